/**
 * All checks in one command: generated files, types, lint, format, structure, unused code, tests, package checks.
 *
 * They are tasks of turbo, which runs again only those whose inputs have changed; each of the others is run even when
 * one before it failed, so that one run shows everything. The exit code is 1 then. The last line is
 * `N passed, N failed`: every test, and each task without tests as one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { countTests } from '../checks/test-reports.ts';
import { formatTable } from '../demo/table.ts';
import { folderInMemory } from '../pipeline/folder-in-memory.ts';
import { newestSummary } from '../pipeline/summary.ts';
import { allTasks, reportOf } from '../pipeline/tasks.ts';
import { root, runTool } from '../run-tool.ts';

const startedAt = performance.now();
const since = Date.now();
const words = ['--concurrency=2', '--continue', '--summarize', '--output-logs=errors-only'];
const temporary = mkdtempSync(join(process.env['TMPDIR'] ?? folderInMemory() ?? tmpdir(), 'wa-clients-test-'));
process.env['TMPDIR'] = temporary;
const isDone = await runTool('turbo', ['run', ...allTasks, ...words]);
rmSync(temporary, { recursive: true, force: true });
const summary = newestSummary(root, since);

let passed = 0;
let failed = 0;
const rows: (readonly (number | string)[])[] = [];
for (const task of allTasks) {
  const runs = (summary?.tasks ?? []).filter((run) => run.task === task);
  const count = { passed: 0, failed: 0, cached: 0 };
  for (const { folder, id, outcome } of runs) {
    const isWrong = outcome === 'failed' || outcome === 'missing';
    if (isWrong) console.error(`${id} ${outcome === 'missing' ? 'was not run' : 'failed'}`);
    if (outcome === 'cached') count.cached += 1;
    const report = reportOf(task);
    if (report === undefined) {
      count[isWrong ? 'failed' : 'passed'] += 1;
      continue;
    }
    // The report of a task that was not run is an old one.
    const tests = outcome === 'missing' ? { passed: 0, failed: 1 } : countTests(join(root, folder, report));
    count.passed += tests.passed;
    // A task can fail beside its tests, for example on an unhandled rejection.
    count.failed += isWrong ? Math.max(1, tests.failed) : tests.failed;
  }
  // A task that is nowhere was taken out of turbo.json.
  if (runs.length === 0) count.failed += 1;
  passed += count.passed;
  failed += count.failed;
  rows.push([task, runs.length, count.cached, count.passed, count.failed]);
}
if (!isDone && failed === 0) failed += 1;

console.log(`\n${formatTable(['task', 'packages', 'cached', 'passed', 'failed'], rows)}`);
console.log(`\nAll checks took ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
