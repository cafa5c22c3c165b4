import { runInNewContext } from 'node:vm';

import { asGiven, call, list, type Operation } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { getThing, listThings } from './support/client.ts';
import { refusal, silent } from './support/refusal.ts';

const find: Operation = { name: 'things.find', method: 'GET', path: '/things' };
const send: Operation = { name: 'things.send', method: 'POST', path: '/things', body: 'fields' };

/** Values whose members do not say what they are: each would be sent as nothing. */
const opaque: readonly (readonly [string, object])[] = [
  ['Promise', Promise.resolve('x')],
  ['Map', new Map([['a', 1]])],
  ['Set', new Set(['a'])],
  ['URLSearchParams', new URLSearchParams('a=1')],
  ['FormData', new FormData()],
  ['RegExp', /a/],
  ['Function', () => 'x'],
  ['AbortSignal', new AbortController().signal],
  ['Map', runInNewContext('new Map([["a", 1]])') as object],
];

describe('a value whose members do not say what it is', () => {
  it.each(opaque)('such as a %s, is refused in a query, in a body and in place of the input', async (tag, value) => {
    const { client, fetch } = silent();
    for (const [attempt, what] of [
      [() => call(client, find, { q: value }), `"q" is no usable ${tag}`],
      [() => call(client, find, { q: { since: [value] } }), `"q[since]" is no usable ${tag}`],
      [() => call(client, send, { lines: [{ text: value }] }), `"text" is no usable ${tag}`],
      [() => call(client, find, value), `"input" is no usable ${tag}`],
      [() => call(client, send, value), `"input" is no usable ${tag}`],
    ] as const) {
      const { code, message } = (await refusal(attempt)) ?? {};
      expect(code).toBe('request_invalid');
      expect(message).toContain(what);
    }
    expect(await refusal(() => call(client, getThing, { id: value }))).toMatchObject({ code: 'request_invalid' });
    expect(await refusal(() => list(client, listThings('numbered'), value))).toMatchObject({
      code: 'request_invalid',
      message: 'example things.list: filters must be an object without circular references.',
    });
    expect(await refusal(() => list(client, listThings('numbered'), { q: value }))).toMatchObject({
      code: 'request_invalid',
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ...opaque.filter(([tag]) => !/^(FormData|URLSearchParams)$/.test(tag)),
    ['Object', {}],
    ['Object', Object.create(null)],
    [
      'Object',
      new (class Photo {
        bytes = 1;
      })(),
    ],
    ['Array', [1]],
    ['Date', new Date()],
    ['Null', null],
  ] as readonly (readonly [string, object])[])(
    'such as a %s, is refused as a file or a text, of which it would be the name',
    async (tag, body) => {
      const { client, fetch } = silent();
      const put: Operation = { ...send, body: 'whole', contentType: 'image/png', encodeBody: asGiven };
      expect(await refusal(() => call(client, put, { body }))).toMatchObject({
        code: 'request_invalid',
        message: `example things.send: the body must be a string, bytes, a stream or a form, and not ${tag}.`,
      });
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['x', 'x'],
    [5, '5'],
    [new TextEncoder().encode('x'), 'x'],
    [new TextEncoder().encode('x').buffer, 'x'],
    [new DataView(new TextEncoder().encode('x').buffer), 'x'],
    [new Blob(['x']), 'x'],
    [new URLSearchParams({ a: 'x' }), 'a=x'],
    [runInNewContext('new Uint8Array([120])'), 'x'],
  ])('is not what %o is, which has its content', async (body, text) => {
    const { client, fetch } = silent();
    await call(client, { ...send, body: 'whole', contentType: 'image/png', encodeBody: asGiven }, { body });
    expect(await new Response(fetch.mock.calls[0]?.[1].body as BodyInit).text()).toBe(text);
  });

  it.each([
    ['Object', { id: 1 }],
    ['Array', [1, 2]],
  ])('such as an %s is refused in a header that has no style for it', async (tag, value) => {
    const { client, fetch } = silent();
    expect(await refusal(() => call(client, { ...find, headers: ['X-Ids'] }, { 'X-Ids': value }))).toMatchObject({
      code: 'request_invalid',
      message: `example things.find: header "X-Ids" must be a string, and not ${tag}.`,
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('such as a Symbol is refused in a body, where JSON would leave it out', async () => {
    const { client, fetch } = silent();
    expect(await refusal(() => call(client, find, { q: Symbol('a') }))).toMatchObject({
      message: 'example things.find: "q" is no usable Symbol.',
    });
    for (const body of [{ text: Symbol('a') }, { text: [Symbol('a')] }, { text: { toJSON: () => Symbol('a') } }]) {
      expect(await refusal(() => call(client, send, body))).toMatchObject({
        code: 'request_invalid',
        message: expect.stringMatching(/"(text|0)" is no usable Symbol/) as string,
      });
    }
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ['String', 'id'],
    ['String', '{"text":"a"}'],
    ['Boolean', true],
    ['Symbol', Symbol('a')],
    ['BigInt', 5n],
  ])('is no input, nor is a %s', async (tag, input) => {
    const { client, fetch } = silent();
    for (const operation of [find, send]) {
      expect(await refusal(() => call(client, operation, input as unknown as object))).toMatchObject({
        code: 'request_invalid',
        message: expect.stringContaining(`"input" is no usable ${tag}`) as string,
      });
    }
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is none of an object without a prototype, of a frozen one, or of an instance of a class', async () => {
    const { client, fetch } = silent();
    class Filters {
      readonly q = 'a';
    }
    const bare = Object.assign(Object.create(null) as object, { q: 'a' });
    for (const filters of [bare, Object.freeze({ q: 'a' }), new Filters(), new Proxy({ q: 'a' }, {})]) {
      await call(client, find, filters);
      await call(client, find, { q: filters });
      await call(client, send, filters);
    }
    expect(fetch.mock.calls.map(([url, { body }]) => body ?? new URL(url).search)).toEqual(
      Array.from({ length: 4 }, () => ['?q=a', '?q%5Bq%5D=a', '{"q":"a"}']).flat(),
    );
  });

  it('is none of a Date of another realm, of a bigint, or, in a body, of what has a method toJSON', async () => {
    const { client, fetch } = silent();
    const since = runInNewContext('new Date(0)') as Date;
    await call(client, find, { since, big: 12_345_678_901_234_567_890n });
    await call(client, getThing, { id: 12_345_678_901_234_567_890n });
    await call(client, send, { since, url: new URL('https://a.example/b') });
    expect(fetch.mock.calls.map(([url, { body }]) => body ?? new URL(url).pathname + new URL(url).search)).toEqual([
      '/things?since=1970-01-01T00%3A00%3A00.000Z&big=12345678901234567890',
      '/things/12345678901234567890',
      '{"since":"1970-01-01T00:00:00.000Z","url":"https://a.example/b"}',
    ]);
  });
});
