import { cursorAfter, numberedPages, type Strategy } from '@wa-clients/core';

import type { StrategyName } from './generated/operations.ts';

/**
 * How Kapso pages.
 *
 * `paging.next` is the bare cursor for `after`, and null at the end; `cursors.after` is still set on the last page, so
 * it says nothing. Conversations are ordered by last activity: a row that becomes active during a walk moves.
 * The numbered pages are Kapso's older way, with an end after 50 pages and 5,000 rows.
 */
export const pagination: Readonly<Record<StrategyName, Strategy>> = {
  'cursor-after': cursorAfter({
    size: 'limit',
    maximum: 100,
    after: 'after',
    before: 'before',
    next: 'paging.next',
    previous: 'paging.previous',
  }),
  numbered: numberedPages({
    page: 'page',
    size: 'per_page',
    maximum: 100,
    id: 'id',
    pages: 'meta.total_pages',
    total: 'meta.total_count',
    lastPage: 50,
    lastRow: 5_000,
  }),
};
