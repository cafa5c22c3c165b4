import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type FuzzReport, runFuzz } from './support/types-fuzz/run-fuzz.ts';
import { fuzzSeed } from './support/fuzz-seed.ts';

/** Whether tens of thousands of schemas are tried: what `--mode all` of vitest asks for. */
const isThorough = process.env['MODE'] === 'all';
/** Compilers are asked of that many descriptions at once. */
const descriptionsEach = 10;
const runs = isThorough ? 10 : 1;
const casesEach = 250;
const seed = fuzzSeed;

describe(`the types of random schemas, from seed ${seed} on`, () => {
  const reports: FuzzReport[] = [];
  const sum = (count: (report: FuzzReport) => number) => reports.reduce((total, report) => total + count(report), 0);

  beforeAll(async () => {
    for (let run = 0; run < runs; run += 1) {
      reports.push(await runFuzz(seed + run * descriptionsEach, descriptionsEach, casesEach));
    }
  }, runs * 1_200_000);

  afterAll(() => {
    const counts = [
      `${sum(({ schemas }) => schemas)} schemas`,
      `${sum(({ valid }) => valid)} valid values, ${sum(({ inferred }) => inferred)} of them not as literals in place`,
      `${sum(({ invalid }) => invalid)} invalid ones`,
      `${sum(({ undecided }) => undecided)} that nobody decides about`,
      `${sum(({ disagreements }) => disagreements.length)} disagreements`,
    ];
    console.info(`Types against ajv: ${counts.join(', ')}.`);
  });

  it('take what ajv takes and refuse what it refuses, as far as types can say it, under TypeScript 5.9 and 7', () => {
    const disagreements = reports.flatMap((report) => report.disagreements);
    expect(disagreements.toSorted((one, other) => one.length - other.length).slice(0, 10)).toEqual([]);
  });

  it('take nearly every valid value as a literal too', () => {
    expect(sum(({ inferred }) => inferred)).toBeLessThan(sum(({ valid }) => valid) / 1_000);
  });

  it('are hardly ever asked of values that nobody decides about', () => {
    expect(sum(({ undecided }) => undecided)).toBeLessThan(sum(({ valid }) => valid) / 5_000);
  });

  it('were asked often enough of either kind for that to say something', () => {
    expect(sum(({ schemas }) => schemas)).toBeGreaterThanOrEqual(runs * 2_000);
    expect(sum(({ valid }) => valid)).toBeGreaterThan(runs * 8_000);
    expect(sum(({ invalid }) => invalid)).toBeGreaterThan(runs * 8_000);
  });
});
