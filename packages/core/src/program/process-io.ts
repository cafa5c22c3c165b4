import { readFileSync } from 'node:fs';
import process from 'node:process';

import type { CommandIo } from './command.ts';

/** Streams, environment and folder of this process. */
export function processIo(): CommandIo {
  // A reader that has gone, such as `head`, is no failure of the program.
  process.stdout.on('error', (error: Error & { readonly code?: string }) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return { stdout: process.stdout, stderr: process.stderr, env: process.env, cwd: process.cwd() };
}

/** Version in the package.json one folder above a module, whose `import.meta.url` is given. */
export function packageVersion(moduleUrl: string): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', moduleUrl), 'utf8')) as { version: string };
  return version;
}
