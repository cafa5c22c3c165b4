import { join } from 'node:path';

import { faceNames } from '../emit/faces.ts';
import { namesTakenBy } from '../names/names-taken-by.ts';
import type { PackagePart } from '../names/package-part.ts';
import { readLock } from '../names/read-lock.ts';
import type { Description } from './providers.ts';

/**
 * What each description of a provider is told of the others: the names that they have, by their locks; undefined where it is
 * the only one and has no name of its own.
 */
export async function packagePart(
  root: string,
  description: Description,
  all: readonly Description[],
): Promise<PackagePart | undefined> {
  const { isFirst, name } = description;
  if (name === undefined) return undefined;
  const others = all.filter((one) => one.label !== description.label);
  const locks = await Promise.all(
    others.map(async ({ folder, label }) =>
      namesTakenBy(await readLock(join(root, folder, 'names.lock.json'), { orEmpty: true }), label),
    ),
  );
  const ofFaces = faceNames(all.map((one) => ({ name: one.name ?? '' })));
  const taken = Object.assign({}, ...locks) as Record<string, string>;
  for (const one of ofFaces) taken[one] = 'the package itself';
  return { word: name, isFirst, taken };
}
