import { expect } from 'vitest';

/** Counts how often each class of walks was met, so that a generator that lost its bite is noticed. */
export interface Census {
  readonly count: (name: string, times?: number) => void;
  readonly of: (name: string) => number;
  /** Fails unless every one of the classes was met that often. */
  readonly expectAtLeast: (least: number, names: readonly string[]) => void;
  readonly table: () => string;
}

/** Makes an empty census. */
export function createCensus(): Census {
  const counts = new Map<string, number>();
  const of = (name: string) => counts.get(name) ?? 0;
  const table = () =>
    [...counts]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, times]) => `${name} ${times}`)
      .join(', ');
  return {
    of,
    table,
    count: (name, times = 1) => void counts.set(name, of(name) + times),
    expectAtLeast(least, names) {
      const rare = names.filter((name) => of(name) < least);
      expect(rare, `met fewer than ${least} times; met: ${table()}`).toEqual([]);
    },
  };
}
