// Generated from Kapso Platform API 0.2.0; do not edit.
// Description sha256 c08efd699cea4437c693e2a74e93d33a069b4b96529dd4433de621502918b437, generator 1.0.0.

import { call, list, sideBySide, withIdempotencyKey, withWholeBody } from '@wa-clients/core';
import type {
  Call,
  CallOptions,
  Client,
  CursorListOptions,
  KeyedCallOptions,
  List,
  NumberedListOptions,
  PageWithResponse,
  ReversibleListOptions,
  ReversibleSideBySideListOptions,
  WithResponse,
} from '@wa-clients/core';
import { byCursorAfter, byCursorToken, byNumbered, byNumberedRuns, byNumberedSessions, byNumberedUnbounded } from '../../pagination.ts';
import type {
  operations,
  AccountFunding,
  AccountFundingEnsureRequest,
  AccountFundingResponse,
  AgentModeListResponse,
  AgentModeResponse,
  AgentPagingErrorResponse,
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
  ErrorResponse,
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
  FindingsErrorResponse,
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

/** Response bodies of failures of {@link listContacts}, by status code. */
export interface ListContactsErrors {
  400: operations['listWhatsappContactsPlatform']['responses'][400]['content']['application/json'];
  401: ErrorResponse;
}

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
  created_after?: string | Date | undefined;
  /** Returns only contacts created before this timestamp (ISO 8601). */
  created_before?: string | Date | undefined;
}

/** Response body of a page of {@link listContacts}. */
export type ListContactsBody = ContactListResponse;

/** Result of `.withResponse()` on {@link listContacts}. */
export type ListContactsWithResponse = PageWithResponse<Contact, ListContactsBody, 200, {
  /** Total number of contacts; sent with offset pagination only. */
  'X-Total': string | null;
  /** Total number of pages; sent with offset pagination only. */
  'X-Total-Pages': string | null;
  /** Number of items per page; sent with offset pagination only. */
  'X-Per-Page': string | null;
  /** Number of the current page; sent with offset pagination only. */
  'X-Page': string | null;
  /** Links to neighboring pages (RFC 5988); sent with offset pagination only. */
  Link: string | null;
}>;

/**
 * Lists the WhatsApp contacts of the project, one page at a time.
 *
 * `GET /whatsapp/contacts`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400 or 401.
 * @example
 * for await (const contact of listContacts(client)) {
 *   console.log(contact.id);
 * }
 */
export function listContacts(client: Client<'kapso'>, filters: ListContactsFilters = {}, options?: ReversibleSideBySideListOptions): List<Contact, ListContactsBody, ListContactsWithResponse> {
  return list(client, { name: 'contacts.list', method: 'GET', path: '/whatsapp/contacts', query: ['customer_id', 'customer_external_id', 'has_customer', 'profile_name_contains', 'wa_id_contains', 'business_scoped_user_id', 'created_after', 'created_before'], pagination: byCursorAfter, items: 'data', maximum: 100, sideBySide: sideBySide({ at: 'created_at', id: 'id', after: 'created_after', before: 'created_before', resolutionMs: 1000 }) }, filters, options);
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
  created_after?: string | Date | undefined;
  /** Returns only contacts created before this timestamp (ISO 8601). */
  created_before?: string | Date | undefined;
}

/** Response body of a page of {@link listContactsNumbered}. */
export type ListContactsNumberedBody = ContactListResponse;

/** Result of `.withResponse()` on {@link listContactsNumbered}. */
export type ListContactsNumberedWithResponse = PageWithResponse<Contact, ListContactsNumberedBody, 200, {
  /** Total number of contacts; sent with offset pagination only. */
  'X-Total': string | null;
  /** Total number of pages; sent with offset pagination only. */
  'X-Total-Pages': string | null;
  /** Number of items per page; sent with offset pagination only. */
  'X-Per-Page': string | null;
  /** Number of the current page; sent with offset pagination only. */
  'X-Page': string | null;
  /** Links to neighboring pages (RFC 5988); sent with offset pagination only. */
  Link: string | null;
}>;

/**
 * Lists the WhatsApp contacts of the project, one page at a time.
 *
 * `GET /whatsapp/contacts`. Pagination: page number (`page`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400 or 401.
 * @example
 * for await (const contact of listContactsNumbered(client)) {
 *   console.log(contact.id);
 * }
 */
export function listContactsNumbered(client: Client<'kapso'>, filters: ListContactsNumberedFilters = {}, options?: NumberedListOptions): List<Contact, ListContactsNumberedBody, ListContactsNumberedWithResponse> {
  return list(client, { name: 'contacts.listNumbered', method: 'GET', path: '/whatsapp/contacts', query: ['customer_id', 'customer_external_id', 'has_customer', 'profile_name_contains', 'wa_id_contains', 'business_scoped_user_id', 'created_after', 'created_before'], pagination: byNumbered, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createContact}, by status code. */
export interface CreateContactErrors {
  401: ErrorResponse;
  422: ErrorResponse;
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

/** Response body of {@link createContact}. */
export type CreateContactResult = ContactResponse;

/**
 * Creates a contact of the project from a WhatsApp id.
 *
 * `POST /whatsapp/contacts`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 422.
 */
export function createContact(client: Client<'kapso'>, input: CreateContactInput, options?: CallOptions): Call<CreateContactResult> {
  return call(client, { name: 'contacts.create', method: 'POST', path: '/whatsapp/contacts', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getContact}, by status code. */
export interface GetContactErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getContact}. */
export interface GetContactInput {
  /** Identifier of the contact: UUID, phone number or business-scoped user id. */
  identifier: string;
}

/** Response body of {@link getContact}. */
export type GetContactResult = ContactResponse;

/**
 * Retrieves a contact by id, phone number or business-scoped user id.
 *
 * `GET /whatsapp/contacts/{identifier}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getContact(client: Client<'kapso'>, input: GetContactInput, options?: CallOptions): Call<GetContactResult> {
  return call(client, { name: 'contacts.get', method: 'GET', path: '/whatsapp/contacts/{identifier}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateContact}, by status code. */
export interface UpdateContactErrors {
  401: ErrorResponse;
  404: ErrorResponse;
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

/** Response body of {@link updateContact}. */
export type UpdateContactResult = ContactResponse;

/**
 * Updates the project's data about a contact.
 *
 * `PATCH /whatsapp/contacts/{identifier}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function updateContact(client: Client<'kapso'>, input: UpdateContactInput, options?: CallOptions): Call<UpdateContactResult> {
  return call(client, { name: 'contacts.update', method: 'PATCH', path: '/whatsapp/contacts/{identifier}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteContact}, by status code. */
export interface DeleteContactErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link deleteContact}. */
export interface DeleteContactInput {
  /** Identifier of the contact: UUID, phone number or business-scoped user id. */
  identifier: string;
}

/** Response body of {@link deleteContact}. */
export type DeleteContactResult = undefined;

/**
 * Deletes a contact and its data. The response only confirms that the deletion is queued.
 *
 * `DELETE /whatsapp/contacts/{identifier}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function deleteContact(client: Client<'kapso'>, input: DeleteContactInput, options?: CallOptions): Call<DeleteContactResult> {
  return call(client, { name: 'contacts.delete', method: 'DELETE', path: '/whatsapp/contacts/{identifier}', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link listMarketingPreferences}, by status code. */
export interface ListMarketingPreferencesErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link listMarketingPreferences}. */
export interface ListMarketingPreferencesInput {
  /** Identifier of the contact: UUID, phone number or business-scoped user id. */
  identifier: string;
}

/** Response body of {@link listMarketingPreferences}. */
export type ListMarketingPreferencesResult = MarketingPreferenceListResponse;

/**
 * Lists the marketing preferences of a contact, one for each phone number of the project.
 *
 * `GET /whatsapp/contacts/{identifier}/marketing_preferences`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 * @example
 * const response = await listMarketingPreferences(client, { identifier: 'Example' });
 */
export function listMarketingPreferences(client: Client<'kapso'>, input: ListMarketingPreferencesInput, options?: CallOptions): Call<ListMarketingPreferencesResult> {
  return call(client, { name: 'marketingPreferences.list', method: 'GET', path: '/whatsapp/contacts/{identifier}/marketing_preferences', query: [] }, input, options);
}

/** Response bodies of failures of {@link getMarketingPreference}, by status code. */
export interface GetMarketingPreferenceErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getMarketingPreference}. */
export interface GetMarketingPreferenceInput {
  /** Identifier of the contact: UUID, phone number or business-scoped user id. */
  identifier: string;
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
}

/** Response body of {@link getMarketingPreference}. */
export type GetMarketingPreferenceResult = MarketingPreferenceResponse;

/**
 * Retrieves the marketing preference of a contact for one of the project's phone numbers.
 *
 * `GET /whatsapp/contacts/{identifier}/marketing_preferences/{phone_number_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getMarketingPreference(client: Client<'kapso'>, input: GetMarketingPreferenceInput, options?: CallOptions): Call<GetMarketingPreferenceResult> {
  return call(client, { name: 'marketingPreferences.get', method: 'GET', path: '/whatsapp/contacts/{identifier}/marketing_preferences/{phone_number_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link listConversations}, by status code. */
export interface ListConversationsErrors {
  401: ErrorResponse;
  422: ErrorResponse;
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
  created_after?: string | Date | undefined;
  /** Returns only conversations created before this timestamp (ISO 8601). */
  created_before?: string | Date | undefined;
  /** Returns only conversations whose last activity is after this timestamp (ISO 8601). */
  last_active_after?: string | Date | undefined;
  /** Returns only conversations whose last activity is before this timestamp (ISO 8601). */
  last_active_before?: string | Date | undefined;
}

/** Response body of a page of {@link listConversations}. */
export type ListConversationsBody = ConversationListResponse;

/**
 * Lists the conversations of the project, ordered by last activity (most recent first), one page at a time.
 *
 * `GET /whatsapp/conversations`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 422.
 * @example
 * for await (const conversation of listConversations(client)) {
 *   console.log(conversation.id);
 * }
 */
export function listConversations(client: Client<'kapso'>, filters: ListConversationsFilters = {}, options?: ReversibleSideBySideListOptions): List<Conversation, ListConversationsBody> {
  return list(client, { name: 'conversations.list', method: 'GET', path: '/whatsapp/conversations', query: ['phone_number_id', 'phone_number', 'status', 'assigned_user_id', 'unassigned', 'created_after', 'created_before', 'last_active_after', 'last_active_before'], pagination: byCursorAfter, items: 'data', maximum: 100, sideBySide: sideBySide({ at: 'last_active_at', id: 'id', after: 'last_active_after', before: 'last_active_before', order: 'descending', resolutionMs: 1000 }) }, filters, options);
}

/** Response bodies of failures of {@link getConversation}, by status code. */
export interface GetConversationErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getConversation}. */
export interface GetConversationInput {
  /** UUID of the conversation. */
  conversation_id: string;
}

/** Response body of {@link getConversation}. */
export type GetConversationResult = ConversationResponse;

/**
 * Retrieves a conversation.
 *
 * `GET /whatsapp/conversations/{conversation_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getConversation(client: Client<'kapso'>, input: GetConversationInput, options?: CallOptions): Call<GetConversationResult> {
  return call(client, { name: 'conversations.get', method: 'GET', path: '/whatsapp/conversations/{conversation_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateConversation}, by status code. */
export interface UpdateConversationErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link updateConversation}. */
export type UpdateConversationInput = {
  /** UUID of the conversation. */
  conversation_id: string;
} & ConversationUpdateRequest;

/** Response body of {@link updateConversation}. */
export type UpdateConversationResult = ConversationResponse;

/**
 * Ends or reactivates a conversation.
 *
 * `PATCH /whatsapp/conversations/{conversation_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function updateConversation(client: Client<'kapso'>, input: UpdateConversationInput, options?: CallOptions): Call<UpdateConversationResult> {
  return call(client, { name: 'conversations.update', method: 'PATCH', path: '/whatsapp/conversations/{conversation_id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listConversationAssignments}, by status code. */
export interface ListConversationAssignmentsErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Filters of {@link listConversationAssignments}. */
export interface ListConversationAssignmentsFilters {
  /** UUID of the conversation. */
  conversation_id: string;
}

/** Response body of a page of {@link listConversationAssignments}. */
export type ListConversationAssignmentsBody = ConversationAssignmentListResponse;

/** Result of `.withResponse()` on {@link listConversationAssignments}. */
export type ListConversationAssignmentsWithResponse = PageWithResponse<ConversationAssignment, ListConversationAssignmentsBody, 200, {
  /** Total number of items. */
  'X-Total': string | null;
  /** Total number of pages. */
  'X-Total-Pages': string | null;
}>;

/**
 * Lists the current and past assignments of a conversation, one page at a time.
 *
 * `GET /whatsapp/conversations/{conversation_id}/assignments`. Pagination: page number (`page`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 * @example
 * for await (const conversationAssignment of listConversationAssignments(client, {
 *   conversation_id: '00000000-0000-4000-8000-002166136261',
 * })) {
 *   console.log(conversationAssignment.id);
 * }
 */
export function listConversationAssignments(client: Client<'kapso'>, filters: ListConversationAssignmentsFilters, options?: NumberedListOptions): List<ConversationAssignment, ListConversationAssignmentsBody, ListConversationAssignmentsWithResponse> {
  return list(client, { name: 'conversationAssignments.list', method: 'GET', path: '/whatsapp/conversations/{conversation_id}/assignments', query: [], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createConversationAssignment}, by status code. */
export interface CreateConversationAssignmentErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link createConversationAssignment}. */
export type CreateConversationAssignmentInput = {
  /** UUID of the conversation. */
  conversation_id: string;
} & ConversationAssignmentCreateRequest;

/** Response body of {@link createConversationAssignment}. */
export type CreateConversationAssignmentResult = ConversationAssignmentResponse;

/**
 * Assigns a project member to a conversation. A conversation can have at most one active assignment.
 *
 * `POST /whatsapp/conversations/{conversation_id}/assignments`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function createConversationAssignment(client: Client<'kapso'>, input: CreateConversationAssignmentInput, options?: CallOptions): Call<CreateConversationAssignmentResult> {
  return call(client, { name: 'conversationAssignments.create', method: 'POST', path: '/whatsapp/conversations/{conversation_id}/assignments', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getConversationAssignment}, by status code. */
export interface GetConversationAssignmentErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getConversationAssignment}. */
export interface GetConversationAssignmentInput {
  /** UUID of the conversation. */
  conversation_id: string;
  /** Id of the assignment. */
  id: string;
}

/** Response body of {@link getConversationAssignment}. */
export type GetConversationAssignmentResult = ConversationAssignmentResponse;

/**
 * Retrieves an assignment of a conversation.
 *
 * `GET /whatsapp/conversations/{conversation_id}/assignments/{id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getConversationAssignment(client: Client<'kapso'>, input: GetConversationAssignmentInput, options?: CallOptions): Call<GetConversationAssignmentResult> {
  return call(client, { name: 'conversationAssignments.get', method: 'GET', path: '/whatsapp/conversations/{conversation_id}/assignments/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateConversationAssignment}, by status code. */
export interface UpdateConversationAssignmentErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link updateConversationAssignment}. */
export type UpdateConversationAssignmentInput = {
  /** UUID of the conversation. */
  conversation_id: string;
  /** Id of the assignment. */
  id: string;
} & ConversationAssignmentUpdateRequest;

/** Response body of {@link updateConversationAssignment}. */
export type UpdateConversationAssignmentResult = ConversationAssignmentResponse;

/**
 * Updates or ends an assignment of a conversation.
 *
 * `PATCH /whatsapp/conversations/{conversation_id}/assignments/{id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function updateConversationAssignment(client: Client<'kapso'>, input: UpdateConversationAssignmentInput, options?: CallOptions): Call<UpdateConversationAssignmentResult> {
  return call(client, { name: 'conversationAssignments.update', method: 'PATCH', path: '/whatsapp/conversations/{conversation_id}/assignments/{id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listConversationExecutions}, by status code. */
export interface ListConversationExecutionsErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Filters of {@link listConversationExecutions}. */
export interface ListConversationExecutionsFilters {
  /** UUID of the conversation. */
  conversation_id: string;
  /** Returns only executions with this status. */
  status?: 'running' | 'waiting' | 'ended' | 'failed' | 'handoff' | undefined;
}

/** Response body of a page of {@link listConversationExecutions}. */
export type ListConversationExecutionsBody = WorkflowExecutionListResponse;

/**
 * Lists the workflow executions that belong to a conversation, one page at a time.
 *
 * `GET /whatsapp/conversations/{conversation_id}/flow_executions`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 * @example
 * for await (const workflowExecutionSummary of listConversationExecutions(client, {
 *   conversation_id: '00000000-0000-4000-8000-002166136261',
 * })) {
 *   console.log(workflowExecutionSummary.id);
 * }
 */
export function listConversationExecutions(client: Client<'kapso'>, filters: ListConversationExecutionsFilters, options?: ReversibleListOptions): List<WorkflowExecutionSummary, ListConversationExecutionsBody> {
  return list(client, { name: 'conversationExecutions.list', method: 'GET', path: '/whatsapp/conversations/{conversation_id}/flow_executions', query: ['status'], pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link listMessages}, by status code. */
export interface ListMessagesErrors {
  401: ErrorResponse;
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

/** Response body of a page of {@link listMessages}. */
export type ListMessagesBody = MessageListResponse;

/**
 * Lists the messages that the project has sent and received, one page at a time.
 *
 * `GET /whatsapp/messages`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * for await (const message of listMessages(client)) {
 *   console.log(message.id);
 * }
 */
export function listMessages(client: Client<'kapso'>, filters: ListMessagesFilters = {}, options?: ReversibleListOptions): List<Message, ListMessagesBody> {
  return list(client, { name: 'messages.list', method: 'GET', path: '/whatsapp/messages', query: ['phone_number_id', 'conversation_id', 'phone_number', 'business_scoped_user_id', 'direction', 'status', 'message_type', 'has_media'], pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link getMessage}, by status code. */
export interface GetMessageErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getMessage}. */
export interface GetMessageInput {
  /** WhatsApp message id, which starts with wamid. */
  message_id: string;
}

/** Response body of {@link getMessage}. */
export type GetMessageResult = MessageResponse;

/**
 * Retrieves a message by the message id that WhatsApp assigned to it.
 *
 * `GET /whatsapp/messages/{message_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getMessage(client: Client<'kapso'>, input: GetMessageInput, options?: CallOptions): Call<GetMessageResult> {
  return call(client, { name: 'messages.get', method: 'GET', path: '/whatsapp/messages/{message_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link listCustomers}, by status code. */
export interface ListCustomersErrors {
  401: ErrorResponse;
}

/** Filters of {@link listCustomers}. */
export interface ListCustomersFilters {
  /** Returns only customers whose name contains this text. */
  name_contains?: string | undefined;
  /** Returns only the customer with this external id (the id in your own system). */
  external_customer_id?: string | undefined;
  /** Returns only customers created after this timestamp (ISO 8601). */
  created_after?: string | Date | undefined;
  /** Returns only customers created before this timestamp (ISO 8601). */
  created_before?: string | Date | undefined;
}

/** Response body of a page of {@link listCustomers}. */
export type ListCustomersBody = CustomerListResponse;

/** Result of `.withResponse()` on {@link listCustomers}. */
export type ListCustomersWithResponse = PageWithResponse<Customer, ListCustomersBody, 200, {
  /** Total number of items. */
  'X-Total': string | null;
  /** Total number of pages. */
  'X-Total-Pages': string | null;
  /** Number of items per page. */
  'X-Per-Page': string | null;
  /** Page number. */
  'X-Page': string | null;
  /** Links to neighboring pages (RFC 5988). */
  Link: string | null;
}>;

/**
 * Lists the customers of the project, one page at a time.
 *
 * `GET /customers`. Pagination: page number (`page`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * for await (const customer of listCustomers(client)) {
 *   console.log(customer.id);
 * }
 */
export function listCustomers(client: Client<'kapso'>, filters: ListCustomersFilters = {}, options?: NumberedListOptions): List<Customer, ListCustomersBody, ListCustomersWithResponse> {
  return list(client, { name: 'customers.list', method: 'GET', path: '/customers', query: ['name_contains', 'external_customer_id', 'created_after', 'created_before'], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createCustomer}, by status code. */
export interface CreateCustomerErrors {
  401: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link createCustomer}. */
export type CreateCustomerInput = CustomerCreateRequest;

/** Response body of {@link createCustomer}. */
export type CreateCustomerResult = CustomerResponse;

/**
 * Creates a customer of the project.
 *
 * `POST /customers`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 422.
 */
export function createCustomer(client: Client<'kapso'>, input: CreateCustomerInput, options?: CallOptions): Call<CreateCustomerResult> {
  return call(client, { name: 'customers.create', method: 'POST', path: '/customers', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getCustomer}, by status code. */
export interface GetCustomerErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getCustomer}. */
export interface GetCustomerInput {
  /** Customer id assigned by Kapso. */
  customer_id: string;
}

/** Response body of {@link getCustomer}. */
export type GetCustomerResult = CustomerResponse;

/**
 * Retrieves a customer.
 *
 * `GET /customers/{customer_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getCustomer(client: Client<'kapso'>, input: GetCustomerInput, options?: CallOptions): Call<GetCustomerResult> {
  return call(client, { name: 'customers.get', method: 'GET', path: '/customers/{customer_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateCustomer}, by status code. */
export interface UpdateCustomerErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link updateCustomer}. */
export type UpdateCustomerInput = {
  /** Customer id assigned by Kapso. */
  customer_id: string;
} & CustomerUpdateRequest;

/** Response body of {@link updateCustomer}. */
export type UpdateCustomerResult = CustomerResponse;

/**
 * Updates a customer.
 *
 * `PATCH /customers/{customer_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function updateCustomer(client: Client<'kapso'>, input: UpdateCustomerInput, options?: CallOptions): Call<UpdateCustomerResult> {
  return call(client, { name: 'customers.update', method: 'PATCH', path: '/customers/{customer_id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteCustomer}, by status code. */
export interface DeleteCustomerErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link deleteCustomer}. */
export interface DeleteCustomerInput {
  /** Customer id assigned by Kapso. */
  customer_id: string;
}

/** Response body of {@link deleteCustomer}. */
export type DeleteCustomerResult = undefined;

/**
 * Deletes a customer.
 *
 * `DELETE /customers/{customer_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function deleteCustomer(client: Client<'kapso'>, input: DeleteCustomerInput, options?: CallOptions): Call<DeleteCustomerResult> {
  return call(client, { name: 'customers.delete', method: 'DELETE', path: '/customers/{customer_id}', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link listSetupLinks}, by status code. */
export interface ListSetupLinksErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Filters of {@link listSetupLinks}. */
export interface ListSetupLinksFilters {
  /** Customer id assigned by Kapso. */
  customer_id: string;
  /** Returns only setup links with this status. */
  status?: 'active' | 'used' | 'expired' | 'revoked' | undefined;
  /** Returns only setup links created after this timestamp (ISO 8601). */
  created_after?: string | Date | undefined;
  /** Returns only setup links created before this timestamp (ISO 8601). */
  created_before?: string | Date | undefined;
}

/** Response body of a page of {@link listSetupLinks}. */
export type ListSetupLinksBody = SetupLinkListResponse;

/** Result of `.withResponse()` on {@link listSetupLinks}. */
export type ListSetupLinksWithResponse = PageWithResponse<SetupLink, ListSetupLinksBody, 200, {
  /** Total number of items. */
  'X-Total': string | null;
  /** Total number of pages. */
  'X-Total-Pages': string | null;
  /** Number of items per page. */
  'X-Per-Page': string | null;
  /** Page number. */
  'X-Page': string | null;
  /** Links to neighboring pages (RFC 5988). */
  Link: string | null;
}>;

/**
 * Lists the setup links of a customer, one page at a time.
 *
 * `GET /customers/{customer_id}/setup_links`. Pagination: page number (`page`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 * @example
 * for await (const setupLink of listSetupLinks(client, { customer_id: '00000000-0000-4000-8000-002166136261' })) {
 *   console.log(setupLink.id);
 * }
 */
export function listSetupLinks(client: Client<'kapso'>, filters: ListSetupLinksFilters, options?: NumberedListOptions): List<SetupLink, ListSetupLinksBody, ListSetupLinksWithResponse> {
  return list(client, { name: 'setupLinks.list', method: 'GET', path: '/customers/{customer_id}/setup_links', query: ['status', 'created_after', 'created_before'], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createSetupLink}, by status code. */
export interface CreateSetupLinkErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link createSetupLink}. */
export type CreateSetupLinkInput = {
  /** Customer id assigned by Kapso. */
  customer_id: string;
} & SetupLinkCreateRequest;

/** Response body of {@link createSetupLink}. */
export type CreateSetupLinkResult = SetupLinkCreateResponse;

/**
 * Creates a setup link with which a customer connects a WhatsApp phone number. The previous link of the customer is revoked.
 *
 * `POST /customers/{customer_id}/setup_links`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function createSetupLink(client: Client<'kapso'>, input: CreateSetupLinkInput, options?: CallOptions): Call<CreateSetupLinkResult> {
  return call(client, { name: 'setupLinks.create', method: 'POST', path: '/customers/{customer_id}/setup_links', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link updateSetupLink}, by status code. */
export interface UpdateSetupLinkErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link updateSetupLink}. */
export type UpdateSetupLinkInput = {
  /** Customer id assigned by Kapso. */
  customer_id: string;
  /** Id of the setup link. */
  setup_link_id: string;
} & SetupLinkUpdateRequest;

/** Response body of {@link updateSetupLink}. */
export type UpdateSetupLinkResult = SetupLinkResponse;

/**
 * Updates or revokes a setup link.
 *
 * `PATCH /customers/{customer_id}/setup_links/{setup_link_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function updateSetupLink(client: Client<'kapso'>, input: UpdateSetupLinkInput, options?: CallOptions): Call<UpdateSetupLinkResult> {
  return call(client, { name: 'setupLinks.update', method: 'PATCH', path: '/customers/{customer_id}/setup_links/{setup_link_id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listPhoneNumbers}, by status code. */
export interface ListPhoneNumbersErrors {
  401: ErrorResponse;
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
  created_after?: string | Date | undefined;
  /** Returns only phone numbers created before this timestamp (ISO 8601). */
  created_before?: string | Date | undefined;
}

/** Response body of a page of {@link listPhoneNumbers}. */
export type ListPhoneNumbersBody = PhoneNumberListResponse;

/** Result of `.withResponse()` on {@link listPhoneNumbers}. */
export type ListPhoneNumbersWithResponse = PageWithResponse<PhoneNumber, ListPhoneNumbersBody, 200, {
  /** Total number of items. */
  'X-Total': string | null;
  /** Total number of pages. */
  'X-Total-Pages': string | null;
  /** Number of items per page. */
  'X-Per-Page': string | null;
  /** Page number. */
  'X-Page': string | null;
  /** Links to neighboring pages (RFC 5988). */
  Link: string | null;
}>;

/**
 * Lists the WhatsApp phone numbers connected to the project, one page at a time.
 *
 * `GET /whatsapp/phone_numbers`. Pagination: page number (`page`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * for await (const phoneNumber of listPhoneNumbers(client)) {
 *   console.log(phoneNumber.id);
 * }
 */
export function listPhoneNumbers(client: Client<'kapso'>, filters: ListPhoneNumbersFilters = {}, options?: NumberedListOptions): List<PhoneNumber, ListPhoneNumbersBody, ListPhoneNumbersWithResponse> {
  return list(client, { name: 'phoneNumbers.list', method: 'GET', path: '/whatsapp/phone_numbers', query: ['phone_number_id', 'business_account_id', 'customer_id', 'messaging_enabled', 'name_contains', 'created_after', 'created_before'], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createPhoneNumber}, by status code. */
export interface CreatePhoneNumberErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  409: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link createPhoneNumber}. */
export type CreatePhoneNumberInput = {
  /** Customer id assigned by Kapso. */
  customer_id: string;
} & PhoneNumberCreateRequest;

/** Response body of {@link createPhoneNumber}. */
export type CreatePhoneNumberResult = PhoneNumberResponse;

/**
 * Connects a WhatsApp phone number, for which you already have Meta credentials, to a customer.
 *
 * `POST /customers/{customer_id}/whatsapp/phone_numbers`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404, 409 or 422.
 */
export function createPhoneNumber(client: Client<'kapso'>, input: CreatePhoneNumberInput, options?: CallOptions): Call<CreatePhoneNumberResult> {
  return call(client, { name: 'phoneNumbers.create', method: 'POST', path: '/customers/{customer_id}/whatsapp/phone_numbers', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getPhoneNumber}, by status code. */
export interface GetPhoneNumberErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getPhoneNumber}. */
export interface GetPhoneNumberInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
}

/** Response body of {@link getPhoneNumber}. */
export type GetPhoneNumberResult = PhoneNumberResponse;

/**
 * Retrieves a WhatsApp phone number of the project.
 *
 * `GET /whatsapp/phone_numbers/{phone_number_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getPhoneNumber(client: Client<'kapso'>, input: GetPhoneNumberInput, options?: CallOptions): Call<GetPhoneNumberResult> {
  return call(client, { name: 'phoneNumbers.get', method: 'GET', path: '/whatsapp/phone_numbers/{phone_number_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updatePhoneNumber}, by status code. */
export interface UpdatePhoneNumberErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link updatePhoneNumber}. */
export type UpdatePhoneNumberInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
} & PhoneNumberUpdateRequest;

/** Response body of {@link updatePhoneNumber}. */
export type UpdatePhoneNumberResult = PhoneNumberResponse;

/**
 * Updates the settings of a WhatsApp phone number of the project.
 *
 * `PATCH /whatsapp/phone_numbers/{phone_number_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function updatePhoneNumber(client: Client<'kapso'>, input: UpdatePhoneNumberInput, options?: CallOptions): Call<UpdatePhoneNumberResult> {
  return call(client, { name: 'phoneNumbers.update', method: 'PATCH', path: '/whatsapp/phone_numbers/{phone_number_id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deletePhoneNumber}, by status code. */
export interface DeletePhoneNumberErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link deletePhoneNumber}. */
export interface DeletePhoneNumberInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
}

/** Response body of {@link deletePhoneNumber}. */
export type DeletePhoneNumberResult = undefined;

/**
 * Removes a WhatsApp phone number from the project.
 *
 * `DELETE /whatsapp/phone_numbers/{phone_number_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function deletePhoneNumber(client: Client<'kapso'>, input: DeletePhoneNumberInput, options?: CallOptions): Call<DeletePhoneNumberResult> {
  return call(client, { name: 'phoneNumbers.delete', method: 'DELETE', path: '/whatsapp/phone_numbers/{phone_number_id}', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link getPhoneNumberHealth}, by status code. */
export interface GetPhoneNumberHealthErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  429: ErrorResponse;
}

/** Input of {@link getPhoneNumberHealth}. */
export interface GetPhoneNumberHealthInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
}

/** Response body of {@link getPhoneNumberHealth}. */
export type GetPhoneNumberHealthResult = PhoneNumberHealth;

/** Result of `.withResponse()` on {@link getPhoneNumberHealth}. */
export type GetPhoneNumberHealthWithResponse = WithResponse<PhoneNumberHealth, 200, {
  /** Number of health checks that a project can request per second. */
  'X-Health-RateLimit-Second-Limit': string | null;
  /** Number of health checks left in the current second. */
  'X-Health-RateLimit-Second-Remaining': string | null;
  /** Number of health checks that a project can request per minute. */
  'X-Health-RateLimit-Minute-Limit': string | null;
  /** Number of health checks left in the current minute. */
  'X-Health-RateLimit-Minute-Remaining': string | null;
}>;

/**
 * Checks the health of a WhatsApp phone number. The result is cached for 3 minutes, and a project can send at most 5 requests per second and 60 per minute.
 *
 * `GET /whatsapp/phone_numbers/{phone_number_id}/health`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 429.
 */
export function getPhoneNumberHealth(client: Client<'kapso'>, input: GetPhoneNumberHealthInput, options?: CallOptions): Call<GetPhoneNumberHealthResult, GetPhoneNumberHealthWithResponse> {
  return call(client, { name: 'phoneNumbers.getHealth', method: 'GET', path: '/whatsapp/phone_numbers/{phone_number_id}/health', query: [] }, input, options);
}

/** Response bodies of failures of {@link listDisplayNameRequests}, by status code. */
export interface ListDisplayNameRequestsErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Filters of {@link listDisplayNameRequests}. */
export interface ListDisplayNameRequestsFilters {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
}

/** Response body of a page of {@link listDisplayNameRequests}. */
export type ListDisplayNameRequestsBody = DisplayNameRequestListResponse;

/** Result of `.withResponse()` on {@link listDisplayNameRequests}. */
export type ListDisplayNameRequestsWithResponse = PageWithResponse<DisplayNameRequest, ListDisplayNameRequestsBody, 200, {
  /** Total number of items. */
  'X-Total': string | null;
  /** Total number of pages. */
  'X-Total-Pages': string | null;
  /** Number of items per page. */
  'X-Per-Page': string | null;
  /** Page number. */
  'X-Page': string | null;
  /** Links to neighboring pages (RFC 5988). */
  Link: string | null;
}>;

/**
 * Lists the requests to change the display name of a phone number, one page at a time.
 *
 * `GET /whatsapp/phone_numbers/{phone_number_id}/display_name_requests`. Pagination: page number (`page`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 * @example
 * for await (const displayNameRequest of listDisplayNameRequests(client, { phone_number_id: 'Example' })) {
 *   console.log(displayNameRequest.id);
 * }
 */
export function listDisplayNameRequests(client: Client<'kapso'>, filters: ListDisplayNameRequestsFilters, options?: NumberedListOptions): List<DisplayNameRequest, ListDisplayNameRequestsBody, ListDisplayNameRequestsWithResponse> {
  return list(client, { name: 'displayNameRequests.list', method: 'GET', path: '/whatsapp/phone_numbers/{phone_number_id}/display_name_requests', query: [], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createDisplayNameRequest}, by status code. */
export interface CreateDisplayNameRequestErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link createDisplayNameRequest}. */
export type CreateDisplayNameRequestInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
} & DisplayNameRequestCreateRequest;

/** Response body of {@link createDisplayNameRequest}. */
export type CreateDisplayNameRequestResult = DisplayNameRequestResponse;

/**
 * Submits a request to Meta to change the display name of a phone number.
 *
 * `POST /whatsapp/phone_numbers/{phone_number_id}/display_name_requests`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function createDisplayNameRequest(client: Client<'kapso'>, input: CreateDisplayNameRequestInput, options?: CallOptions): Call<CreateDisplayNameRequestResult> {
  return call(client, { name: 'displayNameRequests.create', method: 'POST', path: '/whatsapp/phone_numbers/{phone_number_id}/display_name_requests', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getDisplayNameRequest}, by status code. */
export interface GetDisplayNameRequestErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getDisplayNameRequest}. */
export interface GetDisplayNameRequestInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
  /** Id of the display name request. */
  request_id: string;
}

/** Response body of {@link getDisplayNameRequest}. */
export type GetDisplayNameRequestResult = DisplayNameRequestResponse;

/**
 * Retrieves a display name request.
 *
 * `GET /whatsapp/phone_numbers/{phone_number_id}/display_name_requests/{request_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getDisplayNameRequest(client: Client<'kapso'>, input: GetDisplayNameRequestInput, options?: CallOptions): Call<GetDisplayNameRequestResult> {
  return call(client, { name: 'displayNameRequests.get', method: 'GET', path: '/whatsapp/phone_numbers/{phone_number_id}/display_name_requests/{request_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link listWebhooks}, by status code. */
export interface ListWebhooksErrors {
  401: ErrorResponse;
}

/** Filters of {@link listWebhooks}. */
export interface ListWebhooksFilters {
  /** Returns only webhooks of this kind: Kapso events (kapso) or raw Meta events (meta). */
  kind?: 'kapso' | 'meta' | undefined;
}

/** Response body of a page of {@link listWebhooks}. */
export type ListWebhooksBody = WebhookListResponse;

/** Result of `.withResponse()` on {@link listWebhooks}. */
export type ListWebhooksWithResponse = PageWithResponse<Webhook, ListWebhooksBody, 200, {
  /** Total number of items. */
  'X-Total': string | null;
  /** Total number of pages. */
  'X-Total-Pages': string | null;
  /** Number of items per page. */
  'X-Per-Page': string | null;
  /** Page number. */
  'X-Page': string | null;
  /** Links to neighboring pages (RFC 5988). */
  Link: string | null;
}>;

/**
 * Lists the webhooks of the project, one page at a time.
 *
 * `GET /whatsapp/webhooks`. Pagination: page number (`page`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * for await (const webhook of listWebhooks(client)) {
 *   console.log(webhook.id);
 * }
 */
export function listWebhooks(client: Client<'kapso'>, filters: ListWebhooksFilters = {}, options?: NumberedListOptions): List<Webhook, ListWebhooksBody, ListWebhooksWithResponse> {
  return list(client, { name: 'webhooks.list', method: 'GET', path: '/whatsapp/webhooks', query: ['kind'], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createWebhook}, by status code. */
export interface CreateWebhookErrors {
  401: ErrorResponse;
  402: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link createWebhook}. */
export type CreateWebhookInput = WebhookCreateRequest;

/** Response body of {@link createWebhook}. */
export type CreateWebhookResult = WebhookResponse;

/**
 * Creates a webhook for the events of the project, or for the events of a phone number if the request body contains its id.
 *
 * `POST /whatsapp/webhooks`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 402, 404 or 422.
 */
export function createWebhook(client: Client<'kapso'>, input: CreateWebhookInput, options?: CallOptions): Call<CreateWebhookResult> {
  return call(client, { name: 'webhooks.create', method: 'POST', path: '/whatsapp/webhooks', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getWebhook}, by status code. */
export interface GetWebhookErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getWebhook}. */
export interface GetWebhookInput {
  /** Id of the webhook. */
  webhook_id: string;
}

/** Response body of {@link getWebhook}. */
export type GetWebhookResult = WebhookResponse;

/**
 * Retrieves a webhook of the project.
 *
 * `GET /whatsapp/webhooks/{webhook_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getWebhook(client: Client<'kapso'>, input: GetWebhookInput, options?: CallOptions): Call<GetWebhookResult> {
  return call(client, { name: 'webhooks.get', method: 'GET', path: '/whatsapp/webhooks/{webhook_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateWebhook}, by status code. */
export interface UpdateWebhookErrors {
  401: ErrorResponse;
  402: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link updateWebhook}. */
export type UpdateWebhookInput = {
  /** Id of the webhook. */
  webhook_id: string;
} & WebhookUpdateRequest;

/** Response body of {@link updateWebhook}. */
export type UpdateWebhookResult = WebhookResponse;

/**
 * Updates a webhook of the project.
 *
 * `PATCH /whatsapp/webhooks/{webhook_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 402, 404 or 422.
 */
export function updateWebhook(client: Client<'kapso'>, input: UpdateWebhookInput, options?: CallOptions): Call<UpdateWebhookResult> {
  return call(client, { name: 'webhooks.update', method: 'PATCH', path: '/whatsapp/webhooks/{webhook_id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteWebhook}, by status code. */
export interface DeleteWebhookErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link deleteWebhook}. */
export interface DeleteWebhookInput {
  /** Id of the webhook. */
  webhook_id: string;
}

/** Response body of {@link deleteWebhook}. */
export type DeleteWebhookResult = undefined;

/**
 * Deletes a webhook of the project.
 *
 * `DELETE /whatsapp/webhooks/{webhook_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function deleteWebhook(client: Client<'kapso'>, input: DeleteWebhookInput, options?: CallOptions): Call<DeleteWebhookResult> {
  return call(client, { name: 'webhooks.delete', method: 'DELETE', path: '/whatsapp/webhooks/{webhook_id}', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link testWebhook}, by status code. */
export interface TestWebhookErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link testWebhook}. */
export type TestWebhookInput = {
  /** Id of the webhook. */
  webhook_id: string;
} & {
  /** Event to send; the webhook must be subscribed to it. */
  event_type?: string | undefined;
};

/** Response body of {@link testWebhook}. */
export type TestWebhookResult = WebhookTestResponse;

/**
 * Sends a test event to a webhook of the project.
 *
 * `POST /whatsapp/webhooks/{webhook_id}/test`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function testWebhook(client: Client<'kapso'>, input: TestWebhookInput, options?: CallOptions): Call<TestWebhookResult> {
  return call(client, { name: 'webhooks.test', method: 'POST', path: '/whatsapp/webhooks/{webhook_id}/test', body: 'fields', optionalBody: true }, input, options);
}

/** Response bodies of failures of {@link listPhoneNumberWebhooks}, by status code. */
export interface ListPhoneNumberWebhooksErrors {
  401: ErrorResponse;
  404: ErrorResponse;
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
  created_after?: string | Date | undefined;
  /** Returns only webhooks created before this timestamp (ISO 8601). */
  created_before?: string | Date | undefined;
}

/** Response body of a page of {@link listPhoneNumberWebhooks}. */
export type ListPhoneNumberWebhooksBody = WebhookListResponse;

/** Result of `.withResponse()` on {@link listPhoneNumberWebhooks}. */
export type ListPhoneNumberWebhooksWithResponse = PageWithResponse<Webhook, ListPhoneNumberWebhooksBody, 200, {
  /** Total number of items. */
  'X-Total': string | null;
  /** Total number of pages. */
  'X-Total-Pages': string | null;
  /** Number of items per page. */
  'X-Per-Page': string | null;
  /** Page number. */
  'X-Page': string | null;
  /** Links to neighboring pages (RFC 5988). */
  Link: string | null;
}>;

/**
 * Lists the webhooks of a phone number of the project, one page at a time.
 *
 * `GET /whatsapp/phone_numbers/{phone_number_id}/webhooks`. Pagination: page number (`page`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 * @example
 * for await (const webhook of listPhoneNumberWebhooks(client, { phone_number_id: 'Example' })) {
 *   console.log(webhook.id);
 * }
 */
export function listPhoneNumberWebhooks(client: Client<'kapso'>, filters: ListPhoneNumberWebhooksFilters, options?: NumberedListOptions): List<Webhook, ListPhoneNumberWebhooksBody, ListPhoneNumberWebhooksWithResponse> {
  return list(client, { name: 'phoneNumberWebhooks.list', method: 'GET', path: '/whatsapp/phone_numbers/{phone_number_id}/webhooks', query: ['url_contains', 'kind', 'active', 'created_after', 'created_before'], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createPhoneNumberWebhook}, by status code. */
export interface CreatePhoneNumberWebhookErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link createPhoneNumberWebhook}. */
export type CreatePhoneNumberWebhookInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
} & PhoneNumberWebhookCreateRequest;

/** Response body of {@link createPhoneNumberWebhook}. */
export type CreatePhoneNumberWebhookResult = WebhookResponse;

/**
 * Creates a webhook for the message and conversation events of a phone number of the project.
 *
 * `POST /whatsapp/phone_numbers/{phone_number_id}/webhooks`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function createPhoneNumberWebhook(client: Client<'kapso'>, input: CreatePhoneNumberWebhookInput, options?: CallOptions): Call<CreatePhoneNumberWebhookResult> {
  return call(client, { name: 'phoneNumberWebhooks.create', method: 'POST', path: '/whatsapp/phone_numbers/{phone_number_id}/webhooks', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getPhoneNumberWebhook}, by status code. */
export interface GetPhoneNumberWebhookErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getPhoneNumberWebhook}. */
export interface GetPhoneNumberWebhookInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
  /** Id of the webhook. */
  webhook_id: string;
}

/** Response body of {@link getPhoneNumberWebhook}. */
export type GetPhoneNumberWebhookResult = WebhookResponse;

/**
 * Retrieves a webhook of a phone number.
 *
 * `GET /whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getPhoneNumberWebhook(client: Client<'kapso'>, input: GetPhoneNumberWebhookInput, options?: CallOptions): Call<GetPhoneNumberWebhookResult> {
  return call(client, { name: 'phoneNumberWebhooks.get', method: 'GET', path: '/whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updatePhoneNumberWebhook}, by status code. */
export interface UpdatePhoneNumberWebhookErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link updatePhoneNumberWebhook}. */
export type UpdatePhoneNumberWebhookInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
  /** Id of the webhook. */
  webhook_id: string;
} & WebhookUpdateRequest;

/** Response body of {@link updatePhoneNumberWebhook}. */
export type UpdatePhoneNumberWebhookResult = WebhookResponse;

/**
 * Updates a webhook of a phone number.
 *
 * `PATCH /whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function updatePhoneNumberWebhook(client: Client<'kapso'>, input: UpdatePhoneNumberWebhookInput, options?: CallOptions): Call<UpdatePhoneNumberWebhookResult> {
  return call(client, { name: 'phoneNumberWebhooks.update', method: 'PATCH', path: '/whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deletePhoneNumberWebhook}, by status code. */
export interface DeletePhoneNumberWebhookErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link deletePhoneNumberWebhook}. */
export interface DeletePhoneNumberWebhookInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
  /** Id of the webhook. */
  webhook_id: string;
}

/** Response body of {@link deletePhoneNumberWebhook}. */
export type DeletePhoneNumberWebhookResult = undefined;

/**
 * Deletes a webhook of a phone number.
 *
 * `DELETE /whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function deletePhoneNumberWebhook(client: Client<'kapso'>, input: DeletePhoneNumberWebhookInput, options?: CallOptions): Call<DeletePhoneNumberWebhookResult> {
  return call(client, { name: 'phoneNumberWebhooks.delete', method: 'DELETE', path: '/whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link listWebhookDeliveries}, by status code. */
export interface ListWebhookDeliveriesErrors {
  401: ErrorResponse;
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

/** Response body of a page of {@link listWebhookDeliveries}. */
export type ListWebhookDeliveriesBody = WebhookDeliveryListResponse;

/**
 * Lists the webhook deliveries of the project and their outcome, one page at a time.
 *
 * `GET /webhook_deliveries`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * for await (const webhookDelivery of listWebhookDeliveries(client)) {
 *   console.log(webhookDelivery.id);
 * }
 */
export function listWebhookDeliveries(client: Client<'kapso'>, filters: ListWebhookDeliveriesFilters = {}, options?: ReversibleListOptions): List<WebhookDelivery, ListWebhookDeliveriesBody> {
  return list(client, { name: 'webhookDeliveries.list', method: 'GET', path: '/webhook_deliveries', query: ['status', 'event', 'webhook_id', 'errors_only', 'period'], pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link listBroadcasts}, by status code. */
export interface ListBroadcastsErrors {
  401: ErrorResponse;
}

/** Filters of {@link listBroadcasts}. */
export interface ListBroadcastsFilters {
  /** Returns only broadcasts of the WhatsApp phone number with this Meta id. */
  phone_number_id?: string | undefined;
  /** Returns only broadcasts with this status. */
  status?: 'draft' | 'scheduled' | 'copying' | 'sending' | 'stopped' | 'completed' | 'failed' | undefined;
  /** Returns only broadcasts created after this timestamp (ISO 8601). */
  created_after?: string | Date | undefined;
  /** Returns only broadcasts created before this timestamp (ISO 8601). */
  created_before?: string | Date | undefined;
}

/** Response body of a page of {@link listBroadcasts}. */
export type ListBroadcastsBody = BroadcastListResponse;

/** Result of `.withResponse()` on {@link listBroadcasts}. */
export type ListBroadcastsWithResponse = PageWithResponse<Broadcast, ListBroadcastsBody, 200, {
  /** Total number of items. */
  'X-Total': string | null;
  /** Total number of pages. */
  'X-Total-Pages': string | null;
  /** Number of items per page. */
  'X-Per-Page': string | null;
  /** Page number. */
  'X-Page': string | null;
  /** Links to neighboring pages (RFC 5988). */
  Link: string | null;
}>;

/**
 * Lists the broadcasts of the project, one page at a time. Broadcasts are in alpha and may change.
 *
 * `GET /whatsapp/broadcasts`. Pagination: page number (`page`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * for await (const broadcast of listBroadcasts(client)) {
 *   console.log(broadcast.id);
 * }
 */
export function listBroadcasts(client: Client<'kapso'>, filters: ListBroadcastsFilters = {}, options?: NumberedListOptions): List<Broadcast, ListBroadcastsBody, ListBroadcastsWithResponse> {
  return list(client, { name: 'broadcasts.list', method: 'GET', path: '/whatsapp/broadcasts', query: ['phone_number_id', 'status', 'created_after', 'created_before'], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createBroadcast}, by status code. */
export interface CreateBroadcastErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link createBroadcast}. */
export type CreateBroadcastInput = BroadcastCreateRequest;

/** Response body of {@link createBroadcast}. */
export type CreateBroadcastResult = BroadcastResponse;

/**
 * Creates a broadcast of a template in draft status. Broadcasts are in alpha and may change.
 *
 * `POST /whatsapp/broadcasts`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function createBroadcast(client: Client<'kapso'>, input: CreateBroadcastInput, options?: CallOptions): Call<CreateBroadcastResult> {
  return call(client, { name: 'broadcasts.create', method: 'POST', path: '/whatsapp/broadcasts', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getBroadcast}, by status code. */
export interface GetBroadcastErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getBroadcast}. */
export interface GetBroadcastInput {
  /** Id of the broadcast. */
  broadcast_id: string;
}

/** Response body of {@link getBroadcast}. */
export type GetBroadcastResult = BroadcastResponse;

/**
 * Retrieves a broadcast and its counters. Broadcasts are in alpha and may change.
 *
 * `GET /whatsapp/broadcasts/{broadcast_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getBroadcast(client: Client<'kapso'>, input: GetBroadcastInput, options?: CallOptions): Call<GetBroadcastResult> {
  return call(client, { name: 'broadcasts.get', method: 'GET', path: '/whatsapp/broadcasts/{broadcast_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateBroadcast}, by status code. */
export interface UpdateBroadcastErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link updateBroadcast}. */
export type UpdateBroadcastInput = {
  /** Id of the broadcast. */
  broadcast_id: string;
} & BroadcastUpdateRequest;

/** Response body of {@link updateBroadcast}. */
export type UpdateBroadcastResult = BroadcastResponse;

/**
 * Stops a broadcast that is being sent, or resets it to draft. Broadcasts are in alpha and may change.
 *
 * `PATCH /whatsapp/broadcasts/{broadcast_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function updateBroadcast(client: Client<'kapso'>, input: UpdateBroadcastInput, options?: CallOptions): Call<UpdateBroadcastResult> {
  return call(client, { name: 'broadcasts.update', method: 'PATCH', path: '/whatsapp/broadcasts/{broadcast_id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listBroadcastRecipients}, by status code. */
export interface ListBroadcastRecipientsErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Filters of {@link listBroadcastRecipients}. */
export interface ListBroadcastRecipientsFilters {
  /** Id of the broadcast. */
  broadcast_id: string;
}

/** Response body of a page of {@link listBroadcastRecipients}. */
export type ListBroadcastRecipientsBody = BroadcastRecipientListResponse;

/** Result of `.withResponse()` on {@link listBroadcastRecipients}. */
export type ListBroadcastRecipientsWithResponse = PageWithResponse<BroadcastRecipient, ListBroadcastRecipientsBody, 200, {
  /** Total number of items. */
  'X-Total': string | null;
  /** Total number of pages. */
  'X-Total-Pages': string | null;
  /** Number of items per page. */
  'X-Per-Page': string | null;
  /** Page number. */
  'X-Page': string | null;
  /** Links to neighboring pages (RFC 5988). */
  Link: string | null;
}>;

/**
 * Lists the recipients of a broadcast with their delivery status, one page at a time. Broadcasts are in alpha and may change.
 *
 * `GET /whatsapp/broadcasts/{broadcast_id}/recipients`. Pagination: page number (`page`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 * @example
 * for await (const broadcastRecipient of listBroadcastRecipients(client, {
 *   broadcast_id: '00000000-0000-4000-8000-002166136261',
 * })) {
 *   console.log(broadcastRecipient.id);
 * }
 */
export function listBroadcastRecipients(client: Client<'kapso'>, filters: ListBroadcastRecipientsFilters, options?: NumberedListOptions): List<BroadcastRecipient, ListBroadcastRecipientsBody, ListBroadcastRecipientsWithResponse> {
  return list(client, { name: 'broadcastRecipients.list', method: 'GET', path: '/whatsapp/broadcasts/{broadcast_id}/recipients', query: [], pagination: byNumberedUnbounded, items: 'data', maximum: 50 }, filters, options);
}

/** Response bodies of failures of {@link addBroadcastRecipients}, by status code. */
export interface AddBroadcastRecipientsErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link addBroadcastRecipients}. */
export type AddBroadcastRecipientsInput = {
  /** Id of the broadcast. */
  broadcast_id: string;
} & BroadcastRecipientsAddRequest;

/** Response body of {@link addBroadcastRecipients}. */
export type AddBroadcastRecipientsResult = BroadcastRecipientsAddResponse;

/**
 * Adds up to 1,000 recipients to a broadcast and skips recipients that it already contains. Broadcasts are in alpha and may change.
 *
 * `POST /whatsapp/broadcasts/{broadcast_id}/recipients`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function addBroadcastRecipients(client: Client<'kapso'>, input: AddBroadcastRecipientsInput, options?: CallOptions): Call<AddBroadcastRecipientsResult> {
  return call(client, { name: 'broadcastRecipients.add', method: 'POST', path: '/whatsapp/broadcasts/{broadcast_id}/recipients', body: 'fields', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link clearBroadcastRecipients}, by status code. */
export interface ClearBroadcastRecipientsErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link clearBroadcastRecipients}. */
export interface ClearBroadcastRecipientsInput {
  /** Id of the broadcast. */
  broadcast_id: string;
}

/** Response body of {@link clearBroadcastRecipients}. */
export type ClearBroadcastRecipientsResult = BroadcastResponse;

/**
 * Removes all recipients of a broadcast. Broadcasts are in alpha and may change.
 *
 * `DELETE /whatsapp/broadcasts/{broadcast_id}/recipients`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function clearBroadcastRecipients(client: Client<'kapso'>, input: ClearBroadcastRecipientsInput, options?: CallOptions): Call<ClearBroadcastRecipientsResult> {
  return call(client, { name: 'broadcastRecipients.clear', method: 'DELETE', path: '/whatsapp/broadcasts/{broadcast_id}/recipients', query: [] }, input, options);
}

/** Response bodies of failures of {@link sendBroadcast}, by status code. */
export interface SendBroadcastErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link sendBroadcast}. */
export interface SendBroadcastInput {
  /** Id of the broadcast. */
  broadcast_id: string;
}

/** Response body of {@link sendBroadcast}. */
export type SendBroadcastResult = BroadcastSendResponse;

/**
 * Starts sending a broadcast to its recipients. Broadcasts are in alpha and may change.
 *
 * `POST /whatsapp/broadcasts/{broadcast_id}/send`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 * @example
 * await sendBroadcast(client, { broadcast_id: '00000000-0000-4000-8000-002166136261' });
 */
export function sendBroadcast(client: Client<'kapso'>, input: SendBroadcastInput, options?: CallOptions): Call<SendBroadcastResult> {
  return call(client, { name: 'broadcasts.send', method: 'POST', path: '/whatsapp/broadcasts/{broadcast_id}/send', query: [] }, input, options);
}

/** Response bodies of failures of {@link scheduleBroadcast}, by status code. */
export interface ScheduleBroadcastErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link scheduleBroadcast}. */
export type ScheduleBroadcastInput = {
  /** Id of the broadcast. */
  broadcast_id: string;
} & {
  /** Timestamp at which the broadcast is sent (ISO 8601); must be in the future. */
  scheduled_at: string | Date;
};

/** Response body of {@link scheduleBroadcast}. */
export type ScheduleBroadcastResult = BroadcastSendResponse;

/**
 * Sets the time at which a broadcast is sent. Broadcasts are in alpha and may change.
 *
 * `POST /whatsapp/broadcasts/{broadcast_id}/schedule`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function scheduleBroadcast(client: Client<'kapso'>, input: ScheduleBroadcastInput, options?: CallOptions): Call<ScheduleBroadcastResult> {
  return call(client, { name: 'broadcasts.schedule', method: 'POST', path: '/whatsapp/broadcasts/{broadcast_id}/schedule', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link cancelBroadcast}, by status code. */
export interface CancelBroadcastErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link cancelBroadcast}. */
export interface CancelBroadcastInput {
  /** Id of the broadcast. */
  broadcast_id: string;
}

/** Response body of {@link cancelBroadcast}. */
export type CancelBroadcastResult = BroadcastSendResponse;

/**
 * Cancels a scheduled broadcast before it is sent. Broadcasts are in alpha and may change.
 *
 * `POST /whatsapp/broadcasts/{broadcast_id}/cancel`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function cancelBroadcast(client: Client<'kapso'>, input: CancelBroadcastInput, options?: CallOptions): Call<CancelBroadcastResult> {
  return call(client, { name: 'broadcasts.cancel', method: 'POST', path: '/whatsapp/broadcasts/{broadcast_id}/cancel', query: [] }, input, options);
}

/** Response bodies of failures of {@link uploadMedia}, by status code. */
export interface UploadMediaErrors {
  400: ErrorResponse;
  401: ErrorResponse;
  403: ErrorResponse;
  404: ErrorResponse;
  413: ErrorResponse;
  422: ErrorResponse;
  429: ErrorResponse;
  502: ErrorResponse;
}

/** Input of {@link uploadMedia}. */
export type UploadMediaInput = MediaIngestRequest;

/** Response body of {@link uploadMedia}. */
export type UploadMediaResult = MediaIngestResponse;

/**
 * Fetches a media file from a URL that you provide and uploads it to Meta. The limits are 5 MB for images, 16 MB for audio and video, and 100 MB for documents.
 *
 * `POST /whatsapp/media`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 413, 422, 429 or 502.
 */
export function uploadMedia(client: Client<'kapso'>, input: UploadMediaInput, options?: CallOptions): Call<UploadMediaResult> {
  return call(client, { name: 'media.upload', method: 'POST', path: '/whatsapp/media', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listFlows}, by status code. */
export interface ListFlowsErrors {
  401: ErrorResponse;
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
  created_after?: string | Date | undefined;
  /** Returns only flows created before this timestamp (ISO 8601). */
  created_before?: string | Date | undefined;
}

/** Response body of a page of {@link listFlows}. */
export type ListFlowsBody = FlowListResponse;

/** Result of `.withResponse()` on {@link listFlows}. */
export type ListFlowsWithResponse = PageWithResponse<Flow, ListFlowsBody, 200, {
  /** Total number of items. */
  'X-Total': string | null;
  /** Total number of pages. */
  'X-Total-Pages': string | null;
  /** Number of items per page. */
  'X-Per-Page': string | null;
  /** Page number. */
  'X-Page': string | null;
  /** Links to neighboring pages (RFC 5988). */
  Link: string | null;
}>;

/**
 * Lists the WhatsApp Flows (interactive forms) of the project, one page at a time.
 *
 * `GET /whatsapp/flows`. Pagination: page number (`page`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * for await (const flow of listFlows(client)) {
 *   console.log(flow.id);
 * }
 */
export function listFlows(client: Client<'kapso'>, filters: ListFlowsFilters = {}, options?: NumberedListOptions): List<Flow, ListFlowsBody, ListFlowsWithResponse> {
  return list(client, { name: 'flows.list', method: 'GET', path: '/whatsapp/flows', query: ['status', 'business_account_id', 'phone_number_id', 'name_contains', 'created_after', 'created_before'], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createFlow}, by status code. */
export interface CreateFlowErrors {
  400: ErrorResponse;
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link createFlow}. */
export type CreateFlowInput = FlowCreateRequest;

/** Response body of {@link createFlow}. */
export type CreateFlowResult = FlowResponse;

/**
 * Creates a WhatsApp Flow in draft status unless the request asks for immediate publication.
 *
 * `POST /whatsapp/flows`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404 or 422.
 */
export function createFlow(client: Client<'kapso'>, input: CreateFlowInput, options?: CallOptions): Call<CreateFlowResult> {
  return call(client, { name: 'flows.create', method: 'POST', path: '/whatsapp/flows', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getFlow}, by status code. */
export interface GetFlowErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getFlow}. */
export interface GetFlowInput {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
}

/** Response body of {@link getFlow}. */
export type GetFlowResult = FlowResponse;

/**
 * Retrieves a WhatsApp Flow.
 *
 * `GET /whatsapp/flows/{flow_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getFlow(client: Client<'kapso'>, input: GetFlowInput, options?: CallOptions): Call<GetFlowResult> {
  return call(client, { name: 'flows.get', method: 'GET', path: '/whatsapp/flows/{flow_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link publishFlow}, by status code. */
export interface PublishFlowErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link publishFlow}. */
export type PublishFlowInput = {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
} & {
  /** Meta id of a phone number that belongs to the account of the flow. */
  phone_number_id?: string | undefined;
};

/** Response body of {@link publishFlow}. */
export type PublishFlowResult = FlowResponse;

/**
 * Publishes a WhatsApp Flow. A publication cannot be undone.
 *
 * `POST /whatsapp/flows/{flow_id}/publish`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function publishFlow(client: Client<'kapso'>, input: PublishFlowInput, options?: CallOptions): Call<PublishFlowResult> {
  return call(client, { name: 'flows.publish', method: 'POST', path: '/whatsapp/flows/{flow_id}/publish', body: 'fields', optionalBody: true }, input, options);
}

/** Response bodies of failures of {@link setupFlowEncryption}, by status code. */
export interface SetupFlowEncryptionErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link setupFlowEncryption}. */
export type SetupFlowEncryptionInput = {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
} & {
  /** Meta id of the phone number whose encryption keys are set up. */
  phone_number_id?: string | undefined;
};

/** Response body of {@link setupFlowEncryption}. */
export type SetupFlowEncryptionResult = FlowEncryptionResponse;

/**
 * Sets up the encryption keys that the data endpoint of a WhatsApp Flow requires.
 *
 * `POST /whatsapp/flows/{flow_id}/setup_encryption`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function setupFlowEncryption(client: Client<'kapso'>, input: SetupFlowEncryptionInput, options?: CallOptions): Call<SetupFlowEncryptionResult> {
  return call(client, { name: 'flows.setupEncryption', method: 'POST', path: '/whatsapp/flows/{flow_id}/setup_encryption', body: 'fields', optionalBody: true }, input, options);
}

/** Response bodies of failures of {@link listFlowVersions}, by status code. */
export interface ListFlowVersionsErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Filters of {@link listFlowVersions}. */
export interface ListFlowVersionsFilters {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
}

/** Response body of a page of {@link listFlowVersions}. */
export type ListFlowVersionsBody = FlowVersionListResponse;

/** Result of `.withResponse()` on {@link listFlowVersions}. */
export type ListFlowVersionsWithResponse = PageWithResponse<FlowVersion, ListFlowVersionsBody, 200, {
  /** Total number of items. */
  'X-Total': string | null;
  /** Total number of pages. */
  'X-Total-Pages': string | null;
  /** Number of items per page. */
  'X-Per-Page': string | null;
  /** Page number. */
  'X-Page': string | null;
  /** Links to neighboring pages (RFC 5988). */
  Link: string | null;
}>;

/**
 * Lists the versions of a WhatsApp Flow, one page at a time.
 *
 * `GET /whatsapp/flows/{flow_id}/versions`. Pagination: page number (`page`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 * @example
 * for await (const flowVersion of listFlowVersions(client, { flow_id: '00000000-0000-4000-8000-002166136261' })) {
 *   console.log(flowVersion.id);
 * }
 */
export function listFlowVersions(client: Client<'kapso'>, filters: ListFlowVersionsFilters, options?: NumberedListOptions): List<FlowVersion, ListFlowVersionsBody, ListFlowVersionsWithResponse> {
  return list(client, { name: 'flowVersions.list', method: 'GET', path: '/whatsapp/flows/{flow_id}/versions', query: [], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createFlowVersion}, by status code. */
export interface CreateFlowVersionErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: {
  /** Error message (one sentence). */
  error?: string | undefined;
  /** Validation errors that Meta reports for the flow JSON. */
  validation_errors?: Record<string, unknown>[] | undefined;
};
}

/** Input of {@link createFlowVersion}. */
export type CreateFlowVersionInput = {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
} & FlowVersionCreateRequest;

/** Response body of {@link createFlowVersion}. */
export type CreateFlowVersionResult = FlowVersionResponse;

/**
 * Creates a version of a WhatsApp Flow.
 *
 * `POST /whatsapp/flows/{flow_id}/versions`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function createFlowVersion(client: Client<'kapso'>, input: CreateFlowVersionInput, options?: CallOptions): Call<CreateFlowVersionResult> {
  return call(client, { name: 'flowVersions.create', method: 'POST', path: '/whatsapp/flows/{flow_id}/versions', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getFlowVersion}, by status code. */
export interface GetFlowVersionErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getFlowVersion}. */
export interface GetFlowVersionInput {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
  /** Id of the version. */
  version_id: string;
}

/** Response body of {@link getFlowVersion}. */
export type GetFlowVersionResult = FlowVersionResponse;

/**
 * Retrieves a version of a WhatsApp Flow, including its flow JSON.
 *
 * `GET /whatsapp/flows/{flow_id}/versions/{version_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getFlowVersion(client: Client<'kapso'>, input: GetFlowVersionInput, options?: CallOptions): Call<GetFlowVersionResult> {
  return call(client, { name: 'flowVersions.get', method: 'GET', path: '/whatsapp/flows/{flow_id}/versions/{version_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link getFlowDataEndpoint}, by status code. */
export interface GetFlowDataEndpointErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link getFlowDataEndpoint}. */
export interface GetFlowDataEndpointInput {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
}

/** Response body of {@link getFlowDataEndpoint}. */
export type GetFlowDataEndpointResult = FlowDataEndpointResponse;

/**
 * Retrieves the data endpoint of a WhatsApp Flow.
 *
 * `GET /whatsapp/flows/{flow_id}/data_endpoint`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function getFlowDataEndpoint(client: Client<'kapso'>, input: GetFlowDataEndpointInput, options?: CallOptions): Call<GetFlowDataEndpointResult> {
  return call(client, { name: 'flowDataEndpoints.get', method: 'GET', path: '/whatsapp/flows/{flow_id}/data_endpoint', query: [] }, input, options);
}

/** Response bodies of failures of {@link createFlowDataEndpoint}, by status code. */
export interface CreateFlowDataEndpointErrors {
  400: ErrorResponse;
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link createFlowDataEndpoint}. */
export type CreateFlowDataEndpointInput = {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
} & FlowDataEndpointCreateRequest;

/** Response body of {@link createFlowDataEndpoint}. */
export type CreateFlowDataEndpointResult = FlowDataEndpointResponse;

/**
 * Sets the code of the data endpoint of a WhatsApp Flow.
 *
 * `POST /whatsapp/flows/{flow_id}/data_endpoint`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404 or 422.
 */
export function createFlowDataEndpoint(client: Client<'kapso'>, input: CreateFlowDataEndpointInput, options?: CallOptions): Call<CreateFlowDataEndpointResult> {
  return call(client, { name: 'flowDataEndpoints.create', method: 'POST', path: '/whatsapp/flows/{flow_id}/data_endpoint', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link updateFlowDataEndpoint}, by status code. */
export interface UpdateFlowDataEndpointErrors {
  400: ErrorResponse;
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link updateFlowDataEndpoint}. */
export type UpdateFlowDataEndpointInput = {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
} & FlowDataEndpointUpdateRequest;

/** Response body of {@link updateFlowDataEndpoint}. */
export type UpdateFlowDataEndpointResult = FlowDataEndpointUpdateResponse;

/**
 * Attaches a deployed function to a WhatsApp Flow as its data endpoint. If the flow cannot be republished, the response is still 200 and contains a warning.
 *
 * `PATCH /whatsapp/flows/{flow_id}/data_endpoint`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404 or 422.
 */
export function updateFlowDataEndpoint(client: Client<'kapso'>, input: UpdateFlowDataEndpointInput, options?: CallOptions): Call<UpdateFlowDataEndpointResult> {
  return call(client, { name: 'flowDataEndpoints.update', method: 'PATCH', path: '/whatsapp/flows/{flow_id}/data_endpoint', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deployFlowDataEndpoint}, by status code. */
export interface DeployFlowDataEndpointErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link deployFlowDataEndpoint}. */
export interface DeployFlowDataEndpointInput {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
}

/** Response body of {@link deployFlowDataEndpoint}. */
export type DeployFlowDataEndpointResult = FlowDataEndpointResponse;

/**
 * Deploys the code of the data endpoint of a WhatsApp Flow.
 *
 * `POST /whatsapp/flows/{flow_id}/data_endpoint/deploy`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function deployFlowDataEndpoint(client: Client<'kapso'>, input: DeployFlowDataEndpointInput, options?: CallOptions): Call<DeployFlowDataEndpointResult> {
  return call(client, { name: 'flowDataEndpoints.deploy', method: 'POST', path: '/whatsapp/flows/{flow_id}/data_endpoint/deploy', query: [] }, input, options);
}

/** Response bodies of failures of {@link registerFlowDataEndpoint}, by status code. */
export interface RegisterFlowDataEndpointErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link registerFlowDataEndpoint}. */
export interface RegisterFlowDataEndpointInput {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
}

/** Response body of {@link registerFlowDataEndpoint}. */
export type RegisterFlowDataEndpointResult = FlowDataEndpointRegisterResponse;

/**
 * Registers the data endpoint of a WhatsApp Flow at Meta.
 *
 * `POST /whatsapp/flows/{flow_id}/data_endpoint/register`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function registerFlowDataEndpoint(client: Client<'kapso'>, input: RegisterFlowDataEndpointInput, options?: CallOptions): Call<RegisterFlowDataEndpointResult> {
  return call(client, { name: 'flowDataEndpoints.register', method: 'POST', path: '/whatsapp/flows/{flow_id}/data_endpoint/register', query: [] }, input, options);
}

/** Response bodies of failures of {@link listFlowFunctionLogs}, by status code. */
export interface ListFlowFunctionLogsErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link listFlowFunctionLogs}. */
export interface ListFlowFunctionLogsInput {
  /** WhatsApp Flow id assigned by Kapso. */
  flow_id: string;
  /** Number of log entries to return, at most 50. */
  limit?: number | undefined;
}

/** Response body of {@link listFlowFunctionLogs}. */
export type ListFlowFunctionLogsResult = FlowFunctionLogListResponse;

/**
 * Lists the latest log entries of the data endpoint of a WhatsApp Flow; the list is not paginated.
 *
 * `GET /whatsapp/flows/{flow_id}/function_logs`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 * @example
 * const response = await listFlowFunctionLogs(client, { flow_id: '00000000-0000-4000-8000-002166136261' });
 */
export function listFlowFunctionLogs(client: Client<'kapso'>, input: ListFlowFunctionLogsInput, options?: CallOptions): Call<ListFlowFunctionLogsResult> {
  return call(client, { name: 'flowFunctionLogs.list', method: 'GET', path: '/whatsapp/flows/{flow_id}/function_logs', query: ['limit'] }, input, options);
}

/** Response bodies of failures of {@link listFlowFunctionInvocations}, by status code. */
export interface ListFlowFunctionInvocationsErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
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

/** Response body of {@link listFlowFunctionInvocations}. */
export type ListFlowFunctionInvocationsResult = FlowFunctionInvocationListResponse;

/**
 * Lists the latest invocations of the data endpoint of a WhatsApp Flow; the list is not paginated.
 *
 * `GET /whatsapp/flows/{flow_id}/function_invocations`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 * @example
 * const response = await listFlowFunctionInvocations(client, {
 *   flow_id: '00000000-0000-4000-8000-002166136261',
 * });
 */
export function listFlowFunctionInvocations(client: Client<'kapso'>, input: ListFlowFunctionInvocationsInput, options?: CallOptions): Call<ListFlowFunctionInvocationsResult> {
  return call(client, { name: 'flowFunctionInvocations.list', method: 'GET', path: '/whatsapp/flows/{flow_id}/function_invocations', query: ['status', 'limit'] }, input, options);
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

/** Response body of {@link listFlowResponses}. */
export type ListFlowResponsesResult = operations['listWhatsappFlowResponses']['responses']['2XX']['content']['application/json'];

/**
 * Lists the responses that contacts submitted in a WhatsApp Flow. Unverified: only a script of the vendor calls this operation, and the response is undocumented.
 *
 * `GET /whatsapp/flows/{flow_id}/responses`. Evidence: inferred, not documented.
 * @example
 * const response = await listFlowResponses(client, { flow_id: '00000000-0000-4000-8000-002166136261' });
 */
export function listFlowResponses(client: Client<'kapso'>, input: ListFlowResponsesInput, options?: CallOptions): Call<ListFlowResponsesResult> {
  return call(client, { name: 'flowResponses.list', method: 'GET', path: '/whatsapp/flows/{flow_id}/responses', query: ['page', 'per_page'] }, input, options);
}

/** Response bodies of failures of {@link listWorkflows}, by status code. */
export interface ListWorkflowsErrors {
  401: ErrorResponse;
}

/** Input of {@link listWorkflows}. */
export interface ListWorkflowsInput {
  /** Returns only workflows with this status. */
  status?: 'draft' | 'active' | 'archived' | undefined;
  /** Returns only workflows whose name contains this text (case-insensitive). */
  name_contains?: string | undefined;
  /** Returns only workflows created at or after this timestamp (ISO 8601). */
  created_after?: string | Date | undefined;
  /** Returns only workflows created at or before this timestamp (ISO 8601). */
  created_before?: string | Date | undefined;
}

/** Response body of {@link listWorkflows}. */
export type ListWorkflowsResult = WorkflowListResponse;

/**
 * Lists the workflows of the project; the list is not paginated.
 *
 * `GET /workflows`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * const response = await listWorkflows(client);
 */
export function listWorkflows(client: Client<'kapso'>, input: ListWorkflowsInput = {}, options?: CallOptions): Call<ListWorkflowsResult> {
  return call(client, { name: 'workflows.list', method: 'GET', path: '/workflows', query: ['status', 'name_contains', 'created_after', 'created_before'] }, input, options);
}

/** Response bodies of failures of {@link createWorkflow}, by status code. */
export interface CreateWorkflowErrors {
  401: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link createWorkflow}. */
export type CreateWorkflowInput = WorkflowCreateRequest;

/** Response body of {@link createWorkflow}. */
export type CreateWorkflowResult = WorkflowResponse;

/**
 * Creates a workflow.
 *
 * `POST /workflows`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 422.
 */
export function createWorkflow(client: Client<'kapso'>, input: CreateWorkflowInput, options?: CallOptions): Call<CreateWorkflowResult> {
  return call(client, { name: 'workflows.create', method: 'POST', path: '/workflows', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getWorkflow}, by status code. */
export interface GetWorkflowErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getWorkflow}. */
export interface GetWorkflowInput {
  /** Id of the workflow. */
  workflow_id: string;
}

/** Response body of {@link getWorkflow}. */
export type GetWorkflowResult = WorkflowResponse;

/**
 * Retrieves a workflow without its definition.
 *
 * `GET /workflows/{workflow_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getWorkflow(client: Client<'kapso'>, input: GetWorkflowInput, options?: CallOptions): Call<GetWorkflowResult> {
  return call(client, { name: 'workflows.get', method: 'GET', path: '/workflows/{workflow_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateWorkflow}, by status code. */
export interface UpdateWorkflowErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  409: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link updateWorkflow}. */
export type UpdateWorkflowInput = {
  /** Id of the workflow. */
  workflow_id: string;
} & WorkflowUpdateRequest;

/** Response body of {@link updateWorkflow}. */
export type UpdateWorkflowResult = WorkflowResponse;

/**
 * Updates a workflow. If the request contains lock_version, the update succeeds only if the workflow has not changed in the meantime.
 *
 * `PATCH /workflows/{workflow_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404, 409 or 422.
 */
export function updateWorkflow(client: Client<'kapso'>, input: UpdateWorkflowInput, options?: CallOptions): Call<UpdateWorkflowResult> {
  return call(client, { name: 'workflows.update', method: 'PATCH', path: '/workflows/{workflow_id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getWorkflowDefinition}, by status code. */
export interface GetWorkflowDefinitionErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getWorkflowDefinition}. */
export interface GetWorkflowDefinitionInput {
  /** Id of the workflow. */
  workflow_id: string;
}

/** Response body of {@link getWorkflowDefinition}. */
export type GetWorkflowDefinitionResult = WorkflowWithDefinitionResponse;

/**
 * Retrieves a workflow with its nodes and edges.
 *
 * `GET /workflows/{workflow_id}/definition`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getWorkflowDefinition(client: Client<'kapso'>, input: GetWorkflowDefinitionInput, options?: CallOptions): Call<GetWorkflowDefinitionResult> {
  return call(client, { name: 'workflows.getDefinition', method: 'GET', path: '/workflows/{workflow_id}/definition', query: [] }, input, options);
}

/** Response bodies of failures of {@link getWorkflowVariables}, by status code. */
export interface GetWorkflowVariablesErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getWorkflowVariables}. */
export interface GetWorkflowVariablesInput {
  /** Id of the workflow. */
  workflow_id: string;
}

/** Response body of {@link getWorkflowVariables}. */
export type GetWorkflowVariablesResult = WorkflowVariablesResponse;

/**
 * Retrieves the variables available in a workflow.
 *
 * `GET /workflows/{workflow_id}/variables`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getWorkflowVariables(client: Client<'kapso'>, input: GetWorkflowVariablesInput, options?: CallOptions): Call<GetWorkflowVariablesResult> {
  return call(client, { name: 'workflows.getVariables', method: 'GET', path: '/workflows/{workflow_id}/variables', query: [] }, input, options);
}

/** Response bodies of failures of {@link listWorkflowExecutions}, by status code. */
export interface ListWorkflowExecutionsErrors {
  401: ErrorResponse;
  404: ErrorResponse;
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
  created_after?: string | Date | undefined;
  /** Returns only executions created at or before this timestamp (ISO 8601). */
  created_before?: string | Date | undefined;
  /** Returns only executions that belong to this conversation. */
  whatsapp_conversation_id?: string | undefined;
}

/** Response body of a page of {@link listWorkflowExecutions}. */
export type ListWorkflowExecutionsBody = WorkflowExecutionListResponse;

/**
 * Lists the executions of a workflow, one page at a time.
 *
 * `GET /workflows/{workflow_id}/executions`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 * @example
 * for await (const workflowExecutionSummary of listWorkflowExecutions(client, {
 *   workflow_id: '00000000-0000-4000-8000-002166136261',
 * })) {
 *   console.log(workflowExecutionSummary.id);
 * }
 */
export function listWorkflowExecutions(client: Client<'kapso'>, filters: ListWorkflowExecutionsFilters, options?: ReversibleListOptions): List<WorkflowExecutionSummary, ListWorkflowExecutionsBody> {
  return list(client, { name: 'workflowExecutions.list', method: 'GET', path: '/workflows/{workflow_id}/executions', query: ['status', 'waiting_reason', 'created_after', 'created_before', 'whatsapp_conversation_id'], pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createWorkflowExecution}, by status code. */
export interface CreateWorkflowExecutionErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
  429: ErrorResponse;
}

/** Input of {@link createWorkflowExecution}. */
export type CreateWorkflowExecutionInput = {
  /** Id of the workflow. */
  workflow_id: string;
} & WorkflowExecutionCreateRequest;

/** Response body of {@link createWorkflowExecution}. */
export type CreateWorkflowExecutionResult = WorkflowExecutionCreateResponse;

/** Result of `.withResponse()` on {@link createWorkflowExecution}. */
export type CreateWorkflowExecutionWithResponse = WithResponse<WorkflowExecutionCreateResponse, 202, {
  /** Number of times per second that an API key can start the same workflow. */
  'X-Burst-RateLimit-Limit': string | null;
  /** Number of starts left in the current second. */
  'X-Burst-RateLimit-Remaining': string | null;
}>;

/**
 * Starts a workflow for a contact. In addition to the general rate limit, each API key can start a workflow only a limited number of times per second.
 *
 * `POST /workflows/{workflow_id}/executions`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404, 422 or 429.
 */
export function createWorkflowExecution(client: Client<'kapso'>, input: CreateWorkflowExecutionInput, options?: CallOptions): Call<CreateWorkflowExecutionResult, CreateWorkflowExecutionWithResponse> {
  return call(client, { name: 'workflowExecutions.create', method: 'POST', path: '/workflows/{workflow_id}/executions', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getWorkflowExecution}, by status code. */
export interface GetWorkflowExecutionErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getWorkflowExecution}. */
export interface GetWorkflowExecutionInput {
  /** Id of the workflow execution. */
  execution_id: string;
}

/** Response body of {@link getWorkflowExecution}. */
export type GetWorkflowExecutionResult = WorkflowExecutionResponse;

/**
 * Retrieves a workflow execution with its context and events.
 *
 * `GET /workflow_executions/{execution_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getWorkflowExecution(client: Client<'kapso'>, input: GetWorkflowExecutionInput, options?: CallOptions): Call<GetWorkflowExecutionResult> {
  return call(client, { name: 'workflowExecutions.get', method: 'GET', path: '/workflow_executions/{execution_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateWorkflowExecution}, by status code. */
export interface UpdateWorkflowExecutionErrors {
  400: ErrorResponse;
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link updateWorkflowExecution}. */
export type UpdateWorkflowExecutionInput = {
  /** Id of the workflow execution. */
  execution_id: string;
} & WorkflowExecutionUpdateRequest;

/** Response body of {@link updateWorkflowExecution}. */
export type UpdateWorkflowExecutionResult = WorkflowExecutionUpdateResponse;

/**
 * Updates the status of a workflow execution.
 *
 * `PATCH /workflow_executions/{execution_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404 or 422.
 */
export function updateWorkflowExecution(client: Client<'kapso'>, input: UpdateWorkflowExecutionInput, options?: CallOptions): Call<UpdateWorkflowExecutionResult> {
  return call(client, { name: 'workflowExecutions.update', method: 'PATCH', path: '/workflow_executions/{execution_id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listWorkflowExecutionEvents}, by status code. */
export interface ListWorkflowExecutionEventsErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Filters of {@link listWorkflowExecutionEvents}. */
export interface ListWorkflowExecutionEventsFilters {
  /** Id of the workflow execution. */
  execution_id: string;
  /** Returns only events of this type. */
  event_type?: string | undefined;
}

/** Response body of a page of {@link listWorkflowExecutionEvents}. */
export type ListWorkflowExecutionEventsBody = WorkflowEventListResponse;

/**
 * Lists the events of a workflow execution, one page at a time.
 *
 * `GET /workflow_executions/{execution_id}/events`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 * @example
 * for await (const workflowEvent of listWorkflowExecutionEvents(client, {
 *   execution_id: '00000000-0000-4000-8000-002166136261',
 * })) {
 *   console.log(workflowEvent.id);
 * }
 */
export function listWorkflowExecutionEvents(client: Client<'kapso'>, filters: ListWorkflowExecutionEventsFilters, options?: ReversibleListOptions): List<WorkflowEvent, ListWorkflowExecutionEventsBody> {
  return list(client, { name: 'workflowExecutionEvents.list', method: 'GET', path: '/workflow_executions/{execution_id}/events', query: ['event_type'], pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link resumeWorkflowExecution}, by status code. */
export interface ResumeWorkflowExecutionErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  409: ErrorResponse;
  422: ErrorResponse;
  503: ErrorResponse;
}

/** Input of {@link resumeWorkflowExecution}. */
export type ResumeWorkflowExecutionInput = {
  /** Id of the workflow execution. */
  execution_id: string;
} & WorkflowExecutionResumeRequest;

/** Response body of {@link resumeWorkflowExecution}. */
export type ResumeWorkflowExecutionResult = WorkflowExecutionResumeResponse;

/**
 * Resumes a waiting workflow execution with the input that it waits for.
 *
 * `POST /workflow_executions/{execution_id}/resume`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404, 409, 422 or 503.
 */
export function resumeWorkflowExecution(client: Client<'kapso'>, input: ResumeWorkflowExecutionInput, options?: CallOptions): Call<ResumeWorkflowExecutionResult> {
  return call(client, { name: 'workflowExecutions.resume', method: 'POST', path: '/workflow_executions/{execution_id}/resume', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listWorkflowTriggers}, by status code. */
export interface ListWorkflowTriggersErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link listWorkflowTriggers}. */
export interface ListWorkflowTriggersInput {
  /** Id of the workflow. */
  workflow_id: string;
}

/** Response body of {@link listWorkflowTriggers}. */
export type ListWorkflowTriggersResult = WorkflowTriggerListResponse;

/**
 * Lists the triggers that start a workflow; the list is not paginated.
 *
 * `GET /workflows/{workflow_id}/triggers`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 * @example
 * const response = await listWorkflowTriggers(client, {
 *   workflow_id: '00000000-0000-4000-8000-002166136261',
 * });
 */
export function listWorkflowTriggers(client: Client<'kapso'>, input: ListWorkflowTriggersInput, options?: CallOptions): Call<ListWorkflowTriggersResult> {
  return call(client, { name: 'workflowTriggers.list', method: 'GET', path: '/workflows/{workflow_id}/triggers', query: [] }, input, options);
}

/** Response bodies of failures of {@link createWorkflowTrigger}, by status code. */
export interface CreateWorkflowTriggerErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link createWorkflowTrigger}. */
export type CreateWorkflowTriggerInput = {
  /** Id of the workflow. */
  workflow_id: string;
} & WorkflowTriggerCreateRequest;

/** Response body of {@link createWorkflowTrigger}. */
export type CreateWorkflowTriggerResult = WorkflowTriggerResponse;

/**
 * Creates a trigger for a workflow.
 *
 * `POST /workflows/{workflow_id}/triggers`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function createWorkflowTrigger(client: Client<'kapso'>, input: CreateWorkflowTriggerInput, options?: CallOptions): Call<CreateWorkflowTriggerResult> {
  return call(client, { name: 'workflowTriggers.create', method: 'POST', path: '/workflows/{workflow_id}/triggers', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link replaceWorkflowTriggers}, by status code. */
export interface ReplaceWorkflowTriggersErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link replaceWorkflowTriggers}. */
export type ReplaceWorkflowTriggersInput = {
  /** Id of the workflow. */
  workflow_id: string;
} & WorkflowTriggersReplaceRequest;

/** Response body of {@link replaceWorkflowTriggers}. */
export type ReplaceWorkflowTriggersResult = WorkflowTriggerListResponse;

/**
 * Replaces all triggers of a workflow in one request.
 *
 * `PUT /workflows/{workflow_id}/triggers`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function replaceWorkflowTriggers(client: Client<'kapso'>, input: ReplaceWorkflowTriggersInput, options?: CallOptions): Call<ReplaceWorkflowTriggersResult> {
  return call(client, { name: 'workflowTriggers.replace', method: 'PUT', path: '/workflows/{workflow_id}/triggers', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link updateWorkflowTrigger}, by status code. */
export interface UpdateWorkflowTriggerErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link updateWorkflowTrigger}. */
export type UpdateWorkflowTriggerInput = {
  /** Id of the trigger. */
  trigger_id: string;
} & WorkflowTriggerUpdateRequest;

/** Response body of {@link updateWorkflowTrigger}. */
export type UpdateWorkflowTriggerResult = WorkflowTriggerResponse;

/**
 * Activates or deactivates a trigger.
 *
 * `PATCH /triggers/{trigger_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function updateWorkflowTrigger(client: Client<'kapso'>, input: UpdateWorkflowTriggerInput, options?: CallOptions): Call<UpdateWorkflowTriggerResult> {
  return call(client, { name: 'workflowTriggers.update', method: 'PATCH', path: '/triggers/{trigger_id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteWorkflowTrigger}, by status code. */
export interface DeleteWorkflowTriggerErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link deleteWorkflowTrigger}. */
export interface DeleteWorkflowTriggerInput {
  /** Id of the trigger. */
  trigger_id: string;
}

/** Response body of {@link deleteWorkflowTrigger}. */
export type DeleteWorkflowTriggerResult = undefined;

/**
 * Deletes a trigger.
 *
 * `DELETE /triggers/{trigger_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function deleteWorkflowTrigger(client: Client<'kapso'>, input: DeleteWorkflowTriggerInput, options?: CallOptions): Call<DeleteWorkflowTriggerResult> {
  return call(client, { name: 'workflowTriggers.delete', method: 'DELETE', path: '/triggers/{trigger_id}', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link listFunctions}, by status code. */
export interface ListFunctionsErrors {
  401: ErrorResponse;
}

/** Input of {@link listFunctions}. */
export interface ListFunctionsInput {}

/** Response body of {@link listFunctions}. */
export type ListFunctionsResult = FunctionListResponse;

/**
 * Lists the serverless functions of the project; the list is not paginated.
 *
 * `GET /functions`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * const response = await listFunctions(client);
 */
export function listFunctions(client: Client<'kapso'>, input: ListFunctionsInput = {}, options?: CallOptions): Call<ListFunctionsResult> {
  return call(client, { name: 'functions.list', method: 'GET', path: '/functions', query: [] }, input, options);
}

/** Response bodies of failures of {@link createFunction}, by status code. */
export interface CreateFunctionErrors {
  401: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link createFunction}. */
export type CreateFunctionInput = FunctionCreateRequest;

/** Response body of {@link createFunction}. */
export type CreateFunctionResult = FunctionResponse;

/**
 * Creates a serverless function.
 *
 * `POST /functions`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 422.
 */
export function createFunction(client: Client<'kapso'>, input: CreateFunctionInput, options?: CallOptions): Call<CreateFunctionResult> {
  return call(client, { name: 'functions.create', method: 'POST', path: '/functions', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getFunction}, by status code. */
export interface GetFunctionErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getFunction}. */
export interface GetFunctionInput {
  /** Id of the function. */
  function_id: string;
}

/** Response body of {@link getFunction}. */
export type GetFunctionResult = FunctionResponse;

/**
 * Retrieves a serverless function with its code.
 *
 * `GET /functions/{function_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getFunction(client: Client<'kapso'>, input: GetFunctionInput, options?: CallOptions): Call<GetFunctionResult> {
  return call(client, { name: 'functions.get', method: 'GET', path: '/functions/{function_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateFunction}, by status code. */
export interface UpdateFunctionErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  409: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link updateFunction}. */
export type UpdateFunctionInput = {
  /** Id of the function. */
  function_id: string;
} & FunctionUpdateRequest;

/** Response body of {@link updateFunction}. */
export type UpdateFunctionResult = FunctionResponse;

/**
 * Updates a serverless function. If the request contains lock_version, the update succeeds only if the function has not changed in the meantime.
 *
 * `PATCH /functions/{function_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404, 409 or 422.
 */
export function updateFunction(client: Client<'kapso'>, input: UpdateFunctionInput, options?: CallOptions): Call<UpdateFunctionResult> {
  return call(client, { name: 'functions.update', method: 'PATCH', path: '/functions/{function_id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteFunction}, by status code. */
export interface DeleteFunctionErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link deleteFunction}. */
export interface DeleteFunctionInput {
  /** Id of the function. */
  function_id: string;
}

/** Response body of {@link deleteFunction}. */
export type DeleteFunctionResult = undefined;

/**
 * Deletes a serverless function.
 *
 * `DELETE /functions/{function_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function deleteFunction(client: Client<'kapso'>, input: DeleteFunctionInput, options?: CallOptions): Call<DeleteFunctionResult> {
  return call(client, { name: 'functions.delete', method: 'DELETE', path: '/functions/{function_id}', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link deployFunction}, by status code. */
export interface DeployFunctionErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link deployFunction}. */
export interface DeployFunctionInput {
  /** Id of the function. */
  function_id: string;
}

/** Response body of {@link deployFunction}. */
export type DeployFunctionResult = FunctionDeployResponse;

/**
 * Starts the deployment of a serverless function.
 *
 * `POST /functions/{function_id}/deploy`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function deployFunction(client: Client<'kapso'>, input: DeployFunctionInput, options?: CallOptions): Call<DeployFunctionResult> {
  return call(client, { name: 'functions.deploy', method: 'POST', path: '/functions/{function_id}/deploy', query: [] }, input, options);
}

/** Response bodies of failures of {@link invokeFunction}, by status code. */
export interface InvokeFunctionErrors {
  400: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
  500: operations['invokeFunction']['responses'][500]['content']['application/json'];
}

/** Input of {@link invokeFunction}. */
export interface InvokeFunctionInput {
  /** Id of the function. */
  function_id: string;
  /** Request body. */
  body: FunctionInvokeRequest;
}

/** Response body of {@link invokeFunction}. */
export type InvokeFunctionResult = operations['invokeFunction']['responses'][200]['content']['application/json'] | string;

/**
 * Invokes a serverless function. In the response mode passthrough, the function responds with any 2xx status and any content: JSON is parsed, and other content is returned as text.
 *
 * `POST /functions/{function_id}/invoke`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 404, 422 or 500.
 */
export function invokeFunction(client: Client<'kapso'>, input: InvokeFunctionInput, options?: CallOptions): Call<InvokeFunctionResult> {
  return call(client, { name: 'functions.invoke', method: 'POST', path: '/functions/{function_id}/invoke', body: 'whole', choose: withWholeBody, accept: 'application/json, text/plain', text: true, credentials: [['ApiKeyAuth'], []] }, input, options);
}

/** Response bodies of failures of {@link listFunctionSecrets}, by status code. */
export interface ListFunctionSecretsErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  502: ErrorResponse;
}

/** Input of {@link listFunctionSecrets}. */
export interface ListFunctionSecretsInput {
  /** Id of the function. */
  function_id: string;
}

/** Response body of {@link listFunctionSecrets}. */
export type ListFunctionSecretsResult = FunctionSecretListResponse;

/**
 * Lists the names of the secrets of a function, without their values; the list is not paginated.
 *
 * `GET /functions/{function_id}/secrets`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 502.
 * @example
 * const response = await listFunctionSecrets(client, {
 *   function_id: '00000000-0000-4000-8000-002166136261',
 * });
 */
export function listFunctionSecrets(client: Client<'kapso'>, input: ListFunctionSecretsInput, options?: CallOptions): Call<ListFunctionSecretsResult> {
  return call(client, { name: 'functionSecrets.list', method: 'GET', path: '/functions/{function_id}/secrets', query: [] }, input, options);
}

/** Response bodies of failures of {@link createFunctionSecret}, by status code. */
export interface CreateFunctionSecretErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
  502: ErrorResponse;
}

/** Input of {@link createFunctionSecret}. */
export type CreateFunctionSecretInput = {
  /** Id of the function. */
  function_id: string;
} & FunctionSecretCreateRequest;

/** Response body of {@link createFunctionSecret}. */
export type CreateFunctionSecretResult = FunctionSecretCreateResponse;

/**
 * Stores a secret for a deployed function.
 *
 * `POST /functions/{function_id}/secrets`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404, 422 or 502.
 */
export function createFunctionSecret(client: Client<'kapso'>, input: CreateFunctionSecretInput, options?: CallOptions): Call<CreateFunctionSecretResult> {
  return call(client, { name: 'functionSecrets.create', method: 'POST', path: '/functions/{function_id}/secrets', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteFunctionSecret}, by status code. */
export interface DeleteFunctionSecretErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
  502: ErrorResponse;
}

/** Input of {@link deleteFunctionSecret}. */
export interface DeleteFunctionSecretInput {
  /** Id of the function. */
  function_id: string;
  /** Name of the secret: uppercase letters, digits and underscores. */
  secret_name: string;
}

/** Response body of {@link deleteFunctionSecret}. */
export type DeleteFunctionSecretResult = undefined;

/**
 * Deletes a secret of a function.
 *
 * `DELETE /functions/{function_id}/secrets/{secret_name}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404, 422 or 502.
 */
export function deleteFunctionSecret(client: Client<'kapso'>, input: DeleteFunctionSecretInput, options?: CallOptions): Call<DeleteFunctionSecretResult> {
  return call(client, { name: 'functionSecrets.delete', method: 'DELETE', path: '/functions/{function_id}/secrets/{secret_name}', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link listFunctionInvocations}, by status code. */
export interface ListFunctionInvocationsErrors {
  401: ErrorResponse;
  404: ErrorResponse;
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

/** Response body of {@link listFunctionInvocations}. */
export type ListFunctionInvocationsResult = FunctionInvocationListResponse;

/**
 * Lists the latest invocations of a serverless function with their log entries; the list is not paginated.
 *
 * `GET /functions/{function_id}/invocations`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 * @example
 * const response = await listFunctionInvocations(client, {
 *   function_id: '00000000-0000-4000-8000-002166136261',
 * });
 */
export function listFunctionInvocations(client: Client<'kapso'>, input: ListFunctionInvocationsInput, options?: CallOptions): Call<ListFunctionInvocationsResult> {
  return call(client, { name: 'functionInvocations.list', method: 'GET', path: '/functions/{function_id}/invocations', query: ['status', 'limit'] }, input, options);
}

/** Response bodies of failures of {@link listEventDefinitions}, by status code. */
export interface ListEventDefinitionsErrors {
  401: ErrorResponse;
}

/** Input of {@link listEventDefinitions}. */
export interface ListEventDefinitionsInput {
  /** Whether to include archived definitions. */
  include_archived?: boolean | undefined;
}

/** Response body of {@link listEventDefinitions}. */
export type ListEventDefinitionsResult = EventDefinitionListResponse;

/**
 * Lists the definitions of the events that the project records; the list is not paginated.
 *
 * `GET /event-definitions`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * const response = await listEventDefinitions(client);
 */
export function listEventDefinitions(client: Client<'kapso'>, input: ListEventDefinitionsInput = {}, options?: CallOptions): Call<ListEventDefinitionsResult> {
  return call(client, { name: 'eventDefinitions.list', method: 'GET', path: '/event-definitions', query: ['include_archived'] }, input, options);
}

/** Response bodies of failures of {@link createEventDefinition}, by status code. */
export interface CreateEventDefinitionErrors {
  401: ErrorResponse;
  402: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link createEventDefinition}. */
export type CreateEventDefinitionInput = EventDefinitionCreateRequest;

/** Response body of {@link createEventDefinition}. */
export type CreateEventDefinitionResult = EventDefinitionResponse;

/**
 * Creates an event definition. A definition that already has the name is updated instead, and restored if it was archived.
 *
 * `POST /event-definitions`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 402 or 422.
 */
export function createEventDefinition(client: Client<'kapso'>, input: CreateEventDefinitionInput, options?: CallOptions): Call<CreateEventDefinitionResult> {
  return call(client, { name: 'eventDefinitions.create', method: 'POST', path: '/event-definitions', body: 'fields', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link getEventDefinition}, by status code. */
export interface GetEventDefinitionErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getEventDefinition}. */
export interface GetEventDefinitionInput {
  /** Id of the event definition. */
  id: string;
}

/** Response body of {@link getEventDefinition}. */
export type GetEventDefinitionResult = EventDefinitionResponse;

/**
 * Retrieves an event definition.
 *
 * `GET /event-definitions/{id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getEventDefinition(client: Client<'kapso'>, input: GetEventDefinitionInput, options?: CallOptions): Call<GetEventDefinitionResult> {
  return call(client, { name: 'eventDefinitions.get', method: 'GET', path: '/event-definitions/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateEventDefinition}, by status code. */
export interface UpdateEventDefinitionErrors {
  401: ErrorResponse;
  402: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link updateEventDefinition}. */
export type UpdateEventDefinitionInput = {
  /** Id of the event definition. */
  id: string;
} & EventDefinitionUpdateRequest;

/** Response body of {@link updateEventDefinition}. */
export type UpdateEventDefinitionResult = EventDefinitionResponse;

/**
 * Updates or archives an event definition.
 *
 * `PATCH /event-definitions/{id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 402, 404 or 422.
 */
export function updateEventDefinition(client: Client<'kapso'>, input: UpdateEventDefinitionInput, options?: CallOptions): Call<UpdateEventDefinitionResult> {
  return call(client, { name: 'eventDefinitions.update', method: 'PATCH', path: '/event-definitions/{id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteEventDefinition}, by status code. */
export interface DeleteEventDefinitionErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link deleteEventDefinition}. */
export interface DeleteEventDefinitionInput {
  /** Id of the event definition. */
  id: string;
}

/** Response body of {@link deleteEventDefinition}. */
export type DeleteEventDefinitionResult = undefined;

/**
 * Deletes an event definition and, in the background, all events recorded with it.
 *
 * `DELETE /event-definitions/{id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function deleteEventDefinition(client: Client<'kapso'>, input: DeleteEventDefinitionInput, options?: CallOptions): Call<DeleteEventDefinitionResult> {
  return call(client, { name: 'eventDefinitions.delete', method: 'DELETE', path: '/event-definitions/{id}', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link listEvents}, by status code. */
export interface ListEventsErrors {
  401: ErrorResponse;
  422: ErrorResponse;
}

/** Filters of {@link listEvents}. */
export interface ListEventsFilters {
  /** Returns only events with this name. */
  name?: string | undefined;
  /** Returns only events of this conversation. */
  conversation_id?: string | undefined;
  /** Returns only events that occurred at or after this timestamp (ISO 8601). */
  occurred_after?: string | Date | undefined;
  /** Returns only events that occurred at or before this timestamp (ISO 8601). */
  occurred_before?: string | Date | undefined;
}

/** Response body of a page of {@link listEvents}. */
export type ListEventsBody = EventListResponse;

/**
 * Lists the events that the project has recorded, one page at a time.
 *
 * `GET /events`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 422.
 * @example
 * for await (const projectEvent of listEvents(client)) {
 *   console.log(projectEvent.id);
 * }
 */
export function listEvents(client: Client<'kapso'>, filters: ListEventsFilters = {}, options?: ReversibleListOptions): List<ProjectEvent, ListEventsBody> {
  return list(client, { name: 'events.list', method: 'GET', path: '/events', query: ['name', 'conversation_id', 'occurred_after', 'occurred_before'], pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createEvent}, by status code. */
export interface CreateEventErrors {
  401: ErrorResponse;
  402: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link createEvent}. */
export type CreateEventInput = EventCreateRequest;

/** Response body of {@link createEvent}. */
export type CreateEventResult = EventResponse;

/**
 * Records an event.
 *
 * `POST /events`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 402 or 422.
 */
export function createEvent(client: Client<'kapso'>, input: CreateEventInput, options?: CallOptions): Call<CreateEventResult> {
  return call(client, { name: 'events.create', method: 'POST', path: '/events', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listFindings}, by status code. */
export interface ListFindingsErrors {
  400: FindingsErrorResponse;
  401: ErrorResponse;
  404: FindingsErrorResponse;
}

/** Filters of {@link listFindings}. */
export interface ListFindingsFilters {}

/** Response body of a page of {@link listFindings}. */
export type ListFindingsBody = FindingListResponse;

/**
 * Lists the findings that Kapso has detected in the events of the project, one page at a time. A page can contain slightly more findings than the limit.
 *
 * `GET /findings`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 404.
 * @example
 * for await (const findingSummary of listFindings(client)) {
 *   console.log(findingSummary.id);
 * }
 */
export function listFindings(client: Client<'kapso'>, filters: ListFindingsFilters = {}, options?: ReversibleListOptions): List<FindingSummary, ListFindingsBody> {
  return list(client, { name: 'findings.list', method: 'GET', path: '/findings', query: [], pagination: byCursorAfter, items: 'data', maximum: 25 }, filters, options);
}

/** Response bodies of failures of {@link getFinding}, by status code. */
export interface GetFindingErrors {
  401: ErrorResponse;
  404: FindingsErrorResponse;
}

/** Input of {@link getFinding}. */
export interface GetFindingInput {
  /** Id of the finding. */
  finding_id: string;
}

/** Response body of {@link getFinding}. */
export type GetFindingResult = FindingResponse;

/**
 * Retrieves a finding with its investigation.
 *
 * `GET /findings/{finding_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getFinding(client: Client<'kapso'>, input: GetFindingInput, options?: CallOptions): Call<GetFindingResult> {
  return call(client, { name: 'findings.get', method: 'GET', path: '/findings/{finding_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link getFindingEvidence}, by status code. */
export interface GetFindingEvidenceErrors {
  401: ErrorResponse;
  404: FindingsErrorResponse;
}

/** Input of {@link getFindingEvidence}. */
export interface GetFindingEvidenceInput {
  /** Id of the finding. */
  finding_id: string;
}

/** Response body of {@link getFindingEvidence}. */
export type GetFindingEvidenceResult = FindingEvidenceResponse;

/**
 * Retrieves the events and conversations on which a finding is based, limited to 100 events, 50 affected conversations and 20 comparison conversations.
 *
 * `GET /findings/{finding_id}/evidence`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getFindingEvidence(client: Client<'kapso'>, input: GetFindingEvidenceInput, options?: CallOptions): Call<GetFindingEvidenceResult> {
  return call(client, { name: 'findings.getEvidence', method: 'GET', path: '/findings/{finding_id}/evidence', query: [] }, input, options);
}

/** Response bodies of failures of {@link startFindingInvestigation}, by status code. */
export interface StartFindingInvestigationErrors {
  401: ErrorResponse;
  404: FindingsErrorResponse;
  409: FindingsErrorResponse;
  422: FindingsErrorResponse;
}

/** Input of {@link startFindingInvestigation}. */
export interface StartFindingInvestigationInput {
  /** Id of the finding. */
  finding_id: string;
}

/** Response body of {@link startFindingInvestigation}. */
export type StartFindingInvestigationResult = FindingInvestigationResponse;

/**
 * Starts an investigation of a finding.
 *
 * `POST /findings/{finding_id}/start_investigation`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404, 409 or 422.
 */
export function startFindingInvestigation(client: Client<'kapso'>, input: StartFindingInvestigationInput, options?: CallOptions): Call<StartFindingInvestigationResult> {
  return call(client, { name: 'findings.startInvestigation', method: 'POST', path: '/findings/{finding_id}/start_investigation', query: [] }, input, options);
}

/** Response bodies of failures of {@link dismissFinding}, by status code. */
export interface DismissFindingErrors {
  401: ErrorResponse;
  404: FindingsErrorResponse;
  422: FindingsErrorResponse;
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

/** Response body of {@link dismissFinding}. */
export type DismissFindingResult = FindingVerificationResponse;

/**
 * Dismisses a finding with a reason.
 *
 * `POST /findings/{finding_id}/dismiss`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function dismissFinding(client: Client<'kapso'>, input: DismissFindingInput, options?: CallOptions): Call<DismissFindingResult> {
  return call(client, { name: 'findings.dismiss', method: 'POST', path: '/findings/{finding_id}/dismiss', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link markFindingAddressed}, by status code. */
export interface MarkFindingAddressedErrors {
  401: ErrorResponse;
  404: FindingsErrorResponse;
  422: FindingsErrorResponse;
}

/** Input of {@link markFindingAddressed}. */
export interface MarkFindingAddressedInput {
  /** Id of the finding. */
  finding_id: string;
}

/** Response body of {@link markFindingAddressed}. */
export type MarkFindingAddressedResult = FindingVerificationResponse;

/**
 * Marks a finding as addressed.
 *
 * `POST /findings/{finding_id}/mark_addressed`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function markFindingAddressed(client: Client<'kapso'>, input: MarkFindingAddressedInput, options?: CallOptions): Call<MarkFindingAddressedResult> {
  return call(client, { name: 'findings.markAddressed', method: 'POST', path: '/findings/{finding_id}/mark_addressed', query: [] }, input, options);
}

/** Response bodies of failures of {@link listInboxEmbeds}, by status code. */
export interface ListInboxEmbedsErrors {
  401: ErrorResponse;
  422: ErrorResponse;
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

/** Response body of a page of {@link listInboxEmbeds}. */
export type ListInboxEmbedsBody = InboxEmbedListResponse;

/** Result of `.withResponse()` on {@link listInboxEmbeds}. */
export type ListInboxEmbedsWithResponse = PageWithResponse<InboxEmbed, ListInboxEmbedsBody, 200, {
  /** Total number of items. */
  'X-Total': string | null;
  /** Total number of pages. */
  'X-Total-Pages': string | null;
  /** Number of items per page. */
  'X-Per-Page': string | null;
  /** Page number. */
  'X-Page': string | null;
  /** Links to neighboring pages (RFC 5988). */
  Link: string | null;
}>;

/**
 * Lists the inboxes that the project embeds in external pages, one page at a time.
 *
 * `GET /inbox_embeds`. Pagination: page number (`page`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 422.
 * @example
 * for await (const inboxEmbed of listInboxEmbeds(client)) {
 *   console.log(inboxEmbed.id);
 * }
 */
export function listInboxEmbeds(client: Client<'kapso'>, filters: ListInboxEmbedsFilters = {}, options?: NumberedListOptions): List<InboxEmbed, ListInboxEmbedsBody, ListInboxEmbedsWithResponse> {
  return list(client, { name: 'inboxEmbeds.list', method: 'GET', path: '/inbox_embeds', query: ['status', 'scope_type', 'scope_id', 'assigned_user_id'], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createInboxEmbed}, by status code. */
export interface CreateInboxEmbedErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link createInboxEmbed}. */
export type CreateInboxEmbedInput = InboxEmbedCreateRequest;

/** Response body of {@link createInboxEmbed}. */
export type CreateInboxEmbedResult = InboxEmbedCreateResponse;

/**
 * Creates an inbox to embed in an external page.
 *
 * `POST /inbox_embeds`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function createInboxEmbed(client: Client<'kapso'>, input: CreateInboxEmbedInput, options?: CallOptions): Call<CreateInboxEmbedResult> {
  return call(client, { name: 'inboxEmbeds.create', method: 'POST', path: '/inbox_embeds', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getInboxEmbed}, by status code. */
export interface GetInboxEmbedErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getInboxEmbed}. */
export interface GetInboxEmbedInput {
  /** Id of the embedded inbox. */
  inbox_embed_id: string;
}

/** Response body of {@link getInboxEmbed}. */
export type GetInboxEmbedResult = InboxEmbedResponse;

/**
 * Retrieves an embedded inbox.
 *
 * `GET /inbox_embeds/{inbox_embed_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getInboxEmbed(client: Client<'kapso'>, input: GetInboxEmbedInput, options?: CallOptions): Call<GetInboxEmbedResult> {
  return call(client, { name: 'inboxEmbeds.get', method: 'GET', path: '/inbox_embeds/{inbox_embed_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateInboxEmbed}, by status code. */
export interface UpdateInboxEmbedErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link updateInboxEmbed}. */
export type UpdateInboxEmbedInput = {
  /** Id of the embedded inbox. */
  inbox_embed_id: string;
} & InboxEmbedUpdateRequest;

/** Response body of {@link updateInboxEmbed}. */
export type UpdateInboxEmbedResult = InboxEmbedResponse;

/**
 * Updates an embedded inbox.
 *
 * `PATCH /inbox_embeds/{inbox_embed_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function updateInboxEmbed(client: Client<'kapso'>, input: UpdateInboxEmbedInput, options?: CallOptions): Call<UpdateInboxEmbedResult> {
  return call(client, { name: 'inboxEmbeds.update', method: 'PATCH', path: '/inbox_embeds/{inbox_embed_id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteInboxEmbed}, by status code. */
export interface DeleteInboxEmbedErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link deleteInboxEmbed}. */
export interface DeleteInboxEmbedInput {
  /** Id of the embedded inbox. */
  inbox_embed_id: string;
}

/** Response body of {@link deleteInboxEmbed}. */
export type DeleteInboxEmbedResult = undefined;

/**
 * Revokes an embedded inbox.
 *
 * `DELETE /inbox_embeds/{inbox_embed_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function deleteInboxEmbed(client: Client<'kapso'>, input: DeleteInboxEmbedInput, options?: CallOptions): Call<DeleteInboxEmbedResult> {
  return call(client, { name: 'inboxEmbeds.delete', method: 'DELETE', path: '/inbox_embeds/{inbox_embed_id}', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link listUsers}, by status code. */
export interface ListUsersErrors {
  401: ErrorResponse;
}

/** Filters of {@link listUsers}. */
export interface ListUsersFilters {}

/** Response body of a page of {@link listUsers}. */
export type ListUsersBody = UserListResponse;

/** Result of `.withResponse()` on {@link listUsers}. */
export type ListUsersWithResponse = PageWithResponse<User, ListUsersBody, 200, {
  /** Total number of items. */
  'X-Total': string | null;
  /** Total number of pages. */
  'X-Total-Pages': string | null;
  /** Number of items per page. */
  'X-Per-Page': string | null;
  /** Page number. */
  'X-Page': string | null;
}>;

/**
 * Lists the members of the project, one page at a time.
 *
 * `GET /users`. Pagination: page number (`page`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * for await (const user of listUsers(client)) {
 *   console.log(user.id);
 * }
 */
export function listUsers(client: Client<'kapso'>, filters: ListUsersFilters = {}, options?: NumberedListOptions): List<User, ListUsersBody, ListUsersWithResponse> {
  return list(client, { name: 'users.list', method: 'GET', path: '/users', query: [], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link listNotificationEventTypes}, by status code. */
export interface ListNotificationEventTypesErrors {
  401: ErrorResponse;
}

/** Input of {@link listNotificationEventTypes}. */
export interface ListNotificationEventTypesInput {}

/** Response body of {@link listNotificationEventTypes}. */
export type ListNotificationEventTypesResult = NotificationEventTypeListResponse;

/**
 * Lists the event types about which the team can be notified; the list is not paginated.
 *
 * `GET /notifications/events`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * const response = await listNotificationEventTypes(client);
 */
export function listNotificationEventTypes(client: Client<'kapso'>, input: ListNotificationEventTypesInput = {}, options?: CallOptions): Call<ListNotificationEventTypesResult> {
  return call(client, { name: 'notificationEventTypes.list', method: 'GET', path: '/notifications/events', query: [] }, input, options);
}

/** Response bodies of failures of {@link listNotificationDestinations}, by status code. */
export interface ListNotificationDestinationsErrors {
  401: ErrorResponse;
}

/** Input of {@link listNotificationDestinations}. */
export interface ListNotificationDestinationsInput {}

/** Response body of {@link listNotificationDestinations}. */
export type ListNotificationDestinationsResult = NotificationDestinationListResponse;

/**
 * Lists the email addresses and channels to which notifications are sent; the list is not paginated.
 *
 * `GET /notifications/destinations`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * const response = await listNotificationDestinations(client);
 */
export function listNotificationDestinations(client: Client<'kapso'>, input: ListNotificationDestinationsInput = {}, options?: CallOptions): Call<ListNotificationDestinationsResult> {
  return call(client, { name: 'notificationDestinations.list', method: 'GET', path: '/notifications/destinations', query: [] }, input, options);
}

/** Response bodies of failures of {@link createNotificationDestination}, by status code. */
export interface CreateNotificationDestinationErrors {
  400: {
  /** Error message (one sentence). */
  error?: string | undefined;
};
  401: ErrorResponse;
  422: {
  /** Validation errors by field. */
  errors?: Record<string, string[]> | undefined;
};
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

/** Response body of {@link createNotificationDestination}. */
export type CreateNotificationDestinationResult = NotificationDestinationResponse;

/**
 * Creates a notification destination for an email address, whose owner must confirm it through a link within 7 days. A removed destination is restored.
 *
 * `POST /notifications/destinations`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 422.
 */
export function createNotificationDestination(client: Client<'kapso'>, input: CreateNotificationDestinationInput, options?: CallOptions): Call<CreateNotificationDestinationResult> {
  return call(client, { name: 'notificationDestinations.create', method: 'POST', path: '/notifications/destinations', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteNotificationDestination}, by status code. */
export interface DeleteNotificationDestinationErrors {
  401: ErrorResponse;
}

/** Input of {@link deleteNotificationDestination}. */
export interface DeleteNotificationDestinationInput {
  /** Id of the destination. */
  destination_id: string;
}

/** Response body of {@link deleteNotificationDestination}. */
export type DeleteNotificationDestinationResult = undefined;

/**
 * Deletes a notification destination.
 *
 * `DELETE /notifications/destinations/{destination_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function deleteNotificationDestination(client: Client<'kapso'>, input: DeleteNotificationDestinationInput, options?: CallOptions): Call<DeleteNotificationDestinationResult> {
  return call(client, { name: 'notificationDestinations.delete', method: 'DELETE', path: '/notifications/destinations/{destination_id}', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link listNotificationRoutes}, by status code. */
export interface ListNotificationRoutesErrors {
  401: ErrorResponse;
}

/** Input of {@link listNotificationRoutes}. */
export interface ListNotificationRoutesInput {}

/** Response body of {@link listNotificationRoutes}. */
export type ListNotificationRoutesResult = NotificationRouteListResponse;

/**
 * Lists the routes from notification event types to destinations; the list is not paginated.
 *
 * `GET /notifications/routes`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * const response = await listNotificationRoutes(client);
 */
export function listNotificationRoutes(client: Client<'kapso'>, input: ListNotificationRoutesInput = {}, options?: CallOptions): Call<ListNotificationRoutesResult> {
  return call(client, { name: 'notificationRoutes.list', method: 'GET', path: '/notifications/routes', query: [] }, input, options);
}

/** Response bodies of failures of {@link upsertNotificationRoute}, by status code. */
export interface UpsertNotificationRouteErrors {
  400: {
  /** Error message (one sentence). */
  error?: string | undefined;
};
  401: ErrorResponse;
  422: {
  /** Validation errors by field. */
  errors?: Record<string, string[]> | undefined;
};
}

/** Input of {@link upsertNotificationRoute}. */
export type UpsertNotificationRouteInput = {
  /** Id of the destination. */
  destination_id: string;
  /** Key of the notification event type. */
  event_key: string;
};

/** Response body of {@link upsertNotificationRoute}. */
export type UpsertNotificationRouteResult = NotificationRouteResponse;

/**
 * Routes a notification event type to a destination. Repeating the request has no further effect.
 *
 * `PUT /notifications/routes`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404 or 422.
 */
export function upsertNotificationRoute(client: Client<'kapso'>, input: UpsertNotificationRouteInput, options?: CallOptions): Call<UpsertNotificationRouteResult> {
  return call(client, { name: 'notificationRoutes.upsert', method: 'PUT', path: '/notifications/routes', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteNotificationRoute}, by status code. */
export interface DeleteNotificationRouteErrors {
  401: ErrorResponse;
}

/** Input of {@link deleteNotificationRoute}. */
export interface DeleteNotificationRouteInput {
  /** Id of the route. */
  id: string;
}

/** Response body of {@link deleteNotificationRoute}. */
export type DeleteNotificationRouteResult = undefined;

/**
 * Deletes a notification route.
 *
 * `DELETE /notifications/routes/{id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 404.
 */
export function deleteNotificationRoute(client: Client<'kapso'>, input: DeleteNotificationRouteInput, options?: CallOptions): Call<DeleteNotificationRouteResult> {
  return call(client, { name: 'notificationRoutes.delete', method: 'DELETE', path: '/notifications/routes/{id}', query: [], empty: true }, input, options);
}

/** Response bodies of failures of {@link listProviderModels}, by status code. */
export interface ListProviderModelsErrors {
  401: ErrorResponse;
}

/** Input of {@link listProviderModels}. */
export interface ListProviderModelsInput {}

/** Response body of {@link listProviderModels}. */
export type ListProviderModelsResult = ProviderModelListResponse;

/**
 * Lists the AI models available to workflows and agents; the list is not paginated.
 *
 * `GET /provider_models`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * const response = await listProviderModels(client);
 */
export function listProviderModels(client: Client<'kapso'>, input: ListProviderModelsInput = {}, options?: CallOptions): Call<ListProviderModelsResult> {
  return call(client, { name: 'providerModels.list', method: 'GET', path: '/provider_models', query: [] }, input, options);
}

/** Response bodies of failures of {@link listApiLogs}, by status code. */
export interface ListApiLogsErrors {
  401: ErrorResponse;
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

/** Response body of a page of {@link listApiLogs}. */
export type ListApiLogsBody = ApiLogListResponse;

/**
 * Lists the API requests made with the API keys of the project, one page at a time.
 *
 * `GET /api_logs`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * for await (const apiLog of listApiLogs(client)) {
 *   console.log(apiLog.id);
 * }
 */
export function listApiLogs(client: Client<'kapso'>, filters: ListApiLogsFilters = {}, options?: ReversibleListOptions): List<ApiLog, ListApiLogsBody> {
  return list(client, { name: 'apiLogs.list', method: 'GET', path: '/api_logs', query: ['endpoint', 'status_code', 'errors_only', 'period'], pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link searchLogs}, by status code. */
export interface SearchLogsErrors {
  401: ErrorResponse;
  422: ErrorResponse | LogSearchResponse;
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
  around?: string | Date | undefined;
  /** Id of a log entry to highlight. */
  highlight_event_id?: string | undefined;
  /** Id of a resource whose log entries are highlighted. */
  highlight_resource_id?: string | undefined;
}

/** Response body of a page of {@link searchLogs}. */
export type SearchLogsBody = LogSearchResponse;

/**
 * Searches the logs of the project, one page at a time. If data.available is false, the search could not be executed and the response contains no entries.
 *
 * `GET /log_search`. Pagination: cursor (`cursor`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 422.
 * @example
 * for await (const logEntry of searchLogs(client)) {
 *   console.log(logEntry.id);
 * }
 */
export function searchLogs(client: Client<'kapso'>, filters: SearchLogsFilters = {}, options?: CursorListOptions): List<LogEntry, SearchLogsBody> {
  return list(client, { name: 'logs.search', method: 'GET', path: '/log_search', query: ['query', 'period', 'source', 'problems_only', 'errors_only', 'around', 'highlight_event_id', 'highlight_resource_id'], pagination: byCursorToken, items: 'data.events', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link searchLogsWithFilters}, by status code. */
export interface SearchLogsWithFiltersErrors {
  401: ErrorResponse;
  422: ErrorResponse | LogSearchResponse;
}

/** Filters of {@link searchLogsWithFilters}. */
export type SearchLogsWithFiltersFilters = Omit<LogSearchRequest, 'limit' | 'cursor'>;

/** Response body of a page of {@link searchLogsWithFilters}. */
export type SearchLogsWithFiltersBody = LogSearchResponse;

/**
 * Searches the logs of the project with filters, one page at a time. If data.available is false, the search could not be executed and the response contains no entries.
 *
 * `POST /log_search`. Pagination: cursor (`cursor`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 422.
 * @example
 * for await (const logEntry of searchLogsWithFilters(client)) {
 *   console.log(logEntry.id);
 * }
 */
export function searchLogsWithFilters(client: Client<'kapso'>, filters: SearchLogsWithFiltersFilters = {}, options?: CursorListOptions): List<LogEntry, SearchLogsWithFiltersBody> {
  return list(client, { name: 'logs.searchWithFilters', method: 'POST', path: '/log_search', body: 'fields', optionalBody: true, idempotent: true, pagination: byCursorToken, items: 'data.events', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link getLogCatalog}, by status code. */
export interface GetLogCatalogErrors {
  401: ErrorResponse;
}

/** Input of {@link getLogCatalog}. */
export interface GetLogCatalogInput {}

/** Response body of {@link getLogCatalog}. */
export type GetLogCatalogResult = LogCatalogResponse;

/**
 * Retrieves the sources and filters available in the log search.
 *
 * `GET /log_search/catalog`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 */
export function getLogCatalog(client: Client<'kapso'>, input: GetLogCatalogInput = {}, options?: CallOptions): Call<GetLogCatalogResult> {
  return call(client, { name: 'logs.getCatalog', method: 'GET', path: '/log_search/catalog', query: [] }, input, options);
}

/** Response bodies of failures of {@link getAccountFunding}, by status code. */
export interface GetAccountFundingErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getAccountFunding}. */
export interface GetAccountFundingInput {
  /** WhatsApp Business Account id assigned by Meta (not a UUID). */
  waba_id: string;
}

/** Response body of {@link getAccountFunding}. */
export type GetAccountFundingResult = AccountFundingResponse;

/**
 * Retrieves the funding of a WhatsApp Business Account. Managed funding is in beta.
 *
 * `GET /whatsapp/accounts/{waba_id}/funding`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getAccountFunding(client: Client<'kapso'>, input: GetAccountFundingInput, options?: CallOptions): Call<GetAccountFundingResult> {
  return call(client, { name: 'accountFunding.get', method: 'GET', path: '/whatsapp/accounts/{waba_id}/funding', query: [] }, input, options);
}

/** Response bodies of failures of {@link ensureAccountFunding}, by status code. */
export interface EnsureAccountFundingErrors {
  400: ErrorResponse;
  401: ErrorResponse;
  409: ErrorResponse;
  502: {
  /** Error message (one sentence). */
  error?: string | undefined;
  /** Kind of the error; new values can be added. */
  error_kind?: string | null | undefined;
  /** Meta error code. */
  meta_error_code?: number | null | undefined;
  /** Meta trace id of the error. */
  meta_trace_id?: string | null | undefined;
};
  503: ErrorResponse;
}

/** Input of {@link ensureAccountFunding}. */
export type EnsureAccountFundingInput = {
  /** WhatsApp Business Account id assigned by Meta (not a UUID). */
  waba_id: string;
} & AccountFundingEnsureRequest;

/** Response body of {@link ensureAccountFunding}. */
export type EnsureAccountFundingResult = AccountFundingResponse;

/**
 * Ensures that managed funding pays for a WhatsApp Business Account; a repeated request returns the run that is in progress or finished within the last 30 seconds. Managed funding is in beta.
 *
 * `POST /whatsapp/accounts/{waba_id}/funding`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 409, 502 or 503.
 */
export function ensureAccountFunding(client: Client<'kapso'>, input: EnsureAccountFundingInput, options?: CallOptions): Call<EnsureAccountFundingResult> {
  return call(client, { name: 'accountFunding.ensure', method: 'POST', path: '/whatsapp/accounts/{waba_id}/funding', body: 'fields', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link getAccountUsage}, by status code. */
export interface GetAccountUsageErrors {
  400: ErrorResponse;
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getAccountUsage}. */
export interface GetAccountUsageInput {
  /** WhatsApp Business Account id assigned by Meta (not a UUID). */
  waba_id: string;
  /** Start of the usage period (ISO 8601), inclusive. */
  start_time: string | Date;
  /** End of the usage period (ISO 8601), exclusive and at most 31 days after the start. */
  end_time: string | Date;
}

/** Response body of {@link getAccountUsage}. */
export type GetAccountUsageResult = BillingUsageResponse;

/**
 * Retrieves the usage charges of a WhatsApp Business Account for a period of up to 31 days. Managed funding is in beta.
 *
 * `GET /whatsapp/accounts/{waba_id}/usage`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 404.
 */
export function getAccountUsage(client: Client<'kapso'>, input: GetAccountUsageInput, options?: CallOptions): Call<GetAccountUsageResult> {
  return call(client, { name: 'accountUsage.get', method: 'GET', path: '/whatsapp/accounts/{waba_id}/usage', query: ['start_time', 'end_time'] }, input, options);
}

/** Response bodies of failures of {@link listPortfolioAccounts}, by status code. */
export interface ListPortfolioAccountsErrors {
  400: ErrorResponse;
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Filters of {@link listPortfolioAccounts}. */
export interface ListPortfolioAccountsFilters {
  /** Business portfolio id assigned by Meta. */
  portfolio_id: string;
}

/** Response body of a page of {@link listPortfolioAccounts}. */
export type ListPortfolioAccountsBody = PortfolioAccountListResponse;

/**
 * Lists the WhatsApp Business Accounts of a portfolio with their funding, one page at a time. Managed funding is in beta.
 *
 * `GET /whatsapp/portfolios/{portfolio_id}/accounts`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 404.
 * @example
 * for await (const accountFunding of listPortfolioAccounts(client, { portfolio_id: 'Example' })) {
 *   console.log(accountFunding.waba_id);
 * }
 */
export function listPortfolioAccounts(client: Client<'kapso'>, filters: ListPortfolioAccountsFilters, options?: ReversibleListOptions): List<AccountFunding, ListPortfolioAccountsBody> {
  return list(client, { name: 'portfolioAccounts.list', method: 'GET', path: '/whatsapp/portfolios/{portfolio_id}/accounts', query: [], pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link getPortfolioUsage}, by status code. */
export interface GetPortfolioUsageErrors {
  400: ErrorResponse;
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getPortfolioUsage}. */
export interface GetPortfolioUsageInput {
  /** Business portfolio id assigned by Meta. */
  portfolio_id: string;
  /** Start of the usage period (ISO 8601), inclusive. */
  start_time: string | Date;
  /** End of the usage period (ISO 8601), exclusive and at most 31 days after the start. */
  end_time: string | Date;
}

/** Response body of {@link getPortfolioUsage}. */
export type GetPortfolioUsageResult = BillingUsageResponse;

/**
 * Retrieves the usage charges of all accounts of a portfolio for a period of up to 31 days. Managed funding is in beta.
 *
 * `GET /whatsapp/portfolios/{portfolio_id}/usage`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 404.
 */
export function getPortfolioUsage(client: Client<'kapso'>, input: GetPortfolioUsageInput, options?: CallOptions): Call<GetPortfolioUsageResult> {
  return call(client, { name: 'portfolioUsage.get', method: 'GET', path: '/whatsapp/portfolios/{portfolio_id}/usage', query: ['start_time', 'end_time'] }, input, options);
}

/** Response bodies of failures of {@link revokePortfolioFunding}, by status code. */
export interface RevokePortfolioFundingErrors {
  400: ErrorResponse;
  401: ErrorResponse;
  404: ErrorResponse;
  409: ErrorResponse;
  503: ErrorResponse;
}

/** Input of {@link revokePortfolioFunding}. */
export interface RevokePortfolioFundingInput {
  /** Business portfolio id assigned by Meta. */
  portfolio_id: string;
  /** Idempotency key that you choose for this operation (1 to 255 bytes); the same key returns the same operation, or a 409 if it is sent for another portfolio. */
  'Idempotency-Key'?: string | undefined;
}

/** Response body of {@link revokePortfolioFunding}. */
export type RevokePortfolioFundingResult = PortfolioFundingOperationResponse;

/**
 * Revokes the managed funding of a portfolio; a request with the same idempotency key returns the operation that the first request started. Managed funding is in beta.
 *
 * `POST /whatsapp/portfolios/{portfolio_id}/funding/revoke`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 409 or 503.
 */
export function revokePortfolioFunding(client: Client<'kapso'>, input: RevokePortfolioFundingInput, options?: KeyedCallOptions): Call<RevokePortfolioFundingResult> {
  return call(client, { name: 'portfolioFunding.revoke', method: 'POST', path: '/whatsapp/portfolios/{portfolio_id}/funding/revoke', query: [], headers: ['Idempotency-Key'], idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Response bodies of failures of {@link getPortfolioFundingOperation}, by status code. */
export interface GetPortfolioFundingOperationErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getPortfolioFundingOperation}. */
export interface GetPortfolioFundingOperationInput {
  /** Business portfolio id assigned by Meta. */
  portfolio_id: string;
  /** Id of the operation that the revocation started. */
  operation_id: string;
}

/** Response body of {@link getPortfolioFundingOperation}. */
export type GetPortfolioFundingOperationResult = PortfolioFundingOperationResponse;

/**
 * Retrieves the progress of the revocation of a portfolio's managed funding. Managed funding is in beta.
 *
 * `GET /whatsapp/portfolios/{portfolio_id}/funding/operations/{operation_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getPortfolioFundingOperation(client: Client<'kapso'>, input: GetPortfolioFundingOperationInput, options?: CallOptions): Call<GetPortfolioFundingOperationResult> {
  return call(client, { name: 'portfolioFunding.getOperation', method: 'GET', path: '/whatsapp/portfolios/{portfolio_id}/funding/operations/{operation_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link listAgentModes}, by status code. */
export interface ListAgentModesErrors {
  401: ErrorResponse;
}

/** Input of {@link listAgentModes}. */
export interface ListAgentModesInput {}

/** Response body of {@link listAgentModes}. */
export type ListAgentModesResult = AgentModeListResponse;

/**
 * Lists the modes in which the Kapso Agent can run; the list is not paginated.
 *
 * `GET /kapso-agent/modes`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * const response = await listAgentModes(client);
 */
export function listAgentModes(client: Client<'kapso'>, input: ListAgentModesInput = {}, options?: CallOptions): Call<ListAgentModesResult> {
  return call(client, { name: 'agentModes.list', method: 'GET', path: '/kapso-agent/modes', query: [] }, input, options);
}

/** Response bodies of failures of {@link getAgentMode}, by status code. */
export interface GetAgentModeErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getAgentMode}. */
export interface GetAgentModeInput {
  /** Slug of the mode. */
  mode: string;
}

/** Response body of {@link getAgentMode}. */
export type GetAgentModeResult = AgentModeResponse;

/**
 * Retrieves a mode of the Kapso Agent.
 *
 * `GET /kapso-agent/modes/{mode}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getAgentMode(client: Client<'kapso'>, input: GetAgentModeInput, options?: CallOptions): Call<GetAgentModeResult> {
  return call(client, { name: 'agentModes.get', method: 'GET', path: '/kapso-agent/modes/{mode}', query: [] }, input, options);
}

/** Response bodies of failures of {@link listAgentSessions}, by status code. */
export interface ListAgentSessionsErrors {
  400: AgentPagingErrorResponse;
  401: ErrorResponse;
  422: ErrorResponse;
}

/** Filters of {@link listAgentSessions}. */
export interface ListAgentSessionsFilters {
  /** Slug of the mode. */
  mode: string;
}

/** Response body of a page of {@link listAgentSessions}. */
export type ListAgentSessionsBody = AgentSessionListResponse;

/**
 * Lists the agent sessions of a mode that the current API key has started, one page at a time.
 *
 * `GET /kapso-agent/modes/{mode}/sessions`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 422.
 * @example
 * for await (const agentSession of listAgentSessions(client, { mode: 'Example' })) {
 *   console.log(agentSession.conversation_id);
 * }
 */
export function listAgentSessions(client: Client<'kapso'>, filters: ListAgentSessionsFilters, options?: ReversibleListOptions): List<AgentSession, ListAgentSessionsBody> {
  return list(client, { name: 'agentSessions.list', method: 'GET', path: '/kapso-agent/modes/{mode}/sessions', query: [], pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Filters of {@link listAgentSessionsNumbered}. */
export interface ListAgentSessionsNumberedFilters {
  /** Slug of the mode. */
  mode: string;
}

/** Response body of a page of {@link listAgentSessionsNumbered}. */
export type ListAgentSessionsNumberedBody = AgentSessionListResponse;

/**
 * Lists the agent sessions of a mode that the current API key has started, one page at a time.
 *
 * `GET /kapso-agent/modes/{mode}/sessions`. Pagination: page number (`page`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 422.
 * @example
 * for await (const agentSession of listAgentSessionsNumbered(client, { mode: 'Example' })) {
 *   console.log(agentSession.conversation_id);
 * }
 */
export function listAgentSessionsNumbered(client: Client<'kapso'>, filters: ListAgentSessionsNumberedFilters, options?: NumberedListOptions): List<AgentSession, ListAgentSessionsNumberedBody> {
  return list(client, { name: 'agentSessions.listNumbered', method: 'GET', path: '/kapso-agent/modes/{mode}/sessions', query: [], pagination: byNumberedSessions, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link listAgentSessionRuns}, by status code. */
export interface ListAgentSessionRunsErrors {
  400: AgentPagingErrorResponse;
  401: ErrorResponse;
  404: {
  /** Machine-readable error code, such as record_not_found. */
  message?: string | undefined;
  /** Human-readable explanation of the error. */
  detail?: string | undefined;
};
}

/** Filters of {@link listAgentSessionRuns}. */
export interface ListAgentSessionRunsFilters {
  /** Id of the session. */
  id: string;
}

/** Response body of a page of {@link listAgentSessionRuns}. */
export type ListAgentSessionRunsBody = AgentSessionResponse;

/**
 * Retrieves an agent session of the current API key and lists its runs, one page at a time. The response contains the session itself on every page.
 *
 * `GET /kapso-agent/sessions/{id}`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 404.
 * @example
 * for await (const agentSessionRun of listAgentSessionRuns(client, { id: '00000000-0000-4000-8000-002166136261' })) {
 *   console.log(agentSessionRun);
 * }
 */
export function listAgentSessionRuns(client: Client<'kapso'>, filters: ListAgentSessionRunsFilters, options?: ReversibleListOptions): List<AgentSessionRun, ListAgentSessionRunsBody> {
  return list(client, { name: 'agentSessionRuns.list', method: 'GET', path: '/kapso-agent/sessions/{id}', query: [], pagination: byCursorAfter, items: 'data.runs', maximum: 100 }, filters, options);
}

/** Filters of {@link listAgentSessionRunsNumbered}. */
export interface ListAgentSessionRunsNumberedFilters {
  /** Id of the session. */
  id: string;
}

/** Response body of a page of {@link listAgentSessionRunsNumbered}. */
export type ListAgentSessionRunsNumberedBody = AgentSessionResponse;

/**
 * Retrieves an agent session of the current API key and lists its runs, one page at a time. The response contains the session itself on every page.
 *
 * `GET /kapso-agent/sessions/{id}`. Pagination: page number (`page`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 404.
 * @example
 * for await (const agentSessionRun of listAgentSessionRunsNumbered(client, {
 *   id: '00000000-0000-4000-8000-002166136261',
 * })) {
 *   console.log(agentSessionRun);
 * }
 */
export function listAgentSessionRunsNumbered(client: Client<'kapso'>, filters: ListAgentSessionRunsNumberedFilters, options?: NumberedListOptions): List<AgentSessionRun, ListAgentSessionRunsNumberedBody> {
  return list(client, { name: 'agentSessionRuns.listNumbered', method: 'GET', path: '/kapso-agent/sessions/{id}', query: [], pagination: byNumberedRuns, items: 'data.runs', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createAgentRun}, by status code. */
export interface CreateAgentRunErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  422: ErrorResponse;
}

/** Input of {@link createAgentRun}. */
export type CreateAgentRunInput = AgentRunCreateRequest;

/** Response body of {@link createAgentRun}. */
export type CreateAgentRunResult = AgentRunResponse;

/**
 * Starts a run of the Kapso Agent.
 *
 * `POST /kapso-agent/runs`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 422.
 */
export function createAgentRun(client: Client<'kapso'>, input: CreateAgentRunInput, options?: CallOptions): Call<CreateAgentRunResult> {
  return call(client, { name: 'agentRuns.create', method: 'POST', path: '/kapso-agent/runs', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getAgentRun}, by status code. */
export interface GetAgentRunErrors {
  401: ErrorResponse;
  404: ErrorResponse;
}

/** Input of {@link getAgentRun}. */
export interface GetAgentRunInput {
  /** Id of the run. */
  id: string;
}

/** Response body of {@link getAgentRun}. */
export type GetAgentRunResult = AgentRunResponse;

/**
 * Retrieves a run of the Kapso Agent.
 *
 * `GET /kapso-agent/runs/{id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getAgentRun(client: Client<'kapso'>, input: GetAgentRunInput, options?: CallOptions): Call<GetAgentRunResult> {
  return call(client, { name: 'agentRuns.get', method: 'GET', path: '/kapso-agent/runs/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link pauseAgentRun}, by status code. */
export interface PauseAgentRunErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  409: ErrorResponse;
}

/** Input of {@link pauseAgentRun}. */
export interface PauseAgentRunInput {
  /** Id of the run. */
  id: string;
}

/** Response body of {@link pauseAgentRun}. */
export type PauseAgentRunResult = AgentRunResponse;

/**
 * Pauses a run of the Kapso Agent.
 *
 * `POST /kapso-agent/runs/{id}/pause`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 409.
 */
export function pauseAgentRun(client: Client<'kapso'>, input: PauseAgentRunInput, options?: CallOptions): Call<PauseAgentRunResult> {
  return call(client, { name: 'agentRuns.pause', method: 'POST', path: '/kapso-agent/runs/{id}/pause', query: [] }, input, options);
}

/** Response bodies of failures of {@link resumeAgentRun}, by status code. */
export interface ResumeAgentRunErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  409: ErrorResponse;
}

/** Input of {@link resumeAgentRun}. */
export interface ResumeAgentRunInput {
  /** Id of the run. */
  id: string;
}

/** Response body of {@link resumeAgentRun}. */
export type ResumeAgentRunResult = AgentRunResponse;

/**
 * Resumes a paused run of the Kapso Agent.
 *
 * `POST /kapso-agent/runs/{id}/resume`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 409.
 */
export function resumeAgentRun(client: Client<'kapso'>, input: ResumeAgentRunInput, options?: CallOptions): Call<ResumeAgentRunResult> {
  return call(client, { name: 'agentRuns.resume', method: 'POST', path: '/kapso-agent/runs/{id}/resume', query: [] }, input, options);
}

/** Response bodies of failures of {@link cancelAgentRun}, by status code. */
export interface CancelAgentRunErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  409: ErrorResponse;
}

/** Input of {@link cancelAgentRun}. */
export interface CancelAgentRunInput {
  /** Id of the run. */
  id: string;
}

/** Response body of {@link cancelAgentRun}. */
export type CancelAgentRunResult = AgentRunResponse;

/**
 * Cancels a run of the Kapso Agent.
 *
 * `POST /kapso-agent/runs/{id}/cancel`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 409.
 */
export function cancelAgentRun(client: Client<'kapso'>, input: CancelAgentRunInput, options?: CallOptions): Call<CancelAgentRunResult> {
  return call(client, { name: 'agentRuns.cancel', method: 'POST', path: '/kapso-agent/runs/{id}/cancel', query: [] }, input, options);
}

/** Response bodies of failures of {@link approveAgentRun}, by status code. */
export interface ApproveAgentRunErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  409: ErrorResponse;
}

/** Input of {@link approveAgentRun}. */
export interface ApproveAgentRunInput {
  /** Id of the run. */
  id: string;
  /** Id of the approval for which the run is waiting. */
  approval_id: string;
}

/** Response body of {@link approveAgentRun}. */
export type ApproveAgentRunResult = AgentRunResponse;

/**
 * Approves the tool call for which a run is waiting.
 *
 * `POST /kapso-agent/runs/{id}/approvals/{approval_id}/approve`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 409.
 */
export function approveAgentRun(client: Client<'kapso'>, input: ApproveAgentRunInput, options?: CallOptions): Call<ApproveAgentRunResult> {
  return call(client, { name: 'agentRuns.approve', method: 'POST', path: '/kapso-agent/runs/{id}/approvals/{approval_id}/approve', query: [] }, input, options);
}

/** Response bodies of failures of {@link rejectAgentRun}, by status code. */
export interface RejectAgentRunErrors {
  401: ErrorResponse;
  404: ErrorResponse;
  409: ErrorResponse;
}

/** Input of {@link rejectAgentRun}. */
export interface RejectAgentRunInput {
  /** Id of the run. */
  id: string;
  /** Id of the approval for which the run is waiting. */
  approval_id: string;
}

/** Response body of {@link rejectAgentRun}. */
export type RejectAgentRunResult = AgentRunResponse;

/**
 * Rejects the tool call for which a run is waiting.
 *
 * `POST /kapso-agent/runs/{id}/approvals/{approval_id}/reject`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404 or 409.
 */
export function rejectAgentRun(client: Client<'kapso'>, input: RejectAgentRunInput, options?: CallOptions): Call<RejectAgentRunResult> {
  return call(client, { name: 'agentRuns.reject', method: 'POST', path: '/kapso-agent/runs/{id}/approvals/{approval_id}/reject', query: [] }, input, options);
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

/** Response body of {@link listDatabaseRows}. */
export type ListDatabaseRowsResult = DatabaseRowListResponse;

/**
 * Lists rows of a table, selected with limit and offset. Delisted: the vendor's current reference does not include the database.
 *
 * `GET /db/{table}`. Evidence: vendor documentation.
 * @example
 * const response = await listDatabaseRows(client, { table: 'Example' });
 */
export function listDatabaseRows(client: Client<'kapso'>, input: ListDatabaseRowsInput, options?: CallOptions): Call<ListDatabaseRowsResult> {
  return call(client, { name: 'databaseRows.list', method: 'GET', path: '/db/{table}', query: ['select', 'order', 'limit', 'offset'] }, input, options);
}

/** Input of {@link createDatabaseRows}. */
export interface CreateDatabaseRowsInput {
  /** Name of the table. */
  table: string;
  /** Request body. */
  body: Record<string, unknown> | Record<string, unknown>[];
}

/** Response body of {@link createDatabaseRows}. */
export type CreateDatabaseRowsResult = DatabaseRowListResponse;

/**
 * Creates a row, or several rows given as an array, in a table. Delisted: the vendor's current reference does not include the database.
 *
 * `POST /db/{table}`. Evidence: vendor documentation.
 */
export function createDatabaseRows(client: Client<'kapso'>, input: CreateDatabaseRowsInput, options?: CallOptions): Call<CreateDatabaseRowsResult> {
  return call(client, { name: 'databaseRows.create', method: 'POST', path: '/db/{table}', body: 'whole', choose: withWholeBody }, input, options);
}

/** Input of {@link updateDatabaseRows}. */
export interface UpdateDatabaseRowsInput {
  /** Name of the table. */
  table: string;
  /** Request body. */
  body: Record<string, unknown>;
}

/** Response body of {@link updateDatabaseRows}. */
export type UpdateDatabaseRowsResult = DatabaseRowListResponse;

/**
 * Updates rows of a table; how rows are selected is undocumented, so the request may update all of them. Delisted: the vendor's current reference does not include the database.
 *
 * `PATCH /db/{table}`. Evidence: vendor documentation.
 */
export function updateDatabaseRows(client: Client<'kapso'>, input: UpdateDatabaseRowsInput, options?: CallOptions): Call<UpdateDatabaseRowsResult> {
  return call(client, { name: 'databaseRows.update', method: 'PATCH', path: '/db/{table}', body: 'whole', choose: withWholeBody }, input, options);
}

/** Input of {@link upsertDatabaseRows}. */
export interface UpsertDatabaseRowsInput {
  /** Name of the table. */
  table: string;
  /** Request body. */
  body: Record<string, unknown> | Record<string, unknown>[];
}

/** Response body of {@link upsertDatabaseRows}. */
export type UpsertDatabaseRowsResult = DatabaseRowListResponse;

/**
 * Creates rows in a table, or updates the rows that already exist. Delisted: the vendor's current reference does not include the database.
 *
 * `PUT /db/{table}`. Evidence: vendor documentation.
 */
export function upsertDatabaseRows(client: Client<'kapso'>, input: UpsertDatabaseRowsInput, options?: CallOptions): Call<UpsertDatabaseRowsResult> {
  return call(client, { name: 'databaseRows.upsert', method: 'PUT', path: '/db/{table}', body: 'whole', choose: withWholeBody, idempotent: false }, input, options);
}

/** Input of {@link deleteDatabaseRows}. */
export interface DeleteDatabaseRowsInput {
  /** Name of the table. */
  table: string;
}

/** Response body of {@link deleteDatabaseRows}. */
export type DeleteDatabaseRowsResult = undefined;

/**
 * Deletes rows of a table; how rows are selected is undocumented, so the request may delete all of them. Delisted: the vendor's current reference does not include the database.
 *
 * `DELETE /db/{table}`. Evidence: vendor documentation.
 */
export function deleteDatabaseRows(client: Client<'kapso'>, input: DeleteDatabaseRowsInput, options?: CallOptions): Call<DeleteDatabaseRowsResult> {
  return call(client, { name: 'databaseRows.delete', method: 'DELETE', path: '/db/{table}', query: [], empty: true }, input, options);
}

/** Input of {@link getDatabaseRow}. */
export interface GetDatabaseRowInput {
  /** Name of the table. */
  table: string;
  /** Id of the row. */
  id: string;
}

/** Response body of {@link getDatabaseRow}. */
export type GetDatabaseRowResult = operations['getDatabaseRow']['responses']['2XX']['content']['application/json'];

/**
 * Retrieves a row of a table. Delisted: the vendor's current reference does not include the database.
 *
 * `GET /db/{table}/{id}`. Evidence: vendor documentation.
 */
export function getDatabaseRow(client: Client<'kapso'>, input: GetDatabaseRowInput, options?: CallOptions): Call<GetDatabaseRowResult> {
  return call(client, { name: 'databaseRows.get', method: 'GET', path: '/db/{table}/{id}', query: [] }, input, options);
}

/** Input of {@link listDatabaseTables}. */
export interface ListDatabaseTablesInput {}

/** Response body of {@link listDatabaseTables}. */
export type ListDatabaseTablesResult = operations['listDatabaseTables']['responses']['2XX']['content']['application/json'];

/**
 * Lists the tables of the project. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
 *
 * `GET /database_tables`. Evidence: inferred, not documented.
 * @example
 * const response = await listDatabaseTables(client);
 */
export function listDatabaseTables(client: Client<'kapso'>, input: ListDatabaseTablesInput = {}, options?: CallOptions): Call<ListDatabaseTablesResult> {
  return call(client, { name: 'databaseTables.list', method: 'GET', path: '/database_tables', query: [] }, input, options);
}

/** Input of {@link getDatabaseTable}. */
export interface GetDatabaseTableInput {
  /** Name of the table. */
  table: string;
  /** Maximum number of rows to return. */
  limit?: number | undefined;
}

/** Response body of {@link getDatabaseTable}. */
export type GetDatabaseTableResult = operations['getDatabaseTable']['responses']['2XX']['content']['application/json'];

/**
 * Retrieves a table. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
 *
 * `GET /database_tables/{table}`. Evidence: inferred, not documented.
 */
export function getDatabaseTable(client: Client<'kapso'>, input: GetDatabaseTableInput, options?: CallOptions): Call<GetDatabaseTableResult> {
  return call(client, { name: 'databaseTables.get', method: 'GET', path: '/database_tables/{table}', query: ['limit'] }, input, options);
}

/** Input of {@link listIntegrations}. */
export interface ListIntegrationsInput {}

/** Response body of {@link listIntegrations}. */
export type ListIntegrationsResult = IntegrationListResponse;

/**
 * Lists the Pipedream integrations of the project; the list is not paginated. Delisted: the vendor's current reference does not include integrations.
 *
 * `GET /integrations`. Evidence: vendor documentation.
 * @example
 * const response = await listIntegrations(client);
 */
export function listIntegrations(client: Client<'kapso'>, input: ListIntegrationsInput = {}, options?: CallOptions): Call<ListIntegrationsResult> {
  return call(client, { name: 'integrations.list', method: 'GET', path: '/integrations', query: [] }, input, options);
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

/** Response body of {@link createIntegration}. */
export type CreateIntegrationResult = operations['createIntegration']['responses']['2XX']['content']['application/json'];

/**
 * Creates a Pipedream integration. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
 *
 * `POST /integrations`. Evidence: inferred, not documented.
 */
export function createIntegration(client: Client<'kapso'>, input: CreateIntegrationInput, options?: CallOptions): Call<CreateIntegrationResult> {
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

/** Response body of {@link updateIntegration}. */
export type UpdateIntegrationResult = operations['updateIntegration']['responses']['2XX']['content']['application/json'];

/**
 * Updates a Pipedream integration. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
 *
 * `PATCH /integrations/{integration_id}`. Evidence: inferred, not documented.
 */
export function updateIntegration(client: Client<'kapso'>, input: UpdateIntegrationInput, options?: CallOptions): Call<UpdateIntegrationResult> {
  return call(client, { name: 'integrations.update', method: 'PATCH', path: '/integrations/{integration_id}', body: 'fields' }, input, options);
}

/** Input of {@link deleteIntegration}. */
export interface DeleteIntegrationInput {
  /** Id of the integration. */
  integration_id: string;
}

/** Response body of {@link deleteIntegration}. */
export type DeleteIntegrationResult = IntegrationDeleteResponse;

/**
 * Deletes a Pipedream integration. Delisted and unverified: only an older script of the vendor calls this operation, and the response is taken from an unused schema.
 *
 * `DELETE /integrations/{integration_id}`. Evidence: inferred, not documented.
 */
export function deleteIntegration(client: Client<'kapso'>, input: DeleteIntegrationInput, options?: CallOptions): Call<DeleteIntegrationResult> {
  return call(client, { name: 'integrations.delete', method: 'DELETE', path: '/integrations/{integration_id}', query: [] }, input, options);
}

/** Input of {@link listIntegrationApps}. */
export interface ListIntegrationAppsInput {
  /** Text to search for. */
  query?: string | undefined;
  /** Maximum number of apps to return. */
  limit?: number | undefined;
}

/** Response body of {@link listIntegrationApps}. */
export type ListIntegrationAppsResult = operations['listIntegrationApps']['responses']['2XX']['content']['application/json'];

/**
 * Lists the apps available to Pipedream integrations. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
 *
 * `GET /integrations/apps`. Evidence: inferred, not documented.
 * @example
 * const response = await listIntegrationApps(client);
 */
export function listIntegrationApps(client: Client<'kapso'>, input: ListIntegrationAppsInput = {}, options?: CallOptions): Call<ListIntegrationAppsResult> {
  return call(client, { name: 'integrationApps.list', method: 'GET', path: '/integrations/apps', query: ['query', 'limit'] }, input, options);
}

/** Input of {@link listIntegrationAccounts}. */
export interface ListIntegrationAccountsInput {
  /** Returns only accounts of the app with this slug. */
  app_slug?: string | undefined;
  /** Alias of app_slug. */
  app?: string | undefined;
}

/** Response body of {@link listIntegrationAccounts}. */
export type ListIntegrationAccountsResult = IntegrationAccountListResponse;

/**
 * Lists the Pipedream accounts connected to the project; the list is not paginated. Delisted: the vendor's current reference does not include integrations.
 *
 * `GET /integrations/accounts`. Evidence: vendor documentation.
 * @example
 * const response = await listIntegrationAccounts(client);
 */
export function listIntegrationAccounts(client: Client<'kapso'>, input: ListIntegrationAccountsInput = {}, options?: CallOptions): Call<ListIntegrationAccountsResult> {
  return call(client, { name: 'integrationAccounts.list', method: 'GET', path: '/integrations/accounts', query: ['app_slug', 'app'] }, input, options);
}

/** Input of {@link createIntegrationConnectToken}. */
export interface CreateIntegrationConnectTokenInput {}

/** Response body of {@link createIntegrationConnectToken}. */
export type CreateIntegrationConnectTokenResult = IntegrationConnectToken;

/**
 * Creates a short-lived token to connect a Pipedream account. Delisted: the vendor's current reference does not include integrations.
 *
 * `POST /integrations/connect_token`. Evidence: vendor documentation.
 */
export function createIntegrationConnectToken(client: Client<'kapso'>, input: CreateIntegrationConnectTokenInput = {}, options?: CallOptions): Call<CreateIntegrationConnectTokenResult> {
  return call(client, { name: 'integrations.createConnectToken', method: 'POST', path: '/integrations/connect_token', query: [] }, input, options);
}

/** Input of {@link listIntegrationActions}. */
export interface ListIntegrationActionsInput {
  /** Text to search for. */
  query?: string | undefined;
  /** Returns only actions of the app with this slug. */
  app_slug?: string | undefined;
}

/** Response body of {@link listIntegrationActions}. */
export type ListIntegrationActionsResult = operations['searchIntegrationActions']['responses']['2XX']['content']['application/json'];

/**
 * Lists the actions that an app offers. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
 *
 * `GET /integrations/actions`. Evidence: inferred, not documented.
 * @example
 * const response = await listIntegrationActions(client);
 */
export function listIntegrationActions(client: Client<'kapso'>, input: ListIntegrationActionsInput = {}, options?: CallOptions): Call<ListIntegrationActionsResult> {
  return call(client, { name: 'integrationActions.list', method: 'GET', path: '/integrations/actions', query: ['query', 'app_slug'] }, input, options);
}

/** Input of {@link getIntegrationActionSchema}. */
export interface GetIntegrationActionSchemaInput {
  /** Id of the action. */
  action_id: string;
}

/** Response body of {@link getIntegrationActionSchema}. */
export type GetIntegrationActionSchemaResult = operations['getIntegrationActionSchema']['responses']['2XX']['content']['application/json'];

/**
 * Retrieves the properties that an action accepts. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
 *
 * `GET /integrations/actions/{action_id}/schema`. Evidence: inferred, not documented.
 */
export function getIntegrationActionSchema(client: Client<'kapso'>, input: GetIntegrationActionSchemaInput, options?: CallOptions): Call<GetIntegrationActionSchemaResult> {
  return call(client, { name: 'integrationActions.getSchema', method: 'GET', path: '/integrations/actions/{action_id}/schema', query: [] }, input, options);
}

/** Input of {@link configureIntegrationActionProp}. */
export type ConfigureIntegrationActionPropInput = {
  /** Id of the action. */
  action_id: string;
} & IntegrationPropRequest;

/** Response body of {@link configureIntegrationActionProp}. */
export type ConfigureIntegrationActionPropResult = IntegrationPropResponse;

/**
 * Retrieves the possible values of an action's property. Delisted and unverified: only an older script of the vendor calls this operation, and the schemas are taken from unused ones.
 *
 * `POST /integrations/actions/{action_id}/configure_prop`. Evidence: inferred, not documented.
 */
export function configureIntegrationActionProp(client: Client<'kapso'>, input: ConfigureIntegrationActionPropInput, options?: CallOptions): Call<ConfigureIntegrationActionPropResult> {
  return call(client, { name: 'integrationActions.configureProp', method: 'POST', path: '/integrations/actions/{action_id}/configure_prop', body: 'fields' }, input, options);
}

/** Input of {@link reloadIntegrationActionProps}. */
export type ReloadIntegrationActionPropsInput = {
  /** Id of the action. */
  action_id: string;
} & IntegrationPropsReloadRequest;

/** Response body of {@link reloadIntegrationActionProps}. */
export type ReloadIntegrationActionPropsResult = operations['reloadIntegrationActionProps']['responses']['2XX']['content']['application/json'];

/**
 * Reloads the properties of an action after one of them was set. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
 *
 * `POST /integrations/actions/{action_id}/reload_props`. Evidence: inferred, not documented.
 */
export function reloadIntegrationActionProps(client: Client<'kapso'>, input: ReloadIntegrationActionPropsInput, options?: CallOptions): Call<ReloadIntegrationActionPropsResult> {
  return call(client, { name: 'integrationActions.reloadProps', method: 'POST', path: '/integrations/actions/{action_id}/reload_props', body: 'fields' }, input, options);
}

/** Input of {@link getVoiceAgent}. */
export interface GetVoiceAgentInput {
  /** Id of the voice agent. */
  voice_agent_id: string;
}

/** Response body of {@link getVoiceAgent}. */
export type GetVoiceAgentResult = VoiceAgentResponse;

/**
 * Retrieves a voice agent. Delisted: the vendor's current reference does not include voice agents.
 *
 * `GET /voice_agents/{voice_agent_id}`. Evidence: vendor documentation.
 */
export function getVoiceAgent(client: Client<'kapso'>, input: GetVoiceAgentInput, options?: CallOptions): Call<GetVoiceAgentResult> {
  return call(client, { name: 'voiceAgents.get', method: 'GET', path: '/voice_agents/{voice_agent_id}', query: [] }, input, options);
}

/** Input of {@link createVoiceAgentPhoneNumber}. */
export type CreateVoiceAgentPhoneNumberInput = {
  /** Id of the voice agent. */
  voice_agent_id: string;
} & VoiceAgentPhoneNumberCreateRequest;

/** Response body of {@link createVoiceAgentPhoneNumber}. */
export type CreateVoiceAgentPhoneNumberResult = VoiceAgentPhoneNumberResponse;

/**
 * Assigns a phone number of the project to a voice agent, which then answers its calls. Delisted: the vendor's current reference does not include voice agents.
 *
 * `POST /voice_agents/{voice_agent_id}/whatsapp/phone_numbers`. Evidence: vendor documentation.
 */
export function createVoiceAgentPhoneNumber(client: Client<'kapso'>, input: CreateVoiceAgentPhoneNumberInput, options?: CallOptions): Call<CreateVoiceAgentPhoneNumberResult> {
  return call(client, { name: 'voiceAgentPhoneNumbers.create', method: 'POST', path: '/voice_agents/{voice_agent_id}/whatsapp/phone_numbers', body: 'fields' }, input, options);
}

/** Response bodies of the failures of every operation, by its public name and by status code. */
export interface OperationErrors {
  'contacts.list': ListContactsErrors;
  'contacts.listNumbered': ListContactsErrors;
  'contacts.create': CreateContactErrors;
  'contacts.get': GetContactErrors;
  'contacts.update': UpdateContactErrors;
  'contacts.delete': DeleteContactErrors;
  'marketingPreferences.list': ListMarketingPreferencesErrors;
  'marketingPreferences.get': GetMarketingPreferenceErrors;
  'conversations.list': ListConversationsErrors;
  'conversations.get': GetConversationErrors;
  'conversations.update': UpdateConversationErrors;
  'conversationAssignments.list': ListConversationAssignmentsErrors;
  'conversationAssignments.create': CreateConversationAssignmentErrors;
  'conversationAssignments.get': GetConversationAssignmentErrors;
  'conversationAssignments.update': UpdateConversationAssignmentErrors;
  'conversationExecutions.list': ListConversationExecutionsErrors;
  'messages.list': ListMessagesErrors;
  'messages.get': GetMessageErrors;
  'customers.list': ListCustomersErrors;
  'customers.create': CreateCustomerErrors;
  'customers.get': GetCustomerErrors;
  'customers.update': UpdateCustomerErrors;
  'customers.delete': DeleteCustomerErrors;
  'setupLinks.list': ListSetupLinksErrors;
  'setupLinks.create': CreateSetupLinkErrors;
  'setupLinks.update': UpdateSetupLinkErrors;
  'phoneNumbers.list': ListPhoneNumbersErrors;
  'phoneNumbers.create': CreatePhoneNumberErrors;
  'phoneNumbers.get': GetPhoneNumberErrors;
  'phoneNumbers.update': UpdatePhoneNumberErrors;
  'phoneNumbers.delete': DeletePhoneNumberErrors;
  'phoneNumbers.getHealth': GetPhoneNumberHealthErrors;
  'displayNameRequests.list': ListDisplayNameRequestsErrors;
  'displayNameRequests.create': CreateDisplayNameRequestErrors;
  'displayNameRequests.get': GetDisplayNameRequestErrors;
  'webhooks.list': ListWebhooksErrors;
  'webhooks.create': CreateWebhookErrors;
  'webhooks.get': GetWebhookErrors;
  'webhooks.update': UpdateWebhookErrors;
  'webhooks.delete': DeleteWebhookErrors;
  'webhooks.test': TestWebhookErrors;
  'phoneNumberWebhooks.list': ListPhoneNumberWebhooksErrors;
  'phoneNumberWebhooks.create': CreatePhoneNumberWebhookErrors;
  'phoneNumberWebhooks.get': GetPhoneNumberWebhookErrors;
  'phoneNumberWebhooks.update': UpdatePhoneNumberWebhookErrors;
  'phoneNumberWebhooks.delete': DeletePhoneNumberWebhookErrors;
  'webhookDeliveries.list': ListWebhookDeliveriesErrors;
  'broadcasts.list': ListBroadcastsErrors;
  'broadcasts.create': CreateBroadcastErrors;
  'broadcasts.get': GetBroadcastErrors;
  'broadcasts.update': UpdateBroadcastErrors;
  'broadcastRecipients.list': ListBroadcastRecipientsErrors;
  'broadcastRecipients.add': AddBroadcastRecipientsErrors;
  'broadcastRecipients.clear': ClearBroadcastRecipientsErrors;
  'broadcasts.send': SendBroadcastErrors;
  'broadcasts.schedule': ScheduleBroadcastErrors;
  'broadcasts.cancel': CancelBroadcastErrors;
  'media.upload': UploadMediaErrors;
  'flows.list': ListFlowsErrors;
  'flows.create': CreateFlowErrors;
  'flows.get': GetFlowErrors;
  'flows.publish': PublishFlowErrors;
  'flows.setupEncryption': SetupFlowEncryptionErrors;
  'flowVersions.list': ListFlowVersionsErrors;
  'flowVersions.create': CreateFlowVersionErrors;
  'flowVersions.get': GetFlowVersionErrors;
  'flowDataEndpoints.get': GetFlowDataEndpointErrors;
  'flowDataEndpoints.create': CreateFlowDataEndpointErrors;
  'flowDataEndpoints.update': UpdateFlowDataEndpointErrors;
  'flowDataEndpoints.deploy': DeployFlowDataEndpointErrors;
  'flowDataEndpoints.register': RegisterFlowDataEndpointErrors;
  'flowFunctionLogs.list': ListFlowFunctionLogsErrors;
  'flowFunctionInvocations.list': ListFlowFunctionInvocationsErrors;
  'flowResponses.list': {};
  'workflows.list': ListWorkflowsErrors;
  'workflows.create': CreateWorkflowErrors;
  'workflows.get': GetWorkflowErrors;
  'workflows.update': UpdateWorkflowErrors;
  'workflows.getDefinition': GetWorkflowDefinitionErrors;
  'workflows.getVariables': GetWorkflowVariablesErrors;
  'workflowExecutions.list': ListWorkflowExecutionsErrors;
  'workflowExecutions.create': CreateWorkflowExecutionErrors;
  'workflowExecutions.get': GetWorkflowExecutionErrors;
  'workflowExecutions.update': UpdateWorkflowExecutionErrors;
  'workflowExecutionEvents.list': ListWorkflowExecutionEventsErrors;
  'workflowExecutions.resume': ResumeWorkflowExecutionErrors;
  'workflowTriggers.list': ListWorkflowTriggersErrors;
  'workflowTriggers.create': CreateWorkflowTriggerErrors;
  'workflowTriggers.replace': ReplaceWorkflowTriggersErrors;
  'workflowTriggers.update': UpdateWorkflowTriggerErrors;
  'workflowTriggers.delete': DeleteWorkflowTriggerErrors;
  'functions.list': ListFunctionsErrors;
  'functions.create': CreateFunctionErrors;
  'functions.get': GetFunctionErrors;
  'functions.update': UpdateFunctionErrors;
  'functions.delete': DeleteFunctionErrors;
  'functions.deploy': DeployFunctionErrors;
  'functions.invoke': InvokeFunctionErrors;
  'functionSecrets.list': ListFunctionSecretsErrors;
  'functionSecrets.create': CreateFunctionSecretErrors;
  'functionSecrets.delete': DeleteFunctionSecretErrors;
  'functionInvocations.list': ListFunctionInvocationsErrors;
  'eventDefinitions.list': ListEventDefinitionsErrors;
  'eventDefinitions.create': CreateEventDefinitionErrors;
  'eventDefinitions.get': GetEventDefinitionErrors;
  'eventDefinitions.update': UpdateEventDefinitionErrors;
  'eventDefinitions.delete': DeleteEventDefinitionErrors;
  'events.list': ListEventsErrors;
  'events.create': CreateEventErrors;
  'findings.list': ListFindingsErrors;
  'findings.get': GetFindingErrors;
  'findings.getEvidence': GetFindingEvidenceErrors;
  'findings.startInvestigation': StartFindingInvestigationErrors;
  'findings.dismiss': DismissFindingErrors;
  'findings.markAddressed': MarkFindingAddressedErrors;
  'inboxEmbeds.list': ListInboxEmbedsErrors;
  'inboxEmbeds.create': CreateInboxEmbedErrors;
  'inboxEmbeds.get': GetInboxEmbedErrors;
  'inboxEmbeds.update': UpdateInboxEmbedErrors;
  'inboxEmbeds.delete': DeleteInboxEmbedErrors;
  'users.list': ListUsersErrors;
  'notificationEventTypes.list': ListNotificationEventTypesErrors;
  'notificationDestinations.list': ListNotificationDestinationsErrors;
  'notificationDestinations.create': CreateNotificationDestinationErrors;
  'notificationDestinations.delete': DeleteNotificationDestinationErrors;
  'notificationRoutes.list': ListNotificationRoutesErrors;
  'notificationRoutes.upsert': UpsertNotificationRouteErrors;
  'notificationRoutes.delete': DeleteNotificationRouteErrors;
  'providerModels.list': ListProviderModelsErrors;
  'apiLogs.list': ListApiLogsErrors;
  'logs.search': SearchLogsErrors;
  'logs.searchWithFilters': SearchLogsWithFiltersErrors;
  'logs.getCatalog': GetLogCatalogErrors;
  'accountFunding.get': GetAccountFundingErrors;
  'accountFunding.ensure': EnsureAccountFundingErrors;
  'accountUsage.get': GetAccountUsageErrors;
  'portfolioAccounts.list': ListPortfolioAccountsErrors;
  'portfolioUsage.get': GetPortfolioUsageErrors;
  'portfolioFunding.revoke': RevokePortfolioFundingErrors;
  'portfolioFunding.getOperation': GetPortfolioFundingOperationErrors;
  'agentModes.list': ListAgentModesErrors;
  'agentModes.get': GetAgentModeErrors;
  'agentSessions.list': ListAgentSessionsErrors;
  'agentSessions.listNumbered': ListAgentSessionsErrors;
  'agentSessionRuns.list': ListAgentSessionRunsErrors;
  'agentSessionRuns.listNumbered': ListAgentSessionRunsErrors;
  'agentRuns.create': CreateAgentRunErrors;
  'agentRuns.get': GetAgentRunErrors;
  'agentRuns.pause': PauseAgentRunErrors;
  'agentRuns.resume': ResumeAgentRunErrors;
  'agentRuns.cancel': CancelAgentRunErrors;
  'agentRuns.approve': ApproveAgentRunErrors;
  'agentRuns.reject': RejectAgentRunErrors;
  'databaseRows.list': {};
  'databaseRows.create': {};
  'databaseRows.update': {};
  'databaseRows.upsert': {};
  'databaseRows.delete': {};
  'databaseRows.get': {};
  'databaseTables.list': {};
  'databaseTables.get': {};
  'integrations.list': {};
  'integrations.create': {};
  'integrations.update': {};
  'integrations.delete': {};
  'integrationApps.list': {};
  'integrationAccounts.list': {};
  'integrations.createConnectToken': {};
  'integrationActions.list': {};
  'integrationActions.getSchema': {};
  'integrationActions.configureProp': {};
  'integrationActions.reloadProps': {};
  'voiceAgents.get': {};
  'voiceAgentPhoneNumbers.create': {};
}

/** All operations as methods of a client, grouped by resource. */
export interface Resources {
  /** WhatsApp contacts of a project. */
  readonly contacts: {
    /**
     * Lists the WhatsApp contacts of the project, one page at a time.
     *
     * `GET /whatsapp/contacts`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400 or 401.
     * @example
     * for await (const contact of kapso.contacts.list()) {
     *   console.log(contact.id);
     * }
     */
    list(filters?: ListContactsFilters, options?: ReversibleSideBySideListOptions): List<Contact, ListContactsBody, ListContactsWithResponse>;
    /**
     * Lists the WhatsApp contacts of the project, one page at a time.
     *
     * `GET /whatsapp/contacts`. Pagination: page number (`page`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400 or 401.
     * @example
     * for await (const contact of kapso.contacts.listNumbered()) {
     *   console.log(contact.id);
     * }
     */
    listNumbered(filters?: ListContactsNumberedFilters, options?: NumberedListOptions): List<Contact, ListContactsNumberedBody, ListContactsNumberedWithResponse>;
    /**
     * Creates a contact of the project from a WhatsApp id.
     *
     * `POST /whatsapp/contacts`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 422.
     */
    create(input: CreateContactInput, options?: CallOptions): Call<CreateContactResult>;
    /**
     * Retrieves a contact by id, phone number or business-scoped user id.
     *
     * `GET /whatsapp/contacts/{identifier}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetContactInput, options?: CallOptions): Call<GetContactResult>;
    /**
     * Updates the project's data about a contact.
     *
     * `PATCH /whatsapp/contacts/{identifier}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    update(input: UpdateContactInput, options?: CallOptions): Call<UpdateContactResult>;
    /**
     * Deletes a contact and its data. The response only confirms that the deletion is queued.
     *
     * `DELETE /whatsapp/contacts/{identifier}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    delete(input: DeleteContactInput, options?: CallOptions): Call<DeleteContactResult>;
  };
  /** Lists and retrieves marketing preferences. */
  readonly marketingPreferences: {
    /**
     * Lists the marketing preferences of a contact, one for each phone number of the project.
     *
     * `GET /whatsapp/contacts/{identifier}/marketing_preferences`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     * @example
     * const response = await kapso.marketingPreferences.list({ identifier: 'Example' });
     */
    list(input: ListMarketingPreferencesInput, options?: CallOptions): Call<ListMarketingPreferencesResult>;
    /**
     * Retrieves the marketing preference of a contact for one of the project's phone numbers.
     *
     * `GET /whatsapp/contacts/{identifier}/marketing_preferences/{phone_number_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetMarketingPreferenceInput, options?: CallOptions): Call<GetMarketingPreferenceResult>;
  };
  /** Conversations between a contact and a phone number of the project. */
  readonly conversations: {
    /**
     * Lists the conversations of the project, ordered by last activity (most recent first), one page at a time.
     *
     * `GET /whatsapp/conversations`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 422.
     * @example
     * for await (const conversation of kapso.conversations.list()) {
     *   console.log(conversation.id);
     * }
     */
    list(filters?: ListConversationsFilters, options?: ReversibleSideBySideListOptions): List<Conversation, ListConversationsBody>;
    /**
     * Retrieves a conversation.
     *
     * `GET /whatsapp/conversations/{conversation_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetConversationInput, options?: CallOptions): Call<GetConversationResult>;
    /**
     * Ends or reactivates a conversation.
     *
     * `PATCH /whatsapp/conversations/{conversation_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    update(input: UpdateConversationInput, options?: CallOptions): Call<UpdateConversationResult>;
  };
  /** Lists, creates, retrieves and updates conversation assignments. */
  readonly conversationAssignments: {
    /**
     * Lists the current and past assignments of a conversation, one page at a time.
     *
     * `GET /whatsapp/conversations/{conversation_id}/assignments`. Pagination: page number (`page`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     * @example
     * for await (const conversationAssignment of kapso.conversationAssignments.list({
     *   conversation_id: '00000000-0000-4000-8000-002166136261',
     * })) {
     *   console.log(conversationAssignment.id);
     * }
     */
    list(filters: ListConversationAssignmentsFilters, options?: NumberedListOptions): List<ConversationAssignment, ListConversationAssignmentsBody, ListConversationAssignmentsWithResponse>;
    /**
     * Assigns a project member to a conversation. A conversation can have at most one active assignment.
     *
     * `POST /whatsapp/conversations/{conversation_id}/assignments`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    create(input: CreateConversationAssignmentInput, options?: CallOptions): Call<CreateConversationAssignmentResult>;
    /**
     * Retrieves an assignment of a conversation.
     *
     * `GET /whatsapp/conversations/{conversation_id}/assignments/{id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetConversationAssignmentInput, options?: CallOptions): Call<GetConversationAssignmentResult>;
    /**
     * Updates or ends an assignment of a conversation.
     *
     * `PATCH /whatsapp/conversations/{conversation_id}/assignments/{id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    update(input: UpdateConversationAssignmentInput, options?: CallOptions): Call<UpdateConversationAssignmentResult>;
  };
  /** Workflow executions of a conversation. */
  readonly conversationExecutions: {
    /**
     * Lists the workflow executions that belong to a conversation, one page at a time.
     *
     * `GET /whatsapp/conversations/{conversation_id}/flow_executions`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     * @example
     * for await (const workflowExecutionSummary of kapso.conversationExecutions.list({
     *   conversation_id: '00000000-0000-4000-8000-002166136261',
     * })) {
     *   console.log(workflowExecutionSummary.id);
     * }
     */
    list(filters: ListConversationExecutionsFilters, options?: ReversibleListOptions): List<WorkflowExecutionSummary, ListConversationExecutionsBody>;
  };
  /** Messages that a project has sent and received. */
  readonly messages: {
    /**
     * Lists the messages that the project has sent and received, one page at a time.
     *
     * `GET /whatsapp/messages`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * for await (const message of kapso.messages.list()) {
     *   console.log(message.id);
     * }
     */
    list(filters?: ListMessagesFilters, options?: ReversibleListOptions): List<Message, ListMessagesBody>;
    /**
     * Retrieves a message by the message id that WhatsApp assigned to it.
     *
     * `GET /whatsapp/messages/{message_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetMessageInput, options?: CallOptions): Call<GetMessageResult>;
  };
  /** Customers of a project, each with their own phone numbers and contacts. */
  readonly customers: {
    /**
     * Lists the customers of the project, one page at a time.
     *
     * `GET /customers`. Pagination: page number (`page`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * for await (const customer of kapso.customers.list()) {
     *   console.log(customer.id);
     * }
     */
    list(filters?: ListCustomersFilters, options?: NumberedListOptions): List<Customer, ListCustomersBody, ListCustomersWithResponse>;
    /**
     * Creates a customer of the project.
     *
     * `POST /customers`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 422.
     */
    create(input: CreateCustomerInput, options?: CallOptions): Call<CreateCustomerResult>;
    /**
     * Retrieves a customer.
     *
     * `GET /customers/{customer_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetCustomerInput, options?: CallOptions): Call<GetCustomerResult>;
    /**
     * Updates a customer.
     *
     * `PATCH /customers/{customer_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    update(input: UpdateCustomerInput, options?: CallOptions): Call<UpdateCustomerResult>;
    /**
     * Deletes a customer.
     *
     * `DELETE /customers/{customer_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    delete(input: DeleteCustomerInput, options?: CallOptions): Call<DeleteCustomerResult>;
  };
  /** Hosted pages on which a customer connects a WhatsApp phone number. */
  readonly setupLinks: {
    /**
     * Lists the setup links of a customer, one page at a time.
     *
     * `GET /customers/{customer_id}/setup_links`. Pagination: page number (`page`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     * @example
     * for await (const setupLink of kapso.setupLinks.list({ customer_id: '00000000-0000-4000-8000-002166136261' })) {
     *   console.log(setupLink.id);
     * }
     */
    list(filters: ListSetupLinksFilters, options?: NumberedListOptions): List<SetupLink, ListSetupLinksBody, ListSetupLinksWithResponse>;
    /**
     * Creates a setup link with which a customer connects a WhatsApp phone number. The previous link of the customer is revoked.
     *
     * `POST /customers/{customer_id}/setup_links`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    create(input: CreateSetupLinkInput, options?: CallOptions): Call<CreateSetupLinkResult>;
    /**
     * Updates or revokes a setup link.
     *
     * `PATCH /customers/{customer_id}/setup_links/{setup_link_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    update(input: UpdateSetupLinkInput, options?: CallOptions): Call<UpdateSetupLinkResult>;
  };
  /** WhatsApp phone numbers connected to a project. */
  readonly phoneNumbers: {
    /**
     * Lists the WhatsApp phone numbers connected to the project, one page at a time.
     *
     * `GET /whatsapp/phone_numbers`. Pagination: page number (`page`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * for await (const phoneNumber of kapso.phoneNumbers.list()) {
     *   console.log(phoneNumber.id);
     * }
     */
    list(filters?: ListPhoneNumbersFilters, options?: NumberedListOptions): List<PhoneNumber, ListPhoneNumbersBody, ListPhoneNumbersWithResponse>;
    /**
     * Connects a WhatsApp phone number, for which you already have Meta credentials, to a customer.
     *
     * `POST /customers/{customer_id}/whatsapp/phone_numbers`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404, 409 or 422.
     */
    create(input: CreatePhoneNumberInput, options?: CallOptions): Call<CreatePhoneNumberResult>;
    /**
     * Retrieves a WhatsApp phone number of the project.
     *
     * `GET /whatsapp/phone_numbers/{phone_number_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetPhoneNumberInput, options?: CallOptions): Call<GetPhoneNumberResult>;
    /**
     * Updates the settings of a WhatsApp phone number of the project.
     *
     * `PATCH /whatsapp/phone_numbers/{phone_number_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    update(input: UpdatePhoneNumberInput, options?: CallOptions): Call<UpdatePhoneNumberResult>;
    /**
     * Removes a WhatsApp phone number from the project.
     *
     * `DELETE /whatsapp/phone_numbers/{phone_number_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    delete(input: DeletePhoneNumberInput, options?: CallOptions): Call<DeletePhoneNumberResult>;
    /**
     * Checks the health of a WhatsApp phone number. The result is cached for 3 minutes, and a project can send at most 5 requests per second and 60 per minute.
     *
     * `GET /whatsapp/phone_numbers/{phone_number_id}/health`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 429.
     */
    getHealth(input: GetPhoneNumberHealthInput, options?: CallOptions): Call<GetPhoneNumberHealthResult, GetPhoneNumberHealthWithResponse>;
  };
  /** Requests to change the display name of a phone number. */
  readonly displayNameRequests: {
    /**
     * Lists the requests to change the display name of a phone number, one page at a time.
     *
     * `GET /whatsapp/phone_numbers/{phone_number_id}/display_name_requests`. Pagination: page number (`page`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     * @example
     * for await (const displayNameRequest of kapso.displayNameRequests.list({ phone_number_id: 'Example' })) {
     *   console.log(displayNameRequest.id);
     * }
     */
    list(filters: ListDisplayNameRequestsFilters, options?: NumberedListOptions): List<DisplayNameRequest, ListDisplayNameRequestsBody, ListDisplayNameRequestsWithResponse>;
    /**
     * Submits a request to Meta to change the display name of a phone number.
     *
     * `POST /whatsapp/phone_numbers/{phone_number_id}/display_name_requests`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    create(input: CreateDisplayNameRequestInput, options?: CallOptions): Call<CreateDisplayNameRequestResult>;
    /**
     * Retrieves a display name request.
     *
     * `GET /whatsapp/phone_numbers/{phone_number_id}/display_name_requests/{request_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetDisplayNameRequestInput, options?: CallOptions): Call<GetDisplayNameRequestResult>;
  };
  /** Webhooks: URLs to which events are delivered. */
  readonly webhooks: {
    /**
     * Lists the webhooks of the project, one page at a time.
     *
     * `GET /whatsapp/webhooks`. Pagination: page number (`page`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * for await (const webhook of kapso.webhooks.list()) {
     *   console.log(webhook.id);
     * }
     */
    list(filters?: ListWebhooksFilters, options?: NumberedListOptions): List<Webhook, ListWebhooksBody, ListWebhooksWithResponse>;
    /**
     * Creates a webhook for the events of the project, or for the events of a phone number if the request body contains its id.
     *
     * `POST /whatsapp/webhooks`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 402, 404 or 422.
     */
    create(input: CreateWebhookInput, options?: CallOptions): Call<CreateWebhookResult>;
    /**
     * Retrieves a webhook of the project.
     *
     * `GET /whatsapp/webhooks/{webhook_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetWebhookInput, options?: CallOptions): Call<GetWebhookResult>;
    /**
     * Updates a webhook of the project.
     *
     * `PATCH /whatsapp/webhooks/{webhook_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 402, 404 or 422.
     */
    update(input: UpdateWebhookInput, options?: CallOptions): Call<UpdateWebhookResult>;
    /**
     * Deletes a webhook of the project.
     *
     * `DELETE /whatsapp/webhooks/{webhook_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    delete(input: DeleteWebhookInput, options?: CallOptions): Call<DeleteWebhookResult>;
    /**
     * Sends a test event to a webhook of the project.
     *
     * `POST /whatsapp/webhooks/{webhook_id}/test`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    test(input: TestWebhookInput, options?: CallOptions): Call<TestWebhookResult>;
  };
  /** Lists, creates, retrieves, updates and deletes phone number webhooks. */
  readonly phoneNumberWebhooks: {
    /**
     * Lists the webhooks of a phone number of the project, one page at a time.
     *
     * `GET /whatsapp/phone_numbers/{phone_number_id}/webhooks`. Pagination: page number (`page`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     * @example
     * for await (const webhook of kapso.phoneNumberWebhooks.list({ phone_number_id: 'Example' })) {
     *   console.log(webhook.id);
     * }
     */
    list(filters: ListPhoneNumberWebhooksFilters, options?: NumberedListOptions): List<Webhook, ListPhoneNumberWebhooksBody, ListPhoneNumberWebhooksWithResponse>;
    /**
     * Creates a webhook for the message and conversation events of a phone number of the project.
     *
     * `POST /whatsapp/phone_numbers/{phone_number_id}/webhooks`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    create(input: CreatePhoneNumberWebhookInput, options?: CallOptions): Call<CreatePhoneNumberWebhookResult>;
    /**
     * Retrieves a webhook of a phone number.
     *
     * `GET /whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetPhoneNumberWebhookInput, options?: CallOptions): Call<GetPhoneNumberWebhookResult>;
    /**
     * Updates a webhook of a phone number.
     *
     * `PATCH /whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    update(input: UpdatePhoneNumberWebhookInput, options?: CallOptions): Call<UpdatePhoneNumberWebhookResult>;
    /**
     * Deletes a webhook of a phone number.
     *
     * `DELETE /whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    delete(input: DeletePhoneNumberWebhookInput, options?: CallOptions): Call<DeletePhoneNumberWebhookResult>;
  };
  /** Delivery log of the webhooks. */
  readonly webhookDeliveries: {
    /**
     * Lists the webhook deliveries of the project and their outcome, one page at a time.
     *
     * `GET /webhook_deliveries`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * for await (const webhookDelivery of kapso.webhookDeliveries.list()) {
     *   console.log(webhookDelivery.id);
     * }
     */
    list(filters?: ListWebhookDeliveriesFilters, options?: ReversibleListOptions): List<WebhookDelivery, ListWebhookDeliveriesBody>;
  };
  /** One template message sent to many recipients (alpha). */
  readonly broadcasts: {
    /**
     * Lists the broadcasts of the project, one page at a time. Broadcasts are in alpha and may change.
     *
     * `GET /whatsapp/broadcasts`. Pagination: page number (`page`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * for await (const broadcast of kapso.broadcasts.list()) {
     *   console.log(broadcast.id);
     * }
     */
    list(filters?: ListBroadcastsFilters, options?: NumberedListOptions): List<Broadcast, ListBroadcastsBody, ListBroadcastsWithResponse>;
    /**
     * Creates a broadcast of a template in draft status. Broadcasts are in alpha and may change.
     *
     * `POST /whatsapp/broadcasts`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    create(input: CreateBroadcastInput, options?: CallOptions): Call<CreateBroadcastResult>;
    /**
     * Retrieves a broadcast and its counters. Broadcasts are in alpha and may change.
     *
     * `GET /whatsapp/broadcasts/{broadcast_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetBroadcastInput, options?: CallOptions): Call<GetBroadcastResult>;
    /**
     * Stops a broadcast that is being sent, or resets it to draft. Broadcasts are in alpha and may change.
     *
     * `PATCH /whatsapp/broadcasts/{broadcast_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    update(input: UpdateBroadcastInput, options?: CallOptions): Call<UpdateBroadcastResult>;
    /**
     * Starts sending a broadcast to its recipients. Broadcasts are in alpha and may change.
     *
     * `POST /whatsapp/broadcasts/{broadcast_id}/send`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     * @example
     * await kapso.broadcasts.send({ broadcast_id: '00000000-0000-4000-8000-002166136261' });
     */
    send(input: SendBroadcastInput, options?: CallOptions): Call<SendBroadcastResult>;
    /**
     * Sets the time at which a broadcast is sent. Broadcasts are in alpha and may change.
     *
     * `POST /whatsapp/broadcasts/{broadcast_id}/schedule`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    schedule(input: ScheduleBroadcastInput, options?: CallOptions): Call<ScheduleBroadcastResult>;
    /**
     * Cancels a scheduled broadcast before it is sent. Broadcasts are in alpha and may change.
     *
     * `POST /whatsapp/broadcasts/{broadcast_id}/cancel`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    cancel(input: CancelBroadcastInput, options?: CallOptions): Call<CancelBroadcastResult>;
  };
  /** Lists broadcast recipients; also `add`, `clear`. */
  readonly broadcastRecipients: {
    /**
     * Lists the recipients of a broadcast with their delivery status, one page at a time. Broadcasts are in alpha and may change.
     *
     * `GET /whatsapp/broadcasts/{broadcast_id}/recipients`. Pagination: page number (`page`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     * @example
     * for await (const broadcastRecipient of kapso.broadcastRecipients.list({
     *   broadcast_id: '00000000-0000-4000-8000-002166136261',
     * })) {
     *   console.log(broadcastRecipient.id);
     * }
     */
    list(filters: ListBroadcastRecipientsFilters, options?: NumberedListOptions): List<BroadcastRecipient, ListBroadcastRecipientsBody, ListBroadcastRecipientsWithResponse>;
    /**
     * Adds up to 1,000 recipients to a broadcast and skips recipients that it already contains. Broadcasts are in alpha and may change.
     *
     * `POST /whatsapp/broadcasts/{broadcast_id}/recipients`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    add(input: AddBroadcastRecipientsInput, options?: CallOptions): Call<AddBroadcastRecipientsResult>;
    /**
     * Removes all recipients of a broadcast. Broadcasts are in alpha and may change.
     *
     * `DELETE /whatsapp/broadcasts/{broadcast_id}/recipients`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    clear(input: ClearBroadcastRecipientsInput, options?: CallOptions): Call<ClearBroadcastRecipientsResult>;
  };
  /** Media files for outbound messages and templates. */
  readonly media: {
    /**
     * Fetches a media file from a URL that you provide and uploads it to Meta. The limits are 5 MB for images, 16 MB for audio and video, and 100 MB for documents.
     *
     * `POST /whatsapp/media`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 413, 422, 429 or 502.
     */
    upload(input: UploadMediaInput, options?: CallOptions): Call<UploadMediaResult>;
  };
  /** Lists, creates and retrieves flows; also `publish`, `setupEncryption`. */
  readonly flows: {
    /**
     * Lists the WhatsApp Flows (interactive forms) of the project, one page at a time.
     *
     * `GET /whatsapp/flows`. Pagination: page number (`page`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * for await (const flow of kapso.flows.list()) {
     *   console.log(flow.id);
     * }
     */
    list(filters?: ListFlowsFilters, options?: NumberedListOptions): List<Flow, ListFlowsBody, ListFlowsWithResponse>;
    /**
     * Creates a WhatsApp Flow in draft status unless the request asks for immediate publication.
     *
     * `POST /whatsapp/flows`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404 or 422.
     */
    create(input: CreateFlowInput, options?: CallOptions): Call<CreateFlowResult>;
    /**
     * Retrieves a WhatsApp Flow.
     *
     * `GET /whatsapp/flows/{flow_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetFlowInput, options?: CallOptions): Call<GetFlowResult>;
    /**
     * Publishes a WhatsApp Flow. A publication cannot be undone.
     *
     * `POST /whatsapp/flows/{flow_id}/publish`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    publish(input: PublishFlowInput, options?: CallOptions): Call<PublishFlowResult>;
    /**
     * Sets up the encryption keys that the data endpoint of a WhatsApp Flow requires.
     *
     * `POST /whatsapp/flows/{flow_id}/setup_encryption`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    setupEncryption(input: SetupFlowEncryptionInput, options?: CallOptions): Call<SetupFlowEncryptionResult>;
  };
  /** Lists, creates and retrieves flow versions. */
  readonly flowVersions: {
    /**
     * Lists the versions of a WhatsApp Flow, one page at a time.
     *
     * `GET /whatsapp/flows/{flow_id}/versions`. Pagination: page number (`page`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     * @example
     * for await (const flowVersion of kapso.flowVersions.list({ flow_id: '00000000-0000-4000-8000-002166136261' })) {
     *   console.log(flowVersion.id);
     * }
     */
    list(filters: ListFlowVersionsFilters, options?: NumberedListOptions): List<FlowVersion, ListFlowVersionsBody, ListFlowVersionsWithResponse>;
    /**
     * Creates a version of a WhatsApp Flow.
     *
     * `POST /whatsapp/flows/{flow_id}/versions`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    create(input: CreateFlowVersionInput, options?: CallOptions): Call<CreateFlowVersionResult>;
    /**
     * Retrieves a version of a WhatsApp Flow, including its flow JSON.
     *
     * `GET /whatsapp/flows/{flow_id}/versions/{version_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetFlowVersionInput, options?: CallOptions): Call<GetFlowVersionResult>;
  };
  /** Creates, retrieves and updates flow data endpoints; also `deploy`, `register`. */
  readonly flowDataEndpoints: {
    /**
     * Retrieves the data endpoint of a WhatsApp Flow.
     *
     * `GET /whatsapp/flows/{flow_id}/data_endpoint`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    get(input: GetFlowDataEndpointInput, options?: CallOptions): Call<GetFlowDataEndpointResult>;
    /**
     * Sets the code of the data endpoint of a WhatsApp Flow.
     *
     * `POST /whatsapp/flows/{flow_id}/data_endpoint`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404 or 422.
     */
    create(input: CreateFlowDataEndpointInput, options?: CallOptions): Call<CreateFlowDataEndpointResult>;
    /**
     * Attaches a deployed function to a WhatsApp Flow as its data endpoint. If the flow cannot be republished, the response is still 200 and contains a warning.
     *
     * `PATCH /whatsapp/flows/{flow_id}/data_endpoint`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404 or 422.
     */
    update(input: UpdateFlowDataEndpointInput, options?: CallOptions): Call<UpdateFlowDataEndpointResult>;
    /**
     * Deploys the code of the data endpoint of a WhatsApp Flow.
     *
     * `POST /whatsapp/flows/{flow_id}/data_endpoint/deploy`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    deploy(input: DeployFlowDataEndpointInput, options?: CallOptions): Call<DeployFlowDataEndpointResult>;
    /**
     * Registers the data endpoint of a WhatsApp Flow at Meta.
     *
     * `POST /whatsapp/flows/{flow_id}/data_endpoint/register`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    register(input: RegisterFlowDataEndpointInput, options?: CallOptions): Call<RegisterFlowDataEndpointResult>;
  };
  /** Lists flow function logs. */
  readonly flowFunctionLogs: {
    /**
     * Lists the latest log entries of the data endpoint of a WhatsApp Flow; the list is not paginated.
     *
     * `GET /whatsapp/flows/{flow_id}/function_logs`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     * @example
     * const response = await kapso.flowFunctionLogs.list({ flow_id: '00000000-0000-4000-8000-002166136261' });
     */
    list(input: ListFlowFunctionLogsInput, options?: CallOptions): Call<ListFlowFunctionLogsResult>;
  };
  /** Lists flow function invocations. */
  readonly flowFunctionInvocations: {
    /**
     * Lists the latest invocations of the data endpoint of a WhatsApp Flow; the list is not paginated.
     *
     * `GET /whatsapp/flows/{flow_id}/function_invocations`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     * @example
     * const response = await kapso.flowFunctionInvocations.list({
     *   flow_id: '00000000-0000-4000-8000-002166136261',
     * });
     */
    list(input: ListFlowFunctionInvocationsInput, options?: CallOptions): Call<ListFlowFunctionInvocationsResult>;
  };
  /** Lists flow responses. */
  readonly flowResponses: {
    /**
     * Lists the responses that contacts submitted in a WhatsApp Flow. Unverified: only a script of the vendor calls this operation, and the response is undocumented.
     *
     * `GET /whatsapp/flows/{flow_id}/responses`. Evidence: inferred, not documented.
     * @example
     * const response = await kapso.flowResponses.list({ flow_id: '00000000-0000-4000-8000-002166136261' });
     */
    list(input: ListFlowResponsesInput, options?: CallOptions): Call<ListFlowResponsesResult>;
  };
  /** Automated workflows and their executions. */
  readonly workflows: {
    /**
     * Lists the workflows of the project; the list is not paginated.
     *
     * `GET /workflows`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * const response = await kapso.workflows.list();
     */
    list(input?: ListWorkflowsInput, options?: CallOptions): Call<ListWorkflowsResult>;
    /**
     * Creates a workflow.
     *
     * `POST /workflows`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 422.
     */
    create(input: CreateWorkflowInput, options?: CallOptions): Call<CreateWorkflowResult>;
    /**
     * Retrieves a workflow without its definition.
     *
     * `GET /workflows/{workflow_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetWorkflowInput, options?: CallOptions): Call<GetWorkflowResult>;
    /**
     * Updates a workflow. If the request contains lock_version, the update succeeds only if the workflow has not changed in the meantime.
     *
     * `PATCH /workflows/{workflow_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404, 409 or 422.
     */
    update(input: UpdateWorkflowInput, options?: CallOptions): Call<UpdateWorkflowResult>;
    /**
     * Retrieves a workflow with its nodes and edges.
     *
     * `GET /workflows/{workflow_id}/definition`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    getDefinition(input: GetWorkflowDefinitionInput, options?: CallOptions): Call<GetWorkflowDefinitionResult>;
    /**
     * Retrieves the variables available in a workflow.
     *
     * `GET /workflows/{workflow_id}/variables`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    getVariables(input: GetWorkflowVariablesInput, options?: CallOptions): Call<GetWorkflowVariablesResult>;
  };
  /** Lists, creates, retrieves and updates workflow executions; also `resume`. */
  readonly workflowExecutions: {
    /**
     * Lists the executions of a workflow, one page at a time.
     *
     * `GET /workflows/{workflow_id}/executions`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     * @example
     * for await (const workflowExecutionSummary of kapso.workflowExecutions.list({
     *   workflow_id: '00000000-0000-4000-8000-002166136261',
     * })) {
     *   console.log(workflowExecutionSummary.id);
     * }
     */
    list(filters: ListWorkflowExecutionsFilters, options?: ReversibleListOptions): List<WorkflowExecutionSummary, ListWorkflowExecutionsBody>;
    /**
     * Starts a workflow for a contact. In addition to the general rate limit, each API key can start a workflow only a limited number of times per second.
     *
     * `POST /workflows/{workflow_id}/executions`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404, 422 or 429.
     */
    create(input: CreateWorkflowExecutionInput, options?: CallOptions): Call<CreateWorkflowExecutionResult, CreateWorkflowExecutionWithResponse>;
    /**
     * Retrieves a workflow execution with its context and events.
     *
     * `GET /workflow_executions/{execution_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetWorkflowExecutionInput, options?: CallOptions): Call<GetWorkflowExecutionResult>;
    /**
     * Updates the status of a workflow execution.
     *
     * `PATCH /workflow_executions/{execution_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404 or 422.
     */
    update(input: UpdateWorkflowExecutionInput, options?: CallOptions): Call<UpdateWorkflowExecutionResult>;
    /**
     * Resumes a waiting workflow execution with the input that it waits for.
     *
     * `POST /workflow_executions/{execution_id}/resume`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404, 409, 422 or 503.
     */
    resume(input: ResumeWorkflowExecutionInput, options?: CallOptions): Call<ResumeWorkflowExecutionResult>;
  };
  /** Lists workflow execution events. */
  readonly workflowExecutionEvents: {
    /**
     * Lists the events of a workflow execution, one page at a time.
     *
     * `GET /workflow_executions/{execution_id}/events`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     * @example
     * for await (const workflowEvent of kapso.workflowExecutionEvents.list({
     *   execution_id: '00000000-0000-4000-8000-002166136261',
     * })) {
     *   console.log(workflowEvent.id);
     * }
     */
    list(filters: ListWorkflowExecutionEventsFilters, options?: ReversibleListOptions): List<WorkflowEvent, ListWorkflowExecutionEventsBody>;
  };
  /** Triggers that start a workflow. */
  readonly workflowTriggers: {
    /**
     * Lists the triggers that start a workflow; the list is not paginated.
     *
     * `GET /workflows/{workflow_id}/triggers`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     * @example
     * const response = await kapso.workflowTriggers.list({
     *   workflow_id: '00000000-0000-4000-8000-002166136261',
     * });
     */
    list(input: ListWorkflowTriggersInput, options?: CallOptions): Call<ListWorkflowTriggersResult>;
    /**
     * Creates a trigger for a workflow.
     *
     * `POST /workflows/{workflow_id}/triggers`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    create(input: CreateWorkflowTriggerInput, options?: CallOptions): Call<CreateWorkflowTriggerResult>;
    /**
     * Replaces all triggers of a workflow in one request.
     *
     * `PUT /workflows/{workflow_id}/triggers`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    replace(input: ReplaceWorkflowTriggersInput, options?: CallOptions): Call<ReplaceWorkflowTriggersResult>;
    /**
     * Activates or deactivates a trigger.
     *
     * `PATCH /triggers/{trigger_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    update(input: UpdateWorkflowTriggerInput, options?: CallOptions): Call<UpdateWorkflowTriggerResult>;
    /**
     * Deletes a trigger.
     *
     * `DELETE /triggers/{trigger_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    delete(input: DeleteWorkflowTriggerInput, options?: CallOptions): Call<DeleteWorkflowTriggerResult>;
  };
  /** Serverless functions of a project. */
  readonly functions: {
    /**
     * Lists the serverless functions of the project; the list is not paginated.
     *
     * `GET /functions`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * const response = await kapso.functions.list();
     */
    list(input?: ListFunctionsInput, options?: CallOptions): Call<ListFunctionsResult>;
    /**
     * Creates a serverless function.
     *
     * `POST /functions`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 422.
     */
    create(input: CreateFunctionInput, options?: CallOptions): Call<CreateFunctionResult>;
    /**
     * Retrieves a serverless function with its code.
     *
     * `GET /functions/{function_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetFunctionInput, options?: CallOptions): Call<GetFunctionResult>;
    /**
     * Updates a serverless function. If the request contains lock_version, the update succeeds only if the function has not changed in the meantime.
     *
     * `PATCH /functions/{function_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404, 409 or 422.
     */
    update(input: UpdateFunctionInput, options?: CallOptions): Call<UpdateFunctionResult>;
    /**
     * Deletes a serverless function.
     *
     * `DELETE /functions/{function_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    delete(input: DeleteFunctionInput, options?: CallOptions): Call<DeleteFunctionResult>;
    /**
     * Starts the deployment of a serverless function.
     *
     * `POST /functions/{function_id}/deploy`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    deploy(input: DeployFunctionInput, options?: CallOptions): Call<DeployFunctionResult>;
    /**
     * Invokes a serverless function. In the response mode passthrough, the function responds with any 2xx status and any content: JSON is parsed, and other content is returned as text.
     *
     * `POST /functions/{function_id}/invoke`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 404, 422 or 500.
     */
    invoke(input: InvokeFunctionInput, options?: CallOptions): Call<InvokeFunctionResult>;
  };
  /** Lists, creates and deletes function secrets. */
  readonly functionSecrets: {
    /**
     * Lists the names of the secrets of a function, without their values; the list is not paginated.
     *
     * `GET /functions/{function_id}/secrets`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 502.
     * @example
     * const response = await kapso.functionSecrets.list({
     *   function_id: '00000000-0000-4000-8000-002166136261',
     * });
     */
    list(input: ListFunctionSecretsInput, options?: CallOptions): Call<ListFunctionSecretsResult>;
    /**
     * Stores a secret for a deployed function.
     *
     * `POST /functions/{function_id}/secrets`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404, 422 or 502.
     */
    create(input: CreateFunctionSecretInput, options?: CallOptions): Call<CreateFunctionSecretResult>;
    /**
     * Deletes a secret of a function.
     *
     * `DELETE /functions/{function_id}/secrets/{secret_name}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404, 422 or 502.
     */
    delete(input: DeleteFunctionSecretInput, options?: CallOptions): Call<DeleteFunctionSecretResult>;
  };
  /** Lists function invocations. */
  readonly functionInvocations: {
    /**
     * Lists the latest invocations of a serverless function with their log entries; the list is not paginated.
     *
     * `GET /functions/{function_id}/invocations`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     * @example
     * const response = await kapso.functionInvocations.list({
     *   function_id: '00000000-0000-4000-8000-002166136261',
     * });
     */
    list(input: ListFunctionInvocationsInput, options?: CallOptions): Call<ListFunctionInvocationsResult>;
  };
  /** Lists, creates, retrieves, updates and deletes event definitions. */
  readonly eventDefinitions: {
    /**
     * Lists the definitions of the events that the project records; the list is not paginated.
     *
     * `GET /event-definitions`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * const response = await kapso.eventDefinitions.list();
     */
    list(input?: ListEventDefinitionsInput, options?: CallOptions): Call<ListEventDefinitionsResult>;
    /**
     * Creates an event definition. A definition that already has the name is updated instead, and restored if it was archived.
     *
     * `POST /event-definitions`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 402 or 422.
     */
    create(input: CreateEventDefinitionInput, options?: CallOptions): Call<CreateEventDefinitionResult>;
    /**
     * Retrieves an event definition.
     *
     * `GET /event-definitions/{id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetEventDefinitionInput, options?: CallOptions): Call<GetEventDefinitionResult>;
    /**
     * Updates or archives an event definition.
     *
     * `PATCH /event-definitions/{id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 402, 404 or 422.
     */
    update(input: UpdateEventDefinitionInput, options?: CallOptions): Call<UpdateEventDefinitionResult>;
    /**
     * Deletes an event definition and, in the background, all events recorded with it.
     *
     * `DELETE /event-definitions/{id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    delete(input: DeleteEventDefinitionInput, options?: CallOptions): Call<DeleteEventDefinitionResult>;
  };
  /** Events of a project and their definitions. */
  readonly events: {
    /**
     * Lists the events that the project has recorded, one page at a time.
     *
     * `GET /events`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 422.
     * @example
     * for await (const projectEvent of kapso.events.list()) {
     *   console.log(projectEvent.id);
     * }
     */
    list(filters?: ListEventsFilters, options?: ReversibleListOptions): List<ProjectEvent, ListEventsBody>;
    /**
     * Records an event.
     *
     * `POST /events`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 402 or 422.
     */
    create(input: CreateEventInput, options?: CallOptions): Call<CreateEventResult>;
  };
  /** Findings that Kapso detects in the events of a project. */
  readonly findings: {
    /**
     * Lists the findings that Kapso has detected in the events of the project, one page at a time. A page can contain slightly more findings than the limit.
     *
     * `GET /findings`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 404.
     * @example
     * for await (const findingSummary of kapso.findings.list()) {
     *   console.log(findingSummary.id);
     * }
     */
    list(filters?: ListFindingsFilters, options?: ReversibleListOptions): List<FindingSummary, ListFindingsBody>;
    /**
     * Retrieves a finding with its investigation.
     *
     * `GET /findings/{finding_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetFindingInput, options?: CallOptions): Call<GetFindingResult>;
    /**
     * Retrieves the events and conversations on which a finding is based, limited to 100 events, 50 affected conversations and 20 comparison conversations.
     *
     * `GET /findings/{finding_id}/evidence`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    getEvidence(input: GetFindingEvidenceInput, options?: CallOptions): Call<GetFindingEvidenceResult>;
    /**
     * Starts an investigation of a finding.
     *
     * `POST /findings/{finding_id}/start_investigation`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404, 409 or 422.
     */
    startInvestigation(input: StartFindingInvestigationInput, options?: CallOptions): Call<StartFindingInvestigationResult>;
    /**
     * Dismisses a finding with a reason.
     *
     * `POST /findings/{finding_id}/dismiss`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    dismiss(input: DismissFindingInput, options?: CallOptions): Call<DismissFindingResult>;
    /**
     * Marks a finding as addressed.
     *
     * `POST /findings/{finding_id}/mark_addressed`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    markAddressed(input: MarkFindingAddressedInput, options?: CallOptions): Call<MarkFindingAddressedResult>;
  };
  /** Inboxes embedded in external pages. */
  readonly inboxEmbeds: {
    /**
     * Lists the inboxes that the project embeds in external pages, one page at a time.
     *
     * `GET /inbox_embeds`. Pagination: page number (`page`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 422.
     * @example
     * for await (const inboxEmbed of kapso.inboxEmbeds.list()) {
     *   console.log(inboxEmbed.id);
     * }
     */
    list(filters?: ListInboxEmbedsFilters, options?: NumberedListOptions): List<InboxEmbed, ListInboxEmbedsBody, ListInboxEmbedsWithResponse>;
    /**
     * Creates an inbox to embed in an external page.
     *
     * `POST /inbox_embeds`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    create(input: CreateInboxEmbedInput, options?: CallOptions): Call<CreateInboxEmbedResult>;
    /**
     * Retrieves an embedded inbox.
     *
     * `GET /inbox_embeds/{inbox_embed_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetInboxEmbedInput, options?: CallOptions): Call<GetInboxEmbedResult>;
    /**
     * Updates an embedded inbox.
     *
     * `PATCH /inbox_embeds/{inbox_embed_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    update(input: UpdateInboxEmbedInput, options?: CallOptions): Call<UpdateInboxEmbedResult>;
    /**
     * Revokes an embedded inbox.
     *
     * `DELETE /inbox_embeds/{inbox_embed_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    delete(input: DeleteInboxEmbedInput, options?: CallOptions): Call<DeleteInboxEmbedResult>;
  };
  /** Members of a project. */
  readonly users: {
    /**
     * Lists the members of the project, one page at a time.
     *
     * `GET /users`. Pagination: page number (`page`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * for await (const user of kapso.users.list()) {
     *   console.log(user.id);
     * }
     */
    list(filters?: ListUsersFilters, options?: NumberedListOptions): List<User, ListUsersBody, ListUsersWithResponse>;
  };
  /** Lists notification event types. */
  readonly notificationEventTypes: {
    /**
     * Lists the event types about which the team can be notified; the list is not paginated.
     *
     * `GET /notifications/events`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * const response = await kapso.notificationEventTypes.list();
     */
    list(input?: ListNotificationEventTypesInput, options?: CallOptions): Call<ListNotificationEventTypesResult>;
  };
  /** Lists, creates and deletes notification destinations. */
  readonly notificationDestinations: {
    /**
     * Lists the email addresses and channels to which notifications are sent; the list is not paginated.
     *
     * `GET /notifications/destinations`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * const response = await kapso.notificationDestinations.list();
     */
    list(input?: ListNotificationDestinationsInput, options?: CallOptions): Call<ListNotificationDestinationsResult>;
    /**
     * Creates a notification destination for an email address, whose owner must confirm it through a link within 7 days. A removed destination is restored.
     *
     * `POST /notifications/destinations`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 422.
     */
    create(input: CreateNotificationDestinationInput, options?: CallOptions): Call<CreateNotificationDestinationResult>;
    /**
     * Deletes a notification destination.
     *
     * `DELETE /notifications/destinations/{destination_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    delete(input: DeleteNotificationDestinationInput, options?: CallOptions): Call<DeleteNotificationDestinationResult>;
  };
  /** Lists and deletes notification routes; also `upsert`. */
  readonly notificationRoutes: {
    /**
     * Lists the routes from notification event types to destinations; the list is not paginated.
     *
     * `GET /notifications/routes`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * const response = await kapso.notificationRoutes.list();
     */
    list(input?: ListNotificationRoutesInput, options?: CallOptions): Call<ListNotificationRoutesResult>;
    /**
     * Routes a notification event type to a destination. Repeating the request has no further effect.
     *
     * `PUT /notifications/routes`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404 or 422.
     */
    upsert(input: UpsertNotificationRouteInput, options?: CallOptions): Call<UpsertNotificationRouteResult>;
    /**
     * Deletes a notification route.
     *
     * `DELETE /notifications/routes/{id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 404.
     */
    delete(input: DeleteNotificationRouteInput, options?: CallOptions): Call<DeleteNotificationRouteResult>;
  };
  /** AI models. */
  readonly providerModels: {
    /**
     * Lists the AI models available to workflows and agents; the list is not paginated.
     *
     * `GET /provider_models`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * const response = await kapso.providerModels.list();
     */
    list(input?: ListProviderModelsInput, options?: CallOptions): Call<ListProviderModelsResult>;
  };
  /** Log of API requests made with the API keys of a project. */
  readonly apiLogs: {
    /**
     * Lists the API requests made with the API keys of the project, one page at a time.
     *
     * `GET /api_logs`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * for await (const apiLog of kapso.apiLogs.list()) {
     *   console.log(apiLog.id);
     * }
     */
    list(filters?: ListApiLogsFilters, options?: ReversibleListOptions): List<ApiLog, ListApiLogsBody>;
  };
  /** Search over the logs of a project. */
  readonly logs: {
    /**
     * Searches the logs of the project, one page at a time. If data.available is false, the search could not be executed and the response contains no entries.
     *
     * `GET /log_search`. Pagination: cursor (`cursor`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 422.
     * @example
     * for await (const logEntry of kapso.logs.search()) {
     *   console.log(logEntry.id);
     * }
     */
    search(filters?: SearchLogsFilters, options?: CursorListOptions): List<LogEntry, SearchLogsBody>;
    /**
     * Searches the logs of the project with filters, one page at a time. If data.available is false, the search could not be executed and the response contains no entries.
     *
     * `POST /log_search`. Pagination: cursor (`cursor`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 422.
     * @example
     * for await (const logEntry of kapso.logs.searchWithFilters()) {
     *   console.log(logEntry.id);
     * }
     */
    searchWithFilters(filters?: SearchLogsWithFiltersFilters, options?: CursorListOptions): List<LogEntry, SearchLogsWithFiltersBody>;
    /**
     * Retrieves the sources and filters available in the log search.
     *
     * `GET /log_search/catalog`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     */
    getCatalog(input?: GetLogCatalogInput, options?: CallOptions): Call<GetLogCatalogResult>;
  };
  /** Retrieves account funding; also `ensure`. */
  readonly accountFunding: {
    /**
     * Retrieves the funding of a WhatsApp Business Account. Managed funding is in beta.
     *
     * `GET /whatsapp/accounts/{waba_id}/funding`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetAccountFundingInput, options?: CallOptions): Call<GetAccountFundingResult>;
    /**
     * Ensures that managed funding pays for a WhatsApp Business Account; a repeated request returns the run that is in progress or finished within the last 30 seconds. Managed funding is in beta.
     *
     * `POST /whatsapp/accounts/{waba_id}/funding`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 409, 502 or 503.
     */
    ensure(input: EnsureAccountFundingInput, options?: CallOptions): Call<EnsureAccountFundingResult>;
  };
  /** Retrieves account usage. */
  readonly accountUsage: {
    /**
     * Retrieves the usage charges of a WhatsApp Business Account for a period of up to 31 days. Managed funding is in beta.
     *
     * `GET /whatsapp/accounts/{waba_id}/usage`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 404.
     */
    get(input: GetAccountUsageInput, options?: CallOptions): Call<GetAccountUsageResult>;
  };
  /** Lists portfolio accounts. */
  readonly portfolioAccounts: {
    /**
     * Lists the WhatsApp Business Accounts of a portfolio with their funding, one page at a time. Managed funding is in beta.
     *
     * `GET /whatsapp/portfolios/{portfolio_id}/accounts`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 404.
     * @example
     * for await (const accountFunding of kapso.portfolioAccounts.list({ portfolio_id: 'Example' })) {
     *   console.log(accountFunding.waba_id);
     * }
     */
    list(filters: ListPortfolioAccountsFilters, options?: ReversibleListOptions): List<AccountFunding, ListPortfolioAccountsBody>;
  };
  /** Retrieves portfolio usage. */
  readonly portfolioUsage: {
    /**
     * Retrieves the usage charges of all accounts of a portfolio for a period of up to 31 days. Managed funding is in beta.
     *
     * `GET /whatsapp/portfolios/{portfolio_id}/usage`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 404.
     */
    get(input: GetPortfolioUsageInput, options?: CallOptions): Call<GetPortfolioUsageResult>;
  };
  /** Operations on portfolio funding: `revoke`, `getOperation`. */
  readonly portfolioFunding: {
    /**
     * Revokes the managed funding of a portfolio; a request with the same idempotency key returns the operation that the first request started. Managed funding is in beta.
     *
     * `POST /whatsapp/portfolios/{portfolio_id}/funding/revoke`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 409 or 503.
     */
    revoke(input: RevokePortfolioFundingInput, options?: KeyedCallOptions): Call<RevokePortfolioFundingResult>;
    /**
     * Retrieves the progress of the revocation of a portfolio's managed funding. Managed funding is in beta.
     *
     * `GET /whatsapp/portfolios/{portfolio_id}/funding/operations/{operation_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    getOperation(input: GetPortfolioFundingOperationInput, options?: CallOptions): Call<GetPortfolioFundingOperationResult>;
  };
  /** Modes in which the Kapso Agent can run. */
  readonly agentModes: {
    /**
     * Lists the modes in which the Kapso Agent can run; the list is not paginated.
     *
     * `GET /kapso-agent/modes`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * const response = await kapso.agentModes.list();
     */
    list(input?: ListAgentModesInput, options?: CallOptions): Call<ListAgentModesResult>;
    /**
     * Retrieves a mode of the Kapso Agent.
     *
     * `GET /kapso-agent/modes/{mode}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetAgentModeInput, options?: CallOptions): Call<GetAgentModeResult>;
  };
  /** Conversations with the Kapso Agent. */
  readonly agentSessions: {
    /**
     * Lists the agent sessions of a mode that the current API key has started, one page at a time.
     *
     * `GET /kapso-agent/modes/{mode}/sessions`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 422.
     * @example
     * for await (const agentSession of kapso.agentSessions.list({ mode: 'Example' })) {
     *   console.log(agentSession.conversation_id);
     * }
     */
    list(filters: ListAgentSessionsFilters, options?: ReversibleListOptions): List<AgentSession, ListAgentSessionsBody>;
    /**
     * Lists the agent sessions of a mode that the current API key has started, one page at a time.
     *
     * `GET /kapso-agent/modes/{mode}/sessions`. Pagination: page number (`page`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 422.
     * @example
     * for await (const agentSession of kapso.agentSessions.listNumbered({ mode: 'Example' })) {
     *   console.log(agentSession.conversation_id);
     * }
     */
    listNumbered(filters: ListAgentSessionsNumberedFilters, options?: NumberedListOptions): List<AgentSession, ListAgentSessionsNumberedBody>;
  };
  /** Lists agent session runs. */
  readonly agentSessionRuns: {
    /**
     * Retrieves an agent session of the current API key and lists its runs, one page at a time. The response contains the session itself on every page.
     *
     * `GET /kapso-agent/sessions/{id}`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 404.
     * @example
     * for await (const agentSessionRun of kapso.agentSessionRuns.list({ id: '00000000-0000-4000-8000-002166136261' })) {
     *   console.log(agentSessionRun);
     * }
     */
    list(filters: ListAgentSessionRunsFilters, options?: ReversibleListOptions): List<AgentSessionRun, ListAgentSessionRunsBody>;
    /**
     * Retrieves an agent session of the current API key and lists its runs, one page at a time. The response contains the session itself on every page.
     *
     * `GET /kapso-agent/sessions/{id}`. Pagination: page number (`page`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 404.
     * @example
     * for await (const agentSessionRun of kapso.agentSessionRuns.listNumbered({
     *   id: '00000000-0000-4000-8000-002166136261',
     * })) {
     *   console.log(agentSessionRun);
     * }
     */
    listNumbered(filters: ListAgentSessionRunsNumberedFilters, options?: NumberedListOptions): List<AgentSessionRun, ListAgentSessionRunsNumberedBody>;
  };
  /** Runs of the Kapso Agent. */
  readonly agentRuns: {
    /**
     * Starts a run of the Kapso Agent.
     *
     * `POST /kapso-agent/runs`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 422.
     */
    create(input: CreateAgentRunInput, options?: CallOptions): Call<CreateAgentRunResult>;
    /**
     * Retrieves a run of the Kapso Agent.
     *
     * `GET /kapso-agent/runs/{id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetAgentRunInput, options?: CallOptions): Call<GetAgentRunResult>;
    /**
     * Pauses a run of the Kapso Agent.
     *
     * `POST /kapso-agent/runs/{id}/pause`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 409.
     */
    pause(input: PauseAgentRunInput, options?: CallOptions): Call<PauseAgentRunResult>;
    /**
     * Resumes a paused run of the Kapso Agent.
     *
     * `POST /kapso-agent/runs/{id}/resume`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 409.
     */
    resume(input: ResumeAgentRunInput, options?: CallOptions): Call<ResumeAgentRunResult>;
    /**
     * Cancels a run of the Kapso Agent.
     *
     * `POST /kapso-agent/runs/{id}/cancel`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 409.
     */
    cancel(input: CancelAgentRunInput, options?: CallOptions): Call<CancelAgentRunResult>;
    /**
     * Approves the tool call for which a run is waiting.
     *
     * `POST /kapso-agent/runs/{id}/approvals/{approval_id}/approve`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 409.
     */
    approve(input: ApproveAgentRunInput, options?: CallOptions): Call<ApproveAgentRunResult>;
    /**
     * Rejects the tool call for which a run is waiting.
     *
     * `POST /kapso-agent/runs/{id}/approvals/{approval_id}/reject`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404 or 409.
     */
    reject(input: RejectAgentRunInput, options?: CallOptions): Call<RejectAgentRunResult>;
  };
  /** Lists, creates, retrieves, updates and deletes database rows; also `upsert`. */
  readonly databaseRows: {
    /**
     * Lists rows of a table, selected with limit and offset. Delisted: the vendor's current reference does not include the database.
     *
     * `GET /db/{table}`. Evidence: vendor documentation.
     * @example
     * const response = await kapso.databaseRows.list({ table: 'Example' });
     */
    list(input: ListDatabaseRowsInput, options?: CallOptions): Call<ListDatabaseRowsResult>;
    /**
     * Creates a row, or several rows given as an array, in a table. Delisted: the vendor's current reference does not include the database.
     *
     * `POST /db/{table}`. Evidence: vendor documentation.
     */
    create(input: CreateDatabaseRowsInput, options?: CallOptions): Call<CreateDatabaseRowsResult>;
    /**
     * Updates rows of a table; how rows are selected is undocumented, so the request may update all of them. Delisted: the vendor's current reference does not include the database.
     *
     * `PATCH /db/{table}`. Evidence: vendor documentation.
     */
    update(input: UpdateDatabaseRowsInput, options?: CallOptions): Call<UpdateDatabaseRowsResult>;
    /**
     * Creates rows in a table, or updates the rows that already exist. Delisted: the vendor's current reference does not include the database.
     *
     * `PUT /db/{table}`. Evidence: vendor documentation.
     */
    upsert(input: UpsertDatabaseRowsInput, options?: CallOptions): Call<UpsertDatabaseRowsResult>;
    /**
     * Deletes rows of a table; how rows are selected is undocumented, so the request may delete all of them. Delisted: the vendor's current reference does not include the database.
     *
     * `DELETE /db/{table}`. Evidence: vendor documentation.
     */
    delete(input: DeleteDatabaseRowsInput, options?: CallOptions): Call<DeleteDatabaseRowsResult>;
    /**
     * Retrieves a row of a table. Delisted: the vendor's current reference does not include the database.
     *
     * `GET /db/{table}/{id}`. Evidence: vendor documentation.
     */
    get(input: GetDatabaseRowInput, options?: CallOptions): Call<GetDatabaseRowResult>;
  };
  /** Lists and retrieves database tables. */
  readonly databaseTables: {
    /**
     * Lists the tables of the project. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
     *
     * `GET /database_tables`. Evidence: inferred, not documented.
     * @example
     * const response = await kapso.databaseTables.list();
     */
    list(input?: ListDatabaseTablesInput, options?: CallOptions): Call<ListDatabaseTablesResult>;
    /**
     * Retrieves a table. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
     *
     * `GET /database_tables/{table}`. Evidence: inferred, not documented.
     */
    get(input: GetDatabaseTableInput, options?: CallOptions): Call<GetDatabaseTableResult>;
  };
  /** Actions in third-party apps (delisted). */
  readonly integrations: {
    /**
     * Lists the Pipedream integrations of the project; the list is not paginated. Delisted: the vendor's current reference does not include integrations.
     *
     * `GET /integrations`. Evidence: vendor documentation.
     * @example
     * const response = await kapso.integrations.list();
     */
    list(input?: ListIntegrationsInput, options?: CallOptions): Call<ListIntegrationsResult>;
    /**
     * Creates a Pipedream integration. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
     *
     * `POST /integrations`. Evidence: inferred, not documented.
     */
    create(input: CreateIntegrationInput, options?: CallOptions): Call<CreateIntegrationResult>;
    /**
     * Updates a Pipedream integration. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
     *
     * `PATCH /integrations/{integration_id}`. Evidence: inferred, not documented.
     */
    update(input: UpdateIntegrationInput, options?: CallOptions): Call<UpdateIntegrationResult>;
    /**
     * Deletes a Pipedream integration. Delisted and unverified: only an older script of the vendor calls this operation, and the response is taken from an unused schema.
     *
     * `DELETE /integrations/{integration_id}`. Evidence: inferred, not documented.
     */
    delete(input: DeleteIntegrationInput, options?: CallOptions): Call<DeleteIntegrationResult>;
    /**
     * Creates a short-lived token to connect a Pipedream account. Delisted: the vendor's current reference does not include integrations.
     *
     * `POST /integrations/connect_token`. Evidence: vendor documentation.
     */
    createConnectToken(input?: CreateIntegrationConnectTokenInput, options?: CallOptions): Call<CreateIntegrationConnectTokenResult>;
  };
  /** Lists integration apps. */
  readonly integrationApps: {
    /**
     * Lists the apps available to Pipedream integrations. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
     *
     * `GET /integrations/apps`. Evidence: inferred, not documented.
     * @example
     * const response = await kapso.integrationApps.list();
     */
    list(input?: ListIntegrationAppsInput, options?: CallOptions): Call<ListIntegrationAppsResult>;
  };
  /** Lists integration accounts. */
  readonly integrationAccounts: {
    /**
     * Lists the Pipedream accounts connected to the project; the list is not paginated. Delisted: the vendor's current reference does not include integrations.
     *
     * `GET /integrations/accounts`. Evidence: vendor documentation.
     * @example
     * const response = await kapso.integrationAccounts.list();
     */
    list(input?: ListIntegrationAccountsInput, options?: CallOptions): Call<ListIntegrationAccountsResult>;
  };
  /** Lists integration actions; also `getSchema`, `configureProp`, `reloadProps`. */
  readonly integrationActions: {
    /**
     * Lists the actions that an app offers. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
     *
     * `GET /integrations/actions`. Evidence: inferred, not documented.
     * @example
     * const response = await kapso.integrationActions.list();
     */
    list(input?: ListIntegrationActionsInput, options?: CallOptions): Call<ListIntegrationActionsResult>;
    /**
     * Retrieves the properties that an action accepts. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
     *
     * `GET /integrations/actions/{action_id}/schema`. Evidence: inferred, not documented.
     */
    getSchema(input: GetIntegrationActionSchemaInput, options?: CallOptions): Call<GetIntegrationActionSchemaResult>;
    /**
     * Retrieves the possible values of an action's property. Delisted and unverified: only an older script of the vendor calls this operation, and the schemas are taken from unused ones.
     *
     * `POST /integrations/actions/{action_id}/configure_prop`. Evidence: inferred, not documented.
     */
    configureProp(input: ConfigureIntegrationActionPropInput, options?: CallOptions): Call<ConfigureIntegrationActionPropResult>;
    /**
     * Reloads the properties of an action after one of them was set. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
     *
     * `POST /integrations/actions/{action_id}/reload_props`. Evidence: inferred, not documented.
     */
    reloadProps(input: ReloadIntegrationActionPropsInput, options?: CallOptions): Call<ReloadIntegrationActionPropsResult>;
  };
  /** Agents that answer calls (delisted). */
  readonly voiceAgents: {
    /**
     * Retrieves a voice agent. Delisted: the vendor's current reference does not include voice agents.
     *
     * `GET /voice_agents/{voice_agent_id}`. Evidence: vendor documentation.
     */
    get(input: GetVoiceAgentInput, options?: CallOptions): Call<GetVoiceAgentResult>;
  };
  /** Creates voice agent phone numbers. */
  readonly voiceAgentPhoneNumbers: {
    /**
     * Assigns a phone number of the project to a voice agent, which then answers its calls. Delisted: the vendor's current reference does not include voice agents.
     *
     * `POST /voice_agents/{voice_agent_id}/whatsapp/phone_numbers`. Evidence: vendor documentation.
     */
    create(input: CreateVoiceAgentPhoneNumberInput, options?: CallOptions): Call<CreateVoiceAgentPhoneNumberResult>;
  };
}

/** All operations as functions, grouped by resource. */
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
