import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { readOverlayLock } from '../generate/generate-provider.ts';
import { checkCorrections, type Correction, type OverlayLock, staleCorrections } from '../spec/corrections.ts';
import type { SpecDocument } from '../spec/document.ts';
import { type LoadedSpec, loadParsed } from '../spec/load.ts';
import { applyOverlay } from '../spec/overlay.ts';
import { parseSpec, readSpec } from '../spec/read.ts';
import { type RefusalFields, SpecRefusal } from '../spec/refusal.ts';

/** The description of a provider as it is, and as it would be, both corrected. */
export interface BothSpecs {
  readonly before: LoadedSpec;
  readonly after: LoadedSpec;
}

/** The text of a file as it was committed, or undefined where nobody can tell. */
export type ReadCommitted = (path: string) => Promise<string | undefined>;

/**
 * Admits another description in place of the one in a folder, and applies its overlay, whose every action must find what it was made for.
 *
 * @throws SpecRefusal
 */
export async function loadBoth(
  root: string,
  folder: string,
  next: SpecDocument,
  readCommitted: ReadCommitted,
): Promise<BothSpecs> {
  const overlayFile = join(folder, 'overlay.yaml');
  const overlay = parseSpec(overlayFile, await readFile(join(root, overlayFile)));
  const old = { ...(await readSpec(join(root, folder, 'openapi.yaml'))), file: join(folder, 'openapi.yaml') };
  const before = loadOld(old, overlay, await readCommitted(overlayFile));
  const lock = await readOverlayLock(join(root, folder, 'overlay.lock.json'));
  const after = loadNew(next, overlay, before, lock);
  checkCorrections(overlayFile, lock, after.corrections, before.corrections);
  return { before, after };
}

/** An overlay that is being fitted to the new description may no longer fit the old one; the committed one does. */
function loadOld(old: SpecDocument, overlay: SpecDocument, committed: string | undefined): LoadedSpec {
  if (committed === undefined) return loadParsed(old, overlay);
  try {
    return loadParsed(old, parseSpec(overlay.file, new TextEncoder().encode(committed)));
  } catch (error) {
    if (!(error instanceof SpecRefusal)) throw error;
    return loadParsed(old, overlay);
  }
}

function loadNew(next: SpecDocument, overlay: SpecDocument, before: LoadedSpec, lock: OverlayLock): LoadedSpec {
  try {
    return loadParsed(next, overlay);
  } catch (error) {
    if (!(error instanceof SpecRefusal) || error.rule !== 'overlay-match') throw error;
    const told = ({ file, pointer, problem, remedy, rule }: RefusalFields): RefusalFields => {
      if (rule !== 'overlay-match') return { file, pointer, problem, remedy, rule };
      const was = before.corrections.find((one) => pointer.startsWith(`${one.pointer}/`));
      const places = was === undefined ? '' : `; it matched ${was.before.length} so far`;
      const why = `the vendor changed this under your correction: ${problem}${places}`;
      return { file, pointer, rule, problem: why, remedy };
    };
    // The actions that do match are told of as well, so that one look at the overlay is enough.
    const stale = staleCorrections(overlay.file, lock, matching(next, overlay), before.corrections);
    throw new SpecRefusal(told(error), { others: [...error.others.map(told), ...stale] });
  }
}

/** The actions of an overlay that match, of which others do not. */
function matching(next: SpecDocument, overlay: SpecDocument): Correction[] {
  const corrections: Correction[] = [];
  try {
    applyOverlay(next, overlay, corrections);
  } catch (error) {
    if (!(error instanceof SpecRefusal)) throw error;
  }
  return corrections;
}
