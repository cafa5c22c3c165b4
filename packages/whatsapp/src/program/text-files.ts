// The only files that need Node; none of its types shows in what the entry exports.
/// <reference types="node" />
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Text of a file; undefined where there is none. */
export async function readTextFile(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes a file beside its place and moves it there, so that nobody reads half of it; a link to it stays one. */
export async function replaceFile(link: string, text: string): Promise<void> {
  await mkdir(dirname(link), { recursive: true });
  const path = await realpath(link).catch(() => link);
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
