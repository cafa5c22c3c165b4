import type { WaError, WaErrorCode, WaErrorInit } from '../errors/wa-error.ts';
import { joinBytes } from '../join-bytes.ts';
import { tagOf } from '../tag-of.ts';
import { declaredBytes } from './declared-bytes.ts';
import { encodeText } from './decode-text.ts';

/** Makes the error of an attempt. */
export type Fail = (code: WaErrorCode, text: string, fields?: WaErrorInit) => WaError;

/**
 * Reads a body, at most `maxBytes` bytes of it. What is left is given up once the signal
 * fires, as it does whenever an attempt fails. `chunks` holds what has arrived, also when it is not all.
 *
 * What is counted is what arrives: a compressed body grows beyond its declared length. A reader of one's own is also
 * quicker than the platform's ways to read all of a body.
 *
 * @throws WaError `too_large`, `connection_failed` where less arrives than the headers declare, as a fetch of the app's own may let pass, and `config_invalid` for a body that cannot be read, since the app's own fetch has read it or makes none.
 */
export async function readBody(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
  fail: Fail,
  method: string,
  chunks: Uint8Array[] = [],
): Promise<Uint8Array> {
  const { body, headers, status } = response;
  const unusable = () => fail('config_invalid', 'fetch returned no unread Response of bytes', { status });
  if (response.bodyUsed || body?.locked) throw unusable();
  const tooLarge = () => fail('too_large', 'the response is larger than maxBodyBytes', { status });
  const whole = (bytes: Uint8Array): Uint8Array => {
    if (method !== 'HEAD' && bytes.byteLength < (declaredBytes(response) ?? 0))
      throw fail('connection_failed', 'the response was cut off', { status, sent: 'maybe', retryable: true });
    return bytes;
  };
  // Of a response without a body, as to HEAD, the header says how long another one is.
  let size = body === null ? 0 : Number(headers.get('content-length'));
  if (size > maxBytes) throw tooLarge();
  // React Native, node-fetch and responses made by hand have no stream of the platform's.
  if (!body?.getReader) {
    const content = await readWhole(response);
    if (!/^(ArrayBuffer|Uint8Array|String)$/.test(tagOf(content))) throw unusable();
    const isText = typeof content === 'string';
    const bytes = isText ? encodeText(content) : new Uint8Array(content as ArrayBuffer);
    chunks.push(bytes);
    if (bytes.byteLength > maxBytes) throw tooLarge();
    // A text says no more how many bytes it was made from.
    return isText ? bytes : whole(bytes);
  }
  const reader = body.getReader();
  // Node holds the way from a signal to its fetch weakly: once the headers are there, a garbage collection cuts it, and an
  // abort alone would leave the connection open.
  signal.addEventListener('abort', () => void reader.cancel().catch(() => {}));
  for (size = 0; size <= maxBytes;) {
    // Chunks arrive one after the other; there is nothing to run in parallel.
    // oxlint-disable-next-line no-await-in-loop -- chunks arrive one after the other
    const { done, value } = await reader.read();
    if (done) return whole(joinBytes(chunks));
    if (tagOf(value) !== 'Uint8Array') throw unusable();
    size += value.byteLength;
    chunks.push(value);
  }
  throw tooLarge();
}

/** All of a body that is no stream, as bytes or text; anything else where the Response has no such method, or a wrong one. */
async function readWhole(response: Response): Promise<unknown> {
  if (!response.arrayBuffer) return response.text ? response.text() : response.body === null && '';
  try {
    return await response.arrayBuffer();
  } catch (error) {
    try {
      // Many a React Native has the method, and cannot do it; of a fetch that broke there is no clone.
      return await response.clone().text();
    } catch {
      throw error;
    }
  }
}
