import { runInNewContext } from 'node:vm';

import { describe, expect, it } from 'vitest';

import { valueCode } from '../run/value-code.ts';

describe('a value as code', () => {
  it.each([
    ["it's", 'say "hi"', 'a\\b', 'line\nbreak', '\u2028', '${x}', '`', '</script>', "\\'"],
    { a: 1, 'b-c': [true, null, -0.5], $d: { e: {} }, '1f': [], "it's": { constructor: 'own' } },
    { long: 'x'.repeat(100), list: Array.from({ length: 30 }, (_, index) => ({ index })) },
  ])('means that very value (%#)', (value) => {
    expect(JSON.stringify(runInNewContext(`(${valueCode(value)})`))).toBe(JSON.stringify(value));
  });

  it('has a member called __proto__ as its own', () => {
    const value = JSON.parse('{"__proto__": {"a": 1}}') as object;
    const read = runInNewContext(`Object.keys((${valueCode(value)}))`) as string[];
    expect([...read]).toEqual(['__proto__']);
  });

  it('makes bytes anew', () => {
    const value = Uint8Array.from({ length: 40 }, (_, index) => index * 6);
    expect(runInNewContext(`(${valueCode({ body: value })}).body.join()`)).toBe(value.join());
  });

  it('names a file and its type, and leaves its bytes to the reader', () => {
    expect(valueCode({ file: new File(['x'], "it's.txt", { type: 'text/plain' }) })).toBe(
      String.raw`{ file: new File([bytes], 'it\'s.txt', { type: 'text/plain' }) }`,
    );
  });
});
