import type { IncomingMessage } from 'node:http';

import type { Fake } from '@wa-clients/core/testing';

/** A provider's fake behind the test server. */
export interface ServedFake {
  readonly provider: string;
  /** Ids of the rows that a whole walk over a list has to give, in no order. */
  readonly ids: (list: string) => readonly string[];
  readonly answer: (request: IncomingMessage, path: string, body: string) => Promise<FakeAnswer>;
}

interface FakeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const size = { contacts: 230, conversations: 150 };

/** Makes the fakes of all providers, from the built packages. */
export async function createFakes(): Promise<ServedFake[]> {
  // Loaded here: the command builds the packages first.
  const [{ fakeGateway }, { fakeKapso }, { fakeKirim }, { fakeWapikit }] = await Promise.all([
    import('@wa-clients/gateway/testing'),
    import('@wa-clients/kapso/testing'),
    import('@wa-clients/kirim/testing'),
    import('@wa-clients/wapikit/testing'),
  ]);
  const kapso = fakeKapso(size);
  const gateway = fakeGateway({ contacts: size.contacts, chats: size.conversations });
  const kirim = fakeKirim(size);
  const wapikit = fakeWapikit(size);
  return [
    serve('kapso', kapso, {
      contacts: () => kapso.data.contacts.map(({ id }) => id),
      conversations: () => kapso.data.conversations.map(({ id }) => id),
    }),
    serve('gateway', gateway, {
      contacts: () => gateway.data.contacts.map(({ lid }) => lid),
      conversations: () => gateway.data.chats.map(({ jid }) => jid),
    }),
    serve('kirim', kirim, {
      contacts: () => kirim.data.contacts.map(({ id }) => id),
      conversations: () => kirim.data.conversations.map(({ id }) => id),
    }),
    serve('wapikit', wapikit, {
      contacts: () => wapikit.data.contacts.map(({ uniqueId }) => uniqueId),
      // Without a status the service leaves closed conversations out.
      conversations: () =>
        wapikit.data.conversations.filter(({ status }) => status === 'Active').map(({ uniqueId }) => uniqueId),
    }),
  ];
}

function serve(provider: string, fake: Fake, lists: Readonly<Record<string, () => readonly string[]>>): ServedFake {
  return {
    provider,
    ids: (list) => lists[list]?.() ?? [],
    async answer({ headers, method = 'GET' }, path, body) {
      const response = await fake.fetch(fake.baseUrl + path, {
        method,
        headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
        ...(body !== '' && { body }),
      });
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: new Uint8Array(await response.arrayBuffer()),
      };
    },
  };
}
