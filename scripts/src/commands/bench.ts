/**
 * Runs the benchmarks and shows their figures as ratios, side by side, next to the budgets.
 *
 *   bench                every benchmark
 *   bench NAME ...       those alone: walk, latency, side-by-side, call, import, size, generate, types
 *   bench --rounds N     N rounds instead of each benchmark's own number
 *   bench --smoke        little work in one round, to show that everything runs; judges no figure, ends with a count
 *   bench --json         one JSON document instead of tables
 *   bench --report FILE  writes that document to a file, beside the tables
 *   bench --compare FILE shows each figure beside the one of such a file
 *
 * What is measured is the build of the packages, as apps get it; it is made first where it is missing or old.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import type { BenchmarkResult } from '../bench/benchmark.ts';
import { benchmarks } from '../bench/benchmarks.ts';
import { compareReports } from '../bench/compare-reports.ts';
import { formatBudgets, isMet } from '../bench/format-budgets.ts';
import { peerVersions } from '../bench/peer-versions.ts';
import { figuresOf, printReport, readReport, reportOf } from '../bench/report.ts';
import { formatTable } from '../demo/table.ts';
import { runTool } from '../run-tool.ts';
import { seconds, startProgress } from '../terminal/progress.ts';
import { runCommand, UsageError } from '../terminal/run-command.ts';

const names = benchmarks.map(({ name }) => name);
const usage = `Usage: bench [${names.join('] [')}] [--rounds N] [--smoke] [--json] [--report FILE] [--compare FILE]`;

await runCommand(async () => {
  const { chosen, compare, isSmoke, json, report: reportFile, rounds } = readOptions();
  // A file that is none should not be noticed after minutes.
  const before = compare === undefined ? undefined : await readEarlier(compare);
  const progress = json ? undefined : startProgress();
  progress?.step('Building packages/ ...');
  const isBuilt = await runTool('turbo', ['run', 'build', '--concurrency=2', '--output-logs=errors-only'], {
    quiet: true,
  });
  if (!isBuilt) throw new UsageError('The packages do not build; see above.');
  const results: Record<string, BenchmarkResult> = {};
  for (const benchmark of chosen) {
    const startedAt = performance.now();
    progress?.line(`${benchmark.name}: ${benchmark.description}`);
    const step = (text: string) => progress?.step(`  ${benchmark.name}, ${text}`);
    const result = await benchmark.run({ rounds: rounds ?? (isSmoke ? 1 : benchmark.rounds), isSmoke, step });
    results[benchmark.name] = result;
    for (const { head, rows, title } of result.tables) progress?.line(`\n${title}\n\n${formatTable(head, rows)}`);
    progress?.line(`\n${benchmark.name} took ${seconds(performance.now() - startedAt)}\n`);
  }
  const peers = await peerVersions();
  const report = reportOf(results, peers, isSmoke);
  if (reportFile !== undefined) await writeFile(reportFile, printReport(report));
  if (!progress) {
    process.stdout.write(printReport(report));
    return;
  }
  const versions = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
  progress.line(`Beside ${versions.join(', ')}\n`);
  if (before) progress.line(`Beside ${compare}\n\n${compareReports(before, report)}\n`);
  const count = `${chosen.length} ${chosen.length === 1 ? 'benchmark' : 'benchmarks'}`;
  if (isSmoke) {
    progress.done(`${count} ran; with so little work their figures say nothing,`);
    return progress.line(`${chosen.length} passed, 0 failed`);
  }
  const budgets = figuresOf(report);
  progress.line(`Budgets\n\n${formatBudgets(budgets)}\n`);
  progress.done(`${count}, ${budgets.filter(isMet).length} of ${budgets.length} budgets met,`);
});

async function readEarlier(file: string) {
  try {
    return readReport(await readFile(file, 'utf8'), file);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readOptions() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        rounds: { type: 'string' },
        smoke: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        report: { type: 'string' },
        compare: { type: 'string' },
      },
    });
    const unknown = positionals.find((name) => !names.includes(name));
    if (unknown !== undefined) throw new Error(`There is no benchmark "${unknown}".`);
    const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
    if (rounds !== undefined && (!Number.isSafeInteger(rounds) || rounds < 1)) {
      throw new Error('--rounds must be a whole number from 1.');
    }
    const chosen = benchmarks.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
    return { ...values, chosen, rounds, isSmoke: values.smoke };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
