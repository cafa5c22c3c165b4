import {
  isWaError,
  type List,
  list,
  type NumberedListOptions,
  type ReversibleListOptions,
  toReadableStream,
} from '@wa-clients/core';
import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { exampleClient, listThings } from './support/client.ts';
import { onRequest } from './support/on-request.ts';
import { all, failure, range, type Thing } from './support/things.ts';

const total = 250;
type Options = ReversibleListOptions & NumberedListOptions;

/** A provider of 250 things in memory, by cursors or by numbers, and its virtual clock. */
function provider(strategy: 'cursor-after' | 'numbered') {
  const clock = virtualClock();
  const fetch = onRequest(async ({ url }) => {
    const query = new URL(url).searchParams;
    const size = Number(query.get('limit') ?? query.get('per_page'));
    const start = query.has('page') ? (Number(query.get('page')) - 1) * size : Number(query.get('after') ?? 0);
    const end = Math.min(total, start + size);
    return Response.json({
      data: range(start, end),
      paging: { next: end < total ? String(end) : null, previous: null },
    });
  });
  const client = exampleClient('https://api.example.com', { fetch, clock });
  const open = (options: Options): List<Thing> => list(client, listThings(strategy), {}, options);
  return { clock, open };
}

/** The ways to read a list, one step each. */
const readers: Record<string, (things: List<Thing>) => AsyncIterator<unknown>> = {
  items: (things) => things[Symbol.asyncIterator](),
  pages: (things) => things.pages(),
  'a stream of items': (things) => toReadableStream(things)[Symbol.asyncIterator](),
  'a stream of pages': (things) => toReadableStream(things, { unit: 'pages' })[Symbol.asyncIterator](),
};
const ways = Object.entries(readers).flatMap(([name, read]) =>
  ([{}, { prefetch: 2 }, { concurrency: 4 }] as Options[]).map((options) => ({ name, read, options })),
);
const countOf = (value: unknown) => (value as { items?: unknown[] }).items?.length ?? 1;

describe.each(ways)('$name with $options', ({ name, read, options }) => {
  const strategy = options.concurrency ? 'numbered' : 'cursor-after';
  const pageSize = 10;

  /** Reads on for some steps; how many rows that brought. */
  const take = async (reader: AsyncIterator<unknown>, steps: number) => {
    let rows = 0;
    for (let step = 0; step < steps; step += 1) {
      // oxlint-disable-next-line no-await-in-loop -- steps follow one another
      const { value } = await reader.next();
      rows += countOf(value);
    }
    return rows;
  };

  it('gives nothing more once the signal has fired, and goes on from there without a gap', async () => {
    const { open } = provider(strategy);
    const stop = new AbortController();
    const reader = read(open({ ...options, pageSize, signal: stop.signal }));
    const rows = await take(reader, 3);
    stop.abort(new Error('enough'));
    const error = await failure(reader.next());
    expect(error).toMatchObject({ code: 'aborted', checkpoint: expect.any(String), cause: stop.signal.reason });
    // A stream that has failed is over.
    if (!name.startsWith('a stream')) expect(await failure(reader.next())).toMatchObject({ code: 'aborted' });
    const resume = isWaError(error) ? error.checkpoint : undefined;
    expect(await all(open({ resume }))).toEqual(range(rows, total));
  });

  it('gives nothing more once its time is over, however long the reader took', async () => {
    const { clock, open } = provider(strategy);
    const reader = read(open({ ...options, pageSize, deadlineMs: 30 }));
    const rows = await take(reader, 2);
    await clock.advance(29);
    expect(countOf((await reader.next()).value)).toBeGreaterThan(0);
    await clock.advance(1);
    const error = await failure(reader.next());
    expect(error).toMatchObject({ code: 'timed_out', phase: 'walk', retryable: true });
    const resume = isWaError(error) ? error.checkpoint : undefined;
    expect(await all(open({ resume }))).toEqual(range(Math.floor((rows / 2) * 3), total));
  });
});

describe('behind the last row', () => {
  it.each(['items', 'pages'] as const)('%s do not end well where the signal has fired', async (kind) => {
    const { open } = provider('cursor-after');
    const stop = new AbortController();
    const reader = readers[kind]?.(open({ signal: stop.signal }));
    for (let steps = kind === 'items' ? total : 3; steps > 0; steps -= 1) {
      // oxlint-disable-next-line no-await-in-loop -- steps follow one another
      expect(await reader?.next()).toMatchObject({ done: false });
    }
    stop.abort();
    const error = await failure(reader?.next() as Promise<unknown>);
    expect(error).toMatchObject({ code: 'aborted' });
    expect(await all(open({ resume: isWaError(error) ? error.checkpoint : undefined }))).toEqual([]);
  });

  it('an abort changes nothing for those who were told of the end', async () => {
    const { open } = provider('cursor-after');
    const stop = new AbortController();
    const reader = open({ signal: stop.signal })[Symbol.asyncIterator]();
    while (!(await reader.next()).done);
    stop.abort();
    expect(await reader.next()).toEqual({ done: true, value: undefined });
  });
});

describe('a walk that is left while a page is on its way', () => {
  it.each(['items', 'pages'] as const)('ends as done for whoever waits for %s', async (kind) => {
    const client = exampleClient('https://api.example.com', { fetch: () => new Promise(() => {}) });
    const reader = readers[kind]?.(list<Thing, unknown>(client, listThings('cursor-after')));
    const first = reader?.next();
    const second = reader?.next();
    await reader?.return?.();
    expect(await first).toEqual({ done: true, value: undefined });
    expect(await second).toEqual({ done: true, value: undefined });
  });
});
