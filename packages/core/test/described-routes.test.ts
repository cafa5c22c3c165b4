import { describe, expect, it } from 'vitest';

import type { DescribedRoutesOptions } from '../src/testing/described/described-options.ts';
import { describedRoutes } from '../src/testing/described/described-routes.ts';
import { createFake } from '../src/testing/fake.ts';
import { virtualClock } from '../src/testing/virtual-clock.ts';
import { box, boxes } from './support/boxes.ts';

const baseUrl = 'https://api.example.com/v1';
function openFake(more: Partial<DescribedRoutesOptions> = {}) {
  const { collection, routes } = describedRoutes({
    description: boxes,
    rows: 4,
    refuse: ({ at, message, sample, status }) => ({ status, body: { ...(sample as object), error: message, at } }),
    page: ({ items, rows, strategies }) => ({ status: 200, body: { [items]: rows.slice(0, 2), by: strategies } }),
    ...more,
  });
  const failure = (status: number) => ({ status, body: { error: `status ${status}` } });
  const fake = createFake({
    baseUrl,
    routes,
    failure,
    isWhole: true,
    clock: virtualClock(),
  });
  const send = async (method: string, path: string, body?: unknown) => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const answer = await fake.fetch(`${baseUrl}${path}`, init);
    const text = await answer.text();
    return { status: answer.status, body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : text };
  };
  return { collection, fake, send };
}

describe('the routes of a description', () => {
  it('find rows below rows of their own kind', () => {
    const folders = { name: 'folders', path: '/folders/{folder}/folders', depth: 1, id: 'id', row: { id: 'f' } };
    const { collection } = openFake({
      description: {
        collections: [{ ...folders, vary: {}, nullable: [] }],
        operations: [
          {
            operation: 'folders.list',
            method: 'GET',
            path: '/folders/{folder}/folders',
            status: 200,
            does: 'list',
            collection: 'folders',
            parents: ['folders'],
          },
        ],
        errors: [],
      },
    });
    expect(collection('folders')).toHaveLength(4);
  });

  it('take no parameter of the walk for a filter of the rows, whatever their fields are called', async () => {
    const list = { operation: 'parts.list', method: 'GET', path: '/parts', status: 200, does: 'list' } as const;
    const parts = { name: 'parts', path: '/parts', depth: 0, row: { offset: 7, kind: 'a' }, vary: {}, nullable: [] };
    const { send } = openFake({
      description: {
        collections: [parts],
        operations: [{ ...list, collection: 'parts', items: 'data', strategies: ['offset'], paging: ['offset'] }],
        errors: [],
      },
    });
    expect((await send('GET', '/parts?offset=0')).body).toMatchObject({ data: [parts.row, parts.row] });
    expect((await send('GET', '/parts?offset=0&kind=b')).body).toMatchObject({ data: [] });
  });

  it('tell operations at one path apart by what is in the body, in what the fake records too', async () => {
    const at = (operation: string, path: string, marks: Record<string, string[]>) =>
      ({ operation, method: 'POST', path, status: 200, does: 'answer', marks, sample: { operation } }) as const;
    const operations = [
      at('notes.send', '/notes', { form: ['long', 'short'] }),
      at('notes.read', '/notes#read', { state: ['read'] }),
    ];
    const { fake, send } = openFake({ description: { collections: [], operations, errors: [] } });
    for (const body of [{ state: 'read' }, { form: 'short' }]) {
      const { body: answer } = await send('POST', '/notes', body);
      const expected = 'state' in body ? 'notes.read' : 'notes.send';
      expect(answer).toEqual({ operation: expected });
      expect(fake.requests.at(-1)?.operation).toBe(expected);
    }
  });

  it('show a row in the form of an answer, whose own members stay', async () => {
    const get = boxes.operations.find(({ operation }) => operation === 'boxes.get');
    const sample = { data: { id: 'box_000001', name: 'https://example.com/name', state: 'open' } };
    const operations = get ? [{ ...get, projected: true, keeps: ['name'], sample }] : [];
    const { collection, send } = openFake({ description: { ...boxes, operations } });
    const second = collection('boxes')[1];
    expect((await send('GET', `/boxes/${String(second?.['id'])}`)).body).toEqual({
      data: { id: second?.['id'], name: 'https://example.com/name', state: 'shut' },
    });
  });

  it('make rows that differ, and the same ones from the same seed', () => {
    const rows = openFake().collection('boxes');
    expect(rows).toEqual(openFake().collection('boxes'));
    expect(rows).not.toEqual(openFake({ seed: 2 }).collection('boxes'));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(4);
    expect(rows.map(({ state }) => state)).toEqual(['open', 'shut', 'open', 'shut']);
    expect(rows.map(({ name }) => name)).toEqual([
      'Made-up name',
      'Made-up name 2',
      'Made-up name 3',
      'Made-up name 4',
    ]);
    for (const { id } of rows) expect(id).toMatch(/^box_\d{6}$/);
  });

  it('create, get, change and delete a row, which the list shows as it then is', async () => {
    const { collection, send } = openFake();
    const created = await send('POST', '/boxes', { box: { name: 'Mine', tags: { c: 'd' }, unknown: 1 } });
    const row = created.body as unknown as { data: Record<string, unknown> };
    expect(created.status).toBe(201);
    expect(row.data).toEqual({
      ...box,
      id: row.data['id'],
      name: 'Mine',
      tags: { c: 'd' },
      created_at: '2026-06-01T00:00:00.000Z',
    });
    const path = `/boxes/${String(row.data['id'])}`;
    expect((await send('GET', path)).body).toEqual({ data: row.data });
    // The answer's form has a number where the row has a text: it keeps its own.
    expect((await send('PATCH', path, { name: null, state: 'shut', id: 'other' })).body).toEqual({
      id: row.data['id'],
      name: null,
      state: 7,
    });
    expect((await send('GET', path)).body).toEqual({ data: { ...row.data, name: null, state: 'shut' } });
    expect((await send('GET', '/boxes')).body).toEqual({ data: collection('boxes'), ok: true });
    expect(collection('boxes')[0]).toMatchObject({ id: row.data['id'], state: 'shut' });
    expect(await send('DELETE', path)).toEqual({ status: 204, body: '' });
    expect((await send('GET', path)).status).toBe(404);
    expect(collection('boxes')).toHaveLength(4);
  });

  it('keep the rows of each parent apart, and find them by their id alone where a path says no more', async () => {
    const { collection, send } = openFake();
    const [first, second] = collection('boxes').map(({ id }) => String(id));
    const items = collection('boxes.items', second ?? '');
    expect(items.map((item) => item['box'])).toEqual([second, second, second, second]);
    expect(collection('boxes.items')[0]?.['box']).toBe(first);
    items.splice(1);
    expect((await send('GET', `/boxes/${second}/items`)).body).toEqual({ rows: items, by: ['numbered'], kind: 'page' });
    expect((await send('GET', `/items/${String(items[0]?.['id'])}`)).body).toEqual(items[0]);
    expect((await send('GET', '/boxes/box_none/items')).body).toEqual({ error: 'boxes not found', code: 'none' });
    expect((await send('POST', '/boxes/box_none:export')).status).toBe(404);
  });

  it('find a row that nobody has listed yet by the id that it has on every fake of the seed', async () => {
    const [known] = openFake().collection('boxes.items');
    const { send } = openFake();
    expect(await send('GET', `/items/${String(known?.['id'])}`)).toEqual({ status: 200, body: known });
    expect((await send('GET', '/items/none')).status).toBe(404);
  });

  it('filter by what a row has, and leave other parameters alone', async () => {
    const { collection, send } = openFake();
    const shown = (await send('GET', '/boxes?state=shut&verbose=yes')).body as unknown as { data: unknown };
    expect(shown.data).toEqual(collection('boxes').filter(({ state }) => state === 'shut'));
  });

  it('refuse what has the wrong form or lacks a member, with the status that is documented', async () => {
    const { collection, send } = openFake();
    const [{ id } = {}] = collection('boxes');
    expect(await send('GET', '/boxes/crate')).toEqual({
      status: 400,
      body: { error: 'box has the wrong form', at: 'box' },
    });
    expect(await send('POST', '/boxes', { box: {} })).toEqual({
      status: 422,
      body: { error: 'box.name is missing', at: 'box.name' },
    });
    expect((await send('POST', '/boxes')).status).toBe(422);
    expect(await send('GET', `/boxes/${String(id)}/items?weight=heavy`)).toMatchObject({
      status: 400,
      body: { at: 'weight' },
    });
  });

  it('hold a request against its schema where there is one', async () => {
    const seen: unknown[] = [];
    const validate = (value: unknown) => {
      seen.push(value);
      return { issues: [{ message: 'no', path: ['body', 'box', { key: 'name' }] }] };
    };
    const request = { '~standard': { version: 1 as const, vendor: 'test', validate } };
    const { send } = openFake({ schemas: { 'boxes.create': { request } } });
    expect(await send('POST', '/boxes?n=1', { box: { name: 7 } })).toMatchObject({
      status: 422,
      body: { at: 'box.name' },
    });
    expect(seen).toEqual([{ path: {}, query: { n: '1' }, header: {}, body: { box: { name: 7 } } }]);
  });

  it('know a row by another name, take rows that are made by hand, and refuse another one of what there is one of', async () => {
    const mine = [{ id: 'box_1', name: 'By hand', state: 'open' }];
    const options = {
      linked: { boxes: mine },
      isNamed: { boxes: (row: object, name: string) => 'name' in row && row.name === name },
      context: { box: 'box_1' },
    };
    const { collection, send } = openFake({ ...options, newRows: 'last' });
    expect((await send('DELETE', '/boxes/By%20hand')).status).toBe(204);
    expect(mine).toEqual([]);
    await send('POST', '/boxes', { box: { name: 'New' } });
    expect(collection('boxes')).toBe(mine);
    expect(mine.map(({ name }) => name)).toEqual(['New']);
  });

  it('keep what stands alone, and answer in the media type of the description', async () => {
    const { collection, fake, send } = openFake();
    expect((await send('PUT', '/settings', { theme: 'dark' })).body).toEqual({ theme: 'dark' });
    expect((await send('GET', '/settings')).body).toEqual({ theme: 'dark' });
    const exported = await fake.fetch(`${baseUrl}/boxes/${String(collection('boxes')[0]?.['id'])}:export`, {
      method: 'POST',
    });
    expect([exported.headers.get('content-type'), await exported.text()]).toEqual(['text/csv', 'id,name\n']);
  });

  it('refuse what is no route as the provider would, and name the collections that there are', async () => {
    const { collection, send } = openFake();
    expect(await send('GET', '/crates')).toEqual({ status: 404, body: { error: 'status 404' } });
    expect(await send('PUT', '/boxes')).toEqual({ status: 405, body: { error: 'status 405' } });
    expect(() => collection('crates')).toThrow('boxes, boxes.items, settings');
  });
});
