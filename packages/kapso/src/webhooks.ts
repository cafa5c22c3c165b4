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
export type * from './webhooks/account-payloads.ts';
export type * from './webhooks/chat-payloads.ts';
export type * from './webhooks/contact-payloads.ts';
export type { KapsoWebhook, KapsoWebhookDelivery, KapsoWebhookEvent, KapsoWebhookPayloads } from './webhooks/events.ts';
export type * from './webhooks/project-payloads.ts';

/**
 * Verifies a Kapso delivery whose body has already been read, and returns it with its event.
 *
 * Kapso signs no timestamp, so a captured delivery passes again: process each message id, which is part of the signed
 * body, only once.
 *
 * @throws WebhookInvalidError if the delivery must not be processed.
 * @throws ConfigError if the body is parsed or the secret is invalid.
 * @example
 * const delivery = await verifyKapsoWebhook({ body, headers, secret });
 */
export function verifyKapsoWebhook(input: WebhookInput & WebhookOptions): Promise<KapsoWebhook> {
  return verifyWebhook(kapsoWebhooks, input);
}

/**
 * Reads and verifies a web-standard request from Kapso; respond with 200 within 10 seconds, or Kapso sends it again.
 *
 * @throws WebhookInvalidError if the delivery must not be processed; respond with its `status`.
 * @throws ConfigError if the request has already been read or the secret is invalid.
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
 * Creates a listener for `(request, response)` of Node, including Express, which sends the response itself.
 *
 * @throws ConfigError if an option is invalid.
 * @example
 * createServer(kapsoWebhookListener({ secret, onDelivery: (delivery) => queue.add(delivery), onError: console.error }));
 */
export function kapsoWebhookListener(
  options: WebhookListenerOptions<KapsoWebhook> & WebhookOptions,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return webhookListener(kapsoWebhooks, options);
}
