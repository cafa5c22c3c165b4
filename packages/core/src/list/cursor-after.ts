import { cursorAt, type Strategy } from './strategy.ts';

/** Wire names of pages that are found by a cursor and that can be walked both ways. */
export interface CursorAfterOptions {
  /** Parameter of the page size. */
  readonly size: string;
  /** Largest page size. */
  readonly maximum: number;
  /** Parameter that takes the cursor of the next page. */
  readonly after: string;
  /** Parameter that takes the cursor of the previous page. */
  readonly before: string;
  /** Path of the next page's cursor in the body. */
  readonly next: string;
  /** Path of the previous page's cursor in the body. */
  readonly previous: string;
}

/** Pages with a cursor for each direction; a missing, null or empty cursor ends the walk. */
export function cursorAfter({ size, maximum, after, before, next, previous }: CursorAfterOptions): Strategy {
  return {
    parameters: [size, after, before],
    maximum,
    first: null,
    reversible: true,
    query: ({ position, size: count, backward }) => ({
      [size]: count,
      ...(position !== null && { [backward ? before : after]: position }),
    }),
    read: (body, { backward }) => {
      const links = { next: cursorAt(body, next), previous: cursorAt(body, previous) };
      return backward ? { next: links.previous, previous: links.next } : links;
    },
  };
}
