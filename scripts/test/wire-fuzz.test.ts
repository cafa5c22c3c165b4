import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runWireFuzz, type WireReport } from './support/wire-fuzz/run-wire-fuzz.ts';
import { fuzzSeed } from './support/fuzz-seed.ts';

/** Whether ten times as many calls are made: what `--mode all` of vitest asks for. */
const isThorough = process.env['MODE'] === 'all';
const seed = fuzzSeed;
const runs = isThorough ? 10 : 1;
const operationsEach = 250;
const callsEach = 20;

describe(`random calls of random operations, from seed ${seed} on`, () => {
  const reports: WireReport[] = [];

  beforeAll(async () => {
    for (let run = 0; run < runs; run += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one package after the other
      reports.push(await runWireFuzz(seed + run, operationsEach, callsEach));
    }
  }, runs * 1_200_000);

  afterAll(() => {
    const sum = (count: (report: WireReport) => number) => reports.reduce((total, report) => total + count(report), 0);
    const kinds = new Set(reports.flatMap(({ counts }) => Object.keys(counts))).size;
    console.info(
      `Wire: ${sum(({ calls }) => calls)} calls of ${sum(({ operations }) => operations)} operations, ` +
        `${kinds} kinds of parameters and bodies, ${sum(({ failures }) => failures.length)} disagreements.`,
    );
  });

  it('arrive as they were given, by what servers read requests with', () => {
    expect(reports.flatMap(({ failures }) => failures)).toEqual([]);
  });

  it('were of every kind, and often enough for that to say something', () => {
    for (const { calls, counts } of reports) {
      expect(calls).toBe(operationsEach * callsEach);
      for (const kind of ['json', 'form', 'multipart', 'text', 'bytes']) {
        expect(counts[`body ${kind}`], kind).toBeGreaterThan(50);
        expect(counts[`body ${kind} of several`], kind).toBeGreaterThan(50);
      }
      expect(Object.keys(counts).length).toBeGreaterThan(70);
    }
  });
});
