import type { BenchSubject } from '../../../../scripts/src/providers/bench.ts';
import { tenOperations } from './ten-operations.ts';

const apiKey = 'test-key';
const baseUrl = 'https://api.kapso.ai/platform/v1';
const sdk = '@kapso/whatsapp-cloud-api';
const ours = () => import('@wa-clients/kapso');

/** Kapso, whose vendor has an SDK of its own. */
export const subject: BenchSubject = {
  sdk: {
    name: sdk,
    importing: `import { WhatsAppClient } from '${sdk}';`,
    creating: "new WhatsAppClient({ kapsoApiKey: 'x' })",
    listing: '.contacts.list({})',
  },
  baseUrl,
  path: '/whatsapp/contacts',
  apiKeyHeader: 'X-API-Key',
  rows: async (count) => (await import('@wa-clients/kapso/testing')).fakeKapso({ contacts: count }).data.contacts,
  walks: {
    [sdk]: async (address, consume) => {
      const { WhatsAppClient } = await import('@kapso/whatsapp-cloud-api');
      const client = new WhatsAppClient({ baseUrl: address, kapsoApiKey: apiKey });
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
    'ours, by item': async (address, consume) => {
      const { createKapsoClient, listContacts } = await ours();
      for await (const item of listContacts(createKapsoClient({ apiKey, baseUrl: address }))) consume(item);
    },
    'ours, by page': async (address, consume) => {
      const { createKapsoClient, listContacts } = await ours();
      for await (const page of listContacts(createKapsoClient({ apiKey, baseUrl: address })).pages()) {
        for (const item of page.items) consume(item);
      }
    },
    'ours, prefetch 1': async (address, consume) => {
      const { createKapsoClient, listContacts } = await ours();
      const client = createKapsoClient({ apiKey, baseUrl: address });
      for await (const item of listContacts(client, {}, { prefetch: 1 })) consume(item);
    },
  },
  calls: async (stub, signal) => {
    const [{ createKapsoClient, getContact, listContacts }, { WhatsAppClient }] = await Promise.all([
      ours(),
      import('@kapso/whatsapp-cloud-api'),
    ]);
    const client = createKapsoClient({ apiKey, fetch: stub });
    const official = new WhatsAppClient({ kapsoApiKey: apiKey, baseUrl, fetch: stub });
    return {
      [sdk]: () => official.contacts.list({ phoneNumberId: '106540352242922', limit: 100 }),
      'ours, one call': async () => getContact(client, { identifier: '628123456789' }, { signal }),
      'ours, list page': async () => listContacts(client, {}, { signal }),
    };
  },
  tenOperations,
};
