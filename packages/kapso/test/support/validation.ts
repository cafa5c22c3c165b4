import { createKapso } from '@wa-clients/kapso';
import * as kapsoSchemas from '@wa-clients/kapso/schemas';
import { fakeKapso } from '@wa-clients/kapso/testing';

import type { ProviderValidation } from '../../../../scripts/src/providers/review.ts';

/** Kapso with a validated client. */
export const validation: ProviderValidation = {
  ...kapsoSchemas,
  open: (validate, hooks) => {
    // More than two pages of the largest size.
    const fake = fakeKapso({ contacts: 430 });
    const client = createKapso({ apiKey: 'test-key', fetch: fake.fetch, validate, hooks });
    return {
      fake,
      rows: fake.data.contacts,
      contacts: (options) => client.contacts.list({}, options),
    };
  },
  spoilt: { member: 'profile_name', at: 'data[].profile_name', expected: 'string', row: 103 },
  takeNothing: 12,
};
