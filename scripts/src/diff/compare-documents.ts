import type { JsonObject } from '../spec/document.ts';
import { type Change, type Difference, highest, levels } from './change.ts';
import { compareOperations } from './document/compare-operations.ts';
import { compareWhole } from './document/compare-whole.ts';
import type { Session } from './document/session.ts';
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
  };
  compareOperations(session);
  compareWhole(session);
  const changes = session.changes.map((change) => ({ ...change, place: change.place.trim() })).toSorted(byOperation);
  return { bump: highest(changes.map(({ level }) => level)), changes };
}

/** Operations by label, the document as a whole last; the heaviest change first. */
function byOperation(one: Change, other: Change): number {
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
