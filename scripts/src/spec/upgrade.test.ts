import { describe, expect, it } from 'vitest';

import type { Json, JsonObject } from './document.ts';
import { upgrade } from './upgrade.ts';

function upgraded(openapi: string, schema: Json): Json {
  const root: JsonObject = { openapi, info: { title: 'T', version: '1' }, components: { schemas: { A: schema } } };
  const before = structuredClone(root);
  const result = upgrade({ file: 'test.yaml', root }).root;
  expect(root).toEqual(before);
  return ((result['components'] as JsonObject)['schemas'] as JsonObject)['A'] as Json;
}

describe('upgrade', () => {
  it.each(['3.0.3', '3.1.0'])('turns nullable into a type in %s', (version) => {
    expect(upgraded(version, { type: 'string', nullable: true })).toEqual({ type: ['string', 'null'] });
    expect(upgraded(version, { type: 'string', nullable: false })).toEqual({ type: 'string' });
    expect(upgraded(version, { type: ['string', 'null'], nullable: true })).toEqual({ type: ['string', 'null'] });
    expect(upgraded(version, { nullable: true })).toEqual({});
  });

  it.each(['anyOf', 'oneOf'])('takes an alternative of %s that is nullable and nothing else for null', (keyword) => {
    const reference = { $ref: '#/components/schemas/A' };
    expect(upgraded('3.0.1', { [keyword]: [reference, { nullable: true, title: 'None' }] })).toEqual({
      [keyword]: [reference, { type: 'null', title: 'None' }],
    });
    expect(upgraded('3.0.1', { [keyword]: [{ nullable: true }] })).toEqual({ [keyword]: [{}] });
  });

  it('adds null to the values of a nullable enum, once', () => {
    const schema = { type: 'string', nullable: true };
    expect(upgraded('3.0.0', { ...schema, enum: ['a'] })).toEqual({ type: ['string', 'null'], enum: ['a', null] });
    expect(upgraded('3.0.0', { ...schema, enum: ['a', null] })).toEqual({
      type: ['string', 'null'],
      enum: ['a', null],
    });
  });

  it('makes null an alternative to a nullable reference or combination', () => {
    const reference = { $ref: '#/components/schemas/A' };
    expect(upgraded('3.1.0', { ...reference, nullable: true, description: 'D' })).toEqual({
      description: 'D',
      anyOf: [reference, { type: 'null' }],
    });
    expect(upgraded('3.0.0', { allOf: [{ type: 'object' }], nullable: true })).toEqual({
      anyOf: [{ allOf: [{ type: 'object' }] }, { type: 'null' }],
    });
  });

  it('turns exclusive flags into bounds', () => {
    expect(upgraded('3.0.0', { minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false })).toEqual({
      exclusiveMinimum: 1,
      maximum: 9,
    });
    expect(upgraded('3.1.0', { exclusiveMinimum: 1 })).toEqual({ exclusiveMinimum: 1 });
  });

  it('drops what 3.0 ignores beside a reference, and keeps it in 3.1', () => {
    const schema = { $ref: '#/components/schemas/A', minLength: 3 };
    expect(upgraded('3.0.0', schema)).toEqual({ $ref: '#/components/schemas/A' });
    expect(upgraded('3.1.0', schema)).toEqual(schema);
  });

  it('leaves data alone that looks like a schema', () => {
    const schema = {
      type: 'object',
      default: { type: 'string', nullable: true },
      properties: { nullable: { type: 'boolean' } },
    };
    expect(upgraded('3.0.0', schema)).toEqual(schema);
  });

  it('puts path items in the places that refer to them', () => {
    const responses = { 204: { description: 'Fine.' } };
    const get = { operationId: 'getA', responses };
    const root: JsonObject = {
      openapi: '3.1.0',
      info: { title: 'T', version: '1' },
      paths: {
        '/a': { $ref: '#/components/pathItems/A', summary: 'Mine' },
        '/b': { $ref: '#/paths/~1a' },
      },
      components: { pathItems: { A: { get, summary: 'Theirs' } } },
    };
    expect(upgrade({ file: 'test.yaml', root }).root).toMatchObject({
      // An operation has its id in one place.
      paths: { '/a': { get, summary: 'Mine' }, '/b': { get: { responses }, summary: 'Mine' } },
      components: { pathItems: { A: { get: { responses } } } },
    });
    expect(JSON.stringify(upgrade({ file: 'test.yaml', root }).root).match(/getA/g)).toHaveLength(1);
  });

  it('keeps the parameters of a path item that is referred to, beside those of its own', () => {
    const parameter = (name: string, where: string, description: string) => ({ name, in: where, description });
    const shared = [parameter('tenant', 'header', 'Theirs'), parameter('lang', 'query', 'Theirs')];
    const own = [parameter('Tenant', 'header', 'Mine'), parameter('size', 'query', 'Mine')];
    const { root } = upgrade({
      file: 'test.yaml',
      root: {
        openapi: '3.1.0',
        paths: { '/a': { $ref: '#/components/pathItems/A', parameters: own } },
        components: { pathItems: { A: { get: { responses: {} }, parameters: shared } } },
      },
    });
    expect(root['paths']).toMatchObject({ '/a': { get: {}, parameters: [shared[1], own[0], own[1]] } });
  });

  it.each([
    ['*/*', { type: 'object' }, 'application/json'],
    ['application/*', { $ref: '#/components/schemas/A' }, 'application/json'],
    ['*/*', { type: 'string', format: 'binary' }, '*/*'],
    ['text/*', { type: 'string' }, 'text/*'],
    ['*/*', { type: ['string', 'null'] }, '*/*'],
    ['*/*', { allOf: [{ $ref: '#/components/schemas/Text' }] }, '*/*'],
    ['application/*', { $ref: '#/components/schemas/Text' }, 'application/*'],
    ['*/*', { anyOf: [{ enum: ['a'] }, { type: 'null' }] }, '*/*'],
    ['*/*', { contentMediaType: 'image/png' }, '*/*'],
    ['*/*', { anyOf: [{ type: 'string' }, { type: 'object' }] }, 'application/json'],
    ['*/*', { type: 'null' }, 'application/json'],
  ])('takes %s of %j for %s', (type, schema, wanted) => {
    const body = { content: { [type]: { schema } } };
    const operation = { requestBody: body, responses: { 200: { description: 'Fine.', ...body } } };
    const paths = { '/a': { post: operation } };
    const { root } = upgrade({
      file: 'test.yaml',
      root: {
        openapi: '3.1.0',
        info: { title: 'T', version: '1' },
        paths,
        components: { schemas: { Text: { type: 'string' } } },
      },
    });
    const media = { content: { [wanted]: { schema } } };
    expect(root['paths']).toEqual({
      '/a': { post: { requestBody: media, responses: { 200: { description: 'Fine.', ...media } } } },
    });
  });
});
