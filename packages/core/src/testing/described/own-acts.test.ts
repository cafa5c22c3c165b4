import { describe, expect, it } from 'vitest';

import { createFake } from '../fake.ts';
import { virtualClock } from '../virtual-clock.ts';
import { describedRoutes } from './described-routes.ts';
import type { FakeDescription } from './fake-description.ts';
import { onlyFrom, type OwnActs } from './own-acts.ts';

const moment = '2026-03-01T00:00:00.000Z';
const made = '2026-01-02T03:04:05Z';
const box = {
  id: 'a',
  status: 'open',
  label: 'Box',
  open_count: 3,
  made_at: made,
  shut_at: made,
  updated_at: made,
  owner: 'o',
};

const description: FakeDescription = {
  collections: [
    {
      name: 'boxes',
      path: '/boxes',
      depth: 0,
      id: 'id',
      idForm: { alphabet: '0123456789', length: 6 },
      row: box,
      vary: { made_at: 'moment', shut_at: 'moment', updated_at: 'moment' },
      nullable: ['shut_at'],
    },
  ],
  operations: [
    {
      operation: 'boxes.list',
      method: 'GET',
      path: '/boxes',
      status: 200,
      does: 'list',
      collection: 'boxes',
      items: 'data',
      sample: { data: [] },
    },
    {
      operation: 'boxes.create',
      method: 'POST',
      path: '/owners/{owner}/boxes',
      status: 201,
      does: 'create',
      collection: 'boxes',
      resource: '',
      sample: {},
    },
    {
      operation: 'boxes.shut',
      method: 'POST',
      path: '/boxes/{id}/shut',
      status: 200,
      does: 'update',
      collection: 'boxes',
      parents: ['boxes'],
      resource: 'data',
      sets: { status: 'shut' },
      renames: { Label: 'label', Owner: 'owner' },
      untaken: ['owner'],
      echoes: { box_id: 'path.id', note: 'body.note' },
      errors: { 409: null },
      sample: { data: {} },
    },
    {
      operation: 'boxes.count',
      method: 'POST',
      path: '/count',
      status: 200,
      does: 'answer',
      resource: 'data',
      sample: { data: { count: 1, made: true } },
    },
  ],
  errors: [],
};

/** Asks a fake of boxes that does something of its own. */
function openFake(acts: OwnActs = {}) {
  const described = describedRoutes({
    description,
    rows: 2,
    acts,
    page: () => ({ status: 200 }),
    refuse: ({ message, status }) => ({ status, body: message }),
  });
  const fake = createFake({
    baseUrl: 'https://api.example.com',
    clock: virtualClock({ startMs: Date.parse(moment) }),
    failure: (status) => ({ status }),
    routes: described.routes,
  });
  const post = async (path: string, body: unknown = {}) => {
    const response = await fake.fetch(`${fake.baseUrl}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as unknown };
  };
  const rows = described.collection('boxes');
  return { id: String(rows[0]?.['id']), post, rows };
}

describe('an action of a described fake', () => {
  it('sets what it is known to set, stamps the moment of the new state, and repeats the request', async () => {
    const { id, post, rows } = openFake();
    const { body } = await post(`/boxes/${id}/shut`, { note: 'Done' });
    expect(body).toMatchObject({ data: { box_id: id, note: 'Done', status: 'shut', shut_at: moment } });
    expect(rows[0]).toMatchObject({ status: 'shut', shut_at: moment, updated_at: moment, made_at: made });
    expect(rows[1]).toMatchObject({ status: 'open' });
  });

  it('takes what the request spells otherwise by the names of the row', async () => {
    const { id, post, rows } = openFake({});
    await post(`/boxes/${id}/shut`, { Label: 'Crate', Owner: 'p' });
    expect(rows[0]).toMatchObject({ label: 'Crate', owner: 'o' });
  });

  it('takes nothing of a request that the row does not take', async () => {
    const { id, post, rows } = openFake();
    const { body } = await post(`/boxes/${id}/shut`, { owner: 'p', label: 'Crate' });
    expect([body, rows[0]]).toMatchObject([{ data: { owner: 'o' } }, { label: 'Crate', owner: 'o' }]);
  });

  it('stamps no state that the row was in before, and no moment that it was told', async () => {
    const told = '2027-01-01T00:00:00Z';
    const { id, post, rows } = openFake();
    await post(`/boxes/${id}/shut`, { shut_at: told });
    expect(rows[0]).toMatchObject({ status: 'shut', shut_at: told });
    await post(`/boxes/${id}/shut`);
    expect(rows[0]).toMatchObject({ shut_at: told });
  });

  it('does what the provider does beyond that, to the row and to the response', async () => {
    const { id, post, rows } = openFake({
      'boxes.shut': ({ now, row, sent }) => ({
        row: { label: `${String(row?.['label'])} ${String(sent['note'])}` },
        answer: { at: now },
        status: 202,
      }),
    });
    const shown = { label: 'Box 1', status: 'shut' };
    expect(await post(`/boxes/${id}/shut`, { note: '1' })).toMatchObject({
      status: 202,
      body: { data: { ...shown, at: moment } },
    });
    expect(rows[0]).toMatchObject(shown);
  });

  it('is whole with a response alone', async () => {
    const { id, post, rows } = openFake({
      'boxes.shut': () => ({ answer: { label: 'None' } }),
      'boxes.count': ({ rows: rowsOf }) => ({ answer: { count: rowsOf('boxes').length } }),
    });
    expect((await post(`/boxes/${id}/shut`)).body).toMatchObject({ data: { label: 'None' } });
    expect(rows[0]).toMatchObject({ status: 'open' });
    expect((await post('/count')).body).toEqual({ data: { count: 2, made: true } });
  });

  it('can be answered with an object of its own, and is the whole then', async () => {
    const { id, post, rows } = openFake({
      'boxes.shut': () => ({ instead: { receipt: true }, row: { label: 'Shut' } }),
    });
    expect((await post(`/boxes/${id}/shut`)).body).toEqual({ data: { receipt: true } });
    expect(rows[0]).toMatchObject({ status: 'open', label: 'Box' });
  });

  it('is refused in a state that does not allow it, before anything happens', async () => {
    const { id, post, rows } = openFake({ 'boxes.shut': onlyFrom(['open'], 409, () => ({ row: { label: 'Shut' } })) });
    expect((await post(`/boxes/${id}/shut`)).status).toBe(200);
    expect(await post(`/boxes/${id}/shut`)).toEqual({ status: 409, body: 'This cannot be done in the state shut' });
    expect(rows[0]).toMatchObject({ label: 'Shut' });
    expect((await post('/boxes/none/shut')).status).toBe(404);
  });

  it('makes rows that begin now with nothing counted, and have what the path tells', async () => {
    const { post, rows } = openFake({
      'boxes.create': ({ add }) => {
        add('boxes', { id: 'own', label: 'Other' });
        return { row: { label: 'New' } };
      },
    });
    const { body } = await post('/owners/me/boxes', { label: 'Sent' });
    const fresh = { label: 'New', owner: 'me', open_count: 0, made_at: moment, shut_at: null };
    expect(body).toMatchObject(fresh);
    expect(rows.map(({ label }) => label)).toEqual(['New', 'Other', 'Box', 'Box']);
    expect(rows[1]).toMatchObject({ id: 'own', owner: 'o' });
  });
});

describe('a part of a fake of its own', () => {
  const refuse = () => ({ status: 400 });
  const options = { description, refuse, page: refuse };

  it.each([
    ['operation "boxes.open"', { acts: { 'boxes.shut': () => undefined, 'boxes.open': () => undefined } }],
    ['collection "box"', { filters: { box: {} } }],
    ['collection "crates"', { isNamed: { crates: () => true } }],
    ['collection "toString"', { linked: { toString: [] } }],
  ])('is refused where the description has no %s', (what, part) => {
    expect(() => describedRoutes({ ...options, ...part })).toThrow(new RangeError(`The description has no ${what}.`));
  });
});
