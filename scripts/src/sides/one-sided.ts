import { isObject, type Json, type JsonObject } from '../spec/document.ts';
import { findOperations } from '../spec/operations.ts';
import { localPointer, valueAtPointer } from '../spec/pointer.ts';
import { resolve } from '../spec/resolve.ts';

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

/** Takes members that are marked off those that a schema requires, wherever what stands beside it describes them. */
function relax(root: JsonObject, node: JsonObject, keyword: string, around: readonly JsonObject[] = [node]): void {
  const { required } = node;
  if (Array.isArray(required)) {
    const kept = required.filter((name) => !around.some((one) => describesMarked(root, one, String(name), keyword)));
    if (kept.length === 0 && required.length > 0) delete node['required'];
    else if (kept.length < required.length) node['required'] = kept;
  }
  for (const list of [node['allOf'], node['anyOf'], node['oneOf']]) {
    for (const part of Array.isArray(list) ? list : []) {
      const target = resolve(root, part);
      if (target && !around.includes(target)) relax(root, target, keyword, [...around, target]);
    }
  }
}

/** Whether a schema, or one that holds together with it, describes a member as one of the other side alone. */
function describesMarked(root: JsonObject, schema: Json | undefined, name: string, keyword: string): boolean {
  if (!isObject(schema)) return false;
  const { allOf, properties, $ref } = schema;
  if (isObject(properties) && Object.hasOwn(properties, name) && isMarked(root, properties[name], keyword)) return true;
  const parts = [...(Array.isArray(allOf) ? allOf : []), ...(typeof $ref === 'string' ? [resolve(root, schema)] : [])];
  return parts.some((part) => describesMarked(root, part, name, keyword));
}

function isMarked(root: JsonObject, schema: Json | undefined, keyword: string): boolean {
  let one = schema;
  while (isObject(one)) {
    if (one[keyword] === true) return true;
    one = typeof one['$ref'] === 'string' ? valueAtPointer(root, localPointer(one['$ref']) ?? '') : undefined;
  }
  return false;
}
