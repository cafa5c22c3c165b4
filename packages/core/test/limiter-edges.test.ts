import { call, createLimiter, type Limiter, type LimiterOptions, list } from '@wa-clients/core';
import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it, vi } from 'vitest';

import { exampleClient, listThings, sendThing } from './support/client.ts';
import { failure } from './support/things.ts';
import { onRequest } from './support/on-request.ts';

/** A limited client whose calls take as long as each says; `log` has when each began, in virtual milliseconds. */
function limited(options: LimiterOptions) {
  const clock = virtualClock();
  const start = clock.now();
  const log: string[] = [];
  const fetch = onRequest(async (request: Request) => {
    const { name, ms } = (await request.json()) as { name: string; ms: number };
    log.push(`${name} at ${clock.now() - start}`);
    if (ms > 0) await new Promise<void>((resolve) => void clock.setTimeout(resolve, ms));
    return Response.json({});
  });
  const client = exampleClient('https://api.example.com', { clock, fetch, limiter: createLimiter(options) });
  const send = (name: string, ms = 0, more: object = {}) =>
    Promise.resolve(call(client, sendThing, { name, ms }, more));
  return { clock, log, send, passed: () => clock.now() - start };
}

/** A clock that stands still until it is told the time, and then calls back what is due by then, late as it may be. */
function sleepingClock() {
  let time = 0;
  const timers = new Map<object, { readonly at: number; readonly callback: () => void }>();
  return {
    now: () => time,
    setTimeout(callback: () => void, ms: number) {
      const handle = {};
      timers.set(handle, { at: time + ms, callback });
      return handle;
    },
    clearTimeout: (handle: unknown) => void timers.delete(handle as object),
    async wakeAt(now: number) {
      time = now;
      for (let round = 0; round < 50; round += 1) {
        for (const [handle, { at, callback }] of timers) {
          if (at <= time && timers.delete(handle)) callback();
        }
        // oxlint-disable-next-line no-await-in-loop -- what is called back sets further timers
        await new Promise((resolve) => void setImmediate(resolve));
      }
    },
  };
}

describe('a limiter', () => {
  it.each([
    [1, [1, 2, 3, 4, 5]],
    [2, [2, 4, 5, 5, 5]],
  ])('sends no more than its burst of %i at once when its timers are late', async (burst, counts) => {
    const clock = sleepingClock();
    let sent = 0;
    const fetch = async () => {
      sent += 1;
      return Response.json({});
    };
    const client = exampleClient('https://api.example.com', {
      clock,
      fetch,
      limiter: createLimiter({ perSecond: 1, burst }),
    });
    const calls = Promise.all(Array.from({ length: 5 }, () => Promise.resolve(call(client, sendThing, {}))));
    await clock.wakeAt(0);
    const seen = [sent];
    // Each time, long after the turn of the next call.
    for (const now of [20_000, 40_000, 60_000, 80_000]) {
      // oxlint-disable-next-line no-await-in-loop -- one time after the other
      await clock.wakeAt(now);
      seen.push(sent);
    }
    expect(seen).toEqual(counts);
    await calls;
  });

  it('gives no turn to a call whose signal has fired before', async () => {
    const { log, send } = limited({ perSecond: 1 });
    for (let count = 0; count < 3; count += 1)
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await failure(send('gone', 0, { signal: AbortSignal.abort() }))).toMatchObject({ code: 'aborted' });
    await Promise.all([send('a'), send('b')]);
    expect(await failure(send('late', 0, { signal: AbortSignal.abort() }))).toMatchObject({ code: 'aborted' });
    expect(log).toEqual(['a at 0', 'b at 1000']);
  });

  it('refuses at once what could begin only when its time is over', async () => {
    const { log, passed, send } = limited({ perSecond: 1, maxWaitMs: 1_000 });
    await send('a');
    const error = await failure(send('b'));
    expect(error).toMatchObject({
      code: 'timed_out',
      phase: 'queue',
      sent: 'no',
      retryable: true,
      ambiguous: false,
      message: "example things.send: no turn in the limiter's queue within its maxWaitMs; nothing was sent.",
    });
    expect(passed()).toBe(0);
    expect(log).toEqual(['a at 0']);
  });

  it('tells that its lane threw, with the reason, and sends nothing', async () => {
    const { log, send } = limited({ lane: ({ input }) => (input['to'] as string).slice(1) });
    const error = await failure(send('a'));
    expect(error).toMatchObject({
      code: 'config_invalid',
      operation: 'things.send',
      sent: 'no',
      message: "example things.send: the limiter's lane threw.",
      cause: { name: 'TypeError', message: "Cannot read properties of undefined (reading 'slice')" },
    });
    expect(log).toEqual([]);
  });

  it.each([Promise.resolve('a'), { to: 'a' }])(
    'refuses %j as a lane, which would be another one each time',
    async (lane) => {
      const { log, send } = limited({ lane: () => lane as unknown as string });
      expect(await failure(send('a'))).toMatchObject({
        code: 'config_invalid',
        sent: 'no',
        message: "example things.send: the limiter's lane must return a string or undefined, not a promise.",
      });
      expect(log).toEqual([]);
    },
  );

  it('ends a wait in a lane when its time is over', async () => {
    const { log, passed, send } = limited({ lane: () => 'all', maxWaitMs: 100 });
    const first = send('a', 500);
    const error = await failure(send('b'));
    expect(error).toMatchObject({ code: 'timed_out', phase: 'queue', operation: 'things.send' });
    expect(passed()).toBe(100);
    await first;
    expect(log).toEqual(['a at 0']);
  });

  it("takes none of a call's own time while it waits, at a rate and in a lane", async () => {
    const timeout = { attemptMs: 100, totalMs: 100 };
    const rate = limited({ perSecond: 1 });
    await Promise.all(['a', 'b', 'c'].map((name) => rate.send(name, 50, { timeout })));
    expect(rate.log).toEqual(['a at 0', 'b at 1000', 'c at 2000']);
    const lane = limited({ lane: () => 'all' });
    await Promise.all(['a', 'b', 'c'].map((name) => lane.send(name, 80, { timeout })));
    expect(lane.log).toEqual(['a at 0', 'b at 80', 'c at 160']);
    expect(await failure(lane.send('d', 200, { timeout }))).toMatchObject({ code: 'timed_out', phase: 'total' });
  });

  it('waits for ten minutes when it is told nothing else', async () => {
    const { passed, send } = limited({ perSecond: 1 / 300 });
    const [, second, third] = [send('a'), send('b'), failure(send('c'))];
    expect(await third).toMatchObject({ code: 'timed_out', phase: 'queue' });
    await second;
    expect(passed()).toBe(300_000);
  });

  it('waits no longer than the deadline of a list, which its error says', async () => {
    const { clock } = limited({});
    const limiter = createLimiter({ perSecond: 1 });
    const client = exampleClient('https://api.example.com', { clock, limiter, fetch: async () => Response.json({}) });
    await call(client, sendThing, {});
    const error = await failure(list(client, listThings('numbered'), {}, { deadlineMs: 500 }));
    expect(error).toMatchObject({ code: 'timed_out', phase: 'walk', sent: 'no' });
  });

  it('lets calls without a lane go beside one another', async () => {
    const { log, send } = limited({ lane: () => undefined });
    await Promise.all([send('a', 100), send('b', 100)]);
    expect(log).toEqual(['a at 0', 'b at 0']);
  });

  it('keeps a lane while a call is in it, also for one that comes when another has ended', async () => {
    const { log, send } = limited({ lane: () => 'all' });
    const [first, second] = [send('a', 100), send('b', 100)];
    await first;
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.all([second, send('c', 100)]);
    expect(log).toEqual(['a at 0', 'b at 100', 'c at 200']);
  });

  it('forgets a lane that is empty', async () => {
    const set = vi.spyOn(Map.prototype, 'set');
    const { send } = limited({ lane: () => 'recipient 4711' });
    await Promise.all([send('a'), send('b')]);
    await new Promise((resolve) => setImmediate(resolve));
    const keepers = set.mock.contexts.filter((_, index) => set.mock.calls[index]?.[0] === 'recipient 4711');
    set.mockRestore();
    expect(keepers).toHaveLength(2);
    expect(keepers.map((map) => (map as Map<unknown, unknown>).size)).toEqual([0, 0]);
  });
});

describe("a limiter of the app's own", () => {
  const limitedBy = (limiter: Limiter, answer = () => Response.json({ id: 1 })) => {
    const fetch = vi.fn<() => Promise<Response>>(async () => answer());
    return { client: exampleClient('https://api.example.com', { fetch, limiter, retry: false }), fetch };
  };
  const limiters: readonly (readonly [string, (run: () => Promise<unknown>) => unknown])[] = [
    ['gives nothing back, and lets it go', async () => undefined],
    ['gives back something else', async (run) => ({ data: (await run()) && 'other' })],
    ['does not wait for it', (run) => void run()],
    ['asks for it twice', async (run) => [await run(), await run()]],
  ];

  it.each(limiters)('has no say in what a call gives, and the call is made once: one that %s', async (_, limit) => {
    const { client, fetch } = limitedBy((async (_turn, run) => limit(run)) as Limiter);
    expect(await call(client, sendThing, {})).toEqual({ id: 1 });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('hides no failure of a call', async () => {
    const swallow = (async (_turn, run) => run().catch(() => undefined)) as Limiter;
    const { client } = limitedBy(swallow, () => Response.json({}, { status: 404 }));
    expect(await failure(call(client, sendThing, {}))).toMatchObject({ code: 'not_found' });
    expect(await failure(list(client, listThings('numbered')))).toMatchObject({ code: 'not_found' });
  });
});

describe('calls that give up while they wait for the rate', () => {
  it('give their turns to those behind them and to those that come', async () => {
    const { log, send } = limited({ perSecond: 1, maxWaitMs: 10_000 });
    const controller = new AbortController();
    const { signal } = controller;
    const first = [send('a'), send('b')];
    const given = Array.from({ length: 6 }, () => failure(send('x', 0, { signal })));
    const behind = [send('c'), send('d')];
    const late = await failure(send('e'));
    expect(late).toMatchObject({ code: 'timed_out', phase: 'queue' });
    controller.abort();
    for (const error of await Promise.all(given)) expect(error).toMatchObject({ code: 'aborted' });
    await Promise.all([...first, ...behind, send('f')]);
    expect(log).toEqual(['a at 0', 'b at 1000', 'c at 2000', 'd at 3000', 'f at 4000']);
  });

  it('let the next one go at its time when the first of them gives up', async () => {
    const { clock, log, send } = limited({ perSecond: 1 });
    const controller = new AbortController();
    await send('a');
    const given = failure(send('x', 0, { signal: controller.signal }));
    const behind = send('b');
    clock.setTimeout(() => controller.abort(), 500);
    await Promise.all([given, behind]);
    expect(log).toEqual(['a at 0', 'b at 1000']);
  });
});
