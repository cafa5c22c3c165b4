import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { emitOperations } from './emit-operations.ts';

const file = { type: 'string', format: 'binary' };
const schemas = {
  File: file,
  Tree: { type: 'object', additionalProperties: { $ref: '#/components/schemas/Tree' } },
  Parcel: {
    type: 'object',
    properties: {
      sheet: { $ref: '#/components/schemas/Tree' },
      entries: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
      styled: { type: 'object' },
    },
  },
  Upload: { type: 'object', required: ['file'], properties: { file: { $ref: '#/components/schemas/File' } } },
};

/** The code of an operation with a body. */
function emitted(content: JsonObject, more: JsonObject = {}, parameters: Json[] = []): string {
  const post = { operationId: 'send', parameters, requestBody: { required: true, content, ...more }, responses: {} };
  const root: JsonObject = { openapi: '3.1.0', paths: { '/x': { post } }, components: { schemas } };
  return emitOperations({ contract: readContract(root, deriveNames(root), 'openapi.yaml'), banner: '' });
}

/** The input type and the operation's data, on one line each. */
function parts(code: string) {
  const [, input = ''] = /export (?:type|interface) SendInput ([\s\S]*?)\n\n/.exec(code) ?? [];
  const [, data = ''] = /path: '\/x', (.*), empty: true \}/.exec(code) ?? [];
  return { input: input.replaceAll(/\/\*\*.*?\*\/|\s+/g, ' ').replaceAll(/ +/g, ' '), data };
}

const fields = (properties: JsonObject, ...required: string[]) => ({ type: 'object', properties, required });

describe('a form', () => {
  const form = 'application/x-www-form-urlencoded';

  it('has its fields beside the parameters, in the style of their encoding', () => {
    const schema = fields(
      {
        to: { type: 'string' },
        tags: { type: 'array', items: { type: 'string' } },
        csv: { type: 'array', items: { type: 'string' } },
        expand: { type: 'array', items: { type: 'string' } },
        meta: { type: 'object', additionalProperties: { type: 'string' } },
        plain: { type: 'object', properties: { a: { type: 'string' } } },
        json: { type: 'array', items: { type: 'string' } },
      },
      'to',
    );
    const encoding = {
      csv: { explode: false },
      expand: { style: 'deepObject' },
      meta: { style: 'deepObject', explode: true },
      json: { contentType: 'application/json' },
    };
    const { data, input } = parts(emitted({ [form]: { schema, encoding } }));
    expect(data).toBe(
      `body: 'fields', contentType: '${form}', encodeBody: formBody({ csv: styled('form'), expand: deepObject, ` +
        "meta: deepObject, plain: objectsAsJson, json: asJson(styled('form')) })",
    );
    expect(input).toMatch(/^= \{ to: string; tags\?: string\[\] \| undefined; .*\} \| \{ body: URLSearchParams \};$/);
  });

  it('is given whole where nothing is known of it, or a field has the name of a parameter', () => {
    expect(parts(emitted({ [form]: {} })).input).toBe('{ body: Record<string, unknown> | URLSearchParams | string; }');
    const clash = emitted({ [form]: { schema: fields({ id: { type: 'string' } }) } }, {}, [
      { name: 'id', in: 'query' },
    ]);
    expect(parts(clash).data).toContain("body: 'whole'");
    expect(parts(clash).input).toContain('| URLSearchParams | string;');
  });
});

describe('a multipart body', () => {
  const multipart = 'multipart/form-data';

  it('has the media type of a file where its schema says it, unless its encoding says another', () => {
    const pdf = { type: 'string', contentMediaType: 'application/pdf' };
    const schema = fields({
      one: pdf,
      all: { type: 'array', items: pdf },
      other: pdf,
      any: { ...pdf, contentMediaType: 'application/octet-stream' },
    });
    const encoding = { other: { contentType: 'image/png' } };
    expect(parts(emitted({ [multipart]: { schema, encoding } })).data).toContain(
      "encodeBody: multipart({ one: 'application/pdf', all: 'application/pdf', other: 'image/png' })",
    );
  });

  it('has texts, data, files and lists of files, by its schema and its encoding', () => {
    const schema = fields({
      text: { type: 'string' },
      meta: { type: 'object', properties: { a: { type: 'string' } } },
      one: file,
      many: { type: 'array', items: file },
      bytes: { contentMediaType: 'application/octet-stream' },
      base64: { type: 'string', contentEncoding: 'base64', contentMediaType: 'image/png' },
      picture: { type: 'string' },
      csv: { type: 'array', items: { type: 'string' } },
    });
    const encoding = {
      meta: { contentType: 'application/json' },
      picture: { contentType: 'image/png, image/jpeg' },
      csv: { explode: false },
    };
    const { data, input } = parts(emitted({ [multipart]: { schema, encoding } }));
    expect(data).toContain("encodeBody: multipart({ meta: 'application/json', csv: styled('form') })");
    for (const member of [
      'text?: string | undefined;',
      'meta?: { a?: string | undefined; } | undefined;',
      'one?: Blob | Uint8Array | StreamedFile | undefined;',
      'many?: (Blob | Uint8Array | StreamedFile)[] | undefined;',
      'bytes?: Blob | Uint8Array | StreamedFile | undefined;',
      'base64?: string | undefined;',
      'picture?: Blob | Uint8Array | StreamedFile | undefined;',
      'csv?: string[] | undefined;',
    ])
      expect(input).toContain(member);
    expect(input).toMatch(/ \| \{ body: FormData \};$/);
  });

  it('has a file where a component has one, whose own type is a text', () => {
    expect(parts(emitted({ [multipart]: { schema: { $ref: '#/components/schemas/Upload' } } })).input).toContain(
      'file: Blob | Uint8Array | StreamedFile;',
    );
  });

  it('has each part as its media type says, wherever in the schema it is described', () => {
    const data = { type: 'object', properties: { a: { type: 'integer' } } };
    const schema = {
      allOf: [
        fields({ picture: { type: 'string' }, feed: data, table: { type: 'array', items: { type: 'integer' } } }),
        { $ref: '#/components/schemas/Parcel' },
      ],
    };
    const encoding = {
      picture: { contentType: 'image/png' },
      feed: { contentType: 'application/xml' },
      table: { contentType: 'text/csv' },
      sheet: { contentType: 'application/vnd.ms-excel' },
      entries: { contentType: 'text/xml' },
      styled: { contentType: 'application/xml', style: 'deepObject' },
    };
    const { input } = parts(emitted({ [multipart]: { schema, encoding } }));
    for (const member of [
      'picture?: Blob | Uint8Array | StreamedFile | undefined;',
      'feed?: string | undefined;',
      'table?: number[] | undefined;',
      'sheet?: Blob | Uint8Array | StreamedFile | undefined;',
      'entries?: string[] | undefined;',
      'styled?: Record<string, unknown> | undefined;',
    ])
      expect(input).toContain(member);
  });

  it('has no file within an object, which is sent as JSON', () => {
    const schema = fields({ one: file, map: fields({ inner: file, all: { type: 'array', items: file } }) });
    const { input } = parts(emitted({ [multipart]: { schema } }));
    expect(input).toContain('one?: Blob | Uint8Array | StreamedFile | undefined;');
    expect(input).toContain('map?: { inner?: string | undefined; all?: string[] | undefined; } | undefined;');
  });

  it('has parts with headers of their own where the description has them', () => {
    const encoding = {
      one: { headers: { 'X-Sum': { required: true, schema: { type: 'string' } }, 'Content-Type': {} } },
    };
    const code = emitted({ [multipart]: { schema: fields({ one: file }, 'one'), encoding } });
    expect(parts(code).input).toBe(
      "= WithPartHeaders<{ one: Blob | Uint8Array | StreamedFile; }, { one: { 'X-Sum': string; } }> | { body: FormData };",
    );
    expect(code).toContain(
      "import type { Call, CallOptions, Client, StreamedFile, WithPartHeaders } from '@wa-clients/core';",
    );
  });
});

describe('a component that is one way to give a body', () => {
  it('may hold itself', () => {
    const self = { $ref: '#/components/schemas/Tree' };
    const schema = { oneOf: [self, fields({ a: { type: 'string' } }, 'a')] };
    expect(emitted({ 'application/json': { schema } })).toContain('export type Tree = { [key: string]: Tree };');
  });
});

describe('fields beside a parameter', () => {
  it('are no types of it, where a part of their schema has a type for all further fields', () => {
    const open = { type: 'object', additionalProperties: { type: 'string' } };
    const schema = { allOf: [open, fields({ a: { type: 'string' } })] };
    const parameters = [{ name: 'count', in: 'query', schema: { type: 'integer' } }];
    const { input } = parts(emitted({ 'application/json': { schema } }, {}, parameters));
    expect(input).not.toContain('string>');
    expect(input).toContain('Record<string, unknown>');
  });
});

describe('a body of another kind', () => {
  it.each<[string, JsonObject | undefined, string]>([
    ['text/plain', { type: 'string' }, 'string'],
    ['text/plain', { type: 'string', enum: ['a', 'b'] }, "'a' | 'b'"],
    ['application/xml', { type: 'object' }, 'string | Blob | Uint8Array'],
    ['application/x-ndjson', { type: 'object' }, 'string | Blob | Uint8Array'],
    ['application/json-seq', { type: 'object' }, 'string | Blob | Uint8Array'],
    ['application/octet-stream', file, 'Blob | Uint8Array | ReadableStream<Uint8Array>'],
    ['image/png', file, 'Blob | Uint8Array | ReadableStream<Uint8Array>'],
  ])('%s is given as what it is', (type, schema, wanted) => {
    expect(parts(emitted({ [type]: schema ? { schema } : {} })).input).toBe(`{ body: ${wanted}; }`);
  });

  it.each(['Application/JSON', 'application/json; charset=utf-8', 'text/json', 'application/hal+json'])(
    '%s is JSON',
    (type) => {
      const { data, input } = parts(emitted({ [type]: { schema: fields({ a: { type: 'string' } }) } }));
      expect(data).toBe(`body: 'fields', contentType: '${type}'`);
      expect(input).toBe('= { a?: string | undefined; };');
    },
  );

  it('of a range has the media type that the caller gives, or its own', () => {
    const { data, input } = parts(emitted({ 'image/*': { schema: file } }));
    expect(data).toBe("body: 'whole', contentType: 'image/*', choose: withContentType");
    expect(input).toBe(
      '= { contentType?: string | undefined; } & { body: string | Blob | Uint8Array | ReadableStream<Uint8Array>; };',
    );
  });
});

describe('a body of several media types', () => {
  const schema = fields({ a: { type: 'string' } });

  it('is JSON unless the caller chooses another one', () => {
    const content = {
      'application/xml': { schema },
      'application/json': { schema },
      'application/json; charset=utf-8': { schema },
      'text/json': { schema },
      'application/x-www-form-urlencoded': { schema },
    };
    const { data, input } = parts(emitted(content));
    expect(data).toBe(
      "body: 'fields', choose: withContentType, media: { 'application/xml': { body: 'whole', encodeBody: asGiven }, 'text/json': {}, " +
        "'application/x-www-form-urlencoded': { encodeBody: formBody() } }",
    );
    expect(input).toBe(
      "= ({ contentType?: 'application/json' | 'text/json' | undefined; } & { a?: string | undefined; }) | " +
        "({ contentType: 'application/xml'; } & { body: string | Blob | Uint8Array; }) | " +
        "({ contentType: 'application/x-www-form-urlencoded'; } & ({ a?: string | undefined; } | { body: URLSearchParams }));",
    );
  });

  it('leaves its names to parameters that are called so', () => {
    const content = { 'application/json': { schema }, 'application/xml': { schema } };
    const parameters = ['body', 'contentType'].map((name) => ({ name, in: 'query', schema: { type: 'string' } }));
    expect(parts(emitted(content, {}, parameters)).data).toContain(
      "sentAs: wireNames([['bodyQuery', 'body'], ['contentTypeQuery', 'contentType']])",
    );
  });
});

describe('an optional body', () => {
  it('is left out where no field is given', () => {
    const schema = fields({ a: { type: 'string' } });
    expect(parts(emitted({ 'application/json': { schema } }, { required: false })).data).toBe(
      "body: 'fields', optionalBody: true",
    );
    expect(parts(emitted({ 'application/json': { schema } })).data).toBe("body: 'fields'");
  });

  it('has all the fields that it requires, or none', () => {
    const inputOf = (schema: JsonObject) =>
      parts(emitted({ 'application/json': { schema } }, { required: false })).input;
    expect(inputOf(fields({ a: { type: 'string' } }))).toBe('= { a?: string | undefined; };');
    expect(inputOf(fields({ a: { type: 'string' } }, 'a'))).toBe('= OrNone<{ a: string; }>;');
  });
});
