import type { DeliveryHeaders, WebhookDefinition } from '@wa-clients/core/webhooks';

import type { KapsoWebhook } from './events.ts';

/**
 * How Kapso signs: one HMAC-SHA256 of the raw body, as lowercase hexadecimal digits, without a time.
 *
 * The vendor's own sample hashes a parsed body printed again, which is right only when the bytes happen to be the same.
 */
export const kapsoWebhooks: WebhookDefinition<KapsoWebhook> = {
  provider: 'kapso',
  header: 'X-Webhook-Signature',
  read: (value) => (/^[0-9a-f]{64}$/.test(value) ? { signatures: [value] } : undefined),
  write: ({ signatures: [signature = ''] }) => signature,
  toDelivery,
};

function toDelivery(payload: object, headers: DeliveryHeaders): KapsoWebhook {
  const { batch, entry } = payload as { readonly batch?: unknown; readonly entry?: unknown };
  const more = {
    payloadVersion: headers.get('X-Webhook-Payload-Version'),
    idempotencyKey: headers.get('X-Idempotency-Key'),
  };
  // Told by the body, which is signed; a header is not. Kapso documents no event name for what it passes on untouched.
  const delivery: object = Array.isArray(entry)
    ? { kind: 'meta', event: undefined, batch: false, payload, ...more }
    : { kind: 'kapso', event: headers.require('X-Webhook-Event'), batch: batch === true, payload, ...more };
  return delivery as KapsoWebhook;
}
