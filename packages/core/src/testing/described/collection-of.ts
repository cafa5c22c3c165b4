import type { RowsByName } from './described-options.ts';

/**
 * Gives the rows of several descriptions by the name of their collection: of two of a name those of the first.
 *
 * @throws RangeError for a name that none of them has.
 */
export function collectionOf(first: RowsByName, ...others: readonly RowsByName[]): RowsByName {
  return (name, ...parents) => {
    for (const collection of [first, ...others].slice(0, -1)) {
      try {
        return collection(name, ...parents);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
      }
    }
    return (others.at(-1) ?? first)(name, ...parents);
  };
}
