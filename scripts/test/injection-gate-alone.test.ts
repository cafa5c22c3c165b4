import { describe, expect, it } from 'vitest';

import { gateAlone } from './support/injection/run-case.ts';
import { type CorpusRun, corpusSize, runCorpus, runRawCorpus, writeReport } from './support/injection/run-corpus.ts';

const longestMs = 36_000_000;

function expectHeld({ escapes, failures, report }: CorpusRun): void {
  const { cases, denied, failed, generated, refused, stopped } = report;
  expect(escapes).toEqual([]);
  expect(failures).toEqual([]);
  expect(refused + stopped + generated + failed).toBe(cases);
  expect(denied).toEqual({ reading: true, writing: true, programs: true, network: true });
}

describe('the gate alone', () => {
  it(
    'lets no hostile description through when nothing is refused before it',
    async () => {
      const run = await runCorpus(corpusSize(), gateAlone);
      writeReport('injection-gate-alone', run.report);
      expectHeld(run);
      expect(run.report.cases).toBeGreaterThanOrEqual(400);
      expect(run.report.stopped).toBeGreaterThan(0);
      // Admission is off indeed: only what cannot be read or printed is refused.
      expect(
        Object.keys(run.report.rules).filter((rule) => !['depth', 'emitter', 'gate', 'pagination'].includes(rule)),
      ).toEqual([]);
    },
    longestMs,
  );

  it(
    'lets none through either when every emitter prints the texts of a description as they are',
    async () => {
      const run = await runRawCorpus(corpusSize());
      writeReport('injection-raw', run.report);
      expectHeld(run);
      // Most positions reach no file, or only a comment; of the others the gate has to stop many.
      expect(run.report.cases).toBeGreaterThanOrEqual(200);
      expect(run.report.stopped).toBeGreaterThanOrEqual(80);
    },
    longestMs,
  );
});
