import { isObject, type Json, type JsonObject, member } from '../document.ts';
import { localPointer, pointerTo, valueAtPointer } from '../pointer.ts';
import { walkDocument } from '../walk.ts';
import type { Refuse } from './refuse.ts';

/** Checks that no schema is made of itself alone: such a type has no value and no end. */
export function checkCycles(root: JsonObject, refuse: Refuse): void {
  const finished = new Set<JsonObject>();
  walkDocument(root, ({ kind, node, pointer }) => {
    if (kind === 'schema') follow(node, pointer, []);
  });

  function follow(schema: Json | undefined, pointer: string, trail: { node: JsonObject; pointer: string }[]): void {
    if (!isObject(schema) || finished.has(schema)) return;
    const start = trail.findIndex(({ node }) => node === schema);
    if (start >= 0) {
      const names = [...trail.slice(start).map((step) => step.pointer), pointer].map((place) => `#${place}`);
      refuse(
        pointer,
        'cycle',
        `schemas that only point at each other: ${names.join(' -> ')}`,
        'Give one of them a structure of its own.',
      );
      return;
    }
    const here = [...trail, { node: schema, pointer }];
    for (const [next, place] of inPlace(schema, pointer, root)) follow(next, place, here);
    finished.add(schema);
  }
}

/** The schemas that apply to the very same value. */
function* inPlace(schema: JsonObject, pointer: string, root: JsonObject): Generator<[Json | undefined, string]> {
  const reference = member(schema, '$ref');
  if (typeof reference === 'string') {
    const target = localPointer(reference) ?? '';
    yield [valueAtPointer(root, target), target];
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const list = member(schema, keyword);
    if (!Array.isArray(list)) continue;
    for (const [index, item] of list.entries()) yield [item, pointerTo(`${pointer}/${keyword}`, index)];
  }
  const dependent = member(schema, 'dependentSchemas');
  for (const [name, value] of Object.entries(dependent ?? {})) {
    yield [value, pointerTo(`${pointer}/dependentSchemas`, name)];
  }
  for (const keyword of ['not', 'if', 'then', 'else']) yield [member(schema, keyword), `${pointer}/${keyword}`];
}
