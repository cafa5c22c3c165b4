import { inspect } from 'node:util';

import {
  call,
  ConfigError,
  fromEnv,
  HttpError,
  isWaError,
  PaginationError,
  RateLimitedError,
  ServerError,
  WaError,
} from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing, sendThing } from './support/client.ts';
import { json, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';

describe('base URL', () => {
  it.each([
    'http://api.example.com',
    'ftp://127.0.0.1',
    'https://user:pass@example.com',
    'https://example.com/?a=1',
    'https://example.com/#a',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'example.com',
    '',
  ])('refuses %j', (baseUrl) => {
    expect(() => exampleClient(baseUrl)).toThrow(ConfigError);
  });

  it.each(['https://example.com/v1/', 'http://localhost:8080', 'http://127.0.0.2', 'http://[::1]:1/'])(
    'takes %s',
    (baseUrl) => {
      expect(exampleClient(baseUrl).provider).toBe('example');
    },
  );
});

describe('path parameters', () => {
  it('encodes what would leave the segment', async () => {
    const server = await scriptedServer((_, response) => json(response, 200, {}));
    const client = exampleClient(`${server.url}/v1/`);
    await call(client, getThing, { id: '../../admin?x=1#y' });
    await call(client, getThing, { id: '123@g.us' });
    await call(client, { ...getThing, path: '/things/{id}:start' }, { id: 'a:b' });
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/v1/things/..%2F..%2Fadmin%3Fx%3D1%23y',
      '/v1/things/123%40g.us',
      '/v1/things/a%3Ab:start',
    ]);
  });

  it('names the one that is missing', async () => {
    const error = await failure(call(exampleClient('https://example.com'), getThing, {}));
    expect(error).toMatchObject({
      code: 'request_invalid',
      message: 'example things.get: "id" must be a non-empty string, a number or a Date.',
    });
  });
});

describe('redirects', () => {
  it.each([301, 302, 303, 307, 308])('follows a GET with %d within the origin', async (status) => {
    const server = await scriptedServer((request, response) =>
      request.url === '/there'
        ? json(response, 200, { ok: true })
        : response.writeHead(status, { location: '/there' }).end(),
    );
    expect(await call(exampleClient(server.url), getThing, { id: 1 })).toEqual({ ok: true });
  });

  it('refuses to send a POST on, and a loop after three steps', async () => {
    const server = await scriptedServer((_, response) => response.writeHead(307, { location: '/again' }).end());
    expect(await failure(call(exampleClient(server.url), sendThing, {}))).toMatchObject({ code: 'redirect_blocked' });
    expect(server.requests).toHaveLength(1);
    expect(await failure(call(exampleClient(server.url), getThing, { id: 1 }))).toMatchObject({
      code: 'redirect_blocked',
    });
    expect(server.requests).toHaveLength(1 + 4);
  });

  it('keeps the key from a foreign address that the raw client is pointed at', async () => {
    const other = await scriptedServer((_, response) => json(response, 200, {}));
    const raw = rawClient<{}>(exampleClient('https://example.com')) as unknown as {
      GET(path: string, init: { baseUrl: string }): Promise<unknown>;
    };
    expect(await failure(raw.GET('/things', { baseUrl: other.url }))).toMatchObject({ code: 'request_invalid' });
    expect(other.requests).toHaveLength(0);
  });
});

describe('secrets', () => {
  it('are in no cause either, and nor is the address, when the platform tells the whole request', async () => {
    const sent = 'https://example.com/things/private-4711?note=private-4712';
    const told = `error sending request for url (${sent}): client error`;
    const fetch = () => Promise.reject(new TypeError(told, { cause: new Error(`no way to ${sent}`) }));
    const error = await failure(
      call(exampleClient('https://example.com', { fetch, retry: false }), getThing, { id: 1 }),
    );
    expect(error).toMatchObject({
      code: 'connection_failed',
      cause: { message: 'error sending request for url ([address]): client error: no way to [address]' },
    });
  });

  it('with a line break are refused without being shown', async () => {
    const given = exampleClient('https://example.com', { apiKey: () => 'line\r\nbreak' });
    const refused = [
      await failure(call(given, getThing, { id: 1 })),
      await failure((async () => exampleClient('https://example.com', { apiKey: 'line\r\nbreak' }))()),
    ];
    for (const error of refused) {
      expect(error).toMatchObject({ code: 'config_invalid' });
      expect(inspect(error)).not.toContain('line\r');
    }
  });

  it('come from a function at each attempt', async () => {
    const keys = ['first', 'second'];
    const server = await scriptedServer((_, response, index) => json(response, index === 0 ? 503 : 200, {}));
    const apiKey = async () => keys.shift() ?? '';
    await call(exampleClient(server.url, { apiKey }), getThing, { id: 1 });
    expect(server.requests.map(({ headers }) => headers['x-api-key'])).toEqual(['first', 'second']);
  });

  it('come from the environment only when asked', async () => {
    const server = await scriptedServer((_, response) => json(response, 200, {}));
    process.env['EXAMPLE_TEST_KEY'] = 'from-env';
    await call(exampleClient(server.url, { apiKey: fromEnv('EXAMPLE_TEST_KEY') }), getThing, { id: 1 });
    delete process.env['EXAMPLE_TEST_KEY'];
    expect(server.requests[0]?.headers['x-api-key']).toBe('from-env');
    const error = await failure(
      call(exampleClient(server.url, { apiKey: fromEnv('EXAMPLE_TEST_KEY') }), getThing, { id: 1 }),
    );
    expect(error).toMatchObject({ code: 'config_invalid', provider: 'example', operation: 'things.get' });
  });
});

describe('errors', () => {
  it('are recognised across copies of the package', () => {
    const foreign = Object.defineProperty(new Error('x'), Symbol.for('wa-clients.error'), { value: true });
    expect(foreign).toBeInstanceOf(WaError);
    expect(new Error('x')).not.toBeInstanceOf(WaError);
    expect(isWaError(undefined)).toBe(false);
  });

  it('are of the class that stands for their code, whichever copy made them', () => {
    const foreign = Object.assign(new Error('x'), { code: 'rate_limited', [Symbol.for('wa-clients.error')]: true });
    expect(foreign).toBeInstanceOf(RateLimitedError);
    expect(foreign).toBeInstanceOf(HttpError);
    expect(foreign).not.toBeInstanceOf(ServerError);
    expect(foreign).not.toBeInstanceOf(ConfigError);
    expect(Object.assign(new Error('x'), { code: 'rate_limited' })).not.toBeInstanceOf(RateLimitedError);
    expect(new RateLimitedError('rate_limited', 'x')).toBeInstanceOf(RateLimitedError);
    expect(new WaError('page_limit', 'x')).toBeInstanceOf(PaginationError);
    expect('rate_limited').not.toBeInstanceOf(HttpError);
  });

  it('carry their code in their name and stay short', () => {
    const error = new WaError('rate_limited', 'x'.repeat(1_000), { status: 429 });
    expect(error.name).toBe('RateLimitedError');
    expect(new WaError('server_error', 'x').name).toBe('ServerError');
    expect(new WaError('http_error', 'x').name).toBe('HttpError');
    expect(error.message).toHaveLength(300);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ code: 'rate_limited', status: 429 });
  });
});
