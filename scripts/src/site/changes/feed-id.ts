import { createHash } from 'node:crypto';

/** A URN for a text, the same every time: a name-based UUID (RFC 9562, version 8 with SHA-256). */
export function feedId(text: string): string {
  const bytes = createHash('sha256').update(`wa-clients ${text}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
