import { isObject, type Json, type JsonObject } from '../../../src/spec/document.ts';
import type { SchemaCase } from './described-schemas.ts';
import type { Random } from './random.ts';

/** Keywords below which a schema describes a value, and none that it is only tested by. */
const lists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const single = new Set(['items', 'additionalProperties']);

/** The case with members in some of its objects that are read-only or write-only, each of a name of its own. */
export function withMarks(random: Random, { components, schema }: SchemaCase): SchemaCase {
  let count = 0;
  const add = (value: Json): Json => {
    if (!isObject(value)) return value;
    const copy = eachInner(value, add);
    const { properties, required } = copy;
    if (!isObject(properties) || random.chance(0.4)) return copy;
    const name = `m${(count += 1)}`;
    const marked = { type: 'string', [random.pick(['readOnly', 'writeOnly'])]: true };
    const isRequired = random.chance(0.6);
    return {
      ...copy,
      properties: { ...properties, [name]: marked },
      ...(isRequired && { required: [...(Array.isArray(required) ? required : []), name] }),
    };
  };
  const all = Object.fromEntries(Object.entries(components).map(([key, one]) => [key, add(one)]));
  return { components: all, schema: add(schema) };
}

/** What a schema says to a side that does not have the members with a mark. */
export function forSide(value: Json, mark: 'readOnly' | 'writeOnly'): Json {
  if (!isObject(value)) return value;
  const copy = eachInner(value, (one) => forSide(one, mark));
  const { properties, required } = copy;
  if (!isObject(properties)) return copy;
  const marked = Object.keys(properties).filter((name) => (properties[name] as JsonObject)[mark] === true);
  const gone = new Set(marked);
  const kept = Object.fromEntries(Object.entries(properties).filter(([name]) => !gone.has(name)));
  const asked = Array.isArray(required) ? required.filter((name) => !gone.has(String(name))) : undefined;
  return { ...copy, properties: kept, ...(asked && { required: asked }) };
}

function eachInner(schema: JsonObject, change: (value: Json) => Json): JsonObject {
  const entries = Object.entries(schema).map(([name, value]): [string, Json] => {
    if (name === 'properties' && isObject(value))
      return [name, Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(one)]))];
    if (lists.has(name) && Array.isArray(value)) return [name, value.map(change)];
    return [name, single.has(name) ? change(value) : value];
  });
  return Object.fromEntries(entries);
}
