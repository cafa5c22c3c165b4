import process from 'node:process';

import { processIo } from './process-io.ts';
import { type Program, runProgram } from './run-program.ts';

/**
 * Runs the program of a package as this process, with its arguments, and sets the exit code.
 *
 * @example
 * await runMain({ name, version: packageVersion(import.meta.url), commands: { fake } });
 */
export async function runMain(program: Program): Promise<void> {
  process.exitCode = await runProgram(program, process.argv.slice(2), processIo());
}
