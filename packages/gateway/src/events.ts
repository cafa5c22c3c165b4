import type { UndocumentedEvent } from '@wa-clients/core/streams';

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
} from './generated/operations.ts';

/** Type of `payload` for each documented event. */
export interface GatewayEventPayloads {
  /** Message that the session received. */
  message: MessagePayload;
  /** Message that another device of the account sent; messages sent through the API cause no event. */
  'message.from_me': MessagePayload;
  /** Message that was edited. */
  'message.edited': MessagePayload;
  /** Message that was deleted for everyone. */
  'message.revoked': MessagePayload;
  /** Reaction to the message `targetId`; without `reaction` it was removed. */
  'message.reaction': MessagePayload;
  /** Vote in the poll `targetId`; without `selectedOptions` it was cleared. */
  'poll.vote': MessagePayload;
  /** Result of a poll, within 5 seconds after its end. */
  'poll.recap': PollRecapPayload;
  /** Receipt for one or more messages; receipts can be repeated and arrive out of order. */
  'message.status': MessageStatusPayload;
  /**
   * Status of a session; webhooks receive only `starting`, `working`, `failed` and `logged_out`, and the stream receives
   * some changes twice, under two ids.
   */
  'session.status': SessionStatusPayload;
  /** QR code of a pairing; webhooks receive only the first. */
  'auth.qr': AuthQRPayload;
  /** Pairing that succeeded; the stream also receives pairing codes that were requested. */
  'auth.code': AuthCodePayload;
  /** Presence of a contact, sent only for contacts whose presence was subscribed to, and for typing. */
  'presence.update': Presence;
  /** Group that was created or changed. */
  'group.update': GroupPayload;
  /** Members who joined, left or changed their role. */
  'group.participant': GroupPayload;
  /** Chat that changed. */
  'chat.update': ChatUpdatePayload;
  /** Contact that changed. */
  'contact.update': ContactUpdatePayload;
  /** Incoming call. */
  'call.incoming': CallPayload;
  /** Channel that changed. */
  'newsletter.update': NewsletterPayload;
}

/** Name of a documented event. */
export type GatewayEventName = keyof GatewayEventPayloads;

/** Event with its name and payload. */
export interface GatewayEventOf<Name, Payload> {
  /** Version of the event format. */
  readonly schema: 'v1';
  /** Id of the event (`evt_`), the same in every delivery and in the stream. */
  readonly id: string;
  /** Name of the event. */
  readonly event: Name;
  /** Id of the session. */
  readonly session: string;
  /** Id of the organization. */
  readonly organization: string;
  /** Time at which the event was emitted, in milliseconds since the Unix epoch. */
  readonly timestamp: number;
  /** Payload of the event. */
  readonly payload: Payload;
}

/**
 * Any event of WhatsApp Gateway. Comparing `event` with a documented name narrows the type of the payload; an undocumented
 * event has a name and an arbitrary payload.
 */
export type GatewayEvent =
  | { [Name in GatewayEventName]: GatewayEventOf<Name, GatewayEventPayloads[Name]> }[GatewayEventName]
  | GatewayEventOf<UndocumentedEvent, Readonly<Record<string, unknown>>>;

/** Event as it was delivered to a webhook; everything but `sentAt` is part of the signed body. */
export type GatewayWebhook = GatewayEvent & {
  /** Time of this attempt in milliseconds since the Unix epoch (`X-Webhook-Timestamp`), which is not signed. */
  readonly sentAt: number | undefined;
};
