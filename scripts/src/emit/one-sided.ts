import { isObject, type Json, type JsonObject } from '../spec/document.ts';
import { findOperations } from '../spec/operations.ts';
import { localPointer, valueAtPointer } from '../spec/pointer.ts';

/**
 * A description in which no side has to give what only the other one does: of the schemas that requests are made of,
 * members that are read-only are not required, and of those of answers members that are write-only.
 *
 * A schema of both sides loses either: its types and checks then take what each side really sends.
 */
export function withoutOneSided(root: JsonObject): JsonObject {
  // Most descriptions mark nothing so, and large ones take their time to be copied.
  if (!/"(read|write)Only":true/.test(JSON.stringify(root))) return root;
  const copy = structuredClone(root);
  const sides = [
    ['readOnly', ({ node, pathItem }) => [node['requestBody'], node['parameters'], pathItem['parameters']]],
    ['writeOnly', ({ node }) => [node['responses']]],
  ] as const satisfies readonly (readonly [string, (found: ReturnType<typeof findOperations>[number]) => unknown[]])[];
  const operations = findOperations(copy);
  for (const [keyword, start] of sides) {
    const seen = new Set<JsonObject>();
    for (const operation of operations) for (const value of start(operation)) reach(copy, value, seen);
    for (const node of seen) relax(copy, node, keyword);
  }
  return copy;
}

/** Collects every object of a value, and of all that it refers to. */
export function reach(root: JsonObject, value: Json | undefined, seen: Set<JsonObject>): void {
  const queue = [value];
  for (const one of queue) {
    if (Array.isArray(one)) queue.push(...one);
    if (!isObject(one) || seen.has(one)) continue;
    seen.add(one);
    queue.push(...Object.values(one));
    if (typeof one['$ref'] === 'string') queue.push(valueAtPointer(root, localPointer(one['$ref']) ?? ''));
  }
}

function relax(root: JsonObject, node: JsonObject, keyword: string): void {
  const { properties, required } = node;
  if (!isObject(properties) || !Array.isArray(required)) return;
  const kept = required.filter((name) => !isMarked(root, properties[String(name)], keyword));
  if (kept.length === required.length) return;
  if (kept.length > 0) node['required'] = kept;
  else delete node['required'];
}

function isMarked(root: JsonObject, schema: Json | undefined, keyword: string): boolean {
  let one = schema;
  while (isObject(one)) {
    if (one[keyword] === true) return true;
    one = typeof one['$ref'] === 'string' ? valueAtPointer(root, localPointer(one['$ref']) ?? '') : undefined;
  }
  return false;
}
