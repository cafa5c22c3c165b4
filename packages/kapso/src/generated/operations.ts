// Generated from Kapso Platform API 0.2.0; do not edit.
// Description sha256 c8150ca5e55d95d579c6bf1ef1ac78a64298d9a7c0b3064908eef8e8ca1125ea, generator 1.0.0.

import { call, list, withIdempotencyKey } from '@wa-clients/core';
import type { Call, CallOptions, Client, CursorListOptions, List, NumberedListOptions, ReversibleListOptions } from '@wa-clients/core';
import { byCursorAfter, byCursorToken, byNumbered, byNumberedRuns, byNumberedSessions, byNumberedUnbounded } from '../pagination.ts';
import type { components, operations } from './types.ts';

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

/** All choices of one person about marketing messages. */
export type MarketingPreferenceListResponse = components['schemas']['WhatsappContactMarketingPreferenceListResponse'];

/** What one person chose about marketing messages from one of your numbers. */
export type MarketingPreference = components['schemas']['WhatsappContactMarketingPreference'];

/** One choice about marketing messages in its envelope. */
export type MarketingPreferenceResponse = components['schemas']['WhatsappContactMarketingPreferenceResponse'];

/** The state that a conversation is to have. */
export type ConversationUpdateRequest = components['schemas']['WhatsappConversationUpdateRequest'];

/** A page of assignments. */
export type ConversationAssignmentListResponse = components['schemas']['ConversationAssignmentListResponse'];

/** The fact that a member of the project looks after a conversation. */
export type ConversationAssignment = components['schemas']['ConversationAssignment'];

/** Who is to look after a conversation. */
export type ConversationAssignmentCreateRequest = components['schemas']['ConversationAssignmentCreateRequest'];

/** One assignment in its envelope. */
export type ConversationAssignmentResponse = components['schemas']['ConversationAssignmentResponse'];

/** What is to change about an assignment. */
export type ConversationAssignmentUpdateRequest = components['schemas']['ConversationAssignmentUpdateRequest'];

/** A page of executions. */
export type WorkflowExecutionListResponse = components['schemas']['WorkflowExecutionListResponse'];

/** One run of a workflow. */
export type WorkflowExecutionSummary = components['schemas']['WorkflowExecutionSummary'];

/** The workflow that an execution belongs to. */
export type WorkflowReference = components['schemas']['WorkflowMinimal'];

/** The step that an execution or an event stands at. */
export type WorkflowStepReference = components['schemas']['WorkflowStepReference'];

/** A page of messages. */
export type MessageListResponse = components['schemas']['WhatsappMessageListResponse'];

/** A WhatsApp message in the form that Meta gives it, with what Kapso adds. */
export type Message = components['schemas']['WhatsappMessage'];

/** One message in its envelope. */
export type MessageResponse = components['schemas']['WhatsappMessageResponse'];

/** A page of customers. */
export type CustomerListResponse = components['schemas']['CustomerListResponse'];

/** A customer of yours, who has numbers and contacts of their own. */
export type Customer = components['schemas']['Customer'];

/** A customer to add. */
export type CustomerCreateRequest = components['schemas']['CustomerCreateRequest'];

/** One customer in its envelope. */
export type CustomerResponse = components['schemas']['CustomerResponse'];

/** What is to change about a customer. */
export type CustomerUpdateRequest = components['schemas']['CustomerUpdateRequest'];

/** A page of setup links. */
export type SetupLinkListResponse = components['schemas']['SetupLinkListResponse'];

/** A page of Kapso's where a customer connects a WhatsApp number. */
export type SetupLink = components['schemas']['SetupLink'];

/** A number that Kapso provided for a setup link. */
export type PhoneNumberReference = components['schemas']['PhoneNumberReference'];

/** How a new setup link is to look and work. */
export type SetupLinkCreateRequest = components['schemas']['SetupLinkCreateRequest'];

/** A new setup link in its envelope. */
export type SetupLinkCreateResponse = components['schemas']['SetupLinkCreateResponse'];

/** A new setup link with its token, which no other answer gives. */
export type SetupLinkCreated = components['schemas']['SetupLinkCreated'];

/** What is to change about a setup link. */
export type SetupLinkUpdateRequest = components['schemas']['SetupLinkUpdateRequest'];

/** One setup link in its envelope. */
export type SetupLinkResponse = components['schemas']['SetupLinkResponse'];

/** A page of WhatsApp numbers. */
export type PhoneNumberListResponse = components['schemas']['WhatsappPhoneNumberListResponse'];

/** A WhatsApp number that is connected to your project. */
export type PhoneNumber = components['schemas']['WhatsappPhoneNumber'];

/** A WhatsApp number to connect, with its credentials at Meta. */
export type PhoneNumberCreateRequest = components['schemas']['WhatsappPhoneNumberCreateRequest'];

/** One WhatsApp number in its envelope. */
export type PhoneNumberResponse = components['schemas']['WhatsappPhoneNumberResponse'];

/** What is to change about a WhatsApp number. */
export type PhoneNumberUpdateRequest = components['schemas']['WhatsappPhoneNumberUpdateRequest'];

/** Whether a WhatsApp number works; an answer without an envelope. */
export type PhoneNumberHealth = components['schemas']['WhatsappPhoneNumberHealthResponse'];

/** A page of requests for display names. */
export type DisplayNameRequestListResponse = components['schemas']['WhatsappDisplayNameRequestListResponse'];

/** A request to Meta for another display name of a number. */
export type DisplayNameRequest = components['schemas']['WhatsappDisplayNameRequest'];

/** The display name to ask for. */
export type DisplayNameRequestCreateRequest = components['schemas']['WhatsappDisplayNameRequestCreate'];

/** One request for a display name in its envelope. */
export type DisplayNameRequestResponse = components['schemas']['WhatsappDisplayNameRequestResponse'];

/** A page of webhooks. */
export type WebhookListResponse = components['schemas']['WhatsappWebhookListResponse'];

/** An address of yours that Kapso sends events to. */
export type Webhook = components['schemas']['WhatsappWebhook'];

/** A webhook to create for a project. */
export type WebhookCreateRequest = components['schemas']['WhatsappProjectWebhookRequest'];

/** One webhook in its envelope. */
export type WebhookResponse = components['schemas']['WhatsappWebhookResponse'];

/** What is to change about a webhook. */
export type WebhookUpdateRequest = components['schemas']['WhatsappWebhookUpdateRequest'];

/** Whether a test event was sent. */
export type WebhookTestResponse = components['schemas']['WebhookTestResponse'];

/** A webhook to create for one number. */
export type PhoneNumberWebhookCreateRequest = components['schemas']['WhatsappWebhookRequest'];

/** A page of deliveries. */
export type WebhookDeliveryListResponse = components['schemas']['WebhookDeliveryListResponse'];

/** One event that was sent, or is to be sent, to a webhook. */
export type WebhookDelivery = components['schemas']['WebhookDelivery'];

/** A page of broadcasts. */
export type BroadcastListResponse = components['schemas']['WhatsappBroadcastListResponse'];

/** One template that is sent to many recipients (alpha). */
export type Broadcast = components['schemas']['WhatsappBroadcast'];

/** The message template that a broadcast sends. */
export type BroadcastTemplate = components['schemas']['WhatsappBroadcastTemplate'];

/** A broadcast to create (alpha). */
export type BroadcastCreateRequest = components['schemas']['WhatsappBroadcastCreateRequest'];

/** One broadcast in its envelope. */
export type BroadcastResponse = components['schemas']['WhatsappBroadcastResponse'];

/** The state that a broadcast is to have (alpha). */
export type BroadcastUpdateRequest = components['schemas']['WhatsappBroadcastUpdateRequest'];

/** A page of recipients. */
export type BroadcastRecipientListResponse = components['schemas']['WhatsappBroadcastRecipientListResponse'];

/** One person that a broadcast goes to, and how far it got (alpha). */
export type BroadcastRecipient = components['schemas']['WhatsappBroadcastRecipient'];

/** Recipients to add to a broadcast (alpha). */
export type BroadcastRecipientsAddRequest = components['schemas']['WhatsappBroadcastRecipientsAddRequest'];

/** How many recipients were added. */
export type BroadcastRecipientsAddResponse = components['schemas']['WhatsappBroadcastRecipientsAddResponse'];

/** The state that a broadcast has come to. */
export type BroadcastSendResponse = components['schemas']['WhatsappBroadcastSendResponse'];

/** A file to bring to Meta, in its envelope. */
export type MediaIngestRequest = components['schemas']['MediaIngestRequest'];

/** A file to bring to Meta. */
export type MediaIngest = components['schemas']['MediaIngest'];

/** A file that was brought to Meta, in its envelope. */
export type MediaIngestResponse = components['schemas']['MediaIngestResponse'];

/** A file that was brought to Meta. */
export type MediaIngestResult = components['schemas']['MediaIngestData'];

/** What Meta calls a file. */
export type MediaIngestTarget = components['schemas']['MediaIngestTarget'];

/** The file as it was fetched. */
export type MediaIngestResource = components['schemas']['MediaIngestResource'];

/** A page of WhatsApp Flows. */
export type FlowListResponse = components['schemas']['WhatsappFlowListResponse'];

/** A WhatsApp Flow: a form inside WhatsApp. */
export type Flow = components['schemas']['WhatsappFlow'];

/** A WhatsApp Flow to create. */
export type FlowCreateRequest = components['schemas']['WhatsappFlowCreateRequest'];

/** One WhatsApp Flow in its envelope. */
export type FlowResponse = components['schemas']['WhatsappFlowResponse'];

/** Whether the keys of a WhatsApp Flow are set up. */
export type FlowEncryptionResponse = components['schemas']['WhatsappFlowEncryptionSetupResponse'];

/** A page of versions. */
export type FlowVersionListResponse = components['schemas']['WhatsappFlowVersionListResponse'];

/** A version of a WhatsApp Flow. */
export type FlowVersion = components['schemas']['WhatsappFlowVersion'];

/** A version to add to a WhatsApp Flow. */
export type FlowVersionCreateRequest = components['schemas']['WhatsappFlowVersionCreateRequest'];

/** One version in its envelope. */
export type FlowVersionResponse = components['schemas']['WhatsappFlowVersionDetailResponse'];

/** A version of a WhatsApp Flow with its JSON. */
export type FlowVersionDetail = components['schemas']['WhatsappFlowVersionDetail'];

/** A data endpoint in its envelope. */
export type FlowDataEndpointResponse = components['schemas']['WhatsappFlowDataEndpointResponse'];

/** The function that gives a WhatsApp Flow its data. */
export type FlowDataEndpoint = components['schemas']['WhatsappFlowDataEndpoint'];

/** The code of a data endpoint. */
export type FlowDataEndpointCreateRequest = components['schemas']['WhatsappFlowDataEndpointCreateRequest'];

/** The function that is to be a data endpoint. */
export type FlowDataEndpointUpdateRequest = components['schemas']['WhatsappFlowDataEndpointAttachRequest'];

/** A data endpoint that was changed. */
export type FlowDataEndpointUpdateResponse = components['schemas']['WhatsappFlowDataEndpointAttachResponse'];

/** A data endpoint that Meta knows now. */
export type FlowDataEndpointRegisterResponse = components['schemas']['WhatsappFlowDataEndpointRegisterResponse'];

/** The last log lines of a data endpoint. */
export type FlowFunctionLogListResponse = components['schemas']['WhatsappFlowFunctionLogsResponse'];

/** A line that a data endpoint wrote to its log. */
export type FlowFunctionLog = components['schemas']['WhatsappFlowFunctionLog'];

/** The last calls of a data endpoint. */
export type FlowFunctionInvocationListResponse = components['schemas']['WhatsappFlowFunctionInvocationsResponse'];

/** A call of a data endpoint. */
export type FlowFunctionInvocation = components['schemas']['WhatsappFlowFunctionInvocation'];

/** All workflows of your project. */
export type WorkflowListResponse = components['schemas']['WorkflowListResponse'];

/** A workflow: steps that Kapso takes by itself in a conversation. */
export type Workflow = components['schemas']['Workflow'];

/** A workflow to create. */
export type WorkflowCreateRequest = components['schemas']['WorkflowCreateRequest'];

/** The nodes and edges that a workflow is to have. */
export type WorkflowDefinitionInput = components['schemas']['WorkflowDefinitionInput'];

/** A step that a workflow is to have. */
export type WorkflowInputNode = components['schemas']['WorkflowDefinitionInputNode'];

/** Where a step is drawn. */
export type WorkflowNodePosition = components['schemas']['WorkflowDefinitionNodePosition'];

/** What a step is to do. */
export type WorkflowInputNodeData = components['schemas']['WorkflowDefinitionInputNodeData'];

/** Settings of the first step; there are none. */
export type StartNodeConfig = components['schemas']['WorkflowNodeStartConfig'];

/** Settings of a step that sends a text. */
export type SendTextNodeConfig = components['schemas']['WorkflowNodeSendTextConfig'];

/** Settings of a step that sends a template. */
export type SendTemplateNodeConfig = components['schemas']['WorkflowNodeSendTemplateConfig'];

/** Settings of a step that sends a message with buttons, a list or the like. */
export type SendInteractiveNodeConfig = components['schemas']['WorkflowNodeSendInteractiveConfig'];

/** A button below a message. */
export type InteractiveButton = components['schemas']['WorkflowNodeInteractiveButton'];

/** A part of a list in a message. */
export type InteractiveListSection = components['schemas']['WorkflowNodeInteractiveListSection'];

/** A row of a list in a message. */
export type InteractiveListRow = components['schemas']['WorkflowNodeInteractiveListRow'];

/** Settings of a step that waits for an answer. */
export type WaitForResponseNodeConfig = components['schemas']['WorkflowNodeWaitForResponseConfig'];

/** Settings of a step that decides where to go on. */
export type DecideNodeConfig = components['schemas']['WorkflowNodeDecideConfig'];

/** A way that a deciding step can take. */
export type DecideCondition = components['schemas']['WorkflowNodeDecideCondition'];

/** Settings of a step that calls a function. */
export type FunctionNodeConfig = components['schemas']['WorkflowNodeFunctionConfig'];

/** Settings of a step that calls an address. */
export type WebhookNodeConfig = components['schemas']['WorkflowNodeWebhookConfig'];

/** Settings of a step that leaves the talking to an AI agent. */
export type AgentNodeConfig = components['schemas']['WorkflowNodeAgentConfig'];

/** A function that an agent can use. */
export type AgentFunctionTool = components['schemas']['WorkflowNodeAgentFunctionTool'];

/** An address that an agent can call. */
export type AgentWebhookTool = components['schemas']['WorkflowNodeAgentWebhook'];

/** A text that an agent can read. */
export type AgentKnowledgeBase = components['schemas']['WorkflowNodeAgentKnowledgeBase'];

/** An MCP server that an agent can use. */
export type AgentMcpServer = components['schemas']['WorkflowNodeAgentMcpServer'];

/** A repository that an agent can read. */
export type AgentResource = components['schemas']['WorkflowNodeAgentResource'];

/** Settings of a step that runs another workflow. */
export type CallNodeConfig = components['schemas']['WorkflowNodeCallConfig'];

/** Settings of a step that hands over to a person. */
export type HandoffNodeConfig = components['schemas']['WorkflowNodeHandoffConfig'];

/** Settings of a step that sets a variable. */
export type SetVariableNodeConfig = components['schemas']['WorkflowNodeSetVariableConfig'];

/** Settings of a step that records an event. */
export type EmitEventNodeConfig = components['schemas']['WorkflowNodeEmitEventConfig'];

/** A way from one step to another that a workflow is to have. */
export type WorkflowInputEdge = components['schemas']['WorkflowDefinitionInputEdge'];

/** One workflow in its envelope. */
export type WorkflowResponse = components['schemas']['WorkflowResponse'];

/** What is to change about a workflow. */
export type WorkflowUpdateRequest = components['schemas']['WorkflowUpdateRequest'];

/** One workflow with its nodes and edges, in its envelope. */
export type WorkflowWithDefinitionResponse = components['schemas']['WorkflowWithDefinitionResponse'];

/** A workflow with its nodes and edges. */
export type WorkflowWithDefinition = components['schemas']['WorkflowWithDefinition'];

/** The nodes and edges of a workflow. */
export type WorkflowDefinition = components['schemas']['WorkflowDefinition'];

/** A step of a workflow. */
export type WorkflowNode = components['schemas']['WorkflowDefinitionNode'];

/** What a step does. */
export type WorkflowNodeData = components['schemas']['WorkflowDefinitionNodeData'];

/** A way from one step to another. */
export type WorkflowEdge = components['schemas']['WorkflowDefinitionEdge'];

/** The variables that a workflow knows. */
export type WorkflowVariablesResponse = components['schemas']['WorkflowVariablesResponse'];

/** A variable that was seen in executions. */
export type DiscoveredVariable = components['schemas']['DiscoveredVariable'];

/** Whom a workflow is to be started for, and with what. */
export type WorkflowExecutionCreateRequest = components['schemas']['WorkflowExecutionCreateRequest'];

/** A run that is about to start, in its envelope. */
export type WorkflowExecutionCreateResponse = components['schemas']['WorkflowExecutionCreateAcceptedResponse'];

/** A run of a workflow that is about to start. */
export type WorkflowExecutionAccepted = components['schemas']['WorkflowExecutionCreateAccepted'];

/** One execution in its envelope. */
export type WorkflowExecutionResponse = components['schemas']['WorkflowExecutionResponse'];

/** One run of a workflow with its context and events. */
export type WorkflowExecutionDetail = components['schemas']['WorkflowExecutionDetail'];

/** One run of a workflow with what went wrong in it. */
export type WorkflowExecution = components['schemas']['WorkflowExecution'];

/** Something that happened in a workflow execution. */
export type WorkflowEvent = components['schemas']['WorkflowEvent'];

/** The state that an execution is to have. */
export type WorkflowExecutionUpdateRequest = components['schemas']['WorkflowExecutionUpdateRequest'];

/** An execution that was changed, in its envelope. */
export type WorkflowExecutionUpdateResponse = components['schemas']['WorkflowExecutionMinimalResponse'];

/** A page of events. */
export type WorkflowEventListResponse = components['schemas']['WorkflowEventListResponse'];

/** What a waiting execution is given. */
export type WorkflowExecutionResumeRequest = components['schemas']['WorkflowExecutionResumeRequest'];

/** An execution that goes on. */
export type WorkflowExecutionResumeResponse = components['schemas']['WorkflowExecutionResumeResponse'];

/** All triggers of a workflow. */
export type WorkflowTriggerListResponse = components['schemas']['WorkflowTriggerListResponse'];

/** What starts a workflow. */
export type WorkflowTrigger = components['schemas']['WorkflowTrigger'];

/** A trigger to add. */
export type WorkflowTriggerCreateRequest = components['schemas']['WorkflowTriggerCreateRequest'];

/** One trigger in its envelope. */
export type WorkflowTriggerResponse = components['schemas']['WorkflowTriggerResponse'];

/** All triggers that a workflow is to have. */
export type WorkflowTriggersReplaceRequest = components['schemas']['WorkflowTriggerBulkReplaceRequest'];

/** Whether a trigger is to be on. */
export type WorkflowTriggerUpdateRequest = components['schemas']['WorkflowTriggerUpdateRequest'];

/** All functions of your project. */
export type FunctionListResponse = components['schemas']['FunctionListResponse'];

/** A serverless function of your project. */
export type ServerlessFunction = components['schemas']['Function'];

/** A function to create. */
export type FunctionCreateRequest = components['schemas']['FunctionCreateRequest'];

/** One function in its envelope. */
export type FunctionResponse = components['schemas']['FunctionResponse'];

/** What is to change about a function. */
export type FunctionUpdateRequest = components['schemas']['FunctionUpdateRequest'];

/** A deployment that has begun; an answer without an envelope. */
export type FunctionDeployResponse = components['schemas']['FunctionDeployResponse'];

/** What a function is called with; any members. */
export type FunctionInvokeRequest = components['schemas']['FunctionInvokeRequest'];

/** What a function gave, passed through as it is. */
export type FunctionInvokeResponse = components['schemas']['FunctionInvokeResponse'];

/** What a function gave, in an envelope. */
export type FunctionInvokeWrappedResponse = components['schemas']['FunctionInvokeWrappedResponse'];

/** All secrets of a function, without their values. */
export type FunctionSecretListResponse = components['schemas']['FunctionSecretListResponse'];

/** A secret to store. */
export type FunctionSecretCreateRequest = components['schemas']['FunctionSecretCreateRequest'];

/** That a secret was stored; an answer without an envelope. */
export type FunctionSecretCreateResponse = components['schemas']['SimpleMessageResponse'];

/** The last calls of a function. */
export type FunctionInvocationListResponse = components['schemas']['FunctionInvocationsResponse'];

/** A call of a function. */
export type FunctionInvocation = components['schemas']['FunctionInvocationDetail'];

/** A line that a function wrote to its log. */
export type FunctionConsoleLog = components['schemas']['FunctionConsoleLog'];

/** All kinds of events of your project. */
export type EventDefinitionListResponse = components['schemas']['ProjectEventDefinitionListResponse'];

/** A kind of event and the properties that it has. */
export type EventDefinition = components['schemas']['ProjectEventDefinition'];

/** A kind of event to define. */
export type EventDefinitionCreateRequest = components['schemas']['ProjectEventDefinitionCreateRequest'];

/** One kind of event in its envelope. */
export type EventDefinitionResponse = components['schemas']['ProjectEventDefinitionResponse'];

/** What is to change about a kind of event. */
export type EventDefinitionUpdateRequest = components['schemas']['ProjectEventDefinitionUpdateRequest'];

/** A page of events. */
export type EventListResponse = components['schemas']['ProjectEventListResponse'];

/** An event that your project recorded. */
export type ProjectEvent = components['schemas']['ProjectEvent'];

/** An event to record. */
export type EventCreateRequest = components['schemas']['ProjectEventCreateRequest'];

/** One event in its envelope. */
export type EventResponse = components['schemas']['ProjectEventResponse'];

/** A page of findings. */
export type FindingListResponse = components['schemas']['FindingListResponse'];

/** Something that Kapso noticed in your events, in short. */
export type FindingSummary = components['schemas']['FindingSummary'];

/** How far the investigation of a finding got, in short. */
export type FindingSummaryInvestigation = components['schemas']['FindingSummaryInvestigation'];

/** Whether a fix helped, in short. */
export type FindingSummaryVerification = components['schemas']['FindingSummaryVerification'];

/** The error body of the operations on findings. */
export type FindingsErrorResponse = components['schemas']['FindingsErrorResponse'];

/** One finding in its envelope. */
export type FindingResponse = components['schemas']['FindingDetailResponse'];

/** Something that Kapso noticed in your events. */
export type Finding = components['schemas']['FindingDetail'];

/** Whether a fix helped. */
export type FindingVerification = components['schemas']['FindingVerification'];

/** A finding that goes with another. */
export type RelatedFinding = components['schemas']['RelatedFinding'];

/** The investigation of a finding. */
export type FindingInvestigation = components['schemas']['FindingInvestigation'];

/** What an investigation found. */
export type FindingInvestigationResult = components['schemas']['FindingInvestigationResult'];

/** A cause that an investigation found. */
export type FindingCause = components['schemas']['FindingCause'];

/** Where a cause or a fix was seen. */
export type FindingEvidenceReference = components['schemas']['FindingEvidenceReference'];

/** A change that an investigation suggests. */
export type FindingSuggestedFix = components['schemas']['FindingSuggestedFix'];

/** Evidence, or why there is none, in its envelope. */
export type FindingEvidenceResponse = components['schemas']['FindingEvidenceResponse'];

/** The events and conversations behind a finding. */
export type FindingEvidence = components['schemas']['FindingEvidence'];

/** The finding that evidence belongs to. */
export type FindingEvidenceFinding = components['schemas']['FindingEvidenceFinding'];

/** The kind of event that a finding is about. */
export type FindingEvidenceEventDefinition = components['schemas']['FindingEvidenceEventDefinition'];

/** How much of the evidence is given. */
export type FindingEvidenceCoverage = components['schemas']['FindingEvidenceCoverage'];

/** Counts of one day. */
export type FindingEvidenceDay = components['schemas']['FindingEvidenceDailyHistoryEntry'];

/** An event behind a finding. */
export type FindingEvidenceEvent = components['schemas']['FindingEvidenceSourceEvent'];

/** A kind of event that came together with those behind a finding. */
export type FindingEvidenceCoOccurringEvent = components['schemas']['FindingEvidenceCoOccurringEvent'];

/** The evidence of one of several findings. */
export type FindingEvidenceGroup = components['schemas']['FindingEvidenceGroup'];

/** Evidence that is new since the last investigation. */
export type FindingEvidenceDeltaItem = components['schemas']['FindingEvidenceDeltaItem'];

/** How much evidence is new. */
export type FindingEvidenceSummary = components['schemas']['FindingEvidenceSummary'];

/** Why there is no evidence, in an answer with status 200. */
export type FindingEvidenceUnavailable = components['schemas']['FindingEvidenceUnavailable'];

/** An investigation that is about to begin. */
export type FindingInvestigationResponse = components['schemas']['FindingInvestigationAcceptedResponse'];

/** What a decision about a finding led to. */
export type FindingVerificationResponse = components['schemas']['FindingVerificationMutationResponse'];

/** A page of embedded inboxes. */
export type InboxEmbedListResponse = components['schemas']['InboxEmbedListResponse'];

/** An inbox that is embedded in a page of yours. */
export type InboxEmbed = components['schemas']['InboxEmbed'];

/** An inbox to embed. */
export type InboxEmbedCreateRequest = components['schemas']['InboxEmbedCreateRequest'];

/** A new embedded inbox in its envelope. */
export type InboxEmbedCreateResponse = components['schemas']['InboxEmbedCreatedResponse'];

/** A new embedded inbox with its token and address, which no other answer gives. */
export type InboxEmbedCreated = components['schemas']['InboxEmbedCreated'];

/** One embedded inbox in its envelope. */
export type InboxEmbedResponse = components['schemas']['InboxEmbedResponse'];

/** What is to change about an embedded inbox. */
export type InboxEmbedUpdateRequest = components['schemas']['InboxEmbedUpdateRequest'];

/** A page of members. */
export type UserListResponse = components['schemas']['UsersResponse'];

/** A member of your project. */
export type User = components['schemas']['User'];

/** All kinds of notifications. */
export type NotificationEventTypeListResponse = components['schemas']['NotificationEventTypeListResponse'];

/** Something that your team can be notified of. */
export type NotificationEventType = components['schemas']['NotificationEventType'];

/** All destinations of your project. */
export type NotificationDestinationListResponse = components['schemas']['NotificationDestinationListResponse'];

/** An address or channel that notifications go to. */
export type NotificationDestination = components['schemas']['NotificationDestination'];

/** One destination in its envelope. */
export type NotificationDestinationResponse = components['schemas']['NotificationDestinationResponse'];

/** All routes of your project. */
export type NotificationRouteListResponse = components['schemas']['NotificationRouteListResponse'];

/** The fact that one kind of notification goes to one destination. */
export type NotificationRoute = components['schemas']['NotificationRoute'];

/** One route in its envelope. */
export type NotificationRouteResponse = components['schemas']['NotificationRouteResponse'];

/** All AI models. */
export type ProviderModelListResponse = components['schemas']['ProviderModelListResponse'];

/** An AI model that workflows and agents can use. */
export type ProviderModel = components['schemas']['ProviderModel'];

/** A page of calls. */
export type ApiLogListResponse = components['schemas']['ExternalApiLogListResponse'];

/** A call that was made with a key of your project. */
export type ApiLog = components['schemas']['ExternalApiLog'];

/** A page of log entries. */
export type LogSearchResponse = components['schemas']['LogSearchResponse'];

/** The time that was searched. */
export type LogSearchWindow = components['schemas']['LogSearchWindow'];

/** An entry of the logs; which members it has depends on its source. */
export type LogEntry = components['schemas']['LogSearchEvent'];

/** Where to go on in a search. */
export type LogSearchPagination = components['schemas']['LogSearchPagination'];

/** What to look for in the logs. */
export type LogSearchRequest = components['schemas']['LogSearchRequest'];

/** What a filter compares with. */
export type LogSearchFilterValue = components['schemas']['LogSearchFilterValue'];

/** A filter of a search. */
export type LogSearchFilter = components['schemas']['LogSearchFilterEntry'];

/** The sources and filters that a search takes. */
export type LogCatalogResponse = components['schemas']['LogSearchCatalogResponse'];

/** The funding of one account in its envelope. */
export type AccountFundingResponse = components['schemas']['WhatsappFundingResponse'];

/** How a WhatsApp Business Account is paid for (beta). */
export type AccountFunding = components['schemas']['WhatsappFunding'];

/** The run that arranges an account's funding, or null when there was none. */
export type AccountFundingRun = components['schemas']['WhatsappFundingRun'];

/** The portfolio that is to pay for an account. */
export type AccountFundingEnsureRequest = components['schemas']['WhatsappEnsureFundingRequest'];

/** Usage in its envelope. */
export type BillingUsageResponse = components['schemas']['WhatsappBillingUsageResponse'];

/** What was charged in a stretch of time (beta). */
export type BillingUsage = components['schemas']['WhatsappBillingUsage'];

/** What was charged for one kind of use. */
export type BillingUsageItem = components['schemas']['WhatsappBillingUsageBreakdownItem'];

/** How far the numbers of a kind of use are up to date. */
export type BillingUsageSync = components['schemas']['WhatsappBillingUsageSync'];

/** A page of accounts and their funding. */
export type PortfolioAccountListResponse = components['schemas']['WhatsappFundingListResponse'];

/** One operation on a portfolio's funding in its envelope. */
export type PortfolioFundingOperationResponse = components['schemas']['WhatsappFundingOperationResponse'];

/** The end of a portfolio's managed funding, under way or done (beta). */
export type PortfolioFundingOperation = components['schemas']['WhatsappFundingOperation'];

/** All modes. */
export type AgentModeListResponse = components['schemas']['AgentModeListResponse'];

/** What the Kapso Agent can be run as. */
export type AgentMode = components['schemas']['Mode'];

/** One mode in its envelope. */
export type AgentModeResponse = components['schemas']['AgentModeResponse'];

/** A page of sessions. */
export type AgentSessionListResponse = components['schemas']['AgentSessionListResponse'];

/** A conversation with the Kapso Agent. */
export type AgentSession = components['schemas']['AgentSession'];

/** The last run of a session, or null when there is none. */
export type AgentLatestRun = components['schemas']['SessionLatestRun'];

/** State of a run. */
export type AgentRunStatus = components['schemas']['RunStatus'];

/** Position among the numbered pages. */
export type AgentPaginationMeta = components['schemas']['AgentPaginationMeta'];

/** Cursors to the neighbouring pages. */
export type AgentPaging = components['schemas']['AgentPaging'];

/** Cursors of a page's own ends. */
export type AgentPaginationCursor = components['schemas']['AgentPaginationCursor'];

/** Says why a page of sessions or runs cannot be given. */
export type AgentPagingErrorResponse = components['schemas']['PaginationErrorResponse'];

/** A session with a page of its runs, in its envelope. */
export type AgentSessionResponse = components['schemas']['AgentSessionDetailResponse'];

/** A session with a page of its runs. */
export type AgentSessionDetail = components['schemas']['AgentSessionDetail'];

/** A run in the history of a session, without its result. */
export type AgentSessionRun = components['schemas']['SessionRun'];

/** One run of the Kapso Agent. */
export type AgentRun = components['schemas']['Run'];

/** What a run came to, or null before its end. */
export type AgentRunResult = components['schemas']['RunResult'];

/** The tool that a run waits to use, or null when it waits for none. */
export type AgentApproval = components['schemas']['PendingApproval'];

/** What the Kapso Agent is to do. */
export type AgentRunCreateRequest = components['schemas']['CreateRunRequest'];

/** One run in its envelope. */
export type AgentRunResponse = components['schemas']['RunResponse'];

/** Rows of a table (delisted). */
export type DatabaseRowListResponse = components['schemas']['DatabaseRowsResponse'];

/** All integrations of your project (delisted). */
export type IntegrationListResponse = components['schemas']['IntegrationListResponse'];

/** An action of another app that your project can take (delisted). */
export type Integration = components['schemas']['Integration'];

/** An account at Pipedream that integrations act with (delisted). */
export type IntegrationAccount = components['schemas']['PipedreamAccount'];

/** The member who connected an account (delisted). */
export type IntegrationUser = components['schemas']['PipedreamUser'];

/** Whether something was deleted (unverified). */
export type IntegrationDeleteResponse = components['schemas']['DeleteSuccessResponse'];

/** All connected accounts; an answer without an envelope (delisted). */
export type IntegrationAccountListResponse = components['schemas']['IntegrationAccountListResponse'];

/** A token to connect an account with; an answer without an envelope (delisted). */
export type IntegrationConnectToken = components['schemas']['IntegrationConnectToken'];

/** The property whose values are asked for (unverified). */
export type IntegrationPropRequest = components['schemas']['ConfigurePropRequest'];

/** The values that a property can have (unverified). */
export type IntegrationPropResponse = components['schemas']['ConfigurePropResponse'];

/** The properties that were set so far (unverified). */
export type IntegrationPropsReloadRequest = components['schemas']['ReloadPropsRequest'];

/** One voice agent in its envelope (delisted). */
export type VoiceAgentResponse = components['schemas']['VoiceAgentResponse'];

/** An agent that answers calls (delisted). */
export type VoiceAgent = components['schemas']['VoiceAgent'];

/** The number that a voice agent is to answer (delisted). */
export type VoiceAgentPhoneNumberCreateRequest = components['schemas']['VoiceAgentPhoneNumberAssignmentRequest'];

/** One number of a voice agent in its envelope (delisted). */
export type VoiceAgentPhoneNumberResponse = components['schemas']['VoiceAgentPhoneNumberAssignmentResponse'];

/** The fact that a voice agent answers a number (delisted). */
export type VoiceAgentPhoneNumber = components['schemas']['VoiceAgentPhoneNumberAssignment'];

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
  created_after?: string | Date | undefined;
  /** Only people first seen earlier than this moment (ISO 8601). */
  created_before?: string | Date | undefined;
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
  created_after?: string | Date | undefined;
  /** Only people first seen earlier than this moment (ISO 8601). */
  created_before?: string | Date | undefined;
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

/** Input of {@link createContact}. */
export type CreateContactInput = {
  /** The person to add. */
  contact: {
    /** The person's phone number, a plus in front allowed; a business-scoped id cannot be given. */
    wa_id: string;
    /** The name that the person gave themselves on WhatsApp. */
    profile_name?: string | undefined;
    /** A name that your app gives the person. */
    display_name?: string | undefined;
    /** The customer that the person belongs to. */
    customer_id?: string | undefined;
    /** Key-value data of your own. */
    metadata?: Record<string, unknown> | undefined;
  };
};

/** What {@link createContact} gives, as on the wire. */
export type CreateContactResult = ContactResponse;

/**
 * Adds a person, by their WhatsApp id, to the contacts of your project.
 *
 * `POST /whatsapp/contacts`. Evidence: docs.
 */
export function createContact(client: Client, input: CreateContactInput, options?: CallOptions): Call<CreateContactResult> {
  return call(client, { name: 'contacts.create', method: 'POST', path: '/whatsapp/contacts', body: 'fields' }, input, options);
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

/** Input of {@link updateContact}. */
export type UpdateContactInput = {
  /** Any one of the contact's UUID, number and business-scoped id. */
  identifier: string;
} & {
  /** What is to change about the person. */
  contact: {
    /** The person's phone number as WhatsApp writes it. */
    wa_id?: string | undefined;
    /** The name that the person gave themselves on WhatsApp. */
    profile_name?: string | undefined;
    /** A name that your app gives the person. */
    display_name?: string | undefined;
    /** The customer that the person belongs to. */
    customer_id?: string | undefined;
    /** Key-value data of your own. */
    metadata?: Record<string, unknown> | undefined;
  };
};

/** What {@link updateContact} gives, as on the wire. */
export type UpdateContactResult = ContactResponse;

/**
 * Changes what your project says about one person.
 *
 * `PATCH /whatsapp/contacts/{identifier}`. Evidence: docs.
 */
export function updateContact(client: Client, input: UpdateContactInput, options?: CallOptions): Call<UpdateContactResult> {
  return call(client, { name: 'contacts.update', method: 'PATCH', path: '/whatsapp/contacts/{identifier}', body: 'fields' }, input, options);
}

/** Input of {@link deleteContact}. */
export interface DeleteContactInput {
  /** Any one of the contact's UUID, number and business-scoped id. */
  identifier: string;
}

/** What {@link deleteContact} gives, as on the wire. */
export type DeleteContactResult = undefined;

/**
 * Erases one person and their data; the answer only says that the erasure is queued.
 *
 * `DELETE /whatsapp/contacts/{identifier}`. Evidence: docs.
 */
export function deleteContact(client: Client, input: DeleteContactInput, options?: CallOptions): Call<DeleteContactResult> {
  return call(client, { name: 'contacts.delete', method: 'DELETE', path: '/whatsapp/contacts/{identifier}', empty: true }, input, options);
}

/** Input of {@link listMarketingPreferences}. */
export interface ListMarketingPreferencesInput {
  /** Any one of the contact's UUID, number and business-scoped id. */
  identifier: string;
}

/** What {@link listMarketingPreferences} gives, as on the wire. */
export type ListMarketingPreferencesResult = MarketingPreferenceListResponse;

/**
 * Lists what one person chose about marketing messages, one entry for each of your numbers.
 *
 * `GET /whatsapp/contacts/{identifier}/marketing_preferences`. Evidence: docs.
 */
export function listMarketingPreferences(client: Client, input: ListMarketingPreferencesInput, options?: CallOptions): Call<ListMarketingPreferencesResult> {
  return call(client, { name: 'marketingPreferences.list', method: 'GET', path: '/whatsapp/contacts/{identifier}/marketing_preferences' }, input, options);
}

/** Input of {@link getMarketingPreference}. */
export interface GetMarketingPreferenceInput {
  /** Any one of the contact's UUID, number and business-scoped id. */
  identifier: string;
  /** Meta's id of the number. */
  phone_number_id: string;
}

/** What {@link getMarketingPreference} gives, as on the wire. */
export type GetMarketingPreferenceResult = MarketingPreferenceResponse;

/**
 * Gets what one person chose about marketing messages from one of your numbers.
 *
 * `GET /whatsapp/contacts/{identifier}/marketing_preferences/{phone_number_id}`. Evidence: docs.
 */
export function getMarketingPreference(client: Client, input: GetMarketingPreferenceInput, options?: CallOptions): Call<GetMarketingPreferenceResult> {
  return call(client, { name: 'marketingPreferences.get', method: 'GET', path: '/whatsapp/contacts/{identifier}/marketing_preferences/{phone_number_id}' }, input, options);
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
  created_after?: string | Date | undefined;
  /** Only conversations begun earlier than this moment (ISO 8601). */
  created_before?: string | Date | undefined;
  /** Only conversations last active later than this moment (ISO 8601). */
  last_active_after?: string | Date | undefined;
  /** Only conversations last active earlier than this moment (ISO 8601). */
  last_active_before?: string | Date | undefined;
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

/** Input of {@link updateConversation}. */
export type UpdateConversationInput = {
  /** The conversation's UUID. */
  conversation_id: string;
} & ConversationUpdateRequest;

/** What {@link updateConversation} gives, as on the wire. */
export type UpdateConversationResult = ConversationResponse;

/**
 * Ends one conversation or makes it active again.
 *
 * `PATCH /whatsapp/conversations/{conversation_id}`. Evidence: docs.
 */
export function updateConversation(client: Client, input: UpdateConversationInput, options?: CallOptions): Call<UpdateConversationResult> {
  return call(client, { name: 'conversations.update', method: 'PATCH', path: '/whatsapp/conversations/{conversation_id}', body: 'fields' }, input, options);
}

/** Filters of {@link listConversationAssignments}. */
export interface ListConversationAssignmentsFilters {
  /** The conversation's UUID. */
  conversation_id: string;
}

/** Body of a page of {@link listConversationAssignments}, as on the wire. */
export type ListConversationAssignmentsBody = ConversationAssignmentListResponse;

/**
 * Lists who is and was assigned to one conversation, a page at a time.
 *
 * `GET /whatsapp/conversations/{conversation_id}/assignments`. Pages: numbered. Evidence: docs.
 */
export function listConversationAssignments(client: Client, filters: ListConversationAssignmentsFilters, options?: NumberedListOptions): List<ConversationAssignment, ListConversationAssignmentsBody> {
  return list(client, { name: 'conversationAssignments.list', method: 'GET', path: '/whatsapp/conversations/{conversation_id}/assignments', pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createConversationAssignment}. */
export type CreateConversationAssignmentInput = {
  /** The conversation's UUID. */
  conversation_id: string;
} & ConversationAssignmentCreateRequest;

/** What {@link createConversationAssignment} gives, as on the wire. */
export type CreateConversationAssignmentResult = ConversationAssignmentResponse;

/**
 * Assigns a member of the project to one conversation, which can have one active assignment at most.
 *
 * `POST /whatsapp/conversations/{conversation_id}/assignments`. Evidence: docs.
 */
export function createConversationAssignment(client: Client, input: CreateConversationAssignmentInput, options?: CallOptions): Call<CreateConversationAssignmentResult> {
  return call(client, { name: 'conversationAssignments.create', method: 'POST', path: '/whatsapp/conversations/{conversation_id}/assignments', body: 'fields' }, input, options);
}

/** Input of {@link getConversationAssignment}. */
export interface GetConversationAssignmentInput {
  /** The conversation's UUID. */
  conversation_id: string;
  /** Id of the assignment. */
  id: string;
}

/** What {@link getConversationAssignment} gives, as on the wire. */
export type GetConversationAssignmentResult = ConversationAssignmentResponse;

/**
 * Gets one assignment of a conversation.
 *
 * `GET /whatsapp/conversations/{conversation_id}/assignments/{id}`. Evidence: docs.
 */
export function getConversationAssignment(client: Client, input: GetConversationAssignmentInput, options?: CallOptions): Call<GetConversationAssignmentResult> {
  return call(client, { name: 'conversationAssignments.get', method: 'GET', path: '/whatsapp/conversations/{conversation_id}/assignments/{id}' }, input, options);
}

/** Input of {@link updateConversationAssignment}. */
export type UpdateConversationAssignmentInput = {
  /** The conversation's UUID. */
  conversation_id: string;
  /** Id of the assignment. */
  id: string;
} & ConversationAssignmentUpdateRequest;

/** What {@link updateConversationAssignment} gives, as on the wire. */
export type UpdateConversationAssignmentResult = ConversationAssignmentResponse;

/**
 * Changes or ends one assignment of a conversation.
 *
 * `PATCH /whatsapp/conversations/{conversation_id}/assignments/{id}`. Evidence: docs.
 */
export function updateConversationAssignment(client: Client, input: UpdateConversationAssignmentInput, options?: CallOptions): Call<UpdateConversationAssignmentResult> {
  return call(client, { name: 'conversationAssignments.update', method: 'PATCH', path: '/whatsapp/conversations/{conversation_id}/assignments/{id}', body: 'fields' }, input, options);
}

/** Filters of {@link listConversationExecutions}. */
export interface ListConversationExecutionsFilters {
  /** The conversation's UUID. */
  conversation_id: string;
  /** Only executions in this state. */
  status?: 'running' | 'waiting' | 'ended' | 'failed' | 'handoff' | undefined;
}

/** Body of a page of {@link listConversationExecutions}, as on the wire. */
export type ListConversationExecutionsBody = WorkflowExecutionListResponse;

/**
 * Lists the workflow executions that belong to one conversation, a page at a time.
 *
 * `GET /whatsapp/conversations/{conversation_id}/flow_executions`. Pages: cursor-after. Evidence: docs.
 */
export function listConversationExecutions(client: Client, filters: ListConversationExecutionsFilters, options?: ReversibleListOptions): List<WorkflowExecutionSummary, ListConversationExecutionsBody> {
  return list(client, { name: 'conversationExecutions.list', method: 'GET', path: '/whatsapp/conversations/{conversation_id}/flow_executions', pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Filters of {@link listMessages}. */
export interface ListMessagesFilters {
  /** Only messages of the WhatsApp number with this id of Meta's. */
  phone_number_id?: string | undefined;
  /** Only messages of this conversation. */
  conversation_id?: string | undefined;
  /** Only messages with people whose phone number has these digits in it. */
  phone_number?: string | undefined;
  /** Only messages with the person of this business-scoped user id. */
  business_scoped_user_id?: string | undefined;
  /** Only messages that came in, or only those that went out. */
  direction?: 'inbound' | 'outbound' | undefined;
  /** Only messages in this state. */
  status?: 'pending' | 'sent' | 'delivered' | 'read' | 'failed' | undefined;
  /** Only messages of this kind, such as text. */
  message_type?: string | undefined;
  /** Only messages with a file when true, only those without one when false. */
  has_media?: boolean | undefined;
}

/** Body of a page of {@link listMessages}, as on the wire. */
export type ListMessagesBody = MessageListResponse;

/**
 * Lists the messages that your project received and sent, a page at a time.
 *
 * `GET /whatsapp/messages`. Pages: cursor-after. Evidence: docs.
 */
export function listMessages(client: Client, filters: ListMessagesFilters = {}, options?: ReversibleListOptions): List<Message, ListMessagesBody> {
  return list(client, { name: 'messages.list', method: 'GET', path: '/whatsapp/messages', pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link getMessage}. */
export interface GetMessageInput {
  /** WhatsApp's id of the message, which begins with wamid. */
  message_id: string;
}

/** What {@link getMessage} gives, as on the wire. */
export type GetMessageResult = MessageResponse;

/**
 * Gets one message by the id that WhatsApp gave it.
 *
 * `GET /whatsapp/messages/{message_id}`. Evidence: docs.
 */
export function getMessage(client: Client, input: GetMessageInput, options?: CallOptions): Call<GetMessageResult> {
  return call(client, { name: 'messages.get', method: 'GET', path: '/whatsapp/messages/{message_id}' }, input, options);
}

/** Filters of {@link listCustomers}. */
export interface ListCustomersFilters {
  /** Only customers whose name has this text in it. */
  name_contains?: string | undefined;
  /** Only the customer that carries this id of your own system. */
  external_customer_id?: string | undefined;
  /** Only customers created later than this moment (ISO 8601). */
  created_after?: string | Date | undefined;
  /** Only customers created earlier than this moment (ISO 8601). */
  created_before?: string | Date | undefined;
}

/** Body of a page of {@link listCustomers}, as on the wire. */
export type ListCustomersBody = CustomerListResponse;

/**
 * Lists the customers of your project, a page at a time.
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
 * Adds a customer to your project.
 *
 * `POST /customers`. Evidence: docs.
 */
export function createCustomer(client: Client, input: CreateCustomerInput, options?: CallOptions): Call<CreateCustomerResult> {
  return call(client, { name: 'customers.create', method: 'POST', path: '/customers', body: 'fields' }, input, options);
}

/** Input of {@link getCustomer}. */
export interface GetCustomerInput {
  /** Id of the customer at Kapso. */
  customer_id: string;
}

/** What {@link getCustomer} gives, as on the wire. */
export type GetCustomerResult = CustomerResponse;

/**
 * Gets one customer.
 *
 * `GET /customers/{customer_id}`. Evidence: docs.
 */
export function getCustomer(client: Client, input: GetCustomerInput, options?: CallOptions): Call<GetCustomerResult> {
  return call(client, { name: 'customers.get', method: 'GET', path: '/customers/{customer_id}' }, input, options);
}

/** Input of {@link updateCustomer}. */
export type UpdateCustomerInput = {
  /** Id of the customer at Kapso. */
  customer_id: string;
} & CustomerUpdateRequest;

/** What {@link updateCustomer} gives, as on the wire. */
export type UpdateCustomerResult = CustomerResponse;

/**
 * Changes one customer.
 *
 * `PATCH /customers/{customer_id}`. Evidence: docs.
 */
export function updateCustomer(client: Client, input: UpdateCustomerInput, options?: CallOptions): Call<UpdateCustomerResult> {
  return call(client, { name: 'customers.update', method: 'PATCH', path: '/customers/{customer_id}', body: 'fields' }, input, options);
}

/** Input of {@link deleteCustomer}. */
export interface DeleteCustomerInput {
  /** Id of the customer at Kapso. */
  customer_id: string;
}

/** What {@link deleteCustomer} gives, as on the wire. */
export type DeleteCustomerResult = undefined;

/**
 * Deletes one customer.
 *
 * `DELETE /customers/{customer_id}`. Evidence: docs.
 */
export function deleteCustomer(client: Client, input: DeleteCustomerInput, options?: CallOptions): Call<DeleteCustomerResult> {
  return call(client, { name: 'customers.delete', method: 'DELETE', path: '/customers/{customer_id}', empty: true }, input, options);
}

/** Filters of {@link listSetupLinks}. */
export interface ListSetupLinksFilters {
  /** Id of the customer at Kapso. */
  customer_id: string;
  /** Only setup links in this state. */
  status?: 'active' | 'used' | 'expired' | 'revoked' | undefined;
  /** Only setup links created later than this moment (ISO 8601). */
  created_after?: string | Date | undefined;
  /** Only setup links created earlier than this moment (ISO 8601). */
  created_before?: string | Date | undefined;
}

/** Body of a page of {@link listSetupLinks}, as on the wire. */
export type ListSetupLinksBody = SetupLinkListResponse;

/**
 * Lists the setup links of one customer, a page at a time.
 *
 * `GET /customers/{customer_id}/setup_links`. Pages: numbered. Evidence: docs.
 */
export function listSetupLinks(client: Client, filters: ListSetupLinksFilters, options?: NumberedListOptions): List<SetupLink, ListSetupLinksBody> {
  return list(client, { name: 'setupLinks.list', method: 'GET', path: '/customers/{customer_id}/setup_links', pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createSetupLink}. */
export type CreateSetupLinkInput = {
  /** Id of the customer at Kapso. */
  customer_id: string;
} & SetupLinkCreateRequest;

/** What {@link createSetupLink} gives, as on the wire. */
export type CreateSetupLinkResult = SetupLinkCreateResponse;

/**
 * Creates a setup link, with which one customer connects a WhatsApp number; the customer's link before it is revoked.
 *
 * `POST /customers/{customer_id}/setup_links`. Evidence: docs.
 */
export function createSetupLink(client: Client, input: CreateSetupLinkInput, options?: CallOptions): Call<CreateSetupLinkResult> {
  return call(client, { name: 'setupLinks.create', method: 'POST', path: '/customers/{customer_id}/setup_links', body: 'fields' }, input, options);
}

/** Input of {@link updateSetupLink}. */
export type UpdateSetupLinkInput = {
  /** Id of the customer at Kapso. */
  customer_id: string;
  /** Id of the setup link. */
  setup_link_id: string;
} & SetupLinkUpdateRequest;

/** What {@link updateSetupLink} gives, as on the wire. */
export type UpdateSetupLinkResult = SetupLinkResponse;

/**
 * Changes or revokes one setup link.
 *
 * `PATCH /customers/{customer_id}/setup_links/{setup_link_id}`. Evidence: docs.
 */
export function updateSetupLink(client: Client, input: UpdateSetupLinkInput, options?: CallOptions): Call<UpdateSetupLinkResult> {
  return call(client, { name: 'setupLinks.update', method: 'PATCH', path: '/customers/{customer_id}/setup_links/{setup_link_id}', body: 'fields' }, input, options);
}

/** Filters of {@link listPhoneNumbers}. */
export interface ListPhoneNumbersFilters {
  /** Only the number with this id of Meta's. */
  phone_number_id?: string | undefined;
  /** Only numbers of this WhatsApp Business Account. */
  business_account_id?: string | undefined;
  /** Only numbers that belong to the customer with this id. */
  customer_id?: string | undefined;
  /** Only numbers that can send when true, only those that cannot when false. */
  messaging_enabled?: boolean | undefined;
  /** Only numbers whose name has this text in it. */
  name_contains?: string | undefined;
  /** Only numbers created later than this moment (ISO 8601). */
  created_after?: string | Date | undefined;
  /** Only numbers created earlier than this moment (ISO 8601). */
  created_before?: string | Date | undefined;
}

/** Body of a page of {@link listPhoneNumbers}, as on the wire. */
export type ListPhoneNumbersBody = PhoneNumberListResponse;

/**
 * Lists the WhatsApp numbers that are connected to your project, a page at a time.
 *
 * `GET /whatsapp/phone_numbers`. Pages: numbered. Evidence: docs.
 */
export function listPhoneNumbers(client: Client, filters: ListPhoneNumbersFilters = {}, options?: NumberedListOptions): List<PhoneNumber, ListPhoneNumbersBody> {
  return list(client, { name: 'phoneNumbers.list', method: 'GET', path: '/whatsapp/phone_numbers', pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createPhoneNumber}. */
export type CreatePhoneNumberInput = {
  /** Id of the customer at Kapso. */
  customer_id: string;
} & PhoneNumberCreateRequest;

/** What {@link createPhoneNumber} gives, as on the wire. */
export type CreatePhoneNumberResult = PhoneNumberResponse;

/**
 * Connects a WhatsApp number, whose Meta credentials you hold, to one customer.
 *
 * `POST /customers/{customer_id}/whatsapp/phone_numbers`. Evidence: docs.
 */
export function createPhoneNumber(client: Client, input: CreatePhoneNumberInput, options?: CallOptions): Call<CreatePhoneNumberResult> {
  return call(client, { name: 'phoneNumbers.create', method: 'POST', path: '/customers/{customer_id}/whatsapp/phone_numbers', body: 'fields' }, input, options);
}

/** Input of {@link getPhoneNumber}. */
export interface GetPhoneNumberInput {
  /** Meta's id of the number. */
  phone_number_id: string;
}

/** What {@link getPhoneNumber} gives, as on the wire. */
export type GetPhoneNumberResult = PhoneNumberResponse;

/**
 * Gets one of your WhatsApp numbers.
 *
 * `GET /whatsapp/phone_numbers/{phone_number_id}`. Evidence: docs.
 */
export function getPhoneNumber(client: Client, input: GetPhoneNumberInput, options?: CallOptions): Call<GetPhoneNumberResult> {
  return call(client, { name: 'phoneNumbers.get', method: 'GET', path: '/whatsapp/phone_numbers/{phone_number_id}' }, input, options);
}

/** Input of {@link updatePhoneNumber}. */
export type UpdatePhoneNumberInput = {
  /** Meta's id of the number. */
  phone_number_id: string;
} & PhoneNumberUpdateRequest;

/** What {@link updatePhoneNumber} gives, as on the wire. */
export type UpdatePhoneNumberResult = PhoneNumberResponse;

/**
 * Changes the settings of one of your WhatsApp numbers.
 *
 * `PATCH /whatsapp/phone_numbers/{phone_number_id}`. Evidence: docs.
 */
export function updatePhoneNumber(client: Client, input: UpdatePhoneNumberInput, options?: CallOptions): Call<UpdatePhoneNumberResult> {
  return call(client, { name: 'phoneNumbers.update', method: 'PATCH', path: '/whatsapp/phone_numbers/{phone_number_id}', body: 'fields' }, input, options);
}

/** Input of {@link deletePhoneNumber}. */
export interface DeletePhoneNumberInput {
  /** Meta's id of the number. */
  phone_number_id: string;
}

/** What {@link deletePhoneNumber} gives, as on the wire. */
export type DeletePhoneNumberResult = undefined;

/**
 * Removes one WhatsApp number from your project.
 *
 * `DELETE /whatsapp/phone_numbers/{phone_number_id}`. Evidence: docs.
 */
export function deletePhoneNumber(client: Client, input: DeletePhoneNumberInput, options?: CallOptions): Call<DeletePhoneNumberResult> {
  return call(client, { name: 'phoneNumbers.delete', method: 'DELETE', path: '/whatsapp/phone_numbers/{phone_number_id}', empty: true }, input, options);
}

/** Input of {@link getPhoneNumberHealth}. */
export interface GetPhoneNumberHealthInput {
  /** Meta's id of the number. */
  phone_number_id: string;
}

/** What {@link getPhoneNumberHealth} gives, as on the wire. */
export type GetPhoneNumberHealthResult = PhoneNumberHealth;

/**
 * Checks whether one WhatsApp number works; the result is kept for 3 minutes, and a project may ask 5 times a second and 60 times a minute.
 *
 * `GET /whatsapp/phone_numbers/{phone_number_id}/health`. Evidence: docs.
 */
export function getPhoneNumberHealth(client: Client, input: GetPhoneNumberHealthInput, options?: CallOptions): Call<GetPhoneNumberHealthResult> {
  return call(client, { name: 'phoneNumbers.getHealth', method: 'GET', path: '/whatsapp/phone_numbers/{phone_number_id}/health' }, input, options);
}

/** Filters of {@link listDisplayNameRequests}. */
export interface ListDisplayNameRequestsFilters {
  /** Meta's id of the number. */
  phone_number_id: string;
}

/** Body of a page of {@link listDisplayNameRequests}, as on the wire. */
export type ListDisplayNameRequestsBody = DisplayNameRequestListResponse;

/**
 * Lists the requests for another display name of one number, a page at a time.
 *
 * `GET /whatsapp/phone_numbers/{phone_number_id}/display_name_requests`. Pages: numbered. Evidence: docs.
 */
export function listDisplayNameRequests(client: Client, filters: ListDisplayNameRequestsFilters, options?: NumberedListOptions): List<DisplayNameRequest, ListDisplayNameRequestsBody> {
  return list(client, { name: 'displayNameRequests.list', method: 'GET', path: '/whatsapp/phone_numbers/{phone_number_id}/display_name_requests', pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createDisplayNameRequest}. */
export type CreateDisplayNameRequestInput = {
  /** Meta's id of the number. */
  phone_number_id: string;
} & DisplayNameRequestCreateRequest;

/** What {@link createDisplayNameRequest} gives, as on the wire. */
export type CreateDisplayNameRequestResult = DisplayNameRequestResponse;

/**
 * Asks Meta for another display name of one number.
 *
 * `POST /whatsapp/phone_numbers/{phone_number_id}/display_name_requests`. Evidence: docs.
 */
export function createDisplayNameRequest(client: Client, input: CreateDisplayNameRequestInput, options?: CallOptions): Call<CreateDisplayNameRequestResult> {
  return call(client, { name: 'displayNameRequests.create', method: 'POST', path: '/whatsapp/phone_numbers/{phone_number_id}/display_name_requests', body: 'fields' }, input, options);
}

/** Input of {@link getDisplayNameRequest}. */
export interface GetDisplayNameRequestInput {
  /** Meta's id of the number. */
  phone_number_id: string;
  /** Id of the request. */
  request_id: string;
}

/** What {@link getDisplayNameRequest} gives, as on the wire. */
export type GetDisplayNameRequestResult = DisplayNameRequestResponse;

/**
 * Gets one request for another display name.
 *
 * `GET /whatsapp/phone_numbers/{phone_number_id}/display_name_requests/{request_id}`. Evidence: docs.
 */
export function getDisplayNameRequest(client: Client, input: GetDisplayNameRequestInput, options?: CallOptions): Call<GetDisplayNameRequestResult> {
  return call(client, { name: 'displayNameRequests.get', method: 'GET', path: '/whatsapp/phone_numbers/{phone_number_id}/display_name_requests/{request_id}' }, input, options);
}

/** Filters of {@link listWebhooks}. */
export interface ListWebhooksFilters {
  /** Only webhooks that carry Kapso's events, or only those that carry Meta's own. */
  kind?: 'kapso' | 'meta' | undefined;
}

/** Body of a page of {@link listWebhooks}, as on the wire. */
export type ListWebhooksBody = WebhookListResponse;

/**
 * Lists the webhooks of your project, a page at a time.
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
 * Creates a webhook for the events of your project, or of one number when its id is given.
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
 * Gets one webhook of your project.
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
 * Changes one webhook of your project.
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
 * Deletes one webhook of your project.
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
  /** Event to send, one that the webhook is subscribed to. */
  event_type?: string | undefined;
}>;

/** What {@link testWebhook} gives, as on the wire. */
export type TestWebhookResult = WebhookTestResponse;

/**
 * Sends a test event to one webhook of your project.
 *
 * `POST /whatsapp/webhooks/{webhook_id}/test`. Evidence: docs.
 */
export function testWebhook(client: Client, input: TestWebhookInput, options?: CallOptions): Call<TestWebhookResult> {
  return call(client, { name: 'webhooks.test', method: 'POST', path: '/whatsapp/webhooks/{webhook_id}/test', body: 'fields' }, input, options);
}

/** Filters of {@link listPhoneNumberWebhooks}. */
export interface ListPhoneNumberWebhooksFilters {
  /** Meta's id of the number. */
  phone_number_id: string;
  /** Only webhooks whose address has this text in it. */
  url_contains?: string | undefined;
  /** Only webhooks that carry Kapso's events, or only those that carry Meta's own. */
  kind?: 'kapso' | 'meta' | undefined;
  /** Only webhooks that are switched on when true, only those that are off when false. */
  active?: boolean | undefined;
  /** Only webhooks created later than this moment (ISO 8601). */
  created_after?: string | Date | undefined;
  /** Only webhooks created earlier than this moment (ISO 8601). */
  created_before?: string | Date | undefined;
}

/** Body of a page of {@link listPhoneNumberWebhooks}, as on the wire. */
export type ListPhoneNumberWebhooksBody = WebhookListResponse;

/**
 * Lists the webhooks of one of your numbers, a page at a time.
 *
 * `GET /whatsapp/phone_numbers/{phone_number_id}/webhooks`. Pages: numbered. Evidence: docs.
 */
export function listPhoneNumberWebhooks(client: Client, filters: ListPhoneNumberWebhooksFilters, options?: NumberedListOptions): List<Webhook, ListPhoneNumberWebhooksBody> {
  return list(client, { name: 'phoneNumberWebhooks.list', method: 'GET', path: '/whatsapp/phone_numbers/{phone_number_id}/webhooks', pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createPhoneNumberWebhook}. */
export type CreatePhoneNumberWebhookInput = {
  /** Meta's id of the number. */
  phone_number_id: string;
} & PhoneNumberWebhookCreateRequest;

/** What {@link createPhoneNumberWebhook} gives, as on the wire. */
export type CreatePhoneNumberWebhookResult = WebhookResponse;

/**
 * Creates a webhook for the messages and conversations of one of your numbers.
 *
 * `POST /whatsapp/phone_numbers/{phone_number_id}/webhooks`. Evidence: docs.
 */
export function createPhoneNumberWebhook(client: Client, input: CreatePhoneNumberWebhookInput, options?: CallOptions): Call<CreatePhoneNumberWebhookResult> {
  return call(client, { name: 'phoneNumberWebhooks.create', method: 'POST', path: '/whatsapp/phone_numbers/{phone_number_id}/webhooks', body: 'fields' }, input, options);
}

/** Input of {@link getPhoneNumberWebhook}. */
export interface GetPhoneNumberWebhookInput {
  /** Meta's id of the number. */
  phone_number_id: string;
  /** Id of the webhook. */
  webhook_id: string;
}

/** What {@link getPhoneNumberWebhook} gives, as on the wire. */
export type GetPhoneNumberWebhookResult = WebhookResponse;

/**
 * Gets one webhook of a number.
 *
 * `GET /whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}`. Evidence: docs.
 */
export function getPhoneNumberWebhook(client: Client, input: GetPhoneNumberWebhookInput, options?: CallOptions): Call<GetPhoneNumberWebhookResult> {
  return call(client, { name: 'phoneNumberWebhooks.get', method: 'GET', path: '/whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}' }, input, options);
}

/** Input of {@link updatePhoneNumberWebhook}. */
export type UpdatePhoneNumberWebhookInput = {
  /** Meta's id of the number. */
  phone_number_id: string;
  /** Id of the webhook. */
  webhook_id: string;
} & WebhookUpdateRequest;

/** What {@link updatePhoneNumberWebhook} gives, as on the wire. */
export type UpdatePhoneNumberWebhookResult = WebhookResponse;

/**
 * Changes one webhook of a number.
 *
 * `PATCH /whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}`. Evidence: docs.
 */
export function updatePhoneNumberWebhook(client: Client, input: UpdatePhoneNumberWebhookInput, options?: CallOptions): Call<UpdatePhoneNumberWebhookResult> {
  return call(client, { name: 'phoneNumberWebhooks.update', method: 'PATCH', path: '/whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}', body: 'fields' }, input, options);
}

/** Input of {@link deletePhoneNumberWebhook}. */
export interface DeletePhoneNumberWebhookInput {
  /** Meta's id of the number. */
  phone_number_id: string;
  /** Id of the webhook. */
  webhook_id: string;
}

/** What {@link deletePhoneNumberWebhook} gives, as on the wire. */
export type DeletePhoneNumberWebhookResult = undefined;

/**
 * Deletes one webhook of a number.
 *
 * `DELETE /whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}`. Evidence: docs.
 */
export function deletePhoneNumberWebhook(client: Client, input: DeletePhoneNumberWebhookInput, options?: CallOptions): Call<DeletePhoneNumberWebhookResult> {
  return call(client, { name: 'phoneNumberWebhooks.delete', method: 'DELETE', path: '/whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}', empty: true }, input, options);
}

/** Filters of {@link listWebhookDeliveries}. */
export interface ListWebhookDeliveriesFilters {
  /** Only deliveries in this state. */
  status?: 'pending' | 'delivered' | 'failed' | undefined;
  /** Only deliveries of this event. */
  event?: string | undefined;
  /** Only deliveries of this webhook. */
  webhook_id?: string | undefined;
  /** Only deliveries that failed. */
  errors_only?: boolean | undefined;
  /** How far back to look. */
  period?: '24h' | '7d' | '30d' | undefined;
}

/** Body of a page of {@link listWebhookDeliveries}, as on the wire. */
export type ListWebhookDeliveriesBody = WebhookDeliveryListResponse;

/**
 * Lists the events that were sent to your webhooks and what came of them, a page at a time.
 *
 * `GET /webhook_deliveries`. Pages: cursor-after. Evidence: docs.
 */
export function listWebhookDeliveries(client: Client, filters: ListWebhookDeliveriesFilters = {}, options?: ReversibleListOptions): List<WebhookDelivery, ListWebhookDeliveriesBody> {
  return list(client, { name: 'webhookDeliveries.list', method: 'GET', path: '/webhook_deliveries', pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Filters of {@link listBroadcasts}. */
export interface ListBroadcastsFilters {
  /** Only broadcasts of the WhatsApp number with this id of Meta's. */
  phone_number_id?: string | undefined;
  /** Only broadcasts in this state. */
  status?: 'draft' | 'scheduled' | 'copying' | 'sending' | 'stopped' | 'completed' | 'failed' | undefined;
  /** Only broadcasts created later than this moment (ISO 8601). */
  created_after?: string | Date | undefined;
  /** Only broadcasts created earlier than this moment (ISO 8601). */
  created_before?: string | Date | undefined;
}

/** Body of a page of {@link listBroadcasts}, as on the wire. */
export type ListBroadcastsBody = BroadcastListResponse;

/**
 * Lists the broadcasts of your project, a page at a time; broadcasts are alpha and may change.
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
 * Creates a broadcast of one template as a draft; broadcasts are alpha and may change.
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
 * Gets one broadcast with its counts; broadcasts are alpha and may change.
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
 * Stops one broadcast that is being sent, or makes it a draft again; broadcasts are alpha and may change.
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
 * Lists the recipients of one broadcast and how far each got, a page at a time; broadcasts are alpha and may change.
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
 * Adds up to 1,000 recipients to one broadcast and skips those it already has; broadcasts are alpha and may change.
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
 * Removes all recipients of one broadcast; broadcasts are alpha and may change.
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
 * Begins to send one broadcast to its recipients; broadcasts are alpha and may change.
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
  /** When the broadcast is to be sent; a moment to come. */
  scheduled_at: string | Date;
};

/** What {@link scheduleBroadcast} gives, as on the wire. */
export type ScheduleBroadcastResult = BroadcastSendResponse;

/**
 * Sets the time at which one broadcast is sent; broadcasts are alpha and may change.
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
 * Takes one scheduled broadcast back before it is sent; broadcasts are alpha and may change.
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
 * Brings a file from an address of yours to Meta: images up to 5 MB, audio and video up to 16 MB, documents up to 100 MB.
 *
 * `POST /whatsapp/media`. Evidence: docs.
 */
export function uploadMedia(client: Client, input: UploadMediaInput, options?: CallOptions): Call<UploadMediaResult> {
  return call(client, { name: 'media.upload', method: 'POST', path: '/whatsapp/media', body: 'fields' }, input, options);
}

/** Filters of {@link listFlows}. */
export interface ListFlowsFilters {
  /** Only flows in this state. */
  status?: 'draft' | 'published' | undefined;
  /** Only flows of this WhatsApp Business Account. */
  business_account_id?: string | undefined;
  /** Only flows of the WhatsApp number with this id of Meta's. */
  phone_number_id?: string | undefined;
  /** Only flows whose name has this text in it. */
  name_contains?: string | undefined;
  /** Only flows created later than this moment (ISO 8601). */
  created_after?: string | Date | undefined;
  /** Only flows created earlier than this moment (ISO 8601). */
  created_before?: string | Date | undefined;
}

/** Body of a page of {@link listFlows}, as on the wire. */
export type ListFlowsBody = FlowListResponse;

/**
 * Lists the WhatsApp Flows (forms inside WhatsApp) of your project, a page at a time.
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
 * Creates a WhatsApp Flow, as a draft unless it is to be published at once.
 *
 * `POST /whatsapp/flows`. Evidence: docs.
 */
export function createFlow(client: Client, input: CreateFlowInput, options?: CallOptions): Call<CreateFlowResult> {
  return call(client, { name: 'flows.create', method: 'POST', path: '/whatsapp/flows', body: 'fields' }, input, options);
}

/** Input of {@link getFlow}. */
export interface GetFlowInput {
  /** Id of the WhatsApp Flow at Kapso. */
  flow_id: string;
}

/** What {@link getFlow} gives, as on the wire. */
export type GetFlowResult = FlowResponse;

/**
 * Gets one WhatsApp Flow.
 *
 * `GET /whatsapp/flows/{flow_id}`. Evidence: docs.
 */
export function getFlow(client: Client, input: GetFlowInput, options?: CallOptions): Call<GetFlowResult> {
  return call(client, { name: 'flows.get', method: 'GET', path: '/whatsapp/flows/{flow_id}' }, input, options);
}

/** Input of {@link publishFlow}. */
export type PublishFlowInput = {
  /** Id of the WhatsApp Flow at Kapso. */
  flow_id: string;
} & Partial<{
  /** Meta's id of a number of the flow's account. */
  phone_number_id?: string | undefined;
}>;

/** What {@link publishFlow} gives, as on the wire. */
export type PublishFlowResult = FlowResponse;

/**
 * Publishes one WhatsApp Flow, which cannot be undone.
 *
 * `POST /whatsapp/flows/{flow_id}/publish`. Evidence: docs.
 */
export function publishFlow(client: Client, input: PublishFlowInput, options?: CallOptions): Call<PublishFlowResult> {
  return call(client, { name: 'flows.publish', method: 'POST', path: '/whatsapp/flows/{flow_id}/publish', body: 'fields' }, input, options);
}

/** Input of {@link setupFlowEncryption}. */
export type SetupFlowEncryptionInput = {
  /** Id of the WhatsApp Flow at Kapso. */
  flow_id: string;
} & Partial<{
  /** Meta's id of the number whose keys are set up. */
  phone_number_id?: string | undefined;
}>;

/** What {@link setupFlowEncryption} gives, as on the wire. */
export type SetupFlowEncryptionResult = FlowEncryptionResponse;

/**
 * Sets up the keys that one WhatsApp Flow's data endpoint needs.
 *
 * `POST /whatsapp/flows/{flow_id}/setup_encryption`. Evidence: docs.
 */
export function setupFlowEncryption(client: Client, input: SetupFlowEncryptionInput, options?: CallOptions): Call<SetupFlowEncryptionResult> {
  return call(client, { name: 'flows.setupEncryption', method: 'POST', path: '/whatsapp/flows/{flow_id}/setup_encryption', body: 'fields' }, input, options);
}

/** Filters of {@link listFlowVersions}. */
export interface ListFlowVersionsFilters {
  /** Id of the WhatsApp Flow at Kapso. */
  flow_id: string;
}

/** Body of a page of {@link listFlowVersions}, as on the wire. */
export type ListFlowVersionsBody = FlowVersionListResponse;

/**
 * Lists the versions of one WhatsApp Flow, a page at a time.
 *
 * `GET /whatsapp/flows/{flow_id}/versions`. Pages: numbered. Evidence: docs.
 */
export function listFlowVersions(client: Client, filters: ListFlowVersionsFilters, options?: NumberedListOptions): List<FlowVersion, ListFlowVersionsBody> {
  return list(client, { name: 'flowVersions.list', method: 'GET', path: '/whatsapp/flows/{flow_id}/versions', pagination: byNumberedUnbounded, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createFlowVersion}. */
export type CreateFlowVersionInput = {
  /** Id of the WhatsApp Flow at Kapso. */
  flow_id: string;
} & FlowVersionCreateRequest;

/** What {@link createFlowVersion} gives, as on the wire. */
export type CreateFlowVersionResult = FlowVersionResponse;

/**
 * Adds a version to one WhatsApp Flow.
 *
 * `POST /whatsapp/flows/{flow_id}/versions`. Evidence: docs.
 */
export function createFlowVersion(client: Client, input: CreateFlowVersionInput, options?: CallOptions): Call<CreateFlowVersionResult> {
  return call(client, { name: 'flowVersions.create', method: 'POST', path: '/whatsapp/flows/{flow_id}/versions', body: 'fields' }, input, options);
}

/** Input of {@link getFlowVersion}. */
export interface GetFlowVersionInput {
  /** Id of the WhatsApp Flow at Kapso. */
  flow_id: string;
  /** Id of the version. */
  version_id: string;
}

/** What {@link getFlowVersion} gives, as on the wire. */
export type GetFlowVersionResult = FlowVersionResponse;

/**
 * Gets one version of a WhatsApp Flow with its JSON.
 *
 * `GET /whatsapp/flows/{flow_id}/versions/{version_id}`. Evidence: docs.
 */
export function getFlowVersion(client: Client, input: GetFlowVersionInput, options?: CallOptions): Call<GetFlowVersionResult> {
  return call(client, { name: 'flowVersions.get', method: 'GET', path: '/whatsapp/flows/{flow_id}/versions/{version_id}' }, input, options);
}

/** Input of {@link getFlowDataEndpoint}. */
export interface GetFlowDataEndpointInput {
  /** Id of the WhatsApp Flow at Kapso. */
  flow_id: string;
}

/** What {@link getFlowDataEndpoint} gives, as on the wire. */
export type GetFlowDataEndpointResult = FlowDataEndpointResponse;

/**
 * Gets the data endpoint of one WhatsApp Flow.
 *
 * `GET /whatsapp/flows/{flow_id}/data_endpoint`. Evidence: docs.
 */
export function getFlowDataEndpoint(client: Client, input: GetFlowDataEndpointInput, options?: CallOptions): Call<GetFlowDataEndpointResult> {
  return call(client, { name: 'flowDataEndpoints.get', method: 'GET', path: '/whatsapp/flows/{flow_id}/data_endpoint' }, input, options);
}

/** Input of {@link createFlowDataEndpoint}. */
export type CreateFlowDataEndpointInput = {
  /** Id of the WhatsApp Flow at Kapso. */
  flow_id: string;
} & FlowDataEndpointCreateRequest;

/** What {@link createFlowDataEndpoint} gives, as on the wire. */
export type CreateFlowDataEndpointResult = FlowDataEndpointResponse;

/**
 * Writes the code of one WhatsApp Flow's data endpoint.
 *
 * `POST /whatsapp/flows/{flow_id}/data_endpoint`. Evidence: docs.
 */
export function createFlowDataEndpoint(client: Client, input: CreateFlowDataEndpointInput, options?: CallOptions): Call<CreateFlowDataEndpointResult> {
  return call(client, { name: 'flowDataEndpoints.create', method: 'POST', path: '/whatsapp/flows/{flow_id}/data_endpoint', body: 'fields' }, input, options);
}

/** Input of {@link updateFlowDataEndpoint}. */
export type UpdateFlowDataEndpointInput = {
  /** Id of the WhatsApp Flow at Kapso. */
  flow_id: string;
} & FlowDataEndpointUpdateRequest;

/** What {@link updateFlowDataEndpoint} gives, as on the wire. */
export type UpdateFlowDataEndpointResult = FlowDataEndpointUpdateResponse;

/**
 * Makes a deployed function the data endpoint of one WhatsApp Flow; when the flow cannot be published again, the answer is still 200 and carries a warning.
 *
 * `PATCH /whatsapp/flows/{flow_id}/data_endpoint`. Evidence: docs.
 */
export function updateFlowDataEndpoint(client: Client, input: UpdateFlowDataEndpointInput, options?: CallOptions): Call<UpdateFlowDataEndpointResult> {
  return call(client, { name: 'flowDataEndpoints.update', method: 'PATCH', path: '/whatsapp/flows/{flow_id}/data_endpoint', body: 'fields' }, input, options);
}

/** Input of {@link deployFlowDataEndpoint}. */
export interface DeployFlowDataEndpointInput {
  /** Id of the WhatsApp Flow at Kapso. */
  flow_id: string;
}

/** What {@link deployFlowDataEndpoint} gives, as on the wire. */
export type DeployFlowDataEndpointResult = FlowDataEndpointResponse;

/**
 * Deploys the code of one WhatsApp Flow's data endpoint.
 *
 * `POST /whatsapp/flows/{flow_id}/data_endpoint/deploy`. Evidence: docs.
 */
export function deployFlowDataEndpoint(client: Client, input: DeployFlowDataEndpointInput, options?: CallOptions): Call<DeployFlowDataEndpointResult> {
  return call(client, { name: 'flowDataEndpoints.deploy', method: 'POST', path: '/whatsapp/flows/{flow_id}/data_endpoint/deploy' }, input, options);
}

/** Input of {@link registerFlowDataEndpoint}. */
export interface RegisterFlowDataEndpointInput {
  /** Id of the WhatsApp Flow at Kapso. */
  flow_id: string;
}

/** What {@link registerFlowDataEndpoint} gives, as on the wire. */
export type RegisterFlowDataEndpointResult = FlowDataEndpointRegisterResponse;

/**
 * Tells Meta the data endpoint of one WhatsApp Flow.
 *
 * `POST /whatsapp/flows/{flow_id}/data_endpoint/register`. Evidence: docs.
 */
export function registerFlowDataEndpoint(client: Client, input: RegisterFlowDataEndpointInput, options?: CallOptions): Call<RegisterFlowDataEndpointResult> {
  return call(client, { name: 'flowDataEndpoints.register', method: 'POST', path: '/whatsapp/flows/{flow_id}/data_endpoint/register' }, input, options);
}

/** Input of {@link listFlowFunctionLogs}. */
export interface ListFlowFunctionLogsInput {
  /** Id of the WhatsApp Flow at Kapso. */
  flow_id: string;
  /** How many lines to give, 50 at most. */
  limit?: number | undefined;
}

/** What {@link listFlowFunctionLogs} gives, as on the wire. */
export type ListFlowFunctionLogsResult = FlowFunctionLogListResponse;

/**
 * Lists the last log lines of one WhatsApp Flow's data endpoint, all in one answer.
 *
 * `GET /whatsapp/flows/{flow_id}/function_logs`. Evidence: docs.
 */
export function listFlowFunctionLogs(client: Client, input: ListFlowFunctionLogsInput, options?: CallOptions): Call<ListFlowFunctionLogsResult> {
  return call(client, { name: 'flowFunctionLogs.list', method: 'GET', path: '/whatsapp/flows/{flow_id}/function_logs' }, input, options);
}

/** Input of {@link listFlowFunctionInvocations}. */
export interface ListFlowFunctionInvocationsInput {
  /** Id of the WhatsApp Flow at Kapso. */
  flow_id: string;
  /** Only calls that ended in this way. */
  status?: 'success' | 'failed' | undefined;
  /** How many calls to give, 20 at most. */
  limit?: number | undefined;
}

/** What {@link listFlowFunctionInvocations} gives, as on the wire. */
export type ListFlowFunctionInvocationsResult = FlowFunctionInvocationListResponse;

/**
 * Lists the last calls of one WhatsApp Flow's data endpoint, all in one answer.
 *
 * `GET /whatsapp/flows/{flow_id}/function_invocations`. Evidence: docs.
 */
export function listFlowFunctionInvocations(client: Client, input: ListFlowFunctionInvocationsInput, options?: CallOptions): Call<ListFlowFunctionInvocationsResult> {
  return call(client, { name: 'flowFunctionInvocations.list', method: 'GET', path: '/whatsapp/flows/{flow_id}/function_invocations' }, input, options);
}

/** Input of {@link listFlowResponses}. */
export interface ListFlowResponsesInput {
  /** Id of the WhatsApp Flow at Kapso. */
  flow_id: string;
  /** Number of the page. */
  page?: number | undefined;
  /** How many answers a page holds. */
  per_page?: number | undefined;
}

/** What {@link listFlowResponses} gives, as on the wire. */
export type ListFlowResponsesResult = operations['listWhatsappFlowResponses']['responses']['2XX']['content']['application/json'];

/**
 * Lists the answers that people gave in one WhatsApp Flow; unverified: only a script of the vendor calls this, and what comes back is not documented.
 *
 * `GET /whatsapp/flows/{flow_id}/responses`. Evidence: inferred.
 */
export function listFlowResponses(client: Client, input: ListFlowResponsesInput, options?: CallOptions): Call<ListFlowResponsesResult> {
  return call(client, { name: 'flowResponses.list', method: 'GET', path: '/whatsapp/flows/{flow_id}/responses' }, input, options);
}

/** Input of {@link listWorkflows}. */
export interface ListWorkflowsInput {
  /** Only workflows in this state. */
  status?: 'draft' | 'active' | 'archived' | undefined;
  /** Only workflows whose name has this text in it, in either case. */
  name_contains?: string | undefined;
  /** Only workflows created at this moment (ISO 8601) or later. */
  created_after?: string | Date | undefined;
  /** Only workflows created at this moment (ISO 8601) or earlier. */
  created_before?: string | Date | undefined;
}

/** What {@link listWorkflows} gives, as on the wire. */
export type ListWorkflowsResult = WorkflowListResponse;

/**
 * Lists the workflows of your project, all in one answer.
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
 * Gets one workflow without its definition.
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
 * Changes one workflow, and with lock_version only if nobody else changed it meanwhile.
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
 * Gets one workflow with its nodes and edges.
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
 * Gets the variables that one workflow knows.
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
  /** Only executions in this state. */
  status?: 'running' | 'waiting' | 'ended' | 'failed' | 'handoff' | undefined;
  /** Only executions that wait for this. */
  waiting_reason?: string | undefined;
  /** Only executions created at this moment (ISO 8601) or later. */
  created_after?: string | Date | undefined;
  /** Only executions created at this moment (ISO 8601) or earlier. */
  created_before?: string | Date | undefined;
  /** Only executions that belong to this conversation. */
  whatsapp_conversation_id?: string | undefined;
}

/** Body of a page of {@link listWorkflowExecutions}, as on the wire. */
export type ListWorkflowExecutionsBody = WorkflowExecutionListResponse;

/**
 * Lists the executions of one workflow, a page at a time.
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
 * Starts one workflow for one person; beside the general limit, each key may start a workflow only so many times a second.
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
 * Gets one execution with its context and events.
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
 * Moves one execution to another state.
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
  /** Only events of this kind. */
  event_type?: string | undefined;
}

/** Body of a page of {@link listWorkflowExecutionEvents}, as on the wire. */
export type ListWorkflowExecutionEventsBody = WorkflowEventListResponse;

/**
 * Lists what happened in one workflow execution, a page at a time.
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
 * Gives one waiting execution what it waits for.
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
 * Lists the triggers that start one workflow, all in one answer.
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
 * Adds a trigger to one workflow.
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
 * Replaces all triggers of one workflow at once.
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
 * Switches one trigger on or off.
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
 * Deletes one trigger.
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
 * Lists the serverless functions of your project, all in one answer.
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
 * Gets one serverless function with its code.
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
 * Changes one serverless function, and with lock_version only if nobody else changed it meanwhile.
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
 * Deletes one serverless function.
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
 * Begins to deploy one serverless function.
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
 * Calls one serverless function; with the response mode passthrough it answers with any 2xx status and any content: JSON is parsed, and anything else given as text.
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
 * Lists the names of one function's secrets, all in one answer and without their values.
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
 * Stores a secret for one deployed function.
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
  /** Name of the secret: capital letters, digits and underscores. */
  secret_name: string;
}

/** What {@link deleteFunctionSecret} gives, as on the wire. */
export type DeleteFunctionSecretResult = undefined;

/**
 * Deletes one secret of a function.
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
  /** Only calls that ended in this way. */
  status?: 'success' | 'failed' | undefined;
  /** How many calls to give, 20 at most. */
  limit?: number | undefined;
}

/** What {@link listFunctionInvocations} gives, as on the wire. */
export type ListFunctionInvocationsResult = FunctionInvocationListResponse;

/**
 * Lists the last calls of one serverless function with their log lines, all in one answer.
 *
 * `GET /functions/{function_id}/invocations`. Evidence: docs.
 */
export function listFunctionInvocations(client: Client, input: ListFunctionInvocationsInput, options?: CallOptions): Call<ListFunctionInvocationsResult> {
  return call(client, { name: 'functionInvocations.list', method: 'GET', path: '/functions/{function_id}/invocations' }, input, options);
}

/** Input of {@link listEventDefinitions}. */
export interface ListEventDefinitionsInput {
  /** Whether archived definitions are listed too. */
  include_archived?: boolean | undefined;
}

/** What {@link listEventDefinitions} gives, as on the wire. */
export type ListEventDefinitionsResult = EventDefinitionListResponse;

/**
 * Lists the kinds of events that your project records, all in one answer.
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
 * Defines a kind of event; one of the same name is changed instead, and brought back when it was archived.
 *
 * `POST /event-definitions`. Evidence: docs.
 */
export function createEventDefinition(client: Client, input: CreateEventDefinitionInput, options?: CallOptions): Call<CreateEventDefinitionResult> {
  return call(client, { name: 'eventDefinitions.create', method: 'POST', path: '/event-definitions', body: 'fields', idempotent: true }, input, options);
}

/** Input of {@link getEventDefinition}. */
export interface GetEventDefinitionInput {
  /** Id of the definition. */
  id: string;
}

/** What {@link getEventDefinition} gives, as on the wire. */
export type GetEventDefinitionResult = EventDefinitionResponse;

/**
 * Gets one kind of event.
 *
 * `GET /event-definitions/{id}`. Evidence: docs.
 */
export function getEventDefinition(client: Client, input: GetEventDefinitionInput, options?: CallOptions): Call<GetEventDefinitionResult> {
  return call(client, { name: 'eventDefinitions.get', method: 'GET', path: '/event-definitions/{id}' }, input, options);
}

/** Input of {@link updateEventDefinition}. */
export type UpdateEventDefinitionInput = {
  /** Id of the definition. */
  id: string;
} & EventDefinitionUpdateRequest;

/** What {@link updateEventDefinition} gives, as on the wire. */
export type UpdateEventDefinitionResult = EventDefinitionResponse;

/**
 * Changes or archives one kind of event.
 *
 * `PATCH /event-definitions/{id}`. Evidence: docs.
 */
export function updateEventDefinition(client: Client, input: UpdateEventDefinitionInput, options?: CallOptions): Call<UpdateEventDefinitionResult> {
  return call(client, { name: 'eventDefinitions.update', method: 'PATCH', path: '/event-definitions/{id}', body: 'fields' }, input, options);
}

/** Input of {@link deleteEventDefinition}. */
export interface DeleteEventDefinitionInput {
  /** Id of the definition. */
  id: string;
}

/** What {@link deleteEventDefinition} gives, as on the wire. */
export type DeleteEventDefinitionResult = undefined;

/**
 * Deletes one kind of event and, in the background, all events that were recorded of it.
 *
 * `DELETE /event-definitions/{id}`. Evidence: docs.
 */
export function deleteEventDefinition(client: Client, input: DeleteEventDefinitionInput, options?: CallOptions): Call<DeleteEventDefinitionResult> {
  return call(client, { name: 'eventDefinitions.delete', method: 'DELETE', path: '/event-definitions/{id}', empty: true }, input, options);
}

/** Filters of {@link listEvents}. */
export interface ListEventsFilters {
  /** Only events of this name. */
  name?: string | undefined;
  /** Only events of this conversation. */
  conversation_id?: string | undefined;
  /** Only events that happened at this moment (ISO 8601) or later. */
  occurred_after?: string | Date | undefined;
  /** Only events that happened at this moment (ISO 8601) or earlier. */
  occurred_before?: string | Date | undefined;
}

/** Body of a page of {@link listEvents}, as on the wire. */
export type ListEventsBody = EventListResponse;

/**
 * Lists the events that your project recorded, a page at a time.
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
 * Lists what Kapso noticed in your project's events, a page at a time; a page can hold a few more than asked for.
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
 * Gets one finding with its investigation.
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
 * Gets the events and conversations behind one finding, cut at 100 events, 50 affected and 20 other conversations.
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
 * Has one finding investigated.
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
  /** Why the finding is dismissed. */
  reason: 'not_relevant' | 'expected_behavior' | 'already_fixed' | 'incorrect' | 'other';
  /** What is to be said about it. */
  note: string;
};

/** What {@link dismissFinding} gives, as on the wire. */
export type DismissFindingResult = FindingVerificationResponse;

/**
 * Dismisses one finding with a reason.
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
 * Says that one finding has been dealt with.
 *
 * `POST /findings/{finding_id}/mark_addressed`. Evidence: docs.
 */
export function markFindingAddressed(client: Client, input: MarkFindingAddressedInput, options?: CallOptions): Call<MarkFindingAddressedResult> {
  return call(client, { name: 'findings.markAddressed', method: 'POST', path: '/findings/{finding_id}/mark_addressed' }, input, options);
}

/** Filters of {@link listInboxEmbeds}. */
export interface ListInboxEmbedsFilters {
  /** Only embeds in this state. */
  status?: 'active' | 'revoked' | undefined;
  /** Only embeds that show the whole project, one customer or one number. */
  scope_type?: 'project' | 'customer' | 'phone_number' | undefined;
  /** Only embeds of the customer or number with this id. */
  scope_id?: string | undefined;
  /** Only embeds that act as this member of the project. */
  assigned_user_id?: string | undefined;
}

/** Body of a page of {@link listInboxEmbeds}, as on the wire. */
export type ListInboxEmbedsBody = InboxEmbedListResponse;

/**
 * Lists the inboxes that you embed in pages of your own, a page at a time.
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
 * Creates an inbox to embed in a page of your own.
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
 * Gets one embedded inbox.
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
 * Changes one embedded inbox.
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
 * Revokes one embedded inbox.
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
 * Lists the members of your project, a page at a time.
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
 * Lists the kinds of events that your team can be notified of, all in one answer.
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
 * Lists the addresses and channels that notifications go to, all in one answer.
 *
 * `GET /notifications/destinations`. Evidence: docs.
 */
export function listNotificationDestinations(client: Client, input: ListNotificationDestinationsInput = {}, options?: CallOptions): Call<ListNotificationDestinationsResult> {
  return call(client, { name: 'notificationDestinations.list', method: 'GET', path: '/notifications/destinations' }, input, options);
}

/** Input of {@link createNotificationDestination}. */
export type CreateNotificationDestinationInput = {
  /** Kind of the destination; mail addresses alone can be added. */
  kind: 'shared_email';
  /** Mail address to send to. */
  address: string;
  /** Name of the destination for people. */
  label?: string | undefined;
};

/** What {@link createNotificationDestination} gives, as on the wire. */
export type CreateNotificationDestinationResult = NotificationDestinationResponse;

/**
 * Adds a mail address for notifications, which its owner confirms by a link within 7 days; one that was removed comes back.
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
 * Removes one destination of notifications.
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
 * Lists which kind of notification goes to which destination, all in one answer.
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
  /** Name of the kind of notification. */
  event_key: string;
};

/** What {@link upsertNotificationRoute} gives, as on the wire. */
export type UpsertNotificationRouteResult = NotificationRouteResponse;

/**
 * Sends one kind of notification to one destination; saying so twice changes nothing.
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
 * Removes one route of notifications.
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
 * Lists the AI models that workflows and agents can use, all in one answer.
 *
 * `GET /provider_models`. Evidence: docs.
 */
export function listProviderModels(client: Client, input: ListProviderModelsInput = {}, options?: CallOptions): Call<ListProviderModelsResult> {
  return call(client, { name: 'providerModels.list', method: 'GET', path: '/provider_models' }, input, options);
}

/** Filters of {@link listApiLogs}. */
export interface ListApiLogsFilters {
  /** Only calls whose path has this text in it. */
  endpoint?: string | undefined;
  /** Only calls that were answered with this status. */
  status_code?: number | undefined;
  /** Only calls that were answered with status 400 or above. */
  errors_only?: boolean | undefined;
  /** How far back to look. */
  period?: '24h' | '7d' | '30d' | undefined;
}

/** Body of a page of {@link listApiLogs}, as on the wire. */
export type ListApiLogsBody = ApiLogListResponse;

/**
 * Lists the calls that were made with your project's keys, a page at a time.
 *
 * `GET /api_logs`. Pages: cursor-after. Evidence: docs.
 */
export function listApiLogs(client: Client, filters: ListApiLogsFilters = {}, options?: ReversibleListOptions): List<ApiLog, ListApiLogsBody> {
  return list(client, { name: 'apiLogs.list', method: 'GET', path: '/api_logs', pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Filters of {@link searchLogs}. */
export interface SearchLogsFilters {
  /** Text to look for. */
  query?: string | undefined;
  /** How far back to look; context looks around a moment instead. */
  period?: '24h' | '7d' | 'context' | undefined;
  /** Kind of log to search. */
  source?: 'all' | 'external_api_log' | 'whatsapp_webhook_event' | 'flow_event' | 'webhook_delivery' | undefined;
  /** Only entries that tell of a problem. */
  problems_only?: boolean | undefined;
  /**
   * Older name of problems_only.
   *
   * @deprecated
   */
  errors_only?: boolean | undefined;
  /** Moment (ISO 8601) around which entries are shown, with the period context. */
  around?: string | Date | undefined;
  /** Id of an entry to point out. */
  highlight_event_id?: string | undefined;
  /** Id of a resource whose entries are to be pointed out. */
  highlight_resource_id?: string | undefined;
}

/** Body of a page of {@link searchLogs}, as on the wire. */
export type SearchLogsBody = LogSearchResponse;

/**
 * Searches the logs of your project, a page at a time; when data.available is false, the search could not be run and the rows are none.
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
 * Searches the logs of your project with filters, a page at a time; when data.available is false, the search could not be run and the rows are none.
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
 * Gets the sources and filters that a search of the logs takes.
 *
 * `GET /log_search/catalog`. Evidence: docs.
 */
export function getLogCatalog(client: Client, input: GetLogCatalogInput = {}, options?: CallOptions): Call<GetLogCatalogResult> {
  return call(client, { name: 'logs.getCatalog', method: 'GET', path: '/log_search/catalog' }, input, options);
}

/** Input of {@link getAccountFunding}. */
export interface GetAccountFundingInput {
  /** Meta's id of the WhatsApp Business Account, which is no UUID. */
  waba_id: string;
}

/** What {@link getAccountFunding} gives, as on the wire. */
export type GetAccountFundingResult = AccountFundingResponse;

/**
 * Gets how one WhatsApp Business Account is paid for; managed funding is beta.
 *
 * `GET /whatsapp/accounts/{waba_id}/funding`. Evidence: docs.
 */
export function getAccountFunding(client: Client, input: GetAccountFundingInput, options?: CallOptions): Call<GetAccountFundingResult> {
  return call(client, { name: 'accountFunding.get', method: 'GET', path: '/whatsapp/accounts/{waba_id}/funding' }, input, options);
}

/** Input of {@link ensureAccountFunding}. */
export type EnsureAccountFundingInput = {
  /** Meta's id of the WhatsApp Business Account, which is no UUID. */
  waba_id: string;
} & AccountFundingEnsureRequest;

/** What {@link ensureAccountFunding} gives, as on the wire. */
export type EnsureAccountFundingResult = AccountFundingResponse;

/**
 * Has one WhatsApp Business Account paid for by managed funding, which is beta; a repeated call joins the run that is under way or ended within 30 seconds.
 *
 * `POST /whatsapp/accounts/{waba_id}/funding`. Evidence: docs.
 */
export function ensureAccountFunding(client: Client, input: EnsureAccountFundingInput, options?: CallOptions): Call<EnsureAccountFundingResult> {
  return call(client, { name: 'accountFunding.ensure', method: 'POST', path: '/whatsapp/accounts/{waba_id}/funding', body: 'fields', idempotent: true }, input, options);
}

/** Input of {@link getAccountUsage}. */
export interface GetAccountUsageInput {
  /** Meta's id of the WhatsApp Business Account, which is no UUID. */
  waba_id: string;
  /** Start of the time that is counted (ISO 8601), itself included. */
  start_time: string | Date;
  /** End of the time that is counted (ISO 8601), itself left out and at most 31 days after the start. */
  end_time: string | Date;
}

/** What {@link getAccountUsage} gives, as on the wire. */
export type GetAccountUsageResult = BillingUsageResponse;

/**
 * Gets what one WhatsApp Business Account was charged in up to 31 days; managed funding is beta.
 *
 * `GET /whatsapp/accounts/{waba_id}/usage`. Evidence: docs.
 */
export function getAccountUsage(client: Client, input: GetAccountUsageInput, options?: CallOptions): Call<GetAccountUsageResult> {
  return call(client, { name: 'accountUsage.get', method: 'GET', path: '/whatsapp/accounts/{waba_id}/usage' }, input, options);
}

/** Filters of {@link listPortfolioAccounts}. */
export interface ListPortfolioAccountsFilters {
  /** Meta's id of the business portfolio. */
  portfolio_id: string;
}

/** Body of a page of {@link listPortfolioAccounts}, as on the wire. */
export type ListPortfolioAccountsBody = PortfolioAccountListResponse;

/**
 * Lists the WhatsApp Business Accounts of one portfolio and how each is paid for, a page at a time; managed funding is beta.
 *
 * `GET /whatsapp/portfolios/{portfolio_id}/accounts`. Pages: cursor-after. Evidence: docs.
 */
export function listPortfolioAccounts(client: Client, filters: ListPortfolioAccountsFilters, options?: ReversibleListOptions): List<AccountFunding, ListPortfolioAccountsBody> {
  return list(client, { name: 'portfolioAccounts.list', method: 'GET', path: '/whatsapp/portfolios/{portfolio_id}/accounts', pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link getPortfolioUsage}. */
export interface GetPortfolioUsageInput {
  /** Meta's id of the business portfolio. */
  portfolio_id: string;
  /** Start of the time that is counted (ISO 8601), itself included. */
  start_time: string | Date;
  /** End of the time that is counted (ISO 8601), itself left out and at most 31 days after the start. */
  end_time: string | Date;
}

/** What {@link getPortfolioUsage} gives, as on the wire. */
export type GetPortfolioUsageResult = BillingUsageResponse;

/**
 * Gets what all accounts of one portfolio were charged in up to 31 days; managed funding is beta.
 *
 * `GET /whatsapp/portfolios/{portfolio_id}/usage`. Evidence: docs.
 */
export function getPortfolioUsage(client: Client, input: GetPortfolioUsageInput, options?: CallOptions): Call<GetPortfolioUsageResult> {
  return call(client, { name: 'portfolioUsage.get', method: 'GET', path: '/whatsapp/portfolios/{portfolio_id}/usage' }, input, options);
}

/** Input of {@link revokePortfolioFunding}. */
export interface RevokePortfolioFundingInput {
  /** Meta's id of the business portfolio. */
  portfolio_id: string;
  /** Key of your own choice for this operation, 1 to 255 bytes; the same key gives the same operation, and with another portfolio a 409. */
  'Idempotency-Key'?: string | undefined;
}

/** What {@link revokePortfolioFunding} gives, as on the wire. */
export type RevokePortfolioFundingResult = PortfolioFundingOperationResponse;

/**
 * Ends the managed funding of one portfolio, which is beta; a call with the same key gives the operation that the first one began.
 *
 * `POST /whatsapp/portfolios/{portfolio_id}/funding/revoke`. Evidence: docs.
 */
export function revokePortfolioFunding(client: Client, input: RevokePortfolioFundingInput, options?: CallOptions): Call<RevokePortfolioFundingResult> {
  return call(client, { name: 'portfolioFunding.revoke', method: 'POST', path: '/whatsapp/portfolios/{portfolio_id}/funding/revoke', headers: ['Idempotency-Key'], idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Input of {@link getPortfolioFundingOperation}. */
export interface GetPortfolioFundingOperationInput {
  /** Meta's id of the business portfolio. */
  portfolio_id: string;
  /** Id of the operation that the revocation began. */
  operation_id: string;
}

/** What {@link getPortfolioFundingOperation} gives, as on the wire. */
export type GetPortfolioFundingOperationResult = PortfolioFundingOperationResponse;

/**
 * Gets how far the end of one portfolio's managed funding got; managed funding is beta.
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
 * Lists the modes that the Kapso Agent can be run in, all in one answer.
 *
 * `GET /kapso-agent/modes`. Evidence: docs.
 */
export function listAgentModes(client: Client, input: ListAgentModesInput = {}, options?: CallOptions): Call<ListAgentModesResult> {
  return call(client, { name: 'agentModes.list', method: 'GET', path: '/kapso-agent/modes' }, input, options);
}

/** Input of {@link getAgentMode}. */
export interface GetAgentModeInput {
  /** Short name of the mode. */
  mode: string;
}

/** What {@link getAgentMode} gives, as on the wire. */
export type GetAgentModeResult = AgentModeResponse;

/**
 * Gets one mode of the Kapso Agent.
 *
 * `GET /kapso-agent/modes/{mode}`. Evidence: docs.
 */
export function getAgentMode(client: Client, input: GetAgentModeInput, options?: CallOptions): Call<GetAgentModeResult> {
  return call(client, { name: 'agentModes.get', method: 'GET', path: '/kapso-agent/modes/{mode}' }, input, options);
}

/** Filters of {@link listAgentSessions}. */
export interface ListAgentSessionsFilters {
  /** Short name of the mode. */
  mode: string;
}

/** Body of a page of {@link listAgentSessions}, as on the wire. */
export type ListAgentSessionsBody = AgentSessionListResponse;

/**
 * Lists the agent sessions of one mode that your own key began, a page at a time.
 *
 * `GET /kapso-agent/modes/{mode}/sessions`. Pages: cursor-after. Evidence: docs.
 */
export function listAgentSessions(client: Client, filters: ListAgentSessionsFilters, options?: ReversibleListOptions): List<AgentSession, ListAgentSessionsBody> {
  return list(client, { name: 'agentSessions.list', method: 'GET', path: '/kapso-agent/modes/{mode}/sessions', pagination: byCursorAfter, items: 'data', maximum: 100 }, filters, options);
}

/** Filters of {@link listAgentSessionsNumbered}. */
export interface ListAgentSessionsNumberedFilters {
  /** Short name of the mode. */
  mode: string;
}

/** Body of a page of {@link listAgentSessionsNumbered}, as on the wire. */
export type ListAgentSessionsNumberedBody = AgentSessionListResponse;

/**
 * Lists the agent sessions of one mode that your own key began, a page at a time.
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
 * Gets one agent session of your own key and lists its runs, a page at a time; the session itself is in the body of every page.
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
 * Gets one agent session of your own key and lists its runs, a page at a time; the session itself is in the body of every page.
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
 * Gets one run of the Kapso Agent.
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
 * Pauses one run of the Kapso Agent.
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
 * Goes on with one paused run of the Kapso Agent.
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
 * Ends one run of the Kapso Agent early.
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
  /** Id of the approval that the run waits for. */
  approval_id: string;
}

/** What {@link approveAgentRun} gives, as on the wire. */
export type ApproveAgentRunResult = AgentRunResponse;

/**
 * Allows the tool that one run waits to use.
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
  /** Id of the approval that the run waits for. */
  approval_id: string;
}

/** What {@link rejectAgentRun} gives, as on the wire. */
export type RejectAgentRunResult = AgentRunResponse;

/**
 * Refuses the tool that one run waits to use.
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
  /** Columns to give, with commas between them. */
  select?: string | undefined;
  /** Column to order by, with .asc or .desc behind its name. */
  order?: string | undefined;
  /** How many rows to give. */
  limit?: number | undefined;
  /** How many rows to pass over. */
  offset?: number | undefined;
}

/** What {@link listDatabaseRows} gives, as on the wire. */
export type ListDatabaseRowsResult = DatabaseRowListResponse;

/**
 * Lists rows of one table, as many as limit says from offset on; delisted: the vendor's current reference leaves the database out.
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
 * Adds one row, or an array of rows, to one table; delisted: the vendor's current reference leaves the database out.
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
 * Changes rows of one table; no document says how the rows are chosen, so all of them may be changed; delisted: the vendor's current reference leaves the database out.
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
 * Adds rows to one table, or changes those that are there; delisted: the vendor's current reference leaves the database out.
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
 * Deletes rows of one table; no document says how the rows are chosen, so all of them may be deleted; delisted: the vendor's current reference leaves the database out.
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
 * Gets one row of a table; delisted: the vendor's current reference leaves the database out.
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
 * Lists the tables of your project; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
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
  /** How many rows to give. */
  limit?: number | undefined;
}

/** What {@link getDatabaseTable} gives, as on the wire. */
export type GetDatabaseTableResult = operations['getDatabaseTable']['responses']['2XX']['content']['application/json'];

/**
 * Gets one table; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
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
 * Lists the Pipedream integrations of your project, all in one answer; delisted: the vendor's current reference leaves integrations out.
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
  /** Short name of the app. */
  app_slug: string;
  /** Pipedream's id of the connected account. */
  account_id: string;
  /** Values of the action's properties, by name. */
  configured_props?: Record<string, unknown> | undefined;
  /** Name of the integration. */
  name?: string | undefined;
  /** Name of the app. */
  app_name?: string | undefined;
  /** Pipedream's id of properties that depend on others. */
  dynamic_props_id?: string | undefined;
  /** Variables that the integration takes. */
  variable_definitions?: Record<string, unknown> | undefined;
};

/** What {@link createIntegration} gives, as on the wire. */
export type CreateIntegrationResult = operations['createIntegration']['responses']['2XX']['content']['application/json'];

/**
 * Creates a Pipedream integration; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
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
  /** Pipedream's id of properties that depend on others. */
  dynamic_props_id?: string | undefined;
  /** Values of the action's properties, by name. */
  configured_props?: Record<string, unknown> | undefined;
  /** Variables that the integration takes. */
  variable_definitions?: Record<string, unknown> | undefined;
};

/** What {@link updateIntegration} gives, as on the wire. */
export type UpdateIntegrationResult = operations['updateIntegration']['responses']['2XX']['content']['application/json'];

/**
 * Changes one Pipedream integration; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
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
 * Deletes one Pipedream integration; delisted and unverified: only an older script of the vendor calls this, and the answer is what an unused schema says.
 *
 * `DELETE /integrations/{integration_id}`. Evidence: inferred.
 */
export function deleteIntegration(client: Client, input: DeleteIntegrationInput, options?: CallOptions): Call<DeleteIntegrationResult> {
  return call(client, { name: 'integrations.delete', method: 'DELETE', path: '/integrations/{integration_id}' }, input, options);
}

/** Input of {@link listIntegrationApps}. */
export interface ListIntegrationAppsInput {
  /** Text to look for. */
  query?: string | undefined;
  /** How many apps to give. */
  limit?: number | undefined;
}

/** What {@link listIntegrationApps} gives, as on the wire. */
export type ListIntegrationAppsResult = operations['listIntegrationApps']['responses']['2XX']['content']['application/json'];

/**
 * Lists the apps that Pipedream integrations reach; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
 *
 * `GET /integrations/apps`. Evidence: inferred.
 */
export function listIntegrationApps(client: Client, input: ListIntegrationAppsInput = {}, options?: CallOptions): Call<ListIntegrationAppsResult> {
  return call(client, { name: 'integrationApps.list', method: 'GET', path: '/integrations/apps' }, input, options);
}

/** Input of {@link listIntegrationAccounts}. */
export interface ListIntegrationAccountsInput {
  /** Only accounts of the app with this short name. */
  app_slug?: string | undefined;
  /** Another name of app_slug. */
  app?: string | undefined;
}

/** What {@link listIntegrationAccounts} gives, as on the wire. */
export type ListIntegrationAccountsResult = IntegrationAccountListResponse;

/**
 * Lists the Pipedream accounts that your project connected, all in one answer; delisted: the vendor's current reference leaves integrations out.
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
 * Makes a short-lived token to connect a Pipedream account with; delisted: the vendor's current reference leaves integrations out.
 *
 * `POST /integrations/connect_token`. Evidence: docs.
 */
export function createIntegrationConnectToken(client: Client, input: CreateIntegrationConnectTokenInput = {}, options?: CallOptions): Call<CreateIntegrationConnectTokenResult> {
  return call(client, { name: 'integrations.createConnectToken', method: 'POST', path: '/integrations/connect_token' }, input, options);
}

/** Input of {@link listIntegrationActions}. */
export interface ListIntegrationActionsInput {
  /** Text to look for. */
  query?: string | undefined;
  /** Only actions of the app with this short name. */
  app_slug?: string | undefined;
}

/** What {@link listIntegrationActions} gives, as on the wire. */
export type ListIntegrationActionsResult = operations['searchIntegrationActions']['responses']['2XX']['content']['application/json'];

/**
 * Lists the actions that an app offers; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
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
 * Gets the properties that one action takes; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
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
 * Gets the values that one property of an action can have; delisted and unverified: only an older script of the vendor calls this, and the shapes are those of unused schemas.
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
 * Gets the properties of an action anew after one was set; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
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
 * Gets one voice agent; delisted: the vendor's current reference leaves voice agents out.
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
 * Lets one voice agent answer one of your numbers; delisted: the vendor's current reference leaves voice agents out.
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
     * Adds a person, by their WhatsApp id, to the contacts of your project.
     *
     * `POST /whatsapp/contacts`. Evidence: docs.
     */
    create(input: CreateContactInput, options?: CallOptions): Call<CreateContactResult>;
    /**
     * Gets one person by any of their identifiers.
     *
     * `GET /whatsapp/contacts/{identifier}`. Evidence: docs.
     */
    get(input: GetContactInput, options?: CallOptions): Call<GetContactResult>;
    /**
     * Changes what your project says about one person.
     *
     * `PATCH /whatsapp/contacts/{identifier}`. Evidence: docs.
     */
    update(input: UpdateContactInput, options?: CallOptions): Call<UpdateContactResult>;
    /**
     * Erases one person and their data; the answer only says that the erasure is queued.
     *
     * `DELETE /whatsapp/contacts/{identifier}`. Evidence: docs.
     */
    delete(input: DeleteContactInput, options?: CallOptions): Call<DeleteContactResult>;
  };
  readonly marketingPreferences: {
    /**
     * Lists what one person chose about marketing messages, one entry for each of your numbers.
     *
     * `GET /whatsapp/contacts/{identifier}/marketing_preferences`. Evidence: docs.
     */
    list(input: ListMarketingPreferencesInput, options?: CallOptions): Call<ListMarketingPreferencesResult>;
    /**
     * Gets what one person chose about marketing messages from one of your numbers.
     *
     * `GET /whatsapp/contacts/{identifier}/marketing_preferences/{phone_number_id}`. Evidence: docs.
     */
    get(input: GetMarketingPreferenceInput, options?: CallOptions): Call<GetMarketingPreferenceResult>;
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
    /**
     * Ends one conversation or makes it active again.
     *
     * `PATCH /whatsapp/conversations/{conversation_id}`. Evidence: docs.
     */
    update(input: UpdateConversationInput, options?: CallOptions): Call<UpdateConversationResult>;
  };
  readonly conversationAssignments: {
    /**
     * Lists who is and was assigned to one conversation, a page at a time.
     *
     * `GET /whatsapp/conversations/{conversation_id}/assignments`. Pages: numbered. Evidence: docs.
     */
    list(filters: ListConversationAssignmentsFilters, options?: NumberedListOptions): List<ConversationAssignment, ListConversationAssignmentsBody>;
    /**
     * Assigns a member of the project to one conversation, which can have one active assignment at most.
     *
     * `POST /whatsapp/conversations/{conversation_id}/assignments`. Evidence: docs.
     */
    create(input: CreateConversationAssignmentInput, options?: CallOptions): Call<CreateConversationAssignmentResult>;
    /**
     * Gets one assignment of a conversation.
     *
     * `GET /whatsapp/conversations/{conversation_id}/assignments/{id}`. Evidence: docs.
     */
    get(input: GetConversationAssignmentInput, options?: CallOptions): Call<GetConversationAssignmentResult>;
    /**
     * Changes or ends one assignment of a conversation.
     *
     * `PATCH /whatsapp/conversations/{conversation_id}/assignments/{id}`. Evidence: docs.
     */
    update(input: UpdateConversationAssignmentInput, options?: CallOptions): Call<UpdateConversationAssignmentResult>;
  };
  readonly conversationExecutions: {
    /**
     * Lists the workflow executions that belong to one conversation, a page at a time.
     *
     * `GET /whatsapp/conversations/{conversation_id}/flow_executions`. Pages: cursor-after. Evidence: docs.
     */
    list(filters: ListConversationExecutionsFilters, options?: ReversibleListOptions): List<WorkflowExecutionSummary, ListConversationExecutionsBody>;
  };
  readonly messages: {
    /**
     * Lists the messages that your project received and sent, a page at a time.
     *
     * `GET /whatsapp/messages`. Pages: cursor-after. Evidence: docs.
     */
    list(filters?: ListMessagesFilters, options?: ReversibleListOptions): List<Message, ListMessagesBody>;
    /**
     * Gets one message by the id that WhatsApp gave it.
     *
     * `GET /whatsapp/messages/{message_id}`. Evidence: docs.
     */
    get(input: GetMessageInput, options?: CallOptions): Call<GetMessageResult>;
  };
  readonly customers: {
    /**
     * Lists the customers of your project, a page at a time.
     *
     * `GET /customers`. Pages: numbered. Evidence: docs.
     */
    list(filters?: ListCustomersFilters, options?: NumberedListOptions): List<Customer, ListCustomersBody>;
    /**
     * Adds a customer to your project.
     *
     * `POST /customers`. Evidence: docs.
     */
    create(input: CreateCustomerInput, options?: CallOptions): Call<CreateCustomerResult>;
    /**
     * Gets one customer.
     *
     * `GET /customers/{customer_id}`. Evidence: docs.
     */
    get(input: GetCustomerInput, options?: CallOptions): Call<GetCustomerResult>;
    /**
     * Changes one customer.
     *
     * `PATCH /customers/{customer_id}`. Evidence: docs.
     */
    update(input: UpdateCustomerInput, options?: CallOptions): Call<UpdateCustomerResult>;
    /**
     * Deletes one customer.
     *
     * `DELETE /customers/{customer_id}`. Evidence: docs.
     */
    delete(input: DeleteCustomerInput, options?: CallOptions): Call<DeleteCustomerResult>;
  };
  readonly setupLinks: {
    /**
     * Lists the setup links of one customer, a page at a time.
     *
     * `GET /customers/{customer_id}/setup_links`. Pages: numbered. Evidence: docs.
     */
    list(filters: ListSetupLinksFilters, options?: NumberedListOptions): List<SetupLink, ListSetupLinksBody>;
    /**
     * Creates a setup link, with which one customer connects a WhatsApp number; the customer's link before it is revoked.
     *
     * `POST /customers/{customer_id}/setup_links`. Evidence: docs.
     */
    create(input: CreateSetupLinkInput, options?: CallOptions): Call<CreateSetupLinkResult>;
    /**
     * Changes or revokes one setup link.
     *
     * `PATCH /customers/{customer_id}/setup_links/{setup_link_id}`. Evidence: docs.
     */
    update(input: UpdateSetupLinkInput, options?: CallOptions): Call<UpdateSetupLinkResult>;
  };
  readonly phoneNumbers: {
    /**
     * Lists the WhatsApp numbers that are connected to your project, a page at a time.
     *
     * `GET /whatsapp/phone_numbers`. Pages: numbered. Evidence: docs.
     */
    list(filters?: ListPhoneNumbersFilters, options?: NumberedListOptions): List<PhoneNumber, ListPhoneNumbersBody>;
    /**
     * Connects a WhatsApp number, whose Meta credentials you hold, to one customer.
     *
     * `POST /customers/{customer_id}/whatsapp/phone_numbers`. Evidence: docs.
     */
    create(input: CreatePhoneNumberInput, options?: CallOptions): Call<CreatePhoneNumberResult>;
    /**
     * Gets one of your WhatsApp numbers.
     *
     * `GET /whatsapp/phone_numbers/{phone_number_id}`. Evidence: docs.
     */
    get(input: GetPhoneNumberInput, options?: CallOptions): Call<GetPhoneNumberResult>;
    /**
     * Changes the settings of one of your WhatsApp numbers.
     *
     * `PATCH /whatsapp/phone_numbers/{phone_number_id}`. Evidence: docs.
     */
    update(input: UpdatePhoneNumberInput, options?: CallOptions): Call<UpdatePhoneNumberResult>;
    /**
     * Removes one WhatsApp number from your project.
     *
     * `DELETE /whatsapp/phone_numbers/{phone_number_id}`. Evidence: docs.
     */
    delete(input: DeletePhoneNumberInput, options?: CallOptions): Call<DeletePhoneNumberResult>;
    /**
     * Checks whether one WhatsApp number works; the result is kept for 3 minutes, and a project may ask 5 times a second and 60 times a minute.
     *
     * `GET /whatsapp/phone_numbers/{phone_number_id}/health`. Evidence: docs.
     */
    getHealth(input: GetPhoneNumberHealthInput, options?: CallOptions): Call<GetPhoneNumberHealthResult>;
  };
  readonly displayNameRequests: {
    /**
     * Lists the requests for another display name of one number, a page at a time.
     *
     * `GET /whatsapp/phone_numbers/{phone_number_id}/display_name_requests`. Pages: numbered. Evidence: docs.
     */
    list(filters: ListDisplayNameRequestsFilters, options?: NumberedListOptions): List<DisplayNameRequest, ListDisplayNameRequestsBody>;
    /**
     * Asks Meta for another display name of one number.
     *
     * `POST /whatsapp/phone_numbers/{phone_number_id}/display_name_requests`. Evidence: docs.
     */
    create(input: CreateDisplayNameRequestInput, options?: CallOptions): Call<CreateDisplayNameRequestResult>;
    /**
     * Gets one request for another display name.
     *
     * `GET /whatsapp/phone_numbers/{phone_number_id}/display_name_requests/{request_id}`. Evidence: docs.
     */
    get(input: GetDisplayNameRequestInput, options?: CallOptions): Call<GetDisplayNameRequestResult>;
  };
  readonly webhooks: {
    /**
     * Lists the webhooks of your project, a page at a time.
     *
     * `GET /whatsapp/webhooks`. Pages: numbered. Evidence: docs.
     */
    list(filters?: ListWebhooksFilters, options?: NumberedListOptions): List<Webhook, ListWebhooksBody>;
    /**
     * Creates a webhook for the events of your project, or of one number when its id is given.
     *
     * `POST /whatsapp/webhooks`. Evidence: docs.
     */
    create(input: CreateWebhookInput, options?: CallOptions): Call<CreateWebhookResult>;
    /**
     * Gets one webhook of your project.
     *
     * `GET /whatsapp/webhooks/{webhook_id}`. Evidence: docs.
     */
    get(input: GetWebhookInput, options?: CallOptions): Call<GetWebhookResult>;
    /**
     * Changes one webhook of your project.
     *
     * `PATCH /whatsapp/webhooks/{webhook_id}`. Evidence: docs.
     */
    update(input: UpdateWebhookInput, options?: CallOptions): Call<UpdateWebhookResult>;
    /**
     * Deletes one webhook of your project.
     *
     * `DELETE /whatsapp/webhooks/{webhook_id}`. Evidence: docs.
     */
    delete(input: DeleteWebhookInput, options?: CallOptions): Call<DeleteWebhookResult>;
    /**
     * Sends a test event to one webhook of your project.
     *
     * `POST /whatsapp/webhooks/{webhook_id}/test`. Evidence: docs.
     */
    test(input: TestWebhookInput, options?: CallOptions): Call<TestWebhookResult>;
  };
  readonly phoneNumberWebhooks: {
    /**
     * Lists the webhooks of one of your numbers, a page at a time.
     *
     * `GET /whatsapp/phone_numbers/{phone_number_id}/webhooks`. Pages: numbered. Evidence: docs.
     */
    list(filters: ListPhoneNumberWebhooksFilters, options?: NumberedListOptions): List<Webhook, ListPhoneNumberWebhooksBody>;
    /**
     * Creates a webhook for the messages and conversations of one of your numbers.
     *
     * `POST /whatsapp/phone_numbers/{phone_number_id}/webhooks`. Evidence: docs.
     */
    create(input: CreatePhoneNumberWebhookInput, options?: CallOptions): Call<CreatePhoneNumberWebhookResult>;
    /**
     * Gets one webhook of a number.
     *
     * `GET /whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}`. Evidence: docs.
     */
    get(input: GetPhoneNumberWebhookInput, options?: CallOptions): Call<GetPhoneNumberWebhookResult>;
    /**
     * Changes one webhook of a number.
     *
     * `PATCH /whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}`. Evidence: docs.
     */
    update(input: UpdatePhoneNumberWebhookInput, options?: CallOptions): Call<UpdatePhoneNumberWebhookResult>;
    /**
     * Deletes one webhook of a number.
     *
     * `DELETE /whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}`. Evidence: docs.
     */
    delete(input: DeletePhoneNumberWebhookInput, options?: CallOptions): Call<DeletePhoneNumberWebhookResult>;
  };
  readonly webhookDeliveries: {
    /**
     * Lists the events that were sent to your webhooks and what came of them, a page at a time.
     *
     * `GET /webhook_deliveries`. Pages: cursor-after. Evidence: docs.
     */
    list(filters?: ListWebhookDeliveriesFilters, options?: ReversibleListOptions): List<WebhookDelivery, ListWebhookDeliveriesBody>;
  };
  readonly broadcasts: {
    /**
     * Lists the broadcasts of your project, a page at a time; broadcasts are alpha and may change.
     *
     * `GET /whatsapp/broadcasts`. Pages: numbered. Evidence: docs.
     */
    list(filters?: ListBroadcastsFilters, options?: NumberedListOptions): List<Broadcast, ListBroadcastsBody>;
    /**
     * Creates a broadcast of one template as a draft; broadcasts are alpha and may change.
     *
     * `POST /whatsapp/broadcasts`. Evidence: docs.
     */
    create(input: CreateBroadcastInput, options?: CallOptions): Call<CreateBroadcastResult>;
    /**
     * Gets one broadcast with its counts; broadcasts are alpha and may change.
     *
     * `GET /whatsapp/broadcasts/{broadcast_id}`. Evidence: docs.
     */
    get(input: GetBroadcastInput, options?: CallOptions): Call<GetBroadcastResult>;
    /**
     * Stops one broadcast that is being sent, or makes it a draft again; broadcasts are alpha and may change.
     *
     * `PATCH /whatsapp/broadcasts/{broadcast_id}`. Evidence: docs.
     */
    update(input: UpdateBroadcastInput, options?: CallOptions): Call<UpdateBroadcastResult>;
    /**
     * Begins to send one broadcast to its recipients; broadcasts are alpha and may change.
     *
     * `POST /whatsapp/broadcasts/{broadcast_id}/send`. Evidence: docs.
     */
    send(input: SendBroadcastInput, options?: CallOptions): Call<SendBroadcastResult>;
    /**
     * Sets the time at which one broadcast is sent; broadcasts are alpha and may change.
     *
     * `POST /whatsapp/broadcasts/{broadcast_id}/schedule`. Evidence: docs.
     */
    schedule(input: ScheduleBroadcastInput, options?: CallOptions): Call<ScheduleBroadcastResult>;
    /**
     * Takes one scheduled broadcast back before it is sent; broadcasts are alpha and may change.
     *
     * `POST /whatsapp/broadcasts/{broadcast_id}/cancel`. Evidence: docs.
     */
    cancel(input: CancelBroadcastInput, options?: CallOptions): Call<CancelBroadcastResult>;
  };
  readonly broadcastRecipients: {
    /**
     * Lists the recipients of one broadcast and how far each got, a page at a time; broadcasts are alpha and may change.
     *
     * `GET /whatsapp/broadcasts/{broadcast_id}/recipients`. Pages: numbered. Evidence: docs.
     */
    list(filters: ListBroadcastRecipientsFilters, options?: NumberedListOptions): List<BroadcastRecipient, ListBroadcastRecipientsBody>;
    /**
     * Adds up to 1,000 recipients to one broadcast and skips those it already has; broadcasts are alpha and may change.
     *
     * `POST /whatsapp/broadcasts/{broadcast_id}/recipients`. Evidence: docs.
     */
    add(input: AddBroadcastRecipientsInput, options?: CallOptions): Call<AddBroadcastRecipientsResult>;
    /**
     * Removes all recipients of one broadcast; broadcasts are alpha and may change.
     *
     * `DELETE /whatsapp/broadcasts/{broadcast_id}/recipients`. Evidence: docs.
     */
    clear(input: ClearBroadcastRecipientsInput, options?: CallOptions): Call<ClearBroadcastRecipientsResult>;
  };
  readonly media: {
    /**
     * Brings a file from an address of yours to Meta: images up to 5 MB, audio and video up to 16 MB, documents up to 100 MB.
     *
     * `POST /whatsapp/media`. Evidence: docs.
     */
    upload(input: UploadMediaInput, options?: CallOptions): Call<UploadMediaResult>;
  };
  readonly flows: {
    /**
     * Lists the WhatsApp Flows (forms inside WhatsApp) of your project, a page at a time.
     *
     * `GET /whatsapp/flows`. Pages: numbered. Evidence: docs.
     */
    list(filters?: ListFlowsFilters, options?: NumberedListOptions): List<Flow, ListFlowsBody>;
    /**
     * Creates a WhatsApp Flow, as a draft unless it is to be published at once.
     *
     * `POST /whatsapp/flows`. Evidence: docs.
     */
    create(input: CreateFlowInput, options?: CallOptions): Call<CreateFlowResult>;
    /**
     * Gets one WhatsApp Flow.
     *
     * `GET /whatsapp/flows/{flow_id}`. Evidence: docs.
     */
    get(input: GetFlowInput, options?: CallOptions): Call<GetFlowResult>;
    /**
     * Publishes one WhatsApp Flow, which cannot be undone.
     *
     * `POST /whatsapp/flows/{flow_id}/publish`. Evidence: docs.
     */
    publish(input: PublishFlowInput, options?: CallOptions): Call<PublishFlowResult>;
    /**
     * Sets up the keys that one WhatsApp Flow's data endpoint needs.
     *
     * `POST /whatsapp/flows/{flow_id}/setup_encryption`. Evidence: docs.
     */
    setupEncryption(input: SetupFlowEncryptionInput, options?: CallOptions): Call<SetupFlowEncryptionResult>;
  };
  readonly flowVersions: {
    /**
     * Lists the versions of one WhatsApp Flow, a page at a time.
     *
     * `GET /whatsapp/flows/{flow_id}/versions`. Pages: numbered. Evidence: docs.
     */
    list(filters: ListFlowVersionsFilters, options?: NumberedListOptions): List<FlowVersion, ListFlowVersionsBody>;
    /**
     * Adds a version to one WhatsApp Flow.
     *
     * `POST /whatsapp/flows/{flow_id}/versions`. Evidence: docs.
     */
    create(input: CreateFlowVersionInput, options?: CallOptions): Call<CreateFlowVersionResult>;
    /**
     * Gets one version of a WhatsApp Flow with its JSON.
     *
     * `GET /whatsapp/flows/{flow_id}/versions/{version_id}`. Evidence: docs.
     */
    get(input: GetFlowVersionInput, options?: CallOptions): Call<GetFlowVersionResult>;
  };
  readonly flowDataEndpoints: {
    /**
     * Gets the data endpoint of one WhatsApp Flow.
     *
     * `GET /whatsapp/flows/{flow_id}/data_endpoint`. Evidence: docs.
     */
    get(input: GetFlowDataEndpointInput, options?: CallOptions): Call<GetFlowDataEndpointResult>;
    /**
     * Writes the code of one WhatsApp Flow's data endpoint.
     *
     * `POST /whatsapp/flows/{flow_id}/data_endpoint`. Evidence: docs.
     */
    create(input: CreateFlowDataEndpointInput, options?: CallOptions): Call<CreateFlowDataEndpointResult>;
    /**
     * Makes a deployed function the data endpoint of one WhatsApp Flow; when the flow cannot be published again, the answer is still 200 and carries a warning.
     *
     * `PATCH /whatsapp/flows/{flow_id}/data_endpoint`. Evidence: docs.
     */
    update(input: UpdateFlowDataEndpointInput, options?: CallOptions): Call<UpdateFlowDataEndpointResult>;
    /**
     * Deploys the code of one WhatsApp Flow's data endpoint.
     *
     * `POST /whatsapp/flows/{flow_id}/data_endpoint/deploy`. Evidence: docs.
     */
    deploy(input: DeployFlowDataEndpointInput, options?: CallOptions): Call<DeployFlowDataEndpointResult>;
    /**
     * Tells Meta the data endpoint of one WhatsApp Flow.
     *
     * `POST /whatsapp/flows/{flow_id}/data_endpoint/register`. Evidence: docs.
     */
    register(input: RegisterFlowDataEndpointInput, options?: CallOptions): Call<RegisterFlowDataEndpointResult>;
  };
  readonly flowFunctionLogs: {
    /**
     * Lists the last log lines of one WhatsApp Flow's data endpoint, all in one answer.
     *
     * `GET /whatsapp/flows/{flow_id}/function_logs`. Evidence: docs.
     */
    list(input: ListFlowFunctionLogsInput, options?: CallOptions): Call<ListFlowFunctionLogsResult>;
  };
  readonly flowFunctionInvocations: {
    /**
     * Lists the last calls of one WhatsApp Flow's data endpoint, all in one answer.
     *
     * `GET /whatsapp/flows/{flow_id}/function_invocations`. Evidence: docs.
     */
    list(input: ListFlowFunctionInvocationsInput, options?: CallOptions): Call<ListFlowFunctionInvocationsResult>;
  };
  readonly flowResponses: {
    /**
     * Lists the answers that people gave in one WhatsApp Flow; unverified: only a script of the vendor calls this, and what comes back is not documented.
     *
     * `GET /whatsapp/flows/{flow_id}/responses`. Evidence: inferred.
     */
    list(input: ListFlowResponsesInput, options?: CallOptions): Call<ListFlowResponsesResult>;
  };
  readonly workflows: {
    /**
     * Lists the workflows of your project, all in one answer.
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
     * Gets one workflow without its definition.
     *
     * `GET /workflows/{workflow_id}`. Evidence: docs.
     */
    get(input: GetWorkflowInput, options?: CallOptions): Call<GetWorkflowResult>;
    /**
     * Changes one workflow, and with lock_version only if nobody else changed it meanwhile.
     *
     * `PATCH /workflows/{workflow_id}`. Evidence: docs.
     */
    update(input: UpdateWorkflowInput, options?: CallOptions): Call<UpdateWorkflowResult>;
    /**
     * Gets one workflow with its nodes and edges.
     *
     * `GET /workflows/{workflow_id}/definition`. Evidence: docs.
     */
    getDefinition(input: GetWorkflowDefinitionInput, options?: CallOptions): Call<GetWorkflowDefinitionResult>;
    /**
     * Gets the variables that one workflow knows.
     *
     * `GET /workflows/{workflow_id}/variables`. Evidence: docs.
     */
    getVariables(input: GetWorkflowVariablesInput, options?: CallOptions): Call<GetWorkflowVariablesResult>;
  };
  readonly workflowExecutions: {
    /**
     * Lists the executions of one workflow, a page at a time.
     *
     * `GET /workflows/{workflow_id}/executions`. Pages: cursor-after. Evidence: docs.
     */
    list(filters: ListWorkflowExecutionsFilters, options?: ReversibleListOptions): List<WorkflowExecutionSummary, ListWorkflowExecutionsBody>;
    /**
     * Starts one workflow for one person; beside the general limit, each key may start a workflow only so many times a second.
     *
     * `POST /workflows/{workflow_id}/executions`. Evidence: docs.
     */
    create(input: CreateWorkflowExecutionInput, options?: CallOptions): Call<CreateWorkflowExecutionResult>;
    /**
     * Gets one execution with its context and events.
     *
     * `GET /workflow_executions/{execution_id}`. Evidence: docs.
     */
    get(input: GetWorkflowExecutionInput, options?: CallOptions): Call<GetWorkflowExecutionResult>;
    /**
     * Moves one execution to another state.
     *
     * `PATCH /workflow_executions/{execution_id}`. Evidence: docs.
     */
    update(input: UpdateWorkflowExecutionInput, options?: CallOptions): Call<UpdateWorkflowExecutionResult>;
    /**
     * Gives one waiting execution what it waits for.
     *
     * `POST /workflow_executions/{execution_id}/resume`. Evidence: docs.
     */
    resume(input: ResumeWorkflowExecutionInput, options?: CallOptions): Call<ResumeWorkflowExecutionResult>;
  };
  readonly workflowExecutionEvents: {
    /**
     * Lists what happened in one workflow execution, a page at a time.
     *
     * `GET /workflow_executions/{execution_id}/events`. Pages: cursor-after. Evidence: docs.
     */
    list(filters: ListWorkflowExecutionEventsFilters, options?: ReversibleListOptions): List<WorkflowEvent, ListWorkflowExecutionEventsBody>;
  };
  readonly workflowTriggers: {
    /**
     * Lists the triggers that start one workflow, all in one answer.
     *
     * `GET /workflows/{workflow_id}/triggers`. Evidence: docs.
     */
    list(input: ListWorkflowTriggersInput, options?: CallOptions): Call<ListWorkflowTriggersResult>;
    /**
     * Adds a trigger to one workflow.
     *
     * `POST /workflows/{workflow_id}/triggers`. Evidence: docs.
     */
    create(input: CreateWorkflowTriggerInput, options?: CallOptions): Call<CreateWorkflowTriggerResult>;
    /**
     * Replaces all triggers of one workflow at once.
     *
     * `PUT /workflows/{workflow_id}/triggers`. Evidence: docs.
     */
    replace(input: ReplaceWorkflowTriggersInput, options?: CallOptions): Call<ReplaceWorkflowTriggersResult>;
    /**
     * Switches one trigger on or off.
     *
     * `PATCH /triggers/{trigger_id}`. Evidence: docs.
     */
    update(input: UpdateWorkflowTriggerInput, options?: CallOptions): Call<UpdateWorkflowTriggerResult>;
    /**
     * Deletes one trigger.
     *
     * `DELETE /triggers/{trigger_id}`. Evidence: docs.
     */
    delete(input: DeleteWorkflowTriggerInput, options?: CallOptions): Call<DeleteWorkflowTriggerResult>;
  };
  readonly functions: {
    /**
     * Lists the serverless functions of your project, all in one answer.
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
     * Gets one serverless function with its code.
     *
     * `GET /functions/{function_id}`. Evidence: docs.
     */
    get(input: GetFunctionInput, options?: CallOptions): Call<GetFunctionResult>;
    /**
     * Changes one serverless function, and with lock_version only if nobody else changed it meanwhile.
     *
     * `PATCH /functions/{function_id}`. Evidence: docs.
     */
    update(input: UpdateFunctionInput, options?: CallOptions): Call<UpdateFunctionResult>;
    /**
     * Deletes one serverless function.
     *
     * `DELETE /functions/{function_id}`. Evidence: docs.
     */
    delete(input: DeleteFunctionInput, options?: CallOptions): Call<DeleteFunctionResult>;
    /**
     * Begins to deploy one serverless function.
     *
     * `POST /functions/{function_id}/deploy`. Evidence: docs.
     */
    deploy(input: DeployFunctionInput, options?: CallOptions): Call<DeployFunctionResult>;
    /**
     * Calls one serverless function; with the response mode passthrough it answers with any 2xx status and any content: JSON is parsed, and anything else given as text.
     *
     * `POST /functions/{function_id}/invoke`. Evidence: docs.
     */
    invoke(input: InvokeFunctionInput, options?: CallOptions): Call<InvokeFunctionResult>;
  };
  readonly functionSecrets: {
    /**
     * Lists the names of one function's secrets, all in one answer and without their values.
     *
     * `GET /functions/{function_id}/secrets`. Evidence: docs.
     */
    list(input: ListFunctionSecretsInput, options?: CallOptions): Call<ListFunctionSecretsResult>;
    /**
     * Stores a secret for one deployed function.
     *
     * `POST /functions/{function_id}/secrets`. Evidence: docs.
     */
    create(input: CreateFunctionSecretInput, options?: CallOptions): Call<CreateFunctionSecretResult>;
    /**
     * Deletes one secret of a function.
     *
     * `DELETE /functions/{function_id}/secrets/{secret_name}`. Evidence: docs.
     */
    delete(input: DeleteFunctionSecretInput, options?: CallOptions): Call<DeleteFunctionSecretResult>;
  };
  readonly functionInvocations: {
    /**
     * Lists the last calls of one serverless function with their log lines, all in one answer.
     *
     * `GET /functions/{function_id}/invocations`. Evidence: docs.
     */
    list(input: ListFunctionInvocationsInput, options?: CallOptions): Call<ListFunctionInvocationsResult>;
  };
  readonly eventDefinitions: {
    /**
     * Lists the kinds of events that your project records, all in one answer.
     *
     * `GET /event-definitions`. Evidence: docs.
     */
    list(input?: ListEventDefinitionsInput, options?: CallOptions): Call<ListEventDefinitionsResult>;
    /**
     * Defines a kind of event; one of the same name is changed instead, and brought back when it was archived.
     *
     * `POST /event-definitions`. Evidence: docs.
     */
    create(input: CreateEventDefinitionInput, options?: CallOptions): Call<CreateEventDefinitionResult>;
    /**
     * Gets one kind of event.
     *
     * `GET /event-definitions/{id}`. Evidence: docs.
     */
    get(input: GetEventDefinitionInput, options?: CallOptions): Call<GetEventDefinitionResult>;
    /**
     * Changes or archives one kind of event.
     *
     * `PATCH /event-definitions/{id}`. Evidence: docs.
     */
    update(input: UpdateEventDefinitionInput, options?: CallOptions): Call<UpdateEventDefinitionResult>;
    /**
     * Deletes one kind of event and, in the background, all events that were recorded of it.
     *
     * `DELETE /event-definitions/{id}`. Evidence: docs.
     */
    delete(input: DeleteEventDefinitionInput, options?: CallOptions): Call<DeleteEventDefinitionResult>;
  };
  readonly events: {
    /**
     * Lists the events that your project recorded, a page at a time.
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
     * Lists what Kapso noticed in your project's events, a page at a time; a page can hold a few more than asked for.
     *
     * `GET /findings`. Pages: cursor-after. Evidence: docs.
     */
    list(filters?: ListFindingsFilters, options?: ReversibleListOptions): List<FindingSummary, ListFindingsBody>;
    /**
     * Gets one finding with its investigation.
     *
     * `GET /findings/{finding_id}`. Evidence: docs.
     */
    get(input: GetFindingInput, options?: CallOptions): Call<GetFindingResult>;
    /**
     * Gets the events and conversations behind one finding, cut at 100 events, 50 affected and 20 other conversations.
     *
     * `GET /findings/{finding_id}/evidence`. Evidence: docs.
     */
    getEvidence(input: GetFindingEvidenceInput, options?: CallOptions): Call<GetFindingEvidenceResult>;
    /**
     * Has one finding investigated.
     *
     * `POST /findings/{finding_id}/start_investigation`. Evidence: docs.
     */
    startInvestigation(input: StartFindingInvestigationInput, options?: CallOptions): Call<StartFindingInvestigationResult>;
    /**
     * Dismisses one finding with a reason.
     *
     * `POST /findings/{finding_id}/dismiss`. Evidence: docs.
     */
    dismiss(input: DismissFindingInput, options?: CallOptions): Call<DismissFindingResult>;
    /**
     * Says that one finding has been dealt with.
     *
     * `POST /findings/{finding_id}/mark_addressed`. Evidence: docs.
     */
    markAddressed(input: MarkFindingAddressedInput, options?: CallOptions): Call<MarkFindingAddressedResult>;
  };
  readonly inboxEmbeds: {
    /**
     * Lists the inboxes that you embed in pages of your own, a page at a time.
     *
     * `GET /inbox_embeds`. Pages: numbered. Evidence: docs.
     */
    list(filters?: ListInboxEmbedsFilters, options?: NumberedListOptions): List<InboxEmbed, ListInboxEmbedsBody>;
    /**
     * Creates an inbox to embed in a page of your own.
     *
     * `POST /inbox_embeds`. Evidence: docs.
     */
    create(input: CreateInboxEmbedInput, options?: CallOptions): Call<CreateInboxEmbedResult>;
    /**
     * Gets one embedded inbox.
     *
     * `GET /inbox_embeds/{inbox_embed_id}`. Evidence: docs.
     */
    get(input: GetInboxEmbedInput, options?: CallOptions): Call<GetInboxEmbedResult>;
    /**
     * Changes one embedded inbox.
     *
     * `PATCH /inbox_embeds/{inbox_embed_id}`. Evidence: docs.
     */
    update(input: UpdateInboxEmbedInput, options?: CallOptions): Call<UpdateInboxEmbedResult>;
    /**
     * Revokes one embedded inbox.
     *
     * `DELETE /inbox_embeds/{inbox_embed_id}`. Evidence: docs.
     */
    delete(input: DeleteInboxEmbedInput, options?: CallOptions): Call<DeleteInboxEmbedResult>;
  };
  readonly users: {
    /**
     * Lists the members of your project, a page at a time.
     *
     * `GET /users`. Pages: numbered. Evidence: docs.
     */
    list(filters?: ListUsersFilters, options?: NumberedListOptions): List<User, ListUsersBody>;
  };
  readonly notificationEventTypes: {
    /**
     * Lists the kinds of events that your team can be notified of, all in one answer.
     *
     * `GET /notifications/events`. Evidence: docs.
     */
    list(input?: ListNotificationEventTypesInput, options?: CallOptions): Call<ListNotificationEventTypesResult>;
  };
  readonly notificationDestinations: {
    /**
     * Lists the addresses and channels that notifications go to, all in one answer.
     *
     * `GET /notifications/destinations`. Evidence: docs.
     */
    list(input?: ListNotificationDestinationsInput, options?: CallOptions): Call<ListNotificationDestinationsResult>;
    /**
     * Adds a mail address for notifications, which its owner confirms by a link within 7 days; one that was removed comes back.
     *
     * `POST /notifications/destinations`. Evidence: docs.
     */
    create(input: CreateNotificationDestinationInput, options?: CallOptions): Call<CreateNotificationDestinationResult>;
    /**
     * Removes one destination of notifications.
     *
     * `DELETE /notifications/destinations/{destination_id}`. Evidence: docs.
     */
    delete(input: DeleteNotificationDestinationInput, options?: CallOptions): Call<DeleteNotificationDestinationResult>;
  };
  readonly notificationRoutes: {
    /**
     * Lists which kind of notification goes to which destination, all in one answer.
     *
     * `GET /notifications/routes`. Evidence: docs.
     */
    list(input?: ListNotificationRoutesInput, options?: CallOptions): Call<ListNotificationRoutesResult>;
    /**
     * Sends one kind of notification to one destination; saying so twice changes nothing.
     *
     * `PUT /notifications/routes`. Evidence: docs.
     */
    upsert(input: UpsertNotificationRouteInput, options?: CallOptions): Call<UpsertNotificationRouteResult>;
    /**
     * Removes one route of notifications.
     *
     * `DELETE /notifications/routes/{id}`. Evidence: docs.
     */
    delete(input: DeleteNotificationRouteInput, options?: CallOptions): Call<DeleteNotificationRouteResult>;
  };
  readonly providerModels: {
    /**
     * Lists the AI models that workflows and agents can use, all in one answer.
     *
     * `GET /provider_models`. Evidence: docs.
     */
    list(input?: ListProviderModelsInput, options?: CallOptions): Call<ListProviderModelsResult>;
  };
  readonly apiLogs: {
    /**
     * Lists the calls that were made with your project's keys, a page at a time.
     *
     * `GET /api_logs`. Pages: cursor-after. Evidence: docs.
     */
    list(filters?: ListApiLogsFilters, options?: ReversibleListOptions): List<ApiLog, ListApiLogsBody>;
  };
  readonly logs: {
    /**
     * Searches the logs of your project, a page at a time; when data.available is false, the search could not be run and the rows are none.
     *
     * `GET /log_search`. Pages: cursor-token. Evidence: docs.
     */
    search(filters?: SearchLogsFilters, options?: CursorListOptions): List<LogEntry, SearchLogsBody>;
    /**
     * Searches the logs of your project with filters, a page at a time; when data.available is false, the search could not be run and the rows are none.
     *
     * `POST /log_search`. Pages: cursor-token. Evidence: docs.
     */
    searchWithFilters(filters?: SearchLogsWithFiltersFilters, options?: CursorListOptions): List<LogEntry, SearchLogsWithFiltersBody>;
    /**
     * Gets the sources and filters that a search of the logs takes.
     *
     * `GET /log_search/catalog`. Evidence: docs.
     */
    getCatalog(input?: GetLogCatalogInput, options?: CallOptions): Call<GetLogCatalogResult>;
  };
  readonly accountFunding: {
    /**
     * Gets how one WhatsApp Business Account is paid for; managed funding is beta.
     *
     * `GET /whatsapp/accounts/{waba_id}/funding`. Evidence: docs.
     */
    get(input: GetAccountFundingInput, options?: CallOptions): Call<GetAccountFundingResult>;
    /**
     * Has one WhatsApp Business Account paid for by managed funding, which is beta; a repeated call joins the run that is under way or ended within 30 seconds.
     *
     * `POST /whatsapp/accounts/{waba_id}/funding`. Evidence: docs.
     */
    ensure(input: EnsureAccountFundingInput, options?: CallOptions): Call<EnsureAccountFundingResult>;
  };
  readonly accountUsage: {
    /**
     * Gets what one WhatsApp Business Account was charged in up to 31 days; managed funding is beta.
     *
     * `GET /whatsapp/accounts/{waba_id}/usage`. Evidence: docs.
     */
    get(input: GetAccountUsageInput, options?: CallOptions): Call<GetAccountUsageResult>;
  };
  readonly portfolioAccounts: {
    /**
     * Lists the WhatsApp Business Accounts of one portfolio and how each is paid for, a page at a time; managed funding is beta.
     *
     * `GET /whatsapp/portfolios/{portfolio_id}/accounts`. Pages: cursor-after. Evidence: docs.
     */
    list(filters: ListPortfolioAccountsFilters, options?: ReversibleListOptions): List<AccountFunding, ListPortfolioAccountsBody>;
  };
  readonly portfolioUsage: {
    /**
     * Gets what all accounts of one portfolio were charged in up to 31 days; managed funding is beta.
     *
     * `GET /whatsapp/portfolios/{portfolio_id}/usage`. Evidence: docs.
     */
    get(input: GetPortfolioUsageInput, options?: CallOptions): Call<GetPortfolioUsageResult>;
  };
  readonly portfolioFunding: {
    /**
     * Ends the managed funding of one portfolio, which is beta; a call with the same key gives the operation that the first one began.
     *
     * `POST /whatsapp/portfolios/{portfolio_id}/funding/revoke`. Evidence: docs.
     */
    revoke(input: RevokePortfolioFundingInput, options?: CallOptions): Call<RevokePortfolioFundingResult>;
    /**
     * Gets how far the end of one portfolio's managed funding got; managed funding is beta.
     *
     * `GET /whatsapp/portfolios/{portfolio_id}/funding/operations/{operation_id}`. Evidence: docs.
     */
    getOperation(input: GetPortfolioFundingOperationInput, options?: CallOptions): Call<GetPortfolioFundingOperationResult>;
  };
  readonly agentModes: {
    /**
     * Lists the modes that the Kapso Agent can be run in, all in one answer.
     *
     * `GET /kapso-agent/modes`. Evidence: docs.
     */
    list(input?: ListAgentModesInput, options?: CallOptions): Call<ListAgentModesResult>;
    /**
     * Gets one mode of the Kapso Agent.
     *
     * `GET /kapso-agent/modes/{mode}`. Evidence: docs.
     */
    get(input: GetAgentModeInput, options?: CallOptions): Call<GetAgentModeResult>;
  };
  readonly agentSessions: {
    /**
     * Lists the agent sessions of one mode that your own key began, a page at a time.
     *
     * `GET /kapso-agent/modes/{mode}/sessions`. Pages: cursor-after. Evidence: docs.
     */
    list(filters: ListAgentSessionsFilters, options?: ReversibleListOptions): List<AgentSession, ListAgentSessionsBody>;
    /**
     * Lists the agent sessions of one mode that your own key began, a page at a time.
     *
     * `GET /kapso-agent/modes/{mode}/sessions`. Pages: numbered. Evidence: docs.
     */
    listNumbered(filters: ListAgentSessionsNumberedFilters, options?: NumberedListOptions): List<AgentSession, ListAgentSessionsNumberedBody>;
  };
  readonly agentSessionRuns: {
    /**
     * Gets one agent session of your own key and lists its runs, a page at a time; the session itself is in the body of every page.
     *
     * `GET /kapso-agent/sessions/{id}`. Pages: cursor-after. Evidence: docs.
     */
    list(filters: ListAgentSessionRunsFilters, options?: ReversibleListOptions): List<AgentSessionRun, ListAgentSessionRunsBody>;
    /**
     * Gets one agent session of your own key and lists its runs, a page at a time; the session itself is in the body of every page.
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
     * Gets one run of the Kapso Agent.
     *
     * `GET /kapso-agent/runs/{id}`. Evidence: docs.
     */
    get(input: GetAgentRunInput, options?: CallOptions): Call<GetAgentRunResult>;
    /**
     * Pauses one run of the Kapso Agent.
     *
     * `POST /kapso-agent/runs/{id}/pause`. Evidence: docs.
     */
    pause(input: PauseAgentRunInput, options?: CallOptions): Call<PauseAgentRunResult>;
    /**
     * Goes on with one paused run of the Kapso Agent.
     *
     * `POST /kapso-agent/runs/{id}/resume`. Evidence: docs.
     */
    resume(input: ResumeAgentRunInput, options?: CallOptions): Call<ResumeAgentRunResult>;
    /**
     * Ends one run of the Kapso Agent early.
     *
     * `POST /kapso-agent/runs/{id}/cancel`. Evidence: docs.
     */
    cancel(input: CancelAgentRunInput, options?: CallOptions): Call<CancelAgentRunResult>;
    /**
     * Allows the tool that one run waits to use.
     *
     * `POST /kapso-agent/runs/{id}/approvals/{approval_id}/approve`. Evidence: docs.
     */
    approve(input: ApproveAgentRunInput, options?: CallOptions): Call<ApproveAgentRunResult>;
    /**
     * Refuses the tool that one run waits to use.
     *
     * `POST /kapso-agent/runs/{id}/approvals/{approval_id}/reject`. Evidence: docs.
     */
    reject(input: RejectAgentRunInput, options?: CallOptions): Call<RejectAgentRunResult>;
  };
  readonly databaseRows: {
    /**
     * Lists rows of one table, as many as limit says from offset on; delisted: the vendor's current reference leaves the database out.
     *
     * `GET /db/{table}`. Evidence: docs.
     */
    list(input: ListDatabaseRowsInput, options?: CallOptions): Call<ListDatabaseRowsResult>;
    /**
     * Adds one row, or an array of rows, to one table; delisted: the vendor's current reference leaves the database out.
     *
     * `POST /db/{table}`. Evidence: docs.
     */
    create(input: CreateDatabaseRowsInput, options?: CallOptions): Call<CreateDatabaseRowsResult>;
    /**
     * Changes rows of one table; no document says how the rows are chosen, so all of them may be changed; delisted: the vendor's current reference leaves the database out.
     *
     * `PATCH /db/{table}`. Evidence: docs.
     */
    update(input: UpdateDatabaseRowsInput, options?: CallOptions): Call<UpdateDatabaseRowsResult>;
    /**
     * Adds rows to one table, or changes those that are there; delisted: the vendor's current reference leaves the database out.
     *
     * `PUT /db/{table}`. Evidence: docs.
     */
    upsert(input: UpsertDatabaseRowsInput, options?: CallOptions): Call<UpsertDatabaseRowsResult>;
    /**
     * Deletes rows of one table; no document says how the rows are chosen, so all of them may be deleted; delisted: the vendor's current reference leaves the database out.
     *
     * `DELETE /db/{table}`. Evidence: docs.
     */
    delete(input: DeleteDatabaseRowsInput, options?: CallOptions): Call<DeleteDatabaseRowsResult>;
    /**
     * Gets one row of a table; delisted: the vendor's current reference leaves the database out.
     *
     * `GET /db/{table}/{id}`. Evidence: docs.
     */
    get(input: GetDatabaseRowInput, options?: CallOptions): Call<GetDatabaseRowResult>;
  };
  readonly databaseTables: {
    /**
     * Lists the tables of your project; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
     *
     * `GET /database_tables`. Evidence: inferred.
     */
    list(input?: ListDatabaseTablesInput, options?: CallOptions): Call<ListDatabaseTablesResult>;
    /**
     * Gets one table; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
     *
     * `GET /database_tables/{table}`. Evidence: inferred.
     */
    get(input: GetDatabaseTableInput, options?: CallOptions): Call<GetDatabaseTableResult>;
  };
  readonly integrations: {
    /**
     * Lists the Pipedream integrations of your project, all in one answer; delisted: the vendor's current reference leaves integrations out.
     *
     * `GET /integrations`. Evidence: docs.
     */
    list(input?: ListIntegrationsInput, options?: CallOptions): Call<ListIntegrationsResult>;
    /**
     * Creates a Pipedream integration; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
     *
     * `POST /integrations`. Evidence: inferred.
     */
    create(input: CreateIntegrationInput, options?: CallOptions): Call<CreateIntegrationResult>;
    /**
     * Changes one Pipedream integration; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
     *
     * `PATCH /integrations/{integration_id}`. Evidence: inferred.
     */
    update(input: UpdateIntegrationInput, options?: CallOptions): Call<UpdateIntegrationResult>;
    /**
     * Deletes one Pipedream integration; delisted and unverified: only an older script of the vendor calls this, and the answer is what an unused schema says.
     *
     * `DELETE /integrations/{integration_id}`. Evidence: inferred.
     */
    delete(input: DeleteIntegrationInput, options?: CallOptions): Call<DeleteIntegrationResult>;
    /**
     * Makes a short-lived token to connect a Pipedream account with; delisted: the vendor's current reference leaves integrations out.
     *
     * `POST /integrations/connect_token`. Evidence: docs.
     */
    createConnectToken(input?: CreateIntegrationConnectTokenInput, options?: CallOptions): Call<CreateIntegrationConnectTokenResult>;
  };
  readonly integrationApps: {
    /**
     * Lists the apps that Pipedream integrations reach; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
     *
     * `GET /integrations/apps`. Evidence: inferred.
     */
    list(input?: ListIntegrationAppsInput, options?: CallOptions): Call<ListIntegrationAppsResult>;
  };
  readonly integrationAccounts: {
    /**
     * Lists the Pipedream accounts that your project connected, all in one answer; delisted: the vendor's current reference leaves integrations out.
     *
     * `GET /integrations/accounts`. Evidence: docs.
     */
    list(input?: ListIntegrationAccountsInput, options?: CallOptions): Call<ListIntegrationAccountsResult>;
  };
  readonly integrationActions: {
    /**
     * Lists the actions that an app offers; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
     *
     * `GET /integrations/actions`. Evidence: inferred.
     */
    list(input?: ListIntegrationActionsInput, options?: CallOptions): Call<ListIntegrationActionsResult>;
    /**
     * Gets the properties that one action takes; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
     *
     * `GET /integrations/actions/{action_id}/schema`. Evidence: inferred.
     */
    getSchema(input: GetIntegrationActionSchemaInput, options?: CallOptions): Call<GetIntegrationActionSchemaResult>;
    /**
     * Gets the values that one property of an action can have; delisted and unverified: only an older script of the vendor calls this, and the shapes are those of unused schemas.
     *
     * `POST /integrations/actions/{action_id}/configure_prop`. Evidence: inferred.
     */
    configureProp(input: ConfigureIntegrationActionPropInput, options?: CallOptions): Call<ConfigureIntegrationActionPropResult>;
    /**
     * Gets the properties of an action anew after one was set; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
     *
     * `POST /integrations/actions/{action_id}/reload_props`. Evidence: inferred.
     */
    reloadProps(input: ReloadIntegrationActionPropsInput, options?: CallOptions): Call<ReloadIntegrationActionPropsResult>;
  };
  readonly voiceAgents: {
    /**
     * Gets one voice agent; delisted: the vendor's current reference leaves voice agents out.
     *
     * `GET /voice_agents/{voice_agent_id}`. Evidence: docs.
     */
    get(input: GetVoiceAgentInput, options?: CallOptions): Call<GetVoiceAgentResult>;
  };
  readonly voiceAgentPhoneNumbers: {
    /**
     * Lets one voice agent answer one of your numbers; delisted: the vendor's current reference leaves voice agents out.
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
