import { createKirim } from '@wa-clients/kirim';
import * as kirimSchemas from '@wa-clients/kirim/schemas';
import { fakeKirim } from '@wa-clients/kirim/testing';

import { apiKey, sizes, type ValidatedProvider } from './contract.ts';

const account = { phone_number_id: '106540352242922' };

/** Kirim with a validated client. */
export const validated: ValidatedProvider = {
  provider: 'kirim',
  ...kirimSchemas,
  open: (validate, hooks) => {
    const fake = fakeKirim(sizes);
    const client = createKirim({ apiKey, fetch: fake.fetch, validate, hooks });
    return {
      fake,
      rows: fake.data.contacts,
      contacts: (options) => client.contacts.list(account, options),
    };
  },
  spoilt: { member: 'name', at: 'data[].name', expected: 'string or null', row: 103 },
};
