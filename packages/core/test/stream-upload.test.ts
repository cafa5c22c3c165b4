import { Readable } from 'node:stream';

import { asGiven, call, type Operation } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { ownFetch } from './support/own-fetch.ts';
import { json, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';

const upload: Operation = {
  name: 'files.put',
  method: 'PUT',
  path: '/files',
  body: 'whole',
  contentType: 'application/octet-stream',
  encodeBody: asGiven,
};
const bytes = new TextEncoder().encode('abcde');
const streamOf = () => new ReadableStream({ start: (controller) => (controller.enqueue(bytes), controller.close()) });

/** A server that tells what it was sent, after that many failures. */
function receiving(failures = 0) {
  const received: string[] = [];
  return {
    received,
    server: scriptedServer((request, response, index) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        received.push(body);
        json(response, index < failures ? 503 : 200, {});
      });
    }),
  };
}

describe('a body that is sent as it comes', () => {
  it.each<[string, () => unknown]>([
    ['a stream', streamOf],
    [
      'what can be iterated',
      async function* () {
        yield bytes;
      },
    ],
    ['a Blob', () => new Blob([bytes])],
    ['a File', () => new File([bytes], 'a.bin')],
  ])('can be %s', async (_, body) => {
    const { received, server } = receiving();
    await call(exampleClient((await server).url), upload, { body: body() });
    expect(received).toEqual(['abcde']);
  });

  it('is never sent again where it is a stream, and says why', async () => {
    const { received, server } = receiving(1);
    const client = exampleClient((await server).url, { clock: instantClock() });
    const error = await failure(call(client, upload, { body: streamOf() }));
    expect(error).toMatchObject({ code: 'server_error', attempts: 1 });
    expect((error as Error).message).toContain('A stream is sent once.');
    expect(received).toEqual(['abcde']);
  });

  const disk = new Error('disk full');
  const failing: [string, () => unknown][] = [
    ['of the platform', () => new ReadableStream({ pull: (controller) => controller.error(disk) })],
    [
      'of the platform, later',
      () => {
        let count = 0;
        return new ReadableStream({
          pull: (controller) => (count++ ? controller.error(disk) : controller.enqueue(bytes)),
        });
      },
    ],
    [
      'of Node',
      () =>
        new Readable({
          read() {
            this.destroy(disk);
          },
        }),
    ],
    [
      'that can be iterated',
      async function* () {
        yield bytes;
        throw disk;
      },
    ],
    ['of no bytes', () => new ReadableStream({ start: (controller) => controller.enqueue({ not: 'bytes' }) })],
  ];
  it.each(failing)('fails the call where it is a stream %s that fails, and not the connection', async (_, body) => {
    const { server } = receiving();
    const { url } = await server;
    for (const fetch of [undefined, ownFetch()]) {
      // oxlint-disable-next-line no-await-in-loop -- one fetch after the other
      const error = await failure(call(exampleClient(url, { fetch }), { ...upload, method: 'POST' }, { body: body() }));
      expect(error).toMatchObject({
        code: 'request_invalid',
        message: 'example files.put: the stream of the body failed.',
        attempts: 1,
        cause: { message: expect.stringMatching(/disk full|no bytes/) as string },
      });
    }
  });

  it('is refused where it is a stream that has been read, or is being read', async () => {
    const read = streamOf();
    await new Response(read).text();
    const locked = streamOf();
    locked.getReader();
    const ofNode = Readable.from([bytes]);
    for await (const _ of ofNode);
    for (const body of [read, locked, ofNode]) {
      // oxlint-disable-next-line no-await-in-loop -- one stream after the other
      expect(await failure(call(exampleClient('http://localhost:1'), upload, { body }))).toMatchObject({
        code: 'request_invalid',
        message: expect.stringContaining('read before') as string,
      });
    }
  });

  it('is not read, nor taken, by a call that ends before', async () => {
    const body = streamOf();
    const { received, server } = receiving();
    const client = exampleClient((await server).url);
    const signal = AbortSignal.abort();
    expect(await failure(call(client, upload, { body }, { signal }))).toMatchObject({ code: 'aborted' });
    await call(client, upload, { body });
    expect(received).toEqual(['abcde']);
  });

  it('is sent again where it is a Blob', async () => {
    const { received, server } = receiving(1);
    await call(exampleClient((await server).url, { clock: instantClock() }), upload, { body: new Blob([bytes]) });
    expect(received).toEqual(['abcde', 'abcde']);
  });
});
