import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';

import type * as recheck from 'recheck';

/** What is known of a pattern's cost. */
export interface Backtracking {
  /** What makes it dangerous to match with, or undefined. */
  readonly problem: string | undefined;
  /** Steps that judging it took: the same for the same pattern, on every machine. */
  readonly steps: number;
}

/** Steps after which a pattern that cannot be judged is given up. */
const mostSteps = 100_000;
/** Milliseconds that a step counts as, for the checker's own bounds, which are times; sums of it are exact. */
const stepMs = 1 / 16;
/** The highest power of a text's length that matching may cost; the usual pattern of an e-mail address costs the second. */
const mostDegree = 2;

const judged = new Map<string, Backtracking>();
let checker: { readonly checkSync: typeof recheck.checkSync; readonly stepsSoFar: () => number } | undefined;

/**
 * Judges whether a pattern can be matched with at bounded cost.
 *
 * Dangerous are patterns whose cost grows exponentially with the text, or with its third power and more, and patterns that
 * cannot be judged within a number of steps.
 */
export function backtracking(pattern: string, flags: string): Backtracking {
  if (isPlain(pattern, flags)) return { problem: undefined, steps: 0 };
  const key = `${flags} ${pattern}`;
  const known = judged.get(key) ?? judge(pattern, flags);
  judged.set(key, known);
  return known;
}

function judge(pattern: string, flags: string): Backtracking {
  checker ??= loadChecker();
  const before = checker.stepsSoFar();
  const verdict = checker.checkSync(pattern, flags, { randomSeed: 0, timeout: mostSteps * stepMs });
  return { problem: problemOf(verdict), steps: checker.stepsSoFar() - before };
}

function problemOf(verdict: recheck.Diagnostics): string | undefined {
  if (verdict.status === 'unknown') return 'cannot be judged within the steps that it is given';
  const { complexity } = verdict;
  if (complexity.type === 'exponential') return 'takes exponential time on some texts';
  if (complexity.type === 'polynomial' && complexity.degree > mostDegree) {
    return `takes time that grows with power ${complexity.degree} of the length of some texts`;
  }
  return undefined;
}

/**
 * Loads the checker with a clock that goes on by a step whenever it is looked at.
 *
 * It bounds its search by times, so that a busy machine would come to another verdict than an idle one.
 */
function loadChecker(): NonNullable<typeof checker> {
  const require = createRequire(import.meta.url);
  // Three megabytes of pure JavaScript, loaded only when there is something to judge; the other builds start programs.
  const filename = require.resolve('recheck/lib/browser.js');
  let steps = 0;
  const clock = {
    now: () => {
      steps += 1;
      return steps * stepMs;
    },
  };
  const module = { exports: {} as typeof recheck };
  const load = compileFunction(readFileSync(filename, 'utf8'), ['module', 'exports', 'require', 'performance'], {
    filename,
  });
  load(module, module.exports, require, clock);
  return { checkSync: module.exports.checkSync, stepsSoFar: () => steps };
}

/**
 * Whether no way through a pattern meets more than one quantifier that could vary, or two from the start of the text on, and
 * none on a group: that costs the square at most, and the checker takes seconds for some of them.
 */
function isPlain(pattern: string, flags: string): boolean {
  const bare = pattern
    .replaceAll(/\\[1-9k]/g, ')+')
    .replaceAll(/\\./gs, 'x')
    .replaceAll(/\[[^\]]*\]/g, 'x');
  if (/\)[*+?{]/.test(bare)) return false;
  // A quantifier that takes as little as it can is one, too.
  const once = bare.replaceAll('(?', '(').replaceAll(/([*+?}])\?/g, '$1');
  const isAnchored = once.startsWith('^') && !once.includes('|') && !flags.includes('m');
  return mostVarying(once.replaceAll(/\{\d+\}/g, '')) <= (isAnchored ? 2 : 1);
}

/** The most quantifiers that a text can pass on one way: those of a sequence together, of alternatives the most of one. */
function mostVarying(bare: string): number {
  let [most, here] = [0, 0];
  const outer: (readonly [most: number, here: number])[] = [];
  for (const character of bare) {
    if (character === '(') {
      outer.push([most, here]);
      [most, here] = [0, 0];
    } else if (character === '|') {
      [most, here] = [Math.max(most, here), 0];
    } else if (character === ')') {
      const [mostOutside, before] = outer.pop() ?? [Infinity, Infinity];
      [most, here] = [mostOutside, before + Math.max(most, here)];
    } else if ('*+?{'.includes(character)) here += 1;
  }
  return Math.max(most, here);
}
