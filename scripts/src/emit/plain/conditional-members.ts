import { conditionalSchemas } from '../../spec/conditional-schemas.ts';
import { isObject, type Json, type JsonObject, listOf, setMember } from '../../spec/document.ts';
import { kindsOf } from './kinds.ts';
import { findMember } from './members.ts';
import { resolveOnce } from './references.ts';

/**
 * A schema that names the members which only its conditions describe, so that a literal may have them. Where the condition
 * does not hold they may be anything, unless nothing else is allowed then.
 */
export function withConditionalMembers(root: JsonObject, schema: JsonObject): JsonObject {
  const parts = conditionalSchemas(schema);
  if (parts.length === 0 || schema['additionalProperties'] === false || !isOfObjects(root, schema)) return schema;
  const found = new Map<string, Json[]>();
  for (const part of parts) collect(root, part, found, []);
  const properties: JsonObject = { ...(isObject(schema['properties']) ? schema['properties'] : {}) };
  for (const [name, schemas] of found) {
    if (findMember(root, schema, name)) continue;
    setMember(properties, name, schema['unevaluatedProperties'] === false ? { anyOf: schemas } : true);
  }
  return Object.keys(properties).length > 0 ? { ...schema, properties } : schema;
}

function isOfObjects(root: JsonObject, schema: JsonObject): boolean {
  if (isObject(schema['properties'])) return true;
  const kinds = kindsOf(root, schema);
  return kinds.has('object') && (kinds.size === 1 || [schema['type']].flat().includes('object'));
}

function collect(
  root: JsonObject,
  schema: Json | undefined,
  found: Map<string, Json[]>,
  above: readonly JsonObject[],
): void {
  // What refers to itself names nothing more.
  if (!isObject(schema) || above.includes(schema)) return;
  const { allOf, anyOf, oneOf, properties, $ref } = schema;
  for (const [name, member] of Object.entries(isObject(properties) ? properties : {}))
    found.set(name, [...(found.get(name) ?? []), member]);
  const target = typeof $ref === 'string' ? [resolveOnce(root, schema)] : [];
  for (const part of [...target, ...[allOf, anyOf, oneOf].flatMap(listOf), ...conditionalSchemas(schema)])
    collect(root, part, found, [...above, schema]);
}
