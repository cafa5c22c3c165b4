import { isObject, type JsonObject } from '../../spec/document.ts';
import { sentMethod } from '../../spec/methods.ts';
import { methodPointer, operationsOf } from '../../spec/operations.ts';
import { pointerTo } from '../../spec/pointer.ts';
import { shapeOfPath } from '../pair-paths.ts';
import { followReference } from '../schema/side.ts';

const placeholder = /\{([^{}]*)\}/g;

/** An operation and where it stands. */
export interface PlacedOperation {
  /** Such as `GET /contacts/{id}`. */
  readonly label: string;
  /** The same for every spelling of the names within the path; the label itself for what the provider calls. */
  readonly shape: string;
  /** Names within the path, in its order. */
  readonly names: readonly string[];
  readonly node: JsonObject;
  readonly pointer: string;
  readonly item: JsonObject;
  readonly itemPointer: string;
}

/** The operations of a map of path items. */
export function findOperations(root: JsonObject, items: unknown, pointer: string, prefix = ''): PlacedOperation[] {
  const found: PlacedOperation[] = [];
  for (const [path, value] of Object.entries(isObject(items) ? items : {})) {
    if (!isObject(value) || path.startsWith('x-')) continue;
    const { node: item, pointer: itemPointer } = followReference(root, value, pointerTo(pointer, path));
    for (const [method, node] of operationsOf(item)) {
      const label = `${sentMethod(method)} ${prefix}${path}`;
      const shape = prefix === '' ? shapeOfPath(label) : label;
      const names = [...path.matchAll(placeholder)].map((match) => match[1] ?? '');
      found.push({ label, shape, names, node, pointer: methodPointer(itemPointer, method), item, itemPointer });
    }
  }
  return found;
}
