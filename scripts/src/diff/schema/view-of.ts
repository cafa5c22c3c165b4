import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';
import { valueAtPointer } from '../../spec/pointer.ts';
import { intersect } from './intersect.ts';
import type { Node, Place } from './node.ts';
import { readView } from './read-view.ts';
import { nodeKey, type Side, targetOf } from './side.ts';
import { simplifyUnions } from './simplify-unions.ts';
import { restOfProperties } from './unevaluated.ts';
import { anyView, type View } from './view.ts';
import { withWholeNumbers } from './whole-numbers.ts';

/** What a node demands; the same object for the same node. */
export function viewOf(side: Side, node: Node): View {
  const key = nodeKey(side, node);
  const known = side.views.get(key);
  if (known) return known;
  const seen = new Set<Json>();
  let view = anyView();
  for (const place of node) {
    for (const part of partsOf(side, place, seen)) {
      view = intersect(
        view,
        isObject(part.schema) ? objectView(side, part.schema, part.pointer) : booleanView(part.schema),
      );
    }
  }
  view = withDiscriminatedKinds(view);
  view = withWholeNumbers(simplifyUnions(view, (option) => viewOf(side, option)));
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

function objectView(side: Side, schema: JsonObject, pointer: string): View {
  const view = readView(schema, pointer);
  const { unevaluatedProperties: rest } = schema;
  if (rest === undefined) return view;
  const kind = restOfProperties(side, schema);
  if (kind === 'additional') return { ...view, closesRest: rest === false };
  const single = new Map(view.single);
  if (kind === 'none') single.delete('unevaluatedProperties');
  return { ...view, single };
}

function booleanView(schema: Json): View {
  return { ...anyView(), isNever: schema === false };
}

/** A discriminator picks one alternative, so "exactly one" and "any" are the same beside it. */
function withDiscriminatedKinds(view: View): View {
  const isPicked = view.notes.has('discriminator');
  return isPicked ? { ...view, unions: view.unions.map((union) => ({ ...union, kind: 'anyOf' as const })) } : view;
}
