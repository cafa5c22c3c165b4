// What an app is delivered: typed by the event's name, and open for events that nobody documented yet.
import { isWaError } from '@wa-clients/kapso';
import { fakeKapso } from '@wa-clients/kapso/testing';
import {
  type KapsoMessageBatchPayload,
  type KapsoMessagePayload,
  type KapsoWebhook,
  kapsoWebhookListener,
  type MetaWebhookPayload,
  receiveKapsoWebhook,
  type UndocumentedEvent,
  verifyKapsoWebhook,
} from '@wa-clients/kapso/webhooks';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const kapso: KapsoWebhook;

// A documented name gives its payload, and that alone.
if (kapso.event === 'whatsapp.message.sent') typeOf(kapso.payload).is<KapsoMessagePayload>();
// Where the webhook may buffer, the flag tells the two forms apart.
if (kapso.event === 'whatsapp.message.received') {
  if (kapso.batch) typeOf(kapso.payload).is<KapsoMessageBatchPayload>();
  else typeOf(kapso.payload).is<KapsoMessagePayload>();
}

if (kapso.kind === 'meta') typeOf(kapso.payload).is<MetaWebhookPayload>();

// What nobody documented is left, has a name that is a text, and a payload of any form.
if (kapso.kind === 'kapso' && kapso.event !== 'project.event') {
  const name: string = kapso.event;
  if (name === 'whatsapp.call.missed') console.log(kapso.payload);
}
// What WhatsApp itself sends has no event.
// @ts-expect-error TS2322: undefined where the delivery is of kind meta
const unnamed: string = kapso.event;
console.log(unnamed);
declare const open: Extract<KapsoWebhook, { event: UndocumentedEvent }>;
typeOf(open.payload).is<Readonly<Record<string, unknown>>>();

// Bytes or text, any headers, one secret or several.
const secret = ['new', 'old'];
typeOf(verifyKapsoWebhook({ body: new Uint8Array(), headers: new Headers(), secret })).is<Promise<KapsoWebhook>>();
// @ts-expect-error TS2322: a parsed body has lost the bytes that were signed
void verifyKapsoWebhook({ body: {}, headers: {}, secret });
// @ts-expect-error TS2353: Kapso signs no time, so no age can be checked
void verifyKapsoWebhook({ body: '', headers: {}, secret, toleranceMs: 1 });

try {
  const { request } = await fakeKapso().webhook('whatsapp.message.received', { batchSize: 2 });
  await receiveKapsoWebhook(request, { secret, maxBodyBytes: 1_000_000, timeoutMs: 2_000 });
} catch (error) {
  if (isWaError(error, 'webhook_invalid')) {
    typeOf(error.status).is<400 | 401 | 403 | 408 | 413>();
    typeOf(error.reason).is<
      | 'bad_signature'
      | 'malformed'
      | 'missing_header'
      | 'too_large'
      | 'too_new'
      | 'too_old'
      | 'too_slow'
      | 'wrong_token'
    >();
  }
}

kapsoWebhookListener({ secret, onDelivery: ({ event }) => console.log(event), onError: console.error });
// @ts-expect-error TS2345: a failure that nobody hears of would be lost
kapsoWebhookListener({ secret, onDelivery: () => {} });
