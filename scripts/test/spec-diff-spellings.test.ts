import { describe, expect, it } from 'vitest';

import { compareDocuments } from '../src/diff/compare-documents.ts';
import type { Json, JsonObject } from '../src/spec/document.ts';
import { upgrade } from '../src/spec/upgrade.ts';
import { documentOf } from './support/spec-diff/documents.ts';

const text: Json = { type: 'string' };
const thing: JsonObject = {
  type: 'object',
  required: ['a', 'b'],
  properties: { a: text, b: { type: 'integer', minimum: 1 } },
};
const components: JsonObject = { Thing: thing, Name: text, Kind: { type: 'string', enum: ['a', 'b'] } };
const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

function upgraded(schema: Json, version: string): JsonObject {
  const document = documentOf(schema, schema, components);
  return upgrade({ file: 'test.yaml', root: { ...document, openapi: version } }).root;
}

/** Schemas that say the same; a 3.0 spelling stands in a 3.0 description. */
const same: Readonly<Record<string, readonly [one: Json, other: Json, version?: string]>> = {
  'a reference and the schema in place': [reference('Thing'), thing],
  'allOf of one': [{ allOf: [thing] }, thing],
  'anyOf and oneOf of one': [{ anyOf: [{ oneOf: [thing] }] }, thing],
  'nullable of 3.0 and a list of types': [{ type: ['string', 'null'] }, { type: 'string', nullable: true }, '3.0.3'],
  'a list of types and oneOf with null': [{ type: ['string', 'null'] }, { oneOf: [{ type: 'null' }, text] }],
  'anyOf and oneOf with null': [
    { anyOf: [reference('Thing'), { type: 'null' }] },
    { oneOf: [thing, { type: 'null' }] },
  ],
  'a nullable reference of 3.0 and anyOf with null': [
    { anyOf: [reference('Name'), { type: 'null' }] },
    { allOf: [reference('Name')], nullable: true },
    '3.0.3',
  ],
  'a nullable enum of 3.0 and of 3.1': [
    { type: ['string', 'null'], enum: ['a', 'b', null] },
    { type: 'string', nullable: true, enum: ['b', 'a'] },
    '3.0.3',
  ],
  'a nullable enum and an alternative of null': [
    { type: ['string', 'null'], enum: ['a', 'b', null] },
    { oneOf: [reference('Kind'), { const: null }] },
  ],
  'one type and a list of one': [text, { type: ['string'] }],
  'a constant and an enum of one': [{ const: 'a' }, { type: 'string', enum: ['a'] }],
  'alternatives of constants and an enum': [reference('Kind'), { oneOf: [{ const: 'b' }, { const: 'a' }] }],
  'alternatives of types and a list of types': [
    { type: ['integer', 'string'] },
    { anyOf: [text, { type: 'integer' }] },
  ],
  'exclusive flags of 3.0 and bounds': [
    { type: 'integer', exclusiveMinimum: 1 },
    { type: 'integer', minimum: 1, exclusiveMinimum: true },
    '3.0.3',
  ],
  'limits of nothing': [text, { type: 'string', minLength: 0, uniqueItems: false }],
  'flags that are off': [thing, { ...thing, deprecated: false, readOnly: false, nullable: false }],
  'additional properties by default': [thing, { ...thing, additionalProperties: {} }],
  'an object in parts': [
    thing,
    {
      allOf: [
        { type: 'object', properties: { a: text }, required: ['a'] },
        { required: ['b'], properties: { b: { type: 'integer', minimum: 1 } } },
      ],
    },
  ],
};

describe('two spellings of the same schema', () => {
  it.each(Object.entries(same))('%s', (_name, [one, other, version = '3.1.0']) => {
    const [before, after] = [upgraded(one, '3.1.0'), upgraded(other, version)];
    expect(compareDocuments(before, after).changes).toEqual([]);
    expect(compareDocuments(after, before).changes).toEqual([]);
  });
});

describe('two spellings of the same operation', () => {
  const document = documentOf(thing, text, components);
  const edited = (edit: (operation: JsonObject) => void): JsonObject => {
    const copy = structuredClone(document);
    edit(((copy['paths'] as JsonObject)['/things/{id}'] as JsonObject)['post'] as JsonObject);
    return copy;
  };

  it.each<[string, (operation: JsonObject) => void]>([
    [
      'parameters in another order',
      (operation) => {
        operation['parameters'] = (operation['parameters'] as Json[]).toReversed();
      },
    ],
    [
      'required and deprecated said as false, and the style that holds anyway',
      (operation) =>
        Object.assign((operation['parameters'] as JsonObject[])[1] as JsonObject, {
          required: false,
          deprecated: false,
          style: 'form',
          explode: true,
        }),
    ],
    [
      'a header that OpenAPI describes elsewhere',
      (operation) => (operation['parameters'] as Json[]).push({ name: 'Authorization', in: 'header', schema: text }),
    ],
  ])('%s', (_name, edit) => {
    expect(compareDocuments(document, edited(edit)).changes).toEqual([]);
  });
});
