import { createKapsoClient, getContact, listContacts } from '@wa-clients/kapso';
import type { paths } from '@wa-clients/kapso/types';
import { WhatsAppClient } from '@kapso/whatsapp-cloud-api';
import createFetchClient from 'openapi-fetch';

/** Answers every request at once with the same bytes. */
export type StubFetch = (request: unknown) => Promise<Response>;

const apiKey = 'test-key';
const baseUrl = 'https://api.kapso.ai/platform/v1';

/** One call over the stub, by each contender; the first is the stub itself. */
export function stubContenders(stub: StubFetch): Readonly<Record<string, () => Promise<unknown>>> {
  const fetchClient = createFetchClient<paths>({ baseUrl, headers: { 'X-API-Key': apiKey }, fetch: stub });
  const client = createKapsoClient({ apiKey, fetch: stub });
  const official = new WhatsAppClient({ kapsoApiKey: apiKey, baseUrl, fetch: stub });
  // One signal for all calls, as an app that can be shut down has it.
  const { signal } = new AbortController();
  return {
    'raw stub': async () => (await stub(`${baseUrl}/whatsapp/contacts?limit=100`)).json(),
    'openapi-fetch': () => fetchClient.GET('/whatsapp/contacts', { params: { query: { limit: 100 } } }),
    '@kapso/whatsapp-cloud-api': () => official.contacts.list({ phoneNumberId: '106540352242922', limit: 100 }),
    'ours, one call': async () => getContact(client, { identifier: '628123456789' }, { signal }),
    'ours, list page': async () => listContacts(client, {}, { signal }),
  };
}
