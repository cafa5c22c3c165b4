import { cursorAfter, numberedPages, type Strategy } from '@wa-clients/core';

/**
 * How Kapso pages by cursors.
 *
 * `paging.next` is the bare cursor for `after`, and null at the end; `cursors.after` is still set on the last page, so
 * it says nothing. Conversations are ordered by last activity: a row that becomes active during a walk moves.
 */
export const byCursorAfter: Strategy = /* @__PURE__ */ cursorAfter({
  size: 'limit',
  maximum: 100,
  after: 'after',
  before: 'before',
  next: 'paging.next',
  previous: 'paging.previous',
});

/** Kapso's older way: numbered pages, with an end after 50 pages and 5,000 rows. */
export const byNumbered: Strategy = /* @__PURE__ */ numberedPages({
  page: 'page',
  size: 'per_page',
  maximum: 100,
  id: 'id',
  pages: 'meta.total_pages',
  total: 'meta.total_count',
  lastPage: 50,
  lastRow: 5_000,
});
