import { describe, expect, it } from 'vitest';

import { importedModules } from './imported-modules.ts';

describe('the modules that a file imports', () => {
  it.each([
    ["import { a } from 'a';", 'a'],
    ["import a, { b } from '../b.ts';", '../b.ts'],
    ["import type { A } from 'c';", 'c'],
    ["import * as d from 'd';", 'd'],
    ["import {\n  a,\n  b,\n} from 'e';", 'e'],
    ["import 'f';", 'f'],
    ["export { a } from 'g';", 'g'],
    ["export type {\n  A,\n} from 'h';", 'h'],
    ["export * from 'i';", 'i'],
    ["export * as j from 'j';", 'j'],
  ])('are read from %j', (text, name) => {
    expect(importedModules(`// Before.\n${text}\nconst after = 1;\n`)).toEqual([name]);
  });

  it.each([
    "/** Move the setting from 'Editor' to 'Viewer'. */",
    " * import a from 'b'",
    "export interface A {\n  /** Taken from 'x'. */\n  a: string;\n}",
    "export const a = { b: 'c' }; // from 'd'",
    "export type A = 'x' | {\n  /** from 'y' */\n  b: 1;\n};",
  ])('are none that a text speaks of: %j', (text) => {
    expect(importedModules(text)).toEqual([]);
  });
});
