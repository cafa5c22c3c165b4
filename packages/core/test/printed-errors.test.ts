import { inspect } from 'node:util';

import { call, ConfigError, createLimiter, list, PaginationError, RateLimitedError, WaError } from '@wa-clients/core';
import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing, key, listThings, sendThing } from './support/client.ts';
import { scriptedServer } from './support/scripted-server.ts';
import { all, failure } from './support/things.ts';

const address = 'https://api.example.com';

/** What is printed of a failure of a call, as `console.error` prints it. */
async function printed(start: () => PromiseLike<unknown>): Promise<string> {
  async function functionOfTheApp() {
    // Awaited here, so that this function is one of those that wait.
    return await start();
  }
  return inspect(await failure(functionOfTheApp()));
}

describe('a printed error', () => {
  it('says why the connection failed, without the key', async () => {
    const fetch = () => Promise.reject(new TypeError('fetch failed', { cause: new Error(`no way for ${key}`) }));
    const client = exampleClient(address, { fetch, retry: false });
    const text = await printed(() => call(client, getThing, { id: 1 }));
    expect(text).toContain('[cause]: TypeError: fetch failed: no way for [redacted]');
    expect(text).toMatch(/^ConnectionFailedError: example things\.get: the connection failed/);
  });

  it("says the reason of the caller's own signal", async () => {
    const signal = AbortSignal.abort(new RangeError('closed'));
    const client = exampleClient(address, { fetch: () => new Promise(() => {}) });
    expect(await printed(() => call(client, getThing, { id: 1 }, { signal }))).toContain('[cause]: RangeError: closed');
  });

  it('shows its fields whatever an app has put beside them', () => {
    const error = Object.assign(new WaError('not_found', 'gone', { status: 404 }), { user: 10n, request: {} });
    Object.assign(error.request, { error: { error: error.request } });
    const text = inspect(error);
    expect(text).toContain('NotFoundError: gone');
    expect(text).toContain('{"code":"not_found","status":404,');
    expect(text).toContain('"user":"BigInt","request":"Object"}');
  });

  it('has no message where plain JavaScript gives none', () => {
    expect(new WaError('aborted', undefined as never).message).toBe('');
  });

  it('says nothing of a cause where there is none, or none that is an error', () => {
    expect(inspect(new WaError('not_found', 'gone'))).not.toContain('cause');
    expect(inspect(new WaError('aborted', 'gone', { cause: { key } }))).not.toContain('cause');
  });

  it('leads to whoever made the call, whatever failed', async () => {
    const gone = await scriptedServer((_, response) => response.writeHead(404).end());
    const dropped = await scriptedServer((request) => request.socket.destroy());
    const slow = () => new Promise<Response>(() => {});
    const clock = virtualClock();
    const limiter = createLimiter({ perSecond: 1, maxWaitMs: 0 });
    const limited = exampleClient(address, { clock, limiter, fetch: async () => Response.json({}) });
    await call(limited, getThing, { id: 1 });
    const controller = new AbortController();
    setImmediate(() => controller.abort());
    const failures: Record<string, () => PromiseLike<unknown>> = {
      status: () => call(exampleClient(gone.url), getThing, { id: 1 }),
      connection: () => call(exampleClient(dropped.url, { clock: virtualClock() }), getThing, { id: 1 }),
      timeout: () => call(exampleClient(address, { fetch: slow, clock: virtualClock() }), sendThing, {}),
      abort: () => call(exampleClient(address, { fetch: slow }), sendThing, {}, { signal: controller.signal }),
      queue: () => call(limited, getThing, { id: 1 }),
      input: () => call(exampleClient(address), getThing, {}),
      response: () => call(exampleClient(gone.url), getThing, { id: 1 }).withResponse(),
    };
    for (const [name, start] of Object.entries(failures)) {
      expect(await printed(start), name).toContain('functionOfTheApp');
    }
  });

  it('leads to whoever reads a list, however that is done', async () => {
    const gone = await scriptedServer((_, response) => response.writeHead(404).end());
    const open = () => list(exampleClient(gone.url), listThings('cursor-after'));
    const walks: Record<string, () => Promise<unknown>> = {
      items: () => all(open()),
      pages: () => all(open().pages()),
      'first page': async () => await open(),
      'first page, with its response': async () => await open().withResponse(),
      collected: async () => await open().collect({ maxItems: 5 }),
      'items one by one': async () => await open()[Symbol.asyncIterator]().next(),
    };
    for (const [name, start] of Object.entries(walks)) expect(await printed(start), name).toContain('functionOfTheApp');
  });

  it.each([
    ['ahead of the reader', 'cursor-after', { prefetch: 2 }],
    ['in parallel', 'numbered', { concurrency: 3 }],
    ['in parallel and ahead of the reader', 'numbered', { concurrency: 3, prefetch: 1 }],
  ] as const)('leads to whoever reads a page that was asked for %s', async (_, strategy, options) => {
    const fetch = async (url: string) =>
      /after=|page=[2-9]/.test(url)
        ? new Response(null, { status: 404 })
        : Response.json({ data: [{ id: 1 }], paging: { next: 'b' }, meta: { total_pages: 9 } });
    const open = () => list(exampleClient(address, { fetch }), listThings(strategy), {}, options);
    const slowly = async () => {
      for await (const page of open().pages()) {
        expect(page.items).toHaveLength(1);
        // By now the next page has failed, and nobody waits for it.
        await new Promise((resolve) => void setTimeout(resolve, 20));
      }
    };
    for (const start of [() => all(open()), slowly]) {
      // oxlint-disable-next-line no-await-in-loop -- one walk after the other
      const text = await printed(start);
      expect(text).toContain('functionOfTheApp');
      expect(text.match(/functionOfTheApp/g)).toHaveLength(1);
    }
  });

  it('leaves the length of stacks as it was', () => {
    const { stackTraceLimit } = Error;
    expect(new WaError('not_found', 'gone').stack).toBeDefined();
    expect(Error.stackTraceLimit).toBe(stackTraceLimit);
  });

  it('is made without a stack where the app wants none, and where stacks are frozen', () => {
    const { stackTraceLimit } = Error;
    try {
      Error.stackTraceLimit = 0;
      expect(new WaError('not_found', 'gone').stack).not.toContain('\n    at');
      Object.defineProperty(Error, 'stackTraceLimit', { value: 1, writable: false });
      expect(new WaError('not_found', 'gone').message).toBe('gone');
    } finally {
      Object.defineProperty(Error, 'stackTraceLimit', { value: stackTraceLimit, writable: true });
    }
  });
});

describe('the name of an error', () => {
  it('is that of its class', () => {
    expect(new WaError('config_invalid', 'x').name).toBe(ConfigError.name);
    for (const code of ['cursor_cycle', 'page_limit', 'empty_pages', 'checkpoint_invalid'] as const) {
      expect(new WaError(code, 'x').name).toBe(PaginationError.name);
    }
  });
});

describe("a class of the app's own", () => {
  class QuotaError extends WaError {
    readonly quota = 5;
  }
  class OwnLimit extends RateLimitedError {}

  it('has those instances that it made, and no others', () => {
    const own = new QuotaError('rate_limited', 'too many');
    const other = new WaError('rate_limited', 'too many');
    expect([own instanceof QuotaError, own instanceof WaError, own instanceof RateLimitedError]).toEqual([
      true,
      true,
      true,
    ]);
    expect([other instanceof QuotaError, other instanceof OwnLimit, other instanceof RateLimitedError]).toEqual([
      false,
      false,
      true,
    ]);
    expect(new OwnLimit('rate_limited', 'x') instanceof OwnLimit).toBe(true);
    expect(new Error('x') instanceof QuotaError).toBe(false);
  });
});
