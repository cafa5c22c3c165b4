import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { checkTestRooms } from './test-rooms.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wa-clients-rooms-'));
  for (const name of ['core', 'shop']) {
    const exports = { '.': { 'wa-clients:source': './src/index.ts' }, './package.json': './package.json' };
    write(`packages/${name}/package.json`, JSON.stringify({ name: `@wa-clients/${name}`, exports }));
    write(`packages/${name}/src/index.ts`, 'export const one = 1;\n');
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a test of the factory', () => {
  it('may use core', () => {
    write('scripts/test/one.test.ts', "import { one } from '@wa-clients/core';\n");
    expect(checkTestRooms(root)).toEqual([]);
  });

  it.each([
    ['itself', 'scripts/test/one.test.ts'],
    ['through its support', 'scripts/test/support/help.ts'],
  ])('may not import a provider, %s', (_, file) => {
    write('scripts/test/one.test.ts', "import { help } from './support/help.ts';\n");
    write(file, "import { one } from '@wa-clients/shop';\n");
    const [problem] = checkTestRooms(root);
    expect(problem?.file).toBe('scripts/test/one.test.ts');
    expect(problem?.problem).toContain('packages/shop/src/index.ts');
  });

  it('may not read the descriptions', () => {
    write('scripts/test/one.test.ts', "import '@wa-clients/core';\nreadFileSync('../../specs/shop/openapi.yaml');\n");
    expect(checkTestRooms(root)[0]?.problem).toContain('reads descriptions');
  });
});

describe('a test that is run for each provider', () => {
  it('may read descriptions, and load the provider by its name', () => {
    write(
      'scripts/test/contract/one.test.ts',
      "import '@wa-clients/core';\nfindProviders(root);\nawait import(`@wa-clients/${id}`);\n",
    );
    expect(checkTestRooms(root)).toEqual([]);
  });

  it('may not import a certain one', () => {
    write('scripts/test/contract/one.test.ts', "import { one } from '@wa-clients/shop';\n");
    expect(checkTestRooms(root)[0]?.problem).toContain('testedProviders');
  });
});

it('a test of all packages may import what it likes', () => {
  write('scripts/test/packages/one.test.ts', "import { one } from '@wa-clients/shop';\n");
  expect(checkTestRooms(root)).toEqual([]);
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
