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
  toDelivery,
};

function toDelivery(body: object, headers: DeliveryHeaders): GatewayWebhook {
  const sentAt = Number(headers.get('X-Webhook-Timestamp') ?? NaN);
  const delivery: object = { ...body, sentAt: Number.isSafeInteger(sentAt) ? sentAt : undefined };
  return delivery as GatewayWebhook;
}
