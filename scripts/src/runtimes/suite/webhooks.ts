import { isWaError } from '@wa-clients/core';
import { verifyGatewayWebhook } from '@wa-clients/gateway/webhooks';
import { fakeKapso } from '@wa-clients/kapso/testing';
import { receiveKapsoWebhook, verifyKapsoWebhook } from '@wa-clients/kapso/webhooks';
import { fakeKirim } from '@wa-clients/kirim/testing';
import { receiveKirimWebhook, verifyKirimWebhook } from '@wa-clients/kirim/webhooks';

import { type Behaviour, expectFailure, expectSame } from './support.ts';

const body = '{"message":"Grüße"}';
/** Made with Python's hmac, of the bytes of `body`, and of `gatewayBody` for the gateway, in UTF-8. */
const digests = {
  kapso: '5d67c0cabbb11c8a593a12ce40f79da3d4bf966ab55777f68840df5c0c795c56',
  gateway:
    'a8f353f7d370306e5a76c1cd3a6e64cf1255f820cbe0fffd35f409def4af5e53b1c232b0eeb2d011678d8ebe092f23474df846550d05b5ca3fe9e488fc467b25',
  kirim: '41f13b58f3afeee4db3d597ab98851bdc891c0897d981d602efdf9fe61268a81',
};
const gatewayBody = '{"schema":"v1","id":"evt_1","event":"message.edited","payload":{"body":"Grüße"}}';
const seconds = 1_780_000_000;
const at = (time: number) => ({ now: () => time, setTimeout: () => 0, clearTimeout: () => {} });
const fromKapso = { 'X-Webhook-Signature': digests.kapso, 'X-Webhook-Event': 'project.event' };
const fromKirim = { 'x-kirim-signature': `t=${seconds},v1=${digests.kirim}`, 'x-kirim-event': 'message.status' };

const attempt = (time: number) =>
  verifyKirimWebhook({ body, headers: fromKirim, secret: 'whsec_runtime', clock: at(time) });

/** Webhooks: what is genuine passes, and nothing else. */
export const webhooks: readonly Behaviour[] = [
  {
    name: 'a genuine delivery passes, as text, as bytes, with plain headers and with those of the platform',
    async run() {
      const secret = 'runtime-secret';
      const inputs = [
        { body, headers: fromKapso },
        { body: new TextEncoder().encode(body), headers: new Headers(fromKapso) },
      ];
      const deliveries = await Promise.all(inputs.map((input) => verifyKapsoWebhook({ ...input, secret })));
      const events = deliveries.map(({ event, payload }) => [event, JSON.stringify(payload)]);
      expectSame(
        events,
        inputs.map(() => ['project.event', body]),
        'kapso',
      );
      const clock = at(seconds * 1000);
      const fromThere = await verifyKirimWebhook({ body, headers: fromKirim, secret: 'whsec_runtime', clock });
      expectSame(fromThere.event, 'message.status', 'kirim');
      const headers = { 'X-Webhook-Hmac': digests.gateway };
      expectSame(
        (await verifyGatewayWebhook({ body: gatewayBody, headers, secret })).event,
        'message.edited',
        'gateway',
      );
    },
  },
  {
    name: 'a delivery that somebody changed, or signed with another secret, is refused',
    async run() {
      const bad = { code: 'webhook_invalid', reason: 'bad_signature', status: 401, provider: 'kapso' } as const;
      const secret = 'runtime-secret';
      await expectFailure(verifyKapsoWebhook({ body: `${body} `, headers: fromKapso, secret }), bad);
      await expectFailure(verifyKapsoWebhook({ body, headers: fromKapso, secret: 'another' }), bad);
      const { headers: sent } = await fakeKapso().webhook('project.event');
      await expectFailure(verifyKapsoWebhook({ body, headers: sent, secret: 'test-secret' }), bad);
      await expectFailure(verifyKapsoWebhook({ body, headers: {}, secret }), { ...bad, reason: 'missing_header' });
      const parsed = verifyKapsoWebhook({ body: JSON.parse(body) as never, headers: fromKapso, secret });
      await expectFailure(parsed, { code: 'config_invalid' });
    },
  },
  {
    name: 'a delivery passes while its secret is replaced, on either side',
    async run() {
      const fake = fakeKirim();
      const both = await fake.webhook('contact.created', { secret: ['whsec_new', 'whsec_old'] });
      const delivery = await receiveKirimWebhook(both.request, { secret: 'whsec_old' });
      const one = await fake.webhook('contact.created', { secret: 'whsec_old' });
      await receiveKirimWebhook(one.request, { secret: ['whsec_new', 'whsec_old'] });
      expectSame(delivery.event, 'contact.created', 'event');
    },
  },
  {
    name: 'a delivery is refused once it is too old',
    async run() {
      await attempt((seconds + 300) * 1000);
      await expectFailure(attempt((seconds + 300) * 1000 + 1), { code: 'webhook_invalid', reason: 'too_old' });
      await expectFailure(attempt((seconds - 300) * 1000 - 1), { code: 'webhook_invalid', reason: 'too_new' });
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
];
