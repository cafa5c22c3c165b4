import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { GenerateSteps } from '../../../src/generate/generate-files.ts';
import { root } from '../../../src/run-tool.ts';
import { type CorpusSize, injectionCases, payloads, positions } from './corpus.ts';
import { type Imported, startBatch } from './import-files.ts';
import { place } from './place.ts';
import { type Outcome, runDocument } from './run-case.ts';

/** How every case of a run ended. */
export interface CorpusReport {
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
  const { MODE } = import.meta.env;
  return MODE === 'all' || MODE === 'wide' ? MODE : 'sample';
}

/** Runs the corpus through every step, or through the steps that are left, and imports all that was generated. */
export async function runCorpus(size: CorpusSize, steps?: GenerateSteps): Promise<CorpusRun> {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  const folder = mkdtempSync(join(root, '.tmp/corpus-'));
  const file = join(folder, 'hostile.json');
  const batch = startBatch();
  const casesOf = new Map<string, string[]>();
  const counts: Record<Outcome['kind'], number> = { refused: 0, stopped: 0, generated: 0, failed: 0 };
  const rules: Record<string, number> = {};
  const failures: { name: string; error: unknown }[] = [];
  const unclear: string[] = [];
  let cases = 0;
  for (const one of injectionCases(size)) {
    cases += 1;
    const outcome = await runDocument(place(one.root, one.place, one.payload.value), file, steps);
    counts[outcome.kind] += 1;
    if (outcome.kind === 'failed') failures.push({ name: one.name, error: outcome.error });
    else if (outcome.kind === 'generated') {
      const name = batch.add(outcome.files);
      casesOf.set(name, [...(casesOf.get(name) ?? []), one.name]);
    } else {
      const { file: place, pointer, problem, remedy, rule } = outcome.refusal;
      rules[rule] = (rules[rule] ?? 0) + 1;
      const isClear = [place, problem, remedy].every((text) => text.trim() !== '') && /^(\/|line \d|$)/.test(pointer);
      if (!isClear) unclear.push(`${one.name}: ${outcome.refusal.message}`);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  const { results, rights } = await batch.run();
  const escapes = [...casesOf].flatMap(([batchName, names]) => {
    const imported = results[batchName] ?? { error: 'was not imported' };
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
}

/** Leaves a report where people and CI find it. */
export function writeReport(name: string, report: object): void {
  const folder = join(root, 'scripts/reports');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(report, null, 2)}\n`);
}
