import { createServer } from 'node:net';

import { call, isWaError, type RetryEvent } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing, key, sendThing } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { json, type Script, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';

describe('retry', () => {
  it('repeats a GET after each passing status and gives the answer that follows', async () => {
    for (const status of [408, 425, 429, 500, 502, 503, 504]) {
      const server = await scriptedServer((_, response, index) =>
        index === 0 ? json(response, status, {}) : json(response, 200, { id: 1 }),
      );
      const client = exampleClient(server.url, { clock: instantClock() });
      expect(await call(client, getThing, { id: 1 }), String(status)).toEqual({ id: 1 });
      expect(server.requests).toHaveLength(2);
    }
  });

  it('does not repeat a status that will stay', async () => {
    for (const status of [400, 401, 403, 404, 409, 422, 501, 505]) {
      const server = await scriptedServer((_, response) => json(response, status, {}));
      const error = await failure(call(exampleClient(server.url, { clock: instantClock() }), getThing, { id: 1 }));
      expect(error).toMatchObject({ status, attempts: 1 });
      expect(server.requests).toHaveLength(1);
    }
  });

  it('stops after three attempts and says how many there were', async () => {
    const server = await scriptedServer((_, response) => json(response, 503, {}));
    const error = await failure(call(exampleClient(server.url, { clock: instantClock() }), getThing, { id: 1 }));
    expect(error).toMatchObject({ code: 'server_error', status: 503, attempts: 3, retryable: true });
    expect(server.requests).toHaveLength(3);
  });

  it('repeats a GET whose connection was dropped, before the answer and within it', async () => {
    for (const drop of ['before', 'within']) {
      const server = await scriptedServer((request, response, index) => {
        if (index > 0) return json(response, 200, { id: 1 });
        if (drop === 'within') {
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
          response.write('{"id"');
        }
        return setImmediate(() => request.socket.destroy());
      });
      const client = exampleClient(server.url, { clock: instantClock() });
      expect(await call(client, getThing, { id: 1 }), drop).toEqual({ id: 1 });
      expect(server.requests).toHaveLength(2);
    }
  });

  it('never repeats a POST whose fate is unknown, and says so', async () => {
    const dropped = await scriptedServer((request) => request.socket.destroy());
    const lost = await failure(call(exampleClient(dropped.url, { clock: instantClock() }), sendThing, { a: 1 }));
    expect(lost).toMatchObject({ code: 'connection_failed', sent: 'maybe', ambiguous: true, attempts: 1 });
    expect(dropped.requests).toHaveLength(1);
    const broken = await scriptedServer((_, response) => json(response, 500, {}));
    const failed = await failure(call(exampleClient(broken.url, { clock: instantClock() }), sendThing, { a: 1 }));
    expect(failed).toMatchObject({ code: 'server_error', ambiguous: true, attempts: 1 });
  });

  it('repeats a POST that was throttled, with the same bytes', async () => {
    const bodies: string[] = [];
    const server = await scriptedServer((request, response, index) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        bodies.push(body);
        if (index === 0) json(response, 429, {});
        else json(response, 200, { ok: true });
      });
    });
    await call(exampleClient(server.url, { clock: instantClock() }), sendThing, { text: 'größe' });
    expect(bodies).toEqual(['{"text":"größe"}', '{"text":"größe"}']);
  });

  it('repeats a POST whose connection was refused: it never left', async () => {
    const port = await new Promise<number>((resolve) => {
      const probe = createServer().listen(0, '127.0.0.1', () => {
        const { port: free } = probe.address() as { port: number };
        probe.close(() => resolve(free));
      });
    });
    const client = exampleClient(`http://127.0.0.1:${port}`, { clock: instantClock() });
    const error = await failure(call(client, sendThing, {}));
    expect(error).toMatchObject({ code: 'connection_failed', sent: 'no', ambiguous: false, attempts: 3 });
  });

  it("takes a provider's throttle code under another status for throttling", async () => {
    const server = await scriptedServer((_, response, index) =>
      index === 0 ? json(response, 400, { error: { code: 130429 } }) : json(response, 200, {}),
    );
    await call(exampleClient(server.url, { clock: instantClock() }), sendThing, {});
    expect(server.requests).toHaveLength(2);
  });

  it('waits at least as long as the provider asks, in each of the forms', async () => {
    const clock = instantClock();
    const forms: [Record<string, string>, number][] = [
      [{ 'retry-after-ms': '2500' }, 2_500],
      [{ 'retry-after': '20' }, 20_000],
    ];
    for (const [headers, least] of forms) {
      clock.waits.length = 0;
      const server = await scriptedServer((_, response, index) =>
        index === 0 ? json(response, 429, {}, headers) : json(response, 200, {}),
      );
      await call(exampleClient(server.url, { clock }), getThing, { id: 1 });
      expect(Math.max(...clock.waits)).toBe(least);
    }
  });

  it('fails at once when the provider asks for a longer wait than allowed', async () => {
    const server = await scriptedServer((_, response) => json(response, 429, {}, { 'retry-after': '3600' }));
    const error = await failure(call(exampleClient(server.url, { clock: instantClock() }), getThing, { id: 1 }));
    expect(error).toMatchObject({ code: 'rate_limited', retryAfterMs: 3_600_000, attempts: 1 });
  });

  it('declines retries when the bucket is empty, and refills it on success', async () => {
    const answers = [503, 200, 503, 503, 200, 503, 200];
    const server = await scriptedServer((_, response, index) => json(response, answers[index] ?? 200, {}));
    const retry = { attempts: 2, budget: { capacity: 14 } };
    const client = exampleClient(server.url, { clock: instantClock(), retry });
    // 503 then 200: the retry takes the whole bucket and the success gives it back.
    await call(client, getThing, { id: 1 });
    // 503, 503: the retry takes the bucket and nothing gives it back, so that the next failure is not repeated.
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ attempts: 2 });
    await call(client, getThing, { id: 1 });
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ attempts: 1 });
  });

  it('sends once when retry is off, for the client or the call', async () => {
    const server = await scriptedServer((_, response) => json(response, 503, {}));
    await failure(call(exampleClient(server.url, { retry: false }), getThing, { id: 1 }));
    await failure(call(exampleClient(server.url), getThing, { id: 1 }, { retry: false }));
    expect(server.requests).toHaveLength(2);
  });

  it('tells the hook the reason and the delay of each retry', async () => {
    const server = await scriptedServer((_, response) => json(response, 503, {}));
    const retries: RetryEvent[] = [];
    const hooks = { onRetry: (event: RetryEvent) => void retries.push(event) };
    await failure(call(exampleClient(server.url, { clock: instantClock(), hooks }), getThing, { id: 1 }));
    expect(retries.map(({ attempt, error }) => [attempt, error.code])).toEqual([
      [1, 'server_error'],
      [2, 'server_error'],
    ]);
  });
});

describe('answers', () => {
  it('refuses a success that is not JSON: HTML, a problem document, a cut text', async () => {
    const bodies: [string, string][] = [
      ['text/html', '<html>'],
      ['application/problem+json', '{}'],
      ['application/json', '{"a":'],
    ];
    for (const [type, body] of bodies) {
      const server = await scriptedServer((_, response) => response.writeHead(200, { 'content-type': type }).end(body));
      expect(await failure(call(exampleClient(server.url), getThing, { id: 1 }))).toMatchObject({ code: 'not_json' });
    }
  });

  it('gives undefined for an answer without a body', async () => {
    const server = await scriptedServer((_, response) => response.writeHead(204).end());
    expect(await call(exampleClient(server.url), getThing, { id: 1 })).toBeUndefined();
  });

  it('stops reading at the cap, whether the length is declared or not', async () => {
    for (const declared of [true, false]) {
      const server = await scriptedServer((_, response) => {
        const body = JSON.stringify({ text: 'x'.repeat(5_000) });
        response.writeHead(200, {
          'content-type': 'application/json',
          ...(declared && { 'content-length': body.length }),
        });
        response.end(body);
      });
      const client = exampleClient(server.url, { maxBodyBytes: 1_000 });
      expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ code: 'too_large' });
    }
  });

  it('maps each failure status to its code and keeps what the provider said', async () => {
    const codes: [number, string][] = [
      [400, 'bad_request'],
      [401, 'unauthorized'],
      [403, 'forbidden'],
      [404, 'not_found'],
      [409, 'conflict'],
      [418, 'http_error'],
      [422, 'unprocessable'],
      [429, 'rate_limited'],
      [500, 'server_error'],
      [503, 'server_error'],
    ];
    for (const [status, code] of codes) {
      const body = { error: { code: 7, message: 'told' } };
      const server = await scriptedServer((_, response) => json(response, status, body, { 'x-request-id': 'r1' }));
      const error = await failure(call(exampleClient(server.url, { retry: false }), getThing, { id: 1 }));
      expect(error).toMatchObject({ code, status, requestId: 'r1', detail: { code: 7 }, path: '/things/{id}' });
      expect(isWaError(error) && error.readBody()).toBe(JSON.stringify(body));
    }
  });

  it('tells a failure by its status although its body is lost or too large, with what arrived of it', async () => {
    const lost: [Script, string][] = [
      [
        (_, response) => {
          response.writeHead(429, { 'content-length': '100' });
          response.write('half', () => setImmediate(() => response.destroy()));
        },
        'half',
      ],
      [(_, response) => void response.writeHead(429).end('x'.repeat(2_000)), 'x'.repeat(1_000)],
    ];
    for (const [script, body] of lost) {
      const server = await scriptedServer(script);
      const client = exampleClient(server.url, { clock: instantClock(), maxBodyBytes: 1_000 });
      const error = await failure(call(client, sendThing, {}));
      expect(error).toMatchObject({ code: 'rate_limited', status: 429, attempts: 3, ambiguous: false });
      expect(isWaError(error) && error.readBody()).toBe(body);
    }
  });

  it('gives the Response beside the body', async () => {
    const server = await scriptedServer((_, response) => json(response, 200, { id: 1 }, { 'x-total': '9' }));
    const { data, response } = await call(exampleClient(server.url), getThing, { id: 1 }).withResponse();
    expect([data, response.status, response.headers.get('x-total')]).toEqual([{ id: 1 }, 200, '9']);
  });

  it('lets the raw client see failure statuses as openapi-fetch does', async () => {
    const server = await scriptedServer((_, response) => json(response, 404, { error: { message: 'gone' } }));
    const raw = rawClient<{}>(exampleClient(server.url)) as unknown as {
      GET(path: string): Promise<{ error?: unknown }>;
    };
    expect((await raw.GET('/things')).error).toEqual({ error: { message: 'gone' } });
    expect(server.requests[0]?.headers['x-api-key']).toBe(key);
  });
});
