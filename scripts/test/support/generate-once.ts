import { readFile } from 'node:fs/promises';

import { generateFiles, type Generated, type GenerateInput } from '../../src/generate/generate-files.ts';

const made = new Map<string, Promise<Generated>>();

/** Generates in this process, and from the same texts only once; the places of notices are those of the first time. */
export async function generateOnce(input: GenerateInput): Promise<Generated> {
  const { lockFile, overlayFile, specFile, ...rest } = input;
  const textOf = async (file: string | undefined) => (file === undefined ? null : await readFile(file, 'utf8'));
  const texts = await Promise.all([specFile, overlayFile, lockFile].map(textOf));
  const key = JSON.stringify([texts, rest]);
  const known = made.get(key) ?? generateFiles(input);
  made.set(key, known);
  return known;
}
