import { call, ConfigError, createLimiter, type LimiterOptions } from '@wa-clients/core';
import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it, vi } from 'vitest';

import { exampleClient, getThing, sendThing } from './support/client.ts';
import { failure } from './support/things.ts';
import { onRequest } from './support/on-request.ts';

/** A client whose sends answer after a while, with what happened when, in virtual milliseconds. */
function limited(options: LimiterOptions, durationMs = 0) {
  const clock = virtualClock();
  const start = clock.now();
  const log: string[] = [];
  const fetch = onRequest(async (request: Request) => {
    const { to } = (await request.json()) as { to: string };
    log.push(`${to} at ${clock.now() - start}`);
    if (durationMs > 0) await new Promise<void>((resolve) => void clock.setTimeout(resolve, durationMs));
    return Response.json({});
  });
  const limiter = createLimiter(options);
  const client = exampleClient('https://api.example.com', { clock, fetch, limiter });
  const send = (to: string, more: object = {}) => call(client, sendThing, { to }, more).withResponse();
  return { clock, client, limiter, log, send };
}

describe('a limiter', () => {
  it('spaces calls out to the rate', async () => {
    const { log, send } = limited({ perSecond: 4 });
    await Promise.all(['a', 'b', 'c', 'd'].map((to) => send(to)));
    expect(log).toEqual(['a at 0', 'b at 250', 'c at 500', 'd at 750']);
  });

  it('lets a burst go at once after a pause, and no more than that', async () => {
    const { clock, log, send } = limited({ perSecond: 1, burst: 2 });
    await Promise.all(['a', 'b', 'c'].map((to) => send(to)));
    await clock.advance(60_000);
    await Promise.all(['d', 'e', 'f'].map((to) => send(to)));
    expect(log).toEqual(['a at 0', 'b at 0', 'c at 1000', 'd at 61000', 'e at 61000', 'f at 62000']);
  });

  it('is shared by the clients that it is given to', async () => {
    const { clock, limiter, log, send } = limited({ perSecond: 2 });
    const other = exampleClient('https://other.example.com', { clock, limiter, fetch: async () => Response.json({}) });
    await call(other, getThing, { id: 1 });
    await send('a');
    expect(log).toEqual(['a at 500']);
  });

  it('sends the calls of a lane one after the other, and those of others meanwhile', async () => {
    const { log, send } = limited({ lane: ({ input }) => input['to'] as string }, 100);
    await Promise.all(['a', 'a', 'b', 'a'].map((to) => send(to)));
    expect(log).toEqual(['a at 0', 'b at 0', 'a at 100', 'a at 200']);
  });

  it('goes on in a lane behind a call that failed', async () => {
    const { log, send } = limited({ lane: ({ operation }) => operation }, 100);
    const results = await Promise.all([failure(send('a', { timeout: { totalMs: 50 } })), send('b')]);
    expect(results[0]).toMatchObject({ code: 'timed_out' });
    expect(log).toEqual(['a at 0', 'b at 50']);
  });

  it('lets nobody overtake when one in the middle of a lane gives up', async () => {
    const { log, send } = limited({ lane: () => 'all' }, 100);
    const controller = new AbortController();
    const sends = [send('a'), failure(send('b', { signal: controller.signal })), send('c')];
    controller.abort();
    expect(await sends[1]).toMatchObject({ code: 'aborted' });
    expect(await sends[1]).not.toHaveProperty('ambiguous', true);
    await Promise.all(sends);
    expect(log).toEqual(['a at 0', 'c at 100']);
  });

  it('fails a call whose turn would come too late, without waiting and without sending', async () => {
    const { clock, log, send } = limited({ perSecond: 1, maxWaitMs: 1_500 });
    const start = clock.now();
    const [, second, error] = [send('a'), send('b'), await failure(send('x'))];
    expect(error).toMatchObject({ code: 'timed_out', phase: 'queue' });
    expect(clock.now() - start).toBe(0);
    await second;
    await send('c');
    expect(log).toEqual(['a at 0', 'b at 1000', 'c at 2000']);
  });

  it('ends the wait with the signal', async () => {
    const { log, send } = limited({ perSecond: 1 });
    const controller = new AbortController();
    const sends = [send('a'), failure(send('b', { signal: controller.signal }))];
    controller.abort(new Error('enough'));
    expect(await sends[1]).toMatchObject({ code: 'aborted', cause: new Error('enough') });
    await sends[0];
    expect(log).toEqual(['a at 0']);
  });

  it('leaves no listener on a signal, however its wait ended', async () => {
    const { send } = limited({ perSecond: 10, lane: () => 'all' });
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    await Promise.all(['a', 'b', 'c'].map((to) => send(to, { signal })));
    expect(added.mock.calls.length).toBeGreaterThan(0);
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      expect.arrayContaining(added.mock.calls.map(([, listener]) => listener)),
    );
  });

  it.each([
    { perSecond: 0 },
    { perSecond: -1 },
    { perSecond: Number.NaN },
    { burst: 0 },
    { burst: Number.NaN },
    { maxWaitMs: -1 },
    { maxWaitMs: Number.NaN },
  ])('refuses %j', (options) => {
    expect(() => createLimiter(options)).toThrow(ConfigError);
  });
});
