import {
  checkDelivery,
  createRandom,
  type DeliveryOptions,
  signDelivery,
  type SignedDelivery,
} from '@wa-clients/core/testing';

import { kapsoWebhooks } from '../webhooks/definition.ts';
import type { KapsoWebhookEvent } from '../webhooks/events.ts';
import { payloads } from './webhook-payloads.ts';

/** Options of a test delivery. */
export interface KapsoDeliveryOptions extends DeliveryOptions {
  /** Number of messages in a batch envelope, as a buffering webhook sends it, even for one. Received messages only. */
  readonly batchSize?: number;
  /** `X-Idempotency-Key`. Default: a new value for each delivery. */
  readonly idempotencyKey?: string;
}

/** Creates a delivery as Kapso sends it. */
export type KapsoWebhookFake = (
  event: KapsoWebhookEvent | (string & {}),
  options?: KapsoDeliveryOptions,
) => Promise<SignedDelivery>;

/** Returns a function that creates deliveries signed with a secret; documented events have an example payload. */
export function webhookFake(secret: string): KapsoWebhookFake {
  let deliveries = 0;
  return async (event, given) => {
    const options = checkDelivery(event, given, payloads, 'batchSize:number idempotencyKey:string');
    deliveries += 1;
    const { batchSize, idempotencyKey = createRandom(deliveries).uuid(), secret: other = secret, url } = options;
    if (batchSize !== undefined && !(Number.isInteger(batchSize) && batchSize >= 1 && batchSize <= 100)) {
      throw new RangeError('A delivery: batchSize must be a whole number from 1 to 100.');
    }
    const payload = options.payload ?? example(event, batchSize);
    return signDelivery(kapsoWebhooks, {
      payload,
      url,
      secrets: [other],
      headers: {
        'X-Webhook-Event': event,
        'X-Idempotency-Key': idempotencyKey,
        'X-Webhook-Payload-Version': 'v2',
        ...(batchSize !== undefined && { 'X-Webhook-Batch': 'true', 'X-Batch-Size': String(batchSize) }),
      },
    });
  };
}

function example(event: string, batchSize: number | undefined): object {
  const make = Object.hasOwn(payloads, event) ? payloads[event as KapsoWebhookEvent] : () => ({});
  if (batchSize === undefined) return make('Hello');
  const data = Array.from({ length: batchSize }, (_, index) => make(`Hello ${index + 1}`));
  const info = { size: batchSize, window_ms: 5_000, first_sequence: 1, last_sequence: batchSize };
  return { type: event, batch: true, data, batch_info: info };
}
