import { createGateway } from '@wa-clients/gateway';
import * as gatewaySchemas from '@wa-clients/gateway/schemas';
import { fakeGateway } from '@wa-clients/gateway/testing';

import { apiKey, sizes, type ValidatedProvider } from './contract.ts';

const session = 'sess_01HZX';

/** Gateway with a validated client. */
export const validated: ValidatedProvider = {
  provider: 'gateway',
  ...gatewaySchemas,
  open: (validate, hooks) => {
    const fake = fakeGateway(sizes);
    const client = createGateway({ apiKey, baseUrl: fake.baseUrl, fetch: fake.fetch, validate, hooks });
    return {
      fake,
      rows: fake.data.contacts,
      contacts: (options) => client.contacts.list({ session }, options),
    };
  },
  spoilt: { member: 'name', at: 'data[].name', expected: 'string', row: 203 },
};
