import { numberedPages, type Strategy } from '@wa-clients/core';

/**
 * How Wapikit pages.
 *
 * The service counts joined rows, not contacts: a page can be short or hold a single contact, a contact can stand on two
 * neighbouring pages, and the total is too high. So only an empty page is the end, and repeated rows are dropped.
 * Without `order` the service sorts by nothing at all; oldest first keeps new rows behind those already read.
 */
export const byNumbered: Strategy = /* @__PURE__ */ numberedPages({
  page: 'page',
  size: 'per_page',
  maximum: 50,
  id: 'uniqueId',
  defaults: { order: 'asc' },
  total: 'paginationMeta.total',
});
