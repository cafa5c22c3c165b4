import { createGateway } from '@wa-clients/gateway';
import { fakeGateway } from '@wa-clients/gateway/testing';

import type { ProviderSample } from '../../../../scripts/src/providers/sample.ts';

const session = 'sess_01HZX';

/** WhatsApp Gateway as demo, runtimes and tests show it. */
export const sample: ProviderSample = {
  title: 'WhatsApp Gateway',
  fake(first, others) {
    const fake = fakeGateway({ contacts: first, chats: others });
    return {
      fake,
      ids: {
        contacts: () => fake.data.contacts.map(({ lid }) => lid),
        chats: () => fake.data.chats.map(({ jid }) => jid),
      },
    };
  },
  client(options) {
    const client = createGateway({ apiKey: 'test-key', ...options });
    return {
      lists: [
        {
          title: 'contacts',
          operation: 'contacts.list',
          strategy: 'cursor-token',
          id: 'lid',
          open: (walk) => client.contacts.list({ session }, walk),
        },
        {
          title: 'chats',
          operation: 'chats.list',
          strategy: 'cursor-token',
          id: 'jid',
          open: (walk) => client.chats.list({ session }, walk),
        },
      ],
      missing: () => client.contacts.get({ session, lid: 'nobody@lid' }),
    };
  },
  missing: { code: 'not_found', status: 404 },
};
