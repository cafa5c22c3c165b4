import { runInNewContext } from 'node:vm';

import * as fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import type { Json } from '../../spec/document.ts';
import { docComment } from '../text.ts';
import { codeLiteral } from './code-literal.ts';

/** Texts with what ends a comment, begins a tag of one, steers a tool or turns the text around. */
const hostile = fc
  .array(
    fc.constantFrom(
      '*/',
      '*',
      '/',
      '@ts-ignore',
      '@ts-nocheck',
      '@deprecated',
      ' @example',
      '{@link x}',
      '@license',
      '@jsx',
      'sourceMappingURL=',
      'sourceURL',
      '<reference path="x"/>',
      '\u202e',
      '\u200b',
      '\u2028',
      '\u{e0041}',
      '\n',
      '\r',
      "'",
      '"',
      '`',
      '${x}',
      '\\',
      'a@b.example',
      '__proto__',
    ),
  )
  .map((parts) => parts.join(''));
const value: fc.Arbitrary<Json> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    hostile,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(hostile, tie('value'), { maxKeys: 4 }),
  ),
})).value as fc.Arbitrary<Json>;

describe('a value as code in a comment', () => {
  it('is that very value, and no more than a comment, whatever stands in it', () => {
    fc.assert(
      fc.property(value, (one) => {
        const code = codeLiteral(one);
        expect(JSON.stringify(runInNewContext(`(${code})`))).toBe(JSON.stringify(one));
        const text = `${docComment(['A sentence.'], '', `f(${code});`.split('\n'))}export const a = 1;\n`;
        expect(text).not.toMatch(
          /@ts-(ignore|nocheck|expect-error|check)|sourceMappingURL|sourceURL|<reference|@jsx|@preserve|@license/,
        );
        expect(text).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]/u);
        const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022, true);
        expect(source.statements).toHaveLength(1);
        const tags = ts.getJSDocTags(source.statements[0] as ts.Node);
        expect(tags.map(({ tagName }) => tagName.text)).toEqual(['example']);
        expect(ts.getTextOfJSDocComment(tags[0]?.comment)).toBe(`f(${code});`);
      }),
      { numRuns: 500, seed: 42 },
    );
  });

  it('has lines of its own for what does not fit on one, and none for what does', () => {
    expect(codeLiteral({ to: '1', text: { body: 'Hello!' } })).toBe("{ to: '1', text: { body: 'Hello!' } }");
    expect(codeLiteral({ to: '1'.repeat(60), text: { body: 'a'.repeat(40) }, 'a-b': [1] })).toBe(
      `{\n  to: '${'1'.repeat(60)}',\n  text: { body: '${'a'.repeat(40)}' },\n  'a-b': [1],\n}`,
    );
  });
});
