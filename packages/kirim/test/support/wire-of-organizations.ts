import { customer, delivery, label, link, moment, subscription } from './ids.ts';
import type { WireRow } from './wire-row.ts';

/** The operations of the organization. */
export const wireOfOrganizations: readonly WireRow[] = [
  { name: 'labels.list', send: ({ labels }) => labels.list(), line: 'GET /v1/labels?limit=100' },
  {
    name: 'labels.create',
    send: ({ labels }) => labels.create({ name: 'VIP', color: 'teal' }),
    line: 'POST /v1/labels',
    body: '{"name":"VIP","color":"teal"}',
  },
  { name: 'labels.get', send: ({ labels }) => labels.get({ id: label }), line: `GET /v1/labels/${label}` },
  {
    name: 'labels.update',
    send: ({ labels }) => labels.update({ id: label, name: 'Old' }),
    line: `PATCH /v1/labels/${label}`,
    body: '{"name":"Old"}',
  },
  { name: 'labels.delete', send: ({ labels }) => labels.delete({ id: label }), line: `DELETE /v1/labels/${label}` },
  { name: 'customers.list', send: ({ customers }) => customers.list(), line: 'GET /v1/customers?limit=100' },
  {
    name: 'customers.create',
    send: ({ customers }) => customers.create({ name: 'Toko', metadata: { plan: 'pro' } }),
    line: 'POST /v1/customers',
    body: '{"name":"Toko","metadata":{"plan":"pro"}}',
  },
  {
    name: 'customers.get',
    send: ({ customers }) => customers.get({ id: customer }),
    line: `GET /v1/customers/${customer}`,
  },
  {
    name: 'customers.update',
    send: ({ customers }) => customers.update({ id: customer, metadata: null, status: 'suspended' }),
    line: `PATCH /v1/customers/${customer}`,
    body: '{"metadata":null,"status":"suspended"}',
  },
  {
    name: 'customers.archive',
    send: ({ customers }) => customers.archive({ id: customer }),
    line: `DELETE /v1/customers/${customer}`,
  },
  {
    name: 'setupLinks.list',
    send: ({ setupLinks }) => setupLinks.list({ id: customer, status: 'active' }),
    line: `GET /v1/customers/${customer}/setup_links?status=active`,
  },
  {
    name: 'setupLinks.create',
    send: ({ setupLinks }) => setupLinks.create({ id: customer }),
    line: `POST /v1/customers/${customer}/setup_links`,
    body: '{}',
  },
  {
    name: 'setupLinks.update',
    send: ({ setupLinks }) => setupLinks.update({ link_id: link, success_redirect_url: 'https://example.com/?a=b' }),
    line: `PATCH /v1/setup_links/${link}`,
    body: '{"success_redirect_url":"https://example.com/?a=b"}',
  },
  {
    name: 'setupLinks.revoke',
    send: ({ setupLinks }) => setupLinks.revoke({ link_id: link }),
    line: `DELETE /v1/setup_links/${link}`,
  },
  {
    name: 'webhookSubscriptions.list',
    send: ({ webhookSubscriptions }) => webhookSubscriptions.list(),
    line: 'GET /v1/webhook_subscriptions?limit=100',
  },
  {
    name: 'webhookSubscriptions.create',
    send: ({ webhookSubscriptions }) =>
      webhookSubscriptions.create({ url: 'https://example.com/hook', events: ['message.received'] }),
    line: 'POST /v1/webhook_subscriptions',
    body: '{"url":"https://example.com/hook","events":["message.received"]}',
  },
  {
    name: 'webhookSubscriptions.get',
    send: ({ webhookSubscriptions }) => webhookSubscriptions.get({ id: subscription }),
    line: `GET /v1/webhook_subscriptions/${subscription}`,
  },
  {
    name: 'webhookSubscriptions.update',
    send: ({ webhookSubscriptions }) => webhookSubscriptions.update({ id: subscription, events: [] }),
    line: `PATCH /v1/webhook_subscriptions/${subscription}`,
    body: '{"events":[]}',
  },
  {
    name: 'webhookSubscriptions.delete',
    send: ({ webhookSubscriptions }) => webhookSubscriptions.delete({ id: subscription }),
    line: `DELETE /v1/webhook_subscriptions/${subscription}`,
  },
  {
    name: 'webhookSubscriptions.rotateSecret',
    send: ({ webhookSubscriptions }) => webhookSubscriptions.rotateSecret({ id: subscription, expires_in_hours: 24 }),
    line: `POST /v1/webhook_subscriptions/${subscription}/secrets`,
    body: '{"expires_in_hours":24}',
  },
  {
    name: 'webhookDeliveries.list',
    send: ({ webhookDeliveries }) => webhookDeliveries.list(),
    line: 'GET /v1/webhook_deliveries?limit=100',
  },
  {
    name: 'webhookDeliveries.get',
    send: ({ webhookDeliveries }) => webhookDeliveries.get({ id: delivery }),
    line: `GET /v1/webhook_deliveries/${delivery}`,
  },
  {
    name: 'webhookDeliveries.replay',
    send: ({ webhookDeliveries }) => webhookDeliveries.replay({ id: delivery }),
    line: `POST /v1/webhook_deliveries/${delivery}/replay`,
  },
  {
    name: 'webhookDeliveries.bulkReplay',
    send: ({ webhookDeliveries }) =>
      webhookDeliveries.bulkReplay({ subscription_id: subscription, status: 'failed', created_before: moment }),
    line: 'POST /v1/webhook_deliveries/bulk_replay',
    body: `{"subscription_id":"${subscription}","status":"failed","created_before":"2026-06-01T00:00:00Z"}`,
  },
  {
    name: 'accounts.list',
    send: ({ accounts }) => accounts.list({ status: 'all' }),
    line: 'GET /v1/accounts?status=all',
  },
  { name: 'me.get', send: ({ me }) => me.get(), line: 'GET /v1/me' },
  { name: 'health.get', send: ({ health }) => health.get(), line: 'GET /v1/health' },
  { name: 'openApiDocument.get', send: (kirim) => kirim.openApiDocument.get(), line: 'GET /v1/openapi.json' },
];
