import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Ids of the providers of the repository, in alphabetical order. */
export function findProviders(root: string): string[] {
  return readdirSync(join(root, 'specs'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}
