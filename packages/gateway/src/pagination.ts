import { cursorToken, type Strategy } from '@wa-clients/core';

/**
 * How the gateway pages.
 *
 * The end is a `nextCursor` that is empty (contacts, messages of a channel) or null (chats and their messages); core
 * reads both, and a missing one, as the end. Sessions, groups, members and webhooks have one page and are plain calls.
 * A page size out of range is clamped without a word, so a short page means nothing.
 */
export const byCursorToken: Strategy = /* @__PURE__ */ cursorToken({
  size: 'limit',
  maximum: 200,
  cursor: 'cursor',
  next: 'nextCursor',
});
