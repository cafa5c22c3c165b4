import { isObject, type Json, type JsonObject, listOf } from '../../spec/document.ts';
import { resolveOnce } from './references.ts';

/** What an array may say beside its items that no type loses when its parts become one. */
const ofArrays = new Set(['type', 'items', 'title', 'description', 'minItems', 'maxItems', 'uniqueItems']);

/**
 * A schema of arrays whose parts that hold together say all of its items at one place: no literal is of two types of arrays
 * at once.
 */
export function withJoinedItems(root: JsonObject, schema: JsonObject): JsonObject {
  const parts = listOf(schema['allOf']);
  const arrays = parts.map((part) => arrayOf(root, part));
  const found = arrays.filter((one) => one !== undefined);
  const own = isObject(schema['items']) ? [schema['items']] : [];
  if (own.length + found.length < 2 || schema['prefixItems'] !== undefined || found.length === 0) return schema;
  const { allOf: _, ...rest } = schema;
  const others = parts.filter((__, index) => arrays[index] === undefined);
  const isTyped = found.some(({ type }) => type === 'array');
  return {
    ...rest,
    ...(isTyped && { type: 'array' }),
    items: { allOf: [...own, ...found.map(({ items }) => items as Json)] },
    ...(others.length > 0 && { allOf: others }),
  };
}

/** The array that a part is, where that is all that it is. */
function arrayOf(root: JsonObject, part: Json): JsonObject | undefined {
  const isReference = isObject(part) && typeof part['$ref'] === 'string' && Object.keys(part).length === 1;
  const target = isReference ? resolveOnce(root, part) : part;
  if (!isObject(target) || !isObject(target['items'])) return undefined;
  return Object.keys(target).every((name) => ofArrays.has(name)) ? target : undefined;
}
