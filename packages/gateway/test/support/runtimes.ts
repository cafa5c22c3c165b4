import { createGateway, WaError } from '@wa-clients/gateway';
import { listContactsResponses } from '@wa-clients/gateway/schemas';
import { fakeGateway } from '@wa-clients/gateway/testing';
import { verifyGatewayWebhook } from '@wa-clients/gateway/webhooks';

import type { ProviderRuntimes } from '../../../../scripts/src/providers/runtimes.ts';
import { sample } from './sample.ts';

const apiKey = 'test-key';
const size = { contacts: 130 };
const session = 'sess_01HZX';
const body = '{"schema":"v1","id":"evt_1","event":"message.edited","payload":{"body":"Grüße"}}';
/** Made with Python's hmac, of the bytes of `body` in UTF-8. */
const digest =
  'a8f353f7d370306e5a76c1cd3a6e64cf1255f820cbe0fffd35f409def4af5e53b1c232b0eeb2d011678d8ebe092f23474df846550d05b5ca3fe9e488fc467b25';

/** What every runtime tries of WhatsApp Gateway. */
export const runtimes: ProviderRuntimes = {
  sample,
  errorClass: WaError,
  behaviours: ({ expectSame }) => [
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
      name: 'gateway: a genuine delivery passes',
      async run() {
        const headers = { 'X-Webhook-Hmac': digest };
        const { event } = await verifyGatewayWebhook({ body, headers, secret: 'runtime-secret' });
        expectSame(event, 'message.edited', 'gateway');
      },
    },
  ],
};
