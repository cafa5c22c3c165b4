// Generated from Wapikit API 2025-02-03; do not edit.
// Description sha256 ca95cda65536d63752166e0497cc2bf525501dbc38222b3906f1f651072183fa, generator 1.0.0.

import { call, callBytes, callText, list, multipart, withWholeBody } from '@wa-clients/core';
import type { Call, CallOptions, Client, List, NumberedListOptions, StreamedFile } from '@wa-clients/core';
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
  ErrorBody,
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

/** Response bodies of failures of {@link listContacts}, by status code. */
export interface ListContactsErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Filters of {@link listContacts}. */
export interface ListContactsFilters {
  /** Returns only contacts on the list with this id; a value that is not a UUID is silently ignored. */
  list_id?: string | undefined;
  /** Sort order by creation time, ascending (asc) or descending (desc); unordered if omitted. */
  order?: 'asc' | 'desc' | undefined;
  /**
   * Status to filter by; accepted by the service but without effect.
   *
   * @deprecated
   */
  status?: string | undefined;
  /** Search text. */
  searchString?: string | undefined;
}

/** Response body of a page of {@link listContacts}. */
export type ListContactsBody = ContactPage;

/**
 * Lists the contacts of your organization with their lists, tags and conversations, one page at a time; requires the permission Get:Contact.
 *
 * `GET /contacts`. Pagination: page number (`page`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 500.
 * @example
 * for await (const contact of listContacts(client)) {
 *   console.log(contact.uniqueId);
 * }
 */
export function listContacts(client: Client<'wapikit'>, filters: ListContactsFilters = {}, options?: NumberedListOptions): List<Contact, ListContactsBody> {
  return list(client, { name: 'contacts.list', method: 'GET', path: '/contacts', query: ['list_id', 'order', 'status', 'searchString'], pagination: byNumbered, items: 'contacts', maximum: 50 }, filters, options);
}

/** Response bodies of failures of {@link createContacts}, by status code. */
export interface CreateContactsErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link createContacts}. */
export interface CreateContactsInput {
  /** Request body. */
  body: NewContact[];
}

/** Response body of {@link createContacts}. */
export type CreateContactsResult = NewContactsResponse;

/**
 * Creates contacts, all with the status Active (requires the permission Create:Contact); contacts whose phone number already exists are silently skipped.
 *
 * `POST /contacts`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function createContacts(client: Client<'wapikit'>, input: CreateContactsInput, options?: CallOptions): Call<CreateContactsResult> {
  return call(client, { name: 'contacts.create', method: 'POST', path: '/contacts', body: 'whole', choose: withWholeBody, idempotent: true }, input, options);
}

/** Response bodies of failures of {@link deleteContactsByList}, by status code. */
export interface DeleteContactsByListErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link deleteContactsByList}. */
export interface DeleteContactsByListInput {
  /** Id of the list, a UUID. */
  id: string;
}

/** Response body of {@link deleteContactsByList}. */
export type DeleteContactsByListResult = {
  /** Whether the operation succeeded. */
  data?: boolean | undefined;
};

/**
 * Deletes the contacts of a list; not implemented by the open-source server.
 *
 * `DELETE /contacts`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function deleteContactsByList(client: Client<'wapikit'>, input: DeleteContactsByListInput, options?: CallOptions): Call<DeleteContactsByListResult> {
  return call(client, { name: 'contacts.deleteByList', method: 'DELETE', path: '/contacts', query: ['id'] }, input, options);
}

/** Response bodies of failures of {@link importContactsAtSpecifiedPath}, by status code. */
export interface ImportContactsAtSpecifiedPathErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link importContactsAtSpecifiedPath}. */
export type ImportContactsAtSpecifiedPathInput = {
  /** CSV file. */
  file?: Blob | Uint8Array | StreamedFile | undefined;
  /** Delimiter between columns, one character. */
  delimiter?: string | undefined;
  /** Ids of the lists to add the contacts to, as a string that holds a JSON array. */
  listIds?: string | undefined;
} | { body: FormData };

/** Response body of {@link importContactsAtSpecifiedPath}. */
export type ImportContactsAtSpecifiedPathResult = ImportResponse;

/**
 * Imports contacts from a CSV file, on the path of the vendor's specification, which no known server version implements; contacts.import is the implemented operation.
 *
 * `POST /contacts/bulk-import`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function importContactsAtSpecifiedPath(client: Client<'wapikit'>, input: ImportContactsAtSpecifiedPathInput, options?: CallOptions): Call<ImportContactsAtSpecifiedPathResult> {
  return call(client, { name: 'contacts.importAtSpecifiedPath', method: 'POST', path: '/contacts/bulk-import', body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart() }, input, options);
}

/** Response bodies of failures of {@link getContact}, by status code. */
export interface GetContactErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getContact}. */
export interface GetContactInput {
  /** Id of the contact, a UUID. */
  id: string;
}

/** Response body of {@link getContact}. */
export type GetContactResult = ContactResponse;

/**
 * Retrieves a contact (requires the permission Get:Contact); for an unknown id, the open-source server returns 500 instead of 404.
 *
 * `GET /contacts/{id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function getContact(client: Client<'wapikit'>, input: GetContactInput, options?: CallOptions): Call<GetContactResult> {
  return call(client, { name: 'contacts.get', method: 'GET', path: '/contacts/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateContact}, by status code. */
export interface UpdateContactErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link updateContact}. */
export type UpdateContactInput = {
  /** Id of the contact, a UUID. */
  id: string;
} & ContactUpdate;

/** Response body of {@link updateContact}. */
export type UpdateContactResult = ContactUpdateResponse;

/**
 * Replaces all fields of a contact (requires the permission Update:Contact); lists that are not given are removed from the contact.
 *
 * `POST /contacts/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function updateContact(client: Client<'wapikit'>, input: UpdateContactInput, options?: CallOptions): Call<UpdateContactResult> {
  return call(client, { name: 'contacts.update', method: 'POST', path: '/contacts/{id}', body: 'fields', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link deleteContact}, by status code. */
export interface DeleteContactErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link deleteContact}. */
export interface DeleteContactInput {
  /** Id of the contact, a UUID. */
  id: string;
}

/** Response body of {@link deleteContact}. */
export type DeleteContactResult = ContactDeletion;

/**
 * Deletes a contact (requires the permission Delete:Contact); the open-source server does not check whether the contact belongs to your organization.
 *
 * `DELETE /contacts/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function deleteContact(client: Client<'wapikit'>, input: DeleteContactInput, options?: CallOptions): Call<DeleteContactResult> {
  return call(client, { name: 'contacts.delete', method: 'DELETE', path: '/contacts/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link importContacts}, by status code. */
export interface ImportContactsErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link importContacts}. */
export type ImportContactsInput = {
  /** CSV file. */
  file: Blob | Uint8Array | StreamedFile;
  /** Delimiter between columns, one character. */
  delimiter: string;
  /** Ids of the lists to add the contacts to, as a string that holds a JSON array. */
  listIds: string;
} | { body: FormData };

/** Response body of {@link importContacts}. */
export type ImportContactsResult = string;

/**
 * Imports contacts from a CSV file with the columns name, phone and attributes, whose first row is skipped; failures are reported in the events of the response, with status 200.
 *
 * `POST /contacts/bulkImport`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function importContacts(client: Client<'wapikit'>, input: ImportContactsInput, options?: CallOptions): Call<ImportContactsResult> {
  return callText(client, { name: 'contacts.import', method: 'POST', path: '/contacts/bulkImport', body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart(), accept: 'text/plain' }, input, options);
}

/** Response bodies of failures of {@link listConversations}, by status code. */
export interface ListConversationsErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Filters of {@link listConversations}. */
export interface ListConversationsFilters {
  /** Sort order, oldest first (asc) or newest first (desc); ignored by the open-source server. */
  order?: 'asc' | 'desc' | undefined;
  /** Returns only conversations with this status. */
  status?: 'Active' | 'Closed' | 'Deleted' | undefined;
  /** Returns only conversations with this contact; ignored by the open-source server. */
  contact_id?: string | undefined;
  /** Returns only conversations initiated by the campaign with this id, a UUID. */
  campaign_id?: string | undefined;
  /** Returns only conversations with contacts on this list; ignored by the open-source server. */
  list_id?: string | undefined;
  /** Returns only the conversation that contains this message; ignored by the open-source server. */
  message_id?: string | undefined;
}

/** Response body of a page of {@link listConversations}. */
export type ListConversationsBody = ConversationPage;

/**
 * Lists the conversations of your organization (requires the permission Get:Conversation); closed and deleted conversations are returned only with a status filter.
 *
 * `GET /conversations`. Pagination: page number (`page`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 500.
 * @example
 * for await (const conversation of listConversations(client)) {
 *   console.log(conversation.uniqueId);
 * }
 */
export function listConversations(client: Client<'wapikit'>, filters: ListConversationsFilters = {}, options?: NumberedListOptions): List<Conversation, ListConversationsBody> {
  return list(client, { name: 'conversations.list', method: 'GET', path: '/conversations', query: ['order', 'status', 'contact_id', 'campaign_id', 'list_id', 'message_id'], pagination: byNumbered, items: 'conversations', maximum: 50 }, filters, options);
}

/** Response bodies of failures of {@link getConversation}, by status code. */
export interface GetConversationErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getConversation}. */
export interface GetConversationInput {
  /** Id of the conversation, a UUID. */
  id: string;
}

/** Response body of {@link getConversation}. */
export type GetConversationResult = ConversationResponse;

/**
 * Retrieves a conversation; requires the permission Get:Conversation.
 *
 * `GET /conversation/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function getConversation(client: Client<'wapikit'>, input: GetConversationInput, options?: CallOptions): Call<GetConversationResult> {
  return call(client, { name: 'conversations.get', method: 'GET', path: '/conversation/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateConversation}, by status code. */
export interface UpdateConversationErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link updateConversation}. */
export type UpdateConversationInput = {
  /** Id of the conversation, a UUID. */
  id: string;
} & ConversationUpdate;

/** Response body of {@link updateConversation}. */
export type UpdateConversationResult = ConversationUpdateResponse | undefined;

/**
 * Updates the status of a conversation (requires the permission Update:Conversation); the open-source server changes nothing and returns an empty response.
 *
 * `POST /conversation/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function updateConversation(client: Client<'wapikit'>, input: UpdateConversationInput, options?: CallOptions): Call<UpdateConversationResult> {
  return call(client, { name: 'conversations.update', method: 'POST', path: '/conversation/{id}', body: 'fields', empty: true }, input, options);
}

/** Response bodies of failures of {@link deleteConversation}, by status code. */
export interface DeleteConversationErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link deleteConversation}. */
export interface DeleteConversationInput {
  /** Id of the conversation, a UUID. */
  id: string;
}

/** Response body of {@link deleteConversation}. */
export type DeleteConversationResult = ConversationDeletion;

/**
 * Deletes a conversation (requires the permission Delete:Conversation); the open-source server always returns 400 with the body null.
 *
 * `DELETE /conversation/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function deleteConversation(client: Client<'wapikit'>, input: DeleteConversationInput, options?: CallOptions): Call<DeleteConversationResult> {
  return call(client, { name: 'conversations.delete', method: 'DELETE', path: '/conversation/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link assignConversation}, by status code. */
export interface AssignConversationErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link assignConversation}. */
export type AssignConversationInput = {
  /** Id of the conversation, a UUID. */
  id: string;
} & AssignRequest;

/** Response body of {@link assignConversation}. */
export type AssignConversationResult = AssignResponse;

/**
 * Assigns a conversation to an organization member; requires the permission Assign:Conversation.
 *
 * `POST /conversation/{id}/assign`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function assignConversation(client: Client<'wapikit'>, input: AssignConversationInput, options?: CallOptions): Call<AssignConversationResult> {
  return call(client, { name: 'conversations.assign', method: 'POST', path: '/conversation/{id}/assign', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link unassignConversation}, by status code. */
export interface UnassignConversationErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link unassignConversation}. */
export type UnassignConversationInput = {
  /** Id of the conversation, a UUID. */
  id: string;
} & UnassignRequest;

/** Response body of {@link unassignConversation}. */
export type UnassignConversationResult = UnassignResponse;

/**
 * Unassigns a conversation from the user that it is assigned to; requires the permission Unassign:Conversation.
 *
 * `POST /conversation/{id}/unassign`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function unassignConversation(client: Client<'wapikit'>, input: UnassignConversationInput, options?: CallOptions): Call<UnassignConversationResult> {
  return call(client, { name: 'conversations.unassign', method: 'POST', path: '/conversation/{id}/unassign', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listConversationMessages}, by status code. */
export interface ListConversationMessagesErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Filters of {@link listConversationMessages}. */
export interface ListConversationMessagesFilters {
  /** Id of the conversation, a UUID. */
  id: string;
  /** Sort order, ascending (asc) or descending (desc); ignored by the open-source server. */
  order?: 'asc' | 'desc' | undefined;
}

/** Response body of a page of {@link listConversationMessages}. */
export type ListConversationMessagesBody = MessagePage;

/**
 * Lists the messages of a conversation, oldest first, at most 50 per page (requires the permission Get:Conversation); the open-source server may fail with 500.
 *
 * `GET /conversation/{id}/messages`. Pagination: page number (`page`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 * @example
 * for await (const message of listConversationMessages(client, { id: 'Example' })) {
 *   console.log(message.uniqueId);
 * }
 */
export function listConversationMessages(client: Client<'wapikit'>, filters: ListConversationMessagesFilters, options?: NumberedListOptions): List<Message, ListConversationMessagesBody> {
  return list(client, { name: 'conversationMessages.list', method: 'GET', path: '/conversation/{id}/messages', query: ['order'], pagination: byNumbered, items: 'messages' }, filters, options);
}

/** Response bodies of failures of {@link sendMessage}, by status code. */
export interface SendMessageErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link sendMessage}. */
export type SendMessageInput = {
  /** Id of the conversation, a UUID. */
  id: string;
} & NewMessage;

/** Response body of {@link sendMessage}. */
export type SendMessageResult = MessageResponse;

/**
 * Sends a message in a conversation (requires the permission Get:Conversation); the open-source server sends only text messages and stores all other types as sent without sending them.
 *
 * `POST /conversation/{id}/messages`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 * @example
 * await sendMessage(client, {
 *   id: 'Example',
 *   createdAt: '2026-01-02T03:04:05Z',
 *   messageData: {},
 * });
 */
export function sendMessage(client: Client<'wapikit'>, input: SendMessageInput, options?: CallOptions): Call<SendMessageResult> {
  return call(client, { name: 'messages.send', method: 'POST', path: '/conversation/{id}/messages', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listMessages}, by status code. */
export interface ListMessagesErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Filters of {@link listMessages}. */
export interface ListMessagesFilters {
  /** Sort order, ascending (asc) or descending (desc). */
  order?: 'asc' | 'desc' | undefined;
  /** Returns only messages with this status, in lower case here but capitalized in responses. */
  status?: 'read' | 'unread' | 'sent' | 'failed' | undefined;
  /** Returns only messages with this direction. */
  direction?: 'InBound' | 'OutBound' | undefined;
  /** Returns only messages exchanged with this contact. */
  contact_id?: string | undefined;
  /** Returns only messages of this campaign. */
  campaign_id?: string | undefined;
  /** Returns only messages exchanged with contacts on this list. */
  list_id?: string | undefined;
  /** Returns only messages of this conversation. */
  conversation_id?: string | undefined;
}

/** Response body of a page of {@link listMessages}. */
export type ListMessagesBody = {
  /** Messages on this page. */
  messages?: Message[] | undefined;
  /** Pagination information. */
  paginationMeta?: PaginationMeta | undefined;
};

/**
 * Lists the messages of all conversations, one page at a time; not implemented by the open-source server.
 *
 * `GET /messages`. Pagination: page number (`page`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 500.
 * @example
 * for await (const message of listMessages(client)) {
 *   console.log(message.uniqueId);
 * }
 */
export function listMessages(client: Client<'wapikit'>, filters: ListMessagesFilters = {}, options?: NumberedListOptions): List<Message, ListMessagesBody> {
  return list(client, { name: 'messages.list', method: 'GET', path: '/messages', query: ['order', 'status', 'direction', 'contact_id', 'campaign_id', 'list_id', 'conversation_id'], pagination: byNumbered, items: 'messages' }, filters, options);
}

/** Response bodies of failures of {@link listContactLists}, by status code. */
export interface ListContactListsErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Filters of {@link listContactLists}. */
export interface ListContactListsFilters {
  /** Sort order, ascending (asc) or descending (desc). */
  order?: 'asc' | 'desc' | undefined;
}

/** Response body of a page of {@link listContactLists}. */
export type ListContactListsBody = ContactListPage;

/**
 * Lists the contact lists, one page at a time (requires the permission Get:List); page 0 fails with 500, and the page size has no limit.
 *
 * `GET /lists`. Pagination: page number (`page`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 * @example
 * for await (const contactList of listContactLists(client)) {
 *   console.log(contactList.uniqueId);
 * }
 */
export function listContactLists(client: Client<'wapikit'>, filters: ListContactListsFilters = {}, options?: NumberedListOptions): List<ContactList, ListContactListsBody> {
  return list(client, { name: 'contactLists.list', method: 'GET', path: '/lists', query: ['order'], pagination: byNumbered, items: 'lists' }, filters, options);
}

/** Response bodies of failures of {@link createContactList}, by status code. */
export interface CreateContactListErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link createContactList}. */
export type CreateContactListInput = NewContactList;

/** Response body of {@link createContactList}. */
export type CreateContactListResult = NewContactListResponse;

/**
 * Creates a contact list; requires the permission Create:List.
 *
 * `POST /lists`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function createContactList(client: Client<'wapikit'>, input: CreateContactListInput, options?: CallOptions): Call<CreateContactListResult> {
  return call(client, { name: 'contactLists.create', method: 'POST', path: '/lists', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getContactList}, by status code. */
export interface GetContactListErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getContactList}. */
export interface GetContactListInput {
  /** Id of the list, a UUID. */
  id: string;
}

/** Response body of {@link getContactList}. */
export type GetContactListResult = ContactListResponse;

/**
 * Retrieves a contact list; requires the permission Get:List.
 *
 * `GET /lists/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function getContactList(client: Client<'wapikit'>, input: GetContactListInput, options?: CallOptions): Call<GetContactListResult> {
  return call(client, { name: 'contactLists.get', method: 'GET', path: '/lists/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateContactList}, by status code. */
export interface UpdateContactListErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link updateContactList}. */
export type UpdateContactListInput = {
  /** Id of the list, a UUID. */
  id: string;
} & ContactListUpdate;

/** Response body of {@link updateContactList}. */
export type UpdateContactListResult = ContactListUpdateResponse;

/**
 * Updates a contact list (requires the permission Update:List); the open-source server implements this on the path of a contact instead.
 *
 * `POST /lists/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function updateContactList(client: Client<'wapikit'>, input: UpdateContactListInput, options?: CallOptions): Call<UpdateContactListResult> {
  return call(client, { name: 'contactLists.update', method: 'POST', path: '/lists/{id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteContactList}, by status code. */
export interface DeleteContactListErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link deleteContactList}. */
export interface DeleteContactListInput {
  /** Id of the list, a UUID. */
  id: string;
}

/** Response body of {@link deleteContactList}. */
export type DeleteContactListResult = {
  /** Whether the operation succeeded. */
  data?: boolean | undefined;
};

/**
 * Deletes a contact list (requires the permission Delete:List); the open-source server implements this on the path of a contact instead.
 *
 * `DELETE /lists/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function deleteContactList(client: Client<'wapikit'>, input: DeleteContactListInput, options?: CallOptions): Call<DeleteContactListResult> {
  return call(client, { name: 'contactLists.delete', method: 'DELETE', path: '/lists/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link listCampaigns}, by status code. */
export interface ListCampaignsErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Filters of {@link listCampaigns}. */
export interface ListCampaignsFilters {
  /** Sort order, ascending (asc) or descending (desc). */
  order?: 'asc' | 'desc' | undefined;
  /** Returns only campaigns with this status. */
  status?: 'Draft' | 'Scheduled' | 'Running' | 'Paused' | 'Cancelled' | 'Finished' | undefined;
}

/** Response body of a page of {@link listCampaigns}. */
export type ListCampaignsBody = CampaignPage;

/**
 * Lists the campaigns of your organization, one page at a time; requires the permission Get:Campaign.
 *
 * `GET /campaigns`. Pagination: page number (`page`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 * @example
 * for await (const campaign of listCampaigns(client)) {
 *   console.log(campaign.uniqueId);
 * }
 */
export function listCampaigns(client: Client<'wapikit'>, filters: ListCampaignsFilters = {}, options?: NumberedListOptions): List<Campaign, ListCampaignsBody> {
  return list(client, { name: 'campaigns.list', method: 'GET', path: '/campaigns', query: ['order', 'status'], pagination: byNumbered, items: 'campaigns' }, filters, options);
}

/** Response bodies of failures of {@link createCampaign}, by status code. */
export interface CreateCampaignErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link createCampaign}. */
export type CreateCampaignInput = NewCampaign;

/** Response body of {@link createCampaign}. */
export type CreateCampaignResult = NewCampaignResponse;

/**
 * Creates a campaign that sends a template to contact lists; requires the permission Create:Campaign.
 *
 * `POST /campaigns`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function createCampaign(client: Client<'wapikit'>, input: CreateCampaignInput, options?: CallOptions): Call<CreateCampaignResult> {
  return call(client, { name: 'campaigns.create', method: 'POST', path: '/campaigns', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getCampaign}, by status code. */
export interface GetCampaignErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getCampaign}. */
export interface GetCampaignInput {
  /** Id of the campaign, a UUID. */
  id: string;
}

/** Response body of {@link getCampaign}. */
export type GetCampaignResult = CampaignResponse;

/**
 * Retrieves a campaign with its statistics; requires the permission Get:Campaign.
 *
 * `GET /campaigns/{id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function getCampaign(client: Client<'wapikit'>, input: GetCampaignInput, options?: CallOptions): Call<GetCampaignResult> {
  return call(client, { name: 'campaigns.get', method: 'GET', path: '/campaigns/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateCampaign}, by status code. */
export interface UpdateCampaignErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link updateCampaign}. */
export type UpdateCampaignInput = {
  /** Id of the campaign, a UUID. */
  id: string;
} & CampaignUpdate;

/** Response body of {@link updateCampaign}. */
export type UpdateCampaignResult = CampaignUpdateResponse;

/**
 * Updates a campaign, including its status; requires the permission Update:Campaign.
 *
 * `POST /campaigns/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function updateCampaign(client: Client<'wapikit'>, input: UpdateCampaignInput, options?: CallOptions): Call<UpdateCampaignResult> {
  return call(client, { name: 'campaigns.update', method: 'POST', path: '/campaigns/{id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteCampaign}, by status code. */
export interface DeleteCampaignErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link deleteCampaign}. */
export interface DeleteCampaignInput {
  /** Id of the campaign, a UUID. */
  id: string;
}

/** Response body of {@link deleteCampaign}. */
export type DeleteCampaignResult = {
  /** Whether the operation succeeded. */
  data?: boolean | undefined;
};

/**
 * Deletes a campaign; requires the permission Delete:Campaign.
 *
 * `DELETE /campaigns/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function deleteCampaign(client: Client<'wapikit'>, input: DeleteCampaignInput, options?: CallOptions): Call<DeleteCampaignResult> {
  return call(client, { name: 'campaigns.delete', method: 'DELETE', path: '/campaigns/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link regenerateApiKey}, by status code. */
export interface RegenerateApiKeyErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link regenerateApiKey}. */
export interface RegenerateApiKeyInput {}

/** Response body of {@link regenerateApiKey}. */
export type RegenerateApiKeyResult = NewApiKeyResponse;

/**
 * Creates a new API key and invalidates the previous one (requires the permission Regenerate:ApiKey); note that this GET request has a side effect.
 *
 * `GET /auth/api-keys/regenerate`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function regenerateApiKey(client: Client<'wapikit'>, input: RegenerateApiKeyInput = {}, options?: CallOptions): Call<RegenerateApiKeyResult> {
  return call(client, { name: 'apiKeys.regenerate', method: 'GET', path: '/auth/api-keys/regenerate', query: [], idempotent: false }, input, options);
}

/** Response bodies of failures of {@link joinOrganization}, by status code. */
export interface JoinOrganizationErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link joinOrganization}. */
export type JoinOrganizationInput = JoinRequest;

/** Response body of {@link joinOrganization}. */
export type JoinOrganizationResult = JoinResponse;

/**
 * Joins the organization of an invitation and returns an access token for it.
 *
 * `POST /auth/join-organization`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function joinOrganization(client: Client<'wapikit'>, input: JoinOrganizationInput, options?: CallOptions): Call<JoinOrganizationResult> {
  return call(client, { name: 'organizations.join', method: 'POST', path: '/auth/join-organization', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listOrganizations}, by status code. */
export interface ListOrganizationsErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Filters of {@link listOrganizations}. */
export interface ListOrganizationsFilters {
  /** Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter's name. */
  sortBy?: 'asc' | 'desc' | undefined;
}

/** Response body of a page of {@link listOrganizations}. */
export type ListOrganizationsBody = OrganizationPage;

/**
 * Lists the organizations that you belong to, one page at a time.
 *
 * `GET /organization`. Pagination: page number (`page`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 * @example
 * for await (const organization of listOrganizations(client)) {
 *   console.log(organization.uniqueId);
 * }
 */
export function listOrganizations(client: Client<'wapikit'>, filters: ListOrganizationsFilters = {}, options?: NumberedListOptions): List<Organization, ListOrganizationsBody> {
  return list(client, { name: 'organizations.list', method: 'GET', path: '/organization', query: ['sortBy'], pagination: byNumberedSortBy, items: 'organizations' }, filters, options);
}

/** Response bodies of failures of {@link createOrganization}, by status code. */
export interface CreateOrganizationErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link createOrganization}. */
export type CreateOrganizationInput = NewOrganization;

/** Response body of {@link createOrganization}. */
export type CreateOrganizationResult = NewOrganizationResponse;

/**
 * Creates an organization.
 *
 * `POST /organization`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function createOrganization(client: Client<'wapikit'>, input: CreateOrganizationInput, options?: CallOptions): Call<CreateOrganizationResult> {
  return call(client, { name: 'organizations.create', method: 'POST', path: '/organization', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getOrganization}, by status code. */
export interface GetOrganizationErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getOrganization}. */
export interface GetOrganizationInput {
  /** Id of the organization, a UUID. */
  id: string;
}

/** Response body of {@link getOrganization}. */
export type GetOrganizationResult = OrganizationResponse;

/**
 * Retrieves an organization with its settings.
 *
 * `GET /organization/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function getOrganization(client: Client<'wapikit'>, input: GetOrganizationInput, options?: CallOptions): Call<GetOrganizationResult> {
  return call(client, { name: 'organizations.get', method: 'GET', path: '/organization/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateOrganization}, by status code. */
export interface UpdateOrganizationErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link updateOrganization}. */
export type UpdateOrganizationInput = {
  /** Id of the organization, a UUID. */
  id: string;
} & OrganizationUpdate;

/** Response body of {@link updateOrganization}. */
export type UpdateOrganizationResult = OrganizationUpdateResponse;

/**
 * Updates the name and the settings of an organization; requires the permission Update:Organization and the access level Owner.
 *
 * `POST /organization/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function updateOrganization(client: Client<'wapikit'>, input: UpdateOrganizationInput, options?: CallOptions): Call<UpdateOrganizationResult> {
  return call(client, { name: 'organizations.update', method: 'POST', path: '/organization/{id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getAiConfiguration}, by status code. */
export interface GetAiConfigurationErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getAiConfiguration}. */
export interface GetAiConfigurationInput {}

/** Response body of {@link getAiConfiguration}. */
export type GetAiConfigurationResult = AiConfigurationResponse | null;

/**
 * Retrieves the AI configuration of your organization, including the API key of the model.
 *
 * `GET /organization/ai-configuration`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function getAiConfiguration(client: Client<'wapikit'>, input: GetAiConfigurationInput = {}, options?: CallOptions): Call<GetAiConfigurationResult> {
  return call(client, { name: 'aiConfiguration.get', method: 'GET', path: '/organization/ai-configuration', query: [] }, input, options);
}

/** Response bodies of failures of {@link listRoles}, by status code. */
export interface ListRolesErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Filters of {@link listRoles}. */
export interface ListRolesFilters {
  /** Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter's name. */
  sortBy?: 'asc' | 'desc' | undefined;
}

/** Response body of a page of {@link listRoles}. */
export type ListRolesBody = RolePage;

/**
 * Lists the roles of your organization, one page at a time; requires the permission Get:OrganizationRole.
 *
 * `GET /rbac/roles`. Pagination: page number (`page`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 * @example
 * for await (const organizationRole of listRoles(client)) {
 *   console.log(organizationRole.uniqueId);
 * }
 */
export function listRoles(client: Client<'wapikit'>, filters: ListRolesFilters = {}, options?: NumberedListOptions): List<OrganizationRole, ListRolesBody> {
  return list(client, { name: 'roles.list', method: 'GET', path: '/rbac/roles', query: ['sortBy'], pagination: byNumberedSortBy, items: 'roles' }, filters, options);
}

/** Response bodies of failures of {@link createRole}, by status code. */
export interface CreateRoleErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link createRole}. */
export type CreateRoleInput = NewRole;

/** Response body of {@link createRole}. */
export type CreateRoleResult = NewRoleResponse;

/**
 * Creates a role for organization members; requires the permission Create:OrganizationRole.
 *
 * `POST /rbac/roles`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function createRole(client: Client<'wapikit'>, input: CreateRoleInput, options?: CallOptions): Call<CreateRoleResult> {
  return call(client, { name: 'roles.create', method: 'POST', path: '/rbac/roles', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getRole}, by status code. */
export interface GetRoleErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getRole}. */
export interface GetRoleInput {
  /** Id of the role, a UUID. */
  id: string;
}

/** Response body of {@link getRole}. */
export type GetRoleResult = RoleResponse;

/**
 * Retrieves a role with its permissions; requires the permission Get:OrganizationRole.
 *
 * `GET /rbac/roles/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function getRole(client: Client<'wapikit'>, input: GetRoleInput, options?: CallOptions): Call<GetRoleResult> {
  return call(client, { name: 'roles.get', method: 'GET', path: '/rbac/roles/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateRole}, by status code. */
export interface UpdateRoleErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link updateRole}. */
export type UpdateRoleInput = {
  /** Id of the role, a UUID. */
  id: string;
} & RoleUpdate;

/** Response body of {@link updateRole}. */
export type UpdateRoleResult = RoleUpdateResponse;

/**
 * Updates the name and the permissions of a role; requires the permission Update:OrganizationRole.
 *
 * `POST /rbac/roles/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function updateRole(client: Client<'wapikit'>, input: UpdateRoleInput, options?: CallOptions): Call<UpdateRoleResult> {
  return call(client, { name: 'roles.update', method: 'POST', path: '/rbac/roles/{id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteRole}, by status code. */
export interface DeleteRoleErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link deleteRole}. */
export interface DeleteRoleInput {
  /** Id of the role, a UUID. */
  id: string;
}

/** Response body of {@link deleteRole}. */
export type DeleteRoleResult = RoleDeletion;

/**
 * Deletes a role; requires the permission Delete:OrganizationRole.
 *
 * `DELETE /rbac/roles/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function deleteRole(client: Client<'wapikit'>, input: DeleteRoleInput, options?: CallOptions): Call<DeleteRoleResult> {
  return call(client, { name: 'roles.delete', method: 'DELETE', path: '/rbac/roles/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link listTags}, by status code. */
export interface ListTagsErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Filters of {@link listTags}. */
export interface ListTagsFilters {
  /** Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter's name. */
  sortBy?: 'asc' | 'desc' | undefined;
}

/** Response body of a page of {@link listTags}. */
export type ListTagsBody = TagPage;

/**
 * Lists the tags of your organization, one page at a time; requires the permission Get:Tag.
 *
 * `GET /organization/tags`. Pagination: page number (`page`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 * @example
 * for await (const tag of listTags(client)) {
 *   console.log(tag.uniqueId);
 * }
 */
export function listTags(client: Client<'wapikit'>, filters: ListTagsFilters = {}, options?: NumberedListOptions): List<Tag, ListTagsBody> {
  return list(client, { name: 'tags.list', method: 'GET', path: '/organization/tags', query: ['sortBy'], pagination: byNumberedSortBy, items: 'tags' }, filters, options);
}

/** Response bodies of failures of {@link createTag}, by status code. */
export interface CreateTagErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link createTag}. */
export type CreateTagInput = NewTag;

/** Response body of {@link createTag}. */
export type CreateTagResult = NewTagResponse;

/**
 * Creates a tag; requires the permission Get:Tag.
 *
 * `POST /organization/tags`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function createTag(client: Client<'wapikit'>, input: CreateTagInput, options?: CallOptions): Call<CreateTagResult> {
  return call(client, { name: 'tags.create', method: 'POST', path: '/organization/tags', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listInvites}, by status code. */
export interface ListInvitesErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Filters of {@link listInvites}. */
export interface ListInvitesFilters {
  /** Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter's name. */
  sortBy?: 'asc' | 'desc' | undefined;
}

/** Response body of a page of {@link listInvites}. */
export type ListInvitesBody = InvitePage;

/**
 * Lists the invitations to your organization, one page at a time; requires the permission Get:OrganizationMember.
 *
 * `GET /organization/invites`. Pagination: page number (`page`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 * @example
 * for await (const invite of listInvites(client)) {
 *   console.log(invite.uniqueId);
 * }
 */
export function listInvites(client: Client<'wapikit'>, filters: ListInvitesFilters = {}, options?: NumberedListOptions): List<Invite, ListInvitesBody> {
  return list(client, { name: 'invites.list', method: 'GET', path: '/organization/invites', query: ['sortBy'], pagination: byNumberedSortBy, items: 'invites' }, filters, options);
}

/** Response bodies of failures of {@link createInvite}, by status code. */
export interface CreateInviteErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link createInvite}. */
export type CreateInviteInput = NewInvite;

/** Response body of {@link createInvite}. */
export type CreateInviteResult = NewInviteResponse;

/**
 * Invites a user to your organization by email address; requires the permission Create:OrganizationMember.
 *
 * `POST /organization/invites`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function createInvite(client: Client<'wapikit'>, input: CreateInviteInput, options?: CallOptions): Call<CreateInviteResult> {
  return call(client, { name: 'invites.create', method: 'POST', path: '/organization/invites', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getInvite}, by status code. */
export interface GetInviteErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getInvite}. */
export interface GetInviteInput {
  /** Slug of the invitation, which is the last part of its link. */
  slug: string;
}

/** Response body of {@link getInvite}. */
export type GetInviteResult = InviteResponse;

/**
 * Retrieves an invitation by the slug of its link; requires the permission Create:OrganizationMember.
 *
 * `GET /organization/invite/{slug}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function getInvite(client: Client<'wapikit'>, input: GetInviteInput, options?: CallOptions): Call<GetInviteResult> {
  return call(client, { name: 'invites.get', method: 'GET', path: '/organization/invite/{slug}', query: [] }, input, options);
}

/** Response bodies of failures of {@link acceptInvite}, by status code. */
export interface AcceptInviteErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link acceptInvite}. */
export interface AcceptInviteInput {
  /** Slug of the invitation, which is the last part of its link. */
  slug: string;
}

/** Response body of {@link acceptInvite}. */
export type AcceptInviteResult = AcceptInviteResponse;

/**
 * Accepts an invitation and returns an access token for its organization; requires the permission Create:OrganizationMember.
 *
 * `POST /organization/invite/{slug}/accept`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function acceptInvite(client: Client<'wapikit'>, input: AcceptInviteInput, options?: CallOptions): Call<AcceptInviteResult> {
  return call(client, { name: 'invites.accept', method: 'POST', path: '/organization/invite/{slug}/accept', query: [] }, input, options);
}

/** Response bodies of failures of {@link listMembers}, by status code. */
export interface ListMembersErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Filters of {@link listMembers}. */
export interface ListMembersFilters {
  /** Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter's name. */
  sortBy?: 'asc' | 'desc' | undefined;
}

/** Response body of a page of {@link listMembers}. */
export type ListMembersBody = MemberPage;

/**
 * Lists the members of your organization with their roles, one page at a time; requires the permission Get:OrganizationMember.
 *
 * `GET /organization/members`. Pagination: page number (`page`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 * @example
 * for await (const organizationMember of listMembers(client)) {
 *   console.log(organizationMember.uniqueId);
 * }
 */
export function listMembers(client: Client<'wapikit'>, filters: ListMembersFilters = {}, options?: NumberedListOptions): List<OrganizationMember, ListMembersBody> {
  return list(client, { name: 'members.list', method: 'GET', path: '/organization/members', query: ['sortBy'], pagination: byNumberedSortBy, items: 'members' }, filters, options);
}

/** Response bodies of failures of {@link transferOrganization}, by status code. */
export interface TransferOrganizationErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link transferOrganization}. */
export type TransferOrganizationInput = {
  /** Id of the organization, a UUID. */
  id: string;
} & TransferRequest;

/** Response body of {@link transferOrganization}. */
export type TransferOrganizationResult = TransferResponse;

/**
 * Transfers the ownership of an organization to another member; requires the access level Owner.
 *
 * `POST /organization/{id}/transfer`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function transferOrganization(client: Client<'wapikit'>, input: TransferOrganizationInput, options?: CallOptions): Call<TransferOrganizationResult> {
  return call(client, { name: 'organizations.transfer', method: 'POST', path: '/organization/{id}/transfer', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listTemplates}, by status code. */
export interface ListTemplatesErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link listTemplates}. */
export interface ListTemplatesInput {}

/** Response body of {@link listTemplates}. */
export type ListTemplatesResult = MessageTemplates;

/**
 * Lists all message templates of your organization in one response; requires the permission Get:MessageTemplates.
 *
 * `GET /organization/templates`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 * @example
 * const response = await listTemplates(client);
 */
export function listTemplates(client: Client<'wapikit'>, input: ListTemplatesInput = {}, options?: CallOptions): Call<ListTemplatesResult> {
  return call(client, { name: 'templates.list', method: 'GET', path: '/organization/templates', query: [] }, input, options);
}

/** Response bodies of failures of {@link getTemplate}, by status code. */
export interface GetTemplateErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getTemplate}. */
export interface GetTemplateInput {
  /** Id of the template. */
  id: string;
}

/** Response body of {@link getTemplate}. */
export type GetTemplateResult = TemplateResponse;

/**
 * Retrieves a message template, in a different format than in the list; requires the permission Get:MessageTemplates.
 *
 * `GET /organization/templates/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function getTemplate(client: Client<'wapikit'>, input: GetTemplateInput, options?: CallOptions): Call<GetTemplateResult> {
  return call(client, { name: 'templates.get', method: 'GET', path: '/organization/templates/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link listPhoneNumbers}, by status code. */
export interface ListPhoneNumbersErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link listPhoneNumbers}. */
export interface ListPhoneNumbersInput {}

/** Response body of {@link listPhoneNumbers}. */
export type ListPhoneNumbersResult = PhoneNumbers;

/**
 * Lists all phone numbers of your organization in one response; requires the permission Get:PhoneNumbers.
 *
 * `GET /organization/phone-numbers`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 * @example
 * const response = await listPhoneNumbers(client);
 */
export function listPhoneNumbers(client: Client<'wapikit'>, input: ListPhoneNumbersInput = {}, options?: CallOptions): Call<ListPhoneNumbersResult> {
  return call(client, { name: 'phoneNumbers.list', method: 'GET', path: '/organization/phone-numbers', query: [] }, input, options);
}

/** Response bodies of failures of {@link getPhoneNumber}, by status code. */
export interface GetPhoneNumberErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getPhoneNumber}. */
export interface GetPhoneNumberInput {
  /** Id of the phone number. */
  id: string;
}

/** Response body of {@link getPhoneNumber}. */
export type GetPhoneNumberResult = PhoneNumberResponse | null;

/**
 * Retrieves a phone number of your organization; requires the permission Get:PhoneNumbers.
 *
 * `GET /organization/phone-numbers/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function getPhoneNumber(client: Client<'wapikit'>, input: GetPhoneNumberInput, options?: CallOptions): Call<GetPhoneNumberResult> {
  return call(client, { name: 'phoneNumbers.get', method: 'GET', path: '/organization/phone-numbers/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateBusinessAccount}, by status code. */
export interface UpdateBusinessAccountErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link updateBusinessAccount}. */
export type UpdateBusinessAccountInput = BusinessAccountUpdate;

/** Response body of {@link updateBusinessAccount}. */
export type UpdateBusinessAccountResult = BusinessAccount;

/**
 * Sets the WhatsApp Business account of your organization; requires the access level Owner.
 *
 * `POST /organization/whatsappBusinessAccount`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function updateBusinessAccount(client: Client<'wapikit'>, input: UpdateBusinessAccountInput, options?: CallOptions): Call<UpdateBusinessAccountResult> {
  return call(client, { name: 'businessAccount.update', method: 'POST', path: '/organization/whatsappBusinessAccount', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getMember}, by status code. */
export interface GetMemberErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getMember}. */
export interface GetMemberInput {
  /** Id of the member, a UUID. */
  id: string;
}

/** Response body of {@link getMember}. */
export type GetMemberResult = MemberResponse;

/**
 * Retrieves a member of your organization with their roles; requires the permission Get:OrganizationMember.
 *
 * `GET /organization/members/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function getMember(client: Client<'wapikit'>, input: GetMemberInput, options?: CallOptions): Call<GetMemberResult> {
  return call(client, { name: 'members.get', method: 'GET', path: '/organization/members/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateMember}, by status code. */
export interface UpdateMemberErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link updateMember}. */
export type UpdateMemberInput = {
  /** Id of the member, a UUID. */
  id: string;
} & MemberUpdate;

/** Response body of {@link updateMember}. */
export type UpdateMemberResult = {
  /** Object that wraps the member. */
  data?: MemberUpdateResponse | undefined;
};

/**
 * Updates the access level of a member; requires the permission Update:OrganizationMember.
 *
 * `POST /organization/members/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function updateMember(client: Client<'wapikit'>, input: UpdateMemberInput, options?: CallOptions): Call<UpdateMemberResult> {
  return call(client, { name: 'members.update', method: 'POST', path: '/organization/members/{id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteMember}, by status code. */
export interface DeleteMemberErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link deleteMember}. */
export interface DeleteMemberInput {
  /** Id of the member, a UUID. */
  id: string;
}

/** Response body of {@link deleteMember}. */
export type DeleteMemberResult = MemberDeletion;

/**
 * Removes a member from your organization; requires the permission Delete:OrganizationMember.
 *
 * `DELETE /organization/members/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function deleteMember(client: Client<'wapikit'>, input: DeleteMemberInput, options?: CallOptions): Call<DeleteMemberResult> {
  return call(client, { name: 'members.delete', method: 'DELETE', path: '/organization/members/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateMemberRoles}, by status code. */
export interface UpdateMemberRolesErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link updateMemberRoles}. */
export type UpdateMemberRolesInput = {
  /** Id of the member, a UUID. */
  id: string;
} & MemberRolesUpdate;

/** Response body of {@link updateMemberRoles}. */
export type UpdateMemberRolesResult = MemberRolesUpdateResponse;

/**
 * Replaces the roles of a member; requires the permission Update:OrganizationMember.
 *
 * `POST /organization/members/{id}/role`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function updateMemberRoles(client: Client<'wapikit'>, input: UpdateMemberRolesInput, options?: CallOptions): Call<UpdateMemberRolesResult> {
  return call(client, { name: 'members.updateRoles', method: 'POST', path: '/organization/members/{id}/role', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getUser}, by status code. */
export interface GetUserErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getUser}. */
export interface GetUserInput {}

/** Response body of {@link getUser}. */
export type GetUserResult = UserResponse;

/**
 * Retrieves the user account that the access token belongs to.
 *
 * `GET /user`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function getUser(client: Client<'wapikit'>, input: GetUserInput = {}, options?: CallOptions): Call<GetUserResult> {
  return call(client, { name: 'user.get', method: 'GET', path: '/user', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateUser}, by status code. */
export interface UpdateUserErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link updateUser}. */
export type UpdateUserInput = UserUpdate;

/** Response body of {@link updateUser}. */
export type UpdateUserResult = UserUpdateResponse;

/**
 * Updates the name and the profile picture of the user account that the access token belongs to.
 *
 * `POST /user`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function updateUser(client: Client<'wapikit'>, input: UpdateUserInput, options?: CallOptions): Call<UpdateUserResult> {
  return call(client, { name: 'user.update', method: 'POST', path: '/user', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listNotifications}, by status code. */
export interface ListNotificationsErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Filters of {@link listNotifications}. */
export interface ListNotificationsFilters {
  /** Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter's name. */
  sortBy?: 'asc' | 'desc' | undefined;
}

/** Response body of a page of {@link listNotifications}. */
export type ListNotificationsBody = NotificationPage;

/**
 * Lists the notifications of your user account, one page at a time.
 *
 * `GET /user/notifications`. Pagination: page number (`page`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 * @example
 * for await (const notification of listNotifications(client)) {
 *   console.log(notification.uniqueId);
 * }
 */
export function listNotifications(client: Client<'wapikit'>, filters: ListNotificationsFilters = {}, options?: NumberedListOptions): List<Notification, ListNotificationsBody> {
  return list(client, { name: 'notifications.list', method: 'GET', path: '/user/notifications', query: ['sortBy'], pagination: byNumberedSortBy, items: 'notifications' }, filters, options);
}

/** Response bodies of failures of {@link getFeatureFlags}, by status code. */
export interface GetFeatureFlagsErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getFeatureFlags}. */
export interface GetFeatureFlagsInput {}

/** Response body of {@link getFeatureFlags}. */
export type GetFeatureFlagsResult = FeatureFlagsResponse;

/**
 * Retrieves the feature flags of the instance; older servers have this operation at /user/feature-flags.
 *
 * `GET /system/feature-flags`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function getFeatureFlags(client: Client<'wapikit'>, input: GetFeatureFlagsInput = {}, options?: CallOptions): Call<GetFeatureFlagsResult> {
  return call(client, { name: 'featureFlags.get', method: 'GET', path: '/system/feature-flags', query: [] }, input, options);
}

/** Response bodies of failures of {@link login}, by status code. */
export interface LoginErrors {
  400: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link login}. */
export type LoginInput = LoginRequest;

/** Response body of {@link login}. */
export type LoginResult = LoginResponse;

/**
 * Creates an access token, valid for 60 days, from a username or email address and a password; wrong credentials return 404.
 *
 * `POST /auth/login`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 404 or 500.
 */
export function login(client: Client<'wapikit'>, input: LoginInput, options?: CallOptions): Call<LoginResult> {
  return call(client, { name: 'auth.login', method: 'POST', path: '/auth/login', body: 'fields', credentials: [] }, input, options);
}

/** Response bodies of failures of {@link register}, by status code. */
export interface RegisterErrors {
  400: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link register}. */
export type RegisterInput = RegisterRequest;

/** Response body of {@link register}. */
export type RegisterResult = RegisterResponse;

/**
 * Registers a user and sends a verification code to the email address.
 *
 * `POST /auth/register`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400 or 500.
 */
export function register(client: Client<'wapikit'>, input: RegisterInput, options?: CallOptions): Call<RegisterResult> {
  return call(client, { name: 'auth.register', method: 'POST', path: '/auth/register', body: 'fields', credentials: [] }, input, options);
}

/** Response bodies of failures of {@link verifyEmail}, by status code. */
export interface VerifyEmailErrors {
  400: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link verifyEmail}. */
export type VerifyEmailInput = VerifyEmailRequest;

/** Response body of {@link verifyEmail}. */
export type VerifyEmailResult = VerifyEmailResponse;

/**
 * Completes the registration with the verification code from the email and returns an access token.
 *
 * `POST /auth/verify-email`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400 or 500.
 */
export function verifyEmail(client: Client<'wapikit'>, input: VerifyEmailInput, options?: CallOptions): Call<VerifyEmailResult> {
  return call(client, { name: 'auth.verifyEmail', method: 'POST', path: '/auth/verify-email', body: 'fields', credentials: [] }, input, options);
}

/** Response bodies of failures of {@link getApiKey}, by status code. */
export interface GetApiKeyErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getApiKey}. */
export interface GetApiKeyInput {}

/** Response body of {@link getApiKey}. */
export type GetApiKeyResult = ApiKeyResponse;

/**
 * Retrieves your API key (requires the permission Get:ApiKey); there is only one, in spite of the path.
 *
 * `GET /auth/api-keys`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function getApiKey(client: Client<'wapikit'>, input: GetApiKeyInput = {}, options?: CallOptions): Call<GetApiKeyResult> {
  return call(client, { name: 'apiKeys.get', method: 'GET', path: '/auth/api-keys', query: [] }, input, options);
}

/** Response bodies of failures of {@link switchOrganization}, by status code. */
export interface SwitchOrganizationErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link switchOrganization}. */
export type SwitchOrganizationInput = {
  /** Id of the organization to switch to, a UUID. */
  organizationId?: string | undefined;
};

/** Response body of {@link switchOrganization}. */
export type SwitchOrganizationResult = SwitchResponse;

/**
 * Returns an access token for another one of your organizations.
 *
 * `POST /auth/switch`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function switchOrganization(client: Client<'wapikit'>, input: SwitchOrganizationInput, options?: CallOptions): Call<SwitchOrganizationResult> {
  return call(client, { name: 'organizations.switch', method: 'POST', path: '/auth/switch', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link loginWithOauth}, by status code. */
export interface LoginWithOauthErrors {
  400: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link loginWithOauth}. */
export interface LoginWithOauthInput {
  /** Request body. */
  body?: unknown;
}

/** Response body of {@link loginWithOauth}. */
export type LoginWithOauthResult = unknown;

/**
 * Logs in through OAuth; the open-source server implements this, but neither the request nor the response is documented.
 *
 * `POST /auth/oauth`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400 or 500.
 */
export function loginWithOauth(client: Client<'wapikit'>, input: LoginWithOauthInput = {}, options?: CallOptions): Call<LoginWithOauthResult> {
  return call(client, { name: 'auth.loginWithOauth', method: 'POST', path: '/auth/oauth', body: 'whole', choose: withWholeBody, credentials: [] }, input, options);
}

/** Response bodies of failures of {@link listIntegrations}, by status code. */
export interface ListIntegrationsErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Filters of {@link listIntegrations}. */
export interface ListIntegrationsFilters {
  /** Sort order, ascending (asc) or descending (desc). */
  order?: 'asc' | 'desc' | undefined;
  /** Returns only integrations with this status. */
  status?: 'Active' | 'Inactive' | undefined;
}

/** Response body of a page of {@link listIntegrations}. */
export type ListIntegrationsBody = IntegrationPage;

/**
 * Lists the integrations with other services, one page at a time.
 *
 * `GET /integrations`. Pagination: page number (`page`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 * @example
 * for await (const integration of listIntegrations(client)) {
 *   console.log(integration.uniqueId);
 * }
 */
export function listIntegrations(client: Client<'wapikit'>, filters: ListIntegrationsFilters = {}, options?: NumberedListOptions): List<Integration, ListIntegrationsBody> {
  return list(client, { name: 'integrations.list', method: 'GET', path: '/integrations', query: ['order', 'status'], pagination: byNumbered, items: 'integrations' }, filters, options);
}

/** Response bodies of failures of {@link getIntegration}, by status code. */
export interface GetIntegrationErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getIntegration}. */
export interface GetIntegrationInput {
  /** Id of the integration, a UUID. */
  id: string;
}

/** Response body of {@link getIntegration}. */
export type GetIntegrationResult = unknown;

/**
 * Retrieves an integration on an analytics path, where the open-source server has it, apparently by mistake; the response is not documented.
 *
 * `GET /analytics/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function getIntegration(client: Client<'wapikit'>, input: GetIntegrationInput, options?: CallOptions): Call<GetIntegrationResult> {
  return call(client, { name: 'integrations.get', method: 'GET', path: '/analytics/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link enableIntegration}, by status code. */
export interface EnableIntegrationErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link enableIntegration}. */
export interface EnableIntegrationInput {
  /** Id of the integration, a UUID. */
  id: string;
}

/** Response body of {@link enableIntegration}. */
export type EnableIntegrationResult = unknown;

/**
 * Enables an integration on an analytics path, where the open-source server has it, apparently by mistake; the response is not documented.
 *
 * `POST /analytics/{id}/enable`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function enableIntegration(client: Client<'wapikit'>, input: EnableIntegrationInput, options?: CallOptions): Call<EnableIntegrationResult> {
  return call(client, { name: 'integrations.enable', method: 'POST', path: '/analytics/{id}/enable', query: [] }, input, options);
}

/** Response bodies of failures of {@link disableIntegration}, by status code. */
export interface DisableIntegrationErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link disableIntegration}. */
export interface DisableIntegrationInput {
  /** Id of the integration, a UUID. */
  id: string;
}

/** Response body of {@link disableIntegration}. */
export type DisableIntegrationResult = unknown;

/**
 * Disables an integration on an analytics path, where the open-source server has it, apparently by mistake; the response is not documented.
 *
 * `POST /analytics/{id}/disable`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function disableIntegration(client: Client<'wapikit'>, input: DisableIntegrationInput, options?: CallOptions): Call<DisableIntegrationResult> {
  return call(client, { name: 'integrations.disable', method: 'POST', path: '/analytics/{id}/disable', query: [] }, input, options);
}

/** Response bodies of failures of {@link getPrimaryAnalytics}, by status code. */
export interface GetPrimaryAnalyticsErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getPrimaryAnalytics}. */
export interface GetPrimaryAnalyticsInput {
  /** Start of the period. */
  from: string | Date;
  /** End of the period. */
  to: string | Date;
}

/** Response body of {@link getPrimaryAnalytics}. */
export type GetPrimaryAnalyticsResult = PrimaryAnalytics;

/**
 * Retrieves the primary analytics of a period, which are messages, conversations, campaigns, contacts and link clicks; requires the permission Get:PrimaryAnalytics.
 *
 * `GET /analytics/primary`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function getPrimaryAnalytics(client: Client<'wapikit'>, input: GetPrimaryAnalyticsInput, options?: CallOptions): Call<GetPrimaryAnalyticsResult> {
  return call(client, { name: 'analytics.getPrimary', method: 'GET', path: '/analytics/primary', query: ['from', 'to'] }, input, options);
}

/** Response bodies of failures of {@link getSecondaryAnalytics}, by status code. */
export interface GetSecondaryAnalyticsErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getSecondaryAnalytics}. */
export interface GetSecondaryAnalyticsInput {
  /** Start of the period. */
  from?: string | Date | undefined;
  /** End of the period. */
  to?: string | Date | undefined;
}

/** Response body of {@link getSecondaryAnalytics}. */
export type GetSecondaryAnalyticsResult = SecondaryAnalytics;

/**
 * Retrieves the secondary analytics of a period, which are conversations over time and messages by type; requires the permission Get:SecondaryAnalytics.
 *
 * `GET /analytics/secondary`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function getSecondaryAnalytics(client: Client<'wapikit'>, input: GetSecondaryAnalyticsInput = {}, options?: CallOptions): Call<GetSecondaryAnalyticsResult> {
  return call(client, { name: 'analytics.getSecondary', method: 'GET', path: '/analytics/secondary', query: ['from', 'to'] }, input, options);
}

/** Response bodies of failures of {@link getCampaignAnalytics}, by status code. */
export interface GetCampaignAnalyticsErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getCampaignAnalytics}. */
export interface GetCampaignAnalyticsInput {
  /** Id of the campaign, a UUID. */
  campaignId: string;
}

/** Response body of {@link getCampaignAnalytics}. */
export type GetCampaignAnalyticsResult = CampaignAnalytics;

/**
 * Retrieves the analytics of a campaign; requires the permission Get:CampaignAnalytics.
 *
 * `GET /analytics/campaign/{campaignId}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function getCampaignAnalytics(client: Client<'wapikit'>, input: GetCampaignAnalyticsInput, options?: CallOptions): Call<GetCampaignAnalyticsResult> {
  return call(client, { name: 'analytics.getCampaign', method: 'GET', path: '/analytics/campaign/{campaignId}', query: [] }, input, options);
}

/** Response bodies of failures of {@link getAllCampaignAnalytics}, by status code. */
export interface GetAllCampaignAnalyticsErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getAllCampaignAnalytics}. */
export interface GetAllCampaignAnalyticsInput {
  /** Start of the period. */
  from?: string | Date | undefined;
  /** End of the period. */
  to?: string | Date | undefined;
}

/** Response body of {@link getAllCampaignAnalytics}. */
export type GetAllCampaignAnalyticsResult = CampaignAnalytics;

/**
 * Retrieves the analytics of the campaigns of a period; not implemented by the open-source server.
 *
 * `GET /analytics/campaigns`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function getAllCampaignAnalytics(client: Client<'wapikit'>, input: GetAllCampaignAnalyticsInput = {}, options?: CallOptions): Call<GetAllCampaignAnalyticsResult> {
  return call(client, { name: 'analytics.getAllCampaigns', method: 'GET', path: '/analytics/campaigns', query: ['from', 'to'] }, input, options);
}

/** Response bodies of failures of {@link listAiChats}, by status code. */
export interface ListAiChatsErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Filters of {@link listAiChats}. */
export interface ListAiChatsFilters {
  /** Sort order, ascending (asc) or descending (desc). */
  order?: 'asc' | 'desc' | undefined;
  /** Returns only AI chats with this status. */
  status?: 'Active' | 'Inactive' | undefined;
  /** Returns only AI chats with this visibility. */
  visibility?: 'Public' | 'Private' | undefined;
}

/** Response body of a page of {@link listAiChats}. */
export type ListAiChatsBody = AiChatPage;

/**
 * Lists the AI chats, one page at a time.
 *
 * `GET /ai/chats`. Pagination: page number (`page`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 * @example
 * for await (const aiChat of listAiChats(client)) {
 *   console.log(aiChat.uniqueId);
 * }
 */
export function listAiChats(client: Client<'wapikit'>, filters: ListAiChatsFilters = {}, options?: NumberedListOptions): List<AiChat, ListAiChatsBody> {
  return list(client, { name: 'aiChats.list', method: 'GET', path: '/ai/chats', query: ['order', 'status', 'visibility'], pagination: byNumbered, items: 'chats' }, filters, options);
}

/** Response bodies of failures of {@link getAiChat}, by status code. */
export interface GetAiChatErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getAiChat}. */
export interface GetAiChatInput {
  /** Id of the AI chat, a UUID. */
  id: string;
}

/** Response body of {@link getAiChat}. */
export type GetAiChatResult = AiChatResponse;

/**
 * Retrieves an AI chat.
 *
 * `GET /ai/chat/{id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 */
export function getAiChat(client: Client<'wapikit'>, input: GetAiChatInput, options?: CallOptions): Call<GetAiChatResult> {
  return call(client, { name: 'aiChats.get', method: 'GET', path: '/ai/chat/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link listAiChatMessages}, by status code. */
export interface ListAiChatMessagesErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Filters of {@link listAiChatMessages}. */
export interface ListAiChatMessagesFilters {
  /** Id of the AI chat, a UUID. */
  id: string;
}

/** Response body of a page of {@link listAiChatMessages}. */
export type ListAiChatMessagesBody = AiChatMessagePage;

/**
 * Lists the messages of an AI chat, one page at a time.
 *
 * `GET /ai/chat/{id}/messages`. Pagination: page number (`page`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 * @example
 * for await (const aiChatMessage of listAiChatMessages(client, { id: 'Example' })) {
 *   console.log(aiChatMessage.uniqueId);
 * }
 */
export function listAiChatMessages(client: Client<'wapikit'>, filters: ListAiChatMessagesFilters, options?: NumberedListOptions): List<AiChatMessage, ListAiChatMessagesBody> {
  return list(client, { name: 'aiChatMessages.list', method: 'GET', path: '/ai/chat/{id}/messages', query: [], pagination: byNumberedUnsorted, items: 'messages' }, filters, options);
}

/** Response bodies of failures of {@link sendAiChatMessage}, by status code. */
export interface SendAiChatMessageErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link sendAiChatMessage}. */
export type SendAiChatMessageInput = {
  /** Id of the AI chat, a UUID. */
  id: string;
} & AiChatQuery;

/** Response body of {@link sendAiChatMessage}. */
export type SendAiChatMessageResult = Uint8Array;

/**
 * Sends a query to an AI chat and returns the complete response as bytes.
 *
 * `POST /ai/chat/{id}/messages`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 * @example
 * await sendAiChatMessage(client, { id: 'Example', query: 'late deliveries' });
 */
export function sendAiChatMessage(client: Client<'wapikit'>, input: SendAiChatMessageInput, options?: CallOptions): Call<SendAiChatMessageResult> {
  return callBytes(client, { name: 'aiChatMessages.send', method: 'POST', path: '/ai/chat/{id}/messages', body: 'fields', accept: 'application/octet-stream' }, input, options);
}

/** Response bodies of failures of {@link listAiChatVotes}, by status code. */
export interface ListAiChatVotesErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Filters of {@link listAiChatVotes}. */
export interface ListAiChatVotesFilters {
  /** Id of the AI chat, a UUID. */
  id: string;
}

/** Response body of a page of {@link listAiChatVotes}. */
export type ListAiChatVotesBody = AiChatVotePage;

/**
 * Lists the votes on messages of an AI chat, one page at a time.
 *
 * `GET /ai/chat/{id}/vote`. Pagination: page number (`page`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 * @example
 * for await (const aiChatVote of listAiChatVotes(client, { id: 'Example' })) {
 *   console.log(aiChatVote.uniqueId);
 * }
 */
export function listAiChatVotes(client: Client<'wapikit'>, filters: ListAiChatVotesFilters, options?: NumberedListOptions): List<AiChatVote, ListAiChatVotesBody> {
  return list(client, { name: 'aiChatVotes.list', method: 'GET', path: '/ai/chat/{id}/vote', query: [], pagination: byNumberedUnsorted, items: 'votes' }, filters, options);
}

/** Response bodies of failures of {@link voteOnAiChatMessage}, by status code. */
export interface VoteOnAiChatMessageErrors {
  400: ErrorBody;
  401: ErrorBody;
  404: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link voteOnAiChatMessage}. */
export type VoteOnAiChatMessageInput = {
  /** Id of the AI chat, a UUID. */
  id: string;
} & NewAiChatVote;

/** Response body of {@link voteOnAiChatMessage}. */
export type VoteOnAiChatMessageResult = NewAiChatVoteResponse;

/**
 * Votes on a message of an AI chat.
 *
 * `POST /ai/chat/{id}/vote`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 404 or 500.
 * @example
 * await voteOnAiChatMessage(client, { id: 'Example', messageId: 'message-id-907337' });
 */
export function voteOnAiChatMessage(client: Client<'wapikit'>, input: VoteOnAiChatMessageInput, options?: CallOptions): Call<VoteOnAiChatMessageResult> {
  return call(client, { name: 'aiChatMessages.vote', method: 'POST', path: '/ai/chat/{id}/vote', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getSegmentRecommendations}, by status code. */
export interface GetSegmentRecommendationsErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getSegmentRecommendations}. */
export interface GetSegmentRecommendationsInput {
  /** Id of the conversation to return recommendations for. */
  conversationId?: string | number | undefined;
  /** Id of the contact to return recommendations for. */
  contactId?: string | number | undefined;
}

/** Response body of {@link getSegmentRecommendations}. */
export type GetSegmentRecommendationsResult = SegmentRecommendationsResponse;

/**
 * Retrieves the lists and tags that the AI recommends for a contact or a conversation.
 *
 * `GET /ai/segment-recommendations`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function getSegmentRecommendations(client: Client<'wapikit'>, input: GetSegmentRecommendationsInput = {}, options?: CallOptions): Call<GetSegmentRecommendationsResult> {
  return call(client, { name: 'ai.getSegmentRecommendations', method: 'GET', path: '/ai/segment-recommendations', query: ['conversationId', 'contactId'] }, input, options);
}

/** Response bodies of failures of {@link getResponseSuggestions}, by status code. */
export interface GetResponseSuggestionsErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getResponseSuggestions}. */
export interface GetResponseSuggestionsInput {
  /** Id of the conversation, a UUID. */
  conversationId: string;
}

/** Response body of {@link getResponseSuggestions}. */
export type GetResponseSuggestionsResult = SuggestionsResponse;

/**
 * Retrieves the replies that the AI suggests for a conversation.
 *
 * `GET /ai/response-suggestions`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function getResponseSuggestions(client: Client<'wapikit'>, input: GetResponseSuggestionsInput, options?: CallOptions): Call<GetResponseSuggestionsResult> {
  return call(client, { name: 'ai.getResponseSuggestions', method: 'GET', path: '/ai/response-suggestions', query: ['conversationId'] }, input, options);
}

/** Response bodies of failures of {@link getChatSummary}, by status code. */
export interface GetChatSummaryErrors {
  400: ErrorBody;
  401: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getChatSummary}. */
export interface GetChatSummaryInput {}

/** Response body of {@link getChatSummary}. */
export type GetChatSummaryResult = unknown;

/**
 * Retrieves an AI summary of a chat; the open-source server implements this, but neither the request nor the response is documented.
 *
 * `GET /ai/get-chat-summary`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401 or 500.
 */
export function getChatSummary(client: Client<'wapikit'>, input: GetChatSummaryInput = {}, options?: CallOptions): Call<GetChatSummaryResult> {
  return call(client, { name: 'ai.getChatSummary', method: 'GET', path: '/ai/get-chat-summary', query: [] }, input, options);
}

/** Response bodies of failures of {@link getHealthAtSpecifiedPath}, by status code. */
export interface GetHealthAtSpecifiedPathErrors {
  400: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getHealthAtSpecifiedPath}. */
export interface GetHealthAtSpecifiedPathInput {}

/** Response body of {@link getHealthAtSpecifiedPath}. */
export type GetHealthAtSpecifiedPathResult = {
  /** Whether the service is available. */
  data?: boolean | undefined;
};

/**
 * Checks whether the service is available, on the path of the vendor's specification, which no known server version implements; health.get is the implemented operation.
 *
 * `GET /health-check`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400 or 500.
 */
export function getHealthAtSpecifiedPath(client: Client<'wapikit'>, input: GetHealthAtSpecifiedPathInput = {}, options?: CallOptions): Call<GetHealthAtSpecifiedPathResult> {
  return call(client, { name: 'health.getAtSpecifiedPath', method: 'GET', path: '/health-check', query: [], credentials: [] }, input, options);
}

/** Response bodies of failures of {@link getMetadataAtSpecifiedPath}, by status code. */
export interface GetMetadataAtSpecifiedPathErrors {
  400: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getMetadataAtSpecifiedPath}. */
export interface GetMetadataAtSpecifiedPathInput {}

/** Response body of {@link getMetadataAtSpecifiedPath}. */
export type GetMetadataAtSpecifiedPathResult = Metadata;

/**
 * Retrieves the title, description and icon of the instance, on the path of the vendor's specification, which no known server version implements; metadata.get is the implemented operation.
 *
 * `GET /meta-data`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400 or 500.
 */
export function getMetadataAtSpecifiedPath(client: Client<'wapikit'>, input: GetMetadataAtSpecifiedPathInput = {}, options?: CallOptions): Call<GetMetadataAtSpecifiedPathResult> {
  return call(client, { name: 'metadata.getAtSpecifiedPath', method: 'GET', path: '/meta-data', query: [], credentials: [] }, input, options);
}

/** Response bodies of failures of {@link getHealth}, by status code. */
export interface GetHealthErrors {
  400: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getHealth}. */
export interface GetHealthInput {}

/** Response body of {@link getHealth}. */
export type GetHealthResult = {
  /** Whether the service is available. */
  data?: boolean | undefined;
};

/**
 * Checks whether the service is available; no access token is required.
 *
 * `GET /health`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400 or 500.
 */
export function getHealth(client: Client<'wapikit'>, input: GetHealthInput = {}, options?: CallOptions): Call<GetHealthResult> {
  return call(client, { name: 'health.get', method: 'GET', path: '/health', query: [], credentials: [] }, input, options);
}

/** Response bodies of failures of {@link getMetadata}, by status code. */
export interface GetMetadataErrors {
  400: ErrorBody;
  500: ErrorBody;
}

/** Input of {@link getMetadata}. */
export interface GetMetadataInput {}

/** Response body of {@link getMetadata}. */
export type GetMetadataResult = Metadata;

/**
 * Retrieves the title, description and icon of the instance; no access token is required.
 *
 * `GET /metadata`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400 or 500.
 */
export function getMetadata(client: Client<'wapikit'>, input: GetMetadataInput = {}, options?: CallOptions): Call<GetMetadataResult> {
  return call(client, { name: 'metadata.get', method: 'GET', path: '/metadata', query: [], credentials: [] }, input, options);
}

/** Response bodies of the failures of every operation, by its public name and by status code. */
export interface OperationErrors {
  'contacts.list': ListContactsErrors;
  'contacts.create': CreateContactsErrors;
  'contacts.deleteByList': DeleteContactsByListErrors;
  'contacts.importAtSpecifiedPath': ImportContactsAtSpecifiedPathErrors;
  'contacts.get': GetContactErrors;
  'contacts.update': UpdateContactErrors;
  'contacts.delete': DeleteContactErrors;
  'contacts.import': ImportContactsErrors;
  'conversations.list': ListConversationsErrors;
  'conversations.get': GetConversationErrors;
  'conversations.update': UpdateConversationErrors;
  'conversations.delete': DeleteConversationErrors;
  'conversations.assign': AssignConversationErrors;
  'conversations.unassign': UnassignConversationErrors;
  'conversationMessages.list': ListConversationMessagesErrors;
  'messages.send': SendMessageErrors;
  'messages.list': ListMessagesErrors;
  'contactLists.list': ListContactListsErrors;
  'contactLists.create': CreateContactListErrors;
  'contactLists.get': GetContactListErrors;
  'contactLists.update': UpdateContactListErrors;
  'contactLists.delete': DeleteContactListErrors;
  'campaigns.list': ListCampaignsErrors;
  'campaigns.create': CreateCampaignErrors;
  'campaigns.get': GetCampaignErrors;
  'campaigns.update': UpdateCampaignErrors;
  'campaigns.delete': DeleteCampaignErrors;
  'apiKeys.regenerate': RegenerateApiKeyErrors;
  'organizations.join': JoinOrganizationErrors;
  'organizations.list': ListOrganizationsErrors;
  'organizations.create': CreateOrganizationErrors;
  'organizations.get': GetOrganizationErrors;
  'organizations.update': UpdateOrganizationErrors;
  'aiConfiguration.get': GetAiConfigurationErrors;
  'roles.list': ListRolesErrors;
  'roles.create': CreateRoleErrors;
  'roles.get': GetRoleErrors;
  'roles.update': UpdateRoleErrors;
  'roles.delete': DeleteRoleErrors;
  'tags.list': ListTagsErrors;
  'tags.create': CreateTagErrors;
  'invites.list': ListInvitesErrors;
  'invites.create': CreateInviteErrors;
  'invites.get': GetInviteErrors;
  'invites.accept': AcceptInviteErrors;
  'members.list': ListMembersErrors;
  'organizations.transfer': TransferOrganizationErrors;
  'templates.list': ListTemplatesErrors;
  'templates.get': GetTemplateErrors;
  'phoneNumbers.list': ListPhoneNumbersErrors;
  'phoneNumbers.get': GetPhoneNumberErrors;
  'businessAccount.update': UpdateBusinessAccountErrors;
  'members.get': GetMemberErrors;
  'members.update': UpdateMemberErrors;
  'members.delete': DeleteMemberErrors;
  'members.updateRoles': UpdateMemberRolesErrors;
  'user.get': GetUserErrors;
  'user.update': UpdateUserErrors;
  'notifications.list': ListNotificationsErrors;
  'featureFlags.get': GetFeatureFlagsErrors;
  'auth.login': LoginErrors;
  'auth.register': RegisterErrors;
  'auth.verifyEmail': VerifyEmailErrors;
  'apiKeys.get': GetApiKeyErrors;
  'organizations.switch': SwitchOrganizationErrors;
  'auth.loginWithOauth': LoginWithOauthErrors;
  'integrations.list': ListIntegrationsErrors;
  'integrations.get': GetIntegrationErrors;
  'integrations.enable': EnableIntegrationErrors;
  'integrations.disable': DisableIntegrationErrors;
  'analytics.getPrimary': GetPrimaryAnalyticsErrors;
  'analytics.getSecondary': GetSecondaryAnalyticsErrors;
  'analytics.getCampaign': GetCampaignAnalyticsErrors;
  'analytics.getAllCampaigns': GetAllCampaignAnalyticsErrors;
  'aiChats.list': ListAiChatsErrors;
  'aiChats.get': GetAiChatErrors;
  'aiChatMessages.list': ListAiChatMessagesErrors;
  'aiChatMessages.send': SendAiChatMessageErrors;
  'aiChatVotes.list': ListAiChatVotesErrors;
  'aiChatMessages.vote': VoteOnAiChatMessageErrors;
  'ai.getSegmentRecommendations': GetSegmentRecommendationsErrors;
  'ai.getResponseSuggestions': GetResponseSuggestionsErrors;
  'ai.getChatSummary': GetChatSummaryErrors;
  'health.getAtSpecifiedPath': GetHealthAtSpecifiedPathErrors;
  'metadata.getAtSpecifiedPath': GetMetadataAtSpecifiedPathErrors;
  'health.get': GetHealthErrors;
  'metadata.get': GetMetadataErrors;
}

/** All operations as methods of a client, grouped by resource. */
export interface Resources {
  /** Contacts of your organization. */
  readonly contacts: {
    /**
     * Lists the contacts of your organization with their lists, tags and conversations, one page at a time; requires the permission Get:Contact.
     *
     * `GET /contacts`. Pagination: page number (`page`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 500.
     * @example
     * for await (const contact of wapikit.contacts.list()) {
     *   console.log(contact.uniqueId);
     * }
     */
    list(filters?: ListContactsFilters, options?: NumberedListOptions): List<Contact, ListContactsBody>;
    /**
     * Creates contacts, all with the status Active (requires the permission Create:Contact); contacts whose phone number already exists are silently skipped.
     *
     * `POST /contacts`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    create(input: CreateContactsInput, options?: CallOptions): Call<CreateContactsResult>;
    /**
     * Deletes the contacts of a list; not implemented by the open-source server.
     *
     * `DELETE /contacts`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    deleteByList(input: DeleteContactsByListInput, options?: CallOptions): Call<DeleteContactsByListResult>;
    /**
     * Imports contacts from a CSV file, on the path of the vendor's specification, which no known server version implements; contacts.import is the implemented operation.
     *
     * `POST /contacts/bulk-import`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    importAtSpecifiedPath(input: ImportContactsAtSpecifiedPathInput, options?: CallOptions): Call<ImportContactsAtSpecifiedPathResult>;
    /**
     * Retrieves a contact (requires the permission Get:Contact); for an unknown id, the open-source server returns 500 instead of 404.
     *
     * `GET /contacts/{id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    get(input: GetContactInput, options?: CallOptions): Call<GetContactResult>;
    /**
     * Replaces all fields of a contact (requires the permission Update:Contact); lists that are not given are removed from the contact.
     *
     * `POST /contacts/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    update(input: UpdateContactInput, options?: CallOptions): Call<UpdateContactResult>;
    /**
     * Deletes a contact (requires the permission Delete:Contact); the open-source server does not check whether the contact belongs to your organization.
     *
     * `DELETE /contacts/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    delete(input: DeleteContactInput, options?: CallOptions): Call<DeleteContactResult>;
    /**
     * Imports contacts from a CSV file with the columns name, phone and attributes, whose first row is skipped; failures are reported in the events of the response, with status 200.
     *
     * `POST /contacts/bulkImport`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    import(input: ImportContactsInput, options?: CallOptions): Call<ImportContactsResult>;
  };
  /** Conversations with contacts. */
  readonly conversations: {
    /**
     * Lists the conversations of your organization (requires the permission Get:Conversation); closed and deleted conversations are returned only with a status filter.
     *
     * `GET /conversations`. Pagination: page number (`page`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 500.
     * @example
     * for await (const conversation of wapikit.conversations.list()) {
     *   console.log(conversation.uniqueId);
     * }
     */
    list(filters?: ListConversationsFilters, options?: NumberedListOptions): List<Conversation, ListConversationsBody>;
    /**
     * Retrieves a conversation; requires the permission Get:Conversation.
     *
     * `GET /conversation/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    get(input: GetConversationInput, options?: CallOptions): Call<GetConversationResult>;
    /**
     * Updates the status of a conversation (requires the permission Update:Conversation); the open-source server changes nothing and returns an empty response.
     *
     * `POST /conversation/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    update(input: UpdateConversationInput, options?: CallOptions): Call<UpdateConversationResult>;
    /**
     * Deletes a conversation (requires the permission Delete:Conversation); the open-source server always returns 400 with the body null.
     *
     * `DELETE /conversation/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    delete(input: DeleteConversationInput, options?: CallOptions): Call<DeleteConversationResult>;
    /**
     * Assigns a conversation to an organization member; requires the permission Assign:Conversation.
     *
     * `POST /conversation/{id}/assign`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    assign(input: AssignConversationInput, options?: CallOptions): Call<AssignConversationResult>;
    /**
     * Unassigns a conversation from the user that it is assigned to; requires the permission Unassign:Conversation.
     *
     * `POST /conversation/{id}/unassign`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    unassign(input: UnassignConversationInput, options?: CallOptions): Call<UnassignConversationResult>;
  };
  /** Lists conversation messages. */
  readonly conversationMessages: {
    /**
     * Lists the messages of a conversation, oldest first, at most 50 per page (requires the permission Get:Conversation); the open-source server may fail with 500.
     *
     * `GET /conversation/{id}/messages`. Pagination: page number (`page`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     * @example
     * for await (const message of wapikit.conversationMessages.list({ id: 'Example' })) {
     *   console.log(message.uniqueId);
     * }
     */
    list(filters: ListConversationMessagesFilters, options?: NumberedListOptions): List<Message, ListConversationMessagesBody>;
  };
  /** Lists messages; also `send`. */
  readonly messages: {
    /**
     * Sends a message in a conversation (requires the permission Get:Conversation); the open-source server sends only text messages and stores all other types as sent without sending them.
     *
     * `POST /conversation/{id}/messages`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     * @example
     * await wapikit.messages.send({
     *   id: 'Example',
     *   createdAt: '2026-01-02T03:04:05Z',
     *   messageData: {},
     * });
     */
    send(input: SendMessageInput, options?: CallOptions): Call<SendMessageResult>;
    /**
     * Lists the messages of all conversations, one page at a time; not implemented by the open-source server.
     *
     * `GET /messages`. Pagination: page number (`page`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 500.
     * @example
     * for await (const message of wapikit.messages.list()) {
     *   console.log(message.uniqueId);
     * }
     */
    list(filters?: ListMessagesFilters, options?: NumberedListOptions): List<Message, ListMessagesBody>;
  };
  /** Contact lists. */
  readonly contactLists: {
    /**
     * Lists the contact lists, one page at a time (requires the permission Get:List); page 0 fails with 500, and the page size has no limit.
     *
     * `GET /lists`. Pagination: page number (`page`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     * @example
     * for await (const contactList of wapikit.contactLists.list()) {
     *   console.log(contactList.uniqueId);
     * }
     */
    list(filters?: ListContactListsFilters, options?: NumberedListOptions): List<ContactList, ListContactListsBody>;
    /**
     * Creates a contact list; requires the permission Create:List.
     *
     * `POST /lists`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    create(input: CreateContactListInput, options?: CallOptions): Call<CreateContactListResult>;
    /**
     * Retrieves a contact list; requires the permission Get:List.
     *
     * `GET /lists/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    get(input: GetContactListInput, options?: CallOptions): Call<GetContactListResult>;
    /**
     * Updates a contact list (requires the permission Update:List); the open-source server implements this on the path of a contact instead.
     *
     * `POST /lists/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    update(input: UpdateContactListInput, options?: CallOptions): Call<UpdateContactListResult>;
    /**
     * Deletes a contact list (requires the permission Delete:List); the open-source server implements this on the path of a contact instead.
     *
     * `DELETE /lists/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    delete(input: DeleteContactListInput, options?: CallOptions): Call<DeleteContactListResult>;
  };
  /** Campaigns, which send a template to contact lists. */
  readonly campaigns: {
    /**
     * Lists the campaigns of your organization, one page at a time; requires the permission Get:Campaign.
     *
     * `GET /campaigns`. Pagination: page number (`page`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     * @example
     * for await (const campaign of wapikit.campaigns.list()) {
     *   console.log(campaign.uniqueId);
     * }
     */
    list(filters?: ListCampaignsFilters, options?: NumberedListOptions): List<Campaign, ListCampaignsBody>;
    /**
     * Creates a campaign that sends a template to contact lists; requires the permission Create:Campaign.
     *
     * `POST /campaigns`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    create(input: CreateCampaignInput, options?: CallOptions): Call<CreateCampaignResult>;
    /**
     * Retrieves a campaign with its statistics; requires the permission Get:Campaign.
     *
     * `GET /campaigns/{id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    get(input: GetCampaignInput, options?: CallOptions): Call<GetCampaignResult>;
    /**
     * Updates a campaign, including its status; requires the permission Update:Campaign.
     *
     * `POST /campaigns/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    update(input: UpdateCampaignInput, options?: CallOptions): Call<UpdateCampaignResult>;
    /**
     * Deletes a campaign; requires the permission Delete:Campaign.
     *
     * `DELETE /campaigns/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    delete(input: DeleteCampaignInput, options?: CallOptions): Call<DeleteCampaignResult>;
  };
  /** Retrieves API keys; also `regenerate`. */
  readonly apiKeys: {
    /**
     * Creates a new API key and invalidates the previous one (requires the permission Regenerate:ApiKey); note that this GET request has a side effect.
     *
     * `GET /auth/api-keys/regenerate`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    regenerate(input?: RegenerateApiKeyInput, options?: CallOptions): Call<RegenerateApiKeyResult>;
    /**
     * Retrieves your API key (requires the permission Get:ApiKey); there is only one, in spite of the path.
     *
     * `GET /auth/api-keys`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    get(input?: GetApiKeyInput, options?: CallOptions): Call<GetApiKeyResult>;
  };
  /** Lists, creates, retrieves and updates organizations; also `join`, `transfer`, `switch`. */
  readonly organizations: {
    /**
     * Joins the organization of an invitation and returns an access token for it.
     *
     * `POST /auth/join-organization`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    join(input: JoinOrganizationInput, options?: CallOptions): Call<JoinOrganizationResult>;
    /**
     * Lists the organizations that you belong to, one page at a time.
     *
     * `GET /organization`. Pagination: page number (`page`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     * @example
     * for await (const organization of wapikit.organizations.list()) {
     *   console.log(organization.uniqueId);
     * }
     */
    list(filters?: ListOrganizationsFilters, options?: NumberedListOptions): List<Organization, ListOrganizationsBody>;
    /**
     * Creates an organization.
     *
     * `POST /organization`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    create(input: CreateOrganizationInput, options?: CallOptions): Call<CreateOrganizationResult>;
    /**
     * Retrieves an organization with its settings.
     *
     * `GET /organization/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    get(input: GetOrganizationInput, options?: CallOptions): Call<GetOrganizationResult>;
    /**
     * Updates the name and the settings of an organization; requires the permission Update:Organization and the access level Owner.
     *
     * `POST /organization/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    update(input: UpdateOrganizationInput, options?: CallOptions): Call<UpdateOrganizationResult>;
    /**
     * Transfers the ownership of an organization to another member; requires the access level Owner.
     *
     * `POST /organization/{id}/transfer`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    transfer(input: TransferOrganizationInput, options?: CallOptions): Call<TransferOrganizationResult>;
    /**
     * Returns an access token for another one of your organizations.
     *
     * `POST /auth/switch`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    switch(input: SwitchOrganizationInput, options?: CallOptions): Call<SwitchOrganizationResult>;
  };
  /** Retrieves AI configuration. */
  readonly aiConfiguration: {
    /**
     * Retrieves the AI configuration of your organization, including the API key of the model.
     *
     * `GET /organization/ai-configuration`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    get(input?: GetAiConfigurationInput, options?: CallOptions): Call<GetAiConfigurationResult>;
  };
  /** Lists, creates, retrieves, updates and deletes roles. */
  readonly roles: {
    /**
     * Lists the roles of your organization, one page at a time; requires the permission Get:OrganizationRole.
     *
     * `GET /rbac/roles`. Pagination: page number (`page`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     * @example
     * for await (const organizationRole of wapikit.roles.list()) {
     *   console.log(organizationRole.uniqueId);
     * }
     */
    list(filters?: ListRolesFilters, options?: NumberedListOptions): List<OrganizationRole, ListRolesBody>;
    /**
     * Creates a role for organization members; requires the permission Create:OrganizationRole.
     *
     * `POST /rbac/roles`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    create(input: CreateRoleInput, options?: CallOptions): Call<CreateRoleResult>;
    /**
     * Retrieves a role with its permissions; requires the permission Get:OrganizationRole.
     *
     * `GET /rbac/roles/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    get(input: GetRoleInput, options?: CallOptions): Call<GetRoleResult>;
    /**
     * Updates the name and the permissions of a role; requires the permission Update:OrganizationRole.
     *
     * `POST /rbac/roles/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    update(input: UpdateRoleInput, options?: CallOptions): Call<UpdateRoleResult>;
    /**
     * Deletes a role; requires the permission Delete:OrganizationRole.
     *
     * `DELETE /rbac/roles/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    delete(input: DeleteRoleInput, options?: CallOptions): Call<DeleteRoleResult>;
  };
  /** Lists and creates tags. */
  readonly tags: {
    /**
     * Lists the tags of your organization, one page at a time; requires the permission Get:Tag.
     *
     * `GET /organization/tags`. Pagination: page number (`page`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     * @example
     * for await (const tag of wapikit.tags.list()) {
     *   console.log(tag.uniqueId);
     * }
     */
    list(filters?: ListTagsFilters, options?: NumberedListOptions): List<Tag, ListTagsBody>;
    /**
     * Creates a tag; requires the permission Get:Tag.
     *
     * `POST /organization/tags`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    create(input: CreateTagInput, options?: CallOptions): Call<CreateTagResult>;
  };
  /** Lists, creates and retrieves invites; also `accept`. */
  readonly invites: {
    /**
     * Lists the invitations to your organization, one page at a time; requires the permission Get:OrganizationMember.
     *
     * `GET /organization/invites`. Pagination: page number (`page`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     * @example
     * for await (const invite of wapikit.invites.list()) {
     *   console.log(invite.uniqueId);
     * }
     */
    list(filters?: ListInvitesFilters, options?: NumberedListOptions): List<Invite, ListInvitesBody>;
    /**
     * Invites a user to your organization by email address; requires the permission Create:OrganizationMember.
     *
     * `POST /organization/invites`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    create(input: CreateInviteInput, options?: CallOptions): Call<CreateInviteResult>;
    /**
     * Retrieves an invitation by the slug of its link; requires the permission Create:OrganizationMember.
     *
     * `GET /organization/invite/{slug}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    get(input: GetInviteInput, options?: CallOptions): Call<GetInviteResult>;
    /**
     * Accepts an invitation and returns an access token for its organization; requires the permission Create:OrganizationMember.
     *
     * `POST /organization/invite/{slug}/accept`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    accept(input: AcceptInviteInput, options?: CallOptions): Call<AcceptInviteResult>;
  };
  /** Lists, retrieves, updates and deletes members; also `updateRoles`. */
  readonly members: {
    /**
     * Lists the members of your organization with their roles, one page at a time; requires the permission Get:OrganizationMember.
     *
     * `GET /organization/members`. Pagination: page number (`page`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     * @example
     * for await (const organizationMember of wapikit.members.list()) {
     *   console.log(organizationMember.uniqueId);
     * }
     */
    list(filters?: ListMembersFilters, options?: NumberedListOptions): List<OrganizationMember, ListMembersBody>;
    /**
     * Retrieves a member of your organization with their roles; requires the permission Get:OrganizationMember.
     *
     * `GET /organization/members/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    get(input: GetMemberInput, options?: CallOptions): Call<GetMemberResult>;
    /**
     * Updates the access level of a member; requires the permission Update:OrganizationMember.
     *
     * `POST /organization/members/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    update(input: UpdateMemberInput, options?: CallOptions): Call<UpdateMemberResult>;
    /**
     * Removes a member from your organization; requires the permission Delete:OrganizationMember.
     *
     * `DELETE /organization/members/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    delete(input: DeleteMemberInput, options?: CallOptions): Call<DeleteMemberResult>;
    /**
     * Replaces the roles of a member; requires the permission Update:OrganizationMember.
     *
     * `POST /organization/members/{id}/role`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    updateRoles(input: UpdateMemberRolesInput, options?: CallOptions): Call<UpdateMemberRolesResult>;
  };
  /** Lists and retrieves templates. */
  readonly templates: {
    /**
     * Lists all message templates of your organization in one response; requires the permission Get:MessageTemplates.
     *
     * `GET /organization/templates`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     * @example
     * const response = await wapikit.templates.list();
     */
    list(input?: ListTemplatesInput, options?: CallOptions): Call<ListTemplatesResult>;
    /**
     * Retrieves a message template, in a different format than in the list; requires the permission Get:MessageTemplates.
     *
     * `GET /organization/templates/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    get(input: GetTemplateInput, options?: CallOptions): Call<GetTemplateResult>;
  };
  /** Lists and retrieves phone numbers. */
  readonly phoneNumbers: {
    /**
     * Lists all phone numbers of your organization in one response; requires the permission Get:PhoneNumbers.
     *
     * `GET /organization/phone-numbers`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     * @example
     * const response = await wapikit.phoneNumbers.list();
     */
    list(input?: ListPhoneNumbersInput, options?: CallOptions): Call<ListPhoneNumbersResult>;
    /**
     * Retrieves a phone number of your organization; requires the permission Get:PhoneNumbers.
     *
     * `GET /organization/phone-numbers/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    get(input: GetPhoneNumberInput, options?: CallOptions): Call<GetPhoneNumberResult>;
  };
  /** Updates business account. */
  readonly businessAccount: {
    /**
     * Sets the WhatsApp Business account of your organization; requires the access level Owner.
     *
     * `POST /organization/whatsappBusinessAccount`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    update(input: UpdateBusinessAccountInput, options?: CallOptions): Call<UpdateBusinessAccountResult>;
  };
  /** Your user account. */
  readonly user: {
    /**
     * Retrieves the user account that the access token belongs to.
     *
     * `GET /user`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    get(input?: GetUserInput, options?: CallOptions): Call<GetUserResult>;
    /**
     * Updates the name and the profile picture of the user account that the access token belongs to.
     *
     * `POST /user`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    update(input: UpdateUserInput, options?: CallOptions): Call<UpdateUserResult>;
  };
  /** Lists notifications. */
  readonly notifications: {
    /**
     * Lists the notifications of your user account, one page at a time.
     *
     * `GET /user/notifications`. Pagination: page number (`page`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
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
     * Retrieves the feature flags of the instance; older servers have this operation at /user/feature-flags.
     *
     * `GET /system/feature-flags`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    get(input?: GetFeatureFlagsInput, options?: CallOptions): Call<GetFeatureFlagsResult>;
  };
  /** Login, registration and API keys. */
  readonly auth: {
    /**
     * Creates an access token, valid for 60 days, from a username or email address and a password; wrong credentials return 404.
     *
     * `POST /auth/login`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 404 or 500.
     */
    login(input: LoginInput, options?: CallOptions): Call<LoginResult>;
    /**
     * Registers a user and sends a verification code to the email address.
     *
     * `POST /auth/register`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400 or 500.
     */
    register(input: RegisterInput, options?: CallOptions): Call<RegisterResult>;
    /**
     * Completes the registration with the verification code from the email and returns an access token.
     *
     * `POST /auth/verify-email`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400 or 500.
     */
    verifyEmail(input: VerifyEmailInput, options?: CallOptions): Call<VerifyEmailResult>;
    /**
     * Logs in through OAuth; the open-source server implements this, but neither the request nor the response is documented.
     *
     * `POST /auth/oauth`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400 or 500.
     */
    loginWithOauth(input?: LoginWithOauthInput, options?: CallOptions): Call<LoginWithOauthResult>;
  };
  /** Integrations with other services. */
  readonly integrations: {
    /**
     * Lists the integrations with other services, one page at a time.
     *
     * `GET /integrations`. Pagination: page number (`page`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     * @example
     * for await (const integration of wapikit.integrations.list()) {
     *   console.log(integration.uniqueId);
     * }
     */
    list(filters?: ListIntegrationsFilters, options?: NumberedListOptions): List<Integration, ListIntegrationsBody>;
    /**
     * Retrieves an integration on an analytics path, where the open-source server has it, apparently by mistake; the response is not documented.
     *
     * `GET /analytics/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    get(input: GetIntegrationInput, options?: CallOptions): Call<GetIntegrationResult>;
    /**
     * Enables an integration on an analytics path, where the open-source server has it, apparently by mistake; the response is not documented.
     *
     * `POST /analytics/{id}/enable`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    enable(input: EnableIntegrationInput, options?: CallOptions): Call<EnableIntegrationResult>;
    /**
     * Disables an integration on an analytics path, where the open-source server has it, apparently by mistake; the response is not documented.
     *
     * `POST /analytics/{id}/disable`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    disable(input: DisableIntegrationInput, options?: CallOptions): Call<DisableIntegrationResult>;
  };
  /** Analytics. */
  readonly analytics: {
    /**
     * Retrieves the primary analytics of a period, which are messages, conversations, campaigns, contacts and link clicks; requires the permission Get:PrimaryAnalytics.
     *
     * `GET /analytics/primary`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    getPrimary(input: GetPrimaryAnalyticsInput, options?: CallOptions): Call<GetPrimaryAnalyticsResult>;
    /**
     * Retrieves the secondary analytics of a period, which are conversations over time and messages by type; requires the permission Get:SecondaryAnalytics.
     *
     * `GET /analytics/secondary`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    getSecondary(input?: GetSecondaryAnalyticsInput, options?: CallOptions): Call<GetSecondaryAnalyticsResult>;
    /**
     * Retrieves the analytics of a campaign; requires the permission Get:CampaignAnalytics.
     *
     * `GET /analytics/campaign/{campaignId}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    getCampaign(input: GetCampaignAnalyticsInput, options?: CallOptions): Call<GetCampaignAnalyticsResult>;
    /**
     * Retrieves the analytics of the campaigns of a period; not implemented by the open-source server.
     *
     * `GET /analytics/campaigns`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    getAllCampaigns(input?: GetAllCampaignAnalyticsInput, options?: CallOptions): Call<GetAllCampaignAnalyticsResult>;
  };
  /** Lists and retrieves AI chats. */
  readonly aiChats: {
    /**
     * Lists the AI chats, one page at a time.
     *
     * `GET /ai/chats`. Pagination: page number (`page`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     * @example
     * for await (const aiChat of wapikit.aiChats.list()) {
     *   console.log(aiChat.uniqueId);
     * }
     */
    list(filters?: ListAiChatsFilters, options?: NumberedListOptions): List<AiChat, ListAiChatsBody>;
    /**
     * Retrieves an AI chat.
     *
     * `GET /ai/chat/{id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     */
    get(input: GetAiChatInput, options?: CallOptions): Call<GetAiChatResult>;
  };
  /** Lists AI chat messages; also `send`, `vote`. */
  readonly aiChatMessages: {
    /**
     * Lists the messages of an AI chat, one page at a time.
     *
     * `GET /ai/chat/{id}/messages`. Pagination: page number (`page`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     * @example
     * for await (const aiChatMessage of wapikit.aiChatMessages.list({ id: 'Example' })) {
     *   console.log(aiChatMessage.uniqueId);
     * }
     */
    list(filters: ListAiChatMessagesFilters, options?: NumberedListOptions): List<AiChatMessage, ListAiChatMessagesBody>;
    /**
     * Sends a query to an AI chat and returns the complete response as bytes.
     *
     * `POST /ai/chat/{id}/messages`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     * @example
     * await wapikit.aiChatMessages.send({ id: 'Example', query: 'late deliveries' });
     */
    send(input: SendAiChatMessageInput, options?: CallOptions): Call<SendAiChatMessageResult>;
    /**
     * Votes on a message of an AI chat.
     *
     * `POST /ai/chat/{id}/vote`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     * @example
     * await wapikit.aiChatMessages.vote({ id: 'Example', messageId: 'message-id-907337' });
     */
    vote(input: VoteOnAiChatMessageInput, options?: CallOptions): Call<VoteOnAiChatMessageResult>;
  };
  /** Lists AI chat votes. */
  readonly aiChatVotes: {
    /**
     * Lists the votes on messages of an AI chat, one page at a time.
     *
     * `GET /ai/chat/{id}/vote`. Pagination: page number (`page`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 404 or 500.
     * @example
     * for await (const aiChatVote of wapikit.aiChatVotes.list({ id: 'Example' })) {
     *   console.log(aiChatVote.uniqueId);
     * }
     */
    list(filters: ListAiChatVotesFilters, options?: NumberedListOptions): List<AiChatVote, ListAiChatVotesBody>;
  };
  /** AI chats and AI suggestions. */
  readonly ai: {
    /**
     * Retrieves the lists and tags that the AI recommends for a contact or a conversation.
     *
     * `GET /ai/segment-recommendations`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    getSegmentRecommendations(input?: GetSegmentRecommendationsInput, options?: CallOptions): Call<GetSegmentRecommendationsResult>;
    /**
     * Retrieves the replies that the AI suggests for a conversation.
     *
     * `GET /ai/response-suggestions`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    getResponseSuggestions(input: GetResponseSuggestionsInput, options?: CallOptions): Call<GetResponseSuggestionsResult>;
    /**
     * Retrieves an AI summary of a chat; the open-source server implements this, but neither the request nor the response is documented.
     *
     * `GET /ai/get-chat-summary`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401 or 500.
     */
    getChatSummary(input?: GetChatSummaryInput, options?: CallOptions): Call<GetChatSummaryResult>;
  };
  /** Retrieves health; also `getAtSpecifiedPath`. */
  readonly health: {
    /**
     * Checks whether the service is available, on the path of the vendor's specification, which no known server version implements; health.get is the implemented operation.
     *
     * `GET /health-check`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400 or 500.
     */
    getAtSpecifiedPath(input?: GetHealthAtSpecifiedPathInput, options?: CallOptions): Call<GetHealthAtSpecifiedPathResult>;
    /**
     * Checks whether the service is available; no access token is required.
     *
     * `GET /health`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400 or 500.
     */
    get(input?: GetHealthInput, options?: CallOptions): Call<GetHealthResult>;
  };
  /** Retrieves metadata; also `getAtSpecifiedPath`. */
  readonly metadata: {
    /**
     * Retrieves the title, description and icon of the instance, on the path of the vendor's specification, which no known server version implements; metadata.get is the implemented operation.
     *
     * `GET /meta-data`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400 or 500.
     */
    getAtSpecifiedPath(input?: GetMetadataAtSpecifiedPathInput, options?: CallOptions): Call<GetMetadataAtSpecifiedPathResult>;
    /**
     * Retrieves the title, description and icon of the instance; no access token is required.
     *
     * `GET /metadata`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400 or 500.
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
