import type { Clock } from '@wa-clients/core';
import {
  checkDelivery,
  createRandom,
  type DeliveryOptions,
  signDelivery,
  type SignedDelivery,
} from '@wa-clients/core/testing';
import type { MetaWebhookPayload } from '@wa-clients/core/webhooks';

import { kirimWebhooks } from '../webhooks/definition.ts';
import type { KirimMetaEvent, KirimWebhookData, KirimWebhookEvent } from '../webhooks/events.ts';
import { data, metaPayloads } from './webhook-payloads.ts';

/** Options of a test delivery. */
export interface KirimDeliveryOptions extends Omit<DeliveryOptions, 'secret'> {
  /** Signing secret; with several, as in a rotation, each one signs. Default: the secret of the fake. */
  readonly secret?: string | readonly string[];
  /** Age of the signature in milliseconds; negative values lie in the future. Default 0. */
  readonly ageMs?: number;
  /** `X-Kirim-Attempt`, 1 to 8. Default 1. */
  readonly attempt?: number;
  /** Id of the event. Default: the WhatsApp id in the payload, where it is one of WhatsApp; else a new id for each delivery. */
  readonly eventId?: string;
}

/** Creates a delivery as Kirim.chat sends it. */
export type KirimWebhookFake = (
  event: KirimWebhookEvent | (string & {}),
  options?: KirimDeliveryOptions,
) => Promise<SignedDelivery>;

/** Signing secret of a fake that was given none. */
export const usualSecret = 'whsec_test';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Returns a function that creates signed deliveries; a documented event has an example payload, and any other event needs
 * its own.
 */
export function webhookFake(secret: string, clock: Clock | undefined): KirimWebhookFake {
  let deliveries = 0;
  return async (event, given) => {
    const examples = { ...metaPayloads, ...data };
    const options = checkDelivery(event, given, examples, 'ageMs:number attempt:number eventId:string');
    deliveries += 1;
    const random = createRandom(deliveries);
    const deliveryId = `wbd_${random.text(alphabet, 26)}`;
    const isMeta = Object.hasOwn(metaPayloads, event);
    const { ageMs, attempt = 1, secret: other = secret, url } = options;
    const newId = `evt_${random.text(alphabet, 26)}`;
    const example = isMeta ? metaPayloads[event as KirimMetaEvent] : envelope(event, options.eventId ?? newId);
    const payload = options.payload ?? example;
    const eventId = options.eventId ?? (isMeta ? whatsappIdOf(payload) : undefined) ?? newId;
    const sign = (number: number, age: number | undefined) =>
      signDelivery(kirimWebhooks, {
        payload,
        url,
        ageMs: age,
        clock,
        secrets: typeof other === 'string' ? [other] : other,
        headers: {
          'User-Agent': 'Kirim-Webhook/1.0',
          'X-Kirim-Source': isMeta ? 'meta' : 'kirim',
          'X-Kirim-Event': event,
          'X-Kirim-Event-Id': eventId,
          'X-Kirim-Delivery-Id': deliveryId,
          'X-Kirim-Attempt': String(number),
        },
      });
    return { ...(await sign(attempt, ageMs)), repeat: (number) => sign(number, 0) };
  };
}

/** The id of the message that a payload of WhatsApp is about. */
function whatsappIdOf(payload: object): string | undefined {
  const { entry } = payload as Partial<MetaWebhookPayload>;
  const value = entry?.[0]?.changes?.[0]?.value as
    | {
        readonly messages?: readonly { readonly id?: string }[];
        readonly statuses?: readonly { readonly id?: string }[];
      }
    | undefined;
  return (value?.messages ?? value?.statuses)?.[0]?.id;
}

function envelope(type: string, id: string): object {
  const example = data[type as keyof KirimWebhookData];
  return { id, type, created_at: '2026-06-01T09:30:00.000Z', livemode: true, data: example };
}
