import { proposalNotices } from '../names/name-notices.ts';
import { printLock } from '../names/print-lock.ts';
import { addNames } from '../names/add-names.ts';
import { readLock } from '../names/read-lock.ts';
import { loadSpec } from '../spec/load.ts';
import type { Notice } from '../spec/notice.ts';
import type { GenerateInput } from './generate-files.ts';

/** The text of a name lock, and what a person should look at in it. */
export interface CompletedLock {
  readonly text: string;
  readonly notices: readonly Notice[];
}

/**
 * A name lock with proposed names for what it does not name yet; names that are there stay.
 *
 * @throws SpecRefusal
 */
export async function completeLock({
  exported = [],
  lockFile,
  overlayFile,
  part,
  specFile,
}: GenerateInput): Promise<CompletedLock> {
  const { file, root } = (await loadSpec(specFile, overlayFile)).document;
  const lock = lockFile === undefined ? undefined : await readLock(lockFile, { orEmpty: true });
  const operations = { ...lock?.operations };
  const components = { ...lock?.components };
  const proposal = addNames({ operations, components }, root, exported, part);
  const completed = { operations, components, ...(lock?.schemas && { schemas: lock.schemas }) };
  return { text: printLock(completed), notices: proposalNotices(root, file, proposal) };
}
