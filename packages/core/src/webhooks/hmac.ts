/** Hash functions of signatures. */
export type WebhookHash = 'SHA-256' | 'SHA-512';

/** HMAC of a message with the UTF-8 bytes of a secret as the key; undefined if WebCrypto is unavailable. */
export async function hmac(
  secret: string,
  message: Uint8Array,
  hash: WebhookHash = 'SHA-256',
): Promise<Uint8Array | undefined> {
  // It is missing on pages served without https, which the type does not express.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const algorithm = { name: 'HMAC', hash };
  const key = await subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['sign']);
  return new Uint8Array(await subtle.sign('HMAC', key, message as Uint8Array<ArrayBuffer>));
}

/** Decodes the lowercase hexadecimal digits of a hash; undefined for any other string. */
export function fromHex(text: string, hash: WebhookHash = 'SHA-256'): Uint8Array | undefined {
  const length = hash === 'SHA-512' ? 64 : 32;
  if (text.length !== length * 2 || !/^[0-9a-f]+$/.test(text)) return undefined;
  return Uint8Array.from({ length }, (_, index) => Number.parseInt(text.slice(index * 2, index * 2 + 2), 16));
}

/** Encodes bytes as lowercase hexadecimal digits. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
