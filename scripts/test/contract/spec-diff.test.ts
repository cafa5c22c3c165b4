import { join } from 'node:path';

import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { type Level, levels } from '../../src/diff/change.ts';
import { compareDocuments } from '../../src/diff/compare-documents.ts';
import { loadForDiff } from '../../src/diff/load-for-diff.ts';
import { findDescriptions, findProviders } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';
import type { JsonObject } from '../../src/spec/document.ts';
import { findOperations } from '../../src/spec/operations.ts';
import { reordered } from '../support/spec-diff/documents.ts';
import { editsOf } from '../support/spec-diff/edits.ts';
import { testedProviders } from '../support/tested-providers.ts';
import { fuzzSeed } from '../support/fuzz-seed.ts';

const weight = (level: Level) => -levels.indexOf(level);
const bump = (before: JsonObject, after: JsonObject) => compareDocuments(before, after).bump;

const providers = testedProviders(findProviders(root));
const descriptions = providers.flatMap((provider) => findDescriptions(root, provider));

describe.each(descriptions)('the description of $label', { timeout: 600_000 }, ({ folder }) => {
  let document: JsonObject = {};
  let edits: ReturnType<typeof editsOf> = [];
  /** How many edits are tried: the comparison of a large description takes its time, and its parts are like each other. */
  let tried = 0;

  beforeAll(async () => {
    document = await loadForDiff(join(root, folder, 'openapi.yaml'));
    edits = editsOf(document);
    tried = Math.max(20, Math.round(3_000 / findOperations(document).length));
  }, 600_000);

  const edited = (from: JsonObject, ...indexes: readonly number[]) => {
    const copy = structuredClone(from);
    for (const index of indexes) edits[index % edits.length]?.apply(copy);
    return copy;
  };

  it('has no difference from itself, in any order', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(compareDocuments(document, reordered(document, seed) as JsonObject).changes).toEqual([]);
      }),
      { numRuns: Math.round(tried / 5), seed: fuzzSeed },
    );
  });

  it('is told from itself with one edit, and asks for no less than the edit does', () => {
    // A description of little has few places to change; of one without any schema nothing is known that could.
    const isBare = !JSON.stringify(document).includes('"schema"');
    expect(edits.length).toBeGreaterThan(isBare ? -1 : Math.min(100, findOperations(document).length));
    const step = Math.ceil(edits.length / tried);
    for (const [index, { pointer, name, least }] of edits.entries()) {
      if (index % step !== 0) continue;
      const place = `${pointer} ${name}`;
      const after = edited(document, index);
      const { bump: found, changes } = compareDocuments(document, after);
      // What no operation uses is reported as one change, of the least weight of all edits but words.
      const isUnused = changes.every(({ rule }) => rule.startsWith('unused-component'));
      expect(weight(found), place).toBeGreaterThanOrEqual(weight(isUnused && least === 'major' ? 'minor' : least));
      if (least === 'patch') expect(found, place).toBe('patch');
      expect(compareDocuments(after, document).changes.length, place).toBeGreaterThan(0);
    }
  });

  it('asks for at least the heavier of two edits at different places', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (first, second) => {
        const [one, other] = [edits[first % edits.length], edits[second % edits.length]];
        const [here, there] = [one?.pointer ?? '', other?.pointer ?? ''];
        // An edit within a part that the other one drops, or of the same part, may undo it.
        if (here.startsWith(there) || there.startsWith(here)) return;
        const middle = edited(document, first);
        const end = edited(document, first, second);
        const steps = Math.max(weight(bump(document, middle)), weight(bump(middle, end)));
        expect(weight(bump(document, end)), `${here} ${one?.name} and ${there} ${other?.name}`).toBeGreaterThanOrEqual(
          steps,
        );
      }),
      { numRuns: Math.round(tried / 3), seed: fuzzSeed },
    );
  });
});
