import { expect } from 'vitest';

import type { Census } from './census.ts';
import { expectSame } from './expect-same.ts';
import type { Entry } from './world.ts';

/** A journey over moving data that came to its end. */
interface MovingJourney {
  /** Ids in the order in which the app got them. */
  readonly rows: readonly string[];
  readonly versions: readonly (readonly Entry[])[];
  readonly size: number;
  readonly isNumbered: boolean;
  readonly isConcurrent: boolean;
  /** Whether no leg went on in the middle of a page, whose rows may have changed meanwhile. */
  readonly isWhole: boolean;
  /** Row at whose near edge the walk was turned around; only what came then is in `rows`. */
  readonly backwardFrom: string | undefined;
}

/**
 * What a walk promises while rows come, go and move.
 *
 * With cursors: of the rows that did not move themselves, none comes twice, their order is kept, and each that was
 * there all the time is found; in either direction.
 *
 * With numbered pages: of the rows that did not move themselves, none comes twice as long as there are no more changes
 * than rows on a page. Each that was there all the time is found when rows were only added; a row that is taken away,
 * or moves, hides at most one other. Pages that are asked for at once may be served in any order, so that a change
 * between them can hide a row at each page: for them, only the first of the three is promised.
 */
export function expectKept(journey: MovingJourney, census: Census): void {
  const { backwardFrom, isConcurrent, isNumbered, isWhole, rows, size, versions } = journey;
  if (!isWhole) return census.count('moving data, cut within a page');
  const ranks = new Map<string, number>();
  const moved = new Set<string>();
  for (const { id, rank } of versions.flat()) {
    if (ranks.has(id) && ranks.get(id) !== rank) moved.add(id);
    ranks.set(id, rank);
  }
  const last = new Set(versions.at(-1)?.map(({ id }) => id));
  // Where the row at the edge moved itself, nobody knows what lies before it.
  if (backwardFrom !== undefined && moved.has(backwardFrom)) return;
  const edge = ranks.get(backwardFrom ?? '') ?? Infinity;
  const stable = (versions[0] ?? []).filter(
    ({ hidden, id, rank }) => !hidden && !moved.has(id) && last.has(id) && rank < edge,
  );
  const unmoved = rows.filter((id) => !moved.has(id));
  const found = new Set(rows);
  const lost = stable.filter(({ id }) => !found.has(id)).map(({ id }) => id);
  const changes = versions.length - 1;
  if (!isNumbered) {
    census.count('promise: cursors on moving data', changes > 0 ? 1 : 0);
    if (backwardFrom !== undefined) census.count('promise: backward on moving data', changes > 0 ? 1 : 0);
    const forward = backwardFrom === undefined ? unmoved : unmoved.toReversed();
    const inOrder = forward.every(
      (id, index) => index === 0 || (ranks.get(forward[index - 1] ?? '') ?? 0) < (ranks.get(id) ?? 0),
    );
    if (!inOrder) expect(unmoved, 'in order, none twice').toEqual([]);
    return expectSame(lost, [], 'what was there all the time is found');
  }
  // Joined rows count as moved: one id has several places.
  if (changes <= size) {
    census.count('promise: numbered pages, few changes', changes > 0 ? 1 : 0);
    expectSame(unmoved.length, new Set(unmoved).size, 'no row twice');
  }
  if (isConcurrent) return;
  const hiding = versions.filter((version, index) => {
    const before = new Set(versions[index - 1]?.map(({ id }) => id));
    return index > 0 && !version.some(({ id }) => !before.has(id));
  }).length;
  census.count('promise: numbered pages, one by one', changes > 0 ? 1 : 0);
  if (lost.length > hiding) expect(lost, 'each row taken away hides one at most').toHaveLength(hiding);
}
