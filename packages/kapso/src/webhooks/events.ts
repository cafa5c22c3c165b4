import type { MetaWebhookPayload, UndocumentedEvent } from '@wa-clients/core/webhooks';

import type { KapsoAccountPayload, KapsoPhoneNumberPayload } from './account-payloads.ts';
import type {
  KapsoConversationInactivePayload,
  KapsoConversationPayload,
  KapsoMessageBatchPayload,
  KapsoMessagePayload,
} from './chat-payloads.ts';
import type { KapsoContactIdentityChangedPayload, KapsoMarketingPreferencePayload } from './contact-payloads.ts';
import type {
  KapsoAgentRunPayload,
  KapsoProjectEventPayload,
  KapsoWorkflowExecutionPayload,
} from './project-payloads.ts';

/** Payloads by documented event; the first ten go to webhooks of a phone number, the others to those of a project. */
export interface KapsoWebhookPayloads {
  /** Message that a contact sent. */
  'whatsapp.message.received': KapsoMessagePayload;
  /** Message that was sent to a contact. */
  'whatsapp.message.sent': KapsoMessagePayload;
  /** Message that was delivered to a contact. */
  'whatsapp.message.delivered': KapsoMessagePayload;
  /** Message that a contact read. */
  'whatsapp.message.read': KapsoMessagePayload;
  /** Message that could not be delivered. */
  'whatsapp.message.failed': KapsoMessagePayload;
  /** Conversation that began. */
  'whatsapp.conversation.created': KapsoConversationPayload;
  /** Conversation that ended. */
  'whatsapp.conversation.ended': KapsoConversationPayload;
  /** Conversation without messages for the configured duration. */
  'whatsapp.conversation.inactive': KapsoConversationInactivePayload;
  /** Contact whose ids changed. */
  'whatsapp.contact.identity_changed': KapsoContactIdentityChangedPayload;
  /** Contact who stopped or resumed marketing messages. */
  'whatsapp.contact.marketing_preference_changed': KapsoMarketingPreferencePayload;
  /** Phone number that was connected to the project. */
  'whatsapp.phone_number.created': KapsoPhoneNumberPayload;
  /** Phone number that was removed from the project. */
  'whatsapp.phone_number.deleted': KapsoPhoneNumberPayload;
  /** Phone number that left the platform. */
  'whatsapp.phone_number.offboarded': KapsoPhoneNumberPayload;
  /** Phone number that lost its connection. */
  'whatsapp.phone_number.disconnected': KapsoPhoneNumberPayload;
  /** Phone number whose connection was restored. */
  'whatsapp.phone_number.reconnected': KapsoPhoneNumberPayload;
  /** Business account that WhatsApp disabled. */
  'whatsapp.account.disabled': KapsoAccountPayload;
  /** Business account that WhatsApp restricted. */
  'whatsapp.account.restricted': KapsoAccountPayload;
  /** Business account that WhatsApp reinstated. */
  'whatsapp.account.reinstated': KapsoAccountPayload;
  /** Business account that violated a rule of WhatsApp. */
  'whatsapp.account.violation': KapsoAccountPayload;
  /** Workflow execution that was handed over to a human. */
  'workflow.execution.handoff': KapsoWorkflowExecutionPayload;
  /** Workflow execution that failed. */
  'workflow.execution.failed': KapsoWorkflowExecutionPayload;
  /** Event that was recorded in the project. */
  'project.event': KapsoProjectEventPayload;
  /** Agent run that waits for an approval. */
  'kapso_agent.run.approval_required': KapsoAgentRunPayload;
  /** Agent run that completed. */
  'kapso_agent.run.completed': KapsoAgentRunPayload;
  /** Agent run that failed. */
  'kapso_agent.run.failed': KapsoAgentRunPayload;
  /** Agent run that was cancelled. */
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
  /** Body of the delivery. */
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
