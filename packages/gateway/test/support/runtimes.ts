import { createGateway, WaError } from '@wa-clients/gateway';
import { streamGatewayEvents } from '@wa-clients/gateway/realtime';
import { listContactsResponses } from '@wa-clients/gateway/schemas';
import { fakeGateway } from '@wa-clients/gateway/testing';

import type { ProviderRuntimes } from '../../../../scripts/src/providers/runtimes.ts';
import { sample } from './sample.ts';

const apiKey = 'test-key';
const size = { contacts: 130 };
const session = 'sess_01HZX';

/** What every runtime tries of WhatsApp Gateway. */
export const runtimes: ProviderRuntimes = {
  sample,
  errorClass: WaError,
  behaviours: ({ expectFailure, expectSame }) => [
    {
      name: 'gateway: the fake in memory and the schemas',
      async run() {
        const { baseUrl, fetch } = fakeGateway(size);
        const { contacts } = createGateway({ apiKey, baseUrl, fetch });
        const rows = await contacts.list({ session }).collect({ maxItems: 999 });
        const page = await contacts.list({ session });
        const [taken, refused] = [page.body, 7].map((value) => listContactsResponses[200].safeParse(value).success);
        expectSame([rows.length, taken, refused], [130, true, false], 'gateway');
      },
    },
    {
      name: 'gateway: events over a WebSocket are resumed after a break, or refused where there is none',
      async run({ input: { api } }) {
        const events = (what: number | 'break') => fetch(`${api}/events/gateway/${what}`, { method: 'POST' });
        const client = createGateway({ apiKey, baseUrl: `${api}/fakes/gateway` });
        const stream = streamGatewayEvents(client, {
          events: ['message'],
          reconnect: { maxDelayMs: 10 },
          onStatus: ({ state }) => {
            if (state === 'open' && found.length === 0) void events(3);
          },
        })[Symbol.asyncIterator]();
        const found: unknown[] = [];
        if (typeof WebSocket === 'undefined')
          return void (await expectFailure(stream.next(), { code: 'config_invalid' }));
        while (found.length < 306) {
          const { value } = await stream.next();
          found.push(value?.type === 'event' && value.event.event === 'message' ? value.event.payload.body : value);
          if (found.length !== 3) continue;
          await events('break');
          await events(303);
        }
        const all = Array.from({ length: 306 }, (_, index) => String(index + 1));
        expectSame(found, all, 'events');
        await stream.return?.();
        const closed = streamGatewayEvents(client)[Symbol.asyncIterator]();
        const outcome = expectFailure(closed.next(), { code: 'aborted' });
        await client.close();
        await outcome;
      },
    },
  ],
};
