import { join } from 'node:path';

import { faceNames } from '../emit/faces.ts';
import type { findDescriptions } from '../generate/providers.ts';
import { namesTakenBy } from '../names/names-taken-by.ts';
import type { PackagePart } from '../names/package-part.ts';
import { readLock } from '../names/read-lock.ts';
import { upperFirst } from '../names/words.ts';

/** What the new description is told of those that are there. */
export async function furtherPart(
  { provider, root }: { readonly provider: string; readonly root: string },
  there: ReturnType<typeof findDescriptions>,
  before: readonly string[],
  name: string,
): Promise<PackagePart> {
  const taken: Record<string, string> = {};
  for (const [index, { folder, name: own }] of there.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one description after the other
    const lock = await readLock(join(root, folder, 'names.lock.json'));
    const kept = own === undefined ? { ...lock, schemas: 'keys' as const } : lock;
    Object.assign(taken, namesTakenBy(kept, `${provider}/${before[index] ?? ''}`));
  }
  for (const one of faceNames([...before, name].map((each) => ({ name: each })))) taken[one] = 'the package itself';
  taken[`read${upperFirst(name)}Error`] = 'the package itself';
  return { word: name, isFirst: false, taken };
}
