import { cursorToken, type Strategy } from '@wa-clients/core';

/**
 * Pagination strategy of WhatsApp Gateway.
 *
 * The list ends when `nextCursor` is left out: the service never sends it empty or null, but texts of the vendor name both
 * as ends, so they are read as ends too. Sessions, groups, members and webhooks have one page and are plain calls. A page
 * size out of range is silently clamped, so a short page does not end the list.
 */
export const byCursorToken: Strategy = /* @__PURE__ */ cursorToken({
  size: 'limit',
  maximum: 200,
  cursor: 'cursor',
  next: 'nextCursor',
  end: ['absent', 'null', 'empty'],
});
