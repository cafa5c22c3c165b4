import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

import { deriveNames, findOperations, type NameLock, schemaKeys } from '../names/names.ts';
import { loadSpec } from '../spec/load.ts';
import { writeFiles } from '../write/write-files.ts';
import type { GenerateInput } from './generate-files.ts';

/** Adds proposed names for what the lock does not name yet; names that are there stay. */
export async function updateNames({ specFile, overlayFile, lockFile }: GenerateInput): Promise<void> {
  if (lockFile === undefined) return;
  const { root } = (await loadSpec(specFile, overlayFile)).document;
  const text = await readFile(lockFile, 'utf8').catch(() => '{}');
  const lock = JSON.parse(text) as Partial<NameLock>;
  const derived = deriveNames(root);
  const operations = { ...lock.operations };
  const components = { ...lock.components };
  for (const { id } of findOperations(root))
    operations[id] ??= derived.operations[id] as NameLock['operations'][string];
  for (const key of schemaKeys(root))
    components[key] ??= derived.components[key] ?? `Schema${key.replaceAll(/\W/g, '')}`;
  await writeFiles(dirname(lockFile), {
    [basename(lockFile)]: `${JSON.stringify({ operations, components }, null, 2)}\n`,
  });
}
