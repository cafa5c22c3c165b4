import { createRequire } from 'node:module';

import type * as recheck from 'recheck';

/** Milliseconds after which a pattern that cannot be judged is given up. */
const longestMs = 10_000;
/** The highest power of a text's length that matching may cost; the usual pattern of an e-mail address costs the second. */
const mostDegree = 2;

const require = createRequire(import.meta.url);
const judged = new Map<string, string | undefined>();

/**
 * What makes a pattern dangerous to match with, or undefined.
 *
 * Refused are patterns whose cost grows exponentially with the text, or with its third power and more, and patterns that
 * cannot be judged.
 */
export function backtrackingProblem(pattern: string, flags: string): string | undefined {
  if (isPlain(pattern)) return undefined;
  const key = `${flags} ${pattern}`;
  if (!judged.has(key)) judged.set(key, judge(pattern, flags));
  return judged.get(key);
}

function judge(pattern: string, flags: string): string | undefined {
  // Three megabytes of pure JavaScript, loaded only when there is something to judge; the other builds start programs.
  const { checkSync } = require('recheck/lib/browser.js') as typeof recheck;
  const verdict = checkSync(pattern, flags, { timeout: longestMs });
  if (verdict.status === 'unknown') return 'cannot be judged within the time that it is given';
  const { complexity } = verdict;
  if (complexity.type === 'exponential') return 'takes exponential time on some texts';
  if (complexity.type === 'polynomial' && complexity.degree > mostDegree) {
    return `takes time that grows with power ${complexity.degree} of the length of some texts`;
  }
  return undefined;
}

/** Whether a pattern has no more than one quantifier that could vary, and none on a group: that costs the square at most. */
function isPlain(pattern: string): boolean {
  const bare = pattern
    .replaceAll(/\\[1-9k]/g, ')+')
    .replaceAll(/\\./gs, 'x')
    .replaceAll(/\[[^\]]*\]/g, 'x');
  const varying =
    bare
      .replaceAll(/\{\d+\}/g, '')
      .replaceAll('(?', '(')
      .match(/[*+?{]/g) ?? [];
  return varying.length <= 1 && !/\)[*+?{]/.test(bare);
}
