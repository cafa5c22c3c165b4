import { isObject, type Json, type JsonObject, member } from '../document.ts';
import { localPointer, pointerTo, valueAtPointer } from '../pointer.ts';
import { walkDocument } from '../walk.ts';
import type { Refuse } from './refuse.ts';

/** Most places of a circle that are named. */
const mostNamed = 20;

/** A schema on the way, with those that it is made of and that are still to be looked at. */
interface Step {
  readonly node: JsonObject;
  readonly pointer: string;
  readonly parts: Iterator<[Json | undefined, string]>;
}

/** Checks that no schema is made of itself alone: such a type has no value and no end. */
export function checkCycles(root: JsonObject, refuse: Refuse): void {
  const finished = new Set<JsonObject>();
  walkDocument(root, ({ kind, node, pointer }) => {
    if (kind !== 'schema' || finished.has(node)) return;
    // A trail of its own and no recursion: a chain of references may be as long as the description.
    const trail: Step[] = [];
    const places = new Map<JsonObject, number>();
    const enter = (schema: JsonObject, place: string) => {
      places.set(schema, trail.length);
      trail.push({ node: schema, pointer: place, parts: inPlace(schema, place, root) });
    };
    enter(node, pointer);
    for (let step = trail.at(-1); step; step = trail.at(-1)) {
      const { done, value } = step.parts.next();
      if (done === true) {
        finished.add(step.node);
        places.delete(step.node);
        trail.pop();
        continue;
      }
      const [part, place] = value;
      if (!isObject(part) || finished.has(part)) continue;
      const start = places.get(part);
      if (start === undefined) enter(part, place);
      else {
        const names = [...trail.slice(start).map((one) => one.pointer), place].map((one) => `#${one}`);
        const circle = names.length > mostNamed ? [...names.slice(0, mostNamed), '...', names.at(-1)] : names;
        const problem = `schemas that only point at each other: ${circle.join(' -> ')}`;
        refuse(place, 'cycle', problem, 'Give one of them a structure of its own.');
      }
    }
  });
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
