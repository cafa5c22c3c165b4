import { call, isWaError, list } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing, listThings, sendThing } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { json, type Script, scriptedServer } from './support/scripted-server.ts';
import { all, cursorScript, failure } from './support/things.ts';

async function client(script: Script, options: Parameters<typeof exampleClient>[1] = {}) {
  const server = await scriptedServer(script);
  return { server, client: exampleClient(server.url, { clock: instantClock(), ...options }) };
}

const ok: Script = (_, response) => json(response, 200, { id: 1 });

describe("openapi-fetch's middleware", () => {
  it('sees the calls of operations, and may change what is sent', async () => {
    const { client: example, server } = await client(ok);
    const seen: string[] = [];
    rawClient<{}>(example).use({
      onRequest({ request, schemaPath, params }) {
        seen.push(`${request.method} ${schemaPath} ${JSON.stringify(params)}`);
        request.headers.set('x-tenant', 'one');
        return request;
      },
    });
    expect(await call(example, getThing, { id: 7, fields: ['a', 'b'] })).toEqual({ id: 1 });
    await call(example, sendThing, { to: 'x' });
    expect(seen).toEqual([
      'GET /things/{id} {"path":{"id":7},"query":{"fields":["a","b"]}}',
      'POST /things {"path":{},"query":{}}',
    ]);
    expect(server.requests).toMatchObject([
      { method: 'GET', url: '/things/7?fields=a&fields=b', headers: { 'x-tenant': 'one' } },
      { method: 'POST', url: '/things', headers: { 'x-tenant': 'one', 'content-type': 'application/json' } },
    ]);
  });

  it('stands above the retries, and sees one request and one answer of each call', async () => {
    const { client: example, server } = await client((_, response, index) =>
      json(response, index === 0 ? 503 : 200, { id: index }),
    );
    const seen: string[] = [];
    rawClient<{}>(example).use({
      onRequest: () => void seen.push('request'),
      onResponse: ({ response }) => void seen.push(`answer ${response.status}`),
    });
    expect(await call(example, getThing, { id: 1 })).toEqual({ id: 1 });
    expect(seen).toEqual(['request', 'answer 200']);
    expect(server.requests).toHaveLength(2);
  });

  it('may change the answer', async () => {
    const { client: example } = await client(ok);
    rawClient<{}>(example).use({ onResponse: () => Response.json({ id: 2 }) });
    expect(await call(example, getThing, { id: 1 })).toEqual({ id: 2 });
  });

  it('is named where it has read the body of an answer', async () => {
    const reading = exampleClient('https://api.example.com', { fetch: async () => Response.json({ id: 1 }) });
    rawClient(reading).use({
      async onResponse({ response }) {
        await response.text();
      },
    });
    expect(await failure(call(reading, getThing, { id: 1 }))).toMatchObject({
      code: 'config_invalid',
      message: 'example things.get: a middleware has read the body.',
    });
  });

  it('may answer itself, well and badly', async () => {
    const { client: example, server } = await client(ok);
    let answer = () => Response.json({ id: 'cached' });
    rawClient<{}>(example).use({ onRequest: () => answer() });
    expect(await call(example, getThing, { id: 1 })).toEqual({ id: 'cached' });
    answer = () => new Response('no', { status: 418 });
    expect(await failure(call(example, getThing, { id: 1 }))).toMatchObject({ code: 'http_error', status: 418 });
    answer = () => new Response('<p>hello</p>', { headers: { 'content-type': 'text/html' } });
    expect(await failure(call(example, getThing, { id: 1 }))).toMatchObject({ code: 'not_json' });
    expect(server.requests).toHaveLength(0);
  });

  it('sees the failure of an operation as the typed error that its caller gets', async () => {
    const { client: example } = await client((_, response) => json(response, 404, { error: { message: 'gone' } }));
    const seen: unknown[] = [];
    rawClient<{}>(example).use({ onError: ({ error }) => void seen.push(error) });
    const error = await failure(call(example, getThing, { id: 1 }));
    expect(isWaError(error, 'not_found')).toBe(true);
    expect(seen).toEqual([error]);
  });

  it('keeps abort and deadlines', async () => {
    const { client: example } = await client(() => {});
    rawClient<{}>(example).use({ onRequest: () => {} });
    const controller = new AbortController();
    const under = failure(call(example, getThing, { id: 1 }, { signal: controller.signal }));
    controller.abort(new Error('enough'));
    expect(await under).toMatchObject({ code: 'aborted', cause: new Error('enough') });
    const late = call(example, getThing, { id: 1 }, { timeout: { totalMs: 5 } });
    expect(await failure(late)).toMatchObject({ code: 'timed_out', phase: 'total' });
  });

  it('sees each page of a list', async () => {
    const { client: example } = await client(cursorScript(250));
    let pages = 0;
    rawClient<{}>(example).use({ onResponse: () => void (pages += 1) });
    expect(await all(list(example, listThings('cursor-after')))).toHaveLength(250);
    expect(pages).toBe(3);
  });

  it('still cannot send an operation elsewhere', async () => {
    const { client: example } = await client(ok);
    const foreign = await scriptedServer(ok);
    rawClient<{}>(example).use({ onRequest: ({ request }) => new Request(`${foreign.url}/steal`, request) });
    expect(await failure(call(example, getThing, { id: 1 }))).toMatchObject({ code: 'request_invalid' });
    expect(foreign.requests).toHaveLength(0);
  });
});
