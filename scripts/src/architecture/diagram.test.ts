import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { checkArchitecture, writeArchitecture } from './diagram.ts';

const page = 'docs/architecture.md';
const begin = '<!-- The diagrams are drawn by check:architecture; do not edit them. -->';
const end = '<!-- End of the diagrams. -->';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wa-clients-architecture-'));
  const exports = { './testing': { 'wa-clients:source': './src/testing/index.ts' } };
  write('packages/core/package.json', JSON.stringify({ name: '@wa-clients/core', exports }));
  write('packages/core/src/testing/index.ts', "import { send } from '../transport/send.ts';\nimport './other.ts';\n");
  write('packages/core/src/testing/index.test.ts', "import { walk } from '../list/walk.ts';\n");
  write('packages/core/src/transport/send.ts', 'export const send = "import \'../list/walk.ts\'";\n');
  write('packages/shop/package.json', JSON.stringify({ name: '@wa-clients/shop', exports: {} }));
  write('packages/shop/src/client.ts', "import type { Fake } from '@wa-clients/core/testing';\n");
  write('packages/shop/src/generated/operations.ts', "export const a = await import('../client.ts');\n");
  write('scripts/src/emit/emit.ts', "export { node } from '../spec/document.ts';\n");
  write('specs/shop/openapi.yaml', '');
  write(page, `# Architecture\n\n${begin}\nold\n${end}\n\nMore.\n`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the diagrams', () => {
  it('are found out of date, written, and up to date then, with the rest of the page as it was', () => {
    expect(checkArchitecture(root)[0]?.problem).toContain('check:architecture --update');
    writeArchitecture(root);
    expect(checkArchitecture(root)).toEqual([]);
    const text = readFileSync(join(root, page), 'utf8');
    expect(text.startsWith(`# Architecture\n\n${begin}\n`)).toBe(true);
    expect(text.endsWith(`${end}\n\nMore.\n`)).toBe(true);
  });

  it('have an arrow for every pair of rooms of which one imports the other, and no other', () => {
    writeArchitecture(root);
    const arrows = readFileSync(join(root, page), 'utf8').match(/^ +\w+ --> \w+$/gm) ?? [];
    expect(arrows.map((arrow) => arrow.trim())).toEqual([
      'core_testing --> core_transport',
      'provider_generated --> provider_written_by_hand',
      'provider_written_by_hand --> core_testing',
      'scripts_emit --> scripts_spec',
    ]);
  });

  it('are out of date as soon as a room imports another', () => {
    writeArchitecture(root);
    write('packages/core/src/transport/send.ts', "import '../errors/error.ts';\n");
    expect(checkArchitecture(root)).toHaveLength(1);
  });

  it('are missed where their page has no place for them', () => {
    write(page, '# Architecture\n');
    expect(checkArchitecture(root)[0]?.problem).toContain(begin);
  });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
