// Generated from WhatsApp Gateway API v1; do not edit.
// Description sha256 4e68d9aeebe7fec83af5d859ffcde4b5b44117ea8f387dfe35be7656a245b496, generator 1.0.0.

import { call, list, withIdempotencyKey } from '@wa-clients/core';
import type { Call, CallOptions, Client, CursorListOptions, List } from '@wa-clients/core';
import { byCursorToken } from '../pagination.ts';
import type { components } from './types.ts';

/** A page of contacts. */
export type ContactPage = components['schemas']['ContactPage'];

/** A page of chats. */
export type ChatPage = components['schemas']['ChatPage'];

/** A page of sessions. */
export type SessionPage = components['schemas']['SessionPage'];

/** A page of messages. */
export type MessagePage = components['schemas']['MessagePage'];

/** A page of groups. */
export type GroupPage = components['schemas']['GroupPage'];

/** A page of members. */
export type GroupMemberPage = components['schemas']['GroupMemberPage'];

/** A page of webhooks. */
export type WebhookPage = components['schemas']['WebhookPage'];

/** A person that the session has seen. */
export type Contact = components['schemas']['Contact'];

/** A person with the groups they were seen in. */
export type ContactDetail = components['schemas']['ContactDetail'];

/** What is known of a phone number. */
export type ContactCheck = components['schemas']['ContactCheck'];

/** What a person says about themselves. */
export type ContactAbout = components['schemas']['ContactAbout'];

/** Picture of a person. */
export type ContactPicture = components['schemas']['ContactPicture'];

/** A thread with one person or group. */
export type Chat = components['schemas']['Chat'];

/** A WhatsApp number attached to the gateway. */
export type Session = components['schemas']['Session'];

/** Who a session is on WhatsApp. */
export type SessionMe = components['schemas']['SessionMe'];

/** A QR code that pairs a session with a phone. */
export type QrCode = components['schemas']['QrCode'];

/** A code that pairs a session with a phone. */
export type PairingCode = components['schemas']['PairingCode'];

/** A backfill of a session, which has further members that are not documented here. */
export type Backfill = components['schemas']['BackfillJob'];

/** A message of a chat or channel, which has further members that are not documented here. */
export type Message = components['schemas']['Message'];

/** A message to send, with what its type needs; whether that stands here or in an object of its own is not shown in full. */
export type MessageRequest = SendTextMessage | SendPollMessage | SendLocationMessage | SendContactMessage | SendMediaMessage;

/** A file to send. */
export type Media = components['schemas']['MediaInput'];

/** What became of a message. */
export type SentMessage = components['schemas']['SendResult'];

/** A group that the session is a member of. */
export type Group = components['schemas']['Group'];

/** A member of a group. */
export type GroupMember = components['schemas']['GroupMember'];

/** The invite of a group. */
export type GroupInvite = components['schemas']['GroupInvite'];

/** A group that the session has joined. */
export type JoinedGroup = components['schemas']['JoinedGroup'];

/** A new channel. */
export type Channel = components['schemas']['Channel'];

/** An address that events are delivered to. */
export type Webhook = components['schemas']['Webhook'];

/** How a delivery that fails is repeated. */
export type RetryPolicy = components['schemas']['RetryPolicy'];

/** A ticket that opens a WebSocket once, in a form that is not documented. */
export type RealtimeTicket = components['schemas']['RealtimeTicket'];

/** An event, the same over a webhook and over the WebSocket. */
export type WebhookEvent = components['schemas']['Event'];

/** The gateway's error body. */
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];

/** A text to send. */
export type SendTextMessage = {
  /** Kind of the message, which decides what else is needed. */
  type: 'text';
  /** Who gets the message. */
  to: string;
  /** Text of the message. */
  text: string;
  /** The people that the text mentions. */
  mentions?: string[] | undefined;
  /** Id of the message that this one answers. */
  replyTo?: string | undefined;
};

/** A poll to send. */
export type SendPollMessage = {
  /** Kind of the message, which decides what else is needed. */
  type: 'poll';
  /** Who gets the message. */
  to: string;
  /** Question of the poll. */
  name: string;
  /** Answers that the poll offers. */
  options: string[];
  /** How many answers of the poll one person may choose. */
  selectableCount?: number | undefined;
  /** The people that the text mentions. */
  mentions?: string[] | undefined;
  /** Id of the message that this one answers. */
  replyTo?: string | undefined;
};

/** A location to send. */
export type SendLocationMessage = {
  /** Kind of the message, which decides what else is needed. */
  type: 'location';
  /** Who gets the message. */
  to: string;
  /** Latitude in degrees. */
  latitude: number;
  /** Longitude in degrees. */
  longitude: number;
  /** The people that the text mentions. */
  mentions?: string[] | undefined;
  /** Id of the message that this one answers. */
  replyTo?: string | undefined;
};

/** A person to hand on, by name and phone or by a whole card. */
export type SendContactMessage = {
  /** Kind of the message, which decides what else is needed. */
  type: 'contact';
  /** Who gets the message. */
  to: string;
  /** Person to hand on. */
  contact: {
    /** Name of the person. */
    name: string;
    /** The person's phone number. */
    phone: string;
    /** The whole card, in place of name and phone. */
    vcard?: string | undefined;
  } | {
    /** The whole card, in place of name and phone. */
    vcard: string;
    /** Name of the person. */
    name?: string | undefined;
    /** The person's phone number. */
    phone?: string | undefined;
  };
  /** The people that the text mentions. */
  mentions?: string[] | undefined;
  /** Id of the message that this one answers. */
  replyTo?: string | undefined;
};

/** A file to send, as an image, a video, a sound, a document or a sticker. */
export type SendMediaMessage = {
  /** Kind of the message, which decides what else is needed. */
  type: 'image' | 'video' | 'audio' | 'document' | 'sticker';
  /** Who gets the message. */
  to: string;
  /** File to send, which a gateway may refuse with 501. */
  media: Media;
  /** The people that the text mentions. */
  mentions?: string[] | undefined;
  /** Id of the message that this one answers. */
  replyTo?: string | undefined;
};

/** Input of {@link listSessions}. */
export interface ListSessionsInput {}

/** What {@link listSessions} gives, as on the wire. */
export type ListSessionsResult = SessionPage;

/**
 * Lists the sessions of your organization, always all of them in one page.
 *
 * `GET /api/v1/sessions`. Capability: manage. Evidence: docs.
 */
export function listSessions(client: Client, input: ListSessionsInput = {}, options?: CallOptions): Call<ListSessionsResult> {
  return call(client, { name: 'sessions.list', method: 'GET', path: '/api/v1/sessions' }, input, options);
}

/** Input of {@link createSession}. */
export type CreateSessionInput = {
  /** Whether received messages are marked as read by themselves. */
  autoRead?: boolean | undefined;
  /** Name that you give the session. */
  label?: string | undefined;
  /** Whether the session shows that it is typing before it sends. */
  presenceTyping?: boolean | undefined;
  /** Whether the session is started at once. */
  start?: boolean | undefined;
};

/** What {@link createSession} gives, as on the wire. */
export type CreateSessionResult = Session;

/**
 * Creates a session, a further one each time that the request is repeated.
 *
 * `POST /api/v1/sessions`. Capability: manage. Evidence: docs.
 */
export function createSession(client: Client, input: CreateSessionInput, options?: CallOptions): Call<CreateSessionResult> {
  return call(client, { name: 'sessions.create', method: 'POST', path: '/api/v1/sessions', body: 'fields', idempotent: false }, input, options);
}

/** Input of {@link getSession}. */
export interface GetSessionInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** What {@link getSession} gives, as on the wire. */
export type GetSessionResult = Session;

/**
 * Gets one session with its state and its limits of sending.
 *
 * `GET /api/v1/sessions/{session}`. Capability: manage. Evidence: docs.
 */
export function getSession(client: Client, input: GetSessionInput, options?: CallOptions): Call<GetSessionResult> {
  return call(client, { name: 'sessions.get', method: 'GET', path: '/api/v1/sessions/{session}' }, input, options);
}

/** Input of {@link deleteSession}. */
export interface DeleteSessionInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** What {@link deleteSession} gives, as on the wire. */
export type DeleteSessionResult = undefined;

/**
 * Deletes one session.
 *
 * `DELETE /api/v1/sessions/{session}`. Capability: manage. Evidence: docs.
 */
export function deleteSession(client: Client, input: DeleteSessionInput, options?: CallOptions): Call<DeleteSessionResult> {
  return call(client, { name: 'sessions.delete', method: 'DELETE', path: '/api/v1/sessions/{session}', empty: true }, input, options);
}

/** Input of {@link getQrCode}. */
export interface GetQrCodeInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** What {@link getQrCode} gives, as on the wire. */
export type GetQrCodeResult = QrCode;

/**
 * Gets the QR code that pairs a session with a phone, starts the pairing if need be, and answers 404 until there is a code.
 *
 * `GET /api/v1/sessions/{session}/qr`. Capability: manage. Evidence: docs.
 */
export function getQrCode(client: Client, input: GetQrCodeInput, options?: CallOptions): Call<GetQrCodeResult> {
  return call(client, { name: 'sessions.getQrCode', method: 'GET', path: '/api/v1/sessions/{session}/qr' }, input, options);
}

/** Input of {@link createPairingCode}. */
export type CreatePairingCodeInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
} & {
  /** Number of the phone, digits only. */
  phone: string;
};

/** What {@link createPairingCode} gives, as on the wire. */
export type CreatePairingCodeResult = PairingCode;

/**
 * Asks for a code to type into a phone, which pairs a session without a QR code.
 *
 * `POST /api/v1/sessions/{session}/pairing-code`. Capability: manage. Evidence: docs.
 */
export function createPairingCode(client: Client, input: CreatePairingCodeInput, options?: CallOptions): Call<CreatePairingCodeResult> {
  return call(client, { name: 'sessions.createPairingCode', method: 'POST', path: '/api/v1/sessions/{session}/pairing-code', body: 'fields' }, input, options);
}

/** Input of {@link getSessionMe}. */
export interface GetSessionMeInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** What {@link getSessionMe} gives, as on the wire. */
export type GetSessionMeResult = SessionMe;

/**
 * Gets who a session is on WhatsApp, with 404 as long as it is not paired.
 *
 * `GET /api/v1/sessions/{session}/me`. Capability: manage. Evidence: docs.
 */
export function getSessionMe(client: Client, input: GetSessionMeInput, options?: CallOptions): Call<GetSessionMeResult> {
  return call(client, { name: 'sessions.getMe', method: 'GET', path: '/api/v1/sessions/{session}/me' }, input, options);
}

/** Input of {@link startSession}. */
export interface StartSessionInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** What {@link startSession} gives, as on the wire. */
export type StartSessionResult = Session;

/**
 * Starts a session, and leaves one that runs as it is.
 *
 * `POST /api/v1/sessions/{session}:start`. Capability: manage. Evidence: docs.
 */
export function startSession(client: Client, input: StartSessionInput, options?: CallOptions): Call<StartSessionResult> {
  return call(client, { name: 'sessions.start', method: 'POST', path: '/api/v1/sessions/{session}:start', idempotent: true }, input, options);
}

/** Input of {@link stopSession}. */
export interface StopSessionInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** What {@link stopSession} gives, as on the wire. */
export type StopSessionResult = Session;

/**
 * Stops a session, and leaves one that stands still as it is.
 *
 * `POST /api/v1/sessions/{session}:stop`. Capability: manage. Evidence: docs.
 */
export function stopSession(client: Client, input: StopSessionInput, options?: CallOptions): Call<StopSessionResult> {
  return call(client, { name: 'sessions.stop', method: 'POST', path: '/api/v1/sessions/{session}:stop', idempotent: true }, input, options);
}

/** Input of {@link restartSession}. */
export interface RestartSessionInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** What {@link restartSession} gives, as on the wire. */
export type RestartSessionResult = Session;

/**
 * Restarts a session, which can be repeated without harm.
 *
 * `POST /api/v1/sessions/{session}:restart`. Capability: manage. Evidence: docs.
 */
export function restartSession(client: Client, input: RestartSessionInput, options?: CallOptions): Call<RestartSessionResult> {
  return call(client, { name: 'sessions.restart', method: 'POST', path: '/api/v1/sessions/{session}:restart', idempotent: true }, input, options);
}

/** Input of {@link logoutSession}. */
export interface LogoutSessionInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** What {@link logoutSession} gives, as on the wire. */
export type LogoutSessionResult = Session;

/**
 * Logs a session out of WhatsApp, which can be repeated without harm.
 *
 * `POST /api/v1/sessions/{session}:logout`. Capability: manage. Evidence: docs.
 */
export function logoutSession(client: Client, input: LogoutSessionInput, options?: CallOptions): Call<LogoutSessionResult> {
  return call(client, { name: 'sessions.logout', method: 'POST', path: '/api/v1/sessions/{session}:logout', idempotent: true }, input, options);
}

/** Filters of {@link listContacts}. */
export interface ListContactsFilters {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** Only people met in a direct chat (dm) or in a group (group); both when left out. */
  source?: 'dm' | 'group' | undefined;
  /** Only members of the group with this JID, for example 12345-67890@g.us. */
  group?: string | undefined;
  /** Only people whose name or number has this text in it, in either case. */
  q?: string | undefined;
}

/** Body of a page of {@link listContacts}, as on the wire. */
export type ListContactsBody = ContactPage;

/**
 * Lists the people that a session has seen, from the gateway's own store, and so for an offline session too.
 *
 * `GET /api/v1/sessions/{session}/contacts`. Pages: cursor-token. Capability: read. Evidence: seed.
 */
export function listContacts(client: Client, filters: ListContactsFilters, options?: CursorListOptions): List<Contact, ListContactsBody> {
  return list(client, { name: 'contacts.list', method: 'GET', path: '/api/v1/sessions/{session}/contacts', pagination: byCursorToken, items: 'data', maximum: 200 }, filters, options);
}

/** Input of {@link checkContact}. */
export interface CheckContactInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** The phone number to look up. */
  phone: string;
}

/** What {@link checkContact} gives, as on the wire. */
export type CheckContactResult = ContactCheck;

/**
 * Tells whether a phone number is on WhatsApp, for which the session has to be connected.
 *
 * `GET /api/v1/sessions/{session}/contacts/check`. Capability: read. Evidence: docs.
 */
export function checkContact(client: Client, input: CheckContactInput, options?: CallOptions): Call<CheckContactResult> {
  return call(client, { name: 'contacts.check', method: 'GET', path: '/api/v1/sessions/{session}/contacts/check' }, input, options);
}

/** Input of {@link getContact}. */
export interface GetContactInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** The person's hidden id, for example 205227043110953@lid. */
  lid: string;
}

/** What {@link getContact} gives, as on the wire. */
export type GetContactResult = ContactDetail;

/**
 * Gets one person with the groups they were seen in.
 *
 * `GET /api/v1/sessions/{session}/contacts/{lid}`. Capability: read. Evidence: docs.
 */
export function getContact(client: Client, input: GetContactInput, options?: CallOptions): Call<GetContactResult> {
  return call(client, { name: 'contacts.get', method: 'GET', path: '/api/v1/sessions/{session}/contacts/{lid}' }, input, options);
}

/** Input of {@link getContactAbout}. */
export interface GetContactAboutInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
  jid: string;
}

/** What {@link getContactAbout} gives, as on the wire. */
export type GetContactAboutResult = ContactAbout;

/**
 * Gets what a person says about themselves, which may be an empty text, while the session is connected.
 *
 * `GET /api/v1/sessions/{session}/contacts/{jid}/about`. Capability: read. Evidence: docs.
 */
export function getContactAbout(client: Client, input: GetContactAboutInput, options?: CallOptions): Call<GetContactAboutResult> {
  return call(client, { name: 'contacts.getAbout', method: 'GET', path: '/api/v1/sessions/{session}/contacts/{jid}/about' }, input, options);
}

/** Input of {@link getContactPicture}. */
export interface GetContactPictureInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
  jid: string;
}

/** What {@link getContactPicture} gives, as on the wire. */
export type GetContactPictureResult = ContactPicture;

/**
 * Gets the address of a person's picture, good for a limited time, while the session is connected.
 *
 * `GET /api/v1/sessions/{session}/contacts/{jid}/picture`. Capability: read. Evidence: docs.
 */
export function getContactPicture(client: Client, input: GetContactPictureInput, options?: CallOptions): Call<GetContactPictureResult> {
  return call(client, { name: 'contacts.getPicture', method: 'GET', path: '/api/v1/sessions/{session}/contacts/{jid}/picture' }, input, options);
}

/** Input of {@link blockContact}. */
export interface BlockContactInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
  jid: string;
}

/** What {@link blockContact} gives, as on the wire. */
export type BlockContactResult = undefined;

/**
 * Blocks a person, and leaves one who is blocked as they are.
 *
 * `POST /api/v1/sessions/{session}/contacts/{jid}/block`. Capability: send. Evidence: docs.
 */
export function blockContact(client: Client, input: BlockContactInput, options?: CallOptions): Call<BlockContactResult> {
  return call(client, { name: 'contacts.block', method: 'POST', path: '/api/v1/sessions/{session}/contacts/{jid}/block', empty: true, idempotent: true }, input, options);
}

/** Input of {@link unblockContact}. */
export interface UnblockContactInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
  jid: string;
}

/** What {@link unblockContact} gives, as on the wire. */
export type UnblockContactResult = undefined;

/**
 * Unblocks a person, and leaves one who is not blocked as they are.
 *
 * `POST /api/v1/sessions/{session}/contacts/{jid}/unblock`. Capability: send. Evidence: docs.
 */
export function unblockContact(client: Client, input: UnblockContactInput, options?: CallOptions): Call<UnblockContactResult> {
  return call(client, { name: 'contacts.unblock', method: 'POST', path: '/api/v1/sessions/{session}/contacts/{jid}/unblock', empty: true, idempotent: true }, input, options);
}

/** Filters of {@link listChats}. */
export interface ListChatsFilters {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** Body of a page of {@link listChats}, as on the wire. */
export type ListChatsBody = ChatPage;

/**
 * Lists the chats of a session, a page at a time.
 *
 * `GET /api/v1/sessions/{session}/chats`. Pages: cursor-token. Capability: read. Evidence: docs.
 */
export function listChats(client: Client, filters: ListChatsFilters, options?: CursorListOptions): List<Chat, ListChatsBody> {
  return list(client, { name: 'chats.list', method: 'GET', path: '/api/v1/sessions/{session}/chats', pagination: byCursorToken, items: 'data', maximum: 200 }, filters, options);
}

/** Input of {@link getChat}. */
export interface GetChatInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** The chat's JID, for example 6281234567890@s.whatsapp.net. */
  cid: string;
}

/** What {@link getChat} gives, as on the wire. */
export type GetChatResult = Chat;

/**
 * Gets one chat.
 *
 * `GET /api/v1/sessions/{session}/chats/{cid}`. Capability: read. Evidence: docs.
 */
export function getChat(client: Client, input: GetChatInput, options?: CallOptions): Call<GetChatResult> {
  return call(client, { name: 'chats.get', method: 'GET', path: '/api/v1/sessions/{session}/chats/{cid}' }, input, options);
}

/** Input of {@link updateChat}. */
export type UpdateChatInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** The chat's JID, for example 6281234567890@s.whatsapp.net. */
  cid: string;
} & {
  /** Whether the chat is archived. */
  archived?: boolean | undefined;
  /** Until when the chat is muted, in milliseconds since 1970. */
  mutedUntil?: number | undefined;
  /** Whether the chat is pinned. */
  pinned?: boolean | undefined;
  /** Whether to end the muting, which goes before mutedUntil; false when left out. */
  unmute?: boolean | undefined;
};

/** What {@link updateChat} gives, as on the wire. */
export type UpdateChatResult = Chat;

/**
 * Archives, pins or mutes a chat, or undoes it.
 *
 * `PATCH /api/v1/sessions/{session}/chats/{cid}`. Capability: send. Evidence: docs.
 */
export function updateChat(client: Client, input: UpdateChatInput, options?: CallOptions): Call<UpdateChatResult> {
  return call(client, { name: 'chats.update', method: 'PATCH', path: '/api/v1/sessions/{session}/chats/{cid}', body: 'fields' }, input, options);
}

/** Input of {@link deleteChat}. */
export interface DeleteChatInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** The chat's JID, for example 6281234567890@s.whatsapp.net. */
  cid: string;
}

/** What {@link deleteChat} gives, as on the wire. */
export type DeleteChatResult = undefined;

/**
 * Deletes the gateway's own copy of a chat and nothing on the phone.
 *
 * `DELETE /api/v1/sessions/{session}/chats/{cid}`. Capability: send. Evidence: docs.
 */
export function deleteChat(client: Client, input: DeleteChatInput, options?: CallOptions): Call<DeleteChatResult> {
  return call(client, { name: 'chats.delete', method: 'DELETE', path: '/api/v1/sessions/{session}/chats/{cid}', empty: true }, input, options);
}

/** Input of {@link markChatRead}. */
export interface MarkChatReadInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** The chat's JID, for example 6281234567890@s.whatsapp.net. */
  cid: string;
}

/** What {@link markChatRead} gives, as on the wire. */
export type MarkChatReadResult = Chat;

/**
 * Marks a chat as read, and leaves one that is read as it is.
 *
 * `POST /api/v1/sessions/{session}/chats/{cid}/read`. Capability: send. Evidence: docs.
 */
export function markChatRead(client: Client, input: MarkChatReadInput, options?: CallOptions): Call<MarkChatReadResult> {
  return call(client, { name: 'chats.markRead', method: 'POST', path: '/api/v1/sessions/{session}/chats/{cid}/read', idempotent: true }, input, options);
}

/** Input of {@link setChatPresence}. */
export type SetChatPresenceInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** The chat's JID, for example 6281234567890@s.whatsapp.net. */
  cid: string;
} & {
  /** What to show. */
  state: 'composing' | 'paused' | 'recording';
};

/** What {@link setChatPresence} gives, as on the wire. */
export type SetChatPresenceResult = undefined;

/**
 * Shows in a chat that the session is typing or recording, or has paused; its path and statuses are unverified, since no page shows them.
 *
 * `PUT /api/v1/sessions/{session}/chats/{cid}/presence`. Capability: send. Evidence: inferred.
 */
export function setChatPresence(client: Client, input: SetChatPresenceInput, options?: CallOptions): Call<SetChatPresenceResult> {
  return call(client, { name: 'chats.setPresence', method: 'PUT', path: '/api/v1/sessions/{session}/chats/{cid}/presence', body: 'fields', empty: true }, input, options);
}

/** Filters of {@link listMessages}. */
export interface ListMessagesFilters {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** The chat's JID, for example 6281234567890@s.whatsapp.net. */
  cid: string;
}

/** Body of a page of {@link listMessages}, as on the wire. */
export type ListMessagesBody = MessagePage;

/**
 * Lists the messages of a chat, the newest first, a page at a time.
 *
 * `GET /api/v1/sessions/{session}/chats/{cid}/messages`. Pages: cursor-token. Capability: read. Evidence: docs.
 */
export function listMessages(client: Client, filters: ListMessagesFilters, options?: CursorListOptions): List<Message, ListMessagesBody> {
  return list(client, { name: 'messages.list', method: 'GET', path: '/api/v1/sessions/{session}/chats/{cid}/messages', pagination: byCursorToken, items: 'data', maximum: 200 }, filters, options);
}

/** Input of {@link sendMessage}. */
export type SendMessageInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** Whether to put the message into the queue and answer at once, in which case no limit of sending refuses it; false when left out. */
  async?: boolean | undefined;
  /** A key of your own choice, the same when the request is repeated, so that your organization sends the message only once. */
  'Idempotency-Key'?: string | undefined;
} & MessageRequest;

/** What {@link sendMessage} gives, as on the wire. */
export type SendMessageResult = SentMessage;

/**
 * Sends a message at once, or puts it into the queue when async is true.
 *
 * `POST /api/v1/sessions/{session}/messages`. Capability: send. Evidence: docs.
 */
export function sendMessage(client: Client, input: SendMessageInput, options?: CallOptions): Call<SendMessageResult> {
  return call(client, { name: 'messages.send', method: 'POST', path: '/api/v1/sessions/{session}/messages', query: ['async'], headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Input of {@link updateMessage}. */
export type UpdateMessageInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** Id that WhatsApp gave the message. */
  mid: string;
} & {
  /** Chat that the message is in. */
  chat: string;
  /** The new text. */
  text?: string | undefined;
};

/** What {@link updateMessage} gives, as on the wire. */
export type UpdateMessageResult = SentMessage;

/**
 * Changes the text of a message that was sent.
 *
 * `PATCH /api/v1/sessions/{session}/messages/{mid}`. Capability: send. Evidence: docs.
 */
export function updateMessage(client: Client, input: UpdateMessageInput, options?: CallOptions): Call<UpdateMessageResult> {
  return call(client, { name: 'messages.update', method: 'PATCH', path: '/api/v1/sessions/{session}/messages/{mid}', body: 'fields' }, input, options);
}

/** Input of {@link revokeMessage}. */
export type RevokeMessageInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** Id that WhatsApp gave the message. */
  mid: string;
} & {
  /** Chat that the message is in. */
  chat: string;
  /** Who wrote the message; empty for the session's own. */
  sender?: string | undefined;
};

/** What {@link revokeMessage} gives, as on the wire. */
export type RevokeMessageResult = SentMessage;

/**
 * Takes a message back for everyone; the request is a DELETE with a body that says where the message is.
 *
 * `DELETE /api/v1/sessions/{session}/messages/{mid}`. Capability: send. Evidence: docs.
 */
export function revokeMessage(client: Client, input: RevokeMessageInput, options?: CallOptions): Call<RevokeMessageResult> {
  return call(client, { name: 'messages.revoke', method: 'DELETE', path: '/api/v1/sessions/{session}/messages/{mid}', body: 'fields' }, input, options);
}

/** Input of {@link reactToMessage}. */
export type ReactToMessageInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** Id that WhatsApp gave the message. */
  mid: string;
} & {
  /** Chat that the message is in. */
  chat: string;
  /** The emoji to react with. */
  emoji?: string | undefined;
  /** Who wrote the message; empty for the session's own. */
  sender?: string | undefined;
};

/** What {@link reactToMessage} gives, as on the wire. */
export type ReactToMessageResult = SentMessage;

/**
 * Reacts to a message with an emoji.
 *
 * `POST /api/v1/sessions/{session}/messages/{mid}/reaction`. Capability: send. Evidence: docs.
 */
export function reactToMessage(client: Client, input: ReactToMessageInput, options?: CallOptions): Call<ReactToMessageResult> {
  return call(client, { name: 'messages.react', method: 'POST', path: '/api/v1/sessions/{session}/messages/{mid}/reaction', body: 'fields' }, input, options);
}

/** Input of {@link removeReaction}. */
export type RemoveReactionInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** Id that WhatsApp gave the message. */
  mid: string;
} & {
  /** Chat that the message is in. */
  chat: string;
  /** Taken and ignored. */
  emoji?: string | undefined;
  /** Who wrote the message; empty for the session's own. */
  sender?: string | undefined;
};

/** What {@link removeReaction} gives, as on the wire. */
export type RemoveReactionResult = SentMessage;

/**
 * Removes the session's reaction from a message; the request is a DELETE with a body, and one more of it does no harm.
 *
 * `DELETE /api/v1/sessions/{session}/messages/{mid}/reaction`. Capability: send. Evidence: docs.
 */
export function removeReaction(client: Client, input: RemoveReactionInput, options?: CallOptions): Call<RemoveReactionResult> {
  return call(client, { name: 'messages.removeReaction', method: 'DELETE', path: '/api/v1/sessions/{session}/messages/{mid}/reaction', body: 'fields' }, input, options);
}

/** Input of {@link forwardMessage}. */
export type ForwardMessageInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** Id that WhatsApp gave the message. */
  mid: string;
} & {
  /** Chat that the message is in. */
  chat: string;
  /** Who wrote the message; empty for the session's own. */
  sender?: string | undefined;
  /** Chat to forward the message to. */
  to?: string | undefined;
};

/** What {@link forwardMessage} gives, as on the wire. */
export type ForwardMessageResult = SentMessage;

/**
 * Forwards a message to another chat; its path is unverified, since no page shows it.
 *
 * `POST /api/v1/sessions/{session}/messages/{mid}/forward`. Capability: send. Evidence: inferred.
 */
export function forwardMessage(client: Client, input: ForwardMessageInput, options?: CallOptions): Call<ForwardMessageResult> {
  return call(client, { name: 'messages.forward', method: 'POST', path: '/api/v1/sessions/{session}/messages/{mid}/forward', body: 'fields' }, input, options);
}

/** Input of {@link voteInPoll}. */
export type VoteInPollInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** Id that WhatsApp gave the message. */
  mid: string;
} & {
  /** Chat that the message is in. */
  chat: string;
  /** Texts of the options to vote for; none of them clears the vote. */
  options?: string[] | null | undefined;
  /** Who wrote the message; empty for the session's own. */
  sender?: string | undefined;
};

/** What {@link voteInPoll} gives, as on the wire. */
export type VoteInPollResult = SentMessage;

/**
 * Votes in a poll, in place of an earlier vote of the session.
 *
 * `POST /api/v1/sessions/{session}/messages/{mid}/vote`. Capability: send. Evidence: docs.
 */
export function voteInPoll(client: Client, input: VoteInPollInput, options?: CallOptions): Call<VoteInPollResult> {
  return call(client, { name: 'messages.vote', method: 'POST', path: '/api/v1/sessions/{session}/messages/{mid}/vote', body: 'fields' }, input, options);
}

/** Input of {@link listGroups}. */
export interface ListGroupsInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** What {@link listGroups} gives, as on the wire. */
export type ListGroupsResult = GroupPage;

/**
 * Lists the groups of a session, always all of them in one page.
 *
 * `GET /api/v1/sessions/{session}/groups`. Capability: read. Evidence: docs.
 */
export function listGroups(client: Client, input: ListGroupsInput, options?: CallOptions): Call<ListGroupsResult> {
  return call(client, { name: 'groups.list', method: 'GET', path: '/api/v1/sessions/{session}/groups' }, input, options);
}

/** Input of {@link createGroup}. */
export type CreateGroupInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
} & {
  /** Name of the group. */
  name: string;
  /** The first members. */
  participants: string[];
};

/** What {@link createGroup} gives, as on the wire. */
export type CreateGroupResult = Group;

/**
 * Creates a group, a further one each time that the request is repeated.
 *
 * `POST /api/v1/sessions/{session}/groups`. Capability: send. Evidence: docs.
 */
export function createGroup(client: Client, input: CreateGroupInput, options?: CallOptions): Call<CreateGroupResult> {
  return call(client, { name: 'groups.create', method: 'POST', path: '/api/v1/sessions/{session}/groups', body: 'fields', idempotent: false }, input, options);
}

/** Input of {@link joinGroup}. */
export type JoinGroupInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
} & {
  /** The invite; the name of this member is unverified. */
  invite?: string | undefined;
};

/** What {@link joinGroup} gives, as on the wire. */
export type JoinGroupResult = JoinedGroup;

/**
 * Joins a group by its invite.
 *
 * `POST /api/v1/sessions/{session}/groups:join`. Capability: send. Evidence: docs.
 */
export function joinGroup(client: Client, input: JoinGroupInput, options?: CallOptions): Call<JoinGroupResult> {
  return call(client, { name: 'groups.join', method: 'POST', path: '/api/v1/sessions/{session}/groups:join', body: 'fields' }, input, options);
}

/** Input of {@link getGroup}. */
export interface GetGroupInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** The group's JID, which ends in @g.us. */
  gid: string;
}

/** What {@link getGroup} gives, as on the wire. */
export type GetGroupResult = Group;

/**
 * Gets one group.
 *
 * `GET /api/v1/sessions/{session}/groups/{gid}`. Capability: read. Evidence: docs.
 */
export function getGroup(client: Client, input: GetGroupInput, options?: CallOptions): Call<GetGroupResult> {
  return call(client, { name: 'groups.get', method: 'GET', path: '/api/v1/sessions/{session}/groups/{gid}' }, input, options);
}

/** Input of {@link updateGroup}. */
export type UpdateGroupInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** The group's JID, which ends in @g.us. */
  gid: string;
} & {
  /** Whether admins alone may write. */
  announce?: boolean | undefined;
  /** Text that describes the group. */
  description?: string | undefined;
  /** Whether admins alone may change the group. */
  locked?: boolean | undefined;
  /** Name of the group. */
  subject?: string | undefined;
};

/** What {@link updateGroup} gives, as on the wire. */
export type UpdateGroupResult = undefined;

/**
 * Changes the name or the description of a group, or who may write in it and change it.
 *
 * `PATCH /api/v1/sessions/{session}/groups/{gid}`. Capability: send. Evidence: docs.
 */
export function updateGroup(client: Client, input: UpdateGroupInput, options?: CallOptions): Call<UpdateGroupResult> {
  return call(client, { name: 'groups.update', method: 'PATCH', path: '/api/v1/sessions/{session}/groups/{gid}', body: 'fields', empty: true }, input, options);
}

/** Input of {@link leaveGroup}. */
export interface LeaveGroupInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** The group's JID, which ends in @g.us. */
  gid: string;
}

/** What {@link leaveGroup} gives, as on the wire. */
export type LeaveGroupResult = undefined;

/**
 * Leaves a group.
 *
 * `POST /api/v1/sessions/{session}/groups/{gid}:leave`. Capability: send. Evidence: docs.
 */
export function leaveGroup(client: Client, input: LeaveGroupInput, options?: CallOptions): Call<LeaveGroupResult> {
  return call(client, { name: 'groups.leave', method: 'POST', path: '/api/v1/sessions/{session}/groups/{gid}:leave', empty: true }, input, options);
}

/** Input of {@link listGroupMembers}. */
export interface ListGroupMembersInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** The group's JID, which ends in @g.us. */
  gid: string;
}

/** What {@link listGroupMembers} gives, as on the wire. */
export type ListGroupMembersResult = GroupMemberPage;

/**
 * Lists the members of a group, always all of them in one page.
 *
 * `GET /api/v1/sessions/{session}/groups/{gid}/members`. Capability: read. Evidence: docs.
 */
export function listGroupMembers(client: Client, input: ListGroupMembersInput, options?: CallOptions): Call<ListGroupMembersResult> {
  return call(client, { name: 'groupMembers.list', method: 'GET', path: '/api/v1/sessions/{session}/groups/{gid}/members' }, input, options);
}

/** Input of {@link addGroupMembers}. */
export type AddGroupMembersInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** The group's JID, which ends in @g.us. */
  gid: string;
} & {
  /** The people to add. */
  participants: string[];
};

/** What {@link addGroupMembers} gives, as on the wire. */
export type AddGroupMembersResult = undefined;

/**
 * Adds people to a group.
 *
 * `POST /api/v1/sessions/{session}/groups/{gid}/members`. Capability: send. Evidence: docs.
 */
export function addGroupMembers(client: Client, input: AddGroupMembersInput, options?: CallOptions): Call<AddGroupMembersResult> {
  return call(client, { name: 'groupMembers.add', method: 'POST', path: '/api/v1/sessions/{session}/groups/{gid}/members', body: 'fields', empty: true }, input, options);
}

/** Input of {@link removeGroupMember}. */
export interface RemoveGroupMemberInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** The group's JID, which ends in @g.us. */
  gid: string;
  /** JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
  jid: string;
}

/** What {@link removeGroupMember} gives, as on the wire. */
export type RemoveGroupMemberResult = undefined;

/**
 * Removes a member from a group.
 *
 * `DELETE /api/v1/sessions/{session}/groups/{gid}/members/{jid}`. Capability: send. Evidence: docs.
 */
export function removeGroupMember(client: Client, input: RemoveGroupMemberInput, options?: CallOptions): Call<RemoveGroupMemberResult> {
  return call(client, { name: 'groupMembers.remove', method: 'DELETE', path: '/api/v1/sessions/{session}/groups/{gid}/members/{jid}', empty: true }, input, options);
}

/** Input of {@link promoteGroupMember}. */
export interface PromoteGroupMemberInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** The group's JID, which ends in @g.us. */
  gid: string;
  /** JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
  jid: string;
}

/** What {@link promoteGroupMember} gives, as on the wire. */
export type PromoteGroupMemberResult = undefined;

/**
 * Makes a member an admin of a group.
 *
 * `POST /api/v1/sessions/{session}/groups/{gid}/members/{jid}/promote`. Capability: send. Evidence: docs.
 */
export function promoteGroupMember(client: Client, input: PromoteGroupMemberInput, options?: CallOptions): Call<PromoteGroupMemberResult> {
  return call(client, { name: 'groupMembers.promote', method: 'POST', path: '/api/v1/sessions/{session}/groups/{gid}/members/{jid}/promote', empty: true }, input, options);
}

/** Input of {@link demoteGroupMember}. */
export interface DemoteGroupMemberInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** The group's JID, which ends in @g.us. */
  gid: string;
  /** JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
  jid: string;
}

/** What {@link demoteGroupMember} gives, as on the wire. */
export type DemoteGroupMemberResult = undefined;

/**
 * Makes an admin of a group a plain member.
 *
 * `POST /api/v1/sessions/{session}/groups/{gid}/members/{jid}/demote`. Capability: send. Evidence: docs.
 */
export function demoteGroupMember(client: Client, input: DemoteGroupMemberInput, options?: CallOptions): Call<DemoteGroupMemberResult> {
  return call(client, { name: 'groupMembers.demote', method: 'POST', path: '/api/v1/sessions/{session}/groups/{gid}/members/{jid}/demote', empty: true }, input, options);
}

/** Input of {@link approveGroupMembers}. */
export interface ApproveGroupMembersInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** The group's JID, which ends in @g.us. */
  gid: string;
}

/** What {@link approveGroupMembers} gives, as on the wire. */
export type ApproveGroupMembersResult = undefined;

/**
 * Lets those in who asked to join a group; not built yet, so every call answers 501.
 *
 * `POST /api/v1/sessions/{session}/groups/{gid}/members:approve`. Capability: send. Evidence: docs.
 */
export function approveGroupMembers(client: Client, input: ApproveGroupMembersInput, options?: CallOptions): Call<ApproveGroupMembersResult> {
  return call(client, { name: 'groupMembers.approve', method: 'POST', path: '/api/v1/sessions/{session}/groups/{gid}/members:approve', empty: true }, input, options);
}

/** Input of {@link getGroupInvite}. */
export interface GetGroupInviteInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** The group's JID, which ends in @g.us. */
  gid: string;
}

/** What {@link getGroupInvite} gives, as on the wire. */
export type GetGroupInviteResult = GroupInvite;

/**
 * Gets the invite of a group.
 *
 * `GET /api/v1/sessions/{session}/groups/{gid}/invite`. Capability: read. Evidence: docs.
 */
export function getGroupInvite(client: Client, input: GetGroupInviteInput, options?: CallOptions): Call<GetGroupInviteResult> {
  return call(client, { name: 'groups.getInvite', method: 'GET', path: '/api/v1/sessions/{session}/groups/{gid}/invite' }, input, options);
}

/** Input of {@link revokeGroupInvite}. */
export interface RevokeGroupInviteInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** The group's JID, which ends in @g.us. */
  gid: string;
}

/** What {@link revokeGroupInvite} gives, as on the wire. */
export type RevokeGroupInviteResult = GroupInvite;

/**
 * Makes the invite of a group void and answers with a new one, and so does every repeat.
 *
 * `DELETE /api/v1/sessions/{session}/groups/{gid}/invite`. Capability: send. Evidence: docs.
 */
export function revokeGroupInvite(client: Client, input: RevokeGroupInviteInput, options?: CallOptions): Call<RevokeGroupInviteResult> {
  return call(client, { name: 'groups.revokeInvite', method: 'DELETE', path: '/api/v1/sessions/{session}/groups/{gid}/invite', idempotent: false }, input, options);
}

/** Input of {@link createChannel}. */
export type CreateChannelInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
} & {
  /** Text that describes the channel. */
  description?: string | undefined;
  /** Name of the channel. */
  name?: string | undefined;
};

/** What {@link createChannel} gives, as on the wire. */
export type CreateChannelResult = Channel;

/**
 * Creates a channel; not built yet, so every call answers 501.
 *
 * `POST /api/v1/sessions/{session}/channels`. Capability: send. Evidence: docs.
 */
export function createChannel(client: Client, input: CreateChannelInput, options?: CallOptions): Call<CreateChannelResult> {
  return call(client, { name: 'channels.create', method: 'POST', path: '/api/v1/sessions/{session}/channels', body: 'fields' }, input, options);
}

/** Filters of {@link listChannelMessages}. */
export interface ListChannelMessagesFilters {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
  jid: string;
}

/** Body of a page of {@link listChannelMessages}, as on the wire. */
export type ListChannelMessagesBody = MessagePage;

/**
 * Lists the messages of a channel, the newest first, a page at a time, for tokens that may send.
 *
 * `GET /api/v1/sessions/{session}/channels/{jid}/messages`. Pages: cursor-token. Capability: send. Evidence: docs.
 */
export function listChannelMessages(client: Client, filters: ListChannelMessagesFilters, options?: CursorListOptions): List<Message, ListChannelMessagesBody> {
  return list(client, { name: 'channelMessages.list', method: 'GET', path: '/api/v1/sessions/{session}/channels/{jid}/messages', pagination: byCursorToken, items: 'data', maximum: 200 }, filters, options);
}

/** Input of {@link unfollowChannel}. */
export interface UnfollowChannelInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
  jid: string;
}

/** What {@link unfollowChannel} gives, as on the wire. */
export type UnfollowChannelResult = undefined;

/**
 * Stops following a channel; not built yet, so every call answers 501.
 *
 * `POST /api/v1/sessions/{session}/channels/{jid}:unfollow`. Capability: send. Evidence: docs.
 */
export function unfollowChannel(client: Client, input: UnfollowChannelInput, options?: CallOptions): Call<UnfollowChannelResult> {
  return call(client, { name: 'channels.unfollow', method: 'POST', path: '/api/v1/sessions/{session}/channels/{jid}:unfollow', empty: true }, input, options);
}

/** Input of {@link muteChannel}. */
export type MuteChannelInput = {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
  /** JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
  jid: string;
} & {
  /** Whether to mute the channel, and not to unmute it; true when left out. */
  mute?: boolean | undefined;
};

/** What {@link muteChannel} gives, as on the wire. */
export type MuteChannelResult = undefined;

/**
 * Mutes a channel or unmutes it; not built yet, so every call answers 501.
 *
 * `POST /api/v1/sessions/{session}/channels/{jid}:mute`. Capability: send. Evidence: docs.
 */
export function muteChannel(client: Client, input: MuteChannelInput, options?: CallOptions): Call<MuteChannelResult> {
  return call(client, { name: 'channels.mute', method: 'POST', path: '/api/v1/sessions/{session}/channels/{jid}:mute', body: 'fields', empty: true }, input, options);
}

/** Input of {@link listWebhooks}. */
export interface ListWebhooksInput {}

/** What {@link listWebhooks} gives, as on the wire. */
export type ListWebhooksResult = WebhookPage;

/**
 * Lists the webhooks of your organization, always all of them in one page.
 *
 * `GET /api/v1/webhooks`. Capability: manage. Evidence: docs.
 */
export function listWebhooks(client: Client, input: ListWebhooksInput = {}, options?: CallOptions): Call<ListWebhooksResult> {
  return call(client, { name: 'webhooks.list', method: 'GET', path: '/api/v1/webhooks' }, input, options);
}

/** Input of {@link createWebhook}. */
export type CreateWebhookInput = {
  /** Whether events are delivered; true when left out of a new webhook. */
  active?: boolean | undefined;
  /** Headers to send with every delivery, set last, so that they can replace the gateway's own. */
  customHeaders?: Record<string, string> | undefined;
  /** Names of the events to deliver, such as message or poll.vote; one asterisk means all of them. */
  events?: string[] | null | undefined;
  /** How a delivery that fails is repeated. */
  retryPolicy?: RetryPolicy | undefined;
  /** A secret for the deliveries, which no answer ever shows; how it is used is not documented. */
  secret?: string | undefined;
  /** Session that the webhook is limited to. */
  sessionId?: string | undefined;
  /** Address that events are posted to. */
  url: string;
};

/** What {@link createWebhook} gives, as on the wire. */
export type CreateWebhookResult = Webhook;

/**
 * Creates a webhook.
 *
 * `POST /api/v1/webhooks`. Capability: manage. Evidence: docs.
 */
export function createWebhook(client: Client, input: CreateWebhookInput, options?: CallOptions): Call<CreateWebhookResult> {
  return call(client, { name: 'webhooks.create', method: 'POST', path: '/api/v1/webhooks', body: 'fields' }, input, options);
}

/** Input of {@link getWebhook}. */
export interface GetWebhookInput {
  /** Id of the webhook, which begins with wh_. */
  id: string;
}

/** What {@link getWebhook} gives, as on the wire. */
export type GetWebhookResult = Webhook;

/**
 * Gets one webhook.
 *
 * `GET /api/v1/webhooks/{id}`. Capability: manage. Evidence: docs.
 */
export function getWebhook(client: Client, input: GetWebhookInput, options?: CallOptions): Call<GetWebhookResult> {
  return call(client, { name: 'webhooks.get', method: 'GET', path: '/api/v1/webhooks/{id}' }, input, options);
}

/** Input of {@link updateWebhook}. */
export type UpdateWebhookInput = {
  /** Id of the webhook, which begins with wh_. */
  id: string;
} & {
  /** Whether events are delivered. */
  active?: boolean | undefined;
  /** Headers to send with every delivery, set last, so that they can replace the gateway's own. */
  customHeaders?: Record<string, string> | undefined;
  /** Names of the events to deliver, such as message or poll.vote; one asterisk means all of them. */
  events?: string[] | null | undefined;
  /** How a delivery that fails is repeated. */
  retryPolicy?: RetryPolicy | undefined;
  /** A secret for the deliveries, which no answer ever shows; how it is used is not documented. */
  secret?: string | undefined;
  /** Session that the webhook is limited to. */
  sessionId?: string | undefined;
  /** Address that events are posted to. */
  url?: string | undefined;
};

/** What {@link updateWebhook} gives, as on the wire. */
export type UpdateWebhookResult = Webhook;

/**
 * Changes a webhook.
 *
 * `PATCH /api/v1/webhooks/{id}`. Capability: manage. Evidence: docs.
 */
export function updateWebhook(client: Client, input: UpdateWebhookInput, options?: CallOptions): Call<UpdateWebhookResult> {
  return call(client, { name: 'webhooks.update', method: 'PATCH', path: '/api/v1/webhooks/{id}', body: 'fields' }, input, options);
}

/** Input of {@link deleteWebhook}. */
export interface DeleteWebhookInput {
  /** Id of the webhook, which begins with wh_. */
  id: string;
}

/** What {@link deleteWebhook} gives, as on the wire. */
export type DeleteWebhookResult = undefined;

/**
 * Deletes a webhook.
 *
 * `DELETE /api/v1/webhooks/{id}`. Capability: manage. Evidence: docs.
 */
export function deleteWebhook(client: Client, input: DeleteWebhookInput, options?: CallOptions): Call<DeleteWebhookResult> {
  return call(client, { name: 'webhooks.delete', method: 'DELETE', path: '/api/v1/webhooks/{id}', empty: true }, input, options);
}

/** Input of {@link createRealtimeTicket}. */
export interface CreateRealtimeTicketInput {
  /** Body of the request. */
  body?: Record<string, unknown> | undefined;
}

/** What {@link createRealtimeTicket} gives, as on the wire. */
export type CreateRealtimeTicketResult = RealtimeTicket;

/**
 * Creates a ticket that opens a WebSocket once, known from a guide that shows neither its members nor the whole path.
 *
 * `POST /api/v1/realtime/ticket`. Evidence: docs.
 */
export function createRealtimeTicket(client: Client, input: CreateRealtimeTicketInput = {}, options?: CallOptions): Call<CreateRealtimeTicketResult> {
  return call(client, { name: 'realtimeTickets.create', method: 'POST', path: '/api/v1/realtime/ticket', body: 'whole' }, input, options);
}

/** Input of {@link listAdminSessions}. */
export interface ListAdminSessionsInput {}

/** What {@link listAdminSessions} gives, as on the wire. */
export type ListAdminSessionsResult = SessionPage;

/**
 * Lists sessions in one page, for the login token of a super admin alone.
 *
 * `GET /api/v1/admin/sessions`. Capability: super_admin. Evidence: docs.
 */
export function listAdminSessions(client: Client, input: ListAdminSessionsInput = {}, options?: CallOptions): Call<ListAdminSessionsResult> {
  return call(client, { name: 'adminSessions.list', method: 'GET', path: '/api/v1/admin/sessions' }, input, options);
}

/** Input of {@link getBackfill}. */
export interface GetBackfillInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** What {@link getBackfill} gives, as on the wire. */
export type GetBackfillResult = Backfill;

/**
 * Gets the state of a session's backfill, which the gateway keeps in memory alone, for the login token of a super admin alone.
 *
 * `GET /api/v1/admin/sessions/{session}/backfill`. Capability: super_admin. Evidence: docs.
 */
export function getBackfill(client: Client, input: GetBackfillInput, options?: CallOptions): Call<GetBackfillResult> {
  return call(client, { name: 'adminSessions.getBackfill', method: 'GET', path: '/api/v1/admin/sessions/{session}/backfill' }, input, options);
}

/** Input of {@link startBackfill}. */
export interface StartBackfillInput {
  /** Id of the session, which is one WhatsApp number attached to the gateway. */
  session: string;
}

/** What {@link startBackfill} gives, as on the wire. */
export type StartBackfillResult = Backfill;

/**
 * Starts a backfill of a session, for the login token of a super admin alone.
 *
 * `POST /api/v1/admin/sessions/{session}:backfill`. Capability: super_admin. Evidence: docs.
 */
export function startBackfill(client: Client, input: StartBackfillInput, options?: CallOptions): Call<StartBackfillResult> {
  return call(client, { name: 'adminSessions.startBackfill', method: 'POST', path: '/api/v1/admin/sessions/{session}:backfill' }, input, options);
}

/** Every operation as a method of the client. */
export interface Resources {
  readonly sessions: {
    /**
     * Lists the sessions of your organization, always all of them in one page.
     *
     * `GET /api/v1/sessions`. Capability: manage. Evidence: docs.
     */
    list(input?: ListSessionsInput, options?: CallOptions): Call<ListSessionsResult>;
    /**
     * Creates a session, a further one each time that the request is repeated.
     *
     * `POST /api/v1/sessions`. Capability: manage. Evidence: docs.
     */
    create(input: CreateSessionInput, options?: CallOptions): Call<CreateSessionResult>;
    /**
     * Gets one session with its state and its limits of sending.
     *
     * `GET /api/v1/sessions/{session}`. Capability: manage. Evidence: docs.
     */
    get(input: GetSessionInput, options?: CallOptions): Call<GetSessionResult>;
    /**
     * Deletes one session.
     *
     * `DELETE /api/v1/sessions/{session}`. Capability: manage. Evidence: docs.
     */
    delete(input: DeleteSessionInput, options?: CallOptions): Call<DeleteSessionResult>;
    /**
     * Gets the QR code that pairs a session with a phone, starts the pairing if need be, and answers 404 until there is a code.
     *
     * `GET /api/v1/sessions/{session}/qr`. Capability: manage. Evidence: docs.
     */
    getQrCode(input: GetQrCodeInput, options?: CallOptions): Call<GetQrCodeResult>;
    /**
     * Asks for a code to type into a phone, which pairs a session without a QR code.
     *
     * `POST /api/v1/sessions/{session}/pairing-code`. Capability: manage. Evidence: docs.
     */
    createPairingCode(input: CreatePairingCodeInput, options?: CallOptions): Call<CreatePairingCodeResult>;
    /**
     * Gets who a session is on WhatsApp, with 404 as long as it is not paired.
     *
     * `GET /api/v1/sessions/{session}/me`. Capability: manage. Evidence: docs.
     */
    getMe(input: GetSessionMeInput, options?: CallOptions): Call<GetSessionMeResult>;
    /**
     * Starts a session, and leaves one that runs as it is.
     *
     * `POST /api/v1/sessions/{session}:start`. Capability: manage. Evidence: docs.
     */
    start(input: StartSessionInput, options?: CallOptions): Call<StartSessionResult>;
    /**
     * Stops a session, and leaves one that stands still as it is.
     *
     * `POST /api/v1/sessions/{session}:stop`. Capability: manage. Evidence: docs.
     */
    stop(input: StopSessionInput, options?: CallOptions): Call<StopSessionResult>;
    /**
     * Restarts a session, which can be repeated without harm.
     *
     * `POST /api/v1/sessions/{session}:restart`. Capability: manage. Evidence: docs.
     */
    restart(input: RestartSessionInput, options?: CallOptions): Call<RestartSessionResult>;
    /**
     * Logs a session out of WhatsApp, which can be repeated without harm.
     *
     * `POST /api/v1/sessions/{session}:logout`. Capability: manage. Evidence: docs.
     */
    logout(input: LogoutSessionInput, options?: CallOptions): Call<LogoutSessionResult>;
  };
  readonly contacts: {
    /**
     * Lists the people that a session has seen, from the gateway's own store, and so for an offline session too.
     *
     * `GET /api/v1/sessions/{session}/contacts`. Pages: cursor-token. Capability: read. Evidence: seed.
     */
    list(filters: ListContactsFilters, options?: CursorListOptions): List<Contact, ListContactsBody>;
    /**
     * Tells whether a phone number is on WhatsApp, for which the session has to be connected.
     *
     * `GET /api/v1/sessions/{session}/contacts/check`. Capability: read. Evidence: docs.
     */
    check(input: CheckContactInput, options?: CallOptions): Call<CheckContactResult>;
    /**
     * Gets one person with the groups they were seen in.
     *
     * `GET /api/v1/sessions/{session}/contacts/{lid}`. Capability: read. Evidence: docs.
     */
    get(input: GetContactInput, options?: CallOptions): Call<GetContactResult>;
    /**
     * Gets what a person says about themselves, which may be an empty text, while the session is connected.
     *
     * `GET /api/v1/sessions/{session}/contacts/{jid}/about`. Capability: read. Evidence: docs.
     */
    getAbout(input: GetContactAboutInput, options?: CallOptions): Call<GetContactAboutResult>;
    /**
     * Gets the address of a person's picture, good for a limited time, while the session is connected.
     *
     * `GET /api/v1/sessions/{session}/contacts/{jid}/picture`. Capability: read. Evidence: docs.
     */
    getPicture(input: GetContactPictureInput, options?: CallOptions): Call<GetContactPictureResult>;
    /**
     * Blocks a person, and leaves one who is blocked as they are.
     *
     * `POST /api/v1/sessions/{session}/contacts/{jid}/block`. Capability: send. Evidence: docs.
     */
    block(input: BlockContactInput, options?: CallOptions): Call<BlockContactResult>;
    /**
     * Unblocks a person, and leaves one who is not blocked as they are.
     *
     * `POST /api/v1/sessions/{session}/contacts/{jid}/unblock`. Capability: send. Evidence: docs.
     */
    unblock(input: UnblockContactInput, options?: CallOptions): Call<UnblockContactResult>;
  };
  readonly chats: {
    /**
     * Lists the chats of a session, a page at a time.
     *
     * `GET /api/v1/sessions/{session}/chats`. Pages: cursor-token. Capability: read. Evidence: docs.
     */
    list(filters: ListChatsFilters, options?: CursorListOptions): List<Chat, ListChatsBody>;
    /**
     * Gets one chat.
     *
     * `GET /api/v1/sessions/{session}/chats/{cid}`. Capability: read. Evidence: docs.
     */
    get(input: GetChatInput, options?: CallOptions): Call<GetChatResult>;
    /**
     * Archives, pins or mutes a chat, or undoes it.
     *
     * `PATCH /api/v1/sessions/{session}/chats/{cid}`. Capability: send. Evidence: docs.
     */
    update(input: UpdateChatInput, options?: CallOptions): Call<UpdateChatResult>;
    /**
     * Deletes the gateway's own copy of a chat and nothing on the phone.
     *
     * `DELETE /api/v1/sessions/{session}/chats/{cid}`. Capability: send. Evidence: docs.
     */
    delete(input: DeleteChatInput, options?: CallOptions): Call<DeleteChatResult>;
    /**
     * Marks a chat as read, and leaves one that is read as it is.
     *
     * `POST /api/v1/sessions/{session}/chats/{cid}/read`. Capability: send. Evidence: docs.
     */
    markRead(input: MarkChatReadInput, options?: CallOptions): Call<MarkChatReadResult>;
    /**
     * Shows in a chat that the session is typing or recording, or has paused; its path and statuses are unverified, since no page shows them.
     *
     * `PUT /api/v1/sessions/{session}/chats/{cid}/presence`. Capability: send. Evidence: inferred.
     */
    setPresence(input: SetChatPresenceInput, options?: CallOptions): Call<SetChatPresenceResult>;
  };
  readonly messages: {
    /**
     * Lists the messages of a chat, the newest first, a page at a time.
     *
     * `GET /api/v1/sessions/{session}/chats/{cid}/messages`. Pages: cursor-token. Capability: read. Evidence: docs.
     */
    list(filters: ListMessagesFilters, options?: CursorListOptions): List<Message, ListMessagesBody>;
    /**
     * Sends a message at once, or puts it into the queue when async is true.
     *
     * `POST /api/v1/sessions/{session}/messages`. Capability: send. Evidence: docs.
     */
    send(input: SendMessageInput, options?: CallOptions): Call<SendMessageResult>;
    /**
     * Changes the text of a message that was sent.
     *
     * `PATCH /api/v1/sessions/{session}/messages/{mid}`. Capability: send. Evidence: docs.
     */
    update(input: UpdateMessageInput, options?: CallOptions): Call<UpdateMessageResult>;
    /**
     * Takes a message back for everyone; the request is a DELETE with a body that says where the message is.
     *
     * `DELETE /api/v1/sessions/{session}/messages/{mid}`. Capability: send. Evidence: docs.
     */
    revoke(input: RevokeMessageInput, options?: CallOptions): Call<RevokeMessageResult>;
    /**
     * Reacts to a message with an emoji.
     *
     * `POST /api/v1/sessions/{session}/messages/{mid}/reaction`. Capability: send. Evidence: docs.
     */
    react(input: ReactToMessageInput, options?: CallOptions): Call<ReactToMessageResult>;
    /**
     * Removes the session's reaction from a message; the request is a DELETE with a body, and one more of it does no harm.
     *
     * `DELETE /api/v1/sessions/{session}/messages/{mid}/reaction`. Capability: send. Evidence: docs.
     */
    removeReaction(input: RemoveReactionInput, options?: CallOptions): Call<RemoveReactionResult>;
    /**
     * Forwards a message to another chat; its path is unverified, since no page shows it.
     *
     * `POST /api/v1/sessions/{session}/messages/{mid}/forward`. Capability: send. Evidence: inferred.
     */
    forward(input: ForwardMessageInput, options?: CallOptions): Call<ForwardMessageResult>;
    /**
     * Votes in a poll, in place of an earlier vote of the session.
     *
     * `POST /api/v1/sessions/{session}/messages/{mid}/vote`. Capability: send. Evidence: docs.
     */
    vote(input: VoteInPollInput, options?: CallOptions): Call<VoteInPollResult>;
  };
  readonly groups: {
    /**
     * Lists the groups of a session, always all of them in one page.
     *
     * `GET /api/v1/sessions/{session}/groups`. Capability: read. Evidence: docs.
     */
    list(input: ListGroupsInput, options?: CallOptions): Call<ListGroupsResult>;
    /**
     * Creates a group, a further one each time that the request is repeated.
     *
     * `POST /api/v1/sessions/{session}/groups`. Capability: send. Evidence: docs.
     */
    create(input: CreateGroupInput, options?: CallOptions): Call<CreateGroupResult>;
    /**
     * Joins a group by its invite.
     *
     * `POST /api/v1/sessions/{session}/groups:join`. Capability: send. Evidence: docs.
     */
    join(input: JoinGroupInput, options?: CallOptions): Call<JoinGroupResult>;
    /**
     * Gets one group.
     *
     * `GET /api/v1/sessions/{session}/groups/{gid}`. Capability: read. Evidence: docs.
     */
    get(input: GetGroupInput, options?: CallOptions): Call<GetGroupResult>;
    /**
     * Changes the name or the description of a group, or who may write in it and change it.
     *
     * `PATCH /api/v1/sessions/{session}/groups/{gid}`. Capability: send. Evidence: docs.
     */
    update(input: UpdateGroupInput, options?: CallOptions): Call<UpdateGroupResult>;
    /**
     * Leaves a group.
     *
     * `POST /api/v1/sessions/{session}/groups/{gid}:leave`. Capability: send. Evidence: docs.
     */
    leave(input: LeaveGroupInput, options?: CallOptions): Call<LeaveGroupResult>;
    /**
     * Gets the invite of a group.
     *
     * `GET /api/v1/sessions/{session}/groups/{gid}/invite`. Capability: read. Evidence: docs.
     */
    getInvite(input: GetGroupInviteInput, options?: CallOptions): Call<GetGroupInviteResult>;
    /**
     * Makes the invite of a group void and answers with a new one, and so does every repeat.
     *
     * `DELETE /api/v1/sessions/{session}/groups/{gid}/invite`. Capability: send. Evidence: docs.
     */
    revokeInvite(input: RevokeGroupInviteInput, options?: CallOptions): Call<RevokeGroupInviteResult>;
  };
  readonly groupMembers: {
    /**
     * Lists the members of a group, always all of them in one page.
     *
     * `GET /api/v1/sessions/{session}/groups/{gid}/members`. Capability: read. Evidence: docs.
     */
    list(input: ListGroupMembersInput, options?: CallOptions): Call<ListGroupMembersResult>;
    /**
     * Adds people to a group.
     *
     * `POST /api/v1/sessions/{session}/groups/{gid}/members`. Capability: send. Evidence: docs.
     */
    add(input: AddGroupMembersInput, options?: CallOptions): Call<AddGroupMembersResult>;
    /**
     * Removes a member from a group.
     *
     * `DELETE /api/v1/sessions/{session}/groups/{gid}/members/{jid}`. Capability: send. Evidence: docs.
     */
    remove(input: RemoveGroupMemberInput, options?: CallOptions): Call<RemoveGroupMemberResult>;
    /**
     * Makes a member an admin of a group.
     *
     * `POST /api/v1/sessions/{session}/groups/{gid}/members/{jid}/promote`. Capability: send. Evidence: docs.
     */
    promote(input: PromoteGroupMemberInput, options?: CallOptions): Call<PromoteGroupMemberResult>;
    /**
     * Makes an admin of a group a plain member.
     *
     * `POST /api/v1/sessions/{session}/groups/{gid}/members/{jid}/demote`. Capability: send. Evidence: docs.
     */
    demote(input: DemoteGroupMemberInput, options?: CallOptions): Call<DemoteGroupMemberResult>;
    /**
     * Lets those in who asked to join a group; not built yet, so every call answers 501.
     *
     * `POST /api/v1/sessions/{session}/groups/{gid}/members:approve`. Capability: send. Evidence: docs.
     */
    approve(input: ApproveGroupMembersInput, options?: CallOptions): Call<ApproveGroupMembersResult>;
  };
  readonly channels: {
    /**
     * Creates a channel; not built yet, so every call answers 501.
     *
     * `POST /api/v1/sessions/{session}/channels`. Capability: send. Evidence: docs.
     */
    create(input: CreateChannelInput, options?: CallOptions): Call<CreateChannelResult>;
    /**
     * Stops following a channel; not built yet, so every call answers 501.
     *
     * `POST /api/v1/sessions/{session}/channels/{jid}:unfollow`. Capability: send. Evidence: docs.
     */
    unfollow(input: UnfollowChannelInput, options?: CallOptions): Call<UnfollowChannelResult>;
    /**
     * Mutes a channel or unmutes it; not built yet, so every call answers 501.
     *
     * `POST /api/v1/sessions/{session}/channels/{jid}:mute`. Capability: send. Evidence: docs.
     */
    mute(input: MuteChannelInput, options?: CallOptions): Call<MuteChannelResult>;
  };
  readonly channelMessages: {
    /**
     * Lists the messages of a channel, the newest first, a page at a time, for tokens that may send.
     *
     * `GET /api/v1/sessions/{session}/channels/{jid}/messages`. Pages: cursor-token. Capability: send. Evidence: docs.
     */
    list(filters: ListChannelMessagesFilters, options?: CursorListOptions): List<Message, ListChannelMessagesBody>;
  };
  readonly webhooks: {
    /**
     * Lists the webhooks of your organization, always all of them in one page.
     *
     * `GET /api/v1/webhooks`. Capability: manage. Evidence: docs.
     */
    list(input?: ListWebhooksInput, options?: CallOptions): Call<ListWebhooksResult>;
    /**
     * Creates a webhook.
     *
     * `POST /api/v1/webhooks`. Capability: manage. Evidence: docs.
     */
    create(input: CreateWebhookInput, options?: CallOptions): Call<CreateWebhookResult>;
    /**
     * Gets one webhook.
     *
     * `GET /api/v1/webhooks/{id}`. Capability: manage. Evidence: docs.
     */
    get(input: GetWebhookInput, options?: CallOptions): Call<GetWebhookResult>;
    /**
     * Changes a webhook.
     *
     * `PATCH /api/v1/webhooks/{id}`. Capability: manage. Evidence: docs.
     */
    update(input: UpdateWebhookInput, options?: CallOptions): Call<UpdateWebhookResult>;
    /**
     * Deletes a webhook.
     *
     * `DELETE /api/v1/webhooks/{id}`. Capability: manage. Evidence: docs.
     */
    delete(input: DeleteWebhookInput, options?: CallOptions): Call<DeleteWebhookResult>;
  };
  readonly realtimeTickets: {
    /**
     * Creates a ticket that opens a WebSocket once, known from a guide that shows neither its members nor the whole path.
     *
     * `POST /api/v1/realtime/ticket`. Evidence: docs.
     */
    create(input?: CreateRealtimeTicketInput, options?: CallOptions): Call<CreateRealtimeTicketResult>;
  };
  readonly adminSessions: {
    /**
     * Lists sessions in one page, for the login token of a super admin alone.
     *
     * `GET /api/v1/admin/sessions`. Capability: super_admin. Evidence: docs.
     */
    list(input?: ListAdminSessionsInput, options?: CallOptions): Call<ListAdminSessionsResult>;
    /**
     * Gets the state of a session's backfill, which the gateway keeps in memory alone, for the login token of a super admin alone.
     *
     * `GET /api/v1/admin/sessions/{session}/backfill`. Capability: super_admin. Evidence: docs.
     */
    getBackfill(input: GetBackfillInput, options?: CallOptions): Call<GetBackfillResult>;
    /**
     * Starts a backfill of a session, for the login token of a super admin alone.
     *
     * `POST /api/v1/admin/sessions/{session}:backfill`. Capability: super_admin. Evidence: docs.
     */
    startBackfill(input: StartBackfillInput, options?: CallOptions): Call<StartBackfillResult>;
  };
}

/** Every operation as a function, in the tree that a client is made from. */
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
