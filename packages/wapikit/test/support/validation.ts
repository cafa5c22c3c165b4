import { createWapikit } from '@wa-clients/wapikit';
import * as wapikitSchemas from '@wa-clients/wapikit/schemas';
import { fakeWapikit } from '@wa-clients/wapikit/testing';

import type { ProviderValidation } from '../../../../scripts/src/providers/review.ts';

/** Wapikit with a validated client. */
export const validation: ProviderValidation = {
  ...wapikitSchemas,
  open: (validate, hooks) => {
    // More than two pages of the largest size.
    const fake = fakeWapikit({ contacts: 430 });
    const client = createWapikit({ apiKey: 'test-key', fetch: fake.fetch, validate, hooks });
    return {
      fake,
      rows: fake.data.contacts,
      contacts: (options) => client.contacts.list({}, options),
    };
  },
  spoilt: { member: 'phone', at: 'contacts[].phone', expected: 'string', row: 53 },
  takeNothing: 13,
};
