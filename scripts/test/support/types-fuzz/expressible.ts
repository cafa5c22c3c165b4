import { isObject, type Json, type JsonObject } from '../../../src/spec/document.ts';

const one = ['not', 'if', 'then', 'else', 'contains', 'propertyNames', 'dependentSchemas', 'dependentRequired'];
const scalars = ['minLength', 'maxLength', 'pattern', 'format', 'minimum', 'maximum', 'multipleOf', 'maxItems'];
const dropped = new Set([...one, ...scalars, 'patternProperties', 'unevaluatedProperties', 'unevaluatedItems']);

/**
 * The part of a schema that TypeScript can say: kinds of values, members and which are required, constants, items, and
 * alternatives that may hold together. What this refuses, a type has to refuse.
 */
export function expressible(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const result: JsonObject = {};
  const { additionalProperties, maxItems: _, minItems, patternProperties, prefixItems, properties } = schema;
  for (const [name, value] of Object.entries(schema)) {
    if (!dropped.has(name)) result[name === 'oneOf' ? 'anyOf' : name] = inner(name, value);
  }
  const { $ref } = schema;
  if (typeof $ref === 'string') result['$ref'] = $ref.replaceAll('/oneOf/', '/anyOf/');
  // Two lists of alternatives in one schema.
  if (schema['anyOf'] && schema['oneOf']) {
    const both = [schema['anyOf'], schema['oneOf']].map((list) => ({ anyOf: inner('anyOf', list) }));
    result['allOf'] = [...((inner('allOf', schema['allOf'] ?? []) as Json[]) ?? []), ...both];
    delete result['anyOf'];
  }
  if (schema['type'] !== undefined) {
    const types = [schema['type']].flat().map((type) => (type === 'integer' ? 'number' : type));
    result['type'] = [...new Set(types)];
  }
  // An index signature takes what the described members are, too; and a literal alone is held to what it may not have.
  const isMap = properties === undefined && patternProperties === undefined && additionalProperties !== false;
  if (!isMap) delete result['additionalProperties'];
  const counted = Array.isArray(prefixItems) ? prefixItems.length : 0;
  if (typeof minItems === 'number') {
    if (counted === 0) delete result['minItems'];
    else result['minItems'] = Math.min(minItems, counted);
  }
  if (result['items'] === false) delete result['items'];
  return result;
}

/**
 * The same without what TypeScript refuses in most places only: a text, say, where an object requires none of its members.
 * Within an array of several types at once it is taken. A type that contradicts what stands beside it, as of vendors who
 * write `type: object` beside the reference to an enum, rules out nothing either.
 */
export function structural(schema: Json): Json {
  return withoutWeakTypes(expressible(schema));
}

function withoutWeakTypes(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutWeakTypes);
  if (!isObject(value)) return value;
  const { additionalProperties, properties, required, type } = value;
  const isDemanding = Array.isArray(required) && required.length > 0;
  const isWeak = isObject(properties) && !isDemanding && !isObject(additionalProperties);
  const isBeside = value['allOf'] !== undefined || value['$ref'] !== undefined;
  const entries = Object.entries(value).filter(
    ([name]) => !(name === 'type' && (isWeak || isBeside) && [type].flat().includes('object')),
  );
  return Object.fromEntries(
    entries.map(([name, part]) => [name, name === 'enum' || name === 'const' ? part : withoutWeakTypes(part)]),
  );
}

const maps = new Set(['properties', '$defs', 'definitions']);
const lists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);

function inner(name: string, value: Json): Json {
  if (maps.has(name) && isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, schema]) => [key, expressible(schema)]));
  }
  if (lists.has(name) && Array.isArray(value)) return value.map(expressible);
  return name === 'items' || name === 'additionalProperties' ? expressible(value) : value;
}
