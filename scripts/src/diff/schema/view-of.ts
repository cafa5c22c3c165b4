import { isObject, type Json, member } from '../../spec/document.ts';
import { localPointer, valueAtPointer } from '../../spec/pointer.ts';
import { intersect } from './intersect.ts';
import type { Node, Place } from './node.ts';
import { readView } from './read-view.ts';
import { nodeKey, type Side } from './side.ts';
import { simplifyUnions } from './simplify-unions.ts';
import { anyView, type View } from './view.ts';

/** What a node demands; the same object for the same node. */
export function viewOf(side: Side, node: Node): View {
  const key = nodeKey(side, node);
  const known = side.views.get(key);
  if (known) return known;
  const seen = new Set<Json>();
  let view = anyView();
  for (const place of node) {
    for (const part of partsOf(side, place, seen)) {
      view = intersect(view, isObject(part.schema) ? readView(part.schema, part.pointer) : booleanView(part.schema));
    }
  }
  view = withDiscriminatedKinds(view);
  view = simplifyUnions(view, (option) => viewOf(side, option));
  side.views.set(key, view);
  return view;
}

/** The schema itself, before whatever it refers to or is composed of, so that its own texts come first. */
function* partsOf(side: Side, place: Place, seen: Set<Json>): Generator<Place> {
  const { schema, pointer } = place;
  if (!isObject(schema)) {
    yield place;
    return;
  }
  if (seen.has(schema)) return;
  seen.add(schema);
  yield place;
  const target = targetOf(schema);
  const value = target === undefined ? undefined : valueAtPointer(side.root, target);
  if (target !== undefined && value !== undefined) yield* partsOf(side, { schema: value, pointer: target }, seen);
  const all = member(schema, 'allOf');
  if (!Array.isArray(all)) return;
  for (const [index, part] of all.entries()) {
    yield* partsOf(side, { schema: part, pointer: `${pointer}/allOf/${index}` }, seen);
  }
}

/** The pointer that a schema's own `$ref` names. */
export function targetOf(schema: Json): string | undefined {
  const reference = member(schema, '$ref');
  return typeof reference === 'string' ? localPointer(reference) : undefined;
}

function booleanView(schema: Json): View {
  return { ...anyView(), isNever: schema === false };
}

/** A discriminator picks one alternative, so "exactly one" and "any" are the same beside it. */
function withDiscriminatedKinds(view: View): View {
  const isPicked = view.notes.has('discriminator');
  return isPicked ? { ...view, unions: view.unions.map((union) => ({ ...union, kind: 'anyOf' as const })) } : view;
}
