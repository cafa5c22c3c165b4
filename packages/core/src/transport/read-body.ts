/** Thrown inside the transport when a body passes the cap. */
export const bodyTooLarge = new Error('The body is too large.');

/**
 * Reads a body as text, at most `maxBytes` bytes of it.
 *
 * A declared length within the cap lets the platform's own, quicker reader do the work: HTTP ends the body there.
 * A compressed body can grow beyond its declared length, so it is counted while it is read.
 */
export async function readBody(response: Response, maxBytes: number): Promise<string> {
  if (!response.body) return '';
  const declared = Number(response.headers.get('content-length') ?? Number.NaN);
  if (declared > maxBytes) throw bodyTooLarge;
  if (declared <= maxBytes && !response.headers.has('content-encoding')) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    // Chunks arrive one after the other; there is nothing to run in parallel.
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) throw bodyTooLarge;
    text += decoder.decode(value, { stream: true });
  }
}
