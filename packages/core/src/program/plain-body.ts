/** Bytes as they stand in a file of JSON: as text where they are text, else in Base64. */
export type PlainBody = { readonly text: string } | { readonly base64: string };

/** Writes bytes for a file; undefined for none. */
export function toPlainBody(bytes: Uint8Array): PlainBody | undefined {
  if (bytes.byteLength === 0) return undefined;
  try {
    // A byte order mark is part of the bytes.
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { base64: Buffer.from(bytes).toString('base64') };
  }
}

/** Reads what {@link toPlainBody} has written. */
export function fromPlainBody(body: PlainBody | undefined): Uint8Array<ArrayBuffer> {
  if (!body) return new Uint8Array();
  return 'text' in body ? new TextEncoder().encode(body.text) : new Uint8Array(Buffer.from(body.base64, 'base64'));
}
