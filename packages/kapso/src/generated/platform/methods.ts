// Generated from Kapso Platform API 0.2.0; do not edit.
// Description sha256 c08efd699cea4437c693e2a74e93d33a069b4b96529dd4433de621502918b437, generator 1.0.0.

import { call, list, sideBySide, withIdempotencyKey, withWholeBody } from '@wa-clients/core';
import type { MethodTree } from '@wa-clients/core';
import { byCursorAfter, byCursorToken, byNumbered, byNumberedRuns, byNumberedSessions, byNumberedUnbounded } from '../../pagination.ts';

/** All operations by resource and method, for a client that has them as methods. */
export const methods: MethodTree = {
  contacts: {
    list: [list, 'GET', '/whatsapp/contacts', { query: ['customer_id', 'customer_external_id', 'has_customer', 'profile_name_contains', 'wa_id_contains', 'business_scoped_user_id', 'created_after', 'created_before'], pagination: byCursorAfter, items: 'data', maximum: 100, sideBySide: sideBySide({ at: 'created_at', id: 'id', after: 'created_after', before: 'created_before', resolutionMs: 1000 }) }],
    listNumbered: [list, 'GET', '/whatsapp/contacts', { query: ['customer_id', 'customer_external_id', 'has_customer', 'profile_name_contains', 'wa_id_contains', 'business_scoped_user_id', 'created_after', 'created_before'], pagination: byNumbered, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/whatsapp/contacts', { body: 'fields' }],
    get: [call, 'GET', '/whatsapp/contacts/{identifier}', { query: [] }],
    update: [call, 'PATCH', '/whatsapp/contacts/{identifier}', { body: 'fields' }],
    delete: [call, 'DELETE', '/whatsapp/contacts/{identifier}', { query: [], empty: true }],
  },
  marketingPreferences: {
    list: [call, 'GET', '/whatsapp/contacts/{identifier}/marketing_preferences', { query: [] }],
    get: [call, 'GET', '/whatsapp/contacts/{identifier}/marketing_preferences/{phone_number_id}', { query: [] }],
  },
  conversations: {
    list: [list, 'GET', '/whatsapp/conversations', { query: ['phone_number_id', 'phone_number', 'status', 'assigned_user_id', 'unassigned', 'created_after', 'created_before', 'last_active_after', 'last_active_before'], pagination: byCursorAfter, items: 'data', maximum: 100, sideBySide: sideBySide({ at: 'last_active_at', id: 'id', after: 'last_active_after', before: 'last_active_before', order: 'descending', resolutionMs: 1000 }) }],
    get: [call, 'GET', '/whatsapp/conversations/{conversation_id}', { query: [] }],
    update: [call, 'PATCH', '/whatsapp/conversations/{conversation_id}', { body: 'fields' }],
  },
  conversationAssignments: {
    list: [list, 'GET', '/whatsapp/conversations/{conversation_id}/assignments', { query: [], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/whatsapp/conversations/{conversation_id}/assignments', { body: 'fields' }],
    get: [call, 'GET', '/whatsapp/conversations/{conversation_id}/assignments/{id}', { query: [] }],
    update: [call, 'PATCH', '/whatsapp/conversations/{conversation_id}/assignments/{id}', { body: 'fields' }],
  },
  conversationExecutions: {
    list: [list, 'GET', '/whatsapp/conversations/{conversation_id}/flow_executions', { query: ['status'], pagination: byCursorAfter, items: 'data', maximum: 100 }],
  },
  messages: {
    list: [list, 'GET', '/whatsapp/messages', { query: ['phone_number_id', 'conversation_id', 'phone_number', 'business_scoped_user_id', 'direction', 'status', 'message_type', 'has_media'], pagination: byCursorAfter, items: 'data', maximum: 100 }],
    get: [call, 'GET', '/whatsapp/messages/{message_id}', { query: [] }],
  },
  customers: {
    list: [list, 'GET', '/customers', { query: ['name_contains', 'external_customer_id', 'created_after', 'created_before'], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/customers', { body: 'fields' }],
    get: [call, 'GET', '/customers/{customer_id}', { query: [] }],
    update: [call, 'PATCH', '/customers/{customer_id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/customers/{customer_id}', { query: [], empty: true }],
  },
  setupLinks: {
    list: [list, 'GET', '/customers/{customer_id}/setup_links', { query: ['status', 'created_after', 'created_before'], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/customers/{customer_id}/setup_links', { body: 'fields' }],
    update: [call, 'PATCH', '/customers/{customer_id}/setup_links/{setup_link_id}', { body: 'fields' }],
  },
  phoneNumbers: {
    list: [list, 'GET', '/whatsapp/phone_numbers', { query: ['phone_number_id', 'business_account_id', 'customer_id', 'messaging_enabled', 'name_contains', 'created_after', 'created_before'], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/customers/{customer_id}/whatsapp/phone_numbers', { body: 'fields' }],
    get: [call, 'GET', '/whatsapp/phone_numbers/{phone_number_id}', { query: [] }],
    update: [call, 'PATCH', '/whatsapp/phone_numbers/{phone_number_id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/whatsapp/phone_numbers/{phone_number_id}', { query: [], empty: true }],
    getHealth: [call, 'GET', '/whatsapp/phone_numbers/{phone_number_id}/health', { query: [] }],
  },
  displayNameRequests: {
    list: [list, 'GET', '/whatsapp/phone_numbers/{phone_number_id}/display_name_requests', { query: [], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/whatsapp/phone_numbers/{phone_number_id}/display_name_requests', { body: 'fields' }],
    get: [call, 'GET', '/whatsapp/phone_numbers/{phone_number_id}/display_name_requests/{request_id}', { query: [] }],
  },
  webhooks: {
    list: [list, 'GET', '/whatsapp/webhooks', { query: ['kind'], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/whatsapp/webhooks', { body: 'fields' }],
    get: [call, 'GET', '/whatsapp/webhooks/{webhook_id}', { query: [] }],
    update: [call, 'PATCH', '/whatsapp/webhooks/{webhook_id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/whatsapp/webhooks/{webhook_id}', { query: [], empty: true }],
    test: [call, 'POST', '/whatsapp/webhooks/{webhook_id}/test', { body: 'fields', optionalBody: true }],
  },
  phoneNumberWebhooks: {
    list: [list, 'GET', '/whatsapp/phone_numbers/{phone_number_id}/webhooks', { query: ['url_contains', 'kind', 'active', 'created_after', 'created_before'], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/whatsapp/phone_numbers/{phone_number_id}/webhooks', { body: 'fields' }],
    get: [call, 'GET', '/whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}', { query: [] }],
    update: [call, 'PATCH', '/whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}', { query: [], empty: true }],
  },
  webhookDeliveries: {
    list: [list, 'GET', '/webhook_deliveries', { query: ['status', 'event', 'webhook_id', 'errors_only', 'period'], pagination: byCursorAfter, items: 'data', maximum: 100 }],
  },
  broadcasts: {
    list: [list, 'GET', '/whatsapp/broadcasts', { query: ['phone_number_id', 'status', 'created_after', 'created_before'], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/whatsapp/broadcasts', { body: 'fields' }],
    get: [call, 'GET', '/whatsapp/broadcasts/{broadcast_id}', { query: [] }],
    update: [call, 'PATCH', '/whatsapp/broadcasts/{broadcast_id}', { body: 'fields' }],
    send: [call, 'POST', '/whatsapp/broadcasts/{broadcast_id}/send', { query: [] }],
    schedule: [call, 'POST', '/whatsapp/broadcasts/{broadcast_id}/schedule', { body: 'fields' }],
    cancel: [call, 'POST', '/whatsapp/broadcasts/{broadcast_id}/cancel', { query: [] }],
  },
  broadcastRecipients: {
    list: [list, 'GET', '/whatsapp/broadcasts/{broadcast_id}/recipients', { query: [], pagination: byNumberedUnbounded, items: 'data', maximum: 50 }],
    add: [call, 'POST', '/whatsapp/broadcasts/{broadcast_id}/recipients', { body: 'fields', idempotent: true }],
    clear: [call, 'DELETE', '/whatsapp/broadcasts/{broadcast_id}/recipients', { query: [] }],
  },
  media: {
    upload: [call, 'POST', '/whatsapp/media', { body: 'fields' }],
  },
  flows: {
    list: [list, 'GET', '/whatsapp/flows', { query: ['status', 'business_account_id', 'phone_number_id', 'name_contains', 'created_after', 'created_before'], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/whatsapp/flows', { body: 'fields' }],
    get: [call, 'GET', '/whatsapp/flows/{flow_id}', { query: [] }],
    publish: [call, 'POST', '/whatsapp/flows/{flow_id}/publish', { body: 'fields', optionalBody: true }],
    setupEncryption: [call, 'POST', '/whatsapp/flows/{flow_id}/setup_encryption', { body: 'fields', optionalBody: true }],
  },
  flowVersions: {
    list: [list, 'GET', '/whatsapp/flows/{flow_id}/versions', { query: [], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/whatsapp/flows/{flow_id}/versions', { body: 'fields' }],
    get: [call, 'GET', '/whatsapp/flows/{flow_id}/versions/{version_id}', { query: [] }],
  },
  flowDataEndpoints: {
    get: [call, 'GET', '/whatsapp/flows/{flow_id}/data_endpoint', { query: [] }],
    create: [call, 'POST', '/whatsapp/flows/{flow_id}/data_endpoint', { body: 'fields' }],
    update: [call, 'PATCH', '/whatsapp/flows/{flow_id}/data_endpoint', { body: 'fields' }],
    deploy: [call, 'POST', '/whatsapp/flows/{flow_id}/data_endpoint/deploy', { query: [] }],
    register: [call, 'POST', '/whatsapp/flows/{flow_id}/data_endpoint/register', { query: [] }],
  },
  flowFunctionLogs: {
    list: [call, 'GET', '/whatsapp/flows/{flow_id}/function_logs', { query: ['limit'] }],
  },
  flowFunctionInvocations: {
    list: [call, 'GET', '/whatsapp/flows/{flow_id}/function_invocations', { query: ['status', 'limit'] }],
  },
  flowResponses: {
    list: [call, 'GET', '/whatsapp/flows/{flow_id}/responses', { query: ['page', 'per_page'] }],
  },
  workflows: {
    list: [call, 'GET', '/workflows', { query: ['status', 'name_contains', 'created_after', 'created_before'] }],
    create: [call, 'POST', '/workflows', { body: 'fields' }],
    get: [call, 'GET', '/workflows/{workflow_id}', { query: [] }],
    update: [call, 'PATCH', '/workflows/{workflow_id}', { body: 'fields' }],
    getDefinition: [call, 'GET', '/workflows/{workflow_id}/definition', { query: [] }],
    getVariables: [call, 'GET', '/workflows/{workflow_id}/variables', { query: [] }],
  },
  workflowExecutions: {
    list: [list, 'GET', '/workflows/{workflow_id}/executions', { query: ['status', 'waiting_reason', 'created_after', 'created_before', 'whatsapp_conversation_id'], pagination: byCursorAfter, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/workflows/{workflow_id}/executions', { body: 'fields' }],
    get: [call, 'GET', '/workflow_executions/{execution_id}', { query: [] }],
    update: [call, 'PATCH', '/workflow_executions/{execution_id}', { body: 'fields' }],
    resume: [call, 'POST', '/workflow_executions/{execution_id}/resume', { body: 'fields' }],
  },
  workflowExecutionEvents: {
    list: [list, 'GET', '/workflow_executions/{execution_id}/events', { query: ['event_type'], pagination: byCursorAfter, items: 'data', maximum: 100 }],
  },
  workflowTriggers: {
    list: [call, 'GET', '/workflows/{workflow_id}/triggers', { query: [] }],
    create: [call, 'POST', '/workflows/{workflow_id}/triggers', { body: 'fields' }],
    replace: [call, 'PUT', '/workflows/{workflow_id}/triggers', { body: 'fields' }],
    update: [call, 'PATCH', '/triggers/{trigger_id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/triggers/{trigger_id}', { query: [], empty: true }],
  },
  functions: {
    list: [call, 'GET', '/functions', { query: [] }],
    create: [call, 'POST', '/functions', { body: 'fields' }],
    get: [call, 'GET', '/functions/{function_id}', { query: [] }],
    update: [call, 'PATCH', '/functions/{function_id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/functions/{function_id}', { query: [], empty: true }],
    deploy: [call, 'POST', '/functions/{function_id}/deploy', { query: [] }],
    invoke: [call, 'POST', '/functions/{function_id}/invoke', { body: 'whole', choose: withWholeBody, accept: 'application/json, text/plain', text: true, credentials: [['ApiKeyAuth'], []] }],
  },
  functionSecrets: {
    list: [call, 'GET', '/functions/{function_id}/secrets', { query: [] }],
    create: [call, 'POST', '/functions/{function_id}/secrets', { body: 'fields' }],
    delete: [call, 'DELETE', '/functions/{function_id}/secrets/{secret_name}', { query: [], empty: true }],
  },
  functionInvocations: {
    list: [call, 'GET', '/functions/{function_id}/invocations', { query: ['status', 'limit'] }],
  },
  eventDefinitions: {
    list: [call, 'GET', '/event-definitions', { query: ['include_archived'] }],
    create: [call, 'POST', '/event-definitions', { body: 'fields', idempotent: true }],
    get: [call, 'GET', '/event-definitions/{id}', { query: [] }],
    update: [call, 'PATCH', '/event-definitions/{id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/event-definitions/{id}', { query: [], empty: true }],
  },
  events: {
    list: [list, 'GET', '/events', { query: ['name', 'conversation_id', 'occurred_after', 'occurred_before'], pagination: byCursorAfter, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/events', { body: 'fields' }],
  },
  findings: {
    list: [list, 'GET', '/findings', { query: [], pagination: byCursorAfter, items: 'data', maximum: 25 }],
    get: [call, 'GET', '/findings/{finding_id}', { query: [] }],
    getEvidence: [call, 'GET', '/findings/{finding_id}/evidence', { query: [] }],
    startInvestigation: [call, 'POST', '/findings/{finding_id}/start_investigation', { query: [] }],
    dismiss: [call, 'POST', '/findings/{finding_id}/dismiss', { body: 'fields' }],
    markAddressed: [call, 'POST', '/findings/{finding_id}/mark_addressed', { query: [] }],
  },
  inboxEmbeds: {
    list: [list, 'GET', '/inbox_embeds', { query: ['status', 'scope_type', 'scope_id', 'assigned_user_id'], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/inbox_embeds', { body: 'fields' }],
    get: [call, 'GET', '/inbox_embeds/{inbox_embed_id}', { query: [] }],
    update: [call, 'PATCH', '/inbox_embeds/{inbox_embed_id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/inbox_embeds/{inbox_embed_id}', { query: [], empty: true }],
  },
  users: {
    list: [list, 'GET', '/users', { query: [], pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
  },
  notificationEventTypes: {
    list: [call, 'GET', '/notifications/events', { query: [] }],
  },
  notificationDestinations: {
    list: [call, 'GET', '/notifications/destinations', { query: [] }],
    create: [call, 'POST', '/notifications/destinations', { body: 'fields' }],
    delete: [call, 'DELETE', '/notifications/destinations/{destination_id}', { query: [], empty: true }],
  },
  notificationRoutes: {
    list: [call, 'GET', '/notifications/routes', { query: [] }],
    upsert: [call, 'PUT', '/notifications/routes', { body: 'fields' }],
    delete: [call, 'DELETE', '/notifications/routes/{id}', { query: [], empty: true }],
  },
  providerModels: {
    list: [call, 'GET', '/provider_models', { query: [] }],
  },
  apiLogs: {
    list: [list, 'GET', '/api_logs', { query: ['endpoint', 'status_code', 'errors_only', 'period'], pagination: byCursorAfter, items: 'data', maximum: 100 }],
  },
  logs: {
    search: [list, 'GET', '/log_search', { query: ['query', 'period', 'source', 'problems_only', 'errors_only', 'around', 'highlight_event_id', 'highlight_resource_id'], pagination: byCursorToken, items: 'data.events', maximum: 100 }],
    searchWithFilters: [list, 'POST', '/log_search', { body: 'fields', optionalBody: true, idempotent: true, pagination: byCursorToken, items: 'data.events', maximum: 100 }],
    getCatalog: [call, 'GET', '/log_search/catalog', { query: [] }],
  },
  accountFunding: {
    get: [call, 'GET', '/whatsapp/accounts/{waba_id}/funding', { query: [] }],
    ensure: [call, 'POST', '/whatsapp/accounts/{waba_id}/funding', { body: 'fields', idempotent: true }],
  },
  accountUsage: {
    get: [call, 'GET', '/whatsapp/accounts/{waba_id}/usage', { query: ['start_time', 'end_time'] }],
  },
  portfolioAccounts: {
    list: [list, 'GET', '/whatsapp/portfolios/{portfolio_id}/accounts', { query: [], pagination: byCursorAfter, items: 'data', maximum: 100 }],
  },
  portfolioUsage: {
    get: [call, 'GET', '/whatsapp/portfolios/{portfolio_id}/usage', { query: ['start_time', 'end_time'] }],
  },
  portfolioFunding: {
    revoke: [call, 'POST', '/whatsapp/portfolios/{portfolio_id}/funding/revoke', { query: [], headers: ['Idempotency-Key'], idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    getOperation: [call, 'GET', '/whatsapp/portfolios/{portfolio_id}/funding/operations/{operation_id}', { query: [] }],
  },
  agentModes: {
    list: [call, 'GET', '/kapso-agent/modes', { query: [] }],
    get: [call, 'GET', '/kapso-agent/modes/{mode}', { query: [] }],
  },
  agentSessions: {
    list: [list, 'GET', '/kapso-agent/modes/{mode}/sessions', { query: [], pagination: byCursorAfter, items: 'data', maximum: 100 }],
    listNumbered: [list, 'GET', '/kapso-agent/modes/{mode}/sessions', { query: [], pagination: byNumberedSessions, items: 'data', maximum: 100 }],
  },
  agentSessionRuns: {
    list: [list, 'GET', '/kapso-agent/sessions/{id}', { query: [], pagination: byCursorAfter, items: 'data.runs', maximum: 100 }],
    listNumbered: [list, 'GET', '/kapso-agent/sessions/{id}', { query: [], pagination: byNumberedRuns, items: 'data.runs', maximum: 100 }],
  },
  agentRuns: {
    create: [call, 'POST', '/kapso-agent/runs', { body: 'fields' }],
    get: [call, 'GET', '/kapso-agent/runs/{id}', { query: [] }],
    pause: [call, 'POST', '/kapso-agent/runs/{id}/pause', { query: [] }],
    resume: [call, 'POST', '/kapso-agent/runs/{id}/resume', { query: [] }],
    cancel: [call, 'POST', '/kapso-agent/runs/{id}/cancel', { query: [] }],
    approve: [call, 'POST', '/kapso-agent/runs/{id}/approvals/{approval_id}/approve', { query: [] }],
    reject: [call, 'POST', '/kapso-agent/runs/{id}/approvals/{approval_id}/reject', { query: [] }],
  },
  databaseRows: {
    list: [call, 'GET', '/db/{table}', { query: ['select', 'order', 'limit', 'offset'] }],
    create: [call, 'POST', '/db/{table}', { body: 'whole', choose: withWholeBody }],
    update: [call, 'PATCH', '/db/{table}', { body: 'whole', choose: withWholeBody }],
    upsert: [call, 'PUT', '/db/{table}', { body: 'whole', choose: withWholeBody, idempotent: false }],
    delete: [call, 'DELETE', '/db/{table}', { query: [], empty: true }],
    get: [call, 'GET', '/db/{table}/{id}', { query: [] }],
  },
  databaseTables: {
    list: [call, 'GET', '/database_tables', { query: [] }],
    get: [call, 'GET', '/database_tables/{table}', { query: ['limit'] }],
  },
  integrations: {
    list: [call, 'GET', '/integrations', { query: [] }],
    create: [call, 'POST', '/integrations', { body: 'fields' }],
    update: [call, 'PATCH', '/integrations/{integration_id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/integrations/{integration_id}', { query: [] }],
    createConnectToken: [call, 'POST', '/integrations/connect_token', { query: [] }],
  },
  integrationApps: {
    list: [call, 'GET', '/integrations/apps', { query: ['query', 'limit'] }],
  },
  integrationAccounts: {
    list: [call, 'GET', '/integrations/accounts', { query: ['app_slug', 'app'] }],
  },
  integrationActions: {
    list: [call, 'GET', '/integrations/actions', { query: ['query', 'app_slug'] }],
    getSchema: [call, 'GET', '/integrations/actions/{action_id}/schema', { query: [] }],
    configureProp: [call, 'POST', '/integrations/actions/{action_id}/configure_prop', { body: 'fields' }],
    reloadProps: [call, 'POST', '/integrations/actions/{action_id}/reload_props', { body: 'fields' }],
  },
  voiceAgents: {
    get: [call, 'GET', '/voice_agents/{voice_agent_id}', { query: [] }],
  },
  voiceAgentPhoneNumbers: {
    create: [call, 'POST', '/voice_agents/{voice_agent_id}/whatsapp/phone_numbers', { body: 'fields' }],
  },
};
