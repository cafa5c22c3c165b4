import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { updateExampleRanges } from './example-ranges.ts';

let root = '';

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const manifest = (range: string) => `{\n  "dependencies": { "@wa-clients/acme": "${range}", "hono": "^1.0.0" }\n}\n`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wa-clients-ranges-'));
  write('examples/README.md', '');
  write('examples/shop/package.json', manifest('^0.1.0'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the range of an example', () => {
  it.each([
    ['0.2.0', '^0.2.0', true],
    ['1.0.0', '^1.0.0', true],
    ['0.1.4', '^0.1.0', false],
    ['0.0.0', '^0.1.0', false],
    ['0.0.0-pr-1-10f1c61', '^0.1.0', false],
  ])('of a package at %s is %s', (version, range, isChanged) => {
    write('packages/acme/package.json', JSON.stringify({ version }));
    expect(updateExampleRanges(root)).toEqual(isChanged ? ['examples/shop/package.json'] : []);
    expect(readFileSync(join(root, 'examples/shop/package.json'), 'utf8')).toBe(manifest(range));
  });
});
