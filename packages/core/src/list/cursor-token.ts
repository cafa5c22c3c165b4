import { countAt, cursorAt, type CursorEnd, flagAt, type Strategy } from './strategy.ts';

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
  /** Forms of a token that mean that there is no further page; a page with any other form is `wrong_shape`. */
  readonly end: readonly CursorEnd[];
  /** Path of a flag that says whether there is a further page, where the provider has one; the token must agree with it. */
  readonly hasMore?: string;
  /** Whether the last page has a token as well, so that the flag alone says where the list ends. */
  readonly tokenOnLastPage?: boolean;
  /** Path of the number of rows in the body, where the provider counts them. */
  readonly total?: string;
}

/** Pages with one forward token; only the forms in `end`, and a flag that is false, end the walk. */
export function cursorToken(options: CursorTokenOptions): Strategy {
  const { size, maximum, cursor, end, next, hasMore, tokenOnLastPage, total } = options;
  return {
    parameters: [size, cursor],
    maximum,
    first: null,
    query: ({ position, size: count }) => ({ [size]: count, ...(position !== null && { [cursor]: position }) }),
    read: (body) => {
      const isLast = hasMore !== undefined && !flagAt(body, hasMore);
      const token = isLast && tokenOnLastPage ? null : cursorAt(body, next, end);
      if (hasMore && isLast !== (token === null)) {
        throw new Error(`"${hasMore}" is ${!isLast}, which contradicts "${next}"`);
      }
      return { next: token, total: countAt(body, total) };
    },
  };
}
