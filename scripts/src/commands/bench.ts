/**
 * Runs the benchmarks and shows their figures as ratios, side by side, next to the budgets.
 *
 *   bench                every benchmark
 *   bench NAME ...       those alone: walk, latency, call, import, size, generate, types
 *   bench --rounds N     N rounds instead of each benchmark's own number
 *   bench --smoke        little work in one round, to show that everything runs; judges no figure, ends with a count
 *   bench --json         one JSON document instead of tables
 *
 * What is measured is the build of the packages, as apps get it; it is made first where it is missing or old.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

import type { BenchmarkResult } from '../bench/benchmark.ts';
import { benchmarks } from '../bench/benchmarks.ts';
import { formatBudgets, isMet } from '../bench/format-budgets.ts';
import { formatTable } from '../demo/table.ts';
import { runTool } from '../run-tool.ts';
import { seconds, startProgress } from '../terminal/progress.ts';
import { runCommand, UsageError } from '../terminal/run-command.ts';

const names = benchmarks.map(({ name }) => name);
const usage = `Usage: bench [${names.join('] [')}] [--rounds N] [--smoke] [--json]`;

await runCommand(async () => {
  const { chosen, isSmoke, json, rounds } = readOptions();
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
  if (!progress) {
    const machine = { node: process.version, platform: process.platform, cores: availableParallelism() };
    process.stdout.write(`${JSON.stringify({ machine, isSmoke, benchmarks: results }, null, 2)}\n`);
    return;
  }
  const count = `${chosen.length} ${chosen.length === 1 ? 'benchmark' : 'benchmarks'}`;
  if (isSmoke) {
    progress.done(`${count} ran; with so little work their figures say nothing,`);
    return progress.line(`${chosen.length} passed, 0 failed`);
  }
  const budgets = Object.values(results).flatMap((result) => result.budgets);
  progress.line(`Budgets\n\n${formatBudgets(budgets)}\n`);
  progress.done(`${count}, ${budgets.filter(isMet).length} of ${budgets.length} budgets met,`);
});

function readOptions() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        rounds: { type: 'string' },
        smoke: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const unknown = positionals.find((name) => !names.includes(name));
    if (unknown !== undefined) throw new Error(`There is no benchmark "${unknown}".`);
    const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
    if (rounds !== undefined && (!Number.isSafeInteger(rounds) || rounds < 1)) {
      throw new Error('--rounds must be a whole number from 1.');
    }
    const chosen = benchmarks.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
    return { chosen, rounds, isSmoke: values.smoke, json: values.json };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
