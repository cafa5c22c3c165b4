import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Json, JsonObject } from '../src/spec/document.ts';
import { importSchemas, schemasDocument, type TestedSchema } from './support/generated-module.ts';

const schemaCount = 600;
const instancesEach = 25;

// An inherited name, though not toString or valueOf: ajv's comparison calls those of the data.
const names = fc.constantFrom('a', 'b', 'c', 'isPrototypeOf', '__proto__');
const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -3, max: 12 }),
  fc.constantFrom(0.5, 1.5, -0.25),
  fc.constantFrom('', 'a', 'ab', 'äöü', '😀', 'abc1'),
);

/** JSON values that are small enough to meet the schemas below half of the time. */
const instance = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(names, tie('value')), { maxLength: 4 }).map((entries) => {
      const object: JsonObject = {};
      for (const [name, value] of entries) {
        Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
      }
      return object;
    }),
  ),
})).value;

/** Schemas of every keyword that a component can use; references only to what is there. */
const schema = fc.letrec<{ schema: Json }>((tie) => {
  const child = tie('schema');
  const list = fc.array(child, { minLength: 1, maxLength: 3 });
  const map = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'isPrototypeOf'), child, { maxKeys: 3 });
  const keyword = (name: string, value: fc.Arbitrary<unknown>) => value.map((one) => ({ [name]: one }));
  const count = fc.integer({ min: 0, max: 4 });
  const type = fc.constantFrom('string', 'number', 'integer', 'boolean', 'null', 'array', 'object');
  const keywords = fc.oneof(
    keyword('type', fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 }))),
    keyword(
      'enum',
      fc.uniqueArray(instance, {
        minLength: 1,
        maxLength: 4,
        comparator: (a, b) => JSON.stringify(a) === JSON.stringify(b),
      }),
    ),
    keyword('const', instance),
    ...['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'].map((name) =>
      keyword(name, count),
    ),
    ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].map((name) =>
      keyword(name, fc.integer({ min: -3, max: 9 })),
    ),
    keyword('multipleOf', fc.constantFrom(1, 2, 0.5, 0.25)),
    keyword('pattern', fc.constantFrom('^a', 'b$', '\\d', '^.{1}$')),
    keyword('uniqueItems', fc.boolean()),
    ...['items', 'additionalProperties', 'propertyNames', 'not'].map((name) => keyword(name, child)),
    keyword('contains', child),
    ...['unevaluatedItems', 'unevaluatedProperties'].map((name) => keyword(name, child)),
    ...['allOf', 'anyOf', 'oneOf', 'prefixItems'].map((name) => keyword(name, list)),
    ...['properties', 'dependentSchemas'].map((name) => keyword(name, map)),
    keyword('patternProperties', fc.dictionary(fc.constantFrom('^a', 'b', '.'), child, { maxKeys: 2 })),
    keyword('required', fc.uniqueArray(fc.constantFrom('a', 'b', 'isPrototypeOf'), { maxLength: 2 })),
    keyword(
      'dependentRequired',
      fc.dictionary(fc.constantFrom('a', 'b'), fc.uniqueArray(fc.constantFrom('b', 'c'), { maxLength: 2 }), {
        maxKeys: 2,
      }),
    ),
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword's name, and no promise
    fc.tuple(child, child, child).map(([one, two, three]) => ({ if: one, then: two, else: three })),
    fc
      .tuple(child, count, count)
      .map(([one, least, most]) => ({ contains: one, minContains: least, maxContains: most })),
  );
  return {
    schema: fc.oneof(
      { maxDepth: 3 },
      fc.boolean(),
      fc
        .array(keywords, { minLength: 1, maxLength: 3 })
        .map((parts) => withoutAjvMistakes(Object.assign({}, ...parts) as JsonObject)),
    ),
  };
}).schema;

/** Beside prefixItems, ajv 8.20 takes `contains` to hold for an empty array; the standard asks for an item all the same. */
function withoutAjvMistakes(one: JsonObject): JsonObject {
  if (!('prefixItems' in one)) return one;
  const { contains: _, maxContains: __, minContains: ___, ...rest } = one;
  return rest;
}

describe('generated schemas against ajv 2020', () => {
  const schemas = fc.sample(schema, { numRuns: schemaCount, seed: 20_201 });
  let generated: Record<string, TestedSchema> = {};

  beforeAll(async () => {
    const components = Object.fromEntries(schemas.map((one, index) => [`Schema${index}`, one]));
    generated = await importSchemas(schemasDocument(components));
  }, 600_000);

  it(`agree on ${schemaCount} schemas with ${instancesEach} instances each`, () => {
    const ajv = new Ajv2020({ strict: false, ownProperties: true, validateFormats: false });
    let accepted = 0;
    let refused = 0;
    for (const [index, one] of schemas.entries()) {
      const validate = ajv.compile(one as object);
      for (const value of fc.sample(instance, { numRuns: instancesEach, seed: index })) {
        const expected = validate(value);
        const before = structuredClone(value);
        const result = generated[`Schema${index}`]?.safeParse(value);
        expect(result?.success, `${JSON.stringify(one)} with ${JSON.stringify(value)}`).toBe(expected);
        if (expected) {
          accepted += 1;
          expect(result?.data).toBe(value);
          expect(value).toEqual(before);
        } else refused += 1;
      }
    }
    // Both answers have to occur often, or the comparison would say little.
    expect(accepted).toBeGreaterThan(2_000);
    expect(refused).toBeGreaterThan(2_000);
  }, 600_000);
});
