import { createKirim } from '@wa-clients/kirim';
import * as kirimSchemas from '@wa-clients/kirim/schemas';
import { fakeKirim } from '@wa-clients/kirim/testing';

import { apiKey, callOf, sizes, type ValidatedProvider } from './contract.ts';

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
      call: callOf(client),
      inputs: {
        'contacts.list': { ...account, search: 'a' },
        'contacts.get': { ...account, id: fake.data.contacts[0]?.id },
        'conversations.list': { ...account, status: 'open' },
        'conversations.get': { ...account, id: fake.data.conversations[0]?.id },
      },
    };
  },
  wrong: {
    'contacts.list': [{ ...account, search: '' }, 'query.search'],
    'contacts.get': [{ ...account, id: 'ctc_1' }, 'path.id'],
    'conversations.list': [{ phone_number_id: 'mine' }, 'path.phone_number_id'],
    'conversations.get': [{ ...account, id: 7 }, 'path.id'],
  },
  spoilt: { member: 'name', at: 'data[].name', expected: 'string or null', row: 103 },
};
