import type { Change } from '../change.ts';
import { sentenceOf } from './sentence-of.ts';
import { schemaPlace } from './schema-place.ts';

/** What changed alike in the same operations. */
export interface SharedChanges {
  /** Labels of the operations; none for the description as a whole. */
  readonly operations: readonly string[];
  readonly entries: readonly SharedEntry[];
}

/** A change, and what is said of it. */
interface SharedEntry {
  readonly change: Change;
  readonly sentence: string;
}

/** Changes by the operations that have them: what changed in a schema that several share is said once for all of them. */
export function shareChanges(changes: readonly Change[]): SharedChanges[] {
  const parts = new Map<string, { readonly change: Change; readonly operations: Set<string> }>();
  for (const [index, change] of changes.entries()) {
    const { operation } = change;
    const key = JSON.stringify(operation === null ? index : (sharedKey(change) ?? index));
    const known = parts.get(key) ?? { change, operations: new Set<string>() };
    if (operation !== null) known.operations.add(operation);
    parts.set(key, known);
  }
  const groups = new Map<string, { readonly operations: string[]; readonly entries: Map<string, SharedEntry> }>();
  for (const { change, operations } of parts.values()) {
    const key = JSON.stringify([...operations]);
    const group = groups.get(key) ?? { operations: [...operations], entries: new Map<string, SharedEntry>() };
    const sentence = operations.size > 1 ? sharedSentence(change) : sentenceOf(change);
    group.entries.set(`${change.rule} ${sentence}`, { change, sentence });
    groups.set(key, group);
  }
  return [...groups.values()].map(({ operations, entries }) => ({ operations, entries: [...entries.values()] }));
}

/** What changes have in common that are one; undefined for a change of one operation alone. */
function sharedKey(change: Change): readonly (string | null)[] | undefined {
  const { level, message, newPointer, oldPointer, place, rule } = change;
  if (schemaPlace(change) !== undefined) {
    return [rule, message, oldPointer, newPointer, ...(isOfMember(change) ? [lastStepOf(place)] : [])];
  }
  const isComponent = (newPointer ?? oldPointer ?? '').startsWith('/components/');
  // Remarks of the compiler's are the same wherever they are made, and what is said of whole bodies is so too.
  return isComponent || level === 'none' || place === 'request body' ? [rule, message, place] : undefined;
}

/**
 * Whether a change is of a member itself and not of its schema, to which its pointers lead where that stands behind a
 * reference; then the schema's name would say that the schema is gone.
 */
function isOfMember(change: Change): boolean {
  const isMemberRule = /^property-|-property-|^required-property/.test(change.rule);
  return isMemberRule && !(schemaPlace(change) ?? '').endsWith(`.${lastStepOf(change.place)}`);
}

/** The member at the end of a place such as `response 200 data[].name`. */
function lastStepOf(place: string): string {
  return /[^. ]*$/.exec(place)?.[0] ?? '';
}

function sharedSentence(change: Change): string {
  const place = isOfMember(change) ? undefined : schemaPlace(change);
  if (place === undefined) return sentenceOf({ ...change, others: 0 });
  return `${place} (${change.direction === 'request' ? 'requests' : 'responses'}) ${change.message}`;
}
