/**
 * Installs the packed packages into apps with and without zod and msw, of several versions, with every package manager,
 * and loads every entry there.
 *
 *   test-installs                     all package managers
 *   test-installs --only npm-10,bun   those alone
 *
 * The package managers are a project of their own, `scripts/installs`, which is installed when it is first needed; zod
 * and msw come from the registry. The last line is `N passed, N failed`, an app each. Linux on x64 and arm64 only.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { formatTable } from '../demo/table.ts';
import { type Installer, installers, installsFolder } from '../installs/installers.ts';
import { casesOf } from '../installs/matrix.ts';
import { runCase } from '../installs/run-case.ts';
import { endPrograms } from '../run-program.ts';
import { runTool } from '../run-tool.ts';
import { packTarballs, pnpm, SetupFailure } from '../runtimes/pack-app.ts';
import { seconds, startProgress } from '../terminal/progress.ts';
import { runCommand, UsageError } from '../terminal/run-command.ts';

await runCommand(async () => {
  const wanted = readWanted();
  const progress = startProgress();
  const folder = await mkdtemp(join(tmpdir(), 'wa-clients-installs-'));
  const endEarly = (signal: NodeJS.Signals) => {
    progress.line(`Ended by ${signal}.`);
    endPrograms();
    void rm(folder, { recursive: true, force: true }).finally(() => process.exit(1));
  };
  process.once('SIGINT', endEarly).once('SIGTERM', endEarly);
  const rows: (string | number)[][] = [];
  let [passed, failed] = [0, 0];
  try {
    progress.step('Building and packing packages/ ...');
    if (!(await runTool('turbo', ['run', 'build', '--concurrency=2', '--output-logs=errors-only'], { quiet: true })))
      throw new SetupFailure('turbo run build failed; see above.');
    const tarballs = await packTarballs(folder);
    progress.step('Installing the package managers ...');
    await pnpm(installsFolder, ['install', '--frozen-lockfile']);
    const runAll = async (installer: Installer) => {
      const startedAt = performance.now();
      const cases = casesOf(installer);
      let right = 0;
      for (const app of cases) {
        const name = `zod ${app.zod ?? '-'}, msw ${app.msw ?? '-'}`;
        progress.step(`${installer.id}: ${name} ...`);
        // oxlint-disable-next-line no-await-in-loop -- one after the other: a package manager locks its cache
        const problems = await runCase(installer, app, join(folder, installer.id, name), tarballs);
        for (const problem of problems) progress.line(`FAILED ${installer.id}: ${name}\n  ${problem}`);
        if (problems.length === 0) right += 1;
      }
      passed += right;
      failed += cases.length - right;
      const ms = performance.now() - startedAt;
      rows.push([installer.id, right, cases.length - right, Math.round(ms)]);
      progress.line(`  ${installer.id}: ${right} of ${cases.length} apps in ${seconds(ms)}`);
    };
    const queue = [...wanted];
    const worker = async () => {
      for (let installer = queue.shift(); installer; installer = queue.shift()) await runAll(installer);
    };
    await Promise.all([worker(), worker()]);
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    progress.line(error.message);
    failed += 1;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  progress.line(`\n${formatTable(['package manager', 'passed', 'failed', 'ms'], rows)}\n`);
  progress.done(`${passed + failed} apps installed`);
  progress.line(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});

function readWanted(): readonly Installer[] {
  const ids = installers.map(({ id }) => id);
  const usage = `Usage: test:installs [--only NAME,NAME], where NAME is one of ${ids.join(', ')}`;
  let only: string | undefined;
  try {
    ({ only } = parseArgs({ options: { only: { type: 'string' } } }).values);
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
  if (only === undefined) return installers;
  const names = only.split(',');
  const unknown = names.find((name) => !ids.includes(name));
  if (unknown !== undefined) throw new UsageError(`There is no package manager "${unknown}". ${usage}`);
  return installers.filter(({ id }) => names.includes(id));
}
