import type { MetaWebhookPayload, UndocumentedEvent } from '@wa-clients/core/webhooks';

import type {
  KirimContactCreatedData,
  KirimContactUpdatedData,
  KirimConversationAssignedData,
  KirimConversationClosedData,
  KirimMessageSentData,
  KirimUnshownData,
  KirimWebhookEnvelope,
} from './payloads.ts';

/** What each documented event of Kirim.chat's own carries as `data`. */
export interface KirimWebhookData {
  'message.created': KirimUnshownData;
  'conversation.assigned': KirimConversationAssignedData;
  'conversation.closed': KirimConversationClosedData;
  'contact.created': KirimContactCreatedData;
  'contact.updated': KirimContactUpdatedData;
  /** This one and those of customers: newest host only. */
  'message.sent': KirimMessageSentData;
  'customer.created': KirimUnshownData;
  'customer.updated': KirimUnshownData;
  'customer.archived': KirimUnshownData;
  'customer.onboarded': KirimUnshownData;
  'customer.setup_link.created': KirimUnshownData;
  'customer.setup_link.consumed': KirimUnshownData;
  /** This one and the two after it are known from third parties alone. */
  'message.revoked': KirimUnshownData;
  'message.edited': KirimUnshownData;
  'contact.identity_updated': KirimUnshownData;
}

/** Name of an event that WhatsApp sent and Kirim.chat passes on untouched; states may arrive out of order. */
export type KirimMetaEvent = 'message.received' | 'message.status';

/** Name of a documented event. */
export type KirimWebhookEvent = keyof KirimWebhookData | KirimMetaEvent;

/** A delivery: the event by its name, the body, and what the headers say of it. Only time and body are signed. */
export interface KirimWebhookDelivery<Source, Event, Payload> {
  /**
   * `kirim` where the body is Kirim.chat's own envelope, `meta` where it is WhatsApp's payload, told by the body; where it
   * is neither, `X-Kirim-Source`.
   */
  readonly source: Source;
  /** The envelope's `type`; `X-Kirim-Event` where there is no envelope. */
  readonly event: Event;
  readonly payload: Payload;
  /**
   * What to drop repeated deliveries by: the envelope's `id`, `X-Kirim-Event-Id` where there is no envelope. That header
   * is not signed; the ids of messages in the payload are.
   */
  readonly eventId: string | undefined;
  /** `X-Kirim-Delivery-Id` (`wbd_`). */
  readonly deliveryId: string | undefined;
  /** `X-Kirim-Attempt`, 1 to 8. */
  readonly attempt: number | undefined;
}

type Documented = {
  [Event in keyof KirimWebhookData]: KirimWebhookDelivery<
    'kirim',
    Event,
    KirimWebhookEnvelope<Event, KirimWebhookData[Event]>
  >;
}[keyof KirimWebhookData];

/**
 * Whatever Kirim.chat delivers. Compare `event` with a documented name to have its payload typed; an event that is not
 * documented has a name and a payload of any form.
 */
export type KirimWebhook =
  | Documented
  | KirimWebhookDelivery<'meta', KirimMetaEvent, MetaWebhookPayload>
  | KirimWebhookDelivery<'kirim' | 'meta', UndocumentedEvent, Readonly<Record<string, unknown>>>;
