import { isObject, type Json, type JsonObject, listOf } from '../../spec/document.ts';
import { valueAtPointer } from '../../spec/pointer.ts';
import { type Side, targetOf } from './side.ts';

/** What `unevaluatedProperties` comes to beside everything else that a schema says. */
export type RestOfProperties =
  /** Every property is spoken of by another keyword, so it says nothing. */
  | 'none'
  /** It speaks of exactly the properties that `additionalProperties` would speak of. */
  | 'additional'
  /** Which properties it speaks of depends on the value. */
  | 'dynamic';

const dynamic = ['anyOf', 'oneOf', 'if', 'dependentSchemas', '$dynamicRef'];

/** Tells which properties the `unevaluatedProperties` of a schema speaks of. */
export function restOfProperties(side: Side, schema: JsonObject): RestOfProperties {
  const parts = [...partsBelow(side, schema, new Set())];
  const speaksOfAll = (part: JsonObject) =>
    part['additionalProperties'] !== undefined || (part !== schema && part['unevaluatedProperties'] !== undefined);
  if (parts.some(speaksOfAll)) return 'none';
  return parts.some((part) => dynamic.some((name) => part[name] !== undefined)) ? 'dynamic' : 'additional';
}

/** The schema and all that it refers to or is composed of in any case. */
function* partsBelow(side: Side, schema: Json, seen: Set<Json>): Generator<JsonObject> {
  if (!isObject(schema) || seen.has(schema)) return;
  seen.add(schema);
  yield schema;
  const target = targetOf(schema);
  const value = target === undefined ? undefined : valueAtPointer(side.root, target);
  if (value !== undefined) yield* partsBelow(side, value, seen);
  const all = schema['allOf'];
  for (const part of listOf(all)) yield* partsBelow(side, part, seen);
}
