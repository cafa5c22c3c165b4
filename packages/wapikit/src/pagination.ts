import { numberedPages, type Strategy } from '@wa-clients/core';

/**
 * How Wapikit pages.
 *
 * The service counts joined rows, not contacts: a page can be short or hold a single contact, a contact can stand on two
 * neighbouring pages, and the total is too high. So only an empty page is the end, and repeated rows are dropped.
 */
const numbered = (defaults: Readonly<Record<string, string>> = {}): Strategy =>
  numberedPages({
    page: 'page',
    size: 'per_page',
    maximum: 50,
    id: 'uniqueId',
    defaults,
    total: 'paginationMeta.total',
  });

/** Without `order` the service sorts by nothing at all; oldest first keeps new rows behind those already read. */
export const byNumbered: Strategy = /* @__PURE__ */ numbered({ order: 'asc' });

/** Where the order goes by the name `sortBy`: the lists of an organization, and notifications. */
export const byNumberedSortBy: Strategy = /* @__PURE__ */ numbered({ sortBy: 'asc' });

/** Where no order can be asked for: the lists of a chat with the AI. */
export const byNumberedUnsorted: Strategy = /* @__PURE__ */ numbered();
