import { identityOf } from './identity-of.ts';
import { countAt, flagAt, type Strategy, valueAt } from './strategy.ts';

/** Wire names of pages that begin after a row, which is known by its id. */
export interface AfterLastRowOptions {
  /** Parameter of the page size. */
  readonly size: string;
  /** Largest page size. */
  readonly maximum: number;
  /** Parameter that takes the id of the last row of the page before. */
  readonly after: string;
  /** Path of the id within a row. */
  readonly id: string;
  /**
   * Path of a flag that says whether there is a further page; without it, an empty page is the end. A page without the
   * flag is `wrong_shape`.
   */
  readonly hasMore?: string;
  /** Path of the number of rows in the body, where the provider counts them. */
  readonly total?: string;
}

/** Pages that begin after the last row of the page before; the end is a flag that is false, or the first empty page. */
export function afterLastRow({ size, maximum, after, id, hasMore, total }: AfterLastRowOptions): Strategy {
  return {
    parameters: [size, after],
    maximum,
    first: null,
    endsEmpty: hasMore === undefined,
    query: ({ position, size: count }) => ({ [size]: count, ...(position !== null && { [after]: position }) }),
    read: (body, _, rows) => {
      const isMore = hasMore === undefined ? rows.length > 0 : flagAt(body, hasMore);
      const last = identityOf(valueAt(rows.at(-1), id));
      if (isMore && !last) {
        throw new Error(`the last row has no "${id}", after which the next page begins`);
      }
      return { next: (isMore && last) || null, total: countAt(body, total) };
    },
  };
}
