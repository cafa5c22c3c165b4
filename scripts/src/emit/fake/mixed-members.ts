import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import { effectiveSchema, propertiesOf, typeOf } from '../../spec/effective-schema.ts';
import type { DescribedCollection } from './describe-collection.ts';
import type { Draft } from './draft.ts';
import type { Effect } from './describe-effect.ts';
import { sentRow } from './untaken-members.ts';

/** Alternatives of a schema that are looked at. */
const alternatives = [0, 1, 2, 3];

/**
 * Members that a request may have in another kind than the row of the sample has them in, such as a text for a number: all
 * others are wrong in another kind.
 */
export function mixedMembers(
  root: JsonObject,
  draft: Draft,
  effect: Effect,
  { row }: DescribedCollection,
  renames: Readonly<Record<string, string>>,
): string[] {
  const found = new Set<string>();
  for (const alternative of alternatives) {
    const sent = effectiveSchema(root, sentRow(root, draft, effect), 0, alternative);
    const members = propertiesOf(sent['items'] === undefined ? sent : effectiveSchema(root, sent['items']));
    for (const [sentName, schema] of Object.entries(members)) {
      const name = Object.hasOwn(renames, sentName) ? (renames[sentName] ?? sentName) : sentName;
      const held = row[name];
      if (held === undefined || held === null) continue;
      if (alternatives.some((one) => !isOfKind(root, effectiveSchema(root, schema, 0, one), held))) found.add(name);
    }
  }
  return [...found];
}

/** Whether a schema has one kind of values alone, which is that of a value. */
function isOfKind(root: JsonObject, schema: JsonObject, value: Json): boolean {
  const { type } = schema;
  if (Array.isArray(type) && type.filter((one) => one !== 'null').length !== 1) return false;
  const kind = typeOf(schema);
  if (!Array.isArray(value)) return kind === kindOf(value) || (kind === 'integer' && typeof value === 'number');
  const [first] = value;
  if (kind !== 'array' || first === undefined) return false;
  return alternatives.every((one) => isOfKind(root, effectiveSchema(root, schema['items'], 0, one), first));
}

function kindOf(value: Json): string {
  return isObject(value) ? 'object' : typeof value;
}
