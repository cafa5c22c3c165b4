import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';

import type { JournalEntry, JournalStart } from './journal.ts';
import { UsageError } from './usage-error.ts';

/** Version of the format. */
const format = 1;
/** Files that fakes of this process use. */
const used = new Set<string>();

/** State that was kept in a file. */
interface KeptState {
  readonly start: JournalStart;
  readonly entries: readonly JournalEntry[];
}

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
export async function openStateFile(path: string, lines: () => readonly string[]): Promise<StateFile> {
  const unlock = lock(path);
  try {
    const kept = await load(path);
    let writing: Promise<void> | undefined;
    let waiting: Promise<void> | undefined;
    const begin = () => {
      waiting = undefined;
      writing = write(path, `${[JSON.stringify({ format }), ...lines()].join('\n')}\n`).finally(() => {
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
  const beside = `${path}.tmp`;
  const file = await open(beside, 'w');
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
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UsageError(`--state ${path} cannot be read: ${(error as Error).message}.`);
  }
  try {
    const [head, start, ...entries] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    if ((head as { readonly format?: unknown }).format === format && start !== undefined) {
      return { start: start as JournalStart, entries: entries as JournalEntry[] };
    }
  } catch {
    // Told below, as any other content is.
  }
  throw new UsageError(`--state ${path} is not the state of a fake; give another file, or remove this one.`);
}

/** Keeps a second fake from the same file; the lock of one that was killed is taken over. */
function lock(path: string): () => void {
  const place = `${path}.lock`;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const file = openSync(place, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      used.add(place);
      return () => {
        used.delete(place);
        rmSync(place, { force: true });
      };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST') throw new UsageError(`--state ${path} cannot be used: ${message}.`);
      const owner = ownerOf(place);
      if (owner !== undefined && isAlive(owner, place)) {
        throw new UsageError(
          `--state ${path} is in use by process ${owner}; stop that one or give another file (or remove ${place}, if that is no fake).`,
        );
      }
      rmSync(place, { force: true });
    }
  }
  throw new UsageError(`--state ${path} is in use; give another file.`);
}

function ownerOf(place: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(place, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number, place: string): boolean {
  // In containers a program often has the same number again.
  if (pid === process.pid) return used.has(place);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
