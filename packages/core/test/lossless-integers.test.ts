import { call, list, losslessIntegers } from '@wa-clients/core';
import { array, assert, bigInt, jsonValue, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing, listThings } from './support/client.ts';
import { failure } from './support/things.ts';

const answering = (text: string, status = 200) =>
  exampleClient('https://api.example.com', {
    parseJson: losslessIntegers,
    fetch: async () => new Response(text, { status, headers: { 'content-type': 'application/json' } }),
  });

/** Oracle: the platform's own access to the text of a number, which not every supported platform has. */
function byReviver(text: string): unknown {
  type Reviver = (this: unknown, key: string, value: unknown, context?: { readonly source?: string }) => unknown;
  const reviver: Reviver = (_, value, context) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? '')
      ? context?.source
      : value;
  return JSON.parse(text, reviver);
}

describe('losslessIntegers', () => {
  it('gives integers that a number would round as text with every digit', () => {
    const digits = ['9007199254740992', '9007199254740993', '120363043968066561', `1${'0'.repeat(400)}7`];
    for (const text of digits.flatMap((each) => [each, `-${each}`])) {
      expect(losslessIntegers(text)).toBe(text);
      expect(losslessIntegers(` [ ${text} ,{"a":${text}}\n]`)).toEqual([text, { a: text }]);
    }
  });

  it('leaves integers alone up to the largest safe one', () => {
    const text = '[9007199254740991,-9007199254740991,0,-0,1234567890123456]';
    const parsed = losslessIntegers(text);
    expect(parsed).toEqual([9007199254740991, -9007199254740991, 0, -0, 1234567890123456]);
    expect(Object.is((parsed as number[])[3], -0)).toBe(true);
  });

  it('leaves fractions and exponents alone, however large', () => {
    const text =
      '[12345678901234567890.5,1e400,12345678901234567890e0,-12345678901234567890E+2,0.12345678901234567890]';
    expect(losslessIntegers(text)).toEqual(JSON.parse(text));
  });

  it('leaves digits within strings and keys alone', () => {
    const texts = ['12345678901234567890', '\\', '\\"', '"12345678901234567890"', ':12345678901234567890,', '\\\\"9'];
    for (const each of texts) {
      const text = JSON.stringify({ [each]: [each, each] });
      expect(losslessIntegers(`[${text},12345678901234567890]`)).toEqual([JSON.parse(text), '12345678901234567890']);
    }
    expect(losslessIntegers('["\\u0022",12345678901234567890]')).toEqual(['"', '12345678901234567890']);
  });

  it('keeps __proto__ a key like any other', () => {
    const parsed = losslessIntegers('{"__proto__":{"a":12345678901234567890}}') as object;
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    expect(Object.entries(parsed)).toEqual([['__proto__', { a: '12345678901234567890' }]]);
  });

  it('reads what is nested deeper than a stack', () => {
    const depth = 100_000;
    let value = losslessIntegers(`${'['.repeat(depth)}12345678901234567890${']'.repeat(depth)}`);
    while (Array.isArray(value)) [value] = value as unknown[];
    expect(value).toBe('12345678901234567890');
  });

  it('reads a string of millions of escapes', () => {
    const long = '\\"'.repeat(2_000_000);
    expect(losslessIntegers(`["${long}",12345678901234567890]`)).toEqual([
      '"'.repeat(2_000_000),
      '12345678901234567890',
    ]);
  });

  it('refuses what JSON.parse refuses, digits that would become a string included', () => {
    const texts = [
      '',
      '012345678901234567890',
      '+12345678901234567890',
      '12345678901234567890a',
      '[12345678901234567890',
    ];
    for (const text of [...texts, '"12345678901234567890', '-', '12345678901234567890.', '{12345678901234567890:1}']) {
      expect(() => JSON.parse(text), text).toThrow(SyntaxError);
      expect(() => losslessIntegers(text), text).toThrow(SyntaxError);
    }
  });

  it('is JSON.parse for every document without such an integer', () => {
    const withoutUnsafe = (_: string, value: unknown) =>
      typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) ? String(value) : value;
    assert(
      property(jsonValue({ depthSize: 'medium' }), string(), nat(4), (value, around, indent) => {
        // A run of digits in a string leads past the shortcut for documents that hold none.
        const document = JSON.stringify([value, `1234567890123456${around}`], withoutUnsafe, indent);
        expect(losslessIntegers(document)).toStrictEqual(JSON.parse(document));
      }),
      { numRuns: 2_000 },
    );
  });

  it('differs from JSON.parse exactly where the platform says that an unsafe integer stands', () => {
    assert(
      property(array(bigInt({ min: -(2n ** 70n), max: 2n ** 70n })), jsonValue(), (integers, value) => {
        const text = `{"integers":[${integers.join(', ')}],"value":${JSON.stringify(value)},"__proto__":[${integers.join()}]}`;
        expect(losslessIntegers(text)).toStrictEqual(byReviver(text));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('parseJson', () => {
  it('reads the bodies of calls and of pages', async () => {
    expect(await call(answering('{"id":12345678901234567890}'), getThing, { id: 1 })).toEqual({
      id: '12345678901234567890',
    });
    const page = await list(
      answering('{"data":[{"id":12345678901234567890}],"has_more":false}'),
      listThings('cursor-token'),
    );
    expect(page.items).toEqual([{ id: '12345678901234567890' }]);
  });

  it('is not asked about failures', async () => {
    const error = await failure(call(answering('{"error":{"code":12345678901234567890}}', 404), getThing, { id: 1 }));
    expect(error).toMatchObject({ code: 'not_found', detail: { code: Number('12345678901234567890') } });
  });

  it('fails the call with not_json when it throws', async () => {
    expect(await failure(call(answering('{'), getThing, { id: 1 }))).toMatchObject({ code: 'not_json', status: 200 });
  });
});
