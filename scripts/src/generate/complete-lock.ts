import { printLock } from '../names/print-lock.ts';
import { addNames } from '../names/propose-names.ts';
import { readLock } from '../names/read-lock.ts';
import { loadSpec } from '../spec/load.ts';
import type { GenerateInput } from './generate-files.ts';

/**
 * The text of a name lock with proposed names for what it does not name yet; names that are there stay.
 *
 * @throws SpecRefusal
 */
export async function completeLock({ specFile, overlayFile, lockFile }: GenerateInput): Promise<string> {
  const { root } = (await loadSpec(specFile, overlayFile)).document;
  const lock = lockFile === undefined ? undefined : await readLock(lockFile, { orEmpty: true });
  const operations = { ...lock?.operations };
  const components = { ...lock?.components };
  addNames({ operations, components }, root);
  return printLock({ operations, components });
}
