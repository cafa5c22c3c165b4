import { cursorToken, type Strategy } from '@wa-clients/core';

/**
 * Pagination strategy of Kirim.chat.
 *
 * The list ends when `has_more` is false, and `next_cursor` must agree with it. A cursor is bound to its filters, which
 * core sends again with every page. A page size out of range is rejected, not clamped.
 */
export const byCursorToken: Strategy = /* @__PURE__ */ cursorToken({
  size: 'limit',
  maximum: 100,
  cursor: 'cursor',
  next: 'next_cursor',
  end: ['null', 'absent', 'empty'],
  hasMore: 'has_more',
});
