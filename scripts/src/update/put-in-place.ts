import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename as renameFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file as it is to be; without text it is to go. */
export interface FileChange {
  /** Path below the root, with slashes. */
  readonly path: string;
  readonly text: string | undefined;
}

/** Gives a file another place; tests make it fail. */
export type Rename = (from: string, to: string) => Promise<void>;

interface Journal {
  readonly process: number;
  readonly changes: readonly { readonly path: string; readonly existed: boolean; readonly stays: boolean }[];
}

/**
 * Puts files in place, all or none: they are written beside the tree, the old ones are laid aside, and whatever fails half
 * way takes back what was done before it.
 */
export async function putInPlace(
  root: string,
  changes: readonly FileChange[],
  rename: Rename = renameFile,
): Promise<void> {
  await mkdir(join(root, '.tmp'), { recursive: true });
  const folder = await mkdtemp(join(root, '.tmp/put-'));
  await Promise.all(['new', 'old'].map((name) => mkdir(join(folder, name))));
  for (const [index, { text }] of changes.entries()) {
    if (text !== undefined) await writeFile(join(folder, 'new', `${index}`), text);
  }
  const journal: Journal = {
    process: process.pid,
    changes: changes.map(({ path, text }) => ({
      path,
      existed: existsSync(join(root, path)),
      stays: text !== undefined,
    })),
  };
  await writeFile(join(folder, 'journal.json'), JSON.stringify(journal));
  try {
    for (const [index, { path, existed, stays }] of journal.changes.entries()) {
      const place = join(root, path);
      if (existed) await rename(place, join(folder, 'old', `${index}`));
      if (!stays) continue;
      await mkdir(dirname(place), { recursive: true });
      await rename(join(folder, 'new', `${index}`), place);
    }
  } catch (error) {
    await takeBack(root, folder, journal);
    throw error;
  }
  // Without its journal nothing of it is ever taken back.
  await rm(join(folder, 'journal.json'));
  await rm(folder, { recursive: true, force: true });
}

/** Takes back what a run left half done that was ended from outside; gives the paths that were restored. */
export async function recoverUnfinished(root: string): Promise<string[]> {
  const restored: string[] = [];
  for (const found of globSync('.tmp/put-*/journal.json', { cwd: root })) {
    const journal = JSON.parse(readFileSync(join(root, found), 'utf8')) as Journal;
    if (journal.process !== process.pid && isAlive(journal.process)) continue;
    restored.push(...(await takeBack(root, join(root, dirname(found)), journal)));
  }
  return restored;
}

async function takeBack(root: string, folder: string, { changes }: Journal): Promise<string[]> {
  const restored: string[] = [];
  for (const [index, { path, existed, stays }] of [...changes.entries()].toReversed()) {
    const [old, made] = ['old', 'new'].map((name) => join(folder, name, `${index}`)) as [string, string];
    const place = join(root, path);
    if (existed && existsSync(old)) {
      // The real one, whatever failed before: a file that cannot be laid back stays where the journal finds it.
      await renameFile(old, place);
      restored.push(path);
    } else if (!existed && stays && !existsSync(made)) {
      await rm(place, { force: true });
      restored.push(path);
    }
  }
  await rm(folder, { recursive: true, force: true });
  return restored;
}

function isAlive(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch {
    return false;
  }
}
