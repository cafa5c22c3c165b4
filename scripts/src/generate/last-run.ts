import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { root as repository } from '../run-tool.ts';

/** What the last run of a provider was made from, and what it left. */
export interface LastRun {
  readonly inputs: string;
  readonly outputs: string;
  readonly operations: number;
  readonly schemas: number;
  /** How many notices it told; missing where it was noted before they were counted. */
  readonly notices?: number;
}

/** Files that decide what is generated, whichever the provider: the factory itself, and the versions that it imports. */
const factory = ['pnpm-lock.yaml', 'scripts/src/{contract,emit,gate,generate,ledger,names,sides,spec,write}/**/*.ts'];

/** SHA-256 of everything that a provider is generated from: these files, and the factory. */
export async function hashOfInputs(files: readonly string[]): Promise<string> {
  const own = globSync(factory, { cwd: repository, exclude: ['**/*.test.ts'] }).map((file) => join(repository, file));
  return await hashOfFiles([...own.toSorted(), ...files], process.version);
}

/** SHA-256 of files by their order, a missing one included. */
export async function hashOfFiles(files: readonly string[], salt = ''): Promise<string> {
  const hash = createHash('sha256').update(salt);
  const contents = await Promise.all(files.map((file) => readFile(file).catch(() => undefined)));
  for (const [index, bytes] of contents.entries()) {
    hash.update(`\n${files[index]} ${bytes?.length ?? 'missing'}\n`);
    if (bytes) hash.update(bytes);
  }
  return hash.digest('hex');
}

/** What is known of the last run of a provider on this machine, or undefined. */
export async function readLastRun(root: string, provider: string): Promise<LastRun | undefined> {
  try {
    return JSON.parse(await readFile(placeOf(root, provider), 'utf8')) as LastRun;
  } catch {
    return undefined;
  }
}

/** Notes a run; that it cannot be noted costs time and nothing else. */
export async function writeLastRun(root: string, provider: string, run: LastRun): Promise<void> {
  const file = placeOf(root, provider);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(run));
  } catch {
    // The next run generates again.
  }
}

function placeOf(root: string, provider: string): string {
  return join(root, 'node_modules/.cache/wa-clients/generate', `${provider}.json`);
}
