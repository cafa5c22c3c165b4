import { describe, expect, it } from 'vitest';

import { createFake, type Fake, fault, type Route } from './index.ts';

const baseUrl = 'https://api.example.com';
const routes = [{ operation: 'things.send', method: 'POST', path: '/things', handle: () => ({ status: 201 }) }];

function exampleFake(reset?: () => void) {
  return createFake({ baseUrl, routes, failure: (status) => ({ status }), ...(reset && { reset }) });
}

async function sent(body: BodyInit, headers: Record<string, string> = {}) {
  const fake = exampleFake();
  await fake.fetch(`${baseUrl}/things`, { method: 'POST', body, headers });
  const [request] = fake.requests;
  return { contentType: request?.contentType, body: request?.body };
}

describe('the body of a recorded request', () => {
  it('is parsed JSON, whatever the spelling of its media type', async () => {
    const body = '{"to":["a"],"n":1.5,"none":null}';
    const parsed = { to: ['a'], n: 1.5, none: null };
    for (const [header, contentType] of [
      ['application/json', 'application/json'],
      ['Application/JSON; charset=utf-8', 'application/json'],
      ['application/problem+json', 'application/problem+json'],
    ] as const) {
      expect(await sent(body, { 'content-type': header })).toEqual({ contentType, body: parsed });
    }
  });

  it('is a string for text and for JSON that cannot be parsed', async () => {
    expect(await sent('{"to":', { 'content-type': 'application/json' })).toMatchObject({ body: '{"to":' });
    expect(await sent('héllo')).toEqual({ contentType: 'text/plain', body: 'héllo' });
  });

  it('is an object of fields for a form, with arrays for repeated names and bytes for files', async () => {
    const form = new FormData();
    form.append('caption', 'Receipt');
    form.append('tag', 'a');
    form.append('tag', 'b');
    form.append('file', new File([new Uint8Array([0, 255, 1])], 'r.png', { type: 'image/png' }));
    expect(await sent(form)).toEqual({
      contentType: 'multipart/form-data',
      body: {
        caption: 'Receipt',
        tag: ['a', 'b'],
        file: { name: 'r.png', type: 'image/png', bytes: new Uint8Array([0, 255, 1]) },
      },
    });
    expect(
      await sent(
        new URLSearchParams([
          ['a', '1 2'],
          ['__proto__', 'x'],
        ]),
      ),
    ).toEqual({
      contentType: 'application/x-www-form-urlencoded',
      body: Object.fromEntries([
        ['a', '1 2'],
        ['__proto__', 'x'],
      ]),
    });
  });

  it('is bytes for everything else, and for a form that cannot be read', async () => {
    const bytes = new Uint8Array([137, 80, 78, 71]);
    expect(await sent(bytes, { 'content-type': 'image/png' })).toEqual({ contentType: 'image/png', body: bytes });
    expect(await sent('no boundary', { 'content-type': 'multipart/form-data' })).toEqual({
      contentType: 'multipart/form-data',
      body: new TextEncoder().encode('no boundary'),
    });
  });

  it('is undefined without a body', async () => {
    const fake = exampleFake();
    await fake.fetch(`${baseUrl}/things`, { method: 'POST' });
    await fake.fetch(`${baseUrl}/things`);
    expect(fake.requests.map(({ body, contentType }) => [body, contentType])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('is recorded when the request fails by a fault', async () => {
    const fake = exampleFake();
    fake.fail('things.send', fault.reset());
    await expect(fake.fetch(`${baseUrl}/things`, { method: 'POST', body: '{"a":1}' })).rejects.toThrow('fetch failed');
    expect(fake.requests[0]?.body).toBe('{"a":1}');
  });
});

describe('a fake that is used again', () => {
  const statuses = async (fake: ReturnType<typeof exampleFake>) =>
    (await fake.fetch(`${baseUrl}/things`, { method: 'POST', body: 'x' })).status;

  it('forgets requests and unused faults by clear, in the same array', async () => {
    let resets = 0;
    const fake = exampleFake(() => (resets += 1));
    const { requests } = fake;
    await statuses(fake);
    fake.fail('*', fault.status(503), fault.status(500));
    fake.clear();
    expect(await statuses(fake)).toBe(201);
    expect([requests.length, fake.requests === requests, resets]).toEqual([1, true, 0]);
  });

  it('does the same by reset, and brings back what its routes answer from', async () => {
    let resets = 0;
    const fake = exampleFake(() => (resets += 1));
    await statuses(fake);
    fake.fail('things.send', fault.status(503));
    fake.reset();
    expect([fake.requests.length, resets]).toEqual([0, 1]);
    expect(await statuses(fake)).toBe(201);
  });
});

describe('a HEAD of what can be read', () => {
  const read = { operation: 'things.list', method: 'GET', path: '/things', handle: () => ({ status: 200, body: [1] }) };
  const fakeOf = (more: readonly Route[] = []) =>
    createFake({ baseUrl, routes: [...routes, read, ...more], failure: (status) => ({ status }), isWhole: true });
  const head = (fake: Fake, path: string) => fake.fetch(`${baseUrl}${path}`, { method: 'HEAD' });

  it('is answered as a GET is, without the body', async () => {
    const fake = fakeOf();
    const response = await head(fake, '/things');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe('3');
    expect(response.body).toBeNull();
    expect(fake.requests).toMatchObject([{ operation: 'things.list', method: 'HEAD' }]);
    expect((await head(fake, '/other')).status).toBe(404);
  });

  it('is its own operation where there is one', async () => {
    const own = { ...read, operation: 'things.check', method: 'HEAD', handle: () => ({ status: 204 }) };
    expect((await head(fakeOf([own]), '/things')).status).toBe(204);
  });
});
