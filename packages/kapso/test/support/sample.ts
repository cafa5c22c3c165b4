import { createKapso } from '@wa-clients/kapso';
import { fakeKapso } from '@wa-clients/kapso/testing';

import type { ProviderSample } from '../../../../scripts/src/providers/sample.ts';

/** Kapso as demo, runtimes and tests show it. */
export const sample: ProviderSample = {
  title: 'Kapso',
  fake(first, others) {
    const fake = fakeKapso({ contacts: first, conversations: others });
    return {
      fake,
      ids: {
        contacts: () => fake.data.contacts.map(({ id }) => id),
        conversations: () => fake.data.conversations.map(({ id }) => id),
      },
    };
  },
  client(options) {
    const client = createKapso({ apiKey: 'test-key', ...options });
    return {
      lists: [
        {
          title: 'contacts',
          operation: 'contacts.list',
          strategy: 'cursor-after',
          id: 'id',
          open: (walk) => client.contacts.list({}, walk),
        },
        {
          title: 'conversations',
          operation: 'conversations.list',
          strategy: 'cursor-after',
          id: 'id',
          open: (walk) => client.conversations.list({}, walk),
        },
      ],
      missing: () => client.contacts.get({ identifier: 'nobody' }),
    };
  },
  missing: { code: 'not_found', status: 404 },
};
