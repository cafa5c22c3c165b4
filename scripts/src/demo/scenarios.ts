import type { Hooks, List } from '@wa-clients/core';
import type { Fake, FakeRequest } from '@wa-clients/core/testing';

/** A list that the demo walks. */
export interface DemoList {
  readonly title: string;
  /** Strategy by which it pages. */
  readonly strategy: string;
  /** Public operation name. */
  readonly operation: string;
  /** Property that identifies a row. */
  readonly id: string;
  /** How many rows the fake holds. */
  readonly expected: number;
  readonly open: (options?: { readonly resume?: string }) => List<object>;
}

/** A provider with its fake on loopback. */
export interface Scenario {
  readonly provider: string;
  readonly fake: Fake;
  readonly requests: readonly FakeRequest[];
  readonly lists: readonly DemoList[];
  /** A call that must fail, to show a typed error. */
  readonly failing: () => PromiseLike<unknown>;
  readonly close: () => Promise<void>;
}

const apiKey = 'test-key';
const contacts = 1_200;
const conversations = 300;

/** Starts the four fakes and makes the clients that talk to them, from the built packages as an app gets them. */
export async function startScenarios(hooks: Hooks): Promise<Scenario[]> {
  return Promise.all([kapso(hooks), gateway(hooks), kirim(hooks), wapikit(hooks)]);
}

async function kapso(hooks: Hooks): Promise<Scenario> {
  const [{ createKapso }, { fakeKapso }] = await Promise.all([
    import('@wa-clients/kapso'),
    import('@wa-clients/kapso/testing'),
  ]);
  const fake = fakeKapso({ contacts, conversations });
  const { close, url } = await fake.listen();
  const client = createKapso({ apiKey, baseUrl: url, hooks });
  const list = { id: 'id', strategy: 'cursor-after' };
  return {
    provider: 'Kapso',
    fake,
    requests: fake.requests,
    close,
    failing: () => client.contacts.get({ identifier: 'nobody' }),
    lists: [
      {
        ...list,
        title: 'contacts',
        operation: 'contacts.list',
        expected: contacts,
        open: (o) => client.contacts.list({}, o),
      },
      {
        ...list,
        title: 'conversations',
        operation: 'conversations.list',
        expected: conversations,
        open: (o) => client.conversations.list({}, o),
      },
    ],
  };
}

async function gateway(hooks: Hooks): Promise<Scenario> {
  const [{ createGateway }, { fakeGateway }] = await Promise.all([
    import('@wa-clients/gateway'),
    import('@wa-clients/gateway/testing'),
  ]);
  const fake = fakeGateway({ contacts, chats: conversations });
  const { close, url } = await fake.listen();
  const client = createGateway({ apiKey, baseUrl: url, hooks });
  const session = 'sess_01HZX';
  const strategy = 'cursor-token';
  return {
    provider: 'WhatsApp Gateway',
    fake,
    requests: fake.requests,
    close,
    failing: () => client.contacts.get({ session, lid: 'nobody@lid' }),
    lists: [
      {
        title: 'contacts',
        strategy,
        operation: 'contacts.list',
        id: 'lid',
        expected: contacts,
        open: (o) => client.contacts.list({ session }, o),
      },
      {
        title: 'chats',
        strategy,
        operation: 'chats.list',
        id: 'jid',
        expected: conversations,
        open: (o) => client.chats.list({ session }, o),
      },
    ],
  };
}

async function kirim(hooks: Hooks): Promise<Scenario> {
  const [{ createKirim }, { fakeKirim }] = await Promise.all([
    import('@wa-clients/kirim'),
    import('@wa-clients/kirim/testing'),
  ]);
  const fake = fakeKirim({ contacts, conversations });
  const { close, url } = await fake.listen();
  const client = createKirim({ apiKey, baseUrl: url, hooks });
  const account = { phone_number_id: '106540352242922' };
  const list = { id: 'id', strategy: 'cursor-token' };
  return {
    provider: 'Kirim.chat',
    fake,
    requests: fake.requests,
    close,
    failing: () => client.contacts.get({ ...account, id: 'ctc_00000000000000000000000000' }),
    lists: [
      {
        ...list,
        title: 'contacts',
        operation: 'contacts.list',
        expected: contacts,
        open: (o) => client.contacts.list(account, o),
      },
      {
        ...list,
        title: 'conversations',
        operation: 'conversations.list',
        expected: conversations,
        open: (o) => client.conversations.list(account, o),
      },
    ],
  };
}

async function wapikit(hooks: Hooks): Promise<Scenario> {
  const [{ createWapikit }, { fakeWapikit }] = await Promise.all([
    import('@wa-clients/wapikit'),
    import('@wa-clients/wapikit/testing'),
  ]);
  const fake = fakeWapikit({ contacts, conversations });
  const { close, url } = await fake.listen();
  const client = createWapikit({ apiKey, baseUrl: url, hooks });
  const list = { id: 'uniqueId', strategy: 'numbered' };
  // Without a status the service leaves closed conversations out.
  const active = fake.data.conversations.filter(({ status }) => status === 'Active').length;
  return {
    provider: 'Wapikit',
    fake,
    requests: fake.requests,
    close,
    failing: () => client.contacts.get({ id: 'nobody' }),
    lists: [
      {
        ...list,
        title: 'contacts',
        operation: 'contacts.list',
        expected: contacts,
        open: (o) => client.contacts.list({}, o),
      },
      {
        ...list,
        title: 'conversations',
        operation: 'conversations.list',
        expected: active,
        open: (o) => client.conversations.list({}, o),
      },
    ],
  };
}
