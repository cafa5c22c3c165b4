import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { root } from '../../src/run-tool.ts';
import { printSuite } from '../../src/runtimes/print-suite.ts';
import { expectExports } from '../../src/runtimes/suite/every-entry.ts';

describe('the entries that every runtime loads', () => {
  it('are all that the packages have, but for msw and programs of Node', () => {
    const specifiers = readdirSync(join(root, 'packages')).flatMap((folder) => {
      const text = readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8');
      const { exports, name } = JSON.parse(text) as { name: string; exports: Record<string, unknown> };
      const entries = Object.keys(exports).filter((entry) => !['./msw', './package.json', './program'].includes(entry));
      return entries.map((entry) => `${name}${entry.slice(1)}`);
    });
    expect(specifiers.length).toBeGreaterThan(20);
    const { commandLine, portable } = printSuite(root);
    for (const text of [commandLine, portable]) {
      const loaded = [...text.matchAll(/\(\) => import\('([^']+)'\)/g)].map(([, specifier = '']) => specifier);
      expect(loaded.toSorted()).toEqual(specifiers.toSorted());
    }
  });

  it('are refused when they are empty, or not when they should be', () => {
    expect(() => expectExports('a/schemas', {})).toThrow('a/schemas exports nothing');
    expect(() => expectExports('a/types', { version: 1 })).toThrow('a/types exports version');
    expectExports('a/types', {});
    expectExports('a', { version: 1, 'module.exports': 1 });
  });
});
