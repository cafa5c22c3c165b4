import { expect } from 'vitest';

import type { CorpusRun } from './run-corpus.ts';

/** Holds a run of hostile descriptions to it that nothing escaped, that each case is accounted for, and that nothing was granted. */
export function expectHeld({ escapes, failures, report }: CorpusRun): void {
  const { cases, denied, failed, generated, refused, stopped } = report;
  expect(escapes).toEqual([]);
  expect(failures).toEqual([]);
  expect(refused + stopped + generated + failed).toBe(cases);
  expect(denied).toEqual({ reading: true, writing: true, programs: true, network: true });
}
