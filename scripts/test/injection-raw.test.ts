import { describe, expect, it } from 'vitest';

import { expectHeld } from './support/injection/expect-held.ts';
import { corpusSize, runRawCorpus, writeReport } from './support/injection/run-corpus.ts';

const longestMs = 36_000_000;

describe('the gate alone', () => {
  it(
    'lets none through when every emitter prints the texts of a description as they are',
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
