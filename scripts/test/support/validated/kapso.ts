import { createKapso } from '@wa-clients/kapso';
import * as kapsoSchemas from '@wa-clients/kapso/schemas';
import { fakeKapso } from '@wa-clients/kapso/testing';

import { apiKey, callOf, sizes, type ValidatedProvider } from './contract.ts';

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
      call: callOf(client),
      inputs: {
        'contacts.list': { has_customer: true, created_after: '2020-01-01T00:00:00Z' },
        'contacts.listNumbered': { profile_name_contains: 'a' },
        'contacts.get': { identifier: fake.data.contacts[0]?.id },
        'conversations.list': { status: 'active' },
        'conversations.get': { conversation_id: fake.data.conversations[0]?.id },
      },
    };
  },
  wrong: {
    'contacts.list': [{ has_customer: 'yes' }, 'query.has_customer'],
    'contacts.listNumbered': [{ created_after: 'yesterday' }, 'query.created_after'],
    'contacts.get': [{ identifier: 7 }, 'path.identifier'],
    'conversations.list': [{ status: 'asleep' }, 'query.status'],
    'conversations.get': [{ conversation_id: 'one' }, 'path.conversation_id'],
  },
  spoilt: { member: 'profile_name', at: 'data[].profile_name', expected: 'string', row: 103 },
};
