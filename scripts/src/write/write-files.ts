import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { SpecRefusal } from '../spec/refusal.ts';

/** Texts by file name. */
export type Files = Readonly<Record<string, string>>;

/** Writes files into a folder: all are complete beside their places before the first one takes its place. */
export async function writeFiles(folder: string, files: Files): Promise<string[]> {
  await orTell(folder, mkdir(folder, { recursive: true }));
  const stale = await staleFiles(folder, files);
  const temporary = stale.map((name) => [join(folder, `.${name}.${process.pid}.tmp`), join(folder, name)] as const);
  try {
    for (const [index, [path]] of temporary.entries()) {
      await orTell(folder, writeFile(path, files[stale[index] as string] as string));
    }
    for (const [, place] of temporary) await orTell(place, refuseFolder(place));
    for (const [path, place] of temporary) await orTell(place, rename(path, place));
  } catch (error) {
    await Promise.all(temporary.map(([path]) => rm(path, { force: true })));
    throw error;
  }
  return stale;
}

/** Why nothing can be written to a place, and what to do about it, by the code of the error. */
const reasons: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  EEXIST: ['is there already, and is no folder', 'Name a folder, or a name that is free.'],
  ENOTDIR: ['leads through a file as if it were a folder', 'Name a folder, or a name that is free.'],
  EISDIR: ['is a folder, where a file is to be written', 'Remove it, or name another folder.'],
  ENOTEMPTY: ['is a folder, where a file is to be written', 'Remove it, or name another folder.'],
  EACCES: ['may not be written to', 'Allow it, or name another folder.'],
  EPERM: ['may not be written to', 'Allow it, or name another folder.'],
  EROFS: ['may not be written to', 'Name a folder on another disk.'],
  ENOENT: ['leads to a place that is not there', 'Name a folder that can be made.'],
  ELOOP: ['is a link that leads to itself', 'Name a folder.'],
  ENOSPC: ['has no room left', 'Make room, or name a folder on another disk.'],
};

/** Finds out before the first file takes its place that one of them cannot. */
async function refuseFolder(place: string): Promise<void> {
  const found = await lstat(place).catch(() => undefined);
  if (found?.isDirectory()) throw Object.assign(new Error(place), { code: 'EISDIR' });
}

/** @throws SpecRefusal where a place cannot be written to. */
async function orTell(place: string, writing: Promise<unknown>): Promise<void> {
  try {
    await writing;
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
    if (!reason) throw error;
    const [problem, remedy] = reason;
    throw new SpecRefusal({ file: place, pointer: '', rule: 'output', problem, remedy }, { cause: error });
  }
}

/** Names of files that are missing or differ. */
export async function staleFiles(folder: string, files: Files): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    const old = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (old?.replaceAll('\r\n', '\n') !== text) stale.push(name);
  }
  return stale;
}
