import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

import { UsageError } from './usage-error.ts';

/** Locks of fakes of this process. */
const used = new Set<string>();
const mostAttempts = 25;
const pauseMs = 20;

/**
 * Keeps a second fake from a file of state, until the returned function is called; the lock of a process that was killed
 * is taken over, by one of those that try.
 *
 * @throws UsageError if another fake has it.
 */
export async function lockState(path: string): Promise<() => void> {
  const place = `${path}.lock`;
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    if (create(path, place)) {
      used.add(place);
      return () => {
        used.delete(place);
        rmSync(place, { force: true });
      };
    }
    const owner = ownerOf(place);
    if (owner !== undefined && isAlive(owner, place)) {
      throw new UsageError(
        `--state ${path} is in use by process ${owner}; stop that one or give another file (or remove ${place}, if that is no fake).`,
      );
    }
    if (owner !== undefined) removeStale(place, owner);
    // Where it says nothing yet, another process writes it right now, or was killed when it did.
    else if (attempt === mostAttempts - 2) rmSync(place, { force: true });
    // oxlint-disable-next-line no-await-in-loop -- the next attempt comes after the pause
    else await sleep(pauseMs);
  }
  throw new UsageError(`--state ${path} is in use; give another file.`);
}

/** Creates the lock with its owner in it, unless there is one. */
function create(path: string, place: string): boolean {
  const own = `${place}.${process.pid}`;
  try {
    writeFileSync(own, String(process.pid));
    try {
      linkSync(own, place);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      // A file system without links; the owner is written a moment after the lock is made.
      writeFileSync(place, String(process.pid), { flag: 'wx' });
    } finally {
      rmSync(own, { force: true });
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new UsageError(`--state ${path} cannot be used: ${(error as Error).message}.`);
  }
}

/** Removes the lock of a process that is gone, and gives back one that another process has made since. */
function removeStale(place: string, owner: number): void {
  const aside = `${place}.${process.pid}.old`;
  try {
    renameSync(place, aside);
    if (ownerOf(aside) !== owner) linkSync(aside, place);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
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
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
