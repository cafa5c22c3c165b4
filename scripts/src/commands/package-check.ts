/**
 * Packs the package of the current folder as it would be published, and holds the tarball against every gate.
 *
 *   package-check             all gates; exit code 1 when one of them finds something
 *   package-check --update    writes the API report instead of comparing it; with --report-only it asks no other gate
 *
 * turbo runs it for each package, and again only when the package, its dependencies or the gates have changed.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';

import { formatTable } from '../demo/table.ts';
import { PackFailure } from '../package-check/packed-package.ts';
import { formatProblem } from '../package-check/problem.ts';
import { type ReportMode, runGates } from '../package-check/run-gates.ts';
import { seconds } from '../terminal/progress.ts';
import { runCommand, UsageError } from '../terminal/run-command.ts';

await runCommand(async () => {
  const startedAt = performance.now();
  const mode = readMode();
  const folder = process.cwd();
  try {
    const results = await runGates(folder, mode);
    const rows = results.map(({ durationMs, figure, gate, problems }) => [
      gate,
      problems.length,
      figure,
      Math.round(durationMs),
    ]);
    console.log(formatTable(['gate', 'problems', 'found', 'ms'], rows));
    const problems = results.flatMap((result) => result.problems);
    for (const problem of problems) console.error(formatProblem(basename(folder), problem));
    console.log(`${results.length} gates, ${problems.length} problems in ${seconds(performance.now() - startedAt)}`);
    if (problems.length > 0) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof PackFailure)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
});

function readMode(): ReportMode {
  try {
    const options = {
      update: { type: 'boolean', default: false },
      'report-only': { type: 'boolean', default: false },
    } as const;
    const { values } = parseArgs({ options });
    if (values['report-only'] && !values.update) throw new Error('--report-only goes with --update.');
    return values['report-only'] ? 'write-alone' : values.update ? 'write' : 'compare';
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}\nUsage: package-check [--update [--report-only]], in the folder of a package`);
  }
}
