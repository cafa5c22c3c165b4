import { createHash } from 'node:crypto';

import { type DownloadedStream, withDigest } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { failure } from './support/things.ts';

/** Bytes that look random, the same in each run. */
function bytesOf(length: number): Uint8Array {
  let seed = length;
  return Uint8Array.from({ length }, () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) >>> 16);
}

function downloaded(bytes: Uint8Array, chunk: number): DownloadedStream {
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + chunk));
      at += chunk;
    },
  });
  return { stream, totalBytes: bytes.length, response: new Response() };
}

const read = async ({ stream }: DownloadedStream) => new Uint8Array(await new Response(stream).arrayBuffer());

describe('the digest of a download', () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 1_000, 100_003])('fits a file of %i bytes', async (length) => {
    const bytes = bytesOf(length);
    for (const encoding of ['hex', 'base64', 'base64url'] as const) {
      const digest = createHash('sha256').update(bytes).digest(encoding);
      for (const chunk of [1 + (length >> 3), 7, 64]) {
        // oxlint-disable-next-line no-await-in-loop -- one stream after the other
        expect(await read(withDigest(downloaded(bytes, chunk), digest))).toEqual(bytes);
      }
    }
  });

  it('fails at the end of a file with another bit, and of one that was cut off', async () => {
    const bytes = bytesOf(300);
    const digest = createHash('sha256').update(bytes).digest('hex');
    const other = bytes.with(150, bytes[150]! ^ 1);
    for (const wrong of [other, bytes.subarray(0, 299)]) {
      // oxlint-disable-next-line no-await-in-loop -- one stream after the other
      const error = await failure(read(withDigest(downloaded(wrong, 64), digest)));
      expect(error).toMatchObject({ code: 'wrong_shape', retryable: true, detail: { reason: 'digest' } });
    }
  });

  it.each(['abc', '', undefined, null, 5])('refuses a digest of another form, and none at all: %s', (digest) => {
    let isCancelled = false;
    const stream = new ReadableStream<Uint8Array>({ cancel: () => void (isCancelled = true) });
    const download = { ...downloaded(bytesOf(3), 1), stream };
    expect(() => withDigest(download, digest as string)).toThrow(/neither 64 hexadecimal digits/);
    // Nobody gets the stream to end it.
    expect(isCancelled).toBe(true);
  });

  it('is refused for a stream that is being read already', () => {
    const download = downloaded(bytesOf(3), 1);
    download.stream.getReader();
    expect(() => withDigest(download, '00'.repeat(32))).toThrow('The stream of the download is being read already.');
  });

  it('ends the download when nobody reads on', async () => {
    let reason: unknown;
    const stream = new ReadableStream<Uint8Array>({ cancel: (why) => void (reason = why) });
    const { stream: checked } = withDigest({ ...downloaded(bytesOf(3), 1), stream }, '00'.repeat(32));
    await checked.cancel('enough');
    expect(reason).toBe('enough');
  });
});
