import type { ContactListResponse } from '@wa-clients/kapso';
import type { paths } from '@wa-clients/kapso/types';

import type { Traversal } from './traversal.ts';

const apiKey = 'test-key';

/** Those who walk the list, by name; each loads what it needs itself. */
export const contenders: Readonly<Record<string, Traversal>> = {
  'bare fetch': async (baseUrl, consume) => {
    for (let cursor: string | null = ''; cursor !== null;) {
      const address: string = `${baseUrl}/whatsapp/contacts?limit=100${cursor && `&after=${cursor}`}`;
      const response = await fetch(address, { headers: { Accept: 'application/json', 'X-API-Key': apiKey } });
      const body = (await response.json()) as ContactListResponse;
      if (!body.paging) throw new Error('The page has no links.');
      for (const item of body.data) consume(item);
      cursor = body.paging.next ?? null;
    }
  },

  'openapi-fetch': async (baseUrl, consume) => {
    const { default: createFetchClient } = await import('openapi-fetch');
    const client = createFetchClient<paths>({ baseUrl, headers: { 'X-API-Key': apiKey } });
    async function* items() {
      for (let after: string | undefined; ;) {
        const query = after === undefined ? { limit: 100 } : { limit: 100, after };
        const { data } = await client.GET('/whatsapp/contacts', { params: { query } });
        if (!data?.paging) throw new Error('The page has no links.');
        yield* data.data;
        if (typeof data.paging.next !== 'string') return;
        after = data.paging.next;
      }
    }
    for await (const item of items()) consume(item);
  },

  '@kapso/whatsapp-cloud-api': async (baseUrl, consume) => {
    const { WhatsAppClient } = await import('@kapso/whatsapp-cloud-api');
    const client = new WhatsAppClient({ baseUrl, kapsoApiKey: apiKey });
    async function* items() {
      const filters = { phoneNumberId: '106540352242922', limit: 100 };
      for (let after: string | undefined; ;) {
        const page = await client.contacts.list(after === undefined ? filters : { ...filters, after });
        yield* page.data;
        const { cursors, next } = page.paging;
        if (typeof next !== 'string') return;
        after = cursors.after ?? undefined;
      }
    }
    for await (const item of items()) consume(item);
  },

  'ours, by item': async (baseUrl, consume) => {
    const { createKapsoClient, listContacts } = await import('@wa-clients/kapso');
    for await (const item of listContacts(createKapsoClient({ apiKey, baseUrl }))) consume(item);
  },

  'ours, by page': async (baseUrl, consume) => {
    const { createKapsoClient, listContacts } = await import('@wa-clients/kapso');
    for await (const page of listContacts(createKapsoClient({ apiKey, baseUrl })).pages()) {
      for (const item of page.items) consume(item);
    }
  },

  'ours, prefetch 1': async (baseUrl, consume) => {
    const { createKapsoClient, listContacts } = await import('@wa-clients/kapso');
    for await (const item of listContacts(createKapsoClient({ apiKey, baseUrl }), {}, { prefetch: 1 })) consume(item);
  },

  'ours, numbered, concurrency 8': async (baseUrl, consume) => {
    const { numberedContacts } = await import('./numbered-contacts.ts');
    for await (const item of numberedContacts(baseUrl, apiKey, { concurrency: 8 })) consume(item);
  },
};
