import { beforeAll, describe, expect, it } from 'vitest';

import { importOperations, type ImportedOperations } from './support/imported-operations.ts';

const text = { type: 'string' };
const object = { type: 'object', properties: { x: text } };
const done = { responses: { '204': { description: 'Done.' } } };
const urlEncoded = 'application/x-www-form-urlencoded';

const post = (type: string, media: object) => ({
  post: { operationId: '', requestBody: { required: true, content: { [type]: media } }, ...done },
});
const first = { type: 'object', required: ['a'], properties: { a: text } };
const second = (properties: object) => ({ type: 'object', required: Object.keys(properties).slice(0, 1), properties });

const bodies = {
  chosen: post(urlEncoded, {
    schema: { oneOf: [first, second({ b: object, list: { type: 'array', items: text }, plain: object })] },
    encoding: { b: { style: 'deepObject' }, list: { explode: false } },
  }),
  named: post(urlEncoded, {
    schema: { type: 'object', additionalProperties: { type: 'array', items: text } },
    encoding: { codes: { style: 'pipeDelimited' } },
  }),
  extra: post(urlEncoded, { schema: { ...object, additionalProperties: { type: 'object' } } }),
  whole: post(urlEncoded, {}),
  parts: post('multipart/form-data', {
    schema: {
      anyOf: [first, second({ pic: { type: 'string', format: 'binary' }, meta: object })],
      additionalProperties: { type: 'string', contentMediaType: 'image/gif' },
    },
    encoding: { pic: { contentType: 'image/png' }, meta: { contentType: 'application/vnd.meta+json' } },
  }),
  files: post('multipart/form-data', {
    schema: {
      type: 'object',
      properties: {
        optional: { type: ['string', 'null'], contentMediaType: 'image/png' },
        either: { anyOf: [{ type: 'string', contentMediaType: 'application/pdf' }, text] },
      },
    },
  }),
  more: post('multipart/form-data', {
    schema: {
      type: 'object',
      properties: { note: text, bytes: { type: 'string', format: 'binary' } },
      additionalProperties: { type: 'string', contentMediaType: 'image/gif' },
    },
  }),
  wrong: post(urlEncoded, { schema: { type: 'object', properties: { file: text } }, encoding: { fil: {} } }),
};

let operations: ImportedOperations;

beforeAll(async () => {
  const paths = Object.entries(bodies).map(([name, item]) => [
    `/${name}`,
    { post: { ...item.post, operationId: `${name}Send` } },
  ]);
  operations = await importOperations({ paths: Object.fromEntries(paths) as object });
}, 60_000);

/** The fields of a form as servers read them. */
async function fields(name: keyof typeof bodies, input: object): Promise<[string, string][]> {
  const request = await operations.sent(`${name}Send`, input);
  return [...new URLSearchParams(await request.text())];
}

describe('a field of a form is written as its encoding says', () => {
  it('in whichever alternative it is described', async () => {
    expect(await fields('chosen', { b: { x: '1' }, list: ['1', '2'] })).toEqual([
      ['b[x]', '1'],
      ['list', '1,2'],
    ]);
  });

  it('where the schema has it under no name', async () => {
    expect(await fields('named', { body: { codes: ['1', '2'], others: ['3', '4'] } })).toEqual([
      ['codes', '1|2'],
      ['others', '3'],
      ['others', '4'],
    ]);
  });
});

describe('an object without an encoding is JSON', () => {
  it.each<[keyof typeof bodies, object, [string, string][]]>([
    ['chosen', { plain: { x: '1' } }, [['plain', '{"x":"1"}']]],
    [
      'extra',
      { x: '1', other: { y: [1] } },
      [
        ['x', '1'],
        ['other', '{"y":[1]}'],
      ],
    ],
    [
      'whole',
      { body: { a: { b: 1 }, c: ['1', '2'] } },
      [
        ['a', '{"b":1}'],
        ['c', '1'],
        ['c', '2'],
      ],
    ],
  ])('%s', async (name, input, wanted) => {
    expect(await fields(name, input)).toEqual(wanted);
  });
});

it('a part has the media type of its encoding, or of its schema, in whichever alternative', async () => {
  const request = await operations.sent('partsSend', {
    pic: new Blob(['png']),
    meta: { x: '1' },
    other: new Blob(['gif']),
  });
  const types = [...(await request.text()).matchAll(/name="(\w+)"[^]*?\r\nContent-Type: (\S+)/g)];
  expect(types.map(([, name, type]) => [name, type])).toEqual([
    ['pic', 'image/png'],
    ['meta', 'application/vnd.meta+json'],
    ['other', 'image/gif'],
  ]);
});

it('a field is a file wherever its schema says so', async () => {
  const inputOf = (name: string) => {
    const printed = new RegExp(`export type ${name}SendInput = ([^]*?);\\n\\n`).exec(
      operations.text('operations.ts') ?? '',
    );
    return printed?.[1]?.replaceAll(/\/\*.*?\*\/|\s+/gs, ' ') ?? '';
  };
  expect(inputOf('Files')).toMatch(/optional\?: [^;]*Blob[^;]*null/);
  expect(inputOf('Files')).toMatch(/either\?: [^;]*(Blob[^;]*string|string[^;]*Blob)/);
  expect(inputOf('More')).toMatch(/\[key: string\]: [^;]*Blob/);
  const request = await operations.sent('filesSend', { optional: new Blob(['png']), either: 'words' });
  const parts = (await request.text()).split(/--[\w-]+/);
  expect(parts.find((part) => part.includes('name="optional"'))).toContain('Content-Type: image/png');
  expect(parts.find((part) => part.includes('name="either"'))).not.toContain('Content-Type');
});

it('a file without a name has the type of its schema, and nothing else has', async () => {
  const blob = new Blob(['x']);
  const request = await operations.sent('moreSend', { note: 'a', bytes: blob, one: blob, two: [blob, blob] });
  const parts = (await request.text()).split(/--[\w-]+\r\n/).filter(Boolean);
  const types = parts.map((part) => [/name="(\w+)"/.exec(part)?.[1], /Content-Type: (\S+)/.exec(part)?.[1]]);
  expect(types).toEqual([
    ['note', undefined],
    ['bytes', 'application/octet-stream'],
    ['one', 'image/gif'],
    ['two', 'image/gif'],
    ['two', 'image/gif'],
  ]);
});

it('an encoding of a field that is described nowhere is told', () => {
  expect(operations.notices).toContainEqual(['encoding-without-field', '/paths/~1wrong/post']);
  expect(operations.notices.filter(([rule]) => rule === 'encoding-without-field')).toHaveLength(1);
});
