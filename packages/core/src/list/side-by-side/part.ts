import type { Page, PageReader } from '../page.ts';

/** Rows of a page that belong to one part, in the order of the list. */
export interface PartPage<Item, Body> {
  readonly page: Page<Item, Body>;
  /** Index of the first row of the page that belongs to the part. */
  readonly begin: number;
  /** Index behind the last one. */
  readonly end: number;
  /** How many rows had been handed out when the page was asked for. */
  readonly askedAt: number;
}

/**
 * A part of the list, from a place in its order up to where the next part begins.
 *
 * Places are timestamps in milliseconds, negated where the newest row comes first, so that they always grow.
 */
export interface Part<Item, Body> {
  /** Where it begins, this place included; undefined for the part that the walk begins with. */
  readonly from: number | undefined;
  readonly read: PageReader<Item, Body>;
  /** Pages that were read and wait to be handed out. */
  readonly pages: PartPage<Item, Body>[];
  /** Place of its first row; undefined while it has none. */
  first?: number | undefined;
  /** Place of the last row that was read. */
  last?: number | undefined;
  /** Rows per millisecond where it was read last. */
  density?: number | undefined;
  /** Count of the rows handed out when its pending request was sent; undefined without one. */
  askedAt?: number | undefined;
  /** Whether it proved to have no rows, because the list ends before it. */
  isEmpty?: boolean;
  /** Whether it has been read as far as the next part, or to the end of the list. */
  isRead?: boolean;
  /** Why its next page could not be read. */
  failure?: { readonly error: unknown };
}
