import { describe, expect, it } from 'vitest';

import type { BodyEncoder } from '../../request/body-encoder.ts';
import { asJson } from '../../request/as-json.ts';
import { deepObject } from '../../request/deep-object.ts';
import { formBody } from '../../request/form-body.ts';
import { multipart } from '../../request/multipart.ts';
import { objectsAsJson } from '../../request/objects-as-json.ts';
import { styled } from '../../request/styled.ts';
import { readBody } from '../fake-request-body.ts';
import type { FakeFields } from './fake-description.ts';
import { readForm } from './read-form.ts';

const form = 'application/x-www-form-urlencoded';

/** Writes data as a client does, and reads it as a fake does. */
async function read(encode: BodyEncoder, type: string, data: object, fields: FakeFields): Promise<unknown> {
  const { body = null, contentType } = encode(data, type);
  const headers = contentType === undefined ? {} : { 'content-type': contentType };
  const sent = await readBody(new Request('https://api.example.com', { method: 'POST', headers, body }));
  return sent.form && readForm(sent.form, fields);
}

const list = { type: 'array' } as const;
const whole = { type: 'integer' } as const;
const size = { type: 'object', members: { R: whole, G: whole } } as const;

describe('the fields of a form are read as they were before they were written', () => {
  it.each<[string, BodyEncoder, object, FakeFields]>([
    [
      'texts, numbers and booleans',
      formBody(),
      { a: '1', b: 2, c: -0.5, d: true },
      { b: whole, c: { type: 'number' }, d: { type: 'boolean' } },
    ],
    [
      'a list of one, of two, of numbers',
      formBody(),
      { a: ['x'], b: ['x', 'y'], c: [1] },
      { a: list, b: list, c: { ...list, items: whole } },
    ],
    [
      'objects in brackets',
      formBody(),
      { a: { b: { c: '1', d: 2 } } },
      { a: { type: 'object', members: { b: { type: 'object', members: { d: whole } } } } },
    ],
    [
      'lists with an index',
      formBody({ a: deepObject }),
      { a: [{ b: 1 }, { b: 2 }] },
      { a: { ...list, items: { members: { b: whole } } } },
    ],
    ['a list where the field may be something else', formBody({ a: deepObject }), { a: ['x', 'y'] }, {}],
    ['an object of names that nobody knows', formBody({ a: deepObject }), { a: { b: '1' } }, { a: { type: 'object' } }],
    [
      'entries with a separator',
      formBody({ a: styled('form'), b: styled('pipeDelimited') }),
      { a: [1, 2], b: ['x', 'y'] },
      { a: { ...list, separator: ',', items: whole }, b: { ...list, separator: '|' } },
    ],
    [
      'an object with a separator',
      formBody({ a: styled('form') }),
      { a: { R: 1, G: 2 } },
      { a: { ...size, separator: ',' } },
    ],
    [
      'an object whose members are fields',
      formBody({ a: styled('form', true) }),
      { a: { R: 1, G: 2 }, b: 'x' },
      { a: { ...size, spread: true } },
    ],
    [
      'JSON',
      formBody({ a: asJson(styled('form')), b: objectsAsJson }),
      { a: [{ b: 1 }], b: { c: [2] } },
      { a: { type: 'json' }, b: { type: 'object' } },
    ],
    [
      'a list of JSON',
      formBody({ a: objectsAsJson }),
      { a: [{ b: 1 }] },
      { a: { ...list, items: { type: 'object' } } },
    ],
  ])('%s', async (_, encode, data, fields) => {
    expect(await read(encode, form, data, fields)).toEqual(data);
  });

  it('by parts, with their files', async () => {
    const data = { a: [1, 2], b: { c: '1' }, d: ['x'], e: true };
    const fields: FakeFields = { a: { ...list, items: whole }, b: { type: 'object' }, d: list, e: { type: 'boolean' } };
    const file = new File(['made up'], 'a.txt', { type: 'text/plain' });
    const encode = multipart({ d: 'application/json' });
    const found = await read(encode, 'multipart/form-data', { ...data, f: file, g: [file] }, { ...fields, g: list });
    const sent = { name: 'a.txt', type: 'text/plain', bytes: new TextEncoder().encode('made up') };
    expect(found).toEqual({ ...data, f: sent, g: [sent] });
  });

  it('or as all of those are that have no name', async () => {
    const data = { note: '{"R":1}', one: { R: 1, G: 2 }, two: { R: 3, G: 4 } };
    expect(await read(formBody({}, objectsAsJson), form, data, { note: {}, '': size })).toEqual(data);
  });

  it('or as texts where they are not of their types, so that they can be refused', async () => {
    const fields: FakeFields = { a: whole, b: { type: 'boolean' }, c: { type: 'object' }, d: whole };
    expect(await read(formBody(), form, { a: 'x', b: 'yes', c: '{', d: '' }, fields)).toEqual({
      a: 'x',
      b: 'yes',
      c: '{',
      d: '',
    });
    const names = JSON.parse('{"__proto__":"a","constructor[prototype]":"b"}') as Record<string, string>;
    expect(Object.entries(readForm(names))).toEqual([
      ['__proto__', 'a'],
      ['constructor', { prototype: 'b' }],
    ]);
  });
});
