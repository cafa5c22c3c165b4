import type { UndocumentedEvent } from '@wa-clients/core/streams';

import type {
  GatewayAuthCodePayload,
  GatewayAuthQrPayload,
  GatewayCallPayload,
  GatewayChatUpdatePayload,
  GatewayContactUpdatePayload,
  GatewayGroupPayload,
  GatewayMessagePayload,
  GatewayMessageStatusPayload,
  GatewayNewsletterPayload,
  GatewayPollRecapPayload,
  GatewayPresencePayload,
  GatewaySessionStatusPayload,
} from './payloads.ts';

/** Type of `payload` for each documented event. */
export interface GatewayEventPayloads {
  message: GatewayMessagePayload;
  /** Sent from another device of the account; messages that are sent by the API cause no event. */
  'message.from_me': GatewayMessagePayload;
  'message.edited': GatewayMessagePayload;
  'message.revoked': GatewayMessagePayload;
  'message.reaction': GatewayMessagePayload;
  'message.status': GatewayMessageStatusPayload;
  'poll.vote': GatewayMessagePayload;
  'poll.recap': GatewayPollRecapPayload;
  /** Some changes come twice, under two ids. */
  'session.status': GatewaySessionStatusPayload;
  'auth.qr': GatewayAuthQrPayload;
  'auth.code': GatewayAuthCodePayload;
  /** Sent only for people whose presence was asked for, and for typing. */
  'presence.update': GatewayPresencePayload;
  'group.update': GatewayGroupPayload;
  'group.participant': GatewayGroupPayload;
  'chat.update': GatewayChatUpdatePayload;
  'contact.update': GatewayContactUpdatePayload;
  'call.incoming': GatewayCallPayload;
  'newsletter.update': GatewayNewsletterPayload;
}

/** Name of a documented event. */
export type GatewayEventName = keyof GatewayEventPayloads;

/** Event with its name and payload, in the format of webhook deliveries. */
export interface GatewayEventOf<Name, Payload> {
  readonly schema: 'v1';
  /** Unique id (`evt_`), the same in a webhook delivery of the event. */
  readonly id: string;
  readonly event: Name;
  /** Id of the session. */
  readonly session: string;
  /** Id of the organization. */
  readonly organization: string;
  /** Time at which the event was sent, in milliseconds since the Unix epoch. */
  readonly timestamp: number;
  readonly payload: Payload;
}

/**
 * Any event of WhatsApp Gateway. Comparing `event` with a documented name narrows the payload type; an undocumented event
 * has an open name and payload.
 */
export type GatewayEvent =
  | { [Name in GatewayEventName]: GatewayEventOf<Name, GatewayEventPayloads[Name]> }[GatewayEventName]
  | GatewayEventOf<UndocumentedEvent, Readonly<Record<string, unknown>>>;
