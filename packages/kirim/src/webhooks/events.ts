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
  'message.created': KirimUnshownData;
  'conversation.assigned': KirimConversationAssignedData;
  'conversation.closed': KirimConversationClosedData;
  'contact.created': KirimContactCreatedData;
  'contact.updated': KirimContactUpdatedData;
  /** This event and the customer events are sent only by the newest host. */
  'message.sent': KirimMessageSentData;
  'customer.created': KirimUnshownData;
  'customer.updated': KirimUnshownData;
  'customer.archived': KirimUnshownData;
  'customer.onboarded': KirimUnshownData;
  'customer.setup_link.created': KirimUnshownData;
  'customer.setup_link.consumed': KirimUnshownData;
  /** This event and the next two are known only from third parties. */
  'message.revoked': KirimUnshownData;
  'message.edited': KirimUnshownData;
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
