import { cursorToken, type Strategy } from '@wa-clients/core';

/**
 * How the gateway pages.
 *
 * The end is a `nextCursor` that is left out, as the service's source does, or empty or null, as its pages say. Sessions, groups, members and webhooks have one page and are plain calls.
 * A page size out of range is clamped without a word, so a short page means nothing.
 */
export const byCursorToken: Strategy = /* @__PURE__ */ cursorToken({
  size: 'limit',
  maximum: 200,
  cursor: 'cursor',
  next: 'nextCursor',
  end: ['absent', 'null', 'empty'],
});
