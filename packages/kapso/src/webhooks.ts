import {
  type NodeRequest,
  type NodeResponse,
  receiveWebhook,
  verifyWebhook,
  webhookListener,
  type WebhookInput,
  type WebhookListenerOptions,
  type WebhookOptions,
  type WebhookReadOptions,
} from '@wa-clients/core/webhooks';

import { kapsoWebhooks } from './webhooks/definition.ts';
import type { KapsoWebhook } from './webhooks/events.ts';

export {
  isWaError,
  type MetaWebhookPayload,
  type UndocumentedEvent,
  type WebhookHeaders,
  WebhookInvalidError,
  type WebhookRefusal,
  type WebhookSecret,
} from '@wa-clients/core/webhooks';
export type { KapsoWebhook, KapsoWebhookDelivery, KapsoWebhookEvent, KapsoWebhookPayloads } from './webhooks/events.ts';
export type * from './webhooks/payloads.ts';

/**
 * Checks a delivery of Kapso that was read already, and gives it with its event.
 *
 * Kapso signs no time, so a captured delivery passes again: act once on each message id, which is in the signed body.
 *
 * @throws WebhookInvalidError when it must not be acted on.
 * @throws ConfigError for a parsed body, and for a secret that is none.
 * @example
 * const delivery = await verifyKapsoWebhook({ body, headers, secret });
 */
export function verifyKapsoWebhook(input: WebhookInput & WebhookOptions): Promise<KapsoWebhook> {
  return verifyWebhook(kapsoWebhooks, input);
}

/**
 * Reads and checks a web-standard request of Kapso; answer 200 within 10 seconds, or it is sent again.
 *
 * @throws WebhookInvalidError when it must not be acted on; answer with its `status`.
 * @throws ConfigError for a request that was read before, and for a secret that is none.
 * @example
 * const delivery = await receiveKapsoWebhook(request, { secret });
 * if (delivery.event === 'whatsapp.conversation.ended') console.log(delivery.payload.conversation.id);
 */
export function receiveKapsoWebhook(
  request: Request,
  options: WebhookOptions & WebhookReadOptions,
): Promise<KapsoWebhook> {
  return receiveWebhook(kapsoWebhooks, request, options);
}

/**
 * Makes a listener for Node's `(request, response)`, Express included, which answers by itself.
 *
 * @example
 * createServer(kapsoWebhookListener({ secret, onDelivery: (delivery) => queue.add(delivery), onError: console.error }));
 */
export function kapsoWebhookListener(
  options: WebhookListenerOptions<KapsoWebhook> & WebhookOptions,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return webhookListener(kapsoWebhooks, options);
}
