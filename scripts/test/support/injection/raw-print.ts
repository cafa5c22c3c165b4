import { gate } from '../../../src/gate/gate.ts';
import { printFiles, type PrintedFiles } from '../../../src/generate/print-files.ts';
import { deriveNames } from '../../../src/names/names.ts';
import type { JsonObject } from '../../../src/spec/document.ts';
import { loadSpec } from '../../../src/spec/load.ts';
import { SpecRefusal } from '../../../src/spec/refusal.ts';
import { writeFileSync } from 'node:fs';
import { place, type Place } from './place.ts';
import { gateAlone, type Outcome } from './run-case.ts';

/** A text that every encoder leaves as it is. */
const marker = 'Hostile7Text';
/** What is printed raw, and held by the gate. */
const kinds = ['types', 'operations', 'schemas'] as const;
type RawKind = (typeof kinds)[number];

/**
 * What emitters without any encoder would print: the document with a harmless marker at a place, each marker then
 * exchanged for the payload as it is.
 *
 * The marker's files are printed once for a place; nothing where they cannot be printed at all.
 */
export async function rawPrinter(
  root: JsonObject,
  spot: Place,
  file: string,
): Promise<((payload: string) => Outcome) | undefined> {
  writeFileSync(file, JSON.stringify(place(root, spot, marker)));
  let printed: PrintedFiles;
  try {
    const spec = await loadSpec(file, undefined, gateAlone.admission);
    printed = printFiles(spec, deriveNames(spec.document.root), undefined, undefined, kinds);
  } catch {
    return undefined;
  }
  if (!Object.values(printed.files).some((text) => text.includes(marker))) return undefined;
  const settled = settledKinds(printed);
  return (payload) => passRaw(printed, payload, settled);
}

/**
 * Files without the marker that pass with the words that have none either: no payload changes them, and further words can
 * only let more through. They are judged once for a place.
 */
function settledKinds({ exports, files, words }: PrintedFiles): ReadonlySet<RawKind> {
  const harmless = new Set([...words].filter((word) => !word.includes(marker)));
  const passes = (kind: RawKind) => {
    const text = files[`${kind}.ts`];
    if (text.includes(marker)) return false;
    try {
      gate({ kind, file: `${kind}.ts`, text, exports: exports[kind], words: harmless });
      return true;
    } catch {
      // Whatever is wrong with it is told with each payload.
      return false;
    }
  };
  return new Set(kinds.filter(passes));
}

function passRaw({ exports, files, words }: PrintedFiles, payload: string, settled: ReadonlySet<RawKind>): Outcome {
  const raw = (text: string) => text.replaceAll(marker, () => payload);
  const texts = {
    'types.ts': raw(files['types.ts']),
    'operations.ts': raw(files['operations.ts']),
    'schemas.ts': raw(files['schemas.ts']),
  };
  const allowed = new Set([...words].map(raw));
  try {
    for (const kind of kinds) {
      if (settled.has(kind)) continue;
      gate({ kind, file: `${kind}.ts`, text: texts[`${kind}.ts`], exports: exports[kind], words: allowed });
    }
    return { kind: 'generated', files: texts };
  } catch (error) {
    if (!(error instanceof SpecRefusal)) return { kind: 'failed', error };
    return { kind: 'stopped', refusal: error };
  }
}
