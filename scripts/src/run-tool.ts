import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Root folder of the repository. */
export const root = join(import.meta.dirname, '../..');

/** Where Node keeps what it made of the modules that it has loaded, for the next process that loads them. */
export const compiled = join(root, 'node_modules/.cache/compiled');

/** How a tool is run. */
export interface ToolOptions {
  /** Keep its output and show it only when it fails. */
  readonly quiet?: boolean;
}

/** Runs a tool of the root's dependencies, or of the machine, in the root folder; tells whether it succeeded. */
export function runTool(
  command: string,
  parameters: readonly string[],
  { quiet = false }: ToolOptions = {},
): Promise<boolean> {
  const local = join(root, 'node_modules/.bin', command);
  const child = spawn(existsSync(local) ? local : command, parameters, {
    cwd: root,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    // A command file of Windows starts through its shell.
    shell: process.platform === 'win32',
    env: { NODE_COMPILE_CACHE: compiled, ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => {
      if (code !== 0) process.stderr.write(output);
      resolve(code === 0);
    });
  });
}
