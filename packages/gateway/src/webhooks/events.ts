import type { UndocumentedEvent } from '@wa-clients/core/webhooks';

import type {
  AuthCodePayload,
  AuthQRPayload,
  CallPayload,
  ChatUpdatePayload,
  ContactUpdatePayload,
  GroupPayload,
  MessagePayload,
  MessageStatusPayload,
  NewsletterPayload,
  PollRecapPayload,
  Presence,
  SessionStatusPayload,
} from '../generated/operations.ts';

/** Payloads by event. */
export interface GatewayWebhookPayloads {
  /** Message that the session received. */
  message: MessagePayload;
  /** Message that another device of the account sent; messages sent through the API cause no event. */
  'message.from_me': MessagePayload;
  'message.edited': MessagePayload;
  'message.revoked': MessagePayload;
  /** Reaction to the message `targetId`; without `reaction` it was removed. */
  'message.reaction': MessagePayload;
  /** Vote in the poll `targetId`; without `selectedOptions` it was cleared. */
  'poll.vote': MessagePayload;
  /** Result of a poll, within 5 seconds after its end. */
  'poll.recap': PollRecapPayload;
  /** Receipt for one or more messages; receipts can be repeated and arrive out of order. */
  'message.status': MessageStatusPayload;
  /** Status of a session; webhooks receive only `starting`, `working`, `failed` and `logged_out`. */
  'session.status': SessionStatusPayload;
  /** First QR code of a pairing. */
  'auth.qr': AuthQRPayload;
  /** Pairing that succeeded. */
  'auth.code': AuthCodePayload;
  'presence.update': Presence;
  'group.update': GroupPayload;
  /** Members who joined, left or changed their role. */
  'group.participant': GroupPayload;
  'chat.update': ChatUpdatePayload;
  'contact.update': ContactUpdatePayload;
  'call.incoming': CallPayload;
  'newsletter.update': NewsletterPayload;
}

/** Name of a documented event. */
export type GatewayWebhookEvent = keyof GatewayWebhookPayloads;

/** Event as it was delivered. Everything but `sentAt` is part of the signed body. */
export interface GatewayWebhookDelivery<Event, Payload> {
  /** Version of the event format, such as `v1`. */
  readonly schema: string;
  /** Id of the event (`evt_`), the same in every delivery: process each id only once. */
  readonly id: string;
  readonly event: Event;
  /** Id of the session. */
  readonly session: string;
  /** Id of the organization. */
  readonly organization: string;
  /** Time at which the event was emitted, in milliseconds since the Unix epoch. */
  readonly timestamp: number;
  readonly payload: Payload;
  /** Time of this attempt in milliseconds since the Unix epoch (`X-Webhook-Timestamp`), which is not signed. */
  readonly sentAt: number | undefined;
}

type Documented = {
  [Event in GatewayWebhookEvent]: GatewayWebhookDelivery<Event, GatewayWebhookPayloads[Event]>;
}[GatewayWebhookEvent];

/**
 * Any delivery from WhatsApp Gateway. Comparing `event` with a documented name narrows the type of the payload; an
 * undocumented event has a name and an arbitrary payload.
 */
export type GatewayWebhook = Documented | GatewayWebhookDelivery<UndocumentedEvent, Readonly<Record<string, unknown>>>;
