import { createKirim } from '@wa-clients/kirim';
import * as kirimSchemas from '@wa-clients/kirim/schemas';
import { fakeKirim } from '@wa-clients/kirim/testing';

import type { ProviderValidation } from '../../../../scripts/src/providers/review.ts';

const account = { phone_number_id: '106540352242922' };

/** Kirim.chat with a validated client. */
export const validation: ProviderValidation = {
  ...kirimSchemas,
  open: (validate, hooks) => {
    // More than two pages of the largest size.
    const fake = fakeKirim({ contacts: 430 });
    const client = createKirim({ apiKey: 'test-key', fetch: fake.fetch, validate, hooks });
    return {
      fake,
      rows: fake.data.contacts,
      contacts: (options) => client.contacts.list(account, options),
    };
  },
  spoilt: { member: 'name', at: 'data[].name', expected: 'string or null', row: 103 },
  takeNothing: 7,
};
