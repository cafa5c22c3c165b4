import { describe, expect, it } from 'vitest';

import { compareDocuments } from '../src/diff/compare-documents.ts';
import type { Json, JsonObject } from '../src/spec/document.ts';
import { documentOf } from './support/spec-diff/documents.ts';

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
