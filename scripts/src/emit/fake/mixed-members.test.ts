import { expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { describeFake } from './describe-fake.ts';

const json = (schema: Json) => ({ content: { 'application/json': { schema } } });
const text = { type: 'string' };
const number = { type: 'integer' };
const row = {
  id: text,
  name: text,
  size: number,
  tags: { type: 'array', items: text },
  box: { type: 'object', properties: { a: text } },
};

/** Members that a request of another schema may have in another kind than the row. */
function mixedOf(properties: JsonObject): unknown {
  const order = { type: 'object', properties: row };
  const root: JsonObject = {
    paths: {
      '/orders': {
        get: {
          operationId: 'listOrders',
          tags: ['orders'],
          responses: { 200: json({ type: 'array', items: order }) },
        },
        post: {
          operationId: 'createOrder',
          tags: ['orders'],
          requestBody: json({ type: 'object', properties }),
          responses: { 201: json(order) },
        },
      },
    },
  };
  const { operations } = describeFake(readContract(root, deriveNames(root), 'test.json'));
  return operations.find((one) => one['method'] === 'POST')?.['mixed'];
}

it.each<[string, JsonObject]>([
  ['the row itself', row],
  ['null beside it', { size: { type: ['integer', 'null'] }, tags: { type: ['array', 'null'], items: text } }],
  ['a narrower schema', { name: { enum: ['a', 'b'], type: 'string' }, size: { type: 'number', minimum: 2 } }],
  ['what the row does not have', { other: {} }],
])('A request that takes %s has all members in the kind of the row.', (_, properties) => {
  expect(mixedOf(properties)).toBeUndefined();
});

it.each<[string, JsonObject]>([
  ['size', { size: { type: ['integer', 'string'] } }],
  ['size', { size: { oneOf: [number, text] } }],
  ['size', { size: { anyOf: [number, { type: 'boolean' }, text] } }],
  ['size', { size: {} }],
  ['name', { name: { oneOf: [text, { type: 'object', properties: { first: text } }] } }],
  ['tags', { tags: text }],
  ['tags', { tags: { type: 'array', items: { oneOf: [text, number] } } }],
  ['box', { box: { oneOf: [row.box, text] } }],
])('A request may have %s in another kind by %j.', (name, properties) => {
  expect(mixedOf({ ...row, ...properties })).toEqual([name]);
});
