import { cursorToken, type Strategy } from '@wa-clients/core';

/**
 * Pagination strategy of WhatsApp Gateway.
 *
 * The list ends when `nextCursor` is empty (contacts, messages of a channel) or null (chats and their messages); core
 * reads both, and a missing one, as the end. Sessions, groups, members and webhooks have one page and are plain calls.
 * A page size out of range is silently clamped, so a short page does not end the list.
 */
export const byCursorToken: Strategy = /* @__PURE__ */ cursorToken({
  size: 'limit',
  maximum: 200,
  cursor: 'cursor',
  next: 'nextCursor',
});
