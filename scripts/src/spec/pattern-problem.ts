import { backtracking } from './admit/backtracking.ts';
import { longestPattern } from './longest-pattern.ts';

/** Why a pattern cannot be used as it is. */
export interface PatternProblem {
  readonly rule: 'pattern' | 'pattern-cost';
  readonly text: string;
  readonly remedy: string;
}

/** Judges whether a pattern can be matched with at bounded cost. */
export type PatternJudge = (pattern: string, flags: string) => string | undefined;

/** Steps that judging all the patterns of one description may take. */
const mostSteps = 1_000_000;
const leftOut = 'The check is left out, so that any text passes it; write the pattern as ECMA-262 takes it.';

/** What other languages' patterns have; without the flag `u`, ECMAScript reads it as the letters themselves. */
const foreign = /\\[AZzGQEhHRXN]|\[\[:\^?[a-z]+:\]|\\[pP]\{|\(\?[imsux]/;

/** Flags for a part of a pattern, which younger engines alone have. */
const modifiers = /(?<!\\)\(\?(?:[ims]+-?[ims]*|-[ims]+):/;

/** The flags under which a pattern is a regular expression: Unicode, as JSON Schema asks for, before none. */
export function patternFlags(pattern: string): 'u' | '' | undefined {
  for (const flags of ['u', ''] as const) {
    try {
      // Compiled only, never run.
      void new RegExp(pattern, flags);
      return flags;
    } catch {
      // The next, laxer, flags may take it.
    }
  }
  return undefined;
}

/** A judge for the patterns of one description, which gives up after a number of steps that is the same everywhere. */
export function patternJudge(): PatternJudge {
  const known = new Map<string, string | undefined>();
  let steps = 0;
  return (pattern, flags) => {
    const key = `${flags} ${pattern}`;
    if (!known.has(key)) {
      const verdict = steps > mostSteps ? undefined : backtracking(pattern, flags);
      steps += verdict?.steps ?? 0;
      known.set(key, verdict === undefined ? 'is one of too many that are hard to judge' : verdict.problem);
    }
    return known.get(key);
  };
}

/** What is wrong with a pattern, or undefined. */
export function patternProblem(pattern: string, judge: PatternJudge): PatternProblem | undefined {
  if (pattern.length > longestPattern) {
    return { rule: 'pattern', text: `is longer than ${longestPattern} characters`, remedy: leftOut };
  }
  // A caret behind a slash matches nowhere.
  if (/^\/\^[^]*\/[a-z]*$/.test(pattern)) {
    return { rule: 'pattern', text: 'is written between slashes, as in code', remedy: leftOut };
  }
  const flags = patternFlags(pattern);
  if (flags === undefined || (flags === '' && foreign.test(pattern)) || modifiers.test(pattern)) {
    return { rule: 'pattern', text: 'is no regular expression of ECMAScript', remedy: leftOut };
  }
  const problem = judge(pattern, flags);
  if (problem === undefined) return undefined;
  const remedy =
    'The check is left out, so that any text passes it; write the pattern so that no part of a text can be matched in more than one way.';
  return { rule: 'pattern-cost', text: problem, remedy };
}
