import { asGiven, call, type Client } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { describe, expect, it, onTestFinished } from 'vitest';

import { exampleClient, getThing, sendThing } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { failure } from './support/things.ts';
import { onRequest } from './support/on-request.ts';

const address = 'https://api.example.com/v1';

/** What a raw client without paths can be asked, as an app of JavaScript would. */
interface Loose {
  GET(path: string, init?: object): Promise<{ data?: unknown; error?: unknown; response: Response }>;
  POST(path: string, init?: object): Promise<{ response: Response }>;
}

/** A client in memory with its raw client, and what it sent. */
function raw(respond: (index: number) => Response | Promise<Response> = () => Response.json({ id: 1 })) {
  const sent: string[] = [];
  const client = exampleClient(address, {
    clock: instantClock(),
    fetch: onRequest(async (request) => {
      sent.push(`${request.method} ${request.url} ${await request.text()}`.trimEnd());
      return respond(sent.length - 1);
    }),
  });
  return { client, sent, loose: rawClient<{}>(client) as unknown as Loose };
}

describe('the raw client', () => {
  it('is one and the same for a client', () => {
    const { client } = raw();
    expect(rawClient<{}>(client)).toBe(rawClient<{}>(client));
    expect(rawClient<{}>(client)).not.toBe(rawClient<{}>(raw().client));
  });

  it('is not made for what is no client', () => {
    const other = { provider: 'example' } as unknown as Client;
    expect(() => rawClient<{}>(other)).toThrow(expect.objectContaining({ code: 'config_invalid' }));
  });

  it('fills paths as operations do, under the address of the client and under another path of its origin', async () => {
    const { loose, sent } = raw();
    const params = { path: { id: 'a/b' }, query: { tag: ['x', 'y'] } };
    await loose.GET('/things/{id}', { params });
    await loose.GET('/things/{id}', { params, baseUrl: 'https://api.example.com/v2' });
    expect(sent.map((line) => line.replace('https://api.example.com', ''))).toEqual([
      'GET /v1/things/a%2Fb?tag=x&tag=y',
      'GET /v2/things/a%2Fb?tag=x&tag=y',
    ]);
  });

  it('sends no path that is not filled', async () => {
    const { loose, sent } = raw();
    for (const init of [undefined, {}, { params: {} }, { params: { query: { a: 1 } } }]) {
      expect(await failure(loose.GET('/things/{id}', init))).toMatchObject({
        code: 'request_invalid',
        message: expect.stringContaining('"id" must be') as string,
      });
    }
    await loose.GET('/things');
    expect(sent).toEqual([`GET ${address}/things`]);
  });

  it('names itself in what it refuses', async () => {
    const { loose, sent } = raw();
    const refused = { code: 'request_invalid', provider: 'example', operation: 'raw', path: 'raw' };
    expect(await failure(loose.GET('/things/{id}', { params: { path: { other: 1 } } }))).toMatchObject({
      ...refused,
      message: 'example raw: "id" must be a non-empty string, a number or a Date.',
    });
    for (const id of ['..', '%2e%2e', {}]) {
      expect(await failure(loose.GET('/things/{id}', { params: { path: { id } } }))).toMatchObject(refused);
    }
    expect(await failure(loose.GET('/%2e%2e/{id}', { params: { path: { id: 1 } } }))).toMatchObject({
      message: 'example raw: the path holds a dot segment.',
    });
    expect(sent).toEqual([]);
  });

  it('names itself in what failed', async () => {
    const { loose } = raw(() => Promise.reject(new TypeError('fetch failed')));
    expect(await failure(loose.POST('/things', { body: { a: 1 } }))).toMatchObject({
      code: 'connection_failed',
      message: 'example raw: the connection failed.',
      path: 'raw',
    });
  });

  it('ends with the signal of its caller', async () => {
    const { loose } = raw(() => new Promise(() => {}));
    const controller = new AbortController();
    const outcome = failure(loose.GET('/things', { signal: controller.signal }));
    controller.abort(new Error('enough'));
    expect(await outcome).toMatchObject({ code: 'aborted', cause: new Error('enough') });
  });

  it('says of a success that is not JSON that it is none, and nothing of what it holds', async () => {
    for (const headers of [{ 'content-type': 'text/html' }, { 'content-type': 'text/html', 'content-length': '15' }]) {
      for (const [method, ambiguous] of [
        ['GET', false],
        ['POST', true],
      ] as const) {
        const { loose, client } = raw(() => new Response('<h1>private</h1>', { headers }));
        // A middleware of the app's own may give a length that openapi-fetch reads otherwise.
        rawClient<{}>(client).use({ onResponse: () => new Response('<h1>private</h1>', { headers }) });
        const error = await failure(loose[method]('/things'));
        expect(error).toMatchObject({
          code: 'not_json',
          provider: 'example',
          operation: 'raw',
          status: 200,
          ambiguous,
        });
        expect((error as Error).message).toBe('example raw: the response of type text/html is not JSON.');
      }
    }
  });

  it('leaves what is not JSON alone where it is asked for as something else', async () => {
    const { loose } = raw(() => new Response('<h1>page</h1>'));
    for (const parseAs of ['text', 'stream', 'blob', 'arrayBuffer'])
      expect((await loose.GET('/things', { parseAs })).response.status).toBe(200);
    expect((await loose.GET('/things', { parseAs: 'text' })).data).toBe('<h1>page</h1>');
    const nothing = raw(() => new Response(null, { status: 200 }));
    expect((await nothing.loose.GET('/things')).data).toBeUndefined();
  });

  it('writes forms as openapi-fetch does', async () => {
    const { loose, sent } = raw();
    await loose.POST('/things', { body: { a: 1 }, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });
    expect(sent).toEqual(['POST https://api.example.com/v1/things a=1']);
  });

  it('gives a failure status back as an answer, after the retries', async () => {
    const { loose, sent } = raw(() => Response.json({ why: 'busy' }, { status: 503 }));
    const { error, response } = await loose.GET('/things');
    expect([error, response.status]).toEqual([{ why: 'busy' }, 503]);
    expect(sent).toHaveLength(3);
  });

  it('gives no answer of an attempt before the one that failed', async () => {
    const { loose, sent } = raw((index) =>
      index === 0 ? Response.json({}, { status: 503 }) : Promise.reject(new TypeError('fetch failed')),
    );
    expect(await failure(loose.GET('/things'))).toMatchObject({ code: 'connection_failed', attempts: 3 });
    expect(sent).toHaveLength(3);
  });
});

describe('an operation behind middleware', () => {
  it('is sent with the body and the query that it has without', async () => {
    const { client, sent } = raw();
    const calls = async () => {
      await call(client, sendThing, { to: 'x', list: [1, null] });
      await call(client, getThing, { id: 1, tag: ['a', 'b'], deep: { er: 'c d' } });
      await call(
        client,
        { ...sendThing, body: 'whole', contentType: 'text/plain', encodeBody: asGiven },
        { body: 'as it is' },
      );
    };
    await calls();
    const plain = sent.splice(0);
    rawClient<{}>(client).use({ onRequest: () => undefined });
    await calls();
    expect(sent).toEqual(plain);
    expect(plain[0]).toBe('POST https://api.example.com/v1/things {"to":"x","list":[1,null]}');
  });

  it('fails under its own name with a status that a middleware made', async () => {
    const { client, sent } = raw();
    rawClient<{}>(client).use({ onRequest: () => new Response('no', { status: 418 }) });
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({
      code: 'http_error',
      message: 'example things.get: 418. The response is of a middleware.',
      provider: 'example',
      operation: 'things.get',
      path: '/things/{id}',
      status: 418,
    });
    expect(sent).toEqual([]);
  });
});

describe('a platform whose requests have no property `body`, such as Firefox', () => {
  it('sends the bodies all the same, and none where there is none', async () => {
    const own = Object.getOwnPropertyDescriptor(Request.prototype, 'body') as PropertyDescriptor;
    onTestFinished(() => void Object.defineProperty(Request.prototype, 'body', own));
    Object.defineProperty(Request.prototype, 'body', { configurable: true, get: () => undefined });
    const sent: unknown[] = [];
    const client = exampleClient(address, {
      fetch: async (_, { body, method }) => {
        sent.push([method, body === null ? null : new TextDecoder().decode(body as unknown as ArrayBuffer)]);
        return Response.json({ id: 1 });
      },
    });
    const loose = rawClient<{}>(client) as unknown as Loose;
    await loose.POST('/things', { body: { to: 'x' } });
    await loose.POST('/things');
    await loose.GET('/things');
    rawClient<{}>(client).use({ onRequest: ({ request }) => request });
    await call(client, sendThing, { to: 'y' });
    expect(sent).toEqual([
      ['POST', '{"to":"x"}'],
      ['POST', null],
      ['GET', null],
      ['POST', '{"to":"y"}'],
    ]);
  });
});

describe('the header of the key', () => {
  it.each(['X-API-Key', 'x-api-key'])('is set by the client alone, not by raw or a middleware as %s', async (name) => {
    const { client, loose, sent } = raw();
    const refused = {
      code: 'request_invalid',
      message: expect.stringContaining('header "x-api-key" is set by the client') as string,
    };
    expect(await failure(loose.GET('/things', { headers: { [name]: 'another-key' } }))).toMatchObject(refused);
    rawClient<{}>(client).use({ onRequest: ({ request }) => request.headers.set(name, 'another-key') });
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject(refused);
    expect(sent).toEqual([]);
  });
});
