import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { isObject, type Json, type JsonObject } from '../src/spec/document.ts';
import { pointerTo } from '../src/spec/pointer.ts';
import { payloadInTurn } from './support/injection/corpus.ts';
import { place, type Place } from './support/injection/place.ts';
import { gateAlone, runInput } from './support/injection/run-case.ts';
import { type CorpusRun, startTally, writeReport } from './support/injection/run-corpus.ts';

const sources = join(import.meta.dirname, 'injection');
const perPlace = 2;
const longestMs = 600_000;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wa-clients-injection-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every name and every text of a document. */
function* everyPlace(value: Json, pointer = ''): Generator<Place> {
  if (typeof value === 'string') yield { position: pointer, pointer, at: 'value' };
  for (const [name, one] of isObject(value) || Array.isArray(value) ? Object.entries(value) : []) {
    const below = pointerTo(pointer, name);
    if (isObject(value)) yield { position: pointer, pointer: below, at: 'key' };
    yield* everyPlace(one, below);
  }
}

/** Runs a hostile overlay, or a hostile lock, beside a description that is harmless. */
async function runHostile(kind: 'overlay' | 'lock', name: string, isGateAlone: boolean): Promise<CorpusRun> {
  const harmless = JSON.parse(readFileSync(join(sources, name), 'utf8')) as JsonObject;
  const specFile = join(sources, 'everything-3.1.json');
  const file = join(folder, name);
  const tally = startTally('sample');
  let turn = 0;
  for (const spot of everyPlace(harmless)) {
    for (let count = 0; count < perPlace; count += 1) {
      const payload = payloadInTurn((turn += 1));
      writeFileSync(file, JSON.stringify(place(harmless, spot, payload.value)));
      const input = kind === 'overlay' ? { specFile, overlayFile: file } : { specFile, lockFile: file };
      const outcome = await runInput(input, isGateAlone ? gateAlone : undefined);
      tally.count(`${name} ${spot.at} ${spot.pointer}: ${payload.class} ${payload.name}`, outcome);
    }
  }
  return await tally.end();
}

describe.each([
  ['overlay', 'everything.overlay.json'],
  ['lock', 'everything.names.lock.json'],
] as const)('a hostile %s', (kind, name) => {
  it('is as harmless as the file that it is taken from when nothing in it is hostile', async () => {
    const specFile = join(sources, 'everything-3.1.json');
    const file = join(sources, name);
    const input = kind === 'overlay' ? { specFile, overlayFile: file } : { specFile, lockFile: file };
    expect(await runInput(input)).toMatchObject({ kind: 'generated' });
  });

  it.each([
    ['refused or harmless', false],
    ['held by the gate alone', true],
  ])(
    'is %s, whatever stands in it',
    async (_, isGateAlone) => {
      const { escapes, failures, report, unclear } = await runHostile(kind, name, isGateAlone);
      writeReport(`injection-${kind}${isGateAlone ? '-gate-alone' : ''}`, report);
      expect(escapes).toEqual([]);
      expect(failures).toEqual([]);
      expect(unclear).toEqual([]);
      expect(report.refused + report.stopped + report.generated).toBe(report.cases);
      expect(report.cases).toBeGreaterThan(90);
      if (!isGateAlone) expect(report.rules).not.toHaveProperty('emitter');
    },
    longestMs,
  );
});
