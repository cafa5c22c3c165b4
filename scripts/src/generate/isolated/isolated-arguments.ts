import { join } from 'node:path';

/** Arguments of Node for a process that may read these paths, write nothing, start nothing and reach no network. */
export function isolatedArguments(readable: readonly string[]): string[] {
  const preload = join(import.meta.dirname, 'without-network.ts');
  return ['--permission', ...[...readable, preload].map((path) => `--allow-fs-read=${path}`), `--import=${preload}`];
}
