import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Texts by file name. */
export type Files = Readonly<Record<string, string>>;

/** Writes files into a folder: all are complete beside their places before the first one takes its place. */
export async function writeFiles(folder: string, files: Files): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const stale = await staleFiles(folder, files);
  const temporary = stale.map((name) => [join(folder, `.${name}.${process.pid}.tmp`), join(folder, name)] as const);
  try {
    for (const [index, [path]] of temporary.entries()) await writeFile(path, files[stale[index] as string] as string);
    for (const [path, place] of temporary) await rename(path, place);
  } catch (error) {
    await Promise.all(temporary.map(([path]) => rm(path, { force: true })));
    throw error;
  }
  return stale;
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
