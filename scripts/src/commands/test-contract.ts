/**
 * Runs the tests that hold every provider to the same contract, for the provider of the current folder alone.
 *
 * turbo runs it for each provider, and again only when that provider, its description, core, the factory or the tests
 * have changed.
 */
import { spawn } from 'node:child_process';
import { basename, join } from 'node:path';

import { root } from '../run-tool.ts';

const provider = basename(process.cwd());
const child = spawn(
  process.execPath,
  [
    join(root, 'scripts/node_modules/vitest/vitest.mjs'),
    'run',
    '--config=vitest.contract.config.ts',
    `--outputFile.json=${join(root, 'packages', provider, 'reports/contract.json')}`,
  ],
  { cwd: join(root, 'scripts'), stdio: 'inherit', env: { ...process.env, WA_TEST_PROVIDER: provider } },
);
child.once('exit', (code) => (process.exitCode = code ?? 1));
