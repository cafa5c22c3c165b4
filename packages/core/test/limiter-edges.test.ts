import { call, createLimiter, type LimiterOptions } from '@wa-clients/core';
import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it, vi } from 'vitest';

import { exampleClient, sendThing } from './support/client.ts';
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

describe('a limiter', () => {
  it('refuses at once what could begin only when its time is over', async () => {
    const { log, passed, send } = limited({ perSecond: 1 });
    await send('a');
    const error = await failure(send('b', 0, { timeout: { totalMs: 1_000 } }));
    expect(error).toMatchObject({
      code: 'timed_out',
      phase: 'total',
      message: 'example things.send: the limiter let nothing through before the deadline.',
    });
    expect(passed()).toBe(0);
    expect(log).toEqual(['a at 0']);
  });

  it('ends a wait in a lane when its time is over', async () => {
    const { log, passed, send } = limited({ lane: () => 'all' });
    const first = send('a', 500);
    const error = await failure(send('b', 0, { timeout: { totalMs: 100 } }));
    expect(error).toMatchObject({ code: 'timed_out', phase: 'total', operation: 'things.send' });
    expect(passed()).toBe(100);
    await first;
    expect(log).toEqual(['a at 0']);
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
