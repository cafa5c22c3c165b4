import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runIsolated } from '../generate/isolated/run-isolated.ts';
import { root } from '../run-tool.ts';
import { readSpec } from '../spec/read.ts';
import type { Benchmark, BudgetCheck } from './benchmark.ts';
import { repeatedDescription } from './repeated-description.ts';
import { median, medianRatio, rounded, withRange } from './statistics.ts';
import { findDescriptions } from '../generate/providers.ts';
import { findSubject } from './subject.ts';

const sizes = [181, 500, 1_000, 2_000, 4_000];
const smokeSizes = [20, 40];
const mostAboveProportional = 1.2;
const mostTimesOther = 1.5;
const mostTimesWhole = 1;
const bytesOfMb = 1_048_576;
/** Tells the most memory that a process ever had, in kB, on its way out. */
const reporter =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('RSS '+process.resourceUsage().maxRSS))";

interface Measured {
  readonly operations: number;
  readonly ours: number[];
  readonly theirs: number[];
  /** Of the one that writes types, operations and schemas, as we do. */
  readonly whole: number[];
  ourBytes: number;
  theirBytes: number;
}

/** How time and memory of `generate` grow with a description, next to openapi-typescript's own command line. */
export const generateBenchmark: Benchmark = {
  name: 'generate',
  description:
    'a description of 181 to 4,000 operations, made of copies of one of ours; the whole command in a fresh process, types, ' +
    'operations and schemas, beside @hey-api/openapi-ts with zod and openapi-typescript, which writes types alone',
  rounds: 3,
  async run({ isSmoke, rounds, step }) {
    // Outside the repository, where the command does not build core for whoever imports the files.
    const folder = mkdtempSync(join(tmpdir(), 'wa-clients-generate-'));
    try {
      const [description] = findDescriptions(root, (await findSubject()).id);
      if (!description) throw new Error('The subject has no description.');
      const source = (await readSpec(join(root, description.folder, 'openapi.yaml'))).root;
      const measured: Measured[] = [];
      for (const operations of isSmoke ? smokeSizes : sizes) {
        const file = join(folder, `${operations}.json`);
        writeFileSync(file, JSON.stringify(repeatedDescription(source, operations)));
        measured.push({ operations, ours: [], theirs: [], whole: [], ourBytes: 0, theirBytes: 0 });
      }
      const out = join(folder, 'out');
      mkdirSync(out);
      for (let round = 1; round <= rounds; round += 1) {
        for (const one of measured) {
          step(`round ${round} of ${rounds}, ${one.operations} operations`);
          await measure(one, join(folder, `${one.operations}.json`), out);
        }
      }
      return { tables: [table(measured)], budgets: budgetsOf(measured) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function measure(one: Measured, file: string, out: string): Promise<void> {
  const command = join(root, 'scripts/src/commands/generate.ts');
  const other = join(root, 'scripts/node_modules/openapi-typescript/bin/cli.js');
  const hey = join(root, 'scripts/node_modules/@hey-api/openapi-ts/bin/run.js');
  const ours = () => timed([command, '--spec', file, '--out', out]);
  const theirs = () => timed(['--import', reporter, other, file, '-o', join(out, 'other.ts')]);
  // In turn, so that none has the machine always as the other left it.
  const isFirst = one.ours.length % 2 === 0;
  const before = isFirst ? undefined : await theirs();
  one.ours.push((await ours()).ms);
  const { bytes, ms } = before ?? (await theirs());
  one.theirs.push(ms);
  const plugins = ['@hey-api/typescript', '@hey-api/sdk', 'zod'];
  one.whole.push((await timed([hey, '-i', file, '-o', join(out, 'hey'), '-p', ...plugins, '-s'])).ms);
  one.theirBytes = Math.max(one.theirBytes, bytes);
  if (one.ourBytes === 0) one.ourBytes = (await runIsolated({ kind: 'files', input: { specFile: file } })).peakBytes;
}

/** Runs a program of Node to its end; milliseconds, and the most memory if it tells. */
async function timed(parameters: readonly string[]): Promise<{ readonly ms: number; readonly bytes: number }> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${parameters.join(' ')} ended with ${String(code)}\n${errors}`);
  return { ms: performance.now() - startedAt, bytes: Number(/RSS (\d+)/.exec(errors)?.[1] ?? 0) * 1_024 };
}

function table(measured: readonly Measured[]) {
  const [least] = measured;
  return {
    title: 'Generation',
    head: [
      'operations',
      'ours, ms',
      'x proportional',
      'hey-api with zod, ms',
      'ours, x',
      'openapi-typescript, ms',
      'ours, x',
      'ours, MB',
      'openapi-typescript, MB',
    ],
    rows: measured.map((one) => [
      one.operations,
      withRange(one.ours),
      rounded(aboveProportional(one, least), 2),
      withRange(one.whole),
      rounded(medianRatio(one.ours, one.whole), 2),
      withRange(one.theirs),
      rounded(medianRatio(one.ours, one.theirs), 2),
      Math.round(one.ourBytes / bytesOfMb),
      Math.round(one.theirBytes / bytesOfMb),
    ]),
  };
}

/** Time next to what it would be if it grew as the smallest description's does with its operations. */
function aboveProportional(one: Measured, least: Measured | undefined): number {
  if (!least) return Number.NaN;
  return median(one.ours) / median(least.ours) / (one.operations / least.operations);
}

function budgetsOf(measured: readonly Measured[]): BudgetCheck[] {
  const most = measured.at(-1);
  if (!most) return [];
  const growth: BudgetCheck = {
    measure: `generate: time for ${most.operations} operations, x proportional`,
    value: aboveProportional(most, measured[0]),
    limit: mostAboveProportional,
    unit: 'x',
  };
  const ratios = measured.flatMap(({ operations, ours, theirs, whole }): BudgetCheck[] => [
    {
      measure: `generate: ${operations} operations, x hey-api with zod`,
      value: medianRatio(ours, whole),
      limit: mostTimesWhole,
      unit: 'x',
    },
    {
      measure: `generate: ${operations} operations, x openapi-typescript`,
      value: medianRatio(ours, theirs),
      limit: mostTimesOther,
      unit: 'x',
    },
  ]);
  return [growth, ...ratios];
}
