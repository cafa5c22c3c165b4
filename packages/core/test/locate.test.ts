import { download, locate, type Operation } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { createFake, fault } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { exampleClient, key } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { json, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';

const getMedia: Operation = { name: 'things.getMedia', method: 'GET', path: '/things/{id}/media' };

/** A server that answers every request with a redirect. */
const redirecting = (location: string, status = 302) =>
  scriptedServer((_, response) => response.writeHead(status, { location }).end('Moved.'));

describe('an operation that answers with a redirect', () => {
  it.each([300, 301, 302, 303, 307, 308])('gives the address of a %d and asks nothing of it', async (status) => {
    const other = await scriptedServer((_, response) => json(response, 200, {}));
    const server = await redirecting(`${other.url}/file?signature=a%2Fb`, status);
    const client = exampleClient(server.url);
    expect(await locate(client, getMedia, { id: 1 })).toEqual({ location: `${other.url}/file?signature=a%2Fb` });
    expect(server.requests).toMatchObject([{ method: 'GET', url: '/things/1/media', headers: { 'x-api-key': key } }]);
    expect(other.requests).toEqual([]);
  });

  it('is not followed within the origin either, and a relative address is made absolute', async () => {
    const server = await redirecting('file');
    expect(await locate(exampleClient(server.url), getMedia, { id: 1 })).toEqual({
      location: `${server.url}/things/1/file`,
    });
    expect(server.requests).toHaveLength(1);
  });

  it("is absolute where the app's fetch gives a Response without a URL, behind middleware too", async () => {
    const fetch = async () => new Response(null, { status: 302, headers: { location: 'file' } });
    const client = exampleClient('https://api.example.com/v1', { fetch });
    const expected = { location: 'https://api.example.com/v1/things/1/file' };
    expect(await locate(client, getMedia, { id: 1 })).toEqual(expected);
    rawClient<{}>(client).use({ onRequest: ({ request }) => request });
    expect(await locate(client, getMedia, { id: 1 })).toEqual(expected);
  });

  it('gives the Response as well, with its status', async () => {
    const server = await redirecting('https://files.example.com/1');
    const { data, response } = await locate(exampleClient(server.url), getMedia, { id: 1 }).withResponse();
    expect(data).toEqual({ location: 'https://files.example.com/1' });
    expect(response.status).toBe(302);
  });

  it('gives an address that download can fetch, without the key', async () => {
    const files = await scriptedServer((_, response) => response.end('bytes'));
    const server = await redirecting(`${files.url}/1`);
    const client = exampleClient(server.url);
    const { location } = await locate(client, getMedia, { id: 1 });
    const { bytes } = await download(client, location, { hosts: [new URL(location).host] });
    expect(new TextDecoder().decode(bytes)).toBe('bytes');
    expect(files.requests).toHaveLength(1);
    expect(files.requests[0]?.headers).not.toHaveProperty('x-api-key');
  });

  it('is repeated after a passing failure, and says why it failed for good', async () => {
    const server = await scriptedServer((_, response, index) =>
      index === 0
        ? json(response, 503, {})
        : response.writeHead(302, { location: 'https://files.example.com/1' }).end(),
    );
    const client = exampleClient(server.url, { clock: instantClock() });
    expect(await locate(client, getMedia, { id: 1 })).toEqual({ location: 'https://files.example.com/1' });
    const missing = await scriptedServer((_, response) => json(response, 404, {}));
    expect(await failure(locate(exampleClient(missing.url), getMedia, { id: 1 }))).toMatchObject({ code: 'not_found' });
  });

  it.each([
    ['a success', 200, { location: 'https://files.example.com/1' }],
    ['a redirect without an address', 302, {}],
    ['a redirect to what is no address', 302, { location: 'https://' }],
  ] as const)('takes %s for a wrong shape', async (_, status, headers) => {
    const server = await scriptedServer((__, response) => response.writeHead(status, headers).end());
    const error = await failure(locate(exampleClient(server.url), getMedia, { id: 1 }));
    expect(error).toMatchObject({ code: 'wrong_shape', operation: 'things.getMedia', status, attempts: 1 });
    expect(error).toHaveProperty('message', expect.stringContaining('redirect'));
  });

  it('is seen by middleware, and gives the same', async () => {
    const server = await redirecting('https://files.example.com/1');
    const client = exampleClient(server.url);
    const seen: number[] = [];
    rawClient<{}>(client).use({ onResponse: ({ response }) => void seen.push(response.status) });
    expect(await locate(client, getMedia, { id: 1 })).toEqual({ location: 'https://files.example.com/1' });
    expect(seen).toEqual([302]);
  });

  it('is blocked where the platform hides redirects, as browsers do', async () => {
    const hidden = Object.defineProperties(Response.error(), {
      type: { value: 'opaqueredirect' },
    });
    const client = exampleClient('https://example.com', { fetch: () => Promise.resolve(hidden) });
    expect(await failure(locate(client, getMedia, { id: 1 }))).toMatchObject({ code: 'redirect_blocked' });
  });

  it('works over a fake, whose address stands in for an empty one of the answer', async () => {
    const fake = createFake({
      baseUrl: 'https://api.example.com/v1',
      routes: [
        {
          operation: getMedia.name,
          method: 'GET',
          path: getMedia.path,
          handle: () => ({ status: 302, headers: { location: '/files/1' } }),
        },
      ],
      failure: (status) => ({ status, body: {} }),
    });
    const client = exampleClient('https://api.example.com/v1', { fetch: fake.fetch });
    expect(await locate(client, getMedia, { id: 1 })).toEqual({ location: 'https://api.example.com/files/1' });
    fake.fail(getMedia.name, fault.status(404));
    expect(await failure(locate(client, getMedia, { id: 1 }))).toMatchObject({ code: 'not_found' });
  });
});
