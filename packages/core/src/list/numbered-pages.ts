import { createLookahead } from './lookahead.ts';
import { createRowFilter } from './row-filter.ts';
import { countAt, flagAt, type Strategy } from './strategy.ts';

/** Wire names and limits of pages that have numbers. */
export interface NumberedPagesOptions {
  /** Parameter of the page number. */
  readonly page: string;
  /** Parameter of the page size. */
  readonly size: string;
  /** Largest page size. */
  readonly maximum: number;
  /**
   * Item property that identifies a row: rows move between numbered pages while they are read. Without it, a row that moves to
   * the next page comes twice.
   */
  readonly id?: string;
  /** Parameters that keep the order of the rows fixed; filters of the same name win. */
  readonly defaults?: Readonly<Record<string, string>>;
  /**
   * Path of the number of pages in the body; without it, and without `hasMore`, an empty page is the end. A page without
   * the number is `wrong_shape`.
   */
  readonly pages?: string;
  /**
   * Path of a flag that says whether there is a page after this one, where the number of pages is an estimate. A page
   * without the flag is `wrong_shape`. The flag alone decides: `total` may be an estimate, too, and is not held against it.
   */
  readonly hasMore?: string;
  /** Path of the number of rows in the body. */
  readonly total?: string;
  /** Path of the number of the page in the body, where the provider says it; a page with another number is `wrong_shape`. */
  readonly number?: string;
  /** Number of the first page. Default 1. */
  readonly first?: 0 | 1;
  /** Last page that the provider gives. */
  readonly lastPage?: number;
  /** Most rows that the provider gives in all: page times size. */
  readonly lastRow?: number;
}

/** Pages with numbers; the end is the last page that the provider counts, or the first empty one. */
export function numberedPages(options: NumberedPagesOptions): Strategy {
  const {
    page,
    size,
    maximum,
    id,
    defaults = {},
    pages,
    hasMore,
    total,
    number: echo,
    first = 1,
    lastPage = Infinity,
    lastRow = Infinity,
  } = options;
  return {
    parameters: [page, size],
    maximum,
    first,
    endsEmpty: pages === undefined && hasMore === undefined,
    ...(id !== undefined && { rowFilter: createRowFilter(id) }),
    defaults,
    lookahead: createLookahead,
    query: ({ position, size: count }) => ({ [page]: position ?? first, [size]: count }),
    read: (body, { position, size: asked }, { length }) => {
      const number = Number(position ?? first);
      const rows = countAt(body, total);
      // Services that count no pages leave it at 0.
      const said = countAt(body, echo) || number;
      if (said !== number) throw new Error(`"${echo}" is ${said} on page ${number}`);
      let last = length > 0 ? Infinity : number;
      if (pages !== undefined) {
        const count = lastPageOf(body, pages);
        last = count - 1 + first;
        // Rows beyond the last page, and a last page before the last row, are ends that lie.
        const most = length > 0 ? count : Math.min(count, number - first);
        if (number >= last && ((length > 0 && number > last) || most * asked < (rows ?? 0))) {
          throw new Error(`"${pages}" is ${count}, which contradicts the rows of page ${number} or "${total}"`);
        }
      } else if (hasMore !== undefined) {
        last = flagAt(body, hasMore) ? Infinity : number;
      }
      return { next: number < last ? number + 1 : null, last, total: rows };
    },
    limit: ({ position, size: count }) => {
      const number = Number(position ?? first);
      if (number > lastPage) return `page ${number} is beyond the last one that the provider returns (${lastPage})`;
      if ((number + 1 - first) * count > lastRow)
        return `page ${number} of ${count} passes the provider's limit of ${lastRow} rows`;
      return undefined;
    },
  };
}

function lastPageOf(body: unknown, path: string): number {
  const count = countAt(body, path);
  if (count === undefined) throw new Error(`"${path}" is missing or not a whole number from 0`);
  return count;
}
