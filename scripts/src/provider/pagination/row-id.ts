import type { Json, JsonObject } from '../../spec/document.ts';
import { resolve } from '../../spec/resolve.ts';
import { membersOf } from './answer-shape.ts';
import type { ListParts } from './list-parts.ts';

/** The field of a row that tells it from others, by its name; one that is not called an id is told among the doubts. */
export function isToldApartBy({ doubts, root, row }: ListParts): string | undefined {
  const members = commonMembers(root, row);
  const id =
    members.find((name) => /^(id|uuid|_id)$/i.test(name)) ?? members.find((name) => /(^|_)s?id$|[a-z]Id$/.test(name));
  if (id !== undefined && !/^(id|uuid)$/i.test(id)) doubts.push(`rows are told apart by "${id}"`);
  return id;
}

/** Names of the fields that a row has, whichever of its alternatives it is. */
function commonMembers(root: JsonObject, row: JsonObject | undefined, depth = 0): string[] {
  const own = Object.keys(membersOf(root, row));
  const alternatives: Json[] = [row?.['oneOf'] ?? row?.['anyOf'] ?? []].flat();
  const [first = [], ...others] =
    depth > 4 ? [] : alternatives.map((one) => commonMembers(root, resolve(root, one), depth + 1));
  return [...own, ...first.filter((name) => others.every((names) => names.includes(name)))];
}
