// Generated from Wapikit API 2025-02-03; do not edit.
// Description sha256 285a7c46c322e7af405600dff4814fe8b3c7411399462a9bf489cbeb6ba095d6, generator 1.0.0.

import { call, callBytes, callText, list } from '@wa-clients/core';
import type { Call, CallOptions, Client, List, NumberedListOptions } from '@wa-clients/core';
import { byNumbered, byNumberedSortBy, byNumberedUnsorted } from '../pagination.ts';
import type {
  AcceptInviteResponse,
  AiChat,
  AiChatMessage,
  AiChatMessagePage,
  AiChatPage,
  AiChatQuery,
  AiChatResponse,
  AiChatVote,
  AiChatVotePage,
  AiConfigurationResponse,
  ApiKeyResponse,
  AssignRequest,
  AssignResponse,
  BusinessAccount,
  BusinessAccountUpdate,
  Campaign,
  CampaignAnalytics,
  CampaignPage,
  CampaignResponse,
  CampaignUpdate,
  CampaignUpdateResponse,
  Contact,
  ContactDeletion,
  ContactList,
  ContactListPage,
  ContactListResponse,
  ContactListUpdate,
  ContactListUpdateResponse,
  ContactPage,
  ContactResponse,
  ContactUpdate,
  ContactUpdateResponse,
  Conversation,
  ConversationDeletion,
  ConversationPage,
  ConversationResponse,
  ConversationUpdate,
  ConversationUpdateResponse,
  FeatureFlagsResponse,
  ImportResponse,
  Integration,
  IntegrationPage,
  Invite,
  InvitePage,
  InviteResponse,
  JoinRequest,
  JoinResponse,
  LoginRequest,
  LoginResponse,
  MemberDeletion,
  MemberPage,
  MemberResponse,
  MemberRolesUpdate,
  MemberRolesUpdateResponse,
  MemberUpdate,
  MemberUpdateResponse,
  Message,
  MessagePage,
  MessageResponse,
  MessageTemplates,
  Metadata,
  NewAiChatVote,
  NewAiChatVoteResponse,
  NewApiKeyResponse,
  NewCampaign,
  NewCampaignResponse,
  NewContact,
  NewContactList,
  NewContactListResponse,
  NewContactsResponse,
  NewInvite,
  NewInviteResponse,
  NewMessage,
  NewOrganization,
  NewOrganizationResponse,
  NewRole,
  NewRoleResponse,
  NewTag,
  NewTagResponse,
  Notification,
  NotificationPage,
  Organization,
  OrganizationMember,
  OrganizationPage,
  OrganizationResponse,
  OrganizationRole,
  OrganizationUpdate,
  OrganizationUpdateResponse,
  PaginationMeta,
  PhoneNumberResponse,
  PhoneNumbers,
  PrimaryAnalytics,
  RegisterRequest,
  RegisterResponse,
  RoleDeletion,
  RolePage,
  RoleResponse,
  RoleUpdate,
  RoleUpdateResponse,
  SecondaryAnalytics,
  SegmentRecommendationsResponse,
  SuggestionsResponse,
  SwitchResponse,
  Tag,
  TagPage,
  TemplateResponse,
  TransferRequest,
  TransferResponse,
  UnassignRequest,
  UnassignResponse,
  UserResponse,
  UserUpdate,
  UserUpdateResponse,
  VerifyEmailRequest,
  VerifyEmailResponse,
} from './types.ts';

export type {
  ContactPage,
  ContactResponse,
  ConversationPage,
  Contact,
  ContactList,
  Tag,
  ContactConversation,
  Conversation,
  ConversationContact,
  OrganizationMember,
  OrganizationRole,
  Message,
  PaginationMeta,
  ContactStatus,
  ConversationStatus,
  ConversationInitiatedBy,
  MessageDirection,
  MessageStatus,
  MessageType,
  Order,
  UserPermissionLevel,
  RolePermission,
  Integration,
  SystemFeatureFlags,
  FeatureFlags,
  User,
  UserResponse,
  Organization,
  SlackConfiguration,
  EmailConfiguration,
  LoginRequest,
  LoginResponse,
  RegisterRequest,
  RegisterResponse,
  VerifyEmailRequest,
  VerifyEmailResponse,
  FeatureFlagsResponse,
  Metadata,
  Invite,
  NewInvite,
  NewInviteResponse,
  JoinRequest,
  JoinResponse,
  UnassignResponse,
  UnassignRequest,
  AssignRequest,
  AssignResponse,
  NewApiKeyResponse,
  InvitePage,
  ApiKey,
  ApiKeyResponse,
  SwitchResponse,
  CampaignPage,
  NewContactsResponse,
  NewCampaignResponse,
  CampaignUpdateResponse,
  NewTag,
  MemberRolesUpdate,
  TagPage,
  NewTagResponse,
  ContactListPage,
  TemplateResponse,
  ContactListResponse,
  CampaignResponse,
  NewOrganization,
  OrganizationUpdate,
  NewOrganizationResponse,
  OrganizationPage,
  OrganizationResponse,
  OrganizationUpdateResponse,
  RolePage,
  MemberPage,
  MemberResponse,
  MemberUpdateResponse,
  MemberDeletion,
  RoleResponse,
  NewRoleResponse,
  RoleUpdate,
  RoleUpdateResponse,
  RoleDeletion,
  NewContact,
  NewRole,
  ContactUpdate,
  ContactUpdateResponse,
  NewContactList,
  NewContactListResponse,
  ContactListUpdate,
  ContactListUpdateResponse,
  MemberUpdate,
  Template,
  Campaign,
  NewCampaign,
  CampaignUpdate,
  ConversationResponse,
  MessagePage,
  ConversationUpdate,
  ConversationUpdateResponse,
  ConversationDeletion,
  ContactDeletion,
  NewMessage,
  MessageResponse,
  TransferRequest,
  TransferResponse,
  ImportResponse,
  MessageStats,
  ConversationStats,
  CampaignStats,
  ContactStats,
  AggregateAnalytics,
  MessagePoint,
  MessageTypePoint,
  LinkClickPoint,
  ConversationPoint,
  PrimaryAnalytics,
  SecondaryAnalytics,
  CampaignAnalytics,
  IntegrationPage,
  MemberRolesUpdateResponse,
  BusinessAccountUpdate,
  BusinessAccount,
  MessageTemplate,
  MessageTemplates,
  PhoneNumber,
  PhoneNumbers,
  PhoneNumberResponse,
  UserUpdate,
  UserUpdateResponse,
  TemplateButton,
  TemplateExample,
  TemplateComponent,
  TemplateQuality,
  Notification,
  NotificationPage,
  AiChatMessage,
  AiChat,
  AiChatResponse,
  AiChatMessagePage,
  NewAiChatVote,
  NewAiChatVoteResponse,
  AiChatVotePage,
  AiChatVote,
  AiChatPage,
  AiChatQuery,
  AiConfiguration,
  AiConfigurationUpdate,
  FullAiConfiguration,
  AiConfigurationResponse,
  SegmentRecommendation,
  SegmentRecommendationsResponse,
  SuggestionsResponse,
  InviteResponse,
  AcceptInviteResponse,
  TemplateParameter,
  InviteStatus,
  CampaignStatus,
  IntegrationStatus,
  AiChatStatus,
  AiChatVisibility,
  AiChatVoteType,
  AiModel,
  MessageTemplateStatus,
  MessageTemplateCategory,
  TemplateButtonType,
  TemplateComponentType,
  TemplateComponentFormat,
  AiChatMessageRole,
  ErrorBody,
} from './types.ts';

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

/** Response body of a page of {@link listContacts}. */
export type ListContactsBody = ContactPage;

/**
 * Lists the contacts of your organization with their lists, tags and conversations, a page at a time, given the permission Get:Contact.
 *
 * `GET /contacts`. Pagination: page number (`page`). Evidence: vendor documentation.
 * @example
 * for await (const contact of listContacts(client)) {
 *   console.log(contact.uniqueId);
 * }
 */
export function listContacts(client: Client, filters: ListContactsFilters = {}, options?: NumberedListOptions): List<Contact, ListContactsBody> {
  return list(client, { name: 'contacts.list', method: 'GET', path: '/contacts', pagination: byNumbered, items: 'contacts', maximum: 50 }, filters, options);
}

/** Input of {@link createContacts}. */
export interface CreateContactsInput {
  /** Request body. */
  body: NewContact[];
}

/** Response body of {@link createContacts}. */
export type CreateContactsResult = NewContactsResponse;

/**
 * Adds contacts, all of them active, and passes over in silence those whose phone number is known, given the permission Create:Contact.
 *
 * `POST /contacts`. Evidence: vendor source code.
 */
export function createContacts(client: Client, input: CreateContactsInput, options?: CallOptions): Call<CreateContactsResult> {
  return call(client, { name: 'contacts.create', method: 'POST', path: '/contacts', body: 'whole', idempotent: true }, input, options);
}

/** Input of {@link deleteContactsByList}. */
export interface DeleteContactsByListInput {
  /** Id of the list, a UUID. */
  id: string;
}

/** Response body of {@link deleteContactsByList}. */
export type DeleteContactsByListResult = {
  /** Whether it was done. */
  data?: boolean | undefined;
};

/**
 * Deletes the contacts of a list; the stored server does not have it.
 *
 * `DELETE /contacts`. Evidence: vendor source code.
 */
export function deleteContactsByList(client: Client, input: DeleteContactsByListInput, options?: CallOptions): Call<DeleteContactsByListResult> {
  return call(client, { name: 'contacts.deleteByList', method: 'DELETE', path: '/contacts' }, input, options);
}

/** Input of {@link importContactsAtSpecifiedPath}. */
export interface ImportContactsAtSpecifiedPathInput {
  /** Request body. */
  body: FormData;
}

/** Response body of {@link importContactsAtSpecifiedPath}. */
export type ImportContactsAtSpecifiedPathResult = ImportResponse;

/**
 * Imports contacts from a CSV file, at the path of the vendor's specification, which no stored server has; contacts.import is what they answer.
 *
 * `POST /contacts/bulk-import`. Evidence: vendor source code.
 */
export function importContactsAtSpecifiedPath(client: Client, input: ImportContactsAtSpecifiedPathInput, options?: CallOptions): Call<ImportContactsAtSpecifiedPathResult> {
  return call(client, { name: 'contacts.importAtSpecifiedPath', method: 'POST', path: '/contacts/bulk-import', body: 'whole', contentType: 'multipart/form-data' }, input, options);
}

/** Input of {@link getContact}. */
export interface GetContactInput {
  /** Id of the contact, a UUID. */
  id: string;
}

/** Response body of {@link getContact}. */
export type GetContactResult = ContactResponse;

/**
 * Gets one contact, given the permission Get:Contact; an unknown id is answered with 500 by the stored server, not with 404.
 *
 * `GET /contacts/{id}`. Evidence: vendor documentation.
 */
export function getContact(client: Client, input: GetContactInput, options?: CallOptions): Call<GetContactResult> {
  return call(client, { name: 'contacts.get', method: 'GET', path: '/contacts/{id}' }, input, options);
}

/** Input of {@link updateContact}. */
export type UpdateContactInput = {
  /** Id of the contact, a UUID. */
  id: string;
} & ContactUpdate;

/** Response body of {@link updateContact}. */
export type UpdateContactResult = ContactUpdateResponse;

/**
 * Sets everything about a contact, given the permission Update:Contact; lists that are not given are taken away.
 *
 * `POST /contacts/{id}`. Evidence: vendor source code.
 */
export function updateContact(client: Client, input: UpdateContactInput, options?: CallOptions): Call<UpdateContactResult> {
  return call(client, { name: 'contacts.update', method: 'POST', path: '/contacts/{id}', body: 'fields', idempotent: true }, input, options);
}

/** Input of {@link deleteContact}. */
export interface DeleteContactInput {
  /** Id of the contact, a UUID. */
  id: string;
}

/** Response body of {@link deleteContact}. */
export type DeleteContactResult = ContactDeletion;

/**
 * Deletes a contact, given the permission Delete:Contact; the stored server does not check whose it is.
 *
 * `DELETE /contacts/{id}`. Evidence: vendor source code.
 */
export function deleteContact(client: Client, input: DeleteContactInput, options?: CallOptions): Call<DeleteContactResult> {
  return call(client, { name: 'contacts.delete', method: 'DELETE', path: '/contacts/{id}' }, input, options);
}

/** Input of {@link importContacts}. */
export interface ImportContactsInput {
  /** Request body. */
  body: FormData;
}

/** Response body of {@link importContacts}. */
export type ImportContactsResult = string;

/**
 * Imports contacts from a CSV file with the columns name, phone and attributes, whose first row is passed over; failures are told in the answer's events, under status 200.
 *
 * `POST /contacts/bulkImport`. Evidence: vendor source code.
 */
export function importContacts(client: Client, input: ImportContactsInput, options?: CallOptions): Call<ImportContactsResult> {
  return callText(client, { name: 'contacts.import', method: 'POST', path: '/contacts/bulkImport', body: 'whole', contentType: 'multipart/form-data', accept: 'text/plain' }, input, options);
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

/** Response body of a page of {@link listConversations}. */
export type ListConversationsBody = ConversationPage;

/**
 * Lists the conversations of your organization, given the permission Get:Conversation; without a status, closed and deleted ones are left out.
 *
 * `GET /conversations`. Pagination: page number (`page`). Evidence: vendor documentation.
 * @example
 * for await (const conversation of listConversations(client)) {
 *   console.log(conversation.uniqueId);
 * }
 */
export function listConversations(client: Client, filters: ListConversationsFilters = {}, options?: NumberedListOptions): List<Conversation, ListConversationsBody> {
  return list(client, { name: 'conversations.list', method: 'GET', path: '/conversations', pagination: byNumbered, items: 'conversations', maximum: 50 }, filters, options);
}

/** Input of {@link getConversation}. */
export interface GetConversationInput {
  /** Id of the conversation, a UUID. */
  id: string;
}

/** Response body of {@link getConversation}. */
export type GetConversationResult = ConversationResponse;

/**
 * Gets one conversation, given the permission Get:Conversation.
 *
 * `GET /conversation/{id}`. Evidence: vendor source code.
 */
export function getConversation(client: Client, input: GetConversationInput, options?: CallOptions): Call<GetConversationResult> {
  return call(client, { name: 'conversations.get', method: 'GET', path: '/conversation/{id}' }, input, options);
}

/** Input of {@link updateConversation}. */
export type UpdateConversationInput = {
  /** Id of the conversation, a UUID. */
  id: string;
} & ConversationUpdate;

/** Response body of {@link updateConversation}. */
export type UpdateConversationResult = ConversationUpdateResponse | undefined;

/**
 * Changes the state of a conversation, given the permission Update:Conversation; the stored server changes nothing, and its answer is empty.
 *
 * `POST /conversation/{id}`. Evidence: vendor source code.
 */
export function updateConversation(client: Client, input: UpdateConversationInput, options?: CallOptions): Call<UpdateConversationResult> {
  return call(client, { name: 'conversations.update', method: 'POST', path: '/conversation/{id}', body: 'fields', empty: true }, input, options);
}

/** Input of {@link deleteConversation}. */
export interface DeleteConversationInput {
  /** Id of the conversation, a UUID. */
  id: string;
}

/** Response body of {@link deleteConversation}. */
export type DeleteConversationResult = ConversationDeletion;

/**
 * Deletes a conversation, given the permission Delete:Conversation; the stored server answers 400 with null in any case.
 *
 * `DELETE /conversation/{id}`. Evidence: vendor source code.
 */
export function deleteConversation(client: Client, input: DeleteConversationInput, options?: CallOptions): Call<DeleteConversationResult> {
  return call(client, { name: 'conversations.delete', method: 'DELETE', path: '/conversation/{id}' }, input, options);
}

/** Input of {@link assignConversation}. */
export type AssignConversationInput = {
  /** Id of the conversation, a UUID. */
  id: string;
} & AssignRequest;

/** Response body of {@link assignConversation}. */
export type AssignConversationResult = AssignResponse;

/**
 * Gives a conversation to a member to take care of, given the permission Assign:Conversation.
 *
 * `POST /conversation/{id}/assign`. Evidence: vendor source code.
 */
export function assignConversation(client: Client, input: AssignConversationInput, options?: CallOptions): Call<AssignConversationResult> {
  return call(client, { name: 'conversations.assign', method: 'POST', path: '/conversation/{id}/assign', body: 'fields' }, input, options);
}

/** Input of {@link unassignConversation}. */
export type UnassignConversationInput = {
  /** Id of the conversation, a UUID. */
  id: string;
} & UnassignRequest;

/** Response body of {@link unassignConversation}. */
export type UnassignConversationResult = UnassignResponse;

/**
 * Takes a conversation from the user who takes care of it, given the permission Unassign:Conversation.
 *
 * `POST /conversation/{id}/unassign`. Evidence: vendor source code.
 */
export function unassignConversation(client: Client, input: UnassignConversationInput, options?: CallOptions): Call<UnassignConversationResult> {
  return call(client, { name: 'conversations.unassign', method: 'POST', path: '/conversation/{id}/unassign', body: 'fields' }, input, options);
}

/** Filters of {@link listConversationMessages}. */
export interface ListConversationMessagesFilters {
  /** Id of the conversation, a UUID. */
  id: string;
  /** Ascending (asc) or descending (desc) order; the stored server ignores it. */
  order?: 'asc' | 'desc' | undefined;
}

/** Response body of a page of {@link listConversationMessages}. */
export type ListConversationMessagesBody = MessagePage;

/**
 * Lists the messages of a conversation, oldest first, a page of at most 50 at a time, given the permission Get:Conversation; the stored server may fail with 500.
 *
 * `GET /conversation/{id}/messages`. Pagination: page number (`page`). Evidence: vendor documentation.
 * @example
 * for await (const message of listConversationMessages(client, { id: 'id-1' })) {
 *   console.log(message.uniqueId);
 * }
 */
export function listConversationMessages(client: Client, filters: ListConversationMessagesFilters, options?: NumberedListOptions): List<Message, ListConversationMessagesBody> {
  return list(client, { name: 'conversationMessages.list', method: 'GET', path: '/conversation/{id}/messages', pagination: byNumbered, items: 'messages' }, filters, options);
}

/** Input of {@link sendMessage}. */
export type SendMessageInput = {
  /** Id of the conversation, a UUID. */
  id: string;
} & NewMessage;

/** Response body of {@link sendMessage}. */
export type SendMessageResult = MessageResponse;

/**
 * Sends a message in a conversation, given the permission Get:Conversation; the stored server sends text alone and records any other kind as sent without sending it.
 *
 * `POST /conversation/{id}/messages`. Evidence: vendor documentation.
 * @example
 * await sendMessage(client, {
 *   id: 'id-1',
 *   createdAt: '2026-01-02T03:04:05Z',
 *   messageData: {},
 * });
 */
export function sendMessage(client: Client, input: SendMessageInput, options?: CallOptions): Call<SendMessageResult> {
  return call(client, { name: 'messages.send', method: 'POST', path: '/conversation/{id}/messages', body: 'fields' }, input, options);
}

/** Filters of {@link listMessages}. */
export interface ListMessagesFilters {
  /** Ascending (asc) or descending (desc) order. */
  order?: 'asc' | 'desc' | undefined;
  /** Only messages in this state, written small here and with a capital letter in answers. */
  status?: 'read' | 'unread' | 'sent' | 'failed' | undefined;
  /** Only messages that went this way. */
  direction?: 'InBound' | 'OutBound' | undefined;
  /** Only messages with this contact. */
  contact_id?: string | undefined;
  /** Only messages of this campaign. */
  campaign_id?: string | undefined;
  /** Only messages with contacts on this list. */
  list_id?: string | undefined;
  /** Only messages of this conversation. */
  conversation_id?: string | undefined;
}

/** Response body of a page of {@link listMessages}. */
export type ListMessagesBody = {
  /** The messages of this page. */
  messages?: Message[] | undefined;
  /** Position of the page. */
  paginationMeta?: PaginationMeta | undefined;
};

/**
 * Lists messages of all conversations, a page at a time; the stored server does not have it.
 *
 * `GET /messages`. Pagination: page number (`page`). Evidence: vendor documentation.
 * @example
 * for await (const message of listMessages(client)) {
 *   console.log(message.uniqueId);
 * }
 */
export function listMessages(client: Client, filters: ListMessagesFilters = {}, options?: NumberedListOptions): List<Message, ListMessagesBody> {
  return list(client, { name: 'messages.list', method: 'GET', path: '/messages', pagination: byNumbered, items: 'messages' }, filters, options);
}

/** Filters of {@link listContactLists}. */
export interface ListContactListsFilters {
  /** Ascending (asc) or descending (desc) order. */
  order?: 'asc' | 'desc' | undefined;
}

/** Response body of a page of {@link listContactLists}. */
export type ListContactListsBody = ContactListPage;

/**
 * Lists the lists of contacts, a page at a time, given the permission Get:List; page 0 fails with 500 and the size of a page has no limit.
 *
 * `GET /lists`. Pagination: page number (`page`). Evidence: vendor source code.
 * @example
 * for await (const contactList of listContactLists(client)) {
 *   console.log(contactList.uniqueId);
 * }
 */
export function listContactLists(client: Client, filters: ListContactListsFilters = {}, options?: NumberedListOptions): List<ContactList, ListContactListsBody> {
  return list(client, { name: 'contactLists.list', method: 'GET', path: '/lists', pagination: byNumbered, items: 'lists' }, filters, options);
}

/** Input of {@link createContactList}. */
export type CreateContactListInput = NewContactList;

/** Response body of {@link createContactList}. */
export type CreateContactListResult = NewContactListResponse;

/**
 * Makes a list of contacts, given the permission Create:List.
 *
 * `POST /lists`. Evidence: vendor source code.
 */
export function createContactList(client: Client, input: CreateContactListInput, options?: CallOptions): Call<CreateContactListResult> {
  return call(client, { name: 'contactLists.create', method: 'POST', path: '/lists', body: 'fields' }, input, options);
}

/** Input of {@link getContactList}. */
export interface GetContactListInput {
  /** Id of the list, a UUID. */
  id: string;
}

/** Response body of {@link getContactList}. */
export type GetContactListResult = ContactListResponse;

/**
 * Gets a list of contacts, given the permission Get:List.
 *
 * `GET /lists/{id}`. Evidence: vendor source code.
 */
export function getContactList(client: Client, input: GetContactListInput, options?: CallOptions): Call<GetContactListResult> {
  return call(client, { name: 'contactLists.get', method: 'GET', path: '/lists/{id}' }, input, options);
}

/** Input of {@link updateContactList}. */
export type UpdateContactListInput = {
  /** Id of the list, a UUID. */
  id: string;
} & ContactListUpdate;

/** Response body of {@link updateContactList}. */
export type UpdateContactListResult = ContactListUpdateResponse;

/**
 * Changes a list of contacts, given the permission Update:List; the stored server has it on the path of a contact instead.
 *
 * `POST /lists/{id}`. Evidence: vendor source code.
 */
export function updateContactList(client: Client, input: UpdateContactListInput, options?: CallOptions): Call<UpdateContactListResult> {
  return call(client, { name: 'contactLists.update', method: 'POST', path: '/lists/{id}', body: 'fields' }, input, options);
}

/** Input of {@link deleteContactList}. */
export interface DeleteContactListInput {
  /** Id of the list, a UUID. */
  id: string;
}

/** Response body of {@link deleteContactList}. */
export type DeleteContactListResult = {
  /** Whether it was done. */
  data?: boolean | undefined;
};

/**
 * Deletes a list of contacts, given the permission Delete:List; the stored server has it on the path of a contact instead.
 *
 * `DELETE /lists/{id}`. Evidence: vendor source code.
 */
export function deleteContactList(client: Client, input: DeleteContactListInput, options?: CallOptions): Call<DeleteContactListResult> {
  return call(client, { name: 'contactLists.delete', method: 'DELETE', path: '/lists/{id}' }, input, options);
}

/** Filters of {@link listCampaigns}. */
export interface ListCampaignsFilters {
  /** Ascending (asc) or descending (desc) order. */
  order?: 'asc' | 'desc' | undefined;
  /** Only campaigns in this state. */
  status?: 'Draft' | 'Scheduled' | 'Running' | 'Paused' | 'Cancelled' | 'Finished' | undefined;
}

/** Response body of a page of {@link listCampaigns}. */
export type ListCampaignsBody = CampaignPage;

/**
 * Lists the campaigns of your organization, a page at a time, given the permission Get:Campaign.
 *
 * `GET /campaigns`. Pagination: page number (`page`). Evidence: vendor source code.
 * @example
 * for await (const campaign of listCampaigns(client)) {
 *   console.log(campaign.uniqueId);
 * }
 */
export function listCampaigns(client: Client, filters: ListCampaignsFilters = {}, options?: NumberedListOptions): List<Campaign, ListCampaignsBody> {
  return list(client, { name: 'campaigns.list', method: 'GET', path: '/campaigns', pagination: byNumbered, items: 'campaigns' }, filters, options);
}

/** Input of {@link createCampaign}. */
export type CreateCampaignInput = NewCampaign;

/** Response body of {@link createCampaign}. */
export type CreateCampaignResult = NewCampaignResponse;

/**
 * Makes a campaign that sends a template to lists of contacts, given the permission Create:Campaign.
 *
 * `POST /campaigns`. Evidence: vendor source code.
 */
export function createCampaign(client: Client, input: CreateCampaignInput, options?: CallOptions): Call<CreateCampaignResult> {
  return call(client, { name: 'campaigns.create', method: 'POST', path: '/campaigns', body: 'fields' }, input, options);
}

/** Input of {@link getCampaign}. */
export interface GetCampaignInput {
  /** Id of the campaign, a UUID. */
  id: string;
}

/** Response body of {@link getCampaign}. */
export type GetCampaignResult = CampaignResponse;

/**
 * Gets a campaign with its numbers, given the permission Get:Campaign.
 *
 * `GET /campaigns/{id}`. Evidence: vendor documentation.
 */
export function getCampaign(client: Client, input: GetCampaignInput, options?: CallOptions): Call<GetCampaignResult> {
  return call(client, { name: 'campaigns.get', method: 'GET', path: '/campaigns/{id}' }, input, options);
}

/** Input of {@link updateCampaign}. */
export type UpdateCampaignInput = {
  /** Id of the campaign, a UUID. */
  id: string;
} & CampaignUpdate;

/** Response body of {@link updateCampaign}. */
export type UpdateCampaignResult = CampaignUpdateResponse;

/**
 * Changes a campaign, its status included, given the permission Update:Campaign.
 *
 * `POST /campaigns/{id}`. Evidence: vendor source code.
 */
export function updateCampaign(client: Client, input: UpdateCampaignInput, options?: CallOptions): Call<UpdateCampaignResult> {
  return call(client, { name: 'campaigns.update', method: 'POST', path: '/campaigns/{id}', body: 'fields' }, input, options);
}

/** Input of {@link deleteCampaign}. */
export interface DeleteCampaignInput {
  /** Id of the campaign, a UUID. */
  id: string;
}

/** Response body of {@link deleteCampaign}. */
export type DeleteCampaignResult = {
  /** Whether it was done. */
  data?: boolean | undefined;
};

/**
 * Deletes a campaign, given the permission Delete:Campaign.
 *
 * `DELETE /campaigns/{id}`. Evidence: vendor source code.
 */
export function deleteCampaign(client: Client, input: DeleteCampaignInput, options?: CallOptions): Call<DeleteCampaignResult> {
  return call(client, { name: 'campaigns.delete', method: 'DELETE', path: '/campaigns/{id}' }, input, options);
}

/** Input of {@link regenerateApiKey}. */
export interface RegenerateApiKeyInput {}

/** Response body of {@link regenerateApiKey}. */
export type RegenerateApiKeyResult = NewApiKeyResponse;

/**
 * Makes a new API key and ends the one before, given the permission Regenerate:ApiKey; a GET with an effect.
 *
 * `GET /auth/api-keys/regenerate`. Evidence: vendor source code.
 */
export function regenerateApiKey(client: Client, input: RegenerateApiKeyInput = {}, options?: CallOptions): Call<RegenerateApiKeyResult> {
  return call(client, { name: 'apiKeys.regenerate', method: 'GET', path: '/auth/api-keys/regenerate', idempotent: false }, input, options);
}

/** Input of {@link joinOrganization}. */
export type JoinOrganizationInput = JoinRequest;

/** Response body of {@link joinOrganization}. */
export type JoinOrganizationResult = JoinResponse;

/**
 * Joins the organization of an invitation, and gives an access token for it.
 *
 * `POST /auth/join-organization`. Evidence: vendor source code.
 */
export function joinOrganization(client: Client, input: JoinOrganizationInput, options?: CallOptions): Call<JoinOrganizationResult> {
  return call(client, { name: 'organizations.join', method: 'POST', path: '/auth/join-organization', body: 'fields' }, input, options);
}

/** Filters of {@link listOrganizations}. */
export interface ListOrganizationsFilters {
  /** Ascending (asc) or descending (desc) order, and no field in spite of its name. */
  sortBy?: 'asc' | 'desc' | undefined;
}

/** Response body of a page of {@link listOrganizations}. */
export type ListOrganizationsBody = OrganizationPage;

/**
 * Lists the organizations that you belong to, a page at a time.
 *
 * `GET /organization`. Pagination: page number (`page`). Evidence: vendor source code.
 * @example
 * for await (const organization of listOrganizations(client)) {
 *   console.log(organization.uniqueId);
 * }
 */
export function listOrganizations(client: Client, filters: ListOrganizationsFilters = {}, options?: NumberedListOptions): List<Organization, ListOrganizationsBody> {
  return list(client, { name: 'organizations.list', method: 'GET', path: '/organization', pagination: byNumberedSortBy, items: 'organizations' }, filters, options);
}

/** Input of {@link createOrganization}. */
export type CreateOrganizationInput = NewOrganization;

/** Response body of {@link createOrganization}. */
export type CreateOrganizationResult = NewOrganizationResponse;

/**
 * Makes an organization.
 *
 * `POST /organization`. Evidence: vendor documentation.
 */
export function createOrganization(client: Client, input: CreateOrganizationInput, options?: CallOptions): Call<CreateOrganizationResult> {
  return call(client, { name: 'organizations.create', method: 'POST', path: '/organization', body: 'fields' }, input, options);
}

/** Input of {@link getOrganization}. */
export interface GetOrganizationInput {
  /** Id of the organization, a UUID. */
  id: string;
}

/** Response body of {@link getOrganization}. */
export type GetOrganizationResult = OrganizationResponse;

/**
 * Gets an organization with its settings.
 *
 * `GET /organization/{id}`. Evidence: vendor source code.
 */
export function getOrganization(client: Client, input: GetOrganizationInput, options?: CallOptions): Call<GetOrganizationResult> {
  return call(client, { name: 'organizations.get', method: 'GET', path: '/organization/{id}' }, input, options);
}

/** Input of {@link updateOrganization}. */
export type UpdateOrganizationInput = {
  /** Id of the organization, a UUID. */
  id: string;
} & OrganizationUpdate;

/** Response body of {@link updateOrganization}. */
export type UpdateOrganizationResult = OrganizationUpdateResponse;

/**
 * Changes name and settings of an organization, given the permission Update:Organization and the rank of an owner.
 *
 * `POST /organization/{id}`. Evidence: vendor source code.
 */
export function updateOrganization(client: Client, input: UpdateOrganizationInput, options?: CallOptions): Call<UpdateOrganizationResult> {
  return call(client, { name: 'organizations.update', method: 'POST', path: '/organization/{id}', body: 'fields' }, input, options);
}

/** Input of {@link getAiConfiguration}. */
export interface GetAiConfigurationInput {}

/** Response body of {@link getAiConfiguration}. */
export type GetAiConfigurationResult = AiConfigurationResponse | null;

/**
 * Gets the settings of your organization's AI, with the key of its model.
 *
 * `GET /organization/ai-configuration`. Evidence: vendor source code.
 */
export function getAiConfiguration(client: Client, input: GetAiConfigurationInput = {}, options?: CallOptions): Call<GetAiConfigurationResult> {
  return call(client, { name: 'aiConfiguration.get', method: 'GET', path: '/organization/ai-configuration' }, input, options);
}

/** Filters of {@link listRoles}. */
export interface ListRolesFilters {
  /** Ascending (asc) or descending (desc) order, and no field in spite of its name. */
  sortBy?: 'asc' | 'desc' | undefined;
}

/** Response body of a page of {@link listRoles}. */
export type ListRolesBody = RolePage;

/**
 * Lists the roles of your organization, a page at a time, given the permission Get:OrganizationRole.
 *
 * `GET /rbac/roles`. Pagination: page number (`page`). Evidence: vendor source code.
 * @example
 * for await (const organizationRole of listRoles(client)) {
 *   console.log(organizationRole.uniqueId);
 * }
 */
export function listRoles(client: Client, filters: ListRolesFilters = {}, options?: NumberedListOptions): List<OrganizationRole, ListRolesBody> {
  return list(client, { name: 'roles.list', method: 'GET', path: '/rbac/roles', pagination: byNumberedSortBy, items: 'roles' }, filters, options);
}

/** Input of {@link createRole}. */
export type CreateRoleInput = NewRole;

/** Response body of {@link createRole}. */
export type CreateRoleResult = NewRoleResponse;

/**
 * Makes a role for members, given the permission Create:OrganizationRole.
 *
 * `POST /rbac/roles`. Evidence: vendor source code.
 */
export function createRole(client: Client, input: CreateRoleInput, options?: CallOptions): Call<CreateRoleResult> {
  return call(client, { name: 'roles.create', method: 'POST', path: '/rbac/roles', body: 'fields' }, input, options);
}

/** Input of {@link getRole}. */
export interface GetRoleInput {
  /** Id of the role, a UUID. */
  id: string;
}

/** Response body of {@link getRole}. */
export type GetRoleResult = RoleResponse;

/**
 * Gets a role with what it allows, given the permission Get:OrganizationRole.
 *
 * `GET /rbac/roles/{id}`. Evidence: vendor source code.
 */
export function getRole(client: Client, input: GetRoleInput, options?: CallOptions): Call<GetRoleResult> {
  return call(client, { name: 'roles.get', method: 'GET', path: '/rbac/roles/{id}' }, input, options);
}

/** Input of {@link updateRole}. */
export type UpdateRoleInput = {
  /** Id of the role, a UUID. */
  id: string;
} & RoleUpdate;

/** Response body of {@link updateRole}. */
export type UpdateRoleResult = RoleUpdateResponse;

/**
 * Changes name and permissions of a role, given the permission Update:OrganizationRole.
 *
 * `POST /rbac/roles/{id}`. Evidence: vendor source code.
 */
export function updateRole(client: Client, input: UpdateRoleInput, options?: CallOptions): Call<UpdateRoleResult> {
  return call(client, { name: 'roles.update', method: 'POST', path: '/rbac/roles/{id}', body: 'fields' }, input, options);
}

/** Input of {@link deleteRole}. */
export interface DeleteRoleInput {
  /** Id of the role, a UUID. */
  id: string;
}

/** Response body of {@link deleteRole}. */
export type DeleteRoleResult = RoleDeletion;

/**
 * Deletes a role, given the permission Delete:OrganizationRole.
 *
 * `DELETE /rbac/roles/{id}`. Evidence: vendor source code.
 */
export function deleteRole(client: Client, input: DeleteRoleInput, options?: CallOptions): Call<DeleteRoleResult> {
  return call(client, { name: 'roles.delete', method: 'DELETE', path: '/rbac/roles/{id}' }, input, options);
}

/** Filters of {@link listTags}. */
export interface ListTagsFilters {
  /** Ascending (asc) or descending (desc) order, and no field in spite of its name. */
  sortBy?: 'asc' | 'desc' | undefined;
}

/** Response body of a page of {@link listTags}. */
export type ListTagsBody = TagPage;

/**
 * Lists the tags of your organization, a page at a time, given the permission Get:Tag.
 *
 * `GET /organization/tags`. Pagination: page number (`page`). Evidence: vendor source code.
 * @example
 * for await (const tag of listTags(client)) {
 *   console.log(tag.uniqueId);
 * }
 */
export function listTags(client: Client, filters: ListTagsFilters = {}, options?: NumberedListOptions): List<Tag, ListTagsBody> {
  return list(client, { name: 'tags.list', method: 'GET', path: '/organization/tags', pagination: byNumberedSortBy, items: 'tags' }, filters, options);
}

/** Input of {@link createTag}. */
export type CreateTagInput = NewTag;

/** Response body of {@link createTag}. */
export type CreateTagResult = NewTagResponse;

/**
 * Makes a tag, given the permission Get:Tag.
 *
 * `POST /organization/tags`. Evidence: vendor source code.
 */
export function createTag(client: Client, input: CreateTagInput, options?: CallOptions): Call<CreateTagResult> {
  return call(client, { name: 'tags.create', method: 'POST', path: '/organization/tags', body: 'fields' }, input, options);
}

/** Filters of {@link listInvites}. */
export interface ListInvitesFilters {
  /** Ascending (asc) or descending (desc) order, and no field in spite of its name. */
  sortBy?: 'asc' | 'desc' | undefined;
}

/** Response body of a page of {@link listInvites}. */
export type ListInvitesBody = InvitePage;

/**
 * Lists the invitations to your organization, a page at a time, given the permission Get:OrganizationMember.
 *
 * `GET /organization/invites`. Pagination: page number (`page`). Evidence: vendor source code.
 * @example
 * for await (const invite of listInvites(client)) {
 *   console.log(invite.uniqueId);
 * }
 */
export function listInvites(client: Client, filters: ListInvitesFilters = {}, options?: NumberedListOptions): List<Invite, ListInvitesBody> {
  return list(client, { name: 'invites.list', method: 'GET', path: '/organization/invites', pagination: byNumberedSortBy, items: 'invites' }, filters, options);
}

/** Input of {@link createInvite}. */
export type CreateInviteInput = NewInvite;

/** Response body of {@link createInvite}. */
export type CreateInviteResult = NewInviteResponse;

/**
 * Invites somebody to your organization by email address, given the permission Create:OrganizationMember.
 *
 * `POST /organization/invites`. Evidence: vendor documentation.
 */
export function createInvite(client: Client, input: CreateInviteInput, options?: CallOptions): Call<CreateInviteResult> {
  return call(client, { name: 'invites.create', method: 'POST', path: '/organization/invites', body: 'fields' }, input, options);
}

/** Input of {@link getInvite}. */
export interface GetInviteInput {
  /** Slug of the invitation, the last part of its link. */
  slug: string;
}

/** Response body of {@link getInvite}. */
export type GetInviteResult = InviteResponse;

/**
 * Gets an invitation by the slug of its link, given the permission Create:OrganizationMember.
 *
 * `GET /organization/invite/{slug}`. Evidence: vendor source code.
 */
export function getInvite(client: Client, input: GetInviteInput, options?: CallOptions): Call<GetInviteResult> {
  return call(client, { name: 'invites.get', method: 'GET', path: '/organization/invite/{slug}' }, input, options);
}

/** Input of {@link acceptInvite}. */
export interface AcceptInviteInput {
  /** Slug of the invitation, the last part of its link. */
  slug: string;
}

/** Response body of {@link acceptInvite}. */
export type AcceptInviteResult = AcceptInviteResponse;

/**
 * Accepts an invitation and gives an access token for its organization, given the permission Create:OrganizationMember.
 *
 * `POST /organization/invite/{slug}/accept`. Evidence: vendor source code.
 */
export function acceptInvite(client: Client, input: AcceptInviteInput, options?: CallOptions): Call<AcceptInviteResult> {
  return call(client, { name: 'invites.accept', method: 'POST', path: '/organization/invite/{slug}/accept' }, input, options);
}

/** Filters of {@link listMembers}. */
export interface ListMembersFilters {
  /** Ascending (asc) or descending (desc) order, and no field in spite of its name. */
  sortBy?: 'asc' | 'desc' | undefined;
}

/** Response body of a page of {@link listMembers}. */
export type ListMembersBody = MemberPage;

/**
 * Lists the members of your organization with their roles, a page at a time, given the permission Get:OrganizationMember.
 *
 * `GET /organization/members`. Pagination: page number (`page`). Evidence: vendor source code.
 * @example
 * for await (const organizationMember of listMembers(client)) {
 *   console.log(organizationMember.uniqueId);
 * }
 */
export function listMembers(client: Client, filters: ListMembersFilters = {}, options?: NumberedListOptions): List<OrganizationMember, ListMembersBody> {
  return list(client, { name: 'members.list', method: 'GET', path: '/organization/members', pagination: byNumberedSortBy, items: 'members' }, filters, options);
}

/** Input of {@link transferOrganization}. */
export type TransferOrganizationInput = {
  /** Id of the organization, a UUID. */
  id: string;
} & TransferRequest;

/** Response body of {@link transferOrganization}. */
export type TransferOrganizationResult = TransferResponse;

/**
 * Makes another member the owner of an organization, given the rank of an owner.
 *
 * `POST /organization/{id}/transfer`. Evidence: vendor source code.
 */
export function transferOrganization(client: Client, input: TransferOrganizationInput, options?: CallOptions): Call<TransferOrganizationResult> {
  return call(client, { name: 'organizations.transfer', method: 'POST', path: '/organization/{id}/transfer', body: 'fields' }, input, options);
}

/** Input of {@link listTemplates}. */
export interface ListTemplatesInput {}

/** Response body of {@link listTemplates}. */
export type ListTemplatesResult = MessageTemplates;

/**
 * Lists all message templates of your organization at once, given the permission Get:MessageTemplates.
 *
 * `GET /organization/templates`. Evidence: vendor source code.
 * @example
 * const response = await listTemplates(client);
 */
export function listTemplates(client: Client, input: ListTemplatesInput = {}, options?: CallOptions): Call<ListTemplatesResult> {
  return call(client, { name: 'templates.list', method: 'GET', path: '/organization/templates' }, input, options);
}

/** Input of {@link getTemplate}. */
export interface GetTemplateInput {
  /** Id of the template. */
  id: string;
}

/** Response body of {@link getTemplate}. */
export type GetTemplateResult = TemplateResponse;

/**
 * Gets a message template, in another form than the list, given the permission Get:MessageTemplates.
 *
 * `GET /organization/templates/{id}`. Evidence: vendor source code.
 */
export function getTemplate(client: Client, input: GetTemplateInput, options?: CallOptions): Call<GetTemplateResult> {
  return call(client, { name: 'templates.get', method: 'GET', path: '/organization/templates/{id}' }, input, options);
}

/** Input of {@link listPhoneNumbers}. */
export interface ListPhoneNumbersInput {}

/** Response body of {@link listPhoneNumbers}. */
export type ListPhoneNumbersResult = PhoneNumbers;

/**
 * Lists all phone numbers of your organization at once, given the permission Get:PhoneNumbers.
 *
 * `GET /organization/phone-numbers`. Evidence: vendor source code.
 * @example
 * const response = await listPhoneNumbers(client);
 */
export function listPhoneNumbers(client: Client, input: ListPhoneNumbersInput = {}, options?: CallOptions): Call<ListPhoneNumbersResult> {
  return call(client, { name: 'phoneNumbers.list', method: 'GET', path: '/organization/phone-numbers' }, input, options);
}

/** Input of {@link getPhoneNumber}. */
export interface GetPhoneNumberInput {
  /** Id of the phone number. */
  id: string;
}

/** Response body of {@link getPhoneNumber}. */
export type GetPhoneNumberResult = PhoneNumberResponse | null;

/**
 * Gets one phone number of your organization, given the permission Get:PhoneNumbers.
 *
 * `GET /organization/phone-numbers/{id}`. Evidence: vendor source code.
 */
export function getPhoneNumber(client: Client, input: GetPhoneNumberInput, options?: CallOptions): Call<GetPhoneNumberResult> {
  return call(client, { name: 'phoneNumbers.get', method: 'GET', path: '/organization/phone-numbers/{id}' }, input, options);
}

/** Input of {@link updateBusinessAccount}. */
export type UpdateBusinessAccountInput = BusinessAccountUpdate;

/** Response body of {@link updateBusinessAccount}. */
export type UpdateBusinessAccountResult = BusinessAccount;

/**
 * Sets which WhatsApp business account your organization uses, given the rank of an owner.
 *
 * `POST /organization/whatsappBusinessAccount`. Evidence: vendor source code.
 */
export function updateBusinessAccount(client: Client, input: UpdateBusinessAccountInput, options?: CallOptions): Call<UpdateBusinessAccountResult> {
  return call(client, { name: 'businessAccount.update', method: 'POST', path: '/organization/whatsappBusinessAccount', body: 'fields' }, input, options);
}

/** Input of {@link getMember}. */
export interface GetMemberInput {
  /** Id of the member, a UUID. */
  id: string;
}

/** Response body of {@link getMember}. */
export type GetMemberResult = MemberResponse;

/**
 * Gets a member of your organization with the roles, given the permission Get:OrganizationMember.
 *
 * `GET /organization/members/{id}`. Evidence: vendor source code.
 */
export function getMember(client: Client, input: GetMemberInput, options?: CallOptions): Call<GetMemberResult> {
  return call(client, { name: 'members.get', method: 'GET', path: '/organization/members/{id}' }, input, options);
}

/** Input of {@link updateMember}. */
export type UpdateMemberInput = {
  /** Id of the member, a UUID. */
  id: string;
} & MemberUpdate;

/** Response body of {@link updateMember}. */
export type UpdateMemberResult = {
  /** The envelope of the member. */
  data?: MemberUpdateResponse | undefined;
};

/**
 * Changes the rank of a member, given the permission Update:OrganizationMember.
 *
 * `POST /organization/members/{id}`. Evidence: vendor source code.
 */
export function updateMember(client: Client, input: UpdateMemberInput, options?: CallOptions): Call<UpdateMemberResult> {
  return call(client, { name: 'members.update', method: 'POST', path: '/organization/members/{id}', body: 'fields' }, input, options);
}

/** Input of {@link deleteMember}. */
export interface DeleteMemberInput {
  /** Id of the member, a UUID. */
  id: string;
}

/** Response body of {@link deleteMember}. */
export type DeleteMemberResult = MemberDeletion;

/**
 * Removes a member from your organization, given the permission Delete:OrganizationMember.
 *
 * `DELETE /organization/members/{id}`. Evidence: vendor source code.
 */
export function deleteMember(client: Client, input: DeleteMemberInput, options?: CallOptions): Call<DeleteMemberResult> {
  return call(client, { name: 'members.delete', method: 'DELETE', path: '/organization/members/{id}' }, input, options);
}

/** Input of {@link updateMemberRoles}. */
export type UpdateMemberRolesInput = {
  /** Id of the member, a UUID. */
  id: string;
} & MemberRolesUpdate;

/** Response body of {@link updateMemberRoles}. */
export type UpdateMemberRolesResult = MemberRolesUpdateResponse;

/**
 * Sets which roles a member has, given the permission Update:OrganizationMember.
 *
 * `POST /organization/members/{id}/role`. Evidence: vendor source code.
 */
export function updateMemberRoles(client: Client, input: UpdateMemberRolesInput, options?: CallOptions): Call<UpdateMemberRolesResult> {
  return call(client, { name: 'members.updateRoles', method: 'POST', path: '/organization/members/{id}/role', body: 'fields' }, input, options);
}

/** Input of {@link getUser}. */
export interface GetUserInput {}

/** Response body of {@link getUser}. */
export type GetUserResult = UserResponse;

/**
 * Gets the account that the token belongs to.
 *
 * `GET /user`. Evidence: vendor source code.
 */
export function getUser(client: Client, input: GetUserInput = {}, options?: CallOptions): Call<GetUserResult> {
  return call(client, { name: 'user.get', method: 'GET', path: '/user' }, input, options);
}

/** Input of {@link updateUser}. */
export type UpdateUserInput = UserUpdate;

/** Response body of {@link updateUser}. */
export type UpdateUserResult = UserUpdateResponse;

/**
 * Changes name and picture of the account that the token belongs to.
 *
 * `POST /user`. Evidence: vendor source code.
 */
export function updateUser(client: Client, input: UpdateUserInput, options?: CallOptions): Call<UpdateUserResult> {
  return call(client, { name: 'user.update', method: 'POST', path: '/user', body: 'fields' }, input, options);
}

/** Filters of {@link listNotifications}. */
export interface ListNotificationsFilters {
  /** Ascending (asc) or descending (desc) order, and no field in spite of its name. */
  sortBy?: 'asc' | 'desc' | undefined;
}

/** Response body of a page of {@link listNotifications}. */
export type ListNotificationsBody = NotificationPage;

/**
 * Lists the notifications of your account, a page at a time.
 *
 * `GET /user/notifications`. Pagination: page number (`page`). Evidence: vendor source code.
 * @example
 * for await (const notification of listNotifications(client)) {
 *   console.log(notification.uniqueId);
 * }
 */
export function listNotifications(client: Client, filters: ListNotificationsFilters = {}, options?: NumberedListOptions): List<Notification, ListNotificationsBody> {
  return list(client, { name: 'notifications.list', method: 'GET', path: '/user/notifications', pagination: byNumberedSortBy, items: 'notifications' }, filters, options);
}

/** Input of {@link getFeatureFlags}. */
export interface GetFeatureFlagsInput {}

/** Response body of {@link getFeatureFlags}. */
export type GetFeatureFlagsResult = FeatureFlagsResponse;

/**
 * Gets which features the instance has switched on; older servers have it at /user/feature-flags.
 *
 * `GET /system/feature-flags`. Evidence: vendor source code.
 */
export function getFeatureFlags(client: Client, input: GetFeatureFlagsInput = {}, options?: CallOptions): Call<GetFeatureFlagsResult> {
  return call(client, { name: 'featureFlags.get', method: 'GET', path: '/system/feature-flags' }, input, options);
}

/** Input of {@link login}. */
export type LoginInput = LoginRequest;

/** Response body of {@link login}. */
export type LoginResult = LoginResponse;

/**
 * Gives an access token, good for 60 days, for a name and a password; wrong ones are answered with 404.
 *
 * `POST /auth/login`. Evidence: vendor source code.
 */
export function login(client: Client, input: LoginInput, options?: CallOptions): Call<LoginResult> {
  return call(client, { name: 'auth.login', method: 'POST', path: '/auth/login', body: 'fields' }, input, options);
}

/** Input of {@link register}. */
export type RegisterInput = RegisterRequest;

/** Response body of {@link register}. */
export type RegisterResult = RegisterResponse;

/**
 * Signs up and has a code sent to the email address.
 *
 * `POST /auth/register`. Evidence: vendor source code.
 */
export function register(client: Client, input: RegisterInput, options?: CallOptions): Call<RegisterResult> {
  return call(client, { name: 'auth.register', method: 'POST', path: '/auth/register', body: 'fields' }, input, options);
}

/** Input of {@link verifyEmail}. */
export type VerifyEmailInput = VerifyEmailRequest;

/** Response body of {@link verifyEmail}. */
export type VerifyEmailResult = VerifyEmailResponse;

/**
 * Finishes signing up with the code from the email, and gives an access token.
 *
 * `POST /auth/verify-email`. Evidence: vendor source code.
 */
export function verifyEmail(client: Client, input: VerifyEmailInput, options?: CallOptions): Call<VerifyEmailResult> {
  return call(client, { name: 'auth.verifyEmail', method: 'POST', path: '/auth/verify-email', body: 'fields' }, input, options);
}

/** Input of {@link getApiKey}. */
export interface GetApiKeyInput {}

/** Response body of {@link getApiKey}. */
export type GetApiKeyResult = ApiKeyResponse;

/**
 * Gets your API key, of which there is one in spite of the path, given the permission Get:ApiKey.
 *
 * `GET /auth/api-keys`. Evidence: vendor source code.
 */
export function getApiKey(client: Client, input: GetApiKeyInput = {}, options?: CallOptions): Call<GetApiKeyResult> {
  return call(client, { name: 'apiKeys.get', method: 'GET', path: '/auth/api-keys' }, input, options);
}

/** Input of {@link switchOrganization}. */
export type SwitchOrganizationInput = {
  /** Id of the organization to change over to, a UUID. */
  organizationId?: string | undefined;
};

/** Response body of {@link switchOrganization}. */
export type SwitchOrganizationResult = SwitchResponse;

/**
 * Gives an access token for another of your organizations.
 *
 * `POST /auth/switch`. Evidence: vendor source code.
 */
export function switchOrganization(client: Client, input: SwitchOrganizationInput, options?: CallOptions): Call<SwitchOrganizationResult> {
  return call(client, { name: 'organizations.switch', method: 'POST', path: '/auth/switch', body: 'fields' }, input, options);
}

/** Input of {@link loginWithOauth}. */
export interface LoginWithOauthInput {
  /** Request body. */
  body?: unknown;
}

/** Response body of {@link loginWithOauth}. */
export type LoginWithOauthResult = unknown;

/**
 * Logs in through OAuth; the stored server has it, but neither what it takes nor what it answers is written down anywhere.
 *
 * `POST /auth/oauth`. Evidence: vendor source code.
 */
export function loginWithOauth(client: Client, input: LoginWithOauthInput = {}, options?: CallOptions): Call<LoginWithOauthResult> {
  return call(client, { name: 'auth.loginWithOauth', method: 'POST', path: '/auth/oauth', body: 'whole' }, input, options);
}

/** Filters of {@link listIntegrations}. */
export interface ListIntegrationsFilters {
  /** Ascending (asc) or descending (desc) order. */
  order?: 'asc' | 'desc' | undefined;
  /** Only integrations in this state. */
  status?: 'Active' | 'Inactive' | undefined;
}

/** Response body of a page of {@link listIntegrations}. */
export type ListIntegrationsBody = IntegrationPage;

/**
 * Lists the integrations with other services, a page at a time.
 *
 * `GET /integrations`. Pagination: page number (`page`). Evidence: vendor source code.
 * @example
 * for await (const integration of listIntegrations(client)) {
 *   console.log(integration.uniqueId);
 * }
 */
export function listIntegrations(client: Client, filters: ListIntegrationsFilters = {}, options?: NumberedListOptions): List<Integration, ListIntegrationsBody> {
  return list(client, { name: 'integrations.list', method: 'GET', path: '/integrations', pagination: byNumbered, items: 'integrations' }, filters, options);
}

/** Input of {@link getIntegration}. */
export interface GetIntegrationInput {
  /** Id of the integration, a UUID. */
  id: string;
}

/** Response body of {@link getIntegration}. */
export type GetIntegrationResult = unknown;

/**
 * Gets an integration, on a path of the analytics, where the stored server has it, it seems by mistake; what it answers is not written down anywhere.
 *
 * `GET /analytics/{id}`. Evidence: vendor source code.
 */
export function getIntegration(client: Client, input: GetIntegrationInput, options?: CallOptions): Call<GetIntegrationResult> {
  return call(client, { name: 'integrations.get', method: 'GET', path: '/analytics/{id}' }, input, options);
}

/** Input of {@link enableIntegration}. */
export interface EnableIntegrationInput {
  /** Id of the integration, a UUID. */
  id: string;
}

/** Response body of {@link enableIntegration}. */
export type EnableIntegrationResult = unknown;

/**
 * Switches an integration on, on a path of the analytics, where the stored server has it, it seems by mistake; what it answers is not written down anywhere.
 *
 * `POST /analytics/{id}/enable`. Evidence: vendor source code.
 */
export function enableIntegration(client: Client, input: EnableIntegrationInput, options?: CallOptions): Call<EnableIntegrationResult> {
  return call(client, { name: 'integrations.enable', method: 'POST', path: '/analytics/{id}/enable' }, input, options);
}

/** Input of {@link disableIntegration}. */
export interface DisableIntegrationInput {
  /** Id of the integration, a UUID. */
  id: string;
}

/** Response body of {@link disableIntegration}. */
export type DisableIntegrationResult = unknown;

/**
 * Switches an integration off, on a path of the analytics, where the stored server has it, it seems by mistake; what it answers is not written down anywhere.
 *
 * `POST /analytics/{id}/disable`. Evidence: vendor source code.
 */
export function disableIntegration(client: Client, input: DisableIntegrationInput, options?: CallOptions): Call<DisableIntegrationResult> {
  return call(client, { name: 'integrations.disable', method: 'POST', path: '/analytics/{id}/disable' }, input, options);
}

/** Input of {@link getPrimaryAnalytics}. */
export interface GetPrimaryAnalyticsInput {
  /** Start of the period. */
  from: string;
  /** End of the period. */
  to: string;
}

/** Response body of {@link getPrimaryAnalytics}. */
export type GetPrimaryAnalyticsResult = PrimaryAnalytics;

/**
 * Gets the main numbers of a period: messages, conversations, campaigns, contacts and clicks, given the permission Get:PrimaryAnalytics.
 *
 * `GET /analytics/primary`. Evidence: vendor source code.
 */
export function getPrimaryAnalytics(client: Client, input: GetPrimaryAnalyticsInput, options?: CallOptions): Call<GetPrimaryAnalyticsResult> {
  return call(client, { name: 'analytics.getPrimary', method: 'GET', path: '/analytics/primary' }, input, options);
}

/** Input of {@link getSecondaryAnalytics}. */
export interface GetSecondaryAnalyticsInput {
  /** Start of the period. */
  from?: string | undefined;
  /** End of the period. */
  to?: string | undefined;
}

/** Response body of {@link getSecondaryAnalytics}. */
export type GetSecondaryAnalyticsResult = SecondaryAnalytics;

/**
 * Gets further numbers of a period: conversations by time and messages by kind, given the permission Get:SecondaryAnalytics.
 *
 * `GET /analytics/secondary`. Evidence: vendor source code.
 */
export function getSecondaryAnalytics(client: Client, input: GetSecondaryAnalyticsInput = {}, options?: CallOptions): Call<GetSecondaryAnalyticsResult> {
  return call(client, { name: 'analytics.getSecondary', method: 'GET', path: '/analytics/secondary' }, input, options);
}

/** Input of {@link getCampaignAnalytics}. */
export interface GetCampaignAnalyticsInput {
  /** Id of the campaign, a UUID. */
  campaignId: string;
}

/** Response body of {@link getCampaignAnalytics}. */
export type GetCampaignAnalyticsResult = CampaignAnalytics;

/**
 * Gets the numbers of one campaign, given the permission Get:CampaignAnalytics.
 *
 * `GET /analytics/campaign/{campaignId}`. Evidence: vendor source code.
 */
export function getCampaignAnalytics(client: Client, input: GetCampaignAnalyticsInput, options?: CallOptions): Call<GetCampaignAnalyticsResult> {
  return call(client, { name: 'analytics.getCampaign', method: 'GET', path: '/analytics/campaign/{campaignId}' }, input, options);
}

/** Input of {@link getAllCampaignAnalytics}. */
export interface GetAllCampaignAnalyticsInput {
  /** Start of the period. */
  from?: string | undefined;
  /** End of the period. */
  to?: string | undefined;
}

/** Response body of {@link getAllCampaignAnalytics}. */
export type GetAllCampaignAnalyticsResult = CampaignAnalytics;

/**
 * Gets the numbers of the campaigns of a period; the stored server does not have it.
 *
 * `GET /analytics/campaigns`. Evidence: vendor source code.
 */
export function getAllCampaignAnalytics(client: Client, input: GetAllCampaignAnalyticsInput = {}, options?: CallOptions): Call<GetAllCampaignAnalyticsResult> {
  return call(client, { name: 'analytics.getAllCampaigns', method: 'GET', path: '/analytics/campaigns' }, input, options);
}

/** Filters of {@link listAiChats}. */
export interface ListAiChatsFilters {
  /** Ascending (asc) or descending (desc) order. */
  order?: 'asc' | 'desc' | undefined;
  /** Only chats in this state. */
  status?: 'Active' | 'Inactive' | undefined;
  /** Only chats of this visibility. */
  visibility?: 'Public' | 'Private' | undefined;
}

/** Response body of a page of {@link listAiChats}. */
export type ListAiChatsBody = AiChatPage;

/**
 * Lists the chats with the AI, a page at a time.
 *
 * `GET /ai/chats`. Pagination: page number (`page`). Evidence: vendor source code.
 * @example
 * for await (const aiChat of listAiChats(client)) {
 *   console.log(aiChat.uniqueId);
 * }
 */
export function listAiChats(client: Client, filters: ListAiChatsFilters = {}, options?: NumberedListOptions): List<AiChat, ListAiChatsBody> {
  return list(client, { name: 'aiChats.list', method: 'GET', path: '/ai/chats', pagination: byNumbered, items: 'chats' }, filters, options);
}

/** Input of {@link getAiChat}. */
export interface GetAiChatInput {
  /** Id of the chat, a UUID. */
  id: string;
}

/** Response body of {@link getAiChat}. */
export type GetAiChatResult = AiChatResponse;

/**
 * Gets a chat with the AI.
 *
 * `GET /ai/chat/{id}`. Evidence: vendor source code.
 */
export function getAiChat(client: Client, input: GetAiChatInput, options?: CallOptions): Call<GetAiChatResult> {
  return call(client, { name: 'aiChats.get', method: 'GET', path: '/ai/chat/{id}' }, input, options);
}

/** Filters of {@link listAiChatMessages}. */
export interface ListAiChatMessagesFilters {
  /** Id of the chat, a UUID. */
  id: string;
}

/** Response body of a page of {@link listAiChatMessages}. */
export type ListAiChatMessagesBody = AiChatMessagePage;

/**
 * Lists the messages of a chat with the AI, a page at a time.
 *
 * `GET /ai/chat/{id}/messages`. Pagination: page number (`page`). Evidence: vendor source code.
 * @example
 * for await (const aiChatMessage of listAiChatMessages(client, { id: 'id-1' })) {
 *   console.log(aiChatMessage.uniqueId);
 * }
 */
export function listAiChatMessages(client: Client, filters: ListAiChatMessagesFilters, options?: NumberedListOptions): List<AiChatMessage, ListAiChatMessagesBody> {
  return list(client, { name: 'aiChatMessages.list', method: 'GET', path: '/ai/chat/{id}/messages', pagination: byNumberedUnsorted, items: 'messages' }, filters, options);
}

/** Input of {@link sendAiChatMessage}. */
export type SendAiChatMessageInput = {
  /** Id of the chat, a UUID. */
  id: string;
} & AiChatQuery;

/** Response body of {@link sendAiChatMessage}. */
export type SendAiChatMessageResult = Uint8Array;

/**
 * Asks the AI something in a chat and gives the answer's bytes, once all of them are there.
 *
 * `POST /ai/chat/{id}/messages`. Evidence: vendor source code.
 * @example
 * await sendAiChatMessage(client, { id: 'id-1', query: 'Hello!' });
 */
export function sendAiChatMessage(client: Client, input: SendAiChatMessageInput, options?: CallOptions): Call<SendAiChatMessageResult> {
  return callBytes(client, { name: 'aiChatMessages.send', method: 'POST', path: '/ai/chat/{id}/messages', body: 'fields', accept: 'application/octet-stream' }, input, options);
}

/** Filters of {@link listAiChatVotes}. */
export interface ListAiChatVotesFilters {
  /** Id of the chat, a UUID. */
  id: string;
}

/** Response body of a page of {@link listAiChatVotes}. */
export type ListAiChatVotesBody = AiChatVotePage;

/**
 * Lists the votes on messages of a chat with the AI, a page at a time.
 *
 * `GET /ai/chat/{id}/vote`. Pagination: page number (`page`). Evidence: vendor source code.
 * @example
 * for await (const aiChatVote of listAiChatVotes(client, { id: 'id-1' })) {
 *   console.log(aiChatVote.uniqueId);
 * }
 */
export function listAiChatVotes(client: Client, filters: ListAiChatVotesFilters, options?: NumberedListOptions): List<AiChatVote, ListAiChatVotesBody> {
  return list(client, { name: 'aiChatVotes.list', method: 'GET', path: '/ai/chat/{id}/vote', pagination: byNumberedUnsorted, items: 'votes' }, filters, options);
}

/** Input of {@link voteOnAiChatMessage}. */
export type VoteOnAiChatMessageInput = {
  /** Id of the chat, a UUID. */
  id: string;
} & NewAiChatVote;

/** Response body of {@link voteOnAiChatMessage}. */
export type VoteOnAiChatMessageResult = NewAiChatVoteResponse;

/**
 * Votes on a message of a chat with the AI.
 *
 * `POST /ai/chat/{id}/vote`. Evidence: vendor source code.
 * @example
 * await voteOnAiChatMessage(client, { id: 'id-1', messageId: 'message-id-907337' });
 */
export function voteOnAiChatMessage(client: Client, input: VoteOnAiChatMessageInput, options?: CallOptions): Call<VoteOnAiChatMessageResult> {
  return call(client, { name: 'aiChatMessages.vote', method: 'POST', path: '/ai/chat/{id}/vote', body: 'fields' }, input, options);
}

/** Input of {@link getSegmentRecommendations}. */
export interface GetSegmentRecommendationsInput {
  /** Conversation to recommend something for. */
  conversationId?: string | number | undefined;
  /** Contact to recommend something for. */
  contactId?: string | number | undefined;
}

/** Response body of {@link getSegmentRecommendations}. */
export type GetSegmentRecommendationsResult = SegmentRecommendationsResponse;

/**
 * Gets lists and tags that the AI recommends for a contact or a conversation.
 *
 * `GET /ai/segment-recommendations`. Evidence: vendor source code.
 */
export function getSegmentRecommendations(client: Client, input: GetSegmentRecommendationsInput = {}, options?: CallOptions): Call<GetSegmentRecommendationsResult> {
  return call(client, { name: 'ai.getSegmentRecommendations', method: 'GET', path: '/ai/segment-recommendations' }, input, options);
}

/** Input of {@link getResponseSuggestions}. */
export interface GetResponseSuggestionsInput {
  /** Id of the conversation, a UUID. */
  conversationId: string;
}

/** Response body of {@link getResponseSuggestions}. */
export type GetResponseSuggestionsResult = SuggestionsResponse;

/**
 * Gets answers that the AI suggests for a conversation.
 *
 * `GET /ai/response-suggestions`. Evidence: vendor source code.
 */
export function getResponseSuggestions(client: Client, input: GetResponseSuggestionsInput, options?: CallOptions): Call<GetResponseSuggestionsResult> {
  return call(client, { name: 'ai.getResponseSuggestions', method: 'GET', path: '/ai/response-suggestions' }, input, options);
}

/** Input of {@link getChatSummary}. */
export interface GetChatSummaryInput {}

/** Response body of {@link getChatSummary}. */
export type GetChatSummaryResult = unknown;

/**
 * Gets a summary of a chat by the AI; the stored server has it, but neither what it takes nor what it answers is written down anywhere.
 *
 * `GET /ai/get-chat-summary`. Evidence: vendor source code.
 */
export function getChatSummary(client: Client, input: GetChatSummaryInput = {}, options?: CallOptions): Call<GetChatSummaryResult> {
  return call(client, { name: 'ai.getChatSummary', method: 'GET', path: '/ai/get-chat-summary' }, input, options);
}

/** Input of {@link getHealthAtSpecifiedPath}. */
export interface GetHealthAtSpecifiedPathInput {}

/** Response body of {@link getHealthAtSpecifiedPath}. */
export type GetHealthAtSpecifiedPathResult = {
  /** Whether it is up. */
  data?: boolean | undefined;
};

/**
 * Tells whether the service is up, at the path of the vendor's specification, which no stored server has; health.get is what they answer.
 *
 * `GET /health-check`. Evidence: vendor source code.
 */
export function getHealthAtSpecifiedPath(client: Client, input: GetHealthAtSpecifiedPathInput = {}, options?: CallOptions): Call<GetHealthAtSpecifiedPathResult> {
  return call(client, { name: 'health.getAtSpecifiedPath', method: 'GET', path: '/health-check' }, input, options);
}

/** Input of {@link getMetadataAtSpecifiedPath}. */
export interface GetMetadataAtSpecifiedPathInput {}

/** Response body of {@link getMetadataAtSpecifiedPath}. */
export type GetMetadataAtSpecifiedPathResult = Metadata;

/**
 * Gets title, description and icon of the instance, at the path of the vendor's specification, which no stored server has; metadata.get is what they answer.
 *
 * `GET /meta-data`. Evidence: vendor source code.
 */
export function getMetadataAtSpecifiedPath(client: Client, input: GetMetadataAtSpecifiedPathInput = {}, options?: CallOptions): Call<GetMetadataAtSpecifiedPathResult> {
  return call(client, { name: 'metadata.getAtSpecifiedPath', method: 'GET', path: '/meta-data' }, input, options);
}

/** Input of {@link getHealth}. */
export interface GetHealthInput {}

/** Response body of {@link getHealth}. */
export type GetHealthResult = {
  /** Whether it is up. */
  data?: boolean | undefined;
};

/**
 * Tells whether the service is up, without a token.
 *
 * `GET /health`. Evidence: vendor source code.
 */
export function getHealth(client: Client, input: GetHealthInput = {}, options?: CallOptions): Call<GetHealthResult> {
  return call(client, { name: 'health.get', method: 'GET', path: '/health' }, input, options);
}

/** Input of {@link getMetadata}. */
export interface GetMetadataInput {}

/** Response body of {@link getMetadata}. */
export type GetMetadataResult = Metadata;

/**
 * Gets title, description and icon of the instance, without a token.
 *
 * `GET /metadata`. Evidence: vendor source code.
 */
export function getMetadata(client: Client, input: GetMetadataInput = {}, options?: CallOptions): Call<GetMetadataResult> {
  return call(client, { name: 'metadata.get', method: 'GET', path: '/metadata' }, input, options);
}

/** All operations as methods of a client, grouped by resource. */
export interface Resources {
  /** People of your organization. */
  readonly contacts: {
    /**
     * Lists the contacts of your organization with their lists, tags and conversations, a page at a time, given the permission Get:Contact.
     *
     * `GET /contacts`. Pagination: page number (`page`). Evidence: vendor documentation.
     * @example
     * for await (const contact of wapikit.contacts.list()) {
     *   console.log(contact.uniqueId);
     * }
     */
    list(filters?: ListContactsFilters, options?: NumberedListOptions): List<Contact, ListContactsBody>;
    /**
     * Adds contacts, all of them active, and passes over in silence those whose phone number is known, given the permission Create:Contact.
     *
     * `POST /contacts`. Evidence: vendor source code.
     */
    create(input: CreateContactsInput, options?: CallOptions): Call<CreateContactsResult>;
    /**
     * Deletes the contacts of a list; the stored server does not have it.
     *
     * `DELETE /contacts`. Evidence: vendor source code.
     */
    deleteByList(input: DeleteContactsByListInput, options?: CallOptions): Call<DeleteContactsByListResult>;
    /**
     * Imports contacts from a CSV file, at the path of the vendor's specification, which no stored server has; contacts.import is what they answer.
     *
     * `POST /contacts/bulk-import`. Evidence: vendor source code.
     */
    importAtSpecifiedPath(input: ImportContactsAtSpecifiedPathInput, options?: CallOptions): Call<ImportContactsAtSpecifiedPathResult>;
    /**
     * Gets one contact, given the permission Get:Contact; an unknown id is answered with 500 by the stored server, not with 404.
     *
     * `GET /contacts/{id}`. Evidence: vendor documentation.
     */
    get(input: GetContactInput, options?: CallOptions): Call<GetContactResult>;
    /**
     * Sets everything about a contact, given the permission Update:Contact; lists that are not given are taken away.
     *
     * `POST /contacts/{id}`. Evidence: vendor source code.
     */
    update(input: UpdateContactInput, options?: CallOptions): Call<UpdateContactResult>;
    /**
     * Deletes a contact, given the permission Delete:Contact; the stored server does not check whose it is.
     *
     * `DELETE /contacts/{id}`. Evidence: vendor source code.
     */
    delete(input: DeleteContactInput, options?: CallOptions): Call<DeleteContactResult>;
    /**
     * Imports contacts from a CSV file with the columns name, phone and attributes, whose first row is passed over; failures are told in the answer's events, under status 200.
     *
     * `POST /contacts/bulkImport`. Evidence: vendor source code.
     */
    import(input: ImportContactsInput, options?: CallOptions): Call<ImportContactsResult>;
  };
  /** Threads of messages with one person. */
  readonly conversations: {
    /**
     * Lists the conversations of your organization, given the permission Get:Conversation; without a status, closed and deleted ones are left out.
     *
     * `GET /conversations`. Pagination: page number (`page`). Evidence: vendor documentation.
     * @example
     * for await (const conversation of wapikit.conversations.list()) {
     *   console.log(conversation.uniqueId);
     * }
     */
    list(filters?: ListConversationsFilters, options?: NumberedListOptions): List<Conversation, ListConversationsBody>;
    /**
     * Gets one conversation, given the permission Get:Conversation.
     *
     * `GET /conversation/{id}`. Evidence: vendor source code.
     */
    get(input: GetConversationInput, options?: CallOptions): Call<GetConversationResult>;
    /**
     * Changes the state of a conversation, given the permission Update:Conversation; the stored server changes nothing, and its answer is empty.
     *
     * `POST /conversation/{id}`. Evidence: vendor source code.
     */
    update(input: UpdateConversationInput, options?: CallOptions): Call<UpdateConversationResult>;
    /**
     * Deletes a conversation, given the permission Delete:Conversation; the stored server answers 400 with null in any case.
     *
     * `DELETE /conversation/{id}`. Evidence: vendor source code.
     */
    delete(input: DeleteConversationInput, options?: CallOptions): Call<DeleteConversationResult>;
    /**
     * Gives a conversation to a member to take care of, given the permission Assign:Conversation.
     *
     * `POST /conversation/{id}/assign`. Evidence: vendor source code.
     */
    assign(input: AssignConversationInput, options?: CallOptions): Call<AssignConversationResult>;
    /**
     * Takes a conversation from the user who takes care of it, given the permission Unassign:Conversation.
     *
     * `POST /conversation/{id}/unassign`. Evidence: vendor source code.
     */
    unassign(input: UnassignConversationInput, options?: CallOptions): Call<UnassignConversationResult>;
  };
  /** Lists conversation messages. */
  readonly conversationMessages: {
    /**
     * Lists the messages of a conversation, oldest first, a page of at most 50 at a time, given the permission Get:Conversation; the stored server may fail with 500.
     *
     * `GET /conversation/{id}/messages`. Pagination: page number (`page`). Evidence: vendor documentation.
     * @example
     * for await (const message of wapikit.conversationMessages.list({ id: 'id-1' })) {
     *   console.log(message.uniqueId);
     * }
     */
    list(filters: ListConversationMessagesFilters, options?: NumberedListOptions): List<Message, ListConversationMessagesBody>;
  };
  /** Lists messages; also `send`. */
  readonly messages: {
    /**
     * Sends a message in a conversation, given the permission Get:Conversation; the stored server sends text alone and records any other kind as sent without sending it.
     *
     * `POST /conversation/{id}/messages`. Evidence: vendor documentation.
     * @example
     * await wapikit.messages.send({
     *   id: 'id-1',
     *   createdAt: '2026-01-02T03:04:05Z',
     *   messageData: {},
     * });
     */
    send(input: SendMessageInput, options?: CallOptions): Call<SendMessageResult>;
    /**
     * Lists messages of all conversations, a page at a time; the stored server does not have it.
     *
     * `GET /messages`. Pagination: page number (`page`). Evidence: vendor documentation.
     * @example
     * for await (const message of wapikit.messages.list()) {
     *   console.log(message.uniqueId);
     * }
     */
    list(filters?: ListMessagesFilters, options?: NumberedListOptions): List<Message, ListMessagesBody>;
  };
  /** Lists of contacts. */
  readonly contactLists: {
    /**
     * Lists the lists of contacts, a page at a time, given the permission Get:List; page 0 fails with 500 and the size of a page has no limit.
     *
     * `GET /lists`. Pagination: page number (`page`). Evidence: vendor source code.
     * @example
     * for await (const contactList of wapikit.contactLists.list()) {
     *   console.log(contactList.uniqueId);
     * }
     */
    list(filters?: ListContactListsFilters, options?: NumberedListOptions): List<ContactList, ListContactListsBody>;
    /**
     * Makes a list of contacts, given the permission Create:List.
     *
     * `POST /lists`. Evidence: vendor source code.
     */
    create(input: CreateContactListInput, options?: CallOptions): Call<CreateContactListResult>;
    /**
     * Gets a list of contacts, given the permission Get:List.
     *
     * `GET /lists/{id}`. Evidence: vendor source code.
     */
    get(input: GetContactListInput, options?: CallOptions): Call<GetContactListResult>;
    /**
     * Changes a list of contacts, given the permission Update:List; the stored server has it on the path of a contact instead.
     *
     * `POST /lists/{id}`. Evidence: vendor source code.
     */
    update(input: UpdateContactListInput, options?: CallOptions): Call<UpdateContactListResult>;
    /**
     * Deletes a list of contacts, given the permission Delete:List; the stored server has it on the path of a contact instead.
     *
     * `DELETE /lists/{id}`. Evidence: vendor source code.
     */
    delete(input: DeleteContactListInput, options?: CallOptions): Call<DeleteContactListResult>;
  };
  /** Templates sent to lists of contacts. */
  readonly campaigns: {
    /**
     * Lists the campaigns of your organization, a page at a time, given the permission Get:Campaign.
     *
     * `GET /campaigns`. Pagination: page number (`page`). Evidence: vendor source code.
     * @example
     * for await (const campaign of wapikit.campaigns.list()) {
     *   console.log(campaign.uniqueId);
     * }
     */
    list(filters?: ListCampaignsFilters, options?: NumberedListOptions): List<Campaign, ListCampaignsBody>;
    /**
     * Makes a campaign that sends a template to lists of contacts, given the permission Create:Campaign.
     *
     * `POST /campaigns`. Evidence: vendor source code.
     */
    create(input: CreateCampaignInput, options?: CallOptions): Call<CreateCampaignResult>;
    /**
     * Gets a campaign with its numbers, given the permission Get:Campaign.
     *
     * `GET /campaigns/{id}`. Evidence: vendor documentation.
     */
    get(input: GetCampaignInput, options?: CallOptions): Call<GetCampaignResult>;
    /**
     * Changes a campaign, its status included, given the permission Update:Campaign.
     *
     * `POST /campaigns/{id}`. Evidence: vendor source code.
     */
    update(input: UpdateCampaignInput, options?: CallOptions): Call<UpdateCampaignResult>;
    /**
     * Deletes a campaign, given the permission Delete:Campaign.
     *
     * `DELETE /campaigns/{id}`. Evidence: vendor source code.
     */
    delete(input: DeleteCampaignInput, options?: CallOptions): Call<DeleteCampaignResult>;
  };
  /** Retrieves API keys; also `regenerate`. */
  readonly apiKeys: {
    /**
     * Makes a new API key and ends the one before, given the permission Regenerate:ApiKey; a GET with an effect.
     *
     * `GET /auth/api-keys/regenerate`. Evidence: vendor source code.
     */
    regenerate(input?: RegenerateApiKeyInput, options?: CallOptions): Call<RegenerateApiKeyResult>;
    /**
     * Gets your API key, of which there is one in spite of the path, given the permission Get:ApiKey.
     *
     * `GET /auth/api-keys`. Evidence: vendor source code.
     */
    get(input?: GetApiKeyInput, options?: CallOptions): Call<GetApiKeyResult>;
  };
  /** Lists, creates, retrieves and updates organizations; also `join`, `transfer`, `switch`. */
  readonly organizations: {
    /**
     * Joins the organization of an invitation, and gives an access token for it.
     *
     * `POST /auth/join-organization`. Evidence: vendor source code.
     */
    join(input: JoinOrganizationInput, options?: CallOptions): Call<JoinOrganizationResult>;
    /**
     * Lists the organizations that you belong to, a page at a time.
     *
     * `GET /organization`. Pagination: page number (`page`). Evidence: vendor source code.
     * @example
     * for await (const organization of wapikit.organizations.list()) {
     *   console.log(organization.uniqueId);
     * }
     */
    list(filters?: ListOrganizationsFilters, options?: NumberedListOptions): List<Organization, ListOrganizationsBody>;
    /**
     * Makes an organization.
     *
     * `POST /organization`. Evidence: vendor documentation.
     */
    create(input: CreateOrganizationInput, options?: CallOptions): Call<CreateOrganizationResult>;
    /**
     * Gets an organization with its settings.
     *
     * `GET /organization/{id}`. Evidence: vendor source code.
     */
    get(input: GetOrganizationInput, options?: CallOptions): Call<GetOrganizationResult>;
    /**
     * Changes name and settings of an organization, given the permission Update:Organization and the rank of an owner.
     *
     * `POST /organization/{id}`. Evidence: vendor source code.
     */
    update(input: UpdateOrganizationInput, options?: CallOptions): Call<UpdateOrganizationResult>;
    /**
     * Makes another member the owner of an organization, given the rank of an owner.
     *
     * `POST /organization/{id}/transfer`. Evidence: vendor source code.
     */
    transfer(input: TransferOrganizationInput, options?: CallOptions): Call<TransferOrganizationResult>;
    /**
     * Gives an access token for another of your organizations.
     *
     * `POST /auth/switch`. Evidence: vendor source code.
     */
    switch(input: SwitchOrganizationInput, options?: CallOptions): Call<SwitchOrganizationResult>;
  };
  /** Retrieves AI configuration. */
  readonly aiConfiguration: {
    /**
     * Gets the settings of your organization's AI, with the key of its model.
     *
     * `GET /organization/ai-configuration`. Evidence: vendor source code.
     */
    get(input?: GetAiConfigurationInput, options?: CallOptions): Call<GetAiConfigurationResult>;
  };
  /** Lists, creates, retrieves, updates and deletes roles. */
  readonly roles: {
    /**
     * Lists the roles of your organization, a page at a time, given the permission Get:OrganizationRole.
     *
     * `GET /rbac/roles`. Pagination: page number (`page`). Evidence: vendor source code.
     * @example
     * for await (const organizationRole of wapikit.roles.list()) {
     *   console.log(organizationRole.uniqueId);
     * }
     */
    list(filters?: ListRolesFilters, options?: NumberedListOptions): List<OrganizationRole, ListRolesBody>;
    /**
     * Makes a role for members, given the permission Create:OrganizationRole.
     *
     * `POST /rbac/roles`. Evidence: vendor source code.
     */
    create(input: CreateRoleInput, options?: CallOptions): Call<CreateRoleResult>;
    /**
     * Gets a role with what it allows, given the permission Get:OrganizationRole.
     *
     * `GET /rbac/roles/{id}`. Evidence: vendor source code.
     */
    get(input: GetRoleInput, options?: CallOptions): Call<GetRoleResult>;
    /**
     * Changes name and permissions of a role, given the permission Update:OrganizationRole.
     *
     * `POST /rbac/roles/{id}`. Evidence: vendor source code.
     */
    update(input: UpdateRoleInput, options?: CallOptions): Call<UpdateRoleResult>;
    /**
     * Deletes a role, given the permission Delete:OrganizationRole.
     *
     * `DELETE /rbac/roles/{id}`. Evidence: vendor source code.
     */
    delete(input: DeleteRoleInput, options?: CallOptions): Call<DeleteRoleResult>;
  };
  /** Lists and creates tags. */
  readonly tags: {
    /**
     * Lists the tags of your organization, a page at a time, given the permission Get:Tag.
     *
     * `GET /organization/tags`. Pagination: page number (`page`). Evidence: vendor source code.
     * @example
     * for await (const tag of wapikit.tags.list()) {
     *   console.log(tag.uniqueId);
     * }
     */
    list(filters?: ListTagsFilters, options?: NumberedListOptions): List<Tag, ListTagsBody>;
    /**
     * Makes a tag, given the permission Get:Tag.
     *
     * `POST /organization/tags`. Evidence: vendor source code.
     */
    create(input: CreateTagInput, options?: CallOptions): Call<CreateTagResult>;
  };
  /** Lists, creates and retrieves invites; also `accept`. */
  readonly invites: {
    /**
     * Lists the invitations to your organization, a page at a time, given the permission Get:OrganizationMember.
     *
     * `GET /organization/invites`. Pagination: page number (`page`). Evidence: vendor source code.
     * @example
     * for await (const invite of wapikit.invites.list()) {
     *   console.log(invite.uniqueId);
     * }
     */
    list(filters?: ListInvitesFilters, options?: NumberedListOptions): List<Invite, ListInvitesBody>;
    /**
     * Invites somebody to your organization by email address, given the permission Create:OrganizationMember.
     *
     * `POST /organization/invites`. Evidence: vendor documentation.
     */
    create(input: CreateInviteInput, options?: CallOptions): Call<CreateInviteResult>;
    /**
     * Gets an invitation by the slug of its link, given the permission Create:OrganizationMember.
     *
     * `GET /organization/invite/{slug}`. Evidence: vendor source code.
     */
    get(input: GetInviteInput, options?: CallOptions): Call<GetInviteResult>;
    /**
     * Accepts an invitation and gives an access token for its organization, given the permission Create:OrganizationMember.
     *
     * `POST /organization/invite/{slug}/accept`. Evidence: vendor source code.
     */
    accept(input: AcceptInviteInput, options?: CallOptions): Call<AcceptInviteResult>;
  };
  /** Lists, retrieves, updates and deletes members; also `updateRoles`. */
  readonly members: {
    /**
     * Lists the members of your organization with their roles, a page at a time, given the permission Get:OrganizationMember.
     *
     * `GET /organization/members`. Pagination: page number (`page`). Evidence: vendor source code.
     * @example
     * for await (const organizationMember of wapikit.members.list()) {
     *   console.log(organizationMember.uniqueId);
     * }
     */
    list(filters?: ListMembersFilters, options?: NumberedListOptions): List<OrganizationMember, ListMembersBody>;
    /**
     * Gets a member of your organization with the roles, given the permission Get:OrganizationMember.
     *
     * `GET /organization/members/{id}`. Evidence: vendor source code.
     */
    get(input: GetMemberInput, options?: CallOptions): Call<GetMemberResult>;
    /**
     * Changes the rank of a member, given the permission Update:OrganizationMember.
     *
     * `POST /organization/members/{id}`. Evidence: vendor source code.
     */
    update(input: UpdateMemberInput, options?: CallOptions): Call<UpdateMemberResult>;
    /**
     * Removes a member from your organization, given the permission Delete:OrganizationMember.
     *
     * `DELETE /organization/members/{id}`. Evidence: vendor source code.
     */
    delete(input: DeleteMemberInput, options?: CallOptions): Call<DeleteMemberResult>;
    /**
     * Sets which roles a member has, given the permission Update:OrganizationMember.
     *
     * `POST /organization/members/{id}/role`. Evidence: vendor source code.
     */
    updateRoles(input: UpdateMemberRolesInput, options?: CallOptions): Call<UpdateMemberRolesResult>;
  };
  /** Lists and retrieves templates. */
  readonly templates: {
    /**
     * Lists all message templates of your organization at once, given the permission Get:MessageTemplates.
     *
     * `GET /organization/templates`. Evidence: vendor source code.
     * @example
     * const response = await wapikit.templates.list();
     */
    list(input?: ListTemplatesInput, options?: CallOptions): Call<ListTemplatesResult>;
    /**
     * Gets a message template, in another form than the list, given the permission Get:MessageTemplates.
     *
     * `GET /organization/templates/{id}`. Evidence: vendor source code.
     */
    get(input: GetTemplateInput, options?: CallOptions): Call<GetTemplateResult>;
  };
  /** Lists and retrieves phone numbers. */
  readonly phoneNumbers: {
    /**
     * Lists all phone numbers of your organization at once, given the permission Get:PhoneNumbers.
     *
     * `GET /organization/phone-numbers`. Evidence: vendor source code.
     * @example
     * const response = await wapikit.phoneNumbers.list();
     */
    list(input?: ListPhoneNumbersInput, options?: CallOptions): Call<ListPhoneNumbersResult>;
    /**
     * Gets one phone number of your organization, given the permission Get:PhoneNumbers.
     *
     * `GET /organization/phone-numbers/{id}`. Evidence: vendor source code.
     */
    get(input: GetPhoneNumberInput, options?: CallOptions): Call<GetPhoneNumberResult>;
  };
  /** Updates business account. */
  readonly businessAccount: {
    /**
     * Sets which WhatsApp business account your organization uses, given the rank of an owner.
     *
     * `POST /organization/whatsappBusinessAccount`. Evidence: vendor source code.
     */
    update(input: UpdateBusinessAccountInput, options?: CallOptions): Call<UpdateBusinessAccountResult>;
  };
  /** Your own account. */
  readonly user: {
    /**
     * Gets the account that the token belongs to.
     *
     * `GET /user`. Evidence: vendor source code.
     */
    get(input?: GetUserInput, options?: CallOptions): Call<GetUserResult>;
    /**
     * Changes name and picture of the account that the token belongs to.
     *
     * `POST /user`. Evidence: vendor source code.
     */
    update(input: UpdateUserInput, options?: CallOptions): Call<UpdateUserResult>;
  };
  /** Lists notifications. */
  readonly notifications: {
    /**
     * Lists the notifications of your account, a page at a time.
     *
     * `GET /user/notifications`. Pagination: page number (`page`). Evidence: vendor source code.
     * @example
     * for await (const notification of wapikit.notifications.list()) {
     *   console.log(notification.uniqueId);
     * }
     */
    list(filters?: ListNotificationsFilters, options?: NumberedListOptions): List<Notification, ListNotificationsBody>;
  };
  /** Retrieves feature flags. */
  readonly featureFlags: {
    /**
     * Gets which features the instance has switched on; older servers have it at /user/feature-flags.
     *
     * `GET /system/feature-flags`. Evidence: vendor source code.
     */
    get(input?: GetFeatureFlagsInput, options?: CallOptions): Call<GetFeatureFlagsResult>;
  };
  /** Logging in, signing up and keys. */
  readonly auth: {
    /**
     * Gives an access token, good for 60 days, for a name and a password; wrong ones are answered with 404.
     *
     * `POST /auth/login`. Evidence: vendor source code.
     */
    login(input: LoginInput, options?: CallOptions): Call<LoginResult>;
    /**
     * Signs up and has a code sent to the email address.
     *
     * `POST /auth/register`. Evidence: vendor source code.
     */
    register(input: RegisterInput, options?: CallOptions): Call<RegisterResult>;
    /**
     * Finishes signing up with the code from the email, and gives an access token.
     *
     * `POST /auth/verify-email`. Evidence: vendor source code.
     */
    verifyEmail(input: VerifyEmailInput, options?: CallOptions): Call<VerifyEmailResult>;
    /**
     * Logs in through OAuth; the stored server has it, but neither what it takes nor what it answers is written down anywhere.
     *
     * `POST /auth/oauth`. Evidence: vendor source code.
     */
    loginWithOauth(input?: LoginWithOauthInput, options?: CallOptions): Call<LoginWithOauthResult>;
  };
  /** Connections to other services. */
  readonly integrations: {
    /**
     * Lists the integrations with other services, a page at a time.
     *
     * `GET /integrations`. Pagination: page number (`page`). Evidence: vendor source code.
     * @example
     * for await (const integration of wapikit.integrations.list()) {
     *   console.log(integration.uniqueId);
     * }
     */
    list(filters?: ListIntegrationsFilters, options?: NumberedListOptions): List<Integration, ListIntegrationsBody>;
    /**
     * Gets an integration, on a path of the analytics, where the stored server has it, it seems by mistake; what it answers is not written down anywhere.
     *
     * `GET /analytics/{id}`. Evidence: vendor source code.
     */
    get(input: GetIntegrationInput, options?: CallOptions): Call<GetIntegrationResult>;
    /**
     * Switches an integration on, on a path of the analytics, where the stored server has it, it seems by mistake; what it answers is not written down anywhere.
     *
     * `POST /analytics/{id}/enable`. Evidence: vendor source code.
     */
    enable(input: EnableIntegrationInput, options?: CallOptions): Call<EnableIntegrationResult>;
    /**
     * Switches an integration off, on a path of the analytics, where the stored server has it, it seems by mistake; what it answers is not written down anywhere.
     *
     * `POST /analytics/{id}/disable`. Evidence: vendor source code.
     */
    disable(input: DisableIntegrationInput, options?: CallOptions): Call<DisableIntegrationResult>;
  };
  /** Numbers. */
  readonly analytics: {
    /**
     * Gets the main numbers of a period: messages, conversations, campaigns, contacts and clicks, given the permission Get:PrimaryAnalytics.
     *
     * `GET /analytics/primary`. Evidence: vendor source code.
     */
    getPrimary(input: GetPrimaryAnalyticsInput, options?: CallOptions): Call<GetPrimaryAnalyticsResult>;
    /**
     * Gets further numbers of a period: conversations by time and messages by kind, given the permission Get:SecondaryAnalytics.
     *
     * `GET /analytics/secondary`. Evidence: vendor source code.
     */
    getSecondary(input?: GetSecondaryAnalyticsInput, options?: CallOptions): Call<GetSecondaryAnalyticsResult>;
    /**
     * Gets the numbers of one campaign, given the permission Get:CampaignAnalytics.
     *
     * `GET /analytics/campaign/{campaignId}`. Evidence: vendor source code.
     */
    getCampaign(input: GetCampaignAnalyticsInput, options?: CallOptions): Call<GetCampaignAnalyticsResult>;
    /**
     * Gets the numbers of the campaigns of a period; the stored server does not have it.
     *
     * `GET /analytics/campaigns`. Evidence: vendor source code.
     */
    getAllCampaigns(input?: GetAllCampaignAnalyticsInput, options?: CallOptions): Call<GetAllCampaignAnalyticsResult>;
  };
  /** Lists and retrieves AI chats. */
  readonly aiChats: {
    /**
     * Lists the chats with the AI, a page at a time.
     *
     * `GET /ai/chats`. Pagination: page number (`page`). Evidence: vendor source code.
     * @example
     * for await (const aiChat of wapikit.aiChats.list()) {
     *   console.log(aiChat.uniqueId);
     * }
     */
    list(filters?: ListAiChatsFilters, options?: NumberedListOptions): List<AiChat, ListAiChatsBody>;
    /**
     * Gets a chat with the AI.
     *
     * `GET /ai/chat/{id}`. Evidence: vendor source code.
     */
    get(input: GetAiChatInput, options?: CallOptions): Call<GetAiChatResult>;
  };
  /** Lists AI chat messages; also `send`, `vote`. */
  readonly aiChatMessages: {
    /**
     * Lists the messages of a chat with the AI, a page at a time.
     *
     * `GET /ai/chat/{id}/messages`. Pagination: page number (`page`). Evidence: vendor source code.
     * @example
     * for await (const aiChatMessage of wapikit.aiChatMessages.list({ id: 'id-1' })) {
     *   console.log(aiChatMessage.uniqueId);
     * }
     */
    list(filters: ListAiChatMessagesFilters, options?: NumberedListOptions): List<AiChatMessage, ListAiChatMessagesBody>;
    /**
     * Asks the AI something in a chat and gives the answer's bytes, once all of them are there.
     *
     * `POST /ai/chat/{id}/messages`. Evidence: vendor source code.
     * @example
     * await wapikit.aiChatMessages.send({ id: 'id-1', query: 'Hello!' });
     */
    send(input: SendAiChatMessageInput, options?: CallOptions): Call<SendAiChatMessageResult>;
    /**
     * Votes on a message of a chat with the AI.
     *
     * `POST /ai/chat/{id}/vote`. Evidence: vendor source code.
     * @example
     * await wapikit.aiChatMessages.vote({ id: 'id-1', messageId: 'message-id-907337' });
     */
    vote(input: VoteOnAiChatMessageInput, options?: CallOptions): Call<VoteOnAiChatMessageResult>;
  };
  /** Lists AI chat votes. */
  readonly aiChatVotes: {
    /**
     * Lists the votes on messages of a chat with the AI, a page at a time.
     *
     * `GET /ai/chat/{id}/vote`. Pagination: page number (`page`). Evidence: vendor source code.
     * @example
     * for await (const aiChatVote of wapikit.aiChatVotes.list({ id: 'id-1' })) {
     *   console.log(aiChatVote.uniqueId);
     * }
     */
    list(filters: ListAiChatVotesFilters, options?: NumberedListOptions): List<AiChatVote, ListAiChatVotesBody>;
  };
  /** Chats with the AI and what it suggests. */
  readonly ai: {
    /**
     * Gets lists and tags that the AI recommends for a contact or a conversation.
     *
     * `GET /ai/segment-recommendations`. Evidence: vendor source code.
     */
    getSegmentRecommendations(input?: GetSegmentRecommendationsInput, options?: CallOptions): Call<GetSegmentRecommendationsResult>;
    /**
     * Gets answers that the AI suggests for a conversation.
     *
     * `GET /ai/response-suggestions`. Evidence: vendor source code.
     */
    getResponseSuggestions(input: GetResponseSuggestionsInput, options?: CallOptions): Call<GetResponseSuggestionsResult>;
    /**
     * Gets a summary of a chat by the AI; the stored server has it, but neither what it takes nor what it answers is written down anywhere.
     *
     * `GET /ai/get-chat-summary`. Evidence: vendor source code.
     */
    getChatSummary(input?: GetChatSummaryInput, options?: CallOptions): Call<GetChatSummaryResult>;
  };
  /** Retrieves health; also `getAtSpecifiedPath`. */
  readonly health: {
    /**
     * Tells whether the service is up, at the path of the vendor's specification, which no stored server has; health.get is what they answer.
     *
     * `GET /health-check`. Evidence: vendor source code.
     */
    getAtSpecifiedPath(input?: GetHealthAtSpecifiedPathInput, options?: CallOptions): Call<GetHealthAtSpecifiedPathResult>;
    /**
     * Tells whether the service is up, without a token.
     *
     * `GET /health`. Evidence: vendor source code.
     */
    get(input?: GetHealthInput, options?: CallOptions): Call<GetHealthResult>;
  };
  /** Retrieves metadata; also `getAtSpecifiedPath`. */
  readonly metadata: {
    /**
     * Gets title, description and icon of the instance, at the path of the vendor's specification, which no stored server has; metadata.get is what they answer.
     *
     * `GET /meta-data`. Evidence: vendor source code.
     */
    getAtSpecifiedPath(input?: GetMetadataAtSpecifiedPathInput, options?: CallOptions): Call<GetMetadataAtSpecifiedPathResult>;
    /**
     * Gets title, description and icon of the instance, without a token.
     *
     * `GET /metadata`. Evidence: vendor source code.
     */
    get(input?: GetMetadataInput, options?: CallOptions): Call<GetMetadataResult>;
  };
}

/** All operations as functions, grouped by resource. */
export const resources = {
  contacts: { list: listContacts, create: createContacts, deleteByList: deleteContactsByList, importAtSpecifiedPath: importContactsAtSpecifiedPath, get: getContact, update: updateContact, delete: deleteContact, import: importContacts },
  conversations: { list: listConversations, get: getConversation, update: updateConversation, delete: deleteConversation, assign: assignConversation, unassign: unassignConversation },
  conversationMessages: { list: listConversationMessages },
  messages: { send: sendMessage, list: listMessages },
  contactLists: { list: listContactLists, create: createContactList, get: getContactList, update: updateContactList, delete: deleteContactList },
  campaigns: { list: listCampaigns, create: createCampaign, get: getCampaign, update: updateCampaign, delete: deleteCampaign },
  apiKeys: { regenerate: regenerateApiKey, get: getApiKey },
  organizations: { join: joinOrganization, list: listOrganizations, create: createOrganization, get: getOrganization, update: updateOrganization, transfer: transferOrganization, switch: switchOrganization },
  aiConfiguration: { get: getAiConfiguration },
  roles: { list: listRoles, create: createRole, get: getRole, update: updateRole, delete: deleteRole },
  tags: { list: listTags, create: createTag },
  invites: { list: listInvites, create: createInvite, get: getInvite, accept: acceptInvite },
  members: { list: listMembers, get: getMember, update: updateMember, delete: deleteMember, updateRoles: updateMemberRoles },
  templates: { list: listTemplates, get: getTemplate },
  phoneNumbers: { list: listPhoneNumbers, get: getPhoneNumber },
  businessAccount: { update: updateBusinessAccount },
  user: { get: getUser, update: updateUser },
  notifications: { list: listNotifications },
  featureFlags: { get: getFeatureFlags },
  auth: { login: login, register: register, verifyEmail: verifyEmail, loginWithOauth: loginWithOauth },
  integrations: { list: listIntegrations, get: getIntegration, enable: enableIntegration, disable: disableIntegration },
  analytics: { getPrimary: getPrimaryAnalytics, getSecondary: getSecondaryAnalytics, getCampaign: getCampaignAnalytics, getAllCampaigns: getAllCampaignAnalytics },
  aiChats: { list: listAiChats, get: getAiChat },
  aiChatMessages: { list: listAiChatMessages, send: sendAiChatMessage, vote: voteOnAiChatMessage },
  aiChatVotes: { list: listAiChatVotes },
  ai: { getSegmentRecommendations: getSegmentRecommendations, getResponseSuggestions: getResponseSuggestions, getChatSummary: getChatSummary },
  health: { getAtSpecifiedPath: getHealthAtSpecifiedPath, get: getHealth },
  metadata: { getAtSpecifiedPath: getMetadataAtSpecifiedPath, get: getMetadata },
};
