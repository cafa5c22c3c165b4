import { isObject, type Json, type JsonObject, listOf, member, setMember } from '../../spec/document.ts';
import { heldBy } from '../../spec/walk.ts';
import { kindsOf } from './kinds.ts';
import { resolveOnce } from './references.ts';
import { isAnything, isShort } from './words.ts';

/** Marks the schemas of a member that are said a second time; extensions are never printed. */
const again = 'x-said-again';

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
  const others = schema['additionalProperties'];
  const own = member(member(schema, 'properties'), name) ?? (isObject(others) ? others : undefined);
  const isRequired = Array.isArray(required) && required.includes(name);
  const inner = [...(typeof $ref === 'string' ? [resolveOnce(root, schema)] : []), ...listOf(allOf)];
  return joined([
    own === undefined ? undefined : { schema: own, isRequired: isRequired && own !== others },
    ...inner.map((part) => findMember(root, part, name)),
    ...[schema['anyOf'], schema['oneOf']].map((list) => ofAlternatives(root, listOf(list), name)),
  ]);
}

/** What alternatives say of a member, where each of objects says something of it. */
function ofAlternatives(root: JsonObject, list: readonly Json[], name: string): FoundMember | undefined {
  const found = list.filter((one) => kindsOf(root, one).has('object')).map((one) => findMember(root, one, name));
  const [first, ...others] = found;
  if (!first || others.includes(undefined)) return undefined;
  const schemas = found.flatMap((one) => (one ? [one.schema] : []));
  const distinct = [...new Map(schemas.map((one) => [JSON.stringify(one), one])).values()];
  return {
    schema: distinct.length === 1 ? first.schema : { anyOf: distinct },
    isRequired: found.every((one) => one?.isRequired === true),
  };
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
  const { [again]: isAgain, ...result } = schema;
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
    // What was said again may hold this very schema, and so itself.
    const said = isAgain === true && !isShort(telling) ? true : saidAgain(telling);
    // An editor shows the text of the alternative that a value is taken for, and not of what stands beside it.
    const description = isObject(telling) ? telling['description'] : undefined;
    setMember(properties, name, isObject(said) && description !== undefined ? { ...said, description } : said);
    return true;
  });
  delete result['required'];
  if (kept.length > 0) result['required'] = kept;
  if (Object.keys(properties).length > 0) result['properties'] = properties;
  return result;
}

/** A schema of a member without texts, which stand where it is described. */
function saidAgain(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const result: JsonObject = {};
  for (const [name, value] of Object.entries(schema)) {
    const held = heldBy('schema', name);
    if (['description', 'title', 'example', 'examples', 'default'].includes(name)) continue;
    if (held?.[0] === 'one') result[name] = saidAgain(value);
    else if (held?.[0] === 'list') result[name] = listOf(value).map(saidAgain);
    else if (held?.[0] === 'map' && isObject(value)) {
      const inner: JsonObject = {};
      for (const [key, one] of Object.entries(value)) setMember(inner, key, saidAgain(one));
      result[name] = inner;
    } else result[name] = value;
  }
  return isShort(schema) ? result : { ...result, [again]: true };
}
