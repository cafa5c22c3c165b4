import { list, type NumberedListOptions } from '@wa-clients/core';
import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { exampleClient, listThings } from './support/client.ts';
import { all, failure, range, type Thing } from './support/things.ts';

/** Rows on a page. */
const size = 10;

/** What a provider says instead of a page, in its answer to the n-th request for it; undefined for the page. */
type Refusal = (page: number, asking: number) => { status: number; headers?: Record<string, string> } | undefined;

/** A provider in memory that answers after 100 ms, with what it saw. */
function slowProvider(total: number, refusal: Refusal = () => undefined) {
  const clock = virtualClock();
  const asked: { page: number; atMs: number }[] = [];
  const underWay = new Set<AbortSignal>();
  const start = clock.now();
  const client = exampleClient('https://provider.example', {
    clock,
    async fetch(url, { signal }) {
      const page = Number(new URL(url).searchParams.get('page'));
      asked.push({ page, atMs: clock.now() - start });
      const refused = refusal(page, asked.filter((one) => one.page === page).length);
      underWay.add(signal);
      try {
        await new Promise<void>((resolve, reject) => {
          const timer = clock.setTimeout(resolve, 100);
          signal.addEventListener('abort', () => {
            clock.clearTimeout(timer);
            reject(signal.reason as Error);
          });
        });
      } finally {
        underWay.delete(signal);
      }
      const data = range((page - 1) * size, Math.min(total, page * size));
      return Response.json({ data }, refused);
    },
  });
  return {
    clock,
    asked,
    underWay: () => underWay.size,
    /** Pages that were asked for at each moment. */
    moments: () =>
      [...new Set(asked.map(({ atMs }) => atMs))].map((moment) => ({
        atMs: moment,
        pages: asked.filter(({ atMs }) => atMs === moment).map(({ page }) => page),
      })),
    open: (options: NumberedListOptions) =>
      list<Thing, { data: Thing[] }>(client, listThings('numbered'), {}, { pageSize: size, ...options }),
  };
}

describe('numbered pages with concurrency', () => {
  it('ask for the first page alone, then for as many as the window holds, in order', async () => {
    const { moments, open } = slowProvider(60);
    expect(await all(open({ concurrency: 3 }))).toEqual(range(0, 60));
    expect(moments()).toEqual([
      { atMs: 0, pages: [1] },
      { atMs: 100, pages: [2, 3, 4] },
      { atMs: 200, pages: [5, 6, 7] },
      { atMs: 300, pages: [8, 9] },
    ]);
  });

  it('ask for nothing ahead where only the first page is wanted', async () => {
    const { asked, open } = slowProvider(60);
    expect((await open({ concurrency: 8 })).items).toHaveLength(size);
    expect(asked).toHaveLength(1);
  });

  it('halve the window at each throttled answer and widen it by one with each page', async () => {
    const { moments, open } = slowProvider(400, (page, asking) =>
      page >= 2 && page <= 9 && asking === 1
        ? { status: 429, headers: { 'retry-after': page === 2 ? '2' : '9' } }
        : undefined,
    );
    expect(await all(open({ concurrency: 8 }))).toEqual(range(0, 400));
    // Eight throttled answers leave a window of one. Page 2 makes it two, with seven pages still waiting.
    expect(moments().slice(0, 4)).toEqual([
      { atMs: 0, pages: [1] },
      { atMs: 100, pages: [2, 3, 4, 5, 6, 7, 8, 9] },
      { atMs: 2_200, pages: [2] },
      { atMs: 9_200, pages: [3, 4, 5, 6, 7, 8, 9] },
    ]);
  });

  it('halve the window also at a throttled answer that is not repeated', async () => {
    const { moments, open } = slowProvider(400, (page, asking) =>
      page === 2 && asking === 1 ? { status: 429 } : undefined,
    );
    const pages = open({ concurrency: 8, retry: false }).pages();
    await pages.next();
    expect(await failure(pages.next())).toMatchObject({ code: 'rate_limited' });
    expect((await all(pages)).flatMap(({ items }) => items)).toEqual(range(size, 400));
    expect(moments()[2]).toEqual({ atMs: 200, pages: [2] });
    expect(moments()[3]).toEqual({ atMs: 300, pages: [3, 4, 5, 6, 7] });
  });

  it('end the requests ahead when a page fails, and ask anew when they are asked again', async () => {
    const { asked, clock, open, underWay } = slowProvider(60, (page, asking) =>
      page <= 3 && page > 1 && asking === 1 ? { status: page === 2 ? 400 : 503 } : undefined,
    );
    const pages = open({ concurrency: 4 }).pages();
    await pages.next();
    expect(await failure(pages.next())).toMatchObject({ code: 'bad_request', checkpoint: expect.any(String) });
    expect(underWay()).toBe(0);
    const before = asked.length;
    await clock.advance(60_000);
    expect(asked).toHaveLength(before);
    const rest = await all(pages);
    expect(rest.flatMap(({ items }) => items)).toEqual(range(size, 60));
  });
});
