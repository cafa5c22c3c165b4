import { createCloud } from '@wa-clients/cloud';
import { fakeCloud } from '@wa-clients/cloud/testing';

import type { ProviderSample } from '../../../../scripts/src/providers/sample.ts';
import { ids } from './ids.ts';

const { business_account_id } = ids;

/** The Cloud API as demo, runtimes and tests show it. */
export const sample: ProviderSample = {
  title: 'WhatsApp Cloud API',
  fake(rows) {
    const fake = fakeCloud({ rows });
    const idsOf = (name: string) => () => fake.collection(name).map(({ id }) => String(id));
    return { fake, ids: { templates: idsOf('templates'), flows: idsOf('flows') } };
  },
  client(options) {
    const client = createCloud({ apiKey: 'test-key', ...options });
    return {
      lists: [
        {
          title: 'templates',
          operation: 'templates.list',
          strategy: 'cursor-after-linked',
          id: 'id',
          pageSize: 20,
          open: (walk) => client.templates.list({ business_account_id }, walk),
        },
        {
          title: 'flows',
          operation: 'flows.list',
          strategy: 'cursor-after-linked',
          id: 'id',
          pageSize: 20,
          open: (walk) => client.flows.list({ business_account_id }, walk),
        },
      ],
    };
  },
};
