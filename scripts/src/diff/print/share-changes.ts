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
export interface SharedEntry {
  readonly change: Change;
  readonly sentence: string;
}

/** Changes by the operations that have them: what changed in a schema that several share is said once for all of them. */
export function shareChanges(changes: readonly Change[]): SharedChanges[] {
  const parts = new Map<string, { readonly change: Change; readonly operations: Set<string> }>();
  for (const [index, change] of changes.entries()) {
    const { message, newPointer, oldPointer, operation, rule } = change;
    const isShared = operation !== null && schemaPlace(change) !== undefined;
    const key = JSON.stringify(isShared ? [rule, message, oldPointer, newPointer] : index);
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

function sharedSentence(change: Change): string {
  const side = change.direction === 'both' ? '' : ` (${change.direction === 'request' ? 'requests' : 'responses'})`;
  return `${schemaPlace(change) ?? change.place}${side} ${change.message}`;
}
