import { isObject, type Json, type JsonObject, listOf } from '../../spec/document.ts';
import { resolveOnce } from './references.ts';
import { saysItems, saysMembers, split } from './words.ts';

/** A kind of JSON value; integers are numbers. */
export type ValueKind = 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array';

const allKinds = ['string', 'number', 'boolean', 'null', 'object', 'array'] as const;

/** The kinds of values that a schema takes, by the standard: what describes members takes every value that has none. */
export function kindsOf(root: JsonObject, schema: Json | undefined): ReadonlySet<ValueKind> {
  if (schema === false) return new Set();
  return isObject(schema) ? inCommon(root, schema, ownKinds(schema, false), kindsOf) : new Set(allKinds);
}

/**
 * The kinds of values that its type takes: where nothing says a type, the description of members means objects, and that
 * of items arrays.
 */
function printedKinds(root: JsonObject, schema: Json | undefined): ReadonlySet<ValueKind> {
  const kinds = kindsOf(root, schema);
  return kinds.size === allKinds.length && isObject(schema) ? joinedKinds(root, schema) : kinds;
}

/** The kinds of values that the types of all parts of a schema take together. */
export function joinedKinds(root: JsonObject, schema: JsonObject): ReadonlySet<ValueKind> {
  return inCommon(root, schema, ownKinds(schema, true), printedKinds);
}

function inCommon(
  root: JsonObject,
  schema: JsonObject,
  own: ReadonlySet<ValueKind>,
  kindsOfPart: typeof kindsOf,
): ReadonlySet<ValueKind> {
  let kinds = own;
  const keep = (others: ReadonlySet<ValueKind>) => (kinds = new Set([...kinds].filter((kind) => others.has(kind))));
  if (typeof schema['$ref'] === 'string') keep(kindsOfPart(root, resolveOnce(root, schema)));
  for (const part of listOf(schema['allOf'])) keep(kindsOfPart(root, part));
  for (const list of [schema['anyOf'], schema['oneOf']]) {
    if (Array.isArray(list)) keep(new Set(list.flatMap((part) => [...kindsOfPart(root, part)])));
  }
  return kinds;
}

function ownKinds(schema: JsonObject, asPrinted: boolean): ReadonlySet<ValueKind> {
  const { enum: values, type } = schema;
  if ('const' in schema) return new Set([kindOfValue(schema['const'])]);
  if (Array.isArray(values)) return new Set(values.map(kindOfValue));
  if (type !== undefined) return new Set([type].flat().map(kindOfType));
  const described: ValueKind[] = [
    ...(saysMembers(schema) ? (['object'] as const) : []),
    ...(saysItems(schema) ? (['array'] as const) : []),
  ];
  return new Set(asPrinted && described.length > 0 ? described : allKinds);
}

/** The kind of the values of a type. */
export function kindOfType(type: Json): ValueKind {
  return (type === 'integer' ? 'number' : type) as ValueKind;
}

/** The kind of a value. */
export function kindOfValue(value: Json): ValueKind {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : (typeof value as ValueKind);
}

/** What is left of a schema for values of one kind, of which some of its parts say nothing; true for nothing at all. */
export function restrict(root: JsonObject, schema: Json, kind: ValueKind): Json {
  if (!isObject(schema)) return schema;
  if (joinedKinds(root, schema).has(kind)) return schema;
  const { allOf, anyOf, oneOf } = schema;
  const parts: Json[] = [];
  const { own } = split(schema);
  if (Object.keys(own).length > 0 && ownKinds(own, true).has(kind)) {
    parts.push('const' in own || 'enum' in own ? own : { ...own, type: kind });
  }
  const { $ref } = schema;
  if (typeof $ref === 'string') {
    const target = resolveOnce(root, schema) ?? true;
    if (printedKinds(root, target).has(kind)) parts.push({ $ref });
    // What has members or items may hold itself, and would be written out without end.
    else if (kind !== 'object' && kind !== 'array') parts.push(restrict(root, target, kind));
  }
  for (const part of listOf(allOf)) parts.push(restrict(root, part, kind));
  for (const list of [anyOf, oneOf]) {
    if (!Array.isArray(list)) continue;
    const taking = list.filter((part) => kindsOf(root, part).has(kind));
    const left = taking.map((part) => restrict(root, part, kind));
    parts.push(left.includes(true) ? true : { anyOf: left });
  }
  const saying = parts.filter((part) => part !== true);
  return saying.length === 0 ? true : saying.length === 1 ? (saying[0] as Json) : { allOf: saying };
}
