import { describe, expect, it } from 'vitest';

import { injectionCases, payloads, positions, spotsOf } from './support/injection/corpus.ts';
import { stringPositions } from './support/injection/meta-schema.ts';

/** Classes of factory practice; a class that loses its last payload is noticed. */
const classes = 'AI BS BT CC CK CTRL DQ ESC HTML ID IMPORT LONG NET NL PATH PP PTR RX SQ SYM TOOL TPL TYPE'.split(' ');

describe('the injection corpus', () => {
  it('has a row for every position of the official meta-schemas that can hold a text, and none that is stale', () => {
    const official = stringPositions();
    expect(official.size).toBeGreaterThan(200);
    // A few that nobody would doubt, so that a walk that finds nothing is noticed.
    for (const one of [
      'info.title',
      'paths.{key}',
      'schema.pattern',
      'schema.enum.[]',
      'discriminator.mapping.{key}',
      'link.x-{value}',
    ]) {
      expect(official).toContain(one);
    }
    expect(positions.standard).toEqual([...official].toSorted());
  });

  it('has at least one spot in the documents for every row', () => {
    const without = [...positions.standard, ...positions.more].filter((position) => spotsOf(position).length === 0);
    expect(without).toEqual([]);
  });

  it('has payloads of every class, under names of their own', () => {
    expect([...new Set(payloads.map((payload) => payload.class))].toSorted()).toEqual(classes);
    const names = payloads.map((payload) => `${payload.class} ${payload.name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('takes every position and every payload into each of its sizes', () => {
    for (const size of ['sample', 'wide'] as const) {
      const cases = [...injectionCases(size)];
      expect(new Set(cases.map(({ place }) => place.position)).size).toBe(
        positions.standard.length + positions.more.length,
      );
      expect(new Set(cases.map(({ payload }) => payload)).size).toBe(payloads.length);
    }
  });
});
