import { valueAt } from '../strategy.ts';
import type { TimeOrder } from './time-order.ts';

/** Turns timestamps of rows into places, and places into filters. */
export interface Places {
  /**
   * Places of the rows of a page; they never fall.
   *
   * @throws Error, for the walk to name the call, when a row has no timestamp or the rows are not in order of it.
   */
  readonly of: (rows: readonly unknown[], last: number | undefined) => number[];
  /** Filter that returns the rows from a place on, and possibly a few before it. */
  readonly filterFrom: (place: number) => Readonly<Record<string, string>>;
  /** Whether the order is known, so that the list can be cut. */
  readonly isKnown: () => boolean;
}

const zone = /(z|[+-]\d\d:?\d\d)$/i;
const remedy = 'so it cannot be read side by side; leave out concurrency';

/** Makes the places of one list. */
export function createPlaces({ after, at, before, order, resolutionMs }: TimeOrder): Places {
  let sign = order && (order === 'ascending' ? 1 : -1);
  let earlier: number | undefined;
  const timeOf = (row: unknown): number => {
    const value = valueAt(row, at);
    // Without a zone it would be read as a time of this machine, and the filters would ask for another one.
    const time = typeof value === 'string' && zone.test(value) ? Date.parse(value) : NaN;
    if (Number.isNaN(time)) throw new Error(`a row has no timestamp with a zone in "${at}", ${remedy}`);
    return time;
  };
  return {
    of(rows, last) {
      const times = rows.map(timeOf);
      for (const time of sign ? [] : times) {
        earlier ??= time;
        // Rows of one timestamp have the same place in either order.
        if (time !== earlier) sign ??= time > earlier ? 1 : -1;
      }
      const places = times.map((time) => time * (sign ?? 1));
      let previous = last ?? -Infinity;
      for (const place of places) {
        if (place < previous) throw new Error(`the rows are not in the order of "${at}", ${remedy}`);
        previous = place;
      }
      return places;
    },
    filterFrom: (place) =>
      sign === 1
        ? { [after]: new Date(place - resolutionMs).toISOString() }
        : { [before]: new Date(resolutionMs - place).toISOString() },
    isKnown: () => sign !== undefined,
  };
}
