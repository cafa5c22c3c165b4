import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { mswHandlers } from './msw.ts';
import { createFake, fault } from './testing/index.ts';

function exampleFake(baseUrl = 'https://api.example.com/v1', server?: string) {
  return createFake({
    baseUrl,
    failure: (status) => ({ status, body: { oops: status } }),
    routes: [
      {
        operation: 'sessions.start',
        method: 'POST',
        path: '/sessions/{session}:start',
        server,
        handle: ({ body, params }) => ({ status: 200, body: { ...params, body } }),
      },
    ],
  });
}

function serve(...handlers: Parameters<typeof setupServer>) {
  const server = setupServer(...handlers);
  server.listen({ onUnhandledFrame: 'error' });
  onTestFinished(() => server.close());
}

const start = (base: string) => fetch(`${base}/sessions/a%40b:start`, { method: 'POST', body: '{"a":1}' });

describe('the fake as msw handlers', () => {
  it('names an option that does not exist, or is no text, and takes null for none', () => {
    const make = (options: unknown) => mswHandlers(exampleFake(), options as { baseUrl?: string });
    expect(() => make({ baseURL: 'https://b.example' })).toThrow('unknown option "baseURL"; use baseUrl');
    expect(() => make({ baseUrl: 5 })).toThrow('baseUrl must be of type string');
    expect(make(null)).not.toEqual([]);
    expect(make({ baseUrl: null })).not.toEqual([]);
  });

  it('answers every path below the base URL, with a colon in it too', async () => {
    const fake = exampleFake();
    serve(...mswHandlers(fake));
    const response = await start(fake.baseUrl);
    expect([response.status, await response.json()]).toEqual([200, { session: 'a@b', body: { a: 1 } }]);
    expect((await fetch(`${fake.baseUrl}/other`)).status).toBe(501);
  });

  it('answers at the servers that operations have of their own, too', async () => {
    const fake = exampleFake(undefined, 'https://files.example.com/v2/');
    serve(...mswHandlers(fake));
    expect(fake.servers).toEqual(['https://files.example.com/v2']);
    for (const base of [fake.baseUrl, 'https://files.example.com/v2']) expect((await start(base)).status).toBe(200);
    expect(fake.requests.map(({ operation }) => operation)).toEqual(['sessions.start', 'sessions.start']);
  });

  it('leaves other addresses to other handlers, also those that begin alike', async () => {
    const fake = exampleFake();
    serve(
      ...mswHandlers(fake),
      http.all('https://api.example.com/v11/*', () => HttpResponse.text('neighbour')),
      http.all('https://elsewhere.example/*', () => HttpResponse.text('elsewhere')),
    );
    expect(await (await fetch('https://api.example.com/v11/x')).text()).toBe('neighbour');
    expect(await (await fetch('https://elsewhere.example/v1/x')).text()).toBe('elsewhere');
    expect(fake.requests).toEqual([]);
  });

  it('serves at the address that the app uses when told so', async () => {
    const fake = exampleFake();
    serve(...mswHandlers(fake, { baseUrl: 'http://localhost:4010/api/' }));
    const response = await start('http://localhost:4010/api');
    expect([response.status, await response.json()]).toEqual([200, { session: 'a@b', body: { a: 1 } }]);
  });

  it('serves a fake whose own address ends with a slash', async () => {
    const fake = exampleFake('https://api.example.com/v1/');
    serve(...mswHandlers(fake, { baseUrl: 'http://localhost:4010/api' }));
    expect((await start('http://localhost:4010/api')).status).toBe(200);
  });

  it('lets no other handler answer what a fault has dropped', async () => {
    const fake = exampleFake();
    serve(
      ...mswHandlers(fake),
      http.all('*', () => HttpResponse.text('another')),
    );
    fake.fail('sessions.start', fault.reset());
    await expect(start(fake.baseUrl)).rejects.toBeInstanceOf(TypeError);
  });

  it('passes faults on: a status as it is, a dropped connection as a network error', async () => {
    const fake = exampleFake();
    serve(...mswHandlers(fake));
    fake.fail('sessions.start', fault.status(429, { retryAfter: 3 }), fault.reset());
    const limited = await start(fake.baseUrl);
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '3']);
    await expect(start(fake.baseUrl)).rejects.toBeInstanceOf(TypeError);
    expect((await start(fake.baseUrl)).status).toBe(200);
  });

  it.each([
    ['https://PROXY.example.com:443/k/', 'https://proxy.example.com/k'],
    ['http://proxy.example.com:80', 'http://proxy.example.com'],
  ])('take the base URL %s as requests have it', async (baseUrl, called) => {
    serve(...mswHandlers(exampleFake(), { baseUrl }));
    expect((await start(called)).status).toBe(200);
  });

  it('take a relative base URL where there is a page, and refuse it elsewhere', async () => {
    expect(() => mswHandlers(exampleFake(), { baseUrl: '/api/kapso' })).toThrow('baseUrl must be an absolute URL');
    vi.stubGlobal('location', { href: 'https://app.example.com/page' });
    onTestFinished(() => void vi.unstubAllGlobals());
    serve(...mswHandlers(exampleFake(), { baseUrl: '/api/kapso' }));
    expect((await start('https://app.example.com/api/kapso')).status).toBe(200);
  });
});
