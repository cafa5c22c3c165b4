import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';

import { call, download, list, losslessIntegers, type Operation } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing, key, listThings, sendThing } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { json, type Script, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';
import { onRequest } from './support/on-request.ts';

const redirectStatuses = [301, 302, 303, 307, 308];
const clientOf = (url: string) => exampleClient(url, { clock: instantClock() });
/** The part of openapi-fetch that takes another address and another way of reading. */
const rawOf = (url: string) =>
  rawClient<{}>(clientOf(url)) as unknown as {
    GET(path: string, init: object): Promise<{ data?: unknown; error?: unknown }>;
  };

/** A server that keeps the text of each body that it is sent. */
async function listening(answer: (body: string) => string) {
  const bodies: string[] = [];
  const server = await scriptedServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      bodies.push(body);
      response.writeHead(200, { 'content-type': 'application/json' }).end(answer(body));
    });
  });
  return { bodies, server };
}

describe('1: the key does not follow a redirect to another origin', () => {
  it.each(redirectStatuses)('with %d, of a read, a list or a send', async (status) => {
    const other = await scriptedServer((_, response) => json(response, 200, { data: [] }));
    const location = `${other.url}/things`;
    const server = await scriptedServer((_, response) => response.writeHead(status, { location }).end());
    const client = clientOf(server.url);
    const outcomes = [
      failure(call(client, getThing, { id: 1 })),
      failure(list(client, listThings('cursor-after'))),
      failure(call(client, sendThing, { text: 'hello' })),
    ];
    for (const error of await Promise.all(outcomes)) expect(error).toMatchObject({ code: 'redirect_blocked', status });
    expect(server.requests.map(({ headers }) => headers['x-api-key'])).toEqual([key, key, key]);
    expect(other.requests).toEqual([]);
  });
});

describe('2: the key goes to no host that only looks like the own one', () => {
  const own = 'https://api.example.com';
  const alike = [
    'https://evilapi.example.com',
    'https://example.com',
    'https://api.example.com.evil.example',
    'https://api.example.com:8443',
    'https://api.example.co',
    'https://evil.example/api.example.com',
  ];

  it.each(alike)('not by an absolute address: %s', async (baseUrl) => {
    const asked: string[] = [];
    const fetch = onRequest(async (request: Request) => {
      asked.push(request.url);
      return Response.json({});
    });
    const raw = rawClient<{}>(exampleClient(own, { fetch })) as unknown as {
      GET(path: string, init: object): Promise<unknown>;
    };
    expect(await failure(raw.GET('/media', { baseUrl }))).toMatchObject({ code: 'request_invalid' });
    expect(asked).toEqual([]);
  });

  it.each(alike)('not by the download of a file: %s', async (address) => {
    const keys: (string | null)[] = [];
    const fetch = onRequest(async ({ headers }: Request) => {
      keys.push(headers.get('x-api-key'));
      return new Response('file');
    });
    const client = exampleClient(own, { fetch });
    expect(await failure(download(client, `${address}/media`))).toMatchObject({ code: 'request_invalid' });
    await download(client, `${address}/media`, { hosts: [new URL(address).host] });
    await download(client, `${own}/media`);
    expect(keys).toEqual([null, key]);
  });

  it.each([...alike, 'http://api.example.com', 'https://api.example.com@evil.example'])(
    'not by a redirect: %s',
    async (address) => {
      const asked: string[] = [];
      const fetch = onRequest(async (request: Request) => {
        asked.push(request.url);
        return new Response(null, { status: 302, headers: { location: `${address}/media` } });
      });
      const error = await failure(call(exampleClient(own, { fetch }), getThing, { id: 1 }));
      expect(error).toMatchObject({ code: 'redirect_blocked' });
      expect(asked).toEqual([`${own}/things/1`]);
    },
  );
});

describe('3: a failure is never given as the bytes of a file', () => {
  it.each([404, 403, 500])('with %d', async (status) => {
    const page = '<html>not the file</html>';
    const script: Script = (_, response) => response.writeHead(status, { 'content-type': 'text/html' }).end(page);
    const server = await scriptedServer(script);
    expect(await failure(call(clientOf(server.url), getThing, { id: 1 }))).toMatchObject({ status });
    const { data, error } = await rawOf(server.url).GET('/media', { parseAs: 'arrayBuffer' });
    expect([data, error]).toEqual([undefined, page]);
    expect(await failure(download(clientOf(server.url), `${server.url}/media`))).toMatchObject({ status });
  });
});

describe('4: an id stays one segment of the path', () => {
  const ids: [string, string][] = [
    ['../../../admin', '/v1/things/..%2F..%2F..%2Fadmin'],
    ['1/sub', '/v1/things/1%2Fsub'],
    ['1?role=admin', '/v1/things/1%3Frole%3Dadmin'],
    ['1#x', '/v1/things/1%23x'],
    ['1&a=b', '/v1/things/1%26a%3Db'],
    ['%2e%2e', ''],
    ['..', ''],
    ['.', ''],
    ['', ''],
  ];
  it.each(ids)('%j', async (id, url) => {
    const server = await scriptedServer((_, response) => json(response, 200, {}));
    const error = await failure(call(clientOf(`${server.url}/v1`), getThing, { id }));
    expect(server.requests.map((request) => request.url)).toEqual(url === '' ? [] : [url]);
    if (url === '') expect(error).toMatchObject({ code: 'request_invalid' });
  });
});

describe('5: names of members are data, and stay as they are', () => {
  const metadata = { order_id: 1, orderId: 2, 'Order-Id': 3, nested: [{ deep_er: { camelCase: 4, camel_case: 5 } }] };

  it('on the way there and back', async () => {
    const { bodies, server } = await listening((body) => body);
    const back = await call(clientOf(server.url), sendThing, { metadata, phoneNumberId: 'x', phone_number_id: 'y' });
    expect(JSON.parse(bodies[0] ?? '')).toEqual({ metadata, phoneNumberId: 'x', phone_number_id: 'y' });
    expect(back).toEqual({ metadata, phoneNumberId: 'x', phone_number_id: 'y' });
  });

  it('in the query', async () => {
    const { server } = await listening(() => '{}');
    await call(clientOf(server.url), getThing, { id: 1, createdAfter: 'a', created_after: 'b' });
    expect(server.requests[0]?.url).toBe('/things/1?createdAfter=a&created_after=b');
  });
});

describe('6: a success that is not JSON is an error', () => {
  const answers: [type: string, body: string][] = [
    ['text/html', '<html>Sign in</html>'],
    ['application/problem+json', '{"title":"gone","status":404}'],
    ['text/plain', 'OK'],
    ['application/json', '<html>'],
    ['application/json', '{"a":1'],
  ];
  it.each(answers)('%s %s', async (type, body) => {
    const server = await scriptedServer((_, response) => response.writeHead(200, { 'content-type': type }).end(body));
    const expected = { code: 'not_json', status: 200, attempts: 1 };
    expect(await failure(call(clientOf(server.url), getThing, { id: 1 }))).toMatchObject(expected);
    expect(await failure(list(clientOf(server.url), listThings('cursor-after')))).toMatchObject(expected);
    expect(server.requests).toHaveLength(2);
  });
});

describe('7: neither an error nor a client prints a body or a key', () => {
  it('although the server repeats both', async () => {
    const server = await scriptedServer((request, response) =>
      json(response, 400, { error: { code: 7 }, echo: [request.headers['x-api-key'], 'a private text'] }),
    );
    const client = clientOf(server.url);
    const error = (await failure(call(client, getThing, { id: 1 }))) as Error;
    const printed = [error.message, String(error.stack), inspect(error, { depth: 9 }), JSON.stringify(error)].join();
    expect(printed).not.toMatch(/secret-key|a private text/);
    expect([inspect(client, { depth: 9, showHidden: true }), JSON.stringify(client)].join()).not.toContain(key);
  });
});

describe('8: what cannot succeed later is not called worth a retry', () => {
  it('whatever wait the answer asks for', async () => {
    const script: Script = (_, response) => json(response, 400, { error: { code: 131047 } }, { 'retry-after': '5' });
    const server = await scriptedServer(script);
    for (const start of [call(clientOf(server.url), getThing, { id: 1 }), call(clientOf(server.url), sendThing, {})]) {
      expect(await failure(start)).toMatchObject({ code: 'bad_request', retryable: false, attempts: 1 });
    }
    expect(server.requests).toHaveLength(2);
  });
});

describe('9: the types are of the same module format as the code', () => {
  const packages = join(import.meta.dirname, '../..');
  it.each(readdirSync(packages))('of each entry of %s', (folder) => {
    const text = readFileSync(join(packages, folder, 'package.json'), 'utf8');
    const manifest = JSON.parse(text) as { type: string; exports: Record<string, unknown> };
    const entries = Object.entries(manifest.exports).filter(([name]) => name !== './package.json');
    expect(entries.length).toBeGreaterThan(2);
    // One format for whoever asks: no `require` beside it that types of the other format could be found under.
    expect(manifest.type).toBe('module');
    for (const [name, conditions] of entries) {
      const { default: code, types } = conditions as { default: string; types: string };
      expect(Object.keys(conditions as object), name).toEqual(['wa-clients:source', 'types', 'default']);
      expect(code, name).toMatch(/^\.\/dist\/[\w/-]+\.js$/);
      expect(types, name).toBe(code.replace(/\.js$/, '.d.ts'));
    }
  });
});

describe('10: large integers keep their digits', () => {
  const digits = '9007199254740993';

  it('as the text that they are, with losslessIntegers', async () => {
    const { server } = await listening(() => `{"id":${digits},"data":[{"id":${digits}}],"paging":{"next":null}}`);
    const client = exampleClient(server.url, { parseJson: losslessIntegers });
    expect(await call(client, getThing, { id: digits })).toMatchObject({ id: digits });
    expect((await list<{ id: string }, unknown>(client, listThings('cursor-after'))).items).toEqual([{ id: digits }]);
    expect(server.requests[0]?.url).toBe(`/things/${digits}`);
  });

  it('and ids that are sent are texts from the start', async () => {
    const { bodies, server } = await listening(() => '{}');
    const send: Operation = { ...sendThing, path: '/things/{id}', query: ['after'] };
    await call(clientOf(server.url), send, { id: digits, after: digits, to: digits });
    expect([server.requests[0]?.url, ...bodies]).toEqual([`/things/${digits}?after=${digits}`, `{"to":"${digits}"}`]);
  });
});
