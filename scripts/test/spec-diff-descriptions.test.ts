import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { type Level, levels } from '../src/diff/change.ts';
import { compareDocuments } from '../src/diff/compare-documents.ts';
import { loadForDiff } from '../src/diff/load-for-diff.ts';
import type { Json, JsonObject } from '../src/spec/document.ts';
import { documentOf, reordered } from './support/spec-diff/documents.ts';
import { editsOf } from './support/spec-diff/edits.ts';

const specs = join(import.meta.dirname, '../../specs');
const weight = (level: Level) => -levels.indexOf(level);
const bump = (before: JsonObject, after: JsonObject) => compareDocuments(before, after).bump;

describe.each(readdirSync(specs))('the description of %s', { timeout: 60_000 }, (provider) => {
  let document: JsonObject = {};
  let edits: ReturnType<typeof editsOf> = [];

  beforeAll(async () => {
    document = await loadForDiff(join(specs, provider, 'openapi.yaml'));
    edits = editsOf(document);
  });

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
      { numRuns: 20 },
    );
  });

  it('is told from itself with one edit, and asks for no less than the edit does', () => {
    expect(edits.length).toBeGreaterThan(100);
    // Every so many of them, since a large description has thousands.
    const step = Math.ceil(edits.length / 120);
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
        fc.pre(!here.startsWith(there) && !there.startsWith(here));
        const middle = edited(document, first);
        const end = edited(document, first, second);
        const steps = Math.max(weight(bump(document, middle)), weight(bump(middle, end)));
        expect(weight(bump(document, end)), `${here} ${one?.name} and ${there} ${other?.name}`).toBeGreaterThanOrEqual(
          steps,
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('the work that a comparison takes', () => {
  /** Each schema uses the next one twice, so that there are 2^count ways to the last. */
  const diamonds = (count: number, last: Json): JsonObject =>
    documentOf(
      { $ref: '#/components/schemas/S0' },
      { $ref: '#/components/schemas/S0' },
      {
        ...Object.fromEntries(
          Array.from({ length: count }, (_, index) => {
            const next = { $ref: `#/components/schemas/S${index + 1}` };
            return [
              `S${index}`,
              {
                type: 'object',
                properties: { a: next, b: next, c: { anyOf: [next, { type: 'array', items: next }] } },
              },
            ];
          }),
        ),
        [`S${count}`]: last,
      },
    );

  it('does not grow with the number of ways that lead to a schema', () => {
    const [before, after] = [diamonds(60, { type: 'string' }), diamonds(60, { type: 'integer' })];
    expect(compareDocuments(before, structuredClone(before)).changes).toEqual([]);
    const { changes } = compareDocuments(before, after);
    expect(new Set(changes.map(({ rule }) => rule))).toEqual(
      new Set(['request-type-changed', 'response-type-changed']),
    );
    expect(changes.length).toBeLessThan(10);
  });

  it('ends on schemas that lead back to themselves in every way', () => {
    const self = { $ref: '#/components/schemas/S0' };
    const tree = (value: Json) =>
      documentOf(self, self, {
        S0: {
          type: 'object',
          properties: {
            value,
            one: self,
            list: { type: 'array', items: self },
            some: { anyOf: [self, { type: 'null' }, { type: 'array', items: self }] },
            not: { not: self },
          },
          additionalProperties: self,
        },
      });
    const { changes } = compareDocuments(tree({ type: 'string' }), tree({ type: 'integer' }));
    expect(changes.map(({ rule }) => rule)).toContain('request-type-changed');
    expect(compareDocuments(tree(true), tree(true)).changes).toEqual([]);
  });
});
