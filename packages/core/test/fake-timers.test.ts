import { afterEach, describe, expect, it, vi } from 'vitest';

import { exampleClient, getThing, listThings } from './support/client.ts';
import { loadAnew } from './support/load-anew.ts';
import { failure, type Thing, range } from './support/things.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The ids of a list of 100 rows in pages of 10, by a package that was loaded anew. */
async function walked(strategy: 'cursor-after' | 'numbered', options: object, fakeFirst: boolean): Promise<number[]> {
  if (fakeFirst) vi.useFakeTimers();
  const { list } = await loadAnew();
  if (!fakeFirst) vi.useFakeTimers();
  const fetch = async (url: string) => {
    const query = new URL(url).searchParams;
    const start = strategy === 'numbered' ? (Number(query.get('page')) - 1) * 10 : Number(query.get('after') ?? 0);
    const next = start + 10 < 100 ? String(start + 10) : null;
    return Response.json({ data: range(start, Math.min(100, start + 10)), paging: { next, previous: null } });
  };
  const client = exampleClient('https://api.example.com', { fetch });
  const found: number[] = [];
  for await (const { id } of list<Thing, unknown>(client, listThings(strategy), {}, { pageSize: 10, ...options }))
    found.push(id);
  return found;
}

describe.each([
  ['before', true],
  ['after', false],
])('timers that were faked %s the package was loaded', (_, fakeFirst) => {
  it.each([
    ['prefetch', 'cursor-after', { prefetch: 2 }],
    ['concurrency', 'numbered', { concurrency: 4 }],
  ] as const)('do not hang a list with %s', async (__, strategy, options) => {
    const ids = range(0, 100).map(({ id }) => id);
    expect(await walked(strategy, options, fakeFirst)).toEqual(ids);
    vi.useRealTimers();
    // Jest's jsdom has no channel either, and its older fake timers are mocks.
    vi.stubGlobal('MessageChannel', undefined);
    expect(await walked(strategy, options, fakeFirst)).toEqual(ids);
    vi.useRealTimers();
    vi.stubGlobal('setImmediate', vi.fn<() => void>());
    expect(await walked(strategy, options, fakeFirst)).toEqual(ids);
  });
});

describe('faked timers', () => {
  it('hold a retry and a deadline until the test moves them', async () => {
    vi.useFakeTimers();
    const { call } = await loadAnew();
    let requests = 0;
    const fetch = () => {
      requests += 1;
      return requests < 3 ? Promise.resolve(new Response(null, { status: 503 })) : new Promise<Response>(() => {});
    };
    const client = exampleClient('https://api.example.com', { fetch });
    const outcome = failure(call(client, getThing, { id: 1 }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(requests).toBe(3);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await outcome).toMatchObject({ code: 'timed_out', phase: 'headers', attempts: 3 });
    expect(vi.getTimerCount()).toBe(0);
  });
});
