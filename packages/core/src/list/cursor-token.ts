import { cursorAt, type Strategy, valueAt } from './strategy.ts';

/** Wire names of pages that are found by one opaque token. */
export interface CursorTokenOptions {
  /** Parameter of the page size. */
  readonly size: string;
  /** Largest page size. */
  readonly maximum: number;
  /** Parameter that takes the token. */
  readonly cursor: string;
  /** Path of the next page's token in the body. */
  readonly next: string;
  /** Path of a flag that says whether there is more, where the provider has one. */
  readonly hasMore?: string;
}

/** Pages with one forward token; a false flag, or a missing, null or empty token, ends the walk. */
export function cursorToken({ size, maximum, cursor, next, hasMore }: CursorTokenOptions): Strategy {
  return {
    parameters: [size, cursor],
    maximum,
    first: null,
    query: ({ position, size: count }) => ({ [size]: count, ...(position !== null && { [cursor]: position }) }),
    read: (body) => ({ next: hasMore && valueAt(body, hasMore) === false ? null : cursorAt(body, next) }),
  };
}
