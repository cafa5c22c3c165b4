import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { compareReality, type RealityReport } from './support/diff-reality/compare-reality.ts';
import { mutationNames } from './support/diff-reality/mutations.ts';
import { fuzzSeed } from './support/fuzz-seed.ts';

/** Whether many more changes are tried: what `--mode all` of vitest asks for. */
const isThorough = process.env['MODE'] === 'all';
const runs = isThorough ? 20 : 2;
const operationsEach = 150;
const seed = fuzzSeed;

describe(`random changes of operations, from seed ${seed} on`, () => {
  const reports: RealityReport[] = [];
  const sum = (count: (report: RealityReport) => number) => reports.reduce((total, report) => total + count(report), 0);

  beforeAll(async () => {
    for (let run = 0; run < runs; run += 1) reports.push(await compareReality(seed + run, operationsEach));
  }, runs * 1_200_000);

  afterAll(() => {
    const counts = [
      `${sum(({ changed }) => changed)} changes`,
      `${sum(({ compatible }) => compatible)} of them compatible`,
      `${sum(({ missed }) => missed.length)} missed`,
      `${sum(({ unnoticed }) => unnoticed)} majors that the app does not notice`,
    ];
    console.info(`The diff against reality: ${counts.join(', ')}.`);
  });

  it('keep an app compiling, and its requests byte for byte, unless they are called major', () => {
    const missed = reports.flatMap((report) => report.missed);
    expect(missed.toSorted((one, other) => one.length - other.length).slice(0, 5)).toEqual([]);
  });

  it('were of every kind, and both compatible and not', () => {
    expect(operationsEach).toBeGreaterThan(2 * mutationNames().length);
    expect(sum(({ compatible }) => compatible)).toBeGreaterThan(runs * operationsEach * 0.3);
    expect(sum(({ changed, compatible }) => changed - compatible)).toBeGreaterThan(runs * operationsEach * 0.2);
  });
});
