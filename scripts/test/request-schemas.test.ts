import {
  isWaError,
  multipart,
  namedFile,
  part,
  type SchemaIssue,
  streamedFile,
  type Validator,
  wireNames,
} from '@wa-clients/core';
import type { ValidationModes } from '@wa-clients/core/schemas';
import { describe, expect, it, vi } from 'vitest';

import { importSchemas } from './support/generated-module.ts';
import type { JsonObject } from '../src/spec/document.ts';

const text = { type: 'string' };
const json = (schema: JsonObject) => ({ content: { 'application/json': { schema } } });
const answer = { responses: { 200: { description: 'ok' } } };

const description: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Test', version: '1' },
  paths: {
    '/things/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
      put: {
        ...answer,
        operationId: 'put',
        parameters: [
          { name: 'dry', in: 'query', required: true, schema: { type: 'boolean' } },
          { name: 'X-Trace', in: 'header', schema: { type: 'string', maxLength: 3 } },
          { name: 'id', in: 'query', required: true, schema: text },
          { name: 'filter.name', in: 'query', schema: text },
          { name: 'session', in: 'cookie', required: true, schema: text },
        ],
        requestBody: { ...json({ $ref: '#/components/schemas/validator' }), required: true },
      },
    },
    '/optional': {
      post: { ...answer, operationId: 'optional', requestBody: json({ $ref: '#/components/schemas/validator' }) },
    },
    '/whole': { post: { ...answer, operationId: 'whole', requestBody: json({ type: 'array', items: text }) } },
    '/form': {
      post: { ...answer, operationId: 'form', requestBody: { content: { 'multipart/form-data': { schema: text } } } },
    },
    '/sided': {
      put: {
        operationId: 'sided',
        requestBody: { ...json({ $ref: '#/components/schemas/User' }), required: true },
        responses: { 200: { description: 'ok', ...json({ $ref: '#/components/schemas/User' }) } },
      },
    },
    '/upload': {
      post: {
        ...answer,
        operationId: 'upload',
        requestBody: {
          required: true,
          content: {
            'application/json': { schema: { type: 'object', required: ['to'], properties: { to: text } } },
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['file'],
                properties: { file: { type: 'string', format: 'binary' }, at: { type: 'string', format: 'date-time' } },
              },
            },
          },
        },
      },
    },
    '/albums': {
      post: {
        ...answer,
        operationId: 'album',
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['cover'],
                properties: {
                  cover: { type: 'string', format: 'binary' },
                  pages: {
                    type: 'array',
                    minItems: 1,
                    items: { $ref: '#/components/schemas/Picture' },
                  },
                  raw: { type: ['string', 'null'], format: 'binary' },
                  caption: text,
                  notes: { type: 'object', properties: { n: { type: 'number' } } },
                },
              },
              encoding: {
                cover: { contentType: 'image/*' },
                pages: { contentType: 'image/png, image/webp, image/gif' },
                raw: { contentType: 'application/octet-stream' },
              },
            },
          },
        },
      },
    },
    '/nothing': { get: { ...answer, operationId: 'nothing' } },
  },
  components: {
    schemas: {
      validator: { type: 'object', required: ['to'], properties: { to: text, at: { type: ['integer', 'null'] } } },
      operationSchemas: text,
      Picture: { type: 'string', format: 'binary', minLength: 1, maxLength: 5 },
      User: {
        type: 'object',
        required: ['id', 'secret'],
        properties: { id: { ...text, readOnly: true }, secret: { ...text, writeOnly: true } },
        additionalProperties: false,
      },
    },
  },
};

interface Generated {
  readonly operationSchemas2: Readonly<Record<string, { readonly request?: unknown; readonly response?: unknown }>>;
  readonly validator2: (modes: ValidationModes) => Validator;
}

async function generated(): Promise<Generated> {
  return (await importSchemas(description)) as unknown as Generated;
}

/** What a strict validator says of an input. */
async function issuesOf(name: string, operation: object, input: object): Promise<readonly SchemaIssue[]> {
  const { operationSchemas2, validator2 } = await generated();
  const method = Object.keys(operationSchemas2).find((one) => one.endsWith(`.${name}`)) ?? '';
  const described = { name: method, method: 'POST', path: '/', ...operation };
  try {
    await validator2({ requests: 'strict' })({ provider: 'test', operation: described, value: input });
    return [];
  } catch (error) {
    if (!isWaError(error, 'request_invalid')) throw error;
    return error.detail?.issues ?? [];
  }
}

describe('the generated schemas of requests', () => {
  const put = {
    path: '/things/{id}',
    query: ['dry', 'idQuery', 'filter.name'],
    headers: ['X-Trace'],
    sentAs: wireNames([['idQuery', 'id']]),
    body: 'fields',
  };

  it('stand beside components of their names, which keep them', async () => {
    const module = await importSchemas(description);
    expect(module['validator']?.safeParse({ to: 'a' }).success).toBe(true);
    expect(module['operationSchemas']?.safeParse('a').success).toBe(true);
    expect(Object.keys((await generated()).operationSchemas2).map((name) => name.split('.')[1])).toEqual([
      'put',
      'optional',
      'whole',
      'sided',
      'upload',
      'album',
    ]);
  });

  it('take what is as described, whatever else is there', async () => {
    expect(await issuesOf('put', put, { id: 7, idQuery: 'q', dry: true, to: 'a', at: null, more: 1 })).toEqual([]);
    const more = { 'X-Trace': 'abc', 'filter.name': 'a', to: 'a' };
    expect(await issuesOf('put', put, { id: 7, idQuery: 'q', dry: true, ...more })).toEqual([]);
  });

  it('name each place that is not, the odd ones too', async () => {
    const wrong = { id: 'a', dry: 1, 'X-Trace': 'abcd', 'filter.name': 7, at: 'now' };
    expect(await issuesOf('put', put, wrong)).toEqual([
      { at: 'path.id', expected: 'number' },
      { at: 'header.X-Trace', expected: 'at most 3 characters' },
      { at: 'query.dry', expected: 'boolean' },
      { at: 'query.id', expected: 'string' },
      { at: 'query["filter.name"]', expected: 'string' },
      { at: 'body.to', expected: 'string' },
      { at: 'body.at', expected: 'number or null' },
    ]);
  });

  it('are told of members that only responses have, while responses may have all', async () => {
    const sided = { body: 'fields' };
    expect(await issuesOf('sided', sided, { secret: 's' })).toEqual([]);
    expect(await issuesOf('sided', sided, {})).toEqual([{ at: 'body.secret', expected: 'a value' }]);
    expect(await issuesOf('sided', sided, { id: 'i', secret: 's' })).toEqual([{ at: 'body.id', expected: 'nothing' }]);
    const { User } = await importSchemas(description);
    for (const [value, isTaken] of [
      [{ id: 'i' }, true],
      [{ id: 'i', secret: 's' }, true],
      [{ id: 'i', secret: 1 }, false],
      [{ secret: 's' }, false],
      [{ id: 'i', other: 1 }, false],
    ] as const) {
      expect(User?.safeParse(value).success, JSON.stringify(value)).toBe(isTaken);
    }
  });

  it('let an optional body be left out, but hold what is given against it', async () => {
    const optional = { body: 'fields', optionalBody: true };
    expect(await issuesOf('optional', optional, {})).toEqual([]);
    expect(await issuesOf('optional', optional, { at: 1 })).toEqual([{ at: 'body.to', expected: 'string' }]);
    const whole = { body: 'whole' };
    expect(await issuesOf('whole', whole, {})).toEqual([]);
    expect(await issuesOf('whole', whole, { body: ['a', 1] })).toEqual([{ at: 'body[]', expected: 'string' }]);
  });

  it('are those of the media type that the caller chose, in which a form made by the caller is not looked at', async () => {
    const upload = { body: 'fields' };
    expect(await issuesOf('upload', upload, { to: 1 })).toEqual([{ at: 'body.to', expected: 'string' }]);
    const form = { ...upload, contentType: 'multipart/form-data', encodeBody: multipart() };
    expect(await issuesOf('upload', form, { file: new Blob(['a']), at: new Date(0) })).toEqual([]);
    expect(await issuesOf('upload', form, { body: new FormData() })).toEqual([]);
    expect(await issuesOf('upload', form, { file: 1, at: 'now' })).toEqual([
      { at: 'body.file', expected: 'a file: a Blob, bytes or a streamed file' },
      { at: 'body.at', expected: 'a string of format date-time' },
    ]);
  });

  describe('of a multipart body', () => {
    const form = { body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart() };
    const issues = (input: object) => issuesOf('album', form, input);
    const image = new Blob(['abc'], { type: 'image/png' });
    const stream = () => {
      const read = vi.fn<() => AsyncIterator<Uint8Array>>();
      return { read, file: streamedFile({ [Symbol.asyncIterator]: read }, { type: 'image/gif', name: 'a.gif' }) };
    };

    it('take files of every kind, without reading one', async () => {
      const { file, read } = stream();
      const kept = part(new Uint8Array(3), { 'X-Checksum': 'abc' });
      expect(await issues({ cover: image, pages: [image, file], raw: kept, notes: part({ n: 1 }, {}) })).toEqual([]);
      expect(
        await issues({ cover: file, pages: [namedFile(new ArrayBuffer(4), { type: 'IMAGE/webp; q=1', name: 'a' })] }),
      ).toEqual([]);
      expect(read).not.toHaveBeenCalled();
      expect(await issues({ body: new FormData() })).toEqual([]);
    });

    it('refuse what is no file, a file of another media type and one of a wrong size, by the name of the field', async () => {
      const wrong = { at: 'body.cover', expected: 'a file: a Blob, bytes or a streamed file' };
      for (const cover of [undefined, 'text', 7, {}, [image]])
        expect(await issues({ cover }), String(cover)).toEqual([wrong]);
      expect(await issues({ cover: new Blob(['abc'], { type: 'text/html' }) })).toEqual([
        { at: 'body.cover', expected: 'a file of the media type image/*' },
      ]);
      // Bytes have no media type, and the description has none for them.
      expect(await issues({ cover: new Uint8Array(3) })).toHaveLength(1);
      const large = new Blob(['abcdef'], { type: 'image/png' });
      const empty = new Blob([], { type: 'image/png' });
      expect(await issues({ cover: image, pages: [image, large, empty, 'text'] })).toEqual([
        { at: 'body.pages[]', expected: 'a file of at most 5 bytes' },
        { at: 'body.pages[]', expected: 'a file of at least 1 bytes' },
        { at: 'body.pages[]', expected: 'a file: a Blob, bytes or a streamed file' },
      ]);
      expect(await issues({ cover: image, pages: [] })).toHaveLength(1);
      expect(await issues({ cover: image, notes: part({ n: 'a' }, {}) })).toEqual([
        { at: 'body.notes.n', expected: 'number' },
      ]);
      expect(await issues({ cover: image, caption: image })).toHaveLength(1);
    });
  });
});
