import { basename, dirname } from 'node:path';

import type { Notice } from '../spec/notice.ts';
import { writeFiles } from '../write/write-files.ts';
import type { GenerateInput } from './generate-files.ts';
import { completeLockIsolated } from './isolated/run-isolated.ts';

/** Adds proposed names for what the lock does not name yet, and returns what to know of them; names that are there stay. */
export async function updateNames(input: GenerateInput): Promise<readonly Notice[]> {
  const { lockFile } = input;
  if (lockFile === undefined) return [];
  const { notices, text } = await completeLockIsolated(input);
  await writeFiles(dirname(lockFile), { [basename(lockFile)]: text });
  return notices;
}
