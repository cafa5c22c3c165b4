import { call } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { json, scriptedServer } from './support/scripted-server.ts';
import { all, failure, things } from './support/things.ts';

describe('an option that is given as undefined', () => {
  it('does not make retries endless', async () => {
    const server = await scriptedServer((_, response) => json(response, 503, {}));
    const client = exampleClient(server.url, { clock: instantClock(), retry: { attempts: undefined } });
    const options = { retry: { attempts: undefined, maxRetryAfterMs: undefined } };
    expect(await failure(call(client, getThing, { id: 1 }, options))).toMatchObject({ attempts: 3 });
  });

  it('leaves the longest wait that a provider may ask for as it is', async () => {
    const server = await scriptedServer((_, response) => json(response, 429, {}, { 'retry-after': '61' }));
    const client = exampleClient(server.url, { clock: instantClock() });
    const options = { retry: { maxRetryAfterMs: undefined } };
    expect(await failure(call(client, getThing, { id: 1 }, options))).toMatchObject({ attempts: 1 });
  });

  it('leaves the clocks as they are', async () => {
    const server = await scriptedServer((_, response) => json(response, 200, { id: 1 }));
    const none = { attemptMs: undefined, totalMs: undefined };
    const client = exampleClient(server.url, { clock: instantClock(), timeout: none, retry: undefined });
    expect(await call(client, getThing, { id: 1 }, { signal: undefined, timeout: none })).toEqual({ id: 1 });
  });

  it('leaves a walk as it is', async () => {
    const { list } = await things(250);
    const none = { signal: undefined, pageSize: undefined, resume: undefined, prefetch: undefined };
    const walk = list({}, { ...none, maxPages: undefined, deadlineMs: undefined, direction: undefined });
    expect(await all(walk)).toHaveLength(250);
  });
});
