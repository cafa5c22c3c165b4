import { describe, expect, it } from 'vitest';

import { createFake } from './fake.ts';
import { fault } from './fault.ts';

const handle = () => ({ status: 200, body: {} });
const fake = createFake({
  baseUrl: 'https://api.example.com/v1',
  failure: (status) => ({ status }),
  authenticate: ({ headers }, credentials) =>
    headers.get('x-key') === (credentials?.[0]?.[0] ?? 'usual') ? undefined : { status: 401 },
  isWhole: true,
  routes: [
    { operation: 'things.list', method: 'GET', path: '/things', handle },
    { operation: 'files.list', method: 'GET', path: '/files', server: 'https://files.example.com', handle },
    { operation: 'parts.list', method: 'GET', path: '/parts', server: '/v2', credentials: [['other']], handle },
    { operation: 'health.get', method: 'GET', path: '/health', credentials: [], handle },
    // Written by hand, and found first: what the description says of its operation is known from the other one.
    { operation: 'login.create', method: 'POST', path: '/login', handle },
    { operation: 'login.create', method: 'POST', path: '/login', credentials: [], handle },
  ],
});
const ask = async (url: string, key: string, method = 'GET') =>
  (await fake.fetch(`https://${url}`, { method, headers: { 'x-key': key } })).status;

describe('a fake of a service with several servers', () => {
  it('answers an operation at its own server and below the base URL, and no other operation there', async () => {
    expect(await ask('files.example.com/files', 'usual')).toBe(200);
    expect(await ask('api.example.com/v1/files', 'usual')).toBe(200);
    expect(await ask('api.example.com/v2/parts', 'other')).toBe(200);
    expect(await ask('api.example.com/v1/things', 'usual')).toBe(200);
    expect(await ask('files.example.com/things', 'usual')).toBe(501);
    expect(fake.requests.at(-1)?.operation).toBeUndefined();
  });
});

describe('a fake of operations that take other credentials than the rest', () => {
  it('asks for those of each, and for none where an operation takes none', async () => {
    expect(await ask('api.example.com/v1/things', 'other')).toBe(401);
    expect(await ask('api.example.com/v2/parts', 'usual')).toBe(401);
    expect(await ask('api.example.com/v1/health', 'none')).toBe(200);
    expect(await ask('api.example.com/v1/login', 'none', 'POST')).toBe(200);
  });
});

describe('a fake of a provider with another API', () => {
  const service = 'https://api.example.com/messaging/v2';
  const both = createFake({
    baseUrl: 'https://api.example.com/platform/v1',
    failure: (status) => ({ status }),
    isWhole: true,
    routes: [
      { operation: 'things.list', method: 'GET', path: '/things', handle },
      { operation: 'messagingThings.list', method: 'GET', path: '/things', service, handle },
      { operation: 'things.send', method: 'POST', path: '/things/{id}/send', service, handle },
      { operation: 'files.get', method: 'GET', path: '/files', service, server: '/messaging', handle },
    ],
  });
  const called = async (url: string, method = 'GET') => {
    const { status } = await both.fetch(url, { method });
    return [status, both.requests.at(-1)?.operation];
  };

  it('tells identical paths apart by their addresses', async () => {
    expect(await called('https://api.example.com/platform/v1/things')).toEqual([200, 'things.list']);
    expect(await called(`${service}/things`)).toEqual([200, 'messagingThings.list']);
    expect(await called('https://api.example.com/messaging/files')).toEqual([200, 'files.get']);
    expect(await called('https://api.example.com/platform/v1/things/1/send', 'POST')).toEqual([404, undefined]);
    expect(await called(`${service}/things/1/send`)).toEqual([405, undefined]);
    expect(both.servers).toEqual([service, 'https://api.example.com/messaging']);
  });

  it('refuses in the form of the API that a request is for', async () => {
    const told = createFake({
      baseUrl: 'https://api.example.com/platform/v1',
      failure: (status, { service: of }) => ({ status, body: of ? { failure: { status } } : { error: `${status}` } }),
      authenticate: ({ headers, service: of }) => {
        if (headers.has('x-key')) return undefined;
        return { status: 401, body: of ? { failure: { status: 401 } } : { error: '401' } };
      },
      isWhole: true,
      routes: [
        { operation: 'things.list', method: 'GET', path: '/things', handle },
        { operation: 'messagingThings.list', method: 'GET', path: '/things', service, handle },
      ],
    });
    told.fail('*', fault.status(503), fault.status(503));
    const bodyOf = async (url: string, key = true) =>
      (await told.fetch(url, { headers: key ? { 'x-key': '1' } : {} })).json() as Promise<unknown>;
    const own = 'https://api.example.com/platform/v1';
    expect([await bodyOf(`${service}/things`), await bodyOf(`${own}/things`)]).toEqual([
      { failure: { status: 503 } },
      { error: '503' },
    ]);
    expect([await bodyOf(`${service}/things`, false), await bodyOf(`${own}/things`, false)]).toEqual([
      { failure: { status: 401 } },
      { error: '401' },
    ]);
    expect([await bodyOf(`${service}/none`), await bodyOf(`${own}/none`)]).toEqual([
      { failure: { status: 404 } },
      { error: '404' },
    ]);
  });

  it('keeps all of them on one port', async () => {
    const { close, url } = await both.listen();
    const { origin } = new URL(url);
    expect(url).toBe(`${origin}/platform/v1`);
    const statusOf = async (path: string) => (await fetch(origin + path)).status;
    expect(
      await Promise.all(['/platform/v1/things', '/messaging/v2/things', '/messaging/files'].map(statusOf)),
    ).toEqual([200, 200, 200]);
    const last = new Set(both.requests.slice(-3).map(({ operation }) => operation));
    expect(last).toEqual(new Set(['files.get', 'messagingThings.list', 'things.list']));
    await close();
  });
});
