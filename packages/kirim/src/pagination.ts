import { cursorToken, type Strategy } from '@wa-clients/core';

/**
 * How Kirim.chat pages.
 *
 * `has_more` is the end signal, and `next_cursor` must agree with it: false without a cursor, true with one. A cursor is bound to its filters, which core sends again with every page. A page size
 * out of range is refused, not clamped.
 */
export const byCursorToken: Strategy = /* @__PURE__ */ cursorToken({
  size: 'limit',
  maximum: 100,
  cursor: 'cursor',
  next: 'next_cursor',
  end: ['null', 'absent', 'empty'],
  hasMore: 'has_more',
});
