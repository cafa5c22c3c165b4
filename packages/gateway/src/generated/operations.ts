// Generated from WhatsApp Gateway API v1; do not edit.
// Description sha256 ebc990068625ce1a8060b7f09a8b250080a31ad9b7dacad6126d93ce0a5a9762, generator 1.0.0.

import { call, list, withIdempotencyKey } from '@wa-clients/core';
import type { Call, CallOptions, Client, CursorListOptions, List } from '@wa-clients/core';
import { byCursorToken } from '../pagination.ts';
import type {
  Backfill,
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
  GroupInvite,
  GroupMemberPage,
  GroupPage,
  JoinedGroup,
  Media,
  Message,
  MessagePage,
  PairingCode,
  QrCode,
  RealtimeTicket,
  RetryPolicy,
  SentMessage,
  Session,
  SessionMe,
  SessionPage,
  Webhook,
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
} from './types.ts';

/** Message to send, with the fields that its type requires; whether these are placed here or in an object of their own is not fully documented. */
export type MessageRequest = SendTextMessage | SendPollMessage | SendLocationMessage | SendContactMessage | SendMediaMessage;

/** Text message to send. */
export type SendTextMessage = {
  /** Type of the message, which determines the other required fields. */
  type: 'text';
  /** Recipient of the message. */
  to: string;
  /** Text of the message. */
  text: string;
  /** Contacts mentioned in the text. */
  mentions?: string[] | undefined;
  /** Id of the message that this message replies to. */
  replyTo?: string | undefined;
};

/** Poll to send. */
export type SendPollMessage = {
  /** Type of the message, which determines the other required fields. */
  type: 'poll';
  /** Recipient of the message. */
  to: string;
  /** Question of the poll. */
  name: string;
  /** Options of the poll. */
  options: string[];
  /** Number of poll options that one recipient may select. */
  selectableCount?: number | undefined;
  /** Contacts mentioned in the text. */
  mentions?: string[] | undefined;
  /** Id of the message that this message replies to. */
  replyTo?: string | undefined;
};

/** Location to send. */
export type SendLocationMessage = {
  /** Type of the message, which determines the other required fields. */
  type: 'location';
  /** Recipient of the message. */
  to: string;
  /** Latitude in degrees. */
  latitude: number;
  /** Longitude in degrees. */
  longitude: number;
  /** Contacts mentioned in the text. */
  mentions?: string[] | undefined;
  /** Id of the message that this message replies to. */
  replyTo?: string | undefined;
};

/** Contact to share, by name and phone or by a complete vCard. */
export type SendContactMessage = {
  /** Type of the message, which determines the other required fields. */
  type: 'contact';
  /** Recipient of the message. */
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
  /** Contacts mentioned in the text. */
  mentions?: string[] | undefined;
  /** Id of the message that this message replies to. */
  replyTo?: string | undefined;
};

/** Media message to send, with an image, video, audio, document or sticker. */
export type SendMediaMessage = {
  /** Type of the message, which determines the other required fields. */
  type: 'image' | 'video' | 'audio' | 'document' | 'sticker';
  /** Recipient of the message. */
  to: string;
  /** Media file to send; a gateway can reject it with 501. */
  media: Media;
  /** Contacts mentioned in the text. */
  mentions?: string[] | undefined;
  /** Id of the message that this message replies to. */
  replyTo?: string | undefined;
};

/** Response bodies of failures of {@link listSessions}, by status code. */
export interface ListSessionsErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
}

/** Input of {@link listSessions}. */
export interface ListSessionsInput {}

/** Response body of {@link listSessions}. */
export type ListSessionsResult = SessionPage;

/**
 * Lists the sessions of your organization, always as one page.
 *
 * `GET /api/v1/sessions`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 403.
 * @example
 * const response = await listSessions(client);
 */
export function listSessions(client: Client, input: ListSessionsInput = {}, options?: CallOptions): Call<ListSessionsResult> {
  return call(client, { name: 'sessions.list', method: 'GET', path: '/api/v1/sessions' }, input, options);
}

/** Response bodies of failures of {@link createSession}, by status code. */
export interface CreateSessionErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
}

/** Input of {@link createSession}. */
export type CreateSessionInput = {
  /** Whether received messages are automatically marked as read. */
  autoRead?: boolean | undefined;
  /** Label of the session. */
  label?: string | undefined;
  /** Whether the session shows a typing indicator before it sends a message. */
  presenceTyping?: boolean | undefined;
  /** Whether to start the session immediately. */
  start?: boolean | undefined;
  [key: string]: unknown;
};

/** Response body of {@link createSession}. */
export type CreateSessionResult = Session;

/**
 * Creates a session; each repeated request creates a further session.
 *
 * `POST /api/v1/sessions`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 403.
 */
export function createSession(client: Client, input: CreateSessionInput, options?: CallOptions): Call<CreateSessionResult> {
  return call(client, { name: 'sessions.create', method: 'POST', path: '/api/v1/sessions', body: 'fields', idempotent: false }, input, options);
}

/** Response bodies of failures of {@link getSession}, by status code. */
export interface GetSessionErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
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
 * @throws WaError by status: 401, 403 or 404.
 */
export function getSession(client: Client, input: GetSessionInput, options?: CallOptions): Call<GetSessionResult> {
  return call(client, { name: 'sessions.get', method: 'GET', path: '/api/v1/sessions/{session}' }, input, options);
}

/** Response bodies of failures of {@link deleteSession}, by status code. */
export interface DeleteSessionErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
}

/** Input of {@link deleteSession}. */
export interface DeleteSessionInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** Response body of {@link deleteSession}. */
export type DeleteSessionResult = undefined;

/**
 * Deletes a session.
 *
 * `DELETE /api/v1/sessions/{session}`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403 or 404.
 */
export function deleteSession(client: Client, input: DeleteSessionInput, options?: CallOptions): Call<DeleteSessionResult> {
  return call(client, { name: 'sessions.delete', method: 'DELETE', path: '/api/v1/sessions/{session}', empty: true }, input, options);
}

/** Response bodies of failures of {@link getQrCode}, by status code. */
export interface GetQrCodeErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
}

/** Input of {@link getQrCode}. */
export interface GetQrCodeInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** Response body of {@link getQrCode}. */
export type GetQrCodeResult = QrCode;

/**
 * Retrieves the QR code for pairing a session with a phone; starts the pairing if necessary, and returns 404 until a code is available.
 *
 * `GET /api/v1/sessions/{session}/qr`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403 or 404.
 */
export function getQrCode(client: Client, input: GetQrCodeInput, options?: CallOptions): Call<GetQrCodeResult> {
  return call(client, { name: 'sessions.getQrCode', method: 'GET', path: '/api/v1/sessions/{session}/qr' }, input, options);
}

/** Response bodies of failures of {@link createPairingCode}, by status code. */
export interface CreatePairingCodeErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
}

/** Input of {@link createPairingCode}. */
export type CreatePairingCodeInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
} & {
  /** Phone number of the phone to pair, digits only. */
  phone: string;
};

/** Response body of {@link createPairingCode}. */
export type CreatePairingCodeResult = PairingCode;

/**
 * Requests a code to enter on a phone, which pairs a session without a QR code.
 *
 * `POST /api/v1/sessions/{session}/pairing-code`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403 or 404.
 */
export function createPairingCode(client: Client, input: CreatePairingCodeInput, options?: CallOptions): Call<CreatePairingCodeResult> {
  return call(client, { name: 'sessions.createPairingCode', method: 'POST', path: '/api/v1/sessions/{session}/pairing-code', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getSessionMe}, by status code. */
export interface GetSessionMeErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  501: ErrorEnvelope;
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
 * @throws WaError by status: 401, 403, 404 or 501.
 */
export function getSessionMe(client: Client, input: GetSessionMeInput, options?: CallOptions): Call<GetSessionMeResult> {
  return call(client, { name: 'sessions.getMe', method: 'GET', path: '/api/v1/sessions/{session}/me' }, input, options);
}

/** Response bodies of failures of {@link startSession}, by status code. */
export interface StartSessionErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
}

/** Input of {@link startSession}. */
export interface StartSessionInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** Response body of {@link startSession}. */
export type StartSessionResult = Session;

/**
 * Starts a session; has no effect if the session is running.
 *
 * `POST /api/v1/sessions/{session}:start`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403 or 404.
 */
export function startSession(client: Client, input: StartSessionInput, options?: CallOptions): Call<StartSessionResult> {
  return call(client, { name: 'sessions.start', method: 'POST', path: '/api/v1/sessions/{session}:start', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link stopSession}, by status code. */
export interface StopSessionErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
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
 * @throws WaError by status: 401, 403 or 404.
 */
export function stopSession(client: Client, input: StopSessionInput, options?: CallOptions): Call<StopSessionResult> {
  return call(client, { name: 'sessions.stop', method: 'POST', path: '/api/v1/sessions/{session}:stop', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link restartSession}, by status code. */
export interface RestartSessionErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
}

/** Input of {@link restartSession}. */
export interface RestartSessionInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** Response body of {@link restartSession}. */
export type RestartSessionResult = Session;

/**
 * Restarts a session; the request can be safely repeated.
 *
 * `POST /api/v1/sessions/{session}:restart`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403 or 404.
 */
export function restartSession(client: Client, input: RestartSessionInput, options?: CallOptions): Call<RestartSessionResult> {
  return call(client, { name: 'sessions.restart', method: 'POST', path: '/api/v1/sessions/{session}:restart', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link logoutSession}, by status code. */
export interface LogoutSessionErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
}

/** Input of {@link logoutSession}. */
export interface LogoutSessionInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** Response body of {@link logoutSession}. */
export type LogoutSessionResult = Session;

/**
 * Logs a session out of WhatsApp; the request can be safely repeated.
 *
 * `POST /api/v1/sessions/{session}:logout`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403 or 404.
 */
export function logoutSession(client: Client, input: LogoutSessionInput, options?: CallOptions): Call<LogoutSessionResult> {
  return call(client, { name: 'sessions.logout', method: 'POST', path: '/api/v1/sessions/{session}:logout', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link listContacts}, by status code. */
export interface ListContactsErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
}

/** Filters of {@link listContacts}. */
export interface ListContactsFilters {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** Returns only contacts seen in a direct chat (dm) or in a group (group); both if omitted. */
  source?: 'dm' | 'group' | undefined;
  /** Returns only members of the group with this JID, for example 12345-67890@g.us. */
  group?: string | undefined;
  /** Returns only contacts whose name or phone number contains this text, case-insensitive. */
  q?: string | undefined;
}

/** Response body of a page of {@link listContacts}. */
export type ListContactsBody = ContactPage;

/**
 * Lists the contacts that a session has seen, from the gateway's own store; also available while the session is offline.
 *
 * `GET /api/v1/sessions/{session}/contacts`. Pagination: cursor (`cursor`). Capability: read. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403 or 404.
 * @example
 * for await (const contact of listContacts(client, { session: 'sess_01HZX' })) {
 *   console.log(contact.lid);
 * }
 */
export function listContacts(client: Client, filters: ListContactsFilters, options?: CursorListOptions): List<Contact, ListContactsBody> {
  return list(client, { name: 'contacts.list', method: 'GET', path: '/api/v1/sessions/{session}/contacts', pagination: byCursorToken, items: 'data', maximum: 200 }, filters, options);
}

/** Response bodies of failures of {@link checkContact}, by status code. */
export interface CheckContactErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  501: ErrorEnvelope;
}

/** Input of {@link checkContact}. */
export interface CheckContactInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** Phone number to look up. */
  phone: string;
}

/** Response body of {@link checkContact}. */
export type CheckContactResult = ContactCheck;

/**
 * Checks whether a phone number is on WhatsApp; requires a connected session.
 *
 * `GET /api/v1/sessions/{session}/contacts/check`. Capability: read. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 501.
 */
export function checkContact(client: Client, input: CheckContactInput, options?: CallOptions): Call<CheckContactResult> {
  return call(client, { name: 'contacts.check', method: 'GET', path: '/api/v1/sessions/{session}/contacts/check' }, input, options);
}

/** Response bodies of failures of {@link getContact}, by status code. */
export interface GetContactErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
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
 * Retrieves a contact with the groups that it was seen in.
 *
 * `GET /api/v1/sessions/{session}/contacts/{lid}`. Capability: read. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403 or 404.
 */
export function getContact(client: Client, input: GetContactInput, options?: CallOptions): Call<GetContactResult> {
  return call(client, { name: 'contacts.get', method: 'GET', path: '/api/v1/sessions/{session}/contacts/{lid}' }, input, options);
}

/** Response bodies of failures of {@link getContactAbout}, by status code. */
export interface GetContactAboutErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  501: ErrorEnvelope;
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
 * @throws WaError by status: 401, 403, 404 or 501.
 */
export function getContactAbout(client: Client, input: GetContactAboutInput, options?: CallOptions): Call<GetContactAboutResult> {
  return call(client, { name: 'contacts.getAbout', method: 'GET', path: '/api/v1/sessions/{session}/contacts/{jid}/about' }, input, options);
}

/** Response bodies of failures of {@link getContactPicture}, by status code. */
export interface GetContactPictureErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  501: ErrorEnvelope;
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
 * Retrieves the URL of a contact's profile picture, which is valid for a limited time; requires a connected session.
 *
 * `GET /api/v1/sessions/{session}/contacts/{jid}/picture`. Capability: read. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404 or 501.
 */
export function getContactPicture(client: Client, input: GetContactPictureInput, options?: CallOptions): Call<GetContactPictureResult> {
  return call(client, { name: 'contacts.getPicture', method: 'GET', path: '/api/v1/sessions/{session}/contacts/{jid}/picture' }, input, options);
}

/** Response bodies of failures of {@link blockContact}, by status code. */
export interface BlockContactErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  501: ErrorEnvelope;
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
 * @throws WaError by status: 401, 403, 404 or 501.
 */
export function blockContact(client: Client, input: BlockContactInput, options?: CallOptions): Call<BlockContactResult> {
  return call(client, { name: 'contacts.block', method: 'POST', path: '/api/v1/sessions/{session}/contacts/{jid}/block', empty: true, idempotent: true }, input, options);
}

/** Response bodies of failures of {@link unblockContact}, by status code. */
export interface UnblockContactErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  501: ErrorEnvelope;
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
 * @throws WaError by status: 401, 403, 404 or 501.
 */
export function unblockContact(client: Client, input: UnblockContactInput, options?: CallOptions): Call<UnblockContactResult> {
  return call(client, { name: 'contacts.unblock', method: 'POST', path: '/api/v1/sessions/{session}/contacts/{jid}/unblock', empty: true, idempotent: true }, input, options);
}

/** Response bodies of failures of {@link listChats}, by status code. */
export interface ListChatsErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
}

/** Filters of {@link listChats}. */
export interface ListChatsFilters {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** Response body of a page of {@link listChats}. */
export type ListChatsBody = ChatPage;

/**
 * Lists the chats of a session, one page at a time.
 *
 * `GET /api/v1/sessions/{session}/chats`. Pagination: cursor (`cursor`). Capability: read. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403 or 404.
 * @example
 * for await (const chat of listChats(client, { session: 'sess_01HZX' })) {
 *   console.log(chat.id);
 * }
 */
export function listChats(client: Client, filters: ListChatsFilters, options?: CursorListOptions): List<Chat, ListChatsBody> {
  return list(client, { name: 'chats.list', method: 'GET', path: '/api/v1/sessions/{session}/chats', pagination: byCursorToken, items: 'data', maximum: 200 }, filters, options);
}

/** Response bodies of failures of {@link getChat}, by status code. */
export interface GetChatErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
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
 * Retrieves a chat.
 *
 * `GET /api/v1/sessions/{session}/chats/{cid}`. Capability: read. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403 or 404.
 */
export function getChat(client: Client, input: GetChatInput, options?: CallOptions): Call<GetChatResult> {
  return call(client, { name: 'chats.get', method: 'GET', path: '/api/v1/sessions/{session}/chats/{cid}' }, input, options);
}

/** Response bodies of failures of {@link updateChat}, by status code. */
export interface UpdateChatErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
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
 * Archives, pins or mutes a chat, or reverts these settings.
 *
 * `PATCH /api/v1/sessions/{session}/chats/{cid}`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404 or 422.
 */
export function updateChat(client: Client, input: UpdateChatInput, options?: CallOptions): Call<UpdateChatResult> {
  return call(client, { name: 'chats.update', method: 'PATCH', path: '/api/v1/sessions/{session}/chats/{cid}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteChat}, by status code. */
export interface DeleteChatErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
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
 * Deletes the gateway's copy of a chat; nothing is deleted on the phone.
 *
 * `DELETE /api/v1/sessions/{session}/chats/{cid}`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403 or 404.
 */
export function deleteChat(client: Client, input: DeleteChatInput, options?: CallOptions): Call<DeleteChatResult> {
  return call(client, { name: 'chats.delete', method: 'DELETE', path: '/api/v1/sessions/{session}/chats/{cid}', empty: true }, input, options);
}

/** Response bodies of failures of {@link markChatRead}, by status code. */
export interface MarkChatReadErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
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
 * Marks a chat as read; has no effect if the chat is already read.
 *
 * `POST /api/v1/sessions/{session}/chats/{cid}/read`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403 or 404.
 */
export function markChatRead(client: Client, input: MarkChatReadInput, options?: CallOptions): Call<MarkChatReadResult> {
  return call(client, { name: 'chats.markRead', method: 'POST', path: '/api/v1/sessions/{session}/chats/{cid}/read', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link setChatPresence}, by status code. */
export interface SetChatPresenceErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  501: ErrorEnvelope;
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
 * Sets the presence of a session in a chat to typing, recording or paused; the path and the status codes are unverified, because the documentation does not show them.
 *
 * `PUT /api/v1/sessions/{session}/chats/{cid}/presence`. Capability: send. Evidence: inferred, not documented.
 *
 * @throws WaError by status: 400, 401, 403, 404, 422 or 501.
 */
export function setChatPresence(client: Client, input: SetChatPresenceInput, options?: CallOptions): Call<SetChatPresenceResult> {
  return call(client, { name: 'chats.setPresence', method: 'PUT', path: '/api/v1/sessions/{session}/chats/{cid}/presence', body: 'fields', empty: true }, input, options);
}

/** Response bodies of failures of {@link listMessages}, by status code. */
export interface ListMessagesErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
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
 * Lists the messages of a chat, newest first, one page at a time.
 *
 * `GET /api/v1/sessions/{session}/chats/{cid}/messages`. Pagination: cursor (`cursor`). Capability: read. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403 or 404.
 * @example
 * for await (const message of listMessages(client, {
 *   session: 'sess_01HZX',
 *   cid: '6281234567890@s.whatsapp.net',
 * })) {
 *   console.log(message.id);
 * }
 */
export function listMessages(client: Client, filters: ListMessagesFilters, options?: CursorListOptions): List<Message, ListMessagesBody> {
  return list(client, { name: 'messages.list', method: 'GET', path: '/api/v1/sessions/{session}/chats/{cid}/messages', pagination: byCursorToken, items: 'data', maximum: 200 }, filters, options);
}

/** Response bodies of failures of {@link sendMessage}, by status code. */
export interface SendMessageErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  429: ErrorEnvelope;
  501: ErrorEnvelope;
}

/** Input of {@link sendMessage}. */
export type SendMessageInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** Whether to queue the message and respond immediately, in which case the rate limits for sending do not apply; false if omitted. */
  async?: boolean | undefined;
  /** Client-generated key; requests of your organization with the same key send the message only once. */
  'Idempotency-Key'?: string | undefined;
} & MessageRequest;

/** Response body of {@link sendMessage}. */
export type SendMessageResult = SentMessage;

/**
 * Sends a message immediately, or queues it if async is true.
 *
 * `POST /api/v1/sessions/{session}/messages`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 429 or 501.
 * @example
 * await sendMessage(client, {
 *   session: 'sess_01HZX',
 *   type: 'text',
 *   to: 'To',
 *   text: 'Your order is on its way.',
 * });
 */
export function sendMessage(client: Client, input: SendMessageInput, options?: CallOptions): Call<SendMessageResult> {
  return call(client, { name: 'messages.send', method: 'POST', path: '/api/v1/sessions/{session}/messages', query: ['async'], headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Response bodies of failures of {@link updateMessage}, by status code. */
export interface UpdateMessageErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
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
  text?: string | undefined;
};

/** Response body of {@link updateMessage}. */
export type UpdateMessageResult = SentMessage;

/**
 * Edits the text of a sent message.
 *
 * `PATCH /api/v1/sessions/{session}/messages/{mid}`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403 or 404.
 */
export function updateMessage(client: Client, input: UpdateMessageInput, options?: CallOptions): Call<UpdateMessageResult> {
  return call(client, { name: 'messages.update', method: 'PATCH', path: '/api/v1/sessions/{session}/messages/{mid}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link revokeMessage}, by status code. */
export interface RevokeMessageErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
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
 * Revokes a message for everyone; the request is a DELETE with a body that identifies the message.
 *
 * `DELETE /api/v1/sessions/{session}/messages/{mid}`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403 or 404.
 */
export function revokeMessage(client: Client, input: RevokeMessageInput, options?: CallOptions): Call<RevokeMessageResult> {
  return call(client, { name: 'messages.revoke', method: 'DELETE', path: '/api/v1/sessions/{session}/messages/{mid}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link reactToMessage}, by status code. */
export interface ReactToMessageErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
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
  /** Emoji to react with. */
  emoji?: string | undefined;
  /** Sender of the message; empty for messages of the session itself. */
  sender?: string | undefined;
};

/** Response body of {@link reactToMessage}. */
export type ReactToMessageResult = SentMessage;

/**
 * Reacts to a message with an emoji.
 *
 * `POST /api/v1/sessions/{session}/messages/{mid}/reaction`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403 or 404.
 * @example
 * await reactToMessage(client, { session: 'sess_01HZX', mid: 'Example', chat: 'Chat' });
 */
export function reactToMessage(client: Client, input: ReactToMessageInput, options?: CallOptions): Call<ReactToMessageResult> {
  return call(client, { name: 'messages.react', method: 'POST', path: '/api/v1/sessions/{session}/messages/{mid}/reaction', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link removeReaction}, by status code. */
export interface RemoveReactionErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
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
 * @throws WaError by status: 401, 403 or 404.
 */
export function removeReaction(client: Client, input: RemoveReactionInput, options?: CallOptions): Call<RemoveReactionResult> {
  return call(client, { name: 'messages.removeReaction', method: 'DELETE', path: '/api/v1/sessions/{session}/messages/{mid}/reaction', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link forwardMessage}, by status code. */
export interface ForwardMessageErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
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
  to?: string | undefined;
};

/** Response body of {@link forwardMessage}. */
export type ForwardMessageResult = SentMessage;

/**
 * Forwards a message to another chat; the path is unverified, because the documentation does not show it.
 *
 * `POST /api/v1/sessions/{session}/messages/{mid}/forward`. Capability: send. Evidence: inferred, not documented.
 *
 * @throws WaError by status: 400, 401, 403 or 404.
 * @example
 * await forwardMessage(client, { session: 'sess_01HZX', mid: 'Example', chat: 'Chat' });
 */
export function forwardMessage(client: Client, input: ForwardMessageInput, options?: CallOptions): Call<ForwardMessageResult> {
  return call(client, { name: 'messages.forward', method: 'POST', path: '/api/v1/sessions/{session}/messages/{mid}/forward', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link voteInPoll}, by status code. */
export interface VoteInPollErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
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
  /** Texts of the options to vote for; an empty list clears the vote. */
  options?: string[] | null | undefined;
  /** Sender of the message; empty for messages of the session itself. */
  sender?: string | undefined;
};

/** Response body of {@link voteInPoll}. */
export type VoteInPollResult = SentMessage;

/**
 * Votes in a poll, replacing an earlier vote of the session.
 *
 * `POST /api/v1/sessions/{session}/messages/{mid}/vote`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403 or 404.
 * @example
 * await voteInPoll(client, { session: 'sess_01HZX', mid: 'Example', chat: 'Chat' });
 */
export function voteInPoll(client: Client, input: VoteInPollInput, options?: CallOptions): Call<VoteInPollResult> {
  return call(client, { name: 'messages.vote', method: 'POST', path: '/api/v1/sessions/{session}/messages/{mid}/vote', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listGroups}, by status code. */
export interface ListGroupsErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
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
 * @throws WaError by status: 401, 403 or 404.
 * @example
 * const response = await listGroups(client, { session: 'sess_01HZX' });
 */
export function listGroups(client: Client, input: ListGroupsInput, options?: CallOptions): Call<ListGroupsResult> {
  return call(client, { name: 'groups.list', method: 'GET', path: '/api/v1/sessions/{session}/groups' }, input, options);
}

/** Response bodies of failures of {@link createGroup}, by status code. */
export interface CreateGroupErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  501: ErrorEnvelope;
}

/** Input of {@link createGroup}. */
export type CreateGroupInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
} & {
  /** Name of the group. */
  name: string;
  /** Initial members of the group. */
  participants: string[];
};

/** Response body of {@link createGroup}. */
export type CreateGroupResult = Group;

/**
 * Creates a group; each repeated request creates a further group.
 *
 * `POST /api/v1/sessions/{session}/groups`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 501.
 */
export function createGroup(client: Client, input: CreateGroupInput, options?: CallOptions): Call<CreateGroupResult> {
  return call(client, { name: 'groups.create', method: 'POST', path: '/api/v1/sessions/{session}/groups', body: 'fields', idempotent: false }, input, options);
}

/** Response bodies of failures of {@link joinGroup}, by status code. */
export interface JoinGroupErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  501: ErrorEnvelope;
}

/** Input of {@link joinGroup}. */
export type JoinGroupInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
} & {
  /** Invite of the group; the name of this field is unverified. */
  invite?: string | undefined;
};

/** Response body of {@link joinGroup}. */
export type JoinGroupResult = JoinedGroup;

/**
 * Joins a group by its invite.
 *
 * `POST /api/v1/sessions/{session}/groups:join`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 501.
 */
export function joinGroup(client: Client, input: JoinGroupInput, options?: CallOptions): Call<JoinGroupResult> {
  return call(client, { name: 'groups.join', method: 'POST', path: '/api/v1/sessions/{session}/groups:join', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getGroup}, by status code. */
export interface GetGroupErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
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
 * @throws WaError by status: 401, 403 or 404.
 */
export function getGroup(client: Client, input: GetGroupInput, options?: CallOptions): Call<GetGroupResult> {
  return call(client, { name: 'groups.get', method: 'GET', path: '/api/v1/sessions/{session}/groups/{gid}' }, input, options);
}

/** Response bodies of failures of {@link updateGroup}, by status code. */
export interface UpdateGroupErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  501: ErrorEnvelope;
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
 * Updates the name or description of a group, or who can send messages to it and edit it.
 *
 * `PATCH /api/v1/sessions/{session}/groups/{gid}`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 501.
 */
export function updateGroup(client: Client, input: UpdateGroupInput, options?: CallOptions): Call<UpdateGroupResult> {
  return call(client, { name: 'groups.update', method: 'PATCH', path: '/api/v1/sessions/{session}/groups/{gid}', body: 'fields', empty: true }, input, options);
}

/** Response bodies of failures of {@link leaveGroup}, by status code. */
export interface LeaveGroupErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  501: ErrorEnvelope;
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
 * @throws WaError by status: 401, 403, 404 or 501.
 */
export function leaveGroup(client: Client, input: LeaveGroupInput, options?: CallOptions): Call<LeaveGroupResult> {
  return call(client, { name: 'groups.leave', method: 'POST', path: '/api/v1/sessions/{session}/groups/{gid}:leave', empty: true }, input, options);
}

/** Response bodies of failures of {@link listGroupMembers}, by status code. */
export interface ListGroupMembersErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
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
 * Lists the members of a group, always as one page.
 *
 * `GET /api/v1/sessions/{session}/groups/{gid}/members`. Capability: read. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403 or 404.
 * @example
 * const response = await listGroupMembers(client, { session: 'sess_01HZX', gid: 'Example' });
 */
export function listGroupMembers(client: Client, input: ListGroupMembersInput, options?: CallOptions): Call<ListGroupMembersResult> {
  return call(client, { name: 'groupMembers.list', method: 'GET', path: '/api/v1/sessions/{session}/groups/{gid}/members' }, input, options);
}

/** Response bodies of failures of {@link addGroupMembers}, by status code. */
export interface AddGroupMembersErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  501: ErrorEnvelope;
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
 * @throws WaError by status: 400, 401, 403, 404 or 501.
 */
export function addGroupMembers(client: Client, input: AddGroupMembersInput, options?: CallOptions): Call<AddGroupMembersResult> {
  return call(client, { name: 'groupMembers.add', method: 'POST', path: '/api/v1/sessions/{session}/groups/{gid}/members', body: 'fields', empty: true }, input, options);
}

/** Response bodies of failures of {@link removeGroupMember}, by status code. */
export interface RemoveGroupMemberErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  501: ErrorEnvelope;
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
 * @throws WaError by status: 401, 403, 404 or 501.
 */
export function removeGroupMember(client: Client, input: RemoveGroupMemberInput, options?: CallOptions): Call<RemoveGroupMemberResult> {
  return call(client, { name: 'groupMembers.remove', method: 'DELETE', path: '/api/v1/sessions/{session}/groups/{gid}/members/{jid}', empty: true }, input, options);
}

/** Response bodies of failures of {@link promoteGroupMember}, by status code. */
export interface PromoteGroupMemberErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  501: ErrorEnvelope;
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
 * @throws WaError by status: 401, 403, 404 or 501.
 */
export function promoteGroupMember(client: Client, input: PromoteGroupMemberInput, options?: CallOptions): Call<PromoteGroupMemberResult> {
  return call(client, { name: 'groupMembers.promote', method: 'POST', path: '/api/v1/sessions/{session}/groups/{gid}/members/{jid}/promote', empty: true }, input, options);
}

/** Response bodies of failures of {@link demoteGroupMember}, by status code. */
export interface DemoteGroupMemberErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  501: ErrorEnvelope;
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
 * @throws WaError by status: 401, 403, 404 or 501.
 */
export function demoteGroupMember(client: Client, input: DemoteGroupMemberInput, options?: CallOptions): Call<DemoteGroupMemberResult> {
  return call(client, { name: 'groupMembers.demote', method: 'POST', path: '/api/v1/sessions/{session}/groups/{gid}/members/{jid}/demote', empty: true }, input, options);
}

/** Response bodies of failures of {@link approveGroupMembers}, by status code. */
export interface ApproveGroupMembersErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  501: ErrorEnvelope;
}

/** Input of {@link approveGroupMembers}. */
export interface ApproveGroupMembersInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the group, ending in @g.us. */
  gid: string;
}

/** Response body of {@link approveGroupMembers}. */
export type ApproveGroupMembersResult = undefined;

/**
 * Approves requests to join a group; not implemented yet, so every call returns 501.
 *
 * `POST /api/v1/sessions/{session}/groups/{gid}/members:approve`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403 or 501.
 */
export function approveGroupMembers(client: Client, input: ApproveGroupMembersInput, options?: CallOptions): Call<ApproveGroupMembersResult> {
  return call(client, { name: 'groupMembers.approve', method: 'POST', path: '/api/v1/sessions/{session}/groups/{gid}/members:approve', empty: true }, input, options);
}

/** Response bodies of failures of {@link getGroupInvite}, by status code. */
export interface GetGroupInviteErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  501: ErrorEnvelope;
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
 * @throws WaError by status: 401, 403, 404 or 501.
 */
export function getGroupInvite(client: Client, input: GetGroupInviteInput, options?: CallOptions): Call<GetGroupInviteResult> {
  return call(client, { name: 'groups.getInvite', method: 'GET', path: '/api/v1/sessions/{session}/groups/{gid}/invite' }, input, options);
}

/** Response bodies of failures of {@link revokeGroupInvite}, by status code. */
export interface RevokeGroupInviteErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  501: ErrorEnvelope;
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
 * @throws WaError by status: 401, 403, 404 or 501.
 */
export function revokeGroupInvite(client: Client, input: RevokeGroupInviteInput, options?: CallOptions): Call<RevokeGroupInviteResult> {
  return call(client, { name: 'groups.revokeInvite', method: 'DELETE', path: '/api/v1/sessions/{session}/groups/{gid}/invite', idempotent: false }, input, options);
}

/** Response bodies of failures of {@link createChannel}, by status code. */
export interface CreateChannelErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  501: ErrorEnvelope;
}

/** Input of {@link createChannel}. */
export type CreateChannelInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
} & {
  /** Description of the channel. */
  description?: string | undefined;
  /** Name of the channel. */
  name?: string | undefined;
};

/** Response body of {@link createChannel}. */
export type CreateChannelResult = Channel;

/**
 * Creates a channel; not implemented yet, so every call returns 501.
 *
 * `POST /api/v1/sessions/{session}/channels`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403 or 501.
 */
export function createChannel(client: Client, input: CreateChannelInput, options?: CallOptions): Call<CreateChannelResult> {
  return call(client, { name: 'channels.create', method: 'POST', path: '/api/v1/sessions/{session}/channels', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listChannelMessages}, by status code. */
export interface ListChannelMessagesErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
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
 * Lists the messages of a channel, newest first, one page at a time; requires a token that is allowed to send.
 *
 * `GET /api/v1/sessions/{session}/channels/{jid}/messages`. Pagination: cursor (`cursor`). Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403 or 404.
 * @example
 * for await (const message of listChannelMessages(client, { session: 'sess_01HZX', jid: 'Example' })) {
 *   console.log(message.id);
 * }
 */
export function listChannelMessages(client: Client, filters: ListChannelMessagesFilters, options?: CursorListOptions): List<Message, ListChannelMessagesBody> {
  return list(client, { name: 'channelMessages.list', method: 'GET', path: '/api/v1/sessions/{session}/channels/{jid}/messages', pagination: byCursorToken, items: 'data', maximum: 200 }, filters, options);
}

/** Response bodies of failures of {@link unfollowChannel}, by status code. */
export interface UnfollowChannelErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  501: ErrorEnvelope;
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
 * @throws WaError by status: 401, 403 or 501.
 */
export function unfollowChannel(client: Client, input: UnfollowChannelInput, options?: CallOptions): Call<UnfollowChannelResult> {
  return call(client, { name: 'channels.unfollow', method: 'POST', path: '/api/v1/sessions/{session}/channels/{jid}:unfollow', empty: true }, input, options);
}

/** Response bodies of failures of {@link muteChannel}, by status code. */
export interface MuteChannelErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  501: ErrorEnvelope;
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
 * Mutes or unmutes a channel; not implemented yet, so every call returns 501.
 *
 * `POST /api/v1/sessions/{session}/channels/{jid}:mute`. Capability: send. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403 or 501.
 */
export function muteChannel(client: Client, input: MuteChannelInput, options?: CallOptions): Call<MuteChannelResult> {
  return call(client, { name: 'channels.mute', method: 'POST', path: '/api/v1/sessions/{session}/channels/{jid}:mute', body: 'fields', empty: true }, input, options);
}

/** Response bodies of failures of {@link listWebhooks}, by status code. */
export interface ListWebhooksErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
}

/** Input of {@link listWebhooks}. */
export interface ListWebhooksInput {}

/** Response body of {@link listWebhooks}. */
export type ListWebhooksResult = WebhookPage;

/**
 * Lists the webhooks of your organization, always as one page.
 *
 * `GET /api/v1/webhooks`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 403.
 * @example
 * const response = await listWebhooks(client);
 */
export function listWebhooks(client: Client, input: ListWebhooksInput = {}, options?: CallOptions): Call<ListWebhooksResult> {
  return call(client, { name: 'webhooks.list', method: 'GET', path: '/api/v1/webhooks' }, input, options);
}

/** Response bodies of failures of {@link createWebhook}, by status code. */
export interface CreateWebhookErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  422: ErrorEnvelope;
}

/** Input of {@link createWebhook}. */
export type CreateWebhookInput = {
  /** Whether events are delivered; true if omitted for a new webhook. */
  active?: boolean | undefined;
  /** Headers to send with every delivery; they are set last and can therefore override the gateway's own headers. */
  customHeaders?: Record<string, string> | undefined;
  /** Names of the events to deliver, such as message or poll.vote; an asterisk (*) stands for all events. */
  events?: string[] | null | undefined;
  /** Retry policy for failed deliveries. */
  retryPolicy?: RetryPolicy | undefined;
  /** Secret for the deliveries, which is never returned; how it is used is not documented. */
  secret?: string | undefined;
  /** Id of the session that the webhook is limited to. */
  sessionId?: string | undefined;
  /** URL that events are posted to. */
  url: string;
};

/** Response body of {@link createWebhook}. */
export type CreateWebhookResult = Webhook;

/**
 * Creates a webhook.
 *
 * `POST /api/v1/webhooks`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403 or 422.
 */
export function createWebhook(client: Client, input: CreateWebhookInput, options?: CallOptions): Call<CreateWebhookResult> {
  return call(client, { name: 'webhooks.create', method: 'POST', path: '/api/v1/webhooks', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getWebhook}, by status code. */
export interface GetWebhookErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
}

/** Input of {@link getWebhook}. */
export interface GetWebhookInput {
  /** Id of the webhook, starting with wh_. */
  id: string;
}

/** Response body of {@link getWebhook}. */
export type GetWebhookResult = Webhook;

/**
 * Retrieves a webhook.
 *
 * `GET /api/v1/webhooks/{id}`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403 or 404.
 */
export function getWebhook(client: Client, input: GetWebhookInput, options?: CallOptions): Call<GetWebhookResult> {
  return call(client, { name: 'webhooks.get', method: 'GET', path: '/api/v1/webhooks/{id}' }, input, options);
}

/** Response bodies of failures of {@link updateWebhook}, by status code. */
export interface UpdateWebhookErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
}

/** Input of {@link updateWebhook}. */
export type UpdateWebhookInput = {
  /** Id of the webhook, starting with wh_. */
  id: string;
} & {
  /** Whether events are delivered. */
  active?: boolean | undefined;
  /** Headers to send with every delivery; they are set last and can therefore override the gateway's own headers. */
  customHeaders?: Record<string, string> | undefined;
  /** Names of the events to deliver, such as message or poll.vote; an asterisk (*) stands for all events. */
  events?: string[] | null | undefined;
  /** Retry policy for failed deliveries. */
  retryPolicy?: RetryPolicy | undefined;
  /** Secret for the deliveries, which is never returned; how it is used is not documented. */
  secret?: string | undefined;
  /** Id of the session that the webhook is limited to. */
  sessionId?: string | undefined;
  /** URL that events are posted to. */
  url?: string | undefined;
};

/** Response body of {@link updateWebhook}. */
export type UpdateWebhookResult = Webhook;

/**
 * Updates a webhook.
 *
 * `PATCH /api/v1/webhooks/{id}`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404 or 422.
 */
export function updateWebhook(client: Client, input: UpdateWebhookInput, options?: CallOptions): Call<UpdateWebhookResult> {
  return call(client, { name: 'webhooks.update', method: 'PATCH', path: '/api/v1/webhooks/{id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteWebhook}, by status code. */
export interface DeleteWebhookErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
}

/** Input of {@link deleteWebhook}. */
export interface DeleteWebhookInput {
  /** Id of the webhook, starting with wh_. */
  id: string;
}

/** Response body of {@link deleteWebhook}. */
export type DeleteWebhookResult = undefined;

/**
 * Deletes a webhook.
 *
 * `DELETE /api/v1/webhooks/{id}`. Capability: manage. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403 or 404.
 */
export function deleteWebhook(client: Client, input: DeleteWebhookInput, options?: CallOptions): Call<DeleteWebhookResult> {
  return call(client, { name: 'webhooks.delete', method: 'DELETE', path: '/api/v1/webhooks/{id}', empty: true }, input, options);
}

/** Response bodies of failures of {@link createRealtimeTicket}, by status code. */
export interface CreateRealtimeTicketErrors {
  401: ErrorEnvelope;
}

/** Input of {@link createRealtimeTicket}. */
export interface CreateRealtimeTicketInput {
  /** Request body. */
  body?: Record<string, unknown> | undefined;
}

/** Response body of {@link createRealtimeTicket}. */
export type CreateRealtimeTicketResult = RealtimeTicket;

/**
 * Creates a single-use ticket for opening a WebSocket; known from a guide that shows neither the fields nor the complete path.
 *
 * `POST /api/v1/realtime/ticket`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 */
export function createRealtimeTicket(client: Client, input: CreateRealtimeTicketInput = {}, options?: CallOptions): Call<CreateRealtimeTicketResult> {
  return call(client, { name: 'realtimeTickets.create', method: 'POST', path: '/api/v1/realtime/ticket', body: 'whole' }, input, options);
}

/** Response bodies of failures of {@link listAdminSessions}, by status code. */
export interface ListAdminSessionsErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
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
 * @throws WaError by status: 401 or 403.
 * @example
 * const response = await listAdminSessions(client);
 */
export function listAdminSessions(client: Client, input: ListAdminSessionsInput = {}, options?: CallOptions): Call<ListAdminSessionsResult> {
  return call(client, { name: 'adminSessions.list', method: 'GET', path: '/api/v1/admin/sessions' }, input, options);
}

/** Response bodies of failures of {@link getBackfill}, by status code. */
export interface GetBackfillErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
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
 * @throws WaError by status: 401, 403 or 404.
 */
export function getBackfill(client: Client, input: GetBackfillInput, options?: CallOptions): Call<GetBackfillResult> {
  return call(client, { name: 'adminSessions.getBackfill', method: 'GET', path: '/api/v1/admin/sessions/{session}/backfill' }, input, options);
}

/** Response bodies of failures of {@link startBackfill}, by status code. */
export interface StartBackfillErrors {
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  409: ErrorEnvelope;
  501: ErrorEnvelope;
}

/** Input of {@link startBackfill}. */
export interface StartBackfillInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** Response body of {@link startBackfill}. */
export type StartBackfillResult = Backfill;

/**
 * Starts a backfill of a session; available only to the login token of a super admin.
 *
 * `POST /api/v1/admin/sessions/{session}:backfill`. Capability: super_admin. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 403, 404, 409 or 501.
 */
export function startBackfill(client: Client, input: StartBackfillInput, options?: CallOptions): Call<StartBackfillResult> {
  return call(client, { name: 'adminSessions.startBackfill', method: 'POST', path: '/api/v1/admin/sessions/{session}:backfill' }, input, options);
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
  'groups.join': JoinGroupErrors;
  'groups.get': GetGroupErrors;
  'groups.update': UpdateGroupErrors;
  'groups.leave': LeaveGroupErrors;
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
  'channels.unfollow': UnfollowChannelErrors;
  'channels.mute': MuteChannelErrors;
  'webhooks.list': ListWebhooksErrors;
  'webhooks.create': CreateWebhookErrors;
  'webhooks.get': GetWebhookErrors;
  'webhooks.update': UpdateWebhookErrors;
  'webhooks.delete': DeleteWebhookErrors;
  'realtimeTickets.create': CreateRealtimeTicketErrors;
  'adminSessions.list': ListAdminSessionsErrors;
  'adminSessions.getBackfill': GetBackfillErrors;
  'adminSessions.startBackfill': StartBackfillErrors;
}

/** All operations as methods of a client, grouped by resource. */
export interface Resources {
  /** Sessions, which are WhatsApp numbers attached to the gateway. */
  readonly sessions: {
    /**
     * Lists the sessions of your organization, always as one page.
     *
     * `GET /api/v1/sessions`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 403.
     * @example
     * const response = await gateway.sessions.list();
     */
    list(input?: ListSessionsInput, options?: CallOptions): Call<ListSessionsResult>;
    /**
     * Creates a session; each repeated request creates a further session.
     *
     * `POST /api/v1/sessions`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 403.
     */
    create(input: CreateSessionInput, options?: CallOptions): Call<CreateSessionResult>;
    /**
     * Retrieves a session with its status and its rate limits for sending.
     *
     * `GET /api/v1/sessions/{session}`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
     */
    get(input: GetSessionInput, options?: CallOptions): Call<GetSessionResult>;
    /**
     * Deletes a session.
     *
     * `DELETE /api/v1/sessions/{session}`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
     */
    delete(input: DeleteSessionInput, options?: CallOptions): Call<DeleteSessionResult>;
    /**
     * Retrieves the QR code for pairing a session with a phone; starts the pairing if necessary, and returns 404 until a code is available.
     *
     * `GET /api/v1/sessions/{session}/qr`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
     */
    getQrCode(input: GetQrCodeInput, options?: CallOptions): Call<GetQrCodeResult>;
    /**
     * Requests a code to enter on a phone, which pairs a session without a QR code.
     *
     * `POST /api/v1/sessions/{session}/pairing-code`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403 or 404.
     */
    createPairingCode(input: CreatePairingCodeInput, options?: CallOptions): Call<CreatePairingCodeResult>;
    /**
     * Retrieves the WhatsApp identity of a session; returns 404 until the session is paired.
     *
     * `GET /api/v1/sessions/{session}/me`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404 or 501.
     */
    getMe(input: GetSessionMeInput, options?: CallOptions): Call<GetSessionMeResult>;
    /**
     * Starts a session; has no effect if the session is running.
     *
     * `POST /api/v1/sessions/{session}:start`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
     */
    start(input: StartSessionInput, options?: CallOptions): Call<StartSessionResult>;
    /**
     * Stops a session; has no effect if the session is stopped.
     *
     * `POST /api/v1/sessions/{session}:stop`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
     */
    stop(input: StopSessionInput, options?: CallOptions): Call<StopSessionResult>;
    /**
     * Restarts a session; the request can be safely repeated.
     *
     * `POST /api/v1/sessions/{session}:restart`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
     */
    restart(input: RestartSessionInput, options?: CallOptions): Call<RestartSessionResult>;
    /**
     * Logs a session out of WhatsApp; the request can be safely repeated.
     *
     * `POST /api/v1/sessions/{session}:logout`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
     */
    logout(input: LogoutSessionInput, options?: CallOptions): Call<LogoutSessionResult>;
  };
  /** Contacts that a session has seen. */
  readonly contacts: {
    /**
     * Lists the contacts that a session has seen, from the gateway's own store; also available while the session is offline.
     *
     * `GET /api/v1/sessions/{session}/contacts`. Pagination: cursor (`cursor`). Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403 or 404.
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
     * @throws WaError by status: 400, 401, 403, 404 or 501.
     */
    check(input: CheckContactInput, options?: CallOptions): Call<CheckContactResult>;
    /**
     * Retrieves a contact with the groups that it was seen in.
     *
     * `GET /api/v1/sessions/{session}/contacts/{lid}`. Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
     */
    get(input: GetContactInput, options?: CallOptions): Call<GetContactResult>;
    /**
     * Retrieves the about text of a contact, which may be empty; requires a connected session.
     *
     * `GET /api/v1/sessions/{session}/contacts/{jid}/about`. Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404 or 501.
     */
    getAbout(input: GetContactAboutInput, options?: CallOptions): Call<GetContactAboutResult>;
    /**
     * Retrieves the URL of a contact's profile picture, which is valid for a limited time; requires a connected session.
     *
     * `GET /api/v1/sessions/{session}/contacts/{jid}/picture`. Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404 or 501.
     */
    getPicture(input: GetContactPictureInput, options?: CallOptions): Call<GetContactPictureResult>;
    /**
     * Blocks a contact; has no effect if the contact is already blocked.
     *
     * `POST /api/v1/sessions/{session}/contacts/{jid}/block`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404 or 501.
     */
    block(input: BlockContactInput, options?: CallOptions): Call<BlockContactResult>;
    /**
     * Unblocks a contact; has no effect if the contact is not blocked.
     *
     * `POST /api/v1/sessions/{session}/contacts/{jid}/unblock`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404 or 501.
     */
    unblock(input: UnblockContactInput, options?: CallOptions): Call<UnblockContactResult>;
  };
  /** Chats of a session. */
  readonly chats: {
    /**
     * Lists the chats of a session, one page at a time.
     *
     * `GET /api/v1/sessions/{session}/chats`. Pagination: cursor (`cursor`). Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
     * @example
     * for await (const chat of gateway.chats.list({ session: 'sess_01HZX' })) {
     *   console.log(chat.id);
     * }
     */
    list(filters: ListChatsFilters, options?: CursorListOptions): List<Chat, ListChatsBody>;
    /**
     * Retrieves a chat.
     *
     * `GET /api/v1/sessions/{session}/chats/{cid}`. Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
     */
    get(input: GetChatInput, options?: CallOptions): Call<GetChatResult>;
    /**
     * Archives, pins or mutes a chat, or reverts these settings.
     *
     * `PATCH /api/v1/sessions/{session}/chats/{cid}`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404 or 422.
     */
    update(input: UpdateChatInput, options?: CallOptions): Call<UpdateChatResult>;
    /**
     * Deletes the gateway's copy of a chat; nothing is deleted on the phone.
     *
     * `DELETE /api/v1/sessions/{session}/chats/{cid}`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
     */
    delete(input: DeleteChatInput, options?: CallOptions): Call<DeleteChatResult>;
    /**
     * Marks a chat as read; has no effect if the chat is already read.
     *
     * `POST /api/v1/sessions/{session}/chats/{cid}/read`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
     */
    markRead(input: MarkChatReadInput, options?: CallOptions): Call<MarkChatReadResult>;
    /**
     * Sets the presence of a session in a chat to typing, recording or paused; the path and the status codes are unverified, because the documentation does not show them.
     *
     * `PUT /api/v1/sessions/{session}/chats/{cid}/presence`. Capability: send. Evidence: inferred, not documented.
     *
     * @throws WaError by status: 400, 401, 403, 404, 422 or 501.
     */
    setPresence(input: SetChatPresenceInput, options?: CallOptions): Call<SetChatPresenceResult>;
  };
  /** Lists and updates messages; also `send`, `revoke`, `react`, `removeReaction`, `forward`, `vote`. */
  readonly messages: {
    /**
     * Lists the messages of a chat, newest first, one page at a time.
     *
     * `GET /api/v1/sessions/{session}/chats/{cid}/messages`. Pagination: cursor (`cursor`). Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
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
     * Sends a message immediately, or queues it if async is true.
     *
     * `POST /api/v1/sessions/{session}/messages`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 429 or 501.
     * @example
     * await gateway.messages.send({
     *   session: 'sess_01HZX',
     *   type: 'text',
     *   to: 'To',
     *   text: 'Your order is on its way.',
     * });
     */
    send(input: SendMessageInput, options?: CallOptions): Call<SendMessageResult>;
    /**
     * Edits the text of a sent message.
     *
     * `PATCH /api/v1/sessions/{session}/messages/{mid}`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
     */
    update(input: UpdateMessageInput, options?: CallOptions): Call<UpdateMessageResult>;
    /**
     * Revokes a message for everyone; the request is a DELETE with a body that identifies the message.
     *
     * `DELETE /api/v1/sessions/{session}/messages/{mid}`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
     */
    revoke(input: RevokeMessageInput, options?: CallOptions): Call<RevokeMessageResult>;
    /**
     * Reacts to a message with an emoji.
     *
     * `POST /api/v1/sessions/{session}/messages/{mid}/reaction`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403 or 404.
     * @example
     * await gateway.messages.react({ session: 'sess_01HZX', mid: 'Example', chat: 'Chat' });
     */
    react(input: ReactToMessageInput, options?: CallOptions): Call<ReactToMessageResult>;
    /**
     * Removes the session's reaction from a message; the request is a DELETE with a body and can be safely repeated.
     *
     * `DELETE /api/v1/sessions/{session}/messages/{mid}/reaction`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
     */
    removeReaction(input: RemoveReactionInput, options?: CallOptions): Call<RemoveReactionResult>;
    /**
     * Forwards a message to another chat; the path is unverified, because the documentation does not show it.
     *
     * `POST /api/v1/sessions/{session}/messages/{mid}/forward`. Capability: send. Evidence: inferred, not documented.
     *
     * @throws WaError by status: 400, 401, 403 or 404.
     * @example
     * await gateway.messages.forward({ session: 'sess_01HZX', mid: 'Example', chat: 'Chat' });
     */
    forward(input: ForwardMessageInput, options?: CallOptions): Call<ForwardMessageResult>;
    /**
     * Votes in a poll, replacing an earlier vote of the session.
     *
     * `POST /api/v1/sessions/{session}/messages/{mid}/vote`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403 or 404.
     * @example
     * await gateway.messages.vote({ session: 'sess_01HZX', mid: 'Example', chat: 'Chat' });
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
     * @throws WaError by status: 401, 403 or 404.
     * @example
     * const response = await gateway.groups.list({ session: 'sess_01HZX' });
     */
    list(input: ListGroupsInput, options?: CallOptions): Call<ListGroupsResult>;
    /**
     * Creates a group; each repeated request creates a further group.
     *
     * `POST /api/v1/sessions/{session}/groups`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 501.
     */
    create(input: CreateGroupInput, options?: CallOptions): Call<CreateGroupResult>;
    /**
     * Joins a group by its invite.
     *
     * `POST /api/v1/sessions/{session}/groups:join`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 501.
     */
    join(input: JoinGroupInput, options?: CallOptions): Call<JoinGroupResult>;
    /**
     * Retrieves a group.
     *
     * `GET /api/v1/sessions/{session}/groups/{gid}`. Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
     */
    get(input: GetGroupInput, options?: CallOptions): Call<GetGroupResult>;
    /**
     * Updates the name or description of a group, or who can send messages to it and edit it.
     *
     * `PATCH /api/v1/sessions/{session}/groups/{gid}`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 501.
     */
    update(input: UpdateGroupInput, options?: CallOptions): Call<UpdateGroupResult>;
    /**
     * Leaves a group.
     *
     * `POST /api/v1/sessions/{session}/groups/{gid}:leave`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404 or 501.
     */
    leave(input: LeaveGroupInput, options?: CallOptions): Call<LeaveGroupResult>;
    /**
     * Retrieves the invite of a group.
     *
     * `GET /api/v1/sessions/{session}/groups/{gid}/invite`. Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404 or 501.
     */
    getInvite(input: GetGroupInviteInput, options?: CallOptions): Call<GetGroupInviteResult>;
    /**
     * Revokes the invite of a group and returns a new one; each repeated request does so again.
     *
     * `DELETE /api/v1/sessions/{session}/groups/{gid}/invite`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404 or 501.
     */
    revokeInvite(input: RevokeGroupInviteInput, options?: CallOptions): Call<RevokeGroupInviteResult>;
  };
  /** Lists group members; also `add`, `remove`, `promote`, `demote`, `approve`. */
  readonly groupMembers: {
    /**
     * Lists the members of a group, always as one page.
     *
     * `GET /api/v1/sessions/{session}/groups/{gid}/members`. Capability: read. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
     * @example
     * const response = await gateway.groupMembers.list({ session: 'sess_01HZX', gid: 'Example' });
     */
    list(input: ListGroupMembersInput, options?: CallOptions): Call<ListGroupMembersResult>;
    /**
     * Adds members to a group.
     *
     * `POST /api/v1/sessions/{session}/groups/{gid}/members`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 501.
     */
    add(input: AddGroupMembersInput, options?: CallOptions): Call<AddGroupMembersResult>;
    /**
     * Removes a member from a group.
     *
     * `DELETE /api/v1/sessions/{session}/groups/{gid}/members/{jid}`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404 or 501.
     */
    remove(input: RemoveGroupMemberInput, options?: CallOptions): Call<RemoveGroupMemberResult>;
    /**
     * Promotes a member of a group to admin.
     *
     * `POST /api/v1/sessions/{session}/groups/{gid}/members/{jid}/promote`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404 or 501.
     */
    promote(input: PromoteGroupMemberInput, options?: CallOptions): Call<PromoteGroupMemberResult>;
    /**
     * Demotes an admin of a group to a regular member.
     *
     * `POST /api/v1/sessions/{session}/groups/{gid}/members/{jid}/demote`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404 or 501.
     */
    demote(input: DemoteGroupMemberInput, options?: CallOptions): Call<DemoteGroupMemberResult>;
    /**
     * Approves requests to join a group; not implemented yet, so every call returns 501.
     *
     * `POST /api/v1/sessions/{session}/groups/{gid}/members:approve`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 501.
     */
    approve(input: ApproveGroupMembersInput, options?: CallOptions): Call<ApproveGroupMembersResult>;
  };
  /** WhatsApp channels, which the gateway supports in part. */
  readonly channels: {
    /**
     * Creates a channel; not implemented yet, so every call returns 501.
     *
     * `POST /api/v1/sessions/{session}/channels`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 501.
     */
    create(input: CreateChannelInput, options?: CallOptions): Call<CreateChannelResult>;
    /**
     * Unfollows a channel; not implemented yet, so every call returns 501.
     *
     * `POST /api/v1/sessions/{session}/channels/{jid}:unfollow`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 501.
     */
    unfollow(input: UnfollowChannelInput, options?: CallOptions): Call<UnfollowChannelResult>;
    /**
     * Mutes or unmutes a channel; not implemented yet, so every call returns 501.
     *
     * `POST /api/v1/sessions/{session}/channels/{jid}:mute`. Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 501.
     */
    mute(input: MuteChannelInput, options?: CallOptions): Call<MuteChannelResult>;
  };
  /** Lists channel messages. */
  readonly channelMessages: {
    /**
     * Lists the messages of a channel, newest first, one page at a time; requires a token that is allowed to send.
     *
     * `GET /api/v1/sessions/{session}/channels/{jid}/messages`. Pagination: cursor (`cursor`). Capability: send. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
     * @example
     * for await (const message of gateway.channelMessages.list({ session: 'sess_01HZX', jid: 'Example' })) {
     *   console.log(message.id);
     * }
     */
    list(filters: ListChannelMessagesFilters, options?: CursorListOptions): List<Message, ListChannelMessagesBody>;
  };
  /** Webhooks that events are delivered to. */
  readonly webhooks: {
    /**
     * Lists the webhooks of your organization, always as one page.
     *
     * `GET /api/v1/webhooks`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 403.
     * @example
     * const response = await gateway.webhooks.list();
     */
    list(input?: ListWebhooksInput, options?: CallOptions): Call<ListWebhooksResult>;
    /**
     * Creates a webhook.
     *
     * `POST /api/v1/webhooks`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 422.
     */
    create(input: CreateWebhookInput, options?: CallOptions): Call<CreateWebhookResult>;
    /**
     * Retrieves a webhook.
     *
     * `GET /api/v1/webhooks/{id}`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
     */
    get(input: GetWebhookInput, options?: CallOptions): Call<GetWebhookResult>;
    /**
     * Updates a webhook.
     *
     * `PATCH /api/v1/webhooks/{id}`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404 or 422.
     */
    update(input: UpdateWebhookInput, options?: CallOptions): Call<UpdateWebhookResult>;
    /**
     * Deletes a webhook.
     *
     * `DELETE /api/v1/webhooks/{id}`. Capability: manage. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
     */
    delete(input: DeleteWebhookInput, options?: CallOptions): Call<DeleteWebhookResult>;
  };
  /** Real-time events over a WebSocket. */
  readonly realtimeTickets: {
    /**
     * Creates a single-use ticket for opening a WebSocket; known from a guide that shows neither the fields nor the complete path.
     *
     * `POST /api/v1/realtime/ticket`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     */
    create(input?: CreateRealtimeTicketInput, options?: CallOptions): Call<CreateRealtimeTicketResult>;
  };
  /** Administration of sessions, available only to the login token of a super admin. */
  readonly adminSessions: {
    /**
     * Lists sessions as one page; available only to the login token of a super admin.
     *
     * `GET /api/v1/admin/sessions`. Capability: super_admin. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 403.
     * @example
     * const response = await gateway.adminSessions.list();
     */
    list(input?: ListAdminSessionsInput, options?: CallOptions): Call<ListAdminSessionsResult>;
    /**
     * Retrieves the status of a session's backfill, which the gateway keeps only in memory; available only to the login token of a super admin.
     *
     * `GET /api/v1/admin/sessions/{session}/backfill`. Capability: super_admin. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403 or 404.
     */
    getBackfill(input: GetBackfillInput, options?: CallOptions): Call<GetBackfillResult>;
    /**
     * Starts a backfill of a session; available only to the login token of a super admin.
     *
     * `POST /api/v1/admin/sessions/{session}:backfill`. Capability: super_admin. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 403, 404, 409 or 501.
     */
    startBackfill(input: StartBackfillInput, options?: CallOptions): Call<StartBackfillResult>;
  };
}

/** All operations as functions, grouped by resource. */
export const resources = {
  sessions: { list: listSessions, create: createSession, get: getSession, delete: deleteSession, getQrCode: getQrCode, createPairingCode: createPairingCode, getMe: getSessionMe, start: startSession, stop: stopSession, restart: restartSession, logout: logoutSession },
  contacts: { list: listContacts, check: checkContact, get: getContact, getAbout: getContactAbout, getPicture: getContactPicture, block: blockContact, unblock: unblockContact },
  chats: { list: listChats, get: getChat, update: updateChat, delete: deleteChat, markRead: markChatRead, setPresence: setChatPresence },
  messages: { list: listMessages, send: sendMessage, update: updateMessage, revoke: revokeMessage, react: reactToMessage, removeReaction: removeReaction, forward: forwardMessage, vote: voteInPoll },
  groups: { list: listGroups, create: createGroup, join: joinGroup, get: getGroup, update: updateGroup, leave: leaveGroup, getInvite: getGroupInvite, revokeInvite: revokeGroupInvite },
  groupMembers: { list: listGroupMembers, add: addGroupMembers, remove: removeGroupMember, promote: promoteGroupMember, demote: demoteGroupMember, approve: approveGroupMembers },
  channels: { create: createChannel, unfollow: unfollowChannel, mute: muteChannel },
  channelMessages: { list: listChannelMessages },
  webhooks: { list: listWebhooks, create: createWebhook, get: getWebhook, update: updateWebhook, delete: deleteWebhook },
  realtimeTickets: { create: createRealtimeTicket },
  adminSessions: { list: listAdminSessions, getBackfill: getBackfill, startBackfill: startBackfill },
};
