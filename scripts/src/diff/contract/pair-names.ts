import { deriveNames, type NameLock } from '../../names/names.ts';
import { proposeNames } from '../../names/propose-names.ts';
import type { JsonObject } from '../../spec/document.ts';

/** The public names of a package before and after another description. */
export interface PairedNames {
  readonly before: NameLock;
  readonly after: NameLock;
}

/** The names that two descriptions get which no lock is known for: those of the first stay where the generator keeps them. */
export function pairNames(before: JsonObject, after: JsonObject): PairedNames {
  const { lock } = proposeNames(deriveNames(before), before);
  return { before: lock, after: proposeNames(lock, after, before).lock };
}
