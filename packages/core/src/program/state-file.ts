import { existsSync, realpathSync } from 'node:fs';
import { access, constants, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

import { type KeptState, readState, stateText } from './kept-state.ts';
import { lockState } from './state-lock.ts';
import { UsageError } from './usage-error.ts';

/** File that keeps the state of a fake. */
export interface StateFile {
  /** What it held when it was opened; undefined for a new one. */
  readonly kept: KeptState | undefined;
  /** Resolves once the lines as they are now are in the file; saves that are asked for meanwhile are made as one. */
  readonly save: () => Promise<void>;
  /** Saves once more, and lets go of the file. */
  readonly close: () => Promise<void>;
  /** Lets go of the file as it is. */
  readonly abandon: () => void;
}

/**
 * Opens a file of state; `lines` returns what is to be kept, one JSON text a line.
 *
 * @throws UsageError if the file holds something else, or another fake uses it.
 */
export async function openStateFile(named: string, lines: () => readonly string[]): Promise<StateFile> {
  // Of a link, the file that it leads to is replaced.
  const path = existsSync(named) ? realpathSync(named) : named;
  const unlock = await lockState(path);
  try {
    const kept = await load(path);
    let writing: Promise<void> | undefined;
    let waiting: Promise<void> | undefined;
    const begin = () => {
      waiting = undefined;
      writing = write(path, stateText(lines())).finally(() => {
        writing = undefined;
      });
      return writing;
    };
    // What came after the file was begun is in the next one.
    const save = () => (writing ? (waiting ??= writing.then(begin, begin)) : begin());
    return { kept, save, close: () => save().finally(unlock), abandon: unlock };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Writes a file whole or not at all: beside it, through to the disk, and then in its place. */
async function write(path: string, text: string): Promise<void> {
  try {
    await replace(path, text);
  } catch (error) {
    throw new Error(`--state ${path} cannot be written: ${(error as Error).message}`, { cause: error });
  }
}

async function replace(path: string, text: string): Promise<void> {
  const beside = `${path}.tmp`;
  // What requests have sent stands in it: others read it only where its owner has let them.
  const mode = await stat(path).then(
    (found) => found.mode & 0o777,
    () => 0o600,
  );
  const file = await open(beside, 'w', mode);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
  // The new name itself is on the disk when its folder is; Windows has no such thing.
  const folder = await open(dirname(path), 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

async function load(path: string): Promise<KeptState | undefined> {
  let text: string;
  try {
    // A file that is protected is not replaced, either.
    await access(path, constants.R_OK | constants.W_OK);
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UsageError(`--state ${path} cannot be read and written: ${(error as Error).message}.`);
  }
  return readState(path, text);
}
