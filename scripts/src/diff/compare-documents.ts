import type { JsonObject } from '../spec/document.ts';
import { type Change, type Difference, highest, levels } from './change.ts';
import { compareOperations } from './document/compare-operations.ts';
import { compareWhole } from './document/compare-whole.ts';
import type { FoundChange, Session } from './document/session.ts';
import { sideOf } from './schema/side.ts';
import { noTrials } from './schema/trials.ts';

/** What differs in meaning between two descriptions, both admitted and upgraded to 3.1. */
export function compareDocuments(before: JsonObject, after: JsonObject): Difference {
  const session: Session = {
    before: sideOf('old', before),
    after: sideOf('new', after),
    trials: noTrials(),
    changes: [],
    clean: new Map(),
    untouched: { old: before, now: after, places: new Map() },
  };
  compareOperations(session);
  compareWhole(session);
  const changes = onceEach(session.changes).toSorted(byOperation);
  return { bump: highest(changes.map(({ level }) => level)), changes };
}

/** Each change of a schema once for an operation, by the shortest way to it, with the number of the others. */
function onceEach(found: readonly FoundChange[]): Change[] {
  const known = new Map<string, Change>();
  for (const [index, { change, others }] of found.entries()) {
    const { rule, operation, oldPointer, newPointer, message } = change;
    const key = JSON.stringify(others ? [operation, rule, oldPointer, newPointer, message] : index);
    const place = change.place.trim();
    const other = known.get(key);
    const count = (others?.() ?? 0) + (other ? 1 + (other.others ?? 0) : 0);
    const shorter = other && other.place.length <= place.length ? other.place : place;
    known.set(key, { ...change, place: shorter, ...(count > 0 && { others: count }) });
  }
  return [...known.values()];
}

/** Operations by label, the document as a whole last; the heaviest change first. */
export function byOperation(one: Change, other: Change): number {
  return (
    compareTexts(one.operation ?? '\uffff', other.operation ?? '\uffff') ||
    levels.indexOf(one.level) - levels.indexOf(other.level) ||
    compareTexts(one.place, other.place) ||
    compareTexts(one.rule, other.rule) ||
    compareTexts(one.message, other.message)
  );
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
