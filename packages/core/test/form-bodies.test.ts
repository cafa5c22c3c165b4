import { asGiven, asJson, deepObject, formBody, multipart, type Operation, part, styled } from '@wa-clients/core';
import * as fc from 'fast-check';
import qs from 'qs';
import { describe, expect, it } from 'vitest';

import { readParts } from './support/read-parts.ts';
import { sentBody as sent } from './support/sent-body.ts';
import { failure } from './support/things.ts';

const post: Operation = { name: 'x.post', method: 'POST', path: '/x', body: 'fields' };
const urlEncoded = { ...post, contentType: 'application/x-www-form-urlencoded' };
const form = { ...post, contentType: 'multipart/form-data' };

const text = fc.string({ unit: 'binary', maxLength: 8 }).filter((value) => !/\p{Surrogate}/u.test(value));

describe('a text', () => {
  it.each([
    ['a field of a form', { ...form, encodeBody: multipart() }, 'name'],
    ['a body of its own', { ...post, contentType: 'text/plain', body: 'whole' as const, encodeBody: asGiven }, 'body'],
  ])('that is %s has whole letters, and half a one is not sent as another', async (_, operation, name) => {
    for (const half of ['\ud83d', 'a\udc4b']) {
      expect(await failure(sent(operation, { [name]: half }))).toMatchObject({
        code: 'request_invalid',
        message: `example x.post: "${name}" is malformed.`,
      });
    }
    expect((await sent(operation, { [name]: '👋' })).text).toContain('👋');
  });
});

describe('a body of application/x-www-form-urlencoded', () => {
  it('has its fields as they are read back by URLSearchParams', async () => {
    const operation = { ...urlEncoded, query: ['dry_run'], encodeBody: formBody() };
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(text, { minLength: 1, maxLength: 3 }),
        fc.integer(),
        async (name, scope, count) => {
          const body = await sent(operation, {
            name,
            scope,
            count,
            off: false,
            none: null,
            not: undefined,
            dry_run: true,
          });
          expect(body.type).toBe('application/x-www-form-urlencoded');
          expect([...new URLSearchParams(body.text)]).toEqual([
            ['name', name],
            ...scope.map((one) => ['scope', one]),
            ['count', String(count)],
            ['off', 'false'],
          ]);
        },
      ),
      { numRuns: 100, seed: 42 },
    );
  });

  it('has fields in the style of their encoding', async () => {
    const writers = {
      metadata: deepObject,
      expand: deepObject,
      tags: styled('form'),
      page: styled('form', true),
      json: asJson(styled('form')),
    };
    const body = await sent(
      { ...urlEncoded, encodeBody: formBody(writers) },
      {
        metadata: { a: 'b', c: { d: [1, { e: 2 }] } },
        expand: ['x', 'y'],
        tags: ['a', 'b,c'],
        page: { size: 2 },
        json: { f: [1] },
      },
    );
    expect(qs.parse(body.text)).toEqual({
      metadata: { a: 'b', c: { d: ['1', { e: '2' }] } },
      expand: ['x', 'y'],
      tags: 'a,b,c',
      size: '2',
      json: '{"f":[1]}',
    });
    expect(body.text).toContain('tags=a,b%2Cc');
  });

  it('has fields of any other name as they are all written', async () => {
    const encodeBody = formBody({ filter: deepObject }, asJson(styled('form')));
    const body = await sent({ ...urlEncoded, encodeBody }, { filter: { a: 'b' }, more: { c: [1] } });
    expect([...new URLSearchParams(body.text)]).toEqual([
      ['filter[a]', 'b'],
      ['more', '{"c":[1]}'],
    ]);
  });

  it('may be a form of one’s own, or a text', async () => {
    const operation = { ...urlEncoded, encodeBody: formBody() };
    expect((await sent(operation, { body: new URLSearchParams({ a: 'b c' }) })).text).toBe('a=b+c');
    expect((await sent({ ...operation, body: 'whole' }, { body: 'a=b' })).text).toBe('a=b');
    expect((await sent(operation, { body: 'a=b' })).text).toBe('body=a%3Db');
    expect(await failure(sent(operation, { body: new FormData() }))).toMatchObject({ code: 'request_invalid' });
  });
});

describe('a body of multipart/form-data', () => {
  const operation = {
    ...form,
    encodeBody: multipart({
      tags: styled('form'),
      deep: deepObject,
      list: 'application/json',
      picture: 'image/png',
      note: 'text/markdown',
    }),
  };

  it('has a part for each text, entry of a list, object and file', async () => {
    const { bytes, type } = await sent(operation, {
      text: 'a\r\nü',
      count: 1,
      at: new Date(0),
      none: null,
      each: ['a', null, 'b'],
      tags: ['a', 'b c'],
      deep: { a: { b: 1 } },
      meta: { title: 'ü' },
      list: [1, 'x'],
      note: '# hi',
      files: [new File(['one'], 'a"b\r\n.txt', { type: 'text/plain' }), new Blob(['two']), new Uint8Array([0, 255])],
      picture: new Uint8Array([1]).buffer,
    });
    const file = (name: string, filename: string, mimeType: string, content: string) => ({
      name,
      filename,
      mimeType,
      content,
    });
    const field = (name: string, content: string, mimeType = 'text/plain') => ({
      name,
      filename: undefined,
      mimeType,
      content,
    });
    expect(await readParts(type, bytes)).toEqual([
      field('text', 'a\r\nü'),
      field('count', '1'),
      field('at', '1970-01-01T00:00:00.000Z'),
      field('each', 'a'),
      field('each', 'b'),
      field('tags', 'a,b c'),
      field('deep[a][b]', '1'),
      field('meta', '{"title":"ü"}', 'application/json'),
      field('list', '[1,"x"]', 'application/json'),
      field('note', '# hi', 'text/markdown'),
      file('files', 'a%22b%0D%0A.txt', 'text/plain', 'one'),
      file('files', 'blob', 'application/octet-stream', 'two'),
      file('files', 'blob', 'application/octet-stream', '\0\u{fffd}'),
      file('picture', 'blob', 'image/png', '\u0001'),
    ]);
  });

  it('gives the texts and the bytes back, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, fc.uint8Array({ maxLength: 20 }), async (name, value, content) => {
        const { bytes, type } = await sent(
          { ...form, encodeBody: multipart() },
          { [`f${name}`]: value, file: content },
        );
        const read = await new Response(bytes as Uint8Array<ArrayBuffer>, {
          headers: { 'content-type': type ?? '' },
        }).formData();
        expect([...read][0]).toEqual([`f${name}`, value]);
        expect(new Uint8Array(await (read.get('file') as File).arrayBuffer())).toEqual(content);
      }),
      { numRuns: 100, seed: 42 },
    );
  });

  it('has parts with headers of their own', async () => {
    const input = { file: part(new File(['x'], 'x.bin'), { 'X-Checksum': 'abc', 'X-Count': 2, 'X-None': undefined }) };
    const { text: written } = await sent({ ...form, encodeBody: multipart() }, input);
    expect(written).toContain(
      'name="file"; filename="x.bin"\r\nContent-Type: application/octet-stream\r\nX-Checksum: abc\r\nX-Count: 2\r\n\r\nx\r\n',
    );
    for (const value of ['a\r\nb', '☃'])
      expect(
        await failure(sent({ ...form, encodeBody: multipart() }, { file: part('x', { 'X-A': value }) })),
      ).toMatchObject({
        code: 'request_invalid',
      });
  });

  it('refuses what is neither data nor a file', async () => {
    for (const file of [new Map(), { nested: NaN }, new Date('never')])
      expect(await failure(sent(operation, { file }))).toMatchObject({ code: 'request_invalid' });
  });

  it('may be a form of one’s own', async () => {
    const own = new FormData();
    own.set('a', 'b');
    const { bytes, type } = await sent(operation, { body: own });
    expect(await readParts(type, bytes)).toMatchObject([{ name: 'a', content: 'b' }]);
    expect(
      (
        await readParts(
          ...(Object.values(await sent({ ...operation, body: 'whole' }, { body: own })) as [string, Uint8Array]),
        )
      ).length,
    ).toBe(1);
  });
});
