import { losslessIntegers } from '@wa-clients/core';
import type { DeliveryHeaders, WebhookDefinition } from '@wa-clients/core/webhooks';

import type { KapsoWebhook } from './events.ts';

/**
 * Signature scheme of Kapso: one HMAC-SHA256 of the raw body, as lowercase hexadecimal digits, without a timestamp.
 *
 * The vendor's own sample hashes a body that was parsed and serialized again, which is correct only if the bytes happen
 * to be the same.
 */
export const kapsoWebhooks: WebhookDefinition<KapsoWebhook> = {
  provider: 'kapso',
  header: 'X-Webhook-Signature',
  read: (value) => (/^[0-9a-f]{64}$/.test(value) ? { signatures: [value] } : undefined),
  write: ({ signatures: [signature = ''] }) => signature,
  // Ids in what Meta sends can be larger than a number holds.
  parse: losslessIntegers,
  toDelivery,
};

function toDelivery(payload: object, headers: DeliveryHeaders): KapsoWebhook {
  const { batch, entry } = payload as { readonly batch?: unknown; readonly entry?: unknown };
  const more = {
    payloadVersion: headers.get('X-Webhook-Payload-Version'),
    idempotencyKey: headers.get('X-Idempotency-Key'),
  };
  // From the body, which is signed, unlike the headers. Kapso documents no event name for forwarded payloads.
  const delivery: object = Array.isArray(entry)
    ? { kind: 'meta', event: undefined, batch: false, payload, ...more }
    : { kind: 'kapso', event: headers.require('X-Webhook-Event'), batch: batch === true, payload, ...more };
  return delivery as KapsoWebhook;
}
