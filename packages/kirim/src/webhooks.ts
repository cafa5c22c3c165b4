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
 * Checks a delivery of Kirim.chat that was read already, and gives it with its event.
 *
 * @throws WebhookInvalidError when it must not be acted on.
 * @throws ConfigError for a parsed body, and for a secret that is none.
 * @example
 * const delivery = await verifyKirimWebhook({ body, headers, secret });
 */
export function verifyKirimWebhook(input: WebhookInput & TimedWebhookOptions): Promise<KirimWebhook> {
  return verifyWebhook(kirimWebhooks, input);
}

/**
 * Reads and checks a web-standard request of Kirim.chat; answer any 2xx within 10 seconds, or it is sent again.
 *
 * @throws WebhookInvalidError when it must not be acted on; answer with its `status`.
 * @throws ConfigError for a request that was read before, and for a secret that is none.
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
 * Makes a listener for Node's `(request, response)`, Express included, which answers by itself.
 *
 * @example
 * createServer(kirimWebhookListener({ secret, onDelivery: (delivery) => queue.add(delivery), onError: console.error }));
 */
export function kirimWebhookListener(
  options: WebhookListenerOptions<KirimWebhook> & TimedWebhookOptions,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return webhookListener(kirimWebhooks, options);
}
