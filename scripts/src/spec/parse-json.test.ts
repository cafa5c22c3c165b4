import { describe, expect, it } from 'vitest';

import { parseJson } from './parse-json.ts';

describe('JSON', () => {
  it('with a text as long as a description may be is read, and what stands behind it as well', () => {
    const text = 'x"\\'.repeat(3_000_000);
    const source = JSON.stringify({ text, more: 1.5 }).replace('1.5', '1.50');
    const { spelled, value } = parseJson('a.json', source);
    expect((value as { readonly text: string }).text).toBe(text);
    expect(spelled).toEqual([]);
  });

  it.each([
    ['a quote and a backslash at its end', String.raw`{"a\\":1,"a\\":2}`],
    ['an escaped quote', String.raw`{"a\"":1,"a\"":2}`],
    ['what looks like a member', String.raw`{"a\",\"b":1,"a\",\"b":2}`],
    ['an escape that is written out', String.raw`{"a":1,"\u0061":2}`],
  ])('with a name twice that has %s is refused', (_, text) => {
    expect(() => parseJson('a.json', text)).toThrow(expect.objectContaining({ rule: 'duplicate-key' }));
  });

  it('has the numbers told that are rounded, wherever texts hold others', () => {
    const { inexact } = parseJson('a.json', String.raw`{"1e400": "9007199254740993", "b\\": 9007199254740993}`);
    expect(inexact).toEqual([{ pointer: '/b\\', text: '9007199254740993' }]);
  });
});
