import { isObject, type Json, type JsonObject, listOf, member } from './document.ts';
import { localPointer, valueAtPointer } from './pointer.ts';
import { spend } from './budget.ts';

const deepest = 20;

/**
 * The schema that a value is held against when references, `allOf` and one alternative that is not null are put
 * together; good enough to make a value from, and no proof of one.
 */
export function effectiveSchema(root: JsonObject, schema: Json | undefined, depth = 0, alternative = 0): JsonObject {
  if (!isObject(schema) || depth > deepest) return {};
  // Deep within another one it may have been cut off.
  const known = depth === 0 ? knownIn(root, schema) : undefined;
  const found = known?.[alternative];
  if (found) return found;
  const merged = mergedSchema(root, schema, depth, alternative);
  if (known) known[alternative] = merged;
  return merged;
}

/** Effective schemas that were put together before, by alternative; a description does not change once it is read. */
const knownSchemas = new WeakMap<JsonObject, WeakMap<JsonObject, JsonObject[]>>();

function knownIn(root: JsonObject, schema: JsonObject): JsonObject[] {
  const ofRoot = knownSchemas.get(root) ?? new WeakMap<JsonObject, JsonObject[]>();
  knownSchemas.set(root, ofRoot);
  const known = ofRoot.get(schema) ?? [];
  ofRoot.set(schema, known);
  return known;
}

function mergedSchema(root: JsonObject, schema: JsonObject, depth: number, alternative: number): JsonObject {
  spend();
  let merged: JsonObject = {};
  if (typeof schema['$ref'] === 'string') {
    const target = valueAtPointer(root, localPointer(schema['$ref']) ?? '');
    merged = effectiveSchema(root, target, depth + 1, alternative);
  }
  const { $ref: _reference, allOf, anyOf, oneOf, ...own } = schema;
  merged = merge(merged, own);
  for (const part of listOf(allOf)) merged = merge(merged, effectiveSchema(root, part, depth + 1, alternative));
  for (const alternatives of [anyOf, oneOf]) {
    if (!Array.isArray(alternatives)) continue;
    const parts = alternatives.map((part) => effectiveSchema(root, part, depth + 1, alternative));
    const some = parts.filter((part) => part['type'] !== 'null');
    const chosen = some[alternative] ?? some[0];
    if (chosen) merged = merge(merged, chosen);
    if (parts.some((part) => isNullable(part))) merged = { ...merged, 'x-null': true };
  }
  return merged;
}

/** Whether null is among the values of an effective schema. */
export function isNullable(schema: JsonObject): boolean {
  const { type } = schema;
  return type === 'null' || (Array.isArray(type) && type.includes('null')) || schema['x-null'] === true;
}

/** The type of an effective schema, null aside; undefined when it says nothing. */
export function typeOf(schema: JsonObject): string | undefined {
  const types = Array.isArray(schema['type']) ? schema['type'] : [schema['type']];
  const type = types.find((one) => one !== 'null');
  if (typeof type === 'string') return type;
  if (isObject(schema['properties']) || isObject(schema['additionalProperties'])) return 'object';
  return schema['items'] === undefined ? undefined : 'array';
}

/** Members of an effective schema of an object. */
export function propertiesOf(schema: JsonObject): JsonObject {
  return (member(schema, 'properties') as JsonObject | undefined) ?? {};
}

/** Names of the members that an effective schema asks for. */
export function requiredOf(schema: JsonObject): string[] {
  return Array.isArray(schema['required']) ? schema['required'].map(String) : [];
}

/** The schema itself that a reference leads to, to tell whether two of them are the same. */
export function identityOf(root: JsonObject, schema: Json | undefined, depth = 0): Json | undefined {
  if (!isObject(schema) || depth > deepest) return schema;
  if (typeof schema['$ref'] === 'string') {
    return identityOf(root, valueAtPointer(root, localPointer(schema['$ref']) ?? ''), depth + 1);
  }
  const [only, ...others] = listOf(schema['allOf']);
  return only !== undefined && others.length === 0 && schema['properties'] === undefined
    ? identityOf(root, only, depth + 1)
    : schema;
}

function merge(a: JsonObject, b: JsonObject): JsonObject {
  const merged: JsonObject = { ...a, ...b };
  if (isObject(a['properties']) && isObject(b['properties'])) {
    merged['properties'] = { ...a['properties'], ...b['properties'] };
  }
  const required = [...new Set([...requiredOf(a), ...requiredOf(b)])];
  if (required.length > 0) merged['required'] = required;
  if (Array.isArray(a['enum']) && Array.isArray(b['enum'])) {
    const others = b['enum'];
    merged['enum'] = a['enum'].filter((value) => others.includes(value));
  }
  return merged;
}
