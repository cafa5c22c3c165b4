import { expect, it } from 'vitest';

import type { Json, JsonObject } from '../../spec/document.ts';
import { fits } from './fits.ts';

const root: JsonObject = { components: { schemas: { Count: { type: 'integer' } } } };
const count = { $ref: '#/components/schemas/Count' };

it.each<[Json, Json, Json]>([
  [{ type: 'string' }, 'a', 1],
  [count, 1, 1.5],
  [{ type: ['null', 'number'] }, null, 'a'],
  [{ type: 'array', items: count }, [1, 2], [1, 'a']],
  [{ type: 'object', properties: { a: count } }, { a: 1, b: 2 }, { a: 'b' }],
  [{ required: ['a'] }, { a: null }, {}],
  [{ properties: { a: count }, additionalProperties: false }, { a: 1 }, { a: 1, b: 2 }],
  [{ additionalProperties: count }, { b: 2 }, { b: 'c' }],
  [{ const: { a: [1] } }, { a: [1] }, { a: [2] }],
  [{ enum: ['a', null] }, null, 'b'],
  [{ allOf: [count, { enum: [1, 2] }] }, 2, 3],
  [{ anyOf: [count, { type: 'string' }] }, 'a', true],
  [{ oneOf: [count, { type: 'number' }] }, 1.5, 1],
  [{ not: count }, 'a', 1],
])('%j is fit by %j and not by %j', (schema, value, other) => {
  const of = (one: Json) => fits(root, schema, one);
  expect([of(value), of(other)]).toEqual([true, false]);
});

it('what cannot be told takes any value: open enums, names by pattern, what is far down', () => {
  expect(fits(root, { enum: ['a'], 'x-open-enum': true }, 'b')).toBe(true);
  expect(fits(root, { patternProperties: { b: true }, additionalProperties: false }, { b: 2 })).toBe(true);
  const tree: JsonObject = { type: 'object', properties: { below: { $ref: '#/components/schemas/Tree' } } };
  const deep = JSON.parse('{"below":'.repeat(40) + '{}' + '}'.repeat(40)) as Json;
  expect(fits({ components: { schemas: { Tree: tree } } }, tree, deep)).toBe(true);
});
