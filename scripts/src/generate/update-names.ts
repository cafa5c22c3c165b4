import { basename, dirname } from 'node:path';

import { writeFiles } from '../write/write-files.ts';
import type { GenerateInput } from './generate-files.ts';
import { completeLockIsolated } from './isolated/run-isolated.ts';

/** Adds proposed names for what the lock does not name yet; names that are there stay. */
export async function updateNames(input: GenerateInput): Promise<void> {
  const { lockFile } = input;
  if (lockFile === undefined) return;
  await writeFiles(dirname(lockFile), { [basename(lockFile)]: await completeLockIsolated(input) });
}
