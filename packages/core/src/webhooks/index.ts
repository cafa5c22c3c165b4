export { checkWebhookListener } from './webhook-listener.ts';
export { WebhookInvalidError } from '../errors/errors.ts';
export { isWaError } from '../errors/is-wa-error.ts';
export type { WebhookHash } from './hmac.ts';
export type { DeliveryHeaders, SignatureHeader, WebhookDefinition } from './definition.ts';
export type {
  MetaWebhookChange,
  MetaWebhookEntry,
  MetaWebhookMessage,
  MetaWebhookPayload,
  MetaWebhookStatus,
} from './meta-payload.ts';
export type {
  TimedWebhookOptions,
  WebhookHeaders,
  WebhookInput,
  WebhookOptions,
  WebhookReadOptions,
  WebhookSecret,
} from './options.ts';
export { receiveWebhook } from './receive-webhook.ts';
export { signWebhook, type SignWebhookInput } from './sign-webhook.ts';
export type { WebhookRefusal } from '../errors/wa-error.ts';
export type { UndocumentedEvent } from './undocumented-event.ts';
export { verifyWebhook } from './verify-webhook.ts';
export {
  type NodeRequest,
  type NodeResponse,
  webhookListener,
  type WebhookListenerOptions,
} from './webhook-listener.ts';
