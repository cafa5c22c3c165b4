/**
 * Runs every recipe of `packages/core/docs/recipes.md`, and every app of `examples`, in an app of its own, against the packed packages.
 *
 *   test-recipes                       all of them
 *   test-recipes --only jest,next      those alone
 *   test-recipes --examples            the apps of `examples` alone
 *   test-recipes --write               puts the files of the recipes into the page, and runs nothing
 *
 * The apps are a project of their own, `scripts/recipes`. The last line is `N passed, N failed`; an environment that
 * cannot be had or breaks down counts as one failure.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { formatTable } from '../demo/table.ts';
import { type Environment, environments, examples } from '../recipes/environments.ts';
import { checkInstalled, installApps } from '../recipes/install-apps.ts';
import { writeRecipePage } from '../recipes/page.ts';
import { brokenDown, type EnvironmentReport, runEnvironment } from '../recipes/run-environment.ts';
import { startOutside } from '../release/outside.ts';
import { root, runTool } from '../run-tool.ts';
import { SetupFailure } from '../runtimes/pack-app.ts';
import { seconds, startProgress } from '../terminal/progress.ts';
import { runCommand, UsageError } from '../terminal/run-command.ts';

await runCommand(async () => {
  const { isWrite, wanted } = readWanted();
  if (isWrite) return writeRecipePage(root);
  const progress = startProgress();
  const reports = new Map<Environment, EnvironmentReport & { readonly durationMs: number }>();
  const folder = await mkdtemp(join(tmpdir(), 'wa-clients-recipes-'));
  const outside = await startOutside();
  const endEarly = (signal: NodeJS.Signals) => {
    progress.line(`Ended by ${signal}.`);
    // Leaving ends what runs; see runProgram.
    void rm(folder, { recursive: true, force: true }).finally(() => process.exit(1));
  };
  process.once('SIGINT', endEarly).once('SIGTERM', endEarly);
  try {
    await timed('Built packages/', async () => {
      const words = ['run', 'build', '--concurrency=2', '--output-logs=errors-only'];
      if (!(await runTool('turbo', words, { quiet: true }))) {
        throw new SetupFailure('turbo run build failed; see above.');
      }
    });
    const apps = await timed('Packed the packages and installed them into the apps', () =>
      installApps(
        folder,
        wanted.filter((environment) => examples.includes(environment)).map(({ app }) => app),
      ),
    );
    for (const app of new Set(wanted.map((environment) => environment.app))) await checkInstalled(join(apps, app));
    await runAll(wanted, async (environment) => {
      progress.step(`Running ${environment.title} ...`);
      const startedAt = performance.now();
      const report = await runEnvironment(environment, { apps, home: join(folder, 'home'), proxy: outside.url });
      const durationMs = performance.now() - startedAt;
      reports.set(environment, { ...report, durationMs });
      const { title } = environment;
      progress.line(`  ${title} ${report.version}: ${count(report, true)} passed in ${seconds(durationMs)}`);
    });
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    progress.line(error.message);
    for (const environment of wanted) {
      if (!reports.has(environment)) reports.set(environment, { ...brokenDown('was not started'), durationMs: 0 });
    }
  } finally {
    await Promise.all([rm(folder, { recursive: true, force: true }), outside.close()]);
  }
  summarise(outside.takeCount());

  async function timed<Result>(done: string, body: () => Promise<Result>): Promise<Result> {
    const startedAt = performance.now();
    progress.step(`${done} ...`);
    const result = await body();
    progress.line(`${done} in ${seconds(performance.now() - startedAt)}`);
    return result;
  }

  function summarise(left: number): void {
    const rows = wanted.flatMap((environment) => {
      const report = reports.get(environment);
      if (!report) return [];
      const { id, title } = environment;
      return [[id, title, report.version, count(report, true), count(report, false), Math.round(report.durationMs)]];
    });
    progress.line(`\n${formatTable(['id', 'environment', 'version', 'passed', 'failed', 'ms'], rows)}\n`);
    for (const [{ id }, report] of reports) {
      for (const { message, name, ok } of report.results) if (!ok) progress.line(`FAILED ${id}: ${name}\n  ${message}`);
    }
    const results = [...reports.values()].flatMap((report) => report.results);
    const own = { name: 'nothing is asked for beyond loopback', ok: left === 0, message: '' };
    if (!own.ok) progress.line(`FAILED: the network beyond loopback was asked ${left} times`);
    const passed = count({ results: [...results, own] }, true);
    progress.done(`${results.length} tests run in ${rows.length} environments`);
    progress.line(`${passed} passed, ${results.length + 1 - passed} failed`);
    process.exitCode = passed > results.length ? 0 : 1;
  }
});

function count({ results }: Pick<EnvironmentReport, 'results'>, wanted: boolean): number {
  return results.filter(({ ok }) => ok === wanted).length;
}

/** Two apps at a time, which is what two cores carry; the environments of one app share its files and take turns. */
async function runAll(wanted: readonly Environment[], run: (environment: Environment) => Promise<void>): Promise<void> {
  const queue = [...new Set(wanted.map(({ app }) => app))];
  const worker = async () => {
    for (let app = queue.shift(); app !== undefined; app = queue.shift()) {
      for (const environment of wanted) if (environment.app === app) await run(environment);
    }
  };
  await Promise.all([worker(), worker()]);
}

function readWanted(): { readonly isWrite: boolean; readonly wanted: readonly Environment[] } {
  const all = [...environments, ...examples];
  const ids = all.map(({ id }) => id);
  const usage = `Usage: test:recipes [--only NAME,NAME | --examples | --write], where NAME is one of ${ids.join(', ')}`;
  let values: { readonly examples?: boolean; readonly only?: string; readonly write?: boolean };
  try {
    const isSet = { type: 'boolean' } as const;
    ({ values } = parseArgs({ options: { examples: isSet, only: { type: 'string' }, write: isSet } }));
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
  const { only, write: isWrite = false } = values;
  if (only === undefined) return { isWrite, wanted: values.examples === true ? examples : all };
  const names = only.split(',');
  const unknown = names.find((name) => !ids.includes(name));
  if (unknown !== undefined) throw new UsageError(`There is no environment "${unknown}". ${usage}`);
  return { isWrite, wanted: all.filter(({ id }) => names.includes(id)) };
}
