/**
 * Rehearses releases end to end on a registry on loopback: versions, publishes, installs, runs, breaks and recovers.
 *
 *   release-rehearse                          of the commit; refuses when files are not committed
 *   release-rehearse --include-uncommitted    with those files on top
 *
 * Everything happens in a folder of temporary files and in a throw-away clone. The registry and the package managers
 * are a project of their own, `scripts/rehearsal`, which is installed when it is first needed.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { readRepository, refuseChanges } from '../release/clone.ts';
import { startOutside } from '../release/outside.ts';
import { toolsFolder } from '../release/registry.ts';
import { openRegistry } from '../release/rehearsal.ts';
import { ReleaseFailure } from '../release/release-failure.ts';
import { sections, type Stage } from '../release/sections.ts';
import { endPrograms } from '../run-program.ts';
import { pnpm, SetupFailure } from '../runtimes/pack-app.ts';
import { seconds, startProgress } from '../terminal/progress.ts';
import { runCommand, UsageError } from '../terminal/run-command.ts';

await runCommand(async () => {
  const isIncluded = readWords();
  if (process.platform === 'win32') {
    throw new UsageError('The rehearsal runs on Linux and macOS. Run it in a container, or in CI.');
  }
  const progress = startProgress();
  let doing = 'Before anything';
  const folder = await mkdtemp(join(tmpdir(), 'wa-clients-release-'));
  const outside = await startOutside();
  let stage: Stage | undefined;
  const clean = async () => {
    endPrograms();
    await stage?.rehearsal.registry.stop();
    await outside.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  let cleaning: Promise<void> | undefined;
  const cleanUp = () => (cleaning ??= clean());
  const endEarly = (signal: NodeJS.Signals) => {
    progress.line(`Ended by ${signal}.`);
    void cleanUp().finally(() => process.exit(1));
  };
  process.once('SIGINT', endEarly).once('SIGTERM', endEarly);
  try {
    const repository = await readRepository();
    refuseChanges(repository, isIncluded);
    progress.step('Installing the registry and the package managers ...');
    await pnpm(toolsFolder, ['install', '--frozen-lockfile']);
    const rehearsal = { folder, clone: join(folder, 'clone'), ...(await openRegistry(folder, outside)) };
    stage = { repository, outside, rehearsal, say: (text) => progress.line(`   ${text}`) };
    for (const [index, { play, title }] of sections.entries()) {
      doing = `${index + 1}. ${title}`;
      const startedAt = performance.now();
      progress.line(doing);
      progress.step('   ...');
      await play(stage);
      const count = outside.takeCount();
      if (count > 0) {
        throw new ReleaseFailure(
          `Something asked ${count} times for what is not on loopback; it was refused.`,
          'Find the tool of this step that needs the network, and give it what it needs or switch that off.',
        );
      }
      progress.line(`   ${seconds(performance.now() - startedAt)}\n`);
    }
    const { fingerprint } = await readRepository();
    if (fingerprint !== repository.fingerprint) {
      doing = 'After everything';
      throw new ReleaseFailure('The repository has changed meanwhile.', 'Look at git status, and rehearse again.');
    }
    progress.done(`Rehearsed ${sections.length} steps; nothing left loopback, and the repository is as it was,`);
  } catch (error) {
    // What was ended by a signal fails because of that.
    if (cleaning !== undefined) return;
    progress.line(`\nFAILED: ${doing}`);
    // Anything else is a defect of the rehearsal, and shows where.
    if (!(error instanceof ReleaseFailure || error instanceof SetupFailure)) throw error;
    progress.line(error.message);
    if (error instanceof ReleaseFailure) progress.line(`What to do: ${error.remedy}`);
    progress.done('The rehearsal stopped');
    process.exitCode = 1;
  } finally {
    await cleanUp();
  }
});

function readWords(): boolean {
  const option = 'include-uncommitted';
  try {
    return parseArgs({ options: { [option]: { type: 'boolean' } } }).values[option] === true;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${text}\nUsage: release:rehearse [--${option}]`);
  }
}
