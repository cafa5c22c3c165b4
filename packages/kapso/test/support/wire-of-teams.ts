import { id } from './ids.ts';
import type { WireRow } from './wire-row.ts';

/** Members, embedded inboxes, notifications and funding. */
export const wireOfTeams: readonly WireRow[] = [
  { name: 'users.list', send: ({ users }) => users.list(), line: 'GET /users?page=1&per_page=100' },
  {
    name: 'inboxEmbeds.list',
    send: ({ inboxEmbeds }) => inboxEmbeds.list({ status: 'active', scope_type: 'project' }),
    line: 'GET /inbox_embeds?status=active&scope_type=project&page=1&per_page=100',
  },
  {
    name: 'inboxEmbeds.create',
    send: ({ inboxEmbeds }) => inboxEmbeds.create({ inbox_embed: { name: 'Acme', scope_type: 'project' } }),
    line: 'POST /inbox_embeds',
    body: '{"inbox_embed":{"name":"Acme","scope_type":"project"}}',
  },
  {
    name: 'inboxEmbeds.get',
    send: ({ inboxEmbeds }) => inboxEmbeds.get({ inbox_embed_id: id }),
    line: `GET /inbox_embeds/${id}`,
  },
  {
    name: 'inboxEmbeds.update',
    send: ({ inboxEmbeds }) =>
      inboxEmbeds.update({ inbox_embed_id: id, inbox_embed: { name: 'Acme', assigned_user_id: id } }),
    line: `PATCH /inbox_embeds/${id}`,
    body: `{"inbox_embed":{"name":"Acme","assigned_user_id":"${id}"}}`,
  },
  {
    name: 'inboxEmbeds.delete',
    send: ({ inboxEmbeds }) => inboxEmbeds.delete({ inbox_embed_id: id }),
    line: `DELETE /inbox_embeds/${id}`,
  },
  {
    name: 'notificationEventTypes.list',
    send: ({ notificationEventTypes }) => notificationEventTypes.list(),
    line: 'GET /notifications/events',
  },
  {
    name: 'notificationDestinations.list',
    send: ({ notificationDestinations }) => notificationDestinations.list(),
    line: 'GET /notifications/destinations',
  },
  {
    name: 'notificationDestinations.create',
    send: ({ notificationDestinations }) =>
      notificationDestinations.create({ kind: 'shared_email', address: 'ada@example.com' }),
    line: 'POST /notifications/destinations',
    body: '{"kind":"shared_email","address":"ada@example.com"}',
  },
  {
    name: 'notificationDestinations.delete',
    send: ({ notificationDestinations }) => notificationDestinations.delete({ destination_id: id }),
    line: `DELETE /notifications/destinations/${id}`,
  },
  {
    name: 'notificationRoutes.list',
    send: ({ notificationRoutes }) => notificationRoutes.list(),
    line: 'GET /notifications/routes',
  },
  {
    name: 'notificationRoutes.upsert',
    send: ({ notificationRoutes }) => notificationRoutes.upsert({ destination_id: id, event_key: 'a.b' }),
    line: 'PUT /notifications/routes',
    body: `{"destination_id":"${id}","event_key":"a.b"}`,
  },
  {
    name: 'notificationRoutes.delete',
    send: ({ notificationRoutes }) => notificationRoutes.delete({ id }),
    line: `DELETE /notifications/routes/${id}`,
  },
  {
    name: 'accountFunding.get',
    send: ({ accountFunding }) => accountFunding.get({ waba_id: '104' }),
    line: 'GET /whatsapp/accounts/104/funding',
  },
  {
    name: 'accountFunding.ensure',
    send: ({ accountFunding }) => accountFunding.ensure({ waba_id: '104', business_portfolio_id: '77' }),
    line: 'POST /whatsapp/accounts/104/funding',
    body: '{"business_portfolio_id":"77"}',
  },
  {
    name: 'accountUsage.get',
    send: ({ accountUsage }) =>
      accountUsage.get({ waba_id: '104', start_time: '2026-12-01T09:00:00Z', end_time: '2026-12-01T09:00:00Z' }),
    line: 'GET /whatsapp/accounts/104/usage?start_time=2026-12-01T09%3A00%3A00Z&end_time=2026-12-01T09%3A00%3A00Z',
  },
  {
    name: 'portfolioAccounts.list',
    send: ({ portfolioAccounts }) => portfolioAccounts.list({ portfolio_id: '77' }),
    line: 'GET /whatsapp/portfolios/77/accounts?limit=100',
  },
  {
    name: 'portfolioUsage.get',
    send: ({ portfolioUsage }) =>
      portfolioUsage.get({ portfolio_id: '77', start_time: '2026-12-01T09:00:00Z', end_time: '2026-12-01T09:00:00Z' }),
    line: 'GET /whatsapp/portfolios/77/usage?start_time=2026-12-01T09%3A00%3A00Z&end_time=2026-12-01T09%3A00%3A00Z',
  },
  {
    name: 'portfolioFunding.revoke',
    send: ({ portfolioFunding }) => portfolioFunding.revoke({ portfolio_id: '77', 'Idempotency-Key': 'key-1' }),
    line: 'POST /whatsapp/portfolios/77/funding/revoke',
  },
  {
    name: 'portfolioFunding.getOperation',
    send: ({ portfolioFunding }) => portfolioFunding.getOperation({ portfolio_id: '77', operation_id: id }),
    line: `GET /whatsapp/portfolios/77/funding/operations/${id}`,
  },
];
