import { call, createClient, cursorToken, list, type ListOperation } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { definition, exampleClient, getThing } from './support/client.ts';
import { address } from './support/refusal.ts';

const pages: ListOperation = {
  name: 'things.list',
  method: 'GET',
  path: '/things',
  items: 'data',
  pagination: cursorToken({ size: 'limit', maximum: 1, cursor: 'cursor', next: 'next', end: ['null'] }),
};

/** A list of three pages, with the query of each request. */
function threePages() {
  const asked: string[] = [];
  const client = exampleClient(address, {
    fetch: async (url) => {
      asked.push(new URL(url).search.replace(/&?(limit|cursor)=\d/g, ''));
      return Response.json({ data: [{ id: asked.length }], next: asked.length < 3 ? String(asked.length) : null });
    },
  });
  return { asked, client };
}

describe('an object that an app goes on to change', () => {
  it('is of the client that was made with it, and not of the next one', async () => {
    const keys: unknown[] = [];
    const fetch = (name: string) => async (_: string, init: { headers: Record<string, string> }) => {
      keys.push(`${name} ${init.headers['X-API-Key']}`);
      return Response.json({});
    };
    const options = { apiKey: 'key-of-tenant-a', baseUrl: address, fetch: fetch('a') };
    const first = createClient(definition, options);
    Object.assign(options, { apiKey: 'key-of-tenant-b', fetch: fetch('b') });
    const second = createClient(definition, options);
    for (const client of [first, second, first]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that their order is known
      await call(client, getThing, { id: 1 });
    }
    expect(keys).toEqual(['a key-of-tenant-a', 'b key-of-tenant-b', 'a key-of-tenant-a']);
  });

  it('is a filter of all pages as it was at the first one, whatever is within', async () => {
    const { asked, client } = threePages();
    const since = new Date(0);
    const filters = { tags: ['a'], where: { names: ['n'] }, since };
    for await (const _ of list(client, pages, filters)) {
      filters.tags.push('b');
      filters.where.names[0] = 'm';
      Object.assign(filters.where, { more: 1 });
      since.setFullYear(2000);
    }
    const query = '?tags=a&where%5Bnames%5D=n&since=1970-01-01T00%3A00%3A00.000Z';
    expect(asked).toEqual([query, query, query]);
  });

  it('is a filter of all pages also without a prototype, as parsers of queries make it', async () => {
    const { asked, client } = threePages();
    const filters = Object.assign(Object.create(null) as Record<string, string>, { status: 'open' });
    for await (const _ of list(client, pages, filters)) filters['status'] = 'closed';
    expect(asked).toEqual(['?status=open', '?status=open', '?status=open']);
  });

  it('is the options of all pages as they were at the first one', async () => {
    const { asked, client } = threePages();
    const options: { signal?: AbortSignal } = {};
    const found: unknown[] = [];
    for await (const row of list(client, pages, {}, options)) {
      options.signal = AbortSignal.abort();
      found.push(row);
    }
    expect(found).toHaveLength(3);
    expect(asked).toHaveLength(3);
  });
});
