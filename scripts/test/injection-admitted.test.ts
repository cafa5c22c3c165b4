import { beforeAll, describe, expect, it } from 'vitest';

import { type CorpusRun, corpusSize, runCorpus, writeReport } from './support/injection/run-corpus.ts';

describe('hostile descriptions', () => {
  let run: CorpusRun;

  beforeAll(async () => {
    run = await runCorpus(corpusSize());
    writeReport('injection-admitted', run.report);
  }, 36_000_000);

  it('never get code of their own into a generated file', () => {
    expect(run.escapes).toEqual([]);
  });

  it('are all accounted for: refused, stopped by the gate, or generated and imported', () => {
    const { cases, failed, generated, imported, refused, rules, stopped } = run.report;
    expect(run.failures).toEqual([]);
    expect(refused + stopped + generated + failed).toBe(cases);
    expect(cases).toBeGreaterThanOrEqual(400);
    // What admission lets pass can be printed.
    expect(rules).not.toHaveProperty('emitter');
    // Each kind of ending occurs, so that none of the counts is a slip of the harness.
    for (const count of [refused, generated, imported]) expect(count).toBeGreaterThan(50);
  });

  it('are refused with file, place, rule and remedy', () => {
    expect(run.unclear).toEqual([]);
  });

  it('are imported by a process that may not read, write, run or connect', () => {
    expect(run.report.denied).toEqual({ reading: true, writing: true, programs: true, network: true });
  });
});
