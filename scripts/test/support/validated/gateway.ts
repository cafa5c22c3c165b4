import { createGateway } from '@wa-clients/gateway';
import * as gatewaySchemas from '@wa-clients/gateway/schemas';
import { fakeGateway } from '@wa-clients/gateway/testing';

import { apiKey, callOf, sizes, type ValidatedProvider } from './contract.ts';

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
      call: callOf(client),
      inputs: {
        'contacts.list': { session, source: 'dm' },
        'contacts.get': { session, lid: fake.data.contacts[0]?.lid },
        'chats.list': { session },
        'chats.get': { session, cid: fake.data.chats[0]?.jid },
      },
    };
  },
  wrong: {
    'contacts.list': [{ session, source: 'mail' }, 'query.source'],
    'contacts.get': [{ session, lid: 7 }, 'path.lid'],
    'chats.list': [{ session: 7 }, 'path.session'],
    'chats.get': [{ session, cid: 7 }, 'path.cid'],
  },
  spoilt: { member: 'name', at: 'data[].name', expected: 'string or null', row: 203 },
};
