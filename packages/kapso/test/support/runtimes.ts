import { isWaError } from '@wa-clients/core';
import { createKapso, createKapsoClient, WaError } from '@wa-clients/kapso';
import { listContacts } from '@wa-clients/kapso/operations';
import { listContactsResponses } from '@wa-clients/kapso/schemas';
import { fakeKapso, fault } from '@wa-clients/kapso/testing';
import { receiveKapsoWebhook, verifyKapsoWebhook } from '@wa-clients/kapso/webhooks';

import type { ProviderRuntimes } from '../../../../scripts/src/providers/runtimes.ts';
import { sample } from './sample.ts';

const apiKey = 'test-key';
const size = { contacts: 130 };
const body = '{"message":"Grüße"}';
/** Made with Python's hmac, of the bytes of `body` in UTF-8. */
const digest = '5d67c0cabbb11c8a593a12ce40f79da3d4bf966ab55777f68840df5c0c795c56';
const headers = { 'X-Webhook-Signature': digest, 'X-Webhook-Event': 'project.event' };

/** What every runtime tries of Kapso. */
export const runtimes: ProviderRuntimes = {
  sample,
  errorClass: WaError,
  behaviours: ({ expectFailure, expectSame }) => [
    {
      name: 'kapso: the fake in memory and the schemas',
      async run() {
        const fake = fakeKapso(size);
        const client = createKapso({ apiKey, fetch: fake.fetch });
        fake.fail('contacts.list', fault.reset());
        const rows = await client.contacts.list().collect({ maxItems: 999 });
        const page = await client.contacts.list();
        const [taken, refused] = [page.body, 7].map((value) => listContactsResponses[200].safeParse(value).success);
        expectSame([rows.length, taken, refused], [130, true, false], 'kapso');
      },
    },
    {
      name: 'an operation function works with a client that has no methods',
      async run() {
        const client = createKapsoClient({ apiKey, fetch: fakeKapso(size).fetch });
        expectSame((await listContacts(client).collect({ maxItems: 5 })).length, 5, 'rows');
      },
    },
    {
      name: 'kapso: a genuine delivery passes, as text, as bytes, with plain headers and with those of the platform',
      async run() {
        const secret = 'runtime-secret';
        const inputs = [
          { body, headers },
          { body: new TextEncoder().encode(body), headers: new Headers(headers) },
        ];
        const deliveries = await Promise.all(inputs.map((input) => verifyKapsoWebhook({ ...input, secret })));
        const events = deliveries.map(({ event, payload }) => [event, JSON.stringify(payload)]);
        expectSame(
          events,
          inputs.map(() => ['project.event', body]),
          'kapso',
        );
      },
    },
    {
      name: 'a delivery that somebody changed, or signed with another secret, is refused',
      async run() {
        const bad = { code: 'webhook_invalid', reason: 'bad_signature', status: 401, provider: 'kapso' } as const;
        const secret = 'runtime-secret';
        await expectFailure(verifyKapsoWebhook({ body: `${body} `, headers, secret }), bad);
        await expectFailure(verifyKapsoWebhook({ body, headers, secret: 'another' }), bad);
        const { headers: sent } = await fakeKapso().webhook('project.event');
        await expectFailure(verifyKapsoWebhook({ body, headers: sent, secret: 'test-secret' }), bad);
        await expectFailure(verifyKapsoWebhook({ body, headers: {}, secret }), { ...bad, reason: 'missing_header' });
        const parsed = verifyKapsoWebhook({ body: JSON.parse(body) as never, headers, secret });
        await expectFailure(parsed, { code: 'config_invalid' });
      },
    },
    {
      name: 'a request is read whole and within its bounds',
      async run() {
        const fake = fakeKapso();
        const secret = 'test-secret';
        const { request } = await fake.webhook('whatsapp.message.received');
        const delivery = await receiveKapsoWebhook(request, { secret });
        const text = delivery.event === 'whatsapp.message.received' && !delivery.batch && delivery.payload.message.text;
        expectSame(text, { body: 'Hello' }, 'message');
        const large = await fake.webhook('whatsapp.message.received', { batchSize: 50 });
        const outcome = receiveKapsoWebhook(large.request, { secret, maxBodyBytes: 1_000 });
        const error = await expectFailure(outcome, { code: 'webhook_invalid', reason: 'too_large', status: 413 });
        expectSame(isWaError(error, 'webhook_invalid'), true, 'brand');
      },
    },
  ],
};
