import { isObject, type JsonObject, member } from '../../spec/document.ts';
import { pointerTo } from '../../spec/pointer.ts';
import { followReference } from '../schema/side.ts';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const placeholder = /\{([^}]*)\}/g;

/** An operation and where it stands. */
export interface PlacedOperation {
  /** Such as `GET /contacts/{id}`. */
  readonly label: string;
  /** The same for every spelling of the names within the path. */
  readonly key: string;
  /** Names within the path, in its order. */
  readonly names: readonly string[];
  readonly node: JsonObject;
  readonly pointer: string;
  readonly item: JsonObject;
  readonly itemPointer: string;
}

/** The operations of a map of path items, by key; names within a path are no part of its identity. */
export function findOperations(
  root: JsonObject,
  items: unknown,
  pointer: string,
  prefix = '',
): Map<string, PlacedOperation> {
  const found = new Map<string, PlacedOperation>();
  for (const [path, value] of Object.entries(isObject(items) ? items : {})) {
    if (!isObject(value) || path.startsWith('x-')) continue;
    const { node: item, pointer: itemPointer } = followReference(root, value, pointerTo(pointer, path));
    for (const method of methods) {
      const node = member(item, method);
      if (!isObject(node)) continue;
      const label = `${method.toUpperCase()} ${prefix}${path}`;
      const general = prefix === '' ? `${method} ${path.replaceAll(placeholder, '{}')}` : label;
      // Two paths that differ in names alone are told apart by them.
      const key = found.has(general) ? label : general;
      const names = [...path.matchAll(placeholder)].map((match) => match[1] ?? '');
      found.set(key, { label, key, names, node, pointer: `${itemPointer}/${method}`, item, itemPointer });
    }
  }
  return found;
}
