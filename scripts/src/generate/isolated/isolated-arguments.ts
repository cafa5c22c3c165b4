import { join } from 'node:path';

/**
 * Arguments of Node for a process that may read these paths, write nothing, start nothing and reach no network.
 *
 * @param compiled Folder where Node, and nothing that the process runs, keeps what it makes of modules.
 */
export function isolatedArguments(readable: readonly string[], compiled?: string): string[] {
  const names = [...(compiled === undefined ? [] : ['without-writing.ts']), 'without-network.ts'];
  const preloads = names.map((name) => join(import.meta.dirname, name));
  const reading = [...readable, ...preloads].map((path) => `--allow-fs-read=${path}`);
  const keeping = compiled === undefined ? [] : [`--allow-fs-read=${compiled}`, `--allow-fs-write=${compiled}`];
  return ['--permission', ...reading, ...keeping, ...preloads.map((preload) => `--import=${preload}`)];
}
