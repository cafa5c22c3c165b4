import { isDeepStrictEqual } from 'node:util';

import { isObject, type Json, type JsonObject, listOf, member } from '../../spec/document.ts';
import { mappedPointer, pointerTo } from '../../spec/pointer.ts';
import { schemaKey } from '../../spec/resolve.ts';
import { discriminatorHeirs } from './discriminator-heirs.ts';
import { findMember } from './members.ts';
import { resolveOnce } from './references.ts';

/**
 * What a discriminator says of the member that tells alternatives apart, wherever the schemas themselves leave it open.
 *
 * Their own constants are what is sent; the names of schemas count only where there is neither one nor a mapping.
 */
export const narrowed = { alternatives, component };

/** A schema whose alternatives take nothing but the values that mean them. */
function alternatives(root: JsonObject, schema: JsonObject): JsonObject {
  const { discriminator } = schema;
  return isObject(discriminator) ? withEach(schema, (part) => alternative(root, discriminator, part)) : schema;
}

/** An alternative with the values that mean it. */
function alternative(root: JsonObject, discriminator: JsonObject, part: Json): Json {
  const key = schemaKey(part);
  const name = discriminator['propertyName'];
  if (key === undefined || typeof name !== 'string') return part;
  const tag = tagOf(root, part, name, valuesFor(root, discriminator, [key]));
  // The component itself may say so already.
  const isSaid = isDeepStrictEqual(
    member(component(root, key)?.['properties'], name),
    member(tag?.['properties'], name),
  );
  return tag && !isSaid ? { allOf: [part, tag] } : part;
}

/**
 * The values that mean a component that is made of one with a discriminator, by that and by those of all alternatives that
 * it is among; undefined for any other component.
 */
function component(root: JsonObject, key: string): JsonObject | undefined {
  const heirs = discriminatorHeirs(root);
  const base = heirs.bases.get(key);
  if (!base) return undefined;
  const { discriminator } = base;
  // What is made of it in turn has values of its own, and is one of it too.
  const keys = [key, ...(heirs.byBase.get(key) ?? [])];
  const schema = member(member(root['components'], 'schemas'), key) as Json;
  const name = discriminator['propertyName'];
  const values = [{ discriminator, keys }, ...heirs.unions]
    .filter((one) => one.discriminator['propertyName'] === name)
    .flatMap((one) =>
      valuesFor(
        root,
        one.discriminator,
        one.keys.filter((each) => keys.includes(each)),
      ),
    );
  return tagOf(root, schema, String(name), [...new Set(values)]);
}

function valuesFor(root: JsonObject, discriminator: JsonObject, keys: readonly string[]): string[] {
  const mapping = Object.entries((member(discriminator, 'mapping') as JsonObject | undefined) ?? {});
  return keys.flatMap((key) => {
    const pointer = pointerTo('/components/schemas', key);
    const mapped = mapping.filter(([, to]) => typeof to === 'string' && mappedPointer(root, to) === pointer);
    return mapped.length > 0 ? mapped.map(([value]) => value) : [key];
  });
}

/** A schema of the member alone, where its own schema takes more than these values, all of them. */
function tagOf(root: JsonObject, schema: Json, name: string, values: readonly string[]): JsonObject | undefined {
  const found = findMember(root, schema, name);
  const own =
    isObject(found?.schema) && schemaKey(found.schema) !== undefined ? resolveOnce(root, found.schema) : found?.schema;
  if (!found || !isObject(own)) return undefined;
  const { anyOf, allOf, const: constant, enum: list, oneOf, type } = own;
  const isScalar = typeof type === 'string' && /^(string|integer|number|boolean)$/.test(type);
  if (constant !== undefined || !isScalar || [allOf, anyOf, oneOf].some((one) => one !== undefined)) return undefined;
  const read = readAs(type, values);
  if (read.length < values.length) return undefined;
  const isWider = list === undefined || (Array.isArray(list) && list.length > read.length);
  if (!isWider || (Array.isArray(list) && !read.every((value) => list.includes(value)))) return undefined;
  return {
    type: 'object',
    properties: { [name]: { type, enum: read } },
    ...(found.isRequired ? { required: [name] } : {}),
  };
}

/** Values of a discriminator, which are texts in every mapping, as a member of a type has them. */
function readAs(type: Json | undefined, values: readonly string[]): Json[] {
  if (type === 'boolean') return values.flatMap((value) => (/^(true|false)$/.test(value) ? value === 'true' : []));
  if (type !== 'integer' && type !== 'number') return [...values];
  return values.flatMap((value) => (/^-?\d+(\.\d+)?$/.test(value) ? Number(value) : []));
}

/**
 * A schema whose alternatives refuse the values that mean another one, so that a value is decided by its discriminator. One
 * that means none of them, as of an alternative that came later, is decided by the schemas alone.
 */
export function toldApart(root: JsonObject, schema: JsonObject): JsonObject {
  const before = apart.get(schema);
  if (before) return before;
  const { anyOf, oneOf } = schema;
  const keys = [...listOf(anyOf), ...listOf(oneOf)].flatMap((part) => schemaKey(part) ?? []);
  const discriminator = keys.length > 0 ? discriminatorOf(root, schema, keys) : undefined;
  const name = discriminator?.['propertyName'];
  const result =
    discriminator && typeof name === 'string'
      ? withEach(schema, (part) => {
          const key = schemaKey(part);
          if (key === undefined) return part;
          const own = valuesFor(root, discriminator, [key]);
          const others = valuesFor(root, discriminator, keys).filter((value) => !own.includes(value));
          const refused = refusedOf(root, part, name, own, others);
          return refused.length > 0 ? { allOf: [part, { properties: { [name]: { not: { enum: refused } } } }] } : part;
        })
      : schema;
  apart.set(schema, result);
  return result;
}

const apart = new WeakMap<JsonObject, JsonObject>();

/** The same for values that are made here, each of which has to mean one of the alternatives, as types have it. */
export function knownAlternatives(root: JsonObject, schema: JsonObject): JsonObject {
  const before = knownOnes.get(schema);
  if (before) return before;
  const result = toldApart(root, narrowed.alternatives(root, schema));
  knownOnes.set(schema, result);
  return result;
}

const knownOnes = new WeakMap<JsonObject, JsonObject>();

/** The discriminator of alternatives: their own, or that of the component that all of them are made of. */
function discriminatorOf(root: JsonObject, schema: JsonObject, keys: readonly string[]): JsonObject | undefined {
  if (isObject(schema['discriminator'])) return schema['discriminator'];
  const { bases } = discriminatorHeirs(root);
  const [first, ...others] = keys.map((key) => bases.get(key)?.discriminator);
  return others.every((one) => one === first) ? first : undefined;
}

/** The values of other alternatives that the schema of the member would take too. */
function refusedOf(root: JsonObject, part: Json, name: string, own: readonly string[], others: string[]): Json[] {
  const found = findMember(root, part, name)?.schema;
  const schema = isObject(found) && schemaKey(found) !== undefined ? resolveOnce(root, found) : found;
  if (!isObject(schema) || schema['const'] !== undefined) return [];
  const { enum: list } = schema;
  const type = schema['type'] ?? (Array.isArray(list) && list.length > 0 ? typeof list[0] : undefined);
  const [mine, theirs] = [readAs(type, own), readAs(type, others)];
  if (!Array.isArray(list) || schema['x-open-enum'] === true) return theirs;
  // What is not even taken for its own value goes by other words than the discriminator.
  return mine.some((value) => list.includes(value)) ? theirs.filter((value) => list.includes(value)) : [];
}

function withEach(schema: JsonObject, change: (part: Json) => Json): JsonObject {
  const lists = ['anyOf', 'oneOf'].flatMap((keyword): [string, Json][] => {
    const list = schema[keyword];
    return Array.isArray(list) ? [[keyword, list.map(change)]] : [];
  });
  return { ...schema, ...Object.fromEntries(lists) };
}
