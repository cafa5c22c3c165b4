import { losslessIntegers } from '@wa-clients/core';
import type { DeliveryHeaders, SignatureHeader, WebhookDefinition } from '@wa-clients/core/webhooks';

import type { KirimWebhook } from './events.ts';

/**
 * Signature scheme of Kirim.chat: `t=<unix seconds>,v1=<hex>`, one `v1` for each active secret, each the HMAC-SHA256 of
 * `<t>.<raw body>` with the whole secret as the key, `whsec_` included; the tolerance is 300 seconds.
 *
 * One page of the platform names the header `X-Kirim-Signature-256`; all other pages and the vendor's own adapter use
 * the name below.
 */
export const kirimWebhooks: WebhookDefinition<KirimWebhook> = {
  provider: 'kirim',
  header: 'X-Kirim-Signature',
  toleranceMs: 300_000,
  read,
  write: ({ signatures, timestamp }) => [`t=${timestamp}`, ...signatures.map((text) => `v1=${text}`)].join(','),
  // Ids in what Meta sends can be larger than a number holds.
  parse: losslessIntegers,
  toDelivery,
};

function read(value: string): SignatureHeader | undefined {
  const parts = value.split(',').map((part) => part.trim());
  const valuesOf = (name: string) =>
    parts.filter((part) => part.startsWith(`${name}=`)).map((part) => part.slice(name.length + 1));
  const [timestamp, ...others] = valuesOf('t');
  // With two timestamps it would be unclear which one was signed.
  if (timestamp === undefined || others.length > 0 || !/^\d{1,12}$/.test(timestamp)) return undefined;
  return { timestamp, signatures: valuesOf('v1') };
}

function toDelivery(payload: object, headers: DeliveryHeaders): KirimWebhook {
  const { data, entry, id, type } = payload as Readonly<Record<'data' | 'entry' | 'id' | 'type', unknown>>;
  const attempt = Number(headers.get('X-Kirim-Attempt'));
  const more = {
    deliveryId: headers.get('X-Kirim-Delivery-Id'),
    attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : undefined,
  };
  // Taken from the body where possible, because the body is signed and a header is not.
  const isEnvelope = typeof id === 'string' && typeof type === 'string' && data !== undefined;
  const delivery: object = isEnvelope
    ? { source: 'kirim', event: type, payload, eventId: id, ...more }
    : {
        source: !Array.isArray(entry) && headers.get('X-Kirim-Source') === 'kirim' ? 'kirim' : 'meta',
        event: headers.require('X-Kirim-Event'),
        payload,
        eventId: headers.get('X-Kirim-Event-Id'),
        ...more,
      };
  return delivery as KirimWebhook;
}
