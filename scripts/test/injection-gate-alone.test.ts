import { describe, expect, it } from 'vitest';

import { expectHeld } from './support/injection/expect-held.ts';
import { gateAlone } from './support/injection/run-case.ts';
import { corpusSize, runCorpus, writeReport } from './support/injection/run-corpus.ts';

const longestMs = 36_000_000;

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
});
