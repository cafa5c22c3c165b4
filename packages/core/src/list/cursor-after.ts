import { countAt, cursorAt, type CursorEnd, type Position, type Strategy } from './strategy.ts';

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
  /** Forms of a cursor that mean that there is no further page; a page with any other form is `wrong_shape`. */
  readonly end: readonly CursorEnd[];
  /** Path of the number of rows in the body, where the provider counts them. */
  readonly total?: string;
}

/** Pages with a cursor for each direction; only the forms in `end` end the walk. */
export function cursorAfter(options: CursorAfterOptions): Strategy {
  const { size, maximum, after, before, end, next, previous, total } = options;
  return {
    parameters: [size, after, before],
    maximum,
    first: null,
    reversible: true,
    query: ({ position, size: count, backward }) => ({
      [size]: count,
      ...(position !== null && { [backward ? before : after]: position }),
    }),
    read: (body, { backward }) => ({
      next: cursorAt(body, backward ? previous : next, end),
      previous: cursorIfAny(body, backward ? next : previous, end),
      total: countAt(body, total),
    }),
  };
}

/** The cursor of the direction that the walk does not take: a wrong one matters only to those who turn around. */
function cursorIfAny(body: unknown, path: string, end: readonly CursorEnd[]): Position | null | undefined {
  try {
    return cursorAt(body, path, end);
  } catch {
    return undefined;
  }
}
