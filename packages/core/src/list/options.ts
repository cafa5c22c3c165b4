import type { CallOptions } from '../call-options.ts';

/** Options of a walk over pages that have a forward cursor. */
export interface CursorListOptions extends CallOptions {
  /** Items on a page. Default: the most that the provider gives. */
  readonly pageSize?: number | undefined;
  /** Checkpoint of an earlier walk over the same operation and filters, to go on behind it. */
  readonly resume?: string | undefined;
  /** Pages to ask for ahead of the one being read. Default 0. */
  readonly prefetch?: number | undefined;
  /** Most pages to read; the walk fails with a checkpoint when there are more. Default 10,000. */
  readonly maxPages?: number | undefined;
  /** Time for the whole walk, in milliseconds. Default: none. */
  readonly deadlineMs?: number | undefined;
}

/** Options of a walk over pages that can be read in both directions. */
export interface ReversibleListOptions extends CursorListOptions {
  /** `backward` reads towards the start, the nearest row first; together with `resume` it begins before that page. */
  readonly direction?: 'forward' | 'backward' | undefined;
}

/** Options of a walk over numbered pages. */
export interface NumberedListOptions extends CursorListOptions {
  /**
   * Most requests under way at once, 1 to 16; items still come in order. The first page goes alone; each throttled
   * attempt halves the number, each page raises it by one. Default 1.
   */
  readonly concurrency?: number | undefined;
}

/** Every option that some list takes; each list's own type says which of them it takes. */
export type AnyListOptions = ReversibleListOptions & NumberedListOptions;
