import { describe, expect, it, vi } from 'vitest';

import { type Answer, shortly, watching } from './watching.ts';

const failureOf = (outcome: Promise<unknown>) => outcome.catch((error: unknown) => error);
const broken: Answer = () => Promise.reject(new TypeError('fetch failed'));
const busy =
  (seconds: number): Answer =>
  () =>
    new Response('', { status: 503, headers: { 'retry-after': String(seconds) } });

describe('a stream whose connection is lost', () => {
  it('is opened again, and tells where events may be missing', async () => {
    const { connection, watch, statuses } = watching();
    const stream = watch();
    const first = stream.next();
    (await connection(1)).end();
    expect(shortly(await first)).toBe('(not_replayed)');
    const next = stream.next();
    (await connection(2)).send('data: a\n\n');
    expect(shortly(await next)).toBe('a');
    expect(statuses.map(({ state }) => state)).toEqual(['connecting', 'open', 'waiting', 'connecting', 'open']);
  });

  it('waits at random below a bound that doubles up to the longest delay', async () => {
    const { watch, statuses } = watching(Array.from({ length: 9 }, () => broken));
    expect(await failureOf(watch({ reconnect: { attempts: 8, maxDelayMs: 3_000 } }).next())).toMatchObject({
      code: 'connection_failed',
      checkpoint: expect.any(String),
    });
    const delays = statuses.flatMap((status) => (status.state === 'waiting' ? status.delayMs : []));
    expect(delays).toHaveLength(8);
    const bounds = [500, 1_000, 2_000, 3_000, 3_000, 3_000, 3_000, 3_000];
    for (const [index, delay] of delays.entries()) expect(delay).toBeLessThanOrEqual(bounds[index] ?? 0);
    expect(new Set(delays).size).toBeGreaterThan(1);
  });

  it('waits as long as the provider asks, in a header or in the stream', async () => {
    const { connection, watch, statuses } = watching([busy(7), 'stream']);
    const stream = watch();
    const first = stream.next();
    const one = await connection(1);
    one.send('retry: 9000\ndata: a\n\n');
    expect(shortly(await first)).toBe('a');
    one.end();
    const next = stream.next();
    (await connection(2)).send('data: b\n\n');
    await next;
    const delays = statuses.flatMap((status) => (status.state === 'waiting' ? status.delayMs : []));
    expect(delays).toEqual([7_000, 9_000]);
  });

  it('throws at once when the provider asks for more than the longest such delay', async () => {
    const { watch } = watching([busy(120)]);
    expect(await failureOf(watch().next())).toMatchObject({ code: 'server_error', retryAfterMs: 120_000 });
  });

  it('counts failures in a row alone', async () => {
    const { connection, watch } = watching([broken, 'stream', broken, 'stream', broken, 'stream']);
    const stream = watch({ reconnect: { attempts: 2 } });
    for (const number of [1, 2, 3]) {
      const next = stream.next();
      const { end, send } = await connection(number);
      send(`id: ${number}\ndata: ${number}\n\n`);
      expect(shortly(await next)).toBe(String(number));
      end();
    }
  });

  it('counts a connection that is accepted and dropped at once as failed', async () => {
    const { connection, served, watch } = watching();
    const outcome = failureOf(
      (async () => {
        for await (const _ of { [Symbol.asyncIterator]: () => watch({ reconnect: { attempts: 3 } }) }) continue;
      })(),
    );
    for (const number of [1, 2, 3, 4]) (await connection(number)).end();
    expect(await outcome).toMatchObject({ code: 'connection_failed' });
    expect(served).toHaveLength(4);
  });

  it('throws when it may not be opened again, even when the provider ended it in peace', async () => {
    const { connection, watch } = watching();
    const first = watch({ reconnect: false }).next();
    (await connection(1)).end();
    expect(await failureOf(first)).toMatchObject({ code: 'connection_failed', checkpoint: expect.any(String) });
  });

  it('is noticed by what does not arrive, while comments keep it alive', async () => {
    const { clock, connection, watch, statuses } = watching();
    const stream = watch({ heartbeatMs: 30_000 });
    const first = stream.next();
    const one = await connection(1);
    for (let beat = 0; beat < 4; beat += 1) {
      await clock.advance(25_000);
      one.send(': still here\n\n');
    }
    expect(statuses.map(({ state }) => state)).toEqual(['connecting', 'open']);
    await clock.advance(31_000);
    expect(one.isLeft()).toBe(true);
    expect(statuses[2]).toMatchObject({ state: 'waiting', error: { code: 'timed_out', phase: 'body' } });
    (await connection(2)).send('data: a\n\n');
    expect(shortly(await first)).toBe('(not_replayed)');
  });
});

describe('a stream', () => {
  it('hands out nothing more once its signal has fired, or its time is over, although events are here', async () => {
    const controller = new AbortController();
    const { clock, connection, watch } = watching();
    const stream = watch({ signal: controller.signal });
    const first = stream.next();
    (await connection(1)).send('id: 1\ndata: a\n\nid: 2\ndata: b\n\n');
    const { value } = await first;
    controller.abort();
    expect(await failureOf(stream.next())).toMatchObject({ code: 'aborted', checkpoint: value?.checkpoint });

    const timed = watch({ deadlineMs: 50_000 });
    const second = timed.next();
    (await connection(2)).send('data: a\n\ndata: b\n\n');
    await second;
    await clock.advance(50_000);
    expect(await failureOf(timed.next())).toMatchObject({ code: 'timed_out', phase: 'walk' });
    expect(await timed.next()).toEqual({ done: true, value: undefined });
  });

  it('ends at its deadline while it waits, for an event or for a reconnection', async () => {
    const { clock, connection, watch } = watching();
    const waiting = failureOf(watch({ deadlineMs: 25_000 }).next());
    await connection(1);
    await clock.advance(25_000);
    expect(await waiting).toMatchObject({ code: 'timed_out', phase: 'walk' });

    const failing = watching([busy(50)]);
    const delayed = failureOf(failing.watch({ deadlineMs: 25_000 }).next());
    await failing.clock.advance(25_000);
    expect(await delayed).toMatchObject({ code: 'timed_out', phase: 'walk' });
  });

  it.each(['close', 'signal', 'return'] as const)('is ended by %s while it waits for a reconnection', async (way) => {
    const controller = new AbortController();
    const { client, served, watch, statuses } = watching([busy(50)]);
    const stream = watch({ signal: controller.signal });
    const waiting = failureOf(stream.next());
    await vi.waitUntil(() => statuses.at(-1)?.state === 'waiting');
    if (way === 'close') await client.close();
    else if (way === 'signal') controller.abort();
    else await stream.return?.();
    const outcome = await waiting;
    if (way === 'return') expect(outcome).toEqual({ done: true, value: undefined });
    else expect(outcome).toMatchObject({ code: 'aborted', checkpoint: expect.any(String) });
    expect(served).toHaveLength(0);
    expect(statuses.at(-1)?.state).toBe('closed');
  });

  it('gives parallel calls of next() their items in order', async () => {
    const { connection, watch } = watching();
    const stream = watch();
    const all = Promise.all([stream.next(), stream.next(), stream.next()]);
    (await connection(1)).send('data: a\n\ndata: b\n\ndata: c\n\n');
    expect((await all).map(shortly)).toEqual(['a', 'b', 'c']);
  });

  it('closes a connection that brings more than the app reads, says so, and opens it again afterwards', async () => {
    const { connection, watch, statuses } = watching();
    const stream = watch({ maxBuffered: 3 });
    const first = stream.next();
    const one = await connection(1);
    one.send('id: 1\ndata: 1\n\n');
    expect(shortly(await first)).toBe('1');
    one.send('id: 2\ndata: 2\n\nid: 3\ndata: 3\n\nid: 4\ndata: 4\n\nid: 5\ndata: 5\n\nid: 6\ndata: 6\n\n');
    const found: string[] = [];
    // oxlint-disable-next-line no-await-in-loop -- items arrive one after the other
    while (found.length < 4) found.push(shortly(await stream.next()));
    expect(found).toEqual(['2', '3', '4', '5']);
    expect(one.isLeft()).toBe(true);
    expect(statuses).toContainEqual({ state: 'paused', buffered: 4 });
    const next = stream.next();
    const two = await connection(2);
    expect(two.headers).toMatchObject({ 'last-event-id': '5' });
    two.send('id: 6\ndata: 6\n\n');
    expect(shortly(await next)).toBe('6');
    expect(statuses.filter(({ state }) => state === 'waiting')).toEqual([]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('app');
      },
    ],
    ['rejects', async () => Promise.reject(new Error('app'))],
  ])('goes on when its observer %s', async (_, onStatus: () => void) => {
    const { connection, watch } = watching();
    const stream = watch({ onStatus });
    const first = stream.next();
    (await connection(1)).send('data: a\n\n');
    expect(shortly(await first)).toBe('a');
  });
});
