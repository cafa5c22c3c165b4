import type { Level } from '../../../src/diff/change.ts';
import type { SchemaRuleName } from '../../../src/diff/rules/schema-rules.ts';
import type { Json } from '../../../src/spec/document.ts';

/** One deliberate change of a schema, and the one rule that it breaks, with its level when sent and when read. */
export interface SchemaMutation {
  readonly before: Json;
  readonly after: Json;
  readonly rule: SchemaRuleName;
  readonly request: Level;
  readonly response: Level;
}

const text = { type: 'string' };
const object = (properties: Record<string, Json>, more: Record<string, Json> = {}): Json => ({
  type: 'object',
  properties,
  ...more,
});
const list = (more: Record<string, Json>): Json => ({ type: 'array', items: text, ...more });
const rows = (more: Record<string, Json>): Json => list({ items: object({ id: text }), ...more });

function narrows(rule: SchemaRuleName, before: Json, after: Json): SchemaMutation {
  return { before, after, rule, request: 'major', response: 'minor' };
}
function widens(rule: SchemaRuleName, before: Json, after: Json): SchemaMutation {
  return { before, after, rule, request: 'minor', response: 'major' };
}
function either(rule: SchemaRuleName, level: Level, before: Json, after: Json): SchemaMutation {
  return { before, after, rule, request: level, response: level };
}

/** Single changes by what they are called. */
export const schemaMutations: Readonly<Record<string, SchemaMutation>> = {
  'a text becomes a number': either('type-changed', 'major', text, { type: 'number' }),
  'an integer becomes a number': widens('type-widened', { type: 'integer' }, { type: 'number' }),
  'a number becomes an integer': narrows('type-narrowed', { type: 'number' }, { type: 'integer' }),
  'a text may be a number too': widens('type-widened', text, { anyOf: [text, { type: 'number' }] }),
  'anything becomes a text': narrows('became-limited', {}, text),
  'a text becomes anything': widens('became-anything', text, {}),
  'null is allowed': widens('became-nullable', text, { type: ['string', 'null'] }),
  'null is refused': narrows('became-not-nullable', { oneOf: [text, { type: 'null' }] }, text),
  'nothing fits any more': narrows('became-impossible', text, { type: 'string', enum: [] }),
  'an enum comes': narrows('enum-added', text, { type: 'string', enum: ['a', 'b'] }),
  'an enum goes': widens('enum-removed', { type: 'string', enum: ['a', 'b'] }, text),
  'a value joins an enum': widens('enum-value-added', { enum: ['a', 'b'] }, { enum: ['a', 'b', 'c'] }),
  'a value leaves an enum': narrows('enum-value-removed', { enum: ['a', 'b', 'c'] }, { enum: ['a', 'b'] }),
  'a constant is another': either('const-changed', 'major', { const: 'a' }, { const: 'b' }),
  'a format comes': narrows('format-added', text, { type: 'string', format: 'uuid' }),
  'a format goes': widens('format-removed', { type: 'string', format: 'uuid' }, text),
  'a format is another': either(
    'format-changed',
    'major',
    { type: 'string', format: 'date' },
    { type: 'string', format: 'date-time' },
  ),
  'integers of 32 bits become longer': widens(
    'format-widened',
    { type: 'integer', format: 'int32' },
    { type: 'integer', format: 'int64' },
  ),
  'a pattern comes': narrows('pattern-added', text, { type: 'string', pattern: '^a' }),
  'a minimum is raised': narrows('minimum-raised', { type: 'integer', minimum: 1 }, { type: 'integer', minimum: 2 }),
  'a minimum excludes itself': narrows(
    'minimum-raised',
    { type: 'number', minimum: 1 },
    { type: 'number', exclusiveMinimum: 1 },
  ),
  'a minimum goes': widens('minimum-lowered', { type: 'integer', minimum: 1 }, { type: 'integer' }),
  'a maximum is raised': widens('maximum-raised', { type: 'integer', maximum: 1 }, { type: 'integer', maximum: 2 }),
  'a maximum comes': narrows('maximum-lowered', { type: 'integer' }, { type: 'integer', maximum: 9 }),
  'a step comes': narrows('multiple-added', { type: 'integer' }, { type: 'integer', multipleOf: 5 }),
  'a step becomes finer': widens(
    'multiple-removed',
    { type: 'integer', multipleOf: 10 },
    { type: 'integer', multipleOf: 5 },
  ),
  'a text may be shorter': widens(
    'min-length-lowered',
    { type: 'string', minLength: 3 },
    { type: 'string', minLength: 2 },
  ),
  'a text may be longer': widens(
    'max-length-raised',
    { type: 'string', maxLength: 3 },
    { type: 'string', maxLength: 9 },
  ),
  'more items are needed than so far': narrows('min-items-raised', list({ minItems: 1 }), list({ minItems: 2 })),
  'more of some items are allowed': widens(
    'max-contains-raised',
    list({ contains: { const: 'a' }, maxContains: 2 }),
    list({ contains: { const: 'a' }, maxContains: 3 }),
  ),
  'a text must have some length': narrows('min-length-raised', text, { type: 'string', minLength: 2 }),
  'a number of items is the most': narrows('max-items-lowered', list({}), list({ maxItems: 5 })),
  'a number of properties is the least': narrows('min-properties-raised', object({}), object({}, { minProperties: 2 })),
  'a number of properties is the most': narrows('max-properties-lowered', object({}), object({}, { maxProperties: 2 })),
  'a text must be shorter': narrows('max-length-lowered', text, { type: 'string', maxLength: 9 }),
  'more items are needed': narrows('min-items-raised', list({}), list({ minItems: 1 })),
  'fewer items are allowed': narrows('max-items-lowered', list({ maxItems: 9 }), list({ maxItems: 5 })),
  'more properties are allowed': widens('max-properties-raised', { maxProperties: 2 }, { maxProperties: 3 }),
  'items must differ': narrows('unique-items-added', list({}), list({ uniqueItems: true })),
  'ids of all items must differ': narrows('limit-across-added', rows({}), rows({ 'x-unique-across': ['id'] })),
  'an item must fit': narrows('contains-added', list({}), list({ contains: { const: 'a' } })),
  'a default changes': either('default-changed', 'minor', { ...text, default: 'a' }, { ...text, default: 'b' }),
  'an optional property comes': either('property-added', 'minor', object({ a: text }), object({ a: text, b: text })),
  'a required property comes': narrows(
    'required-property-added',
    object({ a: text }),
    object({ a: text, b: text }, { required: ['b'] }),
  ),
  'an optional property goes': either('property-removed', 'major', object({ a: text, b: text }), object({ a: text })),
  'a property becomes required': narrows(
    'property-became-required',
    object({ a: text }),
    object({ a: text }, { required: ['a'] }),
  ),
  'a property becomes optional': widens(
    'property-became-optional',
    object({ a: text }, { required: ['a'] }),
    object({ a: text }),
  ),
  'an object is closed': narrows(
    'object-closed',
    object({ a: text }),
    object({ a: text }, { additionalProperties: false }),
  ),
  'a property asks for another': narrows(
    'dependent-required-added',
    object({ a: text, b: text }),
    object({ a: text, b: text }, { dependentRequired: { a: ['b'] } }),
  ),
  'names of properties are limited': narrows(
    'property-names-added',
    object({}),
    object({}, { propertyNames: { maxLength: 3 } }),
  ),
  'an alternative comes': widens(
    'alternative-added',
    { anyOf: [object({ a: text }), list({})] },
    { anyOf: [object({ a: text }), list({}), { type: 'string', minLength: 1 }] },
  ),
  'an alternative goes': narrows(
    'alternative-removed',
    { anyOf: [object({ a: text }), list({}), { type: 'string', minLength: 1 }] },
    { anyOf: [object({ a: text }), list({})] },
  ),
  'one schema becomes several': widens('alternatives-widened', object({ a: text }), {
    anyOf: [object({ a: text }), list({})],
  }),
  'a value is excluded': narrows('exclusion-grew', text, { ...text, not: { const: 'a' } }),
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword's name, and no promise
  'a condition comes': narrows(
    'condition-added',
    object({ a: text }),
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword's name, and no promise
    object({ a: text }, { if: { required: ['a'] }, then: { minProperties: 2 } }),
  ),
  'an encoding comes': either('content-encoding-changed', 'major', text, { ...text, contentEncoding: 'base64' }),
  'a step is another': either(
    'multiple-changed',
    'major',
    { type: 'integer', multipleOf: 4 },
    { type: 'integer', multipleOf: 6 },
  ),
  'more properties are needed': narrows('min-properties-raised', { minProperties: 1 }, { minProperties: 2 }),
  'more items must fit': narrows(
    'min-contains-raised',
    list({ contains: { const: 'a' } }),
    list({ contains: { const: 'a' }, minContains: 2 }),
  ),
  'fewer items may fit': narrows(
    'max-contains-lowered',
    list({ contains: { const: 'a' } }),
    list({ contains: { const: 'a' }, maxContains: 2 }),
  ),
  'named properties are limited': narrows(
    'pattern-property-added',
    object({}),
    object({}, { patternProperties: { '^a': text } }),
  ),
  'the other properties are limited': narrows(
    'unevaluated-properties-added',
    object({ a: text }),
    object({ a: text }, { unevaluatedProperties: false }),
  ),
  'the other items are limited': narrows('unevaluated-items-added', list({}), list({ unevaluatedItems: false })),
  'a property asks for a schema': narrows(
    'dependent-schema-added',
    object({ a: text }),
    object({ a: text }, { dependentSchemas: { a: { minProperties: 2 } } }),
  ),
  'a pattern is another': {
    ...narrows('pattern-changed', { type: 'string', pattern: '^a' }, { type: 'string', pattern: '^b' }),
  },
  'a known value leaves an extensible enum': narrows(
    'extensible-enum-value-removed',
    { type: 'string', 'x-extensible-enum': ['a', 'b'] },
    { type: 'string', 'x-extensible-enum': ['a'] },
  ),
  'a value must fit one of several besides': narrows(
    'alternatives-added',
    object({ a: text }),
    object({ a: text }, { anyOf: [{ required: ['a'] }, { minProperties: 2 }] }),
  ),
  'several become one that is not shown to take all': either(
    'alternatives-changed',
    'major',
    { anyOf: [object({ a: text }), list({})] },
    object({ b: text }),
  ),
  'exactly one must fit': narrows(
    'any-of-became-one-of',
    { anyOf: [object({ a: text }), object({ b: text })] },
    { oneOf: [object({ a: text }), object({ b: text })] },
  ),
  'a double of an alternative goes': either(
    'covered-alternative-changed',
    'minor',
    { anyOf: [object({ a: text }), list({}), object({ a: text })] },
    { anyOf: [object({ a: text }), list({})] },
  ),
  'a discriminator comes': either(
    'discriminator-changed',
    'minor',
    { anyOf: [object({ a: text }), object({ b: text })] },
    { anyOf: [object({ a: text }), object({ b: text })], discriminator: { propertyName: 'a' } },
  ),
  'another value is excluded': either(
    'exclusion-changed',
    'major',
    { ...text, not: { const: 'a' } },
    { ...text, not: { const: 'b' } },
  ),
  'other items are counted, of which there may be few': either(
    'contains-changed',
    'major',
    { type: 'array', contains: { const: 'a' }, minContains: 0, maxContains: 1 },
    { type: 'array', contains: text, minContains: 0, maxContains: 1 },
  ),
  'the condition is another': either(
    'condition-changed',
    'major',
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword's name, and no promise
    object({ a: text }, { if: { required: ['a'] }, then: { minProperties: 2 } }),
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword's name, and no promise
    object({ a: text }, { if: { required: ['b'] }, then: { minProperties: 2 } }),
  ),
  'the content of a text must fit': narrows('content-schema-added', text, { ...text, contentSchema: list({}) }),
  'a text is of another kind': either('content-media-type-changed', 'major', text, {
    ...text,
    contentMediaType: 'text/html',
  }),
  'it is deprecated': either('deprecated', 'minor', text, { ...text, deprecated: true }),
  'a description comes': either('text-changed', 'patch', text, { ...text, description: 'Words.' }),
  'a description comes to alternatives within alternatives': either(
    'text-changed',
    'patch',
    { anyOf: [{ anyOf: [text, list({})] }, { type: 'null' }] },
    { anyOf: [{ anyOf: [text, list({})], description: 'Words.' }, { type: 'null' }] },
  ),
};

const open: Json = { type: 'string', enum: ['a', 'b'], 'x-open-enum': true };

/** Changes that are one thing when sent and another when read; the tests say which. */
export const oneWayMutations: readonly (readonly [before: Json, after: Json])[] = [
  [list({ contains: { const: 'a' } }), list({ contains: { const: 'a' }, minContains: 0 })],
  [open, { type: 'string', enum: ['a', 'b', 'c'], 'x-open-enum': true }],
  [{ type: 'string', enum: ['a', 'b'] }, open],
  [object({ a: text }), object({ a: text, b: { ...text, default: 'x' } }, { required: ['b'] })],
  [object({ a: { ...text, default: 'x' } }), object({ a: { ...text, default: 'x' } }, { required: ['a'] })],
  [object({ a: text }), object({ a: { ...text, readOnly: true } })],
  [list({}), list({ items: { type: 'string', readOnly: true } })],
  [object({ a: text }), object({ a: { ...text, writeOnly: true } })],
];
