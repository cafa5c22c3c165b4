/**
 * Adds the largest real description that npm has, GitHub's, as a provider: to a copy of this workspace, which is dropped.
 *
 * Every step of `provider add` has to hold for it without a change by hand: generating, the types, the linter, the tests
 * of the new package and its public surface. The description is a project of its own, `scripts/largest`, which is
 * installed when it is first needed. The last line is `N passed, N failed`.
 */
import { join } from 'node:path';

import { addProvider } from '../provider/add-provider.ts';
import { realAddSteps } from '../provider/add-steps.ts';
import { root } from '../run-tool.ts';
import { pnpm, SetupFailure } from '../runtimes/pack-app.ts';
import { seconds, startProgress } from '../terminal/progress.ts';
import { runCommand, UsageError } from '../terminal/run-command.ts';
import { StepFailure } from '../update/steps.ts';

const folder = join(root, 'scripts/largest');
const skipped = () => Promise.resolve();
const description = 'node_modules/@octokit/openapi/generated/api.github.com.json';

await runCommand(async () => {
  if (process.argv.length > 2) throw new UsageError('Usage: test:largest, without options');
  const progress = startProgress();
  const failed = await tryToAdd(progress);
  if (failed !== undefined) progress.line(`FAILED: ${failed}`);
  progress.line(failed === undefined ? '1 passed, 0 failed' : '0 passed, 1 failed');
  process.exitCode = failed === undefined ? 0 : 1;
});

/** Says what does not hold, or nothing. */
async function tryToAdd(progress: ReturnType<typeof startProgress>): Promise<string | undefined> {
  try {
    progress.step('Installing the description ...');
    await pnpm(folder, ['install', '--frozen-lockfile']);
    const { choices, durations, lists, operations } = await addProvider({
      root,
      id: 'github',
      from: join(folder, description),
      isDryRun: true,
      // Thousands of tests of one contract say no more of a large description than of a small one.
      steps: { ...realAddSteps, contract: skipped, workspace: skipped },
      now: () => new Date(),
      progress,
    });
    for (const [step, ms] of durations) progress.line(`  ${step}: ${seconds(ms)}`);
    progress.done(`${operations} operations, ${lists} lists, ${choices.length} choices marked for a person`);
    return undefined;
  } catch (error) {
    if (error instanceof StepFailure || error instanceof SetupFailure) return error.message;
    throw error;
  }
}
