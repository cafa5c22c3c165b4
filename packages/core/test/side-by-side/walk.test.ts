import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { failure } from '../support/things.ts';
import { type TimedProviderOptions, type TimedRow, timedProvider } from './timed-provider.ts';

const first = Date.parse('2026-01-01T00:00:00Z');
const rowsAt = (count: number, timeOf: (index: number) => number): TimedRow[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index).padStart(6, '0'),
    at: new Date(first + Math.round(timeOf(index))).toISOString(),
  }));
const evenly = (count: number) => rowsAt(count, (index) => index * 60_000);
const unevenly = (count: number) => rowsAt(count, (index) => Math.sqrt(index / count) ** 9 * 3e10);

/** A provider that answers after 20 ms, newest rows first. */
function slowProvider(rows: readonly TimedRow[], options: Partial<TimedProviderOptions> = {}) {
  const clock = virtualClock();
  const started = clock.now();
  let underWay = 0;
  let most = 0;
  const provider = timedProvider({
    order: 'descending',
    resolutionMs: 1_000,
    ...options,
    rows,
    client: { clock, ...options.client },
    async onRequest(count, signal) {
      underWay += 1;
      most = Math.max(most, underWay);
      try {
        await new Promise<void>((resolve, reject) => {
          const timer = clock.setTimeout(resolve, 20);
          signal.addEventListener('abort', () => {
            clock.clearTimeout(timer);
            reject(signal.reason as Error);
          });
        });
        return await options.onRequest?.(count, signal);
      } finally {
        underWay -= 1;
      }
    },
  });
  return { ...provider, clock, elapsed: () => clock.now() - started, underWay: () => underWay, most: () => most };
}

const failing = (status: number, headers: Record<string, string> = {}) => Response.json({}, { status, headers });

describe('a cursor list with concurrency', () => {
  it.each([
    ['even', evenly(40_000), 6],
    ['uneven', unevenly(40_000), 5],
  ])(
    'takes a part of the time of a plain walk where timestamps are %s',
    { timeout: 600_000 },
    async (_, rows, times) => {
      const { elapsed, most, open, requests, sorted } = slowProvider(rows);
      const found = await open({ concurrency: 8 }).collect({ maxItems: 50_000 });
      expect(found).toEqual(sorted());
      expect(most()).toBe(8);
      const plainMs = (rows.length / 100) * 20;
      expect(plainMs / elapsed()).toBeGreaterThan(times);
      expect(requests.length).toBeLessThan(1.25 * (rows.length / 100));
    },
  );

  it.each([
    ['even', evenly(1_500)],
    ['uneven', unevenly(1_500)],
    ['in two bursts', rowsAt(1_500, (index) => (index < 700 ? index : 3e10 + index))],
  ])('sends few requests for nothing where a list has little behind its first page, %s', async (_, rows) => {
    const { open, requests, sorted } = slowProvider(rows);
    expect(await open({ concurrency: 8 }).collect({ maxItems: 9_000 })).toEqual(sorted());
    expect(requests.length).toBeLessThanOrEqual(15 + 12);
  });

  it.each<['ascending' | 'descending', string[]]>([
    ['descending', ['2026-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '0001-01-01T00:00:00Z']],
    ['descending', ['2026-01-01T00:00:00Z', '1970-01-01T00:00:00Z', '1970-01-01T00:00:00Z']],
    ['ascending', ['2026-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z']],
    ['ascending', ['0001-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '9999-12-31T23:59:59Z']],
  ])('asks for no year that a timestamp cannot have, %s from %s', async (order, times) => {
    const rows = times.map((at, index) => ({ id: String(index), at }));
    const { open, requests, sorted } = slowProvider(rows, { order });
    expect(await open({ concurrency: 8, pageSize: 2 }).collect({ maxItems: 9 })).toEqual(sorted());
    const asked = requests.flatMap((query) =>
      [query.get('created_before') ?? [], query.get('created_after') ?? []].flat(),
    );
    for (const timestamp of asked) expect(timestamp).toMatch(/^\d{4}-/);
  });

  it('asks for one page where no more is wanted, and where the list ends with it', async () => {
    const long = slowProvider(evenly(1_000));
    expect((await long.open({ concurrency: 8 })).items).toHaveLength(100);
    expect(long.requests).toHaveLength(1);
    const short = slowProvider(evenly(60));
    expect(await short.open({ concurrency: 8 }).collect({ maxItems: 500 })).toHaveLength(60);
    expect(short.requests).toHaveLength(1);
  });

  it(
    'lets at most 10,000 rows wait for a slow reader, and goes on as they are taken',
    { timeout: 600_000 },
    async () => {
      const { clock, open, requests } = slowProvider(evenly(30_000));
      const pages = open({ concurrency: 8 }).pages();
      await pages.next();
      await clock.advance(60_000);
      expect(requests.length).toBeGreaterThan(80);
      expect(requests.length).toBeLessThanOrEqual(101);
      const before = requests.length;
      for (let count = 0; count < 20; count += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await pages.next();
      }
      await clock.advance(60_000);
      expect(requests.length).toBeGreaterThan(before);
      await pages.return?.();
    },
  );

  it('sends fewer requests at once after a throttled one', async () => {
    const { open, requests } = slowProvider(evenly(5_000), {
      client: { retry: { attempts: 3 } },
      onRequest: (count) => (count % 4 === 0 && count < 40 ? failing(429, { 'retry-after': '1' }) : undefined),
    });
    const found = await open({ concurrency: 8 }).collect({ maxItems: 9_000 });
    expect(found).toHaveLength(5_000);
    expect(requests.length).toBeGreaterThan(50);
  });

  it('hands out what comes before a failed page, and goes on from there when asked again', async () => {
    let hasFailed = false;
    const { open, sorted, underWay } = slowProvider(evenly(5_000), {
      onRequest: (count) => {
        if (count !== 12) return undefined;
        hasFailed = true;
        return failing(503);
      },
    });
    const items = open({ concurrency: 4 })[Symbol.asyncIterator]();
    const found: TimedRow[] = [];
    const take = async () => {
      for (let next = await items.next(); !next.done; next = await items.next()) found.push(next.value);
    };
    const error = await failure(take());
    expect(error).toMatchObject({ code: 'server_error', status: 503, checkpoint: expect.any(String) });
    expect(hasFailed).toBe(true);
    expect(underWay()).toBe(0);
    const { checkpoint: resume } = error as { checkpoint: string };
    const rest = await open({ resume }).collect({ maxItems: 9_000 });
    expect([...found, ...rest]).toEqual(sorted());
    await take();
    expect(found).toEqual(sorted());
  });

  it('ends every request with the walk', async () => {
    const { open, underWay } = slowProvider(evenly(5_000));
    for await (const row of open({ concurrency: 8 })) {
      if (row.id < '004750') break;
    }
    expect(underWay()).toBe(0);
  });

  it('ends at the deadline and at an abort, with rows waiting', async () => {
    const controller = new AbortController();
    const { open } = slowProvider(evenly(5_000));
    const found: TimedRow[] = [];
    const take = async () => {
      for await (const row of open({ concurrency: 8, signal: controller.signal })) {
        if (found.push(row) === 150) controller.abort();
      }
    };
    expect(await failure(take())).toMatchObject({ code: 'aborted', checkpoint: expect.any(String) });
    expect(found).toHaveLength(150);
    const late = open({ concurrency: 8, deadlineMs: 50 }).collect({ maxItems: 9_000 });
    expect(await failure(late)).toMatchObject({ code: 'timed_out', phase: 'walk' });
  });

  it('stops before a page too many', async () => {
    const { open, requests } = slowProvider(evenly(5_000));
    const error = await failure(open({ concurrency: 8, maxPages: 5 }).collect({ maxItems: 9_000 }));
    expect(error).toMatchObject({ code: 'page_limit', checkpoint: expect.any(String) });
    // What was asked for ahead is thrown away.
    expect(requests.length).toBeLessThanOrEqual(5 + 8);
  });

  it.each([
    [
      'out of order',
      (rows: TimedRow[]) => [rows[1] as TimedRow, rows[0] as TimedRow, ...rows.slice(2)],
      'not in the order',
    ],
    [
      'without a timestamp',
      (rows: TimedRow[]) => [{ id: 'x' } as TimedRow, ...rows],
      'no timestamp with a zone in "at"',
    ],
    [
      'with timestamps of no zone, which each machine would read as its own',
      (rows: TimedRow[]) => rows.map((row) => ({ ...row, at: row.at.replace('Z', '') })),
      'no timestamp with a zone in "at"',
    ],
  ])('refuses rows %s and says what to do', async (_, edit, text) => {
    const rows = evenly(50).toReversed();
    const { open } = slowProvider([], {
      onRequest: () => Response.json({ data: edit(rows), paging: { next: null, previous: null } }),
    });
    const error = await failure(open({ concurrency: 2 }).collect({ maxItems: 99 }));
    expect(error).toMatchObject({ code: 'wrong_shape', message: expect.stringContaining(text) });
    expect((error as Error).message).toContain('leave out concurrency');
  });

  it('keeps the filters of the caller', async () => {
    const { open, requests, sorted } = slowProvider(evenly(3_000));
    const filters = { created_after: new Date(first + 60_000 * 999).toISOString(), name: 'Ann' };
    const found = await open({ concurrency: 4 }, filters).collect({ maxItems: 9_000 });
    expect(found).toEqual(sorted().slice(0, 2_000));
    expect(requests.every((query) => query.get('name') === 'Ann')).toBe(true);
  });

  it('goes on from an awaited page', async () => {
    const { open, sorted } = slowProvider(evenly(300));
    const page = await open({ concurrency: 4 });
    expect(page.items).toEqual(sorted().slice(0, 100));
    const rest: TimedRow[] = [];
    for await (const row of page) rest.push(row);
    expect(rest).toEqual(sorted());
  });
});
