import { createLookahead } from './lookahead.ts';
import { type Strategy, valueAt } from './strategy.ts';

/** Wire names and limits of pages that have numbers, from 1. */
export interface NumberedPagesOptions {
  /** Parameter of the page number. */
  readonly page: string;
  /** Parameter of the page size. */
  readonly size: string;
  /** Largest page size. */
  readonly maximum: number;
  /** Item property that identifies a row; rows move between numbered pages while they are read. */
  readonly id: string;
  /** Parameters that keep the order of the rows fixed; filters of the same name win. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** Path of the number of pages in the body; without it, and without `hasMore`, an empty page is the end. */
  readonly pages?: string;
  /** Path of a flag that says whether there is a page after this one, where the number of pages is an estimate. */
  readonly hasMore?: string;
  /** Path of the number of rows in the body. */
  readonly total?: string;
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
    lastPage = Infinity,
    lastRow = Infinity,
  } = options;
  return {
    parameters: [page, size],
    maximum,
    first: 1,
    endsEmpty: pages === undefined && hasMore === undefined,
    id,
    defaults,
    lookahead: createLookahead,
    query: ({ position, size: count }) => ({ [page]: position ?? 1, [size]: count }),
    read: (body, { position }, itemCount) => {
      const number = Number(position ?? 1);
      const rows = total === undefined ? undefined : valueAt(body, total);
      // A page that lacks the flag ends the walk only when it is empty, so that nothing is cut short in silence.
      const isMore = (hasMore && valueAt(body, hasMore)) ?? itemCount > 0;
      const last = pages === undefined ? (isMore ? Infinity : number) : Number(valueAt(body, pages) ?? 0);
      return { next: number < last ? number + 1 : null, last, total: typeof rows === 'number' ? rows : undefined };
    },
    limit: ({ position, size: count }) => {
      const number = Number(position ?? 1);
      if (number > lastPage) return `page ${number} is beyond the last one that the provider gives (${lastPage})`;
      if (number * count > lastRow) return `page ${number} of ${count} passes the provider's limit of ${lastRow} rows`;
      return undefined;
    },
  };
}
