import { cursorAfter, cursorToken, linkedCursors, numberedPages, type Strategy } from '@wa-clients/core';
import { withPaging } from '@wa-clients/whatsapp';

import { withStoredEnd } from './whatsapp/with-stored-end.ts';

/**
 * Cursor pagination of Kapso.
 *
 * `paging.next` is the bare cursor for `after` and is null on the last page; `cursors.after` is set on the last page as
 * well and therefore does not indicate the end. Conversations are ordered by last activity, so a conversation that
 * becomes active during a walk moves.
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

/** Legacy offset pagination of Kapso, limited to 50 pages and 5,000 rows. */
export const byNumbered: Strategy = /* @__PURE__ */ numberedPages({
  page: 'page',
  size: 'per_page',
  maximum: 100,
  id: 'id',
  pages: 'meta.total_pages',
  total: 'meta.total_count',
  number: 'meta.page',
  lastPage: 50,
  lastRow: 5_000,
});

/**
 * Offset pagination of the lists without cursors: no page limit is documented, and a maximum page size only for
 * contacts and agent lists.
 */
export const byNumberedUnbounded: Strategy = /* @__PURE__ */ numberedPages({
  page: 'page',
  size: 'per_page',
  maximum: 100,
  id: 'id',
  pages: 'meta.total_pages',
  total: 'meta.total_count',
  number: 'meta.page',
});

/**
 * Legacy offset pagination of agent sessions: counts can be estimates, so a flag indicates the end; the id of a session
 * is `conversation_id`.
 */
export const byNumberedSessions: Strategy = /* @__PURE__ */ numberedPages({
  page: 'page',
  size: 'per_page',
  maximum: 100,
  id: 'conversation_id',
  hasMore: 'meta.has_next',
  total: 'meta.total_count',
  number: 'meta.page',
  lastPage: 50,
});

/** Legacy offset pagination of the runs of an agent session: the same as for sessions, with another id. */
export const byNumberedRuns: Strategy = /* @__PURE__ */ numberedPages({
  page: 'page',
  size: 'per_page',
  maximum: 100,
  id: 'run_id',
  hasMore: 'meta.has_next',
  total: 'meta.total_count',
  number: 'meta.page',
  lastPage: 50,
});

/** Pagination of the log search: forward only, until the flag indicates that there are no more entries. */
export const byCursorToken: Strategy = /* @__PURE__ */ cursorToken({
  size: 'limit',
  maximum: 100,
  cursor: 'cursor',
  next: 'data.pagination.next_cursor',
  end: ['null', 'absent', 'empty'],
  hasMore: 'data.pagination.has_more',
});

/**
 * Cursor pagination of lists that Meta answers: `paging.next` is a URL of Meta, which is never followed, and is absent on the
 * last page; `cursors.after` is set there as well. A page with rows but without `paging` says nothing, and is not the last one.
 */
export const byCursorAfterLinked: Strategy = /* @__PURE__ */ withPaging(/* @__PURE__ */ linked(), (rows) => rows > 0);

/**
 * The same for blocked users, for which Kapso declares no `paging`, whereas Meta sends it: without it, a page that is not full
 * is taken for the last one.
 */
export const byCursorAfterLinkedUndeclared: Strategy = /* @__PURE__ */ withPaging(
  /* @__PURE__ */ linked(),
  (rows, size) => rows >= size,
);

/**
 * Cursor pagination of the lists by phone number, which Kapso answers from its own store: `cursors.after` is followed, and
 * null, empty or left out on the last page. The vendor does not declare `next`; where it is there, null is the end as well.
 */
export const byCursorAfterStored: Strategy = /* @__PURE__ */ withPaging(
  /* @__PURE__ */ withStoredEnd(
    /* @__PURE__ */ cursorAfter({
      size: 'limit',
      maximum: 100,
      after: 'after',
      before: 'before',
      next: 'paging.cursors.after',
      previous: 'paging.cursors.before',
      end: ['null', 'empty', 'absent'],
    }),
  ),
  (rows) => rows > 0,
);

function linked(): Strategy {
  return linkedCursors({
    size: 'limit',
    maximum: 100,
    after: 'after',
    before: 'before',
    cursors: 'paging.cursors',
    next: 'paging.next',
    previous: 'paging.previous',
  });
}
