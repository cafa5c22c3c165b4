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

/** What each documented event delivers; the first ten come to a phone number's webhook, the others to a project's. */
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

/** A delivery: the event by its name, the body, and what the headers say of it. Only the body is signed. */
export interface KapsoWebhookDelivery<Kind, Event, IsBatch, Payload> {
  /** `meta` where the body is what WhatsApp itself sent, told by the body; otherwise `kapso`. */
  readonly kind: Kind;
  /** `X-Webhook-Event`. */
  readonly event: Event;
  /** Whether the body is an envelope of several messages, told by the body. */
  readonly batch: IsBatch;
  readonly payload: Payload;
  /** `X-Webhook-Payload-Version`: the payloads here are those of `v2`. */
  readonly payloadVersion: string | undefined;
  /** `X-Idempotency-Key`; the same in a repeated delivery, but not when a batch is delivered again one by one. */
  readonly idempotencyKey: string | undefined;
}

type Documented = {
  [Event in KapsoWebhookEvent]: KapsoWebhookDelivery<'kapso', Event, false, KapsoWebhookPayloads[Event]>;
}[KapsoWebhookEvent];

/**
 * Whatever Kapso delivers. Compare `event` with a documented name to have its payload typed; where the webhook buffers,
 * look at `batch` first. An event that is not documented has a name and a payload of any form.
 */
export type KapsoWebhook =
  | Documented
  | KapsoWebhookDelivery<'kapso', 'whatsapp.message.received', true, KapsoMessageBatchPayload>
  | KapsoWebhookDelivery<'kapso', UndocumentedEvent, boolean, Readonly<Record<string, unknown>>>
  | KapsoWebhookDelivery<'meta', undefined, false, MetaWebhookPayload>;
