import { call, download } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { exampleClient, getThing, key, sendThing } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { failure } from './support/things.ts';
import { onRequest } from './support/on-request.ts';

const address = 'https://api.example.com';

afterEach(() => vi.restoreAllMocks());

/** Lets everything that is ready go on. */
const turn = () => new Promise((resolve) => void setImmediate(resolve));

/** A body that gives one piece and then stalls, and says whether it was given up. */
function stalled(piece = '{') {
  const cancel = vi.fn<() => void>();
  let pulls = 0;
  const stream = new ReadableStream({
    pull: (controller) =>
      pulls++ === 0 ? controller.enqueue(new TextEncoder().encode(piece)) : new Promise<void>(() => {}),
    cancel,
  });
  return { cancel, stream };
}

/** A client whose answers are given in their order, and what it was asked. */
function answering(...responses: readonly (() => Response)[]) {
  const requests: Request[] = [];
  const clock = instantClock();
  const client = exampleClient(address, {
    clock,
    fetch: onRequest(async (request) => {
      requests.push(request);
      return responses[requests.length - 1]?.() ?? Response.json({ id: 1 });
    }),
  });
  return { client, clock, requests };
}

describe('a call that is aborted while its key is fetched', () => {
  it('sends nothing, and says that nothing can have happened', async () => {
    const fetch = vi.fn<() => Promise<Response>>(async () => Response.json({}));
    let give: (key: string) => void = () => {};
    const given = new Promise<string>((resolve) => (give = resolve));
    const controller = new AbortController();
    const client = exampleClient(address, { apiKey: () => given, fetch });
    const under = failure(call(client, sendThing, { a: 1 }, { signal: controller.signal }));
    await turn();
    controller.abort();
    expect(await under).toMatchObject({
      code: 'aborted',
      ambiguous: false,
      message: expect.stringContaining("caller's signal"),
    });
    give(key);
    await turn();
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('what is discarded is given up', () => {
  it('the body of a redirect that is followed', async () => {
    const { cancel, stream } = stalled();
    const { client } = answering(() => new Response(stream, { status: 302, headers: { location: '/things/2' } }));
    expect(await call(client, getThing, { id: 1 })).toEqual({ id: 1 });
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('a body that turns out too large, and the error names the option', async () => {
    const { cancel, stream } = stalled('x'.repeat(20));
    const client = exampleClient(address, { maxBodyBytes: 10, fetch: async () => new Response(stream) });
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({
      code: 'too_large',
      message: expect.stringContaining('maxBodyBytes'),
    });
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('a body under way when the call is aborted', async () => {
    const { cancel, stream } = stalled();
    const controller = new AbortController();
    const client = exampleClient(address, { fetch: async () => new Response(stream) });
    const under = failure(call(client, getThing, { id: 1 }, { signal: controller.signal }));
    await turn();
    controller.abort();
    expect(await under).toMatchObject({ code: 'aborted' });
    expect(cancel).toHaveBeenCalledTimes(1);
  });
});

describe('a send that is redirected', () => {
  // RFC 9110, 15.4: 303 answers a request that was carried out, 307 and 308 ask for it to be sent again.
  it.each([
    [303, true],
    [307, false],
    [308, false],
  ])('by %i is refused; whether it can have happened: %s', async (status, ambiguous) => {
    const { client } = answering(() => new Response(null, { status, headers: { location: '/other' } }));
    expect(await failure(call(client, sendThing, { a: 1 }))).toMatchObject({
      code: 'redirect_blocked',
      status,
      ambiguous,
    });
  });
});

describe('an answer of 400', () => {
  it('is told by its status though its body breaks off', async () => {
    const stream = new ReadableStream({ pull: () => Promise.reject(new Error('cut')) });
    const { client } = answering(() => new Response(stream, { status: 400 }));
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ code: 'bad_request', status: 400 });
  });
});

describe('the time of a call', () => {
  /** A clock that stands still unless it is moved, and whose timers fire when they are called. */
  function handClock() {
    const timers = new Map<number, () => void>();
    const clock = {
      time: 5_000,
      now: () => clock.time,
      setTimeout: (callback: () => void) => (timers.set(timers.size, callback), timers.size - 1),
      clearTimeout: (handle: unknown) => void timers.delete(handle as number),
    };
    return { clock, timers };
  }

  it('is said to be that of the whole call where an attempt may take no less', async () => {
    const { clock, timers } = handClock();
    const fetch = vi.fn<() => Promise<Response>>(() => new Promise(() => {}));
    const timeout = { attemptMs: 1_000, totalMs: 1_000 };
    const under = failure(call(exampleClient(address, { clock, fetch, timeout }), getThing, { id: 1 }));
    await turn();
    for (const late of timers.values()) late();
    expect(await under).toMatchObject({
      code: 'timed_out',
      phase: 'total',
      // It reads, so that making the same call again does no harm.
      retryable: true,
      message: expect.stringContaining('(total)'),
    });
    expect(timers.size).toBe(0);
  });

  it('is told to the hooks, of each attempt and of the whole', async () => {
    const { clock } = handClock();
    const told: unknown[] = [];
    const client = exampleClient(address, {
      clock,
      fetch: async () => {
        clock.time += 40;
        return Response.json({ id: 1 });
      },
      hooks: {
        onAttemptEnd: ({ durationMs, status }) => void told.push({ attempt: durationMs, status }),
        onCallEnd: ({ durationMs, status, error }) => void told.push({ call: durationMs, status, error }),
      },
    });
    await call(client, getThing, { id: 1 });
    expect(told).toEqual([
      { attempt: 40, status: 200 },
      { call: 40, status: 200, error: undefined },
    ]);
  });
});

describe('the wait before a retry', () => {
  it('grows twofold, and is anything up to that', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const unavailable = () => new Response(null, { status: 503 });
    const { client, clock } = answering(unavailable, unavailable);
    await call(client, getThing, { id: 1 });
    expect(clock.waits).toEqual([200, 400]);
  });

  it('is what the provider asks, up to the very cap', async () => {
    const limited = () => new Response(null, { status: 429, headers: { 'retry-after': '5' } });
    const { client, clock, requests } = answering(limited);
    await call(client, getThing, { id: 1 }, { retry: { maxRetryAfterMs: 5_000 } });
    expect(clock.waits).toEqual([5_000]);
    expect(requests).toHaveLength(2);
  });
});

describe('a download from another host', () => {
  it('sends what it would send at home, but for the key', async () => {
    const { client, requests } = answering(() => new Response('file'));
    await download(client, 'https://media.example.com/a', { hosts: ['media.example.com'] });
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({ accept: '*/*', 'accept-encoding': 'identity' });
  });
});

describe('a raw call', () => {
  const raw = (response: () => Response) =>
    rawClient<{}>(answering(response).client) as unknown as {
      GET(path: string): Promise<{ data?: unknown; response: Response }>;
    };

  it('is told nothing of how the body travelled', async () => {
    const transfer = { 'content-encoding': 'gzip', 'content-length': '99', 'transfer-encoding': 'chunked' };
    const headers = { 'content-type': 'application/json', 'x-kept': 'yes', ...transfer };
    const { data, response } = await raw(() => new Response('{"id":1}', { headers })).GET('/things');
    expect(data).toEqual({ id: 1 });
    expect(Object.fromEntries(response.headers)).toEqual({ 'content-type': 'application/json', 'x-kept': 'yes' });
  });

  it('takes a status that has no body', async () => {
    const { response } = await raw(() => new Response(null, { status: 204 })).GET('/things');
    expect([response.status, response.body]).toEqual([204, null]);
  });

  it('that is pointed at another origin says so', async () => {
    const { client, requests } = answering();
    const loose = rawClient<{}>(client) as unknown as { GET(path: string, init: object): Promise<unknown> };
    expect(await failure(loose.GET('/things', { baseUrl: 'https://elsewhere.example' }))).toMatchObject({
      code: 'request_invalid',
      message: expect.stringContaining('another origin'),
    });
    expect(requests).toEqual([]);
  });
});

describe('what a request is made of', () => {
  it('leaves out what is undefined, and in a query what is null, however deep', async () => {
    const { client, requests } = answering();
    const query = { id: 1, a: null, b: undefined, c: ['x', null, undefined], d: { e: null, f: 'y', g: undefined } };
    await call(client, { ...getThing, headers: ['X-Note'] }, { ...query, 'X-Note': undefined });
    const sent = new URL(requests[0]?.url ?? '').searchParams;
    expect([...sent]).toEqual([
      ['c', 'x'],
      ['d[f]', 'y'],
    ]);
    expect(requests[0]?.headers.has('x-note')).toBe(false);
  });

  it('stands under the base URL, however many slashes that ends with', async () => {
    const asked: string[] = [];
    const fetch = onRequest(async ({ url }: Request) => (asked.push(url), Response.json({})));
    await call(exampleClient(`${address}/v1//`, { fetch }), getThing, { id: 1 });
    expect(asked).toEqual([`${address}/v1/things/1`]);
  });
});
