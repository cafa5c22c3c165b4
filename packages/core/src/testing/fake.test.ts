import { describe, expect, it, onTestFinished } from 'vitest';

import { createFake, type Fake, fault, type FakeOptions, type Route } from './index.ts';

const baseUrl = 'https://api.example.com/v1';
const routes: Route[] = [
  {
    operation: 'things.get',
    method: 'GET',
    path: '/things/{id}',
    handle: ({ params, query }) => ({ status: 200, body: { id: params['id'], full: query.get('full') } }),
  },
  {
    operation: 'things.send',
    method: 'POST',
    path: '/things',
    handle: ({ body }) => ({ status: 201, body: { got: body } }),
  },
];

function exampleFake(options: Partial<FakeOptions> = {}): Fake {
  return createFake({ baseUrl, routes, failure: (status) => ({ status, body: { oops: status } }), ...options });
}

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a fake as fetch', () => {
  it('answers a Request, a URL and a text alike, with the length of the body declared', async () => {
    const fake = exampleFake();
    const address = `${baseUrl}/things/a%40b?full=yes`;
    for (const input of [address, new URL(address), new Request(address)]) {
      const response = await fake.fetch(input);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('application/json');
      expect(response.headers.get('content-length')).toBe('25');
      expect(await response.text()).toBe('{"id":"a@b","full":"yes"}');
    }
  });

  it('hands a JSON body to the route parsed, and any other as text', async () => {
    const { fetch } = exampleFake();
    const send = async (body: string) => (await fetch(`${baseUrl}/things`, { method: 'POST', body })).json() as unknown;
    expect(await send('{"a":[1]}')).toEqual({ got: { a: [1] } });
    expect(await send('{"a":')).toEqual({ got: '{"a":' });
  });

  it('keeps what it was asked, in order', async () => {
    const fake = exampleFake();
    await fake.fetch(`${baseUrl}/things/1?full=no`, { headers: { 'X-Key': 'k' } });
    await fake.fetch(`${baseUrl}/things`, { method: 'POST', body: '{}' });
    expect(fake.requests.map(({ method, operation, path }) => [operation, method, path])).toEqual([
      ['things.get', 'GET', '/things/1'],
      ['things.send', 'POST', '/things'],
    ]);
    expect(fake.requests[0]?.query.get('full')).toBe('no');
    expect(fake.requests[0]?.headers.get('x-key')).toBe('k');
  });

  it('answers loudly what it does not know: another method, path, version and host', async () => {
    const fake = exampleFake({ authenticate: () => ({ status: 401 }) });
    const cases: [string, string, RequestInit?][] = [
      [`${baseUrl}/things/1`, 'DELETE /things/1', { method: 'DELETE' }],
      [`${baseUrl}/other`, 'GET /other'],
      ['https://api.example.com/v11/things/1', 'GET https://api.example.com/v11/things/1'],
      ['https://elsewhere.example/v1/things/1', 'GET https://elsewhere.example/v1/things/1'],
    ];
    for (const [address, what, init] of cases) {
      const response = await fake.fetch(address, init);
      expect(response.status, what).toBe(501);
      const { error } = (await response.json()) as { error: string };
      expect(error).toContain(`no ${what}.`);
    }
    expect(fake.requests.map(({ operation }) => operation)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('asks for the key before the route runs, and finishes every response', async () => {
    const fake = exampleFake({
      authenticate: ({ headers }) => (headers.get('x-key') === 'right' ? undefined : { status: 401, body: 'no' }),
      finish: (answer, { number }) => ({ ...answer, headers: { 'x-number': String(number) } }),
    });
    const refused = await fake.fetch(`${baseUrl}/things/1`);
    expect([refused.status, refused.headers.get('x-number'), await refused.json()]).toEqual([401, '1', 'no']);
    const answered = await fake.fetch(`${baseUrl}/things/1`, { headers: { 'x-key': 'right' } });
    expect([answered.status, answered.headers.get('x-number')]).toEqual([200, '2']);
  });

  it('rejects with the reason of a signal that has fired, without a request', async () => {
    const fake = exampleFake();
    const reason = new Error('enough');
    expect(await failure(fake.fetch(`${baseUrl}/things/1`, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(fake.requests).toEqual([]);
  });

  it('rejects with the reason of a signal that fires while the route works', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const never: Route = {
      operation: 'things.wait',
      method: 'GET',
      path: '/wait',
      handle: () => {
        controller.abort(reason);
        return new Promise(() => {});
      },
    };
    const fake = exampleFake({ routes: [never] });
    expect(await failure(fake.fetch(`${baseUrl}/wait`, { signal: controller.signal }))).toBe(reason);
  });
});

describe('faults', () => {
  it('hit the next requests of their operation, one each, in order', async () => {
    const fake = exampleFake();
    fake.fail('things.get', fault.status(503), fault.status(429, { retryAfter: 2, headers: { 'x-a': 'b' }, body: [] }));
    expect((await fake.fetch(`${baseUrl}/things`, { method: 'POST' })).status).toBe(201);
    const first = await fake.fetch(`${baseUrl}/things/1`);
    expect([first.status, await first.json()]).toEqual([503, { oops: 503 }]);
    const second = await fake.fetch(`${baseUrl}/things/1`);
    expect([second.status, second.headers.get('retry-after'), second.headers.get('x-a')]).toEqual([429, '2', 'b']);
    expect(await second.json()).toEqual([]);
    expect((await fake.fetch(`${baseUrl}/things/1`)).status).toBe(200);
  });

  it('hit any operation when none is named', async () => {
    const fake = exampleFake();
    fake.fail(undefined, fault.status(500));
    fake.fail('*', fault.status(502));
    expect((await fake.fetch(`${baseUrl}/things/1`)).status).toBe(500);
    expect((await fake.fetch(`${baseUrl}/things`, { method: 'POST' })).status).toBe(502);
  });

  it('name the nearest three of many operations', async () => {
    const many = Array.from({ length: 50 }, (_, index) =>
      routes.map((route) => ({ ...route, operation: `${route.operation}${index}`, path: `${route.path}/${index}` })),
    ).flat();
    const fake = exampleFake({ routes: many });
    expect(() => fake.fail('things.gt7', fault.reset())).toThrow('it has things.get7, things.get0, things.get1.');
    const response = await fake.fetch(`${baseUrl}/thing/7`, { method: 'POST' });
    expect(await response.json()).toMatchObject({
      message: expect.stringMatching(
        /has no POST \/thing\/7\. Nearest: POST \/things\/7 \(things\.send7\), .*, [^,]*\.$/,
      ),
    });
  });

  it('are refused for an operation that is not there', () => {
    expect(() => exampleFake().fail('thing.get', fault.reset())).toThrow(
      'The fake has no operation "thing.get"; it has things.get, things.send.',
    );
  });

  it('drop the connection as the platform does', async () => {
    const fake = exampleFake();
    fake.fail('things.get', fault.reset());
    const error = await failure(fake.fetch(`${baseUrl}/things/1`));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } });
    expect(fake.requests).toHaveLength(1);
  });
});

describe('a fake over loopback', () => {
  async function served(fake: Fake): Promise<string> {
    const { close, url } = await fake.listen();
    onTestFinished(close);
    return url;
  }

  it('gives the same answers below the same path', async () => {
    const fake = exampleFake();
    const url = await served(fake);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/);
    expect(await (await fetch(`${url}/things/a%40b?full=1`)).json()).toEqual({ id: 'a@b', full: '1' });
    const sent = await fetch(`${url}/things`, { method: 'POST', body: '{"größe":1}' });
    expect([sent.status, await sent.json()]).toEqual([201, { got: { größe: 1 } }]);
    expect((await fetch(`${url}/other`)).status).toBe(501);
    expect(fake.requests.map(({ operation }) => operation)).toEqual(['things.get', 'things.send', undefined]);
  });

  it('destroys the socket for a dropped connection, and goes on serving', async () => {
    const fake = exampleFake();
    const url = await served(fake);
    fake.fail('things.send', fault.reset());
    // A POST, since the platform may repeat a GET by itself.
    expect(await failure(fetch(`${url}/things`, { method: 'POST', body: '{}' }))).toBeInstanceOf(TypeError);
    expect((await fetch(`${url}/things/1`)).status).toBe(200);
  });

  it('shows a mistake in a route as 500 with its text, not as a dropped connection', async () => {
    const broken: Route = {
      operation: 'things.break',
      method: 'GET',
      path: '/break',
      handle: () => {
        throw new Error('my mistake');
      },
    };
    const url = await served(exampleFake({ routes: [broken] }));
    const response = await fetch(`${url}/break`);
    expect([response.status, await response.text()]).toEqual([500, 'The fake failed: Error: my mistake']);
  });

  it('closes although a connection is open, and then serves no more', async () => {
    const { close, url } = await exampleFake().listen();
    await (await fetch(`${url}/things/1`)).text();
    await close();
    expect(await failure(fetch(`${url}/things/1`))).toBeInstanceOf(TypeError);
  });
});
