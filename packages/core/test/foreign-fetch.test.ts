import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { call, type ClientOptions, download, list } from '@wa-clients/core';
import ky from 'ky';
import nodeFetch from 'node-fetch';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Agent, fetch as undiciFetch, ProxyAgent } from 'undici';

import { exampleClient, getThing, listThings, sendThing } from './support/client.ts';
import { startProxy } from './support/proxy.ts';
import { json, scriptedServer } from './support/scripted-server.ts';
import { failure, type Thing } from './support/things.ts';

const fetches: Record<string, NonNullable<ClientOptions['fetch']>> = {
  'undici.fetch': undiciFetch,
  'node-fetch': nodeFetch,
  ky: (url, init) => ky(url, { ...init, retry: 0, throwHttpErrors: false }),
};

describe.each(Object.entries(fetches))('%s as the fetch of a client', (_, fetch) => {
  it('sends calls and lists, reads failures, follows redirects and downloads', async () => {
    const server = await scriptedServer((request, response) => {
      if (request.url === '/moved') {
        response.writeHead(302, { location: '/file' });
        return response.end();
      }
      if (request.url === '/file') return response.end('bytes');
      if (request.url === '/things/404') return json(response, 404, { error: { message: 'none such' } });
      if (request.method === 'GET' && request.url?.startsWith('/things?'))
        return json(response, 200, { data: [{ id: 1 }], paging: { next: null, previous: null } });
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      return request.on('end', () => json(response, 200, { got: body }));
    });
    const client = exampleClient(server.url, { fetch, retry: false });
    expect(await call(client, sendThing, { text: 'hi' })).toEqual({ got: '{"text":"hi"}' });
    expect(await list<Thing, unknown>(client, listThings('cursor-after')).collect({ maxItems: 9 })).toEqual([
      { id: 1 },
    ]);
    expect(await failure(call(client, getThing, { id: 404 }))).toMatchObject({
      code: 'not_found',
      message: expect.stringContaining('none such') as unknown,
    });
    const { bytes } = await download(client, `${server.url}/moved`);
    expect(new TextDecoder().decode(bytes)).toBe('bytes');
  });

  it('is aborted, and leaves no connection open', async () => {
    let closed = 0;
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    const server = await scriptedServer((__, response) => {
      response.once('close', () => (closed += 1));
      arrived();
    });
    const controller = new AbortController();
    const client = exampleClient(server.url, { fetch });
    const under = failure(call(client, getThing, { id: 1 }, { signal: controller.signal }));
    await arrival;
    controller.abort();
    expect(await under).toMatchObject({ code: 'aborted' });
    await expect.poll(() => closed).toBe(1);
  });
});

describe('a dispatcher', () => {
  const dispatcher = new Agent();

  it('of another undici than fetch is named as such, and nothing is sent again', async () => {
    const server = await scriptedServer((_, response) => json(response, 200, {}));
    const client = exampleClient(server.url, { fetchOptions: { dispatcher } });
    const error = await failure(call(client, sendThing, {}));
    expect(error).toMatchObject({
      code: 'config_invalid',
      attempts: 1,
      ambiguous: false,
      message: expect.stringContaining('the dispatcher is of another undici') as unknown,
    });
    expect(server.requests).toEqual([]);
  });

  it('of the undici whose fetch is given carries the requests', async () => {
    const server = await scriptedServer((_, response) => json(response, 200, { id: 1 }));
    const client = exampleClient(server.url, { fetch: undiciFetch, fetchOptions: { dispatcher } });
    expect(await call(client, getThing, { id: 1 })).toEqual({ id: 1 });
  });
});

describe('a platform whose signals have no method throwIfAborted, such as React Native', () => {
  it('makes calls, and sends nothing that was given up', async () => {
    const own = Object.getOwnPropertyDescriptor(AbortSignal.prototype, 'throwIfAborted') as PropertyDescriptor;
    onTestFinished(() => void Object.defineProperty(AbortSignal.prototype, 'throwIfAborted', own));
    Object.defineProperty(AbortSignal.prototype, 'throwIfAborted', { configurable: true, value: undefined });
    let count = 0;
    const fetch = async () => Response.json({ id: (count += 1) });
    const client = exampleClient('https://api.example.com', { fetch });
    expect(await call(client, getThing, { id: 1 }, { signal: new AbortController().signal })).toEqual({ id: 1 });
    const late = exampleClient('https://api.example.com', {
      fetch,
      apiKey: () => new Promise((resolve) => void setTimeout(resolve, 20, 'a key that is late')),
    });
    const error = await failure(call(late, getThing, { id: 1 }, { timeout: { totalMs: 5 } }));
    expect(error).toMatchObject({ code: 'timed_out' });
    await new Promise((resolve) => void setTimeout(resolve, 30));
    expect(count).toBe(1);
  });
});

describe('behind a proxy', () => {
  it("undici's ProxyAgent with undici's fetch", async () => {
    const proxy = await startProxy();
    const server = await scriptedServer((_, response) => json(response, 200, { id: 1 }));
    const dispatcher = new ProxyAgent(proxy.url);
    const client = exampleClient(server.url, { fetch: undiciFetch, fetchOptions: { dispatcher } });
    expect(await call(client, getThing, { id: 1 })).toEqual({ id: 1 });
    expect(proxy.asked).toHaveLength(1);
    expect(server.requests).toHaveLength(1);
    await dispatcher.close();
  });

  it('Node with NODE_USE_ENV_PROXY and no other change', async () => {
    const proxy = await startProxy();
    const server = await scriptedServer((_, response) => json(response, 200, { id: 1 }));
    const script = fileURLToPath(new URL('support/call-once.ts', import.meta.url));
    const env = { ...process.env, NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxy.url, NO_PROXY: '', no_proxy: '' };
    const options = { env, cwd: fileURLToPath(new URL('..', import.meta.url)) };
    const parameters = ['--conditions=wa-clients:source', script, server.url];
    const { stdout } = await promisify(execFile)(process.execPath, parameters, options);
    expect(stdout).toBe('{"id":1}\n');
    expect(proxy.asked).toHaveLength(1);
  });
});
