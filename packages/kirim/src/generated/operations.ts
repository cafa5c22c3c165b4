// Generated from Kirim.chat API v1; do not edit.
// Description sha256 135f6f59213079046ada23502f1ab5b9b9122c2d0f3eda00e40274621bb6a672, generator 1.0.0.

import { call, list } from '@wa-clients/core';
import type { Call, CallOptions, Client, CursorListOptions, List } from '@wa-clients/core';
import { byCursorToken } from '../pagination.ts';
import type { components } from './types.ts';

/** A page of contacts. */
export type ContactPage = components['schemas']['ContactPage'];

/** One contact in its envelope. */
export type ContactResponse = components['schemas']['ContactResponse'];

/** A person attached to a WhatsApp account. */
export type Contact = components['schemas']['Contact'];

/** A page of conversations. */
export type ConversationPage = components['schemas']['ConversationPage'];

/** One conversation in its envelope. */
export type ConversationResponse = components['schemas']['ConversationResponse'];

/** A thread of messages with one person. */
export type Conversation = components['schemas']['Conversation'];

/** Kirim.chat's error body. */
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];

/** Filters of {@link listContacts}. */
export interface ListContactsFilters {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Only the person with exactly this phone number, in E.164 form. */
  phone?: string | undefined;
  /** Only people whose name or email has this text in it. */
  search?: string | undefined;
}

/** Body of a page of {@link listContacts}, as on the wire. */
export type ListContactsBody = ContactPage;

/**
 * Lists the people attached to a WhatsApp account, a page at a time.
 *
 * `GET /{phone_number_id}/contacts`. Pages: cursor-token. Evidence: seed.
 */
export function listContacts(client: Client, filters: ListContactsFilters, options?: CursorListOptions): List<Contact, ListContactsBody> {
  return list(client, { name: 'contacts.list', method: 'GET', path: '/{phone_number_id}/contacts', pagination: byCursorToken, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link getContact}. */
export interface GetContactInput {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Id of the contact. */
  id: string;
}

/** What {@link getContact} gives, as on the wire. */
export type GetContactResult = ContactResponse;

/**
 * Gets one person.
 *
 * `GET /{phone_number_id}/contacts/{id}`. Evidence: docs.
 */
export function getContact(client: Client, input: GetContactInput, options?: CallOptions): Call<GetContactResult> {
  return call(client, { name: 'contacts.get', method: 'GET', path: '/{phone_number_id}/contacts/{id}' }, input, options);
}

/** Filters of {@link listConversations}. */
export interface ListConversationsFilters {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Only conversations in this state. */
  status?: 'open' | 'resolved' | 'pending' | undefined;
  /** Only conversations with the contact that has this id. */
  contact_id?: string | undefined;
}

/** Body of a page of {@link listConversations}, as on the wire. */
export type ListConversationsBody = ConversationPage;

/**
 * Lists the conversations of a WhatsApp account, the latest message first and those without one last.
 *
 * `GET /{phone_number_id}/conversations`. Pages: cursor-token. Evidence: docs.
 */
export function listConversations(client: Client, filters: ListConversationsFilters, options?: CursorListOptions): List<Conversation, ListConversationsBody> {
  return list(client, { name: 'conversations.list', method: 'GET', path: '/{phone_number_id}/conversations', pagination: byCursorToken, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link getConversation}. */
export interface GetConversationInput {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Id of the conversation. */
  id: string;
}

/** What {@link getConversation} gives, as on the wire. */
export type GetConversationResult = ConversationResponse;

/**
 * Gets one conversation.
 *
 * `GET /{phone_number_id}/conversations/{id}`. Evidence: docs.
 */
export function getConversation(client: Client, input: GetConversationInput, options?: CallOptions): Call<GetConversationResult> {
  return call(client, { name: 'conversations.get', method: 'GET', path: '/{phone_number_id}/conversations/{id}' }, input, options);
}

/** Every operation as a method of the client. */
export interface Resources {
  readonly contacts: {
    /**
     * Lists the people attached to a WhatsApp account, a page at a time.
     *
     * `GET /{phone_number_id}/contacts`. Pages: cursor-token. Evidence: seed.
     */
    list(filters: ListContactsFilters, options?: CursorListOptions): List<Contact, ListContactsBody>;
    /**
     * Gets one person.
     *
     * `GET /{phone_number_id}/contacts/{id}`. Evidence: docs.
     */
    get(input: GetContactInput, options?: CallOptions): Call<GetContactResult>;
  };
  readonly conversations: {
    /**
     * Lists the conversations of a WhatsApp account, the latest message first and those without one last.
     *
     * `GET /{phone_number_id}/conversations`. Pages: cursor-token. Evidence: docs.
     */
    list(filters: ListConversationsFilters, options?: CursorListOptions): List<Conversation, ListConversationsBody>;
    /**
     * Gets one conversation.
     *
     * `GET /{phone_number_id}/conversations/{id}`. Evidence: docs.
     */
    get(input: GetConversationInput, options?: CallOptions): Call<GetConversationResult>;
  };
}

/** Every operation as a function, in the tree that a client is made from. */
export const resources = {
  contacts: { list: listContacts, get: getContact },
  conversations: { list: listConversations, get: getConversation },
};
