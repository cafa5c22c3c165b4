import { id } from './ids.ts';
import type { WireRow } from './wire-row.ts';

/** Events, findings and logs. */
export const wireOfRecords: readonly WireRow[] = [
  {
    name: 'events.list',
    send: ({ events }) => events.list({ name: 'order.paid', conversation_id: id }),
    line: `GET /events?name=order.paid&conversation_id=${id}&limit=100`,
  },
  {
    name: 'events.create',
    send: ({ events }) =>
      events.create({
        name: 'order.paid',
        occurred_at: '2026-12-01T09:00:00Z',
        properties: { orderTotal: 12.5, 'is-gift': false },
      }),
    line: 'POST /events',
    body: '{"name":"order.paid","occurred_at":"2026-12-01T09:00:00Z","properties":{"orderTotal":12.5,"is-gift":false}}',
  },
  {
    name: 'eventDefinitions.list',
    send: ({ eventDefinitions }) => eventDefinitions.list({ include_archived: true }),
    line: 'GET /event-definitions?include_archived=true',
  },
  {
    name: 'eventDefinitions.create',
    send: ({ eventDefinitions }) => eventDefinitions.create({ name: 'order.paid', description: 'Paid orders' }),
    line: 'POST /event-definitions',
    body: '{"name":"order.paid","description":"Paid orders"}',
  },
  {
    name: 'eventDefinitions.get',
    send: ({ eventDefinitions }) => eventDefinitions.get({ id }),
    line: `GET /event-definitions/${id}`,
  },
  {
    name: 'eventDefinitions.update',
    send: ({ eventDefinitions }) => eventDefinitions.update({ id, name: 'order.paid', description: 'Paid orders' }),
    line: `PATCH /event-definitions/${id}`,
    body: '{"name":"order.paid","description":"Paid orders"}',
  },
  {
    name: 'eventDefinitions.delete',
    send: ({ eventDefinitions }) => eventDefinitions.delete({ id }),
    line: `DELETE /event-definitions/${id}`,
  },
  { name: 'findings.list', send: ({ findings }) => findings.list(), line: 'GET /findings?limit=25' },
  { name: 'findings.get', send: ({ findings }) => findings.get({ finding_id: id }), line: `GET /findings/${id}` },
  {
    name: 'findings.getEvidence',
    send: ({ findings }) => findings.getEvidence({ finding_id: id }),
    line: `GET /findings/${id}/evidence`,
  },
  {
    name: 'findings.startInvestigation',
    send: ({ findings }) => findings.startInvestigation({ finding_id: id }),
    line: `POST /findings/${id}/start_investigation`,
  },
  {
    name: 'findings.dismiss',
    send: ({ findings }) => findings.dismiss({ finding_id: id, reason: 'not_relevant', note: 'Thanks' }),
    line: `POST /findings/${id}/dismiss`,
    body: '{"reason":"not_relevant","note":"Thanks"}',
  },
  {
    name: 'findings.markAddressed',
    send: ({ findings }) => findings.markAddressed({ finding_id: id }),
    line: `POST /findings/${id}/mark_addressed`,
  },
  {
    name: 'apiLogs.list',
    send: ({ apiLogs }) => apiLogs.list({ endpoint: '/messages', status_code: 429 }),
    line: 'GET /api_logs?endpoint=%2Fmessages&status_code=429&limit=100',
  },
  {
    name: 'logs.search',
    send: ({ logs }) => logs.search({ query: 'time out', period: '24h' }),
    line: 'GET /log_search?query=time%20out&period=24h&limit=100',
  },
  {
    name: 'logs.searchWithFilters',
    send: ({ logs }) => logs.searchWithFilters({ query: 'time out', period: '24h' }),
    line: 'POST /log_search',
    body: '{"query":"time out","period":"24h","limit":100}',
  },
  { name: 'logs.getCatalog', send: ({ logs }) => logs.getCatalog(), line: 'GET /log_search/catalog' },
];
