import { listContactsResponses as gatewayBodies } from '@wa-clients/gateway/schemas';
import { createGateway } from '@wa-clients/gateway';
import { fakeGateway } from '@wa-clients/gateway/testing';
import { createKapso, createKapsoClient } from '@wa-clients/kapso';
import { listContacts } from '@wa-clients/kapso/operations';
import { listContactsResponses as kapsoBodies } from '@wa-clients/kapso/schemas';
import { fakeKapso, fault } from '@wa-clients/kapso/testing';
import { createKirim } from '@wa-clients/kirim';
import { listContactsResponses as kirimBodies } from '@wa-clients/kirim/schemas';
import { fakeKirim } from '@wa-clients/kirim/testing';
import { createWapikit } from '@wa-clients/wapikit';
import { listContactsResponses as wapikitBodies } from '@wa-clients/wapikit/schemas';
import { fakeWapikit } from '@wa-clients/wapikit/testing';

import { type Behaviour, expectSame } from './support.ts';

const apiKey = 'test-key';
const size = { contacts: 130 };

/** The entries beside the client: fakes in memory, schemas, standalone operations. */
export const entries: readonly Behaviour[] = [
  {
    name: 'kapso: the fake in memory and the schemas',
    async run() {
      const fake = fakeKapso(size);
      const client = createKapso({ apiKey, fetch: fake.fetch });
      fake.fail('contacts.list', fault.reset());
      const rows = await client.contacts.list().collect({ maxItems: 999 });
      const { body } = await client.contacts.list();
      expectSame(
        [rows.length, accepts(kapsoBodies[200], body), accepts(kapsoBodies[200], 7)],
        [130, true, false],
        'kapso',
      );
    },
  },
  {
    name: 'gateway: the fake in memory and the schemas',
    async run() {
      const { fetch, baseUrl } = fakeGateway(size);
      const { contacts } = createGateway({ apiKey, baseUrl, fetch });
      const session = 'sess_01HZX';
      const rows = await contacts.list({ session }).collect({ maxItems: 999 });
      const { body } = await contacts.list({ session });
      const checks = [accepts(gatewayBodies[200], body), accepts(gatewayBodies[200], 7)];
      expectSame([rows.length, ...checks], [130, true, false], 'gateway');
    },
  },
  {
    name: 'kirim: the fake in memory and the schemas',
    async run() {
      const { contacts } = createKirim({ apiKey, fetch: fakeKirim(size).fetch });
      const account = { phone_number_id: '106540352242922' };
      const rows = await contacts.list(account).collect({ maxItems: 999 });
      const { body } = await contacts.list(account);
      expectSame(
        [rows.length, accepts(kirimBodies[200], body), accepts(kirimBodies[200], 7)],
        [130, true, false],
        'kirim',
      );
    },
  },
  {
    name: 'wapikit: the fake in memory and the schemas',
    async run() {
      const { contacts } = createWapikit({ apiKey, fetch: fakeWapikit(size).fetch });
      const rows = await contacts.list().collect({ maxItems: 999 });
      const { body } = await contacts.list();
      const checks = [accepts(wapikitBodies[200], body), accepts(wapikitBodies[200], 7)];
      expectSame([rows.length, ...checks], [130, true, false], 'wapikit');
    },
  },
  {
    name: 'an operation function works with a client that has no methods',
    async run() {
      const client = createKapsoClient({ apiKey, fetch: fakeKapso(size).fetch });
      expectSame((await listContacts(client).collect({ maxItems: 5 })).length, 5, 'rows');
    },
  },
];

function accepts(schema: { safeParse(value: unknown): { success: boolean } }, value: unknown): boolean {
  return schema.safeParse(value).success;
}
