import { buffer, text as textOf } from 'node:stream/consumers';

import { asGiven, call, multipart, type Operation } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient, sendThing } from '../support/client.ts';
import { asScript } from '../support/as-script.ts';
import { get, ownFetch } from '../support/own-fetch.ts';
import { json, scriptedServer } from '../support/scripted-server.ts';
import { failure } from '../support/things.ts';

/** Sends a body, and gives what the server was sent. */
async function sent(body: unknown, headers: Record<string, string> = {}) {
  let got: { text: string; type: string; length: string; coding: string } | undefined;
  const { url } = await scriptedServer(
    asScript(async (request, response) => {
      const {
        'content-length': length = '',
        'content-type': type = '',
        'transfer-encoding': coding = '',
      } = request.headers;
      got = { text: await textOf(request), type, length, coding };
      json(response, 200, {});
    }),
  );
  await (await ownFetch()(url, { ...get, method: 'POST', headers, body })).json();
  return got as NonNullable<typeof got>;
}

const form = new FormData();
form.append('a "b"', 'one\ntwo');
form.append('file', new File(['bytes'], 'ä.txt', { type: 'text/plain' }));
form.append('a "b"', 'again');

describe('a body of a request', () => {
  it.each<[string, unknown, string, string]>([
    ['a text', 'aä', 'aä', 'text/plain;charset=UTF-8'],
    ['bytes', new TextEncoder().encode('aä').subarray(1), 'ä', ''],
    ['an ArrayBuffer', Uint8Array.of(97).buffer, 'a', ''],
    ['a Blob', new Blob(['a'], { type: 'text/x' }), 'a', 'text/x'],
    ['URLSearchParams', new URLSearchParams({ a: 'b c' }), 'a=b+c', 'application/x-www-form-urlencoded;charset=UTF-8'],
  ])('can be %s, with its length', async (_, body, text, type) => {
    expect(await sent(body)).toEqual({ text, type, length: `${Buffer.byteLength(text)}`, coding: '' });
  });

  it('keeps the media type that the request names', async () => {
    expect(await sent('{}', { 'Content-Type': 'application/json' })).toMatchObject({ type: 'application/json' });
  });

  it('can be a form, which the platform reads again as it was', async () => {
    const { coding, length, text, type } = await sent(form);
    expect([length, coding]).toEqual([`${Buffer.byteLength(text)}`, '']);
    const read = await new Response(text, { headers: { 'content-type': type } }).formData();
    expect(read.getAll('a "b"')).toEqual(['one\r\ntwo', 'again']);
    const file = read.get('file') as File;
    expect([file.name, file.type, await file.text()]).toEqual(['ä.txt', 'text/plain', 'bytes']);
  });

  it('can be a stream, whose length nobody knows', async () => {
    expect(await sent(new Blob(['abc']).stream())).toEqual({ text: 'abc', type: '', length: '', coding: 'chunked' });
  });

  it('is empty where there is none', async () => {
    expect(await sent(undefined)).toEqual({ text: '', type: '', length: '0', coding: '' });
  });

  it('that cannot be sent is refused before anything is sent', async () => {
    const { requests, url } = await scriptedServer((_, response) => json(response, 200, {}));
    expect(await failure(ownFetch()(url, { ...get, method: 'POST', body: 5 }))).toBeInstanceOf(TypeError);
    expect(requests).toEqual([]);
  });

  it('as multipart of an operation arrives whole', async () => {
    const upload: Operation = { ...sendThing, encodeBody: multipart(), contentType: 'multipart/form-data' };
    const types: string[] = [];
    const { url } = await scriptedServer(
      asScript(async (request, response) => {
        const bytes = await buffer(request);
        const headers = { 'content-type': request.headers['content-type'] ?? '' };
        const read = await new Response(bytes, { headers }).formData();
        types.push(...read.keys());
        json(response, 200, {});
      }),
    );
    await call(exampleClient(url, { fetch: ownFetch() }), upload, { file: new Blob(['a']), note: 'b' });
    expect(types).toEqual(['file', 'note']);
  });

  it('whose source breaks off ends the request, and may have been sent', async () => {
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    const { url } = await scriptedServer(() => arrived());
    const broken = (async function* () {
      yield Buffer.from('a');
      await arrival;
      throw new Error('the disk is gone');
    })();
    const upload: Operation = {
      ...sendThing,
      body: 'whole',
      contentType: 'application/octet-stream',
      encodeBody: asGiven,
    };
    const error = await failure(call(exampleClient(url, { fetch: ownFetch() }), upload, { body: broken }));
    expect(error).toMatchObject({ code: 'request_invalid', ambiguous: true, attempts: 1 });
  });

  it('is given up with the request: a stream that stalls is cancelled', async () => {
    const { url } = await scriptedServer(() => {});
    const caller = new AbortController();
    let cancelled = false;
    const body = new ReadableStream({
      pull: () => caller.abort(),
      cancel: () => void (cancelled = true),
    });
    const { signal } = caller;
    expect(await failure(ownFetch()(url, { ...get, method: 'POST', body, signal }))).toBe(signal.reason);
    await expect.poll(() => cancelled).toBe(true);
  });
});

describe('what nodeFetch does not do is refused', () => {
  it.each([
    [{ proxy: 'ftp://user:secret@proxy' }, 'proxy must be a URL with http or https'],
    [{ proxy: 'user:secret@proxy' }, 'proxy must be a URL with http or https'],
    [{ proxies: '' }, 'unknown option "proxies"; use proxy'],
    [{ maxSockets: 0 }, 'maxSockets must be an integer above 0'],
    [{ keepAliveMs: 0 }, 'keepAliveMs must be milliseconds from 1 on'],
    [{ cert: 'x' }, 'cert and key belong together'],
  ])('option %j', (options, text) => {
    expect(() => ownFetch(options as object)).toThrow(new TypeError(`nodeFetch: ${text}`));
  });

  it.each([
    ['http://127.0.0.1/', { ...get, redirect: 'follow' }, 'redirect'],
    ['http://127.0.0.1/', { ...get, dispatcher: {} }, 'dispatcher'],
    ['http://user:secret@127.0.0.1/', get, 'credentials'],
    ['ftp://127.0.0.1/', get, 'http or https'],
  ])('%s with %j', async (url, init, text) => {
    const error = await failure(ownFetch()(url, init as typeof get));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toContain(text);
    expect((error as Error).message).not.toContain('secret');
  });

  it('a fetch option of a client is named, and nothing is sent', async () => {
    const { requests, url } = await scriptedServer((_, response) => json(response, 200, {}));
    const client = exampleClient(url, { fetch: ownFetch(), fetchOptions: { dispatcher: {} } });
    expect(await failure(call(client, sendThing, {}))).toMatchObject({
      code: 'config_invalid',
      sent: 'no',
      message: expect.stringContaining('"dispatcher"') as unknown,
    });
    expect(requests).toEqual([]);
  });
});
