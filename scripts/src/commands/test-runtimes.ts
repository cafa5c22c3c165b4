/**
 * Runs one suite of behaviours against the packed packages in every runtime that they promise to work in.
 *
 *   test-runtimes                    all of them
 *   test-runtimes --only deno,bun    those alone
 *
 * The runtimes are a project of their own, `scripts/runtimes`, which is installed when it is first needed. The last
 * line is `N passed, N failed`; a runtime that cannot be had or breaks down counts as one failure.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { formatTable } from '../demo/table.ts';
import { runTool } from '../run-tool.ts';
import { bundleSuite } from '../runtimes/bundle-suite.ts';
import { obtainChromium } from '../runtimes/obtain-chromium.ts';
import { packApp, pnpm, SetupFailure } from '../runtimes/pack-app.ts';
import { brokenDown, runRuntime } from '../runtimes/run-runtime.ts';
import { type ChromiumProgram, type Runtime, runtimes, runtimesFolder } from '../runtimes/runtimes.ts';
import type { RuntimeReport } from '../runtimes/suite/contract.ts';
import { seconds, startProgress } from '../terminal/progress.ts';
import { runCommand, UsageError } from '../terminal/run-command.ts';

await runCommand(async () => {
  const wanted = readWanted();
  const progress = startProgress();
  const reports = new Map<Runtime, RuntimeReport & { readonly durationMs: number }>();
  const folder = await mkdtemp(join(tmpdir(), 'wa-clients-runtimes-'));
  const endEarly = (signal: NodeJS.Signals) => {
    progress.line(`Ended by ${signal}.`);
    // Leaving ends what runs; see runProgram.
    void rm(folder, { recursive: true, force: true }).finally(() => process.exit(1));
  };
  process.once('SIGINT', endEarly).once('SIGTERM', endEarly);
  try {
    refuseOtherMachines();
    await timed('Built packages/', async () => {
      if (
        !(await runTool('turbo', ['run', 'build', '--concurrency=2', '--output-logs=errors-only'], { quiet: true }))
      ) {
        throw new SetupFailure('turbo run build failed; see above.');
      }
    });
    const app = await timed('Packed the packages and installed them into an app', () => packApp(folder));
    await timed('Installed the runtimes', () => pnpm(runtimesFolder, ['install', '--frozen-lockfile']));
    const files = await bundleSuite(app);
    let found: Promise<ChromiumProgram | SetupFailure> | undefined;
    await runAll(wanted, async (runtime) => {
      progress.step(`Running in ${runtime.id} ...`);
      const startedAt = performance.now();
      // It is downloaded once, however many runtimes wait for it.
      const chromium = runtime.needsChromium ? await (found ??= findChromium()) : undefined;
      const report =
        chromium instanceof SetupFailure
          ? brokenDown(chromium.message)
          : await runRuntime(runtime, { app, files, home: join(folder, 'home'), chromium });
      const durationMs = performance.now() - startedAt;
      reports.set(runtime, { ...report, durationMs });
      progress.line(`  ${runtime.id} ${report.version}: ${count(report, true)} passed in ${seconds(durationMs)}`);
    });
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    progress.line(error.message);
    for (const runtime of wanted) {
      if (!reports.has(runtime)) reports.set(runtime, { ...brokenDown('could not be started'), durationMs: 0 });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  summarise();

  async function timed<Result>(done: string, body: () => Promise<Result>): Promise<Result> {
    const startedAt = performance.now();
    progress.step(`${done} ...`);
    const result = await body();
    progress.line(`${done} in ${seconds(performance.now() - startedAt)}`);
    return result;
  }

  async function findChromium(): Promise<ChromiumProgram | SetupFailure> {
    try {
      return await obtainChromium(() => progress.line("  chromium: downloading Debian's packages"));
    } catch (error) {
      if (error instanceof SetupFailure) return error;
      throw error;
    }
  }

  function summarise(): void {
    const rows = wanted.flatMap((runtime) => {
      const report = reports.get(runtime);
      if (!report) return [];
      return [[runtime.id, report.version, count(report, true), count(report, false), Math.round(report.durationMs)]];
    });
    progress.line(`\n${formatTable(['runtime', 'version', 'passed', 'failed', 'ms'], rows)}\n`);
    for (const [{ id }, report] of reports) {
      for (const { message, name, ok } of report.results) if (!ok) progress.line(`FAILED ${id}: ${name}\n  ${message}`);
    }
    const results = [...reports.values()].flatMap((report) => report.results);
    const failed = count({ results }, false);
    progress.done(`${results.length} behaviours tried in ${rows.length} runtimes`);
    progress.line(`${results.length - failed} passed, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
  }
});

function count({ results }: Pick<RuntimeReport, 'results'>, wanted: boolean): number {
  return results.filter(({ ok }) => ok === wanted).length;
}

/** Two at a time: more would be slower on two cores, and nearer to the clocks of the suite. */
async function runAll(wanted: readonly Runtime[], run: (runtime: Runtime) => Promise<void>): Promise<void> {
  const queue = [...wanted];
  const worker = async () => {
    for (let runtime = queue.shift(); runtime; runtime = queue.shift()) await run(runtime);
  };
  await Promise.all([worker(), worker()]);
}

function refuseOtherMachines(): void {
  const machine = `${process.platform} ${process.arch}`;
  if (machine !== 'linux x64' && machine !== 'linux arm64') {
    throw new SetupFailure(
      `The runtimes are packaged for Linux on x64 and arm64, and this is ${machine}. Run this in a container, or in CI.`,
    );
  }
}

function readWanted(): readonly Runtime[] {
  const ids = runtimes.map(({ id }) => id);
  const usage = `Usage: test:runtimes [--only NAME,NAME], where NAME is one of ${ids.join(', ')}`;
  let only: string | undefined;
  try {
    ({ only } = parseArgs({ options: { only: { type: 'string' } } }).values);
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
  if (only === undefined) return runtimes;
  const names = only.split(',');
  const unknown = names.find((name) => !ids.includes(name));
  if (unknown !== undefined) throw new UsageError(`There is no runtime "${unknown}". ${usage}`);
  return runtimes.filter(({ id }) => names.includes(id));
}
