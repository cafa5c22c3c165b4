import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';

import { call, type ClientOptions, isWaError, list } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { type VirtualClock, virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing, key, listThings, sendThing, tested } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { json, type Script, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';

const attemptMs = 1_500;
const page = listThings('cursor-after');

/** What a test can wait for: how many requests have got so far that nothing will happen any more. */
function stuckCounter() {
  let count = 0;
  let wake = () => {};
  const reaches = async (wanted: number): Promise<void> => {
    if (count >= wanted) return;
    await new Promise<void>((resolve) => (wake = resolve));
    await reaches(wanted);
  };
  const add = () => {
    count += 1;
    wake();
  };
  return { add, reaches };
}

/** A client of a server that leaves every request without an answer, or every answer without its end. */
async function stuck(where: 'headers' | 'body', options: Partial<ClientOptions> = {}) {
  // Waits between attempts pass by themselves; the attempts' own time is moved on by the test.
  const clock = virtualClock({ autoAdvanceBelowMs: 1_000 });
  const counter = stuckCounter();
  const server = await scriptedServer((_, response) => {
    if (where === 'headers') return counter.add();
    response.writeHead(200, { 'content-type': 'application/json' });
    return void response.write('{"data":[');
  });
  const client = exampleClient(server.url, {
    clock,
    timeout: { attemptMs },
    fetch: async (url, init) => {
      const response = await (tested.fetch ?? fetch)(url, init);
      counter.add();
      return response;
    },
    ...options,
  });
  return { client, clock, counter, server };
}

/** Lets the time of that many attempts run out, each once it is stuck. */
async function runOut(clock: VirtualClock, counter: ReturnType<typeof stuckCounter>, attempts: number): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    await counter.reaches(attempt);
    await clock.advance(attemptMs);
  }
}

const calls = {
  'a read': (client: ReturnType<typeof exampleClient>, signal?: AbortSignal) =>
    call(client, getThing, { id: 1 }, { signal }),
  'a list': (client: ReturnType<typeof exampleClient>, signal?: AbortSignal) => list(client, page, {}, { signal }),
  'a send': (client: ReturnType<typeof exampleClient>, signal?: AbortSignal) => call(client, sendThing, {}, { signal }),
};
const kinds = Object.entries(calls);

describe.each([
  ['a body that stalls after its headers', 'body'],
  ['no answer at all', 'headers'],
] as const)('%s', (_, where) => {
  it.each(kinds)('ends %s by the attempt clock, after three attempts where it may be repeated', async (name, start) => {
    const { client, clock, counter, server } = await stuck(where);
    const attempts = name === 'a send' ? 1 : 3;
    const startedAt = clock.now();
    const error = failure(start(client));
    await runOut(clock, counter, attempts);
    expect(await error).toMatchObject({ code: 'timed_out', phase: where, attempts, ambiguous: name === 'a send' });
    expect(server.requests).toHaveLength(attempts);
    // Three attempts and two waits of 200 and 400 ms at most: neither half an hour nor for ever.
    expect(clock.now() - startedAt).toBeLessThanOrEqual(attempts * attemptMs + 600);
  });

  it.each(kinds)('ends %s with an error of ours, never with a bare DOMException', async (_name, start) => {
    const { client, clock, counter } = await stuck(where, { retry: false });
    const error = failure(start(client));
    await runOut(clock, counter, 1);
    expect(isWaError(await error, 'timed_out')).toBe(true);
    expect(await error).not.toBeInstanceOf(DOMException);
    expect(await error).toMatchObject({ name: 'TimedOutError' });
  });

  it.each(kinds)(
    "ends %s although the caller's signal is there and silent: it replaces no timeout",
    async (_name, start) => {
      const { client, clock, counter } = await stuck(where, { retry: false });
      const error = failure(start(client, new AbortController().signal));
      await runOut(clock, counter, 1);
      expect(await error).toMatchObject({ code: 'timed_out', phase: where });
    },
  );

  it.each(kinds)("ends %s as soon as the caller's signal fires, and no time passes", async (_name, start) => {
    const { client, clock, counter, server } = await stuck(where);
    const caller = new AbortController();
    const reason = new Error('enough');
    const startedAt = clock.now();
    const error = failure(start(client, caller.signal));
    await counter.reaches(1);
    caller.abort(reason);
    expect(await error).toMatchObject({ code: 'aborted', cause: reason, attempts: 1 });
    expect(clock.now()).toBe(startedAt);
    expect(server.requests).toHaveLength(1);
    expect(getEventListeners(caller.signal, 'abort')).toEqual([]);
  });
});

describe('listeners on one signal after 30 calls', () => {
  const answers: Record<string, Script> = {
    'that succeed': (_, response) => json(response, 200, { data: [] }),
    'that fail': (_, response) => json(response, 404, {}),
    'that are repeated': (_, response, index) => json(response, index % 2 === 0 ? 503 : 200, { data: [] }),
    'whose connection drops': (request) => request.socket.destroy(),
  };
  it.each(Object.entries(answers))('%s: none', async (_, script) => {
    const server = await scriptedServer(script);
    const budget = { capacity: 10_000 };
    const client = exampleClient(server.url, { clock: instantClock(), retry: { budget } });
    const { signal } = new AbortController();
    for (let index = 0; index < 10; index += 1) for (const [, start] of kinds) await failure(start(client, signal));
    expect(server.requests.length).toBeGreaterThanOrEqual(30);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('the key in a printed client', () => {
  it.each(['before', 'after'])('is in neither inspect nor JSON, %s a call', async (when) => {
    const server = await scriptedServer((_, response) => json(response, 200, {}));
    const client = exampleClient(server.url);
    if (when === 'after') await call(client, getThing, { id: 1 });
    for (const options of [
      { showHidden: true, getters: true },
      { customInspect: false, showHidden: true },
    ]) {
      expect(inspect(client, { depth: Infinity, ...options })).not.toContain(key);
    }
    expect(JSON.stringify(client)).not.toContain(key);
  });
});

describe('the key and a redirect with 307', () => {
  it('to another origin: nothing is sent there, by a key header of its own or by Authorization', async () => {
    const other = await scriptedServer((_, response) => json(response, 200, {}));
    const server = await scriptedServer((_, response) => response.writeHead(307, { location: other.url }).end());
    for (const [, start] of kinds) {
      expect(await failure(start(exampleClient(server.url)))).toMatchObject({ code: 'redirect_blocked', status: 307 });
    }
    // The answer to a redirect is its own error, and no complaint about a body that is not JSON.
    expect(other.requests).toEqual([]);
    expect(server.requests.every(({ headers }) => headers['x-api-key'] === key)).toBe(true);
  });
});

describe('the key within an error', () => {
  const scripts: Record<string, Script> = {
    'of a status, its body echoed': (request, response) => json(response, 400, { error: { message: request.headers } }),
    'of a dropped connection': (request) => request.socket.destroy(),
    'of a page of HTML': (request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<p>${String(request.headers['x-api-key'])}`),
    'of another shape': (request, response) => json(response, 200, { echo: request.headers }),
  };
  it.each(Object.entries(scripts))(
    '%s: nowhere, nor are the request, its headers or its address',
    async (_, script) => {
      const server = await scriptedServer(script);
      const client = exampleClient(server.url, { clock: instantClock() });
      const error = await failure(list(client, page, { q: 'a-private-query' }));
      expect(isWaError(error)).toBe(true);
      const printed = [
        inspect(error, { depth: Infinity, showHidden: true }),
        inspect(error, { depth: Infinity, showHidden: true, customInspect: false }),
        JSON.stringify(error),
      ].join('\n');
      expect(printed).not.toContain(key);
      expect(printed).not.toMatch(/a-private-query|Request \{|Headers \{/);
    },
  );

  it('of HTML with 200: an error of ours with the status, no bare SyntaxError', async () => {
    const script: Script = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
    const error = await failure(call(exampleClient((await scriptedServer(script)).url), getThing, { id: 1 }));
    expect(error).not.toBeInstanceOf(SyntaxError);
    expect(error).toMatchObject({ code: 'not_json', status: 200, operation: 'things.get' });
  });
});

describe('a dot segment as an id', () => {
  it.each(['.', '..', '%2e', '%2E%2E', '.%2e', ''])('%j is refused before anything is sent', async (id) => {
    const server = await scriptedServer((_, response) => json(response, 200, {}));
    const error = await failure(
      call(exampleClient(`${server.url}/v1`), { ...getThing, path: '/items/{id}/sub' }, { id }),
    );
    expect(error).toMatchObject({ code: 'request_invalid' });
    expect(server.requests).toEqual([]);
  });

  it('that the raw client is given is refused too', async () => {
    const server = await scriptedServer((_, response) => json(response, 200, {}));
    const raw = rawClient<{}>(exampleClient(server.url)) as unknown as {
      GET(path: string, init?: object): Promise<unknown>;
    };
    const init = { params: { path: { id: '..' } } };
    expect(await failure(raw.GET('/v1/items/{id}/sub', init))).toMatchObject({ code: 'request_invalid' });
    expect(server.requests).toEqual([]);
  });
});
