import {
  asGiven,
  call,
  type ClientOptions,
  headerCursor,
  type Hooks,
  linkedPages,
  list,
  type ListOperation,
  losslessIntegers,
  multipart,
  type Operation,
  streamedFile,
  withIdempotencyKey,
} from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing, sendThing } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { address } from './support/refusal.ts';
import { json, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';

type Middleware = Parameters<ReturnType<typeof rawClient>['use']>[0];
type Fetch = NonNullable<ClientOptions['fetch']>;

/** A client whose calls pass a middleware, with what it sends. */
function behind(
  middleware: Middleware,
  fetch: Fetch = async () => Response.json({}),
  more: Partial<ClientOptions> = {},
) {
  const sent: Parameters<Fetch>[1][] = [];
  const client = exampleClient(address, {
    clock: instantClock(),
    fetch(url, init) {
      sent.push(init);
      return fetch(url, init);
    },
    ...more,
  });
  rawClient<{}>(client).use(middleware);
  return { client, sent };
}

const nothing: Middleware = { onRequest() {} };
const pagesBy = (pagination: ListOperation['pagination']): ListOperation => ({
  name: 'things.list',
  method: 'GET',
  path: '/things',
  items: '',
  pagination,
});
const strategies = [
  headerCursor({ size: 'limit', maximum: 2, cursor: 'cursor', header: 'X-Next' }),
  linkedPages({ size: 'limit', maximum: 2, parameters: ['cursor'] }),
];

describe('a list behind middleware', () => {
  it.each<[string, Middleware]>([
    ['changes nothing', nothing],
    ['copies the response', { onResponse: ({ response }) => new Response(response.body, response) }],
  ])('does not end where a browser hides the header of the next page, if it %s', async (_, middleware) => {
    const hidden = async () => Object.defineProperty(Response.json([1, 2]), 'type', { value: 'cors' });
    const { client } = behind(middleware, hidden);
    for (const strategy of strategies) {
      // oxlint-disable-next-line no-await-in-loop -- one list after the other
      expect(await failure(list(client, pagesBy(strategy)))).toMatchObject({ code: 'wrong_shape' });
    }
  });

  it.each([
    ['cannot be listed', (headers: Headers) => ({ get: (name: string) => headers.get(name) }), 'config_invalid'],
    ['can be listed', (headers: Headers) => headers, undefined],
  ])('does not end where the headers of a fetch of the app %s', async (_, headersOf, code) => {
    const fetch = async () => {
      const headers = headersOf(new Headers({ 'content-type': 'application/json', 'x-next': 'a' }));
      return { status: 200, headers, text: async () => '[1,2]' };
    };
    const { client } = behind(nothing, fetch);
    const first = list(client, pagesBy(strategies[0]!));
    if (code) expect(await failure(first)).toMatchObject({ code, operation: 'things.list' });
    else expect(await first).toMatchObject({ hasMore: true });
  });
});

describe('a call behind middleware', () => {
  it('says where redirects have led to', async () => {
    const server = await scriptedServer((request, response) =>
      request.url === '/things/1' ? response.writeHead(302, { location: '/moved' }).end() : json(response, 200, {}),
    );
    const client = exampleClient(server.url);
    rawClient(client).use(nothing);
    expect((await call(client, getThing, { id: 1 }).withResponse()).response.url).toBe(`${server.url}/moved`);
  });

  const upload: Operation = { ...sendThing, body: 'whole', contentType: 'text/plain', encodeBody: asGiven };
  const form: Operation = { ...sendThing, contentType: 'multipart/form-data', encodeBody: multipart() };
  const stream = () => new Blob(['content']).stream();
  it.each<[string, Operation, () => object]>([
    ['a stream', upload, () => ({ body: stream() })],
    ['a file of a form', form, () => ({ file: streamedFile(stream(), { type: 'text/plain', name: 'a.txt' }) })],
  ])('sends %s as it comes, and once', async (_, operation, input) => {
    let text = '';
    const { client, sent } = behind(nothing, async (_url, { body }) => {
      expect(Object(body)).toBeInstanceOf(ReadableStream);
      text = await new Response(body as BodyInit | null).text();
      return Response.json({}, { status: 503 });
    });
    const error = await failure(call(client, { ...operation, method: 'PUT' }, input()));
    expect(error).toMatchObject({ code: 'server_error', attempts: 1 });
    expect((error as Error).message).toContain('A stream is sent once.');
    expect(text).toContain('content');
    expect(sent).toHaveLength(1);
  });

  it('tells of a file whose stream fails', async () => {
    const { client } = behind(nothing, async (_, { body }) => Response.json(await new Response(body as null).text()));
    async function* failing() {
      yield new Uint8Array(1);
      throw new Error('disk full');
    }
    const file = streamedFile(failing(), { type: 'text/plain', name: 'a.txt' });
    expect(await failure(call(client, form, { file }))).toMatchObject({
      code: 'request_invalid',
      cause: { message: expect.stringContaining('disk full') as string },
    });
  });

  const keyed: Operation = {
    ...sendThing,
    headers: ['X-Idempotency-Key'],
    idempotent: 'X-Idempotency-Key',
    key: withIdempotencyKey,
  };
  it.each<[string, Operation, object, Middleware, number]>([
    ['a read', getThing, {}, nothing, 3],
    [
      'a read that becomes a send',
      getThing,
      {},
      { onRequest: ({ request: { headers, url } }) => new Request(url, { method: 'POST', headers, body: '{}' }) },
      1,
    ],
    ['a send with its key', keyed, {}, nothing, 3],
    ['a send with a key of the app', keyed, { idempotencyKey: 'mine' }, nothing, 3],
    [
      'a send that loses its key',
      keyed,
      {},
      { onRequest: ({ request }) => request.headers.delete('x-idempotency-key') },
      1,
    ],
    [
      'a send that loses a key of the app',
      keyed,
      { idempotencyKey: 'mine' },
      { onRequest: ({ request }) => request.headers.set('x-idempotency-key', 'other') },
      1,
    ],
  ])('repeats what is sent only where that is harmless: %s', async (_, operation, options, middleware, times) => {
    const { client, sent } = behind(middleware, async () => Response.json({}, { status: 503 }));
    const error = await failure(call(client, operation, { id: 1 }, options));
    expect(sent).toHaveLength(times);
    expect(error).toMatchObject({ code: 'server_error', attempts: times });
    if (times === 1) expect(error).toMatchObject({ ambiguous: true, retryable: false });
  });

  it.each([
    ['html', () => new Response('<p>', { headers: { 'content-type': 'text/html' } }), nothing, 'not_json'],
    ['json', () => Response.json({}), nothing, undefined],
    ['a failure', () => Response.json({}, { status: 404 }), nothing, 'not_found'],
    [
      'a failure of a middleware',
      () => Response.json({}),
      { onResponse: () => Response.json({}, { status: 404 }) },
      'not_found',
    ],
    [
      'a failure that it makes good',
      () => Response.json({}, { status: 404 }),
      { onError: () => Response.json({}) },
      undefined,
    ],
  ] as [string, () => Response, Middleware, string | undefined][])(
    'tells hooks once how it ended: %s',
    async (_, answer, middleware, code) => {
      const ends: unknown[] = [];
      const hooks: Hooks = { onCallEnd: ({ error }) => ends.push(error?.code) };
      const { client } = behind(middleware, async () => answer(), { hooks });
      const error = await failure(call(client, getThing, { id: 1 }));
      expect(ends).toEqual([code]);
      expect((error as { code?: string } | undefined)?.code).toBe(code);
    },
  );

  it.each([
    [404, {}, { code: 'not_found', retryable: false }],
    [429, { 'retry-after': '7' }, { code: 'rate_limited', retryable: true, retryAfterMs: 7_000 }],
    [503, {}, { code: 'server_error', retryable: true }],
  ])('names a failure that a middleware answers as any other: %i', async (status, headers, error) => {
    const body = { error: { message: 'from the cache' } };
    const { client, sent } = behind({ onRequest: () => Response.json(body, { status, headers }) });
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({
      ...error,
      message: `example things.get: ${status} from the cache. The response is of a middleware.`,
      detail: body.error,
    });
    expect(sent).toEqual([]);
  });

  const stuck = () => new Promise<undefined>(() => {});
  it.each<[string, Middleware, object]>([
    ['before', { onRequest: stuck }, { sent: 'no' }],
    ['behind', { onResponse: stuck }, { ambiguous: true, attempts: 1 }],
  ])('ends although middleware waits for ever %s its request', async (_, middleware, known) => {
    const open = (autoAdvanceBelowMs?: number) =>
      behind(middleware, undefined, {
        clock: virtualClock(autoAdvanceBelowMs === undefined ? {} : { autoAdvanceBelowMs }),
      });
    const aborting = new AbortController();
    const aborted = failure(call(open(0).client, sendThing, {}, { signal: aborting.signal }));
    setImmediate(() => aborting.abort());
    expect(await aborted).toMatchObject({ code: 'aborted', ...known });
    const { client } = open(0);
    const closed = failure(call(client, sendThing, {}));
    setImmediate(() => void client.close());
    expect(await closed).toMatchObject({ code: 'aborted', ...known });
    const late = call(open().client, sendThing, {}, { timeout: { totalMs: 500 } });
    expect(await failure(late)).toMatchObject({ code: 'timed_out', phase: 'total', ...known });
    const walk = list(open().client, pagesBy(strategies[0]!), {}, { deadlineMs: 500 });
    expect(await failure(walk)).toMatchObject({
      code: 'timed_out',
      phase: 'walk',
      checkpoint: expect.any(String) as string,
    });
  });
});

describe('a call of raw', () => {
  it.each([204, 205])('has no body where the status is %i, whatever came', async (status) => {
    const fetch = async () => ({ status, headers: new Headers(), arrayBuffer: async () => new ArrayBuffer(1) });
    const client = exampleClient(address, { fetch });
    const raw = rawClient<{ '/things': { get: { responses: { 204: { content?: never } } } } }>(client);
    expect((await raw.GET('/things')).response.status).toBe(status);
  });

  it.each([undefined, nothing])('has its JSON parsed as the client parses it', async (middleware) => {
    const answer = async () =>
      new Response('{"id":12345678901234567890}', { headers: { 'content-type': 'application/json' } });
    const client = exampleClient(address, { fetch: answer, parseJson: losslessIntegers });
    const raw = rawClient<{ '/things': { get: { responses: { 200: { content: { 'application/json': unknown } } } } } }>(
      client,
    );
    if (middleware) raw.use(middleware);
    expect((await raw.GET('/things')).data).toEqual({ id: '12345678901234567890' });
    expect((await raw.GET('/things', { parseAs: 'text' })).data).toBe('{"id":12345678901234567890}');
  });
});

describe('a limiter of the app that never settles', () => {
  it('holds neither an aborted call nor the end of the client, before its turn and behind it', async () => {
    const stuck = () => new Promise<never>(() => {});
    const before = exampleClient(address, { limiter: stuck });
    const aborting = new AbortController();
    const aborted = failure(call(before, getThing, { id: 1 }, { signal: aborting.signal }));
    aborting.abort();
    expect(await aborted).toMatchObject({ code: 'aborted' });
    const under = failure(call(before, getThing, { id: 1 }));
    await before.close();
    expect(await under).toMatchObject({ code: 'aborted' });
    const behindRun = exampleClient(address, {
      fetch: async () => Response.json({ id: 1 }),
      limiter: async (_, run) => {
        await run();
        return stuck();
      },
    });
    expect(await call(behindRun, getThing, { id: 1 })).toEqual({ id: 1 });
  });
});
