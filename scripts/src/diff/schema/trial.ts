import { type Effect } from '../rules/effects.ts';
import { schemaRules } from '../rules/schema-rules.ts';
import type { Comparison } from './comparison.ts';
import type { Node } from './node.ts';
import { nodeKey } from './side.ts';

type Question = 'same' | 'covered';

const allowed: Readonly<Record<Question, ReadonlySet<Effect>>> = {
  same: new Set(['words']),
  covered: new Set(['words', 'notes', 'widens']),
};

/** Whether two schemas take the same values and say the same of them; texts for people may differ. */
export function isSame(comparison: Comparison, old: Node, now: Node): boolean {
  return ask('same', comparison, old, now);
}

/** Whether every value of the old schema provably fits the new one. */
export function isCovered(comparison: Comparison, old: Node, now: Node): boolean {
  return ask('covered', comparison, old, now);
}

/** The comparison read from the new description to the old one. */
export function backwards(comparison: Comparison): Comparison {
  return { ...comparison, before: comparison.after, after: comparison.before };
}

function ask(question: Question, comparison: Comparison, old: Node, now: Node): boolean {
  const { before, after, trials } = comparison;
  const key = `${question} ${before.name} ${nodeKey(before, old)}>${nodeKey(after, now)}`;
  const known = trials.answers.get(key);
  if (known !== undefined) return known;
  const assumed = trials.open.get(key);
  if (assumed !== undefined) {
    // Nothing has spoken against it on the way back to itself.
    trials.outermost = Math.min(trials.outermost, assumed);
    return true;
  }
  const depth = trials.open.size;
  const outermostBefore = trials.outermost;
  trials.open.set(key, depth);
  trials.outermost = Infinity;
  const answer = holds(question, comparison, old, now);
  trials.open.delete(key);
  // A yes that rests on a question still open is not kept; that question may yet be answered with no.
  if (!answer || trials.outermost >= depth) {
    trials.answers.set(key, answer);
    trials.outermost = outermostBefore;
  } else trials.outermost = Math.min(outermostBefore, trials.outermost);
  return answer;
}

function holds(question: Question, { after, before, compareNow, trials }: Comparison, old: Node, now: Node): boolean {
  let isFine = true;
  compareNow(
    {
      before,
      after,
      trials,
      compareSchemas: compareNow,
      compareNow,
      // Values are compared as such: nothing is left out for a direction.
      context: { direction: 'request', isParameter: false, isText: false, isWhole: true },
      visited: new Set(),
      report: (rule) => {
        if (!allowed[question].has(schemaRules[rule].effect)) isFine = false;
      },
      isSettled: () => !isFine,
    },
    { place: '', before: old, after: now },
  );
  return isFine;
}
