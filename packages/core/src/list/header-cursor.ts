import { nextHeader } from './next-header.ts';
import type { Strategy } from './strategy.ts';

/** Wire names of pages whose next cursor is in a header of the response. */
export interface HeaderCursorOptions {
  /** Parameter of the page size. */
  readonly size: string;
  /** Largest page size. */
  readonly maximum: number;
  /** Parameter that takes the cursor. */
  readonly cursor: string;
  /** Header of the response with the cursor of the next page; the last page has none, or an empty one. */
  readonly header: string;
}

/** Pages with a forward cursor in a header of the response, whose end is that there is none. */
export function headerCursor({ size, maximum, cursor, header }: HeaderCursorOptions): Strategy {
  return {
    parameters: [size, cursor],
    maximum,
    first: null,
    query: ({ position, size: count }) => ({ [size]: count, ...(position !== null && { [cursor]: position }) }),
    read: (_, question, rows, response) => ({ next: nextHeader(header, question, rows, response) || null }),
  };
}
