import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { GenerateSteps } from '../../../src/generate/generate-files.ts';
import { root as repository } from '../../../src/run-tool.ts';
import { type CorpusSize, injectionCases, payloadInTurn, payloads, positions, spotsOf } from './corpus.ts';
import { type Imported, startBatch } from './import-files.ts';
import { place } from './place.ts';
import { rawPrinter } from './raw-print.ts';
import { type Outcome, runDocument } from './run-case.ts';

/** How every case of a run ended. */
interface CorpusReport {
  readonly size: CorpusSize;
  readonly positions: number;
  readonly payloads: number;
  readonly cases: number;
  readonly refused: number;
  readonly stopped: number;
  readonly generated: number;
  /** Ended with an error that is no refusal; nothing was generated. */
  readonly failed: number;
  /** Distinct sets of generated files that were imported. */
  readonly imported: number;
  readonly escapes: number;
  /** Refusals and stops by the rule that spoke. */
  readonly rules: Readonly<Record<string, number>>;
  /** What each right was refused to the importing process. */
  readonly denied: Readonly<Record<string, boolean>>;
}

/** A run and the cases behind its counts. */
export interface CorpusRun {
  readonly report: CorpusReport;
  readonly escapes: readonly { readonly name: string; readonly imported: Imported }[];
  readonly failures: readonly { readonly name: string; readonly error: unknown }[];
  /** Refusals that leave a place, a rule or a remedy out. */
  readonly unclear: readonly string[];
}

/** Size of the corpus: what `--mode` of vitest names, else a sample. */
export function corpusSize(): CorpusSize {
  const mode = process.env['MODE'];
  return mode === 'all' || mode === 'wide' ? mode : 'sample';
}

/** Runs the corpus through every step, or through the steps that are left, and imports all that was generated. */
export async function runCorpus(size: CorpusSize, steps?: GenerateSteps): Promise<CorpusRun> {
  return await inFolder(async (file) => {
    const tally = startTally(size);
    for (const { name, payload, place: spot, root } of injectionCases(size)) {
      tally.count(name, await runDocument(place(root, spot, payload.value), file, steps));
    }
    return await tally.end();
  });
}

const rawPerPosition = 8;
/** Spots of a position that a sample looks at for one that reaches a file. */
const rawSpots = 3;

/**
 * Runs the corpus as if no emitter had an encoder: what reaches a file at all stands there raw, and the gate is alone.
 *
 * All spots of a position with all payloads; in a sample, the first spot that reaches a file with payloads in turn.
 */
export async function runRawCorpus(size: CorpusSize): Promise<CorpusRun> {
  return await inFolder(async (file) => {
    const tally = startTally(size);
    let turn = 0;
    for (const position of [...positions.standard, ...positions.more]) {
      for (const { place: spot, root, version } of spotsOf(position).slice(
        0,
        size === 'sample' ? rawSpots : undefined,
      )) {
        const print = await rawPrinter(root, spot, file);
        // What no file holds cannot break out of one.
        if (!print) continue;
        const some = () => Array.from({ length: rawPerPosition }, () => payloadInTurn((turn += 1)));
        for (const payload of size === 'sample' ? some() : payloads) {
          const name = `${version} ${position} at ${spot.pointer}: ${payload.class} ${payload.name}`;
          if (typeof payload.value === 'string') tally.count(name, print(payload.value));
        }
        if (size === 'sample') break;
      }
    }
    return await tally.end();
  });
}

async function inFolder(run: (file: string) => Promise<CorpusRun>): Promise<CorpusRun> {
  const folder = mkdtempSync(join(tmpdir(), 'wa-clients-corpus-'));
  try {
    return await run(join(folder, 'hostile.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Counts outcomes, keeps what was generated, and imports it at the end. */
export function startTally(size: CorpusSize): {
  readonly count: (name: string, outcome: Outcome) => void;
  readonly end: () => Promise<CorpusRun>;
} {
  const batch = startBatch();
  const casesOf = new Map<string, string[]>();
  const counts: Record<Outcome['kind'], number> = { refused: 0, stopped: 0, generated: 0, failed: 0 };
  const rules: Record<string, number> = {};
  const failures: { name: string; error: unknown }[] = [];
  const unclear: string[] = [];
  let cases = 0;
  const count = (name: string, outcome: Outcome) => {
    cases += 1;
    counts[outcome.kind] += 1;
    if (outcome.kind === 'failed') failures.push({ name, error: outcome.error });
    else if (outcome.kind === 'generated') {
      const folder = batch.add(outcome.files);
      casesOf.set(folder, [...(casesOf.get(folder) ?? []), name]);
    } else {
      const { file, message, pointer, problem, remedy, rule } = outcome.refusal;
      rules[rule] = (rules[rule] ?? 0) + 1;
      const isClear = [file, problem, remedy].every((text) => text.trim() !== '') && /^(\/|line \d|$)/.test(pointer);
      if (!isClear) unclear.push(`${name}: ${message}`);
    }
  };
  const end = async (): Promise<CorpusRun> => {
    const { results, rights } = await batch.run();
    const escapes = [...casesOf].flatMap(([folder, names]) => {
      const imported = results[folder] ?? { error: 'was not imported' };
      return imported.error === undefined && !imported.touched ? [] : names.map((name) => ({ name, imported }));
    });
    const report = {
      size,
      positions: positions.standard.length + positions.more.length,
      payloads: payloads.length,
      cases,
      ...counts,
      imported: Object.keys(results).length,
      escapes: escapes.length,
      rules,
      denied: rights,
    };
    return { report, escapes, failures, unclear };
  };
  return { count, end };
}

/** Leaves a report where people and CI find it. */
export function writeReport(name: string, report: object): void {
  const folder = join(repository, 'scripts/reports');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(report, null, 2)}\n`);
}
