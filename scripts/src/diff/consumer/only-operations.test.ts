import { expect, it } from 'vitest';

import { emitTypes } from '../../emit/types.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { findOperations } from '../../spec/operations.ts';
import { onlyOperations } from './only-operations.ts';

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const answering = (schema: Json): JsonObject => ({
  get: { responses: { '200': { description: 'Found.', content: { 'application/json': { schema } } } } },
});
const kind: Json = { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } };
const root: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  paths: { '/pets': answering(ref('Pet')), '/boxes': answering(ref('Box')), '/any': answering(ref('Any')) },
  components: {
    schemas: {
      Pet: { ...kind, discriminator: { propertyName: 'kind', mapping: { feline: 'Cat' } } },
      Cat: { allOf: [ref('Pet'), { type: 'object', properties: { toy: ref('Toy') } }] },
      Dog: { allOf: [ref('Pet'), { type: 'object', properties: { bone: { type: 'string' } } }] },
      Toy: { type: 'string' },
      Box: { type: 'object', properties: { label: { type: 'string' } } },
      Any: { type: 'object', properties: { toy: { $ref: '#/components/schemas/Cat/allOf/1/properties/toy' } } },
    },
  },
};
const only = (path: string) =>
  onlyOperations(
    root,
    findOperations(root).filter((one) => one.path === path),
  );
const keysOf = (document: JsonObject) => Object.keys((document['components'] as { schemas: JsonObject }).schemas);

it('keeps what an operation leads to, and what inherits from it, and the same types of those', () => {
  const pets = only('/pets');
  expect([Object.keys(pets['paths'] as JsonObject), keysOf(pets)]).toEqual([['/pets'], ['Pet', 'Cat', 'Dog', 'Toy']]);
  expect(keysOf(only('/boxes'))).toEqual(['Box']);
  const whole = emitTypes(root, '').split('\n');
  expect(whole).toEqual(expect.arrayContaining(emitTypes(pets, '').split('\n')));
});

it('keeps everything where a reference leads into the middle of something', () => {
  expect(only('/any')).toBe(root);
});
