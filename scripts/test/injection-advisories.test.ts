import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { root } from '../src/run-tool.ts';
import type { JsonObject } from '../src/spec/document.ts';
import { gateAlone, runDocument } from './support/injection/run-case.ts';
import { startTally } from './support/injection/run-corpus.ts';

const advisories = join(import.meta.dirname, 'injection/advisories');
const names = readdirSync(advisories);
let folder = '';

beforeAll(() => {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  folder = mkdtempSync(join(root, '.tmp/advisories-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['through every step', undefined],
  ['through the gate alone', gateAlone],
] as const)(
  'no advisory of another generator, made small, gets %s',
  async (_, steps) => {
    const tally = startTally('all');
    for (const name of names) {
      const { description } = JSON.parse(readFileSync(join(advisories, name), 'utf8')) as { description: JsonObject };
      tally.count(name, await runDocument(description, join(folder, 'advisory.json'), steps));
    }
    const { escapes, failures, report } = await tally.end();
    expect(escapes).toEqual([]);
    expect(failures).toEqual([]);
    expect(report.cases).toBeGreaterThanOrEqual(25);
    if (!steps) expect(report.rules).not.toHaveProperty('emitter');
    // Most of them are harmless data to us.
    expect(report.generated).toBeGreaterThanOrEqual(15);
  },
  120_000,
);
