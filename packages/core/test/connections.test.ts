import { call, type WaError } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing, sendThing } from './support/client.ts';
import { json, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';
import { onRequest } from './support/on-request.ts';

const address = 'https://api.example.com';

/** The error of a call whose fetch rejects. */
function rejected(reason: unknown, operation = getThing) {
  const client = exampleClient(address, { retry: false, fetch: () => Promise.reject(reason) });
  return failure(call(client, operation, { id: 1 })) as Promise<WaError>;
}

/** An error with a code beneath as many others. */
function coded(code: string, depth: number): Error {
  const cause = depth > 0 ? coded(code, depth - 1) : undefined;
  return depth > 0 ? new Error(`level ${depth}`, { cause }) : Object.assign(new Error('deep'), { code });
}

describe('a connection that failed', () => {
  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'ConnectionRefused'])(
    'with %s has sent nothing',
    async (code) => {
      expect(await rejected(coded(code, 1), sendThing)).toMatchObject({
        code: 'connection_failed',
        message: `example things.send: the connection failed (${code}).`,
        sent: 'no',
        ambiguous: false,
        retryable: true,
      });
    },
  );

  it.each(['ECONNRESET', 'EPIPE', 'ECONNREFUSEDX'])('with %s may have sent it', async (code) => {
    expect(await rejected(coded(code, 0), sendThing)).toMatchObject({ sent: 'maybe', ambiguous: true });
  });

  it('within the body may have sent it, whatever the code says', async () => {
    const fetch = async () =>
      new Response(new ReadableStream({ start: (controller) => controller.error(coded('ECONNREFUSED', 0)) }));
    const error = await failure(call(exampleClient(address, { retry: false, fetch }), sendThing, {}));
    expect(error).toMatchObject({ code: 'connection_failed', sent: 'maybe', ambiguous: true });
  });

  it('tells no code where there is none', async () => {
    for (const more of [{}, { code: 5 }]) {
      const reason = Object.assign(new TypeError('fetch failed'), more);
      expect((await rejected(reason)).message).toBe('example things.get: the connection failed.');
    }
  });

  it('looks for the code a few causes deep, and not for ever', async () => {
    expect(await rejected(coded('ENOTFOUND', 3))).toMatchObject({ sent: 'no' });
    const deep = new TypeError('fetch failed', { cause: coded('ENOTFOUND', 3) });
    expect(await rejected(deep)).toMatchObject({ sent: 'maybe' });
    const round = new TypeError('fetch failed');
    round.cause = round;
    expect(await rejected(round)).toMatchObject({ sent: 'maybe' });
  });

  it('gives its cause in a few words, and none that is no error', async () => {
    const { cause } = await rejected(new TypeError('y'.repeat(1_000)));
    expect(cause).toMatchObject({ name: 'TypeError', message: 'y'.repeat(300) });
    expect('cause' in (await rejected('text'))).toBe(false);
  });
});

describe('a redirect', () => {
  it.each([undefined, 'http://', 'https://%', 'ftp://127.0.0.1/x'])('to %j is followed nowhere', async (location) => {
    const server = await scriptedServer((_, response) =>
      response.writeHead(302, location === undefined ? {} : { location }).end(),
    );
    const error = await failure(call(exampleClient(server.url), getThing, { id: 1 }));
    expect(error).toMatchObject({
      code: 'redirect_blocked',
      message: 'example things.get: the provider redirected elsewhere or too often.',
      status: 302,
    });
    expect(server.requests).toHaveLength(1);
  });

  it('that a browser hides is followed nowhere', async () => {
    const hidden = Object.defineProperties(new Response(null), {
      type: { value: 'opaqueredirect' },
      status: { value: 0 },
    });
    const client = exampleClient(address, { fetch: async () => hidden });
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ code: 'redirect_blocked' });
  });

  it.each(['error', 'opaque'])('is not what a response of the type %s is, which has no status', async (type) => {
    const none = Object.defineProperties(new Response(null), { type: { value: type }, status: { value: 0 } });
    const client = exampleClient(address, { fetch: async () => none });
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ code: 'config_invalid' });
  });

  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'BUDGET', 'GETALL'])(
    'of %s is followed when that only reads',
    async (method) => {
      const server = await scriptedServer((request, response) =>
        request.url === '/there'
          ? json(response, 200, { id: 1 })
          : response.writeHead(308, { location: '/there' }).end(),
      );
      const fetch = onRequest(async (request: Request) => {
        // Servers refuse methods that they do not know.
        const known = /^(GET|HEAD|PUT|DELETE)$/.test(request.method) ? request.method : 'POST';
        return globalThis.fetch(request.url, { method: known, redirect: 'manual' });
      });
      const outcome = await failure(
        call(exampleClient(server.url, { fetch }), { ...getThing, method, empty: true }, { id: 1 }),
      );
      const reads = method === 'GET' || method === 'HEAD';
      if (reads) expect(outcome).toBeUndefined();
      else expect(outcome).toMatchObject({ code: 'redirect_blocked' });
      expect(server.requests).toHaveLength(reads ? 2 : 1);
    },
  );
});
