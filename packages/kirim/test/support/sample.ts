import { createKirim } from '@wa-clients/kirim';
import { fakeKirim } from '@wa-clients/kirim/testing';

import type { ProviderSample } from '../../../../scripts/src/providers/sample.ts';

const account = { phone_number_id: '106540352242922' };

/** Kirim.chat as demo, runtimes and tests show it. */
export const sample: ProviderSample = {
  title: 'Kirim.chat',
  fake(first, others) {
    const fake = fakeKirim({ contacts: first, conversations: others });
    return {
      fake,
      ids: {
        contacts: () => fake.data.contacts.map(({ id }) => id),
        conversations: () => fake.data.conversations.map(({ id }) => id),
      },
    };
  },
  client(options) {
    const client = createKirim({ apiKey: 'test-key', ...options });
    return {
      lists: [
        {
          title: 'contacts',
          operation: 'contacts.list',
          strategy: 'cursor-token',
          id: 'id',
          open: (walk) => client.contacts.list(account, walk),
        },
        {
          title: 'conversations',
          operation: 'conversations.list',
          strategy: 'cursor-token',
          id: 'id',
          open: (walk) => client.conversations.list(account, walk),
        },
      ],
      missing: () => client.contacts.get({ ...account, id: 'ctc_00000000000000000000000000' }),
    };
  },
  missing: { code: 'not_found', status: 404 },
};
