import {
  type NodeRequest,
  type NodeResponse,
  receiveWebhook,
  verifyWebhook,
  webhookListener,
  type TimedWebhookOptions,
  type WebhookInput,
  type WebhookListenerOptions,
  type WebhookReadOptions,
} from '@wa-clients/core/webhooks';

import { kirimWebhooks } from './webhooks/definition.ts';
import type { KirimWebhook } from './webhooks/events.ts';

export {
  isWaError,
  type MetaWebhookPayload,
  type UndocumentedEvent,
  type WebhookHeaders,
  WebhookInvalidError,
  type WebhookRefusal,
  type WebhookSecret,
} from '@wa-clients/core/webhooks';
export type {
  KirimMetaEvent,
  KirimWebhook,
  KirimWebhookData,
  KirimWebhookDelivery,
  KirimWebhookEvent,
} from './webhooks/events.ts';
export type * from './webhooks/payloads.ts';

/**
 * Verifies a Kirim.chat delivery whose body was already read, and returns it with its event.
 *
 * @throws WebhookInvalidError if the delivery must be rejected.
 * @throws ConfigError for a parsed body or an invalid secret.
 * @example
 * const delivery = await verifyKirimWebhook({ body, headers, secret });
 */
export function verifyKirimWebhook(input: WebhookInput & TimedWebhookOptions): Promise<KirimWebhook> {
  return verifyWebhook(kirimWebhooks, input);
}

/**
 * Reads and verifies a web-standard request from Kirim.chat; respond with any 2xx within 10 seconds, or it is retried.
 *
 * @throws WebhookInvalidError if the delivery must be rejected; respond with its `status`.
 * @throws ConfigError for a request whose body was already read or an invalid secret.
 * @example
 * const delivery = await receiveKirimWebhook(request, { secret });
 * if (delivery.event === 'contact.updated') console.log(delivery.payload.data.changed_fields);
 */
export function receiveKirimWebhook(
  request: Request,
  options: TimedWebhookOptions & WebhookReadOptions,
): Promise<KirimWebhook> {
  return receiveWebhook(kirimWebhooks, request, options);
}

/**
 * Creates a listener for `(request, response)` of Node and Express that sends the response itself.
 *
 * @throws ConfigError if an option is invalid.
 * @example
 * createServer(kirimWebhookListener({ secret, onDelivery: (delivery) => queue.add(delivery), onError: console.error }));
 */
export function kirimWebhookListener(
  options: WebhookListenerOptions<KirimWebhook> & TimedWebhookOptions,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return webhookListener(kirimWebhooks, options);
}
