import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import { type ValueKind, kindOfValue } from './kinds.ts';
import { isAnything, isShort, saysItems, saysMembers, withoutTexts } from './words.ts';

/** A schema without any combination, in the words that types are printed from right. */
export function ownShape(schema: JsonObject): JsonObject {
  if ('const' in schema) return constant(schema);
  if (Array.isArray(schema['enum'])) return enumeration(schema, schema['enum']);
  return withExtras(withType(schema));
}

function constant(schema: JsonObject): JsonObject {
  // The library takes null here for no constant at all.
  if (schema['const'] === null) return { type: 'null' };
  return { const: schema['const'] as Json };
}

function enumeration(schema: JsonObject, values: readonly Json[]): JsonObject {
  const { enum: _, type, ...rest } = schema;
  const types = type === undefined ? undefined : [type].flat().map(String);
  const fitting = values.filter((value) => !types || types.some((one) => fits(value, one)));
  // Some vendors list the names of members beside the members.
  if (fitting.length === 0 && types?.includes('object')) return withExtras(withType({ ...rest, type: type as Json }));
  // And some quote what they do not mean as text, or the other way round.
  const kept = fitting.length === 0 ? [...values] : fitting;
  const open = schema['x-open-enum'] === undefined ? {} : { 'x-open-enum': schema['x-open-enum'] };
  const isScalar = kept.every((value) => value === null || typeof value !== 'object');
  const named = types?.filter((one) => one !== 'null' || kept.includes(null));
  // The library adds null of a type to the values.
  const typed = !isScalar || !named || named.length === 0 ? {} : { type: Array.isArray(type) ? named : (type as Json) };
  return { ...typed, enum: kept, ...open };
}

function fits(value: Json, type: string): boolean {
  const kind: ValueKind = kindOfValue(value);
  return kind === type || (type === 'integer' && kind === 'number');
}

/** Members and items without a type are those of objects and of arrays. */
function withType(schema: JsonObject): JsonObject {
  if (schema['type'] !== undefined || !saysItems(schema)) return schema;
  return { ...schema, type: saysMembers(schema) ? ['object', 'array'] : 'array' };
}

/** Extra members: their type has to take the described ones too, or no literal of it would. */
function withExtras(schema: JsonObject): JsonObject {
  const { additionalProperties, patternProperties, unevaluatedProperties, ...rest } = schema;
  const patterns = isObject(patternProperties) ? Object.values(patternProperties) : [];
  const others = additionalProperties ?? (unevaluatedProperties === false ? undefined : unevaluatedProperties);
  if (others === undefined && patterns.length === 0) return schema;
  // What no pattern names may be anything.
  const extras = [...(others === false ? [] : [others ?? true]), ...patterns];
  const properties = isObject(rest['properties']) ? Object.values(rest['properties']) : [];
  if (extras.length === 0) return { ...rest, ...(others === undefined ? {} : { additionalProperties: others }) };
  const areShort = properties.every(isShort);
  const isMap = properties.length === 0 && extras.length === 1;
  if (isMap) return { ...rest, additionalProperties: extras[0] as Json };
  if (!areShort || [...extras, ...properties].some(isAnything)) return { ...rest, additionalProperties: true };
  return { ...rest, additionalProperties: { anyOf: distinct([...extras, ...properties.map(withoutTexts)]) } };
}

function distinct(schemas: readonly Json[]): Json[] {
  return [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
}

