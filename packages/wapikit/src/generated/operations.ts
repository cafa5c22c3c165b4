// Generated from Wapikit API 2025-02-03; do not edit.
// Description sha256 285a7c46c322e7af405600dff4814fe8b3c7411399462a9bf489cbeb6ba095d6, generator 1.0.0.

import { call, callBytes, callText, list } from '@wa-clients/core';
import type { Call, CallOptions, Client, List, NumberedListOptions } from '@wa-clients/core';
import { byNumbered, byNumberedSortBy, byNumberedUnsorted } from '../pagination.ts';
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

/** A connection to another service. */
export type Integration = components['schemas']['IntegrationSchema'];

/** Features of an instance. */
export type SystemFeatureFlags = components['schemas']['SystemFeatureFlags'];

/** What is switched on. */
export type FeatureFlags = components['schemas']['FeatureFlags'];

/** An account. */
export type User = components['schemas']['UserSchema'];

/** An account in its envelope. */
export type UserResponse = components['schemas']['GetUserResponseSchema'];

/** An organization. */
export type Organization = components['schemas']['OrganizationSchema'];

/** Where notifications go in Slack. */
export type SlackConfiguration = components['schemas']['SlackNotificationConfigurationSchema'];

/** How notifications are mailed. */
export type EmailConfiguration = components['schemas']['EmailNotificationConfigurationSchema'];

/** What logging in takes. */
export type LoginRequest = components['schemas']['LoginRequestBodySchema'];

/** What logging in gives. */
export type LoginResponse = components['schemas']['LoginResponseBodySchema'];

/** What signing up takes. */
export type RegisterRequest = components['schemas']['RegisterRequestBodySchema'];

/** What signing up gives. */
export type RegisterResponse = components['schemas']['RegisterRequestResponseBodySchema'];

/** What finishing to sign up takes: the same once more, and the code. */
export type VerifyEmailRequest = components['schemas']['VerifyOtpRequestBodySchema'];

/** What finishing to sign up gives. */
export type VerifyEmailResponse = components['schemas']['VerifyOtpResponseBodySchema'];

/** What is switched on, in its envelope. */
export type FeatureFlagsResponse = components['schemas']['GetFeatureFlagsResponseSchema'];

/** What an instance shows of itself. */
export type Metadata = components['schemas']['GetMetaDataResponseSchema'];

/** An invitation to an organization. */
export type Invite = components['schemas']['OrganizationMemberInviteSchema'];

/** An invitation to be made. */
export type NewInvite = components['schemas']['CreateNewOrganizationInviteSchema'];

/** A new invitation in its envelope. */
export type NewInviteResponse = components['schemas']['CreateInviteResponseSchema'];

/** What joining an organization takes. */
export type JoinRequest = components['schemas']['JoinOrganizationRequestBodySchema'];

/** What joining an organization gives. */
export type JoinResponse = components['schemas']['JoinOrganizationResponseBodySchema'];

/** What came of unassigning. */
export type UnassignResponse = components['schemas']['UnassignConversationResponseSchema'];

/** Whom a conversation is taken from. */
export type UnassignRequest = components['schemas']['UnassignConversationSchema'];

/** Whom a conversation is given to. */
export type AssignRequest = components['schemas']['AssignConversationSchema'];

/** What came of assigning. */
export type AssignResponse = components['schemas']['AssignConversationResponseSchema'];

/** A new API key in its envelope. */
export type NewApiKeyResponse = components['schemas']['RegenerateApiKeyResponseSchema'];

/** A page of invitations. */
export type InvitePage = components['schemas']['GetOrganizationMemberInvitesResponseSchema'];

/** An API key. */
export type ApiKey = components['schemas']['ApiKeySchema'];

/** An API key in its envelope. */
export type ApiKeyResponse = components['schemas']['GetApiKeysResponseSchema'];

/** What changing over to another organization gives. */
export type SwitchResponse = components['schemas']['SwitchOrganizationResponseSchema'];

/** A page of campaigns. */
export type CampaignPage = components['schemas']['GetCampaignResponseSchema'];

/** What came of adding contacts. */
export type NewContactsResponse = components['schemas']['CreateNewContactResponseSchema'];

/** A new campaign in its envelope. */
export type NewCampaignResponse = components['schemas']['CreateNewCampaignResponseSchema'];

/** What came of changing a campaign. */
export type CampaignUpdateResponse = components['schemas']['UpdateCampaignByIdResponseSchema'];

/** A tag to be made. */
export type NewTag = components['schemas']['NewOrganizationTagSchema'];

/** Roles that a member shall have. */
export type MemberRolesUpdate = components['schemas']['UpdateOrganizationMemberRoleSchema'];

/** A page of tags. */
export type TagPage = components['schemas']['GetOrganizationTagsResponseSchema'];

/** A new tag in its envelope. */
export type NewTagResponse = components['schemas']['CreateNewOrganizationTagResponseSchema'];

/** A page of lists of contacts. */
export type ContactListPage = components['schemas']['GetContactListResponseSchema'];

/** A message template in its envelope. */
export type TemplateResponse = components['schemas']['GetTemplateByIdResponseSchema'];

/** A list of contacts in its envelope. */
export type ContactListResponse = components['schemas']['GetContactListByIdSchema'];

/** A campaign in its envelope. */
export type CampaignResponse = components['schemas']['GetCampaignByIdResponseSchema'];

/** An organization to be made. */
export type NewOrganization = components['schemas']['NewOrganizationSchema'];

/** What an organization shall be from now on. */
export type OrganizationUpdate = components['schemas']['UpdateOrganizationSchema'];

/** A new organization in its envelope. */
export type NewOrganizationResponse = components['schemas']['CreateNewOrganizationResponseSchema'];

/** A page of organizations. */
export type OrganizationPage = components['schemas']['GetOrganizationsResponseSchema'];

/** An organization in its envelope. */
export type OrganizationResponse = components['schemas']['GetOrganizationByIdResponseSchema'];

/** What came of changing an organization. */
export type OrganizationUpdateResponse = components['schemas']['UpdateOrganizationByIdResponseSchema'];

/** A page of roles. */
export type RolePage = components['schemas']['GetOrganizationRolesResponseSchema'];

/** A page of members. */
export type MemberPage = components['schemas']['GetOrganizationMembersResponseSchema'];

/** A member in its envelope. */
export type MemberResponse = components['schemas']['GetOrganizationMemberByIdResponseSchema'];

/** A changed member in its envelope. */
export type MemberUpdateResponse = components['schemas']['UpdateOrganizationMemberByIdResponseSchema'];

/** What came of removing a member. */
export type MemberDeletion = components['schemas']['DeleteOrganizationMemberByIdResponseSchema'];

/** A role in its envelope. */
export type RoleResponse = components['schemas']['GetRoleByIdResponseSchema'];

/** A new role in its envelope. */
export type NewRoleResponse = components['schemas']['CreateNewRoleResponseSchema'];

/** What a role shall be from now on. */
export type RoleUpdate = components['schemas']['RoleUpdateSchema'];

/** A changed role in its envelope. */
export type RoleUpdateResponse = components['schemas']['UpdateRoleByIdResponseSchema'];

/** What came of deleting a role. */
export type RoleDeletion = components['schemas']['DeleteRoleByIdResponseSchema'];

/** A contact to be added. */
export type NewContact = components['schemas']['NewContactSchema'];

/** A role to be made. */
export type NewRole = components['schemas']['NewOrganizationRoleSchema'];

/** What a contact shall be from now on. */
export type ContactUpdate = components['schemas']['UpdateContactSchema'];

/** A changed contact in its envelope. */
export type ContactUpdateResponse = components['schemas']['UpdateContactByIdResponseSchema'];

/** A list of contacts to be made. */
export type NewContactList = components['schemas']['NewContactListSchema'];

/** A new list of contacts in its envelope. */
export type NewContactListResponse = components['schemas']['CreateNewListResponseSchema'];

/** What a list of contacts shall be from now on. */
export type ContactListUpdate = components['schemas']['UpdateContactListSchema'];

/** A changed list of contacts in its envelope. */
export type ContactListUpdateResponse = components['schemas']['UpdateListByIdResponseSchema'];

/** What a member shall be from now on. */
export type MemberUpdate = components['schemas']['UpdateOrganizationMemberSchema'];

/** A message template, as one of them is answered. */
export type Template = components['schemas']['TemplateSchema'];

/** A campaign, which sends a template to lists of contacts. */
export type Campaign = components['schemas']['CampaignSchema'];

/** A campaign to be made. */
export type NewCampaign = components['schemas']['NewCampaignSchema'];

/** What a campaign shall be from now on, partly under other names than elsewhere. */
export type CampaignUpdate = components['schemas']['UpdateCampaignSchema'];

/** One conversation in its envelope. */
export type ConversationResponse = components['schemas']['GetConversationByIdResponseSchema'];

/** A page of messages. */
export type MessagePage = components['schemas']['GetConversationMessagesResponseSchema'];

/** What a conversation shall be from now on. */
export type ConversationUpdate = components['schemas']['UpdateConversationSchema'];

/** A changed conversation in its envelope. */
export type ConversationUpdateResponse = components['schemas']['UpdateConversationByIdResponseSchema'];

/** What came of deleting a conversation. */
export type ConversationDeletion = components['schemas']['DeleteConversationByIdResponseSchema'];

/** What came of deleting a contact. */
export type ContactDeletion = components['schemas']['DeleteContactByIdResponseSchema'];

/** A message to be sent. */
export type NewMessage = components['schemas']['NewMessageSchema'];

/** A message in its envelope. */
export type MessageResponse = components['schemas']['SendMessageInConversationResponseSchema'];

/** Whom an organization is given to. */
export type TransferRequest = components['schemas']['TransferOrganizationOwnershipSchema'];

/** What came of giving an organization away. */
export type TransferResponse = components['schemas']['TransferOrganizationOwnershipResponseSchema'];

/** What came of importing contacts. */
export type ImportResponse = components['schemas']['BulkImportResponseSchema'];

/** Numbers of messages. */
export type MessageStats = components['schemas']['AggregateMessageStatsDataPointsSchema'];

/** Numbers of conversations. */
export type ConversationStats = components['schemas']['AggregateConversationStatsDataPointsSchema'];

/** Numbers of campaigns. */
export type CampaignStats = components['schemas']['AggregateCampaignStatsDataPointsSchema'];

/** Numbers of contacts. */
export type ContactStats = components['schemas']['AggregateContactStatsDataPointsSchema'];

/** Sums of a period. */
export type AggregateAnalytics = components['schemas']['AggregateAnalyticsSchema'];

/** Messages at one point of a graph. */
export type MessagePoint = components['schemas']['MessageAnalyticGraphDataPointSchema'];

/** Messages of one kind. */
export type MessageTypePoint = components['schemas']['MessageTypeDistributionGraphDataPointSchema'];

/** Clicks at one point of a graph. */
export type LinkClickPoint = components['schemas']['LinkClicksGraphDataPointSchema'];

/** Conversations at one point of a graph. */
export type ConversationPoint = components['schemas']['ConversationAnalyticsDataPointSchema'];

/** The main numbers of a period. */
export type PrimaryAnalytics = components['schemas']['PrimaryAnalyticsResponseSchema'];

/** Further numbers of a period. */
export type SecondaryAnalytics = components['schemas']['SecondaryAnalyticsDashboardResponseSchema'];

/** Numbers of a campaign. */
export type CampaignAnalytics = components['schemas']['CampaignAnalyticsResponseSchema'];

/** A page of integrations. */
export type IntegrationPage = components['schemas']['GetIntegrationResponseSchema'];

/** What came of changing the roles of a member. */
export type MemberRolesUpdateResponse = components['schemas']['UpdateOrganizationMemberRoleByIdResponseSchema'];

/** Which WhatsApp business account to use. */
export type BusinessAccountUpdate = components['schemas']['UpdateWhatsAppBusinessAccountDetailsSchema'];

/** A WhatsApp business account, with its secrets. */
export type BusinessAccount = components['schemas']['WhatsAppBusinessAccountDetailsSchema'];

/** A message template, as Meta has it. */
export type MessageTemplate = components['schemas']['MessageTemplateSchema'];

/** All message templates. */
export type MessageTemplates = components['schemas']['GetAllMessageTemplatesResponseSchema'];

/** A phone number of your organization. */
export type PhoneNumber = components['schemas']['PhoneNumberSchema'];

/** All phone numbers. */
export type PhoneNumbers = components['schemas']['GetAllPhoneNumbersResponseSchema'];

/** One phone number, without an envelope. */
export type PhoneNumberResponse = components['schemas']['GetPhoneNumberByIdResponseSchema'];

/** What your account shall be from now on. */
export type UserUpdate = components['schemas']['UpdateUserSchema'];

/** What came of changing your account. */
export type UserUpdateResponse = components['schemas']['UpdateUserResponseSchema'];

/** A button of a template. */
export type TemplateButton = components['schemas']['TemplateMessageComponentButton'];

/** Sample values of a part of a template. */
export type TemplateExample = components['schemas']['TemplateMessageComponentExample'];

/** A part of a template. */
export type TemplateComponent = components['schemas']['WhatsAppBusinessHSMWhatsAppHSMComponent'];

/** Quality of a template. */
export type TemplateQuality = components['schemas']['TemplateMessageQualityScore'];

/** A notification of an account. */
export type Notification = components['schemas']['NotificationSchema'];

/** A page of notifications. */
export type NotificationPage = components['schemas']['GetUserNotificationsResponseSchema'];

/** A message of a chat with the AI. */
export type AiChatMessage = components['schemas']['AiChatMessageSchema'];

/** A chat with the AI. */
export type AiChat = components['schemas']['AiChatSchema'];

/** A chat with the AI in its envelope. */
export type AiChatResponse = components['schemas']['GetAiChatByIdResponseSchema'];

/** A page of messages of a chat with the AI. */
export type AiChatMessagePage = components['schemas']['GetAiChatMessagesResponseSchema'];

/** A vote to be made. */
export type NewAiChatVote = components['schemas']['AiChatMessageVoteCreateSchema'];

/** A new vote in its envelope. */
export type NewAiChatVoteResponse = components['schemas']['CreateAiChatMessageVoteResponseSchema'];

/** A page of votes. */
export type AiChatVotePage = components['schemas']['GetAiChatVotesResponseSchema'];

/** A vote on a message of the AI. */
export type AiChatVote = components['schemas']['AiChatMessageVoteSchema'];

/** A page of chats with the AI. */
export type AiChatPage = components['schemas']['GetAiChatsResponseSchema'];

/** What the AI is asked. */
export type AiChatQuery = components['schemas']['AiChatQuerySchema'];

/** Settings of an AI, without its key. */
export type AiConfiguration = components['schemas']['AiConfigurationDetailsSchema'];

/** What the settings of an AI shall be from now on. */
export type AiConfigurationUpdate = components['schemas']['UpdateAIConfigurationDetailsSchema'];

/** Settings of an AI, with its key. */
export type FullAiConfiguration = components['schemas']['FullAiConfiguration'];

/** Settings of an AI in their envelope. */
export type AiConfigurationResponse = components['schemas']['GetAiConfigurationResponseSchema'];

/** Lists and tags that the AI recommends together. */
export type SegmentRecommendation = components['schemas']['SegmentationRecommendation'];

/** What the AI recommends, in its envelope. */
export type SegmentRecommendationsResponse = components['schemas']['GetSegmentationRecommendationsResponse'];

/** Answers that the AI suggests, in their envelope. */
export type SuggestionsResponse = components['schemas']['GetResponseSuggestionsResponse'];

/** An invitation in its envelope. */
export type InviteResponse = components['schemas']['GetOrganizationInviteBySlugResponseSchema'];

/** What accepting an invitation gives. */
export type AcceptInviteResponse = components['schemas']['AcceptOrganizationInviteResponseSchema'];

/** A value for a placeholder of a template. */
export type TemplateParameter = components['schemas']['TemplateComponentParameter'];

/** States of an invitation. */
export type InviteStatus = components['schemas']['InviteStatusEnum'];

/** States of a campaign. */
export type CampaignStatus = components['schemas']['CampaignStatusEnum'];

/** States of an integration. */
export type IntegrationStatus = components['schemas']['IntegrationStatusEnum'];

/** States of a chat with the AI. */
export type AiChatStatus = components['schemas']['AiChatStatusEnum'];

/** Who a chat with the AI can be for. */
export type AiChatVisibility = components['schemas']['AiChatVisibilityEnum'];

/** Ways to vote on a message of the AI. */
export type AiChatVoteType = components['schemas']['AiChatMessageVoteEnum'];

/** Models that the AI can use. */
export type AiModel = components['schemas']['AiModelEnum'];

/** Where Meta's review of a template can stand. */
export type MessageTemplateStatus = components['schemas']['MessageTemplateStatus'];

/** What a template can be for. */
export type MessageTemplateCategory = components['schemas']['MessageTemplateCategory'];

/** Kinds of buttons. */
export type TemplateButtonType = components['schemas']['TemplateMessageButtonType'];

/** Kinds of parts of a template. */
export type TemplateComponentType = components['schemas']['MessageTemplateComponentType'];

/** What a header can hold. */
export type TemplateComponentFormat = components['schemas']['MessageTemplateComponentFormat'];

/** Who can speak in a chat with the AI. */
export type AiChatMessageRole = components['schemas']['AiChatMessageRoleEnum'];

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
 * Lists the contacts of your organization with their lists, tags and conversations, a page at a time, given the permission Get:Contact.
 *
 * `GET /contacts`. Pages: numbered. Evidence: seed.
 */
export function listContacts(client: Client, filters: ListContactsFilters = {}, options?: NumberedListOptions): List<Contact, ListContactsBody> {
  return list(client, { name: 'contacts.list', method: 'GET', path: '/contacts', pagination: byNumbered, items: 'contacts', maximum: 50 }, filters, options);
}

/** Input of {@link createContacts}. */
export interface CreateContactsInput {
  /** Body of the request. */
  body: NewContact[];
}

/** What {@link createContacts} gives, as on the wire. */
export type CreateContactsResult = NewContactsResponse;

/**
 * Adds contacts, all of them active, and passes over in silence those whose phone number is known, given the permission Create:Contact.
 *
 * `POST /contacts`. Evidence: repo.
 */
export function createContacts(client: Client, input: CreateContactsInput, options?: CallOptions): Call<CreateContactsResult> {
  return call(client, { name: 'contacts.create', method: 'POST', path: '/contacts', body: 'whole', idempotent: true }, input, options);
}

/** Input of {@link deleteContactsByList}. */
export interface DeleteContactsByListInput {
  /** Id of the list, a UUID. */
  id: string;
}

/** What {@link deleteContactsByList} gives, as on the wire. */
export type DeleteContactsByListResult = {
  /** Whether it was done. */
  data?: boolean | undefined;
};

/**
 * Deletes the contacts of a list; the stored server does not have it.
 *
 * `DELETE /contacts`. Evidence: repo.
 */
export function deleteContactsByList(client: Client, input: DeleteContactsByListInput, options?: CallOptions): Call<DeleteContactsByListResult> {
  return call(client, { name: 'contacts.deleteByList', method: 'DELETE', path: '/contacts' }, input, options);
}

/** Input of {@link importContactsAtSpecifiedPath}. */
export interface ImportContactsAtSpecifiedPathInput {
  /** Body of the request. */
  body: FormData;
}

/** What {@link importContactsAtSpecifiedPath} gives, as on the wire. */
export type ImportContactsAtSpecifiedPathResult = ImportResponse;

/**
 * Imports contacts from a CSV file, at the path of the vendor's specification, which no stored server has; contacts.import is what they answer.
 *
 * `POST /contacts/bulk-import`. Evidence: repo.
 */
export function importContactsAtSpecifiedPath(client: Client, input: ImportContactsAtSpecifiedPathInput, options?: CallOptions): Call<ImportContactsAtSpecifiedPathResult> {
  return call(client, { name: 'contacts.importAtSpecifiedPath', method: 'POST', path: '/contacts/bulk-import', body: 'whole', contentType: 'multipart/form-data' }, input, options);
}

/** Input of {@link getContact}. */
export interface GetContactInput {
  /** Id of the contact, a UUID. */
  id: string;
}

/** What {@link getContact} gives, as on the wire. */
export type GetContactResult = ContactResponse;

/**
 * Gets one contact, given the permission Get:Contact; an unknown id is answered with 500 by the stored server, not with 404.
 *
 * `GET /contacts/{id}`. Evidence: docs.
 */
export function getContact(client: Client, input: GetContactInput, options?: CallOptions): Call<GetContactResult> {
  return call(client, { name: 'contacts.get', method: 'GET', path: '/contacts/{id}' }, input, options);
}

/** Input of {@link updateContact}. */
export type UpdateContactInput = {
  /** Id of the contact, a UUID. */
  id: string;
} & ContactUpdate;

/** What {@link updateContact} gives, as on the wire. */
export type UpdateContactResult = ContactUpdateResponse;

/**
 * Sets everything about a contact, given the permission Update:Contact; lists that are not given are taken away.
 *
 * `POST /contacts/{id}`. Evidence: repo.
 */
export function updateContact(client: Client, input: UpdateContactInput, options?: CallOptions): Call<UpdateContactResult> {
  return call(client, { name: 'contacts.update', method: 'POST', path: '/contacts/{id}', body: 'fields', idempotent: true }, input, options);
}

/** Input of {@link deleteContact}. */
export interface DeleteContactInput {
  /** Id of the contact, a UUID. */
  id: string;
}

/** What {@link deleteContact} gives, as on the wire. */
export type DeleteContactResult = ContactDeletion;

/**
 * Deletes a contact, given the permission Delete:Contact; the stored server does not check whose it is.
 *
 * `DELETE /contacts/{id}`. Evidence: repo.
 */
export function deleteContact(client: Client, input: DeleteContactInput, options?: CallOptions): Call<DeleteContactResult> {
  return call(client, { name: 'contacts.delete', method: 'DELETE', path: '/contacts/{id}' }, input, options);
}

/** Input of {@link importContacts}. */
export interface ImportContactsInput {
  /** Body of the request. */
  body: FormData;
}

/** What {@link importContacts} gives, as on the wire. */
export type ImportContactsResult = string;

/**
 * Imports contacts from a CSV file with the columns name, phone and attributes, whose first row is passed over; failures are told in the answer's events, under status 200.
 *
 * `POST /contacts/bulkImport`. Evidence: repo.
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

/** Body of a page of {@link listConversations}, as on the wire. */
export type ListConversationsBody = ConversationPage;

/**
 * Lists the conversations of your organization, given the permission Get:Conversation; without a status, closed and deleted ones are left out.
 *
 * `GET /conversations`. Pages: numbered. Evidence: docs.
 */
export function listConversations(client: Client, filters: ListConversationsFilters = {}, options?: NumberedListOptions): List<Conversation, ListConversationsBody> {
  return list(client, { name: 'conversations.list', method: 'GET', path: '/conversations', pagination: byNumbered, items: 'conversations', maximum: 50 }, filters, options);
}

/** Input of {@link getConversation}. */
export interface GetConversationInput {
  /** Id of the conversation, a UUID. */
  id: string;
}

/** What {@link getConversation} gives, as on the wire. */
export type GetConversationResult = ConversationResponse;

/**
 * Gets one conversation, given the permission Get:Conversation.
 *
 * `GET /conversation/{id}`. Evidence: repo.
 */
export function getConversation(client: Client, input: GetConversationInput, options?: CallOptions): Call<GetConversationResult> {
  return call(client, { name: 'conversations.get', method: 'GET', path: '/conversation/{id}' }, input, options);
}

/** Input of {@link updateConversation}. */
export type UpdateConversationInput = {
  /** Id of the conversation, a UUID. */
  id: string;
} & ConversationUpdate;

/** What {@link updateConversation} gives, as on the wire. */
export type UpdateConversationResult = ConversationUpdateResponse | undefined;

/**
 * Changes the state of a conversation, given the permission Update:Conversation; the stored server changes nothing, and its answer is empty.
 *
 * `POST /conversation/{id}`. Evidence: repo.
 */
export function updateConversation(client: Client, input: UpdateConversationInput, options?: CallOptions): Call<UpdateConversationResult> {
  return call(client, { name: 'conversations.update', method: 'POST', path: '/conversation/{id}', body: 'fields', empty: true }, input, options);
}

/** Input of {@link deleteConversation}. */
export interface DeleteConversationInput {
  /** Id of the conversation, a UUID. */
  id: string;
}

/** What {@link deleteConversation} gives, as on the wire. */
export type DeleteConversationResult = ConversationDeletion;

/**
 * Deletes a conversation, given the permission Delete:Conversation; the stored server answers 400 with null in any case.
 *
 * `DELETE /conversation/{id}`. Evidence: repo.
 */
export function deleteConversation(client: Client, input: DeleteConversationInput, options?: CallOptions): Call<DeleteConversationResult> {
  return call(client, { name: 'conversations.delete', method: 'DELETE', path: '/conversation/{id}' }, input, options);
}

/** Input of {@link assignConversation}. */
export type AssignConversationInput = {
  /** Id of the conversation, a UUID. */
  id: string;
} & AssignRequest;

/** What {@link assignConversation} gives, as on the wire. */
export type AssignConversationResult = AssignResponse;

/**
 * Gives a conversation to a member to take care of, given the permission Assign:Conversation.
 *
 * `POST /conversation/{id}/assign`. Evidence: repo.
 */
export function assignConversation(client: Client, input: AssignConversationInput, options?: CallOptions): Call<AssignConversationResult> {
  return call(client, { name: 'conversations.assign', method: 'POST', path: '/conversation/{id}/assign', body: 'fields' }, input, options);
}

/** Input of {@link unassignConversation}. */
export type UnassignConversationInput = {
  /** Id of the conversation, a UUID. */
  id: string;
} & UnassignRequest;

/** What {@link unassignConversation} gives, as on the wire. */
export type UnassignConversationResult = UnassignResponse;

/**
 * Takes a conversation from the user who takes care of it, given the permission Unassign:Conversation.
 *
 * `POST /conversation/{id}/unassign`. Evidence: repo.
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

/** Body of a page of {@link listConversationMessages}, as on the wire. */
export type ListConversationMessagesBody = MessagePage;

/**
 * Lists the messages of a conversation, oldest first, a page of at most 50 at a time, given the permission Get:Conversation; the stored server may fail with 500.
 *
 * `GET /conversation/{id}/messages`. Pages: numbered. Evidence: docs.
 */
export function listConversationMessages(client: Client, filters: ListConversationMessagesFilters, options?: NumberedListOptions): List<Message, ListConversationMessagesBody> {
  return list(client, { name: 'conversationMessages.list', method: 'GET', path: '/conversation/{id}/messages', pagination: byNumbered, items: 'messages' }, filters, options);
}

/** Input of {@link sendMessage}. */
export type SendMessageInput = {
  /** Id of the conversation, a UUID. */
  id: string;
} & NewMessage;

/** What {@link sendMessage} gives, as on the wire. */
export type SendMessageResult = MessageResponse;

/**
 * Sends a message in a conversation, given the permission Get:Conversation; the stored server sends text alone and records any other kind as sent without sending it.
 *
 * `POST /conversation/{id}/messages`. Evidence: docs.
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

/** Body of a page of {@link listMessages}, as on the wire. */
export type ListMessagesBody = {
  /** The messages of this page. */
  messages?: Message[] | undefined;
  /** Position of the page. */
  paginationMeta?: PaginationMeta | undefined;
};

/**
 * Lists messages of all conversations, a page at a time; the stored server does not have it.
 *
 * `GET /messages`. Pages: numbered. Evidence: docs.
 */
export function listMessages(client: Client, filters: ListMessagesFilters = {}, options?: NumberedListOptions): List<Message, ListMessagesBody> {
  return list(client, { name: 'messages.list', method: 'GET', path: '/messages', pagination: byNumbered, items: 'messages' }, filters, options);
}

/** Filters of {@link listContactLists}. */
export interface ListContactListsFilters {
  /** Ascending (asc) or descending (desc) order. */
  order?: 'asc' | 'desc' | undefined;
}

/** Body of a page of {@link listContactLists}, as on the wire. */
export type ListContactListsBody = ContactListPage;

/**
 * Lists the lists of contacts, a page at a time, given the permission Get:List; page 0 fails with 500 and the size of a page has no limit.
 *
 * `GET /lists`. Pages: numbered. Evidence: repo.
 */
export function listContactLists(client: Client, filters: ListContactListsFilters = {}, options?: NumberedListOptions): List<ContactList, ListContactListsBody> {
  return list(client, { name: 'contactLists.list', method: 'GET', path: '/lists', pagination: byNumbered, items: 'lists' }, filters, options);
}

/** Input of {@link createContactList}. */
export type CreateContactListInput = NewContactList;

/** What {@link createContactList} gives, as on the wire. */
export type CreateContactListResult = NewContactListResponse;

/**
 * Makes a list of contacts, given the permission Create:List.
 *
 * `POST /lists`. Evidence: repo.
 */
export function createContactList(client: Client, input: CreateContactListInput, options?: CallOptions): Call<CreateContactListResult> {
  return call(client, { name: 'contactLists.create', method: 'POST', path: '/lists', body: 'fields' }, input, options);
}

/** Input of {@link getContactList}. */
export interface GetContactListInput {
  /** Id of the list, a UUID. */
  id: string;
}

/** What {@link getContactList} gives, as on the wire. */
export type GetContactListResult = ContactListResponse;

/**
 * Gets a list of contacts, given the permission Get:List.
 *
 * `GET /lists/{id}`. Evidence: repo.
 */
export function getContactList(client: Client, input: GetContactListInput, options?: CallOptions): Call<GetContactListResult> {
  return call(client, { name: 'contactLists.get', method: 'GET', path: '/lists/{id}' }, input, options);
}

/** Input of {@link updateContactList}. */
export type UpdateContactListInput = {
  /** Id of the list, a UUID. */
  id: string;
} & ContactListUpdate;

/** What {@link updateContactList} gives, as on the wire. */
export type UpdateContactListResult = ContactListUpdateResponse;

/**
 * Changes a list of contacts, given the permission Update:List; the stored server has it on the path of a contact instead.
 *
 * `POST /lists/{id}`. Evidence: repo.
 */
export function updateContactList(client: Client, input: UpdateContactListInput, options?: CallOptions): Call<UpdateContactListResult> {
  return call(client, { name: 'contactLists.update', method: 'POST', path: '/lists/{id}', body: 'fields' }, input, options);
}

/** Input of {@link deleteContactList}. */
export interface DeleteContactListInput {
  /** Id of the list, a UUID. */
  id: string;
}

/** What {@link deleteContactList} gives, as on the wire. */
export type DeleteContactListResult = {
  /** Whether it was done. */
  data?: boolean | undefined;
};

/**
 * Deletes a list of contacts, given the permission Delete:List; the stored server has it on the path of a contact instead.
 *
 * `DELETE /lists/{id}`. Evidence: repo.
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

/** Body of a page of {@link listCampaigns}, as on the wire. */
export type ListCampaignsBody = CampaignPage;

/**
 * Lists the campaigns of your organization, a page at a time, given the permission Get:Campaign.
 *
 * `GET /campaigns`. Pages: numbered. Evidence: repo.
 */
export function listCampaigns(client: Client, filters: ListCampaignsFilters = {}, options?: NumberedListOptions): List<Campaign, ListCampaignsBody> {
  return list(client, { name: 'campaigns.list', method: 'GET', path: '/campaigns', pagination: byNumbered, items: 'campaigns' }, filters, options);
}

/** Input of {@link createCampaign}. */
export type CreateCampaignInput = NewCampaign;

/** What {@link createCampaign} gives, as on the wire. */
export type CreateCampaignResult = NewCampaignResponse;

/**
 * Makes a campaign that sends a template to lists of contacts, given the permission Create:Campaign.
 *
 * `POST /campaigns`. Evidence: repo.
 */
export function createCampaign(client: Client, input: CreateCampaignInput, options?: CallOptions): Call<CreateCampaignResult> {
  return call(client, { name: 'campaigns.create', method: 'POST', path: '/campaigns', body: 'fields' }, input, options);
}

/** Input of {@link getCampaign}. */
export interface GetCampaignInput {
  /** Id of the campaign, a UUID. */
  id: string;
}

/** What {@link getCampaign} gives, as on the wire. */
export type GetCampaignResult = CampaignResponse;

/**
 * Gets a campaign with its numbers, given the permission Get:Campaign.
 *
 * `GET /campaigns/{id}`. Evidence: docs.
 */
export function getCampaign(client: Client, input: GetCampaignInput, options?: CallOptions): Call<GetCampaignResult> {
  return call(client, { name: 'campaigns.get', method: 'GET', path: '/campaigns/{id}' }, input, options);
}

/** Input of {@link updateCampaign}. */
export type UpdateCampaignInput = {
  /** Id of the campaign, a UUID. */
  id: string;
} & CampaignUpdate;

/** What {@link updateCampaign} gives, as on the wire. */
export type UpdateCampaignResult = CampaignUpdateResponse;

/**
 * Changes a campaign, its status included, given the permission Update:Campaign.
 *
 * `POST /campaigns/{id}`. Evidence: repo.
 */
export function updateCampaign(client: Client, input: UpdateCampaignInput, options?: CallOptions): Call<UpdateCampaignResult> {
  return call(client, { name: 'campaigns.update', method: 'POST', path: '/campaigns/{id}', body: 'fields' }, input, options);
}

/** Input of {@link deleteCampaign}. */
export interface DeleteCampaignInput {
  /** Id of the campaign, a UUID. */
  id: string;
}

/** What {@link deleteCampaign} gives, as on the wire. */
export type DeleteCampaignResult = {
  /** Whether it was done. */
  data?: boolean | undefined;
};

/**
 * Deletes a campaign, given the permission Delete:Campaign.
 *
 * `DELETE /campaigns/{id}`. Evidence: repo.
 */
export function deleteCampaign(client: Client, input: DeleteCampaignInput, options?: CallOptions): Call<DeleteCampaignResult> {
  return call(client, { name: 'campaigns.delete', method: 'DELETE', path: '/campaigns/{id}' }, input, options);
}

/** Input of {@link regenerateApiKey}. */
export interface RegenerateApiKeyInput {}

/** What {@link regenerateApiKey} gives, as on the wire. */
export type RegenerateApiKeyResult = NewApiKeyResponse;

/**
 * Makes a new API key and ends the one before, given the permission Regenerate:ApiKey; a GET with an effect.
 *
 * `GET /auth/api-keys/regenerate`. Evidence: repo.
 */
export function regenerateApiKey(client: Client, input: RegenerateApiKeyInput = {}, options?: CallOptions): Call<RegenerateApiKeyResult> {
  return call(client, { name: 'apiKeys.regenerate', method: 'GET', path: '/auth/api-keys/regenerate', idempotent: false }, input, options);
}

/** Input of {@link joinOrganization}. */
export type JoinOrganizationInput = JoinRequest;

/** What {@link joinOrganization} gives, as on the wire. */
export type JoinOrganizationResult = JoinResponse;

/**
 * Joins the organization of an invitation, and gives an access token for it.
 *
 * `POST /auth/join-organization`. Evidence: repo.
 */
export function joinOrganization(client: Client, input: JoinOrganizationInput, options?: CallOptions): Call<JoinOrganizationResult> {
  return call(client, { name: 'organizations.join', method: 'POST', path: '/auth/join-organization', body: 'fields' }, input, options);
}

/** Filters of {@link listOrganizations}. */
export interface ListOrganizationsFilters {
  /** Ascending (asc) or descending (desc) order, and no field in spite of its name. */
  sortBy?: 'asc' | 'desc' | undefined;
}

/** Body of a page of {@link listOrganizations}, as on the wire. */
export type ListOrganizationsBody = OrganizationPage;

/**
 * Lists the organizations that you belong to, a page at a time.
 *
 * `GET /organization`. Pages: numbered. Evidence: repo.
 */
export function listOrganizations(client: Client, filters: ListOrganizationsFilters = {}, options?: NumberedListOptions): List<Organization, ListOrganizationsBody> {
  return list(client, { name: 'organizations.list', method: 'GET', path: '/organization', pagination: byNumberedSortBy, items: 'organizations' }, filters, options);
}

/** Input of {@link createOrganization}. */
export type CreateOrganizationInput = NewOrganization;

/** What {@link createOrganization} gives, as on the wire. */
export type CreateOrganizationResult = NewOrganizationResponse;

/**
 * Makes an organization.
 *
 * `POST /organization`. Evidence: docs.
 */
export function createOrganization(client: Client, input: CreateOrganizationInput, options?: CallOptions): Call<CreateOrganizationResult> {
  return call(client, { name: 'organizations.create', method: 'POST', path: '/organization', body: 'fields' }, input, options);
}

/** Input of {@link getOrganization}. */
export interface GetOrganizationInput {
  /** Id of the organization, a UUID. */
  id: string;
}

/** What {@link getOrganization} gives, as on the wire. */
export type GetOrganizationResult = OrganizationResponse;

/**
 * Gets an organization with its settings.
 *
 * `GET /organization/{id}`. Evidence: repo.
 */
export function getOrganization(client: Client, input: GetOrganizationInput, options?: CallOptions): Call<GetOrganizationResult> {
  return call(client, { name: 'organizations.get', method: 'GET', path: '/organization/{id}' }, input, options);
}

/** Input of {@link updateOrganization}. */
export type UpdateOrganizationInput = {
  /** Id of the organization, a UUID. */
  id: string;
} & OrganizationUpdate;

/** What {@link updateOrganization} gives, as on the wire. */
export type UpdateOrganizationResult = OrganizationUpdateResponse;

/**
 * Changes name and settings of an organization, given the permission Update:Organization and the rank of an owner.
 *
 * `POST /organization/{id}`. Evidence: repo.
 */
export function updateOrganization(client: Client, input: UpdateOrganizationInput, options?: CallOptions): Call<UpdateOrganizationResult> {
  return call(client, { name: 'organizations.update', method: 'POST', path: '/organization/{id}', body: 'fields' }, input, options);
}

/** Input of {@link getAiConfiguration}. */
export interface GetAiConfigurationInput {}

/** What {@link getAiConfiguration} gives, as on the wire. */
export type GetAiConfigurationResult = AiConfigurationResponse | null;

/**
 * Gets the settings of your organization's AI, with the key of its model.
 *
 * `GET /organization/ai-configuration`. Evidence: repo.
 */
export function getAiConfiguration(client: Client, input: GetAiConfigurationInput = {}, options?: CallOptions): Call<GetAiConfigurationResult> {
  return call(client, { name: 'aiConfiguration.get', method: 'GET', path: '/organization/ai-configuration' }, input, options);
}

/** Filters of {@link listRoles}. */
export interface ListRolesFilters {
  /** Ascending (asc) or descending (desc) order, and no field in spite of its name. */
  sortBy?: 'asc' | 'desc' | undefined;
}

/** Body of a page of {@link listRoles}, as on the wire. */
export type ListRolesBody = RolePage;

/**
 * Lists the roles of your organization, a page at a time, given the permission Get:OrganizationRole.
 *
 * `GET /rbac/roles`. Pages: numbered. Evidence: repo.
 */
export function listRoles(client: Client, filters: ListRolesFilters = {}, options?: NumberedListOptions): List<OrganizationRole, ListRolesBody> {
  return list(client, { name: 'roles.list', method: 'GET', path: '/rbac/roles', pagination: byNumberedSortBy, items: 'roles' }, filters, options);
}

/** Input of {@link createRole}. */
export type CreateRoleInput = NewRole;

/** What {@link createRole} gives, as on the wire. */
export type CreateRoleResult = NewRoleResponse;

/**
 * Makes a role for members, given the permission Create:OrganizationRole.
 *
 * `POST /rbac/roles`. Evidence: repo.
 */
export function createRole(client: Client, input: CreateRoleInput, options?: CallOptions): Call<CreateRoleResult> {
  return call(client, { name: 'roles.create', method: 'POST', path: '/rbac/roles', body: 'fields' }, input, options);
}

/** Input of {@link getRole}. */
export interface GetRoleInput {
  /** Id of the role, a UUID. */
  id: string;
}

/** What {@link getRole} gives, as on the wire. */
export type GetRoleResult = RoleResponse;

/**
 * Gets a role with what it allows, given the permission Get:OrganizationRole.
 *
 * `GET /rbac/roles/{id}`. Evidence: repo.
 */
export function getRole(client: Client, input: GetRoleInput, options?: CallOptions): Call<GetRoleResult> {
  return call(client, { name: 'roles.get', method: 'GET', path: '/rbac/roles/{id}' }, input, options);
}

/** Input of {@link updateRole}. */
export type UpdateRoleInput = {
  /** Id of the role, a UUID. */
  id: string;
} & RoleUpdate;

/** What {@link updateRole} gives, as on the wire. */
export type UpdateRoleResult = RoleUpdateResponse;

/**
 * Changes name and permissions of a role, given the permission Update:OrganizationRole.
 *
 * `POST /rbac/roles/{id}`. Evidence: repo.
 */
export function updateRole(client: Client, input: UpdateRoleInput, options?: CallOptions): Call<UpdateRoleResult> {
  return call(client, { name: 'roles.update', method: 'POST', path: '/rbac/roles/{id}', body: 'fields' }, input, options);
}

/** Input of {@link deleteRole}. */
export interface DeleteRoleInput {
  /** Id of the role, a UUID. */
  id: string;
}

/** What {@link deleteRole} gives, as on the wire. */
export type DeleteRoleResult = RoleDeletion;

/**
 * Deletes a role, given the permission Delete:OrganizationRole.
 *
 * `DELETE /rbac/roles/{id}`. Evidence: repo.
 */
export function deleteRole(client: Client, input: DeleteRoleInput, options?: CallOptions): Call<DeleteRoleResult> {
  return call(client, { name: 'roles.delete', method: 'DELETE', path: '/rbac/roles/{id}' }, input, options);
}

/** Filters of {@link listTags}. */
export interface ListTagsFilters {
  /** Ascending (asc) or descending (desc) order, and no field in spite of its name. */
  sortBy?: 'asc' | 'desc' | undefined;
}

/** Body of a page of {@link listTags}, as on the wire. */
export type ListTagsBody = TagPage;

/**
 * Lists the tags of your organization, a page at a time, given the permission Get:Tag.
 *
 * `GET /organization/tags`. Pages: numbered. Evidence: repo.
 */
export function listTags(client: Client, filters: ListTagsFilters = {}, options?: NumberedListOptions): List<Tag, ListTagsBody> {
  return list(client, { name: 'tags.list', method: 'GET', path: '/organization/tags', pagination: byNumberedSortBy, items: 'tags' }, filters, options);
}

/** Input of {@link createTag}. */
export type CreateTagInput = NewTag;

/** What {@link createTag} gives, as on the wire. */
export type CreateTagResult = NewTagResponse;

/**
 * Makes a tag, given the permission Get:Tag.
 *
 * `POST /organization/tags`. Evidence: repo.
 */
export function createTag(client: Client, input: CreateTagInput, options?: CallOptions): Call<CreateTagResult> {
  return call(client, { name: 'tags.create', method: 'POST', path: '/organization/tags', body: 'fields' }, input, options);
}

/** Filters of {@link listInvites}. */
export interface ListInvitesFilters {
  /** Ascending (asc) or descending (desc) order, and no field in spite of its name. */
  sortBy?: 'asc' | 'desc' | undefined;
}

/** Body of a page of {@link listInvites}, as on the wire. */
export type ListInvitesBody = InvitePage;

/**
 * Lists the invitations to your organization, a page at a time, given the permission Get:OrganizationMember.
 *
 * `GET /organization/invites`. Pages: numbered. Evidence: repo.
 */
export function listInvites(client: Client, filters: ListInvitesFilters = {}, options?: NumberedListOptions): List<Invite, ListInvitesBody> {
  return list(client, { name: 'invites.list', method: 'GET', path: '/organization/invites', pagination: byNumberedSortBy, items: 'invites' }, filters, options);
}

/** Input of {@link createInvite}. */
export type CreateInviteInput = NewInvite;

/** What {@link createInvite} gives, as on the wire. */
export type CreateInviteResult = NewInviteResponse;

/**
 * Invites somebody to your organization by email address, given the permission Create:OrganizationMember.
 *
 * `POST /organization/invites`. Evidence: docs.
 */
export function createInvite(client: Client, input: CreateInviteInput, options?: CallOptions): Call<CreateInviteResult> {
  return call(client, { name: 'invites.create', method: 'POST', path: '/organization/invites', body: 'fields' }, input, options);
}

/** Input of {@link getInvite}. */
export interface GetInviteInput {
  /** Slug of the invitation, the last part of its link. */
  slug: string;
}

/** What {@link getInvite} gives, as on the wire. */
export type GetInviteResult = InviteResponse;

/**
 * Gets an invitation by the slug of its link, given the permission Create:OrganizationMember.
 *
 * `GET /organization/invite/{slug}`. Evidence: repo.
 */
export function getInvite(client: Client, input: GetInviteInput, options?: CallOptions): Call<GetInviteResult> {
  return call(client, { name: 'invites.get', method: 'GET', path: '/organization/invite/{slug}' }, input, options);
}

/** Input of {@link acceptInvite}. */
export interface AcceptInviteInput {
  /** Slug of the invitation, the last part of its link. */
  slug: string;
}

/** What {@link acceptInvite} gives, as on the wire. */
export type AcceptInviteResult = AcceptInviteResponse;

/**
 * Accepts an invitation and gives an access token for its organization, given the permission Create:OrganizationMember.
 *
 * `POST /organization/invite/{slug}/accept`. Evidence: repo.
 */
export function acceptInvite(client: Client, input: AcceptInviteInput, options?: CallOptions): Call<AcceptInviteResult> {
  return call(client, { name: 'invites.accept', method: 'POST', path: '/organization/invite/{slug}/accept' }, input, options);
}

/** Filters of {@link listMembers}. */
export interface ListMembersFilters {
  /** Ascending (asc) or descending (desc) order, and no field in spite of its name. */
  sortBy?: 'asc' | 'desc' | undefined;
}

/** Body of a page of {@link listMembers}, as on the wire. */
export type ListMembersBody = MemberPage;

/**
 * Lists the members of your organization with their roles, a page at a time, given the permission Get:OrganizationMember.
 *
 * `GET /organization/members`. Pages: numbered. Evidence: repo.
 */
export function listMembers(client: Client, filters: ListMembersFilters = {}, options?: NumberedListOptions): List<OrganizationMember, ListMembersBody> {
  return list(client, { name: 'members.list', method: 'GET', path: '/organization/members', pagination: byNumberedSortBy, items: 'members' }, filters, options);
}

/** Input of {@link transferOrganization}. */
export type TransferOrganizationInput = {
  /** Id of the organization, a UUID. */
  id: string;
} & TransferRequest;

/** What {@link transferOrganization} gives, as on the wire. */
export type TransferOrganizationResult = TransferResponse;

/**
 * Makes another member the owner of an organization, given the rank of an owner.
 *
 * `POST /organization/{id}/transfer`. Evidence: repo.
 */
export function transferOrganization(client: Client, input: TransferOrganizationInput, options?: CallOptions): Call<TransferOrganizationResult> {
  return call(client, { name: 'organizations.transfer', method: 'POST', path: '/organization/{id}/transfer', body: 'fields' }, input, options);
}

/** Input of {@link listTemplates}. */
export interface ListTemplatesInput {}

/** What {@link listTemplates} gives, as on the wire. */
export type ListTemplatesResult = MessageTemplates;

/**
 * Lists all message templates of your organization at once, given the permission Get:MessageTemplates.
 *
 * `GET /organization/templates`. Evidence: repo.
 */
export function listTemplates(client: Client, input: ListTemplatesInput = {}, options?: CallOptions): Call<ListTemplatesResult> {
  return call(client, { name: 'templates.list', method: 'GET', path: '/organization/templates' }, input, options);
}

/** Input of {@link getTemplate}. */
export interface GetTemplateInput {
  /** Id of the template. */
  id: string;
}

/** What {@link getTemplate} gives, as on the wire. */
export type GetTemplateResult = TemplateResponse;

/**
 * Gets a message template, in another form than the list, given the permission Get:MessageTemplates.
 *
 * `GET /organization/templates/{id}`. Evidence: repo.
 */
export function getTemplate(client: Client, input: GetTemplateInput, options?: CallOptions): Call<GetTemplateResult> {
  return call(client, { name: 'templates.get', method: 'GET', path: '/organization/templates/{id}' }, input, options);
}

/** Input of {@link listPhoneNumbers}. */
export interface ListPhoneNumbersInput {}

/** What {@link listPhoneNumbers} gives, as on the wire. */
export type ListPhoneNumbersResult = PhoneNumbers;

/**
 * Lists all phone numbers of your organization at once, given the permission Get:PhoneNumbers.
 *
 * `GET /organization/phone-numbers`. Evidence: repo.
 */
export function listPhoneNumbers(client: Client, input: ListPhoneNumbersInput = {}, options?: CallOptions): Call<ListPhoneNumbersResult> {
  return call(client, { name: 'phoneNumbers.list', method: 'GET', path: '/organization/phone-numbers' }, input, options);
}

/** Input of {@link getPhoneNumber}. */
export interface GetPhoneNumberInput {
  /** Id of the phone number. */
  id: string;
}

/** What {@link getPhoneNumber} gives, as on the wire. */
export type GetPhoneNumberResult = PhoneNumberResponse | null;

/**
 * Gets one phone number of your organization, given the permission Get:PhoneNumbers.
 *
 * `GET /organization/phone-numbers/{id}`. Evidence: repo.
 */
export function getPhoneNumber(client: Client, input: GetPhoneNumberInput, options?: CallOptions): Call<GetPhoneNumberResult> {
  return call(client, { name: 'phoneNumbers.get', method: 'GET', path: '/organization/phone-numbers/{id}' }, input, options);
}

/** Input of {@link updateBusinessAccount}. */
export type UpdateBusinessAccountInput = BusinessAccountUpdate;

/** What {@link updateBusinessAccount} gives, as on the wire. */
export type UpdateBusinessAccountResult = BusinessAccount;

/**
 * Sets which WhatsApp business account your organization uses, given the rank of an owner.
 *
 * `POST /organization/whatsappBusinessAccount`. Evidence: repo.
 */
export function updateBusinessAccount(client: Client, input: UpdateBusinessAccountInput, options?: CallOptions): Call<UpdateBusinessAccountResult> {
  return call(client, { name: 'businessAccount.update', method: 'POST', path: '/organization/whatsappBusinessAccount', body: 'fields' }, input, options);
}

/** Input of {@link getMember}. */
export interface GetMemberInput {
  /** Id of the member, a UUID. */
  id: string;
}

/** What {@link getMember} gives, as on the wire. */
export type GetMemberResult = MemberResponse;

/**
 * Gets a member of your organization with the roles, given the permission Get:OrganizationMember.
 *
 * `GET /organization/members/{id}`. Evidence: repo.
 */
export function getMember(client: Client, input: GetMemberInput, options?: CallOptions): Call<GetMemberResult> {
  return call(client, { name: 'members.get', method: 'GET', path: '/organization/members/{id}' }, input, options);
}

/** Input of {@link updateMember}. */
export type UpdateMemberInput = {
  /** Id of the member, a UUID. */
  id: string;
} & MemberUpdate;

/** What {@link updateMember} gives, as on the wire. */
export type UpdateMemberResult = {
  /** The envelope of the member. */
  data?: MemberUpdateResponse | undefined;
};

/**
 * Changes the rank of a member, given the permission Update:OrganizationMember.
 *
 * `POST /organization/members/{id}`. Evidence: repo.
 */
export function updateMember(client: Client, input: UpdateMemberInput, options?: CallOptions): Call<UpdateMemberResult> {
  return call(client, { name: 'members.update', method: 'POST', path: '/organization/members/{id}', body: 'fields' }, input, options);
}

/** Input of {@link deleteMember}. */
export interface DeleteMemberInput {
  /** Id of the member, a UUID. */
  id: string;
}

/** What {@link deleteMember} gives, as on the wire. */
export type DeleteMemberResult = MemberDeletion;

/**
 * Removes a member from your organization, given the permission Delete:OrganizationMember.
 *
 * `DELETE /organization/members/{id}`. Evidence: repo.
 */
export function deleteMember(client: Client, input: DeleteMemberInput, options?: CallOptions): Call<DeleteMemberResult> {
  return call(client, { name: 'members.delete', method: 'DELETE', path: '/organization/members/{id}' }, input, options);
}

/** Input of {@link updateMemberRoles}. */
export type UpdateMemberRolesInput = {
  /** Id of the member, a UUID. */
  id: string;
} & MemberRolesUpdate;

/** What {@link updateMemberRoles} gives, as on the wire. */
export type UpdateMemberRolesResult = MemberRolesUpdateResponse;

/**
 * Sets which roles a member has, given the permission Update:OrganizationMember.
 *
 * `POST /organization/members/{id}/role`. Evidence: repo.
 */
export function updateMemberRoles(client: Client, input: UpdateMemberRolesInput, options?: CallOptions): Call<UpdateMemberRolesResult> {
  return call(client, { name: 'members.updateRoles', method: 'POST', path: '/organization/members/{id}/role', body: 'fields' }, input, options);
}

/** Input of {@link getUser}. */
export interface GetUserInput {}

/** What {@link getUser} gives, as on the wire. */
export type GetUserResult = UserResponse;

/**
 * Gets the account that the token belongs to.
 *
 * `GET /user`. Evidence: repo.
 */
export function getUser(client: Client, input: GetUserInput = {}, options?: CallOptions): Call<GetUserResult> {
  return call(client, { name: 'user.get', method: 'GET', path: '/user' }, input, options);
}

/** Input of {@link updateUser}. */
export type UpdateUserInput = UserUpdate;

/** What {@link updateUser} gives, as on the wire. */
export type UpdateUserResult = UserUpdateResponse;

/**
 * Changes name and picture of the account that the token belongs to.
 *
 * `POST /user`. Evidence: repo.
 */
export function updateUser(client: Client, input: UpdateUserInput, options?: CallOptions): Call<UpdateUserResult> {
  return call(client, { name: 'user.update', method: 'POST', path: '/user', body: 'fields' }, input, options);
}

/** Filters of {@link listNotifications}. */
export interface ListNotificationsFilters {
  /** Ascending (asc) or descending (desc) order, and no field in spite of its name. */
  sortBy?: 'asc' | 'desc' | undefined;
}

/** Body of a page of {@link listNotifications}, as on the wire. */
export type ListNotificationsBody = NotificationPage;

/**
 * Lists the notifications of your account, a page at a time.
 *
 * `GET /user/notifications`. Pages: numbered. Evidence: repo.
 */
export function listNotifications(client: Client, filters: ListNotificationsFilters = {}, options?: NumberedListOptions): List<Notification, ListNotificationsBody> {
  return list(client, { name: 'notifications.list', method: 'GET', path: '/user/notifications', pagination: byNumberedSortBy, items: 'notifications' }, filters, options);
}

/** Input of {@link getFeatureFlags}. */
export interface GetFeatureFlagsInput {}

/** What {@link getFeatureFlags} gives, as on the wire. */
export type GetFeatureFlagsResult = FeatureFlagsResponse;

/**
 * Gets which features the instance has switched on; older servers have it at /user/feature-flags.
 *
 * `GET /system/feature-flags`. Evidence: repo.
 */
export function getFeatureFlags(client: Client, input: GetFeatureFlagsInput = {}, options?: CallOptions): Call<GetFeatureFlagsResult> {
  return call(client, { name: 'featureFlags.get', method: 'GET', path: '/system/feature-flags' }, input, options);
}

/** Input of {@link login}. */
export type LoginInput = LoginRequest;

/** What {@link login} gives, as on the wire. */
export type LoginResult = LoginResponse;

/**
 * Gives an access token, good for 60 days, for a name and a password; wrong ones are answered with 404.
 *
 * `POST /auth/login`. Evidence: repo.
 */
export function login(client: Client, input: LoginInput, options?: CallOptions): Call<LoginResult> {
  return call(client, { name: 'auth.login', method: 'POST', path: '/auth/login', body: 'fields' }, input, options);
}

/** Input of {@link register}. */
export type RegisterInput = RegisterRequest;

/** What {@link register} gives, as on the wire. */
export type RegisterResult = RegisterResponse;

/**
 * Signs up and has a code sent to the email address.
 *
 * `POST /auth/register`. Evidence: repo.
 */
export function register(client: Client, input: RegisterInput, options?: CallOptions): Call<RegisterResult> {
  return call(client, { name: 'auth.register', method: 'POST', path: '/auth/register', body: 'fields' }, input, options);
}

/** Input of {@link verifyEmail}. */
export type VerifyEmailInput = VerifyEmailRequest;

/** What {@link verifyEmail} gives, as on the wire. */
export type VerifyEmailResult = VerifyEmailResponse;

/**
 * Finishes signing up with the code from the email, and gives an access token.
 *
 * `POST /auth/verify-email`. Evidence: repo.
 */
export function verifyEmail(client: Client, input: VerifyEmailInput, options?: CallOptions): Call<VerifyEmailResult> {
  return call(client, { name: 'auth.verifyEmail', method: 'POST', path: '/auth/verify-email', body: 'fields' }, input, options);
}

/** Input of {@link getApiKey}. */
export interface GetApiKeyInput {}

/** What {@link getApiKey} gives, as on the wire. */
export type GetApiKeyResult = ApiKeyResponse;

/**
 * Gets your API key, of which there is one in spite of the path, given the permission Get:ApiKey.
 *
 * `GET /auth/api-keys`. Evidence: repo.
 */
export function getApiKey(client: Client, input: GetApiKeyInput = {}, options?: CallOptions): Call<GetApiKeyResult> {
  return call(client, { name: 'apiKeys.get', method: 'GET', path: '/auth/api-keys' }, input, options);
}

/** Input of {@link switchOrganization}. */
export type SwitchOrganizationInput = {
  /** Id of the organization to change over to, a UUID. */
  organizationId?: string | undefined;
};

/** What {@link switchOrganization} gives, as on the wire. */
export type SwitchOrganizationResult = SwitchResponse;

/**
 * Gives an access token for another of your organizations.
 *
 * `POST /auth/switch`. Evidence: repo.
 */
export function switchOrganization(client: Client, input: SwitchOrganizationInput, options?: CallOptions): Call<SwitchOrganizationResult> {
  return call(client, { name: 'organizations.switch', method: 'POST', path: '/auth/switch', body: 'fields' }, input, options);
}

/** Input of {@link loginWithOauth}. */
export interface LoginWithOauthInput {
  /** Body of the request. */
  body?: unknown;
}

/** What {@link loginWithOauth} gives, as on the wire. */
export type LoginWithOauthResult = unknown;

/**
 * Logs in through OAuth; the stored server has it, but neither what it takes nor what it answers is written down anywhere.
 *
 * `POST /auth/oauth`. Evidence: repo.
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

/** Body of a page of {@link listIntegrations}, as on the wire. */
export type ListIntegrationsBody = IntegrationPage;

/**
 * Lists the integrations with other services, a page at a time.
 *
 * `GET /integrations`. Pages: numbered. Evidence: repo.
 */
export function listIntegrations(client: Client, filters: ListIntegrationsFilters = {}, options?: NumberedListOptions): List<Integration, ListIntegrationsBody> {
  return list(client, { name: 'integrations.list', method: 'GET', path: '/integrations', pagination: byNumbered, items: 'integrations' }, filters, options);
}

/** Input of {@link getIntegration}. */
export interface GetIntegrationInput {
  /** Id of the integration, a UUID. */
  id: string;
}

/** What {@link getIntegration} gives, as on the wire. */
export type GetIntegrationResult = unknown;

/**
 * Gets an integration, on a path of the analytics, where the stored server has it, it seems by mistake; what it answers is not written down anywhere.
 *
 * `GET /analytics/{id}`. Evidence: repo.
 */
export function getIntegration(client: Client, input: GetIntegrationInput, options?: CallOptions): Call<GetIntegrationResult> {
  return call(client, { name: 'integrations.get', method: 'GET', path: '/analytics/{id}' }, input, options);
}

/** Input of {@link enableIntegration}. */
export interface EnableIntegrationInput {
  /** Id of the integration, a UUID. */
  id: string;
}

/** What {@link enableIntegration} gives, as on the wire. */
export type EnableIntegrationResult = unknown;

/**
 * Switches an integration on, on a path of the analytics, where the stored server has it, it seems by mistake; what it answers is not written down anywhere.
 *
 * `POST /analytics/{id}/enable`. Evidence: repo.
 */
export function enableIntegration(client: Client, input: EnableIntegrationInput, options?: CallOptions): Call<EnableIntegrationResult> {
  return call(client, { name: 'integrations.enable', method: 'POST', path: '/analytics/{id}/enable' }, input, options);
}

/** Input of {@link disableIntegration}. */
export interface DisableIntegrationInput {
  /** Id of the integration, a UUID. */
  id: string;
}

/** What {@link disableIntegration} gives, as on the wire. */
export type DisableIntegrationResult = unknown;

/**
 * Switches an integration off, on a path of the analytics, where the stored server has it, it seems by mistake; what it answers is not written down anywhere.
 *
 * `POST /analytics/{id}/disable`. Evidence: repo.
 */
export function disableIntegration(client: Client, input: DisableIntegrationInput, options?: CallOptions): Call<DisableIntegrationResult> {
  return call(client, { name: 'integrations.disable', method: 'POST', path: '/analytics/{id}/disable' }, input, options);
}

/** Input of {@link getPrimaryAnalytics}. */
export interface GetPrimaryAnalyticsInput {
  /** Start of the period. */
  from: string | Date;
  /** End of the period. */
  to: string | Date;
}

/** What {@link getPrimaryAnalytics} gives, as on the wire. */
export type GetPrimaryAnalyticsResult = PrimaryAnalytics;

/**
 * Gets the main numbers of a period: messages, conversations, campaigns, contacts and clicks, given the permission Get:PrimaryAnalytics.
 *
 * `GET /analytics/primary`. Evidence: repo.
 */
export function getPrimaryAnalytics(client: Client, input: GetPrimaryAnalyticsInput, options?: CallOptions): Call<GetPrimaryAnalyticsResult> {
  return call(client, { name: 'analytics.getPrimary', method: 'GET', path: '/analytics/primary' }, input, options);
}

/** Input of {@link getSecondaryAnalytics}. */
export interface GetSecondaryAnalyticsInput {
  /** Start of the period. */
  from?: string | Date | undefined;
  /** End of the period. */
  to?: string | Date | undefined;
}

/** What {@link getSecondaryAnalytics} gives, as on the wire. */
export type GetSecondaryAnalyticsResult = SecondaryAnalytics;

/**
 * Gets further numbers of a period: conversations by time and messages by kind, given the permission Get:SecondaryAnalytics.
 *
 * `GET /analytics/secondary`. Evidence: repo.
 */
export function getSecondaryAnalytics(client: Client, input: GetSecondaryAnalyticsInput = {}, options?: CallOptions): Call<GetSecondaryAnalyticsResult> {
  return call(client, { name: 'analytics.getSecondary', method: 'GET', path: '/analytics/secondary' }, input, options);
}

/** Input of {@link getCampaignAnalytics}. */
export interface GetCampaignAnalyticsInput {
  /** Id of the campaign, a UUID. */
  campaignId: string;
}

/** What {@link getCampaignAnalytics} gives, as on the wire. */
export type GetCampaignAnalyticsResult = CampaignAnalytics;

/**
 * Gets the numbers of one campaign, given the permission Get:CampaignAnalytics.
 *
 * `GET /analytics/campaign/{campaignId}`. Evidence: repo.
 */
export function getCampaignAnalytics(client: Client, input: GetCampaignAnalyticsInput, options?: CallOptions): Call<GetCampaignAnalyticsResult> {
  return call(client, { name: 'analytics.getCampaign', method: 'GET', path: '/analytics/campaign/{campaignId}' }, input, options);
}

/** Input of {@link getAllCampaignAnalytics}. */
export interface GetAllCampaignAnalyticsInput {
  /** Start of the period. */
  from?: string | Date | undefined;
  /** End of the period. */
  to?: string | Date | undefined;
}

/** What {@link getAllCampaignAnalytics} gives, as on the wire. */
export type GetAllCampaignAnalyticsResult = CampaignAnalytics;

/**
 * Gets the numbers of the campaigns of a period; the stored server does not have it.
 *
 * `GET /analytics/campaigns`. Evidence: repo.
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

/** Body of a page of {@link listAiChats}, as on the wire. */
export type ListAiChatsBody = AiChatPage;

/**
 * Lists the chats with the AI, a page at a time.
 *
 * `GET /ai/chats`. Pages: numbered. Evidence: repo.
 */
export function listAiChats(client: Client, filters: ListAiChatsFilters = {}, options?: NumberedListOptions): List<AiChat, ListAiChatsBody> {
  return list(client, { name: 'aiChats.list', method: 'GET', path: '/ai/chats', pagination: byNumbered, items: 'chats' }, filters, options);
}

/** Input of {@link getAiChat}. */
export interface GetAiChatInput {
  /** Id of the chat, a UUID. */
  id: string;
}

/** What {@link getAiChat} gives, as on the wire. */
export type GetAiChatResult = AiChatResponse;

/**
 * Gets a chat with the AI.
 *
 * `GET /ai/chat/{id}`. Evidence: repo.
 */
export function getAiChat(client: Client, input: GetAiChatInput, options?: CallOptions): Call<GetAiChatResult> {
  return call(client, { name: 'aiChats.get', method: 'GET', path: '/ai/chat/{id}' }, input, options);
}

/** Filters of {@link listAiChatMessages}. */
export interface ListAiChatMessagesFilters {
  /** Id of the chat, a UUID. */
  id: string;
}

/** Body of a page of {@link listAiChatMessages}, as on the wire. */
export type ListAiChatMessagesBody = AiChatMessagePage;

/**
 * Lists the messages of a chat with the AI, a page at a time.
 *
 * `GET /ai/chat/{id}/messages`. Pages: numbered. Evidence: repo.
 */
export function listAiChatMessages(client: Client, filters: ListAiChatMessagesFilters, options?: NumberedListOptions): List<AiChatMessage, ListAiChatMessagesBody> {
  return list(client, { name: 'aiChatMessages.list', method: 'GET', path: '/ai/chat/{id}/messages', pagination: byNumberedUnsorted, items: 'messages' }, filters, options);
}

/** Input of {@link sendAiChatMessage}. */
export type SendAiChatMessageInput = {
  /** Id of the chat, a UUID. */
  id: string;
} & AiChatQuery;

/** What {@link sendAiChatMessage} gives, as on the wire. */
export type SendAiChatMessageResult = Uint8Array;

/**
 * Asks the AI something in a chat and gives the answer's bytes, once all of them are there.
 *
 * `POST /ai/chat/{id}/messages`. Evidence: repo.
 */
export function sendAiChatMessage(client: Client, input: SendAiChatMessageInput, options?: CallOptions): Call<SendAiChatMessageResult> {
  return callBytes(client, { name: 'aiChatMessages.send', method: 'POST', path: '/ai/chat/{id}/messages', body: 'fields', accept: 'application/octet-stream' }, input, options);
}

/** Filters of {@link listAiChatVotes}. */
export interface ListAiChatVotesFilters {
  /** Id of the chat, a UUID. */
  id: string;
}

/** Body of a page of {@link listAiChatVotes}, as on the wire. */
export type ListAiChatVotesBody = AiChatVotePage;

/**
 * Lists the votes on messages of a chat with the AI, a page at a time.
 *
 * `GET /ai/chat/{id}/vote`. Pages: numbered. Evidence: repo.
 */
export function listAiChatVotes(client: Client, filters: ListAiChatVotesFilters, options?: NumberedListOptions): List<AiChatVote, ListAiChatVotesBody> {
  return list(client, { name: 'aiChatVotes.list', method: 'GET', path: '/ai/chat/{id}/vote', pagination: byNumberedUnsorted, items: 'votes' }, filters, options);
}

/** Input of {@link voteOnAiChatMessage}. */
export type VoteOnAiChatMessageInput = {
  /** Id of the chat, a UUID. */
  id: string;
} & NewAiChatVote;

/** What {@link voteOnAiChatMessage} gives, as on the wire. */
export type VoteOnAiChatMessageResult = NewAiChatVoteResponse;

/**
 * Votes on a message of a chat with the AI.
 *
 * `POST /ai/chat/{id}/vote`. Evidence: repo.
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

/** What {@link getSegmentRecommendations} gives, as on the wire. */
export type GetSegmentRecommendationsResult = SegmentRecommendationsResponse;

/**
 * Gets lists and tags that the AI recommends for a contact or a conversation.
 *
 * `GET /ai/segment-recommendations`. Evidence: repo.
 */
export function getSegmentRecommendations(client: Client, input: GetSegmentRecommendationsInput = {}, options?: CallOptions): Call<GetSegmentRecommendationsResult> {
  return call(client, { name: 'ai.getSegmentRecommendations', method: 'GET', path: '/ai/segment-recommendations' }, input, options);
}

/** Input of {@link getResponseSuggestions}. */
export interface GetResponseSuggestionsInput {
  /** Id of the conversation, a UUID. */
  conversationId: string;
}

/** What {@link getResponseSuggestions} gives, as on the wire. */
export type GetResponseSuggestionsResult = SuggestionsResponse;

/**
 * Gets answers that the AI suggests for a conversation.
 *
 * `GET /ai/response-suggestions`. Evidence: repo.
 */
export function getResponseSuggestions(client: Client, input: GetResponseSuggestionsInput, options?: CallOptions): Call<GetResponseSuggestionsResult> {
  return call(client, { name: 'ai.getResponseSuggestions', method: 'GET', path: '/ai/response-suggestions' }, input, options);
}

/** Input of {@link getChatSummary}. */
export interface GetChatSummaryInput {}

/** What {@link getChatSummary} gives, as on the wire. */
export type GetChatSummaryResult = unknown;

/**
 * Gets a summary of a chat by the AI; the stored server has it, but neither what it takes nor what it answers is written down anywhere.
 *
 * `GET /ai/get-chat-summary`. Evidence: repo.
 */
export function getChatSummary(client: Client, input: GetChatSummaryInput = {}, options?: CallOptions): Call<GetChatSummaryResult> {
  return call(client, { name: 'ai.getChatSummary', method: 'GET', path: '/ai/get-chat-summary' }, input, options);
}

/** Input of {@link getHealthAtSpecifiedPath}. */
export interface GetHealthAtSpecifiedPathInput {}

/** What {@link getHealthAtSpecifiedPath} gives, as on the wire. */
export type GetHealthAtSpecifiedPathResult = {
  /** Whether it is up. */
  data?: boolean | undefined;
};

/**
 * Tells whether the service is up, at the path of the vendor's specification, which no stored server has; health.get is what they answer.
 *
 * `GET /health-check`. Evidence: repo.
 */
export function getHealthAtSpecifiedPath(client: Client, input: GetHealthAtSpecifiedPathInput = {}, options?: CallOptions): Call<GetHealthAtSpecifiedPathResult> {
  return call(client, { name: 'health.getAtSpecifiedPath', method: 'GET', path: '/health-check' }, input, options);
}

/** Input of {@link getMetadataAtSpecifiedPath}. */
export interface GetMetadataAtSpecifiedPathInput {}

/** What {@link getMetadataAtSpecifiedPath} gives, as on the wire. */
export type GetMetadataAtSpecifiedPathResult = Metadata;

/**
 * Gets title, description and icon of the instance, at the path of the vendor's specification, which no stored server has; metadata.get is what they answer.
 *
 * `GET /meta-data`. Evidence: repo.
 */
export function getMetadataAtSpecifiedPath(client: Client, input: GetMetadataAtSpecifiedPathInput = {}, options?: CallOptions): Call<GetMetadataAtSpecifiedPathResult> {
  return call(client, { name: 'metadata.getAtSpecifiedPath', method: 'GET', path: '/meta-data' }, input, options);
}

/** Input of {@link getHealth}. */
export interface GetHealthInput {}

/** What {@link getHealth} gives, as on the wire. */
export type GetHealthResult = {
  /** Whether it is up. */
  data?: boolean | undefined;
};

/**
 * Tells whether the service is up, without a token.
 *
 * `GET /health`. Evidence: repo.
 */
export function getHealth(client: Client, input: GetHealthInput = {}, options?: CallOptions): Call<GetHealthResult> {
  return call(client, { name: 'health.get', method: 'GET', path: '/health' }, input, options);
}

/** Input of {@link getMetadata}. */
export interface GetMetadataInput {}

/** What {@link getMetadata} gives, as on the wire. */
export type GetMetadataResult = Metadata;

/**
 * Gets title, description and icon of the instance, without a token.
 *
 * `GET /metadata`. Evidence: repo.
 */
export function getMetadata(client: Client, input: GetMetadataInput = {}, options?: CallOptions): Call<GetMetadataResult> {
  return call(client, { name: 'metadata.get', method: 'GET', path: '/metadata' }, input, options);
}

/** Every operation as a method of the client. */
export interface Resources {
  readonly contacts: {
    /**
     * Lists the contacts of your organization with their lists, tags and conversations, a page at a time, given the permission Get:Contact.
     *
     * `GET /contacts`. Pages: numbered. Evidence: seed.
     */
    list(filters?: ListContactsFilters, options?: NumberedListOptions): List<Contact, ListContactsBody>;
    /**
     * Adds contacts, all of them active, and passes over in silence those whose phone number is known, given the permission Create:Contact.
     *
     * `POST /contacts`. Evidence: repo.
     */
    create(input: CreateContactsInput, options?: CallOptions): Call<CreateContactsResult>;
    /**
     * Deletes the contacts of a list; the stored server does not have it.
     *
     * `DELETE /contacts`. Evidence: repo.
     */
    deleteByList(input: DeleteContactsByListInput, options?: CallOptions): Call<DeleteContactsByListResult>;
    /**
     * Imports contacts from a CSV file, at the path of the vendor's specification, which no stored server has; contacts.import is what they answer.
     *
     * `POST /contacts/bulk-import`. Evidence: repo.
     */
    importAtSpecifiedPath(input: ImportContactsAtSpecifiedPathInput, options?: CallOptions): Call<ImportContactsAtSpecifiedPathResult>;
    /**
     * Gets one contact, given the permission Get:Contact; an unknown id is answered with 500 by the stored server, not with 404.
     *
     * `GET /contacts/{id}`. Evidence: docs.
     */
    get(input: GetContactInput, options?: CallOptions): Call<GetContactResult>;
    /**
     * Sets everything about a contact, given the permission Update:Contact; lists that are not given are taken away.
     *
     * `POST /contacts/{id}`. Evidence: repo.
     */
    update(input: UpdateContactInput, options?: CallOptions): Call<UpdateContactResult>;
    /**
     * Deletes a contact, given the permission Delete:Contact; the stored server does not check whose it is.
     *
     * `DELETE /contacts/{id}`. Evidence: repo.
     */
    delete(input: DeleteContactInput, options?: CallOptions): Call<DeleteContactResult>;
    /**
     * Imports contacts from a CSV file with the columns name, phone and attributes, whose first row is passed over; failures are told in the answer's events, under status 200.
     *
     * `POST /contacts/bulkImport`. Evidence: repo.
     */
    import(input: ImportContactsInput, options?: CallOptions): Call<ImportContactsResult>;
  };
  readonly conversations: {
    /**
     * Lists the conversations of your organization, given the permission Get:Conversation; without a status, closed and deleted ones are left out.
     *
     * `GET /conversations`. Pages: numbered. Evidence: docs.
     */
    list(filters?: ListConversationsFilters, options?: NumberedListOptions): List<Conversation, ListConversationsBody>;
    /**
     * Gets one conversation, given the permission Get:Conversation.
     *
     * `GET /conversation/{id}`. Evidence: repo.
     */
    get(input: GetConversationInput, options?: CallOptions): Call<GetConversationResult>;
    /**
     * Changes the state of a conversation, given the permission Update:Conversation; the stored server changes nothing, and its answer is empty.
     *
     * `POST /conversation/{id}`. Evidence: repo.
     */
    update(input: UpdateConversationInput, options?: CallOptions): Call<UpdateConversationResult>;
    /**
     * Deletes a conversation, given the permission Delete:Conversation; the stored server answers 400 with null in any case.
     *
     * `DELETE /conversation/{id}`. Evidence: repo.
     */
    delete(input: DeleteConversationInput, options?: CallOptions): Call<DeleteConversationResult>;
    /**
     * Gives a conversation to a member to take care of, given the permission Assign:Conversation.
     *
     * `POST /conversation/{id}/assign`. Evidence: repo.
     */
    assign(input: AssignConversationInput, options?: CallOptions): Call<AssignConversationResult>;
    /**
     * Takes a conversation from the user who takes care of it, given the permission Unassign:Conversation.
     *
     * `POST /conversation/{id}/unassign`. Evidence: repo.
     */
    unassign(input: UnassignConversationInput, options?: CallOptions): Call<UnassignConversationResult>;
  };
  readonly conversationMessages: {
    /**
     * Lists the messages of a conversation, oldest first, a page of at most 50 at a time, given the permission Get:Conversation; the stored server may fail with 500.
     *
     * `GET /conversation/{id}/messages`. Pages: numbered. Evidence: docs.
     */
    list(filters: ListConversationMessagesFilters, options?: NumberedListOptions): List<Message, ListConversationMessagesBody>;
  };
  readonly messages: {
    /**
     * Sends a message in a conversation, given the permission Get:Conversation; the stored server sends text alone and records any other kind as sent without sending it.
     *
     * `POST /conversation/{id}/messages`. Evidence: docs.
     */
    send(input: SendMessageInput, options?: CallOptions): Call<SendMessageResult>;
    /**
     * Lists messages of all conversations, a page at a time; the stored server does not have it.
     *
     * `GET /messages`. Pages: numbered. Evidence: docs.
     */
    list(filters?: ListMessagesFilters, options?: NumberedListOptions): List<Message, ListMessagesBody>;
  };
  readonly contactLists: {
    /**
     * Lists the lists of contacts, a page at a time, given the permission Get:List; page 0 fails with 500 and the size of a page has no limit.
     *
     * `GET /lists`. Pages: numbered. Evidence: repo.
     */
    list(filters?: ListContactListsFilters, options?: NumberedListOptions): List<ContactList, ListContactListsBody>;
    /**
     * Makes a list of contacts, given the permission Create:List.
     *
     * `POST /lists`. Evidence: repo.
     */
    create(input: CreateContactListInput, options?: CallOptions): Call<CreateContactListResult>;
    /**
     * Gets a list of contacts, given the permission Get:List.
     *
     * `GET /lists/{id}`. Evidence: repo.
     */
    get(input: GetContactListInput, options?: CallOptions): Call<GetContactListResult>;
    /**
     * Changes a list of contacts, given the permission Update:List; the stored server has it on the path of a contact instead.
     *
     * `POST /lists/{id}`. Evidence: repo.
     */
    update(input: UpdateContactListInput, options?: CallOptions): Call<UpdateContactListResult>;
    /**
     * Deletes a list of contacts, given the permission Delete:List; the stored server has it on the path of a contact instead.
     *
     * `DELETE /lists/{id}`. Evidence: repo.
     */
    delete(input: DeleteContactListInput, options?: CallOptions): Call<DeleteContactListResult>;
  };
  readonly campaigns: {
    /**
     * Lists the campaigns of your organization, a page at a time, given the permission Get:Campaign.
     *
     * `GET /campaigns`. Pages: numbered. Evidence: repo.
     */
    list(filters?: ListCampaignsFilters, options?: NumberedListOptions): List<Campaign, ListCampaignsBody>;
    /**
     * Makes a campaign that sends a template to lists of contacts, given the permission Create:Campaign.
     *
     * `POST /campaigns`. Evidence: repo.
     */
    create(input: CreateCampaignInput, options?: CallOptions): Call<CreateCampaignResult>;
    /**
     * Gets a campaign with its numbers, given the permission Get:Campaign.
     *
     * `GET /campaigns/{id}`. Evidence: docs.
     */
    get(input: GetCampaignInput, options?: CallOptions): Call<GetCampaignResult>;
    /**
     * Changes a campaign, its status included, given the permission Update:Campaign.
     *
     * `POST /campaigns/{id}`. Evidence: repo.
     */
    update(input: UpdateCampaignInput, options?: CallOptions): Call<UpdateCampaignResult>;
    /**
     * Deletes a campaign, given the permission Delete:Campaign.
     *
     * `DELETE /campaigns/{id}`. Evidence: repo.
     */
    delete(input: DeleteCampaignInput, options?: CallOptions): Call<DeleteCampaignResult>;
  };
  readonly apiKeys: {
    /**
     * Makes a new API key and ends the one before, given the permission Regenerate:ApiKey; a GET with an effect.
     *
     * `GET /auth/api-keys/regenerate`. Evidence: repo.
     */
    regenerate(input?: RegenerateApiKeyInput, options?: CallOptions): Call<RegenerateApiKeyResult>;
    /**
     * Gets your API key, of which there is one in spite of the path, given the permission Get:ApiKey.
     *
     * `GET /auth/api-keys`. Evidence: repo.
     */
    get(input?: GetApiKeyInput, options?: CallOptions): Call<GetApiKeyResult>;
  };
  readonly organizations: {
    /**
     * Joins the organization of an invitation, and gives an access token for it.
     *
     * `POST /auth/join-organization`. Evidence: repo.
     */
    join(input: JoinOrganizationInput, options?: CallOptions): Call<JoinOrganizationResult>;
    /**
     * Lists the organizations that you belong to, a page at a time.
     *
     * `GET /organization`. Pages: numbered. Evidence: repo.
     */
    list(filters?: ListOrganizationsFilters, options?: NumberedListOptions): List<Organization, ListOrganizationsBody>;
    /**
     * Makes an organization.
     *
     * `POST /organization`. Evidence: docs.
     */
    create(input: CreateOrganizationInput, options?: CallOptions): Call<CreateOrganizationResult>;
    /**
     * Gets an organization with its settings.
     *
     * `GET /organization/{id}`. Evidence: repo.
     */
    get(input: GetOrganizationInput, options?: CallOptions): Call<GetOrganizationResult>;
    /**
     * Changes name and settings of an organization, given the permission Update:Organization and the rank of an owner.
     *
     * `POST /organization/{id}`. Evidence: repo.
     */
    update(input: UpdateOrganizationInput, options?: CallOptions): Call<UpdateOrganizationResult>;
    /**
     * Makes another member the owner of an organization, given the rank of an owner.
     *
     * `POST /organization/{id}/transfer`. Evidence: repo.
     */
    transfer(input: TransferOrganizationInput, options?: CallOptions): Call<TransferOrganizationResult>;
    /**
     * Gives an access token for another of your organizations.
     *
     * `POST /auth/switch`. Evidence: repo.
     */
    switch(input: SwitchOrganizationInput, options?: CallOptions): Call<SwitchOrganizationResult>;
  };
  readonly aiConfiguration: {
    /**
     * Gets the settings of your organization's AI, with the key of its model.
     *
     * `GET /organization/ai-configuration`. Evidence: repo.
     */
    get(input?: GetAiConfigurationInput, options?: CallOptions): Call<GetAiConfigurationResult>;
  };
  readonly roles: {
    /**
     * Lists the roles of your organization, a page at a time, given the permission Get:OrganizationRole.
     *
     * `GET /rbac/roles`. Pages: numbered. Evidence: repo.
     */
    list(filters?: ListRolesFilters, options?: NumberedListOptions): List<OrganizationRole, ListRolesBody>;
    /**
     * Makes a role for members, given the permission Create:OrganizationRole.
     *
     * `POST /rbac/roles`. Evidence: repo.
     */
    create(input: CreateRoleInput, options?: CallOptions): Call<CreateRoleResult>;
    /**
     * Gets a role with what it allows, given the permission Get:OrganizationRole.
     *
     * `GET /rbac/roles/{id}`. Evidence: repo.
     */
    get(input: GetRoleInput, options?: CallOptions): Call<GetRoleResult>;
    /**
     * Changes name and permissions of a role, given the permission Update:OrganizationRole.
     *
     * `POST /rbac/roles/{id}`. Evidence: repo.
     */
    update(input: UpdateRoleInput, options?: CallOptions): Call<UpdateRoleResult>;
    /**
     * Deletes a role, given the permission Delete:OrganizationRole.
     *
     * `DELETE /rbac/roles/{id}`. Evidence: repo.
     */
    delete(input: DeleteRoleInput, options?: CallOptions): Call<DeleteRoleResult>;
  };
  readonly tags: {
    /**
     * Lists the tags of your organization, a page at a time, given the permission Get:Tag.
     *
     * `GET /organization/tags`. Pages: numbered. Evidence: repo.
     */
    list(filters?: ListTagsFilters, options?: NumberedListOptions): List<Tag, ListTagsBody>;
    /**
     * Makes a tag, given the permission Get:Tag.
     *
     * `POST /organization/tags`. Evidence: repo.
     */
    create(input: CreateTagInput, options?: CallOptions): Call<CreateTagResult>;
  };
  readonly invites: {
    /**
     * Lists the invitations to your organization, a page at a time, given the permission Get:OrganizationMember.
     *
     * `GET /organization/invites`. Pages: numbered. Evidence: repo.
     */
    list(filters?: ListInvitesFilters, options?: NumberedListOptions): List<Invite, ListInvitesBody>;
    /**
     * Invites somebody to your organization by email address, given the permission Create:OrganizationMember.
     *
     * `POST /organization/invites`. Evidence: docs.
     */
    create(input: CreateInviteInput, options?: CallOptions): Call<CreateInviteResult>;
    /**
     * Gets an invitation by the slug of its link, given the permission Create:OrganizationMember.
     *
     * `GET /organization/invite/{slug}`. Evidence: repo.
     */
    get(input: GetInviteInput, options?: CallOptions): Call<GetInviteResult>;
    /**
     * Accepts an invitation and gives an access token for its organization, given the permission Create:OrganizationMember.
     *
     * `POST /organization/invite/{slug}/accept`. Evidence: repo.
     */
    accept(input: AcceptInviteInput, options?: CallOptions): Call<AcceptInviteResult>;
  };
  readonly members: {
    /**
     * Lists the members of your organization with their roles, a page at a time, given the permission Get:OrganizationMember.
     *
     * `GET /organization/members`. Pages: numbered. Evidence: repo.
     */
    list(filters?: ListMembersFilters, options?: NumberedListOptions): List<OrganizationMember, ListMembersBody>;
    /**
     * Gets a member of your organization with the roles, given the permission Get:OrganizationMember.
     *
     * `GET /organization/members/{id}`. Evidence: repo.
     */
    get(input: GetMemberInput, options?: CallOptions): Call<GetMemberResult>;
    /**
     * Changes the rank of a member, given the permission Update:OrganizationMember.
     *
     * `POST /organization/members/{id}`. Evidence: repo.
     */
    update(input: UpdateMemberInput, options?: CallOptions): Call<UpdateMemberResult>;
    /**
     * Removes a member from your organization, given the permission Delete:OrganizationMember.
     *
     * `DELETE /organization/members/{id}`. Evidence: repo.
     */
    delete(input: DeleteMemberInput, options?: CallOptions): Call<DeleteMemberResult>;
    /**
     * Sets which roles a member has, given the permission Update:OrganizationMember.
     *
     * `POST /organization/members/{id}/role`. Evidence: repo.
     */
    updateRoles(input: UpdateMemberRolesInput, options?: CallOptions): Call<UpdateMemberRolesResult>;
  };
  readonly templates: {
    /**
     * Lists all message templates of your organization at once, given the permission Get:MessageTemplates.
     *
     * `GET /organization/templates`. Evidence: repo.
     */
    list(input?: ListTemplatesInput, options?: CallOptions): Call<ListTemplatesResult>;
    /**
     * Gets a message template, in another form than the list, given the permission Get:MessageTemplates.
     *
     * `GET /organization/templates/{id}`. Evidence: repo.
     */
    get(input: GetTemplateInput, options?: CallOptions): Call<GetTemplateResult>;
  };
  readonly phoneNumbers: {
    /**
     * Lists all phone numbers of your organization at once, given the permission Get:PhoneNumbers.
     *
     * `GET /organization/phone-numbers`. Evidence: repo.
     */
    list(input?: ListPhoneNumbersInput, options?: CallOptions): Call<ListPhoneNumbersResult>;
    /**
     * Gets one phone number of your organization, given the permission Get:PhoneNumbers.
     *
     * `GET /organization/phone-numbers/{id}`. Evidence: repo.
     */
    get(input: GetPhoneNumberInput, options?: CallOptions): Call<GetPhoneNumberResult>;
  };
  readonly businessAccount: {
    /**
     * Sets which WhatsApp business account your organization uses, given the rank of an owner.
     *
     * `POST /organization/whatsappBusinessAccount`. Evidence: repo.
     */
    update(input: UpdateBusinessAccountInput, options?: CallOptions): Call<UpdateBusinessAccountResult>;
  };
  readonly user: {
    /**
     * Gets the account that the token belongs to.
     *
     * `GET /user`. Evidence: repo.
     */
    get(input?: GetUserInput, options?: CallOptions): Call<GetUserResult>;
    /**
     * Changes name and picture of the account that the token belongs to.
     *
     * `POST /user`. Evidence: repo.
     */
    update(input: UpdateUserInput, options?: CallOptions): Call<UpdateUserResult>;
  };
  readonly notifications: {
    /**
     * Lists the notifications of your account, a page at a time.
     *
     * `GET /user/notifications`. Pages: numbered. Evidence: repo.
     */
    list(filters?: ListNotificationsFilters, options?: NumberedListOptions): List<Notification, ListNotificationsBody>;
  };
  readonly featureFlags: {
    /**
     * Gets which features the instance has switched on; older servers have it at /user/feature-flags.
     *
     * `GET /system/feature-flags`. Evidence: repo.
     */
    get(input?: GetFeatureFlagsInput, options?: CallOptions): Call<GetFeatureFlagsResult>;
  };
  readonly auth: {
    /**
     * Gives an access token, good for 60 days, for a name and a password; wrong ones are answered with 404.
     *
     * `POST /auth/login`. Evidence: repo.
     */
    login(input: LoginInput, options?: CallOptions): Call<LoginResult>;
    /**
     * Signs up and has a code sent to the email address.
     *
     * `POST /auth/register`. Evidence: repo.
     */
    register(input: RegisterInput, options?: CallOptions): Call<RegisterResult>;
    /**
     * Finishes signing up with the code from the email, and gives an access token.
     *
     * `POST /auth/verify-email`. Evidence: repo.
     */
    verifyEmail(input: VerifyEmailInput, options?: CallOptions): Call<VerifyEmailResult>;
    /**
     * Logs in through OAuth; the stored server has it, but neither what it takes nor what it answers is written down anywhere.
     *
     * `POST /auth/oauth`. Evidence: repo.
     */
    loginWithOauth(input?: LoginWithOauthInput, options?: CallOptions): Call<LoginWithOauthResult>;
  };
  readonly integrations: {
    /**
     * Lists the integrations with other services, a page at a time.
     *
     * `GET /integrations`. Pages: numbered. Evidence: repo.
     */
    list(filters?: ListIntegrationsFilters, options?: NumberedListOptions): List<Integration, ListIntegrationsBody>;
    /**
     * Gets an integration, on a path of the analytics, where the stored server has it, it seems by mistake; what it answers is not written down anywhere.
     *
     * `GET /analytics/{id}`. Evidence: repo.
     */
    get(input: GetIntegrationInput, options?: CallOptions): Call<GetIntegrationResult>;
    /**
     * Switches an integration on, on a path of the analytics, where the stored server has it, it seems by mistake; what it answers is not written down anywhere.
     *
     * `POST /analytics/{id}/enable`. Evidence: repo.
     */
    enable(input: EnableIntegrationInput, options?: CallOptions): Call<EnableIntegrationResult>;
    /**
     * Switches an integration off, on a path of the analytics, where the stored server has it, it seems by mistake; what it answers is not written down anywhere.
     *
     * `POST /analytics/{id}/disable`. Evidence: repo.
     */
    disable(input: DisableIntegrationInput, options?: CallOptions): Call<DisableIntegrationResult>;
  };
  readonly analytics: {
    /**
     * Gets the main numbers of a period: messages, conversations, campaigns, contacts and clicks, given the permission Get:PrimaryAnalytics.
     *
     * `GET /analytics/primary`. Evidence: repo.
     */
    getPrimary(input: GetPrimaryAnalyticsInput, options?: CallOptions): Call<GetPrimaryAnalyticsResult>;
    /**
     * Gets further numbers of a period: conversations by time and messages by kind, given the permission Get:SecondaryAnalytics.
     *
     * `GET /analytics/secondary`. Evidence: repo.
     */
    getSecondary(input?: GetSecondaryAnalyticsInput, options?: CallOptions): Call<GetSecondaryAnalyticsResult>;
    /**
     * Gets the numbers of one campaign, given the permission Get:CampaignAnalytics.
     *
     * `GET /analytics/campaign/{campaignId}`. Evidence: repo.
     */
    getCampaign(input: GetCampaignAnalyticsInput, options?: CallOptions): Call<GetCampaignAnalyticsResult>;
    /**
     * Gets the numbers of the campaigns of a period; the stored server does not have it.
     *
     * `GET /analytics/campaigns`. Evidence: repo.
     */
    getAllCampaigns(input?: GetAllCampaignAnalyticsInput, options?: CallOptions): Call<GetAllCampaignAnalyticsResult>;
  };
  readonly aiChats: {
    /**
     * Lists the chats with the AI, a page at a time.
     *
     * `GET /ai/chats`. Pages: numbered. Evidence: repo.
     */
    list(filters?: ListAiChatsFilters, options?: NumberedListOptions): List<AiChat, ListAiChatsBody>;
    /**
     * Gets a chat with the AI.
     *
     * `GET /ai/chat/{id}`. Evidence: repo.
     */
    get(input: GetAiChatInput, options?: CallOptions): Call<GetAiChatResult>;
  };
  readonly aiChatMessages: {
    /**
     * Lists the messages of a chat with the AI, a page at a time.
     *
     * `GET /ai/chat/{id}/messages`. Pages: numbered. Evidence: repo.
     */
    list(filters: ListAiChatMessagesFilters, options?: NumberedListOptions): List<AiChatMessage, ListAiChatMessagesBody>;
    /**
     * Asks the AI something in a chat and gives the answer's bytes, once all of them are there.
     *
     * `POST /ai/chat/{id}/messages`. Evidence: repo.
     */
    send(input: SendAiChatMessageInput, options?: CallOptions): Call<SendAiChatMessageResult>;
    /**
     * Votes on a message of a chat with the AI.
     *
     * `POST /ai/chat/{id}/vote`. Evidence: repo.
     */
    vote(input: VoteOnAiChatMessageInput, options?: CallOptions): Call<VoteOnAiChatMessageResult>;
  };
  readonly aiChatVotes: {
    /**
     * Lists the votes on messages of a chat with the AI, a page at a time.
     *
     * `GET /ai/chat/{id}/vote`. Pages: numbered. Evidence: repo.
     */
    list(filters: ListAiChatVotesFilters, options?: NumberedListOptions): List<AiChatVote, ListAiChatVotesBody>;
  };
  readonly ai: {
    /**
     * Gets lists and tags that the AI recommends for a contact or a conversation.
     *
     * `GET /ai/segment-recommendations`. Evidence: repo.
     */
    getSegmentRecommendations(input?: GetSegmentRecommendationsInput, options?: CallOptions): Call<GetSegmentRecommendationsResult>;
    /**
     * Gets answers that the AI suggests for a conversation.
     *
     * `GET /ai/response-suggestions`. Evidence: repo.
     */
    getResponseSuggestions(input: GetResponseSuggestionsInput, options?: CallOptions): Call<GetResponseSuggestionsResult>;
    /**
     * Gets a summary of a chat by the AI; the stored server has it, but neither what it takes nor what it answers is written down anywhere.
     *
     * `GET /ai/get-chat-summary`. Evidence: repo.
     */
    getChatSummary(input?: GetChatSummaryInput, options?: CallOptions): Call<GetChatSummaryResult>;
  };
  readonly health: {
    /**
     * Tells whether the service is up, at the path of the vendor's specification, which no stored server has; health.get is what they answer.
     *
     * `GET /health-check`. Evidence: repo.
     */
    getAtSpecifiedPath(input?: GetHealthAtSpecifiedPathInput, options?: CallOptions): Call<GetHealthAtSpecifiedPathResult>;
    /**
     * Tells whether the service is up, without a token.
     *
     * `GET /health`. Evidence: repo.
     */
    get(input?: GetHealthInput, options?: CallOptions): Call<GetHealthResult>;
  };
  readonly metadata: {
    /**
     * Gets title, description and icon of the instance, at the path of the vendor's specification, which no stored server has; metadata.get is what they answer.
     *
     * `GET /meta-data`. Evidence: repo.
     */
    getAtSpecifiedPath(input?: GetMetadataAtSpecifiedPathInput, options?: CallOptions): Call<GetMetadataAtSpecifiedPathResult>;
    /**
     * Gets title, description and icon of the instance, without a token.
     *
     * `GET /metadata`. Evidence: repo.
     */
    get(input?: GetMetadataInput, options?: CallOptions): Call<GetMetadataResult>;
  };
}

/** Every operation as a function, in the tree that a client is made from. */
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
