import { readFileSync } from 'node:fs';

import type { Mutant } from './report.ts';

/** Why the survivors of some place need no test. */
export interface Explanation {
  /** File of the mutants, or `*` for any. */
  readonly file: string;
  /** Kind of change; any when it is left out. */
  readonly mutator?: string;
  /** Text within the line of the mutant; any when it is left out. */
  readonly line?: string;
  readonly reason: string;
}

/**
 * Reads explanations.
 *
 * @throws Error that names the entry which says too little.
 */
export function readExplanations(path: string): Explanation[] {
  const entries = JSON.parse(readFileSync(path, 'utf8')) as Explanation[];
  for (const entry of entries) {
    const isWide = entry.file === '*' && entry.mutator === undefined && entry.line === undefined;
    if (isWide || (entry.reason ?? '').length < 20) {
      throw new Error(`${path}: ${JSON.stringify(entry)} needs a place and a reason that one can weigh.`);
    }
  }
  return entries;
}

/** Whether an explanation is about a mutant. */
export function explains({ file, line, mutator }: Explanation, mutant: Mutant): boolean {
  return (
    (file === '*' || file === mutant.file) &&
    (mutator === undefined || mutator === mutant.mutator) &&
    (line === undefined || mutant.source.includes(line))
  );
}
