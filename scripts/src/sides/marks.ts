import { isObject, type Json, type JsonObject, listOf } from '../spec/document.ts';
import { localPointer, valueAtPointer } from '../spec/pointer.ts';

/** A keyword by which a description says that a member stands on one side alone. */
export type Mark = 'readOnly' | 'writeOnly';

/** Where a reference leads, by one step. */
export function targetOf(root: JsonObject, { $ref }: JsonObject): Json | undefined {
  return typeof $ref === 'string' ? valueAtPointer(root, localPointer($ref) ?? '') : undefined;
}

/** Whether a schema, or what holds together with it, is marked. */
export function isMarked(
  root: JsonObject,
  schema: Json | undefined,
  mark: Mark,
  above: readonly JsonObject[] = [],
): boolean {
  if (!isObject(schema) || above.includes(schema)) return false;
  if (schema[mark] === true) return true;
  const inner = (one: Json | undefined) => isMarked(root, one, mark, [...above, schema]);
  const alternatives = [schema['anyOf'], schema['oneOf']].map((list) => listOf(list).filter((one) => !isNull(one)));
  return (
    inner(targetOf(root, schema)) ||
    listOf(schema['allOf']).some(inner) ||
    alternatives.some((list) => list.length > 0 && list.every(inner))
  );
}

/** Names of the members that a schema, or what holds together with it, marks. */
export function markedNames(
  root: JsonObject,
  schema: Json | undefined,
  mark: Mark,
  above: readonly JsonObject[] = [],
): ReadonlySet<string> {
  if (!isObject(schema) || above.includes(schema)) return new Set();
  const { properties } = schema;
  const own = Object.entries(isObject(properties) ? properties : {}).filter(([, one]) => isMarked(root, one, mark));
  const inner = (one: Json | undefined) => markedNames(root, one, mark, [...above, schema]);
  const names = new Set(own.map(([name]) => name));
  for (const part of [targetOf(root, schema), ...listOf(schema['allOf'])])
    for (const name of inner(part)) names.add(name);
  for (const list of [schema['anyOf'], schema['oneOf']]) {
    const [first, ...others] = listOf(list)
      .filter((one) => !isNull(one))
      .map(inner);
    for (const name of first ?? []) if (others.every((other) => other.has(name))) names.add(name);
  }
  return names;
}

/** Whether a schema, or what holds together with it, says something of a member of one of these names. */
export function speaksOf(
  root: JsonObject,
  schema: Json | undefined,
  names: ReadonlySet<string>,
  above: readonly JsonObject[] = [],
): boolean {
  if (!isObject(schema) || above.includes(schema)) return false;
  const { allOf, anyOf, dependentRequired, oneOf, properties, required } = schema;
  const dependent = isObject(dependentRequired) ? Object.entries(dependentRequired) : [];
  const needed = dependent.flatMap(([name, others]) => [name, ...listOf(others)]);
  const own = [...Object.keys(isObject(properties) ? properties : {}), ...listOf(required), ...needed];
  const parts = [targetOf(root, schema), ...[allOf, anyOf, oneOf].flatMap(listOf)];
  return (
    own.some((name) => typeof name === 'string' && names.has(name)) ||
    parts.some((part) => speaksOf(root, part, names, [...above, schema]))
  );
}

function isNull(schema: Json): boolean {
  return isObject(schema) && schema['type'] === 'null';
}
