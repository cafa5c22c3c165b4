import { call, createClient, download, list, type Operation, type WaError, withIdempotencyKey } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { definition, exampleClient, key as apiKey, listThings } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { json, type Script, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';

const header = 'Idempotency-Key';
const send: Operation = {
  name: 'things.send',
  method: 'POST',
  path: '/things',
  headers: [header],
  body: 'fields',
  idempotent: header,
  key: withIdempotencyKey,
};

/** Fails the first request in some way and takes every other one. */
async function failingOnce(fail: Script) {
  const bodies: string[] = [];
  const server = await scriptedServer((request, response, index) => {
    request.on('data', (bytes: Buffer) => bodies.push(bytes.toString()));
    request.on('end', () => (index === 0 ? fail(request, response, index) : json(response, 200, { id: 1 })));
  });
  return { bodies, client: exampleClient(server.url, { clock: instantClock() }), server };
}

const failures: readonly (readonly [string, Script])[] = [
  ['a 500', (_, response) => json(response, 500, {})],
  ['a dropped connection', (request) => request.socket.destroy()],
];

describe.each(failures)('a POST that takes an idempotency key, after %s', (_, fail) => {
  it('is repeated with the same key and the same bytes when the call gives a key', async () => {
    const { bodies, client, server } = await failingOnce(fail);
    expect(await call(client, send, { to: 'x', [header]: 'order 7' })).toEqual({ id: 1 });
    expect(server.requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['order 7', 'order 7']);
    expect(bodies).toEqual(['{"to":"x"}', '{"to":"x"}']);
  });

  it.each([
    [{ [header]: 7 }, '7'],
    [{ [header]: undefined }, /^[\da-f-]{36}$/],
    [{}, /^[\da-f-]{36}$/],
  ] as const)('is repeated under one key when the input is %j', async (keys, expected) => {
    const { client, server } = await failingOnce(fail);
    expect(await call(client, send, { to: 'x', ...keys })).toEqual({ id: 1 });
    const [first, second] = server.requests.map(({ headers }) => headers['idempotency-key']);
    expect(first).toMatch(expected);
    expect(second).toBe(first);
  });

  it.each([
    ['the client', { headers: { [header.toLowerCase()]: 'order 9' } }, {}, 'config_invalid'],
    ['the call', {}, { headers: () => ({ [header]: 'order 9' }) }, 'request_invalid'],
  ] as const)('is refused where the headers of %s have a key that would not be sent', async (__, own, ofCall, code) => {
    const { server } = await failingOnce(fail);
    const client = exampleClient(server.url, own);
    const error = await failure(call(client, send, { to: 'x' }, ofCall));
    expect(error).toMatchObject({
      code,
      message: expect.stringMatching(/header "idempotency-key" is set by the client/i) as string,
    });
    expect(server.requests).toEqual([]);
  });

  it('is repeated under the key of the options', async () => {
    const { client, server } = await failingOnce(fail);
    await call(client, send, { to: 'x' }, { idempotencyKey: 'order 8' });
    expect(server.requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['order 8', 'order 8']);
  });

  it('is sent once, without a key, when the options refuse one', async () => {
    const { client, server } = await failingOnce(fail);
    const error = await failure(call(client, send, { to: 'x' }, { idempotencyKey: false }));
    expect(error).toMatchObject({ ambiguous: true, retryable: false, attempts: 1 });
    expect(error).not.toHaveProperty('idempotencyKey');
    expect(server.requests.map(({ headers }) => headers['idempotency-key'])).toEqual([undefined]);
  });

  it('keeps its key behind middleware', async () => {
    const { client, server } = await failingOnce(fail);
    rawClient<{}>(client).use({ onRequest: ({ request }) => request });
    expect(await call(client, send, { to: 'x' })).toEqual({ id: 1 });
    const keys = server.requests.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toEqual([expect.stringMatching(/^[\da-f-]{36}$/), keys[0]]);
  });
});

describe('a POST that takes no key', () => {
  it.each([{ idempotent: false }, {}])('is sent once whatever its members are called: %j', async (facts) => {
    const { idempotent: _, key: ___, ...unkeyed } = send;
    const { client, server } = await failingOnce((__, response) => json(response, 500, {}));
    const error = await failure(call(client, { ...unkeyed, ...facts }, { false: 'x', undefined: 'x' }));
    expect(error).toMatchObject({ ambiguous: true, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });
});

describe('a POST with a key that never gets through', () => {
  it('leaves no doubt: it may be sent again under the same key', async () => {
    const server = await scriptedServer((_, response) => json(response, 503, {}));
    const client = exampleClient(server.url, { clock: instantClock() });
    const error = await failure(call(client, send, { to: 'x', [header]: 'order 7' }));
    expect(error).toMatchObject({ code: 'server_error', ambiguous: false, retryable: true, attempts: 3 });
    expect(error).not.toHaveProperty('idempotencyKey');
  });

  it('is in doubt where the key was made for it, which the error gives for another try', async () => {
    const server = await scriptedServer((_, response, index) => json(response, index < 3 ? 503 : 200, {}));
    const client = exampleClient(server.url, { clock: instantClock() });
    const error = (await failure(call(client, send, { to: 'x' }))) as WaError;
    expect(error).toMatchObject({ code: 'server_error', ambiguous: true, retryable: false, attempts: 3 });
    await call(client, send, { to: 'x' }, { idempotencyKey: error.idempotencyKey });
    const keys = server.requests.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toEqual(Array.from({ length: 4 }, () => error.idempotencyKey));
  });

  it('is another one for each call', async () => {
    const server = await scriptedServer((_, response) => json(response, 200, {}));
    const client = exampleClient(server.url);
    for (let count = 0; count < 3; count += 1) await call(client, send, { to: 'x' });
    expect(new Set(server.requests.map(({ headers }) => headers['idempotency-key'])).size).toBe(3);
  });

  it('is made without randomUUID, as in a page without https, and without any crypto', async () => {
    const server = await scriptedServer((_, response) => json(response, 200, {}));
    const { crypto } = globalThis;
    onTestFinished(() => void vi.unstubAllGlobals());
    for (const fewer of [{ getRandomValues: crypto.getRandomValues.bind(crypto) }, undefined]) {
      vi.stubGlobal('crypto', fewer);
      await call(exampleClient(server.url), send, { to: 'x' });
      await call(exampleClient(server.url), send, { to: 'x' });
    }
    const keys = server.requests.map(({ headers }) => String(headers['idempotency-key']));
    expect(new Set(keys).size).toBe(4);
    for (const key of keys) expect(key).toMatch(/^[\da-f]{32}$/);
  });
});

describe('a key that is none, or one too many', () => {
  it.each([
    [{ [header]: '' }, {}, 'string that a header can carry'],
    [{ [header]: ' \t' }, {}, 'string that a header can carry'],
    [{ [header]: null }, {}, 'string that a header can carry'],
    [{}, { idempotencyKey: '' }, 'string that a header can carry'],
    [{}, { idempotencyKey: 'a\nb' }, 'string that a header can carry'],
    [{}, { idempotencyKey: true as unknown as string }, 'string that a header can carry'],
    [{ [header]: 'a' }, { idempotencyKey: 'a' }, 'not both'],
    [{ [header]: 'a' }, { idempotencyKey: false as const }, 'not both'],
  ])('%j with %j is refused before anything is sent', async (keys, options, message) => {
    const server = await scriptedServer((_, response) => json(response, 200, {}));
    const error = await failure(call(exampleClient(server.url), send, { to: 'x', ...keys }, options));
    expect(error).toMatchObject({ code: 'request_invalid', message: expect.stringContaining(message) });
    expect(server.requests).toEqual([]);
  });

  it('is refused by an operation and a list that take none, and by a download', async () => {
    const server = await scriptedServer((_, response) => json(response, 200, {}));
    const client = exampleClient(server.url);
    const options = { idempotencyKey: 'order 7' };
    const { idempotent: _, key: ___, ...unkeyed } = send;
    const refused = { code: 'request_invalid', message: expect.stringContaining('takes no idempotency key') };
    expect(await failure(call(client, unkeyed, { to: 'x' }, options))).toMatchObject(refused);
    expect(await failure(list(client, listThings('numbered'), {}, options as object))).toMatchObject(refused);
    expect(await failure(download(client, `${server.url}/a`, options as object))).toMatchObject(refused);
    expect(server.requests).toEqual([]);
    await call(client, unkeyed, { to: 'x' }, { idempotencyKey: false });
    expect(server.requests).toHaveLength(1);
  });
});

describe('a failure that its key keeps', () => {
  const own = (options: { readonly baseUrl: string }, isKept: boolean) =>
    createClient(
      {
        ...definition,
        checkSuccess: (data, before) => {
          if (isKept && before && (data as { state?: unknown }).state === 'failed') throw before;
        },
      },
      { apiKey, clock: instantClock(), ...options },
    );
  const server = () =>
    scriptedServer((_, response, index) =>
      index === 0 ? json(response, 500, { error: { code: 7 } }) : json(response, 200, { state: 'failed' }),
    );

  it('is the failure of the call whose repeat is told of it', async () => {
    const { requests, url } = await server();
    const error: unknown = await call(own({ baseUrl: url }, true), send, { to: 'x' }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: 'server_error', status: 500, ambiguous: true, detail: { code: 7 } });
    expect(requests).toHaveLength(2);
  });

  it('is a result where the call itself had no failure, and for providers that keep none', async () => {
    const kept = await scriptedServer((_, response) => json(response, 200, { state: 'failed' }));
    expect(await call(own({ baseUrl: kept.url }, true), send, { to: 'x' })).toEqual({ state: 'failed' });
    const { url } = await server();
    expect(await call(own({ baseUrl: url }, false), send, { to: 'x' })).toEqual({ state: 'failed' });
  });
});

describe('a wait that the body of a failure asks for', () => {
  it('is kept where no header says how long', async () => {
    const { url } = await scriptedServer((_, response, index) =>
      index === 0 ? json(response, 429, { wait: 7 }) : json(response, 200, {}),
    );
    const clock = instantClock();
    const delays: number[] = [];
    const readError = (body: unknown) => ({ retryAfterMs: (body as { wait: number }).wait * 1000 });
    const hooks = { onRetry: ({ delayMs }: { readonly delayMs: number }) => void delays.push(delayMs) };
    await call(createClient({ ...definition, readError }, { apiKey, baseUrl: url, clock, hooks }), send, {
      to: 'x',
    });
    expect(delays).toHaveLength(1);
    expect(delays[0]).toBeGreaterThanOrEqual(7_000);
  });
});
