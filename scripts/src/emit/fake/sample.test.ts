import { describe, expect, it } from 'vitest';

import { samplePattern } from './sample-pattern.ts';
import { sampleOf } from './sample.ts';

const components = {
  schemas: {
    Tree: {
      type: 'object',
      required: ['name'],
      properties: { name: { type: 'string' }, below: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
    },
    Cat: { type: 'object', required: ['kind'], properties: { kind: { const: 'cat' } } },
  },
};
const root = { components };

describe('a sample', () => {
  it.each([
    ['a UUID', { type: 'string', format: 'uuid' }, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-\d{12}$/],
    ['a moment', { type: 'string', format: 'date-time' }, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/],
    ['a pattern', { type: 'string', pattern: '^ctc_[0-9A-HJKMNP-TV-Z]{26}$' }, /^ctc_[\dA-Z]{26}$/],
    ['a pattern with optional groups', { type: 'string', pattern: '^[a-z]+(?:-[a-z]+)*$' }, /^[a-z]+$/],
    ['a shortest length', { type: 'string', minLength: 40 }, /^.{40}$/],
    ['a longest length', { type: 'string', maxLength: 3 }, /^.{3}$/],
    ['plain text', { type: 'string' }, /^Example$/],
  ])('of %s has its form', (_, schema, form) => {
    expect(sampleOf(root, schema)).toMatch(form);
  });

  it.each([
    [{ type: 'integer', minimum: 5, multipleOf: 4 }, 8],
    [{ type: 'integer', exclusiveMaximum: 0 }, -1],
    [{ type: 'number', minimum: 0.5, maximum: 0.7 }, 0.5],
    [{ type: ['null', 'boolean'] }, true],
    [{ type: 'null' }, null],
    [{ type: 'integer', description: 'When it was made, in milliseconds since 1970.' }, 1_767_323_045_000],
    [{ type: 'integer', description: 'Unix time in seconds.' }, 1_767_323_045],
    [{ enum: [null, 'b', 'c'] }, 'b'],
    [{ oneOf: [{ type: 'null' }, { $ref: '#/components/schemas/Cat' }] }, { kind: 'cat' }],
    [
      { allOf: [{ $ref: '#/components/schemas/Cat' }, { properties: { lives: { type: 'integer', default: 9 } } }] },
      { kind: 'cat', lives: 9 },
    ],
    [{ type: 'array', items: { type: 'boolean' }, minItems: 3 }, [true, true, true]],
    [{ type: 'object', additionalProperties: { type: 'integer' } }, { default: 1 }],
  ])('of %j is %j', (schema, value) => {
    expect(sampleOf(root, schema)).toEqual(value);
  });

  it.each([
    ['the first that no other takes', [{ type: 'object' }, { $ref: '#/components/schemas/Cat' }], undefined, {}],
    [
      'with an example of two of them, a value of one',
      [{ type: 'object', required: ['done'], properties: { done: { type: 'boolean' } } }, { type: 'object' }],
      { done: false },
      {},
    ],
    [
      'told apart by a fixed value',
      [{ $ref: '#/components/schemas/Cat' }, { type: 'object', properties: { kind: { const: 'dog' } } }],
      { kind: 'dog' },
      { kind: 'cat' },
    ],
  ])('of exactly one alternative is %s', (_, oneOf, example, value) => {
    expect(sampleOf(root, { oneOf }, { example })).toEqual(value);
  });

  it('takes the values of an example that the schema takes, and makes the others', () => {
    const schema = {
      type: 'object',
      properties: {
        a: { type: 'string', maxLength: 3 },
        b: { type: 'string' },
        c: { type: 'integer' },
        d: { type: 'object' },
      },
    };
    const example = { a: 'too long', b: 'mine', c: null, d: { e: 1 }, f: 'none' };
    expect(sampleOf(root, schema, { example })).toEqual({ a: 'A', b: 'mine', c: 1, d: { e: 1 } });
  });

  it('leaves out what it is told to, and what the other side alone says', () => {
    const properties = {
      a: { type: 'boolean' },
      b: { type: 'boolean', readOnly: true },
      c: { type: 'boolean', writeOnly: true },
    };
    const schema = { type: 'object', required: ['a'], properties };
    expect(sampleOf(root, schema)).toEqual({ a: true, b: true });
    expect(sampleOf(root, schema, { direction: 'request' })).toEqual({ a: true, c: true });
    expect(sampleOf(root, schema, { requiredOnly: true })).toEqual({ a: true });
  });

  it('of a schema that holds itself comes to an end', () => {
    expect(sampleOf(root, { $ref: '#/components/schemas/Tree' })).toEqual({
      name: 'Acme Store',
      below: [expect.objectContaining({ name: 'Acme Store' })],
    });
  });
});

describe('a text of a pattern', () => {
  it.each([
    ['^a{2}\\d{3}\\.$', 'aa012.'],
    ['^[A-C_-]{4}$', 'ABC_'],
    ['^(?:ab|cd)+x?$', 'abx'],
    ['^(a|b)(c)?$', 'a'],
    ['^\\(a\\)$', '(a)'],
  ])('%s is %s', (pattern, text) => {
    expect(samplePattern(pattern)).toBe(text);
    expect(text).toMatch(new RegExp(pattern, 'u'));
  });

  it('is not made where no text matches', () => {
    for (const pattern of ['^(?=a)b$', 'a(?!a)a', '^[^\\s\\S]$']) expect(samplePattern(pattern)).toBeUndefined();
  });
});
