import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';
import { localPointer, pointerTo, valueAtPointer } from '../../spec/pointer.ts';
import type { Node } from './node.ts';
import type { View } from './view.ts';

/** One of the two descriptions, with what was found out about it so far. */
export interface Side {
  readonly name: 'old' | 'new';
  readonly root: JsonObject;
  readonly views: Map<string, View>;
  readonly ids: Map<Json, number>;
}

/** A description, ready to be compared. */
export function sideOf(name: Side['name'], root: JsonObject): Side {
  return { name, root, views: new Map(), ids: new Map() };
}

/** The node of a member of an object that holds one schema. */
export function nodeAt(holder: JsonObject, pointer: string, name: string): Node {
  const schema = member(holder, name);
  return schema === undefined || schema === true ? [] : [{ schema, pointer: pointerTo(pointer, name) }];
}

/** Text that two nodes of a side share exactly when they are made of the same schemas. */
export function nodeKey(side: Side, node: Node): string {
  const ids = node.map(({ schema }) => {
    // A boolean schema is no object of its own, so its value is its identity.
    if (!isObject(schema)) return String(schema);
    const known = side.ids.get(schema);
    if (known !== undefined) return known;
    side.ids.set(schema, side.ids.size);
    return side.ids.size - 1;
  });
  return [...new Set(ids)].map(String).toSorted().join('+');
}

/** The pointer at which people look for a node. */
export function nodePointer(node: Node): string | null {
  return node[0]?.pointer ?? null;
}

/** What a `$ref` leads to, followed to its end, with the place it stands at. */
export function followReference(
  root: JsonObject,
  node: JsonObject,
  pointer: string,
): { node: JsonObject; pointer: string } {
  let found = { node, pointer };
  // An admitted description has no endless chain; the count only guards against one that was not admitted.
  for (let steps = 0; steps < 100; steps += 1) {
    const reference = member(found.node, '$ref');
    const target = typeof reference === 'string' ? localPointer(reference) : undefined;
    const value = target === undefined ? undefined : valueAtPointer(root, target);
    if (target === undefined || !isObject(value)) return found;
    found = { node: value, pointer: target };
  }
  return found;
}
