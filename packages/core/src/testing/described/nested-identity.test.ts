import { describe, expect, it } from 'vitest';

import { createFake } from '../fake.ts';
import { describedRoutes } from './described-routes.ts';
import type { FakeDescription, FakeOperation } from './fake-description.ts';

const operation = (
  name: string,
  method: string,
  does: FakeOperation['does'],
  path = '/pods/{name}',
): FakeOperation => ({
  operation: `pods.${name}`,
  method,
  path,
  status: 200,
  does,
  collection: 'pods',
  resource: '',
  sample: {},
});

const description: FakeDescription = {
  collections: [
    {
      name: 'pods',
      path: '/pods',
      depth: 0,
      id: 'metadata.name',
      idForm: { alphabet: 'abcdef', prefix: 'pod-', length: 4 },
      parameter: 'name',
      row: { kind: 'Pod', metadata: { name: 'pod-aaaa', label: 'web' }, spec: { size: 1 } },
      vary: {},
      nullable: [],
    },
    {
      name: 'logs',
      path: '/pods/{name}/logs',
      depth: 1,
      id: 'id',
      row: { id: 'a', text: 'started' },
      vary: {},
      nullable: [],
    },
  ],
  operations: [
    { ...operation('list', 'GET', 'list', '/pods'), items: 'items', sample: { items: [] } },
    operation('create', 'POST', 'create', '/pods'),
    operation('get', 'GET', 'get'),
    operation('update', 'PUT', 'update'),
    operation('delete', 'DELETE', 'delete'),
    {
      ...operation('logs', 'GET', 'list', '/pods/{name}/logs'),
      collection: 'logs',
      parents: ['pods'],
      items: 'items',
      sample: { items: [] },
    },
  ],
  errors: [],
};

type Pod = { readonly kind: string; readonly metadata: Record<string, unknown>; readonly spec: unknown };

function pods() {
  const { collection, reset, routes } = describedRoutes({
    description,
    rows: 3,
    refuse: ({ message, status }) => ({ status, body: { message } }),
    page: () => ({ status: 200, body: {} }),
  });
  const fake = createFake({ baseUrl: 'https://api.example.com', routes, reset, failure: (status) => ({ status }) });
  const send = async (method: string, path: string, body?: unknown) => {
    const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const headers = { 'content-type': 'application/json' };
    const response = await fake.fetch(`https://api.example.com${path}`, { ...init, headers });
    return { status: response.status, body: (await response.json()) as Pod & { readonly items: readonly Pod[] } };
  };
  const names = async () => (await send('GET', '/pods')).body.items.map(({ metadata }) => metadata['name']);
  return { collection, fake, names, send };
}

describe('rows whose id stands in an object of them', () => {
  it('each have one of their own, by which they are found', async () => {
    const { names, send } = pods();
    const all = await names();
    expect(new Set(all).size).toBe(3);
    expect(all.every((name) => /^pod-[a-f]{4}$/.test(String(name)))).toBe(true);
    const { body } = await send('GET', `/pods/${String(all[1])}`);
    expect(body).toMatchObject({ kind: 'Pod', metadata: { name: all[1], label: 'web' } });
    expect((await send('GET', '/pods/none')).status).toBe(404);
  });

  it('keep it when they are changed, and have what is sent beside it', async () => {
    const { names, send } = pods();
    const [first] = await names();
    const { body } = await send('PUT', `/pods/${String(first)}`, { metadata: { name: 'other', label: 'db' } });
    expect(body.metadata).toEqual({ name: first, label: 'db' });
  });

  it('are created with the name that is sent, or with a new one, and are gone when they are deleted', async () => {
    const { names, send } = pods();
    const sent = await send('POST', '/pods', { metadata: { name: 'mine' }, spec: { size: 4 } });
    expect(sent.body).toMatchObject({ metadata: { name: 'mine', label: 'web' }, spec: { size: 4 } });
    const made = await send('POST', '/pods', { spec: { size: 2 } });
    expect(made.body.metadata['name']).toMatch(/^pod-[a-f]{4}$/);
    expect((await send('GET', '/pods/mine/logs')).body.items).toEqual([]);
    await send('DELETE', '/pods/mine');
    expect(await names()).toHaveLength(4);
    expect((await send('GET', '/pods/mine')).status).toBe(404);
  });

  it('have others below them, also for a test that names no row', async () => {
    const { collection, names, send } = pods();
    const [first] = await names();
    const { body } = await send('GET', `/pods/${String(first)}/logs`);
    expect(body.items).toHaveLength(3);
    expect(collection('logs')).toEqual(body.items);
    expect((await send('GET', '/pods/none/logs')).status).toBe(404);
  });
});
