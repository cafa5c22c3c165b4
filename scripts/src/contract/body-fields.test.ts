import { describe, expect, it } from 'vitest';

import type { Json } from '../spec/document.ts';
import { bodyFields } from './body-fields.ts';

const letter = { type: 'object', required: ['text'], properties: { to: {}, text: {} } };
const parcel = { type: 'object', properties: { to: {}, weight: {} } };
const circle = { properties: { inner: {} }, allOf: [{ $ref: '#/components/schemas/Circle' }] };
const root = { components: { schemas: { Letter: letter, Nothing: { type: 'null' }, Circle: circle } } };

describe('the members of a body stand beside the parameters', () => {
  it.each<[string, Json, string[]]>([
    ['of an object', letter, ['to', 'text']],
    [
      'of one of several objects',
      { oneOf: [{ $ref: '#/components/schemas/Letter' }, parcel] },
      ['to', 'text', 'weight'],
    ],
    ['of any of several objects', { anyOf: [parcel, letter] }, ['to', 'weight', 'text']],
    ['of objects that are one of several', { oneOf: [{ anyOf: [letter] }, parcel] }, ['to', 'text', 'weight']],
    ['of several objects at once', { allOf: [letter, parcel] }, ['to', 'text', 'weight']],
    [
      'of an object and what is beside a reference to it',
      { $ref: '#/components/schemas/Letter', properties: { stamp: {} } },
      ['stamp', 'to', 'text'],
    ],
    ['of an object with alternatives of its own', { ...parcel, oneOf: [letter] }, ['to', 'weight', 'text']],
    ['of two choices at once', { oneOf: [letter], anyOf: [parcel] }, ['to', 'weight', 'text']],
    [
      'of an object that needs one of its members',
      { ...parcel, anyOf: [{ required: ['to'] }, { required: ['weight'] }] },
      ['to', 'weight'],
    ],
    [
      'of an object whose null is taken away beside it',
      { allOf: [{ ...letter, type: ['object', 'null'] }, { type: 'object' }] },
      ['to', 'text'],
    ],
    [
      'of an object that has some of its members on a condition',
      {
        ...parcel,
        if: { properties: { kind: {} } },
        else: letter,
        dependentSchemas: { to: { properties: { by: {} } } },
      },
      ['to', 'weight', 'kind', 'text', 'by'],
    ],
    ['of an object that holds one of its kind', { $ref: '#/components/schemas/Circle' }, ['inner']],
  ])('%s', (_, schema, fields) => {
    expect(bodyFields(root, schema)).toEqual(fields);
  });

  it.each<[string, Json | undefined]>([
    ['of nothing', undefined],
    ['of an array', { type: 'array', items: letter }],
    ['of an object of any members', { type: 'object' }],
    ['of an object that can be null', { ...letter, type: ['object', 'null'] }],
    ['of an object or a text', { oneOf: [letter, { type: 'string' }] }],
    ['of an object or null', { anyOf: [letter, { $ref: '#/components/schemas/Nothing' }] }],
    ['of no alternative', { oneOf: [] }],
    ['of an object or anything', { anyOf: [letter, {}] }],
    ['of members of what may be null', { allOf: [{ properties: { to: {} } }, { type: ['object', 'null'] }] }],
    ['of constants of which one is a text', { properties: parcel.properties, enum: [{}, 'none'] }],
  ])('but not %s', (_, schema) => {
    expect(bodyFields(root, schema)).toBeUndefined();
  });
});
