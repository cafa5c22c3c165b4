import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import { effectiveSchema, propertiesOf } from '../../spec/effective-schema.ts';
import type { DescribedCollection } from './describe-collection.ts';
import type { Effect } from './describe-effect.ts';
import { type Draft, schemaAt } from './draft.ts';
import { fits } from './fits.ts';
import { sentValues } from './sent-values.ts';
import { shownMembers } from './shown-members.ts';

/** Alternatives of a body that are looked at. */
const alternatives = [0, 1, 2];

/**
 * Members of a request that a row does not take: with a value that the request may have some answer that shows the row would
 * break its schema. `shownBy` are the operations that work on the rows, and
 * `renames` the members that the request spells otherwise than the row.
 */
export function untakenMembers(
  root: JsonObject,
  draft: Draft,
  effect: Effect,
  { data, row, schema }: DescribedCollection,
  shownBy: readonly Draft[],
  renames: Readonly<Record<string, string>> = {},
): string[] {
  const { operation, resource } = draft;
  if (operation.body?.schema === undefined || !['create', 'update'].includes(String(effect['does']))) return [];
  const found = new Set<string>();
  const forms = [propertiesOf(effectiveSchema(root, schema)), ...shownBy.map((one) => shownMembers(root, one))];
  const wholes = effect['projected'] === true ? [schema] : [schema, resource?.schema];
  const isWhole = (members: JsonObject) => wholes.every((one) => fits(root, one, { ...row, ...members }));
  const isRowRight = isWhole({});
  for (const alternative of alternatives) {
    const sent = effectiveSchema(root, sentRow(root, draft, effect), 0, alternative);
    const members = propertiesOf(sent['items'] === undefined ? sent : effectiveSchema(root, sent['items']));
    const first: Record<string, Json> = {};
    for (const [sentName, own] of Object.entries(members)) {
      const name = Object.hasOwn(renames, sentName) ? (renames[sentName] ?? sentName) : sentName;
      const held = row[name];
      if (held === undefined || name === data['id'] || found.has(name)) continue;
      const shown = forms.flatMap((one) => (one[name] === undefined ? [] : [one[name]]));
      const values = sentValues(root, own).map((value) => taken(held, value));
      const isTaken = (value: Json) =>
        shown.every((one) => !fits(root, one, held) || fits(root, one, value)) &&
        (!isRowRight || isWhole({ [name]: value }));
      if (values.every(isTaken)) first[name] = values[0] ?? held;
      else found.add(name);
    }
    // Members that are right one by one and not together.
    if (isRowRight && !isWhole(first)) for (const name of Object.keys(first)) found.add(name);
  }
  return [...found];
}

/** The schema of what a request sends of a row. */
export function sentRow(root: JsonObject, { operation: { body } }: Draft, { wrapper }: Effect): Json | undefined {
  return schemaAt(root, body?.schema, typeof wrapper === 'string' ? wrapper : '');
}

/** The value that a row has of one that is sent, as the engine of the fakes takes it. */
function taken(held: Json, value: Json): Json {
  if (isObject(held) && isObject(value)) {
    if (Object.keys(held).length === 0) return value;
    const entries = Object.entries(value).filter(([name]) => Object.hasOwn(held, name));
    return { ...held, ...Object.fromEntries(entries.map(([name, one]) => [name, taken(held[name] ?? null, one)])) };
  }
  if (Array.isArray(held) && Array.isArray(value)) {
    const [first] = held;
    return value.every((one) => first !== undefined && kindOf(one) === kindOf(first)) ? value : held;
  }
  return held === null || kindOf(held) === kindOf(value) ? value : held;
}

function kindOf(value: Json): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
