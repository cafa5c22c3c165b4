// Generated from Kapso Platform API 0.2.0; do not edit.
// Description sha256 c00e270d1469ecde2a9060374a5e0fa52f6461de6c4be5a4dacc2989ca76416f, generator 1.0.0.

import { call, list } from '@wa-clients/core';
import type { Call, CallOptions, Client, List, NumberedListOptions, ReversibleListOptions } from '@wa-clients/core';
import { byCursorAfter, byNumbered } from '../pagination.ts';
import type { components } from './types.ts';

/** A page of contacts. */
export type ContactListResponse = components['schemas']['WhatsappContactListResponse'];

/** One contact in its envelope. */
export type ContactResponse = components['schemas']['WhatsappContactResponse'];

/** A page of conversations. */
export type ConversationListResponse = components['schemas']['WhatsappConversationListResponse'];

/** One conversation in its envelope. */
export type ConversationResponse = components['schemas']['WhatsappConversationResponse'];

/** Kapso's ordinary error body. */
export type ErrorResponse = components['schemas']['ErrorResponse'];

/** A person that your project knows on WhatsApp. */
export type Contact = components['schemas']['WhatsappContact'];

/** A thread of messages with one person on one of your numbers. */
export type Conversation = components['schemas']['WhatsappConversation'];

/** Position among the numbered pages. */
export type PaginationMeta = components['schemas']['PaginationMeta'];

/** Cursors to the neighbouring pages. */
export type Paging = components['schemas']['Paging'];

/** Cursors of a page's own ends, set even where there is no neighbour. */
export type PaginationCursor = components['schemas']['PaginationCursor'];

/** Filters of {@link listContacts}. */
export interface ListContactsFilters {
  /** Only people who belong to the customer with this id. */
  customer_id?: string | undefined;
  /** Only people whose customer carries this id of your own system. */
  customer_external_id?: string | undefined;
  /** Only people with a customer when true, only those without one when false. */
  has_customer?: boolean | undefined;
  /** Only people whose WhatsApp profile name has this text in it, in either case. */
  profile_name_contains?: string | undefined;
  /** Only people whose WhatsApp id has this text in it. */
  wa_id_contains?: string | undefined;
  /** Only the person with exactly this business-scoped user id. */
  business_scoped_user_id?: string | undefined;
  /** Only people first seen later than this moment (ISO 8601). */
  created_after?: string | undefined;
  /** Only people first seen earlier than this moment (ISO 8601). */
  created_before?: string | undefined;
}

/** Body of a page of {@link listContacts}, as on the wire. */
export type ListContactsBody = ContactListResponse;

/**
 * Lists the people that your project knows on WhatsApp, a page at a time.
 *
 * `GET /whatsapp/contacts`. Pages: cursor-after. Evidence: seed.
 */
export function listContacts(client: Client, filters: ListContactsFilters = {}, options?: ReversibleListOptions): List<Contact, ListContactsBody> {
  return list(client, { name: 'contacts.list', method: 'GET', path: '/whatsapp/contacts', pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Filters of {@link listContactsNumbered}. */
export interface ListContactsNumberedFilters {
  /** Only people who belong to the customer with this id. */
  customer_id?: string | undefined;
  /** Only people whose customer carries this id of your own system. */
  customer_external_id?: string | undefined;
  /** Only people with a customer when true, only those without one when false. */
  has_customer?: boolean | undefined;
  /** Only people whose WhatsApp profile name has this text in it, in either case. */
  profile_name_contains?: string | undefined;
  /** Only people whose WhatsApp id has this text in it. */
  wa_id_contains?: string | undefined;
  /** Only the person with exactly this business-scoped user id. */
  business_scoped_user_id?: string | undefined;
  /** Only people first seen later than this moment (ISO 8601). */
  created_after?: string | undefined;
  /** Only people first seen earlier than this moment (ISO 8601). */
  created_before?: string | undefined;
}

/** Body of a page of {@link listContactsNumbered}, as on the wire. */
export type ListContactsNumberedBody = ContactListResponse;

/**
 * Lists the people that your project knows on WhatsApp, a page at a time.
 *
 * `GET /whatsapp/contacts`. Pages: numbered. Evidence: seed.
 */
export function listContactsNumbered(client: Client, filters: ListContactsNumberedFilters = {}, options?: NumberedListOptions): List<Contact, ListContactsNumberedBody> {
  return list(client, { name: 'contacts.listNumbered', method: 'GET', path: '/whatsapp/contacts', pagination: byNumbered, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link getContact}. */
export interface GetContactInput {
  /** Any one of the contact's UUID, number and business-scoped id. */
  identifier: string;
}

/** What {@link getContact} gives, as on the wire. */
export type GetContactResult = ContactResponse;

/**
 * Gets one person by any of their identifiers.
 *
 * `GET /whatsapp/contacts/{identifier}`. Evidence: docs.
 */
export function getContact(client: Client, input: GetContactInput, options?: CallOptions): Call<GetContactResult> {
  return call(client, { name: 'contacts.get', method: 'GET', path: '/whatsapp/contacts/{identifier}' }, input, options);
}

/** Filters of {@link listConversations}. */
export interface ListConversationsFilters {
  /** Only conversations held on this WhatsApp number of yours. */
  phone_number_id?: string | undefined;
  /** Only conversations with people whose phone number has these digits in it. */
  phone_number?: string | undefined;
  /** Only conversations in this state. */
  status?: 'active' | 'ended' | undefined;
  /** Only conversations that this member of the project is assigned to. */
  assigned_user_id?: string | undefined;
  /** Only conversations that nobody is assigned to; not to be used beside assigned_user_id. */
  unassigned?: boolean | undefined;
  /** Only conversations begun later than this moment (ISO 8601). */
  created_after?: string | undefined;
  /** Only conversations begun earlier than this moment (ISO 8601). */
  created_before?: string | undefined;
  /** Only conversations last active later than this moment (ISO 8601). */
  last_active_after?: string | undefined;
  /** Only conversations last active earlier than this moment (ISO 8601). */
  last_active_before?: string | undefined;
}

/** Body of a page of {@link listConversations}, as on the wire. */
export type ListConversationsBody = ConversationListResponse;

/**
 * Lists the conversations of your project, the most recently active first, a page at a time.
 *
 * `GET /whatsapp/conversations`. Pages: cursor-after. Evidence: seed.
 */
export function listConversations(client: Client, filters: ListConversationsFilters = {}, options?: ReversibleListOptions): List<Conversation, ListConversationsBody> {
  return list(client, { name: 'conversations.list', method: 'GET', path: '/whatsapp/conversations', pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link getConversation}. */
export interface GetConversationInput {
  /** The conversation's UUID. */
  conversation_id: string;
}

/** What {@link getConversation} gives, as on the wire. */
export type GetConversationResult = ConversationResponse;

/**
 * Gets one conversation.
 *
 * `GET /whatsapp/conversations/{conversation_id}`. Evidence: docs.
 */
export function getConversation(client: Client, input: GetConversationInput, options?: CallOptions): Call<GetConversationResult> {
  return call(client, { name: 'conversations.get', method: 'GET', path: '/whatsapp/conversations/{conversation_id}' }, input, options);
}

/** Every operation as a method of the client. */
export interface Resources {
  readonly contacts: {
    /**
     * Lists the people that your project knows on WhatsApp, a page at a time.
     *
     * `GET /whatsapp/contacts`. Pages: cursor-after. Evidence: seed.
     */
    list(filters?: ListContactsFilters, options?: ReversibleListOptions): List<Contact, ListContactsBody>;
    /**
     * Lists the people that your project knows on WhatsApp, a page at a time.
     *
     * `GET /whatsapp/contacts`. Pages: numbered. Evidence: seed.
     */
    listNumbered(filters?: ListContactsNumberedFilters, options?: NumberedListOptions): List<Contact, ListContactsNumberedBody>;
    /**
     * Gets one person by any of their identifiers.
     *
     * `GET /whatsapp/contacts/{identifier}`. Evidence: docs.
     */
    get(input: GetContactInput, options?: CallOptions): Call<GetContactResult>;
  };
  readonly conversations: {
    /**
     * Lists the conversations of your project, the most recently active first, a page at a time.
     *
     * `GET /whatsapp/conversations`. Pages: cursor-after. Evidence: seed.
     */
    list(filters?: ListConversationsFilters, options?: ReversibleListOptions): List<Conversation, ListConversationsBody>;
    /**
     * Gets one conversation.
     *
     * `GET /whatsapp/conversations/{conversation_id}`. Evidence: docs.
     */
    get(input: GetConversationInput, options?: CallOptions): Call<GetConversationResult>;
  };
}

/** Every operation as a function, in the tree that a client is made from. */
export const resources = {
  contacts: { list: listContacts, listNumbered: listContactsNumbered, get: getContact },
  conversations: { list: listConversations, get: getConversation },
};
