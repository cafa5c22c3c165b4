/**
 * Runs the benchmarks and shows their figures as ratios, side by side, next to the budgets.
 *
 *   bench                every benchmark, about three minutes
 *   bench --only NAME    that one alone; may be given several times
 *   bench --rounds N     N rounds instead of each benchmark's own number
 *   bench --json         one JSON document instead of tables
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

import type { BenchmarkResult } from '../bench/benchmark.ts';
import { benchmarks } from '../bench/benchmarks.ts';
import { formatBudgets, isMet } from '../bench/format-budgets.ts';
import { formatTable } from '../demo/table.ts';
import { runTool } from '../run-tool.ts';
import { runCommand, UsageError } from './run-command.ts';
import { startProgress } from './terminal.ts';

const names = benchmarks.map(({ name }) => name);
const usage = `Usage: bench [--only ${names.join('|')}] [--rounds N] [--json]`;

await runCommand(async () => {
  const { chosen, json, rounds } = readOptions();
  const progress = json ? undefined : startProgress();
  progress?.step('Building packages/ ...');
  const isBuilt = await runTool('turbo', ['run', 'build', '--concurrency=2', '--output-logs=errors-only'], {
    quiet: true,
  });
  if (!isBuilt) throw new UsageError('The packages do not build; see above.');
  const results: Record<string, BenchmarkResult> = {};
  for (const benchmark of benchmarks.filter(({ name }) => chosen.includes(name))) {
    progress?.line(`${benchmark.name}: ${benchmark.description}`);
    const step = (text: string) => progress?.step(`  ${benchmark.name}, ${text}`);
    const result = await benchmark.run({ rounds: rounds ?? benchmark.rounds, step });
    results[benchmark.name] = result;
    for (const { head, rows, title } of result.tables) progress?.line(`\n${title}\n\n${formatTable(head, rows)}`);
    progress?.line('');
  }
  const budgets = Object.values(results).flatMap((result) => result.budgets);
  if (!progress) {
    const machine = { node: process.version, platform: process.platform, cores: availableParallelism() };
    process.stdout.write(`${JSON.stringify({ machine, benchmarks: results }, null, 2)}\n`);
    return;
  }
  progress.line(`Budgets\n\n${formatBudgets(budgets)}\n`);
  const met = budgets.filter(isMet).length;
  progress.done(`${chosen.length} benchmarks, ${met} of ${budgets.length} budgets met,`);
});

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string', multiple: true, default: names },
        rounds: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const unknown = values.only.find((name) => !names.includes(name));
    if (unknown !== undefined) throw new Error(`There is no benchmark "${unknown}".`);
    const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
    if (rounds !== undefined && (!Number.isSafeInteger(rounds) || rounds < 1)) {
      throw new Error('--rounds must be a whole number from 1.');
    }
    return { chosen: values.only, rounds, json: values.json };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
