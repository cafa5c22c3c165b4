import { isObject, type Json, type JsonObject } from '../../../src/spec/document.ts';

/**
 * A schema that takes only what it describes: no members that it does not name, and no text for what has members.
 *
 * So schemas are meant and so types are printed, although the standard takes whatever is not forbidden.
 */
export function closed(schema: Json): Json {
  const own = inPlace(schema);
  return isObject(own) ? { ...own, unevaluatedProperties: false } : own;
}

const maps = new Set(['properties', 'patternProperties']);
const lists = new Set(['allOf', 'anyOf', 'oneOf']);
const values = new Set(['items', 'additionalProperties']);

/** The same of a schema that others stand beside, for the very same value. */
export function inPlace(schema: Json, isNullable = false): Json {
  if (!isObject(schema)) return schema;
  const result: JsonObject = {};
  // What stands beside a schema says whether null is meant.
  const isOfNull = isNullable || [schema['type']].flat().includes('null');
  for (const [name, value] of Object.entries(schema)) result[name] = inner(name, value, isOfNull);
  const isMembers = ['properties', 'required', 'patternProperties', 'additionalProperties'].some((name) => name in schema);
  const isItems = 'items' in schema || 'prefixItems' in schema;
  const isTold = ['type', 'enum', 'const'].some((name) => name in schema);
  if (!isTold && (isMembers || isItems)) {
    const kinds = { object: isMembers, array: isItems, null: isNullable };
    result['type'] = Object.entries(kinds).flatMap(([kind, is]) => (is ? [kind] : []));
  }
  const { oneOf, 'x-tags': tags } = result;
  if (Array.isArray(oneOf) && Array.isArray(tags)) {
    // What a discriminator says holds, although no validator looks at it.
    result['oneOf'] = oneOf.map((one, index) => ({
      ...(one as JsonObject),
      properties: { kind: { const: tags[index] as Json } },
    }));
  }
  return result;
}

function inner(name: string, value: Json, isNullable: boolean): Json {
  if (maps.has(name) && isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, schema]) => [key, closed(schema)]));
  }
  if (lists.has(name) && Array.isArray(value)) return value.map((one) => inPlace(one, isNullable));
  if (name === 'prefixItems' && Array.isArray(value)) return value.map((one) => closed(one));
  return values.has(name) && isObject(value) && Object.keys(value).length > 0 ? closed(value) : value;
}
