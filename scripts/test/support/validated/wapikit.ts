import { createWapikit } from '@wa-clients/wapikit';
import * as wapikitSchemas from '@wa-clients/wapikit/schemas';
import { fakeWapikit } from '@wa-clients/wapikit/testing';

import { apiKey, sizes, type ValidatedProvider } from './contract.ts';

/** Wapikit with a validated client. */
export const validated: ValidatedProvider = {
  provider: 'wapikit',
  ...wapikitSchemas,
  open: (validate, hooks) => {
    const fake = fakeWapikit(sizes);
    const client = createWapikit({ apiKey, fetch: fake.fetch, validate, hooks });
    return {
      fake,
      rows: fake.data.contacts,
      contacts: (options) => client.contacts.list({}, options),
    };
  },
  spoilt: { member: 'phone', at: 'contacts[].phone', expected: 'string', row: 53 },
};
