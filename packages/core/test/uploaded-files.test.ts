import { createReadStream, mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { call, multipart, namedFile, type Operation, part, streamedFile } from '@wa-clients/core';
import { describe, expect, it, onTestFinished } from 'vitest';

import { exampleClient } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { readParts } from './support/read-parts.ts';
import { json, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';

const upload: Operation = {
  name: 'files.upload',
  method: 'POST',
  path: '/files',
  body: 'fields',
  contentType: 'multipart/form-data',
  encodeBody: multipart(),
};
const text = 'ftypisom and the rest of a video';
const bytes = new TextEncoder().encode(text);
const video = { type: 'video/mp4', name: 'tour "1".mp4' };

/** A server that reads forms, with what it was sent. */
async function receiving(status = 200) {
  const received: Awaited<ReturnType<typeof readParts>>[] = [];
  const server = await scriptedServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => void take());
    const take = async () => {
      received.push(await readParts(request.headers['content-type'] ?? null, Buffer.concat(chunks)));
      json(response, status, {});
    };
  });
  return { received, url: server.url };
}

async function onDisk(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'wa-clients-upload-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'tour');
  writeFileSync(file, bytes);
  return file;
}

describe('a file of a multipart body', () => {
  it.each<[string, () => Promise<object>]>([
    ['bytes', async () => namedFile(bytes, video)],
    ['an ArrayBuffer', async () => namedFile(bytes.slice().buffer, video)],
    ['a Blob of another type', async () => namedFile(new Blob([bytes], { type: 'text/plain' }), video)],
    ['a File of another name', async () => namedFile(new File([bytes], 'a.txt'), video)],
    ['a file on disk', async () => namedFile(await openAsBlob(await onDisk()), video)],
    ["a stream of the platform's", async () => streamedFile(new Blob([bytes]).stream(), video)],
    ['a stream of Node', async () => streamedFile(Readable.from([bytes.subarray(0, 4), bytes.subarray(4)]), video)],
    ['a stream of a file', async () => streamedFile((await open(await onDisk())).createReadStream(), video)],
    ['a part with headers', async () => part(streamedFile(new Blob([bytes]).stream(), video), { 'X-Part': '1' })],
  ])('has its own content type and name, given as %s', async (_, make) => {
    const { received, url } = await receiving();
    await call(exampleClient(url), upload, { kind: 'video', file: await make(), after: 1 });
    expect(received).toEqual([
      [
        { name: 'kind', filename: undefined, mimeType: 'text/plain', content: 'video' },
        { name: 'file', filename: 'tour %221%22.mp4', mimeType: 'video/mp4', content: text },
        { name: 'after', filename: undefined, mimeType: 'text/plain', content: '1' },
      ],
    ]);
  });

  it('can be several streams, one after the other', async () => {
    const { received, url } = await receiving();
    const stream = () => streamedFile(new Blob([bytes]).stream(), video);
    await call(exampleClient(url), upload, { file: [stream(), stream(), namedFile(bytes, video)] });
    expect(received[0]?.map(({ content }) => content)).toEqual([text, text, text]);
  });

  it.each<[string, (stream: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>) => [object, object]]>([
    [
      'one file',
      (stream) => {
        const file = streamedFile(stream, video);
        return [file, file];
      },
    ],
    ['two files of one stream', (stream) => [streamedFile(stream, video), streamedFile(stream, video)]],
  ])('is never sent without its content where two calls have it at once: %s', async (_, make) => {
    const streams = [
      () => Readable.from([bytes]),
      () => new Blob([bytes]).stream(),
      async function* () {
        yield bytes;
      },
    ];
    for (const stream of streams) {
      // oxlint-disable-next-line no-await-in-loop -- one pair after the other
      const { received, url } = await receiving();
      const client = exampleClient(url);
      const [first, second] = make(stream());
      // oxlint-disable-next-line no-await-in-loop -- one pair after the other
      const errors = await Promise.all([first, second].map((file) => failure(call(client, upload, { file }))));
      expect(errors).toEqual([
        undefined,
        expect.objectContaining({
          code: 'request_invalid',
          message: expect.stringContaining('the stream of a file has been read before') as string,
        }),
      ]);
      expect(received.map(([file]) => file?.content)).toEqual([text]);
      const [one, other] = make(stream());
      // oxlint-disable-next-line no-await-in-loop -- one pair after the other
      expect(await failure(call(client, upload, { a: one, b: other }))).toMatchObject({ code: 'request_invalid' });
      expect(received).toHaveLength(1);
    }
  });

  it('is not sent again where it is a stream, and says so', async () => {
    const { received, url } = await receiving(429);
    const error = await failure(
      call(exampleClient(url), upload, { file: streamedFile(new Blob([bytes]).stream(), video) }),
    );
    expect(error).toMatchObject({ code: 'rate_limited', attempts: 1 });
    expect(received).toHaveLength(1);
  });

  it('is read no faster than it is sent, and closed when sending it is given up', async () => {
    let chunks = 0;
    let isOver = false;
    async function* endless() {
      try {
        for (;;) {
          chunks += 1;
          yield new Uint8Array(65_536);
        }
      } finally {
        isOver = true;
      }
    }
    const fetch = async (_: string, { body }: { readonly body: unknown }) => {
      const reader = (body as ReadableStream<Uint8Array>).getReader();
      // The head of the part, and three chunks of its content.
      // oxlint-disable-next-line no-await-in-loop -- a stream is read chunk by chunk
      for (let read = 0; read < 4; read += 1) await reader.read();
      expect(chunks).toBe(3);
      await reader.cancel();
      return Response.json({});
    };
    await call(exampleClient('https://api.example.com', { fetch }), upload, { file: streamedFile(endless(), video) });
    expect([chunks, isOver]).toEqual([3, true]);
  });

  describe('of 15 MB', () => {
    const chunk = 65_536;
    const size = 240 * chunk;
    /** What of the content is held at most: read from its source, and not yet taken by the fetch that sends it. */
    async function heldOf(contentOf: (read: (bytes: number) => Uint8Array) => AsyncGenerator<Uint8Array>) {
      let [made, taken, held] = [0, 0, 0];
      const read = (count: number) => {
        made += count;
        held = Math.max(held, made - taken);
        return new Uint8Array(count);
      };
      const fetch = async (_: string, { body }: { readonly body: unknown }) => {
        const reader = (body as ReadableStream<Uint8Array>).getReader();
        for (;;) {
          // oxlint-disable-next-line no-await-in-loop -- a stream is read chunk by chunk
          const { done, value } = await reader.read();
          if (done) return Response.json({});
          taken += value.byteLength;
        }
      };
      const file = streamedFile(contentOf(read), video);
      await call(exampleClient('https://api.example.com', { fetch }), upload, { file });
      return { held, made, taken };
    }

    it.each([1_024, chunk, 1_048_576])(
      'is held by no more than one chunk, of %i bytes, of its stream',
      async (bytesOfChunk) => {
        const { held, made, taken } = await heldOf(async function* (read) {
          for (let sent = 0; sent < size; sent += bytesOfChunk) yield read(bytesOfChunk);
        });
        expect(made).toBe(size);
        expect(taken - made).toBeLessThan(500);
        expect(held).toBeLessThanOrEqual(bytesOfChunk);
      },
    );

    it('is handed to fetch as the same Blob at each attempt, and not copied for it', async () => {
      const bodies: unknown[] = [];
      const fetch = async (_: string, { body }: { readonly body: unknown }) => {
        bodies.push(body);
        return Response.json({}, { status: bodies.length < 3 ? 429 : 200, headers: { 'retry-after': '0' } });
      };
      const file = namedFile(new Blob([new Uint8Array(size)]), video);
      const client = exampleClient('https://api.example.com', { clock: instantClock(), fetch });
      await call(client, upload, { file });
      expect(bodies).toHaveLength(3);
      expect(new Set(bodies).size).toBe(1);
      expect((bodies[0] as Blob).size - size).toBeLessThan(500);
    });
  });

  it.each<[string, () => AsyncIterable<unknown> | ReadableStream]>([
    ['text', () => Readable.from([text.slice(0, 4), text.slice(4)])],
    ['buffers', () => Readable.from([bytes.slice().buffer])],
    ['views', () => Readable.from([new DataView(bytes.slice().buffer)])],
  ])('can be a stream of %s', async (_, stream) => {
    const { received, url } = await receiving();
    await call(exampleClient(url), upload, { file: streamedFile(stream() as AsyncIterable<Uint8Array>, video) });
    expect(received[0]?.map(({ content }) => content)).toEqual([text]);
  });

  it.each<[string, () => AsyncIterable<unknown>, string]>([
    ['cannot be opened', () => createReadStream('/nowhere/tour.mp4'), 'ENOENT'],
    ['has other chunks', () => Readable.from([bytes, 5]), 'a chunk is a Number and no bytes'],
  ])('whose stream %s is no failure of the connection', async (_, stream, cause) => {
    const { received, url } = await receiving();
    const file = streamedFile(stream() as AsyncIterable<Uint8Array>, video);
    const error = await failure(call(exampleClient(url), upload, { file }));
    expect(error).toMatchObject({ code: 'request_invalid', attempts: 1 });
    expect((error as Error).message).toContain('the stream of a file failed');
    expect(String((error as Error).cause)).toContain(cause);
    expect(received).toEqual([]);
  });

  it('is not sent as what is left of a stream that was read before', async () => {
    const { received, url } = await receiving();
    const file = streamedFile(new Blob([bytes]).stream(), video);
    await call(exampleClient(url), upload, { file });
    const error = await failure(call(exampleClient(url), upload, { file }));
    expect(error).toMatchObject({ code: 'request_invalid' });
    expect((error as Error).message).toContain('has been read before');
    expect(received).toHaveLength(1);
    const [read, locked] = [Readable.from([bytes]), new Blob([bytes]).stream()];
    await read.toArray();
    locked.getReader();
    for (const stream of [read, locked]) expect(() => streamedFile(stream, video)).toThrow('has been read before');
  });

  it.each<[unknown, string]>([
    [undefined, 'Undefined'],
    ['abc', 'String'],
    [{}, 'Object'],
    [[1, 2], 'Array'],
    [new Map(), 'Map'],
    [() => Readable.from([bytes]), 'Function'],
  ])('is not made of %j, of which a form would send the text', (content, tag) => {
    expect(() => namedFile(content as Uint8Array, video)).toThrow(`a file is a ${tag} and not a Blob or bytes`);
    expect(() => streamedFile(content as ReadableStream, video)).toThrow(`a file is a ${tag} and not a stream`);
  });

  it('is not made of a stream as if that were bytes, nor without a type and a name', () => {
    const stream = new Blob([bytes]).stream();
    expect(() => namedFile(stream as unknown as Blob, video)).toThrow('streams are for streamedFile');
    for (const description of [
      undefined,
      'tour.mp4',
      {},
      { type: 'video/mp4' },
      { name: 'tour.mp4' },
      { ...video, type: 5 },
    ]) {
      expect(() => namedFile(bytes, description as typeof video)).toThrow('needs its type and name');
      expect(() => streamedFile(stream, description as typeof video)).toThrow('needs its type and name');
    }
  });

  it('that is neither bytes nor a Blob is refused, with what it can be', async () => {
    const error = await failure(call(exampleClient('https://example.com'), upload, { file: new Map() }));
    expect((error as Error).message).toContain('"file" is neither data, a Blob, bytes nor a streamed file');
  });
});
