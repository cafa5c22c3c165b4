import { type ClientOptions, call, createLimiter, download, list, toReadableStream } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it, vi } from 'vitest';

import { exampleClient, getThing, listThings, sendThing } from './support/client.ts';
import { address } from './support/refusal.ts';
import { scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';

const aborted = {
  code: 'aborted',
  message: expect.stringMatching(/: the client is closed\.$/) as unknown,
};
const never = () => new Promise<Response>(() => {});
const get = (client: ReturnType<typeof exampleClient>) => failure(call(client, getThing, { id: 1 }));

describe('a client that is closed', () => {
  const doings: Record<
    string,
    [(client: ReturnType<typeof exampleClient>) => PromiseLike<unknown>, Partial<ClientOptions>]
  > = {
    'a call': [(client) => call(client, getThing, { id: 1 }), { fetch: never }],
    'a page of a list': [(client) => list(client, listThings('cursor-after')), { fetch: never }],
    'a page ahead of a list': [
      (client) => list(client, listThings('numbered'), {}, { concurrency: 4 }).collect({ maxItems: 9 }),
      { fetch: never },
    ],
    'a download': [(client) => download(client, `${address}/file`), { fetch: never }],
    'a call of raw': [
      (client) => (rawClient<{}>(client) as unknown as { GET(path: string): Promise<unknown> }).GET('/things'),
      { fetch: never },
    ],
    'a wait between attempts': [
      (client) => call(client, getThing, { id: 1 }),
      {
        fetch: async () => new Response('', { status: 429, headers: { 'retry-after': '30' } }),
        clock: virtualClock({ autoAdvanceBelowMs: 0 }),
      },
    ],
    'a wait for a key': [
      (client) => call(client, getThing, { id: 1 }),
      { apiKey: () => new Promise<string>(() => {}) },
    ],
  };
  it.each(Object.entries(doings))('aborts %s', async (_, [start, options]) => {
    const client = exampleClient(address, options);
    const under = failure(start(client));
    await new Promise((resolve) => void setImmediate(resolve));
    await client.close();
    expect(await under).toMatchObject(aborted);
  });

  it.each([
    [getThing, false],
    [sendThing, true],
  ])(
    'aborts what waits for a validator, as a signal does, and says what may have been done: %j',
    async (operation, ambiguous) => {
      const stop = new AbortController();
      const client = exampleClient(address, {
        fetch: async () => Response.json({}),
        validate: ({ status }) => (status ? new Promise<void>(() => {}) : undefined),
      });
      const stopped = failure(call(client, operation, { id: 1 }, { signal: stop.signal }));
      const under = failure(call(client, operation, { id: 1 }));
      await new Promise((resolve) => void setImmediate(resolve));
      stop.abort();
      expect(await stopped).toMatchObject({ code: 'aborted', ambiguous });
      await client.close();
      expect(await under).toMatchObject({ ...aborted, ambiguous });
    },
  );

  it('aborts what waits for a limiter', async () => {
    const limiter = createLimiter({ perSecond: 0.001, maxWaitMs: 1e9 });
    const client = exampleClient(address, { limiter, fetch: async () => Response.json({}) });
    await call(client, getThing, { id: 1 });
    const under = failure(call(client, getThing, { id: 1 }));
    await new Promise((resolve) => void setImmediate(resolve));
    await client.close();
    expect(await under).toMatchObject(aborted);
  });

  it('refuses every later call, and sends nothing', async () => {
    const fetch = vi.fn<typeof never>(never);
    const client = exampleClient(address, { fetch });
    await client.close();
    expect(await get(client)).toMatchObject(aborted);
    expect(await failure(list(client, listThings('cursor-after')))).toMatchObject(aborted);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('hands out no more rows of its lists, which are here already', async () => {
    const fetch = async () => Response.json({ data: [1, 2, 3].map((id) => ({ id })), paging: { next: 'more' } });
    for (const start of [
      (client: ReturnType<typeof exampleClient>) => list(client, listThings('cursor-after'))[Symbol.asyncIterator](),
      async (client: ReturnType<typeof exampleClient>) =>
        (await list(client, listThings('cursor-after')))[Symbol.asyncIterator](),
      (client: ReturnType<typeof exampleClient>) =>
        toReadableStream(list(client, listThings('cursor-after')))[Symbol.asyncIterator](),
    ]) {
      const client = exampleClient(address, { fetch });
      // oxlint-disable no-await-in-loop -- one way after the other
      const walk = await start(client);
      expect((await walk.next()).value).toEqual({ id: 1 });
      await client.close();
      const error = await failure(walk.next());
      // oxlint-enable no-await-in-loop
      expect(error).toMatchObject({ ...aborted, checkpoint: expect.any(String) });
    }
  });

  it('has closed once every call has ended, however often it is asked', async () => {
    let ended = 0;
    const hooks = { onCallEnd: () => void (ended += 1) };
    const client = exampleClient(address, { fetch: never, hooks });
    const under = Array.from({ length: 5 }, () => get(client));
    await new Promise((resolve) => void setImmediate(resolve));
    await Promise.all([client.close(), client.close()]);
    expect(ended).toBe(5);
    await client.close();
    expect((await Promise.all(under)).map((error) => (error as { code?: string }).code)).toEqual(
      under.map(() => 'aborted'),
    );
  });

  it('leaves another client alone, and drops its own connections', async () => {
    let arrived = 0;
    let dropped = 0;
    const server = await scriptedServer((_, response) => {
      arrived += 1;
      response.once('close', () => (dropped += 1));
    });
    const [one, other] = [exampleClient(server.url), exampleClient(server.url)];
    const [first, second] = [get(one), get(other)];
    await vi.waitUntil(() => arrived === 2);
    await one.close();
    expect(await first).toMatchObject(aborted);
    await vi.waitUntil(() => dropped > 0);
    expect(dropped).toBe(1);
    await other.close();
    expect(await second).toMatchObject(aborted);
  });

  it('is closed at the end of a block that uses it', async () => {
    const { asyncDispose } = Symbol as unknown as { readonly asyncDispose: symbol };
    const client = exampleClient(address, { fetch: never });
    const under = get(client);
    await (client as unknown as Record<symbol, () => Promise<void>>)[asyncDispose]?.();
    expect(await under).toMatchObject(aborted);
  });
});
