import { basename } from 'node:path';

import { type Ended, runProgram } from '../run-program.ts';

/** Runs the pnpm that runs this script, to its end. */
export function runPnpm(cwd: string, parameters: readonly string[]): Promise<Ended> {
  // By its path where it says it: on Windows, what is on the PATH is a command file, which cannot be started as it is.
  const path = process.env['npm_execpath'] ?? '';
  const command = /^pnpm(?:\.exe)?$/i.test(basename(path)) ? path : 'pnpm';
  return runProgram(command, parameters, { cwd, env: process.env, timeoutMs: 60_000 });
}
