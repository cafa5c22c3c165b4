import { isObject, type Json, type JsonObject, listOf } from '../document.ts';
import type { Notify } from '../notice.ts';
import { localPointer, valueAtPointer } from '../pointer.ts';
import { walkDocument } from '../walk.ts';
import { holdersOf } from './schema-parts.ts';

const remedy =
  'It is generated as it is; make a member optional, or let a list be empty, so that a value can come to an end.';

/** Most schemas that are told of. */
const mostTold = 100;

/** Tells of schemas that no value fits that comes to an end, such as an object that must hold another of its own kind. */
export function noticeEndless(root: JsonObject, notify: Notify): void {
  const schemas = new Map<JsonObject, string>();
  walkDocument(root, ({ kind, node, pointer }) => {
    if (kind === 'schema') schemas.set(node, pointer);
  });
  const finite = new Set<JsonObject>();
  const isFinite = (value: Json | undefined): boolean => !isObject(value) || finite.has(value) || !schemas.has(value);
  // What is held comes last in the walk, so that one pass backwards finds the end of nearly all.
  let open = [...schemas.keys()].toReversed();
  const settle = (schema: JsonObject): boolean => {
    if (!finite.has(schema) && hasEnd(root, schema, isFinite)) finite.add(schema);
    return finite.has(schema);
  };
  open = open.filter((schema) => !settle(schema));
  // Of the others, those are looked at again of which a part turned out to end.
  const holders = holdersOf(root, open);
  const queue = [...open];
  for (const schema of queue) {
    if (finite.has(schema) || !settle(schema)) continue;
    for (const holder of holders.get(schema) ?? []) queue.push(holder);
  }
  open = open.filter((schema) => !finite.has(schema));
  const endless = open.toReversed().map((schema) => schemas.get(schema) ?? '');
  // What holds such a schema has no end either; the components say it best.
  const named = endless.filter((pointer) => /^\/components\/schemas\/[^/]+$/.test(pointer));
  for (const pointer of (named.length > 0 ? named : endless.slice(0, 1)).slice(0, mostTold)) {
    notify(pointer, 'endless-schema', 'no finite value fits this schema: it needs itself', remedy);
  }
}

function hasEnd(root: JsonObject, schema: JsonObject, isFinite: (value: Json | undefined) => boolean): boolean {
  const { $ref, allOf, anyOf, const: fixed, enum: listed, oneOf } = schema;
  if (fixed !== undefined || Array.isArray(listed) || schema['nullable'] === true) return true;
  if (typeof $ref === 'string' && !isFinite(valueAtPointer(root, localPointer($ref) ?? ''))) return false;
  if (Array.isArray(allOf) && !allOf.every(isFinite)) return false;
  for (const list of [anyOf, oneOf]) if (Array.isArray(list) && list.length > 0 && !list.some(isFinite)) return false;
  const types = [schema['type']].flat();
  if (types.some((type) => type !== 'object' && type !== 'array')) return true;
  return (
    (types.includes('object') && objectEnds(schema, isFinite)) ||
    (types.includes('array') && listEnds(schema, isFinite))
  );
}

function objectEnds(schema: JsonObject, isFinite: (value: Json | undefined) => boolean): boolean {
  const { additionalProperties, minProperties, patternProperties } = schema;
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : [];
  const schemaOf = (name: string) => (Object.hasOwn(properties, name) ? properties[name] : additionalProperties);
  if (!required.every((name) => isFinite(schemaOf(name)))) return false;
  const possible = new Set([...required, ...Object.keys(properties).filter((name) => isFinite(properties[name]))]);
  const isEnough = typeof minProperties !== 'number' || possible.size >= minProperties;
  return (
    isEnough || (additionalProperties !== false && isFinite(additionalProperties)) || patternProperties !== undefined
  );
}

function listEnds(schema: JsonObject, isFinite: (value: Json | undefined) => boolean): boolean {
  const { contains, items, minContains, minItems, prefixItems } = schema;
  if (contains !== undefined && minContains !== 0 && !isFinite(contains)) return false;
  const least = typeof minItems === 'number' ? minItems : 0;
  const first = listOf(prefixItems);
  return first.slice(0, least).every(isFinite) && (least <= first.length || isFinite(items));
}
