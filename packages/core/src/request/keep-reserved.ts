import { encode } from './encode.ts';

/**
 * Encodes a value of a query parameter whose description allows reserved characters: those and percent-encoded triples stay
 * as they are, but for the ones that would end the value or that no query can hold (`&`, `+`, `#`, `[` and `]`).
 */
export function keepReserved(name: string, value: unknown): string {
  return encode(name, value)
    .replace(/%(?:24|2C|2F|3A|3B|3D|3F|40)/g, decodeURIComponent)
    .replace(/%25(?=[\dA-F]{2})/gi, '%');
}

/** The same for a part of a path, which a question mark would end. */
export function keepReservedInPath(name: string, value: unknown): string {
  return keepReserved(name, value).replaceAll('?', '%3F').replaceAll('%2B', '+').replaceAll('%26', '&');
}
