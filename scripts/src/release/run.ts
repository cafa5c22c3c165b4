import { join } from 'node:path';

import { runProgram } from '../run-program.ts';
import type { Environment } from './environment.ts';
import { toolsFolder } from './registry.ts';
import { ReleaseFailure } from './release-failure.ts';

/** Where and in which environment a tool runs. */
export interface Place {
  readonly cwd: string;
  readonly env: Environment;
  /** What to do when it fails. */
  readonly remedy: string;
}

/** How to start each package manager: the program and its first words. */
export const packageManagers = {
  npm: [process.execPath, join(toolsFolder, 'node_modules/npm/bin/npm-cli.js')],
  pnpm: ['pnpm'],
  yarn: [process.execPath, join(toolsFolder, 'node_modules/@yarnpkg/cli-dist/bin/yarn.js')],
  bun: [join(toolsFolder, 'node_modules/.bin/bun')],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

/** The name of a package manager. */
export type PackageManager = keyof typeof packageManagers;

const timeoutMs = 600_000;

/**
 * Runs a tool to its end and gives what it printed.
 *
 * @throws ReleaseFailure with the end of its output when it fails.
 */
export async function run(
  command: string,
  parameters: readonly string[],
  { cwd, env, remedy }: Place,
): Promise<string> {
  const ended = await runProgram(command, parameters, { cwd, env, timeoutMs });
  if (ended.ok) return ended.stdout;
  // The programs of Node are told apart by their file, not by Node's.
  const words = [command, ...parameters].filter((word) => word !== process.execPath);
  throw new ReleaseFailure(`${words.join(' ')} in ${cwd} failed: ${ended.reason}`, remedy);
}

/** Runs a package manager, as `run` does. */
export function runPackageManager(name: PackageManager, parameters: readonly string[], place: Place): Promise<string> {
  const [program, ...first] = packageManagers[name];
  return run(program, [...first, ...parameters], place);
}
