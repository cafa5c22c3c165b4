import { beforeAll, describe, expect, it } from 'vitest';

import type { Json } from '../src/spec/document.ts';
import { importSchemas, schemasDocument, type TestedSchema } from './support/generated-module.ts';

const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = wrap(undefined);
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
};
const node = (inner: unknown) => (inner === undefined ? { value: 1 } : { value: 1, next: inner });

describe('a generated schema', () => {
  let schemas: Record<string, TestedSchema> = {};

  beforeAll(async () => {
    const text = { type: 'string' };
    // Read from a text, so that __proto__ is a member like any other.
    const own = JSON.parse(
      '{"type":"object","required":["__proto__"],"properties":{"__proto__":{"type":"string"}}}',
    ) as Json;
    const components: Record<string, Json> = {
      Own: own,
      Plain: { type: 'object', properties: { id: text, inner: { type: 'object', properties: { id: text } } } },
      Tree: {
        type: 'object',
        required: ['value'],
        properties: { value: { type: 'number' }, next: { $ref: '#/components/schemas/Tree' } },
      },
      NoTree: { not: { $ref: '#/components/schemas/Tree' } },
      Multiple: { multipleOf: 2 },
      NumberOrText: { type: ['number', 'string'] },
      OnlyNull: { enum: [null] },
      DeepReference: { $ref: '#/components/schemas/Plain/properties/inner/properties/id' },
      'not-an.identifier': text,
      Constant: { const: "'*/\u2028\\" },
      Quoted: { type: 'object', required: ["'*/\u2028\\"], properties: { "'*/\u2028\\": { enum: ["`${'"] } } },
    };
    schemas = await importSchemas(schemasDocument(components));
  }, 600_000);
  const accepts = (key: string, value: unknown) => schemas[key]?.safeParse(value).success;

  it('gives back the very value, a member named __proto__ included', () => {
    const value: unknown = JSON.parse('{"id":"a","__proto__":{"id":7},"more":[{"__proto__":null}]}');
    const result = schemas['Plain']?.safeParse(value);
    expect(result?.data).toBe(value);
    expect(Object.keys(value as object)).toEqual(['id', '__proto__', 'more']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('asks for own members, whatever objects inherit', () => {
    expect(accepts('Own', JSON.parse('{"__proto__":"a"}'))).toBe(true);
    expect(accepts('Own', JSON.parse('{"__proto__":1}'))).toBe(false);
    expect(accepts('Own', {})).toBe(false);
  });

  it('refuses a value that is nested too deep, and does not throw', () => {
    expect(accepts('Tree', nested(200, node))).toBe(true);
    expect(accepts('Tree', nested(100_000, node))).toBe(false);
  });

  it('does not take too deep for the refusal that a not waits for', () => {
    expect(accepts('NoTree', nested(200, node))).toBe(false);
    expect(accepts('NoTree', nested(100_000, node))).toBe(false);
  });

  it('refuses a number that is too large to be read, and does not throw', () => {
    const huge: unknown = JSON.parse('1e400');
    for (const key of ['Multiple', 'NumberOrText', 'OnlyNull']) expect(accepts(key, huge), key).toBe(false);
  });

  it('follows a reference into another schema', () => {
    expect([accepts('DeepReference', 'a'), accepts('DeepReference', 1)]).toEqual([true, false]);
  });

  it('is exported under a derived name where its key is no identifier', () => {
    expect(accepts('NotAnIdentifier', 'a')).toBe(true);
  });

  it('holds texts that mean something to the language as they are', () => {
    expect([accepts('Constant', "'*/\u2028\\"), accepts('Constant', '')]).toEqual([true, false]);
    expect(accepts('Quoted', { "'*/\u2028\\": "`${'" })).toBe(true);
    expect(accepts('Quoted', { "'*/\u2028\\": '' })).toBe(false);
  });
});
