import type { MetaWebhookPayload, UndocumentedEvent } from '@wa-clients/core/webhooks';

import type {
  KapsoAccountPayload,
  KapsoAgentRunPayload,
  KapsoContactIdentityChangedPayload,
  KapsoConversationInactivePayload,
  KapsoConversationPayload,
  KapsoMarketingPreferencePayload,
  KapsoMessageBatchPayload,
  KapsoMessagePayload,
  KapsoPhoneNumberPayload,
  KapsoProjectEventPayload,
  KapsoWorkflowExecutionPayload,
} from './payloads.ts';

/** Payloads by documented event; the first ten go to webhooks of a phone number, the others to those of a project. */
export interface KapsoWebhookPayloads {
  'whatsapp.message.received': KapsoMessagePayload;
  'whatsapp.message.sent': KapsoMessagePayload;
  'whatsapp.message.delivered': KapsoMessagePayload;
  'whatsapp.message.read': KapsoMessagePayload;
  'whatsapp.message.failed': KapsoMessagePayload;
  'whatsapp.conversation.created': KapsoConversationPayload;
  'whatsapp.conversation.ended': KapsoConversationPayload;
  'whatsapp.conversation.inactive': KapsoConversationInactivePayload;
  'whatsapp.contact.identity_changed': KapsoContactIdentityChangedPayload;
  'whatsapp.contact.marketing_preference_changed': KapsoMarketingPreferencePayload;
  'whatsapp.phone_number.created': KapsoPhoneNumberPayload;
  'whatsapp.phone_number.deleted': KapsoPhoneNumberPayload;
  'whatsapp.phone_number.offboarded': KapsoPhoneNumberPayload;
  'whatsapp.phone_number.disconnected': KapsoPhoneNumberPayload;
  'whatsapp.phone_number.reconnected': KapsoPhoneNumberPayload;
  'whatsapp.account.disabled': KapsoAccountPayload;
  'whatsapp.account.restricted': KapsoAccountPayload;
  'whatsapp.account.reinstated': KapsoAccountPayload;
  'whatsapp.account.violation': KapsoAccountPayload;
  'workflow.execution.handoff': KapsoWorkflowExecutionPayload;
  'workflow.execution.failed': KapsoWorkflowExecutionPayload;
  'project.event': KapsoProjectEventPayload;
  'kapso_agent.run.approval_required': KapsoAgentRunPayload;
  'kapso_agent.run.completed': KapsoAgentRunPayload;
  'kapso_agent.run.failed': KapsoAgentRunPayload;
  'kapso_agent.run.cancelled': KapsoAgentRunPayload;
}

/** Name of a documented event. */
export type KapsoWebhookEvent = keyof KapsoWebhookPayloads;

/** Delivery with its event name, its body and information from the headers. Only the body is signed. */
export interface KapsoWebhookDelivery<Kind, Event, IsBatch, Payload> {
  /** `meta` if the body is WhatsApp's own payload, determined from the body; otherwise `kapso`. */
  readonly kind: Kind;
  /** Value of `X-Webhook-Event`. */
  readonly event: Event;
  /** Whether the body is a batch envelope of messages, determined from the body. */
  readonly batch: IsBatch;
  readonly payload: Payload;
  /** Value of `X-Webhook-Payload-Version`; the payload types are those of `v2`. */
  readonly payloadVersion: string | undefined;
  /** Value of `X-Idempotency-Key`; the same in a repeated delivery, except if a batch is redelivered one by one. */
  readonly idempotencyKey: string | undefined;
}

type Documented = {
  [Event in KapsoWebhookEvent]: KapsoWebhookDelivery<'kapso', Event, false, KapsoWebhookPayloads[Event]>;
}[KapsoWebhookEvent];

/**
 * Any delivery from Kapso. Compare `event` with a documented name to narrow the type of the payload; for a buffering
 * webhook, check `batch` first. An undocumented event has a name and an arbitrary payload.
 */
export type KapsoWebhook =
  | Documented
  | KapsoWebhookDelivery<'kapso', 'whatsapp.message.received', true, KapsoMessageBatchPayload>
  | KapsoWebhookDelivery<'kapso', UndocumentedEvent, boolean, Readonly<Record<string, unknown>>>
  | KapsoWebhookDelivery<'meta', undefined, false, MetaWebhookPayload>;
