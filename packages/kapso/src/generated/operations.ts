// Generated from Kapso Platform API 0.2.0; do not edit.
// Description sha256 c08efd699cea4437c693e2a74e93d33a069b4b96529dd4433de621502918b437, generator 1.0.0.

import { call, list } from '@wa-clients/core';
import type { Call, CallOptions, Client, CursorListOptions, List, NumberedListOptions, ReversibleListOptions } from '@wa-clients/core';
import { byCursorAfter, byCursorToken, byNumbered, byNumberedRuns, byNumberedSessions, byNumberedUnbounded } from '../pagination.ts';
import type {
  operations,
  AccountFunding,
  AccountFundingEnsureRequest,
  AccountFundingResponse,
  AgentModeListResponse,
  AgentModeResponse,
  AgentRunCreateRequest,
  AgentRunResponse,
  AgentSession,
  AgentSessionListResponse,
  AgentSessionResponse,
  AgentSessionRun,
  ApiLog,
  ApiLogListResponse,
  BillingUsageResponse,
  Broadcast,
  BroadcastCreateRequest,
  BroadcastListResponse,
  BroadcastRecipient,
  BroadcastRecipientListResponse,
  BroadcastRecipientsAddRequest,
  BroadcastRecipientsAddResponse,
  BroadcastResponse,
  BroadcastSendResponse,
  BroadcastUpdateRequest,
  Contact,
  ContactListResponse,
  ContactResponse,
  Conversation,
  ConversationAssignment,
  ConversationAssignmentCreateRequest,
  ConversationAssignmentListResponse,
  ConversationAssignmentResponse,
  ConversationAssignmentUpdateRequest,
  ConversationListResponse,
  ConversationResponse,
  ConversationUpdateRequest,
  Customer,
  CustomerCreateRequest,
  CustomerListResponse,
  CustomerResponse,
  CustomerUpdateRequest,
  DatabaseRowListResponse,
  DisplayNameRequest,
  DisplayNameRequestCreateRequest,
  DisplayNameRequestListResponse,
  DisplayNameRequestResponse,
  EventCreateRequest,
  EventDefinitionCreateRequest,
  EventDefinitionListResponse,
  EventDefinitionResponse,
  EventDefinitionUpdateRequest,
  EventListResponse,
  EventResponse,
  FindingEvidenceResponse,
  FindingInvestigationResponse,
  FindingListResponse,
  FindingResponse,
  FindingSummary,
  FindingVerificationResponse,
  Flow,
  FlowCreateRequest,
  FlowDataEndpointCreateRequest,
  FlowDataEndpointRegisterResponse,
  FlowDataEndpointResponse,
  FlowDataEndpointUpdateRequest,
  FlowDataEndpointUpdateResponse,
  FlowEncryptionResponse,
  FlowFunctionInvocationListResponse,
  FlowFunctionLogListResponse,
  FlowListResponse,
  FlowResponse,
  FlowVersion,
  FlowVersionCreateRequest,
  FlowVersionListResponse,
  FlowVersionResponse,
  FunctionCreateRequest,
  FunctionDeployResponse,
  FunctionInvocationListResponse,
  FunctionInvokeRequest,
  FunctionListResponse,
  FunctionResponse,
  FunctionSecretCreateRequest,
  FunctionSecretCreateResponse,
  FunctionSecretListResponse,
  FunctionUpdateRequest,
  InboxEmbed,
  InboxEmbedCreateRequest,
  InboxEmbedCreateResponse,
  InboxEmbedListResponse,
  InboxEmbedResponse,
  InboxEmbedUpdateRequest,
  IntegrationAccountListResponse,
  IntegrationConnectToken,
  IntegrationDeleteResponse,
  IntegrationListResponse,
  IntegrationPropRequest,
  IntegrationPropResponse,
  IntegrationPropsReloadRequest,
  LogCatalogResponse,
  LogEntry,
  LogSearchRequest,
  LogSearchResponse,
  MarketingPreferenceListResponse,
  MarketingPreferenceResponse,
  MediaIngestRequest,
  MediaIngestResponse,
  Message,
  MessageListResponse,
  MessageResponse,
  NotificationDestinationListResponse,
  NotificationDestinationResponse,
  NotificationEventTypeListResponse,
  NotificationRouteListResponse,
  NotificationRouteResponse,
  PhoneNumber,
  PhoneNumberCreateRequest,
  PhoneNumberHealth,
  PhoneNumberListResponse,
  PhoneNumberResponse,
  PhoneNumberUpdateRequest,
  PhoneNumberWebhookCreateRequest,
  PortfolioAccountListResponse,
  PortfolioFundingOperationResponse,
  ProjectEvent,
  ProviderModelListResponse,
  SetupLink,
  SetupLinkCreateRequest,
  SetupLinkCreateResponse,
  SetupLinkListResponse,
  SetupLinkResponse,
  SetupLinkUpdateRequest,
  User,
  UserListResponse,
  VoiceAgentPhoneNumberCreateRequest,
  VoiceAgentPhoneNumberResponse,
  VoiceAgentResponse,
  Webhook,
  WebhookCreateRequest,
  WebhookDelivery,
  WebhookDeliveryListResponse,
  WebhookListResponse,
  WebhookResponse,
  WebhookTestResponse,
  WebhookUpdateRequest,
  WorkflowCreateRequest,
  WorkflowEvent,
  WorkflowEventListResponse,
  WorkflowExecutionCreateRequest,
  WorkflowExecutionCreateResponse,
  WorkflowExecutionListResponse,
  WorkflowExecutionResponse,
  WorkflowExecutionResumeRequest,
  WorkflowExecutionResumeResponse,
  WorkflowExecutionSummary,
  WorkflowExecutionUpdateRequest,
  WorkflowExecutionUpdateResponse,
  WorkflowListResponse,
  WorkflowResponse,
  WorkflowTriggerCreateRequest,
  WorkflowTriggerListResponse,
  WorkflowTriggerResponse,
  WorkflowTriggerUpdateRequest,
  WorkflowTriggersReplaceRequest,
  WorkflowUpdateRequest,
  WorkflowVariablesResponse,
  WorkflowWithDefinitionResponse,
} from './types.ts';

export type {
  ContactListResponse,
  ContactResponse,
  ConversationListResponse,
  ConversationResponse,
  ErrorResponse,
  Contact,
  Conversation,
  PaginationMeta,
  Paging,
  PaginationCursor,
  MarketingPreferenceListResponse,
  MarketingPreference,
  MarketingPreferenceResponse,
  ConversationUpdateRequest,
  ConversationAssignmentListResponse,
  ConversationAssignment,
  ConversationAssignmentCreateRequest,
  ConversationAssignmentResponse,
  ConversationAssignmentUpdateRequest,
  WorkflowExecutionListResponse,
  WorkflowExecutionSummary,
  WorkflowReference,
  WorkflowStepReference,
  MessageListResponse,
  Message,
  MessageResponse,
  CustomerListResponse,
  Customer,
  CustomerCreateRequest,
  CustomerResponse,
  CustomerUpdateRequest,
  SetupLinkListResponse,
  SetupLink,
  PhoneNumberReference,
  SetupLinkCreateRequest,
  SetupLinkCreateResponse,
  SetupLinkCreated,
  SetupLinkUpdateRequest,
  SetupLinkResponse,
  PhoneNumberListResponse,
  PhoneNumber,
  PhoneNumberCreateRequest,
  PhoneNumberResponse,
  PhoneNumberUpdateRequest,
  PhoneNumberHealth,
  DisplayNameRequestListResponse,
  DisplayNameRequest,
  DisplayNameRequestCreateRequest,
  DisplayNameRequestResponse,
  WebhookListResponse,
  Webhook,
  WebhookCreateRequest,
  WebhookResponse,
  WebhookUpdateRequest,
  WebhookTestResponse,
  PhoneNumberWebhookCreateRequest,
  WebhookDeliveryListResponse,
  WebhookDelivery,
  BroadcastListResponse,
  Broadcast,
  BroadcastTemplate,
  BroadcastCreateRequest,
  BroadcastResponse,
  BroadcastUpdateRequest,
  BroadcastRecipientListResponse,
  BroadcastRecipient,
  BroadcastRecipientsAddRequest,
  BroadcastRecipientsAddResponse,
  BroadcastSendResponse,
  MediaIngestRequest,
  MediaIngest,
  MediaIngestResponse,
  MediaIngestResult,
  MediaIngestTarget,
  MediaIngestResource,
  FlowListResponse,
  Flow,
  FlowCreateRequest,
  FlowResponse,
  FlowEncryptionResponse,
  FlowVersionListResponse,
  FlowVersion,
  FlowVersionCreateRequest,
  FlowVersionResponse,
  FlowVersionDetail,
  FlowDataEndpointResponse,
  FlowDataEndpoint,
  FlowDataEndpointCreateRequest,
  FlowDataEndpointUpdateRequest,
  FlowDataEndpointUpdateResponse,
  FlowDataEndpointRegisterResponse,
  FlowFunctionLogListResponse,
  FlowFunctionLog,
  FlowFunctionInvocationListResponse,
  FlowFunctionInvocation,
  WorkflowListResponse,
  Workflow,
  WorkflowCreateRequest,
  WorkflowDefinitionInput,
  WorkflowInputNode,
  WorkflowNodePosition,
  WorkflowInputNodeData,
  StartNodeConfig,
  SendTextNodeConfig,
  SendTemplateNodeConfig,
  SendInteractiveNodeConfig,
  InteractiveButton,
  InteractiveListSection,
  InteractiveListRow,
  WaitForResponseNodeConfig,
  DecideNodeConfig,
  DecideCondition,
  FunctionNodeConfig,
  WebhookNodeConfig,
  AgentNodeConfig,
  AgentFunctionTool,
  AgentWebhookTool,
  AgentKnowledgeBase,
  AgentMcpServer,
  AgentResource,
  CallNodeConfig,
  HandoffNodeConfig,
  SetVariableNodeConfig,
  EmitEventNodeConfig,
  WorkflowInputEdge,
  WorkflowResponse,
  WorkflowUpdateRequest,
  WorkflowWithDefinitionResponse,
  WorkflowWithDefinition,
  WorkflowDefinition,
  WorkflowNode,
  WorkflowNodeData,
  WorkflowEdge,
  WorkflowVariablesResponse,
  DiscoveredVariable,
  WorkflowExecutionCreateRequest,
  WorkflowExecutionCreateResponse,
  WorkflowExecutionAccepted,
  WorkflowExecutionResponse,
  WorkflowExecutionDetail,
  WorkflowExecution,
  WorkflowEvent,
  WorkflowExecutionUpdateRequest,
  WorkflowExecutionUpdateResponse,
  WorkflowEventListResponse,
  WorkflowExecutionResumeRequest,
  WorkflowExecutionResumeResponse,
  WorkflowTriggerListResponse,
  WorkflowTrigger,
  WorkflowTriggerCreateRequest,
  WorkflowTriggerResponse,
  WorkflowTriggersReplaceRequest,
  WorkflowTriggerUpdateRequest,
  FunctionListResponse,
  ServerlessFunction,
  FunctionCreateRequest,
  FunctionResponse,
  FunctionUpdateRequest,
  FunctionDeployResponse,
  FunctionInvokeRequest,
  FunctionInvokeResponse,
  FunctionInvokeWrappedResponse,
  FunctionSecretListResponse,
  FunctionSecretCreateRequest,
  FunctionSecretCreateResponse,
  FunctionInvocationListResponse,
  FunctionInvocation,
  FunctionConsoleLog,
  EventDefinitionListResponse,
  EventDefinition,
  EventDefinitionCreateRequest,
  EventDefinitionResponse,
  EventDefinitionUpdateRequest,
  EventListResponse,
  ProjectEvent,
  EventCreateRequest,
  EventResponse,
  FindingListResponse,
  FindingSummary,
  FindingSummaryInvestigation,
  FindingSummaryVerification,
  FindingsErrorResponse,
  FindingResponse,
  Finding,
  FindingVerification,
  RelatedFinding,
  FindingInvestigation,
  FindingInvestigationResult,
  FindingCause,
  FindingEvidenceReference,
  FindingSuggestedFix,
  FindingEvidenceResponse,
  FindingEvidence,
  FindingEvidenceFinding,
  FindingEvidenceEventDefinition,
  FindingEvidenceCoverage,
  FindingEvidenceDay,
  FindingEvidenceEvent,
  FindingEvidenceCoOccurringEvent,
  FindingEvidenceGroup,
  FindingEvidenceDeltaItem,
  FindingEvidenceSummary,
  FindingEvidenceUnavailable,
  FindingInvestigationResponse,
  FindingVerificationResponse,
  InboxEmbedListResponse,
  InboxEmbed,
  InboxEmbedCreateRequest,
  InboxEmbedCreateResponse,
  InboxEmbedCreated,
  InboxEmbedResponse,
  InboxEmbedUpdateRequest,
  UserListResponse,
  User,
  NotificationEventTypeListResponse,
  NotificationEventType,
  NotificationDestinationListResponse,
  NotificationDestination,
  NotificationDestinationResponse,
  NotificationRouteListResponse,
  NotificationRoute,
  NotificationRouteResponse,
  ProviderModelListResponse,
  ProviderModel,
  ApiLogListResponse,
  ApiLog,
  LogSearchResponse,
  LogSearchWindow,
  LogEntry,
  LogSearchPagination,
  LogSearchRequest,
  LogSearchFilterValue,
  LogSearchFilter,
  LogCatalogResponse,
  AccountFundingResponse,
  AccountFunding,
  AccountFundingRun,
  AccountFundingEnsureRequest,
  BillingUsageResponse,
  BillingUsage,
  BillingUsageItem,
  BillingUsageSync,
  PortfolioAccountListResponse,
  PortfolioFundingOperationResponse,
  PortfolioFundingOperation,
  AgentModeListResponse,
  AgentMode,
  AgentModeResponse,
  AgentSessionListResponse,
  AgentSession,
  AgentLatestRun,
  AgentRunStatus,
  AgentPaginationMeta,
  AgentPaging,
  AgentPaginationCursor,
  AgentPagingErrorResponse,
  AgentSessionResponse,
  AgentSessionDetail,
  AgentSessionRun,
  AgentRun,
  AgentRunResult,
  AgentApproval,
  AgentRunCreateRequest,
  AgentRunResponse,
  DatabaseRowListResponse,
  IntegrationListResponse,
  Integration,
  IntegrationAccount,
  IntegrationUser,
  IntegrationDeleteResponse,
  IntegrationAccountListResponse,
  IntegrationConnectToken,
  IntegrationPropRequest,
  IntegrationPropResponse,
  IntegrationPropsReloadRequest,
  VoiceAgentResponse,
  VoiceAgent,
  VoiceAgentPhoneNumberCreateRequest,
  VoiceAgentPhoneNumberResponse,
  VoiceAgentPhoneNumber,
} from './types.ts';

/** Filters of {@link listContacts}. */
export interface ListContactsFilters {
  /** Returns only contacts that belong to the customer with this id. */
  customer_id?: string | undefined;
  /** Returns only contacts whose customer has this external id (the id in your own system). */
  customer_external_id?: string | undefined;
  /** Returns only contacts with a customer if true, or only contacts without one if false. */
  has_customer?: boolean | undefined;
  /** Returns only contacts whose WhatsApp profile name contains this text (case-insensitive). */
  profile_name_contains?: string | undefined;
  /** Returns only contacts whose WhatsApp id contains this text. */
  wa_id_contains?: string | undefined;
  /** Returns only the contact with exactly this business-scoped user id. */
  business_scoped_user_id?: string | undefined;
  /** Returns only contacts created after this timestamp (ISO 8601). */
  created_after?: string | undefined;
  /** Returns only contacts created before this timestamp (ISO 8601). */
  created_before?: string | undefined;
}

/** Body of a page of {@link listContacts}, as on the wire. */
export type ListContactsBody = ContactListResponse;

/**
 * Lists the WhatsApp contacts of the project, one page at a time.
 *
 * `GET /whatsapp/contacts`. Pages: cursor-after. Evidence: seed.
 */
export function listContacts(client: Client, filters: ListContactsFilters = {}, options?: ReversibleListOptions): List<Contact, ListContactsBody> {
  return list(client, { name: 'contacts.list', method: 'GET', path: '/whatsapp/contacts', pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Filters of {@link listContactsNumbered}. */
export interface ListContactsNumberedFilters {
  /** Returns only contacts that belong to the customer with this id. */
  customer_id?: string | undefined;
  /** Returns only contacts whose customer has this external id (the id in your own system). */
  customer_external_id?: string | undefined;
  /** Returns only contacts with a customer if true, or only contacts without one if false. */
  has_customer?: boolean | undefined;
  /** Returns only contacts whose WhatsApp profile name contains this text (case-insensitive). */
  profile_name_contains?: string | undefined;
  /** Returns only contacts whose WhatsApp id contains this text. */
  wa_id_contains?: string | undefined;
  /** Returns only the contact with exactly this business-scoped user id. */
  business_scoped_user_id?: string | undefined;
  /** Returns only contacts created after this timestamp (ISO 8601). */
  created_after?: string | undefined;
  /** Returns only contacts created before this timestamp (ISO 8601). */
  created_before?: string | undefined;
}

/** Body of a page of {@link listContactsNumbered}, as on the wire. */
export type ListContactsNumberedBody = ContactListResponse;

/**
 * Lists the WhatsApp contacts of the project, one page at a time.
 *
 * `GET /whatsapp/contacts`. Pages: numbered. Evidence: seed.
 */
export function listContactsNumbered(client: Client, filters: ListContactsNumberedFilters = {}, options?: NumberedListOptions): List<Contact, ListContactsNumberedBody> {
  return list(client, { name: 'contacts.listNumbered', method: 'GET', path: '/whatsapp/contacts', pagination: byNumbered, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createContact}. */
export type CreateContactInput = {
  /** Contact to create. */
  contact: {
    /** Phone number of the contact, optionally with a leading plus sign; business-scoped user ids are not accepted. */
    wa_id: string;
    /** WhatsApp profile name that the contact has set. */
    profile_name?: string | undefined;
    /** Display name that your app assigns to the contact. */
    display_name?: string | undefined;
    /** Id of the customer to which the contact belongs. */
    customer_id?: string | undefined;
    /** Custom key-value data. */
    metadata?: Record<string, unknown> | undefined;
  };
};

/** What {@link createContact} gives, as on the wire. */
export type CreateContactResult = ContactResponse;

/**
 * Creates a contact of the project from a WhatsApp id.
 *
 * `POST /whatsapp/contacts`. Evidence: docs.
 */
export function createContact(client: Client, input: CreateContactInput, options?: CallOptions): Call<CreateContactResult> {
  return call(client, { name: 'contacts.create', method: 'POST', path: '/whatsapp/contacts', body: 'fields' }, input, options);
}

/** Input of {@link getContact}. */
export interface GetContactInput {
  /** Identifier of the contact: UUID, phone number or business-scoped user id. */
  identifier: string;
}

/** What {@link getContact} gives, as on the wire. */
export type GetContactResult = ContactResponse;

/**
 * Retrieves a contact by id, phone number or business-scoped user id.
 *
 * `GET /whatsapp/contacts/{identifier}`. Evidence: docs.
 */
export function getContact(client: Client, input: GetContactInput, options?: CallOptions): Call<GetContactResult> {
  return call(client, { name: 'contacts.get', method: 'GET', path: '/whatsapp/contacts/{identifier}' }, input, options);
}

/** Input of {@link updateContact}. */
export type UpdateContactInput = {
  /** Identifier of the contact: UUID, phone number or business-scoped user id. */
  identifier: string;
} & {
  /** Fields of the contact to update. */
  contact: {
    /** WhatsApp phone number of the contact. */
    wa_id?: string | undefined;
    /** WhatsApp profile name that the contact has set. */
    profile_name?: string | undefined;
    /** Display name that your app assigns to the contact. */
    display_name?: string | undefined;
    /** Id of the customer to which the contact belongs. */
    customer_id?: string | undefined;
    /** Custom key-value data. */
    metadata?: Record<string, unknown> | undefined;
  };
};

/** What {@link updateContact} gives, as on the wire. */
export type UpdateContactResult = ContactResponse;

/**
 * Updates the project's data about a contact.
 *
 * `PATCH /whatsapp/contacts/{identifier}`. Evidence: docs.
 */
export function updateContact(client: Client, input: UpdateContactInput, options?: CallOptions): Call<UpdateContactResult> {
  return call(client, { name: 'contacts.update', method: 'PATCH', path: '/whatsapp/contacts/{identifier}', body: 'fields' }, input, options);
}

/** Input of {@link deleteContact}. */
export interface DeleteContactInput {
  /** Identifier of the contact: UUID, phone number or business-scoped user id. */
  identifier: string;
}

/** What {@link deleteContact} gives, as on the wire. */
export type DeleteContactResult = undefined;

/**
 * Deletes a contact and its data. The response only confirms that the deletion is queued.
 *
 * `DELETE /whatsapp/contacts/{identifier}`. Evidence: docs.
 */
export function deleteContact(client: Client, input: DeleteContactInput, options?: CallOptions): Call<DeleteContactResult> {
  return call(client, { name: 'contacts.delete', method: 'DELETE', path: '/whatsapp/contacts/{identifier}', empty: true }, input, options);
}

/** Input of {@link listMarketingPreferences}. */
export interface ListMarketingPreferencesInput {
  /** Identifier of the contact: UUID, phone number or business-scoped user id. */
  identifier: string;
}

/** What {@link listMarketingPreferences} gives, as on the wire. */
export type ListMarketingPreferencesResult = MarketingPreferenceListResponse;

/**
 * Lists the marketing preferences of a contact, one for each phone number of the project.
 *
 * `GET /whatsapp/contacts/{identifier}/marketing_preferences`. Evidence: docs.
 */
export function listMarketingPreferences(client: Client, input: ListMarketingPreferencesInput, options?: CallOptions): Call<ListMarketingPreferencesResult> {
  return call(client, { name: 'marketingPreferences.list', method: 'GET', path: '/whatsapp/contacts/{identifier}/marketing_preferences' }, input, options);
}

/** Input of {@link getMarketingPreference}. */
export interface GetMarketingPreferenceInput {
  /** Identifier of the contact: UUID, phone number or business-scoped user id. */
  identifier: string;
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
}

/** What {@link getMarketingPreference} gives, as on the wire. */
export type GetMarketingPreferenceResult = MarketingPreferenceResponse;

/**
 * Retrieves the marketing preference of a contact for one of the project's phone numbers.
 *
 * `GET /whatsapp/contacts/{identifier}/marketing_preferences/{phone_number_id}`. Evidence: docs.
 */
export function getMarketingPreference(client: Client, input: GetMarketingPreferenceInput, options?: CallOptions): Call<GetMarketingPreferenceResult> {
  return call(client, { name: 'marketingPreferences.get', method: 'GET', path: '/whatsapp/contacts/{identifier}/marketing_preferences/{phone_number_id}' }, input, options);
}

/** Filters of {@link listConversations}. */
export interface ListConversationsFilters {
  /** Returns only conversations on the WhatsApp phone number with this id. */
  phone_number_id?: string | undefined;
  /** Returns only conversations with contacts whose phone number contains these digits. */
  phone_number?: string | undefined;
  /** Returns only conversations with this status. */
  status?: 'active' | 'ended' | undefined;
  /** Returns only conversations assigned to this project member. */
  assigned_user_id?: string | undefined;
  /** Returns only unassigned conversations if true; cannot be combined with assigned_user_id. */
  unassigned?: boolean | undefined;
  /** Returns only conversations created after this timestamp (ISO 8601). */
  created_after?: string | undefined;
  /** Returns only conversations created before this timestamp (ISO 8601). */
  created_before?: string | undefined;
  /** Returns only conversations whose last activity is after this timestamp (ISO 8601). */
  last_active_after?: string | undefined;
  /** Returns only conversations whose last activity is before this timestamp (ISO 8601). */
  last_active_before?: string | undefined;
}

/** Body of a page of {@link listConversations}, as on the wire. */
export type ListConversationsBody = ConversationListResponse;

/**
 * Lists the conversations of the project, ordered by last activity (most recent first), one page at a time.
 *
 * `GET /whatsapp/conversations`. Pages: cursor-after. Evidence: seed.
 */
export function listConversations(client: Client, filters: ListConversationsFilters = {}, options?: ReversibleListOptions): List<Conversation, ListConversationsBody> {
  return list(client, { name: 'conversations.list', method: 'GET', path: '/whatsapp/conversations', pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link getConversation}. */
export interface GetConversationInput {
  /** UUID of the conversation. */
  conversation_id: string;
}

/** What {@link getConversation} gives, as on the wire. */
export type GetConversationResult = ConversationResponse;

/**
 * Retrieves a conversation.
 *
 * `GET /whatsapp/conversations/{conversation_id}`. Evidence: docs.
 */
export function getConversation(client: Client, input: GetConversationInput, options?: CallOptions): Call<GetConversationResult> {
  return call(client, { name: 'conversations.get', method: 'GET', path: '/whatsapp/conversations/{conversation_id}' }, input, options);
}

/** Input of {@link updateConversation}. */
export type UpdateConversationInput = {
  /** UUID of the conversation. */
  conversation_id: string;
} & ConversationUpdateRequest;

/** What {@link updateConversation} gives, as on the wire. */
export type UpdateConversationResult = ConversationResponse;

/**
 * Ends or reactivates a conversation.
 *
 * `PATCH /whatsapp/conversations/{conversation_id}`. Evidence: docs.
 */
export function updateConversation(client: Client, input: UpdateConversationInput, options?: CallOptions): Call<UpdateConversationResult> {
  return call(client, { name: 'conversations.update', method: 'PATCH', path: '/whatsapp/conversations/{conversation_id}', body: 'fields' }, input, options);
}

/** Filters of {@link listConversationAssignments}. */
export interface ListConversationAssignmentsFilters {
  /** UUID of the conversation. */
  conversation_id: string;
}

/** Body of a page of {@link listConversationAssignments}, as on the wire. */
export type ListConversationAssignmentsBody = ConversationAssignmentListResponse;

/**
 * Lists the current and past assignments of a conversation, one page at a time.
 *
 * `GET /whatsapp/conversations/{conversation_id}/assignments`. Pages: numbered. Evidence: docs.
 */
export function listConversationAssignments(client: Client, filters: ListConversationAssignmentsFilters, options?: NumberedListOptions): List<ConversationAssignment, ListConversationAssignmentsBody> {
  return list(client, { name: 'conversationAssignments.list', method: 'GET', path: '/whatsapp/conversations/{conversation_id}/assignments', pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createConversationAssignment}. */
export type CreateConversationAssignmentInput = {
  /** UUID of the conversation. */
  conversation_id: string;
} & ConversationAssignmentCreateRequest;

/** What {@link createConversationAssignment} gives, as on the wire. */
export type CreateConversationAssignmentResult = ConversationAssignmentResponse;

/**
 * Assigns a project member to a conversation. A conversation can have at most one active assignment.
 *
 * `POST /whatsapp/conversations/{conversation_id}/assignments`. Evidence: docs.
 */
export function createConversationAssignment(client: Client, input: CreateConversationAssignmentInput, options?: CallOptions): Call<CreateConversationAssignmentResult> {
  return call(client, { name: 'conversationAssignments.create', method: 'POST', path: '/whatsapp/conversations/{conversation_id}/assignments', body: 'fields' }, input, options);
}

/** Input of {@link getConversationAssignment}. */
export interface GetConversationAssignmentInput {
  /** UUID of the conversation. */
  conversation_id: string;
  /** Id of the assignment. */
  id: string;
}

/** What {@link getConversationAssignment} gives, as on the wire. */
export type GetConversationAssignmentResult = ConversationAssignmentResponse;

/**
 * Retrieves an assignment of a conversation.
 *
 * `GET /whatsapp/conversations/{conversation_id}/assignments/{id}`. Evidence: docs.
 */
export function getConversationAssignment(client: Client, input: GetConversationAssignmentInput, options?: CallOptions): Call<GetConversationAssignmentResult> {
  return call(client, { name: 'conversationAssignments.get', method: 'GET', path: '/whatsapp/conversations/{conversation_id}/assignments/{id}' }, input, options);
}

/** Input of {@link updateConversationAssignment}. */
export type UpdateConversationAssignmentInput = {
  /** UUID of the conversation. */
  conversation_id: string;
  /** Id of the assignment. */
  id: string;
} & ConversationAssignmentUpdateRequest;

/** What {@link updateConversationAssignment} gives, as on the wire. */
export type UpdateConversationAssignmentResult = ConversationAssignmentResponse;

/**
 * Updates or ends an assignment of a conversation.
 *
 * `PATCH /whatsapp/conversations/{conversation_id}/assignments/{id}`. Evidence: docs.
 */
export function updateConversationAssignment(client: Client, input: UpdateConversationAssignmentInput, options?: CallOptions): Call<UpdateConversationAssignmentResult> {
  return call(client, { name: 'conversationAssignments.update', method: 'PATCH', path: '/whatsapp/conversations/{conversation_id}/assignments/{id}', body: 'fields' }, input, options);
}

/** Filters of {@link listConversationExecutions}. */
export interface ListConversationExecutionsFilters {
  /** UUID of the conversation. */
  conversation_id: string;
  /** Returns only executions with this status. */
  status?: 'running' | 'waiting' | 'ended' | 'failed' | 'handoff' | undefined;
}

/** Body of a page of {@link listConversationExecutions}, as on the wire. */
export type ListConversationExecutionsBody = WorkflowExecutionListResponse;

/**
 * Lists the workflow executions that belong to a conversation, one page at a time.
 *
 * `GET /whatsapp/conversations/{conversation_id}/flow_executions`. Pages: cursor-after. Evidence: docs.
 */
export function listConversationExecutions(client: Client, filters: ListConversationExecutionsFilters, options?: ReversibleListOptions): List<WorkflowExecutionSummary, ListConversationExecutionsBody> {
  return list(client, { name: 'conversationExecutions.list', method: 'GET', path: '/whatsapp/conversations/{conversation_id}/flow_executions', pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Filters of {@link listMessages}. */
export interface ListMessagesFilters {
  /** Returns only messages of the WhatsApp phone number with this Meta id. */
  phone_number_id?: string | undefined;
  /** Returns only messages of this conversation. */
  conversation_id?: string | undefined;
  /** Returns only messages with contacts whose phone number contains these digits. */
  phone_number?: string | undefined;
  /** Returns only messages with the contact that has this business-scoped user id. */
  business_scoped_user_id?: string | undefined;
  /** Returns only messages with this direction: inbound or outbound. */
  direction?: 'inbound' | 'outbound' | undefined;
  /** Returns only messages with this status. */
  status?: 'pending' | 'sent' | 'delivered' | 'read' | 'failed' | undefined;
  /** Returns only messages of this type, such as text. */
  message_type?: string | undefined;
  /** Returns only messages with media if true, or only messages without media if false. */
  has_media?: boolean | undefined;
}

/** Body of a page of {@link listMessages}, as on the wire. */
export type ListMessagesBody = MessageListResponse;

/**
 * Lists the messages that the project has sent and received, one page at a time.
 *
 * `GET /whatsapp/messages`. Pages: cursor-after. Evidence: docs.
 */
export function listMessages(client: Client, filters: ListMessagesFilters = {}, options?: ReversibleListOptions): List<Message, ListMessagesBody> {
  return list(client, { name: 'messages.list', method: 'GET', path: '/whatsapp/messages', pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link getMessage}. */
export interface GetMessageInput {
  /** WhatsApp message id, which starts with wamid. */
  message_id: string;
}

/** What {@link getMessage} gives, as on the wire. */
export type GetMessageResult = MessageResponse;

/**
 * Retrieves a message by the message id that WhatsApp assigned to it.
 *
 * `GET /whatsapp/messages/{message_id}`. Evidence: docs.
 */
export function getMessage(client: Client, input: GetMessageInput, options?: CallOptions): Call<GetMessageResult> {
  return call(client, { name: 'messages.get', method: 'GET', path: '/whatsapp/messages/{message_id}' }, input, options);
}

/** Filters of {@link listCustomers}. */
export interface ListCustomersFilters {
  /** Returns only customers whose name contains this text. */
  name_contains?: string | undefined;
  /** Returns only the customer with this external id (the id in your own system). */
  external_customer_id?: string | undefined;
  /** Returns only customers created after this timestamp (ISO 8601). */
  created_after?: string | undefined;
  /** Returns only customers created before this timestamp (ISO 8601). */
  created_before?: string | undefined;
}

/** Body of a page of {@link listCustomers}, as on the wire. */
export type ListCustomersBody = CustomerListResponse;

/**
 * Lists the customers of the project, one page at a time.
 *
 * `GET /customers`. Pages: numbered. Evidence: docs.
 */
export function listCustomers(client: Client, filters: ListCustomersFilters = {}, options?: NumberedListOptions): List<Customer, ListCustomersBody> {
  return list(client, { name: 'customers.list', method: 'GET', path: '/customers', pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createCustomer}. */
export type CreateCustomerInput = CustomerCreateRequest;

/** What {@link createCustomer} gives, as on the wire. */
export type CreateCustomerResult = CustomerResponse;

/**
 * Creates a customer of the project.
 *
 * `POST /customers`. Evidence: docs.
 */
export function createCustomer(client: Client, input: CreateCustomerInput, options?: CallOptions): Call<CreateCustomerResult> {
  return call(client, { name: 'customers.create', method: 'POST', path: '/customers', body: 'fields' }, input, options);
}

/** Input of {@link getCustomer}. */
export interface GetCustomerInput {
  /** Customer id assigned by Kapso. */
  customer_id: string;
}

/** What {@link getCustomer} gives, as on the wire. */
export type GetCustomerResult = CustomerResponse;

/**
 * Retrieves a customer.
 *
 * `GET /customers/{customer_id}`. Evidence: docs.
 */
export function getCustomer(client: Client, input: GetCustomerInput, options?: CallOptions): Call<GetCustomerResult> {
  return call(client, { name: 'customers.get', method: 'GET', path: '/customers/{customer_id}' }, input, options);
}

/** Input of {@link updateCustomer}. */
export type UpdateCustomerInput = {
  /** Customer id assigned by Kapso. */
  customer_id: string;
} & CustomerUpdateRequest;

/** What {@link updateCustomer} gives, as on the wire. */
export type UpdateCustomerResult = CustomerResponse;

/**
 * Updates a customer.
 *
 * `PATCH /customers/{customer_id}`. Evidence: docs.
 */
export function updateCustomer(client: Client, input: UpdateCustomerInput, options?: CallOptions): Call<UpdateCustomerResult> {
  return call(client, { name: 'customers.update', method: 'PATCH', path: '/customers/{customer_id}', body: 'fields' }, input, options);
}

/** Input of {@link deleteCustomer}. */
export interface DeleteCustomerInput {
  /** Customer id assigned by Kapso. */
  customer_id: string;
}

/** What {@link deleteCustomer} gives, as on the wire. */
export type DeleteCustomerResult = undefined;

/**
 * Deletes a customer.
 *
 * `DELETE /customers/{customer_id}`. Evidence: docs.
 */
export function deleteCustomer(client: Client, input: DeleteCustomerInput, options?: CallOptions): Call<DeleteCustomerResult> {
  return call(client, { name: 'customers.delete', method: 'DELETE', path: '/customers/{customer_id}', empty: true }, input, options);
}

/** Filters of {@link listSetupLinks}. */
export interface ListSetupLinksFilters {
  /** Customer id assigned by Kapso. */
  customer_id: string;
  /** Returns only setup links with this status. */
  status?: 'active' | 'used' | 'expired' | 'revoked' | undefined;
  /** Returns only setup links created after this timestamp (ISO 8601). */
  created_after?: string | undefined;
  /** Returns only setup links created before this timestamp (ISO 8601). */
  created_before?: string | undefined;
}

/** Body of a page of {@link listSetupLinks}, as on the wire. */
export type ListSetupLinksBody = SetupLinkListResponse;

/**
 * Lists the setup links of a customer, one page at a time.
 *
 * `GET /customers/{customer_id}/setup_links`. Pages: numbered. Evidence: docs.
 */
export function listSetupLinks(client: Client, filters: ListSetupLinksFilters, options?: NumberedListOptions): List<SetupLink, ListSetupLinksBody> {
  return list(client, { name: 'setupLinks.list', method: 'GET', path: '/customers/{customer_id}/setup_links', pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createSetupLink}. */
export type CreateSetupLinkInput = {
  /** Customer id assigned by Kapso. */
  customer_id: string;
} & SetupLinkCreateRequest;

/** What {@link createSetupLink} gives, as on the wire. */
export type CreateSetupLinkResult = SetupLinkCreateResponse;

/**
 * Creates a setup link with which a customer connects a WhatsApp phone number. The previous link of the customer is revoked.
 *
 * `POST /customers/{customer_id}/setup_links`. Evidence: docs.
 */
export function createSetupLink(client: Client, input: CreateSetupLinkInput, options?: CallOptions): Call<CreateSetupLinkResult> {
  return call(client, { name: 'setupLinks.create', method: 'POST', path: '/customers/{customer_id}/setup_links', body: 'fields' }, input, options);
}

/** Input of {@link updateSetupLink}. */
export type UpdateSetupLinkInput = {
  /** Customer id assigned by Kapso. */
  customer_id: string;
  /** Id of the setup link. */
  setup_link_id: string;
} & SetupLinkUpdateRequest;

/** What {@link updateSetupLink} gives, as on the wire. */
export type UpdateSetupLinkResult = SetupLinkResponse;

/**
 * Updates or revokes a setup link.
 *
 * `PATCH /customers/{customer_id}/setup_links/{setup_link_id}`. Evidence: docs.
 */
export function updateSetupLink(client: Client, input: UpdateSetupLinkInput, options?: CallOptions): Call<UpdateSetupLinkResult> {
  return call(client, { name: 'setupLinks.update', method: 'PATCH', path: '/customers/{customer_id}/setup_links/{setup_link_id}', body: 'fields' }, input, options);
}

/** Filters of {@link listPhoneNumbers}. */
export interface ListPhoneNumbersFilters {
  /** Returns only the phone number with this Meta id. */
  phone_number_id?: string | undefined;
  /** Returns only phone numbers of this WhatsApp Business Account. */
  business_account_id?: string | undefined;
  /** Returns only phone numbers that belong to the customer with this id. */
  customer_id?: string | undefined;
  /** Returns only phone numbers that can send messages if true, or only phone numbers that cannot if false. */
  messaging_enabled?: boolean | undefined;
  /** Returns only phone numbers whose name contains this text. */
  name_contains?: string | undefined;
  /** Returns only phone numbers created after this timestamp (ISO 8601). */
  created_after?: string | undefined;
  /** Returns only phone numbers created before this timestamp (ISO 8601). */
  created_before?: string | undefined;
}

/** Body of a page of {@link listPhoneNumbers}, as on the wire. */
export type ListPhoneNumbersBody = PhoneNumberListResponse;

/**
 * Lists the WhatsApp phone numbers connected to the project, one page at a time.
 *
 * `GET /whatsapp/phone_numbers`. Pages: numbered. Evidence: docs.
 */
export function listPhoneNumbers(client: Client, filters: ListPhoneNumbersFilters = {}, options?: NumberedListOptions): List<PhoneNumber, ListPhoneNumbersBody> {
  return list(client, { name: 'phoneNumbers.list', method: 'GET', path: '/whatsapp/phone_numbers', pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createPhoneNumber}. */
export type CreatePhoneNumberInput = {
  /** Customer id assigned by Kapso. */
  customer_id: string;
} & PhoneNumberCreateRequest;

/** What {@link createPhoneNumber} gives, as on the wire. */
export type CreatePhoneNumberResult = PhoneNumberResponse;

/**
 * Connects a WhatsApp phone number, for which you already have Meta credentials, to a customer.
 *
 * `POST /customers/{customer_id}/whatsapp/phone_numbers`. Evidence: docs.
 */
export function createPhoneNumber(client: Client, input: CreatePhoneNumberInput, options?: CallOptions): Call<CreatePhoneNumberResult> {
  return call(client, { name: 'phoneNumbers.create', method: 'POST', path: '/customers/{customer_id}/whatsapp/phone_numbers', body: 'fields' }, input, options);
}

/** Input of {@link getPhoneNumber}. */
export interface GetPhoneNumberInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
}

/** What {@link getPhoneNumber} gives, as on the wire. */
export type GetPhoneNumberResult = PhoneNumberResponse;

/**
 * Retrieves a WhatsApp phone number of the project.
 *
 * `GET /whatsapp/phone_numbers/{phone_number_id}`. Evidence: docs.
 */
export function getPhoneNumber(client: Client, input: GetPhoneNumberInput, options?: CallOptions): Call<GetPhoneNumberResult> {
  return call(client, { name: 'phoneNumbers.get', method: 'GET', path: '/whatsapp/phone_numbers/{phone_number_id}' }, input, options);
}

/** Input of {@link updatePhoneNumber}. */
export type UpdatePhoneNumberInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
} & PhoneNumberUpdateRequest;

/** What {@link updatePhoneNumber} gives, as on the wire. */
export type UpdatePhoneNumberResult = PhoneNumberResponse;

/**
 * Updates the settings of a WhatsApp phone number of the project.
 *
 * `PATCH /whatsapp/phone_numbers/{phone_number_id}`. Evidence: docs.
 */
export function updatePhoneNumber(client: Client, input: UpdatePhoneNumberInput, options?: CallOptions): Call<UpdatePhoneNumberResult> {
  return call(client, { name: 'phoneNumbers.update', method: 'PATCH', path: '/whatsapp/phone_numbers/{phone_number_id}', body: 'fields' }, input, options);
}

/** Input of {@link deletePhoneNumber}. */
export interface DeletePhoneNumberInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
}

/** What {@link deletePhoneNumber} gives, as on the wire. */
export type DeletePhoneNumberResult = undefined;

/**
 * Removes a WhatsApp phone number from the project.
 *
 * `DELETE /whatsapp/phone_numbers/{phone_number_id}`. Evidence: docs.
 */
export function deletePhoneNumber(client: Client, input: DeletePhoneNumberInput, options?: CallOptions): Call<DeletePhoneNumberResult> {
  return call(client, { name: 'phoneNumbers.delete', method: 'DELETE', path: '/whatsapp/phone_numbers/{phone_number_id}', empty: true }, input, options);
}

/** Input of {@link getPhoneNumberHealth}. */
export interface GetPhoneNumberHealthInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
}

/** What {@link getPhoneNumberHealth} gives, as on the wire. */
export type GetPhoneNumberHealthResult = PhoneNumberHealth;

/**
 * Checks the health of a WhatsApp phone number. The result is cached for 3 minutes, and a project can send at most 5 requests per second and 60 per minute.
 *
 * `GET /whatsapp/phone_numbers/{phone_number_id}/health`. Evidence: docs.
 */
export function getPhoneNumberHealth(client: Client, input: GetPhoneNumberHealthInput, options?: CallOptions): Call<GetPhoneNumberHealthResult> {
  return call(client, { name: 'phoneNumbers.getHealth', method: 'GET', path: '/whatsapp/phone_numbers/{phone_number_id}/health' }, input, options);
}

/** Filters of {@link listDisplayNameRequests}. */
export interface ListDisplayNameRequestsFilters {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
}

/** Body of a page of {@link listDisplayNameRequests}, as on the wire. */
export type ListDisplayNameRequestsBody = DisplayNameRequestListResponse;

/**
 * Lists the requests to change the display name of a phone number, one page at a time.
 *
 * `GET /whatsapp/phone_numbers/{phone_number_id}/display_name_requests`. Pages: numbered. Evidence: docs.
 */
export function listDisplayNameRequests(client: Client, filters: ListDisplayNameRequestsFilters, options?: NumberedListOptions): List<DisplayNameRequest, ListDisplayNameRequestsBody> {
  return list(client, { name: 'displayNameRequests.list', method: 'GET', path: '/whatsapp/phone_numbers/{phone_number_id}/display_name_requests', pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createDisplayNameRequest}. */
export type CreateDisplayNameRequestInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
} & DisplayNameRequestCreateRequest;

/** What {@link createDisplayNameRequest} gives, as on the wire. */
export type CreateDisplayNameRequestResult = DisplayNameRequestResponse;

/**
 * Submits a request to Meta to change the display name of a phone number.
 *
 * `POST /whatsapp/phone_numbers/{phone_number_id}/display_name_requests`. Evidence: docs.
 */
export function createDisplayNameRequest(client: Client, input: CreateDisplayNameRequestInput, options?: CallOptions): Call<CreateDisplayNameRequestResult> {
  return call(client, { name: 'displayNameRequests.create', method: 'POST', path: '/whatsapp/phone_numbers/{phone_number_id}/display_name_requests', body: 'fields' }, input, options);
}

/** Input of {@link getDisplayNameRequest}. */
export interface GetDisplayNameRequestInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
  /** Id of the display name request. */
  request_id: string;
}

/** What {@link getDisplayNameRequest} gives, as on the wire. */
export type GetDisplayNameRequestResult = DisplayNameRequestResponse;

/**
 * Retrieves a display name request.
 *
 * `GET /whatsapp/phone_numbers/{phone_number_id}/display_name_requests/{request_id}`. Evidence: docs.
 */
export function getDisplayNameRequest(client: Client, input: GetDisplayNameRequestInput, options?: CallOptions): Call<GetDisplayNameRequestResult> {
  return call(client, { name: 'displayNameRequests.get', method: 'GET', path: '/whatsapp/phone_numbers/{phone_number_id}/display_name_requests/{request_id}' }, input, options);
}

/** Filters of {@link listWebhooks}. */
export interface ListWebhooksFilters {
  /** Returns only webhooks of this kind: Kapso events (kapso) or raw Meta events (meta). */
  kind?: 'kapso' | 'meta' | undefined;
}

/** Body of a page of {@link listWebhooks}, as on the wire. */
export type ListWebhooksBody = WebhookListResponse;

/**
 * Lists the webhooks of the project, one page at a time.
 *
 * `GET /whatsapp/webhooks`. Pages: numbered. Evidence: docs.
 */
export function listWebhooks(client: Client, filters: ListWebhooksFilters = {}, options?: NumberedListOptions): List<Webhook, ListWebhooksBody> {
  return list(client, { name: 'webhooks.list', method: 'GET', path: '/whatsapp/webhooks', pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createWebhook}. */
export type CreateWebhookInput = WebhookCreateRequest;

/** What {@link createWebhook} gives, as on the wire. */
export type CreateWebhookResult = WebhookResponse;

/**
 * Creates a webhook for the events of the project, or for the events of a phone number if the request body contains its id.
 *
 * `POST /whatsapp/webhooks`. Evidence: docs.
 */
export function createWebhook(client: Client, input: CreateWebhookInput, options?: CallOptions): Call<CreateWebhookResult> {
  return call(client, { name: 'webhooks.create', method: 'POST', path: '/whatsapp/webhooks', body: 'fields' }, input, options);
}

/** Input of {@link getWebhook}. */
export interface GetWebhookInput {
  /** Id of the webhook. */
  webhook_id: string;
}

/** What {@link getWebhook} gives, as on the wire. */
export type GetWebhookResult = WebhookResponse;

/**
 * Retrieves a webhook of the project.
 *
 * `GET /whatsapp/webhooks/{webhook_id}`. Evidence: docs.
 */
export function getWebhook(client: Client, input: GetWebhookInput, options?: CallOptions): Call<GetWebhookResult> {
  return call(client, { name: 'webhooks.get', method: 'GET', path: '/whatsapp/webhooks/{webhook_id}' }, input, options);
}

/** Input of {@link updateWebhook}. */
export type UpdateWebhookInput = {
  /** Id of the webhook. */
  webhook_id: string;
} & WebhookUpdateRequest;

/** What {@link updateWebhook} gives, as on the wire. */
export type UpdateWebhookResult = WebhookResponse;

/**
 * Updates a webhook of the project.
 *
 * `PATCH /whatsapp/webhooks/{webhook_id}`. Evidence: docs.
 */
export function updateWebhook(client: Client, input: UpdateWebhookInput, options?: CallOptions): Call<UpdateWebhookResult> {
  return call(client, { name: 'webhooks.update', method: 'PATCH', path: '/whatsapp/webhooks/{webhook_id}', body: 'fields' }, input, options);
}

/** Input of {@link deleteWebhook}. */
export interface DeleteWebhookInput {
  /** Id of the webhook. */
  webhook_id: string;
}

/** What {@link deleteWebhook} gives, as on the wire. */
export type DeleteWebhookResult = undefined;

/**
 * Deletes a webhook of the project.
 *
 * `DELETE /whatsapp/webhooks/{webhook_id}`. Evidence: docs.
 */
export function deleteWebhook(client: Client, input: DeleteWebhookInput, options?: CallOptions): Call<DeleteWebhookResult> {
  return call(client, { name: 'webhooks.delete', method: 'DELETE', path: '/whatsapp/webhooks/{webhook_id}', empty: true }, input, options);
}

/** Input of {@link testWebhook}. */
export type TestWebhookInput = {
  /** Id of the webhook. */
  webhook_id: string;
} & Partial<{
  /** Event to send; the webhook must be subscribed to it. */
  event_type?: string | undefined;
}>;

/** What {@link testWebhook} gives, as on the wire. */
export type TestWebhookResult = WebhookTestResponse;

/**
 * Sends a test event to a webhook of the project.
 *
 * `POST /whatsapp/webhooks/{webhook_id}/test`. Evidence: docs.
 */
export function testWebhook(client: Client, input: TestWebhookInput, options?: CallOptions): Call<TestWebhookResult> {
  return call(client, { name: 'webhooks.test', method: 'POST', path: '/whatsapp/webhooks/{webhook_id}/test', body: 'fields' }, input, options);
}

/** Filters of {@link listPhoneNumberWebhooks}. */
export interface ListPhoneNumberWebhooksFilters {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
  /** Returns only webhooks whose URL contains this text. */
  url_contains?: string | undefined;
  /** Returns only webhooks of this kind: Kapso events (kapso) or raw Meta events (meta). */
  kind?: 'kapso' | 'meta' | undefined;
  /** Returns only active webhooks if true, or only inactive webhooks if false. */
  active?: boolean | undefined;
  /** Returns only webhooks created after this timestamp (ISO 8601). */
  created_after?: string | undefined;
  /** Returns only webhooks created before this timestamp (ISO 8601). */
  created_before?: string | undefined;
}

/** Body of a page of {@link listPhoneNumberWebhooks}, as on the wire. */
export type ListPhoneNumberWebhooksBody = WebhookListResponse;

/**
 * Lists the webhooks of a phone number of the project, one page at a time.
 *
 * `GET /whatsapp/phone_numbers/{phone_number_id}/webhooks`. Pages: numbered. Evidence: docs.
 */
export function listPhoneNumberWebhooks(client: Client, filters: ListPhoneNumberWebhooksFilters, options?: NumberedListOptions): List<Webhook, ListPhoneNumberWebhooksBody> {
  return list(client, { name: 'phoneNumberWebhooks.list', method: 'GET', path: '/whatsapp/phone_numbers/{phone_number_id}/webhooks', pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createPhoneNumberWebhook}. */
export type CreatePhoneNumberWebhookInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
} & PhoneNumberWebhookCreateRequest;

/** What {@link createPhoneNumberWebhook} gives, as on the wire. */
export type CreatePhoneNumberWebhookResult = WebhookResponse;

/**
 * Creates a webhook for the message and conversation events of a phone number of the project.
 *
 * `POST /whatsapp/phone_numbers/{phone_number_id}/webhooks`. Evidence: docs.
 */
export function createPhoneNumberWebhook(client: Client, input: CreatePhoneNumberWebhookInput, options?: CallOptions): Call<CreatePhoneNumberWebhookResult> {
  return call(client, { name: 'phoneNumberWebhooks.create', method: 'POST', path: '/whatsapp/phone_numbers/{phone_number_id}/webhooks', body: 'fields' }, input, options);
}

/** Input of {@link getPhoneNumberWebhook}. */
export interface GetPhoneNumberWebhookInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
  /** Id of the webhook. */
  webhook_id: string;
}

/** What {@link getPhoneNumberWebhook} gives, as on the wire. */
export type GetPhoneNumberWebhookResult = WebhookResponse;

/**
 * Retrieves a webhook of a phone number.
 *
 * `GET /whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}`. Evidence: docs.
 */
export function getPhoneNumberWebhook(client: Client, input: GetPhoneNumberWebhookInput, options?: CallOptions): Call<GetPhoneNumberWebhookResult> {
  return call(client, { name: 'phoneNumberWebhooks.get', method: 'GET', path: '/whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}' }, input, options);
}

/** Input of {@link updatePhoneNumberWebhook}. */
export type UpdatePhoneNumberWebhookInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
  /** Id of the webhook. */
  webhook_id: string;
} & WebhookUpdateRequest;

/** What {@link updatePhoneNumberWebhook} gives, as on the wire. */
export type UpdatePhoneNumberWebhookResult = WebhookResponse;

/**
 * Updates a webhook of a phone number.
 *
 * `PATCH /whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}`. Evidence: docs.
 */
export function updatePhoneNumberWebhook(client: Client, input: UpdatePhoneNumberWebhookInput, options?: CallOptions): Call<UpdatePhoneNumberWebhookResult> {
  return call(client, { name: 'phoneNumberWebhooks.update', method: 'PATCH', path: '/whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}', body: 'fields' }, input, options);
}

/** Input of {@link deletePhoneNumberWebhook}. */
export interface DeletePhoneNumberWebhookInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
  /** Id of the webhook. */
  webhook_id: string;
}

/** What {@link deletePhoneNumberWebhook} gives, as on the wire. */
export type DeletePhoneNumberWebhookResult = undefined;

/**
 * Deletes a webhook of a phone number.
 *
 * `DELETE /whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}`. Evidence: docs.
 */
export function deletePhoneNumberWebhook(client: Client, input: DeletePhoneNumberWebhookInput, options?: CallOptions): Call<DeletePhoneNumberWebhookResult> {
  return call(client, { name: 'phoneNumberWebhooks.delete', method: 'DELETE', path: '/whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}', empty: true }, input, options);
}

/** Filters of {@link listWebhookDeliveries}. */
export interface ListWebhookDeliveriesFilters {
  /** Returns only deliveries with this status. */
  status?: 'pending' | 'delivered' | 'failed' | undefined;
  /** Returns only deliveries of this event. */
  event?: string | undefined;
  /** Returns only deliveries to this webhook. */
  webhook_id?: string | undefined;
  /** Returns only failed deliveries. */
  errors_only?: boolean | undefined;
  /** Length of the time range to search, counted back from now. */
  period?: '24h' | '7d' | '30d' | undefined;
}

/** Body of a page of {@link listWebhookDeliveries}, as on the wire. */
export type ListWebhookDeliveriesBody = WebhookDeliveryListResponse;

/**
 * Lists the webhook deliveries of the project and their outcome, one page at a time.
 *
 * `GET /webhook_deliveries`. Pages: cursor-after. Evidence: docs.
 */
export function listWebhookDeliveries(client: Client, filters: ListWebhookDeliveriesFilters = {}, options?: ReversibleListOptions): List<WebhookDelivery, ListWebhookDeliveriesBody> {
  return list(client, { name: 'webhookDeliveries.list', method: 'GET', path: '/webhook_deliveries', pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Filters of {@link listBroadcasts}. */
export interface ListBroadcastsFilters {
  /** Returns only broadcasts of the WhatsApp phone number with this Meta id. */
  phone_number_id?: string | undefined;
  /** Returns only broadcasts with this status. */
  status?: 'draft' | 'scheduled' | 'copying' | 'sending' | 'stopped' | 'completed' | 'failed' | undefined;
  /** Returns only broadcasts created after this timestamp (ISO 8601). */
  created_after?: string | undefined;
  /** Returns only broadcasts created before this timestamp (ISO 8601). */
  created_before?: string | undefined;
}

/** Body of a page of {@link listBroadcasts}, as on the wire. */
export type ListBroadcastsBody = BroadcastListResponse;

/**
 * Lists the broadcasts of the project, one page at a time. Broadcasts are in alpha and may change.
 *
 * `GET /whatsapp/broadcasts`. Pages: numbered. Evidence: docs.
 */
export function listBroadcasts(client: Client, filters: ListBroadcastsFilters = {}, options?: NumberedListOptions): List<Broadcast, ListBroadcastsBody> {
  return list(client, { name: 'broadcasts.list', method: 'GET', path: '/whatsapp/broadcasts', pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createBroadcast}. */
export type CreateBroadcastInput = BroadcastCreateRequest;

/** What {@link createBroadcast} gives, as on the wire. */
export type CreateBroadcastResult = BroadcastResponse;

/**
 * Creates a broadcast of a template in draft status. Broadcasts are in alpha and may change.
 *
 * `POST /whatsapp/broadcasts`. Evidence: docs.
 */
export function createBroadcast(client: Client, input: CreateBroadcastInput, options?: CallOptions): Call<CreateBroadcastResult> {
  return call(client, { name: 'broadcasts.create', method: 'POST', path: '/whatsapp/broadcasts', body: 'fields' }, input, options);
}

/** Input of {@link getBroadcast}. */
export interface GetBroadcastInput {
  /** Id of the broadcast. */
  broadcast_id: string;
}

/** What {@link getBroadcast} gives, as on the wire. */
export type GetBroadcastResult = BroadcastResponse;

/**
 * Retrieves a broadcast and its counters. Broadcasts are in alpha and may change.
 *
 * `GET /whatsapp/broadcasts/{broadcast_id}`. Evidence: docs.
 */
export function getBroadcast(client: Client, input: GetBroadcastInput, options?: CallOptions): Call<GetBroadcastResult> {
  return call(client, { name: 'broadcasts.get', method: 'GET', path: '/whatsapp/broadcasts/{broadcast_id}' }, input, options);
}

/** Input of {@link updateBroadcast}. */
export type UpdateBroadcastInput = {
  /** Id of the broadcast. */
  broadcast_id: string;
} & BroadcastUpdateRequest;

/** What {@link updateBroadcast} gives, as on the wire. */
export type UpdateBroadcastResult = BroadcastResponse;

/**
 * Stops a broadcast that is being sent, or resets it to draft. Broadcasts are in alpha and may change.
 *
 * `PATCH /whatsapp/broadcasts/{broadcast_id}`. Evidence: docs.
 */
export function updateBroadcast(client: Client, input: UpdateBroadcastInput, options?: CallOptions): Call<UpdateBroadcastResult> {
  return call(client, { name: 'broadcasts.update', method: 'PATCH', path: '/whatsapp/broadcasts/{broadcast_id}', body: 'fields' }, input, options);
}

/** Filters of {@link listBroadcastRecipients}. */
export interface ListBroadcastRecipientsFilters {
  /** Id of the broadcast. */
  broadcast_id: string;
}

/** Body of a page of {@link listBroadcastRecipients}, as on the wire. */
export type ListBroadcastRecipientsBody = BroadcastRecipientListResponse;

/**
 * Lists the recipients of a broadcast with their delivery status, one page at a time. Broadcasts are in alpha and may change.
 *
 * `GET /whatsapp/broadcasts/{broadcast_id}/recipients`. Pages: numbered. Evidence: docs.
 */
export function listBroadcastRecipients(client: Client, filters: ListBroadcastRecipientsFilters, options?: NumberedListOptions): List<BroadcastRecipient, ListBroadcastRecipientsBody> {
  return list(client, { name: 'broadcastRecipients.list', method: 'GET', path: '/whatsapp/broadcasts/{broadcast_id}/recipients', pagination: byNumberedUnbounded, items: 'data', maximum: 50 }, filters, options);
}

/** Input of {@link addBroadcastRecipients}. */
export type AddBroadcastRecipientsInput = {
  /** Id of the broadcast. */
  broadcast_id: string;
} & BroadcastRecipientsAddRequest;

/** What {@link addBroadcastRecipients} gives, as on the wire. */
export type AddBroadcastRecipientsResult = BroadcastRecipientsAddResponse;

/**
 * Adds up to 1,000 recipients to a broadcast and skips recipients that it already contains. Broadcasts are in alpha and may change.
 *
 * `POST /whatsapp/broadcasts/{broadcast_id}/recipients`. Evidence: docs.
 */
export function addBroadcastRecipients(client: Client, input: AddBroadcastRecipientsInput, options?: CallOptions): Call<AddBroadcastRecipientsResult> {
  return call(client, { name: 'broadcastRecipients.add', method: 'POST', path: '/whatsapp/broadcasts/{broadcast_id}/recipients', body: 'fields', idempotent: true }, input, options);
}

/** Input of {@link clearBroadcastRecipients}. */
export interface ClearBroadcastRecipientsInput {
  /** Id of the broadcast. */
  broadcast_id: string;
}

/** What {@link clearBroadcastRecipients} gives, as on the wire. */
export type ClearBroadcastRecipientsResult = BroadcastResponse;

/**
 * Removes all recipients of a broadcast. Broadcasts are in alpha and may change.
 *
 * `DELETE /whatsapp/broadcasts/{broadcast_id}/recipients`. Evidence: docs.
 */
export function clearBroadcastRecipients(client: Client, input: ClearBroadcastRecipientsInput, options?: CallOptions): Call<ClearBroadcastRecipientsResult> {
  return call(client, { name: 'broadcastRecipients.clear', method: 'DELETE', path: '/whatsapp/broadcasts/{broadcast_id}/recipients' }, input, options);
}

/** Input of {@link sendBroadcast}. */
export interface SendBroadcastInput {
  /** Id of the broadcast. */
  broadcast_id: string;
}

/** What {@link sendBroadcast} gives, as on the wire. */
export type SendBroadcastResult = BroadcastSendResponse;

/**
 * Starts sending a broadcast to its recipients. Broadcasts are in alpha and may change.
 *
 * `POST /whatsapp/broadcasts/{broadcast_id}/send`. Evidence: docs.
 */
export function sendBroadcast(client: Client, input: SendBroadcastInput, options?: CallOptions): Call<SendBroadcastResult> {
  return call(client, { name: 'broadcasts.send', method: 'POST', path: '/whatsapp/broadcasts/{broadcast_id}/send' }, input, options);
}

/** Input of {@link scheduleBroadcast}. */
export type ScheduleBroadcastInput = {
  /** Id of the broadcast. */
  broadcast_id: string;
} & {
  /** Timestamp at which the broadcast is sent (ISO 8601); must be in the future. */
  scheduled_at: string;
};

/** What {@link scheduleBroadcast} gives, as on the wire. */
export type ScheduleBroadcastResult = BroadcastSendResponse;

/**
 * Sets the time at which a broadcast is sent. Broadcasts are in alpha and may change.
 *
 * `POST /whatsapp/broadcasts/{broadcast_id}/schedule`. Evidence: docs.
 */
export function scheduleBroadcast(client: Client, input: ScheduleBroadcastInput, options?: CallOptions): Call<ScheduleBroadcastResult> {
  return call(client, { name: 'broadcasts.schedule', method: 'POST', path: '/whatsapp/broadcasts/{broadcast_id}/schedule', body: 'fields' }, input, options);
}

/** Input of {@link cancelBroadcast}. */
export interface CancelBroadcastInput {
  /** Id of the broadcast. */
  broadcast_id: string;
}

/** What {@link cancelBroadcast} gives, as on the wire. */
export type CancelBroadcastResult = BroadcastSendResponse;

/**
 * Cancels a scheduled broadcast before it is sent. Broadcasts are in alpha and may change.
 *
 * `POST /whatsapp/broadcasts/{broadcast_id}/cancel`. Evidence: docs.
 */
export function cancelBroadcast(client: Client, input: CancelBroadcastInput, options?: CallOptions): Call<CancelBroadcastResult> {
  return call(client, { name: 'broadcasts.cancel', method: 'POST', path: '/whatsapp/broadcasts/{broadcast_id}/cancel' }, input, options);
}

/** Input of {@link uploadMedia}. */
export type UploadMediaInput = MediaIngestRequest;

/** What {@link uploadMedia} gives, as on the wire. */
export type UploadMediaResult = MediaIngestResponse;

/**
 * Fetches a media file from a URL that you provide and uploads it to Meta. The limits are 5 MB for images, 16 MB for audio and video, and 100 MB for documents.
 *
 * `POST /whatsapp/media`. Evidence: docs.
 */
export function uploadMedia(client: Client, input: UploadMediaInput, options?: CallOptions): Call<UploadMediaResult> {
  return call(client, { name: 'media.upload', method: 'POST', path: '/whatsapp/media', body: 'fields' }, input, options);
}

/** Filters of {@link listFlows}. */
export interface ListFlowsFilters {
  /** Returns only flows with this status. */
  status?: 'draft' | 'published' | undefined;
  /** Returns only flows of this WhatsApp Business Account. */
  business_account_id?: string | undefined;
  /** Returns only flows of the WhatsApp phone number with this Meta id. */
  phone_number_id?: string | undefined;
  /** Returns only flows whose name contains this text. */
  name_contains?: string | undefined;
  /** Returns only flows created after this timestamp (ISO 8601). */
  created_after?: string | undefined;
  /** Returns only flows created before this timestamp (ISO 8601). */
  created_before?: string | undefined;
}

/** Body of a page of {@link listFlows}, as on the wire. */
export type ListFlowsBody = FlowListResponse;

/**
 * Lists the WhatsApp Flows (interactive forms) of the project, one page at a time.
 *
 * `GET /whatsapp/flows`. Pages: numbered. Evidence: docs.
 */
export function listFlows(client: Client, filters: ListFlowsFilters = {}, options?: NumberedListOptions): List<Flow, ListFlowsBody> {
  return list(client, { name: 'flows.list', method: 'GET', path: '/whatsapp/flows', pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createFlow}. */
export type CreateFlowInput = FlowCreateRequest;

/** What {@link createFlow} gives, as on the wire. */
export type CreateFlowResult = FlowResponse;

/**
 * Creates a WhatsApp Flow in draft status unless the request asks for immediate publication.
 *
 * `POST /whatsapp/flows`. Evidence: docs.
 */
export function createFlow(client: Client, input: CreateFlowInput, options?: CallOptions): Call<CreateFlowResult> {
  return call(client, { name: 'flows.create', method: 'POST', path: '/whatsapp/flows', body: 'fields' }, input, options);
}

/** Input of {@link getFlow}. */
export interface GetFlowInput {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
}

/** What {@link getFlow} gives, as on the wire. */
export type GetFlowResult = FlowResponse;

/**
 * Retrieves a WhatsApp Flow.
 *
 * `GET /whatsapp/flows/{flow_id}`. Evidence: docs.
 */
export function getFlow(client: Client, input: GetFlowInput, options?: CallOptions): Call<GetFlowResult> {
  return call(client, { name: 'flows.get', method: 'GET', path: '/whatsapp/flows/{flow_id}' }, input, options);
}

/** Input of {@link publishFlow}. */
export type PublishFlowInput = {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
} & Partial<{
  /** Meta id of a phone number that belongs to the account of the flow. */
  phone_number_id?: string | undefined;
}>;

/** What {@link publishFlow} gives, as on the wire. */
export type PublishFlowResult = FlowResponse;

/**
 * Publishes a WhatsApp Flow. A publication cannot be undone.
 *
 * `POST /whatsapp/flows/{flow_id}/publish`. Evidence: docs.
 */
export function publishFlow(client: Client, input: PublishFlowInput, options?: CallOptions): Call<PublishFlowResult> {
  return call(client, { name: 'flows.publish', method: 'POST', path: '/whatsapp/flows/{flow_id}/publish', body: 'fields' }, input, options);
}

/** Input of {@link setupFlowEncryption}. */
export type SetupFlowEncryptionInput = {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
} & Partial<{
  /** Meta id of the phone number whose encryption keys are set up. */
  phone_number_id?: string | undefined;
}>;

/** What {@link setupFlowEncryption} gives, as on the wire. */
export type SetupFlowEncryptionResult = FlowEncryptionResponse;

/**
 * Sets up the encryption keys that the data endpoint of a WhatsApp Flow requires.
 *
 * `POST /whatsapp/flows/{flow_id}/setup_encryption`. Evidence: docs.
 */
export function setupFlowEncryption(client: Client, input: SetupFlowEncryptionInput, options?: CallOptions): Call<SetupFlowEncryptionResult> {
  return call(client, { name: 'flows.setupEncryption', method: 'POST', path: '/whatsapp/flows/{flow_id}/setup_encryption', body: 'fields' }, input, options);
}

/** Filters of {@link listFlowVersions}. */
export interface ListFlowVersionsFilters {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
}

/** Body of a page of {@link listFlowVersions}, as on the wire. */
export type ListFlowVersionsBody = FlowVersionListResponse;

/**
 * Lists the versions of a WhatsApp Flow, one page at a time.
 *
 * `GET /whatsapp/flows/{flow_id}/versions`. Pages: numbered. Evidence: docs.
 */
export function listFlowVersions(client: Client, filters: ListFlowVersionsFilters, options?: NumberedListOptions): List<FlowVersion, ListFlowVersionsBody> {
  return list(client, { name: 'flowVersions.list', method: 'GET', path: '/whatsapp/flows/{flow_id}/versions', pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createFlowVersion}. */
export type CreateFlowVersionInput = {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
} & FlowVersionCreateRequest;

/** What {@link createFlowVersion} gives, as on the wire. */
export type CreateFlowVersionResult = FlowVersionResponse;

/**
 * Creates a version of a WhatsApp Flow.
 *
 * `POST /whatsapp/flows/{flow_id}/versions`. Evidence: docs.
 */
export function createFlowVersion(client: Client, input: CreateFlowVersionInput, options?: CallOptions): Call<CreateFlowVersionResult> {
  return call(client, { name: 'flowVersions.create', method: 'POST', path: '/whatsapp/flows/{flow_id}/versions', body: 'fields' }, input, options);
}

/** Input of {@link getFlowVersion}. */
export interface GetFlowVersionInput {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
  /** Id of the version. */
  version_id: string;
}

/** What {@link getFlowVersion} gives, as on the wire. */
export type GetFlowVersionResult = FlowVersionResponse;

/**
 * Retrieves a version of a WhatsApp Flow, including its flow JSON.
 *
 * `GET /whatsapp/flows/{flow_id}/versions/{version_id}`. Evidence: docs.
 */
export function getFlowVersion(client: Client, input: GetFlowVersionInput, options?: CallOptions): Call<GetFlowVersionResult> {
  return call(client, { name: 'flowVersions.get', method: 'GET', path: '/whatsapp/flows/{flow_id}/versions/{version_id}' }, input, options);
}

/** Input of {@link getFlowDataEndpoint}. */
export interface GetFlowDataEndpointInput {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
}

/** What {@link getFlowDataEndpoint} gives, as on the wire. */
export type GetFlowDataEndpointResult = FlowDataEndpointResponse;

/**
 * Retrieves the data endpoint of a WhatsApp Flow.
 *
 * `GET /whatsapp/flows/{flow_id}/data_endpoint`. Evidence: docs.
 */
export function getFlowDataEndpoint(client: Client, input: GetFlowDataEndpointInput, options?: CallOptions): Call<GetFlowDataEndpointResult> {
  return call(client, { name: 'flowDataEndpoints.get', method: 'GET', path: '/whatsapp/flows/{flow_id}/data_endpoint' }, input, options);
}

/** Input of {@link createFlowDataEndpoint}. */
export type CreateFlowDataEndpointInput = {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
} & FlowDataEndpointCreateRequest;

/** What {@link createFlowDataEndpoint} gives, as on the wire. */
export type CreateFlowDataEndpointResult = FlowDataEndpointResponse;

/**
 * Sets the code of the data endpoint of a WhatsApp Flow.
 *
 * `POST /whatsapp/flows/{flow_id}/data_endpoint`. Evidence: docs.
 */
export function createFlowDataEndpoint(client: Client, input: CreateFlowDataEndpointInput, options?: CallOptions): Call<CreateFlowDataEndpointResult> {
  return call(client, { name: 'flowDataEndpoints.create', method: 'POST', path: '/whatsapp/flows/{flow_id}/data_endpoint', body: 'fields' }, input, options);
}

/** Input of {@link updateFlowDataEndpoint}. */
export type UpdateFlowDataEndpointInput = {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
} & FlowDataEndpointUpdateRequest;

/** What {@link updateFlowDataEndpoint} gives, as on the wire. */
export type UpdateFlowDataEndpointResult = FlowDataEndpointUpdateResponse;

/**
 * Attaches a deployed function to a WhatsApp Flow as its data endpoint. If the flow cannot be republished, the response is still 200 and contains a warning.
 *
 * `PATCH /whatsapp/flows/{flow_id}/data_endpoint`. Evidence: docs.
 */
export function updateFlowDataEndpoint(client: Client, input: UpdateFlowDataEndpointInput, options?: CallOptions): Call<UpdateFlowDataEndpointResult> {
  return call(client, { name: 'flowDataEndpoints.update', method: 'PATCH', path: '/whatsapp/flows/{flow_id}/data_endpoint', body: 'fields' }, input, options);
}

/** Input of {@link deployFlowDataEndpoint}. */
export interface DeployFlowDataEndpointInput {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
}

/** What {@link deployFlowDataEndpoint} gives, as on the wire. */
export type DeployFlowDataEndpointResult = FlowDataEndpointResponse;

/**
 * Deploys the code of the data endpoint of a WhatsApp Flow.
 *
 * `POST /whatsapp/flows/{flow_id}/data_endpoint/deploy`. Evidence: docs.
 */
export function deployFlowDataEndpoint(client: Client, input: DeployFlowDataEndpointInput, options?: CallOptions): Call<DeployFlowDataEndpointResult> {
  return call(client, { name: 'flowDataEndpoints.deploy', method: 'POST', path: '/whatsapp/flows/{flow_id}/data_endpoint/deploy' }, input, options);
}

/** Input of {@link registerFlowDataEndpoint}. */
export interface RegisterFlowDataEndpointInput {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
}

/** What {@link registerFlowDataEndpoint} gives, as on the wire. */
export type RegisterFlowDataEndpointResult = FlowDataEndpointRegisterResponse;

/**
 * Registers the data endpoint of a WhatsApp Flow at Meta.
 *
 * `POST /whatsapp/flows/{flow_id}/data_endpoint/register`. Evidence: docs.
 */
export function registerFlowDataEndpoint(client: Client, input: RegisterFlowDataEndpointInput, options?: CallOptions): Call<RegisterFlowDataEndpointResult> {
  return call(client, { name: 'flowDataEndpoints.register', method: 'POST', path: '/whatsapp/flows/{flow_id}/data_endpoint/register' }, input, options);
}

/** Input of {@link listFlowFunctionLogs}. */
export interface ListFlowFunctionLogsInput {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
  /** Number of log entries to return, at most 50. */
  limit?: number | undefined;
}

/** What {@link listFlowFunctionLogs} gives, as on the wire. */
export type ListFlowFunctionLogsResult = FlowFunctionLogListResponse;

/**
 * Lists the latest log entries of the data endpoint of a WhatsApp Flow; the list is not paginated.
 *
 * `GET /whatsapp/flows/{flow_id}/function_logs`. Evidence: docs.
 */
export function listFlowFunctionLogs(client: Client, input: ListFlowFunctionLogsInput, options?: CallOptions): Call<ListFlowFunctionLogsResult> {
  return call(client, { name: 'flowFunctionLogs.list', method: 'GET', path: '/whatsapp/flows/{flow_id}/function_logs' }, input, options);
}

/** Input of {@link listFlowFunctionInvocations}. */
export interface ListFlowFunctionInvocationsInput {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
  /** Returns only invocations with this outcome. */
  status?: 'success' | 'failed' | undefined;
  /** Number of invocations to return, at most 20. */
  limit?: number | undefined;
}

/** What {@link listFlowFunctionInvocations} gives, as on the wire. */
export type ListFlowFunctionInvocationsResult = FlowFunctionInvocationListResponse;

/**
 * Lists the latest invocations of the data endpoint of a WhatsApp Flow; the list is not paginated.
 *
 * `GET /whatsapp/flows/{flow_id}/function_invocations`. Evidence: docs.
 */
export function listFlowFunctionInvocations(client: Client, input: ListFlowFunctionInvocationsInput, options?: CallOptions): Call<ListFlowFunctionInvocationsResult> {
  return call(client, { name: 'flowFunctionInvocations.list', method: 'GET', path: '/whatsapp/flows/{flow_id}/function_invocations' }, input, options);
}

/** Input of {@link listFlowResponses}. */
export interface ListFlowResponsesInput {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
  /** Page number. */
  page?: number | undefined;
  /** Number of flow responses per page. */
  per_page?: number | undefined;
}

/** What {@link listFlowResponses} gives, as on the wire. */
export type ListFlowResponsesResult = operations['listWhatsappFlowResponses']['responses']['2XX']['content']['application/json'];

/**
 * Lists the responses that contacts submitted in a WhatsApp Flow. Unverified: only a script of the vendor calls this operation, and the response is undocumented.
 *
 * `GET /whatsapp/flows/{flow_id}/responses`. Evidence: inferred.
 */
export function listFlowResponses(client: Client, input: ListFlowResponsesInput, options?: CallOptions): Call<ListFlowResponsesResult> {
  return call(client, { name: 'flowResponses.list', method: 'GET', path: '/whatsapp/flows/{flow_id}/responses' }, input, options);
}

/** Input of {@link listWorkflows}. */
export interface ListWorkflowsInput {
  /** Returns only workflows with this status. */
  status?: 'draft' | 'active' | 'archived' | undefined;
  /** Returns only workflows whose name contains this text (case-insensitive). */
  name_contains?: string | undefined;
  /** Returns only workflows created at or after this timestamp (ISO 8601). */
  created_after?: string | undefined;
  /** Returns only workflows created at or before this timestamp (ISO 8601). */
  created_before?: string | undefined;
}

/** What {@link listWorkflows} gives, as on the wire. */
export type ListWorkflowsResult = WorkflowListResponse;

/**
 * Lists the workflows of the project; the list is not paginated.
 *
 * `GET /workflows`. Evidence: docs.
 */
export function listWorkflows(client: Client, input: ListWorkflowsInput = {}, options?: CallOptions): Call<ListWorkflowsResult> {
  return call(client, { name: 'workflows.list', method: 'GET', path: '/workflows' }, input, options);
}

/** Input of {@link createWorkflow}. */
export type CreateWorkflowInput = WorkflowCreateRequest;

/** What {@link createWorkflow} gives, as on the wire. */
export type CreateWorkflowResult = WorkflowResponse;

/**
 * Creates a workflow.
 *
 * `POST /workflows`. Evidence: docs.
 */
export function createWorkflow(client: Client, input: CreateWorkflowInput, options?: CallOptions): Call<CreateWorkflowResult> {
  return call(client, { name: 'workflows.create', method: 'POST', path: '/workflows', body: 'fields' }, input, options);
}

/** Input of {@link getWorkflow}. */
export interface GetWorkflowInput {
  /** Id of the workflow. */
  workflow_id: string;
}

/** What {@link getWorkflow} gives, as on the wire. */
export type GetWorkflowResult = WorkflowResponse;

/**
 * Retrieves a workflow without its definition.
 *
 * `GET /workflows/{workflow_id}`. Evidence: docs.
 */
export function getWorkflow(client: Client, input: GetWorkflowInput, options?: CallOptions): Call<GetWorkflowResult> {
  return call(client, { name: 'workflows.get', method: 'GET', path: '/workflows/{workflow_id}' }, input, options);
}

/** Input of {@link updateWorkflow}. */
export type UpdateWorkflowInput = {
  /** Id of the workflow. */
  workflow_id: string;
} & WorkflowUpdateRequest;

/** What {@link updateWorkflow} gives, as on the wire. */
export type UpdateWorkflowResult = WorkflowResponse;

/**
 * Updates a workflow. If the request contains lock_version, the update succeeds only if the workflow has not changed in the meantime.
 *
 * `PATCH /workflows/{workflow_id}`. Evidence: docs.
 */
export function updateWorkflow(client: Client, input: UpdateWorkflowInput, options?: CallOptions): Call<UpdateWorkflowResult> {
  return call(client, { name: 'workflows.update', method: 'PATCH', path: '/workflows/{workflow_id}', body: 'fields' }, input, options);
}

/** Input of {@link getWorkflowDefinition}. */
export interface GetWorkflowDefinitionInput {
  /** Id of the workflow. */
  workflow_id: string;
}

/** What {@link getWorkflowDefinition} gives, as on the wire. */
export type GetWorkflowDefinitionResult = WorkflowWithDefinitionResponse;

/**
 * Retrieves a workflow with its nodes and edges.
 *
 * `GET /workflows/{workflow_id}/definition`. Evidence: docs.
 */
export function getWorkflowDefinition(client: Client, input: GetWorkflowDefinitionInput, options?: CallOptions): Call<GetWorkflowDefinitionResult> {
  return call(client, { name: 'workflows.getDefinition', method: 'GET', path: '/workflows/{workflow_id}/definition' }, input, options);
}

/** Input of {@link getWorkflowVariables}. */
export interface GetWorkflowVariablesInput {
  /** Id of the workflow. */
  workflow_id: string;
}

/** What {@link getWorkflowVariables} gives, as on the wire. */
export type GetWorkflowVariablesResult = WorkflowVariablesResponse;

/**
 * Retrieves the variables available in a workflow.
 *
 * `GET /workflows/{workflow_id}/variables`. Evidence: docs.
 */
export function getWorkflowVariables(client: Client, input: GetWorkflowVariablesInput, options?: CallOptions): Call<GetWorkflowVariablesResult> {
  return call(client, { name: 'workflows.getVariables', method: 'GET', path: '/workflows/{workflow_id}/variables' }, input, options);
}

/** Filters of {@link listWorkflowExecutions}. */
export interface ListWorkflowExecutionsFilters {
  /** Id of the workflow. */
  workflow_id: string;
  /** Returns only executions with this status. */
  status?: 'running' | 'waiting' | 'ended' | 'failed' | 'handoff' | undefined;
  /** Returns only executions with this waiting reason. */
  waiting_reason?: string | undefined;
  /** Returns only executions created at or after this timestamp (ISO 8601). */
  created_after?: string | undefined;
  /** Returns only executions created at or before this timestamp (ISO 8601). */
  created_before?: string | undefined;
  /** Returns only executions that belong to this conversation. */
  whatsapp_conversation_id?: string | undefined;
}

/** Body of a page of {@link listWorkflowExecutions}, as on the wire. */
export type ListWorkflowExecutionsBody = WorkflowExecutionListResponse;

/**
 * Lists the executions of a workflow, one page at a time.
 *
 * `GET /workflows/{workflow_id}/executions`. Pages: cursor-after. Evidence: docs.
 */
export function listWorkflowExecutions(client: Client, filters: ListWorkflowExecutionsFilters, options?: ReversibleListOptions): List<WorkflowExecutionSummary, ListWorkflowExecutionsBody> {
  return list(client, { name: 'workflowExecutions.list', method: 'GET', path: '/workflows/{workflow_id}/executions', pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createWorkflowExecution}. */
export type CreateWorkflowExecutionInput = {
  /** Id of the workflow. */
  workflow_id: string;
} & WorkflowExecutionCreateRequest;

/** What {@link createWorkflowExecution} gives, as on the wire. */
export type CreateWorkflowExecutionResult = WorkflowExecutionCreateResponse;

/**
 * Starts a workflow for a contact. In addition to the general rate limit, each API key can start a workflow only a limited number of times per second.
 *
 * `POST /workflows/{workflow_id}/executions`. Evidence: docs.
 */
export function createWorkflowExecution(client: Client, input: CreateWorkflowExecutionInput, options?: CallOptions): Call<CreateWorkflowExecutionResult> {
  return call(client, { name: 'workflowExecutions.create', method: 'POST', path: '/workflows/{workflow_id}/executions', body: 'fields' }, input, options);
}

/** Input of {@link getWorkflowExecution}. */
export interface GetWorkflowExecutionInput {
  /** Id of the workflow execution. */
  execution_id: string;
}

/** What {@link getWorkflowExecution} gives, as on the wire. */
export type GetWorkflowExecutionResult = WorkflowExecutionResponse;

/**
 * Retrieves a workflow execution with its context and events.
 *
 * `GET /workflow_executions/{execution_id}`. Evidence: docs.
 */
export function getWorkflowExecution(client: Client, input: GetWorkflowExecutionInput, options?: CallOptions): Call<GetWorkflowExecutionResult> {
  return call(client, { name: 'workflowExecutions.get', method: 'GET', path: '/workflow_executions/{execution_id}' }, input, options);
}

/** Input of {@link updateWorkflowExecution}. */
export type UpdateWorkflowExecutionInput = {
  /** Id of the workflow execution. */
  execution_id: string;
} & WorkflowExecutionUpdateRequest;

/** What {@link updateWorkflowExecution} gives, as on the wire. */
export type UpdateWorkflowExecutionResult = WorkflowExecutionUpdateResponse;

/**
 * Updates the status of a workflow execution.
 *
 * `PATCH /workflow_executions/{execution_id}`. Evidence: docs.
 */
export function updateWorkflowExecution(client: Client, input: UpdateWorkflowExecutionInput, options?: CallOptions): Call<UpdateWorkflowExecutionResult> {
  return call(client, { name: 'workflowExecutions.update', method: 'PATCH', path: '/workflow_executions/{execution_id}', body: 'fields' }, input, options);
}

/** Filters of {@link listWorkflowExecutionEvents}. */
export interface ListWorkflowExecutionEventsFilters {
  /** Id of the workflow execution. */
  execution_id: string;
  /** Returns only events of this type. */
  event_type?: string | undefined;
}

/** Body of a page of {@link listWorkflowExecutionEvents}, as on the wire. */
export type ListWorkflowExecutionEventsBody = WorkflowEventListResponse;

/**
 * Lists the events of a workflow execution, one page at a time.
 *
 * `GET /workflow_executions/{execution_id}/events`. Pages: cursor-after. Evidence: docs.
 */
export function listWorkflowExecutionEvents(client: Client, filters: ListWorkflowExecutionEventsFilters, options?: ReversibleListOptions): List<WorkflowEvent, ListWorkflowExecutionEventsBody> {
  return list(client, { name: 'workflowExecutionEvents.list', method: 'GET', path: '/workflow_executions/{execution_id}/events', pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link resumeWorkflowExecution}. */
export type ResumeWorkflowExecutionInput = {
  /** Id of the workflow execution. */
  execution_id: string;
} & WorkflowExecutionResumeRequest;

/** What {@link resumeWorkflowExecution} gives, as on the wire. */
export type ResumeWorkflowExecutionResult = WorkflowExecutionResumeResponse;

/**
 * Resumes a waiting workflow execution with the input that it waits for.
 *
 * `POST /workflow_executions/{execution_id}/resume`. Evidence: docs.
 */
export function resumeWorkflowExecution(client: Client, input: ResumeWorkflowExecutionInput, options?: CallOptions): Call<ResumeWorkflowExecutionResult> {
  return call(client, { name: 'workflowExecutions.resume', method: 'POST', path: '/workflow_executions/{execution_id}/resume', body: 'fields' }, input, options);
}

/** Input of {@link listWorkflowTriggers}. */
export interface ListWorkflowTriggersInput {
  /** Id of the workflow. */
  workflow_id: string;
}

/** What {@link listWorkflowTriggers} gives, as on the wire. */
export type ListWorkflowTriggersResult = WorkflowTriggerListResponse;

/**
 * Lists the triggers that start a workflow; the list is not paginated.
 *
 * `GET /workflows/{workflow_id}/triggers`. Evidence: docs.
 */
export function listWorkflowTriggers(client: Client, input: ListWorkflowTriggersInput, options?: CallOptions): Call<ListWorkflowTriggersResult> {
  return call(client, { name: 'workflowTriggers.list', method: 'GET', path: '/workflows/{workflow_id}/triggers' }, input, options);
}

/** Input of {@link createWorkflowTrigger}. */
export type CreateWorkflowTriggerInput = {
  /** Id of the workflow. */
  workflow_id: string;
} & WorkflowTriggerCreateRequest;

/** What {@link createWorkflowTrigger} gives, as on the wire. */
export type CreateWorkflowTriggerResult = WorkflowTriggerResponse;

/**
 * Creates a trigger for a workflow.
 *
 * `POST /workflows/{workflow_id}/triggers`. Evidence: docs.
 */
export function createWorkflowTrigger(client: Client, input: CreateWorkflowTriggerInput, options?: CallOptions): Call<CreateWorkflowTriggerResult> {
  return call(client, { name: 'workflowTriggers.create', method: 'POST', path: '/workflows/{workflow_id}/triggers', body: 'fields' }, input, options);
}

/** Input of {@link replaceWorkflowTriggers}. */
export type ReplaceWorkflowTriggersInput = {
  /** Id of the workflow. */
  workflow_id: string;
} & WorkflowTriggersReplaceRequest;

/** What {@link replaceWorkflowTriggers} gives, as on the wire. */
export type ReplaceWorkflowTriggersResult = WorkflowTriggerListResponse;

/**
 * Replaces all triggers of a workflow in one request.
 *
 * `PUT /workflows/{workflow_id}/triggers`. Evidence: docs.
 */
export function replaceWorkflowTriggers(client: Client, input: ReplaceWorkflowTriggersInput, options?: CallOptions): Call<ReplaceWorkflowTriggersResult> {
  return call(client, { name: 'workflowTriggers.replace', method: 'PUT', path: '/workflows/{workflow_id}/triggers', body: 'fields' }, input, options);
}

/** Input of {@link updateWorkflowTrigger}. */
export type UpdateWorkflowTriggerInput = {
  /** Id of the trigger. */
  trigger_id: string;
} & WorkflowTriggerUpdateRequest;

/** What {@link updateWorkflowTrigger} gives, as on the wire. */
export type UpdateWorkflowTriggerResult = WorkflowTriggerResponse;

/**
 * Activates or deactivates a trigger.
 *
 * `PATCH /triggers/{trigger_id}`. Evidence: docs.
 */
export function updateWorkflowTrigger(client: Client, input: UpdateWorkflowTriggerInput, options?: CallOptions): Call<UpdateWorkflowTriggerResult> {
  return call(client, { name: 'workflowTriggers.update', method: 'PATCH', path: '/triggers/{trigger_id}', body: 'fields' }, input, options);
}

/** Input of {@link deleteWorkflowTrigger}. */
export interface DeleteWorkflowTriggerInput {
  /** Id of the trigger. */
  trigger_id: string;
}

/** What {@link deleteWorkflowTrigger} gives, as on the wire. */
export type DeleteWorkflowTriggerResult = undefined;

/**
 * Deletes a trigger.
 *
 * `DELETE /triggers/{trigger_id}`. Evidence: docs.
 */
export function deleteWorkflowTrigger(client: Client, input: DeleteWorkflowTriggerInput, options?: CallOptions): Call<DeleteWorkflowTriggerResult> {
  return call(client, { name: 'workflowTriggers.delete', method: 'DELETE', path: '/triggers/{trigger_id}', empty: true }, input, options);
}

/** Input of {@link listFunctions}. */
export interface ListFunctionsInput {}

/** What {@link listFunctions} gives, as on the wire. */
export type ListFunctionsResult = FunctionListResponse;

/**
 * Lists the serverless functions of the project; the list is not paginated.
 *
 * `GET /functions`. Evidence: docs.
 */
export function listFunctions(client: Client, input: ListFunctionsInput = {}, options?: CallOptions): Call<ListFunctionsResult> {
  return call(client, { name: 'functions.list', method: 'GET', path: '/functions' }, input, options);
}

/** Input of {@link createFunction}. */
export type CreateFunctionInput = FunctionCreateRequest;

/** What {@link createFunction} gives, as on the wire. */
export type CreateFunctionResult = FunctionResponse;

/**
 * Creates a serverless function.
 *
 * `POST /functions`. Evidence: docs.
 */
export function createFunction(client: Client, input: CreateFunctionInput, options?: CallOptions): Call<CreateFunctionResult> {
  return call(client, { name: 'functions.create', method: 'POST', path: '/functions', body: 'fields' }, input, options);
}

/** Input of {@link getFunction}. */
export interface GetFunctionInput {
  /** Id of the function. */
  function_id: string;
}

/** What {@link getFunction} gives, as on the wire. */
export type GetFunctionResult = FunctionResponse;

/**
 * Retrieves a serverless function with its code.
 *
 * `GET /functions/{function_id}`. Evidence: docs.
 */
export function getFunction(client: Client, input: GetFunctionInput, options?: CallOptions): Call<GetFunctionResult> {
  return call(client, { name: 'functions.get', method: 'GET', path: '/functions/{function_id}' }, input, options);
}

/** Input of {@link updateFunction}. */
export type UpdateFunctionInput = {
  /** Id of the function. */
  function_id: string;
} & FunctionUpdateRequest;

/** What {@link updateFunction} gives, as on the wire. */
export type UpdateFunctionResult = FunctionResponse;

/**
 * Updates a serverless function. If the request contains lock_version, the update succeeds only if the function has not changed in the meantime.
 *
 * `PATCH /functions/{function_id}`. Evidence: docs.
 */
export function updateFunction(client: Client, input: UpdateFunctionInput, options?: CallOptions): Call<UpdateFunctionResult> {
  return call(client, { name: 'functions.update', method: 'PATCH', path: '/functions/{function_id}', body: 'fields' }, input, options);
}

/** Input of {@link deleteFunction}. */
export interface DeleteFunctionInput {
  /** Id of the function. */
  function_id: string;
}

/** What {@link deleteFunction} gives, as on the wire. */
export type DeleteFunctionResult = undefined;

/**
 * Deletes a serverless function.
 *
 * `DELETE /functions/{function_id}`. Evidence: docs.
 */
export function deleteFunction(client: Client, input: DeleteFunctionInput, options?: CallOptions): Call<DeleteFunctionResult> {
  return call(client, { name: 'functions.delete', method: 'DELETE', path: '/functions/{function_id}', empty: true }, input, options);
}

/** Input of {@link deployFunction}. */
export interface DeployFunctionInput {
  /** Id of the function. */
  function_id: string;
}

/** What {@link deployFunction} gives, as on the wire. */
export type DeployFunctionResult = FunctionDeployResponse;

/**
 * Starts the deployment of a serverless function.
 *
 * `POST /functions/{function_id}/deploy`. Evidence: docs.
 */
export function deployFunction(client: Client, input: DeployFunctionInput, options?: CallOptions): Call<DeployFunctionResult> {
  return call(client, { name: 'functions.deploy', method: 'POST', path: '/functions/{function_id}/deploy' }, input, options);
}

/** Input of {@link invokeFunction}. */
export interface InvokeFunctionInput {
  /** Id of the function. */
  function_id: string;
  /** Body of the request. */
  body: FunctionInvokeRequest;
}

/** What {@link invokeFunction} gives, as on the wire. */
export type InvokeFunctionResult = operations['invokeFunction']['responses'][200]['content']['application/json'] | string;

/**
 * Invokes a serverless function. In the response mode passthrough, the function responds with any 2xx status and any content: JSON is parsed, and other content is returned as text.
 *
 * `POST /functions/{function_id}/invoke`. Evidence: docs.
 */
export function invokeFunction(client: Client, input: InvokeFunctionInput, options?: CallOptions): Call<InvokeFunctionResult> {
  return call(client, { name: 'functions.invoke', method: 'POST', path: '/functions/{function_id}/invoke', body: 'whole', accept: 'application/json, text/plain', text: true }, input, options);
}

/** Input of {@link listFunctionSecrets}. */
export interface ListFunctionSecretsInput {
  /** Id of the function. */
  function_id: string;
}

/** What {@link listFunctionSecrets} gives, as on the wire. */
export type ListFunctionSecretsResult = FunctionSecretListResponse;

/**
 * Lists the names of the secrets of a function, without their values; the list is not paginated.
 *
 * `GET /functions/{function_id}/secrets`. Evidence: docs.
 */
export function listFunctionSecrets(client: Client, input: ListFunctionSecretsInput, options?: CallOptions): Call<ListFunctionSecretsResult> {
  return call(client, { name: 'functionSecrets.list', method: 'GET', path: '/functions/{function_id}/secrets' }, input, options);
}

/** Input of {@link createFunctionSecret}. */
export type CreateFunctionSecretInput = {
  /** Id of the function. */
  function_id: string;
} & FunctionSecretCreateRequest;

/** What {@link createFunctionSecret} gives, as on the wire. */
export type CreateFunctionSecretResult = FunctionSecretCreateResponse;

/**
 * Stores a secret for a deployed function.
 *
 * `POST /functions/{function_id}/secrets`. Evidence: docs.
 */
export function createFunctionSecret(client: Client, input: CreateFunctionSecretInput, options?: CallOptions): Call<CreateFunctionSecretResult> {
  return call(client, { name: 'functionSecrets.create', method: 'POST', path: '/functions/{function_id}/secrets', body: 'fields' }, input, options);
}

/** Input of {@link deleteFunctionSecret}. */
export interface DeleteFunctionSecretInput {
  /** Id of the function. */
  function_id: string;
  /** Name of the secret: uppercase letters, digits and underscores. */
  secret_name: string;
}

/** What {@link deleteFunctionSecret} gives, as on the wire. */
export type DeleteFunctionSecretResult = undefined;

/**
 * Deletes a secret of a function.
 *
 * `DELETE /functions/{function_id}/secrets/{secret_name}`. Evidence: docs.
 */
export function deleteFunctionSecret(client: Client, input: DeleteFunctionSecretInput, options?: CallOptions): Call<DeleteFunctionSecretResult> {
  return call(client, { name: 'functionSecrets.delete', method: 'DELETE', path: '/functions/{function_id}/secrets/{secret_name}', empty: true }, input, options);
}

/** Input of {@link listFunctionInvocations}. */
export interface ListFunctionInvocationsInput {
  /** Id of the function. */
  function_id: string;
  /** Returns only invocations with this outcome. */
  status?: 'success' | 'failed' | undefined;
  /** Number of invocations to return, at most 20. */
  limit?: number | undefined;
}

/** What {@link listFunctionInvocations} gives, as on the wire. */
export type ListFunctionInvocationsResult = FunctionInvocationListResponse;

/**
 * Lists the latest invocations of a serverless function with their log entries; the list is not paginated.
 *
 * `GET /functions/{function_id}/invocations`. Evidence: docs.
 */
export function listFunctionInvocations(client: Client, input: ListFunctionInvocationsInput, options?: CallOptions): Call<ListFunctionInvocationsResult> {
  return call(client, { name: 'functionInvocations.list', method: 'GET', path: '/functions/{function_id}/invocations' }, input, options);
}

/** Input of {@link listEventDefinitions}. */
export interface ListEventDefinitionsInput {
  /** Whether to include archived definitions. */
  include_archived?: boolean | undefined;
}

/** What {@link listEventDefinitions} gives, as on the wire. */
export type ListEventDefinitionsResult = EventDefinitionListResponse;

/**
 * Lists the definitions of the events that the project records; the list is not paginated.
 *
 * `GET /event-definitions`. Evidence: docs.
 */
export function listEventDefinitions(client: Client, input: ListEventDefinitionsInput = {}, options?: CallOptions): Call<ListEventDefinitionsResult> {
  return call(client, { name: 'eventDefinitions.list', method: 'GET', path: '/event-definitions' }, input, options);
}

/** Input of {@link createEventDefinition}. */
export type CreateEventDefinitionInput = EventDefinitionCreateRequest;

/** What {@link createEventDefinition} gives, as on the wire. */
export type CreateEventDefinitionResult = EventDefinitionResponse;

/**
 * Creates an event definition. A definition that already has the name is updated instead, and restored if it was archived.
 *
 * `POST /event-definitions`. Evidence: docs.
 */
export function createEventDefinition(client: Client, input: CreateEventDefinitionInput, options?: CallOptions): Call<CreateEventDefinitionResult> {
  return call(client, { name: 'eventDefinitions.create', method: 'POST', path: '/event-definitions', body: 'fields', idempotent: true }, input, options);
}

/** Input of {@link getEventDefinition}. */
export interface GetEventDefinitionInput {
  /** Id of the event definition. */
  id: string;
}

/** What {@link getEventDefinition} gives, as on the wire. */
export type GetEventDefinitionResult = EventDefinitionResponse;

/**
 * Retrieves an event definition.
 *
 * `GET /event-definitions/{id}`. Evidence: docs.
 */
export function getEventDefinition(client: Client, input: GetEventDefinitionInput, options?: CallOptions): Call<GetEventDefinitionResult> {
  return call(client, { name: 'eventDefinitions.get', method: 'GET', path: '/event-definitions/{id}' }, input, options);
}

/** Input of {@link updateEventDefinition}. */
export type UpdateEventDefinitionInput = {
  /** Id of the event definition. */
  id: string;
} & EventDefinitionUpdateRequest;

/** What {@link updateEventDefinition} gives, as on the wire. */
export type UpdateEventDefinitionResult = EventDefinitionResponse;

/**
 * Updates or archives an event definition.
 *
 * `PATCH /event-definitions/{id}`. Evidence: docs.
 */
export function updateEventDefinition(client: Client, input: UpdateEventDefinitionInput, options?: CallOptions): Call<UpdateEventDefinitionResult> {
  return call(client, { name: 'eventDefinitions.update', method: 'PATCH', path: '/event-definitions/{id}', body: 'fields' }, input, options);
}

/** Input of {@link deleteEventDefinition}. */
export interface DeleteEventDefinitionInput {
  /** Id of the event definition. */
  id: string;
}

/** What {@link deleteEventDefinition} gives, as on the wire. */
export type DeleteEventDefinitionResult = undefined;

/**
 * Deletes an event definition and, in the background, all events recorded with it.
 *
 * `DELETE /event-definitions/{id}`. Evidence: docs.
 */
export function deleteEventDefinition(client: Client, input: DeleteEventDefinitionInput, options?: CallOptions): Call<DeleteEventDefinitionResult> {
  return call(client, { name: 'eventDefinitions.delete', method: 'DELETE', path: '/event-definitions/{id}', empty: true }, input, options);
}

/** Filters of {@link listEvents}. */
export interface ListEventsFilters {
  /** Returns only events with this name. */
  name?: string | undefined;
  /** Returns only events of this conversation. */
  conversation_id?: string | undefined;
  /** Returns only events that occurred at or after this timestamp (ISO 8601). */
  occurred_after?: string | undefined;
  /** Returns only events that occurred at or before this timestamp (ISO 8601). */
  occurred_before?: string | undefined;
}

/** Body of a page of {@link listEvents}, as on the wire. */
export type ListEventsBody = EventListResponse;

/**
 * Lists the events that the project has recorded, one page at a time.
 *
 * `GET /events`. Pages: cursor-after. Evidence: docs.
 */
export function listEvents(client: Client, filters: ListEventsFilters = {}, options?: ReversibleListOptions): List<ProjectEvent, ListEventsBody> {
  return list(client, { name: 'events.list', method: 'GET', path: '/events', pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createEvent}. */
export type CreateEventInput = EventCreateRequest;

/** What {@link createEvent} gives, as on the wire. */
export type CreateEventResult = EventResponse;

/**
 * Records an event.
 *
 * `POST /events`. Evidence: docs.
 */
export function createEvent(client: Client, input: CreateEventInput, options?: CallOptions): Call<CreateEventResult> {
  return call(client, { name: 'events.create', method: 'POST', path: '/events', body: 'fields' }, input, options);
}

/** Filters of {@link listFindings}. */
export interface ListFindingsFilters {}

/** Body of a page of {@link listFindings}, as on the wire. */
export type ListFindingsBody = FindingListResponse;

/**
 * Lists the findings that Kapso has detected in the events of the project, one page at a time. A page can contain slightly more findings than the limit.
 *
 * `GET /findings`. Pages: cursor-after. Evidence: docs.
 */
export function listFindings(client: Client, filters: ListFindingsFilters = {}, options?: ReversibleListOptions): List<FindingSummary, ListFindingsBody> {
  return list(client, { name: 'findings.list', method: 'GET', path: '/findings', pagination: byCursorAfter, items: 'data', maximum: 25 }, filters, options);
}

/** Input of {@link getFinding}. */
export interface GetFindingInput {
  /** Id of the finding. */
  finding_id: string;
}

/** What {@link getFinding} gives, as on the wire. */
export type GetFindingResult = FindingResponse;

/**
 * Retrieves a finding with its investigation.
 *
 * `GET /findings/{finding_id}`. Evidence: docs.
 */
export function getFinding(client: Client, input: GetFindingInput, options?: CallOptions): Call<GetFindingResult> {
  return call(client, { name: 'findings.get', method: 'GET', path: '/findings/{finding_id}' }, input, options);
}

/** Input of {@link getFindingEvidence}. */
export interface GetFindingEvidenceInput {
  /** Id of the finding. */
  finding_id: string;
}

/** What {@link getFindingEvidence} gives, as on the wire. */
export type GetFindingEvidenceResult = FindingEvidenceResponse;

/**
 * Retrieves the events and conversations on which a finding is based, limited to 100 events, 50 affected conversations and 20 comparison conversations.
 *
 * `GET /findings/{finding_id}/evidence`. Evidence: docs.
 */
export function getFindingEvidence(client: Client, input: GetFindingEvidenceInput, options?: CallOptions): Call<GetFindingEvidenceResult> {
  return call(client, { name: 'findings.getEvidence', method: 'GET', path: '/findings/{finding_id}/evidence' }, input, options);
}

/** Input of {@link startFindingInvestigation}. */
export interface StartFindingInvestigationInput {
  /** Id of the finding. */
  finding_id: string;
}

/** What {@link startFindingInvestigation} gives, as on the wire. */
export type StartFindingInvestigationResult = FindingInvestigationResponse;

/**
 * Starts an investigation of a finding.
 *
 * `POST /findings/{finding_id}/start_investigation`. Evidence: docs.
 */
export function startFindingInvestigation(client: Client, input: StartFindingInvestigationInput, options?: CallOptions): Call<StartFindingInvestigationResult> {
  return call(client, { name: 'findings.startInvestigation', method: 'POST', path: '/findings/{finding_id}/start_investigation' }, input, options);
}

/** Input of {@link dismissFinding}. */
export type DismissFindingInput = {
  /** Id of the finding. */
  finding_id: string;
} & {
  /** Reason for the dismissal. */
  reason: 'not_relevant' | 'expected_behavior' | 'already_fixed' | 'incorrect' | 'other';
  /** Additional note about the dismissal. */
  note: string;
};

/** What {@link dismissFinding} gives, as on the wire. */
export type DismissFindingResult = FindingVerificationResponse;

/**
 * Dismisses a finding with a reason.
 *
 * `POST /findings/{finding_id}/dismiss`. Evidence: docs.
 */
export function dismissFinding(client: Client, input: DismissFindingInput, options?: CallOptions): Call<DismissFindingResult> {
  return call(client, { name: 'findings.dismiss', method: 'POST', path: '/findings/{finding_id}/dismiss', body: 'fields' }, input, options);
}

/** Input of {@link markFindingAddressed}. */
export interface MarkFindingAddressedInput {
  /** Id of the finding. */
  finding_id: string;
}

/** What {@link markFindingAddressed} gives, as on the wire. */
export type MarkFindingAddressedResult = FindingVerificationResponse;

/**
 * Marks a finding as addressed.
 *
 * `POST /findings/{finding_id}/mark_addressed`. Evidence: docs.
 */
export function markFindingAddressed(client: Client, input: MarkFindingAddressedInput, options?: CallOptions): Call<MarkFindingAddressedResult> {
  return call(client, { name: 'findings.markAddressed', method: 'POST', path: '/findings/{finding_id}/mark_addressed' }, input, options);
}

/** Filters of {@link listInboxEmbeds}. */
export interface ListInboxEmbedsFilters {
  /** Returns only embeds with this status. */
  status?: 'active' | 'revoked' | undefined;
  /** Returns only embeds with this scope: the whole project, a customer or a phone number. */
  scope_type?: 'project' | 'customer' | 'phone_number' | undefined;
  /** Returns only embeds whose scope is the customer or phone number with this id. */
  scope_id?: string | undefined;
  /** Returns only embeds that act as this project member. */
  assigned_user_id?: string | undefined;
}

/** Body of a page of {@link listInboxEmbeds}, as on the wire. */
export type ListInboxEmbedsBody = InboxEmbedListResponse;

/**
 * Lists the inboxes that the project embeds in external pages, one page at a time.
 *
 * `GET /inbox_embeds`. Pages: numbered. Evidence: docs.
 */
export function listInboxEmbeds(client: Client, filters: ListInboxEmbedsFilters = {}, options?: NumberedListOptions): List<InboxEmbed, ListInboxEmbedsBody> {
  return list(client, { name: 'inboxEmbeds.list', method: 'GET', path: '/inbox_embeds', pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createInboxEmbed}. */
export type CreateInboxEmbedInput = InboxEmbedCreateRequest;

/** What {@link createInboxEmbed} gives, as on the wire. */
export type CreateInboxEmbedResult = InboxEmbedCreateResponse;

/**
 * Creates an inbox to embed in an external page.
 *
 * `POST /inbox_embeds`. Evidence: docs.
 */
export function createInboxEmbed(client: Client, input: CreateInboxEmbedInput, options?: CallOptions): Call<CreateInboxEmbedResult> {
  return call(client, { name: 'inboxEmbeds.create', method: 'POST', path: '/inbox_embeds', body: 'fields' }, input, options);
}

/** Input of {@link getInboxEmbed}. */
export interface GetInboxEmbedInput {
  /** Id of the embedded inbox. */
  inbox_embed_id: string;
}

/** What {@link getInboxEmbed} gives, as on the wire. */
export type GetInboxEmbedResult = InboxEmbedResponse;

/**
 * Retrieves an embedded inbox.
 *
 * `GET /inbox_embeds/{inbox_embed_id}`. Evidence: docs.
 */
export function getInboxEmbed(client: Client, input: GetInboxEmbedInput, options?: CallOptions): Call<GetInboxEmbedResult> {
  return call(client, { name: 'inboxEmbeds.get', method: 'GET', path: '/inbox_embeds/{inbox_embed_id}' }, input, options);
}

/** Input of {@link updateInboxEmbed}. */
export type UpdateInboxEmbedInput = {
  /** Id of the embedded inbox. */
  inbox_embed_id: string;
} & InboxEmbedUpdateRequest;

/** What {@link updateInboxEmbed} gives, as on the wire. */
export type UpdateInboxEmbedResult = InboxEmbedResponse;

/**
 * Updates an embedded inbox.
 *
 * `PATCH /inbox_embeds/{inbox_embed_id}`. Evidence: docs.
 */
export function updateInboxEmbed(client: Client, input: UpdateInboxEmbedInput, options?: CallOptions): Call<UpdateInboxEmbedResult> {
  return call(client, { name: 'inboxEmbeds.update', method: 'PATCH', path: '/inbox_embeds/{inbox_embed_id}', body: 'fields' }, input, options);
}

/** Input of {@link deleteInboxEmbed}. */
export interface DeleteInboxEmbedInput {
  /** Id of the embedded inbox. */
  inbox_embed_id: string;
}

/** What {@link deleteInboxEmbed} gives, as on the wire. */
export type DeleteInboxEmbedResult = undefined;

/**
 * Revokes an embedded inbox.
 *
 * `DELETE /inbox_embeds/{inbox_embed_id}`. Evidence: docs.
 */
export function deleteInboxEmbed(client: Client, input: DeleteInboxEmbedInput, options?: CallOptions): Call<DeleteInboxEmbedResult> {
  return call(client, { name: 'inboxEmbeds.delete', method: 'DELETE', path: '/inbox_embeds/{inbox_embed_id}', empty: true }, input, options);
}

/** Filters of {@link listUsers}. */
export interface ListUsersFilters {}

/** Body of a page of {@link listUsers}, as on the wire. */
export type ListUsersBody = UserListResponse;

/**
 * Lists the members of the project, one page at a time.
 *
 * `GET /users`. Pages: numbered. Evidence: docs.
 */
export function listUsers(client: Client, filters: ListUsersFilters = {}, options?: NumberedListOptions): List<User, ListUsersBody> {
  return list(client, { name: 'users.list', method: 'GET', path: '/users', pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link listNotificationEventTypes}. */
export interface ListNotificationEventTypesInput {}

/** What {@link listNotificationEventTypes} gives, as on the wire. */
export type ListNotificationEventTypesResult = NotificationEventTypeListResponse;

/**
 * Lists the event types about which the team can be notified; the list is not paginated.
 *
 * `GET /notifications/events`. Evidence: docs.
 */
export function listNotificationEventTypes(client: Client, input: ListNotificationEventTypesInput = {}, options?: CallOptions): Call<ListNotificationEventTypesResult> {
  return call(client, { name: 'notificationEventTypes.list', method: 'GET', path: '/notifications/events' }, input, options);
}

/** Input of {@link listNotificationDestinations}. */
export interface ListNotificationDestinationsInput {}

/** What {@link listNotificationDestinations} gives, as on the wire. */
export type ListNotificationDestinationsResult = NotificationDestinationListResponse;

/**
 * Lists the email addresses and channels to which notifications are sent; the list is not paginated.
 *
 * `GET /notifications/destinations`. Evidence: docs.
 */
export function listNotificationDestinations(client: Client, input: ListNotificationDestinationsInput = {}, options?: CallOptions): Call<ListNotificationDestinationsResult> {
  return call(client, { name: 'notificationDestinations.list', method: 'GET', path: '/notifications/destinations' }, input, options);
}

/** Input of {@link createNotificationDestination}. */
export type CreateNotificationDestinationInput = {
  /** Kind of the destination; only email addresses can be created. */
  kind: 'shared_email';
  /** Email address of the destination. */
  address: string;
  /** Human-readable name of the destination. */
  label?: string | undefined;
};

/** What {@link createNotificationDestination} gives, as on the wire. */
export type CreateNotificationDestinationResult = NotificationDestinationResponse;

/**
 * Creates a notification destination for an email address, whose owner must confirm it through a link within 7 days. A removed destination is restored.
 *
 * `POST /notifications/destinations`. Evidence: docs.
 */
export function createNotificationDestination(client: Client, input: CreateNotificationDestinationInput, options?: CallOptions): Call<CreateNotificationDestinationResult> {
  return call(client, { name: 'notificationDestinations.create', method: 'POST', path: '/notifications/destinations', body: 'fields' }, input, options);
}

/** Input of {@link deleteNotificationDestination}. */
export interface DeleteNotificationDestinationInput {
  /** Id of the destination. */
  destination_id: string;
}

/** What {@link deleteNotificationDestination} gives, as on the wire. */
export type DeleteNotificationDestinationResult = undefined;

/**
 * Deletes a notification destination.
 *
 * `DELETE /notifications/destinations/{destination_id}`. Evidence: docs.
 */
export function deleteNotificationDestination(client: Client, input: DeleteNotificationDestinationInput, options?: CallOptions): Call<DeleteNotificationDestinationResult> {
  return call(client, { name: 'notificationDestinations.delete', method: 'DELETE', path: '/notifications/destinations/{destination_id}', empty: true }, input, options);
}

/** Input of {@link listNotificationRoutes}. */
export interface ListNotificationRoutesInput {}

/** What {@link listNotificationRoutes} gives, as on the wire. */
export type ListNotificationRoutesResult = NotificationRouteListResponse;

/**
 * Lists the routes from notification event types to destinations; the list is not paginated.
 *
 * `GET /notifications/routes`. Evidence: docs.
 */
export function listNotificationRoutes(client: Client, input: ListNotificationRoutesInput = {}, options?: CallOptions): Call<ListNotificationRoutesResult> {
  return call(client, { name: 'notificationRoutes.list', method: 'GET', path: '/notifications/routes' }, input, options);
}

/** Input of {@link upsertNotificationRoute}. */
export type UpsertNotificationRouteInput = {
  /** Id of the destination. */
  destination_id: string;
  /** Key of the notification event type. */
  event_key: string;
};

/** What {@link upsertNotificationRoute} gives, as on the wire. */
export type UpsertNotificationRouteResult = NotificationRouteResponse;

/**
 * Routes a notification event type to a destination. Repeating the request has no further effect.
 *
 * `PUT /notifications/routes`. Evidence: docs.
 */
export function upsertNotificationRoute(client: Client, input: UpsertNotificationRouteInput, options?: CallOptions): Call<UpsertNotificationRouteResult> {
  return call(client, { name: 'notificationRoutes.upsert', method: 'PUT', path: '/notifications/routes', body: 'fields' }, input, options);
}

/** Input of {@link deleteNotificationRoute}. */
export interface DeleteNotificationRouteInput {
  /** Id of the route. */
  id: string;
}

/** What {@link deleteNotificationRoute} gives, as on the wire. */
export type DeleteNotificationRouteResult = undefined;

/**
 * Deletes a notification route.
 *
 * `DELETE /notifications/routes/{id}`. Evidence: docs.
 */
export function deleteNotificationRoute(client: Client, input: DeleteNotificationRouteInput, options?: CallOptions): Call<DeleteNotificationRouteResult> {
  return call(client, { name: 'notificationRoutes.delete', method: 'DELETE', path: '/notifications/routes/{id}', empty: true }, input, options);
}

/** Input of {@link listProviderModels}. */
export interface ListProviderModelsInput {}

/** What {@link listProviderModels} gives, as on the wire. */
export type ListProviderModelsResult = ProviderModelListResponse;

/**
 * Lists the AI models available to workflows and agents; the list is not paginated.
 *
 * `GET /provider_models`. Evidence: docs.
 */
export function listProviderModels(client: Client, input: ListProviderModelsInput = {}, options?: CallOptions): Call<ListProviderModelsResult> {
  return call(client, { name: 'providerModels.list', method: 'GET', path: '/provider_models' }, input, options);
}

/** Filters of {@link listApiLogs}. */
export interface ListApiLogsFilters {
  /** Returns only requests whose path contains this text. */
  endpoint?: string | undefined;
  /** Returns only requests whose response has this HTTP status. */
  status_code?: number | undefined;
  /** Returns only requests whose response has an HTTP status of 400 or above. */
  errors_only?: boolean | undefined;
  /** Length of the time range to search, counted back from now. */
  period?: '24h' | '7d' | '30d' | undefined;
}

/** Body of a page of {@link listApiLogs}, as on the wire. */
export type ListApiLogsBody = ApiLogListResponse;

/**
 * Lists the API requests made with the API keys of the project, one page at a time.
 *
 * `GET /api_logs`. Pages: cursor-after. Evidence: docs.
 */
export function listApiLogs(client: Client, filters: ListApiLogsFilters = {}, options?: ReversibleListOptions): List<ApiLog, ListApiLogsBody> {
  return list(client, { name: 'apiLogs.list', method: 'GET', path: '/api_logs', pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Filters of {@link searchLogs}. */
export interface SearchLogsFilters {
  /** Text to search for. */
  query?: string | undefined;
  /** Time range to search, counted back from now; context searches around a timestamp instead. */
  period?: '24h' | '7d' | 'context' | undefined;
  /** Log source to search. */
  source?: 'all' | 'external_api_log' | 'whatsapp_webhook_event' | 'flow_event' | 'webhook_delivery' | undefined;
  /** Returns only entries that report a problem. */
  problems_only?: boolean | undefined;
  /**
   * Legacy name of problems_only.
   *
   * @deprecated
   */
  errors_only?: boolean | undefined;
  /** Timestamp (ISO 8601) around which entries are returned; used with the period context. */
  around?: string | undefined;
  /** Id of a log entry to highlight. */
  highlight_event_id?: string | undefined;
  /** Id of a resource whose log entries are highlighted. */
  highlight_resource_id?: string | undefined;
}

/** Body of a page of {@link searchLogs}, as on the wire. */
export type SearchLogsBody = LogSearchResponse;

/**
 * Searches the logs of the project, one page at a time. If data.available is false, the search could not be executed and the response contains no entries.
 *
 * `GET /log_search`. Pages: cursor-token. Evidence: docs.
 */
export function searchLogs(client: Client, filters: SearchLogsFilters = {}, options?: CursorListOptions): List<LogEntry, SearchLogsBody> {
  return list(client, { name: 'logs.search', method: 'GET', path: '/log_search', pagination: byCursorToken, items: 'data.events', maximum: 100 }, filters, options);
}

/** Filters of {@link searchLogsWithFilters}. */
export type SearchLogsWithFiltersFilters = Partial<Omit<LogSearchRequest, 'limit' | 'cursor'>>;

/** Body of a page of {@link searchLogsWithFilters}, as on the wire. */
export type SearchLogsWithFiltersBody = LogSearchResponse;

/**
 * Searches the logs of the project with filters, one page at a time. If data.available is false, the search could not be executed and the response contains no entries.
 *
 * `POST /log_search`. Pages: cursor-token. Evidence: docs.
 */
export function searchLogsWithFilters(client: Client, filters: SearchLogsWithFiltersFilters = {}, options?: CursorListOptions): List<LogEntry, SearchLogsWithFiltersBody> {
  return list(client, { name: 'logs.searchWithFilters', method: 'POST', path: '/log_search', body: 'fields', idempotent: true, pagination: byCursorToken, items: 'data.events', maximum: 100 }, filters, options);
}

/** Input of {@link getLogCatalog}. */
export interface GetLogCatalogInput {}

/** What {@link getLogCatalog} gives, as on the wire. */
export type GetLogCatalogResult = LogCatalogResponse;

/**
 * Retrieves the sources and filters available in the log search.
 *
 * `GET /log_search/catalog`. Evidence: docs.
 */
export function getLogCatalog(client: Client, input: GetLogCatalogInput = {}, options?: CallOptions): Call<GetLogCatalogResult> {
  return call(client, { name: 'logs.getCatalog', method: 'GET', path: '/log_search/catalog' }, input, options);
}

/** Input of {@link getAccountFunding}. */
export interface GetAccountFundingInput {
  /** WhatsApp Business Account id assigned by Meta (not a UUID). */
  waba_id: string;
}

/** What {@link getAccountFunding} gives, as on the wire. */
export type GetAccountFundingResult = AccountFundingResponse;

/**
 * Retrieves the funding of a WhatsApp Business Account. Managed funding is in beta.
 *
 * `GET /whatsapp/accounts/{waba_id}/funding`. Evidence: docs.
 */
export function getAccountFunding(client: Client, input: GetAccountFundingInput, options?: CallOptions): Call<GetAccountFundingResult> {
  return call(client, { name: 'accountFunding.get', method: 'GET', path: '/whatsapp/accounts/{waba_id}/funding' }, input, options);
}

/** Input of {@link ensureAccountFunding}. */
export type EnsureAccountFundingInput = {
  /** WhatsApp Business Account id assigned by Meta (not a UUID). */
  waba_id: string;
} & AccountFundingEnsureRequest;

/** What {@link ensureAccountFunding} gives, as on the wire. */
export type EnsureAccountFundingResult = AccountFundingResponse;

/**
 * Ensures that managed funding pays for a WhatsApp Business Account; a repeated request returns the run that is in progress or finished within the last 30 seconds. Managed funding is in beta.
 *
 * `POST /whatsapp/accounts/{waba_id}/funding`. Evidence: docs.
 */
export function ensureAccountFunding(client: Client, input: EnsureAccountFundingInput, options?: CallOptions): Call<EnsureAccountFundingResult> {
  return call(client, { name: 'accountFunding.ensure', method: 'POST', path: '/whatsapp/accounts/{waba_id}/funding', body: 'fields', idempotent: true }, input, options);
}

/** Input of {@link getAccountUsage}. */
export interface GetAccountUsageInput {
  /** WhatsApp Business Account id assigned by Meta (not a UUID). */
  waba_id: string;
  /** Start of the usage period (ISO 8601), inclusive. */
  start_time: string;
  /** End of the usage period (ISO 8601), exclusive and at most 31 days after the start. */
  end_time: string;
}

/** What {@link getAccountUsage} gives, as on the wire. */
export type GetAccountUsageResult = BillingUsageResponse;

/**
 * Retrieves the usage charges of a WhatsApp Business Account for a period of up to 31 days. Managed funding is in beta.
 *
 * `GET /whatsapp/accounts/{waba_id}/usage`. Evidence: docs.
 */
export function getAccountUsage(client: Client, input: GetAccountUsageInput, options?: CallOptions): Call<GetAccountUsageResult> {
  return call(client, { name: 'accountUsage.get', method: 'GET', path: '/whatsapp/accounts/{waba_id}/usage' }, input, options);
}

/** Filters of {@link listPortfolioAccounts}. */
export interface ListPortfolioAccountsFilters {
  /** Business portfolio id assigned by Meta. */
  portfolio_id: string;
}

/** Body of a page of {@link listPortfolioAccounts}, as on the wire. */
export type ListPortfolioAccountsBody = PortfolioAccountListResponse;

/**
 * Lists the WhatsApp Business Accounts of a portfolio with their funding, one page at a time. Managed funding is in beta.
 *
 * `GET /whatsapp/portfolios/{portfolio_id}/accounts`. Pages: cursor-after. Evidence: docs.
 */
export function listPortfolioAccounts(client: Client, filters: ListPortfolioAccountsFilters, options?: ReversibleListOptions): List<AccountFunding, ListPortfolioAccountsBody> {
  return list(client, { name: 'portfolioAccounts.list', method: 'GET', path: '/whatsapp/portfolios/{portfolio_id}/accounts', pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link getPortfolioUsage}. */
export interface GetPortfolioUsageInput {
  /** Business portfolio id assigned by Meta. */
  portfolio_id: string;
  /** Start of the usage period (ISO 8601), inclusive. */
  start_time: string;
  /** End of the usage period (ISO 8601), exclusive and at most 31 days after the start. */
  end_time: string;
}

/** What {@link getPortfolioUsage} gives, as on the wire. */
export type GetPortfolioUsageResult = BillingUsageResponse;

/**
 * Retrieves the usage charges of all accounts of a portfolio for a period of up to 31 days. Managed funding is in beta.
 *
 * `GET /whatsapp/portfolios/{portfolio_id}/usage`. Evidence: docs.
 */
export function getPortfolioUsage(client: Client, input: GetPortfolioUsageInput, options?: CallOptions): Call<GetPortfolioUsageResult> {
  return call(client, { name: 'portfolioUsage.get', method: 'GET', path: '/whatsapp/portfolios/{portfolio_id}/usage' }, input, options);
}

/** Input of {@link revokePortfolioFunding}. */
export interface RevokePortfolioFundingInput {
  /** Business portfolio id assigned by Meta. */
  portfolio_id: string;
  /** Idempotency key that you choose for this operation (1 to 255 bytes); the same key returns the same operation, or a 409 if it is sent for another portfolio. */
  'Idempotency-Key': string;
}

/** What {@link revokePortfolioFunding} gives, as on the wire. */
export type RevokePortfolioFundingResult = PortfolioFundingOperationResponse;

/**
 * Revokes the managed funding of a portfolio; a request with the same idempotency key returns the operation that the first request started. Managed funding is in beta.
 *
 * `POST /whatsapp/portfolios/{portfolio_id}/funding/revoke`. Evidence: docs.
 */
export function revokePortfolioFunding(client: Client, input: RevokePortfolioFundingInput, options?: CallOptions): Call<RevokePortfolioFundingResult> {
  return call(client, { name: 'portfolioFunding.revoke', method: 'POST', path: '/whatsapp/portfolios/{portfolio_id}/funding/revoke', headers: ['Idempotency-Key'], idempotent: true }, input, options);
}

/** Input of {@link getPortfolioFundingOperation}. */
export interface GetPortfolioFundingOperationInput {
  /** Business portfolio id assigned by Meta. */
  portfolio_id: string;
  /** Id of the operation that the revocation started. */
  operation_id: string;
}

/** What {@link getPortfolioFundingOperation} gives, as on the wire. */
export type GetPortfolioFundingOperationResult = PortfolioFundingOperationResponse;

/**
 * Retrieves the progress of the revocation of a portfolio's managed funding. Managed funding is in beta.
 *
 * `GET /whatsapp/portfolios/{portfolio_id}/funding/operations/{operation_id}`. Evidence: docs.
 */
export function getPortfolioFundingOperation(client: Client, input: GetPortfolioFundingOperationInput, options?: CallOptions): Call<GetPortfolioFundingOperationResult> {
  return call(client, { name: 'portfolioFunding.getOperation', method: 'GET', path: '/whatsapp/portfolios/{portfolio_id}/funding/operations/{operation_id}' }, input, options);
}

/** Input of {@link listAgentModes}. */
export interface ListAgentModesInput {}

/** What {@link listAgentModes} gives, as on the wire. */
export type ListAgentModesResult = AgentModeListResponse;

/**
 * Lists the modes in which the Kapso Agent can run; the list is not paginated.
 *
 * `GET /kapso-agent/modes`. Evidence: docs.
 */
export function listAgentModes(client: Client, input: ListAgentModesInput = {}, options?: CallOptions): Call<ListAgentModesResult> {
  return call(client, { name: 'agentModes.list', method: 'GET', path: '/kapso-agent/modes' }, input, options);
}

/** Input of {@link getAgentMode}. */
export interface GetAgentModeInput {
  /** Slug of the mode. */
  mode: string;
}

/** What {@link getAgentMode} gives, as on the wire. */
export type GetAgentModeResult = AgentModeResponse;

/**
 * Retrieves a mode of the Kapso Agent.
 *
 * `GET /kapso-agent/modes/{mode}`. Evidence: docs.
 */
export function getAgentMode(client: Client, input: GetAgentModeInput, options?: CallOptions): Call<GetAgentModeResult> {
  return call(client, { name: 'agentModes.get', method: 'GET', path: '/kapso-agent/modes/{mode}' }, input, options);
}

/** Filters of {@link listAgentSessions}. */
export interface ListAgentSessionsFilters {
  /** Slug of the mode. */
  mode: string;
}

/** Body of a page of {@link listAgentSessions}, as on the wire. */
export type ListAgentSessionsBody = AgentSessionListResponse;

/**
 * Lists the agent sessions of a mode that the current API key has started, one page at a time.
 *
 * `GET /kapso-agent/modes/{mode}/sessions`. Pages: cursor-after. Evidence: docs.
 */
export function listAgentSessions(client: Client, filters: ListAgentSessionsFilters, options?: ReversibleListOptions): List<AgentSession, ListAgentSessionsBody> {
  return list(client, { name: 'agentSessions.list', method: 'GET', path: '/kapso-agent/modes/{mode}/sessions', pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Filters of {@link listAgentSessionsNumbered}. */
export interface ListAgentSessionsNumberedFilters {
  /** Slug of the mode. */
  mode: string;
}

/** Body of a page of {@link listAgentSessionsNumbered}, as on the wire. */
export type ListAgentSessionsNumberedBody = AgentSessionListResponse;

/**
 * Lists the agent sessions of a mode that the current API key has started, one page at a time.
 *
 * `GET /kapso-agent/modes/{mode}/sessions`. Pages: numbered. Evidence: docs.
 */
export function listAgentSessionsNumbered(client: Client, filters: ListAgentSessionsNumberedFilters, options?: NumberedListOptions): List<AgentSession, ListAgentSessionsNumberedBody> {
  return list(client, { name: 'agentSessions.listNumbered', method: 'GET', path: '/kapso-agent/modes/{mode}/sessions', pagination: byNumberedSessions, items: 'data', maximum: 100 }, filters, options);
}

/** Filters of {@link listAgentSessionRuns}. */
export interface ListAgentSessionRunsFilters {
  /** Id of the session. */
  id: string;
}

/** Body of a page of {@link listAgentSessionRuns}, as on the wire. */
export type ListAgentSessionRunsBody = AgentSessionResponse;

/**
 * Retrieves an agent session of the current API key and lists its runs, one page at a time. The response contains the session itself on every page.
 *
 * `GET /kapso-agent/sessions/{id}`. Pages: cursor-after. Evidence: docs.
 */
export function listAgentSessionRuns(client: Client, filters: ListAgentSessionRunsFilters, options?: ReversibleListOptions): List<AgentSessionRun, ListAgentSessionRunsBody> {
  return list(client, { name: 'agentSessionRuns.list', method: 'GET', path: '/kapso-agent/sessions/{id}', pagination: byCursorAfter, items: 'data.runs', maximum: 100 }, filters, options);
}

/** Filters of {@link listAgentSessionRunsNumbered}. */
export interface ListAgentSessionRunsNumberedFilters {
  /** Id of the session. */
  id: string;
}

/** Body of a page of {@link listAgentSessionRunsNumbered}, as on the wire. */
export type ListAgentSessionRunsNumberedBody = AgentSessionResponse;

/**
 * Retrieves an agent session of the current API key and lists its runs, one page at a time. The response contains the session itself on every page.
 *
 * `GET /kapso-agent/sessions/{id}`. Pages: numbered. Evidence: docs.
 */
export function listAgentSessionRunsNumbered(client: Client, filters: ListAgentSessionRunsNumberedFilters, options?: NumberedListOptions): List<AgentSessionRun, ListAgentSessionRunsNumberedBody> {
  return list(client, { name: 'agentSessionRuns.listNumbered', method: 'GET', path: '/kapso-agent/sessions/{id}', pagination: byNumberedRuns, items: 'data.runs', maximum: 100 }, filters, options);
}

/** Input of {@link createAgentRun}. */
export type CreateAgentRunInput = AgentRunCreateRequest;

/** What {@link createAgentRun} gives, as on the wire. */
export type CreateAgentRunResult = AgentRunResponse;

/**
 * Starts a run of the Kapso Agent.
 *
 * `POST /kapso-agent/runs`. Evidence: docs.
 */
export function createAgentRun(client: Client, input: CreateAgentRunInput, options?: CallOptions): Call<CreateAgentRunResult> {
  return call(client, { name: 'agentRuns.create', method: 'POST', path: '/kapso-agent/runs', body: 'fields' }, input, options);
}

/** Input of {@link getAgentRun}. */
export interface GetAgentRunInput {
  /** Id of the run. */
  id: string;
}

/** What {@link getAgentRun} gives, as on the wire. */
export type GetAgentRunResult = AgentRunResponse;

/**
 * Retrieves a run of the Kapso Agent.
 *
 * `GET /kapso-agent/runs/{id}`. Evidence: docs.
 */
export function getAgentRun(client: Client, input: GetAgentRunInput, options?: CallOptions): Call<GetAgentRunResult> {
  return call(client, { name: 'agentRuns.get', method: 'GET', path: '/kapso-agent/runs/{id}' }, input, options);
}

/** Input of {@link pauseAgentRun}. */
export interface PauseAgentRunInput {
  /** Id of the run. */
  id: string;
}

/** What {@link pauseAgentRun} gives, as on the wire. */
export type PauseAgentRunResult = AgentRunResponse;

/**
 * Pauses a run of the Kapso Agent.
 *
 * `POST /kapso-agent/runs/{id}/pause`. Evidence: docs.
 */
export function pauseAgentRun(client: Client, input: PauseAgentRunInput, options?: CallOptions): Call<PauseAgentRunResult> {
  return call(client, { name: 'agentRuns.pause', method: 'POST', path: '/kapso-agent/runs/{id}/pause' }, input, options);
}

/** Input of {@link resumeAgentRun}. */
export interface ResumeAgentRunInput {
  /** Id of the run. */
  id: string;
}

/** What {@link resumeAgentRun} gives, as on the wire. */
export type ResumeAgentRunResult = AgentRunResponse;

/**
 * Resumes a paused run of the Kapso Agent.
 *
 * `POST /kapso-agent/runs/{id}/resume`. Evidence: docs.
 */
export function resumeAgentRun(client: Client, input: ResumeAgentRunInput, options?: CallOptions): Call<ResumeAgentRunResult> {
  return call(client, { name: 'agentRuns.resume', method: 'POST', path: '/kapso-agent/runs/{id}/resume' }, input, options);
}

/** Input of {@link cancelAgentRun}. */
export interface CancelAgentRunInput {
  /** Id of the run. */
  id: string;
}

/** What {@link cancelAgentRun} gives, as on the wire. */
export type CancelAgentRunResult = AgentRunResponse;

/**
 * Cancels a run of the Kapso Agent.
 *
 * `POST /kapso-agent/runs/{id}/cancel`. Evidence: docs.
 */
export function cancelAgentRun(client: Client, input: CancelAgentRunInput, options?: CallOptions): Call<CancelAgentRunResult> {
  return call(client, { name: 'agentRuns.cancel', method: 'POST', path: '/kapso-agent/runs/{id}/cancel' }, input, options);
}

/** Input of {@link approveAgentRun}. */
export interface ApproveAgentRunInput {
  /** Id of the run. */
  id: string;
  /** Id of the approval for which the run is waiting. */
  approval_id: string;
}

/** What {@link approveAgentRun} gives, as on the wire. */
export type ApproveAgentRunResult = AgentRunResponse;

/**
 * Approves the tool call for which a run is waiting.
 *
 * `POST /kapso-agent/runs/{id}/approvals/{approval_id}/approve`. Evidence: docs.
 */
export function approveAgentRun(client: Client, input: ApproveAgentRunInput, options?: CallOptions): Call<ApproveAgentRunResult> {
  return call(client, { name: 'agentRuns.approve', method: 'POST', path: '/kapso-agent/runs/{id}/approvals/{approval_id}/approve' }, input, options);
}

/** Input of {@link rejectAgentRun}. */
export interface RejectAgentRunInput {
  /** Id of the run. */
  id: string;
  /** Id of the approval for which the run is waiting. */
  approval_id: string;
}

/** What {@link rejectAgentRun} gives, as on the wire. */
export type RejectAgentRunResult = AgentRunResponse;

/**
 * Rejects the tool call for which a run is waiting.
 *
 * `POST /kapso-agent/runs/{id}/approvals/{approval_id}/reject`. Evidence: docs.
 */
export function rejectAgentRun(client: Client, input: RejectAgentRunInput, options?: CallOptions): Call<RejectAgentRunResult> {
  return call(client, { name: 'agentRuns.reject', method: 'POST', path: '/kapso-agent/runs/{id}/approvals/{approval_id}/reject' }, input, options);
}

/** Input of {@link listDatabaseRows}. */
export interface ListDatabaseRowsInput {
  /** Name of the table. */
  table: string;
  /** Columns to return, separated by commas. */
  select?: string | undefined;
  /** Column to sort by, with the suffix .asc or .desc. */
  order?: string | undefined;
  /** Maximum number of rows to return. */
  limit?: number | undefined;
  /** Number of rows to skip. */
  offset?: number | undefined;
}

/** What {@link listDatabaseRows} gives, as on the wire. */
export type ListDatabaseRowsResult = DatabaseRowListResponse;

/**
 * Lists rows of a table, selected with limit and offset. Delisted: the vendor's current reference does not include the database.
 *
 * `GET /db/{table}`. Evidence: docs.
 */
export function listDatabaseRows(client: Client, input: ListDatabaseRowsInput, options?: CallOptions): Call<ListDatabaseRowsResult> {
  return call(client, { name: 'databaseRows.list', method: 'GET', path: '/db/{table}' }, input, options);
}

/** Input of {@link createDatabaseRows}. */
export interface CreateDatabaseRowsInput {
  /** Name of the table. */
  table: string;
  /** Body of the request. */
  body: Record<string, unknown> | Record<string, unknown>[];
}

/** What {@link createDatabaseRows} gives, as on the wire. */
export type CreateDatabaseRowsResult = DatabaseRowListResponse;

/**
 * Creates a row, or several rows given as an array, in a table. Delisted: the vendor's current reference does not include the database.
 *
 * `POST /db/{table}`. Evidence: docs.
 */
export function createDatabaseRows(client: Client, input: CreateDatabaseRowsInput, options?: CallOptions): Call<CreateDatabaseRowsResult> {
  return call(client, { name: 'databaseRows.create', method: 'POST', path: '/db/{table}', body: 'whole' }, input, options);
}

/** Input of {@link updateDatabaseRows}. */
export interface UpdateDatabaseRowsInput {
  /** Name of the table. */
  table: string;
  /** Body of the request. */
  body: Record<string, unknown>;
}

/** What {@link updateDatabaseRows} gives, as on the wire. */
export type UpdateDatabaseRowsResult = DatabaseRowListResponse;

/**
 * Updates rows of a table; how rows are selected is undocumented, so the request may update all of them. Delisted: the vendor's current reference does not include the database.
 *
 * `PATCH /db/{table}`. Evidence: docs.
 */
export function updateDatabaseRows(client: Client, input: UpdateDatabaseRowsInput, options?: CallOptions): Call<UpdateDatabaseRowsResult> {
  return call(client, { name: 'databaseRows.update', method: 'PATCH', path: '/db/{table}', body: 'whole' }, input, options);
}

/** Input of {@link upsertDatabaseRows}. */
export interface UpsertDatabaseRowsInput {
  /** Name of the table. */
  table: string;
  /** Body of the request. */
  body: Record<string, unknown> | Record<string, unknown>[];
}

/** What {@link upsertDatabaseRows} gives, as on the wire. */
export type UpsertDatabaseRowsResult = DatabaseRowListResponse;

/**
 * Creates rows in a table, or updates the rows that already exist. Delisted: the vendor's current reference does not include the database.
 *
 * `PUT /db/{table}`. Evidence: docs.
 */
export function upsertDatabaseRows(client: Client, input: UpsertDatabaseRowsInput, options?: CallOptions): Call<UpsertDatabaseRowsResult> {
  return call(client, { name: 'databaseRows.upsert', method: 'PUT', path: '/db/{table}', body: 'whole', idempotent: false }, input, options);
}

/** Input of {@link deleteDatabaseRows}. */
export interface DeleteDatabaseRowsInput {
  /** Name of the table. */
  table: string;
}

/** What {@link deleteDatabaseRows} gives, as on the wire. */
export type DeleteDatabaseRowsResult = undefined;

/**
 * Deletes rows of a table; how rows are selected is undocumented, so the request may delete all of them. Delisted: the vendor's current reference does not include the database.
 *
 * `DELETE /db/{table}`. Evidence: docs.
 */
export function deleteDatabaseRows(client: Client, input: DeleteDatabaseRowsInput, options?: CallOptions): Call<DeleteDatabaseRowsResult> {
  return call(client, { name: 'databaseRows.delete', method: 'DELETE', path: '/db/{table}', empty: true }, input, options);
}

/** Input of {@link getDatabaseRow}. */
export interface GetDatabaseRowInput {
  /** Name of the table. */
  table: string;
  /** Id of the row. */
  id: string;
}

/** What {@link getDatabaseRow} gives, as on the wire. */
export type GetDatabaseRowResult = operations['getDatabaseRow']['responses']['2XX']['content']['application/json'];

/**
 * Retrieves a row of a table. Delisted: the vendor's current reference does not include the database.
 *
 * `GET /db/{table}/{id}`. Evidence: docs.
 */
export function getDatabaseRow(client: Client, input: GetDatabaseRowInput, options?: CallOptions): Call<GetDatabaseRowResult> {
  return call(client, { name: 'databaseRows.get', method: 'GET', path: '/db/{table}/{id}' }, input, options);
}

/** Input of {@link listDatabaseTables}. */
export interface ListDatabaseTablesInput {}

/** What {@link listDatabaseTables} gives, as on the wire. */
export type ListDatabaseTablesResult = operations['listDatabaseTables']['responses']['2XX']['content']['application/json'];

/**
 * Lists the tables of the project. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
 *
 * `GET /database_tables`. Evidence: inferred.
 */
export function listDatabaseTables(client: Client, input: ListDatabaseTablesInput = {}, options?: CallOptions): Call<ListDatabaseTablesResult> {
  return call(client, { name: 'databaseTables.list', method: 'GET', path: '/database_tables' }, input, options);
}

/** Input of {@link getDatabaseTable}. */
export interface GetDatabaseTableInput {
  /** Name of the table. */
  table: string;
  /** Maximum number of rows to return. */
  limit?: number | undefined;
}

/** What {@link getDatabaseTable} gives, as on the wire. */
export type GetDatabaseTableResult = operations['getDatabaseTable']['responses']['2XX']['content']['application/json'];

/**
 * Retrieves a table. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
 *
 * `GET /database_tables/{table}`. Evidence: inferred.
 */
export function getDatabaseTable(client: Client, input: GetDatabaseTableInput, options?: CallOptions): Call<GetDatabaseTableResult> {
  return call(client, { name: 'databaseTables.get', method: 'GET', path: '/database_tables/{table}' }, input, options);
}

/** Input of {@link listIntegrations}. */
export interface ListIntegrationsInput {}

/** What {@link listIntegrations} gives, as on the wire. */
export type ListIntegrationsResult = IntegrationListResponse;

/**
 * Lists the Pipedream integrations of the project; the list is not paginated. Delisted: the vendor's current reference does not include integrations.
 *
 * `GET /integrations`. Evidence: docs.
 */
export function listIntegrations(client: Client, input: ListIntegrationsInput = {}, options?: CallOptions): Call<ListIntegrationsResult> {
  return call(client, { name: 'integrations.list', method: 'GET', path: '/integrations' }, input, options);
}

/** Input of {@link createIntegration}. */
export type CreateIntegrationInput = {
  /** Id of the action. */
  action_id: string;
  /** Slug of the app. */
  app_slug: string;
  /** Account id assigned by Pipedream to the connected account. */
  account_id: string;
  /** Values of the properties of the action, keyed by property name. */
  configured_props?: Record<string, unknown> | undefined;
  /** Name of the integration. */
  name?: string | undefined;
  /** Name of the app. */
  app_name?: string | undefined;
  /** Pipedream id of the dynamic properties, which depend on other properties. */
  dynamic_props_id?: string | undefined;
  /** Definitions of the variables that the integration accepts. */
  variable_definitions?: Record<string, unknown> | undefined;
};

/** What {@link createIntegration} gives, as on the wire. */
export type CreateIntegrationResult = operations['createIntegration']['responses']['2XX']['content']['application/json'];

/**
 * Creates a Pipedream integration. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
 *
 * `POST /integrations`. Evidence: inferred.
 */
export function createIntegration(client: Client, input: CreateIntegrationInput, options?: CallOptions): Call<CreateIntegrationResult> {
  return call(client, { name: 'integrations.create', method: 'POST', path: '/integrations', body: 'fields' }, input, options);
}

/** Input of {@link updateIntegration}. */
export type UpdateIntegrationInput = {
  /** Id of the integration. */
  integration_id: string;
} & {
  /** Name of the integration. */
  name?: string | undefined;
  /** Pipedream id of the dynamic properties, which depend on other properties. */
  dynamic_props_id?: string | undefined;
  /** Values of the properties of the action, keyed by property name. */
  configured_props?: Record<string, unknown> | undefined;
  /** Definitions of the variables that the integration accepts. */
  variable_definitions?: Record<string, unknown> | undefined;
};

/** What {@link updateIntegration} gives, as on the wire. */
export type UpdateIntegrationResult = operations['updateIntegration']['responses']['2XX']['content']['application/json'];

/**
 * Updates a Pipedream integration. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
 *
 * `PATCH /integrations/{integration_id}`. Evidence: inferred.
 */
export function updateIntegration(client: Client, input: UpdateIntegrationInput, options?: CallOptions): Call<UpdateIntegrationResult> {
  return call(client, { name: 'integrations.update', method: 'PATCH', path: '/integrations/{integration_id}', body: 'fields' }, input, options);
}

/** Input of {@link deleteIntegration}. */
export interface DeleteIntegrationInput {
  /** Id of the integration. */
  integration_id: string;
}

/** What {@link deleteIntegration} gives, as on the wire. */
export type DeleteIntegrationResult = IntegrationDeleteResponse;

/**
 * Deletes a Pipedream integration. Delisted and unverified: only an older script of the vendor calls this operation, and the response is taken from an unused schema.
 *
 * `DELETE /integrations/{integration_id}`. Evidence: inferred.
 */
export function deleteIntegration(client: Client, input: DeleteIntegrationInput, options?: CallOptions): Call<DeleteIntegrationResult> {
  return call(client, { name: 'integrations.delete', method: 'DELETE', path: '/integrations/{integration_id}' }, input, options);
}

/** Input of {@link listIntegrationApps}. */
export interface ListIntegrationAppsInput {
  /** Text to search for. */
  query?: string | undefined;
  /** Maximum number of apps to return. */
  limit?: number | undefined;
}

/** What {@link listIntegrationApps} gives, as on the wire. */
export type ListIntegrationAppsResult = operations['listIntegrationApps']['responses']['2XX']['content']['application/json'];

/**
 * Lists the apps available to Pipedream integrations. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
 *
 * `GET /integrations/apps`. Evidence: inferred.
 */
export function listIntegrationApps(client: Client, input: ListIntegrationAppsInput = {}, options?: CallOptions): Call<ListIntegrationAppsResult> {
  return call(client, { name: 'integrationApps.list', method: 'GET', path: '/integrations/apps' }, input, options);
}

/** Input of {@link listIntegrationAccounts}. */
export interface ListIntegrationAccountsInput {
  /** Returns only accounts of the app with this slug. */
  app_slug?: string | undefined;
  /** Alias of app_slug. */
  app?: string | undefined;
}

/** What {@link listIntegrationAccounts} gives, as on the wire. */
export type ListIntegrationAccountsResult = IntegrationAccountListResponse;

/**
 * Lists the Pipedream accounts connected to the project; the list is not paginated. Delisted: the vendor's current reference does not include integrations.
 *
 * `GET /integrations/accounts`. Evidence: docs.
 */
export function listIntegrationAccounts(client: Client, input: ListIntegrationAccountsInput = {}, options?: CallOptions): Call<ListIntegrationAccountsResult> {
  return call(client, { name: 'integrationAccounts.list', method: 'GET', path: '/integrations/accounts' }, input, options);
}

/** Input of {@link createIntegrationConnectToken}. */
export interface CreateIntegrationConnectTokenInput {}

/** What {@link createIntegrationConnectToken} gives, as on the wire. */
export type CreateIntegrationConnectTokenResult = IntegrationConnectToken;

/**
 * Creates a short-lived token to connect a Pipedream account. Delisted: the vendor's current reference does not include integrations.
 *
 * `POST /integrations/connect_token`. Evidence: docs.
 */
export function createIntegrationConnectToken(client: Client, input: CreateIntegrationConnectTokenInput = {}, options?: CallOptions): Call<CreateIntegrationConnectTokenResult> {
  return call(client, { name: 'integrations.createConnectToken', method: 'POST', path: '/integrations/connect_token' }, input, options);
}

/** Input of {@link listIntegrationActions}. */
export interface ListIntegrationActionsInput {
  /** Text to search for. */
  query?: string | undefined;
  /** Returns only actions of the app with this slug. */
  app_slug?: string | undefined;
}

/** What {@link listIntegrationActions} gives, as on the wire. */
export type ListIntegrationActionsResult = operations['searchIntegrationActions']['responses']['2XX']['content']['application/json'];

/**
 * Lists the actions that an app offers. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
 *
 * `GET /integrations/actions`. Evidence: inferred.
 */
export function listIntegrationActions(client: Client, input: ListIntegrationActionsInput = {}, options?: CallOptions): Call<ListIntegrationActionsResult> {
  return call(client, { name: 'integrationActions.list', method: 'GET', path: '/integrations/actions' }, input, options);
}

/** Input of {@link getIntegrationActionSchema}. */
export interface GetIntegrationActionSchemaInput {
  /** Id of the action. */
  action_id: string;
}

/** What {@link getIntegrationActionSchema} gives, as on the wire. */
export type GetIntegrationActionSchemaResult = operations['getIntegrationActionSchema']['responses']['2XX']['content']['application/json'];

/**
 * Retrieves the properties that an action accepts. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
 *
 * `GET /integrations/actions/{action_id}/schema`. Evidence: inferred.
 */
export function getIntegrationActionSchema(client: Client, input: GetIntegrationActionSchemaInput, options?: CallOptions): Call<GetIntegrationActionSchemaResult> {
  return call(client, { name: 'integrationActions.getSchema', method: 'GET', path: '/integrations/actions/{action_id}/schema' }, input, options);
}

/** Input of {@link configureIntegrationActionProp}. */
export type ConfigureIntegrationActionPropInput = {
  /** Id of the action. */
  action_id: string;
} & IntegrationPropRequest;

/** What {@link configureIntegrationActionProp} gives, as on the wire. */
export type ConfigureIntegrationActionPropResult = IntegrationPropResponse;

/**
 * Retrieves the possible values of an action's property. Delisted and unverified: only an older script of the vendor calls this operation, and the schemas are taken from unused ones.
 *
 * `POST /integrations/actions/{action_id}/configure_prop`. Evidence: inferred.
 */
export function configureIntegrationActionProp(client: Client, input: ConfigureIntegrationActionPropInput, options?: CallOptions): Call<ConfigureIntegrationActionPropResult> {
  return call(client, { name: 'integrationActions.configureProp', method: 'POST', path: '/integrations/actions/{action_id}/configure_prop', body: 'fields' }, input, options);
}

/** Input of {@link reloadIntegrationActionProps}. */
export type ReloadIntegrationActionPropsInput = {
  /** Id of the action. */
  action_id: string;
} & IntegrationPropsReloadRequest;

/** What {@link reloadIntegrationActionProps} gives, as on the wire. */
export type ReloadIntegrationActionPropsResult = operations['reloadIntegrationActionProps']['responses']['2XX']['content']['application/json'];

/**
 * Reloads the properties of an action after one of them was set. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
 *
 * `POST /integrations/actions/{action_id}/reload_props`. Evidence: inferred.
 */
export function reloadIntegrationActionProps(client: Client, input: ReloadIntegrationActionPropsInput, options?: CallOptions): Call<ReloadIntegrationActionPropsResult> {
  return call(client, { name: 'integrationActions.reloadProps', method: 'POST', path: '/integrations/actions/{action_id}/reload_props', body: 'fields' }, input, options);
}

/** Input of {@link getVoiceAgent}. */
export interface GetVoiceAgentInput {
  /** Id of the voice agent. */
  voice_agent_id: string;
}

/** What {@link getVoiceAgent} gives, as on the wire. */
export type GetVoiceAgentResult = VoiceAgentResponse;

/**
 * Retrieves a voice agent. Delisted: the vendor's current reference does not include voice agents.
 *
 * `GET /voice_agents/{voice_agent_id}`. Evidence: docs.
 */
export function getVoiceAgent(client: Client, input: GetVoiceAgentInput, options?: CallOptions): Call<GetVoiceAgentResult> {
  return call(client, { name: 'voiceAgents.get', method: 'GET', path: '/voice_agents/{voice_agent_id}' }, input, options);
}

/** Input of {@link createVoiceAgentPhoneNumber}. */
export type CreateVoiceAgentPhoneNumberInput = {
  /** Id of the voice agent. */
  voice_agent_id: string;
} & VoiceAgentPhoneNumberCreateRequest;

/** What {@link createVoiceAgentPhoneNumber} gives, as on the wire. */
export type CreateVoiceAgentPhoneNumberResult = VoiceAgentPhoneNumberResponse;

/**
 * Assigns a phone number of the project to a voice agent, which then answers its calls. Delisted: the vendor's current reference does not include voice agents.
 *
 * `POST /voice_agents/{voice_agent_id}/whatsapp/phone_numbers`. Evidence: docs.
 */
export function createVoiceAgentPhoneNumber(client: Client, input: CreateVoiceAgentPhoneNumberInput, options?: CallOptions): Call<CreateVoiceAgentPhoneNumberResult> {
  return call(client, { name: 'voiceAgentPhoneNumbers.create', method: 'POST', path: '/voice_agents/{voice_agent_id}/whatsapp/phone_numbers', body: 'fields' }, input, options);
}

/** Every operation as a method of the client. */
export interface Resources {
  readonly contacts: {
    /**
     * Lists the WhatsApp contacts of the project, one page at a time.
     *
     * `GET /whatsapp/contacts`. Pages: cursor-after. Evidence: seed.
     */
    list(filters?: ListContactsFilters, options?: ReversibleListOptions): List<Contact, ListContactsBody>;
    /**
     * Lists the WhatsApp contacts of the project, one page at a time.
     *
     * `GET /whatsapp/contacts`. Pages: numbered. Evidence: seed.
     */
    listNumbered(filters?: ListContactsNumberedFilters, options?: NumberedListOptions): List<Contact, ListContactsNumberedBody>;
    /**
     * Creates a contact of the project from a WhatsApp id.
     *
     * `POST /whatsapp/contacts`. Evidence: docs.
     */
    create(input: CreateContactInput, options?: CallOptions): Call<CreateContactResult>;
    /**
     * Retrieves a contact by id, phone number or business-scoped user id.
     *
     * `GET /whatsapp/contacts/{identifier}`. Evidence: docs.
     */
    get(input: GetContactInput, options?: CallOptions): Call<GetContactResult>;
    /**
     * Updates the project's data about a contact.
     *
     * `PATCH /whatsapp/contacts/{identifier}`. Evidence: docs.
     */
    update(input: UpdateContactInput, options?: CallOptions): Call<UpdateContactResult>;
    /**
     * Deletes a contact and its data. The response only confirms that the deletion is queued.
     *
     * `DELETE /whatsapp/contacts/{identifier}`. Evidence: docs.
     */
    delete(input: DeleteContactInput, options?: CallOptions): Call<DeleteContactResult>;
  };
  readonly marketingPreferences: {
    /**
     * Lists the marketing preferences of a contact, one for each phone number of the project.
     *
     * `GET /whatsapp/contacts/{identifier}/marketing_preferences`. Evidence: docs.
     */
    list(input: ListMarketingPreferencesInput, options?: CallOptions): Call<ListMarketingPreferencesResult>;
    /**
     * Retrieves the marketing preference of a contact for one of the project's phone numbers.
     *
     * `GET /whatsapp/contacts/{identifier}/marketing_preferences/{phone_number_id}`. Evidence: docs.
     */
    get(input: GetMarketingPreferenceInput, options?: CallOptions): Call<GetMarketingPreferenceResult>;
  };
  readonly conversations: {
    /**
     * Lists the conversations of the project, ordered by last activity (most recent first), one page at a time.
     *
     * `GET /whatsapp/conversations`. Pages: cursor-after. Evidence: seed.
     */
    list(filters?: ListConversationsFilters, options?: ReversibleListOptions): List<Conversation, ListConversationsBody>;
    /**
     * Retrieves a conversation.
     *
     * `GET /whatsapp/conversations/{conversation_id}`. Evidence: docs.
     */
    get(input: GetConversationInput, options?: CallOptions): Call<GetConversationResult>;
    /**
     * Ends or reactivates a conversation.
     *
     * `PATCH /whatsapp/conversations/{conversation_id}`. Evidence: docs.
     */
    update(input: UpdateConversationInput, options?: CallOptions): Call<UpdateConversationResult>;
  };
  readonly conversationAssignments: {
    /**
     * Lists the current and past assignments of a conversation, one page at a time.
     *
     * `GET /whatsapp/conversations/{conversation_id}/assignments`. Pages: numbered. Evidence: docs.
     */
    list(filters: ListConversationAssignmentsFilters, options?: NumberedListOptions): List<ConversationAssignment, ListConversationAssignmentsBody>;
    /**
     * Assigns a project member to a conversation. A conversation can have at most one active assignment.
     *
     * `POST /whatsapp/conversations/{conversation_id}/assignments`. Evidence: docs.
     */
    create(input: CreateConversationAssignmentInput, options?: CallOptions): Call<CreateConversationAssignmentResult>;
    /**
     * Retrieves an assignment of a conversation.
     *
     * `GET /whatsapp/conversations/{conversation_id}/assignments/{id}`. Evidence: docs.
     */
    get(input: GetConversationAssignmentInput, options?: CallOptions): Call<GetConversationAssignmentResult>;
    /**
     * Updates or ends an assignment of a conversation.
     *
     * `PATCH /whatsapp/conversations/{conversation_id}/assignments/{id}`. Evidence: docs.
     */
    update(input: UpdateConversationAssignmentInput, options?: CallOptions): Call<UpdateConversationAssignmentResult>;
  };
  readonly conversationExecutions: {
    /**
     * Lists the workflow executions that belong to a conversation, one page at a time.
     *
     * `GET /whatsapp/conversations/{conversation_id}/flow_executions`. Pages: cursor-after. Evidence: docs.
     */
    list(filters: ListConversationExecutionsFilters, options?: ReversibleListOptions): List<WorkflowExecutionSummary, ListConversationExecutionsBody>;
  };
  readonly messages: {
    /**
     * Lists the messages that the project has sent and received, one page at a time.
     *
     * `GET /whatsapp/messages`. Pages: cursor-after. Evidence: docs.
     */
    list(filters?: ListMessagesFilters, options?: ReversibleListOptions): List<Message, ListMessagesBody>;
    /**
     * Retrieves a message by the message id that WhatsApp assigned to it.
     *
     * `GET /whatsapp/messages/{message_id}`. Evidence: docs.
     */
    get(input: GetMessageInput, options?: CallOptions): Call<GetMessageResult>;
  };
  readonly customers: {
    /**
     * Lists the customers of the project, one page at a time.
     *
     * `GET /customers`. Pages: numbered. Evidence: docs.
     */
    list(filters?: ListCustomersFilters, options?: NumberedListOptions): List<Customer, ListCustomersBody>;
    /**
     * Creates a customer of the project.
     *
     * `POST /customers`. Evidence: docs.
     */
    create(input: CreateCustomerInput, options?: CallOptions): Call<CreateCustomerResult>;
    /**
     * Retrieves a customer.
     *
     * `GET /customers/{customer_id}`. Evidence: docs.
     */
    get(input: GetCustomerInput, options?: CallOptions): Call<GetCustomerResult>;
    /**
     * Updates a customer.
     *
     * `PATCH /customers/{customer_id}`. Evidence: docs.
     */
    update(input: UpdateCustomerInput, options?: CallOptions): Call<UpdateCustomerResult>;
    /**
     * Deletes a customer.
     *
     * `DELETE /customers/{customer_id}`. Evidence: docs.
     */
    delete(input: DeleteCustomerInput, options?: CallOptions): Call<DeleteCustomerResult>;
  };
  readonly setupLinks: {
    /**
     * Lists the setup links of a customer, one page at a time.
     *
     * `GET /customers/{customer_id}/setup_links`. Pages: numbered. Evidence: docs.
     */
    list(filters: ListSetupLinksFilters, options?: NumberedListOptions): List<SetupLink, ListSetupLinksBody>;
    /**
     * Creates a setup link with which a customer connects a WhatsApp phone number. The previous link of the customer is revoked.
     *
     * `POST /customers/{customer_id}/setup_links`. Evidence: docs.
     */
    create(input: CreateSetupLinkInput, options?: CallOptions): Call<CreateSetupLinkResult>;
    /**
     * Updates or revokes a setup link.
     *
     * `PATCH /customers/{customer_id}/setup_links/{setup_link_id}`. Evidence: docs.
     */
    update(input: UpdateSetupLinkInput, options?: CallOptions): Call<UpdateSetupLinkResult>;
  };
  readonly phoneNumbers: {
    /**
     * Lists the WhatsApp phone numbers connected to the project, one page at a time.
     *
     * `GET /whatsapp/phone_numbers`. Pages: numbered. Evidence: docs.
     */
    list(filters?: ListPhoneNumbersFilters, options?: NumberedListOptions): List<PhoneNumber, ListPhoneNumbersBody>;
    /**
     * Connects a WhatsApp phone number, for which you already have Meta credentials, to a customer.
     *
     * `POST /customers/{customer_id}/whatsapp/phone_numbers`. Evidence: docs.
     */
    create(input: CreatePhoneNumberInput, options?: CallOptions): Call<CreatePhoneNumberResult>;
    /**
     * Retrieves a WhatsApp phone number of the project.
     *
     * `GET /whatsapp/phone_numbers/{phone_number_id}`. Evidence: docs.
     */
    get(input: GetPhoneNumberInput, options?: CallOptions): Call<GetPhoneNumberResult>;
    /**
     * Updates the settings of a WhatsApp phone number of the project.
     *
     * `PATCH /whatsapp/phone_numbers/{phone_number_id}`. Evidence: docs.
     */
    update(input: UpdatePhoneNumberInput, options?: CallOptions): Call<UpdatePhoneNumberResult>;
    /**
     * Removes a WhatsApp phone number from the project.
     *
     * `DELETE /whatsapp/phone_numbers/{phone_number_id}`. Evidence: docs.
     */
    delete(input: DeletePhoneNumberInput, options?: CallOptions): Call<DeletePhoneNumberResult>;
    /**
     * Checks the health of a WhatsApp phone number. The result is cached for 3 minutes, and a project can send at most 5 requests per second and 60 per minute.
     *
     * `GET /whatsapp/phone_numbers/{phone_number_id}/health`. Evidence: docs.
     */
    getHealth(input: GetPhoneNumberHealthInput, options?: CallOptions): Call<GetPhoneNumberHealthResult>;
  };
  readonly displayNameRequests: {
    /**
     * Lists the requests to change the display name of a phone number, one page at a time.
     *
     * `GET /whatsapp/phone_numbers/{phone_number_id}/display_name_requests`. Pages: numbered. Evidence: docs.
     */
    list(filters: ListDisplayNameRequestsFilters, options?: NumberedListOptions): List<DisplayNameRequest, ListDisplayNameRequestsBody>;
    /**
     * Submits a request to Meta to change the display name of a phone number.
     *
     * `POST /whatsapp/phone_numbers/{phone_number_id}/display_name_requests`. Evidence: docs.
     */
    create(input: CreateDisplayNameRequestInput, options?: CallOptions): Call<CreateDisplayNameRequestResult>;
    /**
     * Retrieves a display name request.
     *
     * `GET /whatsapp/phone_numbers/{phone_number_id}/display_name_requests/{request_id}`. Evidence: docs.
     */
    get(input: GetDisplayNameRequestInput, options?: CallOptions): Call<GetDisplayNameRequestResult>;
  };
  readonly webhooks: {
    /**
     * Lists the webhooks of the project, one page at a time.
     *
     * `GET /whatsapp/webhooks`. Pages: numbered. Evidence: docs.
     */
    list(filters?: ListWebhooksFilters, options?: NumberedListOptions): List<Webhook, ListWebhooksBody>;
    /**
     * Creates a webhook for the events of the project, or for the events of a phone number if the request body contains its id.
     *
     * `POST /whatsapp/webhooks`. Evidence: docs.
     */
    create(input: CreateWebhookInput, options?: CallOptions): Call<CreateWebhookResult>;
    /**
     * Retrieves a webhook of the project.
     *
     * `GET /whatsapp/webhooks/{webhook_id}`. Evidence: docs.
     */
    get(input: GetWebhookInput, options?: CallOptions): Call<GetWebhookResult>;
    /**
     * Updates a webhook of the project.
     *
     * `PATCH /whatsapp/webhooks/{webhook_id}`. Evidence: docs.
     */
    update(input: UpdateWebhookInput, options?: CallOptions): Call<UpdateWebhookResult>;
    /**
     * Deletes a webhook of the project.
     *
     * `DELETE /whatsapp/webhooks/{webhook_id}`. Evidence: docs.
     */
    delete(input: DeleteWebhookInput, options?: CallOptions): Call<DeleteWebhookResult>;
    /**
     * Sends a test event to a webhook of the project.
     *
     * `POST /whatsapp/webhooks/{webhook_id}/test`. Evidence: docs.
     */
    test(input: TestWebhookInput, options?: CallOptions): Call<TestWebhookResult>;
  };
  readonly phoneNumberWebhooks: {
    /**
     * Lists the webhooks of a phone number of the project, one page at a time.
     *
     * `GET /whatsapp/phone_numbers/{phone_number_id}/webhooks`. Pages: numbered. Evidence: docs.
     */
    list(filters: ListPhoneNumberWebhooksFilters, options?: NumberedListOptions): List<Webhook, ListPhoneNumberWebhooksBody>;
    /**
     * Creates a webhook for the message and conversation events of a phone number of the project.
     *
     * `POST /whatsapp/phone_numbers/{phone_number_id}/webhooks`. Evidence: docs.
     */
    create(input: CreatePhoneNumberWebhookInput, options?: CallOptions): Call<CreatePhoneNumberWebhookResult>;
    /**
     * Retrieves a webhook of a phone number.
     *
     * `GET /whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}`. Evidence: docs.
     */
    get(input: GetPhoneNumberWebhookInput, options?: CallOptions): Call<GetPhoneNumberWebhookResult>;
    /**
     * Updates a webhook of a phone number.
     *
     * `PATCH /whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}`. Evidence: docs.
     */
    update(input: UpdatePhoneNumberWebhookInput, options?: CallOptions): Call<UpdatePhoneNumberWebhookResult>;
    /**
     * Deletes a webhook of a phone number.
     *
     * `DELETE /whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}`. Evidence: docs.
     */
    delete(input: DeletePhoneNumberWebhookInput, options?: CallOptions): Call<DeletePhoneNumberWebhookResult>;
  };
  readonly webhookDeliveries: {
    /**
     * Lists the webhook deliveries of the project and their outcome, one page at a time.
     *
     * `GET /webhook_deliveries`. Pages: cursor-after. Evidence: docs.
     */
    list(filters?: ListWebhookDeliveriesFilters, options?: ReversibleListOptions): List<WebhookDelivery, ListWebhookDeliveriesBody>;
  };
  readonly broadcasts: {
    /**
     * Lists the broadcasts of the project, one page at a time. Broadcasts are in alpha and may change.
     *
     * `GET /whatsapp/broadcasts`. Pages: numbered. Evidence: docs.
     */
    list(filters?: ListBroadcastsFilters, options?: NumberedListOptions): List<Broadcast, ListBroadcastsBody>;
    /**
     * Creates a broadcast of a template in draft status. Broadcasts are in alpha and may change.
     *
     * `POST /whatsapp/broadcasts`. Evidence: docs.
     */
    create(input: CreateBroadcastInput, options?: CallOptions): Call<CreateBroadcastResult>;
    /**
     * Retrieves a broadcast and its counters. Broadcasts are in alpha and may change.
     *
     * `GET /whatsapp/broadcasts/{broadcast_id}`. Evidence: docs.
     */
    get(input: GetBroadcastInput, options?: CallOptions): Call<GetBroadcastResult>;
    /**
     * Stops a broadcast that is being sent, or resets it to draft. Broadcasts are in alpha and may change.
     *
     * `PATCH /whatsapp/broadcasts/{broadcast_id}`. Evidence: docs.
     */
    update(input: UpdateBroadcastInput, options?: CallOptions): Call<UpdateBroadcastResult>;
    /**
     * Starts sending a broadcast to its recipients. Broadcasts are in alpha and may change.
     *
     * `POST /whatsapp/broadcasts/{broadcast_id}/send`. Evidence: docs.
     */
    send(input: SendBroadcastInput, options?: CallOptions): Call<SendBroadcastResult>;
    /**
     * Sets the time at which a broadcast is sent. Broadcasts are in alpha and may change.
     *
     * `POST /whatsapp/broadcasts/{broadcast_id}/schedule`. Evidence: docs.
     */
    schedule(input: ScheduleBroadcastInput, options?: CallOptions): Call<ScheduleBroadcastResult>;
    /**
     * Cancels a scheduled broadcast before it is sent. Broadcasts are in alpha and may change.
     *
     * `POST /whatsapp/broadcasts/{broadcast_id}/cancel`. Evidence: docs.
     */
    cancel(input: CancelBroadcastInput, options?: CallOptions): Call<CancelBroadcastResult>;
  };
  readonly broadcastRecipients: {
    /**
     * Lists the recipients of a broadcast with their delivery status, one page at a time. Broadcasts are in alpha and may change.
     *
     * `GET /whatsapp/broadcasts/{broadcast_id}/recipients`. Pages: numbered. Evidence: docs.
     */
    list(filters: ListBroadcastRecipientsFilters, options?: NumberedListOptions): List<BroadcastRecipient, ListBroadcastRecipientsBody>;
    /**
     * Adds up to 1,000 recipients to a broadcast and skips recipients that it already contains. Broadcasts are in alpha and may change.
     *
     * `POST /whatsapp/broadcasts/{broadcast_id}/recipients`. Evidence: docs.
     */
    add(input: AddBroadcastRecipientsInput, options?: CallOptions): Call<AddBroadcastRecipientsResult>;
    /**
     * Removes all recipients of a broadcast. Broadcasts are in alpha and may change.
     *
     * `DELETE /whatsapp/broadcasts/{broadcast_id}/recipients`. Evidence: docs.
     */
    clear(input: ClearBroadcastRecipientsInput, options?: CallOptions): Call<ClearBroadcastRecipientsResult>;
  };
  readonly media: {
    /**
     * Fetches a media file from a URL that you provide and uploads it to Meta. The limits are 5 MB for images, 16 MB for audio and video, and 100 MB for documents.
     *
     * `POST /whatsapp/media`. Evidence: docs.
     */
    upload(input: UploadMediaInput, options?: CallOptions): Call<UploadMediaResult>;
  };
  readonly flows: {
    /**
     * Lists the WhatsApp Flows (interactive forms) of the project, one page at a time.
     *
     * `GET /whatsapp/flows`. Pages: numbered. Evidence: docs.
     */
    list(filters?: ListFlowsFilters, options?: NumberedListOptions): List<Flow, ListFlowsBody>;
    /**
     * Creates a WhatsApp Flow in draft status unless the request asks for immediate publication.
     *
     * `POST /whatsapp/flows`. Evidence: docs.
     */
    create(input: CreateFlowInput, options?: CallOptions): Call<CreateFlowResult>;
    /**
     * Retrieves a WhatsApp Flow.
     *
     * `GET /whatsapp/flows/{flow_id}`. Evidence: docs.
     */
    get(input: GetFlowInput, options?: CallOptions): Call<GetFlowResult>;
    /**
     * Publishes a WhatsApp Flow. A publication cannot be undone.
     *
     * `POST /whatsapp/flows/{flow_id}/publish`. Evidence: docs.
     */
    publish(input: PublishFlowInput, options?: CallOptions): Call<PublishFlowResult>;
    /**
     * Sets up the encryption keys that the data endpoint of a WhatsApp Flow requires.
     *
     * `POST /whatsapp/flows/{flow_id}/setup_encryption`. Evidence: docs.
     */
    setupEncryption(input: SetupFlowEncryptionInput, options?: CallOptions): Call<SetupFlowEncryptionResult>;
  };
  readonly flowVersions: {
    /**
     * Lists the versions of a WhatsApp Flow, one page at a time.
     *
     * `GET /whatsapp/flows/{flow_id}/versions`. Pages: numbered. Evidence: docs.
     */
    list(filters: ListFlowVersionsFilters, options?: NumberedListOptions): List<FlowVersion, ListFlowVersionsBody>;
    /**
     * Creates a version of a WhatsApp Flow.
     *
     * `POST /whatsapp/flows/{flow_id}/versions`. Evidence: docs.
     */
    create(input: CreateFlowVersionInput, options?: CallOptions): Call<CreateFlowVersionResult>;
    /**
     * Retrieves a version of a WhatsApp Flow, including its flow JSON.
     *
     * `GET /whatsapp/flows/{flow_id}/versions/{version_id}`. Evidence: docs.
     */
    get(input: GetFlowVersionInput, options?: CallOptions): Call<GetFlowVersionResult>;
  };
  readonly flowDataEndpoints: {
    /**
     * Retrieves the data endpoint of a WhatsApp Flow.
     *
     * `GET /whatsapp/flows/{flow_id}/data_endpoint`. Evidence: docs.
     */
    get(input: GetFlowDataEndpointInput, options?: CallOptions): Call<GetFlowDataEndpointResult>;
    /**
     * Sets the code of the data endpoint of a WhatsApp Flow.
     *
     * `POST /whatsapp/flows/{flow_id}/data_endpoint`. Evidence: docs.
     */
    create(input: CreateFlowDataEndpointInput, options?: CallOptions): Call<CreateFlowDataEndpointResult>;
    /**
     * Attaches a deployed function to a WhatsApp Flow as its data endpoint. If the flow cannot be republished, the response is still 200 and contains a warning.
     *
     * `PATCH /whatsapp/flows/{flow_id}/data_endpoint`. Evidence: docs.
     */
    update(input: UpdateFlowDataEndpointInput, options?: CallOptions): Call<UpdateFlowDataEndpointResult>;
    /**
     * Deploys the code of the data endpoint of a WhatsApp Flow.
     *
     * `POST /whatsapp/flows/{flow_id}/data_endpoint/deploy`. Evidence: docs.
     */
    deploy(input: DeployFlowDataEndpointInput, options?: CallOptions): Call<DeployFlowDataEndpointResult>;
    /**
     * Registers the data endpoint of a WhatsApp Flow at Meta.
     *
     * `POST /whatsapp/flows/{flow_id}/data_endpoint/register`. Evidence: docs.
     */
    register(input: RegisterFlowDataEndpointInput, options?: CallOptions): Call<RegisterFlowDataEndpointResult>;
  };
  readonly flowFunctionLogs: {
    /**
     * Lists the latest log entries of the data endpoint of a WhatsApp Flow; the list is not paginated.
     *
     * `GET /whatsapp/flows/{flow_id}/function_logs`. Evidence: docs.
     */
    list(input: ListFlowFunctionLogsInput, options?: CallOptions): Call<ListFlowFunctionLogsResult>;
  };
  readonly flowFunctionInvocations: {
    /**
     * Lists the latest invocations of the data endpoint of a WhatsApp Flow; the list is not paginated.
     *
     * `GET /whatsapp/flows/{flow_id}/function_invocations`. Evidence: docs.
     */
    list(input: ListFlowFunctionInvocationsInput, options?: CallOptions): Call<ListFlowFunctionInvocationsResult>;
  };
  readonly flowResponses: {
    /**
     * Lists the responses that contacts submitted in a WhatsApp Flow. Unverified: only a script of the vendor calls this operation, and the response is undocumented.
     *
     * `GET /whatsapp/flows/{flow_id}/responses`. Evidence: inferred.
     */
    list(input: ListFlowResponsesInput, options?: CallOptions): Call<ListFlowResponsesResult>;
  };
  readonly workflows: {
    /**
     * Lists the workflows of the project; the list is not paginated.
     *
     * `GET /workflows`. Evidence: docs.
     */
    list(input?: ListWorkflowsInput, options?: CallOptions): Call<ListWorkflowsResult>;
    /**
     * Creates a workflow.
     *
     * `POST /workflows`. Evidence: docs.
     */
    create(input: CreateWorkflowInput, options?: CallOptions): Call<CreateWorkflowResult>;
    /**
     * Retrieves a workflow without its definition.
     *
     * `GET /workflows/{workflow_id}`. Evidence: docs.
     */
    get(input: GetWorkflowInput, options?: CallOptions): Call<GetWorkflowResult>;
    /**
     * Updates a workflow. If the request contains lock_version, the update succeeds only if the workflow has not changed in the meantime.
     *
     * `PATCH /workflows/{workflow_id}`. Evidence: docs.
     */
    update(input: UpdateWorkflowInput, options?: CallOptions): Call<UpdateWorkflowResult>;
    /**
     * Retrieves a workflow with its nodes and edges.
     *
     * `GET /workflows/{workflow_id}/definition`. Evidence: docs.
     */
    getDefinition(input: GetWorkflowDefinitionInput, options?: CallOptions): Call<GetWorkflowDefinitionResult>;
    /**
     * Retrieves the variables available in a workflow.
     *
     * `GET /workflows/{workflow_id}/variables`. Evidence: docs.
     */
    getVariables(input: GetWorkflowVariablesInput, options?: CallOptions): Call<GetWorkflowVariablesResult>;
  };
  readonly workflowExecutions: {
    /**
     * Lists the executions of a workflow, one page at a time.
     *
     * `GET /workflows/{workflow_id}/executions`. Pages: cursor-after. Evidence: docs.
     */
    list(filters: ListWorkflowExecutionsFilters, options?: ReversibleListOptions): List<WorkflowExecutionSummary, ListWorkflowExecutionsBody>;
    /**
     * Starts a workflow for a contact. In addition to the general rate limit, each API key can start a workflow only a limited number of times per second.
     *
     * `POST /workflows/{workflow_id}/executions`. Evidence: docs.
     */
    create(input: CreateWorkflowExecutionInput, options?: CallOptions): Call<CreateWorkflowExecutionResult>;
    /**
     * Retrieves a workflow execution with its context and events.
     *
     * `GET /workflow_executions/{execution_id}`. Evidence: docs.
     */
    get(input: GetWorkflowExecutionInput, options?: CallOptions): Call<GetWorkflowExecutionResult>;
    /**
     * Updates the status of a workflow execution.
     *
     * `PATCH /workflow_executions/{execution_id}`. Evidence: docs.
     */
    update(input: UpdateWorkflowExecutionInput, options?: CallOptions): Call<UpdateWorkflowExecutionResult>;
    /**
     * Resumes a waiting workflow execution with the input that it waits for.
     *
     * `POST /workflow_executions/{execution_id}/resume`. Evidence: docs.
     */
    resume(input: ResumeWorkflowExecutionInput, options?: CallOptions): Call<ResumeWorkflowExecutionResult>;
  };
  readonly workflowExecutionEvents: {
    /**
     * Lists the events of a workflow execution, one page at a time.
     *
     * `GET /workflow_executions/{execution_id}/events`. Pages: cursor-after. Evidence: docs.
     */
    list(filters: ListWorkflowExecutionEventsFilters, options?: ReversibleListOptions): List<WorkflowEvent, ListWorkflowExecutionEventsBody>;
  };
  readonly workflowTriggers: {
    /**
     * Lists the triggers that start a workflow; the list is not paginated.
     *
     * `GET /workflows/{workflow_id}/triggers`. Evidence: docs.
     */
    list(input: ListWorkflowTriggersInput, options?: CallOptions): Call<ListWorkflowTriggersResult>;
    /**
     * Creates a trigger for a workflow.
     *
     * `POST /workflows/{workflow_id}/triggers`. Evidence: docs.
     */
    create(input: CreateWorkflowTriggerInput, options?: CallOptions): Call<CreateWorkflowTriggerResult>;
    /**
     * Replaces all triggers of a workflow in one request.
     *
     * `PUT /workflows/{workflow_id}/triggers`. Evidence: docs.
     */
    replace(input: ReplaceWorkflowTriggersInput, options?: CallOptions): Call<ReplaceWorkflowTriggersResult>;
    /**
     * Activates or deactivates a trigger.
     *
     * `PATCH /triggers/{trigger_id}`. Evidence: docs.
     */
    update(input: UpdateWorkflowTriggerInput, options?: CallOptions): Call<UpdateWorkflowTriggerResult>;
    /**
     * Deletes a trigger.
     *
     * `DELETE /triggers/{trigger_id}`. Evidence: docs.
     */
    delete(input: DeleteWorkflowTriggerInput, options?: CallOptions): Call<DeleteWorkflowTriggerResult>;
  };
  readonly functions: {
    /**
     * Lists the serverless functions of the project; the list is not paginated.
     *
     * `GET /functions`. Evidence: docs.
     */
    list(input?: ListFunctionsInput, options?: CallOptions): Call<ListFunctionsResult>;
    /**
     * Creates a serverless function.
     *
     * `POST /functions`. Evidence: docs.
     */
    create(input: CreateFunctionInput, options?: CallOptions): Call<CreateFunctionResult>;
    /**
     * Retrieves a serverless function with its code.
     *
     * `GET /functions/{function_id}`. Evidence: docs.
     */
    get(input: GetFunctionInput, options?: CallOptions): Call<GetFunctionResult>;
    /**
     * Updates a serverless function. If the request contains lock_version, the update succeeds only if the function has not changed in the meantime.
     *
     * `PATCH /functions/{function_id}`. Evidence: docs.
     */
    update(input: UpdateFunctionInput, options?: CallOptions): Call<UpdateFunctionResult>;
    /**
     * Deletes a serverless function.
     *
     * `DELETE /functions/{function_id}`. Evidence: docs.
     */
    delete(input: DeleteFunctionInput, options?: CallOptions): Call<DeleteFunctionResult>;
    /**
     * Starts the deployment of a serverless function.
     *
     * `POST /functions/{function_id}/deploy`. Evidence: docs.
     */
    deploy(input: DeployFunctionInput, options?: CallOptions): Call<DeployFunctionResult>;
    /**
     * Invokes a serverless function. In the response mode passthrough, the function responds with any 2xx status and any content: JSON is parsed, and other content is returned as text.
     *
     * `POST /functions/{function_id}/invoke`. Evidence: docs.
     */
    invoke(input: InvokeFunctionInput, options?: CallOptions): Call<InvokeFunctionResult>;
  };
  readonly functionSecrets: {
    /**
     * Lists the names of the secrets of a function, without their values; the list is not paginated.
     *
     * `GET /functions/{function_id}/secrets`. Evidence: docs.
     */
    list(input: ListFunctionSecretsInput, options?: CallOptions): Call<ListFunctionSecretsResult>;
    /**
     * Stores a secret for a deployed function.
     *
     * `POST /functions/{function_id}/secrets`. Evidence: docs.
     */
    create(input: CreateFunctionSecretInput, options?: CallOptions): Call<CreateFunctionSecretResult>;
    /**
     * Deletes a secret of a function.
     *
     * `DELETE /functions/{function_id}/secrets/{secret_name}`. Evidence: docs.
     */
    delete(input: DeleteFunctionSecretInput, options?: CallOptions): Call<DeleteFunctionSecretResult>;
  };
  readonly functionInvocations: {
    /**
     * Lists the latest invocations of a serverless function with their log entries; the list is not paginated.
     *
     * `GET /functions/{function_id}/invocations`. Evidence: docs.
     */
    list(input: ListFunctionInvocationsInput, options?: CallOptions): Call<ListFunctionInvocationsResult>;
  };
  readonly eventDefinitions: {
    /**
     * Lists the definitions of the events that the project records; the list is not paginated.
     *
     * `GET /event-definitions`. Evidence: docs.
     */
    list(input?: ListEventDefinitionsInput, options?: CallOptions): Call<ListEventDefinitionsResult>;
    /**
     * Creates an event definition. A definition that already has the name is updated instead, and restored if it was archived.
     *
     * `POST /event-definitions`. Evidence: docs.
     */
    create(input: CreateEventDefinitionInput, options?: CallOptions): Call<CreateEventDefinitionResult>;
    /**
     * Retrieves an event definition.
     *
     * `GET /event-definitions/{id}`. Evidence: docs.
     */
    get(input: GetEventDefinitionInput, options?: CallOptions): Call<GetEventDefinitionResult>;
    /**
     * Updates or archives an event definition.
     *
     * `PATCH /event-definitions/{id}`. Evidence: docs.
     */
    update(input: UpdateEventDefinitionInput, options?: CallOptions): Call<UpdateEventDefinitionResult>;
    /**
     * Deletes an event definition and, in the background, all events recorded with it.
     *
     * `DELETE /event-definitions/{id}`. Evidence: docs.
     */
    delete(input: DeleteEventDefinitionInput, options?: CallOptions): Call<DeleteEventDefinitionResult>;
  };
  readonly events: {
    /**
     * Lists the events that the project has recorded, one page at a time.
     *
     * `GET /events`. Pages: cursor-after. Evidence: docs.
     */
    list(filters?: ListEventsFilters, options?: ReversibleListOptions): List<ProjectEvent, ListEventsBody>;
    /**
     * Records an event.
     *
     * `POST /events`. Evidence: docs.
     */
    create(input: CreateEventInput, options?: CallOptions): Call<CreateEventResult>;
  };
  readonly findings: {
    /**
     * Lists the findings that Kapso has detected in the events of the project, one page at a time. A page can contain slightly more findings than the limit.
     *
     * `GET /findings`. Pages: cursor-after. Evidence: docs.
     */
    list(filters?: ListFindingsFilters, options?: ReversibleListOptions): List<FindingSummary, ListFindingsBody>;
    /**
     * Retrieves a finding with its investigation.
     *
     * `GET /findings/{finding_id}`. Evidence: docs.
     */
    get(input: GetFindingInput, options?: CallOptions): Call<GetFindingResult>;
    /**
     * Retrieves the events and conversations on which a finding is based, limited to 100 events, 50 affected conversations and 20 comparison conversations.
     *
     * `GET /findings/{finding_id}/evidence`. Evidence: docs.
     */
    getEvidence(input: GetFindingEvidenceInput, options?: CallOptions): Call<GetFindingEvidenceResult>;
    /**
     * Starts an investigation of a finding.
     *
     * `POST /findings/{finding_id}/start_investigation`. Evidence: docs.
     */
    startInvestigation(input: StartFindingInvestigationInput, options?: CallOptions): Call<StartFindingInvestigationResult>;
    /**
     * Dismisses a finding with a reason.
     *
     * `POST /findings/{finding_id}/dismiss`. Evidence: docs.
     */
    dismiss(input: DismissFindingInput, options?: CallOptions): Call<DismissFindingResult>;
    /**
     * Marks a finding as addressed.
     *
     * `POST /findings/{finding_id}/mark_addressed`. Evidence: docs.
     */
    markAddressed(input: MarkFindingAddressedInput, options?: CallOptions): Call<MarkFindingAddressedResult>;
  };
  readonly inboxEmbeds: {
    /**
     * Lists the inboxes that the project embeds in external pages, one page at a time.
     *
     * `GET /inbox_embeds`. Pages: numbered. Evidence: docs.
     */
    list(filters?: ListInboxEmbedsFilters, options?: NumberedListOptions): List<InboxEmbed, ListInboxEmbedsBody>;
    /**
     * Creates an inbox to embed in an external page.
     *
     * `POST /inbox_embeds`. Evidence: docs.
     */
    create(input: CreateInboxEmbedInput, options?: CallOptions): Call<CreateInboxEmbedResult>;
    /**
     * Retrieves an embedded inbox.
     *
     * `GET /inbox_embeds/{inbox_embed_id}`. Evidence: docs.
     */
    get(input: GetInboxEmbedInput, options?: CallOptions): Call<GetInboxEmbedResult>;
    /**
     * Updates an embedded inbox.
     *
     * `PATCH /inbox_embeds/{inbox_embed_id}`. Evidence: docs.
     */
    update(input: UpdateInboxEmbedInput, options?: CallOptions): Call<UpdateInboxEmbedResult>;
    /**
     * Revokes an embedded inbox.
     *
     * `DELETE /inbox_embeds/{inbox_embed_id}`. Evidence: docs.
     */
    delete(input: DeleteInboxEmbedInput, options?: CallOptions): Call<DeleteInboxEmbedResult>;
  };
  readonly users: {
    /**
     * Lists the members of the project, one page at a time.
     *
     * `GET /users`. Pages: numbered. Evidence: docs.
     */
    list(filters?: ListUsersFilters, options?: NumberedListOptions): List<User, ListUsersBody>;
  };
  readonly notificationEventTypes: {
    /**
     * Lists the event types about which the team can be notified; the list is not paginated.
     *
     * `GET /notifications/events`. Evidence: docs.
     */
    list(input?: ListNotificationEventTypesInput, options?: CallOptions): Call<ListNotificationEventTypesResult>;
  };
  readonly notificationDestinations: {
    /**
     * Lists the email addresses and channels to which notifications are sent; the list is not paginated.
     *
     * `GET /notifications/destinations`. Evidence: docs.
     */
    list(input?: ListNotificationDestinationsInput, options?: CallOptions): Call<ListNotificationDestinationsResult>;
    /**
     * Creates a notification destination for an email address, whose owner must confirm it through a link within 7 days. A removed destination is restored.
     *
     * `POST /notifications/destinations`. Evidence: docs.
     */
    create(input: CreateNotificationDestinationInput, options?: CallOptions): Call<CreateNotificationDestinationResult>;
    /**
     * Deletes a notification destination.
     *
     * `DELETE /notifications/destinations/{destination_id}`. Evidence: docs.
     */
    delete(input: DeleteNotificationDestinationInput, options?: CallOptions): Call<DeleteNotificationDestinationResult>;
  };
  readonly notificationRoutes: {
    /**
     * Lists the routes from notification event types to destinations; the list is not paginated.
     *
     * `GET /notifications/routes`. Evidence: docs.
     */
    list(input?: ListNotificationRoutesInput, options?: CallOptions): Call<ListNotificationRoutesResult>;
    /**
     * Routes a notification event type to a destination. Repeating the request has no further effect.
     *
     * `PUT /notifications/routes`. Evidence: docs.
     */
    upsert(input: UpsertNotificationRouteInput, options?: CallOptions): Call<UpsertNotificationRouteResult>;
    /**
     * Deletes a notification route.
     *
     * `DELETE /notifications/routes/{id}`. Evidence: docs.
     */
    delete(input: DeleteNotificationRouteInput, options?: CallOptions): Call<DeleteNotificationRouteResult>;
  };
  readonly providerModels: {
    /**
     * Lists the AI models available to workflows and agents; the list is not paginated.
     *
     * `GET /provider_models`. Evidence: docs.
     */
    list(input?: ListProviderModelsInput, options?: CallOptions): Call<ListProviderModelsResult>;
  };
  readonly apiLogs: {
    /**
     * Lists the API requests made with the API keys of the project, one page at a time.
     *
     * `GET /api_logs`. Pages: cursor-after. Evidence: docs.
     */
    list(filters?: ListApiLogsFilters, options?: ReversibleListOptions): List<ApiLog, ListApiLogsBody>;
  };
  readonly logs: {
    /**
     * Searches the logs of the project, one page at a time. If data.available is false, the search could not be executed and the response contains no entries.
     *
     * `GET /log_search`. Pages: cursor-token. Evidence: docs.
     */
    search(filters?: SearchLogsFilters, options?: CursorListOptions): List<LogEntry, SearchLogsBody>;
    /**
     * Searches the logs of the project with filters, one page at a time. If data.available is false, the search could not be executed and the response contains no entries.
     *
     * `POST /log_search`. Pages: cursor-token. Evidence: docs.
     */
    searchWithFilters(filters?: SearchLogsWithFiltersFilters, options?: CursorListOptions): List<LogEntry, SearchLogsWithFiltersBody>;
    /**
     * Retrieves the sources and filters available in the log search.
     *
     * `GET /log_search/catalog`. Evidence: docs.
     */
    getCatalog(input?: GetLogCatalogInput, options?: CallOptions): Call<GetLogCatalogResult>;
  };
  readonly accountFunding: {
    /**
     * Retrieves the funding of a WhatsApp Business Account. Managed funding is in beta.
     *
     * `GET /whatsapp/accounts/{waba_id}/funding`. Evidence: docs.
     */
    get(input: GetAccountFundingInput, options?: CallOptions): Call<GetAccountFundingResult>;
    /**
     * Ensures that managed funding pays for a WhatsApp Business Account; a repeated request returns the run that is in progress or finished within the last 30 seconds. Managed funding is in beta.
     *
     * `POST /whatsapp/accounts/{waba_id}/funding`. Evidence: docs.
     */
    ensure(input: EnsureAccountFundingInput, options?: CallOptions): Call<EnsureAccountFundingResult>;
  };
  readonly accountUsage: {
    /**
     * Retrieves the usage charges of a WhatsApp Business Account for a period of up to 31 days. Managed funding is in beta.
     *
     * `GET /whatsapp/accounts/{waba_id}/usage`. Evidence: docs.
     */
    get(input: GetAccountUsageInput, options?: CallOptions): Call<GetAccountUsageResult>;
  };
  readonly portfolioAccounts: {
    /**
     * Lists the WhatsApp Business Accounts of a portfolio with their funding, one page at a time. Managed funding is in beta.
     *
     * `GET /whatsapp/portfolios/{portfolio_id}/accounts`. Pages: cursor-after. Evidence: docs.
     */
    list(filters: ListPortfolioAccountsFilters, options?: ReversibleListOptions): List<AccountFunding, ListPortfolioAccountsBody>;
  };
  readonly portfolioUsage: {
    /**
     * Retrieves the usage charges of all accounts of a portfolio for a period of up to 31 days. Managed funding is in beta.
     *
     * `GET /whatsapp/portfolios/{portfolio_id}/usage`. Evidence: docs.
     */
    get(input: GetPortfolioUsageInput, options?: CallOptions): Call<GetPortfolioUsageResult>;
  };
  readonly portfolioFunding: {
    /**
     * Revokes the managed funding of a portfolio; a request with the same idempotency key returns the operation that the first request started. Managed funding is in beta.
     *
     * `POST /whatsapp/portfolios/{portfolio_id}/funding/revoke`. Evidence: docs.
     */
    revoke(input: RevokePortfolioFundingInput, options?: CallOptions): Call<RevokePortfolioFundingResult>;
    /**
     * Retrieves the progress of the revocation of a portfolio's managed funding. Managed funding is in beta.
     *
     * `GET /whatsapp/portfolios/{portfolio_id}/funding/operations/{operation_id}`. Evidence: docs.
     */
    getOperation(input: GetPortfolioFundingOperationInput, options?: CallOptions): Call<GetPortfolioFundingOperationResult>;
  };
  readonly agentModes: {
    /**
     * Lists the modes in which the Kapso Agent can run; the list is not paginated.
     *
     * `GET /kapso-agent/modes`. Evidence: docs.
     */
    list(input?: ListAgentModesInput, options?: CallOptions): Call<ListAgentModesResult>;
    /**
     * Retrieves a mode of the Kapso Agent.
     *
     * `GET /kapso-agent/modes/{mode}`. Evidence: docs.
     */
    get(input: GetAgentModeInput, options?: CallOptions): Call<GetAgentModeResult>;
  };
  readonly agentSessions: {
    /**
     * Lists the agent sessions of a mode that the current API key has started, one page at a time.
     *
     * `GET /kapso-agent/modes/{mode}/sessions`. Pages: cursor-after. Evidence: docs.
     */
    list(filters: ListAgentSessionsFilters, options?: ReversibleListOptions): List<AgentSession, ListAgentSessionsBody>;
    /**
     * Lists the agent sessions of a mode that the current API key has started, one page at a time.
     *
     * `GET /kapso-agent/modes/{mode}/sessions`. Pages: numbered. Evidence: docs.
     */
    listNumbered(filters: ListAgentSessionsNumberedFilters, options?: NumberedListOptions): List<AgentSession, ListAgentSessionsNumberedBody>;
  };
  readonly agentSessionRuns: {
    /**
     * Retrieves an agent session of the current API key and lists its runs, one page at a time. The response contains the session itself on every page.
     *
     * `GET /kapso-agent/sessions/{id}`. Pages: cursor-after. Evidence: docs.
     */
    list(filters: ListAgentSessionRunsFilters, options?: ReversibleListOptions): List<AgentSessionRun, ListAgentSessionRunsBody>;
    /**
     * Retrieves an agent session of the current API key and lists its runs, one page at a time. The response contains the session itself on every page.
     *
     * `GET /kapso-agent/sessions/{id}`. Pages: numbered. Evidence: docs.
     */
    listNumbered(filters: ListAgentSessionRunsNumberedFilters, options?: NumberedListOptions): List<AgentSessionRun, ListAgentSessionRunsNumberedBody>;
  };
  readonly agentRuns: {
    /**
     * Starts a run of the Kapso Agent.
     *
     * `POST /kapso-agent/runs`. Evidence: docs.
     */
    create(input: CreateAgentRunInput, options?: CallOptions): Call<CreateAgentRunResult>;
    /**
     * Retrieves a run of the Kapso Agent.
     *
     * `GET /kapso-agent/runs/{id}`. Evidence: docs.
     */
    get(input: GetAgentRunInput, options?: CallOptions): Call<GetAgentRunResult>;
    /**
     * Pauses a run of the Kapso Agent.
     *
     * `POST /kapso-agent/runs/{id}/pause`. Evidence: docs.
     */
    pause(input: PauseAgentRunInput, options?: CallOptions): Call<PauseAgentRunResult>;
    /**
     * Resumes a paused run of the Kapso Agent.
     *
     * `POST /kapso-agent/runs/{id}/resume`. Evidence: docs.
     */
    resume(input: ResumeAgentRunInput, options?: CallOptions): Call<ResumeAgentRunResult>;
    /**
     * Cancels a run of the Kapso Agent.
     *
     * `POST /kapso-agent/runs/{id}/cancel`. Evidence: docs.
     */
    cancel(input: CancelAgentRunInput, options?: CallOptions): Call<CancelAgentRunResult>;
    /**
     * Approves the tool call for which a run is waiting.
     *
     * `POST /kapso-agent/runs/{id}/approvals/{approval_id}/approve`. Evidence: docs.
     */
    approve(input: ApproveAgentRunInput, options?: CallOptions): Call<ApproveAgentRunResult>;
    /**
     * Rejects the tool call for which a run is waiting.
     *
     * `POST /kapso-agent/runs/{id}/approvals/{approval_id}/reject`. Evidence: docs.
     */
    reject(input: RejectAgentRunInput, options?: CallOptions): Call<RejectAgentRunResult>;
  };
  readonly databaseRows: {
    /**
     * Lists rows of a table, selected with limit and offset. Delisted: the vendor's current reference does not include the database.
     *
     * `GET /db/{table}`. Evidence: docs.
     */
    list(input: ListDatabaseRowsInput, options?: CallOptions): Call<ListDatabaseRowsResult>;
    /**
     * Creates a row, or several rows given as an array, in a table. Delisted: the vendor's current reference does not include the database.
     *
     * `POST /db/{table}`. Evidence: docs.
     */
    create(input: CreateDatabaseRowsInput, options?: CallOptions): Call<CreateDatabaseRowsResult>;
    /**
     * Updates rows of a table; how rows are selected is undocumented, so the request may update all of them. Delisted: the vendor's current reference does not include the database.
     *
     * `PATCH /db/{table}`. Evidence: docs.
     */
    update(input: UpdateDatabaseRowsInput, options?: CallOptions): Call<UpdateDatabaseRowsResult>;
    /**
     * Creates rows in a table, or updates the rows that already exist. Delisted: the vendor's current reference does not include the database.
     *
     * `PUT /db/{table}`. Evidence: docs.
     */
    upsert(input: UpsertDatabaseRowsInput, options?: CallOptions): Call<UpsertDatabaseRowsResult>;
    /**
     * Deletes rows of a table; how rows are selected is undocumented, so the request may delete all of them. Delisted: the vendor's current reference does not include the database.
     *
     * `DELETE /db/{table}`. Evidence: docs.
     */
    delete(input: DeleteDatabaseRowsInput, options?: CallOptions): Call<DeleteDatabaseRowsResult>;
    /**
     * Retrieves a row of a table. Delisted: the vendor's current reference does not include the database.
     *
     * `GET /db/{table}/{id}`. Evidence: docs.
     */
    get(input: GetDatabaseRowInput, options?: CallOptions): Call<GetDatabaseRowResult>;
  };
  readonly databaseTables: {
    /**
     * Lists the tables of the project. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
     *
     * `GET /database_tables`. Evidence: inferred.
     */
    list(input?: ListDatabaseTablesInput, options?: CallOptions): Call<ListDatabaseTablesResult>;
    /**
     * Retrieves a table. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
     *
     * `GET /database_tables/{table}`. Evidence: inferred.
     */
    get(input: GetDatabaseTableInput, options?: CallOptions): Call<GetDatabaseTableResult>;
  };
  readonly integrations: {
    /**
     * Lists the Pipedream integrations of the project; the list is not paginated. Delisted: the vendor's current reference does not include integrations.
     *
     * `GET /integrations`. Evidence: docs.
     */
    list(input?: ListIntegrationsInput, options?: CallOptions): Call<ListIntegrationsResult>;
    /**
     * Creates a Pipedream integration. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
     *
     * `POST /integrations`. Evidence: inferred.
     */
    create(input: CreateIntegrationInput, options?: CallOptions): Call<CreateIntegrationResult>;
    /**
     * Updates a Pipedream integration. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
     *
     * `PATCH /integrations/{integration_id}`. Evidence: inferred.
     */
    update(input: UpdateIntegrationInput, options?: CallOptions): Call<UpdateIntegrationResult>;
    /**
     * Deletes a Pipedream integration. Delisted and unverified: only an older script of the vendor calls this operation, and the response is taken from an unused schema.
     *
     * `DELETE /integrations/{integration_id}`. Evidence: inferred.
     */
    delete(input: DeleteIntegrationInput, options?: CallOptions): Call<DeleteIntegrationResult>;
    /**
     * Creates a short-lived token to connect a Pipedream account. Delisted: the vendor's current reference does not include integrations.
     *
     * `POST /integrations/connect_token`. Evidence: docs.
     */
    createConnectToken(input?: CreateIntegrationConnectTokenInput, options?: CallOptions): Call<CreateIntegrationConnectTokenResult>;
  };
  readonly integrationApps: {
    /**
     * Lists the apps available to Pipedream integrations. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
     *
     * `GET /integrations/apps`. Evidence: inferred.
     */
    list(input?: ListIntegrationAppsInput, options?: CallOptions): Call<ListIntegrationAppsResult>;
  };
  readonly integrationAccounts: {
    /**
     * Lists the Pipedream accounts connected to the project; the list is not paginated. Delisted: the vendor's current reference does not include integrations.
     *
     * `GET /integrations/accounts`. Evidence: docs.
     */
    list(input?: ListIntegrationAccountsInput, options?: CallOptions): Call<ListIntegrationAccountsResult>;
  };
  readonly integrationActions: {
    /**
     * Lists the actions that an app offers. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
     *
     * `GET /integrations/actions`. Evidence: inferred.
     */
    list(input?: ListIntegrationActionsInput, options?: CallOptions): Call<ListIntegrationActionsResult>;
    /**
     * Retrieves the properties that an action accepts. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
     *
     * `GET /integrations/actions/{action_id}/schema`. Evidence: inferred.
     */
    getSchema(input: GetIntegrationActionSchemaInput, options?: CallOptions): Call<GetIntegrationActionSchemaResult>;
    /**
     * Retrieves the possible values of an action's property. Delisted and unverified: only an older script of the vendor calls this operation, and the schemas are taken from unused ones.
     *
     * `POST /integrations/actions/{action_id}/configure_prop`. Evidence: inferred.
     */
    configureProp(input: ConfigureIntegrationActionPropInput, options?: CallOptions): Call<ConfigureIntegrationActionPropResult>;
    /**
     * Reloads the properties of an action after one of them was set. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
     *
     * `POST /integrations/actions/{action_id}/reload_props`. Evidence: inferred.
     */
    reloadProps(input: ReloadIntegrationActionPropsInput, options?: CallOptions): Call<ReloadIntegrationActionPropsResult>;
  };
  readonly voiceAgents: {
    /**
     * Retrieves a voice agent. Delisted: the vendor's current reference does not include voice agents.
     *
     * `GET /voice_agents/{voice_agent_id}`. Evidence: docs.
     */
    get(input: GetVoiceAgentInput, options?: CallOptions): Call<GetVoiceAgentResult>;
  };
  readonly voiceAgentPhoneNumbers: {
    /**
     * Assigns a phone number of the project to a voice agent, which then answers its calls. Delisted: the vendor's current reference does not include voice agents.
     *
     * `POST /voice_agents/{voice_agent_id}/whatsapp/phone_numbers`. Evidence: docs.
     */
    create(input: CreateVoiceAgentPhoneNumberInput, options?: CallOptions): Call<CreateVoiceAgentPhoneNumberResult>;
  };
}

/** Every operation as a function, in the tree that a client is made from. */
export const resources = {
  contacts: { list: listContacts, listNumbered: listContactsNumbered, create: createContact, get: getContact, update: updateContact, delete: deleteContact },
  marketingPreferences: { list: listMarketingPreferences, get: getMarketingPreference },
  conversations: { list: listConversations, get: getConversation, update: updateConversation },
  conversationAssignments: { list: listConversationAssignments, create: createConversationAssignment, get: getConversationAssignment, update: updateConversationAssignment },
  conversationExecutions: { list: listConversationExecutions },
  messages: { list: listMessages, get: getMessage },
  customers: { list: listCustomers, create: createCustomer, get: getCustomer, update: updateCustomer, delete: deleteCustomer },
  setupLinks: { list: listSetupLinks, create: createSetupLink, update: updateSetupLink },
  phoneNumbers: { list: listPhoneNumbers, create: createPhoneNumber, get: getPhoneNumber, update: updatePhoneNumber, delete: deletePhoneNumber, getHealth: getPhoneNumberHealth },
  displayNameRequests: { list: listDisplayNameRequests, create: createDisplayNameRequest, get: getDisplayNameRequest },
  webhooks: { list: listWebhooks, create: createWebhook, get: getWebhook, update: updateWebhook, delete: deleteWebhook, test: testWebhook },
  phoneNumberWebhooks: { list: listPhoneNumberWebhooks, create: createPhoneNumberWebhook, get: getPhoneNumberWebhook, update: updatePhoneNumberWebhook, delete: deletePhoneNumberWebhook },
  webhookDeliveries: { list: listWebhookDeliveries },
  broadcasts: { list: listBroadcasts, create: createBroadcast, get: getBroadcast, update: updateBroadcast, send: sendBroadcast, schedule: scheduleBroadcast, cancel: cancelBroadcast },
  broadcastRecipients: { list: listBroadcastRecipients, add: addBroadcastRecipients, clear: clearBroadcastRecipients },
  media: { upload: uploadMedia },
  flows: { list: listFlows, create: createFlow, get: getFlow, publish: publishFlow, setupEncryption: setupFlowEncryption },
  flowVersions: { list: listFlowVersions, create: createFlowVersion, get: getFlowVersion },
  flowDataEndpoints: { get: getFlowDataEndpoint, create: createFlowDataEndpoint, update: updateFlowDataEndpoint, deploy: deployFlowDataEndpoint, register: registerFlowDataEndpoint },
  flowFunctionLogs: { list: listFlowFunctionLogs },
  flowFunctionInvocations: { list: listFlowFunctionInvocations },
  flowResponses: { list: listFlowResponses },
  workflows: { list: listWorkflows, create: createWorkflow, get: getWorkflow, update: updateWorkflow, getDefinition: getWorkflowDefinition, getVariables: getWorkflowVariables },
  workflowExecutions: { list: listWorkflowExecutions, create: createWorkflowExecution, get: getWorkflowExecution, update: updateWorkflowExecution, resume: resumeWorkflowExecution },
  workflowExecutionEvents: { list: listWorkflowExecutionEvents },
  workflowTriggers: { list: listWorkflowTriggers, create: createWorkflowTrigger, replace: replaceWorkflowTriggers, update: updateWorkflowTrigger, delete: deleteWorkflowTrigger },
  functions: { list: listFunctions, create: createFunction, get: getFunction, update: updateFunction, delete: deleteFunction, deploy: deployFunction, invoke: invokeFunction },
  functionSecrets: { list: listFunctionSecrets, create: createFunctionSecret, delete: deleteFunctionSecret },
  functionInvocations: { list: listFunctionInvocations },
  eventDefinitions: { list: listEventDefinitions, create: createEventDefinition, get: getEventDefinition, update: updateEventDefinition, delete: deleteEventDefinition },
  events: { list: listEvents, create: createEvent },
  findings: { list: listFindings, get: getFinding, getEvidence: getFindingEvidence, startInvestigation: startFindingInvestigation, dismiss: dismissFinding, markAddressed: markFindingAddressed },
  inboxEmbeds: { list: listInboxEmbeds, create: createInboxEmbed, get: getInboxEmbed, update: updateInboxEmbed, delete: deleteInboxEmbed },
  users: { list: listUsers },
  notificationEventTypes: { list: listNotificationEventTypes },
  notificationDestinations: { list: listNotificationDestinations, create: createNotificationDestination, delete: deleteNotificationDestination },
  notificationRoutes: { list: listNotificationRoutes, upsert: upsertNotificationRoute, delete: deleteNotificationRoute },
  providerModels: { list: listProviderModels },
  apiLogs: { list: listApiLogs },
  logs: { search: searchLogs, searchWithFilters: searchLogsWithFilters, getCatalog: getLogCatalog },
  accountFunding: { get: getAccountFunding, ensure: ensureAccountFunding },
  accountUsage: { get: getAccountUsage },
  portfolioAccounts: { list: listPortfolioAccounts },
  portfolioUsage: { get: getPortfolioUsage },
  portfolioFunding: { revoke: revokePortfolioFunding, getOperation: getPortfolioFundingOperation },
  agentModes: { list: listAgentModes, get: getAgentMode },
  agentSessions: { list: listAgentSessions, listNumbered: listAgentSessionsNumbered },
  agentSessionRuns: { list: listAgentSessionRuns, listNumbered: listAgentSessionRunsNumbered },
  agentRuns: { create: createAgentRun, get: getAgentRun, pause: pauseAgentRun, resume: resumeAgentRun, cancel: cancelAgentRun, approve: approveAgentRun, reject: rejectAgentRun },
  databaseRows: { list: listDatabaseRows, create: createDatabaseRows, update: updateDatabaseRows, upsert: upsertDatabaseRows, delete: deleteDatabaseRows, get: getDatabaseRow },
  databaseTables: { list: listDatabaseTables, get: getDatabaseTable },
  integrations: { list: listIntegrations, create: createIntegration, update: updateIntegration, delete: deleteIntegration, createConnectToken: createIntegrationConnectToken },
  integrationApps: { list: listIntegrationApps },
  integrationAccounts: { list: listIntegrationAccounts },
  integrationActions: { list: listIntegrationActions, getSchema: getIntegrationActionSchema, configureProp: configureIntegrationActionProp, reloadProps: reloadIntegrationActionProps },
  voiceAgents: { get: getVoiceAgent },
  voiceAgentPhoneNumbers: { create: createVoiceAgentPhoneNumber },
};
