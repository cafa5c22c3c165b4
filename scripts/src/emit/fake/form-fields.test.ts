import { expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { formFields } from './form-fields.ts';

const form = 'application/x-www-form-urlencoded';

function fieldsOf(properties: object, encoding: object = {}, mediaType = form): JsonObject | undefined {
  return fieldsOfBody({
    [mediaType]: { schema: { type: 'object', properties } as JsonObject, encoding: encoding as JsonObject },
  });
}

function fieldsOfBody(content: JsonObject): JsonObject | undefined {
  const root = {
    paths: { '/a': { post: { operationId: 'makeA', requestBody: { content }, responses: {} } } },
    components: {
      schemas: {
        Size: { type: 'object', properties: { width: { type: 'integer' } } },
        Tree: {
          type: 'object',
          properties: {
            count: { type: 'integer' },
            left: { $ref: '#/components/schemas/Tree' },
            right: { $ref: '#/components/schemas/Tree' },
          },
        },
      },
    },
  } as unknown as JsonObject;
  return formFields(root, readContract(root, deriveNames(root), 'a.yaml').operations[0]?.body);
}

const size = { $ref: '#/components/schemas/Size' };
const shape = { members: { width: { type: 'integer' } } };

it('the fields of a form are described where they are no texts', () => {
  const none = { type: 'string', enum: [''] };
  const fields = fieldsOf({
    name: { type: 'string' },
    count: { type: ['integer', 'null'] },
    either: { anyOf: [none, { type: 'boolean' }] },
    text: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
    size,
    sizeOrNone: { anyOf: [size, none] },
    sizes: { type: 'array', items: size },
  });
  expect(fields).toEqual({
    count: { type: 'integer' },
    either: { type: 'boolean' },
    size: { type: 'object', ...shape },
    sizeOrNone: shape,
    sizes: { type: 'array', items: { type: 'object', ...shape } },
  });
});

it('down to what stands deep in objects and lists, and of one that holds itself only so far', () => {
  const within = (inner: Json, levels: number): Json =>
    levels === 0 ? inner : { type: 'array', items: { type: 'object', properties: { in: within(inner, levels - 1) } } };
  expect(JSON.stringify(fieldsOf({ list: within({ type: 'integer' }, 3) }))).toContain('integer');
  const tree = { $ref: '#/components/schemas/Tree' };
  expect(JSON.stringify(fieldsOf({ tree })).match(/integer/g)).toHaveLength(3);
});

it('with what the values do not show of how they are written', () => {
  const list = { type: 'array', items: { type: 'integer' } };
  const encoding = {
    comma: { explode: false },
    pipe: { style: 'pipeDelimited', explode: false },
    size: { style: 'form', explode: true },
    json: { contentType: 'application/json' },
    deep: { style: 'deepObject', explode: true },
  };
  const integers = { type: 'array', items: { type: 'integer' } };
  expect(fieldsOf({ comma: list, pipe: list, size, json: size, deep: size }, encoding)).toEqual({
    comma: { ...integers, separator: ',' },
    pipe: { ...integers, separator: '|' },
    size: { type: 'object', ...shape, spread: true },
    json: { type: 'json', ...shape },
    deep: { type: 'object', ...shape },
  });
});

it('in parts as well, and nothing is said of a body that is no form', () => {
  const file = { type: 'string', format: 'binary' };
  expect(fieldsOf({ file, count: { type: 'number' } }, {}, 'multipart/form-data')).toEqual({
    count: { type: 'number' },
  });
  expect(fieldsOf({ count: { type: 'number' } }, {}, 'application/json')).toBeUndefined();
});

it('a form that is no object has none to describe, and is read as the text that it is given as', () => {
  const bodyOf = (schema: JsonObject) => fieldsOfBody({ [form]: { schema } });
  expect(bodyOf({ type: 'string' })).toBeUndefined();
  expect(bodyOf({ type: 'array', items: { type: 'string' } })).toBeUndefined();
  expect(bodyOf({ type: 'object' })).toEqual({});
});

it('fields that have no name in the description are under the empty one', () => {
  const schema = { type: 'object', properties: { note: { type: 'string' } }, additionalProperties: size };
  expect(fieldsOfBody({ [form]: { schema } })).toEqual({ note: {}, '': { type: 'object', ...shape } });
});
