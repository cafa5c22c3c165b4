import { describe, expect, it } from 'vitest';

import { pragma } from '../spec/pragmas.ts';
import { neutralComments } from './neutral-comments.ts';

const words = [
  '@ts-ignore',
  '@ts-nocheck',
  '@ts-expect-error',
  '@ts-check',
  'sourceMappingURL',
  'sourceURL',
  '<reference',
  '@jsx',
  '@preserve',
  '@license',
];

describe('a comment', () => {
  it.each(words)('steers no tool with %s, and reads the same', (word) => {
    for (const comment of [`// ${word}=x`, `/* ${word} */`, `/**\n * a ${word} b ${word}\n */`]) {
      const neutral = neutralComments(`${comment}\nexport const a = 1;\n`);
      expect(neutral).not.toMatch(pragma);
      expect(neutral.replaceAll('\u200b', '')).toBe(`${comment}\nexport const a = 1;\n`);
    }
  });
});

describe('code', () => {
  it('stays as it is, texts that look like comments as well', () => {
    const code = "export type A = '// @ts-ignore' | '/* @license */' | \"a*/*b\";\n";
    expect(neutralComments(code)).toBe(code);
    expect(neutralComments(`${code}// @ts-ignore\n`)).toBe(`${code}// @\u200bts-ignore\n`);
  });
});
