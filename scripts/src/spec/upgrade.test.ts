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
});
