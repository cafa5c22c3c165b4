import { createRowFilter } from './row-filter.ts';
import { countAt, flagAt, type Strategy } from './strategy.ts';

/** Wire names and limits of pages that begin after a number of rows. */
export interface OffsetPagesOptions {
  /** Parameter of the number of rows before the page. */
  readonly offset: string;
  /** Parameter of the page size. */
  readonly size: string;
  /** Largest page size. */
  readonly maximum: number;
  /** Offset of the first row. Default 0. */
  readonly first?: 0 | 1;
  /** Item property that identifies a row; rows move between pages while they are read. */
  readonly id?: string;
  /** Parameters that keep the order of the rows fixed; filters of the same name win. */
  readonly defaults?: Readonly<Record<string, string>>;
  /**
   * Path of a flag that says whether there is a further page; without it, an empty page is the end. A page without the
   * flag is `wrong_shape`.
   */
  readonly hasMore?: string;
  /**
   * Path of the number of rows in the body, where the provider counts them: an end before so many rows is `wrong_shape`. Left
   * out where the number is an estimate.
   */
  readonly total?: string;
  /** Most rows that the provider gives in all: offset and size together. */
  readonly lastRow?: number;
}

/**
 * Pages that begin after a number of rows; the end is a flag that is false, or the first empty page.
 *
 * A page begins after the rows that were received, so that a provider which gives fewer than it was asked for loses none.
 */
export function offsetPages(options: OffsetPagesOptions): Strategy {
  const { offset, size, maximum, first = 0, id, defaults = {}, hasMore, total, lastRow = Infinity } = options;
  return {
    parameters: [offset, size],
    maximum,
    first,
    endsEmpty: hasMore === undefined,
    ...(id !== undefined && { rowFilter: createRowFilter(id) }),
    defaults,
    query: ({ position, size: count }) => ({ [offset]: position ?? first, [size]: count }),
    read: (body, { position }, { length }) => {
      const next = Number(position ?? first) + length;
      const rows = countAt(body, total);
      const isMore = hasMore === undefined ? length > 0 : flagAt(body, hasMore);
      // Without a row the same page would come again.
      if (isMore && length === 0) throw new Error(`"${hasMore}" is true, which contradicts a page without rows`);
      if (hasMore !== undefined && !isMore && next - first < (rows ?? 0)) {
        throw new Error(`"${hasMore}" is false, which contradicts "${total}"`);
      }
      return { next: isMore ? next : null, total: rows };
    },
    limit: ({ position, size: count }) =>
      Number(position ?? first) - first + count > lastRow
        ? `a page of ${count} from row ${position} passes the provider's limit of ${lastRow} rows`
        : undefined,
  };
}
