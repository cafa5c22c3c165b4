import { isObject, type Json, type JsonObject } from '../document.ts';
import { localPointer, valueAtPointer } from '../pointer.ts';
import { walkDocument } from '../walk.ts';
import type { Refuse } from './refuse.ts';

/** Checks that no parameter, response, path item or other object but a schema is a reference that leads back to itself. */
export function checkReferenceCircles(root: JsonObject, refuse: Refuse): void {
  const told = new Set<string>();
  walkDocument(root, ({ kind, node, pointer }) => {
    if (kind === 'schema' || !Object.hasOwn(node, '$ref')) return;
    const trail: string[] = [pointer];
    const seen = new Map<Json, number>([[node, 0]]);
    for (let at = targetOf(root, node); at !== undefined; at = targetOf(root, at.node)) {
      trail.push(at.pointer);
      const start = seen.get(at.node);
      if (start !== undefined) {
        const circle = trail.slice(start + 1);
        const key = circle.toSorted().join(' ');
        // One who refers to the circle from outside is not a part of it.
        if (!told.has(key)) {
          const names = [circle.at(-1) ?? pointer, ...circle].map((place) => `#${place}`).join(' -> ');
          const remedy = 'Let one of them say what it is.';
          refuse(circle.at(-1) ?? pointer, 'cycle', `references that only lead to each other: ${names}`, remedy);
        }
        told.add(key);
        return;
      }
      seen.set(at.node, trail.length - 1);
    }
  });
}

function targetOf(
  root: JsonObject,
  node: JsonObject,
): { readonly node: JsonObject; readonly pointer: string } | undefined {
  const reference = node['$ref'];
  const pointer = typeof reference === 'string' ? localPointer(reference) : undefined;
  const target = pointer === undefined ? undefined : valueAtPointer(root, pointer);
  return pointer !== undefined && isObject(target) ? { node: target, pointer } : undefined;
}
