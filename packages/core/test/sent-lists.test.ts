import { describe, expect, it } from 'vitest';

import { describedRoutes } from '../src/testing/described/described-routes.ts';
import type { FakeDescription } from '../src/testing/described/fake-description.ts';
import { createFake } from '../src/testing/fake.ts';

const baseUrl = 'https://api.example.com';
const parts = [{ kind: 'HEADER', text: 'Made up', cards: [{ title: 'Made up' }] }];
const row = {
  size: 1,
  note: 'Made up',
  id: 'o_01',
  labels: [{ name: 'Made up' }],
  parts,
  inner: { lines: [{ sku: 'Made up', n: 1 }] },
  tags: ['a'],
};
const common = { status: 200, collection: 'orders', errors: {}, resource: '', sample: row } as const;
const description: FakeDescription = {
  collections: [{ name: 'orders', path: '/orders', depth: 0, id: 'id', row, vary: {}, nullable: [] }],
  operations: [
    { ...common, operation: 'orders.create', method: 'POST', path: '/orders', does: 'create', mixed: ['note'] },
    { ...common, operation: 'orders.get', method: 'GET', path: '/orders/{id}', does: 'get' },
    { ...common, operation: 'orders.show', method: 'GET', path: '/orders/{id}/shown', does: 'get', projected: true },
    { ...common, operation: 'orders.update', method: 'PATCH', path: '/orders/{id}', does: 'update' },
    {
      ...common,
      operation: 'orders.list',
      method: 'GET',
      path: '/orders',
      does: 'list',
      items: 'data',
      item: { ...row, labels: [{ name: 'Made up', color: 'red' }] },
      sample: { data: [] },
    },
  ],
  errors: [],
};

function open() {
  const { routes } = describedRoutes({
    description,
    rows: 2,
    refuse: ({ message, status }) => ({ status, body: { message } }),
    page: () => ({ status: 200 }),
  });
  const fake = createFake({ baseUrl, routes, failure: (status) => ({ status }) });
  return async (method: string, path: string, body?: unknown) => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    return (await (await fake.fetch(`${baseUrl}${path}`, init)).json()) as Record<string, unknown>;
  };
}

const sent = {
  labels: [{ name: 'vip' }, { name: 'new' }],
  // Of another form than the entry of the sample, and below it.
  parts: [
    { kind: 'BODY', text: 'Hi {{1}}', example: { values: ['Ana'] } },
    { kind: 'BUTTONS', buttons: [{ n: 1 }] },
  ],
  inner: { lines: [{ sku: 's1', n: 2 }] },
  tags: ['b', 'c'],
};

describe('a list of objects that a request sends', () => {
  it('is stored and shown as it was sent, in every form of the row', async () => {
    const send = open();
    const { id } = await send('POST', '/orders', sent);
    for (const path of [`/orders/${String(id)}`, `/orders/${String(id)}/shown`])
      expect(await send('GET', path)).toMatchObject(sent);
    const { data } = (await send('GET', '/orders')) as { readonly data: readonly object[] };
    expect(data[0]).toMatchObject(sent);
  });

  it.each(Object.entries(sent))('replaces the one before: %s', async (name, value) => {
    const send = open();
    const { id } = await send('POST', '/orders', {});
    expect(await send('PATCH', `/orders/${String(id)}`, { [name]: value })).toEqual({ ...row, id, [name]: value });
    expect(await send('PATCH', `/orders/${String(id)}`, { [name]: Array.isArray(value) ? [] : { lines: [] } })).toEqual(
      {
        ...row,
        id,
        [name]: Array.isArray(value) ? [] : { lines: [] },
      },
    );
  });

  it('is that of the sample in rows that nobody sent, in the form of the response', async () => {
    const { data } = (await open()('GET', '/orders')) as { readonly data: readonly object[] };
    expect(data[0]).toMatchObject({ labels: [{ name: 'Made up', color: 'red' }] });
  });
});

describe('a member in another kind than its rows have it in', () => {
  it.each<[string, unknown]>([
    ['size', 'big'],
    ['size', true],
    ['size', [1]],
    ['labels', { name: 'vip' }],
    ['labels', ['vip']],
    ['tags', [5]],
    ['inner', 'x'],
  ])('is refused, and nothing is stored: %s as %j', async (name, value) => {
    const send = open();
    const { message } = await send('POST', '/orders', { [name]: value });
    expect(message).toBe(`${name} is invalid`);
    const { data } = (await send('GET', '/orders')) as { readonly data: readonly object[] };
    expect(data).toHaveLength(2);
  });

  it('is taken where the description says so, and null says nothing', async () => {
    const send = open();
    expect(await send('POST', '/orders', { note: 7, size: null, labels: null })).toMatchObject({ size: 1 });
  });
});
