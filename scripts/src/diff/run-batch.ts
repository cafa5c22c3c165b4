import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import { SpecRefusal } from '../spec/refusal.ts';
import { compareDocuments } from './compare-documents.ts';
import { loadForDiff } from './load-for-diff.ts';
import { asJson, type JsonDifference } from './print/print-json.ts';

/** The answer to one line of a batch. */
export type BatchAnswer =
  | ({ readonly name: string } & JsonDifference)
  | { readonly name: string; readonly error: string };

/**
 * Compares the pairs of a file, one JSON object `{"name","base","revision"}` a line; a pair that is refused says why and
 * does not stop the others.
 *
 * @throws SpecRefusal when the file itself cannot be read.
 */
export async function* runBatch(file: string): AsyncGenerator<BatchAnswer> {
  const refuse = (pointer: string, problem: string) =>
    new SpecRefusal({
      file,
      pointer,
      rule: 'batch',
      problem,
      remedy: 'Write {"name": ..., "base": FILE, "revision": FILE} on each line.',
    });
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) throw refuse('', 'there is no such file');
  const lines = text.split('\n').map((line, index) => ({ line, place: `line ${index + 1}` }));
  const pairs = lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }) => readPair(line, () => refuse(place, 'is no such pair')));
  const locate = (path: string) => {
    // Paths are meant from where the command runs; a batch that was moved with its files still finds them.
    const beside = resolve(dirname(file), path);
    return existsSync(path) || !existsSync(beside) ? path : beside;
  };
  for (const { name, base, revision } of pairs) {
    try {
      yield { name, ...asJson(compareDocuments(await loadForDiff(locate(base)), await loadForDiff(locate(revision)))) };
    } catch (error) {
      if (!(error instanceof SpecRefusal)) throw error;
      yield { name, error: error.message };
    }
  }
}

interface Pair {
  readonly name: string;
  readonly base: string;
  readonly revision: string;
}

function readPair(line: string, refusal: () => SpecRefusal): Pair {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw refusal();
  }
  const { name, base, revision } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (typeof name !== 'string' || typeof base !== 'string' || typeof revision !== 'string') throw refusal();
  return { name, base, revision };
}
