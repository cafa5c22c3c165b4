import { createClient, type List, list, type NumberedListOptions, numberedPages } from '@wa-clients/core';

import type { BenchmarkItem } from './traversal.ts';

/** Options of a list whose pages are asked for several at a time. */
export interface ParallelListOptions extends NumberedListOptions {
  readonly concurrency: number;
}

/**
 * Numbered pages without a provider's limits, on core alone.
 *
 * Those of one provider end after 50 pages, and those of another hold 50 rows: neither could be compared with the other walks.
 */
export function numberedContacts(baseUrl: string, apiKey: string, options: ParallelListOptions): List<BenchmarkItem> {
  const client = createClient(
    {
      provider: 'numbered',
      baseUrl,
      credential: (key) => ({ 'X-API-Key': key }),
      readError: () => ({}),
    },
    { apiKey },
  );
  const operation = {
    name: 'contacts.list',
    method: 'GET',
    path: '/whatsapp/contacts',
    pagination: numberedPages({
      page: 'page',
      size: 'per_page',
      maximum: 100,
      id: 'id',
      pages: 'meta.total_pages',
      total: 'meta.total_count',
    }),
    items: 'data',
  };
  return list<BenchmarkItem, unknown>(client, operation, {}, options);
}
