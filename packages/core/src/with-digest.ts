import type { DownloadedStream } from './download-stream.ts';
import { WaError, type WaErrorInit } from './errors/wa-error.ts';
import { sha256 } from './sha-256.ts';

/**
 * Checks the SHA-256 digest of a download while its stream is read: a file that is not the announced one fails with
 * `wrong_shape` and the detail `{ reason: 'digest' }` before the stream ends. Keep nothing of it before that.
 *
 * @param expected Digest as the service announces it: 64 hexadecimal digits, or Base64.
 * @param names Provider and operation that the errors name.
 * @throws WaError with code `request_invalid` if the digest has neither form, or the stream is being read already.
 * @example
 * const { stream } = withDigest(await downloadStream(client, details.url), details.sha256);
 */
export function withDigest(
  download: DownloadedStream,
  expected: string,
  names: Pick<WaErrorInit, 'provider' | 'operation'> = {},
): DownloadedStream {
  const wanted = bytesOf(expected, download.stream, names);
  const running = sha256();
  if (download.stream.locked)
    throw new WaError('request_invalid', 'The stream of the download is being read already.', names);
  const reader = download.stream.getReader();
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value } = await reader.read();
        if (value) {
          running.add(value);
          return controller.enqueue(value);
        }
        if (!running.digest().every((byte, index) => byte === wanted[index])) {
          throw new WaError('wrong_shape', 'The SHA-256 digest of the file is not the announced one.', {
            ...names,
            retryable: true,
            detail: { reason: 'digest' },
          });
        }
        return controller.close();
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return { ...download, stream };
}

function bytesOf(digest: unknown, stream: ReadableStream, names: WaErrorInit): number[] {
  // A service may have announced none.
  const text = String(digest).trim();
  if (/^[\da-f]{64}$/i.test(text)) return (text.match(/../g) ?? []).map((pair) => parseInt(pair, 16));
  if (/^[\w+/-]{43}=?$/.test(text)) {
    const plain = text.replaceAll('-', '+').replaceAll('_', '/');
    return Array.from(atob(plain), (letter) => letter.charCodeAt(0));
  }
  // Nobody gets the stream, which would keep its connection.
  void stream.cancel().catch(() => {});
  const problem = 'The announced digest is neither 64 hexadecimal digits nor Base64 of 32 bytes.';
  throw new WaError('request_invalid', problem, names);
}
