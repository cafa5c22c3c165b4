const algorithm = { name: 'HMAC', hash: 'SHA-256' };

/** HMAC-SHA256 of a message with the UTF-8 bytes of a secret as the key; undefined if WebCrypto is unavailable. */
export async function hmacSha256(secret: string, message: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> {
  // It is missing on pages served without https, which the type does not express.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const key = await subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['sign']);
  return new Uint8Array(await subtle.sign('HMAC', key, message));
}

/** Decodes 64 lowercase hexadecimal digits; undefined for any other string. */
export function fromHex(text: string): Uint8Array | undefined {
  if (!/^[0-9a-f]{64}$/.test(text)) return undefined;
  return Uint8Array.from({ length: 32 }, (_, index) => Number.parseInt(text.slice(index * 2, index * 2 + 2), 16));
}

/** Encodes bytes as lowercase hexadecimal digits. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
