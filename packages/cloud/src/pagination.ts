import { linkedCursors, type Strategy } from '@wa-clients/core';
import { withPaging } from '@wa-clients/whatsapp';

const linked = (maximum: number): Strategy =>
  withPaging(
    linkedCursors({
      size: 'limit',
      maximum,
      after: 'after',
      before: 'before',
      cursors: 'paging.cursors',
      next: 'paging.next',
      previous: 'paging.previous',
      total: 'summary.total_count',
    }),
    (rows) => rows > 0,
  );

/**
 * Cursor pagination of Meta: `paging.next` is a URL that can contain the access token, which is never followed, and is absent
 * on the last page; `cursors.after` is set there as well. A page can be shorter than asked for, or empty, with more behind it;
 * one with rows but without `paging` says nothing, and is not the last one.
 */
export const byCursorAfterLinked: Strategy = /* @__PURE__ */ linked(100);

/** The same for QR codes, of which a page has at most 25. */
export const byCursorAfterLinkedCodes: Strategy = /* @__PURE__ */ linked(25);

/** The same for groups, of which a page has at most 1,024. */
export const byCursorAfterLinkedGroups: Strategy = /* @__PURE__ */ linked(1_024);
