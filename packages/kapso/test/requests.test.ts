import { describe, expect, it } from 'vitest';

import { createKapso, type Kapso } from '../src/index.ts';

const id = '550e8400-e29b-41d4-a716-446655440000';
const base = 'https://api.kapso.ai/platform/v1';

interface Sent {
  readonly line: string;
  readonly body: string;
  readonly contentType: string | null;
  readonly key: string | null;
}

/** A client whose requests are kept, and answered with the statuses in turn, the last one for ever. */
function recordedKapso(...statuses: number[]): { kapso: Kapso; sent: Sent[] } {
  const sent: Sent[] = [];
  const kapso = createKapso({
    apiKey: 'test-key',
    // Waits between attempts end at once; the limits of time, which are far longer, never come.
    clock: {
      now: () => 0,
      setTimeout: (callback, ms) => {
        if (ms < 10_000) queueMicrotask(callback);
      },
      clearTimeout: () => {},
    },
    fetch: async (url, init) => {
      const request = new Request(url, init);
      sent.push({
        line: `${request.method} ${request.url.replace(base, '')}`,
        body: await request.text(),
        contentType: request.headers.get('content-type'),
        key: request.headers.get('idempotency-key'),
      });
      return Response.json({}, { status: statuses[Math.min(sent.length, statuses.length) - 1] ?? 200 });
    },
  });
  return { kapso, sent };
}

describe("the bytes of Kapso's requests", () => {
  it.each<[string, (kapso: Kapso) => PromiseLike<unknown>, string, string]>([
    [
      'a wrapped body',
      (kapso) => kapso.customers.create({ customer: { name: 'Acme', external_customer_id: '42' } }),
      'POST /customers',
      '{"customer":{"name":"Acme","external_customer_id":"42"}}',
    ],
    [
      'free-form metadata, whose names are never changed',
      (kapso) =>
        kapso.contacts.update({
          identifier: 'US.134912',
          contact: { metadata: { firstName: 'Ada', 'last-name': null } },
        }),
      'PATCH /whatsapp/contacts/US.134912',
      '{"contact":{"metadata":{"firstName":"Ada","last-name":null}}}',
    ],
    [
      'ids of the path beside a wrapped body',
      (kapso) => kapso.setupLinks.update({ customer_id: id, setup_link_id: 'a b', setup_link: { status: 'revoked' } }),
      `PATCH /customers/${id}/setup_links/a%20b`,
      '{"setup_link":{"status":"revoked"}}',
    ],
    [
      'a body without an envelope',
      (kapso) => kapso.broadcasts.schedule({ broadcast_id: id, scheduled_at: '2026-12-01T09:00:00Z' }),
      `POST /whatsapp/broadcasts/${id}/schedule`,
      '{"scheduled_at":"2026-12-01T09:00:00Z"}',
    ],
    [
      'an array under its key',
      (kapso) => kapso.workflowTriggers.replace({ workflow_id: id, triggers: [{ trigger_type: 'api_call' }] }),
      `PUT /workflows/${id}/triggers`,
      '{"triggers":[{"trigger_type":"api_call"}]}',
    ],
    [
      'a body that is an array',
      (kapso) => kapso.databaseRows.create({ table: 'orders', body: [{ id: 1 }, { id: 2 }] }),
      'POST /db/orders',
      '[{"id":1},{"id":2}]',
    ],
    [
      'a body of any members, one of them named as the id of the path',
      (kapso) => kapso.functions.invoke({ function_id: id, body: { function_id: 'mine', deep: { a: [1] } } }),
      `POST /functions/${id}/invoke`,
      '{"function_id":"mine","deep":{"a":[1]}}',
    ],
    [
      'a send without a body',
      (kapso) => kapso.broadcasts.send({ broadcast_id: id }),
      `POST /whatsapp/broadcasts/${id}/send`,
      '',
    ],
    [
      'a deletion of all that is below',
      (kapso) => kapso.broadcastRecipients.clear({ broadcast_id: id }),
      `DELETE /whatsapp/broadcasts/${id}/recipients`,
      '',
    ],
    [
      'true and false in a query',
      (kapso) => kapso.eventDefinitions.list({ include_archived: false }),
      'GET /event-definitions?include_archived=false',
      '',
    ],
    [
      'moments in a query',
      (kapso) =>
        kapso.accountUsage.get({
          waba_id: '104',
          start_time: '2026-10-01T00:00:00+02:00',
          end_time: '2026-11-01T00:00:00Z',
        }),
      'GET /whatsapp/accounts/104/usage?start_time=2026-10-01T00%3A00%3A00%2B02%3A00&end_time=2026-11-01T00%3A00%3A00Z',
      '',
    ],
  ])('are as documented: %s', async (_, send, line, body) => {
    const { kapso, sent } = recordedKapso();
    await send(kapso);
    expect(sent).toEqual([{ line, body, contentType: body === '' ? null : 'application/json', key: null }]);
  });

  it('carry the idempotency key in its header alone, the same at every attempt', async () => {
    const { kapso, sent } = recordedKapso(503, 202);
    await kapso.portfolioFunding.revoke({ portfolio_id: '77', 'Idempotency-Key': 'end-of-contract-9' });
    const request = { line: 'POST /whatsapp/portfolios/77/funding/revoke', body: '', contentType: null };
    expect(sent).toEqual([1, 2].map(() => ({ ...request, key: 'end-of-contract-9' })));
  });
});

describe('a request that fails with 503', () => {
  it.each<[string, (kapso: Kapso) => PromiseLike<unknown>]>([
    ['the definition of an event', (kapso) => kapso.eventDefinitions.create({ name: 'order.paid' })],
    [
      'recipients, of whom duplicates are skipped',
      (kapso) =>
        kapso.broadcastRecipients.add({
          broadcast_id: id,
          whatsapp_broadcast: { recipients: [{ phone_number: '15551234567' }] },
        }),
    ],
    ['funding', (kapso) => kapso.accountFunding.ensure({ waba_id: '104', business_portfolio_id: '77' })],
    ['a route of notifications', (kapso) => kapso.notificationRoutes.upsert({ destination_id: id, event_key: 'a.b' })],
  ])('is sent again: %s', async (_, send) => {
    const { kapso, sent } = recordedKapso(503, 200);
    await send(kapso);
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
  });

  it.each<[string, (kapso: Kapso) => PromiseLike<unknown>]>([
    ['a broadcast', (kapso) => kapso.broadcasts.send({ broadcast_id: id })],
    ['an event', (kapso) => kapso.events.create({ name: 'order.paid' })],
    [
      'an execution',
      (kapso) => kapso.workflowExecutions.create({ workflow_id: id, workflow_execution: { phone_number: '+1' } }),
    ],
    ['rows whose key is not known', (kapso) => kapso.databaseRows.upsert({ table: 'orders', body: { total: 1 } })],
  ])('is not sent again: %s', async (_, send) => {
    const { kapso, sent } = recordedKapso(503, 200);
    await expect(send(kapso)).rejects.toMatchObject({ status: 503, ambiguous: true });
    expect(sent).toHaveLength(1);
  });
});
