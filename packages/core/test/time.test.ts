import { call, type Clock, type EndEvent, list, type WaError } from '@wa-clients/core';
import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing, listThings } from './support/client.ts';
import { json, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';

describe('time', () => {
  it('ends a call whose fetch ignores its signal', async () => {
    const client = exampleClient('https://example.com', {
      clock: virtualClock(),
      retry: false,
      fetch: () => new Promise(() => {}),
    });
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ code: 'timed_out', phase: 'headers' });
  });

  it('ends a call whose key never comes, and one whose key function fails', async () => {
    const options = { clock: virtualClock(), retry: false } as const;
    const stuck = exampleClient('https://example.com', { ...options, apiKey: () => new Promise(() => {}) });
    expect(await failure(call(stuck, getThing, { id: 1 }))).toMatchObject({ code: 'timed_out', phase: 'headers' });
    const broken = exampleClient('https://example.com', {
      ...options,
      apiKey: () => Promise.reject(new Error('vault')),
    });
    const error = await failure(call(broken, getThing, { id: 1 }));
    expect(error).toMatchObject({ code: 'config_invalid', attempts: 1, cause: { message: 'vault' } });
  });

  it.each([3_600_000, -3_600_000])(
    'is that of no date: one set %d ms ahead changes no deadline and no duration',
    async (ahead) => {
      const clock = virtualClock();
      const start = clock.monotonic?.() ?? 0;
      const told: number[] = [];
      const fetch = async () => {
        clock.setDate(clock.now() + ahead);
        return new Response(null, { status: 503 });
      };
      const hooks = { onCallEnd: ({ durationMs }: EndEvent) => void told.push(durationMs) };
      const timeout = { attemptMs: 400, totalMs: 1_000 };
      const client = exampleClient('https://example.com', { clock, fetch, hooks, timeout, retry: { attempts: 100 } });
      const error = await failure(call(client, getThing, { id: 1 }));
      expect(error).toMatchObject({ code: 'server_error', status: 503 });
      expect((error as WaError).attempts).toBeGreaterThan(1);
      const passed = (clock.monotonic?.() ?? 0) - start;
      expect(passed).toBeLessThanOrEqual(1_000);
      expect(told).toEqual([passed]);
    },
  );

  it('of a walk is that of no date either', async () => {
    const clock = virtualClock({ autoAdvanceBelowMs: 0 });
    const client = exampleClient('https://example.com', { clock, fetch: () => new Promise(() => {}) });
    const under = failure(list(client, listThings('numbered'), {}, { deadlineMs: 1_000 }));
    clock.setDate(clock.now() - 3_600_000);
    await clock.advance(1_000);
    expect(await under).toMatchObject({ code: 'timed_out', phase: 'walk' });
  });

  it('is the date where a clock has nothing better, and a wait until a date is counted from the date', async () => {
    const plain: { -readonly [Key in keyof Clock]: Clock[Key] } = { ...virtualClock() };
    delete plain.monotonic;
    const slow = exampleClient('https://example.com', {
      clock: plain,
      fetch: () => new Promise(() => {}),
      retry: false,
    });
    expect(await failure(call(slow, getThing, { id: 1 }))).toMatchObject({ code: 'timed_out', phase: 'headers' });
    const clock = virtualClock();
    clock.setDate(Date.UTC(2030, 0, 1));
    const headers = { 'retry-after': 'Tue, 01 Jan 2030 00:00:05 GMT' };
    const client = exampleClient('https://example.com', {
      clock,
      retry: false,
      fetch: async () => new Response(null, { status: 429, headers }),
    });
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ retryAfterMs: 5_000 });
  });

  it('keeps the waits within the total time', async () => {
    const server = await scriptedServer((_, response) => json(response, 429, {}, { 'retry-after': '5' }));
    const client = exampleClient(server.url, { timeout: { totalMs: 4_000 } });
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ code: 'rate_limited', attempts: 1 });
  });

  it("ends with the caller's reason as soon as the signal fires: before, during a request, during a wait", async () => {
    const reason = new Error('enough');
    const controllers = { request: new AbortController(), wait: new AbortController() };
    const server = await scriptedServer((_, response, index) => {
      if (index === 0) controllers.request.abort(reason);
      else json(response, 429, {}, { 'retry-after': '30' });
    });
    // Told just before the wait begins; the abort comes once it has begun.
    const hooks = { onRetry: () => void setImmediate(() => controllers.wait.abort(reason)) };
    const client = exampleClient(server.url, { hooks });
    const signals = [AbortSignal.abort(reason), controllers.request.signal, controllers.wait.signal];
    for (const signal of signals) {
      const error = await failure(call(client, getThing, { id: 1 }, { signal }));
      expect(error).toMatchObject({ code: 'aborted', cause: reason });
    }
    expect(server.requests).toHaveLength(2);
  });
});
