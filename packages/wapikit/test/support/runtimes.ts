import { createWapikit, WaError } from '@wa-clients/wapikit';
import { streamWapikitEvents } from '@wa-clients/wapikit/realtime';
import { listContactsResponses } from '@wa-clients/wapikit/schemas';
import { fakeWapikit } from '@wa-clients/wapikit/testing';

import type { ProviderRuntimes } from '../../../../scripts/src/providers/runtimes.ts';
import { sample } from './sample.ts';

const apiKey = 'test-key';
const size = { contacts: 130 };

/** What every runtime tries of Wapikit. */
export const runtimes: ProviderRuntimes = {
  sample,
  errorClass: WaError,
  behaviours: ({ expectSame }) => [
    {
      name: 'wapikit: the fake in memory and the schemas',
      async run() {
        const { baseUrl, fetch } = fakeWapikit(size);
        const { contacts } = createWapikit({ apiKey, baseUrl, fetch });
        const rows = await contacts.list().collect({ maxItems: 999 });
        const page = await contacts.list();
        const [taken, refused] = [page.body, 7].map((value) => listContactsResponses[200].safeParse(value).success);
        expectSame([rows.length, taken, refused], [130, true, false], 'wapikit');
      },
    },
    {
      name: 'wapikit: server-sent events are read, and a break is told as a gap',
      async run({ input: { api } }) {
        const events = (what: number | 'break') => fetch(`${api}/events/wapikit/${what}`, { method: 'POST' });
        const client = createWapikit({ apiKey, baseUrl: `${api}/fakes/wapikit` });
        const stream = streamWapikitEvents(client, {
          reconnect: { maxDelayMs: 10 },
          onStatus: ({ state }) => {
            if (state === 'open') void events(2);
          },
        })[Symbol.asyncIterator]();
        const found: unknown[] = [];
        while (found.length < 5) {
          const { value } = await stream.next();
          if (value?.type === 'gap') found.push(value.reason);
          else
            found.push(value?.event.event === 'CampaignProgress' ? value.event.data.messagesSent : value?.event.event);
          if (found.length === 2) await events('break');
        }
        expectSame(found, [1, 2, 'not_replayed', 3, 4], 'events');
        await stream.return?.();
        await client.close();
      },
    },
  ],
};
