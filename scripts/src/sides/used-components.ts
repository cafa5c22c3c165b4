import { isObject, type Json, type JsonObject, listOf, member } from '../spec/document.ts';
import { findOperations } from '../spec/operations.ts';
import { localPointer, mappedPointer, pointerParts } from '../spec/pointer.ts';
import { isMarked, type Mark, targetOf } from './marks.ts';

/** Objects of a description by who sends them. */
export interface UsedComponents {
  /** What requests are made of. */
  readonly sent: ReadonlySet<JsonObject>;
  /** What responses are made of. */
  readonly answered: ReadonlySet<JsonObject>;
  /** What webhooks and callbacks are made of, which the service sends by itself. */
  readonly delivered: ReadonlySet<JsonObject>;
  /** Keys of the schemas that are not the same on every side. */
  readonly oneSided: ReadonlySet<string>;
}

/** Finds out who sends which parts of a description; members that a side does not have lead nowhere. */
export function usedComponents(root: JsonObject): UsedComponents {
  const [sent, answered, delivered] = [new Set<JsonObject>(), new Set<JsonObject>(), new Set<JsonObject>()];
  for (const { node, pathItem } of findOperations(root)) {
    for (const part of [node['requestBody'], node['parameters'], pathItem['parameters']])
      reach(root, part, sent, 'readOnly');
    reach(root, node['responses'], answered, 'writeOnly');
    reach(root, node['callbacks'], delivered);
  }
  reach(root, root['webhooks'], delivered);
  return { sent, answered, delivered, oneSided: oneSidedKeys(root) };
}

/**
 * Collects every object of a value, and of all that it refers to.
 *
 * @param mark Of members that have it, nothing is collected.
 */
export function reach(root: JsonObject, value: Json | undefined, seen: Set<JsonObject>, mark?: Mark): void {
  const queue = [value];
  for (const one of queue) {
    if (Array.isArray(one)) queue.push(...one);
    if (!isObject(one) || seen.has(one)) continue;
    seen.add(one);
    for (const [name, inner] of Object.entries(one)) {
      const isMap = name === 'properties' && isObject(inner) && mark !== undefined;
      if (isMap) queue.push(...Object.values(inner).filter((property) => !isMarked(root, property, mark)));
      else queue.push(inner);
    }
    queue.push(targetOf(root, one));
    // Who refers into a component needs the form of it that this side has.
    if (mark !== undefined && typeof one['$ref'] === 'string')
      queue.push(schemaOf(root, keyOf(localPointer(one['$ref'])) ?? ''));
  }
}

/** Keys of the schemas that mark a member, or lead to one that does. */
function oneSidedKeys(root: JsonObject): Set<string> {
  const schemas = Object.entries(member(root['components'], 'schemas') ?? {});
  const users = new Map<string, string[]>();
  const use = (used: string | undefined, user: string) => {
    if (used !== undefined) users.set(used, [...(users.get(used) ?? []), user]);
  };
  const found = new Set<string>();
  for (const [key, schema] of schemas) {
    eachObject(schema, (node) => {
      use(keyOf(typeof node['$ref'] === 'string' ? localPointer(node['$ref']) : undefined), key);
      for (const to of Object.values(member(node['discriminator'], 'mapping') ?? {}))
        if (typeof to === 'string') use(keyOf(mappedPointer(root, to)), key);
      const { properties } = node;
      const isMarking = Object.values(isObject(properties) ? properties : {}).some(
        (one) => isMarked(root, one, 'readOnly') || isMarked(root, one, 'writeOnly'),
      );
      if (isMarking) found.add(key);
    });
    // A schema with a discriminator speaks of all that are made of it.
    for (const part of listOf(member(schema, 'allOf'))) {
      const base = isObject(part) && typeof part['$ref'] === 'string' ? keyOf(localPointer(part['$ref'])) : undefined;
      const isBase = base !== undefined && member(schemaOf(root, base), 'discriminator') !== undefined;
      if (isBase) use(key, base);
    }
  }
  for (const key of found) for (const user of users.get(key) ?? []) found.add(user);
  return found;
}

function eachObject(value: Json | undefined, visit: (node: JsonObject) => void): void {
  if (Array.isArray(value)) for (const one of value) eachObject(one, visit);
  if (!isObject(value)) return;
  visit(value);
  for (const one of Object.values(value)) eachObject(one, visit);
}

/** The key of the schema among the components that a pointer leads to, or into. */
export function keyOf(pointer: string | undefined): string | undefined {
  const [holder, kind, key] = pointerParts(pointer ?? '') ?? [];
  return holder === 'components' && kind === 'schemas' ? key : undefined;
}

/** The schema of a key among the components. */
export function schemaOf(root: JsonObject, key: string): Json | undefined {
  return member(member(root['components'], 'schemas'), key);
}
