import { cursorToken, isWaError, list, type Page } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient, listThings } from './support/client.ts';
import { all, failure, range, type Thing, things } from './support/things.ts';

describe('a page', () => {
  it('is of the same kind of object as every other page, so that a page that was read can be freed at once', async () => {
    const { list: open } = await things(250);
    const pages = await all(open({}, { pageSize: 100 }).pages());
    const descriptors = pages.map((page) => Object.getOwnPropertyDescriptor(page, 'checkpoint') ?? {});
    const getters = descriptors.map((descriptor) => Reflect.get(descriptor, 'get') as unknown);
    expect(getters[0]).toBeTypeOf('function');
    expect(new Set(getters).size).toBe(1);
    expect(Object.keys(pages[0] as object)).toContain('checkpoint');
  });

  it('walks on to the end when it is iterated, so that a list that was awaited keeps all its rows', async () => {
    const { list: open, server } = await things(250);
    expect(await all(await open())).toEqual(range(0, 250));
    expect(server.requests).toHaveLength(3);
  });

  it('keeps all rows of a list that an async function returned', async () => {
    const { list: open } = await things(250);
    const load = async () => open({}, { pageSize: 40 });
    expect(await all(await load())).toEqual(range(0, 250));
  });

  it('walks on from itself alone, wherever it stands, and as often as it is asked to', async () => {
    const { list: open } = await things(250);
    const pages: Page<Thing>[] = await all(open({}, { pageSize: 100 }).pages());
    expect(pages.map(({ items }) => items.length)).toEqual([100, 100, 50]);
    expect(await all(pages[1] as Page<Thing>)).toEqual(range(100, 250));
    expect(await all(pages[1] as Page<Thing>)).toEqual(range(100, 250));
    expect(await all(pages[2] as Page<Thing>)).toEqual(range(200, 250));
  });

  it('walks on in the direction of its walk, from within a page too', async () => {
    const { list: open } = await things(250);
    const { checkpoint } = await open({}, { pageSize: 100, resume: (await open({}, { pageSize: 100 })).checkpoint });
    const before = await open({}, { resume: checkpoint, direction: 'backward' });
    expect(await all(before)).toEqual(range(0, 100).toReversed());
    const inside = await open({}, { resume: before.checkpointAfter(97), direction: 'backward' });
    expect(await all(inside)).toEqual(range(0, 3).toReversed());
  });

  it('asks with the filters that its walk began with, whatever has become of the object that they were given in', async () => {
    const { list: open, server } = await things(250);
    const filters = { status: 'open' };
    const page = await open(filters);
    filters.status = 'closed';
    expect(await all(page)).toEqual(range(0, 250));
    expect(server.requests.map(({ url }) => new URL(url, 'http://x').searchParams.get('status'))).toEqual(
      Array(3).fill('open'),
    );
  });

  it('asks for nothing before its own items are read', async () => {
    const { list: open, server } = await things(250);
    const items = (await open())[Symbol.asyncIterator]();
    for (let index = 0; index < 100; index += 1) await items.next();
    expect(server.requests).toHaveLength(1);
    await items.next();
    expect(server.requests).toHaveLength(2);
    await items.return?.();
  });

  it('is counted among the pages that a walk may read, and shares its deadline and its signal', async () => {
    const { list: open } = await things(250);
    const error = await failure(all(await open({}, { pageSize: 50, maxPages: 2 })));
    expect(error).toMatchObject({ code: 'page_limit', message: 'example things.list: there are more than 2 pages.' });
    expect(await all(open({}, { resume: isWaError(error) ? error.checkpoint : undefined }))).toEqual(range(100, 250));
    const stop = new AbortController();
    const first = await open({}, { signal: stop.signal });
    stop.abort();
    expect(await failure(all(first))).toMatchObject({ code: 'aborted' });
  });

  it('is no array: its own items are in items', async () => {
    const { list: open } = await things(3);
    const page: Page<Thing> & { [Symbol.iterator]?: unknown } = await open();
    expect(page[Symbol.iterator]).toBeUndefined();
    expect(page.items).toEqual(range(0, 3));
  });

  it.each([7, 0])('has the number of rows in the list where the provider returns it: %j', async (count) => {
    expect(await totalOf(count)).toBe(count);
  });

  it.each([undefined, null, '7', -1, 1.5])('has none where it is missing or no count: %j', async (count) => {
    expect(await totalOf(count)).toBeUndefined();
  });
});

/** `total` of a page whose body says that the list has that many rows. */
async function totalOf(count: unknown): Promise<number | undefined> {
  const fetch = async () => Response.json({ data: [], next: null, meta: { count } });
  const pagination = cursorToken({
    size: 'limit',
    maximum: 9,
    cursor: 'cursor',
    next: 'next',
    end: ['null'],
    total: 'meta.count',
  });
  const operation = { ...listThings('cursor-token'), pagination };
  return (await list(exampleClient('https://api.example.com', { fetch }), operation)).total;
}
