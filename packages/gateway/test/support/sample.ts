import { createGateway } from '@wa-clients/gateway';
import { fakeGateway } from '@wa-clients/gateway/testing';

import type { ProviderSample } from '../../../../scripts/src/providers/sample.ts';

const session = 'sess_01HZX';

/** The message whose text is a number. */
const message = {
  chatJid: '15550100734@s.whatsapp.net',
  fromMe: false,
  hasMedia: false,
  media: null,
  timestamp: 1_780_000_000_000,
  type: 'text',
  waMessageId: '3EB0',
};

/** WhatsApp Gateway as demo, runtimes and tests show it. */
export const sample: ProviderSample = {
  title: 'WhatsApp Gateway',
  fake(first, others) {
    const fake = fakeGateway({ contacts: first, chats: others });
    let published = 0;
    return {
      fake,
      ids: {
        contacts: () => fake.data.contacts.map(({ lid }) => lid),
        chats: () => fake.data.chats.map(({ jid }) => jid),
      },
      realtime: {
        publish(count) {
          for (const end = published + count; published < end;) {
            published += 1;
            fake.realtime.publish('message', { ...message, body: String(published) });
          }
        },
        disconnect: () => fake.realtime.disconnect(),
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
