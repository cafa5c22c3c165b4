import { isObject, type Json, type JsonObject } from '../spec/document.ts';
import { resolve } from '../spec/resolve.ts';

const deepest = 4;

/**
 * Names of the members of a body that is an object, or one of several objects; undefined for a body that can be anything
 * else, whose members cannot stand beside the parameters.
 */
export function bodyFields(root: JsonObject, schema: Json | undefined, depth = 0): string[] | undefined {
  const target = resolve(root, schema);
  // Null has no members.
  if (!target || depth > deepest || target['allOf'] !== undefined || [target['type']].flat().includes('null'))
    return undefined;
  const { anyOf, oneOf, properties } = target;
  if (anyOf === undefined && oneOf === undefined) return isObject(properties) ? Object.keys(properties) : undefined;
  const alternatives = anyOf === undefined ? oneOf : oneOf === undefined ? anyOf : undefined;
  if (!Array.isArray(alternatives) || alternatives.length === 0 || properties !== undefined) return undefined;
  const names = new Set<string>();
  for (const alternative of alternatives) {
    const fields = bodyFields(root, alternative, depth + 1);
    if (!fields) return undefined;
    for (const field of fields) names.add(field);
  }
  return [...names];
}
