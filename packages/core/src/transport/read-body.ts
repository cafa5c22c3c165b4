/**
 * Reads a body, at most `maxBytes` bytes of it; undefined when it is larger.
 *
 * A declared length within the cap lets the platform's own, quicker reader do the work: HTTP ends the body there.
 * A compressed body can grow beyond its declared length, so it is counted while it is read.
 */
export async function readBody(response: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  const { body, headers } = response;
  const declared = Number(headers.get('content-length') ?? Number.NaN);
  if (declared > maxBytes) {
    void body?.cancel().catch(() => {});
    return undefined;
  }
  if (!body || (declared >= 0 && !headers.has('content-encoding'))) return new Uint8Array(await response.arrayBuffer());
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    // Chunks arrive one after the other; there is nothing to run in parallel.
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      void reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
