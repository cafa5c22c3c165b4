import { expect, it } from 'vitest';

import type { JsonObject } from '../spec/document.ts';
import { fieldSchema, itemSchema } from './member-schema.ts';

const text = { type: 'string' };
const number = { type: 'number' };
const object = (properties: JsonObject): JsonObject => ({ properties });

it('reads a field that every alternative has, as what any of them has', () => {
  const root = { components: { schemas: { Named: object({ name: text }) } } };
  const named = { $ref: '#/components/schemas/Named' };
  expect(fieldSchema(root, { oneOf: [named, object({ name: number })] }, 'name')).toEqual({ anyOf: [text, number] });
  expect(fieldSchema(root, { allOf: [{ anyOf: [named] }, object({ id: text })] }, 'name')).toEqual(text);
  expect(itemSchema(root, { oneOf: [{ items: text }, { items: number }] })).toEqual({ anyOf: [text, number] });
});

it('reads no field that one alternative lacks', () => {
  expect(fieldSchema({}, { oneOf: [object({ name: text }), object({ id: text })] }, 'name')).toBeUndefined();
});

it('ends where a schema is an alternative of itself', () => {
  const root = { components: { schemas: { Tree: { oneOf: [{ $ref: '#/components/schemas/Tree' }] } } } };
  expect(fieldSchema(root, { $ref: '#/components/schemas/Tree' }, 'name')).toBeUndefined();
});
