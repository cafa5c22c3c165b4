import { describe, expect, it } from 'vitest';

import type { Json, JsonObject } from '../document.ts';
import { loadParsed } from '../load.ts';
import { valueAtPointer } from '../pointer.ts';
import { findOperations } from '../operations.ts';
import { SpecRefusal } from '../refusal.ts';

const head = { openapi: '3.2.0', info: { title: 'T', version: '1' } };
const nothing = { responses: { '204': {} } };
const form = 'application/x-www-form-urlencoded';

function loaded(parts: JsonObject) {
  const { root } = loadParsed({ file: 'a.json', root: { ...head, ...parts } }).document;
  return { root, operations: findOperations(root) };
}

function refusals(parts: JsonObject) {
  try {
    loaded(parts);
  } catch (error) {
    if (error instanceof SpecRefusal) return [error, ...error.others].map(({ pointer, rule }) => [rule, pointer]);
    throw error;
  }
  return [];
}

const wholeQuery = (schema: Json, more: JsonObject = {}, media: JsonObject = {}): JsonObject => ({
  name: 'q',
  in: 'querystring',
  content: { [form]: { schema, ...media } },
  ...more,
});

/** The parameters of GET /a. */
function parametersOf(list: Json[], shared: Json[] = [], components: JsonObject = {}) {
  const paths = { '/a': { parameters: shared, get: { parameters: list, ...nothing } } };
  const { operations } = loaded({ paths, components });
  return { own: operations[0]?.node['parameters'], shared: operations[0]?.pathItem['parameters'] };
}

describe('the operations of a path', () => {
  it('may be of a method that has no field, which is written as it is', () => {
    const paths = { '/a': { query: nothing, additionalOperations: { COPY: nothing, notify: nothing } } };
    const { operations } = loaded({ paths });
    expect(operations.map(({ id, method }) => [method, id])).toEqual([
      ['query', 'query /a'],
      ['COPY', 'COPY /a'],
      ['notify', 'notify /a'],
    ]);
  });

  it('lose their ids where the path item stands elsewhere', () => {
    const shared = { additionalOperations: { COPY: { operationId: 'copy', ...nothing } } };
    const paths = { '/a': shared, '/b': { $ref: '#/paths/~1a' } };
    expect(loaded({ paths }).operations.map(({ id }) => id)).toEqual(['copy', 'COPY /b']);
  });

  it.each(['POST', 'Get', 'TRACK', 'CONNECT', 'a b', '', 'parameters', 'constructor'])(
    'are not of the method %j',
    (method) => {
      const paths = { '/a': { additionalOperations: { [method]: nothing } } };
      expect(refusals({ paths })).toEqual([['method', `/paths/~1a/additionalOperations/${method}`]]);
    },
  );
});

describe('a parameter that is the whole query string', () => {
  const schema = {
    type: 'object',
    required: ['a'],
    properties: {
      a: { type: 'string', description: 'The a.' },
      list: { type: 'array', items: { type: 'integer' } },
      made: { type: 'object', properties: {} },
    },
  };

  it('is a query parameter for each field of its form', () => {
    const media = { example: { a: 'x' }, encoding: { list: { style: 'pipeDelimited' } } };
    expect(parametersOf([wholeQuery(schema, { required: true }, media)]).own).toEqual([
      { name: 'a', in: 'query', schema: schema.properties.a, required: true, example: 'x', description: 'The a.' },
      { name: 'list', in: 'query', schema: schema.properties.list, style: 'pipeDelimited', description: '' },
      {
        name: 'made',
        in: 'query',
        content: { 'application/json': { schema: schema.properties.made } },
        description: '',
      },
    ]);
  });

  it('requires nothing where it may be left out, and goes through references and parts', () => {
    const components = {
      parameters: { Q: wholeQuery({ allOf: [{ $ref: '#/components/schemas/A' }] }) },
      schemas: { A: schema },
    };
    const { own } = parametersOf([{ $ref: '#/components/parameters/Q' }], [], components);
    expect(own).toMatchObject([{ name: 'a' }, { name: 'list' }, { name: 'made' }]);
    expect(JSON.stringify(own)).not.toContain('"required":true');
  });

  it('of a path counts where an operation has none of its own', () => {
    const one = (name: string) => wholeQuery({ type: 'object', properties: { [name]: {} } });
    expect(parametersOf([], [one('x')])).toMatchObject({ own: [{ name: 'x' }], shared: [] });
    expect(parametersOf([one('y')], [one('x')])).toMatchObject({ own: [{ name: 'y' }], shared: [] });
  });

  it('of another type is left out where it may be, and refused where it is required', () => {
    const json = { name: 'q', in: 'querystring', content: { 'application/json': { schema: {} } } };
    const paths = (parameter: JsonObject) => ({ paths: { '/a': { get: { parameters: [parameter], ...nothing } } } });
    const { operations } = loaded(paths(json));
    expect(operations[0]?.node['parameters']).toEqual([]);
    expect(refusals(paths({ ...json, required: true }))).toEqual([
      ['query-string', '/paths/~1a/get/parameters/0/content'],
    ]);
  });
});

describe('content', () => {
  const media = { schema: { type: 'string' } };
  const contentOf = (content: JsonObject, mediaTypes: JsonObject = {}) => {
    const paths = { '/a': { get: { responses: { '200': { content } } } } };
    const { operations } = loaded({ paths, components: { mediaTypes, schemas: { A: { type: 'integer' } } } });
    return valueAtPointer(operations[0]?.node ?? {}, '/responses/200/content');
  };

  it('may refer to a media type among the components', () => {
    const reference = { $ref: '#/components/mediaTypes/M' };
    expect(contentOf({ 'application/json': reference }, { M: media })).toEqual({ 'application/json': media });
  });

  it('of items that follow each other is a list of them', () => {
    const itemSchema = { $ref: '#/components/schemas/A' };
    const list = { type: 'array', items: itemSchema };
    expect(contentOf({ 'application/jsonl': { itemSchema } })).toEqual({ 'application/jsonl': { schema: list } });
    expect(contentOf({ 'application/jsonl': { itemSchema, schema: { maxItems: 2 } } })).toEqual({
      'application/jsonl': { schema: { allOf: [{ maxItems: 2 }, list] } },
    });
  });
});

describe('a discriminator with a schema for all other values', () => {
  it('tells no alternative apart, so that each takes what its own schema takes', () => {
    const [cat, other] = ['Cat', 'Other'].map((name) => ({ $ref: `#/components/schemas/${name}` }));
    const discriminator = { propertyName: 'kind', mapping: { cat: 'Cat' }, defaultMapping: 'Other' };
    const schemas = { Cat: { type: 'object' }, Other: { type: 'object' }, Pet: { oneOf: [cat, other], discriminator } };
    const { root } = loaded({ components: { schemas } as unknown as JsonObject });
    expect((root['components'] as { schemas: JsonObject }).schemas['Pet']).toEqual({ anyOf: [cat, other] });
  });
});

describe('the address of a description', () => {
  const $self = 'https://api.example.com/docs/openapi.yaml';

  it('leads to the description itself where references have it', () => {
    const schemas = {
      A: { type: 'string' },
      B: { $ref: `${$self}#/components/schemas/A` },
      C: { $ref: 'openapi.yaml#/components/schemas/A' },
    };
    const { root } = loaded({ $self, components: { schemas } });
    expect((root['components'] as JsonObject)['schemas']).toMatchObject({
      B: { $ref: '#/components/schemas/A' },
      C: { $ref: '#/components/schemas/A' },
    });
    const other = { A: { $ref: 'https://api.example.com/docs/other.yaml#/A' } };
    expect(refusals({ $self, components: { schemas: other } })).toEqual([
      ['external-reference', '/components/schemas/A/$ref'],
    ]);
  });

  it('is what relative servers are relative to', () => {
    const servers = ['/v1', 'v2/{a}', '{base}/v3', 'https://other.example.com'].map((url) => ({ url }));
    expect(loaded({ $self, servers, paths: {} }).root['servers']).toEqual([
      { url: 'https://api.example.com/v1' },
      { url: 'https://api.example.com/docs/v2/{a}' },
      { url: '{base}/v3' },
      { url: 'https://other.example.com' },
    ]);
  });
});

describe('a security requirement', () => {
  it('may name its scheme by a reference', () => {
    const security = [{ '#/components/securitySchemes/key': [] }, { other: ['read'] }];
    const { root } = loaded({ security, paths: { '/a': { get: { security, ...nothing } } } });
    for (const place of ['/security', '/paths/~1a/get/security'])
      expect(valueAtPointer(root, place)).toEqual([{ key: [] }, { other: ['read'] }]);
  });
});

describe('an example', () => {
  it('is the data that its values stand for', () => {
    const examples = { a: { dataValue: { n: 1 }, serializedValue: '{"n":1}' } };
    const content = { 'application/json': { schema: {}, examples } };
    const { root } = loaded({ components: { requestBodies: { B: { content } } } });
    expect(JSON.stringify(root)).toContain('"value":{"n":1}');
  });
});
