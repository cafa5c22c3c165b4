import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';
import { localPointer, pointerTo, valueAtPointer } from '../../spec/pointer.ts';
import type { Node, Place } from './node.ts';
import type { View } from './view.ts';

/** One of the two descriptions, with what was found out about it so far. */
export interface Side {
  readonly name: 'old' | 'new';
  readonly root: JsonObject;
  readonly views: Map<string, View>;
  readonly ids: Map<Json, number | string>;
  nextId: number;
}

/** A description, ready to be compared. */
export function sideOf(name: Side['name'], root: JsonObject): Side {
  return { name, root, views: new Map(), ids: new Map(), nextId: 0 };
}

/** The node of a member of an object that holds one schema. */
export function nodeAt(holder: JsonObject, pointer: string, name: string): Node {
  const schema = member(holder, name);
  return schema === undefined || schema === true ? [] : [{ schema, pointer: pointerTo(pointer, name) }];
}

/** Text that two nodes of a side share exactly when they are made of the same schemas; a bare reference is its target. */
export function nodeKey(side: Side, node: Node): string {
  const [only] = node;
  if (only && node.length === 1) return String(idOf(side, only.schema));
  const ids = node.map(({ schema }) => idOf(side, schema));
  return [...new Set(ids)].map(String).toSorted().join('+');
}

function idOf(side: Side, schema: Json): number | string {
  // A boolean schema is no object of its own, so its value is its identity.
  if (!isObject(schema)) return String(schema);
  const known = side.ids.get(schema);
  if (known !== undefined) return known;
  const target = Object.keys(schema).length === 1 ? targetValue(side.root, schema) : undefined;
  // Set before the target is looked at: a reference may lead back to itself.
  const own = side.nextId;
  side.nextId += 1;
  side.ids.set(schema, own);
  if (target === undefined) return own;
  const id = idOf(side, target);
  side.ids.set(schema, id);
  return id;
}

function targetValue(root: JsonObject, schema: JsonObject): Json | undefined {
  const pointer = targetOf(schema);
  return pointer === undefined ? undefined : valueAtPointer(root, pointer);
}

/** The pointer that a schema's own `$ref` names. */
export function targetOf(schema: Json): string | undefined {
  const reference = member(schema, '$ref');
  return typeof reference === 'string' ? localPointer(reference) : undefined;
}

const annotations = new Set(['title', 'description', 'example', 'examples', 'externalDocs', '$comment', 'deprecated']);

/**
 * The pointer at which people look for a node: where a reference or an `allOf` of one says nothing of its own, the place
 * that it leads to.
 */
export function nodePointer({ root }: Side, node: Node): string | null {
  let [place] = node;
  for (let steps = 0; place && steps < 100; steps += 1) {
    const { schema, pointer }: Place = place;
    if (!isObject(schema)) return pointer;
    const [keyword, ...more] = Object.keys(schema).filter((name) => !annotations.has(name));
    if (more.length > 0) return pointer;
    const all = schema['allOf'];
    const target = targetOf(schema);
    const value = target === undefined ? undefined : valueAtPointer(root, target);
    if (keyword === '$ref' && target !== undefined && value !== undefined) place = { schema: value, pointer: target };
    else if (keyword === 'allOf' && Array.isArray(all) && all.length === 1)
      place = { schema: all[0] as Json, pointer: `${pointer}/allOf/0` };
    else return pointer;
  }
  return place?.pointer ?? null;
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
