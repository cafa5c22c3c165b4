import { isObject, type Json, type JsonObject, listOf, member } from '../spec/document.ts';
import { resolve } from '../spec/resolve.ts';

/** The schema of a field of an object, through references and `allOf`; undefined where none of its parts has it. */
export function fieldSchema(root: JsonObject, schema: Json | undefined, name: string): Json | undefined {
  return together(partsOf(root, schema).map((part) => member(part['properties'], name)));
}

/** The schema of the items of an array, through references and `allOf`; undefined where none of its parts has it. */
export function itemSchema(root: JsonObject, schema: Json | undefined): Json | undefined {
  return together(partsOf(root, schema).map((part) => part['items']));
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
