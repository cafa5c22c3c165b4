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

/** Type of `data` for each documented event of Kirim.chat itself. */
export interface KirimWebhookData {
  /** Message that was created. */
  'message.created': KirimUnshownData;
  /** Conversation that was assigned to a user or a team. */
  'conversation.assigned': KirimConversationAssignedData;
  /** Conversation that was closed. */
  'conversation.closed': KirimConversationClosedData;
  /** Contact that was created. */
  'contact.created': KirimContactCreatedData;
  /** Contact that was updated, with the names of the changed fields. */
  'contact.updated': KirimContactUpdatedData;
  /** Message that was sent; only the newest host sends the event. */
  'message.sent': KirimMessageSentData;
  /** Customer that was created; only the newest host sends the event. */
  'customer.created': KirimUnshownData;
  /** Customer that was updated; only the newest host sends the event. */
  'customer.updated': KirimUnshownData;
  /** Customer that was archived; only the newest host sends the event. */
  'customer.archived': KirimUnshownData;
  /** Customer that was onboarded; only the newest host sends the event. */
  'customer.onboarded': KirimUnshownData;
  /** Setup link that was created; only the newest host sends the event. */
  'customer.setup_link.created': KirimUnshownData;
  /** Setup link that was used; only the newest host sends the event. */
  'customer.setup_link.consumed': KirimUnshownData;
  /** Message that was revoked; known only from third parties. */
  'message.revoked': KirimUnshownData;
  /** Message that was edited; known only from third parties. */
  'message.edited': KirimUnshownData;
  /** Contact whose ids changed; known only from third parties. */
  'contact.identity_updated': KirimUnshownData;
}

/** Name of a WhatsApp event that Kirim.chat forwards unchanged; status events may arrive out of order. */
export type KirimMetaEvent = 'message.received' | 'message.status';

/** Name of a documented event. */
export type KirimWebhookEvent = keyof KirimWebhookData | KirimMetaEvent;

/** Delivery with the event name, the body and values from the headers; only timestamp and body are signed. */
export interface KirimWebhookDelivery<Source, Event, Payload> {
  /**
   * `kirim` if the body is Kirim.chat's own envelope, `meta` if it is a WhatsApp payload, determined from the body;
   * otherwise the value of `X-Kirim-Source`.
   */
  readonly source: Source;
  /** `type` of the envelope, or `X-Kirim-Event` if there is no envelope. */
  readonly event: Event;
  /** Body of the delivery. */
  readonly payload: Payload;
  /**
   * Id for deduplicating deliveries: `id` of the envelope, or `X-Kirim-Event-Id` if there is no envelope. The header is
   * not signed; the message ids in the payload are.
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
 * Any Kirim.chat delivery. Comparing `event` with a documented name narrows the payload type; an undocumented event has
 * an open name and payload.
 */
export type KirimWebhook =
  | Documented
  | KirimWebhookDelivery<'meta', KirimMetaEvent, MetaWebhookPayload>
  | KirimWebhookDelivery<'kirim' | 'meta', UndocumentedEvent, Readonly<Record<string, unknown>>>;
