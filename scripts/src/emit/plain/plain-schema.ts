import { exactlyOneOf } from '../../spec/choice-of-required.ts';
import { isObject, type Json, type JsonObject, listOf } from '../../spec/document.ts';
import { schemaKey } from '../../spec/resolve.ts';
import { withConditionalMembers } from './conditional-members.ts';
import { narrowed } from './discriminators.ts';
import { withJoinedItems } from './joined-items.ts';
import { joinedKinds, kindOfType, kindOfValue, kindsOf, restrict, type ValueKind } from './kinds.ts';
import { withRequired } from './members.ts';
import { ownShape } from './own-shape.ts';
import { copyOfTarget } from './references.ts';
import { combining, isAnything, split } from './words.ts';

/**
 * A schema in one of the few forms that are printed right as types: a reference to a component, constants, one shape
 * (scalars, members, items), or nothing but `allOf`, `anyOf` or `oneOf`. Texts about it stay beside either.
 *
 * It takes all that the schema takes; what no type can say is left out. The schemas within it are as they were.
 *
 * @param key The key of the component that it is, if it is one.
 */
export function plainSchema(root: JsonObject, schema: JsonObject, key?: string): JsonObject {
  if (schema['not'] !== undefined && isAnything(schema['not'])) return { type: 'null', not: true };
  const parts = split(
    narrowed.alternatives(root, withExclusiveMembers(withConditionalMembers(root, withJoinedItems(root, schema)))),
  );
  const { combined, texts } = parts;
  const own = Object.keys(combined).length > 0 ? withAnyUnevaluated(parts.own) : parts.own;
  const tag = key === undefined ? undefined : narrowed.component(root, key);
  if (Object.keys(combined).length === 0) {
    const shape = ownShape(withRequired(root, own) as JsonObject);
    return { ...texts, ...shape };
  }
  const { $ref } = combined;
  const isAlone = Object.keys(combined).length === 1 && Object.keys(own).every((name) => name === 'x-said-again');
  if (schemaKey({ $ref } as JsonObject) !== undefined && isAlone) return { ...texts, ...combined };
  if (typeof $ref === 'string' && schemaKey({ $ref }) === undefined) {
    const { $ref: _, ...beside } = schema;
    const target = copyOfTarget(root, { $ref });
    if (isAlone && isObject(target)) return plainSchema(root, { ...target, ...texts }, key);
    return plainSchema(root, { ...beside, allOf: [target, ...listOf(beside['allOf'])] }, key);
  }
  const whole = withRequired(root, {
    ...own,
    ...combined,
    ...(tag ? { allOf: [...listOf(combined['allOf']), tag] } : {}),
  });
  const lost = lostKinds(root, whole as JsonObject);
  if (lost.length === 0) {
    const joined = join(root, whole as JsonObject);
    // The only part that says something has a form of its own.
    const isCombined = combining.some((name) => name in joined);
    return isCombined && Object.keys(joined).length === 1
      ? { ...joined, ...texts }
      : plainSchema(root, { ...joined, ...texts });
  }
  const rest = lost.map((kind) => {
    const left = restrict(root, whole, kind);
    if (left === true) return { type: kind };
    return kindsOf(root, left).size === 1 ? left : { allOf: [{ type: kind }, left] };
  });
  const printed = withPrintedKinds(root, whole as JsonObject);
  return { ...texts, anyOf: [...(printed ? [join(root, printed, false)] : []), ...rest] };
}

/** What no schema beside it has looked at may be anything to a type, which would bind the members of those schemas too. */
function withAnyUnevaluated(own: JsonObject): JsonObject {
  return isObject(own['unevaluatedProperties']) ? { ...own, unevaluatedProperties: true } : own;
}

/** Kinds of values that a schema takes, and that its parts, each printed by itself, would not take together. */
function lostKinds(root: JsonObject, schema: JsonObject): ValueKind[] {
  const taken = kindsOf(root, schema);
  // Of a schema that says no type at all, members mean objects.
  if (taken.size === 6) return [];
  const printed = joinedKinds(root, schema);
  return [...taken].filter((kind) => !printed.has(kind));
}

/** A schema that says of which kinds its values are as printed, so that it takes no more than that; undefined for none. */
function withPrintedKinds(root: JsonObject, schema: JsonObject): JsonObject | undefined {
  const printed = joinedKinds(root, schema);
  if (printed.size === 0) return undefined;
  if ('const' in schema) return schema;
  const values = schema['enum'];
  if (Array.isArray(values)) return { ...schema, enum: values.filter((value) => printed.has(kindOfValue(value))) };
  const types = [schema['type'] ?? [...printed]].flat().filter((type) => printed.has(kindOfType(type)));
  return { ...schema, type: types };
}

/** The parts of a schema as one list of whole schemas, or the only part. */
function join(root: JsonObject, schema: JsonObject, asPrinted = true): JsonObject {
  const { combined, own } = split(schema);
  const { allOf, anyOf, oneOf, $ref } = combined;
  const parts: Json[] = [
    ...(typeof $ref === 'string' ? [{ $ref }] : []),
    ...listOf(allOf),
    ...(Array.isArray(anyOf) ? [{ anyOf }] : []),
    ...(Array.isArray(oneOf) ? [{ oneOf }] : []),
  ].filter((part) => !isAnything(part));
  const shape = ownShape(withPrintedTypes(root, own, schema));
  if (!isSaid(root, shape, parts, asPrinted)) parts.unshift(shape);
  const [only, ...others] = parts;
  if (only === undefined) return {};
  return others.length === 0 && isObject(only) ? only : { allOf: parts.map(withOpenExtras) };
}

/** What stands beside a schema describes members that are extra ones to it; a type for them would bind its literals twice. */
function withOpenExtras(part: Json): Json {
  return isObject(part) && isObject(part['properties']) && isObject(part['additionalProperties'])
    ? { ...part, additionalProperties: true }
    : part;
}

/** The schema with only those of its types that the whole takes. */
function withPrintedTypes(root: JsonObject, own: JsonObject, whole: JsonObject): JsonObject {
  if (!Array.isArray(own['type'])) return own;
  const printed = joinedKinds(root, whole);
  const types = own['type'].filter((type) => printed.has(kindOfType(type)));
  if (types.length === 0) return own;
  return { ...own, type: types.length === 1 ? (types[0] as Json) : types };
}

/** Whether a schema says no more than its type, which the others say too. */
function isSaid(root: JsonObject, shape: JsonObject, others: readonly Json[], asPrinted: boolean): boolean {
  const names = Object.keys(shape);
  if (names.length === 0) return true;
  if (names.some((name) => name !== 'type') || others.length === 0) return false;
  const kinds = kindsOf(root, shape);
  const said = (asPrinted ? joinedKinds : kindsOf)(root, { allOf: [...others] });
  return [...said].every((kind) => kinds.has(kind));
}

/** A schema whose objects have exactly one of some members, with the others ruled out beside each of them. */
function withExclusiveMembers(schema: JsonObject): JsonObject {
  const names = exactlyOneOf(schema['oneOf']);
  if (!names) return schema;
  const alternatives = names.map((name) => ({
    type: 'object',
    required: [name],
    properties: Object.fromEntries(names.filter((other) => other !== name).map((other) => [other, { not: {} }])),
  }));
  return { ...schema, oneOf: alternatives };
}
