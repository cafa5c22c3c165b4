import { basename, dirname } from 'node:path';

import { printLock } from '../names/print-lock.ts';
import { addNames } from '../names/propose-names.ts';
import { loadSpec } from '../spec/load.ts';
import { writeFiles } from '../write/write-files.ts';
import { readLock } from '../names/read-lock.ts';
import type { GenerateInput } from './generate-files.ts';

/** Adds proposed names for what the lock does not name yet; names that are there stay. */
export async function updateNames({ specFile, overlayFile, lockFile }: GenerateInput): Promise<void> {
  if (lockFile === undefined) return;
  const { root } = (await loadSpec(specFile, overlayFile)).document;
  const lock = await readLock(lockFile, { orEmpty: true });
  const operations = { ...lock.operations };
  const components = { ...lock.components };
  addNames({ operations, components }, root);
  await writeFiles(dirname(lockFile), { [basename(lockFile)]: printLock({ operations, components }) });
}
