/**
 * Measures which tasks of the pipeline run again, and which come from a cache, after changes of different kinds.
 *
 *   pipeline:table                  every task, after every change: some minutes
 *   pipeline:table TASK ...         these tasks alone, for example `build typecheck`
 *   pipeline:table --hashes         runs none of them: a task would run again when turbo's hash of its inputs differs
 *
 * It works in a throw-away clone of the commit, whose remote cache is a server of its own on loopback. That is a
 * project of its own, `scripts/remote-cache`, which is installed when it is first needed.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { formatTable } from '../demo/table.ts';
import { remoteCacheFolder, startRemoteCache } from '../pipeline/remote-cache.ts';
import { changedProvider, scenarios } from '../pipeline/scenarios.ts';
import { newestSummary, readDryRun, type RunSummary } from '../pipeline/summary.ts';
import { allTasks } from '../pipeline/tasks.ts';
import { cloneRepository, readRepository } from '../release/clone.ts';
import { endPrograms, runProgram } from '../run-program.ts';
import { pnpm, SetupFailure } from '../runtimes/pack-app.ts';
import { seconds, startProgress } from '../terminal/progress.ts';
import { runCommand, UsageError } from '../terminal/run-command.ts';

const timeoutMs = 1_800_000;

await runCommand(async () => {
  const isHashed = process.argv[2] === '--hashes';
  const tasks = process.argv.slice(isHashed ? 3 : 2);
  const unknown = tasks.find((task) => !allTasks.includes(task));
  if (unknown !== undefined) throw new UsageError(`There is no task "${unknown}"; there are ${allTasks.join(', ')}.`);
  const progress = startProgress();
  const folder = await mkdtemp(join(tmpdir(), 'wa-clients-pipeline-'));
  const clone = join(folder, 'clone');
  progress.step('Installing the remote cache ...');
  await pnpm(remoteCacheFolder, ['install', '--frozen-lockfile']);
  const cache = await startRemoteCache(join(basename(folder), 'store'));
  const clean = async () => {
    endPrograms();
    await cache.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  let cleaning: Promise<void> | undefined;
  const cleanUp = () => (cleaning ??= clean());
  const endEarly = (signal: NodeJS.Signals) => {
    progress.line(`Ended by ${signal}.`);
    void cleanUp().finally(() => process.exit(1));
  };
  process.once('SIGINT', endEarly).once('SIGTERM', endEarly);
  const env = {
    ...process.env,
    ...cache.env,
    TURBO_TELEMETRY_DISABLED: '1',
    PNPM_CONFIG_VERIFY_DEPS_BEFORE_RUN: 'false',
  };
  const run = async (program: string, ...words: string[]) => {
    const ended = await runProgram(program, words, { cwd: clone, env, timeoutMs });
    if (!ended.ok) throw new SetupFailure(`${[program, ...words].join(' ')} failed: ${ended.reason}`);
  };
  const chosen = tasks.length > 0 ? tasks : allTasks;
  let known: ReadonlyMap<string, string> = new Map();
  const turbo = async (): Promise<RunSummary> => {
    const since = Date.now();
    if (isHashed) {
      const words = ['exec', 'turbo', 'run', ...chosen, '--dry=json'];
      const { ok, reason, stdout } = await runProgram('pnpm', words, { cwd: clone, env, timeoutMs });
      if (!ok) throw new SetupFailure(`turbo failed: ${reason}`);
      const { hashes, summary } = readDryRun(stdout, known);
      // The first run is what the others are compared with.
      if (known.size === 0) known = hashes;
      return { ...summary, durationMs: Date.now() - since };
    }
    const words = ['--concurrency=2', '--continue', '--summarize', '--output-logs=errors-only'];
    // A task that fails is in the table, too.
    await runProgram('pnpm', ['exec', 'turbo', 'run', ...chosen, ...words], { cwd: clone, env, timeoutMs });
    const summary = newestSummary(clone, since);
    if (!summary) throw new SetupFailure('turbo left no summary of its run.');
    return summary;
  };
  const generate = () => run('node', 'scripts/src/commands/generate.ts', '--provider', changedProvider);
  const rows: (readonly (number | string)[])[] = [];
  const tell = (title: string, { durationMs, tasks: ended }: RunSummary) => {
    const [ran, cached, failed] = [['run', 'failed'], ['cached'], ['failed', 'missing']].map((outcomes) =>
      ended.filter(({ outcome }) => outcomes.includes(outcome)),
    );
    const remote = ended.filter(({ isRemote }) => isRemote).length;
    rows.push([
      title,
      ended.length,
      ran?.length ?? 0,
      cached?.length ?? 0,
      remote,
      failed?.length ?? 0,
      seconds(durationMs),
    ]);
    progress.line(`${title}: ${ran?.length} run, ${cached?.length} cached in ${seconds(durationMs)}`);
    const names = (ran ?? []).map(({ id, outcome }) => (outcome === 'failed' ? `${id} (failed)` : id));
    if (names.length > 0 && cached?.length !== 0) progress.line(`  ${names.join('\n  ')}`);
  };
  try {
    await cloneRepository({ ...(await readRepository()), changed: [] }, clone, process.env);
    // From pnpm's own store, where the repository's install has put everything.
    await run('pnpm', 'install', '--frozen-lockfile', '--prefer-offline');
    progress.step('Running everything for the first time ...');
    tell('first run, all caches empty', await turbo());
    for (const { change, isLocal, title } of scenarios) {
      // No hash tells where a result comes from.
      if (isHashed && !isLocal) continue;
      progress.step(`${title} ...`);
      await change(clone, generate);
      tell(title, await turbo());
      await run('git', 'checkout', '--quiet', '--', '.');
    }
    progress.line(`\n${formatTable(['after', 'tasks', 'run', 'cached', 'of them remote', 'failed', 'time'], rows)}\n`);
    progress.done(`Measured ${rows.length} runs`);
    if (rows.some((row) => row[5] !== 0)) process.exitCode = 1;
  } catch (error) {
    // What was ended by a signal fails because of that.
    if (cleaning !== undefined) return;
    if (!(error instanceof SetupFailure)) throw error;
    progress.line(error.message);
    process.exitCode = 1;
  } finally {
    await cleanUp();
  }
});
