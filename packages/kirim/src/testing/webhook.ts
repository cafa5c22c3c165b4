import type { Clock } from '@wa-clients/core';
import { createRandom, type DeliveryOptions, signDelivery, type SignedDelivery } from '@wa-clients/core/testing';

import { kirimWebhooks } from '../webhooks/definition.ts';
import type { KirimMetaEvent, KirimWebhookData, KirimWebhookEvent } from '../webhooks/events.ts';
import { data, metaPayloads } from './webhook-payloads.ts';

/** What a test may choose of a delivery. */
export interface KirimDeliveryOptions extends Omit<DeliveryOptions, 'secret'> {
  /** The secret that signs; of several, as in a rotation, each does. Default: the fake's own. */
  readonly secret?: string | readonly string[];
  /** How long ago it was signed, in milliseconds; below 0 in the future. Default 0. */
  readonly ageMs?: number;
  /** `X-Kirim-Attempt`, 1 to 8. Default 1. */
  readonly attempt?: number;
  /** Id of the event. Default: another for each delivery. */
  readonly eventId?: string;
}

/** Makes a delivery, as Kirim.chat sends it. */
export type KirimWebhookFake = (
  event: KirimWebhookEvent | (string & {}),
  options?: KirimDeliveryOptions,
) => Promise<SignedDelivery>;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Makes the function that makes deliveries under a secret; a documented event has an example as its payload, and an
 * event that is not documented the envelope of Kirim.chat's own.
 */
export function webhookFake(secret: string, clock: Clock | undefined): KirimWebhookFake {
  let deliveries = 0;
  return async (event, options = {}) => {
    deliveries += 1;
    const random = createRandom(deliveries);
    const deliveryId = `wbd_${random.text(alphabet, 26)}`;
    const isMeta = Object.hasOwn(metaPayloads, event);
    const { ageMs, attempt = 1, eventId = `evt_${random.text(alphabet, 26)}`, secret: other = secret, url } = options;
    const payload = options.payload ?? (isMeta ? metaPayloads[event as KirimMetaEvent] : envelope(event, eventId));
    return signDelivery(kirimWebhooks, {
      payload,
      url,
      ageMs,
      clock,
      secrets: typeof other === 'string' ? [other] : other,
      headers: {
        'User-Agent': 'Kirim-Webhook/1.0',
        'X-Kirim-Source': isMeta ? 'meta' : 'kirim',
        'X-Kirim-Event': event,
        'X-Kirim-Event-Id': isMeta ? 'wamid.example' : eventId,
        'X-Kirim-Delivery-Id': deliveryId,
        'X-Kirim-Attempt': String(attempt),
      },
    });
  };
}

function envelope(type: string, id: string): object {
  const known = Object.hasOwn(data, type) ? data[type as keyof KirimWebhookData] : {};
  return { id, type, created_at: '2026-06-01T09:30:00.000Z', livemode: true, data: known };
}
