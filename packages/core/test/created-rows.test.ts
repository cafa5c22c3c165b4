import { describe, expect, it } from 'vitest';

import { describedRoutes } from '../src/testing/described/described-routes.ts';
import type { FakeDescription, FakeOperation } from '../src/testing/described/fake-description.ts';
import { createFake } from '../src/testing/fake.ts';

const baseUrl = 'https://api.example.com';
const sample = {
  id: 'p_01',
  code: 'old',
  owner_id: '00000000-0000-4000-8000-000000000000',
  tracking_id: 'track-1',
  shelf_id: 'shelf-0',
  note: 'Made-up note',
  closed_at: '2026-01-02T03:04:05Z',
  size: { width: 1 },
};
const told = { id: sample.id, tracking_id: sample.tracking_id, note: sample.note };
const common = { status: 200, collection: 'parts', errors: {}, resource: '' } as const;
const operations: readonly FakeOperation[] = [
  { ...common, operation: 'parts.create', method: 'POST', path: '/shelves/{shelf}/parts', does: 'create', sample },
  {
    ...common,
    operation: 'parts.get',
    method: 'GET',
    path: '/shelves/{shelf}/parts/{part}',
    does: 'get',
    projected: true,
    sample: told,
  },
];
const description: FakeDescription = {
  collections: [
    {
      name: 'parts',
      path: '/shelves/{shelf}/parts',
      depth: 1,
      id: 'id',
      idForm: { alphabet: '0123456789', prefix: 'p_', length: 4 },
      row: sample,
      vary: { closed_at: 'moment' },
      nullable: ['tracking_id', 'note', 'closed_at', 'size'],
      told: ['tracking_id'],
      fresh: {
        owner_id: { alphabet: 'uuid' },
        tracking_id: { alphabet: '0123456789', prefix: 'track-', length: 5 },
      },
      below: { shelf_id: 0 },
    },
  ],
  operations,
  errors: [],
};

function openFake() {
  const { collection, routes } = describedRoutes({
    description,
    rows: 5,
    refuse: ({ message, status }) => ({ status, body: { message } }),
    page: () => ({ status: 200 }),
  });
  const fake = createFake({ baseUrl, routes, failure: (status) => ({ status }) });
  const send = async (method: string, path: string, body?: unknown) => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    return (await (await fake.fetch(`${baseUrl}${path}`, init)).json()) as Record<string, unknown>;
  };
  return { collection, send };
}

describe('a row that is created', () => {
  it('has nothing that nobody gave it, where it may be without', async () => {
    const { send } = openFake();
    expect(await send('POST', '/shelves/top/parts', {})).toMatchObject({
      code: 'old',
      note: null,
      closed_at: null,
      size: null,
    });
    const given = { note: 'Mine', size: { width: 7 } };
    expect(await send('POST', '/shelves/top/parts', given)).toMatchObject({ ...given, closed_at: null });
  });

  it('is shown without it in another form too, except for what that form always tells', async () => {
    const { send } = openFake();
    const { id, tracking_id } = await send('POST', '/shelves/top/parts', {});
    expect(tracking_id).toMatch(/^track-\d{5}$/);
    expect(await send('GET', `/shelves/top/parts/${String(id)}`)).toEqual({ id, tracking_id, note: null });
  });

  it('has names of its own, as every row has, and stands below its parent', async () => {
    const { collection, send } = openFake();
    for (let count = 0; count < 3; count += 1) await send('POST', '/shelves/top/parts', {});
    const rows = [...collection('parts', 'top'), ...collection('parts', 'bottom')];
    expect(rows).toHaveLength(13);
    for (const name of ['id', 'owner_id', 'tracking_id']) expect(new Set(rows.map((row) => row[name])).size).toBe(13);
    for (const { owner_id, tracking_id } of rows) {
      expect(owner_id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
      expect(tracking_id).toMatch(/^track-\d{5}$/);
    }
    const shelves = rows.map(({ shelf_id }) => shelf_id);
    expect(shelves).toEqual(rows.map((_row, index) => (index < 8 ? 'top' : 'bottom')));
  });

  it('keeps the names that it is given', async () => {
    const owner_id = '11111111-1111-4111-8111-111111111111';
    expect(await openFake().send('POST', '/shelves/top/parts', { owner_id })).toMatchObject({ owner_id });
  });
});
