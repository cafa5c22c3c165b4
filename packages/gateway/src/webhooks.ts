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

import type { GatewayWebhook } from './events.ts';
import { gatewayWebhooks } from './webhooks/definition.ts';

export {
  isWaError,
  type UndocumentedEvent,
  type WebhookHeaders,
  WebhookInvalidError,
  type WebhookRefusal,
  type WebhookSecret,
} from '@wa-clients/core/webhooks';
export type { GatewayEvent, GatewayEventName, GatewayEventOf, GatewayEventPayloads, GatewayWebhook } from './events.ts';

/**
 * Verifies a delivery whose body has already been read, and returns its event.
 *
 * The gateway signs no timestamp outside the body and delivers at least once, in no guaranteed order: process each `id`,
 * which is part of the signed body, only once.
 *
 * @throws WebhookInvalidError if the delivery must not be processed; a webhook without a secret sends no signature.
 * @throws ConfigError if the body is parsed or the secret is invalid.
 * @example
 * const delivery = await verifyGatewayWebhook({ body, headers, secret });
 */
export function verifyGatewayWebhook(input: WebhookInput & WebhookOptions): Promise<GatewayWebhook> {
  return verifyWebhook(gatewayWebhooks, input);
}

/**
 * Reads and verifies a web-standard request from the gateway; respond with a 2xx status within 30 seconds, or the gateway
 * sends it again.
 *
 * @throws WebhookInvalidError if the delivery must not be processed; respond with its `status`.
 * @throws ConfigError if the request has already been read or the secret is invalid.
 * @example
 * const delivery = await receiveGatewayWebhook(request, { secret });
 * if (delivery.event === 'message.status') console.log(delivery.payload.status, delivery.payload.messageIds);
 */
export function receiveGatewayWebhook(
  request: Request,
  options: WebhookOptions & WebhookReadOptions,
): Promise<GatewayWebhook> {
  return receiveWebhook(gatewayWebhooks, request, options);
}

/**
 * Creates a listener for `(request, response)` of Node, including Express, which sends the response itself.
 *
 * @throws ConfigError if an option is invalid.
 * @example
 * createServer(gatewayWebhookListener({ secret, onDelivery: (delivery) => queue.add(delivery), onError: console.error }));
 */
export function gatewayWebhookListener(
  options: WebhookListenerOptions<GatewayWebhook> & WebhookOptions,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return webhookListener(gatewayWebhooks, options);
}
