import { numberedPages, type Strategy } from '@wa-clients/core';

/**
 * Pagination strategy of Wapikit.
 *
 * The service counts joined rows, not contacts: a page can be short or contain a single contact, a contact can appear
 * on two neighboring pages, and the total is too high. Only an empty page ends the list, and repeated rows are dropped.
 */
const numbered = (defaults: Readonly<Record<string, string>> = {}): Strategy =>
  numberedPages({
    page: 'page',
    size: 'per_page',
    maximum: 50,
    id: 'uniqueId',
    defaults,
    total: 'paginationMeta.total',
    number: 'paginationMeta.page',
  });

/** Without `order` the service does not sort; oldest first keeps new rows behind those already read. */
export const byNumbered: Strategy = /* @__PURE__ */ numbered({ order: 'asc' });

/** For lists whose order parameter is named `sortBy`: the lists of an organization, and notifications. */
export const byNumberedSortBy: Strategy = /* @__PURE__ */ numbered({ sortBy: 'asc' });

/** For lists without an order parameter: the lists of an AI chat. */
export const byNumberedUnsorted: Strategy = /* @__PURE__ */ numbered();
