import type { IncomingMessage } from 'node:http';

import type { Fake } from '@wa-clients/core/testing';

/** A provider's fake behind the test server. */
export interface ServedFake {
  readonly provider: string;
  /** Ids of the rows that a whole walk over a list has to give, in no order. */
  readonly ids: (list: string) => readonly string[];
  /** The fake's response; it ends when the signal fires. */
  readonly answer: (request: IncomingMessage, path: string, body: string, signal: AbortSignal) => Promise<Response>;
  /** Events of its streams, where it has some. */
  readonly realtime?: ServedRealtime;
}

/** Events of a fake's streams; each is numbered on from the one before. */
interface ServedRealtime {
  readonly publish: (count: number) => void;
  readonly disconnect: () => void;
  /** Serves the fake's WebSockets, on a server of its own. */
  readonly listen?: Fake['listen'];
}

/** The message whose text is a number. */
const message = {
  chatJid: '15550100734@s.whatsapp.net',
  fromMe: false,
  hasMedia: false,
  media: null,
  timestamp: 1_780_000_000_000,
  type: 'text',
  waMessageId: '3EB0',
};

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
  let messages = 0;
  let progress = 0;
  const gatewayEvents: ServedRealtime = {
    publish: (count) => {
      for (const end = messages + count; messages < end;) {
        messages += 1;
        gateway.realtime.publish('message', { ...message, body: String(messages) });
      }
    },
    disconnect: () => gateway.realtime.disconnect(),
    listen: gateway.listen,
  };
  const wapikitEvents: ServedRealtime = {
    publish: (count) => {
      for (const end = progress + count; progress < end;) {
        progress += 1;
        wapikit.realtime.publish('CampaignProgress', { campaignId: 'c', messagesSent: progress, messagesErrored: 0 });
      }
    },
    disconnect: () => wapikit.realtime.disconnect(),
  };
  return [
    serve('kapso', kapso, {
      contacts: () => kapso.data.contacts.map(({ id }) => id),
      conversations: () => kapso.data.conversations.map(({ id }) => id),
    }),
    {
      ...serve('gateway', gateway, {
        contacts: () => gateway.data.contacts.map(({ lid }) => lid),
        conversations: () => gateway.data.chats.map(({ jid }) => jid),
      }),
      realtime: gatewayEvents,
    },
    serve('kirim', kirim, {
      contacts: () => kirim.data.contacts.map(({ id }) => id),
      conversations: () => kirim.data.conversations.map(({ id }) => id),
    }),
    {
      ...serve('wapikit', wapikit, {
        contacts: () => wapikit.data.contacts.map(({ uniqueId }) => uniqueId),
        // Without a status the service leaves closed conversations out.
        conversations: () =>
          wapikit.data.conversations.filter(({ status }) => status === 'Active').map(({ uniqueId }) => uniqueId),
      }),
      realtime: wapikitEvents,
    },
  ];
}

function serve(provider: string, fake: Fake, lists: Readonly<Record<string, () => readonly string[]>>): ServedFake {
  return {
    provider,
    ids: (list) => lists[list]?.() ?? [],
    answer: ({ headers, method = 'GET' }, path, body, signal) =>
      fake.fetch(fake.baseUrl + path, {
        signal,
        method,
        headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
        ...(body !== '' && { body }),
      }),
  };
}
