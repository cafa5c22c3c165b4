import { isObject, type Json, type JsonObject, member, setMember } from '../../spec/document.ts';
import { resolveOnce } from './references.ts';
import { isAnything, isShort, listOf, withoutTexts } from './words.ts';

/** What schemas that hold together say of a member. */
export interface FoundMember {
  readonly schema: Json;
  /** Whether one of them describes it and requires it, as a type does. */
  readonly isRequired: boolean;
}

/** What a schema says of a member of its objects, through references and all that holds together; undefined for nothing. */
export function findMember(root: JsonObject, schema: Json | undefined, name: string): FoundMember | undefined {
  if (!isObject(schema)) return undefined;
  const { allOf, required, $ref } = schema;
  const own = member(member(schema, 'properties'), name);
  const isRequired = Array.isArray(required) && required.includes(name);
  const inner = [...(typeof $ref === 'string' ? [resolveOnce(root, schema)] : []), ...listOf(allOf)];
  return joined([
    own === undefined ? undefined : { schema: own, isRequired },
    ...inner.map((part) => findMember(root, part, name)),
  ]);
}

function joined(all: readonly (FoundMember | undefined)[]): FoundMember | undefined {
  const found = all.filter((one) => one !== undefined);
  const telling = found.find(({ schema }) => !isAnything(schema)) ?? found[0];
  return telling && { schema: telling.schema, isRequired: found.some(({ isRequired }) => isRequired) };
}

/**
 * A schema that describes every member that it requires, in its alternatives too: what only the schemas beside it
 * describe is said again, since no type requires a member without its type.
 */
export function withRequired(root: JsonObject, schema: Json, beside: readonly Json[] = []): Json {
  if (!isObject(schema)) return schema;
  const { allOf, anyOf, oneOf, ...own } = schema;
  const parts = listOf(allOf);
  const result = ownWithRequired(root, own, [...beside, ...parts]);
  const { allOf: _, ...alone } = schema;
  if (Array.isArray(allOf)) {
    result['allOf'] = parts.map((part, index) =>
      withRequired(root, part, [...beside, alone, ...parts.filter((__, other) => other !== index)]),
    );
  }
  for (const [keyword, list] of Object.entries({ anyOf, oneOf })) {
    if (Array.isArray(list)) result[keyword] = list.map((part) => withRequired(root, part, [...beside, schema]));
  }
  return result;
}

function ownWithRequired(root: JsonObject, schema: JsonObject, beside: readonly Json[]): JsonObject {
  const { additionalProperties, required, $ref } = schema;
  const result = { ...schema };
  if (!Array.isArray(required)) return result;
  const properties: JsonObject = {};
  const described = isObject(schema['properties']) ? schema['properties'] : {};
  for (const [name, value] of Object.entries(described)) setMember(properties, name, value);
  const others = typeof $ref === 'string' ? [...beside, { $ref }] : beside;
  const kept = [...new Set(required.map(String))].filter((name) => {
    if (Object.hasOwn(properties, name)) return true;
    const found = joined(others.map((one) => findMember(root, one, name)));
    // What is required beside it anyway need not be said again.
    if (found?.isRequired === true) return false;
    const telling = found?.schema ?? additionalProperties ?? true;
    // A long one keeps its type from where it is described; it may even hold this very schema.
    setMember(properties, name, isShort(telling) ? withoutTexts(telling) : true);
    return true;
  });
  delete result['required'];
  if (kept.length > 0) result['required'] = kept;
  if (Object.keys(properties).length > 0) result['properties'] = properties;
  return result;
}
