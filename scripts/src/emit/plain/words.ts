import { isObject, type Json, type JsonObject } from '../../spec/document.ts';

/** Keywords that say which members and items a value has, and which values it can be. */
const shapeKeywords = [
  'type',
  'enum',
  'const',
  'x-open-enum',
  'properties',
  'required',
  'additionalProperties',
  'patternProperties',
  'unevaluatedProperties',
  'items',
  'prefixItems',
  'minItems',
  'maxItems',
  'x-said-again',
] as const;

/** Keywords that put whole schemas together. */
export const combining = ['$ref', 'allOf', 'anyOf', 'oneOf'] as const;

/** Keywords that say nothing that a type can; printed, `$defs` would become a member. */
const unsayable = ['if', 'then', 'else', 'dependentSchemas', 'dependentRequired', 'contains', 'propertyNames'];
const leftOut = new Set([...unsayable, 'unevaluatedItems', '$defs', 'definitions', 'discriminator', 'not']);

const shape: ReadonlySet<string> = new Set(shapeKeywords);
const combinations: ReadonlySet<string> = new Set(combining);

/** A schema in three parts: what it says of the value's own shape, the schemas that it puts together, and texts about it. */
export interface Split {
  readonly own: JsonObject;
  readonly combined: JsonObject;
  readonly texts: JsonObject;
}

/** Takes a schema apart, and leaves out what no type says. */
export function split(schema: JsonObject): Split {
  const parts = { own: {} as JsonObject, combined: {} as JsonObject, texts: {} as JsonObject };
  for (const [name, value] of Object.entries(schema)) {
    if (leftOut.has(name)) continue;
    const part = shape.has(name) ? parts.own : combinations.has(name) ? parts.combined : parts.texts;
    part[name] = value;
  }
  return parts;
}

/** Whether a schema says something of the members of objects, whatever its type. */
export function saysMembers(schema: JsonObject): boolean {
  const { additionalProperties, patternProperties, properties, required } = schema;
  return [additionalProperties, patternProperties, properties, required].some((value) => value !== undefined);
}

/** Whether a schema says something of the items of arrays, whatever its type. */
export function saysItems({ items, prefixItems }: JsonObject): boolean {
  return items !== undefined || prefixItems !== undefined;
}

/** Whether a schema takes everything. */
export function isAnything(schema: Json | undefined): boolean {
  if (schema === undefined || schema === true) return true;
  if (!isObject(schema)) return false;
  const { combined, own } = split(schema);
  return Object.keys(own).length + Object.keys(combined).length === 0 && schema['not'] === undefined;
}

/** Whether the type of a schema is short enough to be said twice: a component, constants or scalars. */
export function isShort(schema: Json): boolean {
  if (!isObject(schema)) return true;
  const { combined, own } = split(schema);
  if (Object.keys(combined).length > 0) return typeof combined['$ref'] === 'string' && isOnly(schema, '$ref');
  if ('enum' in own || 'const' in own) return true;
  return own['type'] !== undefined && [own['type']].flat().every((type) => type !== 'object' && type !== 'array');
}

function isOnly(schema: JsonObject, keyword: string): boolean {
  const { combined, own } = split(schema);
  return Object.keys(own).length === 0 && Object.keys(combined).every((name) => name === keyword);
}

/** A short schema as it is said again: its type alone. */
export function withoutTexts(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const { combined, own, texts } = split(schema);
  const ofTimestamps = Object.entries(texts).filter(([name]) => name === 'format' || name === 'x-takes-date');
  return { ...own, ...combined, ...Object.fromEntries(ofTimestamps) };
}
