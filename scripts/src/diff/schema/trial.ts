import { type Effect } from '../rules/effects.ts';
import { schemaRules } from '../rules/schema-rules.ts';
import { compareSchemas } from './compare-schemas.ts';
import type { Comparison } from './comparison.ts';
import { type Node, nodeKey, type Side } from './side.ts';

/** Outcomes of trials so far, by pair of sides. */
const outcomes = new WeakMap<Side, WeakMap<Side, Map<string, boolean>>>();
const same: ReadonlySet<Effect> = new Set(['words']);
const covering: ReadonlySet<Effect> = new Set(['words', 'notes', 'widens']);

/** Whether two schemas take the same values and say the same of them; texts for people may differ. */
export function isSame(comparison: Comparison, old: Node, now: Node): boolean {
  return allChangesAre(same, 'same', comparison.before, comparison.after, old, now);
}

/** Whether every value of the old schema provably fits the new one; backwards, whether every new value fits the old one. */
export function isCovered(
  { before, after }: Comparison,
  old: Node,
  now: Node,
  way: 'forwards' | 'backwards' = 'forwards',
): boolean {
  return way === 'forwards'
    ? allChangesAre(covering, 'covered', before, after, old, now)
    : allChangesAre(covering, 'covered', after, before, now, old);
}

function allChangesAre(
  effects: ReadonlySet<Effect>,
  question: string,
  before: Side,
  after: Side,
  old: Node,
  now: Node,
): boolean {
  const known = outcomesOf(before, after);
  const key = `${question} ${nodeKey(before, old)}>${nodeKey(after, now)}`;
  const outcome = known.get(key);
  if (outcome !== undefined) return outcome;
  let isFine = true;
  compareSchemas(
    {
      before,
      after,
      // Values are compared as such: nothing is left out for a direction.
      context: { direction: 'request', isParameter: false, isText: false, isWhole: true },
      visited: new Set(),
      report: (rule) => {
        if (!effects.has(schemaRules[rule].effect)) isFine = false;
      },
      isSettled: () => !isFine,
    },
    { place: '', before: old, after: now },
  );
  known.set(key, isFine);
  return isFine;
}

function outcomesOf(before: Side, after: Side): Map<string, boolean> {
  const bySide = outcomes.get(before) ?? new WeakMap<Side, Map<string, boolean>>();
  outcomes.set(before, bySide);
  const known = bySide.get(after) ?? new Map<string, boolean>();
  bySide.set(after, known);
  return known;
}
