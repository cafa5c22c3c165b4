import { id } from './ids.ts';
import type { WireRow } from './wire-row.ts';

/** The Kapso Agent, and what is delisted. */
export const wireOfAgents: readonly WireRow[] = [
  { name: 'agentModes.list', send: ({ agentModes }) => agentModes.list(), line: 'GET /kapso-agent/modes' },
  {
    name: 'agentModes.get',
    send: ({ agentModes }) => agentModes.get({ mode: 'ask' }),
    line: 'GET /kapso-agent/modes/ask',
  },
  {
    name: 'agentSessions.list',
    send: ({ agentSessions }) => agentSessions.list({ mode: 'ask' }),
    line: 'GET /kapso-agent/modes/ask/sessions?limit=100',
  },
  {
    name: 'agentSessions.listNumbered',
    send: ({ agentSessions }) => agentSessions.listNumbered({ mode: 'ask' }),
    line: 'GET /kapso-agent/modes/ask/sessions?page=1&per_page=100',
  },
  {
    name: 'agentSessionRuns.list',
    send: ({ agentSessionRuns }) => agentSessionRuns.list({ id }),
    line: `GET /kapso-agent/sessions/${id}?limit=100`,
  },
  {
    name: 'agentSessionRuns.listNumbered',
    send: ({ agentSessionRuns }) => agentSessionRuns.listNumbered({ id }),
    line: `GET /kapso-agent/sessions/${id}?page=1&per_page=100`,
  },
  {
    name: 'agentRuns.create',
    send: ({ agentRuns }) => agentRuns.create({ mode: 'ask', input: { prompt: 'Why?', finding_id: id } }),
    line: 'POST /kapso-agent/runs',
    body: `{"mode":"ask","input":{"prompt":"Why?","finding_id":"${id}"}}`,
  },
  { name: 'agentRuns.get', send: ({ agentRuns }) => agentRuns.get({ id }), line: `GET /kapso-agent/runs/${id}` },
  {
    name: 'agentRuns.pause',
    send: ({ agentRuns }) => agentRuns.pause({ id }),
    line: `POST /kapso-agent/runs/${id}/pause`,
  },
  {
    name: 'agentRuns.resume',
    send: ({ agentRuns }) => agentRuns.resume({ id }),
    line: `POST /kapso-agent/runs/${id}/resume`,
  },
  {
    name: 'agentRuns.cancel',
    send: ({ agentRuns }) => agentRuns.cancel({ id }),
    line: `POST /kapso-agent/runs/${id}/cancel`,
  },
  {
    name: 'agentRuns.approve',
    send: ({ agentRuns }) => agentRuns.approve({ id, approval_id: id }),
    line: `POST /kapso-agent/runs/${id}/approvals/${id}/approve`,
  },
  {
    name: 'agentRuns.reject',
    send: ({ agentRuns }) => agentRuns.reject({ id, approval_id: id }),
    line: `POST /kapso-agent/runs/${id}/approvals/${id}/reject`,
  },
  {
    name: 'databaseRows.list',
    send: ({ databaseRows }) => databaseRows.list({ table: 'orders', select: 'id,total', order: 'total.desc' }),
    line: 'GET /db/orders?select=id%2Ctotal&order=total.desc',
  },
  {
    name: 'databaseRows.create',
    send: ({ databaseRows }) => databaseRows.create({ table: 'orders', body: { firstName: 'Ada', 'last-name': null } }),
    line: 'POST /db/orders',
    body: '{"firstName":"Ada","last-name":null}',
  },
  {
    name: 'databaseRows.update',
    send: ({ databaseRows }) => databaseRows.update({ table: 'orders', body: { firstName: 'Ada', 'last-name': null } }),
    line: 'PATCH /db/orders',
    body: '{"firstName":"Ada","last-name":null}',
  },
  {
    name: 'databaseRows.upsert',
    send: ({ databaseRows }) => databaseRows.upsert({ table: 'orders', body: { firstName: 'Ada', 'last-name': null } }),
    line: 'PUT /db/orders',
    body: '{"firstName":"Ada","last-name":null}',
  },
  {
    name: 'databaseRows.delete',
    send: ({ databaseRows }) => databaseRows.delete({ table: 'orders' }),
    line: 'DELETE /db/orders',
  },
  {
    name: 'databaseRows.get',
    send: ({ databaseRows }) => databaseRows.get({ table: 'orders', id }),
    line: `GET /db/orders/${id}`,
  },
  { name: 'databaseTables.list', send: ({ databaseTables }) => databaseTables.list(), line: 'GET /database_tables' },
  {
    name: 'databaseTables.get',
    send: ({ databaseTables }) => databaseTables.get({ table: 'orders', limit: 20 }),
    line: 'GET /database_tables/orders?limit=20',
  },
  { name: 'integrations.list', send: ({ integrations }) => integrations.list(), line: 'GET /integrations' },
  {
    name: 'integrations.create',
    send: ({ integrations }) =>
      integrations.create({ action_id: 'slack-send', app_slug: 'slack', account_id: 'apn_1' }),
    line: 'POST /integrations',
    body: '{"action_id":"slack-send","app_slug":"slack","account_id":"apn_1"}',
  },
  {
    name: 'integrations.update',
    send: ({ integrations }) => integrations.update({ integration_id: id, name: 'Acme', dynamic_props_id: 'dyp_1' }),
    line: `PATCH /integrations/${id}`,
    body: '{"name":"Acme","dynamic_props_id":"dyp_1"}',
  },
  {
    name: 'integrations.delete',
    send: ({ integrations }) => integrations.delete({ integration_id: id }),
    line: `DELETE /integrations/${id}`,
  },
  {
    name: 'integrations.createConnectToken',
    send: ({ integrations }) => integrations.createConnectToken(),
    line: 'POST /integrations/connect_token',
  },
  {
    name: 'integrationApps.list',
    send: ({ integrationApps }) => integrationApps.list({ query: 'time out', limit: 20 }),
    line: 'GET /integrations/apps?query=time%20out&limit=20',
  },
  {
    name: 'integrationAccounts.list',
    send: ({ integrationAccounts }) => integrationAccounts.list({ app_slug: 'slack', app: 'slack' }),
    line: 'GET /integrations/accounts?app_slug=slack&app=slack',
  },
  {
    name: 'integrationActions.list',
    send: ({ integrationActions }) => integrationActions.list({ query: 'time out', app_slug: 'slack' }),
    line: 'GET /integrations/actions?query=time%20out&app_slug=slack',
  },
  {
    name: 'integrationActions.getSchema',
    send: ({ integrationActions }) => integrationActions.getSchema({ action_id: id }),
    line: `GET /integrations/actions/${id}/schema`,
  },
  {
    name: 'integrationActions.configureProp',
    send: ({ integrationActions }) =>
      integrationActions.configureProp({
        action_id: id,
        prop_name: 'channel',
        configured_props: { channel: 'C1', 'thread-ts': null },
      }),
    line: `POST /integrations/actions/${id}/configure_prop`,
    body: '{"prop_name":"channel","configured_props":{"channel":"C1","thread-ts":null}}',
  },
  {
    name: 'integrationActions.reloadProps',
    send: ({ integrationActions }) =>
      integrationActions.reloadProps({
        action_id: id,
        configured_props: { channel: 'C1', 'thread-ts': null },
        dynamic_props_id: 'dyp_1',
      }),
    line: `POST /integrations/actions/${id}/reload_props`,
    body: '{"configured_props":{"channel":"C1","thread-ts":null},"dynamic_props_id":"dyp_1"}',
  },
  {
    name: 'voiceAgents.get',
    send: ({ voiceAgents }) => voiceAgents.get({ voice_agent_id: id }),
    line: `GET /voice_agents/${id}`,
  },
  {
    name: 'voiceAgentPhoneNumbers.create',
    send: ({ voiceAgentPhoneNumbers }) =>
      voiceAgentPhoneNumbers.create({
        voice_agent_id: id,
        voice_agent_whatsapp_config: { phone_number_id: '1234567890', is_primary: true },
      }),
    line: `POST /voice_agents/${id}/whatsapp/phone_numbers`,
    body: '{"voice_agent_whatsapp_config":{"phone_number_id":"1234567890","is_primary":true}}',
  },
];
