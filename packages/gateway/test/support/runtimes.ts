import { createGateway, WaError } from '@wa-clients/gateway';
import { streamGatewayEvents } from '@wa-clients/gateway/realtime';
import { listContactsResponses } from '@wa-clients/gateway/schemas';
import { fakeGateway } from '@wa-clients/gateway/testing';
import { verifyGatewayWebhook } from '@wa-clients/gateway/webhooks';

import type { ProviderRuntimes } from '../../../../scripts/src/providers/runtimes.ts';
import { sample } from './sample.ts';

const apiKey = 'test-key';
const size = { contacts: 130 };
const session = 'sess_01HZX';
const webhook = '{"schema":"v1","id":"evt_1","event":"message.edited","payload":{"body":"Grüße"}}';
/** Made with Python's hmac, of the bytes of `webhook` in UTF-8 under the secret `runtime-secret`. */
const digest =
  'a8f353f7d370306e5a76c1cd3a6e64cf1255f820cbe0fffd35f409def4af5e53b1c232b0eeb2d011678d8ebe092f23474df846550d05b5ca3fe9e488fc467b25';

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
      name: 'gateway: a signed delivery with text beyond ASCII',
      async run() {
        const headers = { 'X-Webhook-Hmac': digest };
        const { event } = await verifyGatewayWebhook({ body: webhook, headers, secret: 'runtime-secret' });
        expectSame(event, 'message.edited', 'event');
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
