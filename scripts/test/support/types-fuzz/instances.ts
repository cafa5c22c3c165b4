import { conditionalSchemas } from '../../../src/spec/conditional-schemas.ts';
import { isObject, type Json, type JsonObject, member } from '../../../src/spec/document.ts';
import type { Random } from './random.ts';

const deepest = 12;

/** Makes a value that a schema is likely to take; whether it does is for somebody else to say. */
export function sampleValue(random: Random, root: JsonObject, schema: Json): Json {
  return sample({ random, root, depth: 0 }, [schema]);
}

interface Sampling {
  readonly random: Random;
  readonly root: JsonObject;
  readonly depth: number;
}

/** A value of all of the schemas at once. */
function sample(sampling: Sampling, schemas: readonly Json[]): Json {
  const { random } = sampling;
  // What needs itself has no value.
  if (sampling.depth > deepest) return null;
  const parts = schemas.flatMap((schema) => partsOf(sampling, schema, 0)).filter(isObject);
  const fixed = parts.find((part) => 'const' in part);
  if (fixed) return fixed['const'] as Json;
  const lists = parts.flatMap((part) => (Array.isArray(part['enum']) ? [part['enum']] : []));
  const [list, ...others] = lists;
  if (list) return random.pick(list.filter((value) => others.every((one) => one.includes(value)))) ?? null;
  const type = typeFor(random, parts, sampling.depth);
  if (type === 'object') return sampleObject(sampling, parts);
  if (type === 'array') return sampleArray(sampling, parts);
  return sampleScalar(random, type);
}

/** The schemas that a value is held against, with one alternative chosen of each list. */
function partsOf(sampling: Sampling, schema: Json, depth: number): Json[] {
  if (!isObject(schema) || depth > deepest) return [];
  const { allOf, anyOf, oneOf, $ref } = schema;
  const parts: Json[] = [schema];
  const add = (one: Json) => parts.push(...partsOf(sampling, one, depth + 1));
  if (typeof $ref === 'string') add(target(sampling.root, $ref));
  for (const one of Array.isArray(allOf) ? allOf : []) add(one);
  // Members that only a condition describes are drawn, too; whether it holds is for somebody else to say.
  for (const one of conditionalSchemas(schema)) if (sampling.depth < 3 && sampling.random.chance(0.5)) add(one);
  for (const list of [anyOf, oneOf]) {
    if (!Array.isArray(list)) continue;
    // A way out of whatever goes round.
    const chosen = sampling.depth > 5 ? (list.at(-1) as Json) : sampling.random.pick(list);
    add(chosen);
    const tag = tagOf(schema, chosen);
    if (tag) parts.push(tag);
  }
  return parts;
}

/** What a discriminator says of the alternative that was chosen, where nothing else does. */
function tagOf(schema: JsonObject, chosen: Json): JsonObject | undefined {
  const { oneOf, 'x-tags': tags } = schema;
  if (!Array.isArray(oneOf) || !Array.isArray(tags)) return undefined;
  return { properties: { kind: { const: tags[oneOf.indexOf(chosen)] as Json } } };
}

function target(root: JsonObject, reference: string): Json {
  let value: Json = root;
  for (const part of reference.slice(2).split('/')) {
    value =
      (Array.isArray(value) ? value[Number(part)] : member(value, decodeURIComponent(part).replaceAll('~1', '/'))) ??
      {};
  }
  return value;
}

const scalarTypes = ['string', 'integer', 'boolean', 'null'];

function typeFor(random: Random, parts: readonly JsonObject[], depth: number): string {
  const lists = parts.flatMap(({ type }) => (type === undefined ? [] : [[type].flat() as string[]]));
  const [list, ...others] = lists;
  if (list) {
    const left = list.filter((one) => others.every((types) => types.includes(one)));
    const small = depth > 4 ? left.filter((one) => one !== 'object' && one !== 'array') : [];
    return random.pick(small.length > 0 ? small : left) ?? 'null';
  }
  const has = (...names: string[]) => parts.some((part) => names.some((name) => name in part));
  if (has('properties', 'required', 'additionalProperties', 'patternProperties')) return 'object';
  return has('items', 'prefixItems') ? 'array' : random.pick(scalarTypes);
}

function sampleObject(sampling: Sampling, parts: readonly JsonObject[]): JsonObject {
  const { depth, random } = sampling;
  const inner = { ...sampling, depth: depth + 1 };
  const required = new Set(parts.flatMap((part) => (Array.isArray(part['required']) ? part['required'] : [])));
  const known = new Set([
    ...parts.flatMap((part) => Object.keys(member(part, 'properties') ?? {})),
    ...[...required].map(String),
  ]);
  const value: JsonObject = {};
  const probability = depth > 4 ? 0 : random.pick([0.2, 0.6, 1]);
  for (const name of known) {
    if (required.has(name) || random.chance(probability)) value[name] = sample(inner, schemasFor(parts, name));
  }
  for (const name of random.some(extraNames(parts), depth > 4 ? 0 : 0.5)) {
    if (!known.has(name)) value[name] = sample(inner, schemasFor(parts, name));
  }
  return value;
}

function schemasFor(parts: readonly JsonObject[], name: string): Json[] {
  return parts.flatMap((part): Json[] => {
    const own = member(member(part, 'properties'), name);
    const byPattern = Object.entries((member(part, 'patternProperties') as JsonObject | undefined) ?? {})
      .filter(([pattern]) => new RegExp(pattern).test(name))
      .map(([, schema]) => schema);
    const found = [...(own === undefined ? [] : [own]), ...byPattern];
    if (found.length > 0) return found;
    return part['additionalProperties'] === undefined ? [] : [part['additionalProperties']];
  });
}

/** Members beyond the described ones: only where every schema of an object says that it may have such. */
function extraNames(parts: readonly JsonObject[]): string[] {
  const objects = parts.filter((part) => part['properties'] !== undefined || part['type'] === 'object' || isOpen(part));
  if (objects.length === 0 || !objects.every(isOpen)) return [];
  return objects.every((part) => part['additionalProperties'] !== undefined) ? ['extra', 'p-q'] : ['p-q'];
}

function isOpen(part: JsonObject): boolean {
  const others = part['additionalProperties'];
  return others === true || isObject(others) || part['patternProperties'] !== undefined;
}

function sampleArray(sampling: Sampling, parts: readonly JsonObject[]): Json[] {
  const { depth, random } = sampling;
  const inner = { ...sampling, depth: depth + 1 };
  const least = Math.max(0, ...parts.map(({ minItems }) => (typeof minItems === 'number' ? minItems : 0)));
  const most = Math.min(
    ...parts.map(({ items, maxItems, prefixItems }) => {
      if (typeof maxItems === 'number') return maxItems;
      return items === false ? (Array.isArray(prefixItems) ? prefixItems.length : 0) : 9;
    }),
  );
  const wanted = depth > 4 ? 0 : random.below(5);
  const length = Math.max(least, Math.min(most, wanted));
  return Array.from({ length }, (_, index) => {
    const schemas = parts.flatMap(({ items, prefixItems }): Json[] => {
      const own = Array.isArray(prefixItems) ? prefixItems[index] : undefined;
      return own !== undefined ? [own] : items === undefined ? [] : [items];
    });
    return sample(inner, schemas);
  });
}

function sampleScalar(random: Random, type: string): Json {
  if (type === 'null') return null;
  if (type === 'boolean') return random.chance(0.5);
  if (type === 'integer') return random.pick([0, 1, 2, 17]);
  if (type === 'number') return random.pick([0, 1.5, -2, 1e21]);
  return random.pick(['a', 'one', 'two', '2026-01-31T10:00:00Z', 'it\'s "so" */ `${x}`']);
}

/** The value with one thing wrong: a member less, another kind of value, or a text that no list has. */
export function spoil(random: Random, value: Json): Json {
  const places = placesOf(value);
  const path = random.pick(places);
  const changed = structuredClone(value);
  const isMember = typeof path.at(-1) === 'string';
  if (path.length === 0) return other(random, changed);
  let holder = changed as Record<string | number, Json>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, Json>;
  const last = path.at(-1) as string;
  if (isMember && random.chance(0.4)) delete holder[last];
  else holder[last] = other(random, holder[last] as Json);
  return changed;
}

function placesOf(value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  const inner = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([step, one]) => placesOf(one, [...path, step]))];
}

function other(random: Random, value: Json): Json {
  const values: Json[] = ['unheard of', 0.25, true, null, { wrong: 1 }, ['wrong']];
  return random.pick(values.filter((one) => kindOf(one) !== kindOf(value) || typeof one === 'string'));
}

function kindOf(value: Json): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
