/**
 * Checks that what a branch changed in the packages comes with changesets, and that these are as heavy as what it changed
 * in the descriptions.
 *
 *   check-changesets                       since it left origin/main, or main where there is no such remote
 *   check-changesets --since origin/next   since it left another branch
 */
import { parseArgs } from 'node:util';

import { checkChangesets, UnknownBase } from '../checks/changesets.ts';
import { descriptionBumps } from '../checks/description-bumps.ts';
import { runProgram } from '../run-program.ts';
import { root } from '../run-tool.ts';
import { runCommand, UsageError } from '../terminal/run-command.ts';

await runCommand(async () => {
  const base = readBase() ?? (await defaultBase());
  try {
    const { changed, problems } = await checkChangesets(root, base, await descriptionBumps(root, base));
    for (const problem of problems) console.error(problem);
    const count = changed.length === 1 ? '1 package' : `${changed.length} packages`;
    console.log(`${count} changed since ${base}; ${problems.length === 0 ? 'the changesets say so' : 'see above'}`);
    if (problems.length > 0) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof UnknownBase)) throw error;
    throw new UsageError(error.message);
  }
});

async function defaultBase(): Promise<string> {
  const words = ['rev-parse', '--verify', '--quiet', 'origin/main'];
  const { ok } = await runProgram('git', words, { cwd: root, env: process.env, timeoutMs: 60_000 });
  return ok ? 'origin/main' : 'main';
}

function readBase(): string | undefined {
  try {
    return parseArgs({ options: { since: { type: 'string' } } }).values.since;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${text}\nUsage: check-changesets [--since BRANCH]`);
  }
}
