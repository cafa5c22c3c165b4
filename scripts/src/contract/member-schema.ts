import { isObject, type Json, type JsonObject, listOf, member } from '../spec/document.ts';
import { resolve } from '../spec/resolve.ts';

/** The schema of a field of an object, through references, `allOf` and alternatives that all have it; undefined elsewhere. */
export function fieldSchema(root: JsonObject, schema: Json | undefined, name: string): Json | undefined {
  return partSchema(root, schema, (part) => member(part['properties'], name));
}

/** The schema of the items of an array, through references, `allOf` and alternatives that all have them; undefined elsewhere. */
export function itemSchema(root: JsonObject, schema: Json | undefined): Json | undefined {
  return partSchema(root, schema, (part) => part['items']);
}

/** The lists of alternatives that stand in a schema, by `oneOf` and `anyOf`. */
export function alternativesOf(schema: JsonObject): (readonly Json[])[] {
  return [schema['oneOf'], schema['anyOf']].filter((list): list is Json[] => Array.isArray(list) && list.length > 0);
}

function partSchema(
  root: JsonObject,
  schema: Json | undefined,
  read: (part: JsonObject) => Json | undefined,
  above: readonly JsonObject[] = [],
): Json | undefined {
  const parts = partsOf(root, schema).filter((part) => !above.includes(part));
  const own = together(parts.map(read));
  if (own !== undefined) return own;
  const lists = parts.flatMap(alternativesOf).map((list) => {
    const found = list.map((one) => partSchema(root, one, read, [...above, ...parts]));
    const known = found.filter((one) => one !== undefined);
    // What only some alternatives have is not always there.
    if (known.length < list.length) return undefined;
    return known.length > 1 ? { anyOf: known } : known[0];
  });
  return together(lists);
}

/** The schemas that a value must have all at once: the one itself, and those of its `allOf`. */
function partsOf(root: JsonObject, schema: Json | undefined, above: readonly JsonObject[] = []): JsonObject[] {
  const target = resolve(root, schema);
  if (!target || above.includes(target)) return [];
  const parts = listOf(target['allOf']);
  const beside = isObject(schema) && schema !== target ? [schema] : [];
  return [...beside, target, ...parts.flatMap((part) => partsOf(root, part, [...above, target]))];
}

function together(schemas: readonly (Json | undefined)[]): Json | undefined {
  const known = schemas.filter((one) => one !== undefined);
  return known.length > 1 ? { allOf: known } : known[0];
}
