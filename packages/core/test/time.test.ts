import { call } from '@wa-clients/core';
import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing } from './support/client.ts';
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
