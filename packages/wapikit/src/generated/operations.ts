// Generated from Wapikit API 2025-02-03; do not edit.
// Description sha256 29bf7fc54e5e6cbada2ebad6250ba535e29a0a55340a3766deed1c4c7c8bb939, generator 1.0.0.

import { call, list } from '@wa-clients/core';
import type { Call, CallOptions, Client, List, NumberedListOptions } from '@wa-clients/core';
import { byNumbered } from '../pagination.ts';
import type { components } from './types.ts';

/** A page of contacts. */
export type ContactPage = components['schemas']['GetContactsResponseSchema'];

/** One contact in its envelope. */
export type ContactResponse = components['schemas']['GetContactByIdResponseSchema'];

/** A page of conversations. */
export type ConversationPage = components['schemas']['GetConversationsResponseSchema'];

/** A person of your organization. */
export type Contact = components['schemas']['ContactSchema'];

/** A list of contacts. */
export type ContactList = components['schemas']['ContactListSchema'];

/** A tag. */
export type Tag = components['schemas']['TagSchema'];

/** A thread of messages with the contact that it stands in. */
export type ContactConversation = components['schemas']['ConversationWithoutContactSchema'];

/** A thread of messages with one person. */
export type Conversation = components['schemas']['ConversationSchema'];

/** The person of a conversation. */
export type ConversationContact = components['schemas']['ContactWithoutConversationSchema'];

/** A member of your organization. */
export type OrganizationMember = components['schemas']['OrganizationMemberSchema'];

/** A role that members can have. */
export type OrganizationRole = components['schemas']['OrganizationRoleSchema'];

/** A message of a conversation. */
export type Message = components['schemas']['MessageSchema'];

/** Position of a page. */
export type PaginationMeta = components['schemas']['PaginationMeta'];

/** States of a contact. */
export type ContactStatus = components['schemas']['ContactStatusEnum'];

/** States of a conversation. */
export type ConversationStatus = components['schemas']['ConversationStatusEnum'];

/** Who can begin a conversation. */
export type ConversationInitiatedBy = components['schemas']['ConversationInitiatedByEnum'];

/** Ways that a message can go. */
export type MessageDirection = components['schemas']['MessageDirectionEnum'];

/** How far a message can get. */
export type MessageStatus = components['schemas']['MessageStatusEnum'];

/** Kinds of messages. */
export type MessageType = components['schemas']['MessageTypeEnum'];

/** Orders of a list. */
export type Order = components['schemas']['OrderEnum'];

/** Ranks of members. */
export type UserPermissionLevel = components['schemas']['UserPermissionLevelEnum'];

/** What a role can allow. */
export type RolePermission = components['schemas']['RolePermissionEnum'];

/** An error body, whose form differs between versions of the service. */
export type ErrorBody = components['schemas']['ErrorBody'];

/** Filters of {@link listContacts}. */
export interface ListContactsFilters {
  /** Only contacts on the list with this id; anything but a UUID is ignored in silence. */
  list_id?: string | undefined;
  /** Oldest first (asc) or newest first (desc); without it the rows come in any order. */
  order?: 'asc' | 'desc' | undefined;
  /**
   * State to filter by, which the service accepts without any effect.
   *
   * @deprecated
   */
  status?: string | undefined;
  /** Text to search for. */
  searchString?: string | undefined;
}

/** Body of a page of {@link listContacts}, as on the wire. */
export type ListContactsBody = ContactPage;

/**
 * Lists the contacts of your organization with their lists, tags and conversations, a page at a time.
 *
 * `GET /contacts`. Pages: numbered. Evidence: seed.
 */
export function listContacts(client: Client, filters: ListContactsFilters = {}, options?: NumberedListOptions): List<Contact, ListContactsBody> {
  return list(client, { name: 'contacts.list', method: 'GET', path: '/contacts', pagination: byNumbered, items: 'contacts', maximum: 50 }, filters, options);
}

/** Input of {@link getContact}. */
export interface GetContactInput {
  /** Id of the contact, a UUID. */
  id: string;
}

/** What {@link getContact} gives, as on the wire. */
export type GetContactResult = ContactResponse;

/**
 * Gets one contact; an unknown id is answered with 500 by the stored server, not with 404.
 *
 * `GET /contacts/{id}`. Evidence: docs.
 */
export function getContact(client: Client, input: GetContactInput, options?: CallOptions): Call<GetContactResult> {
  return call(client, { name: 'contacts.get', method: 'GET', path: '/contacts/{id}' }, input, options);
}

/** Filters of {@link listConversations}. */
export interface ListConversationsFilters {
  /** Oldest first (asc) or newest first (desc); the stored server ignores it. */
  order?: 'asc' | 'desc' | undefined;
  /** Only conversations in this state. */
  status?: 'Active' | 'Closed' | 'Deleted' | undefined;
  /** Only conversations with this contact; the stored server ignores it. */
  contact_id?: string | undefined;
  /** Only conversations that this campaign began; must be a UUID. */
  campaign_id?: string | undefined;
  /** Only conversations with contacts on this list; the stored server ignores it. */
  list_id?: string | undefined;
  /** Only the conversation with this message; the stored server ignores it. */
  message_id?: string | undefined;
}

/** Body of a page of {@link listConversations}, as on the wire. */
export type ListConversationsBody = ConversationPage;

/**
 * Lists the conversations of your organization; without a status, closed and deleted ones are left out.
 *
 * `GET /conversations`. Pages: numbered. Evidence: docs.
 */
export function listConversations(client: Client, filters: ListConversationsFilters = {}, options?: NumberedListOptions): List<Conversation, ListConversationsBody> {
  return list(client, { name: 'conversations.list', method: 'GET', path: '/conversations', pagination: byNumbered, items: 'conversations', maximum: 50 }, filters, options);
}

/** Every operation as a method of the client. */
export interface Resources {
  readonly contacts: {
    /**
     * Lists the contacts of your organization with their lists, tags and conversations, a page at a time.
     *
     * `GET /contacts`. Pages: numbered. Evidence: seed.
     */
    list(filters?: ListContactsFilters, options?: NumberedListOptions): List<Contact, ListContactsBody>;
    /**
     * Gets one contact; an unknown id is answered with 500 by the stored server, not with 404.
     *
     * `GET /contacts/{id}`. Evidence: docs.
     */
    get(input: GetContactInput, options?: CallOptions): Call<GetContactResult>;
  };
  readonly conversations: {
    /**
     * Lists the conversations of your organization; without a status, closed and deleted ones are left out.
     *
     * `GET /conversations`. Pages: numbered. Evidence: docs.
     */
    list(filters?: ListConversationsFilters, options?: NumberedListOptions): List<Conversation, ListConversationsBody>;
  };
}

/** Every operation as a function, in the tree that a client is made from. */
export const resources = {
  contacts: { list: listContacts, get: getContact },
  conversations: { list: listConversations },
};
