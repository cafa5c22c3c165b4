import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import { admit } from '../admit/admit.ts';
import type { Json, JsonObject } from '../document.ts';
import { mend } from './mend.ts';

/** A schema as it is read, and what is told of it. */
function schemaOf(schema: Json, more: JsonObject = {}) {
  const schemas: JsonObject = { A: schema, ...more };
  const root = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {}, components: { schemas } };
  const { document, notices } = mend({ file: 'a.json', root });
  expect(() => admit(document)).not.toThrow();
  const components = document.root['components'] as { schemas: { A: JsonObject } };
  return { schema: components.schemas.A, notices };
}

describe('a pattern', () => {
  const other = [
    '(?i)^a$',
    '^arn:aws:[[:alpha:]]+$',
    '\\A[a-z]+\\Z',
    '^\\p{IsAlpha}+$',
    '(',
    '(?i:a)',
    'a++',
    '\\Qa\\E',
    '/^a$/',
    '/^a$/i',
  ];
  it.each(other)('of another language is left out: %s', (pattern) => {
    const { notices, schema } = schemaOf({ type: 'string', pattern, maxLength: 5 });
    expect(schema).toEqual({ type: 'string', maxLength: 5 });
    expect(notices).toMatchObject([{ rule: 'pattern', pointer: '/components/schemas/A/pattern' }]);
    expect(notices[0]?.problem).toContain(JSON.stringify(pattern));
  });

  it.each(['^[\\w-.]+$', '^\\p{L}+$', '^a$', '\\d{3}'])(
    'of ECMAScript stays, with and without Unicode: %s',
    (pattern) => {
      expect(schemaOf({ pattern })).toMatchObject({ schema: { pattern }, notices: [] });
    },
  );

  it.each(['^(a+)+$', `^${'a'.repeat(10_000)}$`])('that costs too much is left out: %.20s', (pattern) => {
    expect(schemaOf({ type: 'string', pattern }).schema).toEqual({ type: 'string' });
  });

  it('of members is left out with what is said of all other members', () => {
    const rest = { additionalProperties: false, patternProperties: { '(?i)^x': { type: 'integer' }, '^y': {} } };
    expect(schemaOf({ type: 'object', ...rest }).schema).toEqual({ type: 'object', patternProperties: { '^y': {} } });
  });
});

/** Schemas around one with a pattern of another language, here one that takes lower case alone, and values of either kind. */
describe('what stands around a pattern that is left out', () => {
  const bad = '(?-i)^[a-z]+$';
  const part: JsonObject = { type: 'string', pattern: bad };
  const values: Json[] = [
    'abc',
    'ABC',
    'a1',
    5,
    null,
    ['abc'],
    ['ABC'],
    ['abc', 'ABC'],
    { a: 'abc' },
    { a: 'ABC' },
    {},
  ];

  it.each<[string, JsonObject]>([
    ['not', { not: part }],
    ['a member within not', { not: { properties: { a: part }, required: ['a'] } }],
    ['a reference within not', { not: { $ref: '#/components/schemas/P' } }],
    [
      'a condition',
      // oxlint-disable-next-line unicorn/no-thenable -- the keyword's name
      { if: part, then: { minLength: 9 }, else: { type: ['number', 'object', 'array', 'null', 'string'] } },
    ],
    [
      'one of several',
      { oneOf: [part, { type: 'string', maxLength: 2 }, { type: ['number', 'null', 'object', 'array'] }] },
    ],
    ['one of several beside any', { anyOf: [{}], oneOf: [part, { type: ['string', 'null'] }, { type: 'array' }] }],
    ['at most so many entries', { type: 'array', contains: part, maxContains: 1 }],
    ['a member', { type: 'object', properties: { a: part } }],
    ['all of it', { allOf: [part, { minLength: 2 }] }],
  ])('refuses nothing that it took before: %s', (_, schema) => {
    const ajv = new Ajv2020({ strict: false });
    // What the pattern means, in words that ECMAScript has.
    const meant = JSON.parse(
      JSON.stringify(schema)
        .replaceAll(JSON.stringify(bad), '"^[a-z]+$"')
        .replaceAll('#/components/schemas/P', '#/$defs/P'),
    ) as JsonObject;
    const takes = ajv.compile({ ...meant, $defs: { P: { type: 'string', pattern: '^[a-z]+$' } } });
    const { schema: left } = schemaOf(schema, { P: part });
    const rest = JSON.parse(JSON.stringify(left).replaceAll('#/components/schemas/P', '#/$defs/P')) as JsonObject;
    const takesStill = ajv.compile({ ...rest, $defs: { P: { type: 'string' } } });
    const some = values.filter((value) => takes(value));
    expect(some.length).toBeGreaterThan(0);
    for (const value of some) expect(takesStill(value), JSON.stringify(value)).toBe(true);
    expect(JSON.stringify(left)).not.toContain(bad);
  });
});
