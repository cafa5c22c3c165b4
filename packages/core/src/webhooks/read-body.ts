import { joinBytes } from '../join-bytes.ts';
import type { Clock } from '../transport/clock.ts';
import type { WebhookReadOptions } from './options.ts';
import { misused, refuse } from './refuse.ts';

/** Source of the chunks of a body. */
export interface BodySource {
  /** Content-Length header, in bytes. */
  readonly declared: string | undefined;
  readonly next: () => Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  /** Discards the rest of the body, if there is any. */
  readonly stop: () => void;
}

const defaultMaxBodyBytes = 4 * 1024 * 1024;
const defaultTimeoutMs = 5_000;

/**
 * Reads a complete body within limits of size and time.
 *
 * @throws WebhookInvalidError `too_large`, `too_slow`, or `malformed` if the body is truncated.
 */
export async function readBody(
  provider: string,
  source: BodySource,
  clock: Clock,
  options: WebhookReadOptions,
): Promise<Uint8Array> {
  const maxBodyBytes = options.maxBodyBytes ?? defaultMaxBodyBytes;
  const timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
  if (!(maxBodyBytes > 0) || !(timeoutMs > 0)) throw misused(provider, 'maxBodyBytes and timeoutMs must be above 0');
  const tooLarge = () => refuse(provider, 'too_large', `the body has more than ${maxBodyBytes} bytes`);
  let timer: unknown;
  const late = new Promise<never>((_, reject) => {
    const error = refuse(provider, 'too_slow', `the body did not arrive within ${timeoutMs} ms`);
    timer = clock.setTimeout(() => reject(error), timeoutMs);
  });
  const chunks: Uint8Array[] = [];
  try {
    if (Number(source.declared ?? 0) > maxBodyBytes) throw tooLarge();
    for (let size = 0; ;) {
      const piece = source.next().catch(() => {
        throw refuse(provider, 'malformed', 'the body broke off');
      });
      // oxlint-disable-next-line no-await-in-loop -- chunks arrive one after the other
      const { done, value } = await Promise.race([piece, late]);
      if (done) break;
      const chunk = typeof value === 'string' ? new TextEncoder().encode(value) : (value as Uint8Array);
      size += chunk.byteLength;
      if (size > maxBodyBytes) throw tooLarge();
      chunks.push(chunk);
    }
    return joinBytes(chunks);
  } finally {
    clock.clearTimeout(timer);
    source.stop();
  }
}
