import { getEventListeners } from 'node:events';

import { download, type DownloadOptions, downloadStream, type DownloadProgress } from '@wa-clients/core';
import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { exampleClient } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { json, type Script, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const whole = async (stream: ReadableStream<Uint8Array>) =>
  text(new Uint8Array(await new Response(stream).arrayBuffer()));

/** A server that sends a file in parts, and goes on with the next when it is told to. */
function inParts(parts: readonly string[], declared = true) {
  let next = () => {};
  const state = { closed: false };
  const script: Script = (_, response) => {
    response.once('close', () => (state.closed = true));
    const length = { 'content-length': parts.join('').length };
    response.writeHead(200, declared ? length : {});
    const rest = [...parts];
    next = () => {
      const part = rest.shift();
      if (part === undefined) response.end();
      else response.write(part);
    };
    next();
  };
  return { script, next: () => next(), state };
}

async function opened(script: Script, options: DownloadOptions = {}, more: Parameters<typeof exampleClient>[1] = {}) {
  const server = await scriptedServer(script);
  const client = exampleClient(server.url, { retry: false, ...more });
  return { client, server, ...(await downloadStream(client, `${server.url}/file`, options)) };
}

describe('a download', () => {
  it.each([true, false])('tells how far it is, where the length is declared: %s', async (declared) => {
    const { script, next } = inParts(['abc', 'de'], declared);
    const server = await scriptedServer(script);
    const told: DownloadProgress[] = [];
    const onProgress = (progress: DownloadProgress) => {
      told.push(progress);
      next();
    };
    const { bytes } = await download(exampleClient(server.url), `${server.url}/file`, { onProgress });
    expect(text(bytes)).toBe('abcde');
    const totalBytes = declared ? 5 : undefined;
    expect(told).toEqual([
      { receivedBytes: 3, totalBytes },
      { receivedBytes: 5, totalBytes },
    ]);
  });

  it('may be larger or smaller than what the client takes otherwise', async () => {
    const server = await scriptedServer((_, response) => response.end('abcde'));
    const get = (ofClient: number, maxBodyBytes?: number) =>
      download(exampleClient(server.url, { maxBodyBytes: ofClient }), `${server.url}/file`, { maxBodyBytes });
    expect(await failure(get(4))).toMatchObject({ code: 'too_large' });
    expect(text((await get(4, 5)).bytes)).toBe('abcde');
    expect(await failure(get(5, 4))).toMatchObject({ code: 'too_large' });
  });

  it('ends with what the app throws while it is told, and does not begin anew', async () => {
    const server = await scriptedServer((_, response) => response.end('abcde'));
    const onProgress = () => {
      throw new Error('disk is full');
    };
    const options = { onProgress };
    const expected = { code: 'request_invalid', cause: { message: 'disk is full' } };
    expect(await failure(download(exampleClient(server.url), `${server.url}/file`, options))).toMatchObject(expected);
    const { stream } = await downloadStream(exampleClient(server.url), `${server.url}/file`, options);
    expect(await failure(whole(stream))).toMatchObject(expected);
    expect(server.requests).toHaveLength(2);
  });

  it('ends at the next part with what an async function rejects with', async () => {
    const { script, next } = inParts(['abc', 'de'], true);
    const server = await scriptedServer(script);
    const onProgress = async () => {
      next();
      throw new Error('disk is full');
    };
    const options = { onProgress } as unknown as { onProgress: () => void };
    expect(await failure(download(exampleClient(server.url), `${server.url}/file`, options))).toMatchObject({
      code: 'request_invalid',
      cause: { message: 'disk is full' },
    });
  });
});

describe('a download as a stream', () => {
  it('gives the parts as they arrive, and leaves nothing on the signal', async () => {
    const { script, next } = inParts(['abc', 'de']);
    const { signal } = new AbortController();
    const told: DownloadProgress[] = [];
    const { stream, totalBytes } = await opened(script, { signal, onProgress: (progress) => void told.push(progress) });
    expect(totalBytes).toBe(5);
    const reader = stream.getReader();
    expect(text((await reader.read()).value ?? new Uint8Array())).toBe('abc');
    next();
    expect(text((await reader.read()).value ?? new Uint8Array())).toBe('de');
    next();
    expect((await reader.read()).done).toBe(true);
    expect(told.at(-1)).toEqual({ receivedBytes: 5, totalBytes: 5 });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('is asked for again until the headers are there, and fails by its status', async () => {
    const { server, stream } = await opened(
      (_, response, index) => (index === 0 ? json(response, 503, {}) : response.end('file')),
      {},
      { retry: undefined, clock: instantClock() },
    );
    expect(await whole(stream)).toBe('file');
    expect(server.requests).toHaveLength(2);
    expect(await failure(opened((_, response) => json(response, 404, {})))).toMatchObject({ code: 'not_found' });
  });

  it.each([true, false])('ends with too_large, whether the length is declared: %s', async (declared) => {
    const { script, next, state } = inParts(['abc', 'de'], declared);
    const { stream } = await opened(script, { maxBodyBytes: 4 });
    const under = failure(whole(stream));
    next();
    expect(await under).toMatchObject({ code: 'too_large', operation: 'downloadStream' });
    await expect.poll(() => state.closed).toBe(true);
  });

  it('ends with timed_out once nothing arrives for as long as an attempt may take, however long it takes in all', async () => {
    const clock = virtualClock({ autoAdvanceBelowMs: 0 });
    const { script, next, state } = inParts(['a', 'b', 'c'], false);
    const timeout = { attemptMs: 1_000, totalMs: 1_500 };
    const { stream } = await opened(script, { timeout }, { clock });
    const reader = stream.getReader();
    expect(text((await reader.read()).value ?? new Uint8Array())).toBe('a');
    for (const part of ['b', 'c']) {
      const under = reader.read();
      await clock.advance(900);
      next();
      expect(text((await under).value ?? new Uint8Array())).toBe(part);
    }
    const under = failure(reader.read());
    await clock.advance(1_000);
    expect(await under).toMatchObject({ code: 'timed_out', phase: 'body', retryable: true });
    await expect.poll(() => state.closed).toBe(true);
  });

  const ends: Record<string, (controller: AbortController, client: { close(): Promise<void> }) => unknown> = {
    'its signal': (controller) => controller.abort(new Error('enough')),
    'the end of the client': (_, client) => client.close(),
  };
  describe.each(Object.entries(ends))('is ended by %s', (_, end) => {
    it.each(['read', 'not read'])('while it is %s, and its connection with it', async (how) => {
      const { script, state } = inParts(['abc', 'de']);
      const controller = new AbortController();
      const { client, stream } = await opened(script, { signal: controller.signal });
      const reader = stream.getReader();
      await reader.read();
      const under = how === 'read' ? failure(reader.read()) : undefined;
      void end(controller, client);
      await expect.poll(() => state.closed).toBe(true);
      expect(await (under ?? failure(reader.read()))).toMatchObject({ code: 'aborted' });
      expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    });
  });

  it('frees the connection when it is cancelled', async () => {
    const { script, state } = inParts(['abc', 'de']);
    const { signal } = new AbortController();
    const { stream } = await opened(script, { signal });
    await stream.cancel();
    await expect.poll(() => state.closed).toBe(true);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('ends with connection_failed where it breaks off', async () => {
    const { stream } = await opened((request, response) => {
      response.writeHead(200, { 'content-length': 10 });
      response.write('abc', () => request.socket.destroy());
    });
    expect(await failure(whole(stream))).toMatchObject({ code: 'connection_failed', sent: 'maybe', retryable: true });
  });

  it('is empty where there is no body', async () => {
    const { stream } = await opened((_, response) => void response.writeHead(204).end());
    expect(await whole(stream)).toBe('');
  });
});

describe('a file as a stream from a fetch whose Response has no stream of the platform', () => {
  const answered = (fields: object, options: DownloadOptions = {}) => {
    const headers = new Headers({ 'content-type': 'image/png' });
    const client = exampleClient('https://api.example.com', {
      retry: false,
      fetch: async () => ({ status: 200, headers, ...fields }),
    });
    return downloadStream(client, 'https://api.example.com/file', options);
  };
  const bytesOf = (content: string) => new TextEncoder().encode(content).buffer;

  it.each<[string, object]>([
    ['arrayBuffer()', { arrayBuffer: async () => bytesOf('abc') }],
    ['text()', { text: async () => 'abc' }],
    ["a stream of Node's and arrayBuffer()", { body: { pipe: () => {} }, arrayBuffer: async () => bytesOf('abc') }],
  ])('is read by %s, with its progress', async (_, fields) => {
    const told: DownloadProgress[] = [];
    const { stream } = await answered(fields, { onProgress: (progress) => told.push(progress) });
    expect(await whole(stream)).toBe('abc');
    expect(told).toEqual([{ receivedBytes: 3, totalBytes: undefined }]);
  });

  it('counts to the limit', async () => {
    const fields = { arrayBuffer: async () => bytesOf('abcdef') };
    expect(await failure(answered(fields, { maxBodyBytes: 5 }))).toMatchObject({ code: 'too_large' });
  });

  it.each<[string, () => object | Promise<object>]>([
    ['has no way to be read', () => ({})],
    ['was read before', () => ({ body: new Response('abc').body, bodyUsed: true })],
    [
      'is being read',
      () => {
        const { body } = new Response('abc');
        body?.getReader();
        return { body };
      },
    ],
  ])('is told when its body %s', async (_, fields) => {
    expect(await failure(answered(await fields()))).toMatchObject({ code: 'config_invalid', status: 200 });
  });

  it('is empty without a body', async () => {
    expect(await whole((await answered({ body: null })).stream)).toBe('');
  });
});
