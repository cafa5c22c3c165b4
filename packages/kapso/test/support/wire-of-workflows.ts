import { id } from './ids.ts';
import type { WireRow } from './wire-row.ts';

/** Workflows and functions. */
export const wireOfWorkflows: readonly WireRow[] = [
  {
    name: 'workflows.list',
    send: ({ workflows }) => workflows.list({ status: 'draft', name_contains: 'ac' }),
    line: 'GET /workflows?status=draft&name_contains=ac',
  },
  {
    name: 'workflows.create',
    send: ({ workflows }) => workflows.create({ workflow: { name: 'Acme', slug: 'welcome' } }),
    line: 'POST /workflows',
    body: '{"workflow":{"name":"Acme","slug":"welcome"}}',
  },
  { name: 'workflows.get', send: ({ workflows }) => workflows.get({ workflow_id: id }), line: `GET /workflows/${id}` },
  {
    name: 'workflows.update',
    send: ({ workflows }) => workflows.update({ workflow_id: id, workflow: { name: 'Acme', slug: 'welcome' } }),
    line: `PATCH /workflows/${id}`,
    body: '{"workflow":{"name":"Acme","slug":"welcome"}}',
  },
  {
    name: 'workflows.getDefinition',
    send: ({ workflows }) => workflows.getDefinition({ workflow_id: id }),
    line: `GET /workflows/${id}/definition`,
  },
  {
    name: 'workflows.getVariables',
    send: ({ workflows }) => workflows.getVariables({ workflow_id: id }),
    line: `GET /workflows/${id}/variables`,
  },
  {
    name: 'workflowExecutions.list',
    send: ({ workflowExecutions }) =>
      workflowExecutions.list({ workflow_id: id, status: 'running', waiting_reason: 'wait' }),
    line: `GET /workflows/${id}/executions?status=running&waiting_reason=wait&limit=100`,
  },
  {
    name: 'workflowExecutions.create',
    send: ({ workflowExecutions }) =>
      workflowExecutions.create({ workflow_id: id, workflow_execution: { phone_number: '15551234567' } }),
    line: `POST /workflows/${id}/executions`,
    body: '{"workflow_execution":{"phone_number":"15551234567"}}',
  },
  {
    name: 'workflowExecutions.get',
    send: ({ workflowExecutions }) => workflowExecutions.get({ execution_id: id }),
    line: `GET /workflow_executions/${id}`,
  },
  {
    name: 'workflowExecutions.update',
    send: ({ workflowExecutions }) =>
      workflowExecutions.update({ execution_id: id, workflow_execution: { status: 'ended' } }),
    line: `PATCH /workflow_executions/${id}`,
    body: '{"workflow_execution":{"status":"ended"}}',
  },
  {
    name: 'workflowExecutions.resume',
    send: ({ workflowExecutions }) =>
      workflowExecutions.resume({
        execution_id: id,
        message: { kind: 'payload', data: { orderId: 7 } },
        variables: { firstName: 'Ada', 'last-name': null },
      }),
    line: `POST /workflow_executions/${id}/resume`,
    body: '{"message":{"kind":"payload","data":{"orderId":7}},"variables":{"firstName":"Ada","last-name":null}}',
  },
  {
    name: 'workflowExecutionEvents.list',
    send: ({ workflowExecutionEvents }) =>
      workflowExecutionEvents.list({ execution_id: id, event_type: 'whatsapp.message.received' }),
    line: `GET /workflow_executions/${id}/events?event_type=whatsapp.message.received&limit=100`,
  },
  {
    name: 'workflowTriggers.list',
    send: ({ workflowTriggers }) => workflowTriggers.list({ workflow_id: id }),
    line: `GET /workflows/${id}/triggers`,
  },
  {
    name: 'workflowTriggers.create',
    send: ({ workflowTriggers }) =>
      workflowTriggers.create({ workflow_id: id, trigger: { trigger_type: 'inbound_message', active: true } }),
    line: `POST /workflows/${id}/triggers`,
    body: '{"trigger":{"trigger_type":"inbound_message","active":true}}',
  },
  {
    name: 'workflowTriggers.replace',
    send: ({ workflowTriggers }) =>
      workflowTriggers.replace({ workflow_id: id, triggers: [{ trigger_type: 'inbound_message', active: true }] }),
    line: `PUT /workflows/${id}/triggers`,
    body: '{"triggers":[{"trigger_type":"inbound_message","active":true}]}',
  },
  {
    name: 'workflowTriggers.update',
    send: ({ workflowTriggers }) => workflowTriggers.update({ trigger_id: id, trigger: { active: true } }),
    line: `PATCH /triggers/${id}`,
    body: '{"trigger":{"active":true}}',
  },
  {
    name: 'workflowTriggers.delete',
    send: ({ workflowTriggers }) => workflowTriggers.delete({ trigger_id: id }),
    line: `DELETE /triggers/${id}`,
  },
  { name: 'functions.list', send: ({ functions }) => functions.list(), line: 'GET /functions' },
  {
    name: 'functions.create',
    send: ({ functions }) =>
      functions.create({ function: { name: 'Acme', code: 'export default {};', function_type: 'cloudflare_worker' } }),
    line: 'POST /functions',
    body: '{"function":{"name":"Acme","code":"export default {};","function_type":"cloudflare_worker"}}',
  },
  { name: 'functions.get', send: ({ functions }) => functions.get({ function_id: id }), line: `GET /functions/${id}` },
  {
    name: 'functions.update',
    send: ({ functions }) => functions.update({ function_id: id, function: { name: 'Acme', slug: 'welcome' } }),
    line: `PATCH /functions/${id}`,
    body: '{"function":{"name":"Acme","slug":"welcome"}}',
  },
  {
    name: 'functions.delete',
    send: ({ functions }) => functions.delete({ function_id: id }),
    line: `DELETE /functions/${id}`,
  },
  {
    name: 'functions.deploy',
    send: ({ functions }) => functions.deploy({ function_id: id }),
    line: `POST /functions/${id}/deploy`,
  },
  {
    name: 'functions.invoke',
    send: ({ functions }) => functions.invoke({ function_id: id, body: { firstName: 'Ada', 'last-name': null } }),
    line: `POST /functions/${id}/invoke`,
    body: '{"firstName":"Ada","last-name":null}',
  },
  {
    name: 'functionSecrets.list',
    send: ({ functionSecrets }) => functionSecrets.list({ function_id: id }),
    line: `GET /functions/${id}/secrets`,
  },
  {
    name: 'functionSecrets.create',
    send: ({ functionSecrets }) =>
      functionSecrets.create({ function_id: id, secret: { name: 'API_KEY', value: 's3cret' } }),
    line: `POST /functions/${id}/secrets`,
    body: '{"secret":{"name":"API_KEY","value":"s3cret"}}',
  },
  {
    name: 'functionSecrets.delete',
    send: ({ functionSecrets }) => functionSecrets.delete({ function_id: id, secret_name: 'API_KEY' }),
    line: `DELETE /functions/${id}/secrets/API_KEY`,
  },
  {
    name: 'functionInvocations.list',
    send: ({ functionInvocations }) => functionInvocations.list({ function_id: id, status: 'success', limit: 20 }),
    line: `GET /functions/${id}/invocations?status=success&limit=20`,
  },
  { name: 'providerModels.list', send: ({ providerModels }) => providerModels.list(), line: 'GET /provider_models' },
];
