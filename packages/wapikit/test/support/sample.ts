import { createWapikit } from '@wa-clients/wapikit';
import { fakeWapikit } from '@wa-clients/wapikit/testing';

import type { ProviderSample } from '../../../../scripts/src/providers/sample.ts';

/** Wapikit as demo, runtimes and tests show it. */
export const sample: ProviderSample = {
  title: 'Wapikit',
  fake(first, others) {
    const fake = fakeWapikit({ contacts: first, conversations: others });
    let published = 0;
    return {
      fake,
      ids: {
        contacts: () => fake.data.contacts.map(({ uniqueId }) => uniqueId),
        // Without a status the service leaves closed conversations out.
        conversations: () =>
          fake.data.conversations.filter(({ status }) => status === 'Active').map(({ uniqueId }) => uniqueId),
      },
      realtime: {
        publish(count) {
          for (const end = published + count; published < end;) {
            published += 1;
            const progress = { campaignId: 'c', messagesSent: published, messagesErrored: 0 };
            fake.realtime.publish('CampaignProgress', progress);
          }
        },
        disconnect: () => fake.realtime.disconnect(),
      },
    };
  },
  client(options) {
    const client = createWapikit({ apiKey: 'test-key', ...options });
    return {
      lists: [
        {
          title: 'contacts',
          operation: 'contacts.list',
          strategy: 'numbered',
          id: 'uniqueId',
          open: (walk) => client.contacts.list({}, walk),
        },
        {
          title: 'conversations',
          operation: 'conversations.list',
          strategy: 'numbered',
          id: 'uniqueId',
          open: (walk) => client.conversations.list({}, walk),
        },
      ],
      missing: () => client.contacts.get({ id: 'nobody' }),
    };
  },
  // Its documents say 404, and the service itself 500.
  missing: { code: 'server_error', status: 500 },
};
