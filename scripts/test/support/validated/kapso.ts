import { createKapso } from '@wa-clients/kapso';
import * as kapsoSchemas from '@wa-clients/kapso/schemas';
import { fakeKapso } from '@wa-clients/kapso/testing';

import { apiKey, sizes, type ValidatedProvider } from './contract.ts';

/** Kapso with a validated client. */
export const validated: ValidatedProvider = {
  provider: 'kapso',
  ...kapsoSchemas,
  open: (validate, hooks) => {
    const fake = fakeKapso(sizes);
    const client = createKapso({ apiKey, fetch: fake.fetch, validate, hooks });
    return {
      fake,
      rows: fake.data.contacts,
      contacts: (options) => client.contacts.list({}, options),
    };
  },
  spoilt: { member: 'profile_name', at: 'data[].profile_name', expected: 'string', row: 103 },
};
