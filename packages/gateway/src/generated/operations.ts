// Generated from WhatsApp Gateway API v1; do not edit.
// Description sha256 05832d3453554e2d718115b8e3c74e727d9b899b9e5df9d3900ce3e46adf1eac, generator 1.0.0.

import { call, list, multipart, withIdempotencyKey } from '@wa-clients/core';
import type { Call, CallOptions, Client, CursorListOptions, KeyedCallOptions, List, StreamedFile } from '@wa-clients/core';
import { byCursorToken } from '../pagination.ts';
import type {
  AlbumMedia,
  Backfill,
  BackupImport,
  Channel,
  Chat,
  ChatPage,
  Contact,
  ContactAbout,
  ContactCheck,
  ContactDetail,
  ContactPage,
  ContactPicture,
  ErrorEnvelope,
  Group,
  GroupInfo,
  GroupInvite,
  GroupMemberPage,
  GroupPage,
  JoinedGroup,
  Media,
  Message,
  MessagePage,
  NewOAuthApp,
  NewWebhook,
  OAuthApp,
  OAuthAppChanges,
  OAuthAppPage,
  OAuthAppWithSecret,
  OAuthGrant,
  OAuthGrantPage,
  PairingCode,
  PostedStatus,
  Presence,
  QrCode,
  RealtimeTicket,
  RealtimeTicketRequest,
  SentMessage,
  Session,
  SessionMe,
  SessionPage,
  Webhook,
  WebhookChanges,
  WebhookPage,
} from './types.ts';

export type {
  ContactPage,
  ChatPage,
  SessionPage,
  MessagePage,
  GroupPage,
  GroupMemberPage,
  WebhookPage,
  Contact,
  ContactDetail,
  ContactCheck,
  ContactAbout,
  ContactPicture,
  Chat,
  Session,
  SessionMe,
  QrCode,
  PairingCode,
  Backfill,
  Message,
  Media,
  SentMessage,
  Group,
  GroupMember,
  GroupInvite,
  JoinedGroup,
  Channel,
  Webhook,
  RetryPolicy,
  RealtimeTicket,
  WebhookEvent,
  ErrorEnvelope,
  WebhookChanges,
  NewWebhook,
  NewOAuthApp,
  OAuthAppChanges,
  BackupImport,
  MessageMedia,
  Presence,
  GroupInfo,
  AlbumMedia,
  OAuthApp,
  OAuthAppWithSecret,
  OAuthGrant,
  OAuthAppPage,
  OAuthGrantPage,
  RealtimeTicketRequest,
  RealtimeControlFrame,
  MentionData,
  PollData,
  LocationData,
  ContactData,
  MessagePayload,
  PollRecapPayload,
  MessageStatusPayload,
  SessionStatusPayload,
  AuthQRPayload,
  AuthCodePayload,
  GroupPayload,
  ChatUpdatePayload,
  ContactUpdatePayload,
  CallPayload,
  NewsletterPayload,
  MessageEvent,
  PollRecapEvent,
  MessageStatusEvent,
  SessionStatusEvent,
  AuthQREvent,
  AuthCodeEvent,
  PresenceEvent,
  GroupEvent,
  ChatUpdateEvent,
  ContactUpdateEvent,
  CallEvent,
  NewsletterEvent,
  PostedStatus,
} from './types.ts';

/** Message to send, with the fields that its type requires. */
export type MessageRequest = SendTextMessage | SendPollMessage | SendLocationMessage | SendContactMessage | SendMediaMessage | SendAlbumMessage;

/** Text message to send. */
export type SendTextMessage = {
  /** Type of the message, which determines the other required fields. */
  type: 'text';
  /** JID of the recipient, such as 6281234567890@s.whatsapp.net or 12345-67890@g.us. */
  to: string;
  /** Text of the message. */
  text: string;
  /** JIDs of the contacts mentioned. */
  mentions?: string[] | undefined;
  /** WhatsApp id of the message that this message replies to. */
  replyTo?: string | undefined;
};

/** Poll to send. */
export type SendPollMessage = {
  /** Type of the message, which determines the other required fields. */
  type: 'poll';
  /** JID of the recipient, such as 6281234567890@s.whatsapp.net or 12345-67890@g.us. */
  to: string;
  /** Question of the poll. */
  name: string;
  /** Options of the poll, at least two. */
  options: string[];
  /** Number of poll options that one recipient may select, from 0 to the number of options. */
  selectableCount?: number | undefined;
  /** Time at which the poll ends, which is reported by event poll.recap, in milliseconds since the Unix epoch. */
  pollEndTime?: number | undefined;
  /** Whether the poll hides who voted for what. */
  pollHideVotes?: boolean | undefined;
};

/** Location to send. */
export type SendLocationMessage = {
  /** Type of the message, which determines the other required fields. */
  type: 'location';
  /** JID of the recipient, such as 6281234567890@s.whatsapp.net or 12345-67890@g.us. */
  to: string;
  /** Latitude in degrees. */
  latitude: number;
  /** Longitude in degrees. */
  longitude: number;
};

/** Contact to share, by name and phone or by a complete vCard. */
export type SendContactMessage = {
  /** Type of the message, which determines the other required fields. */
  type: 'contact';
  /** JID of the recipient, such as 6281234567890@s.whatsapp.net or 12345-67890@g.us. */
  to: string;
  /** Contact to share. */
  contact: {
    /** Name of the contact. */
    name: string;
    /** Phone number of the contact. */
    phone: string;
    /** Complete vCard, as an alternative to name and phone. */
    vcard?: string | undefined;
  } | {
    /** Complete vCard, as an alternative to name and phone. */
    vcard: string;
    /** Name of the contact. */
    name?: string | undefined;
    /** Phone number of the contact. */
    phone?: string | undefined;
  };
};

/** Media message to send, with an image, video, audio, document or sticker. */
export type SendMediaMessage = {
  /** Type of the message, which determines the other required fields. */
  type: 'image' | 'video' | 'audio' | 'document' | 'sticker';
  /** JID of the recipient, such as 6281234567890@s.whatsapp.net or 12345-67890@g.us. */
  to: string;
  /** Media file to send. */
  media: Media;
  /** JIDs of the contacts mentioned. */
  mentions?: string[] | undefined;
  /** WhatsApp id of the message that this message replies to. */
  replyTo?: string | undefined;
};

/** Album to send, with 2 to 10 images and videos. */
export type SendAlbumMessage = {
  /** Type of the message, which determines the other required fields. */
  type: 'album';
  /** JID of the recipient, such as 6281234567890@s.whatsapp.net or 12345-67890@g.us. */
  to: string;
  /** Images and videos of the album in order, at most 64 MiB together. */
  medias: AlbumMedia[];
  /** Caption of the album, shown with its first file. */
  caption?: string | undefined;
  /** JIDs of the contacts mentioned. */
  mentions?: string[] | undefined;
  /** WhatsApp id of the message that this message replies to. */
  replyTo?: string | undefined;
};

/** Response bodies of failures of {@link listSessions}, by status code. */
export interface ListSessionsErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link listSessions}. */
export interface ListSessionsInput {}

/** Response body of {@link listSessions}. */
export type ListSessionsResult = SessionPage;

/**
 * Lists the sessions of your organization, newest first, always as one page; an API key with only the capability read cannot list sessions.
 *
 * `GET /api/v1/sessions`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 500 or 503.
 * @example
 * const response = await listSessions(client);
 */
export function listSessions(client: Client<'gateway'>, input: ListSessionsInput = {}, options?: CallOptions): Call<ListSessionsResult> {
  return call(client, { name: 'sessions.list', method: 'GET', path: '/api/v1/sessions', query: [] }, input, options);
}

/** Response bodies of failures of {@link createSession}, by status code. */
export interface CreateSessionErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link createSession}. */
export type CreateSessionInput = {
  /** Whether received messages are automatically marked as read; true if omitted. */
  autoRead?: boolean | undefined;
  /** Label of the session. */
  label?: string | undefined;
  /** Whether the session shows a typing indicator after it has automatically marked a message as read; false if omitted. */
  presenceTyping?: boolean | undefined;
  /** Whether to start the session immediately; false if omitted. */
  start?: boolean | undefined;
};

/** Response body of {@link createSession}. */
export type CreateSessionResult = Session;

/**
 * Creates a session, which is stopped in the response even if start is true; each repeated request creates a further session, and a session whose start fails exists nevertheless.
 *
 * `POST /api/v1/sessions`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 500 or 503.
 */
export function createSession(client: Client<'gateway'>, input: CreateSessionInput, options?: CallOptions): Call<CreateSessionResult> {
  return call(client, { name: 'sessions.create', method: 'POST', path: '/api/v1/sessions', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getSession}, by status code. */
export interface GetSessionErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link getSession}. */
export interface GetSessionInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** Response body of {@link getSession}. */
export type GetSessionResult = Session;

/**
 * Retrieves a session with its status and its rate limits for sending.
 *
 * `GET /api/v1/sessions/{session}`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404, 500 or 503.
 */
export function getSession(client: Client<'gateway'>, input: GetSessionInput, options?: CallOptions): Call<GetSessionResult> {
  return call(client, { name: 'sessions.get', method: 'GET', path: '/api/v1/sessions/{session}', query: [] }, input, options);
}

/** Response bodies of failures of {@link deleteSession}, by status code. */
export interface DeleteSessionErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link deleteSession}. */
export interface DeleteSessionInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** Response body of {@link deleteSession}. */
export type DeleteSessionResult = undefined;

/**
 * Deletes a session, disables the OAuth apps that are bound to it, and revokes their grants.
 *
 * `DELETE /api/v1/sessions/{session}`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404, 500 or 503.
 */
export function deleteSession(client: Client<'gateway'>, input: DeleteSessionInput, options?: CallOptions): Call<DeleteSessionResult> {
  return call(client, { name: 'sessions.delete', method: 'DELETE', path: '/api/v1/sessions/{session}', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link getQrCode}, by status code. */
export interface GetQrCodeErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  409: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link getQrCode}. */
export interface GetQrCodeInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** Response body of {@link getQrCode}. */
export type GetQrCodeResult = QrCode;

/**
 * Retrieves the QR code for pairing a session with a phone; starts the pairing if necessary, and returns 404 until a code is available, and 409 for a session that was paired before or is being paired without a QR code. The code can have expired, so compare expiresAt.
 *
 * `GET /api/v1/sessions/{session}/qr`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404, 409, 500 or 503.
 */
export function getQrCode(client: Client<'gateway'>, input: GetQrCodeInput, options?: CallOptions): Call<GetQrCodeResult> {
  return call(client, { name: 'sessions.getQrCode', method: 'GET', path: '/api/v1/sessions/{session}/qr', query: [] }, input, options);
}

/** Response bodies of failures of {@link createPairingCode}, by status code. */
export interface CreatePairingCodeErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  409: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link createPairingCode}. */
export type CreatePairingCodeInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
} & {
  /** Phone number of the phone to pair, digits with the country code. */
  phone: string;
};

/** Response body of {@link createPairingCode}. */
export type CreatePairingCodeResult = PairingCode;

/**
 * Requests a code to enter on a phone, which pairs a session without a QR code; returns 409 while a pairing is running and for a session that was paired before.
 *
 * `POST /api/v1/sessions/{session}/pairing-code`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 409, 500 or 503.
 */
export function createPairingCode(client: Client<'gateway'>, input: CreatePairingCodeInput, options?: CallOptions): Call<CreatePairingCodeResult> {
  return call(client, { name: 'sessions.createPairingCode', method: 'POST', path: '/api/v1/sessions/{session}/pairing-code', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getSessionMe}, by status code. */
export interface GetSessionMeErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link getSessionMe}. */
export interface GetSessionMeInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** Response body of {@link getSessionMe}. */
export type GetSessionMeResult = SessionMe;

/**
 * Retrieves the WhatsApp identity of a session; returns 404 until the session is paired.
 *
 * `GET /api/v1/sessions/{session}/me`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404, 500 or 503.
 */
export function getSessionMe(client: Client<'gateway'>, input: GetSessionMeInput, options?: CallOptions): Call<GetSessionMeResult> {
  return call(client, { name: 'sessions.getMe', method: 'GET', path: '/api/v1/sessions/{session}/me', query: [] }, input, options);
}

/** Response bodies of failures of {@link startSession}, by status code. */
export interface StartSessionErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link startSession}. */
export interface StartSessionInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** Response body of {@link startSession}. */
export type StartSessionResult = Session;

/**
 * Starts a session; has no effect if the session is running, and returns 400 if it was never paired.
 *
 * `POST /api/v1/sessions/{session}:start`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500 or 503.
 */
export function startSession(client: Client<'gateway'>, input: StartSessionInput, options?: CallOptions): Call<StartSessionResult> {
  return call(client, { name: 'sessions.start', method: 'POST', path: '/api/v1/sessions/{session}:start', query: [], idempotent: true }, input, options);
}

/** Response bodies of failures of {@link stopSession}, by status code. */
export interface StopSessionErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link stopSession}. */
export interface StopSessionInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** Response body of {@link stopSession}. */
export type StopSessionResult = Session;

/**
 * Stops a session; has no effect if the session is stopped.
 *
 * `POST /api/v1/sessions/{session}:stop`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404, 500 or 503.
 */
export function stopSession(client: Client<'gateway'>, input: StopSessionInput, options?: CallOptions): Call<StopSessionResult> {
  return call(client, { name: 'sessions.stop', method: 'POST', path: '/api/v1/sessions/{session}:stop', query: [], idempotent: true }, input, options);
}

/** Response bodies of failures of {@link restartSession}, by status code. */
export interface RestartSessionErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link restartSession}. */
export interface RestartSessionInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** Response body of {@link restartSession}. */
export type RestartSessionResult = Session;

/**
 * Stops and starts a session; returns 400 after stopping it if it was never paired.
 *
 * `POST /api/v1/sessions/{session}:restart`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500 or 503.
 */
export function restartSession(client: Client<'gateway'>, input: RestartSessionInput, options?: CallOptions): Call<RestartSessionResult> {
  return call(client, { name: 'sessions.restart', method: 'POST', path: '/api/v1/sessions/{session}:restart', query: [], idempotent: true }, input, options);
}

/** Response bodies of failures of {@link logoutSession}, by status code. */
export interface LogoutSessionErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link logoutSession}. */
export interface LogoutSessionInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** Response body of {@link logoutSession}. */
export type LogoutSessionResult = Session;

/**
 * Logs a session out of WhatsApp, disables the OAuth apps that are bound to it, and revokes their grants; has no effect if the session is logged out. The session cannot be paired again.
 *
 * `POST /api/v1/sessions/{session}:logout`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404, 500 or 503.
 */
export function logoutSession(client: Client<'gateway'>, input: LogoutSessionInput, options?: CallOptions): Call<LogoutSessionResult> {
  return call(client, { name: 'sessions.logout', method: 'POST', path: '/api/v1/sessions/{session}:logout', query: [], idempotent: true }, input, options);
}

/** Response bodies of failures of {@link listContacts}, by status code. */
export interface ListContactsErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Filters of {@link listContacts}. */
export interface ListContactsFilters {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** Returns only contacts seen in a direct chat (dm) or in a group (group); both if omitted, and without effect beside group. */
  source?: 'dm' | 'group' | undefined;
  /** Returns only members of the group with this JID, for example 12345-67890@g.us. */
  group?: string | undefined;
  /** Returns only contacts whose name contains this text, ignoring case and accents, with % and _ as wildcards; phone numbers are not searched. */
  q?: string | undefined;
}

/** Response body of a page of {@link listContacts}. */
export type ListContactsBody = ContactPage;

/**
 * Lists the contacts that a session has seen, from the gateway's own store; also available while the session is offline.
 *
 * `GET /api/v1/sessions/{session}/contacts`. Pagination: cursor (`cursor`). Capability: read. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500 or 503.
 * @example
 * for await (const contact of listContacts(client, { session: 'sess_01HZX' })) {
 *   console.log(contact.lid);
 * }
 */
export function listContacts(client: Client<'gateway'>, filters: ListContactsFilters, options?: CursorListOptions): List<Contact, ListContactsBody> {
  return list(client, { name: 'contacts.list', method: 'GET', path: '/api/v1/sessions/{session}/contacts', query: ['source', 'group', 'q'], pagination: byCursorToken, items: 'data', maximum: 200 }, filters, options);
}

/** Response bodies of failures of {@link checkContact}, by status code. */
export interface CheckContactErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link checkContact}. */
export interface CheckContactInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** Phone number to look up, digits with or without a leading plus sign. */
  phone: string;
}

/** Response body of {@link checkContact}. */
export type CheckContactResult = ContactCheck;

/**
 * Checks whether a phone number is on WhatsApp; requires a connected session.
 *
 * `GET /api/v1/sessions/{session}/contacts/check`. Capability: read. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function checkContact(client: Client<'gateway'>, input: CheckContactInput, options?: CallOptions): Call<CheckContactResult> {
  return call(client, { name: 'contacts.check', method: 'GET', path: '/api/v1/sessions/{session}/contacts/check', query: ['phone'] }, input, options);
}

/** Response bodies of failures of {@link getContact}, by status code. */
export interface GetContactErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link getContact}. */
export interface GetContactInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** LID (hidden id) of the contact, for example 205227043110953@lid. */
  lid: string;
}

/** Response body of {@link getContact}. */
export type GetContactResult = ContactDetail;

/**
 * Retrieves a contact by its LID, with the groups that it was seen in; a phone JID is not accepted.
 *
 * `GET /api/v1/sessions/{session}/contacts/{lid}`. Capability: read. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404, 500 or 503.
 */
export function getContact(client: Client<'gateway'>, input: GetContactInput, options?: CallOptions): Call<GetContactResult> {
  return call(client, { name: 'contacts.get', method: 'GET', path: '/api/v1/sessions/{session}/contacts/{lid}', query: [] }, input, options);
}

/** Response bodies of failures of {@link getContactAbout}, by status code. */
export interface GetContactAboutErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link getContactAbout}. */
export interface GetContactAboutInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
  jid: string;
}

/** Response body of {@link getContactAbout}. */
export type GetContactAboutResult = ContactAbout;

/**
 * Retrieves the about text of a contact, which may be empty; requires a connected session.
 *
 * `GET /api/v1/sessions/{session}/contacts/{jid}/about`. Capability: read. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function getContactAbout(client: Client<'gateway'>, input: GetContactAboutInput, options?: CallOptions): Call<GetContactAboutResult> {
  return call(client, { name: 'contacts.getAbout', method: 'GET', path: '/api/v1/sessions/{session}/contacts/{jid}/about', query: [] }, input, options);
}

/** Response bodies of failures of {@link getContactPicture}, by status code. */
export interface GetContactPictureErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link getContactPicture}. */
export interface GetContactPictureInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
  jid: string;
}

/** Response body of {@link getContactPicture}. */
export type GetContactPictureResult = ContactPicture;

/**
 * Retrieves the URL of a contact's profile picture, which is valid for a limited time; requires a connected session. A missing or hidden picture is usually 500 (internal), because it is an error of the WhatsApp library.
 *
 * `GET /api/v1/sessions/{session}/contacts/{jid}/picture`. Capability: read. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function getContactPicture(client: Client<'gateway'>, input: GetContactPictureInput, options?: CallOptions): Call<GetContactPictureResult> {
  return call(client, { name: 'contacts.getPicture', method: 'GET', path: '/api/v1/sessions/{session}/contacts/{jid}/picture', query: [] }, input, options);
}

/** Response bodies of failures of {@link blockContact}, by status code. */
export interface BlockContactErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link blockContact}. */
export interface BlockContactInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
  jid: string;
}

/** Response body of {@link blockContact}. */
export type BlockContactResult = undefined;

/**
 * Blocks a contact; has no effect if the contact is already blocked.
 *
 * `POST /api/v1/sessions/{session}/contacts/{jid}/block`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function blockContact(client: Client<'gateway'>, input: BlockContactInput, options?: CallOptions): Call<BlockContactResult> {
  return call(client, { name: 'contacts.block', method: 'POST', path: '/api/v1/sessions/{session}/contacts/{jid}/block', query: [], empty: true, idempotent: true }, input, options);
}

/** Response bodies of failures of {@link unblockContact}, by status code. */
export interface UnblockContactErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link unblockContact}. */
export interface UnblockContactInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
  jid: string;
}

/** Response body of {@link unblockContact}. */
export type UnblockContactResult = undefined;

/**
 * Unblocks a contact; has no effect if the contact is not blocked.
 *
 * `POST /api/v1/sessions/{session}/contacts/{jid}/unblock`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function unblockContact(client: Client<'gateway'>, input: UnblockContactInput, options?: CallOptions): Call<UnblockContactResult> {
  return call(client, { name: 'contacts.unblock', method: 'POST', path: '/api/v1/sessions/{session}/contacts/{jid}/unblock', query: [], empty: true, idempotent: true }, input, options);
}

/** Response bodies of failures of {@link listChats}, by status code. */
export interface ListChatsErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Filters of {@link listChats}. */
export interface ListChatsFilters {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** Response body of a page of {@link listChats}. */
export type ListChatsBody = ChatPage;

/**
 * Lists the chats of a session by their last message, newest first, one page at a time; chats without messages are left out. A chat that receives a message moves to the front while the list is read.
 *
 * `GET /api/v1/sessions/{session}/chats`. Pagination: cursor (`cursor`). Capability: read. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500 or 503.
 * @example
 * for await (const chat of listChats(client, { session: 'sess_01HZX' })) {
 *   console.log(chat.id);
 * }
 */
export function listChats(client: Client<'gateway'>, filters: ListChatsFilters, options?: CursorListOptions): List<Chat, ListChatsBody> {
  return list(client, { name: 'chats.list', method: 'GET', path: '/api/v1/sessions/{session}/chats', query: [], pagination: byCursorToken, items: 'data', maximum: 200 }, filters, options);
}

/** Response bodies of failures of {@link getChat}, by status code. */
export interface GetChatErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link getChat}. */
export interface GetChatInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the chat, for example 6281234567890@s.whatsapp.net. */
  cid: string;
}

/** Response body of {@link getChat}. */
export type GetChatResult = Chat;

/**
 * Retrieves a chat by its JID or by an alias of it.
 *
 * `GET /api/v1/sessions/{session}/chats/{cid}`. Capability: read. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404, 500 or 503.
 */
export function getChat(client: Client<'gateway'>, input: GetChatInput, options?: CallOptions): Call<GetChatResult> {
  return call(client, { name: 'chats.get', method: 'GET', path: '/api/v1/sessions/{session}/chats/{cid}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateChat}, by status code. */
export interface UpdateChatErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link updateChat}. */
export type UpdateChatInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the chat, for example 6281234567890@s.whatsapp.net. */
  cid: string;
} & {
  /** Whether the chat is archived. */
  archived?: boolean | undefined;
  /** Time until which the chat is muted, in milliseconds since the Unix epoch. */
  mutedUntil?: number | undefined;
  /** Whether the chat is pinned. */
  pinned?: boolean | undefined;
  /** Whether to unmute the chat, which takes precedence over mutedUntil; false if omitted. */
  unmute?: boolean | undefined;
};

/** Response body of {@link updateChat}. */
export type UpdateChatResult = Chat;

/**
 * Archives, pins or mutes a chat, or reverts these settings; accepts only the stored JID of the chat, and no alias.
 *
 * `PATCH /api/v1/sessions/{session}/chats/{cid}`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500 or 503.
 */
export function updateChat(client: Client<'gateway'>, input: UpdateChatInput, options?: CallOptions): Call<UpdateChatResult> {
  return call(client, { name: 'chats.update', method: 'PATCH', path: '/api/v1/sessions/{session}/chats/{cid}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteChat}, by status code. */
export interface DeleteChatErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link deleteChat}. */
export interface DeleteChatInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the chat, for example 6281234567890@s.whatsapp.net. */
  cid: string;
}

/** Response body of {@link deleteChat}. */
export type DeleteChatResult = undefined;

/**
 * Deletes the gateway's copy of a chat, but not its messages; nothing is deleted on the phone. Accepts only the stored JID of the chat, and no alias.
 *
 * `DELETE /api/v1/sessions/{session}/chats/{cid}`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404, 500 or 503.
 */
export function deleteChat(client: Client<'gateway'>, input: DeleteChatInput, options?: CallOptions): Call<DeleteChatResult> {
  return call(client, { name: 'chats.delete', method: 'DELETE', path: '/api/v1/sessions/{session}/chats/{cid}', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link markChatRead}, by status code. */
export interface MarkChatReadErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link markChatRead}. */
export interface MarkChatReadInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the chat, for example 6281234567890@s.whatsapp.net. */
  cid: string;
}

/** Response body of {@link markChatRead}. */
export type MarkChatReadResult = Chat;

/**
 * Marks a chat as read in the gateway, without a read receipt on WhatsApp; has no effect if the chat is already read. Accepts only the stored JID of the chat, and no alias.
 *
 * `POST /api/v1/sessions/{session}/chats/{cid}/read`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404, 500 or 503.
 */
export function markChatRead(client: Client<'gateway'>, input: MarkChatReadInput, options?: CallOptions): Call<MarkChatReadResult> {
  return call(client, { name: 'chats.markRead', method: 'POST', path: '/api/v1/sessions/{session}/chats/{cid}/read', query: [], idempotent: true }, input, options);
}

/** Response bodies of failures of {@link getChatPresence}, by status code. */
export interface GetChatPresenceErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link getChatPresence}. */
export interface GetChatPresenceInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the chat, for example 6281234567890@s.whatsapp.net. */
  cid: string;
}

/** Response body of {@link getChatPresence}. */
export type GetChatPresenceResult = Presence;

/**
 * Subscribes to the presence of a chat and returns the state unknown; the actual state follows as event presence.update.
 *
 * `GET /api/v1/sessions/{session}/chats/{cid}/presence`. Capability: read. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function getChatPresence(client: Client<'gateway'>, input: GetChatPresenceInput, options?: CallOptions): Call<GetChatPresenceResult> {
  return call(client, { name: 'chats.getPresence', method: 'GET', path: '/api/v1/sessions/{session}/chats/{cid}/presence', query: [] }, input, options);
}

/** Response bodies of failures of {@link setChatPresence}, by status code. */
export interface SetChatPresenceErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link setChatPresence}. */
export type SetChatPresenceInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the chat, for example 6281234567890@s.whatsapp.net. */
  cid: string;
} & {
  /** Presence state to show. */
  state: 'composing' | 'paused' | 'recording';
};

/** Response body of {@link setChatPresence}. */
export type SetChatPresenceResult = undefined;

/**
 * Sets the presence of a session in a chat to typing, recording or paused. Browsers cannot call this operation, because the gateway does not allow PUT across origins.
 *
 * `PUT /api/v1/sessions/{session}/chats/{cid}/presence`. Capability: send. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function setChatPresence(client: Client<'gateway'>, input: SetChatPresenceInput, options?: CallOptions): Call<SetChatPresenceResult> {
  return call(client, { name: 'chats.setPresence', method: 'PUT', path: '/api/v1/sessions/{session}/chats/{cid}/presence', body: 'fields', empty: true }, input, options);
}

/** Response bodies of failures of {@link listMessages}, by status code. */
export interface ListMessagesErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Filters of {@link listMessages}. */
export interface ListMessagesFilters {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the chat, for example 6281234567890@s.whatsapp.net. */
  cid: string;
}

/** Response body of a page of {@link listMessages}. */
export type ListMessagesBody = MessagePage;

/**
 * Lists the messages of a chat, last stored first, one page at a time; imported messages are stored late, so sort by timestamp where the order matters. An unknown chat has an empty list.
 *
 * `GET /api/v1/sessions/{session}/chats/{cid}/messages`. Pagination: cursor (`cursor`). Capability: read. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500 or 503.
 * @example
 * for await (const message of listMessages(client, {
 *   session: 'sess_01HZX',
 *   cid: '6281234567890@s.whatsapp.net',
 * })) {
 *   console.log(message.id);
 * }
 */
export function listMessages(client: Client<'gateway'>, filters: ListMessagesFilters, options?: CursorListOptions): List<Message, ListMessagesBody> {
  return list(client, { name: 'messages.list', method: 'GET', path: '/api/v1/sessions/{session}/chats/{cid}/messages', query: [], pagination: byCursorToken, items: 'data', maximum: 200 }, filters, options);
}

/** Response bodies of failures of {@link sendMessage}, by status code. */
export interface SendMessageErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link sendMessage}. */
export type SendMessageInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** Whether to queue the message and respond immediately, in which case the rate limits for sending do not apply; false if omitted, and never sent by the published version of the gateway. */
  async?: boolean | undefined;
  /** Client-generated key of at most 255 characters; requests of your organization with the same key send the message only once, even if their messages differ; keys are compared without case and accents and never expire, and the key of a failed message stays used. */
  'Idempotency-Key'?: string | undefined;
} & MessageRequest;

/** Response body of {@link sendMessage}. */
export type SendMessageResult = SentMessage;

/**
 * Sends a message; after 503 it is unknown whether it was sent, and a message with async=true is accepted with 202 but never sent by the published version of the gateway. A response with 200 can have status failed and no message: the key of a failed message stays used, so send again with a new key.
 *
 * `POST /api/v1/sessions/{session}/messages`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 429, 500, 501 or 503.
 * @example
 * await sendMessage(client, {
 *   session: 'sess_01HZX',
 *   type: 'text',
 *   to: '6281234567890@s.whatsapp.net',
 *   text: 'Your order is on its way.',
 * });
 */
export function sendMessage(client: Client<'gateway'>, input: SendMessageInput, options?: KeyedCallOptions): Call<SendMessageResult> {
  return call(client, { name: 'messages.send', method: 'POST', path: '/api/v1/sessions/{session}/messages', query: ['async'], headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Response bodies of failures of {@link updateMessage}, by status code. */
export interface UpdateMessageErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link updateMessage}. */
export type UpdateMessageInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** WhatsApp id of the message. */
  mid: string;
} & {
  /** Chat that the message is in. */
  chat: string;
  /** New text of the message. */
  text: string;
};

/** Response body of {@link updateMessage}. */
export type UpdateMessageResult = SentMessage;

/**
 * Edits the text of a sent message; whether the message exists is not checked.
 *
 * `PATCH /api/v1/sessions/{session}/messages/{mid}`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 429, 500, 501 or 503.
 */
export function updateMessage(client: Client<'gateway'>, input: UpdateMessageInput, options?: CallOptions): Call<UpdateMessageResult> {
  return call(client, { name: 'messages.update', method: 'PATCH', path: '/api/v1/sessions/{session}/messages/{mid}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link revokeMessage}, by status code. */
export interface RevokeMessageErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link revokeMessage}. */
export type RevokeMessageInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** WhatsApp id of the message. */
  mid: string;
} & {
  /** Chat that the message is in. */
  chat: string;
  /** Sender of the message; empty for messages of the session itself. */
  sender?: string | undefined;
};

/** Response body of {@link revokeMessage}. */
export type RevokeMessageResult = SentMessage;

/**
 * Revokes a message for everyone; the request is a DELETE with a body that identifies the message. Whether the message exists is not checked.
 *
 * `DELETE /api/v1/sessions/{session}/messages/{mid}`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 429, 500, 501 or 503.
 */
export function revokeMessage(client: Client<'gateway'>, input: RevokeMessageInput, options?: CallOptions): Call<RevokeMessageResult> {
  return call(client, { name: 'messages.revoke', method: 'DELETE', path: '/api/v1/sessions/{session}/messages/{mid}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link reactToMessage}, by status code. */
export interface ReactToMessageErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link reactToMessage}. */
export type ReactToMessageInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** WhatsApp id of the message. */
  mid: string;
} & {
  /** Chat that the message is in. */
  chat: string;
  /** Emoji to react with; empty or omitted to remove the reaction. */
  emoji?: string | undefined;
  /** Sender of the message; empty for messages of the session itself. */
  sender?: string | undefined;
};

/** Response body of {@link reactToMessage}. */
export type ReactToMessageResult = SentMessage;

/**
 * Reacts to a message with an emoji; without an emoji, the reaction of the session is removed.
 *
 * `POST /api/v1/sessions/{session}/messages/{mid}/reaction`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 429, 500, 501 or 503.
 * @example
 * await reactToMessage(client, { session: 'sess_01HZX', mid: 'Example', chat: 'Chat' });
 */
export function reactToMessage(client: Client<'gateway'>, input: ReactToMessageInput, options?: CallOptions): Call<ReactToMessageResult> {
  return call(client, { name: 'messages.react', method: 'POST', path: '/api/v1/sessions/{session}/messages/{mid}/reaction', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link removeReaction}, by status code. */
export interface RemoveReactionErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link removeReaction}. */
export type RemoveReactionInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** WhatsApp id of the message. */
  mid: string;
} & {
  /** Chat that the message is in. */
  chat: string;
  /** Accepted but ignored. */
  emoji?: string | undefined;
  /** Sender of the message; empty for messages of the session itself. */
  sender?: string | undefined;
};

/** Response body of {@link removeReaction}. */
export type RemoveReactionResult = SentMessage;

/**
 * Removes the session's reaction from a message; the request is a DELETE with a body and can be safely repeated.
 *
 * `DELETE /api/v1/sessions/{session}/messages/{mid}/reaction`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 429, 500, 501 or 503.
 */
export function removeReaction(client: Client<'gateway'>, input: RemoveReactionInput, options?: CallOptions): Call<RemoveReactionResult> {
  return call(client, { name: 'messages.removeReaction', method: 'DELETE', path: '/api/v1/sessions/{session}/messages/{mid}/reaction', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link forwardMessage}, by status code. */
export interface ForwardMessageErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link forwardMessage}. */
export type ForwardMessageInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** WhatsApp id of the message. */
  mid: string;
} & {
  /** Chat that the message is in. */
  chat: string;
  /** Sender of the message; empty for messages of the session itself. */
  sender?: string | undefined;
  /** Chat to forward the message to. */
  to: string;
};

/** Response body of {@link forwardMessage}. */
export type ForwardMessageResult = SentMessage;

/**
 * Forwards a message to another chat; whether the message exists is not checked.
 *
 * `POST /api/v1/sessions/{session}/messages/{mid}/forward`. Capability: send. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404, 429, 500, 501 or 503.
 * @example
 * await forwardMessage(client, {
 *   session: 'sess_01HZX',
 *   mid: 'Example',
 *   chat: 'Chat',
 *   to: 'To',
 * });
 */
export function forwardMessage(client: Client<'gateway'>, input: ForwardMessageInput, options?: CallOptions): Call<ForwardMessageResult> {
  return call(client, { name: 'messages.forward', method: 'POST', path: '/api/v1/sessions/{session}/messages/{mid}/forward', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link voteInPoll}, by status code. */
export interface VoteInPollErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link voteInPoll}. */
export type VoteInPollInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** WhatsApp id of the message. */
  mid: string;
} & {
  /** Chat that the message is in. */
  chat: string;
  /** Texts of the options to vote for, at least one. */
  options: string[];
  /** Sender of the message; empty for messages of the session itself. */
  sender?: string | undefined;
};

/** Response body of {@link voteInPoll}. */
export type VoteInPollResult = SentMessage;

/**
 * Votes in a poll, replacing an earlier vote of the session; a vote cannot be cleared.
 *
 * `POST /api/v1/sessions/{session}/messages/{mid}/vote`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 429, 500, 501 or 503.
 * @example
 * await voteInPoll(client, {
 *   session: 'sess_01HZX',
 *   mid: 'Example',
 *   chat: 'Chat',
 *   options: ['Option'],
 * });
 */
export function voteInPoll(client: Client<'gateway'>, input: VoteInPollInput, options?: CallOptions): Call<VoteInPollResult> {
  return call(client, { name: 'messages.vote', method: 'POST', path: '/api/v1/sessions/{session}/messages/{mid}/vote', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listGroups}, by status code. */
export interface ListGroupsErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link listGroups}. */
export interface ListGroupsInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** Response body of {@link listGroups}. */
export type ListGroupsResult = GroupPage;

/**
 * Lists the groups of a session, always as one page.
 *
 * `GET /api/v1/sessions/{session}/groups`. Capability: read. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404, 500 or 503.
 * @example
 * const response = await listGroups(client, { session: 'sess_01HZX' });
 */
export function listGroups(client: Client<'gateway'>, input: ListGroupsInput, options?: CallOptions): Call<ListGroupsResult> {
  return call(client, { name: 'groups.list', method: 'GET', path: '/api/v1/sessions/{session}/groups', query: [] }, input, options);
}

/** Response bodies of failures of {@link createGroup}, by status code. */
export interface CreateGroupErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link createGroup}. */
export type CreateGroupInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
} & {
  /** Name of the group. */
  name: string;
  /** Initial members of the group. */
  participants?: string[] | null | undefined;
};

/** Response body of {@link createGroup}. */
export type CreateGroupResult = GroupInfo;

/**
 * Creates a group; each repeated request creates a further group.
 *
 * `POST /api/v1/sessions/{session}/groups`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function createGroup(client: Client<'gateway'>, input: CreateGroupInput, options?: CallOptions): Call<CreateGroupResult> {
  return call(client, { name: 'groups.create', method: 'POST', path: '/api/v1/sessions/{session}/groups', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getGroup}, by status code. */
export interface GetGroupErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link getGroup}. */
export interface GetGroupInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the group, ending in @g.us. */
  gid: string;
}

/** Response body of {@link getGroup}. */
export type GetGroupResult = Group;

/**
 * Retrieves a group.
 *
 * `GET /api/v1/sessions/{session}/groups/{gid}`. Capability: read. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404, 500 or 503.
 */
export function getGroup(client: Client<'gateway'>, input: GetGroupInput, options?: CallOptions): Call<GetGroupResult> {
  return call(client, { name: 'groups.get', method: 'GET', path: '/api/v1/sessions/{session}/groups/{gid}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateGroup}, by status code. */
export interface UpdateGroupErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link updateGroup}. */
export type UpdateGroupInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the group, ending in @g.us. */
  gid: string;
} & {
  /** Whether only admins can send messages. */
  announce?: boolean | undefined;
  /** Description of the group. */
  description?: string | undefined;
  /** Whether only admins can edit the group. */
  locked?: boolean | undefined;
  /** Name of the group. */
  subject?: string | undefined;
};

/** Response body of {@link updateGroup}. */
export type UpdateGroupResult = undefined;

/**
 * Updates the name or description of a group, or who can send messages to it and edit it; at least one change is required. The changes are made one after the other, so after an error some of them can be in effect.
 *
 * `PATCH /api/v1/sessions/{session}/groups/{gid}`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function updateGroup(client: Client<'gateway'>, input: UpdateGroupInput, options?: CallOptions): Call<UpdateGroupResult> {
  return call(client, { name: 'groups.update', method: 'PATCH', path: '/api/v1/sessions/{session}/groups/{gid}', body: 'fields', empty: true }, input, options);
}

/** Response bodies of failures of {@link leaveGroup}, by status code. */
export interface LeaveGroupErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link leaveGroup}. */
export interface LeaveGroupInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the group, ending in @g.us. */
  gid: string;
}

/** Response body of {@link leaveGroup}. */
export type LeaveGroupResult = undefined;

/**
 * Leaves a group.
 *
 * `POST /api/v1/sessions/{session}/groups/{gid}:leave`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function leaveGroup(client: Client<'gateway'>, input: LeaveGroupInput, options?: CallOptions): Call<LeaveGroupResult> {
  return call(client, { name: 'groups.leave', method: 'POST', path: '/api/v1/sessions/{session}/groups/{gid}:leave', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link joinGroup}, by status code. */
export interface JoinGroupErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link joinGroup}. */
export type JoinGroupInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
} & {
  /** Invite of the group: its code or its complete link. */
  invite: string;
};

/** Response body of {@link joinGroup}. */
export type JoinGroupResult = JoinedGroup;

/**
 * Joins a group by its invite.
 *
 * `POST /api/v1/sessions/{session}/groups:join`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function joinGroup(client: Client<'gateway'>, input: JoinGroupInput, options?: CallOptions): Call<JoinGroupResult> {
  return call(client, { name: 'groups.join', method: 'POST', path: '/api/v1/sessions/{session}/groups:join', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listGroupMembers}, by status code. */
export interface ListGroupMembersErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link listGroupMembers}. */
export interface ListGroupMembersInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the group, ending in @g.us. */
  gid: string;
}

/** Response body of {@link listGroupMembers}. */
export type ListGroupMembersResult = GroupMemberPage;

/**
 * Lists the members of a group, always as one page; an unknown group has an empty list.
 *
 * `GET /api/v1/sessions/{session}/groups/{gid}/members`. Capability: read. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404, 500 or 503.
 * @example
 * const response = await listGroupMembers(client, { session: 'sess_01HZX', gid: 'Example' });
 */
export function listGroupMembers(client: Client<'gateway'>, input: ListGroupMembersInput, options?: CallOptions): Call<ListGroupMembersResult> {
  return call(client, { name: 'groupMembers.list', method: 'GET', path: '/api/v1/sessions/{session}/groups/{gid}/members', query: [] }, input, options);
}

/** Response bodies of failures of {@link addGroupMembers}, by status code. */
export interface AddGroupMembersErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link addGroupMembers}. */
export type AddGroupMembersInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the group, ending in @g.us. */
  gid: string;
} & {
  /** Members to add. */
  participants: string[];
};

/** Response body of {@link addGroupMembers}. */
export type AddGroupMembersResult = undefined;

/**
 * Adds members to a group.
 *
 * `POST /api/v1/sessions/{session}/groups/{gid}/members`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function addGroupMembers(client: Client<'gateway'>, input: AddGroupMembersInput, options?: CallOptions): Call<AddGroupMembersResult> {
  return call(client, { name: 'groupMembers.add', method: 'POST', path: '/api/v1/sessions/{session}/groups/{gid}/members', body: 'fields', empty: true }, input, options);
}

/** Response bodies of failures of {@link removeGroupMember}, by status code. */
export interface RemoveGroupMemberErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link removeGroupMember}. */
export interface RemoveGroupMemberInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the group, ending in @g.us. */
  gid: string;
  /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
  jid: string;
}

/** Response body of {@link removeGroupMember}. */
export type RemoveGroupMemberResult = undefined;

/**
 * Removes a member from a group.
 *
 * `DELETE /api/v1/sessions/{session}/groups/{gid}/members/{jid}`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function removeGroupMember(client: Client<'gateway'>, input: RemoveGroupMemberInput, options?: CallOptions): Call<RemoveGroupMemberResult> {
  return call(client, { name: 'groupMembers.remove', method: 'DELETE', path: '/api/v1/sessions/{session}/groups/{gid}/members/{jid}', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link promoteGroupMember}, by status code. */
export interface PromoteGroupMemberErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link promoteGroupMember}. */
export interface PromoteGroupMemberInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the group, ending in @g.us. */
  gid: string;
  /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
  jid: string;
}

/** Response body of {@link promoteGroupMember}. */
export type PromoteGroupMemberResult = undefined;

/**
 * Promotes a member of a group to admin.
 *
 * `POST /api/v1/sessions/{session}/groups/{gid}/members/{jid}/promote`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function promoteGroupMember(client: Client<'gateway'>, input: PromoteGroupMemberInput, options?: CallOptions): Call<PromoteGroupMemberResult> {
  return call(client, { name: 'groupMembers.promote', method: 'POST', path: '/api/v1/sessions/{session}/groups/{gid}/members/{jid}/promote', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link demoteGroupMember}, by status code. */
export interface DemoteGroupMemberErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link demoteGroupMember}. */
export interface DemoteGroupMemberInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the group, ending in @g.us. */
  gid: string;
  /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
  jid: string;
}

/** Response body of {@link demoteGroupMember}. */
export type DemoteGroupMemberResult = undefined;

/**
 * Demotes an admin of a group to a regular member.
 *
 * `POST /api/v1/sessions/{session}/groups/{gid}/members/{jid}/demote`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function demoteGroupMember(client: Client<'gateway'>, input: DemoteGroupMemberInput, options?: CallOptions): Call<DemoteGroupMemberResult> {
  return call(client, { name: 'groupMembers.demote', method: 'POST', path: '/api/v1/sessions/{session}/groups/{gid}/members/{jid}/demote', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link approveGroupMembers}, by status code. */
export interface ApproveGroupMembersErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link approveGroupMembers}. */
export type ApproveGroupMembersInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the group, ending in @g.us. */
  gid: string;
} & {
  /** Contacts whose requests to approve. */
  participants?: string[] | null | undefined;
};

/** Response body of {@link approveGroupMembers}. */
export type ApproveGroupMembersResult = undefined;

/**
 * Approves requests to join a group; not implemented yet, so every valid call returns 501.
 *
 * `POST /api/v1/sessions/{session}/groups/{gid}/members:approve`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function approveGroupMembers(client: Client<'gateway'>, input: ApproveGroupMembersInput, options?: CallOptions): Call<ApproveGroupMembersResult> {
  return call(client, { name: 'groupMembers.approve', method: 'POST', path: '/api/v1/sessions/{session}/groups/{gid}/members:approve', body: 'fields', empty: true }, input, options);
}

/** Response bodies of failures of {@link getGroupInvite}, by status code. */
export interface GetGroupInviteErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link getGroupInvite}. */
export interface GetGroupInviteInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the group, ending in @g.us. */
  gid: string;
}

/** Response body of {@link getGroupInvite}. */
export type GetGroupInviteResult = GroupInvite;

/**
 * Retrieves the invite of a group.
 *
 * `GET /api/v1/sessions/{session}/groups/{gid}/invite`. Capability: read. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function getGroupInvite(client: Client<'gateway'>, input: GetGroupInviteInput, options?: CallOptions): Call<GetGroupInviteResult> {
  return call(client, { name: 'groups.getInvite', method: 'GET', path: '/api/v1/sessions/{session}/groups/{gid}/invite', query: [] }, input, options);
}

/** Response bodies of failures of {@link revokeGroupInvite}, by status code. */
export interface RevokeGroupInviteErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link revokeGroupInvite}. */
export interface RevokeGroupInviteInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the group, ending in @g.us. */
  gid: string;
}

/** Response body of {@link revokeGroupInvite}. */
export type RevokeGroupInviteResult = GroupInvite;

/**
 * Revokes the invite of a group and returns a new one; each repeated request does so again.
 *
 * `DELETE /api/v1/sessions/{session}/groups/{gid}/invite`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function revokeGroupInvite(client: Client<'gateway'>, input: RevokeGroupInviteInput, options?: CallOptions): Call<RevokeGroupInviteResult> {
  return call(client, { name: 'groups.revokeInvite', method: 'DELETE', path: '/api/v1/sessions/{session}/groups/{gid}/invite', query: [], idempotent: false }, input, options);
}

/** Response bodies of failures of {@link createChannel}, by status code. */
export interface CreateChannelErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link createChannel}. */
export type CreateChannelInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
} & {
  /** Description of the channel. */
  description?: string | undefined;
  /** Name of the channel. */
  name: string;
};

/** Response body of {@link createChannel}. */
export type CreateChannelResult = Channel;

/**
 * Creates a channel; not implemented yet, so every valid call returns 501.
 *
 * `POST /api/v1/sessions/{session}/channels`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function createChannel(client: Client<'gateway'>, input: CreateChannelInput, options?: CallOptions): Call<CreateChannelResult> {
  return call(client, { name: 'channels.create', method: 'POST', path: '/api/v1/sessions/{session}/channels', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listChannelMessages}, by status code. */
export interface ListChannelMessagesErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Filters of {@link listChannelMessages}. */
export interface ListChannelMessagesFilters {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
  jid: string;
}

/** Response body of a page of {@link listChannelMessages}. */
export type ListChannelMessagesBody = MessagePage;

/**
 * Lists the messages of a channel, last stored first, one page at a time; requires the capability send although it only reads.
 *
 * `GET /api/v1/sessions/{session}/channels/{jid}/messages`. Pagination: cursor (`cursor`). Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500 or 503.
 * @example
 * for await (const message of listChannelMessages(client, { session: 'sess_01HZX', jid: 'Example' })) {
 *   console.log(message.id);
 * }
 */
export function listChannelMessages(client: Client<'gateway'>, filters: ListChannelMessagesFilters, options?: CursorListOptions): List<Message, ListChannelMessagesBody> {
  return list(client, { name: 'channelMessages.list', method: 'GET', path: '/api/v1/sessions/{session}/channels/{jid}/messages', query: [], pagination: byCursorToken, items: 'data', maximum: 200 }, filters, options);
}

/** Response bodies of failures of {@link followChannel}, by status code. */
export interface FollowChannelErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link followChannel}. */
export interface FollowChannelInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
  jid: string;
}

/** Response body of {@link followChannel}. */
export type FollowChannelResult = undefined;

/**
 * Follows a channel; not implemented yet, so every call returns 501.
 *
 * `POST /api/v1/sessions/{session}/channels/{jid}:follow`. Capability: send. Evidence: vendor source code.
 *
 * @throws WaError by status: 401, 403, 404, 500, 501 or 503.
 */
export function followChannel(client: Client<'gateway'>, input: FollowChannelInput, options?: CallOptions): Call<FollowChannelResult> {
  return call(client, { name: 'channels.follow', method: 'POST', path: '/api/v1/sessions/{session}/channels/{jid}:follow', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link unfollowChannel}, by status code. */
export interface UnfollowChannelErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link unfollowChannel}. */
export interface UnfollowChannelInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
  jid: string;
}

/** Response body of {@link unfollowChannel}. */
export type UnfollowChannelResult = undefined;

/**
 * Unfollows a channel; not implemented yet, so every call returns 501.
 *
 * `POST /api/v1/sessions/{session}/channels/{jid}:unfollow`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404, 500, 501 or 503.
 */
export function unfollowChannel(client: Client<'gateway'>, input: UnfollowChannelInput, options?: CallOptions): Call<UnfollowChannelResult> {
  return call(client, { name: 'channels.unfollow', method: 'POST', path: '/api/v1/sessions/{session}/channels/{jid}:unfollow', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link muteChannel}, by status code. */
export interface MuteChannelErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link muteChannel}. */
export type MuteChannelInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
  jid: string;
} & {
  /** Whether to mute the channel (true) or unmute it (false); true if omitted. */
  mute?: boolean | undefined;
};

/** Response body of {@link muteChannel}. */
export type MuteChannelResult = undefined;

/**
 * Mutes or unmutes a channel; not implemented yet, so every valid call returns 501.
 *
 * `POST /api/v1/sessions/{session}/channels/{jid}:mute`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function muteChannel(client: Client<'gateway'>, input: MuteChannelInput, options?: CallOptions): Call<MuteChannelResult> {
  return call(client, { name: 'channels.mute', method: 'POST', path: '/api/v1/sessions/{session}/channels/{jid}:mute', body: 'fields', empty: true }, input, options);
}

/** Response bodies of failures of {@link setSessionPresence}, by status code. */
export interface SetSessionPresenceErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link setSessionPresence}. */
export type SetSessionPresenceInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
} & {
  /** Presence of the session. */
  state: 'online' | 'offline';
};

/** Response body of {@link setSessionPresence}. */
export type SetSessionPresenceResult = undefined;

/**
 * Sets the presence of the whole WhatsApp account of a session to online or offline. Browsers cannot call this operation, because the gateway does not allow PUT across origins.
 *
 * `PUT /api/v1/sessions/{session}/presence`. Capability: send. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function setSessionPresence(client: Client<'gateway'>, input: SetSessionPresenceInput, options?: CallOptions): Call<SetSessionPresenceResult> {
  return call(client, { name: 'sessions.setPresence', method: 'PUT', path: '/api/v1/sessions/{session}/presence', body: 'fields', empty: true }, input, options);
}

/** Response bodies of failures of {@link postStatus}, by status code. */
export interface PostStatusErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link postStatus}. */
export type PostStatusInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
} & {
  /** Text of the status update. */
  text: string;
  /** Type of the status update; text if omitted. */
  type?: 'text' | 'image' | undefined;
};

/** Response body of {@link postStatus}. */
export type PostStatusResult = PostedStatus;

/**
 * Posts a WhatsApp status update; not implemented yet, so every valid call returns 501, for text as well.
 *
 * `POST /api/v1/sessions/{session}/status`. Capability: send. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
 */
export function postStatus(client: Client<'gateway'>, input: PostStatusInput, options?: CallOptions): Call<PostStatusResult> {
  return call(client, { name: 'statuses.post', method: 'POST', path: '/api/v1/sessions/{session}/status', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getBackupStatus}, by status code. */
export interface GetBackupStatusErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link getBackupStatus}. */
export interface GetBackupStatusInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** Response body of {@link getBackupStatus}. */
export type GetBackupStatusResult = BackupImport;

/**
 * Retrieves the status of the latest backup import of a session, and returns 404 if there is none.
 *
 * `GET /api/v1/sessions/{session}/backfill`. Capability: manage. Evidence: vendor source code.
 *
 * @throws WaError by status: 401, 403, 404, 500 or 503.
 */
export function getBackupStatus(client: Client<'gateway'>, input: GetBackupStatusInput, options?: CallOptions): Call<GetBackupStatusResult> {
  return call(client, { name: 'backups.getStatus', method: 'GET', path: '/api/v1/sessions/{session}/backfill', query: [] }, input, options);
}

/** Response bodies of failures of {@link importBackup}, by status code. */
export interface ImportBackupErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  409: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link importBackup}. */
export type ImportBackupInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
} & ({
  /** The backup file (msgstore.db.crypt15), at most 256 MiB. */
  file: Blob | Uint8Array | StreamedFile;
  /** Key of the backup: 64 hexadecimal digits, or the content of encrypted_backup.key. */
  key: string;
} | { body: FormData });

/** Response body of {@link importBackup}. */
export type ImportBackupResult = BackupImport;

/**
 * Imports an encrypted WhatsApp backup (crypt15) into a session; it is decrypted before the response, which is 400 for a wrong key, and imported afterwards. Only one import per session can run at a time (409), and only one can succeed in 24 hours (429).
 *
 * `POST /api/v1/sessions/{session}/backfill`. Capability: manage. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404, 409, 429, 500 or 503.
 */
export function importBackup(client: Client<'gateway'>, input: ImportBackupInput, options?: CallOptions): Call<ImportBackupResult> {
  return call(client, { name: 'backups.import', method: 'POST', path: '/api/v1/sessions/{session}/backfill', body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart({ file: 'application/octet-stream' }) }, input, options);
}

/** Response bodies of failures of {@link listWebhooks}, by status code. */
export interface ListWebhooksErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link listWebhooks}. */
export interface ListWebhooksInput {}

/** Response body of {@link listWebhooks}. */
export type ListWebhooksResult = WebhookPage;

/**
 * Lists the webhooks of your organization, newest first, always as one page.
 *
 * `GET /api/v1/webhooks`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 500 or 503.
 * @example
 * const response = await listWebhooks(client);
 */
export function listWebhooks(client: Client<'gateway'>, input: ListWebhooksInput = {}, options?: CallOptions): Call<ListWebhooksResult> {
  return call(client, { name: 'webhooks.list', method: 'GET', path: '/api/v1/webhooks', query: [] }, input, options);
}

/** Response bodies of failures of {@link createWebhook}, by status code. */
export interface CreateWebhookErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link createWebhook}. */
export type CreateWebhookInput = NewWebhook;

/** Response body of {@link createWebhook}. */
export type CreateWebhookResult = Webhook;

/**
 * Creates a webhook; each repeated request creates a further webhook.
 *
 * `POST /api/v1/webhooks`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 500 or 503.
 */
export function createWebhook(client: Client<'gateway'>, input: CreateWebhookInput, options?: CallOptions): Call<CreateWebhookResult> {
  return call(client, { name: 'webhooks.create', method: 'POST', path: '/api/v1/webhooks', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getWebhook}, by status code. */
export interface GetWebhookErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link getWebhook}. */
export interface GetWebhookInput {
  /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
  id: string;
}

/** Response body of {@link getWebhook}. */
export type GetWebhookResult = Webhook;

/**
 * Retrieves a webhook.
 *
 * `GET /api/v1/webhooks/{id}`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404, 500 or 503.
 */
export function getWebhook(client: Client<'gateway'>, input: GetWebhookInput, options?: CallOptions): Call<GetWebhookResult> {
  return call(client, { name: 'webhooks.get', method: 'GET', path: '/api/v1/webhooks/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateWebhook}, by status code. */
export interface UpdateWebhookErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link updateWebhook}. */
export type UpdateWebhookInput = {
  /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
  id: string;
} & WebhookChanges;

/** Response body of {@link updateWebhook}. */
export type UpdateWebhookResult = Webhook;

/**
 * Updates a webhook. Omitted fields stay as they are, except sessionId: a change without it removes the limit to a session.
 *
 * `PATCH /api/v1/webhooks/{id}`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500 or 503.
 */
export function updateWebhook(client: Client<'gateway'>, input: UpdateWebhookInput, options?: CallOptions): Call<UpdateWebhookResult> {
  return call(client, { name: 'webhooks.update', method: 'PATCH', path: '/api/v1/webhooks/{id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteWebhook}, by status code. */
export interface DeleteWebhookErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link deleteWebhook}. */
export interface DeleteWebhookInput {
  /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
  id: string;
}

/** Response body of {@link deleteWebhook}. */
export type DeleteWebhookResult = undefined;

/**
 * Deletes a webhook; deliveries that are waiting are not sent.
 *
 * `DELETE /api/v1/webhooks/{id}`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404, 500 or 503.
 */
export function deleteWebhook(client: Client<'gateway'>, input: DeleteWebhookInput, options?: CallOptions): Call<DeleteWebhookResult> {
  return call(client, { name: 'webhooks.delete', method: 'DELETE', path: '/api/v1/webhooks/{id}', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link createRealtimeTicket}, by status code. */
export interface CreateRealtimeTicketErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link createRealtimeTicket}. */
export type CreateRealtimeTicketInput = RealtimeTicketRequest;

/** Response body of {@link createRealtimeTicket}. */
export type CreateRealtimeTicketResult = RealtimeTicket;

/**
 * Creates a single-use ticket for opening a WebSocket, which expires after 30 seconds. The scope firehose requires the login token of a super admin in place of the capability events.
 *
 * `POST /api/v1/realtime/ticket`. Capability: events. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404, 500 or 503.
 */
export function createRealtimeTicket(client: Client<'gateway'>, input: CreateRealtimeTicketInput = {}, options?: CallOptions): Call<CreateRealtimeTicketResult> {
  return call(client, { name: 'realtimeTickets.create', method: 'POST', path: '/api/v1/realtime/ticket', body: 'fields', optionalBody: true }, input, options);
}

/** Response bodies of failures of {@link listOAuthApps}, by status code. */
export interface ListOAuthAppsErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Filters of {@link listOAuthApps}. */
export interface ListOAuthAppsFilters {}

/** Response body of a page of {@link listOAuthApps}. */
export type ListOAuthAppsBody = OAuthAppPage;

/**
 * Lists the OAuth apps of your organization, oldest first, one page at a time.
 *
 * `GET /api/v1/oauth-apps`. Pagination: cursor (`cursor`). Capability: read. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403 or 500.
 * @example
 * for await (const oAuthApp of listOAuthApps(client)) {
 *   console.log(oAuthApp.id);
 * }
 */
export function listOAuthApps(client: Client<'gateway'>, filters: ListOAuthAppsFilters = {}, options?: CursorListOptions): List<OAuthApp, ListOAuthAppsBody> {
  return list(client, { name: 'oauthApps.list', method: 'GET', path: '/api/v1/oauth-apps', query: [], pagination: byCursorToken, items: 'data', maximum: 200 }, filters, options);
}

/** Response bodies of failures of {@link createOAuthApp}, by status code. */
export interface CreateOAuthAppErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link createOAuthApp}. */
export type CreateOAuthAppInput = NewOAuthApp;

/** Response body of {@link createOAuthApp}. */
export type CreateOAuthAppResult = OAuthAppWithSecret;

/**
 * Creates an OAuth app and returns its client secret, which is never shown again; each repeated request creates a further app. Returns 404 if the session does not belong to your organization.
 *
 * `POST /api/v1/oauth-apps`. Capability: manage. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function createOAuthApp(client: Client<'gateway'>, input: CreateOAuthAppInput, options?: CallOptions): Call<CreateOAuthAppResult> {
  return call(client, { name: 'oauthApps.create', method: 'POST', path: '/api/v1/oauth-apps', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getOAuthApp}, by status code. */
export interface GetOAuthAppErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link getOAuthApp}. */
export interface GetOAuthAppInput {
  /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
  id: string;
}

/** Response body of {@link getOAuthApp}. */
export type GetOAuthAppResult = OAuthApp;

/**
 * Retrieves an OAuth app.
 *
 * `GET /api/v1/oauth-apps/{id}`. Capability: read. Evidence: vendor source code.
 *
 * @throws WaError by status: 401, 403, 404 or 500.
 */
export function getOAuthApp(client: Client<'gateway'>, input: GetOAuthAppInput, options?: CallOptions): Call<GetOAuthAppResult> {
  return call(client, { name: 'oauthApps.get', method: 'GET', path: '/api/v1/oauth-apps/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateOAuthApp}, by status code. */
export interface UpdateOAuthAppErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link updateOAuthApp}. */
export type UpdateOAuthAppInput = {
  /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
  id: string;
} & OAuthAppChanges;

/** Response body of {@link updateOAuthApp}. */
export type UpdateOAuthAppResult = OAuthApp;

/**
 * Updates an OAuth app; omitted fields stay as they are. The app is checked as a whole, so leaving the mode group requires modes and an empty groupJid in one request.
 *
 * `PATCH /api/v1/oauth-apps/{id}`. Capability: manage. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function updateOAuthApp(client: Client<'gateway'>, input: UpdateOAuthAppInput, options?: CallOptions): Call<UpdateOAuthAppResult> {
  return call(client, { name: 'oauthApps.update', method: 'PATCH', path: '/api/v1/oauth-apps/{id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteOAuthApp}, by status code. */
export interface DeleteOAuthAppErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link deleteOAuthApp}. */
export interface DeleteOAuthAppInput {
  /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
  id: string;
}

/** Response body of {@link deleteOAuthApp}. */
export type DeleteOAuthAppResult = undefined;

/**
 * Deletes an OAuth app and revokes its grants and refresh tokens.
 *
 * `DELETE /api/v1/oauth-apps/{id}`. Capability: manage. Evidence: vendor source code.
 *
 * @throws WaError by status: 401, 403, 404 or 500.
 */
export function deleteOAuthApp(client: Client<'gateway'>, input: DeleteOAuthAppInput, options?: CallOptions): Call<DeleteOAuthAppResult> {
  return call(client, { name: 'oauthApps.delete', method: 'DELETE', path: '/api/v1/oauth-apps/{id}', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link rotateOAuthAppSecret}, by status code. */
export interface RotateOAuthAppSecretErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link rotateOAuthAppSecret}. */
export interface RotateOAuthAppSecretInput {
  /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
  id: string;
}

/** Response body of {@link rotateOAuthAppSecret}. */
export type RotateOAuthAppSecretResult = OAuthAppWithSecret;

/**
 * Replaces the client secret of an OAuth app and returns the new one, which is never shown again; the old secret is invalid immediately. Returns 400 for a public app.
 *
 * `POST /api/v1/oauth-apps/{id}:rotate-secret`. Capability: manage. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function rotateOAuthAppSecret(client: Client<'gateway'>, input: RotateOAuthAppSecretInput, options?: CallOptions): Call<RotateOAuthAppSecretResult> {
  return call(client, { name: 'oauthApps.rotateSecret', method: 'POST', path: '/api/v1/oauth-apps/{id}:rotate-secret', query: [] }, input, options);
}

/** Response bodies of failures of {@link enableOAuthApp}, by status code. */
export interface EnableOAuthAppErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link enableOAuthApp}. */
export interface EnableOAuthAppInput {
  /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
  id: string;
}

/** Response body of {@link enableOAuthApp}. */
export type EnableOAuthAppResult = OAuthApp;

/**
 * Enables an OAuth app; has no effect if the app is active.
 *
 * `POST /api/v1/oauth-apps/{id}:enable`. Capability: manage. Evidence: vendor source code.
 *
 * @throws WaError by status: 401, 403, 404 or 500.
 */
export function enableOAuthApp(client: Client<'gateway'>, input: EnableOAuthAppInput, options?: CallOptions): Call<EnableOAuthAppResult> {
  return call(client, { name: 'oauthApps.enable', method: 'POST', path: '/api/v1/oauth-apps/{id}:enable', query: [], idempotent: true }, input, options);
}

/** Response bodies of failures of {@link disableOAuthApp}, by status code. */
export interface DisableOAuthAppErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link disableOAuthApp}. */
export interface DisableOAuthAppInput {
  /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
  id: string;
}

/** Response body of {@link disableOAuthApp}. */
export type DisableOAuthAppResult = OAuthApp;

/**
 * Disables an OAuth app and keeps its grants; has no effect if the app is disabled.
 *
 * `POST /api/v1/oauth-apps/{id}:disable`. Capability: manage. Evidence: vendor source code.
 *
 * @throws WaError by status: 401, 403, 404 or 500.
 */
export function disableOAuthApp(client: Client<'gateway'>, input: DisableOAuthAppInput, options?: CallOptions): Call<DisableOAuthAppResult> {
  return call(client, { name: 'oauthApps.disable', method: 'POST', path: '/api/v1/oauth-apps/{id}:disable', query: [], idempotent: true }, input, options);
}

/** Response bodies of failures of {@link listOAuthAppGrants}, by status code. */
export interface ListOAuthAppGrantsErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Filters of {@link listOAuthAppGrants}. */
export interface ListOAuthAppGrantsFilters {
  /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
  id: string;
}

/** Response body of a page of {@link listOAuthAppGrants}. */
export type ListOAuthAppGrantsBody = OAuthGrantPage;

/**
 * Lists the grants of an OAuth app, oldest first and including revoked grants, one page at a time.
 *
 * `GET /api/v1/oauth-apps/{id}/grants`. Pagination: cursor (`cursor`). Capability: read. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const oAuthGrant of listOAuthAppGrants(client, { id: 'Example' })) {
 *   console.log(oAuthGrant.id);
 * }
 */
export function listOAuthAppGrants(client: Client<'gateway'>, filters: ListOAuthAppGrantsFilters, options?: CursorListOptions): List<OAuthGrant, ListOAuthAppGrantsBody> {
  return list(client, { name: 'oauthAppGrants.list', method: 'GET', path: '/api/v1/oauth-apps/{id}/grants', query: [], pagination: byCursorToken, items: 'data', maximum: 200 }, filters, options);
}

/** Response bodies of failures of {@link revokeOAuthAppGrant}, by status code. */
export interface RevokeOAuthAppGrantErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link revokeOAuthAppGrant}. */
export interface RevokeOAuthAppGrantInput {
  /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
  id: string;
  /** Id of the grant, starting with ogr_. */
  grantId: string;
}

/** Response body of {@link revokeOAuthAppGrant}. */
export type RevokeOAuthAppGrantResult = undefined;

/**
 * Revokes a grant of an OAuth app; access tokens stay valid until they expire.
 *
 * `DELETE /api/v1/oauth-apps/{id}/grants/{grantId}`. Capability: manage. Evidence: vendor source code.
 *
 * @throws WaError by status: 401, 403, 404 or 500.
 */
export function revokeOAuthAppGrant(client: Client<'gateway'>, input: RevokeOAuthAppGrantInput, options?: CallOptions): Call<RevokeOAuthAppGrantResult> {
  return call(client, { name: 'oauthAppGrants.revoke', method: 'DELETE', path: '/api/v1/oauth-apps/{id}/grants/{grantId}', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link revokeAllOAuthAppGrants}, by status code. */
export interface RevokeAllOAuthAppGrantsErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link revokeAllOAuthAppGrants}. */
export interface RevokeAllOAuthAppGrantsInput {
  /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
  id: string;
}

/** Response body of {@link revokeAllOAuthAppGrants}. */
export type RevokeAllOAuthAppGrantsResult = undefined;

/**
 * Revokes all grants of an OAuth app; has no effect if all of them are revoked.
 *
 * `POST /api/v1/oauth-apps/{id}/grants:revoke-all`. Capability: manage. Evidence: vendor source code.
 *
 * @throws WaError by status: 401, 403, 404 or 500.
 */
export function revokeAllOAuthAppGrants(client: Client<'gateway'>, input: RevokeAllOAuthAppGrantsInput, options?: CallOptions): Call<RevokeAllOAuthAppGrantsResult> {
  return call(client, { name: 'oauthAppGrants.revokeAll', method: 'POST', path: '/api/v1/oauth-apps/{id}/grants:revoke-all', query: [], empty: true, idempotent: true }, input, options);
}

/** Response bodies of failures of {@link listAdminSessions}, by status code. */
export interface ListAdminSessionsErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link listAdminSessions}. */
export interface ListAdminSessionsInput {}

/** Response body of {@link listAdminSessions}. */
export type ListAdminSessionsResult = SessionPage;

/**
 * Lists sessions as one page; available only to the login token of a super admin.
 *
 * `GET /api/v1/admin/sessions`. Capability: super_admin. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 500 or 503.
 * @example
 * const response = await listAdminSessions(client);
 */
export function listAdminSessions(client: Client<'gateway'>, input: ListAdminSessionsInput = {}, options?: CallOptions): Call<ListAdminSessionsResult> {
  return call(client, { name: 'adminSessions.list', method: 'GET', path: '/api/v1/admin/sessions', query: [] }, input, options);
}

/** Response bodies of failures of {@link getBackfill}, by status code. */
export interface GetBackfillErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  500: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link getBackfill}. */
export interface GetBackfillInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** Response body of {@link getBackfill}. */
export type GetBackfillResult = Backfill;

/**
 * Retrieves the status of a session's backfill, which the gateway keeps only in memory; available only to the login token of a super admin.
 *
 * `GET /api/v1/admin/sessions/{session}/backfill`. Capability: super_admin. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404, 500 or 503.
 */
export function getBackfill(client: Client<'gateway'>, input: GetBackfillInput, options?: CallOptions): Call<GetBackfillResult> {
  return call(client, { name: 'adminSessions.getBackfill', method: 'GET', path: '/api/v1/admin/sessions/{session}/backfill', query: [] }, input, options);
}

/** Response bodies of failures of {@link startBackfill}, by status code. */
export interface StartBackfillErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  409: ErrorEnvelope;
  500: ErrorEnvelope;
  501: ErrorEnvelope;
  503: ErrorEnvelope;
}

/** Input of {@link startBackfill}. */
export interface StartBackfillInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** Response body of {@link startBackfill}. */
export type StartBackfillResult = Backfill;

/**
 * Starts a backfill of the contacts and groups of a session, without messages; if the session is disconnected, the backfill starts and then fails. Available only to the login token of a super admin.
 *
 * `POST /api/v1/admin/sessions/{session}:backfill`. Capability: super_admin. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404, 409, 500, 501 or 503.
 */
export function startBackfill(client: Client<'gateway'>, input: StartBackfillInput, options?: CallOptions): Call<StartBackfillResult> {
  return call(client, { name: 'adminSessions.startBackfill', method: 'POST', path: '/api/v1/admin/sessions/{session}:backfill', query: [] }, input, options);
}

/** Response bodies of the failures of every operation, by its public name and by status code. */
export interface OperationErrors {
  'sessions.list': ListSessionsErrors;
  'sessions.create': CreateSessionErrors;
  'sessions.get': GetSessionErrors;
  'sessions.delete': DeleteSessionErrors;
  'sessions.getQrCode': GetQrCodeErrors;
  'sessions.createPairingCode': CreatePairingCodeErrors;
  'sessions.getMe': GetSessionMeErrors;
  'sessions.start': StartSessionErrors;
  'sessions.stop': StopSessionErrors;
  'sessions.restart': RestartSessionErrors;
  'sessions.logout': LogoutSessionErrors;
  'contacts.list': ListContactsErrors;
  'contacts.check': CheckContactErrors;
  'contacts.get': GetContactErrors;
  'contacts.getAbout': GetContactAboutErrors;
  'contacts.getPicture': GetContactPictureErrors;
  'contacts.block': BlockContactErrors;
  'contacts.unblock': UnblockContactErrors;
  'chats.list': ListChatsErrors;
  'chats.get': GetChatErrors;
  'chats.update': UpdateChatErrors;
  'chats.delete': DeleteChatErrors;
  'chats.markRead': MarkChatReadErrors;
  'chats.getPresence': GetChatPresenceErrors;
  'chats.setPresence': SetChatPresenceErrors;
  'messages.list': ListMessagesErrors;
  'messages.send': SendMessageErrors;
  'messages.update': UpdateMessageErrors;
  'messages.revoke': RevokeMessageErrors;
  'messages.react': ReactToMessageErrors;
  'messages.removeReaction': RemoveReactionErrors;
  'messages.forward': ForwardMessageErrors;
  'messages.vote': VoteInPollErrors;
  'groups.list': ListGroupsErrors;
  'groups.create': CreateGroupErrors;
  'groups.get': GetGroupErrors;
  'groups.update': UpdateGroupErrors;
  'groups.leave': LeaveGroupErrors;
  'groups.join': JoinGroupErrors;
  'groupMembers.list': ListGroupMembersErrors;
  'groupMembers.add': AddGroupMembersErrors;
  'groupMembers.remove': RemoveGroupMemberErrors;
  'groupMembers.promote': PromoteGroupMemberErrors;
  'groupMembers.demote': DemoteGroupMemberErrors;
  'groupMembers.approve': ApproveGroupMembersErrors;
  'groups.getInvite': GetGroupInviteErrors;
  'groups.revokeInvite': RevokeGroupInviteErrors;
  'channels.create': CreateChannelErrors;
  'channelMessages.list': ListChannelMessagesErrors;
  'channels.follow': FollowChannelErrors;
  'channels.unfollow': UnfollowChannelErrors;
  'channels.mute': MuteChannelErrors;
  'sessions.setPresence': SetSessionPresenceErrors;
  'statuses.post': PostStatusErrors;
  'backups.getStatus': GetBackupStatusErrors;
  'backups.import': ImportBackupErrors;
  'webhooks.list': ListWebhooksErrors;
  'webhooks.create': CreateWebhookErrors;
  'webhooks.get': GetWebhookErrors;
  'webhooks.update': UpdateWebhookErrors;
  'webhooks.delete': DeleteWebhookErrors;
  'realtimeTickets.create': CreateRealtimeTicketErrors;
  'oauthApps.list': ListOAuthAppsErrors;
  'oauthApps.create': CreateOAuthAppErrors;
  'oauthApps.get': GetOAuthAppErrors;
  'oauthApps.update': UpdateOAuthAppErrors;
  'oauthApps.delete': DeleteOAuthAppErrors;
  'oauthApps.rotateSecret': RotateOAuthAppSecretErrors;
  'oauthApps.enable': EnableOAuthAppErrors;
  'oauthApps.disable': DisableOAuthAppErrors;
  'oauthAppGrants.list': ListOAuthAppGrantsErrors;
  'oauthAppGrants.revoke': RevokeOAuthAppGrantErrors;
  'oauthAppGrants.revokeAll': RevokeAllOAuthAppGrantsErrors;
  'adminSessions.list': ListAdminSessionsErrors;
  'adminSessions.getBackfill': GetBackfillErrors;
  'adminSessions.startBackfill': StartBackfillErrors;
}

/** All operations as methods of a client, grouped by resource. */
export interface Resources {
  /** Lists, creates, retrieves and deletes sessions; also `getQrCode`, `createPairingCode`, `getMe`, `start`, `stop`, `restart`, `logout`, `setPresence`. */
  readonly sessions: {
    /**
     * Lists the sessions of your organization, newest first, always as one page; an API key with only the capability read cannot list sessions.
     *
     * `GET /api/v1/sessions`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 500 or 503.
     * @example
     * const response = await gateway.sessions.list();
     */
    list(input?: ListSessionsInput, options?: CallOptions): Call<ListSessionsResult>;
    /**
     * Creates a session, which is stopped in the response even if start is true; each repeated request creates a further session, and a session whose start fails exists nevertheless.
     *
     * `POST /api/v1/sessions`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 500 or 503.
     */
    create(input: CreateSessionInput, options?: CallOptions): Call<CreateSessionResult>;
    /**
     * Retrieves a session with its status and its rate limits for sending.
     *
     * `GET /api/v1/sessions/{session}`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404, 500 or 503.
     */
    get(input: GetSessionInput, options?: CallOptions): Call<GetSessionResult>;
    /**
     * Deletes a session, disables the OAuth apps that are bound to it, and revokes their grants.
     *
     * `DELETE /api/v1/sessions/{session}`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404, 500 or 503.
     */
    delete(input: DeleteSessionInput, options?: CallOptions): Call<DeleteSessionResult>;
    /**
     * Retrieves the QR code for pairing a session with a phone; starts the pairing if necessary, and returns 404 until a code is available, and 409 for a session that was paired before or is being paired without a QR code. The code can have expired, so compare expiresAt.
     *
     * `GET /api/v1/sessions/{session}/qr`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404, 409, 500 or 503.
     */
    getQrCode(input: GetQrCodeInput, options?: CallOptions): Call<GetQrCodeResult>;
    /**
     * Requests a code to enter on a phone, which pairs a session without a QR code; returns 409 while a pairing is running and for a session that was paired before.
     *
     * `POST /api/v1/sessions/{session}/pairing-code`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 409, 500 or 503.
     */
    createPairingCode(input: CreatePairingCodeInput, options?: CallOptions): Call<CreatePairingCodeResult>;
    /**
     * Retrieves the WhatsApp identity of a session; returns 404 until the session is paired.
     *
     * `GET /api/v1/sessions/{session}/me`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404, 500 or 503.
     */
    getMe(input: GetSessionMeInput, options?: CallOptions): Call<GetSessionMeResult>;
    /**
     * Starts a session; has no effect if the session is running, and returns 400 if it was never paired.
     *
     * `POST /api/v1/sessions/{session}:start`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500 or 503.
     */
    start(input: StartSessionInput, options?: CallOptions): Call<StartSessionResult>;
    /**
     * Stops a session; has no effect if the session is stopped.
     *
     * `POST /api/v1/sessions/{session}:stop`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404, 500 or 503.
     */
    stop(input: StopSessionInput, options?: CallOptions): Call<StopSessionResult>;
    /**
     * Stops and starts a session; returns 400 after stopping it if it was never paired.
     *
     * `POST /api/v1/sessions/{session}:restart`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500 or 503.
     */
    restart(input: RestartSessionInput, options?: CallOptions): Call<RestartSessionResult>;
    /**
     * Logs a session out of WhatsApp, disables the OAuth apps that are bound to it, and revokes their grants; has no effect if the session is logged out. The session cannot be paired again.
     *
     * `POST /api/v1/sessions/{session}:logout`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404, 500 or 503.
     */
    logout(input: LogoutSessionInput, options?: CallOptions): Call<LogoutSessionResult>;
    /**
     * Sets the presence of the whole WhatsApp account of a session to online or offline. Browsers cannot call this operation, because the gateway does not allow PUT across origins.
     *
     * `PUT /api/v1/sessions/{session}/presence`. Capability: send. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    setPresence(input: SetSessionPresenceInput, options?: CallOptions): Call<SetSessionPresenceResult>;
  };
  /** Contacts that a session has seen. */
  readonly contacts: {
    /**
     * Lists the contacts that a session has seen, from the gateway's own store; also available while the session is offline.
     *
     * `GET /api/v1/sessions/{session}/contacts`. Pagination: cursor (`cursor`). Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500 or 503.
     * @example
     * for await (const contact of gateway.contacts.list({ session: 'sess_01HZX' })) {
     *   console.log(contact.lid);
     * }
     */
    list(filters: ListContactsFilters, options?: CursorListOptions): List<Contact, ListContactsBody>;
    /**
     * Checks whether a phone number is on WhatsApp; requires a connected session.
     *
     * `GET /api/v1/sessions/{session}/contacts/check`. Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    check(input: CheckContactInput, options?: CallOptions): Call<CheckContactResult>;
    /**
     * Retrieves a contact by its LID, with the groups that it was seen in; a phone JID is not accepted.
     *
     * `GET /api/v1/sessions/{session}/contacts/{lid}`. Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404, 500 or 503.
     */
    get(input: GetContactInput, options?: CallOptions): Call<GetContactResult>;
    /**
     * Retrieves the about text of a contact, which may be empty; requires a connected session.
     *
     * `GET /api/v1/sessions/{session}/contacts/{jid}/about`. Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    getAbout(input: GetContactAboutInput, options?: CallOptions): Call<GetContactAboutResult>;
    /**
     * Retrieves the URL of a contact's profile picture, which is valid for a limited time; requires a connected session. A missing or hidden picture is usually 500 (internal), because it is an error of the WhatsApp library.
     *
     * `GET /api/v1/sessions/{session}/contacts/{jid}/picture`. Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    getPicture(input: GetContactPictureInput, options?: CallOptions): Call<GetContactPictureResult>;
    /**
     * Blocks a contact; has no effect if the contact is already blocked.
     *
     * `POST /api/v1/sessions/{session}/contacts/{jid}/block`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    block(input: BlockContactInput, options?: CallOptions): Call<BlockContactResult>;
    /**
     * Unblocks a contact; has no effect if the contact is not blocked.
     *
     * `POST /api/v1/sessions/{session}/contacts/{jid}/unblock`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    unblock(input: UnblockContactInput, options?: CallOptions): Call<UnblockContactResult>;
  };
  /** Chats of a session. */
  readonly chats: {
    /**
     * Lists the chats of a session by their last message, newest first, one page at a time; chats without messages are left out. A chat that receives a message moves to the front while the list is read.
     *
     * `GET /api/v1/sessions/{session}/chats`. Pagination: cursor (`cursor`). Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500 or 503.
     * @example
     * for await (const chat of gateway.chats.list({ session: 'sess_01HZX' })) {
     *   console.log(chat.id);
     * }
     */
    list(filters: ListChatsFilters, options?: CursorListOptions): List<Chat, ListChatsBody>;
    /**
     * Retrieves a chat by its JID or by an alias of it.
     *
     * `GET /api/v1/sessions/{session}/chats/{cid}`. Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404, 500 or 503.
     */
    get(input: GetChatInput, options?: CallOptions): Call<GetChatResult>;
    /**
     * Archives, pins or mutes a chat, or reverts these settings; accepts only the stored JID of the chat, and no alias.
     *
     * `PATCH /api/v1/sessions/{session}/chats/{cid}`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500 or 503.
     */
    update(input: UpdateChatInput, options?: CallOptions): Call<UpdateChatResult>;
    /**
     * Deletes the gateway's copy of a chat, but not its messages; nothing is deleted on the phone. Accepts only the stored JID of the chat, and no alias.
     *
     * `DELETE /api/v1/sessions/{session}/chats/{cid}`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404, 500 or 503.
     */
    delete(input: DeleteChatInput, options?: CallOptions): Call<DeleteChatResult>;
    /**
     * Marks a chat as read in the gateway, without a read receipt on WhatsApp; has no effect if the chat is already read. Accepts only the stored JID of the chat, and no alias.
     *
     * `POST /api/v1/sessions/{session}/chats/{cid}/read`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404, 500 or 503.
     */
    markRead(input: MarkChatReadInput, options?: CallOptions): Call<MarkChatReadResult>;
    /**
     * Subscribes to the presence of a chat and returns the state unknown; the actual state follows as event presence.update.
     *
     * `GET /api/v1/sessions/{session}/chats/{cid}/presence`. Capability: read. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    getPresence(input: GetChatPresenceInput, options?: CallOptions): Call<GetChatPresenceResult>;
    /**
     * Sets the presence of a session in a chat to typing, recording or paused. Browsers cannot call this operation, because the gateway does not allow PUT across origins.
     *
     * `PUT /api/v1/sessions/{session}/chats/{cid}/presence`. Capability: send. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    setPresence(input: SetChatPresenceInput, options?: CallOptions): Call<SetChatPresenceResult>;
  };
  /** Lists and updates messages; also `send`, `revoke`, `react`, `removeReaction`, `forward`, `vote`. */
  readonly messages: {
    /**
     * Lists the messages of a chat, last stored first, one page at a time; imported messages are stored late, so sort by timestamp where the order matters. An unknown chat has an empty list.
     *
     * `GET /api/v1/sessions/{session}/chats/{cid}/messages`. Pagination: cursor (`cursor`). Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500 or 503.
     * @example
     * for await (const message of gateway.messages.list({
     *   session: 'sess_01HZX',
     *   cid: '6281234567890@s.whatsapp.net',
     * })) {
     *   console.log(message.id);
     * }
     */
    list(filters: ListMessagesFilters, options?: CursorListOptions): List<Message, ListMessagesBody>;
    /**
     * Sends a message; after 503 it is unknown whether it was sent, and a message with async=true is accepted with 202 but never sent by the published version of the gateway. A response with 200 can have status failed and no message: the key of a failed message stays used, so send again with a new key.
     *
     * `POST /api/v1/sessions/{session}/messages`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 429, 500, 501 or 503.
     * @example
     * await gateway.messages.send({
     *   session: 'sess_01HZX',
     *   type: 'text',
     *   to: '6281234567890@s.whatsapp.net',
     *   text: 'Your order is on its way.',
     * });
     */
    send(input: SendMessageInput, options?: KeyedCallOptions): Call<SendMessageResult>;
    /**
     * Edits the text of a sent message; whether the message exists is not checked.
     *
     * `PATCH /api/v1/sessions/{session}/messages/{mid}`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 429, 500, 501 or 503.
     */
    update(input: UpdateMessageInput, options?: CallOptions): Call<UpdateMessageResult>;
    /**
     * Revokes a message for everyone; the request is a DELETE with a body that identifies the message. Whether the message exists is not checked.
     *
     * `DELETE /api/v1/sessions/{session}/messages/{mid}`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 429, 500, 501 or 503.
     */
    revoke(input: RevokeMessageInput, options?: CallOptions): Call<RevokeMessageResult>;
    /**
     * Reacts to a message with an emoji; without an emoji, the reaction of the session is removed.
     *
     * `POST /api/v1/sessions/{session}/messages/{mid}/reaction`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 429, 500, 501 or 503.
     * @example
     * await gateway.messages.react({ session: 'sess_01HZX', mid: 'Example', chat: 'Chat' });
     */
    react(input: ReactToMessageInput, options?: CallOptions): Call<ReactToMessageResult>;
    /**
     * Removes the session's reaction from a message; the request is a DELETE with a body and can be safely repeated.
     *
     * `DELETE /api/v1/sessions/{session}/messages/{mid}/reaction`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 429, 500, 501 or 503.
     */
    removeReaction(input: RemoveReactionInput, options?: CallOptions): Call<RemoveReactionResult>;
    /**
     * Forwards a message to another chat; whether the message exists is not checked.
     *
     * `POST /api/v1/sessions/{session}/messages/{mid}/forward`. Capability: send. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404, 429, 500, 501 or 503.
     * @example
     * await gateway.messages.forward({
     *   session: 'sess_01HZX',
     *   mid: 'Example',
     *   chat: 'Chat',
     *   to: 'To',
     * });
     */
    forward(input: ForwardMessageInput, options?: CallOptions): Call<ForwardMessageResult>;
    /**
     * Votes in a poll, replacing an earlier vote of the session; a vote cannot be cleared.
     *
     * `POST /api/v1/sessions/{session}/messages/{mid}/vote`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 429, 500, 501 or 503.
     * @example
     * await gateway.messages.vote({
     *   session: 'sess_01HZX',
     *   mid: 'Example',
     *   chat: 'Chat',
     *   options: ['Option'],
     * });
     */
    vote(input: VoteInPollInput, options?: CallOptions): Call<VoteInPollResult>;
  };
  /** Groups that a session is a member of. */
  readonly groups: {
    /**
     * Lists the groups of a session, always as one page.
     *
     * `GET /api/v1/sessions/{session}/groups`. Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404, 500 or 503.
     * @example
     * const response = await gateway.groups.list({ session: 'sess_01HZX' });
     */
    list(input: ListGroupsInput, options?: CallOptions): Call<ListGroupsResult>;
    /**
     * Creates a group; each repeated request creates a further group.
     *
     * `POST /api/v1/sessions/{session}/groups`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    create(input: CreateGroupInput, options?: CallOptions): Call<CreateGroupResult>;
    /**
     * Retrieves a group.
     *
     * `GET /api/v1/sessions/{session}/groups/{gid}`. Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404, 500 or 503.
     */
    get(input: GetGroupInput, options?: CallOptions): Call<GetGroupResult>;
    /**
     * Updates the name or description of a group, or who can send messages to it and edit it; at least one change is required. The changes are made one after the other, so after an error some of them can be in effect.
     *
     * `PATCH /api/v1/sessions/{session}/groups/{gid}`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    update(input: UpdateGroupInput, options?: CallOptions): Call<UpdateGroupResult>;
    /**
     * Leaves a group.
     *
     * `POST /api/v1/sessions/{session}/groups/{gid}:leave`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    leave(input: LeaveGroupInput, options?: CallOptions): Call<LeaveGroupResult>;
    /**
     * Joins a group by its invite.
     *
     * `POST /api/v1/sessions/{session}/groups:join`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    join(input: JoinGroupInput, options?: CallOptions): Call<JoinGroupResult>;
    /**
     * Retrieves the invite of a group.
     *
     * `GET /api/v1/sessions/{session}/groups/{gid}/invite`. Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    getInvite(input: GetGroupInviteInput, options?: CallOptions): Call<GetGroupInviteResult>;
    /**
     * Revokes the invite of a group and returns a new one; each repeated request does so again.
     *
     * `DELETE /api/v1/sessions/{session}/groups/{gid}/invite`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    revokeInvite(input: RevokeGroupInviteInput, options?: CallOptions): Call<RevokeGroupInviteResult>;
  };
  /** Lists group members; also `add`, `remove`, `promote`, `demote`, `approve`. */
  readonly groupMembers: {
    /**
     * Lists the members of a group, always as one page; an unknown group has an empty list.
     *
     * `GET /api/v1/sessions/{session}/groups/{gid}/members`. Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404, 500 or 503.
     * @example
     * const response = await gateway.groupMembers.list({ session: 'sess_01HZX', gid: 'Example' });
     */
    list(input: ListGroupMembersInput, options?: CallOptions): Call<ListGroupMembersResult>;
    /**
     * Adds members to a group.
     *
     * `POST /api/v1/sessions/{session}/groups/{gid}/members`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    add(input: AddGroupMembersInput, options?: CallOptions): Call<AddGroupMembersResult>;
    /**
     * Removes a member from a group.
     *
     * `DELETE /api/v1/sessions/{session}/groups/{gid}/members/{jid}`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    remove(input: RemoveGroupMemberInput, options?: CallOptions): Call<RemoveGroupMemberResult>;
    /**
     * Promotes a member of a group to admin.
     *
     * `POST /api/v1/sessions/{session}/groups/{gid}/members/{jid}/promote`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    promote(input: PromoteGroupMemberInput, options?: CallOptions): Call<PromoteGroupMemberResult>;
    /**
     * Demotes an admin of a group to a regular member.
     *
     * `POST /api/v1/sessions/{session}/groups/{gid}/members/{jid}/demote`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    demote(input: DemoteGroupMemberInput, options?: CallOptions): Call<DemoteGroupMemberResult>;
    /**
     * Approves requests to join a group; not implemented yet, so every valid call returns 501.
     *
     * `POST /api/v1/sessions/{session}/groups/{gid}/members:approve`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    approve(input: ApproveGroupMembersInput, options?: CallOptions): Call<ApproveGroupMembersResult>;
  };
  /** WhatsApp channels, which the gateway supports in part. */
  readonly channels: {
    /**
     * Creates a channel; not implemented yet, so every valid call returns 501.
     *
     * `POST /api/v1/sessions/{session}/channels`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    create(input: CreateChannelInput, options?: CallOptions): Call<CreateChannelResult>;
    /**
     * Follows a channel; not implemented yet, so every call returns 501.
     *
     * `POST /api/v1/sessions/{session}/channels/{jid}:follow`. Capability: send. Evidence: vendor source code.
     *
     * @throws WaError by status: 401, 403, 404, 500, 501 or 503.
     */
    follow(input: FollowChannelInput, options?: CallOptions): Call<FollowChannelResult>;
    /**
     * Unfollows a channel; not implemented yet, so every call returns 501.
     *
     * `POST /api/v1/sessions/{session}/channels/{jid}:unfollow`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404, 500, 501 or 503.
     */
    unfollow(input: UnfollowChannelInput, options?: CallOptions): Call<UnfollowChannelResult>;
    /**
     * Mutes or unmutes a channel; not implemented yet, so every valid call returns 501.
     *
     * `POST /api/v1/sessions/{session}/channels/{jid}:mute`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    mute(input: MuteChannelInput, options?: CallOptions): Call<MuteChannelResult>;
  };
  /** Lists channel messages. */
  readonly channelMessages: {
    /**
     * Lists the messages of a channel, last stored first, one page at a time; requires the capability send although it only reads.
     *
     * `GET /api/v1/sessions/{session}/channels/{jid}/messages`. Pagination: cursor (`cursor`). Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500 or 503.
     * @example
     * for await (const message of gateway.channelMessages.list({ session: 'sess_01HZX', jid: 'Example' })) {
     *   console.log(message.id);
     * }
     */
    list(filters: ListChannelMessagesFilters, options?: CursorListOptions): List<Message, ListChannelMessagesBody>;
  };
  /** WhatsApp status updates, which the gateway does not support yet. */
  readonly statuses: {
    /**
     * Posts a WhatsApp status update; not implemented yet, so every valid call returns 501, for text as well.
     *
     * `POST /api/v1/sessions/{session}/status`. Capability: send. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500, 501 or 503.
     */
    post(input: PostStatusInput, options?: CallOptions): Call<PostStatusResult>;
  };
  /** Imports of encrypted WhatsApp backups. */
  readonly backups: {
    /**
     * Retrieves the status of the latest backup import of a session, and returns 404 if there is none.
     *
     * `GET /api/v1/sessions/{session}/backfill`. Capability: manage. Evidence: vendor source code.
     *
     * @throws WaError by status: 401, 403, 404, 500 or 503.
     */
    getStatus(input: GetBackupStatusInput, options?: CallOptions): Call<GetBackupStatusResult>;
    /**
     * Imports an encrypted WhatsApp backup (crypt15) into a session; it is decrypted before the response, which is 400 for a wrong key, and imported afterwards. Only one import per session can run at a time (409), and only one can succeed in 24 hours (429).
     *
     * `POST /api/v1/sessions/{session}/backfill`. Capability: manage. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404, 409, 429, 500 or 503.
     */
    import(input: ImportBackupInput, options?: CallOptions): Call<ImportBackupResult>;
  };
  /** Webhooks that events are delivered to. */
  readonly webhooks: {
    /**
     * Lists the webhooks of your organization, newest first, always as one page.
     *
     * `GET /api/v1/webhooks`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 500 or 503.
     * @example
     * const response = await gateway.webhooks.list();
     */
    list(input?: ListWebhooksInput, options?: CallOptions): Call<ListWebhooksResult>;
    /**
     * Creates a webhook; each repeated request creates a further webhook.
     *
     * `POST /api/v1/webhooks`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 500 or 503.
     */
    create(input: CreateWebhookInput, options?: CallOptions): Call<CreateWebhookResult>;
    /**
     * Retrieves a webhook.
     *
     * `GET /api/v1/webhooks/{id}`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404, 500 or 503.
     */
    get(input: GetWebhookInput, options?: CallOptions): Call<GetWebhookResult>;
    /**
     * Updates a webhook. Omitted fields stay as they are, except sessionId: a change without it removes the limit to a session.
     *
     * `PATCH /api/v1/webhooks/{id}`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500 or 503.
     */
    update(input: UpdateWebhookInput, options?: CallOptions): Call<UpdateWebhookResult>;
    /**
     * Deletes a webhook; deliveries that are waiting are not sent.
     *
     * `DELETE /api/v1/webhooks/{id}`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404, 500 or 503.
     */
    delete(input: DeleteWebhookInput, options?: CallOptions): Call<DeleteWebhookResult>;
  };
  /** Real-time events over a WebSocket. */
  readonly realtimeTickets: {
    /**
     * Creates a single-use ticket for opening a WebSocket, which expires after 30 seconds. The scope firehose requires the login token of a super admin in place of the capability events.
     *
     * `POST /api/v1/realtime/ticket`. Capability: events. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404, 500 or 503.
     */
    create(input?: CreateRealtimeTicketInput, options?: CallOptions): Call<CreateRealtimeTicketResult>;
  };
  /** OAuth apps, whose users sign in with WhatsApp, and their grants. */
  readonly oauthApps: {
    /**
     * Lists the OAuth apps of your organization, oldest first, one page at a time.
     *
     * `GET /api/v1/oauth-apps`. Pagination: cursor (`cursor`). Capability: read. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403 or 500.
     * @example
     * for await (const oAuthApp of gateway.oauthApps.list()) {
     *   console.log(oAuthApp.id);
     * }
     */
    list(filters?: ListOAuthAppsFilters, options?: CursorListOptions): List<OAuthApp, ListOAuthAppsBody>;
    /**
     * Creates an OAuth app and returns its client secret, which is never shown again; each repeated request creates a further app. Returns 404 if the session does not belong to your organization.
     *
     * `POST /api/v1/oauth-apps`. Capability: manage. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    create(input: CreateOAuthAppInput, options?: CallOptions): Call<CreateOAuthAppResult>;
    /**
     * Retrieves an OAuth app.
     *
     * `GET /api/v1/oauth-apps/{id}`. Capability: read. Evidence: vendor source code.
     *
     * @throws WaError by status: 401, 403, 404 or 500.
     */
    get(input: GetOAuthAppInput, options?: CallOptions): Call<GetOAuthAppResult>;
    /**
     * Updates an OAuth app; omitted fields stay as they are. The app is checked as a whole, so leaving the mode group requires modes and an empty groupJid in one request.
     *
     * `PATCH /api/v1/oauth-apps/{id}`. Capability: manage. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    update(input: UpdateOAuthAppInput, options?: CallOptions): Call<UpdateOAuthAppResult>;
    /**
     * Deletes an OAuth app and revokes its grants and refresh tokens.
     *
     * `DELETE /api/v1/oauth-apps/{id}`. Capability: manage. Evidence: vendor source code.
     *
     * @throws WaError by status: 401, 403, 404 or 500.
     */
    delete(input: DeleteOAuthAppInput, options?: CallOptions): Call<DeleteOAuthAppResult>;
    /**
     * Replaces the client secret of an OAuth app and returns the new one, which is never shown again; the old secret is invalid immediately. Returns 400 for a public app.
     *
     * `POST /api/v1/oauth-apps/{id}:rotate-secret`. Capability: manage. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    rotateSecret(input: RotateOAuthAppSecretInput, options?: CallOptions): Call<RotateOAuthAppSecretResult>;
    /**
     * Enables an OAuth app; has no effect if the app is active.
     *
     * `POST /api/v1/oauth-apps/{id}:enable`. Capability: manage. Evidence: vendor source code.
     *
     * @throws WaError by status: 401, 403, 404 or 500.
     */
    enable(input: EnableOAuthAppInput, options?: CallOptions): Call<EnableOAuthAppResult>;
    /**
     * Disables an OAuth app and keeps its grants; has no effect if the app is disabled.
     *
     * `POST /api/v1/oauth-apps/{id}:disable`. Capability: manage. Evidence: vendor source code.
     *
     * @throws WaError by status: 401, 403, 404 or 500.
     */
    disable(input: DisableOAuthAppInput, options?: CallOptions): Call<DisableOAuthAppResult>;
  };
  /** Lists oauth app grants; also `revoke`, `revokeAll`. */
  readonly oauthAppGrants: {
    /**
     * Lists the grants of an OAuth app, oldest first and including revoked grants, one page at a time.
     *
     * `GET /api/v1/oauth-apps/{id}/grants`. Pagination: cursor (`cursor`). Capability: read. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const oAuthGrant of gateway.oauthAppGrants.list({ id: 'Example' })) {
     *   console.log(oAuthGrant.id);
     * }
     */
    list(filters: ListOAuthAppGrantsFilters, options?: CursorListOptions): List<OAuthGrant, ListOAuthAppGrantsBody>;
    /**
     * Revokes a grant of an OAuth app; access tokens stay valid until they expire.
     *
     * `DELETE /api/v1/oauth-apps/{id}/grants/{grantId}`. Capability: manage. Evidence: vendor source code.
     *
     * @throws WaError by status: 401, 403, 404 or 500.
     */
    revoke(input: RevokeOAuthAppGrantInput, options?: CallOptions): Call<RevokeOAuthAppGrantResult>;
    /**
     * Revokes all grants of an OAuth app; has no effect if all of them are revoked.
     *
     * `POST /api/v1/oauth-apps/{id}/grants:revoke-all`. Capability: manage. Evidence: vendor source code.
     *
     * @throws WaError by status: 401, 403, 404 or 500.
     */
    revokeAll(input: RevokeAllOAuthAppGrantsInput, options?: CallOptions): Call<RevokeAllOAuthAppGrantsResult>;
  };
  /** Administration of sessions, available only to the login token of a super admin. */
  readonly adminSessions: {
    /**
     * Lists sessions as one page; available only to the login token of a super admin.
     *
     * `GET /api/v1/admin/sessions`. Capability: super_admin. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 500 or 503.
     * @example
     * const response = await gateway.adminSessions.list();
     */
    list(input?: ListAdminSessionsInput, options?: CallOptions): Call<ListAdminSessionsResult>;
    /**
     * Retrieves the status of a session's backfill, which the gateway keeps only in memory; available only to the login token of a super admin.
     *
     * `GET /api/v1/admin/sessions/{session}/backfill`. Capability: super_admin. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404, 500 or 503.
     */
    getBackfill(input: GetBackfillInput, options?: CallOptions): Call<GetBackfillResult>;
    /**
     * Starts a backfill of the contacts and groups of a session, without messages; if the session is disconnected, the backfill starts and then fails. Available only to the login token of a super admin.
     *
     * `POST /api/v1/admin/sessions/{session}:backfill`. Capability: super_admin. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404, 409, 500, 501 or 503.
     */
    startBackfill(input: StartBackfillInput, options?: CallOptions): Call<StartBackfillResult>;
  };
}

/** All operations as functions, grouped by resource. */
export const resources = {
  sessions: { list: listSessions, create: createSession, get: getSession, delete: deleteSession, getQrCode: getQrCode, createPairingCode: createPairingCode, getMe: getSessionMe, start: startSession, stop: stopSession, restart: restartSession, logout: logoutSession, setPresence: setSessionPresence },
  contacts: { list: listContacts, check: checkContact, get: getContact, getAbout: getContactAbout, getPicture: getContactPicture, block: blockContact, unblock: unblockContact },
  chats: { list: listChats, get: getChat, update: updateChat, delete: deleteChat, markRead: markChatRead, getPresence: getChatPresence, setPresence: setChatPresence },
  messages: { list: listMessages, send: sendMessage, update: updateMessage, revoke: revokeMessage, react: reactToMessage, removeReaction: removeReaction, forward: forwardMessage, vote: voteInPoll },
  groups: { list: listGroups, create: createGroup, get: getGroup, update: updateGroup, leave: leaveGroup, join: joinGroup, getInvite: getGroupInvite, revokeInvite: revokeGroupInvite },
  groupMembers: { list: listGroupMembers, add: addGroupMembers, remove: removeGroupMember, promote: promoteGroupMember, demote: demoteGroupMember, approve: approveGroupMembers },
  channels: { create: createChannel, follow: followChannel, unfollow: unfollowChannel, mute: muteChannel },
  channelMessages: { list: listChannelMessages },
  statuses: { post: postStatus },
  backups: { getStatus: getBackupStatus, import: importBackup },
  webhooks: { list: listWebhooks, create: createWebhook, get: getWebhook, update: updateWebhook, delete: deleteWebhook },
  realtimeTickets: { create: createRealtimeTicket },
  oauthApps: { list: listOAuthApps, create: createOAuthApp, get: getOAuthApp, update: updateOAuthApp, delete: deleteOAuthApp, rotateSecret: rotateOAuthAppSecret, enable: enableOAuthApp, disable: disableOAuthApp },
  oauthAppGrants: { list: listOAuthAppGrants, revoke: revokeOAuthAppGrant, revokeAll: revokeAllOAuthAppGrants },
  adminSessions: { list: listAdminSessions, getBackfill: getBackfill, startBackfill: startBackfill },
};
