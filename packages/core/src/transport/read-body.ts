/**
 * Reads a body, at most `maxBytes` bytes of it; undefined when it is larger, and the rest is given up then.
 *
 * What is counted is what arrives: a compressed body grows beyond its declared length. A reader of one's own is also
 * quicker than the platform's ways to read all of a body.
 */
export async function readBody({ body, headers }: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = Number(headers.get('content-length') ?? 0) > maxBytes ? Infinity : 0;
  const reader = body?.getReader();
  while (reader) {
    if (size > maxBytes) {
      void reader.cancel().catch(() => {});
      return undefined;
    }
    // Chunks arrive one after the other; there is nothing to run in parallel.
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    chunks.push(value);
  }
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const bytes = new Uint8Array(size === Infinity ? 0 : size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
