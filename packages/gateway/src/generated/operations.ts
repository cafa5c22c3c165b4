// Generated from WhatsApp Gateway API v1; do not edit.
// Description sha256 d8909d6e35711f1a0d45972de1723bfad7dcd46f9689d4c4ef15014a2ddebb90, generator 1.0.0.

import { call, list } from '@wa-clients/core';
import type { Call, CallOptions, Client, CursorListOptions, List } from '@wa-clients/core';
import { byCursorToken } from '../pagination.ts';
import type { components } from './types.ts';

/** A page of contacts. */
export type ContactPage = components['schemas']['ContactPage'];

/** A page of chats. */
export type ChatPage = components['schemas']['ChatPage'];

/** A person that the session has seen. */
export type Contact = components['schemas']['Contact'];

/** A person with the groups they were seen in. */
export type ContactDetail = components['schemas']['ContactDetail'];

/** A thread with one person or group. */
export type Chat = components['schemas']['Chat'];

/** The gateway's error body. */
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];

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
 * `GET /api/v1/sessions/{session}/contacts`. Pages: cursor-token. Evidence: seed.
 */
export function listContacts(client: Client, filters: ListContactsFilters, options?: CursorListOptions): List<Contact, ListContactsBody> {
  return list(client, { name: 'contacts.list', method: 'GET', path: '/api/v1/sessions/{session}/contacts', pagination: byCursorToken, items: 'data', maximum: 200 }, filters, options);
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
 * `GET /api/v1/sessions/{session}/contacts/{lid}`. Evidence: docs.
 */
export function getContact(client: Client, input: GetContactInput, options?: CallOptions): Call<GetContactResult> {
  return call(client, { name: 'contacts.get', method: 'GET', path: '/api/v1/sessions/{session}/contacts/{lid}' }, input, options);
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
 * `GET /api/v1/sessions/{session}/chats`. Pages: cursor-token. Evidence: docs.
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
 * `GET /api/v1/sessions/{session}/chats/{cid}`. Evidence: docs.
 */
export function getChat(client: Client, input: GetChatInput, options?: CallOptions): Call<GetChatResult> {
  return call(client, { name: 'chats.get', method: 'GET', path: '/api/v1/sessions/{session}/chats/{cid}' }, input, options);
}

/** Every operation as a method of the client. */
export interface Resources {
  readonly contacts: {
    /**
     * Lists the people that a session has seen, from the gateway's own store, and so for an offline session too.
     *
     * `GET /api/v1/sessions/{session}/contacts`. Pages: cursor-token. Evidence: seed.
     */
    list(filters: ListContactsFilters, options?: CursorListOptions): List<Contact, ListContactsBody>;
    /**
     * Gets one person with the groups they were seen in.
     *
     * `GET /api/v1/sessions/{session}/contacts/{lid}`. Evidence: docs.
     */
    get(input: GetContactInput, options?: CallOptions): Call<GetContactResult>;
  };
  readonly chats: {
    /**
     * Lists the chats of a session, a page at a time.
     *
     * `GET /api/v1/sessions/{session}/chats`. Pages: cursor-token. Evidence: docs.
     */
    list(filters: ListChatsFilters, options?: CursorListOptions): List<Chat, ListChatsBody>;
    /**
     * Gets one chat.
     *
     * `GET /api/v1/sessions/{session}/chats/{cid}`. Evidence: docs.
     */
    get(input: GetChatInput, options?: CallOptions): Call<GetChatResult>;
  };
}

/** Every operation as a function, in the tree that a client is made from. */
export const resources = {
  contacts: { list: listContacts, get: getContact },
  chats: { list: listChats, get: getChat },
};
