import { createGateway } from '@wa-clients/gateway';
import * as gatewaySchemas from '@wa-clients/gateway/schemas';
import { fakeGateway } from '@wa-clients/gateway/testing';

import type { ProviderValidation } from '../../../../scripts/src/providers/review.ts';

const session = 'sess_01HZX';

/** WhatsApp Gateway with a validated client. */
export const validation: ProviderValidation = {
  ...gatewaySchemas,
  open: (validate, hooks) => {
    // More than two pages of the largest size.
    const fake = fakeGateway({ contacts: 430 });
    const client = createGateway({ apiKey: 'test-key', baseUrl: fake.baseUrl, fetch: fake.fetch, validate, hooks });
    return {
      fake,
      rows: fake.data.contacts,
      contacts: (options) => client.contacts.list({ session }, options),
    };
  },
  spoilt: { member: 'name', at: 'data[].name', expected: 'string', row: 203 },
  takeNothing: 4,
};
