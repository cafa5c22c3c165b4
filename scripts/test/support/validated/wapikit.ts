import { createWapikit } from '@wa-clients/wapikit';
import * as wapikitSchemas from '@wa-clients/wapikit/schemas';
import { fakeWapikit } from '@wa-clients/wapikit/testing';

import { apiKey, callOf, sizes, type ValidatedProvider } from './contract.ts';

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
      call: callOf(client),
      inputs: {
        'contacts.list': { searchString: 'a' },
        'contacts.get': { id: fake.data.contacts[0]?.uniqueId },
        'conversations.list': { status: 'Closed' },
      },
    };
  },
  wrong: {
    'contacts.list': [{ searchString: 7 }, 'query.searchString'],
    'contacts.get': [{ id: 7 }, 'path.id'],
    'conversations.list': [{ contact_id: 7 }, 'query.contact_id'],
  },
  spoilt: { member: 'phone', at: 'contacts[].phone', expected: 'string', row: 53 },
};
