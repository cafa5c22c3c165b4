import { type Json, type JsonObject } from '../../../src/spec/document.ts';
import type { Random } from './random.ts';

/** A schema and the components that it refers to, the recursive ones included. */
export interface SchemaCase {
  readonly components: JsonObject;
  readonly schema: Json;
}

const memberNames = ['a', 'b', 'c', 'd', 'x-y', 'kind', '2nd'];
const words = ['one', 'two', 'three', 'other one'];
const deepest = 2;

/** Makes schemas as descriptions have them: objects, lists, tuples, maps, alternatives and combinations, one beside the other. */
export function makeCase(random: Random, keys: readonly string[]): SchemaCase {
  const components: JsonObject = {};
  const make = schemaMaker(random, keys);
  for (const key of keys) components[key] = make.component(key);
  return { components, schema: random.chance(0.35) ? refTo(keys[0] as string) : make.schema(0) };
}

function refTo(key: string): JsonObject {
  return { $ref: `#/components/schemas/${key}` };
}

function schemaMaker(random: Random, keys: readonly string[]) {
  const { below, chance, pick, some } = random;
  /** The number of components that may be referred to from the value itself; any may be referred to from below it. */
  let later = 0;

  const scalar = (): JsonObject =>
    pick<() => JsonObject>([
      () => ({ type: 'string' }),
      () => ({ type: 'string', minLength: 1, maxLength: 30 }),
      () => ({ type: 'string', format: 'date-time' }),
      () => ({ type: 'integer', minimum: 0 }),
      () => ({ type: 'number' }),
      () => ({ type: 'boolean' }),
      () => ({ type: ['string', 'null'] }),
      () => ({ type: ['integer', 'string'] }),
      () => ({ type: 'string', enum: some(words, 0.7).concat('last') }),
      () => ({ type: ['string', 'null'], enum: ['one', null] }),
      () => ({ enum: ['one', 1, true, null] }),
      () => ({ type: 'integer', enum: [1, 2, -3] }),
      () => ({ const: pick<Json>(['fixed', 7, true, null]) }),
      () => ({ type: 'null' }),
    ])();

  /** Members, and which of them are required; only one that may be left out can lead back to where it stands. */
  const members = (depth: number): JsonObject => {
    const chosen = some(memberNames, depth === 0 ? 0.4 : 0.25);
    const names = chosen.length > 0 ? chosen : ['a'];
    const required = some(names, 0.5);
    const properties = names.map((name): [string, Json] => [
      name,
      required.includes(name) ? schema(depth + 1) : anywhere(() => schema(depth + 1)),
    ]);
    return { properties: Object.fromEntries(properties), ...(required.length > 0 ? { required } : {}) };
  };

  const object = (depth: number): JsonObject => ({
    ...(chance(0.85) ? { type: 'object' } : {}),
    ...members(depth),
    ...extras(depth),
  });

  const extras = (depth: number): JsonObject =>
    pick<() => JsonObject>([
      () => ({}),
      () => ({}),
      () => ({}),
      () => ({}),
      () => ({ additionalProperties: false }),
      () => ({ additionalProperties: true }),
      () => ({
        additionalProperties: pick<Json>([{ type: 'string' }, { type: ['integer', 'null'] }, array(depth + 1)]),
      }),
      () => ({ patternProperties: { '^p-': anywhere(() => schema(depth + 1)) } }),
    ])();

  const array = (depth: number): JsonObject =>
    pick<() => JsonObject>([
      () => ({ type: 'array', items: anywhere(() => schema(depth + 1)) }),
      () => ({ type: 'array', items: schema(depth + 1), minItems: 1 }),
      () => ({ type: 'array' }),
      () => ({ items: anywhere(() => schema(depth + 1)) }),
    ])();

  const tuple = (depth: number): JsonObject => {
    const prefixItems = Array.from({ length: 1 + below(3) }, () => schema(depth + 1));
    return {
      ...(chance(0.9) ? { type: 'array' } : {}),
      prefixItems,
      ...(chance(0.6) ? { minItems: below(prefixItems.length + 1) } : {}),
      ...pick<() => JsonObject>([
        () => ({}),
        () => ({ items: false }),
        () => ({ items: schema(depth + 1) }),
        () => ({ maxItems: prefixItems.length }),
      ])(),
    };
  };

  const map = (depth: number): JsonObject => ({
    type: 'object',
    additionalProperties: anywhere(() => schema(depth + 1)),
  });

  const demand = (): JsonObject => ({ required: [pick(memberNames.slice(0, 4))] });

  /** Whole schemas that stand beside each other. */
  const alternatives = (depth: number): Json[] =>
    pick<() => Json[]>([
      () => [schema(depth + 1), { type: 'null' }],
      () => [scalar(), array(depth + 1)],
      () => [scalar(), scalar()],
      () => [object(depth), object(depth)],
      () => ['one', 'two'].map((value) => tagged(depth, { const: value })),
      () => ['one', 'two', 'three'].map((value) => tagged(depth, { type: 'string', enum: [value] })),
      () => [reference(), object(depth)],
      () => [{ allOf: [object(depth), object(depth)] }, object(depth)],
    ])();

  const tagged = (depth: number, kind: Json): JsonObject => {
    const { properties, required } = members(depth);
    return {
      type: 'object',
      required: [...new Set([...((required as string[] | undefined) ?? []), 'kind'])],
      properties: { ...(properties as JsonObject), kind },
    };
  };

  const combined = (depth: number): JsonObject => {
    const base: JsonObject = pick<() => JsonObject>([
      () => ({}),
      () => object(depth),
      () => object(depth),
      () => ({ ...object(depth), type: ['object', 'null'] }),
      () => ({ type: 'object' }),
      () => ({ description: 'Says more of it.' }),
    ])();
    return {
      ...base,
      ...pick<() => JsonObject>([
        () => ({ allOf: [reference()] }),
        () => ({ allOf: [reference(), object(depth)] }),
        () => ({ allOf: [object(depth), object(depth)] }),
        () => ({ allOf: [reference(), demand()] }),
        () => ({ allOf: [object(depth), demand()] }),
        () => ({ allOf: [reference()], required: ['a'] }),
        () => ({ oneOf: [demand(), demand()] }),
        () => ({ anyOf: [demand(), demand()] }),
        () => ({ oneOf: alternatives(depth) }),
        () => ({ anyOf: alternatives(depth) }),
        () => ({ allOf: [reference()], oneOf: alternatives(depth) }),
        () => ({ allOf: [{ anyOf: alternatives(depth) }, object(depth)] }),
      ])(),
    };
  };

  const told = (depth: number): JsonObject => ({
    ...schema(depth),
    ...pick<() => JsonObject>([
      () => ({ description: 'Words.', title: 'A title' }),
      () => ({ deprecated: true }),
      () => ({ not: { type: 'object', required: ['never'] } }),
      // oxlint-disable-next-line unicorn/no-thenable -- a keyword's name, and no promise
      () => ({ if: { required: ['a'] }, then: { required: ['b'] } }),
      // oxlint-disable-next-line unicorn/no-thenable -- a keyword's name, and no promise
      () => ({ if: { required: ['a'] }, then: object(deepest), else: object(deepest) }),
      () => ({ dependentSchemas: { a: object(deepest) } }),
      () => ({ dependentRequired: { a: ['b'] } }),
      () => ({ 'x-vendor': { type: 'object' } }),
    ])(),
  });

  /** A component that nothing makes of itself: from the value itself only a later one. */
  const reference = (): JsonObject => {
    const free = keys.slice(later);
    return free.length === 0 ? object(deepest) : refTo(pick(free));
  };

  /** A reference, sometimes into a component, and sometimes with more beside it. */
  const referring = (depth: number): JsonObject =>
    pick<() => JsonObject>([
      () => reference(),
      () => reference(),
      () => ({ ...reference(), description: 'What it is here.' }),
      () => ({ ...reference(), required: ['a'] }),
      () => ({ ...reference(), ...object(depth) }),
    ])();

  function schema(depth: number): JsonObject {
    if (depth > deepest || (depth === deepest && chance(0.5))) return scalar();
    const kind = below(depth === 0 ? 20 : 26);
    if (kind < 5) return object(depth);
    if (kind < 7) return array(depth);
    if (kind < 9) return tuple(depth);
    if (kind < 10) return map(depth);
    if (kind < 14) return combined(depth);
    if (kind < 15) return { oneOf: alternatives(depth) };
    if (kind < 16) return { anyOf: alternatives(depth) };
    if (kind < 17) return told(depth + 1);
    if (kind < 19) return referring(depth);
    if (kind < 20) return chance(0.2) ? {} : object(depth);
    return scalar();
  }

  /** Below a value, components may go round. */
  function anywhere<Value>(make: () => Value): Value {
    const before = later;
    later = 0;
    const made = make();
    later = before;
    return made;
  }

  /** Components that another one has given their form. */
  const given = new Map<string, JsonObject>();

  function recursive(key: string): JsonObject {
    const self = refTo(key);
    return pick<() => JsonObject>([
      () => ({ type: 'array', items: self }),
      () => ({ type: 'object', additionalProperties: self }),
      () => ({ anyOf: [{ type: 'string' }, { type: 'array', items: self }] }),
      () => ({ type: 'array', prefixItems: [{ type: 'string' }, self], items: false }),
      () => ({
        type: 'object',
        properties: { a: { type: 'array', items: self }, b: { anyOf: [self, { type: 'null' }] } },
      }),
      () => ({ type: 'object', required: ['a'], properties: { a: { type: ['string', 'null'] }, b: self } }),
      () => ({ oneOf: [scalar(), { type: 'object', required: ['a'], properties: { a: scalar(), b: self } }] }),
    ])();
  }

  /** One of two components, told apart by a member: by their own constants, by a mapping or by their names. */
  function discriminated(first: string, second: string): JsonObject {
    const both = { oneOf: [refTo(first), refTo(second)] };
    const tag = (key: string, kind: Json) => given.set(key, tagged(1, kind));
    return pick<() => JsonObject>([
      () => {
        tag(first, { const: 'one' });
        tag(second, { type: 'string', enum: ['two'] });
        return { ...both, discriminator: { propertyName: 'kind' } };
      },
      () => {
        tag(first, { type: 'string', enum: ['one', 'two'] });
        tag(second, { type: 'string', enum: ['three'] });
        const mapping = { one: refTo(first)['$ref'] as Json, two: first, three: second };
        return { ...both, discriminator: { propertyName: 'kind', mapping } };
      },
      () => {
        for (const key of [first, second]) tag(key, { type: 'string' });
        const mapping = { one: refTo(first)['$ref'] as Json, two: refTo(second)['$ref'] as Json };
        return { ...both, discriminator: { propertyName: 'kind', mapping }, 'x-tags': ['one', 'two'] };
      },
      () => {
        for (const key of [first, second]) tag(key, { type: 'string' });
        return { ...both, discriminator: { propertyName: 'kind' }, 'x-tags': [first, second] };
      },
      () => {
        const base = {
          ...tagged(1, { type: 'string', enum: ['one', 'two'] }),
          discriminator: { propertyName: 'kind' },
        };
        given.set(second, base);
        given.set(first, { allOf: [refTo(second), object(2)] });
        return { allOf: [refTo(chance(0.5) ? first : second)], description: 'One of them.' };
      },
    ])();
  }

  return {
    schema,
    component(key: string): JsonObject {
      const own = given.get(key);
      if (own) return own;
      later = keys.indexOf(key) + 1;
      const [first, second] = keys.slice(later);
      const made = below(8);
      const component =
        made === 0 && first !== undefined
          ? refTo(first)
          : made === 1
            ? recursive(key)
            : made < 4 && first !== undefined && second !== undefined
              ? discriminated(first, second)
              : schema(0);
      later = 0;
      return component;
    },
  };
}
