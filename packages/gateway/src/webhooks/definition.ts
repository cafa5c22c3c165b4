import type { DeliveryHeaders, WebhookDefinition } from '@wa-clients/core/webhooks';

import type { GatewayWebhook } from '../events.ts';

/**
 * Signature scheme of WhatsApp Gateway: one HMAC-SHA512 of the raw body, as lowercase hexadecimal digits, without a
 * timestamp.
 *
 * A text of the vendor names the header `X-Webhook-Signature`, which the service never sends.
 */
export const gatewayWebhooks: WebhookDefinition<GatewayWebhook> = {
  provider: 'gateway',
  header: 'X-Webhook-Hmac',
  hash: 'SHA-512',
  read: (value) => (/^[0-9a-f]{128}$/.test(value) ? { signatures: [value] } : undefined),
  write: ({ signatures: [signature = ''] }) => signature,
  // As Go writes JSON.
  serialize: (payload) =>
    JSON.stringify(payload).replaceAll(
      /[<>&\u2028\u2029]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  toDelivery,
};

function toDelivery(body: object, headers: DeliveryHeaders): GatewayWebhook {
  const timestamp = headers.get('X-Webhook-Timestamp') ?? '';
  // A number of another form, such as an empty text, would be a time of 1970.
  const sentAt = /^\d{1,15}$/.test(timestamp) ? Number(timestamp) : undefined;
  const delivery: object = { ...body, sentAt };
  return delivery as GatewayWebhook;
}
