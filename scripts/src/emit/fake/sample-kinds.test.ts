import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';

import type { Json, JsonObject } from '../../spec/document.ts';
import { checkedSample } from './sample.ts';

const text = { type: 'string' };
const whole = { type: 'integer' };
const flag = { type: 'boolean' };
const of = (properties: object, ...required: string[]) => ({ type: 'object', properties, required });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
/** The keywords of a condition. */
const when = (condition: object, positive: object, negative?: object): object =>
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema, of which no promise is made
  Object.fromEntries([['if', condition], ['then', positive], ...(negative ? [['else', negative]] : [])]) as object;
const pattern = (one: string, more: object = {}) => ({ type: 'string', pattern: one, ...more });

const components = {
  /** Each needs one more of its kind, so that no value of it ends. */
  Endless: of({ first: ref('Endless'), second: ref('Endless') }, 'first', 'second'),
  Circle: of({ kind: { const: 'circle' }, radius: { type: 'number', exclusiveMinimum: 0 } }, 'kind', 'radius'),
  Square: of({ kind: { const: 'square' }, side: { type: 'number', minimum: 1 } }, 'kind', 'side'),
  Loose: of({ name: text, size: whole }, 'name'),
  Other: of({ name: text, color: text }, 'name'),
  Tree: of({ name: text, below: { type: 'array', items: ref('Tree') } }, 'name'),
  Chain: of({ next: { oneOf: [{ type: 'null' }, ref('Chain')] } }, 'next'),
  Base: { type: 'object', required: ['type'], properties: { type: { enum: ['cat', 'dog'] } } },
  Cat: { allOf: [ref('Base'), of({ type: { const: 'cat' }, lives: { type: 'integer', maximum: 9 } }, 'lives')] },
  Dog: { allOf: [ref('Base'), of({ type: { const: 'dog' }, barks: flag }, 'barks')] },
};
const root = { components: { schemas: components } } as unknown as JsonObject;

const kinds: Readonly<Record<string, readonly object[]>> = {
  tuples: [
    { type: 'array', prefixItems: [text, whole], items: false, minItems: 2 },
    { type: 'array', prefixItems: [text, whole], minItems: 2, maxItems: 2 },
    { type: 'array', prefixItems: [{ const: 'a' }, { const: 'b' }], items: whole, minItems: 4 },
    { prefixItems: [text, { type: 'array', prefixItems: [flag], minItems: 1 }], minItems: 2 },
  ],
  'unique items': [
    { type: 'array', items: text, uniqueItems: true, minItems: 3 },
    { type: 'array', items: { enum: ['a', 'b', 'c'] }, uniqueItems: true, minItems: 3 },
    { type: 'array', items: flag, uniqueItems: true, minItems: 2 },
    { type: 'array', items: { type: 'integer', minimum: 3, maximum: 5 }, uniqueItems: true, minItems: 3 },
    { type: 'array', items: of({ id: { type: 'string', format: 'uuid' } }, 'id'), uniqueItems: true, minItems: 2 },
    { type: 'array', items: pattern('^[A-Z]{2}$'), uniqueItems: true, minItems: 5 },
  ],
  contains: [
    { type: 'array', contains: { const: 5 } },
    { type: 'array', items: whole, contains: { minimum: 100 } },
    { type: 'array', items: whole, contains: { const: 7 }, minContains: 2 },
    { type: 'array', items: whole, contains: { minimum: 10 }, maxContains: 1, minItems: 3 },
    { type: 'array', prefixItems: [{ const: 'head' }], contains: { const: 'tail' } },
    { type: 'array', items: text, contains: { const: 'x' }, minContains: 0 },
  ],
  'pattern properties': [
    { type: 'object', patternProperties: { '^x-': text }, additionalProperties: false, minProperties: 1 },
    { type: 'object', patternProperties: { '^[a-z]{2}$': whole }, minProperties: 3, additionalProperties: false },
    { type: 'object', properties: { ab: {} }, patternProperties: { '^a': { type: 'integer' } }, required: ['ab'] },
  ],
  'property names': [
    { type: 'object', propertyNames: { pattern: '^[A-Z]+$' }, minProperties: 2 },
    { type: 'object', propertyNames: { enum: ['en', 'de', 'fr'] }, additionalProperties: text, minProperties: 2 },
    { type: 'object', propertyNames: { minLength: 5 }, additionalProperties: whole, minProperties: 1 },
  ],
  'dependent members': [
    { ...of({ card: text, address: text }, 'card'), dependentRequired: { card: ['address'] } },
    { ...of({ a: text, b: text, c: text }), dependentRequired: { a: ['b'], b: ['c'] } },
    { ...of({ card: text }, 'card'), dependentSchemas: { card: of({ zip: pattern('^\\d{5}$') }, 'zip') } },
  ],
  conditions: [
    {
      ...of({ country: { enum: ['US', 'NL'] }, code: text }, 'country', 'code'),
      ...when(
        { properties: { country: { const: 'US' } } },
        { properties: { code: { pattern: '^\\d{5}$' } } },
        { properties: { code: { pattern: '^\\d{4} [A-Z]{2}$' } } },
      ),
    },
    { ...of({ a: flag }), ...when({ required: ['a'] }, { required: ['b'], properties: { b: whole } }) },
    { type: 'integer', ...when({ minimum: 10 }, { multipleOf: 5 }, { const: 3 }) },
    {
      allOf: ['card', 'bank'].map((kind) =>
        when({ properties: { kind: { const: kind } } }, { required: [`${kind}Number`] }),
      ),
      ...of({ kind: { enum: ['card', 'bank'] } }, 'kind'),
    },
  ],
  negations: [
    { ...of({ a: text, b: text }), not: { required: ['a', 'b'] } },
    { type: 'string', not: { enum: ['Example', 'a'] } },
    { not: { type: 'object' } },
    { type: 'integer', not: { maximum: 41 } },
    { ...of({ state: { enum: ['new', 'old'] } }, 'state'), not: { properties: { state: { const: 'new' } } } },
    { type: 'array', items: whole, not: { minItems: 1 } },
  ],
  'alternatives that overlap': [
    { oneOf: [ref('Loose'), ref('Other')] },
    { oneOf: [of({ a: text }), of({ b: whole })] },
    { oneOf: [{ type: 'integer' }, { type: 'number', minimum: 2 }] },
    { oneOf: [{ ...of({ a: text }), minProperties: 2 }, of({ a: text, b: text })] },
    { oneOf: [text, { type: 'string', format: 'date' }] },
    { oneOf: [{ required: ['a'] }, { required: ['b'] }], ...of({ a: text, b: text }) },
    { anyOf: [{ required: ['a'] }, { required: ['b'] }], ...of({ a: text, b: text, c: whole }) },
    {
      oneOf: [
        { type: 'array', items: text },
        { type: 'array', items: whole },
      ],
    },
  ],
  'nested alternatives': [
    { oneOf: [{ oneOf: [ref('Circle'), ref('Square')] }, ref('Loose')] },
    {
      allOf: [
        of({ id: text }, 'id'),
        {
          oneOf: [
            {
              allOf: [
                of({ kind: { const: 'oauth' } }, 'kind'),
                {
                  oneOf: [
                    of({ first: { const: true } }, 'first'),
                    of({ first: { const: false }, organization: text }, 'first', 'organization'),
                  ],
                },
              ],
            },
            of({ kind: { const: 'm2m' }, organization: text }, 'kind', 'organization'),
          ],
        },
      ],
    },
    { anyOf: [{ allOf: [{ anyOf: [{ type: 'null' }, { enum: ['x'] }] }, text] }, whole] },
  ],
  discriminators: [
    { oneOf: [ref('Circle'), ref('Square')], discriminator: { propertyName: 'kind' } },
    { oneOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'type' } },
    { type: 'array', items: { oneOf: [ref('Dog'), ref('Circle')] }, minItems: 2, uniqueItems: true },
  ],
  'members of several schemas': [
    { allOf: [of({ type: { enum: ['DOCUMENT'] } }, 'type'), of({ type: { type: 'string', description: 'A.' } })] },
    {
      allOf: [
        { properties: { a: { minimum: 5 } } },
        { properties: { a: { maximum: 6, type: 'integer' } } },
        { required: ['a'] },
      ],
    },
    { allOf: [{ enum: ['a', 'b', 'c'] }, { enum: ['b', 'c', 'd'] }, { enum: ['c', 'b'] }, { not: { const: 'b' } }] },
    { allOf: [text, { const: 'fixed' }] },
    { allOf: [{ const: 'fixed' }, { type: ['string', 'null'] }] },
    { allOf: [{ type: 'array', minItems: 2 }, { items: whole }, { uniqueItems: true }] },
    { allOf: [{ minLength: 4 }, { maxLength: 5 }, pattern('^[a-z]+$')] },
    { allOf: [ref('Loose')], required: ['size'], properties: { size: { minimum: 8 } } },
    { allOf: [pattern('^a'), pattern('b$')] },
  ],
  patterns: [
    '^\\p{L}+$',
    '^(?=.*[A-Z])(?=.*\\d)[A-Za-z\\d]{8,}$',
    '^(?!foo)[a-z]{3}$',
    '^[^a]$',
    '^(a|b)-\\1$',
    '^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$',
    '^\\+[1-9]\\d{1,14}$',
    '^arn:aws:iam::\\d{12}:role/.+$',
    '\\bfoo\\b',
    '^(?!.*--)[a-z][a-z0-9-]{1,61}[a-z0-9]$',
    '^(?<year>\\d{4})-\\k<year>$',
    '[\\u4e00-\\u9fa5]+',
    '^$',
    '(?<=x)y$',
    '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
    '^\\d{3}-\\d{4}(?: x\\d+)?$',
    '^\\S+@\\S+$',
  ].map((one) => pattern(one)),
  'patterns with lengths': [
    pattern('^[a-z]+$', { minLength: 40 }),
    pattern('^[a-z]+(-[a-z]+)*$', { minLength: 8, maxLength: 8 }),
    pattern('^.*$', { minLength: 5, maxLength: 5 }),
    pattern('^CA[0-9a-fA-F]{32}$', { minLength: 34, maxLength: 34 }),
    pattern('^https://', { format: 'uri' }),
  ],
  numbers: [
    { type: 'number', multipleOf: 0.01, minimum: 0.015 },
    { type: 'integer', multipleOf: 7, minimum: 50, maximum: 60 },
    { allOf: [{ type: 'integer', multipleOf: 4 }, { multipleOf: 6 }, { exclusiveMinimum: 12 }] },
    { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 0.1 },
    { type: 'number', exclusiveMinimum: 5, exclusiveMaximum: 5.5 },
    { type: 'integer', maximum: -5 },
    { type: 'number', multipleOf: 1e-7, minimum: 3 },
  ],
  formats: [
    'uuid',
    'date',
    'time',
    'date-time',
    'duration',
    'email',
    'uri',
    'uri-reference',
    'uri-template',
    'url',
    'hostname',
    'ipv4',
    'ipv6',
    'regex',
    'json-pointer',
    'relative-json-pointer',
    'byte',
    'binary',
    'password',
  ].map((format) => ({ type: 'string', format })),
  'formats with lengths': [
    { type: 'string', format: 'email', maxLength: 12 },
    { type: 'string', format: 'uri', minLength: 60 },
    { type: 'string', format: 'hostname', minLength: 30 },
  ],
  'numbers of members': [
    { type: 'object', minProperties: 2 },
    { ...of({ a: text, b: text, c: text }), maxProperties: 1 },
    { ...of({ a: text, b: text, c: text }, 'c'), maxProperties: 2 },
    { ...of({ a: text, b: text }), minProperties: 2, additionalProperties: false },
    { type: 'object', additionalProperties: whole, minProperties: 3 },
    of({ a: text }, 'a', 'undescribed'),
    { type: 'object', patternProperties: { '^x-': whole }, minProperties: 2, additionalProperties: false },
  ],
  'what is left over': [
    { allOf: [of({ a: text }, 'a')], properties: { b: whole }, unevaluatedProperties: false },
    { allOf: [{ prefixItems: [text] }], minItems: 2, unevaluatedItems: whole },
    { ...of({ a: text }), additionalProperties: false },
  ],
  recursion: [ref('Tree'), ref('Chain'), { type: 'array', items: ref('Tree'), minItems: 1 }],
  nothing: [{ type: ['null', 'string'], maxLength: 0 }, {}, { type: 'null' }, { enum: [null] }],
};

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema(root, 'description');

/** What ajv says against a value, with references of the schema leading into the description. */
function refusal(schema: object, value: Json): string | undefined {
  const rebased = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"description#/')) as JsonObject;
  return ajv.validate(rebased, value) ? undefined : `${JSON.stringify(value)}: ${ajv.errorsText()}`;
}

describe.each(Object.entries(kinds))('a sample (%s)', (_, schemas) => {
  it.each(schemas.map((schema) => [schema]))('is taken by %j', (schema) => {
    const { isRight, value } = checkedSample(root, schema as JsonObject);
    expect(refusal(schema, value)).toBeUndefined();
    expect(isRight).toBe(true);
  });

  it.each(schemas.map((schema) => [schema]))('is taken within an object that requires %j', (schema) => {
    const outer = { ...of({ id: text, inner: schema }, 'id', 'inner'), additionalProperties: false };
    const { isRight, value } = checkedSample(root, outer as object as JsonObject, { requiredOnly: true });
    expect(refusal(outer, value)).toBeUndefined();
    expect(isRight).toBe(true);
  });
});

describe('a sample of alternatives whose schemas overlap', () => {
  it('is of the one that its discriminator names, with all that this one has', () => {
    const schema = {
      oneOf: [ref('Loose'), ref('Other')],
      discriminator: { propertyName: 'name', mapping: { loose: '#/components/schemas/Loose' } },
    };
    const { isRight, value } = checkedSample(root, schema);
    expect(value).toMatchObject({ name: 'loose', size: expect.any(Number) as number });
    expect(refusal(ref('Loose'), value)).toBeUndefined();
    expect(isRight).toBe(true);
    // Without a mapping the names of the schemas are the values.
    const named = { oneOf: [ref('Loose'), ref('Other')], discriminator: { propertyName: 'name' } };
    expect(checkedSample(root, named)).toMatchObject({ value: { name: 'Loose' }, isRight: true });
  });
});

describe('a schema that no value fits', () => {
  it.each([
    [{ type: 'string', enum: [1, 2] }],
    [{ allOf: [text, whole] }],
    [{ allOf: [{ const: 'a' }, { const: 'b' }] }],
    [pattern('^(?=a)b$')],
    [{ type: 'integer', minimum: 5, maximum: 4 }],
    [{ type: 'array', items: flag, uniqueItems: true, minItems: 3 }],
    [{ ...of({ a: text }, 'a', 'b'), additionalProperties: false }],
    [{ oneOf: [{ ...of({ a: text }, 'a') }, { ...of({ a: text }, 'a') }] }],
    [of({ a: { not: {} } }, 'a')],
    [ref('Endless')],
    [of({ a: { anyOf: [ref('Endless'), ref('Endless')] } }, 'a')],
  ])('has no sample, and that is known: %j', (schema) => {
    expect(checkedSample(root, schema as JsonObject).isRight).toBe(false);
  });
});
