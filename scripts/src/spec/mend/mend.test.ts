import { describe, expect, it } from 'vitest';

import { admit } from '../admit/admit.ts';
import type { Json, JsonObject } from '../document.ts';
import { loadParsed } from '../load.ts';
import { mend } from './mend.ts';

const head = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {} };

function mended(root: JsonObject) {
  const before = structuredClone(root);
  const { document, notices } = mend({ file: 'a.json', root });
  expect(root).toEqual(before);
  expect(() => admit(document)).not.toThrow();
  return { root: document.root, notices, rules: notices.map(({ rule }) => rule) };
}

function schemaOf(schema: Json, more: JsonObject = {}) {
  const { notices, root, rules } = mended({ ...head, components: { schemas: { A: schema, ...more } } });
  return { schema: (root['components'] as { schemas: JsonObject }).schemas['A'] as JsonObject, notices, rules };
}

describe('a keyword of a schema', () => {
  it.each<[string, Json, Json, string[]]>([
    [
      'is left out where "required" is a flag',
      { type: 'string', required: true },
      { type: 'string' },
      ['required-flag'],
    ],
    [
      'is a number where its text is one',
      { maximum: '5', minLength: '2' },
      { maximum: 5, minLength: 2 },
      ['number', 'number'],
    ],
    [
      'is left out where it is empty',
      { type: 'object', properties: null, maxLength: null },
      { type: 'object' },
      ['empty-keyword', 'empty-keyword'],
    ],
    [
      'keeps a null that is a value',
      { default: null, enum: [null], example: null },
      { default: null, enum: [null], example: null },
      [],
    ],
    [
      'is the type "null" where nothing else can be meant',
      { anyOf: [{ type: 'string' }, { type: null }] },
      { anyOf: [{ type: 'string' }, { type: 'null' }] },
      ['null-type'],
    ],
    ['is a list with "null" in it', { type: ['string', null] }, { type: ['string', 'null'] }, ['null-type']],
    [
      'lists values of its type where they are written with quotes or without',
      { type: ['string', 'null'], enum: [1, true, '1', null] },
      { type: ['string', 'null'], enum: ['1', 'true', null] },
      ['enumerated'],
    ],
    [
      'is a number where its text is one and its type says so',
      { type: 'integer', enum: ['1', 2, 'x'] },
      { type: 'integer', enum: [1, 2, 'x'] },
      ['enumerated'],
    ],
    [
      'is a flag where its type says so',
      { type: 'boolean', const: 'true' },
      { type: 'boolean', const: true },
      ['enumerated'],
    ],
    [
      'keeps the values of a schema of several types',
      { type: ['string', 'integer'], enum: [1, '2'] },
      { type: ['string', 'integer'], enum: [1, '2'] },
      [],
    ],
    [
      'is a flag where its text is one',
      { nullable: 'true', readOnly: 'true', uniqueItems: 'false', deprecated: 'true', additionalProperties: 'false' },
      { nullable: true, readOnly: true, uniqueItems: false, deprecated: true, additionalProperties: false },
      ['flag', 'flag', 'flag', 'flag', 'flag'],
    ],
    ['is left out where it is no flag', { nullable: 1, writeOnly: 'yes' }, {}, ['flag', 'flag']],
    [
      'is the bound itself where OpenAPI 3.0 has a flag beside it',
      { minimum: 0, exclusiveMinimum: 'true', maximum: 9, exclusiveMaximum: false },
      { exclusiveMinimum: 0, maximum: 9 },
      ['flag', 'flag', 'flag'],
    ],
    [
      'is text where it is a number',
      { title: 5, description: true },
      { title: '5', description: 'true' },
      ['text', 'text'],
    ],
  ])('%s', (_, schema, expected, rules) => {
    const result = schemaOf(schema);
    expect(result.schema).toEqual(expected);
    expect(result.rules.toSorted()).toEqual(rules);
  });
});

it('a flag beside a bound stays one in OpenAPI 3.0', () => {
  const schema = { minimum: 0, exclusiveMinimum: true };
  const { notices, root } = mended({ ...head, openapi: '3.0.3', components: { schemas: { A: schema } } });
  expect(root['components']).toEqual({ schemas: { A: schema } });
  expect(notices).toEqual([]);
});

describe('the head of a description', () => {
  it('may have its versions as numbers', () => {
    const { root } = mended({ openapi: 3.1, info: { title: 2, version: 1.5 }, paths: {} });
    expect(root).toMatchObject({ openapi: '3.1', info: { title: '2', version: '1.5' } });
    expect(mended({ ...head, openapi: 3 }).root['openapi']).toBe('3.0');
  });
});

describe('an operationId without a character', () => {
  it('is left out, and told', () => {
    const paths = { '/a': { get: { operationId: '', responses: {} }, post: { operationId: '', responses: {} } } };
    const { notices, root } = mended({ ...head, paths });
    expect(root['paths']).toEqual({ '/a': { get: { responses: {} }, post: { responses: {} } } });
    expect(notices).toMatchObject([
      { pointer: '/paths/~1a/get/operationId', rule: 'empty-operation-id' },
      { pointer: '/paths/~1a/post/operationId', rule: 'empty-operation-id' },
    ]);
  });
});

describe('an operationId that stands twice', () => {
  it('stays with the first operation; the others go by method and path', () => {
    const operation = () => ({ operationId: 'x', responses: {} });
    const paths = { '/a': { get: operation(), post: operation() }, '/b': { get: operation() } };
    const { notices, root } = mended({ ...head, paths, webhooks: { w: { post: operation() } } });
    expect(JSON.stringify(root).match(/operationId/g)).toHaveLength(1);
    expect(root['paths']).toMatchObject({ '/a': { get: { operationId: 'x' } } });
    expect(notices.map(({ pointer }) => pointer)).toEqual([
      '/paths/~1a/post/operationId',
      '/paths/~1b/get/operationId',
      '/webhooks/w/post/operationId',
    ]);
  });
});

describe('a mapping of a discriminator', () => {
  it('that names no schema is left out, and one that leads out of the document is not admitted', () => {
    const mapping = { a: 'A', b: '#/components/schemas/A', c: 'Gone', d: '#/components/schemas/Gone', e: 'Cat food' };
    const { notices, schema } = schemaOf({ oneOf: [], discriminator: { propertyName: 'k', mapping } });
    expect(schema['discriminator']).toMatchObject({ mapping: { a: 'A', b: '#/components/schemas/A' } });
    expect(notices.map(({ pointer }) => pointer.split('/').at(-1))).toEqual(['c', 'd', 'e']);
    for (const away of ['b.yaml', './b', 'b.yaml#/B', 'https://example.com/b', 'B.json']) {
      const root = { ...head, components: { schemas: { A: { discriminator: { mapping: { b: away } } } } } };
      expect(() => admit(mend({ file: 'a', root }).document), away).toThrow(/names no schema of the document/);
    }
  });
});

describe('what is left empty', () => {
  it('is left out, or an entry of which nothing is said', () => {
    const response = { description: 'ok', content: { 'text/plain': null }, headers: null };
    const get = { parameters: null, responses: { '200': response, '204': null, 'x-own': null } };
    const schemas = { A: { type: 'object', properties: { a: null, b: { default: null } } } };
    const { notices, root } = mended({
      ...head,
      paths: { '/a': { get }, '/b': null },
      webhooks: null,
      components: { schemas, links: null },
    });
    expect(root).toEqual({
      ...head,
      paths: {
        '/a': {
          get: { responses: { '200': { description: 'ok', content: { 'text/plain': {} } }, '204': {}, 'x-own': null } },
        },
        '/b': {},
      },
      components: { schemas: { A: { type: 'object', properties: { a: {}, b: { default: null } } } } },
    });
    expect(notices).toHaveLength(4);
  });
});

it('credentials of which nothing is said are left out, and told', () => {
  const { notices, root } = mended({ ...head, security: null, paths: { '/a': { get: { security: null } } } });
  expect(root).not.toHaveProperty('security');
  expect(root['paths']).toEqual({ '/a': { get: {} } });
  expect(notices.map(({ pointer, rule }) => [rule, pointer])).toEqual([
    ['empty', '/security'],
    ['empty', '/paths/~1a/get/security'],
  ]);
});

describe('a list of examples where they stand by name', () => {
  it('gives its first', () => {
    const parameter = { name: 'a', in: 'query', schema: { examples: [1] }, examples: [{ b: 1 }, 2] };
    const { root, rules } = mended({ ...head, components: { parameters: { A: parameter } } });
    expect(root['components']).toEqual({
      parameters: { A: { name: 'a', in: 'query', schema: { examples: [1] }, example: { b: 1 } } },
    });
    expect(rules).toEqual(['examples']);
  });
});

describe('a schema that needs itself', () => {
  const self = { $ref: '#/components/schemas/A' };
  it.each<[string, JsonObject]>([
    ['a member of its own kind', { type: 'object', required: ['a'], properties: { a: self } }],
    ['a list with one of its own kind', { type: 'array', minItems: 1, items: self }],
    ['a first entry of its own kind', { type: 'array', minItems: 1, prefixItems: [self] }],
    ['an entry of its own kind somewhere', { type: 'array', contains: self }],
    ['a map with one of its own kind', { type: 'object', minProperties: 1, additionalProperties: self }],
    ['part of all of it', { allOf: [{ type: 'object', required: ['a'], properties: { a: self } }] }],
    [
      'every alternative',
      {
        oneOf: [
          { type: 'array', minItems: 1, items: self },
          { type: 'array', minItems: 2, items: self },
        ],
      },
    ],
  ])('by %s is told', (_, schema) => {
    expect(schemaOf(schema).notices).toMatchObject([{ rule: 'endless-schema', pointer: '/components/schemas/A' }]);
  });

  it.each<[string, JsonObject]>([
    ['an optional member', { type: 'object', properties: { a: self } }],
    ['a list that may be empty', { type: 'array', items: self }],
    ['a map that may be empty', { type: 'object', additionalProperties: self }],
    [
      'a member that may be null',
      { type: 'object', required: ['a'], properties: { a: { anyOf: [self, { type: 'null' }] } } },
    ],
    ['a flag of 3.0 for null', { type: 'object', nullable: true, required: ['a'], properties: { a: self } }],
    ['no type at all', { required: ['a'], properties: { a: self } }],
    ['listed values', { type: 'object', enum: [{}], required: ['a'], properties: { a: self } }],
    ['enough other members', { type: 'object', minProperties: 1, properties: { a: self, b: { type: 'string' } } }],
  ])('but for %s ends, and nothing is said', (_, schema) => {
    expect(schemaOf(schema).notices).toEqual([]);
  });
});

describe('a chain of references', () => {
  const chain = (link: (next: Json) => Json, last: Json) =>
    Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index): [string, Json] => [
        `S${index}`,
        index === 19_999 ? last : link({ $ref: `#/components/schemas/S${index + 1}` }),
      ]),
    );

  const member = (next: Json) => ({ type: 'object', required: ['a'], properties: { a: next } });
  it.each<[string, (next: Json) => Json, rule: string | undefined]>([
    ['references', (next) => next, 'cycle'],
    ['parts of all', (next) => ({ allOf: [next] }), 'cycle'],
    ['required members', member, undefined],
  ])('needs no stack, be it as long as the description: %s', { timeout: 600_000 }, (_, link, rule) => {
    const schemas = chain(link, { type: 'string' });
    expect(mended({ ...head, components: { schemas } }).notices).toEqual([]);
    const circle = chain(link, link({ $ref: '#/components/schemas/S0' }));
    const load = () => loadParsed({ file: 'a.json', root: { ...head, components: { schemas: circle } } });
    if (rule === undefined) expect(load().notices).toHaveLength(100);
    else expect(load).toThrow(expect.objectContaining({ rule }));
  });
});

describe('a correction', () => {
  it('comes before admission, so that what is refused can be corrected', () => {
    const source = { file: 'a.json', root: { ...head, components: { schemas: { A: { $ref: './b.yaml' } } } } };
    expect(() => loadParsed(source)).toThrow(/leads out of the document/);
    const action = {
      target: "$.components.schemas.A['$ref']",
      'x-reason': 'Bundled.',
      update: '#/components/schemas/B',
    };
    const add = { target: '$.components.schemas', 'x-reason': 'Bundled.', update: { B: { type: 'string' } } };
    const overlay = { file: 'o.yaml', root: { overlay: '1.1.0', actions: [action, add] } };
    expect(() => loadParsed(source, overlay)).not.toThrow();
  });

  it('is held to the same rules', () => {
    const source = { file: 'a.json', root: { ...head, components: { schemas: { A: {} } } } };
    const action = { target: '$.components.schemas.A', 'x-reason': 'x', update: { $ref: '/etc/passwd' } };
    const overlay = { file: 'o.yaml', root: { overlay: '1.1.0', actions: [action] } };
    expect(() => loadParsed(source, overlay)).toThrow(/external-reference/);
  });

  it('does not come before names that nobody writes by mistake', () => {
    const root = JSON.parse('{"components":{"schemas":{"__proto__":{}}}}') as JsonObject;
    const action = { target: '$.components.schemas', 'x-reason': 'x', remove: true };
    const overlay = { file: 'o.yaml', root: { overlay: '1.1.0', actions: [action] } };
    expect(() => loadParsed({ file: 'a.json', root: { ...head, ...root } }, overlay)).toThrow(/prototype-name/);
  });
});
