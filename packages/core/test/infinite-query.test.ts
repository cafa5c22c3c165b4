import { getEventListeners } from 'node:events';

import { type InfiniteQueryPage, list, type ListOperation, toInfiniteQuery } from '@wa-clients/core';
import {
  CancelledError,
  dehydrate,
  hydrate,
  type InfiniteData,
  InfiniteQueryObserver,
  QueryClient,
} from '@tanstack/query-core';
import { describe, expect, expectTypeOf, it, onTestFinished } from 'vitest';

import { exampleClient, listThings } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { failure, range, type Thing, things } from './support/things.ts';
import { onRequest } from './support/on-request.ts';

const queryKey = ['things'];

/** A query client that gives failures back at once. */
function queryClient(): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, retryDelay: 0 } } });
  onTestFinished(() => client.clear());
  return client;
}

/** A client in memory that answers each query with a body, and its requests. */
function answering(respond: (query: URLSearchParams, request: Request) => Response | Promise<Response>) {
  const requests: Request[] = [];
  const client = exampleClient('https://api.example.com', {
    retry: false,
    fetch: onRequest(async (request) => {
      requests.push(request);
      return respond(new URL(request.url).searchParams, request);
    }),
  });
  const open = (operation: ListOperation, options = {}) => list<Thing, unknown>(client, operation, {}, options);
  return { open, requests };
}

/** The answer of a provider with six rows on pages of two. */
function sixRows(query: URLSearchParams): Response {
  const start = Number(query.get('after') ?? 0);
  return Response.json({ data: range(start, start + 2), paging: { next: start < 4 ? String(start + 2) : null } });
}

const ninePages = () => Response.json({ data: range(0, 2), meta: { page: 1, total_pages: 9 } });

const idsOf = (data: InfiniteData<InfiniteQueryPage<Thing>> | undefined) =>
  data?.pages.map((page) => page.items.map(({ id }) => id));

describe('an infinite query of a list', () => {
  it('gives as many pages as it is asked for', async () => {
    const { list: open, server } = await things(25);
    const query = toInfiniteQuery(open({ q: 'a' }, { pageSize: 10 }));
    expect(server.requests).toHaveLength(0);
    const data = await queryClient().fetchInfiniteQuery({ queryKey, ...query, pages: 2 });
    expect(idsOf(data)?.flat()).toEqual(range(0, 20).map(({ id }) => id));
    expect(data.pageParams).toEqual([undefined, data.pages[0]?.checkpoint]);
    expect(server.requests.map(({ url }) => url)).toEqual(['/things?q=a&limit=10', '/things?q=a&limit=10&after=10']);
  });

  it('ends with the page that the provider calls the last, without a request more', async () => {
    const { list: open, server } = await things(20);
    const query = toInfiniteQuery(open({}, { pageSize: 10 }));
    const data = await queryClient().fetchInfiniteQuery({ queryKey, ...query, pages: 100 });
    expect(idsOf(data)).toHaveLength(2);
    expect(data.pages.at(-1)?.hasMore).toBe(false);
    expect(server.requests).toHaveLength(2);
  });

  it('knows the type of its items wherever TanStack hands them out', async () => {
    const query = toInfiniteQuery(answering(sixRows).open(listThings('cursor-after')));
    const client = queryClient();
    const data = await client.fetchInfiniteQuery({ queryKey, ...query });
    expectTypeOf(data).toEqualTypeOf<InfiniteData<InfiniteQueryPage<Thing>, string | undefined>>();
    expectTypeOf(data.pages[0]?.items[0]).toEqualTypeOf<Thing | undefined>();
    const observer = new InfiniteQueryObserver(client, {
      queryKey,
      ...query,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
    });
    expectTypeOf(observer.getCurrentResult().data).toEqualTypeOf<Thing[] | undefined>();
    expect(observer.getCurrentResult().data).toEqual(range(0, 2));
  });

  it('is read page by page by an observer', async () => {
    const { open, requests } = answering(sixRows);
    const query = toInfiniteQuery(open(listThings('cursor-after')));
    const observer = new InfiniteQueryObserver(queryClient(), { queryKey, ...query });
    onTestFinished(observer.subscribe(() => {}));
    expect(idsOf((await observer.refetch()).data)).toEqual([[0, 1]]);
    const second = await observer.fetchNextPage();
    expect([idsOf(second.data), second.hasNextPage]).toEqual([
      [
        [0, 1],
        [2, 3],
      ],
      true,
    ]);
    const third = await observer.fetchNextPage();
    expect([idsOf(third.data), third.hasNextPage]).toEqual([
      [
        [0, 1],
        [2, 3],
        [4, 5],
      ],
      false,
    ]);
    const sent = requests.length;
    await observer.fetchNextPage();
    expect(requests).toHaveLength(sent);
  });

  it('keeps the identity of what a refetch brings unchanged, and replaces what changed', async () => {
    let name = 'before';
    const { open } = answering((query) => {
      const start = Number(query.get('after') ?? 0);
      const rows = range(start, start + 2).map((row) => ({ ...row, name: row.id === 3 ? name : 'same' }));
      return Response.json({ data: rows, paging: { next: start < 4 ? String(start + 2) : null } });
    });
    const observer = new InfiniteQueryObserver(queryClient(), {
      queryKey,
      ...toInfiniteQuery(open(listThings('cursor-after'))),
    });
    onTestFinished(observer.subscribe(() => {}));
    await observer.refetch();
    const { data: before } = await observer.fetchNextPage();
    const { data: same } = await observer.refetch();
    expect(before?.pages).toHaveLength(2);
    expect(same).toBe(before);
    name = 'after';
    const { data: after } = await observer.refetch();
    expect(after).not.toBe(before);
    expect(after?.pages[0]).toBe(before?.pages[0]);
    expect(after?.pages[1]?.items[0]).toBe(before?.pages[1]?.items[0]);
    expect(after?.pages[1]?.items[1]).toEqual({ id: 3, name: 'after' });
  });

  it('goes on after a way through JSON, and asks again from the start', async () => {
    const { open, requests } = answering(sixRows);
    const query = toInfiniteQuery(open(listThings('cursor-after')));
    const server = queryClient();
    const sent = await server.fetchInfiniteQuery({ queryKey, ...query, pages: 2 });
    const browser = queryClient();
    hydrate(browser, JSON.parse(JSON.stringify(dehydrate(server))));
    expect(browser.getQueryData<typeof sent>(queryKey)?.pages).toEqual(sent.pages);
    const observer = new InfiniteQueryObserver(browser, { queryKey, ...query, staleTime: Infinity });
    onTestFinished(observer.subscribe(() => {}));
    expect(requests).toHaveLength(2);
    expect(idsOf((await observer.fetchNextPage()).data)).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
    expect(idsOf((await observer.refetch()).data)).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
    expect(requests.map(({ url }) => new URL(url).searchParams.get('after'))).toEqual([null, '2', '4', null, '2', '4']);
  });

  it('ends the request of a query that is cancelled', async () => {
    let reached: () => void = () => {};
    const isReached = new Promise<void>((resolve) => (reached = resolve));
    const { open, requests } = answering(() => {
      reached();
      return new Promise(() => {});
    });
    const client = queryClient();
    const query = toInfiniteQuery(open(listThings('cursor-after')));
    const fetching = failure(client.fetchInfiniteQuery({ queryKey, ...query }));
    await isReached;
    await client.cancelQueries({ queryKey });
    expect(await fetching).toBeInstanceOf(CancelledError);
    expect(requests[0]?.signal.aborted).toBe(true);
  });

  it('ends with either of the two signals, for its reason, and leaves no listener on them', async () => {
    for (const which of ['own', 'given'] as const) {
      for (const when of ['before', 'during']) {
        const controllers = { own: new AbortController(), given: new AbortController() };
        const reason = new Error(which);
        if (when === 'before') controllers[which].abort(reason);
        const { open, requests } = answering(() => {
          controllers[which].abort(reason);
          return new Promise(() => {});
        });
        const query = toInfiniteQuery(open(listThings('cursor-after'), { signal: controllers.own.signal }));
        const error = await failure(query.queryFn({ pageParam: undefined, signal: controllers.given.signal }));
        expect(error, `${which} ${when}`).toMatchObject({ code: 'aborted', cause: reason });
        expect(requests).toHaveLength(when === 'before' ? 0 : 1);
        for (const { signal } of Object.values(controllers)) expect(getEventListeners(signal, 'abort')).toHaveLength(0);
      }
    }
  });

  it('goes on after a failure of the next page, by itself or when asked again', async () => {
    let failures = 0;
    const { open } = answering((query) => {
      if (query.get('after') !== '2' || failures === 0) return sixRows(query);
      failures -= 1;
      return Response.json({}, { status: 409 });
    });
    const client = queryClient();
    const query = toInfiniteQuery(open(listThings('cursor-after')));
    const observer = new InfiniteQueryObserver(client, { queryKey, ...query, retry: 1 });
    onTestFinished(observer.subscribe(() => {}));
    await observer.refetch();
    failures = 2;
    const failed = await observer.fetchNextPage();
    expect(failed.error).toMatchObject({ code: 'conflict', checkpoint: failed.data?.pages[0]?.checkpoint });
    expect(idsOf(failed.data)).toEqual([[0, 1]]);
    failures = 1;
    const passed = await observer.fetchNextPage();
    expect([idsOf(passed.data), passed.error]).toEqual([
      [
        [0, 1],
        [2, 3],
      ],
      null,
    ]);
  });

  it('keeps the options of the list', async () => {
    const { list: open, server } = await things(30);
    const start = await open({}, { pageSize: 5 });
    const query = toInfiniteQuery(open({}, { pageSize: 5, resume: start.checkpoint, maxPages: 1 }));
    const data = await queryClient().fetchInfiniteQuery({ queryKey, ...query, pages: 3 });
    expect(idsOf(data)?.flat()).toEqual(range(5, 20).map(({ id }) => id));
    expect(server.requests).toHaveLength(4);
  });

  it.each([
    ['ahead', 'cursor-after', { prefetch: 2 }, sixRows],
    ['beside', 'numbered', { concurrency: 8 }, ninePages],
  ] as const)('asks for no page %s, though the list would', async (_, strategy, options, respond) => {
    const { open, requests } = answering(respond);
    await queryClient().fetchInfiniteQuery({ queryKey, ...toInfiniteQuery(open(listThings(strategy), options)) });
    await new Promise((resolve) => setImmediate(resolve));
    expect(requests).toHaveLength(1);
  });

  it("has its passing failures tried again by the list's client", async () => {
    const clock = instantClock();
    const failures = [503, 429];
    const fetch = onRequest(async (request: Request) => {
      const status = failures.shift();
      return status ? Response.json({}, { status }) : sixRows(new URL(request.url).searchParams);
    });
    const client = exampleClient('https://api.example.com', { fetch, clock });
    const query = toInfiniteQuery(list<Thing, unknown>(client, listThings('cursor-after')));
    expect(idsOf(await queryClient().fetchInfiniteQuery({ queryKey, ...query }))).toEqual([[0, 1]]);
    expect(clock.waits).toHaveLength(2);
  });

  it('gives an empty last page where only such a page shows the end', async () => {
    const { open, requests } = answering((query) => {
      const page = Number(query.get('page'));
      // The third row comes again on the second page, as rows do that move.
      return Response.json({ data: [range(0, 3), range(2, 5)][page - 1] ?? [] });
    });
    const query = toInfiniteQuery(open(listThings('numbered')));
    const data = await queryClient().fetchInfiniteQuery({ queryKey, ...query, pages: 100 });
    expect(idsOf(data)).toEqual([[0, 1, 2], [3, 4], []]);
    expect(data.pages.map(({ hasMore }) => hasMore)).toEqual([true, true, false]);
    expect(requests).toHaveLength(3);
  });

  it('gives one empty page for a list without rows', async () => {
    for (const strategy of ['numbered', 'cursor-after', 'cursor-token'] as const) {
      const end = { has_more: false, paging: { next: null } };
      const { open } = answering(() => Response.json({ data: [], ...end }));
      const data = await queryClient().fetchInfiniteQuery({
        queryKey,
        ...toInfiniteQuery(open(listThings(strategy))),
        pages: 100,
      });
      expect(data.pages, strategy).toMatchObject([{ items: [], hasMore: false }]);
    }
  });

  it('fails when a page leads to itself, instead of reading it for ever', async () => {
    const { open, requests } = answering(() => Response.json({ data: range(0, 1), has_more: true, next: 'again' }));
    const query = toInfiniteQuery(open(listThings('cursor-token')));
    const error = await failure(queryClient().fetchInfiniteQuery({ queryKey, ...query, pages: Infinity }));
    expect(error).toMatchObject({ code: 'cursor_cycle', checkpoint: expect.any(String) });
    expect(requests).toHaveLength(2);
  });

  it('refuses the checkpoint of another list, and what is none', async () => {
    const { open } = answering(sixRows);
    const page = await open({ ...listThings('cursor-after'), name: 'others.list' });
    const { queryFn } = toInfiniteQuery(open(listThings('cursor-after')));
    for (const pageParam of [page.checkpoint, '', 0, {}] as string[])
      expect(await failure(queryFn({ pageParam }))).toMatchObject({ code: 'checkpoint_invalid' });
  });
});
