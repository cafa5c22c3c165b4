import { cursorToken, type Strategy } from '@wa-clients/core';

/**
 * How the gateway pages.
 *
 * The end is a `nextCursor` that is empty (contacts) or null (chats); core reads both, and a missing one, as the end.
 * A page size out of range is clamped without a word, so a short page means nothing.
 */
export const byCursorToken: Strategy = /* @__PURE__ */ cursorToken({
  size: 'limit',
  maximum: 200,
  cursor: 'cursor',
  next: 'nextCursor',
});
