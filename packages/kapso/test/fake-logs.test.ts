import { describe, expect, it } from 'vitest';

import { all, openFake } from './support/opened.ts';

describe("a fake Kapso's tables", () => {
  it('keep rows with any members', async () => {
    const { kapso } = openFake();
    const table = 'orders';
    await kapso.databaseRows.delete({ table });
    const rows = [
      { id: 1, total: 30 },
      { id: 2, total: 9 },
    ];
    expect((await kapso.databaseRows.create({ table, body: rows })).data).toEqual(rows);
    await kapso.databaseRows.upsert({ table, body: { id: 2, total: 10 } });
    await kapso.databaseRows.upsert({ table, body: { id: 3, total: 20 } });
    const listed = async (query: object = {}) => (await kapso.databaseRows.list({ table, ...query })).data;
    expect(await listed({ order: 'total.desc', select: 'id' })).toEqual([{ id: 1 }, { id: 3 }, { id: 2 }]);
    expect(await listed({ order: 'total.asc', limit: 1, offset: 1 })).toEqual([{ id: 3, total: 20 }]);
    await kapso.databaseRows.update({ table, body: { paid: true } });
    expect(await listed()).toContainEqual({ id: 2, total: 10, paid: true });
  });
});

describe("a fake Kapso's logs", () => {
  it.each([
    ['webhookDeliveries', { errors_only: true }, { status: 'failed' }, { status: 'delivered' }],
    ['webhookDeliveries', { period: '7d' }, {}, { created_at: '2025-12-01T00:00:00Z' }],
    ['apiLogs', { errors_only: true }, { response_status: 400 }, { response_status: 399 }],
    ['apiLogs', { status_code: 404 }, { response_status: 404 }, { response_status: 200 }],
    ['apiLogs', { endpoint: '/Customers' }, { endpoint: '/v1/customers/1' }, { endpoint: '/v1/events' }],
    ['apiLogs', { period: '24h' }, {}, { created_at: '2025-12-31T00:00:00Z' }],
    ['logs', { query: 'TIMEOUT' }, { message: 'A timeout' }, { message: 'Done' }],
    ['logs', { source: 'all' }, { source: 'flow_event' }, undefined],
    ['logs', { source: 'flow_event' }, { source: 'flow_event' }, { source: 'webhook_delivery' }],
    [
      'logs',
      { problems_only: true },
      { error_class: null, error_message: null, response_status: 500 },
      { error_class: null, error_message: null, response_status: 200 },
    ],
  ] as const)('%s are picked by %o', async (name, query, wanted, other) => {
    const { fake, kapso } = openFake();
    const [one, two, ...rest] = fake.collection(name);
    Object.assign(one ?? {}, wanted);
    for (const row of [two, ...rest]) Object.assign(row ?? {}, other ?? wanted);
    const lists = {
      webhookDeliveries: () => all(kapso.webhookDeliveries.list(query as object)),
      apiLogs: () => all(kapso.apiLogs.list(query as object)),
      logs: () => all(kapso.logs.search(query as object)),
    };
    const found = await lists[name]();
    const expected = other ? [one] : fake.collection(name);
    expect(found.map((row) => (row as { id: string }).id)).toEqual(expected.map((row) => row?.['id']));
    if (name === 'logs') expect(await all(kapso.logs.searchWithFilters(query as object))).toEqual(found);
  });
});
