import { Readable } from 'node:stream';

import { call, download, downloadStream } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it, vi } from 'vitest';

import { exampleClient, getThing, key, sendThing } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { json, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';

const address = 'https://api.example.com';

/** A client whose fetch gives this, made anew for each request, with how often it was asked. */
function answering(make: () => unknown, maxBodyBytes?: number) {
  const fetch = vi.fn<() => Promise<Response>>(async () => make() as Response);
  const options = { clock: instantClock(), fetch, ...(maxBodyBytes !== undefined && { maxBodyBytes }) };
  return { client: exampleClient(address, options), fetch };
}

/** A body of these pieces that never ends, and says whether it was given up. */
function stalled(...pieces: readonly string[]) {
  const cancel = vi.fn<() => void>();
  const start = (controller: ReadableStreamDefaultController) => {
    for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
  };
  return { cancel, body: new ReadableStream({ start, cancel }) };
}

const headers = new Headers({ 'content-type': 'application/json' });
const bytes = new TextEncoder().encode('{"id":"ü"}');
const made = (more: object) => ({ status: 200, headers, ...more });
const arrayBuffer = async () => bytes.buffer.slice(0);
const text = async () => '{"id":"ü"}';

describe('a Response without a stream', () => {
  it.each([
    ['arrayBuffer()', made({ arrayBuffer })],
    ['text()', made({ text })],
    [
      'an arrayBuffer() that its platform has not made, beside text()',
      made({ arrayBuffer: () => Promise.reject(new Error('not implemented')), clone: () => made({ text }) }),
    ],
    ['a Node stream, as of node-fetch', made({ body: Readable.from([bytes]), arrayBuffer, text })],
    ['text(), beside a body that is null since somebody has put it on', made({ body: null, text })],
  ])('is read with %s', async (_, response) => {
    const { client, fetch } = answering(() => response);
    expect(await call(client, getThing, { id: 1 })).toEqual({ id: 'ü' });
    expect((await download(client, `${address}/file`)).bytes).toEqual(bytes);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it.each([
    [arrayBuffer, undefined],
    [undefined, text],
  ])('is no larger than maxBodyBytes, told or not', async (buffer, own) => {
    for (const length of [{}, { headers: new Headers({ 'content-length': '11' }) }]) {
      const response = made({ arrayBuffer: buffer, text: own, ...length });
      const { client } = answering(() => response, bytes.byteLength - 1);
      expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ code: 'too_large' });
    }
    const { client } = answering(() => made({ arrayBuffer: buffer, text: own }), bytes.byteLength);
    expect(await call(client, getThing, { id: 1 })).toEqual({ id: 'ü' });
  });

  it('tells a failure by its status, with its body', async () => {
    const { client } = answering(() => ({ status: 404, headers, text: async () => '{"error":{"code":7}}' }));
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ code: 'not_found', detail: { code: 7 } });
  });

  it('is followed as a redirect, whatever its body is', async () => {
    const there = new Headers({ location: '/there' });
    const answers = [{ status: 302, headers: there, body: Readable.from(['x']), text }, made({ text })];
    const { client } = answering(() => answers.shift());
    expect(await call(client, getThing, { id: 1 })).toEqual({ id: 'ü' });
  });

  it('that broke while it was read is repeated as any other', async () => {
    const broken = made({
      arrayBuffer: () => Promise.reject(new TypeError('terminated')),
      clone: () => {
        throw new TypeError('used');
      },
    });
    const { client, fetch } = answering(() => broken);
    const error = await failure(call(client, getThing, { id: 1 }));
    expect(error).toMatchObject({ code: 'connection_failed', attempts: 3, cause: { message: 'terminated' } });
    expect(fetch).toHaveBeenCalledTimes(3);
  });
});

describe('a body that nobody can read', () => {
  const used = async () => {
    const response = Response.json({ id: 1 });
    await response.text();
    return response;
  };
  const locked = async () => {
    const response = Response.json({ id: 1 });
    response.body?.getReader();
    return response;
  };
  it.each([
    ['was read before', used],
    ['is being read', locked],
    ['has no way to be read', async () => made({ body: Readable.from(['x']) })],
    ['is there in a mock as json() alone', async () => made({ json: async () => ({}) })],
    ['is nothing by a mock of text()', async () => made({ text: async () => undefined })],
    ['is data by a mock of text()', async () => made({ text: async () => ({ id: 1 }) })],
    ['is nothing by a mock of arrayBuffer()', async () => made({ arrayBuffer: async () => undefined })],
    ['is a number by a mock of arrayBuffer()', async () => made({ arrayBuffer: async () => 12 })],
    ['is a Blob by a mock of arrayBuffer()', async () => made({ arrayBuffer: async () => new Blob(['{}']) })],
  ])('since it %s is told as that, and the call is not repeated', async (_, make) => {
    for (const operation of [getThing, sendThing]) {
      const { client, fetch } = answering(make);
      expect(await failure(call(client, operation, { id: 1 }))).toMatchObject({
        code: 'config_invalid',
        message: `example ${operation.name}: fetch returned no unread Response of bytes.`,
        status: 200,
        attempts: 1,
        ambiguous: operation === sendThing,
      });
      expect(fetch).toHaveBeenCalledTimes(1);
    }
  });
});

describe("a failure's body", () => {
  it('that stalls does not hold the next attempt, and what came of it is told', async () => {
    const { body, cancel } = stalled('{"error":{"code":7,"message":"busy"}}');
    const clock = virtualClock({ autoAdvanceBelowMs: 0 });
    const fetch = async () => new Response(body, { status: 503 });
    const start = clock.now();
    const under = failure(call(exampleClient(address, { clock, fetch, retry: false }), getThing, { id: 1 }));
    await clock.advance(2_000);
    expect(await under).toMatchObject({ code: 'server_error', status: 503, detail: { code: 7, message: 'busy' } });
    expect(clock.now() - start).toBe(2_000);
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('that never ends is read for its beginning alone, and given up', async () => {
    const { body, cancel } = stalled('{"error":{"code":7}}', 'x'.repeat(200_000));
    const { client } = answering(() => new Response(body, { status: 400 }));
    const error = await failure(call(client, getThing, { id: 1 }));
    expect(error).toMatchObject({ code: 'bad_request', status: 400 });
    expect((error as { readBody: () => string }).readBody()).toHaveLength(65_536);
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('shows no beginning of the key where it broke off, however it was written', async () => {
    const escaped = Array.from(key, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
    for (const said of [`{"a":"${key.slice(0, 10)}`, `{"a":"${escaped}","b":"${key.slice(0, 3)}`]) {
      const { body } = stalled(said);
      const clock = virtualClock();
      const client = exampleClient(address, {
        clock,
        retry: false,
        fetch: async () => new Response(body, { status: 400 }),
      });
      const error = await failure(call(client, getThing, { id: 1 }));
      expect((error as { readBody: () => string }).readBody()).not.toMatch(/sec|\\u00/);
    }
  });

  it.each([520, 521, 522, 523, 524, 529])('of %d is that of a failure that passes', async (status) => {
    const server = await scriptedServer((_, response, index) => json(response, index === 0 ? status : 200, { id: 1 }));
    const client = exampleClient(server.url, { clock: instantClock() });
    expect(await call(client, getThing, { id: 1 })).toEqual({ id: 1 });
    const send = await failure(call(answering(() => new Response(null, { status })).client, sendThing, {}));
    expect(send).toMatchObject({ code: 'server_error', ambiguous: true, retryable: false, attempts: 1 });
  });

  it.each([525, 526, 530, 599])('of %d is that of a failure that stays', async (status) => {
    const { client, fetch } = answering(() => new Response(null, { status }));
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ retryable: false });
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

/** A stream of these pieces. */
function streamOf(pieces: readonly unknown[]) {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}

describe('a stream', () => {
  it.each([
    ['texts', ['{"id":', '1}']],
    ['a buffer, which has no bytes of its own', [bytes.buffer]],
  ])('of %s is none of bytes, and no body that is too large', async (_, pieces) => {
    const { client, fetch } = answering(() => made({ body: streamOf(pieces) }));
    const told = {
      code: 'config_invalid',
      message: expect.stringMatching(/fetch returned no unread Response of bytes/),
    };
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject(told);
    expect(await failure(download(client, `${address}/file`))).toMatchObject(told);
    const { stream } = await downloadStream(client, `${address}/file`);
    expect(await failure(stream.getReader().read())).toMatchObject(told);
    expect(fetch).toHaveBeenCalledTimes(3);
  });
});

describe('a status', () => {
  it.each([300, 304, 305])('of %d, which is neither a success nor a way to go, is a failure', async (status) => {
    const { client, fetch } = answering(() => new Response(null, { status }));
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ code: 'http_error', status });
    expect(await failure(download(client, `${address}/file`))).toMatchObject({ code: 'http_error', status });
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it.each([NaN, 101, '200'])('of %j is that of no Response', async (status) => {
    const { client, fetch } = answering(() => made({ status, text }));
    const told = { code: 'config_invalid', message: expect.stringMatching(/fetch returned no unread Response/) };
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject(told);
    expect(await failure(rawClient<{ '/a': { get: object } }>(client).GET('/a'))).toMatchObject(told);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('of 999, which no Response can have, is a failure through the raw client, too', async () => {
    const { client } = answering(() => made({ status: 999, text }));
    const outcome = failure(rawClient<{ '/a': { get: object } }>(client).GET('/a'));
    expect(await outcome).toMatchObject({ code: 'server_error', status: 999 });
  });
});

describe('a call that may be made again', () => {
  const send = (make: () => unknown) => failure(call(answering(make).client, sendThing, {}));
  const get = (make: () => unknown) => failure(call(answering(make).client, getThing, { id: 1 }));
  it('is never one that may have been carried out', async () => {
    const doubtful = [500, 502, 503, 504, 408].map((status) => () => new Response(null, { status }));
    for (const make of doubtful) {
      expect(await send(make)).toMatchObject({ ambiguous: true, retryable: false });
      expect(await get(make)).toMatchObject({ ambiguous: false, retryable: true });
    }
    expect(await send(() => new Response(null, { status: 429 }))).toMatchObject({ ambiguous: false, retryable: true });
    expect(await send(() => new Response(null, { status: 425 }))).toMatchObject({ ambiguous: false, retryable: true });
    expect(await send(() => Promise.reject(new TypeError('fetch failed')))).toMatchObject({
      ambiguous: true,
      retryable: false,
    });
  });

  it('is one that only reads and has used up its time', async () => {
    const clock = virtualClock();
    const options = { clock, fetch: () => new Promise<Response>(() => {}), timeout: { attemptMs: 50, totalMs: 50 } };
    const client = exampleClient(address, options);
    const phase = { code: 'timed_out', phase: 'total' };
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ ...phase, retryable: true, attempts: 1 });
    expect(await failure(call(client, sendThing, {}))).toMatchObject({ ...phase, retryable: false, ambiguous: true });
  });
});
