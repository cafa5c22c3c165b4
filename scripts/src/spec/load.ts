import { credentialOrigins } from './credential-origins.ts';
import { componentKeys, withComponentKeys } from './component-keys.ts';
import { admit as admitDocument, admitNames as admitDocumentNames } from './admit/admit.ts';
import { specHash } from './canonical.ts';
import type { Correction } from './corrections.ts';
import { type JsonObject, member, type SpecDocument } from './document.ts';
import { mend as mendDocument, type Mended } from './mend/mend.ts';
import type { Notice } from './notice.ts';
import { applyOverlay } from './overlay.ts';
import { valueAtPointer } from './pointer.ts';
import { readSpec } from './read.ts';
import { tidyTexts as tidyDocument } from './tidy-texts.ts';
import { upgrade } from './upgrade.ts';
import { withoutMarks, withoutVendorHints } from './vendor-hints.ts';

/** A description that is ready for the emitters. */
export interface LoadedSpec {
  readonly document: SpecDocument;
  /** The same as it was admitted, in the words of its own version. */
  readonly admitted: SpecDocument;
  /** SHA-256 of the canonical form of the description as the vendor has it. */
  readonly hash: string;
  readonly title: string;
  readonly version: string;
  /** What each action of the overlay replaces in it. */
  readonly corrections: readonly Correction[];
  /** What was read in another way than it is written. */
  readonly notices: readonly Notice[];
}

/** The steps that keep a hostile description from the emitters; only the tests of the gate go without them. */
export interface AdmissionSteps {
  /** Before anything else looks at the description. */
  readonly admitNames: (document: SpecDocument) => void;
  readonly mend: (document: SpecDocument) => Mended;
  readonly admit: (document: SpecDocument) => void;
  readonly tidyTexts: (document: SpecDocument) => SpecDocument;
}

const admission: AdmissionSteps = {
  admitNames: admitDocumentNames,
  mend: mendDocument,
  admit: admitDocument,
  tidyTexts: tidyDocument,
};

/**
 * Reads a description: read, hash, overlay, mend, admit, upgrade.
 *
 * The overlay comes before admission, so that what is refused can be corrected in it.
 *
 * @throws SpecRefusal
 */
export async function loadSpec(
  file: string,
  overlayFile?: string,
  steps: AdmissionSteps = admission,
): Promise<LoadedSpec> {
  return loadParsed(await readSpec(file), overlayFile === undefined ? undefined : await readSpec(overlayFile), steps);
}

/**
 * The same for a description that was read already.
 *
 * @throws SpecRefusal
 */
export function loadParsed(
  source: SpecDocument,
  overlay?: SpecDocument,
  { admit, admitNames, mend, tidyTexts }: AdmissionSteps = admission,
): LoadedSpec {
  admitNames(source);
  const hash = specHash(source.root);
  const own = withoutVendorHints(withoutHints(source));
  let { document } = own;
  const corrections: Correction[] = [];
  if (overlay !== undefined) document = applyOverlay(document, overlay, corrections);
  const unmarked = withoutMarks(document);
  const mended = mend(withComponentKeys(unmarked.document));
  admit(mended.document);
  const admitted = tidyTexts(mended.document);
  document = upgrade(admitted);
  // What the overlay has taken out is nothing to tell of.
  const isThere = ({ pointer }: Notice) =>
    valueAtPointer(source.root, pointer) === undefined || valueAtPointer(mended.document.root, pointer) !== undefined;
  const read = (source.notices ?? []).filter(isThere);
  const notices = [...read, ...(overlay?.notices ?? []), ...own.notices, ...unmarked.notices, ...mended.notices];
  const info = member(document.root, 'info') as JsonObject;
  return {
    document,
    admitted,
    hash,
    title: String(info['title']),
    version: String(info['version']),
    corrections,
    notices,
  };
}

/** A description without what only an overlay is believed in: where credentials may go, and which keys components get. */
function withoutHints(source: SpecDocument): SpecDocument {
  if (![credentialOrigins, componentKeys].some((name) => Object.hasOwn(source.root, name))) return source;
  const { [credentialOrigins]: _, [componentKeys]: __, ...root } = source.root;
  return { ...source, root };
}
