import { joinBytes } from '../join-bytes.ts';

/**
 * Reads a body, at most `maxBytes` bytes of it; undefined when it is larger. What is left is given up once the signal
 * fires, as it does whenever an attempt fails.
 *
 * What is counted is what arrives: a compressed body grows beyond its declared length. A reader of one's own is also
 * quicker than the platform's ways to read all of a body.
 */
export async function readBody(
  { body, headers }: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const giveUp = () => void reader.cancel().catch(() => {});
  // Node holds the way from a signal to its fetch weakly: once the headers are there, a garbage collection cuts it, and an
  // abort alone would leave the connection open.
  signal.addEventListener('abort', giveUp);
  const chunks: Uint8Array[] = [];
  const declared = Number(headers.get('content-length'));
  for (let size = 0; ;) {
    if (Math.max(size, declared) > maxBytes) return undefined;
    // Chunks arrive one after the other; there is nothing to run in parallel.
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read();
    if (done) return joinBytes(chunks);
    size += value.byteLength;
    chunks.push(value);
  }
}
