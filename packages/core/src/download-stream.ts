import type { Client } from './client.ts';
import type { DownloadOptions } from './download-options.ts';
import { progressOf } from './download-progress.ts';
import { downloadRequest } from './download-request.ts';
import { failure } from './errors/failure.ts';
import { isBranded } from './errors/wa-error.ts';
import { tagOf } from './tag-of.ts';
import { systemClock } from './transport/clock.ts';
import { declaredBytes } from './transport/declared-bytes.ts';
import { readBody } from './transport/read-body.ts';
import { safeCause } from './transport/safe-cause.ts';
import { closed, withLimits } from './transport/limits.ts';
import { defaultSettings, settingsOf } from './transport/settings.ts';
import { onAbort } from './transport/signal-hub.ts';

/** Downloaded file as a stream. */
export interface DownloadedStream {
  /** The bytes. Read the stream to its end or cancel it, to free the connection. It fails with WaErrors. */
  readonly stream: ReadableStream<Uint8Array>;
  /** Size of the file in bytes, if the response declares it. */
  readonly totalBytes: number | undefined;
  /** Response; read its body from `stream`. */
  readonly response: Response;
}

/**
 * Downloads a file as a stream, for files that are too large for memory.
 *
 * Until the response headers arrive, timeouts and retries are those of `download`. After that, `timeout.attemptMs` limits
 * the time between two chunks, `timeout.totalMs` does not apply, and the request is not retried. `maxBodyBytes`, the signal
 * and `client.close()` apply until the last byte.
 *
 * @throws WaError as `download`; failures after the headers are errors of `stream`.
 * @example
 * const { stream } = await downloadStream(kapso, message.media_url, { maxBodyBytes: Infinity, hosts: ['media.example.com'] });
 * await writeFile('video.mp4', stream);
 */
export async function downloadStream(
  client: Client,
  url: string | URL,
  downloading?: DownloadOptions,
): Promise<DownloadedStream> {
  const { call, fail, internals, names, request } = downloadRequest(client, url, 'downloadStream', downloading);
  const options = downloading ?? {};
  const clock = internals.options.clock ?? systemClock;
  const { scrubber, transport } = internals;
  const { bytes, response } = await transport(request, {
    ...call,
    // A stream is read below, by whoever reads it. Where a platform has none, the body is read here.
    read: async (answer, ...limits) => (isReadable(answer) ? new Uint8Array() : readBody(answer, ...limits)),
    finish: (answer) => answer,
  });
  const { timeout, maxBodyBytes } = settingsOf(settingsOf(defaultSettings, internals.options, fail), options, fail);
  const signals = [options.signal, transport.closing];
  const totalBytes = declaredBytes(response);
  const tell = progressOf(response, options.onProgress, fail);
  const reader = isReadable(response) ? response.body?.getReader() : undefined;
  let rest = bytes.byteLength > 0 ? bytes : undefined;
  let received = 0;
  let links: (() => void)[] = [];
  const release = () => {
    for (const unlink of links) unlink();
    links = [];
  };
  const giveUp = () => {
    release();
    void reader?.cancel().catch(() => {});
  };
  const late = () =>
    failure('timed_out', names, `nothing arrived for ${timeout.attemptMs} ms`, { phase: 'body', retryable: true });
  const read = async () => {
    const limits = { clock, signals, names, ms: timeout.attemptMs, late };
    const value = reader ? (await withLimits(limits, () => reader.read())).value : rest;
    rest = undefined;
    if (!value) {
      if (!reader || received >= (totalBytes ?? 0)) return undefined;
      throw failure('connection_failed', names, 'the response was cut off', { sent: 'maybe', retryable: true });
    }
    if (tagOf(value) !== 'Uint8Array')
      throw failure('config_invalid', names, 'fetch returned no unread Response of bytes');
    received += value.byteLength;
    if (received > maxBodyBytes) throw failure('too_large', names, 'the response is larger than maxBodyBytes');
    tell?.(value.byteLength);
    return value;
  };
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const abort = () => {
          const text = transport.closing.aborted ? closed : "aborted by the caller's signal";
          controller.error(failure('aborted', names, text, { cause: options.signal?.reason }));
          giveUp();
        };
        links = signals.flatMap((signal) => (signal ? [onAbort(signal, abort)] : []));
        if (signals.some((signal) => signal?.aborted)) abort();
        else if (totalBytes !== undefined && totalBytes > maxBodyBytes) {
          controller.error(failure('too_large', names, 'the response is larger than maxBodyBytes'));
          giveUp();
        }
      },
      async pull(controller) {
        try {
          const value = await read();
          if (value) return controller.enqueue(value);
          release();
          return controller.close();
        } catch (error) {
          giveUp();
          if (isBranded(error)) throw error;
          throw failure('connection_failed', names, 'the connection failed', {
            sent: 'maybe',
            retryable: true,
            cause: safeCause(error, scrubber),
          });
        }
      },
      cancel: giveUp,
    },
    { highWaterMark: 0 },
  );
  return { stream, totalBytes, response };
}

/** Whether a body can be read as it arrives. */
function isReadable({ body, bodyUsed }: Response): boolean {
  return 'getReader' in Object(body) && !body?.locked && !bodyUsed;
}
