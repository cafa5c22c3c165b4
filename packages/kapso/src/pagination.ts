import { cursorAfter, cursorToken, numberedPages, type Strategy } from '@wa-clients/core';

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
  end: ['null'],
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

/** Numbered pages of the lists that know no other way: no end is documented, only the size of contacts and agent lists. */
export const byNumberedUnbounded: Strategy = /* @__PURE__ */ numberedPages({
  page: 'page',
  size: 'per_page',
  maximum: 100,
  id: 'id',
  pages: 'meta.total_pages',
  total: 'meta.total_count',
});

/** The older way of agent sessions: counts can be estimates, so a flag is the end; a session's id is that of its conversation. */
export const byNumberedSessions: Strategy = /* @__PURE__ */ numberedPages({
  page: 'page',
  size: 'per_page',
  maximum: 100,
  id: 'conversation_id',
  hasMore: 'meta.has_next',
  total: 'meta.total_count',
  lastPage: 50,
});

/** The older way of an agent session's runs: as for the sessions, with another id. */
export const byNumberedRuns: Strategy = /* @__PURE__ */ numberedPages({
  page: 'page',
  size: 'per_page',
  maximum: 100,
  id: 'run_id',
  hasMore: 'meta.has_next',
  total: 'meta.total_count',
  lastPage: 50,
});

/** How the search of the logs pages: forward alone, until the flag says that there is no more. */
export const byCursorToken: Strategy = /* @__PURE__ */ cursorToken({
  size: 'limit',
  maximum: 100,
  cursor: 'cursor',
  next: 'data.pagination.next_cursor',
  end: ['null', 'absent', 'empty'],
  hasMore: 'data.pagination.has_more',
});
