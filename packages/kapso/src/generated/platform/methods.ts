// Generated from Kapso Platform API 0.2.0; do not edit.
// Description sha256 c08efd699cea4437c693e2a74e93d33a069b4b96529dd4433de621502918b437, generator 1.0.0.

import { call, list, sideBySide, withIdempotencyKey, withWholeBody } from '@wa-clients/core';
import type { MethodTree } from '@wa-clients/core';
import { byCursorAfter, byCursorToken, byNumbered, byNumberedRuns, byNumberedSessions, byNumberedUnbounded } from '../../pagination.ts';

/** All operations by resource and method, for a client that has them as methods. */
export const methods: MethodTree = {
  contacts: {
    list: [list, 'GET', '/whatsapp/contacts', { pagination: byCursorAfter, items: 'data', maximum: 100, sideBySide: sideBySide({ at: 'created_at', id: 'id', after: 'created_after', before: 'created_before', resolutionMs: 1000 }) }],
    listNumbered: [list, 'GET', '/whatsapp/contacts', { pagination: byNumbered, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/whatsapp/contacts', { body: 'fields' }],
    get: [call, 'GET', '/whatsapp/contacts/{identifier}'],
    update: [call, 'PATCH', '/whatsapp/contacts/{identifier}', { body: 'fields' }],
    delete: [call, 'DELETE', '/whatsapp/contacts/{identifier}', { empty: true }],
  },
  marketingPreferences: {
    list: [call, 'GET', '/whatsapp/contacts/{identifier}/marketing_preferences'],
    get: [call, 'GET', '/whatsapp/contacts/{identifier}/marketing_preferences/{phone_number_id}'],
  },
  conversations: {
    list: [list, 'GET', '/whatsapp/conversations', { pagination: byCursorAfter, items: 'data', maximum: 100, sideBySide: sideBySide({ at: 'last_active_at', id: 'id', after: 'last_active_after', before: 'last_active_before', order: 'descending', resolutionMs: 1000 }) }],
    get: [call, 'GET', '/whatsapp/conversations/{conversation_id}'],
    update: [call, 'PATCH', '/whatsapp/conversations/{conversation_id}', { body: 'fields' }],
  },
  conversationAssignments: {
    list: [list, 'GET', '/whatsapp/conversations/{conversation_id}/assignments', { pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/whatsapp/conversations/{conversation_id}/assignments', { body: 'fields' }],
    get: [call, 'GET', '/whatsapp/conversations/{conversation_id}/assignments/{id}'],
    update: [call, 'PATCH', '/whatsapp/conversations/{conversation_id}/assignments/{id}', { body: 'fields' }],
  },
  conversationExecutions: {
    list: [list, 'GET', '/whatsapp/conversations/{conversation_id}/flow_executions', { pagination: byCursorAfter, items: 'data', maximum: 100 }],
  },
  messages: {
    list: [list, 'GET', '/whatsapp/messages', { pagination: byCursorAfter, items: 'data', maximum: 100 }],
    get: [call, 'GET', '/whatsapp/messages/{message_id}'],
  },
  customers: {
    list: [list, 'GET', '/customers', { pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/customers', { body: 'fields' }],
    get: [call, 'GET', '/customers/{customer_id}'],
    update: [call, 'PATCH', '/customers/{customer_id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/customers/{customer_id}', { empty: true }],
  },
  setupLinks: {
    list: [list, 'GET', '/customers/{customer_id}/setup_links', { pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/customers/{customer_id}/setup_links', { body: 'fields' }],
    update: [call, 'PATCH', '/customers/{customer_id}/setup_links/{setup_link_id}', { body: 'fields' }],
  },
  phoneNumbers: {
    list: [list, 'GET', '/whatsapp/phone_numbers', { pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/customers/{customer_id}/whatsapp/phone_numbers', { body: 'fields' }],
    get: [call, 'GET', '/whatsapp/phone_numbers/{phone_number_id}'],
    update: [call, 'PATCH', '/whatsapp/phone_numbers/{phone_number_id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/whatsapp/phone_numbers/{phone_number_id}', { empty: true }],
    getHealth: [call, 'GET', '/whatsapp/phone_numbers/{phone_number_id}/health'],
  },
  displayNameRequests: {
    list: [list, 'GET', '/whatsapp/phone_numbers/{phone_number_id}/display_name_requests', { pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/whatsapp/phone_numbers/{phone_number_id}/display_name_requests', { body: 'fields' }],
    get: [call, 'GET', '/whatsapp/phone_numbers/{phone_number_id}/display_name_requests/{request_id}'],
  },
  webhooks: {
    list: [list, 'GET', '/whatsapp/webhooks', { pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/whatsapp/webhooks', { body: 'fields' }],
    get: [call, 'GET', '/whatsapp/webhooks/{webhook_id}'],
    update: [call, 'PATCH', '/whatsapp/webhooks/{webhook_id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/whatsapp/webhooks/{webhook_id}', { empty: true }],
    test: [call, 'POST', '/whatsapp/webhooks/{webhook_id}/test', { body: 'fields', optionalBody: true }],
  },
  phoneNumberWebhooks: {
    list: [list, 'GET', '/whatsapp/phone_numbers/{phone_number_id}/webhooks', { pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/whatsapp/phone_numbers/{phone_number_id}/webhooks', { body: 'fields' }],
    get: [call, 'GET', '/whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}'],
    update: [call, 'PATCH', '/whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}', { empty: true }],
  },
  webhookDeliveries: {
    list: [list, 'GET', '/webhook_deliveries', { pagination: byCursorAfter, items: 'data', maximum: 100 }],
  },
  broadcasts: {
    list: [list, 'GET', '/whatsapp/broadcasts', { pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/whatsapp/broadcasts', { body: 'fields' }],
    get: [call, 'GET', '/whatsapp/broadcasts/{broadcast_id}'],
    update: [call, 'PATCH', '/whatsapp/broadcasts/{broadcast_id}', { body: 'fields' }],
    send: [call, 'POST', '/whatsapp/broadcasts/{broadcast_id}/send'],
    schedule: [call, 'POST', '/whatsapp/broadcasts/{broadcast_id}/schedule', { body: 'fields' }],
    cancel: [call, 'POST', '/whatsapp/broadcasts/{broadcast_id}/cancel'],
  },
  broadcastRecipients: {
    list: [list, 'GET', '/whatsapp/broadcasts/{broadcast_id}/recipients', { pagination: byNumberedUnbounded, items: 'data', maximum: 50 }],
    add: [call, 'POST', '/whatsapp/broadcasts/{broadcast_id}/recipients', { body: 'fields', idempotent: true }],
    clear: [call, 'DELETE', '/whatsapp/broadcasts/{broadcast_id}/recipients'],
  },
  media: {
    upload: [call, 'POST', '/whatsapp/media', { body: 'fields' }],
  },
  flows: {
    list: [list, 'GET', '/whatsapp/flows', { pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/whatsapp/flows', { body: 'fields' }],
    get: [call, 'GET', '/whatsapp/flows/{flow_id}'],
    publish: [call, 'POST', '/whatsapp/flows/{flow_id}/publish', { body: 'fields', optionalBody: true }],
    setupEncryption: [call, 'POST', '/whatsapp/flows/{flow_id}/setup_encryption', { body: 'fields', optionalBody: true }],
  },
  flowVersions: {
    list: [list, 'GET', '/whatsapp/flows/{flow_id}/versions', { pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/whatsapp/flows/{flow_id}/versions', { body: 'fields' }],
    get: [call, 'GET', '/whatsapp/flows/{flow_id}/versions/{version_id}'],
  },
  flowDataEndpoints: {
    get: [call, 'GET', '/whatsapp/flows/{flow_id}/data_endpoint'],
    create: [call, 'POST', '/whatsapp/flows/{flow_id}/data_endpoint', { body: 'fields' }],
    update: [call, 'PATCH', '/whatsapp/flows/{flow_id}/data_endpoint', { body: 'fields' }],
    deploy: [call, 'POST', '/whatsapp/flows/{flow_id}/data_endpoint/deploy'],
    register: [call, 'POST', '/whatsapp/flows/{flow_id}/data_endpoint/register'],
  },
  flowFunctionLogs: {
    list: [call, 'GET', '/whatsapp/flows/{flow_id}/function_logs'],
  },
  flowFunctionInvocations: {
    list: [call, 'GET', '/whatsapp/flows/{flow_id}/function_invocations'],
  },
  flowResponses: {
    list: [call, 'GET', '/whatsapp/flows/{flow_id}/responses'],
  },
  workflows: {
    list: [call, 'GET', '/workflows'],
    create: [call, 'POST', '/workflows', { body: 'fields' }],
    get: [call, 'GET', '/workflows/{workflow_id}'],
    update: [call, 'PATCH', '/workflows/{workflow_id}', { body: 'fields' }],
    getDefinition: [call, 'GET', '/workflows/{workflow_id}/definition'],
    getVariables: [call, 'GET', '/workflows/{workflow_id}/variables'],
  },
  workflowExecutions: {
    list: [list, 'GET', '/workflows/{workflow_id}/executions', { pagination: byCursorAfter, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/workflows/{workflow_id}/executions', { body: 'fields' }],
    get: [call, 'GET', '/workflow_executions/{execution_id}'],
    update: [call, 'PATCH', '/workflow_executions/{execution_id}', { body: 'fields' }],
    resume: [call, 'POST', '/workflow_executions/{execution_id}/resume', { body: 'fields' }],
  },
  workflowExecutionEvents: {
    list: [list, 'GET', '/workflow_executions/{execution_id}/events', { pagination: byCursorAfter, items: 'data', maximum: 100 }],
  },
  workflowTriggers: {
    list: [call, 'GET', '/workflows/{workflow_id}/triggers'],
    create: [call, 'POST', '/workflows/{workflow_id}/triggers', { body: 'fields' }],
    replace: [call, 'PUT', '/workflows/{workflow_id}/triggers', { body: 'fields' }],
    update: [call, 'PATCH', '/triggers/{trigger_id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/triggers/{trigger_id}', { empty: true }],
  },
  functions: {
    list: [call, 'GET', '/functions'],
    create: [call, 'POST', '/functions', { body: 'fields' }],
    get: [call, 'GET', '/functions/{function_id}'],
    update: [call, 'PATCH', '/functions/{function_id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/functions/{function_id}', { empty: true }],
    deploy: [call, 'POST', '/functions/{function_id}/deploy'],
    invoke: [call, 'POST', '/functions/{function_id}/invoke', { body: 'whole', choose: withWholeBody, accept: 'application/json, text/plain', text: true, credentials: [['ApiKeyAuth'], []] }],
  },
  functionSecrets: {
    list: [call, 'GET', '/functions/{function_id}/secrets'],
    create: [call, 'POST', '/functions/{function_id}/secrets', { body: 'fields' }],
    delete: [call, 'DELETE', '/functions/{function_id}/secrets/{secret_name}', { empty: true }],
  },
  functionInvocations: {
    list: [call, 'GET', '/functions/{function_id}/invocations'],
  },
  eventDefinitions: {
    list: [call, 'GET', '/event-definitions'],
    create: [call, 'POST', '/event-definitions', { body: 'fields', idempotent: true }],
    get: [call, 'GET', '/event-definitions/{id}'],
    update: [call, 'PATCH', '/event-definitions/{id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/event-definitions/{id}', { empty: true }],
  },
  events: {
    list: [list, 'GET', '/events', { pagination: byCursorAfter, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/events', { body: 'fields' }],
  },
  findings: {
    list: [list, 'GET', '/findings', { pagination: byCursorAfter, items: 'data', maximum: 25 }],
    get: [call, 'GET', '/findings/{finding_id}'],
    getEvidence: [call, 'GET', '/findings/{finding_id}/evidence'],
    startInvestigation: [call, 'POST', '/findings/{finding_id}/start_investigation'],
    dismiss: [call, 'POST', '/findings/{finding_id}/dismiss', { body: 'fields' }],
    markAddressed: [call, 'POST', '/findings/{finding_id}/mark_addressed'],
  },
  inboxEmbeds: {
    list: [list, 'GET', '/inbox_embeds', { pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/inbox_embeds', { body: 'fields' }],
    get: [call, 'GET', '/inbox_embeds/{inbox_embed_id}'],
    update: [call, 'PATCH', '/inbox_embeds/{inbox_embed_id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/inbox_embeds/{inbox_embed_id}', { empty: true }],
  },
  users: {
    list: [list, 'GET', '/users', { pagination: byNumberedUnbounded, items: 'data', maximum: 100 }],
  },
  notificationEventTypes: {
    list: [call, 'GET', '/notifications/events'],
  },
  notificationDestinations: {
    list: [call, 'GET', '/notifications/destinations'],
    create: [call, 'POST', '/notifications/destinations', { body: 'fields' }],
    delete: [call, 'DELETE', '/notifications/destinations/{destination_id}', { empty: true }],
  },
  notificationRoutes: {
    list: [call, 'GET', '/notifications/routes'],
    upsert: [call, 'PUT', '/notifications/routes', { body: 'fields' }],
    delete: [call, 'DELETE', '/notifications/routes/{id}', { empty: true }],
  },
  providerModels: {
    list: [call, 'GET', '/provider_models'],
  },
  apiLogs: {
    list: [list, 'GET', '/api_logs', { pagination: byCursorAfter, items: 'data', maximum: 100 }],
  },
  logs: {
    search: [list, 'GET', '/log_search', { pagination: byCursorToken, items: 'data.events', maximum: 100 }],
    searchWithFilters: [list, 'POST', '/log_search', { body: 'fields', optionalBody: true, idempotent: true, pagination: byCursorToken, items: 'data.events', maximum: 100 }],
    getCatalog: [call, 'GET', '/log_search/catalog'],
  },
  accountFunding: {
    get: [call, 'GET', '/whatsapp/accounts/{waba_id}/funding'],
    ensure: [call, 'POST', '/whatsapp/accounts/{waba_id}/funding', { body: 'fields', idempotent: true }],
  },
  accountUsage: {
    get: [call, 'GET', '/whatsapp/accounts/{waba_id}/usage'],
  },
  portfolioAccounts: {
    list: [list, 'GET', '/whatsapp/portfolios/{portfolio_id}/accounts', { pagination: byCursorAfter, items: 'data', maximum: 100 }],
  },
  portfolioUsage: {
    get: [call, 'GET', '/whatsapp/portfolios/{portfolio_id}/usage'],
  },
  portfolioFunding: {
    revoke: [call, 'POST', '/whatsapp/portfolios/{portfolio_id}/funding/revoke', { headers: ['Idempotency-Key'], idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    getOperation: [call, 'GET', '/whatsapp/portfolios/{portfolio_id}/funding/operations/{operation_id}'],
  },
  agentModes: {
    list: [call, 'GET', '/kapso-agent/modes'],
    get: [call, 'GET', '/kapso-agent/modes/{mode}'],
  },
  agentSessions: {
    list: [list, 'GET', '/kapso-agent/modes/{mode}/sessions', { pagination: byCursorAfter, items: 'data', maximum: 100 }],
    listNumbered: [list, 'GET', '/kapso-agent/modes/{mode}/sessions', { pagination: byNumberedSessions, items: 'data', maximum: 100 }],
  },
  agentSessionRuns: {
    list: [list, 'GET', '/kapso-agent/sessions/{id}', { pagination: byCursorAfter, items: 'data.runs', maximum: 100 }],
    listNumbered: [list, 'GET', '/kapso-agent/sessions/{id}', { pagination: byNumberedRuns, items: 'data.runs', maximum: 100 }],
  },
  agentRuns: {
    create: [call, 'POST', '/kapso-agent/runs', { body: 'fields' }],
    get: [call, 'GET', '/kapso-agent/runs/{id}'],
    pause: [call, 'POST', '/kapso-agent/runs/{id}/pause'],
    resume: [call, 'POST', '/kapso-agent/runs/{id}/resume'],
    cancel: [call, 'POST', '/kapso-agent/runs/{id}/cancel'],
    approve: [call, 'POST', '/kapso-agent/runs/{id}/approvals/{approval_id}/approve'],
    reject: [call, 'POST', '/kapso-agent/runs/{id}/approvals/{approval_id}/reject'],
  },
  databaseRows: {
    list: [call, 'GET', '/db/{table}'],
    create: [call, 'POST', '/db/{table}', { body: 'whole', choose: withWholeBody }],
    update: [call, 'PATCH', '/db/{table}', { body: 'whole', choose: withWholeBody }],
    upsert: [call, 'PUT', '/db/{table}', { body: 'whole', choose: withWholeBody, idempotent: false }],
    delete: [call, 'DELETE', '/db/{table}', { empty: true }],
    get: [call, 'GET', '/db/{table}/{id}'],
  },
  databaseTables: {
    list: [call, 'GET', '/database_tables'],
    get: [call, 'GET', '/database_tables/{table}'],
  },
  integrations: {
    list: [call, 'GET', '/integrations'],
    create: [call, 'POST', '/integrations', { body: 'fields' }],
    update: [call, 'PATCH', '/integrations/{integration_id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/integrations/{integration_id}'],
    createConnectToken: [call, 'POST', '/integrations/connect_token'],
  },
  integrationApps: {
    list: [call, 'GET', '/integrations/apps'],
  },
  integrationAccounts: {
    list: [call, 'GET', '/integrations/accounts'],
  },
  integrationActions: {
    list: [call, 'GET', '/integrations/actions'],
    getSchema: [call, 'GET', '/integrations/actions/{action_id}/schema'],
    configureProp: [call, 'POST', '/integrations/actions/{action_id}/configure_prop', { body: 'fields' }],
    reloadProps: [call, 'POST', '/integrations/actions/{action_id}/reload_props', { body: 'fields' }],
  },
  voiceAgents: {
    get: [call, 'GET', '/voice_agents/{voice_agent_id}'],
  },
  voiceAgentPhoneNumbers: {
    create: [call, 'POST', '/voice_agents/{voice_agent_id}/whatsapp/phone_numbers', { body: 'fields' }],
  },
};
