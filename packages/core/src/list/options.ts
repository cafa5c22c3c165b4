import type { CallOptions } from '../call-options.ts';

/** Options of a list with forward cursors. */
export interface CursorListOptions extends CallOptions {
  /** Number of items per page. Default: the provider's maximum. */
  readonly pageSize?: number | undefined;
  /** Checkpoint of an earlier traversal with the same operation and filters, from which to resume. */
  readonly resume?: string | undefined;
  /** Number of pages to request ahead of the current one. Default 0. */
  readonly prefetch?: number | undefined;
  /** Maximum number of pages; if there are more, the list fails with `page_limit` and a checkpoint. Default 10,000. */
  readonly maxPages?: number | undefined;
  /** Timeout of the whole traversal, in milliseconds; it also applies to items that have already arrived. Default: none. */
  readonly deadlineMs?: number | undefined;
}

/** Options of a list that can be read in both directions. */
export interface ReversibleListOptions extends CursorListOptions {
  /** `backward` reads towards the start, nearest item first; it requires `resume` and begins before that page. */
  readonly direction?: 'forward' | 'backward' | undefined;
}

/** Options of a list with numbered pages. */
export interface NumberedListOptions extends CursorListOptions {
  /**
   * Maximum number of parallel requests, 1 to 16; items are still returned in order. The first page is requested alone;
   * each throttled attempt halves the number, each page raises it by one. Default 1.
   */
  readonly concurrency?: number | undefined;
}

/** Options of a list with cursors that several requests can read at once. */
export interface SideBySideListOptions extends CursorListOptions {
  /**
   * Maximum number of parallel requests, 1 to 16; items are still returned in order, and at most 10,000 of them wait.
   * Each request reads a part of the list, found by the timestamps of its rows. The first page is requested alone; each
   * throttled attempt halves the number, each page raises it by one. `body` of a page can hold rows that belong to its
   * neighbours. Default 1.
   */
  readonly concurrency?: number | undefined;
}

/** Options of a list that several requests can read at once, or one in both directions. */
export interface ReversibleSideBySideListOptions extends ReversibleListOptions, SideBySideListOptions {}

/** Options of all lists; the type of each list contains those that it supports. */
export type AnyListOptions = ReversibleListOptions & NumberedListOptions;
