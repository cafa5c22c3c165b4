import { fromBase64Json, toBase64Json } from './base64.ts';

/**
 * Encodes a position in a list as an opaque cursor that is bound to a context, such as the list and its filters.
 *
 * The checksum detects accidental changes and tampering in tests; it is not cryptographic.
 */
export function sealCursor(place: unknown, context: string): string {
  const text = toBase64Json(place).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `${text}.${checksum(text + context)}`;
}

/** Decodes the position of a cursor; undefined if it was modified or belongs to another context. */
export function openCursor(cursor: string, context: string): unknown {
  const [text = '', seal, ...rest] = cursor.split('.');
  if (rest.length > 0 || seal !== checksum(text + context)) return undefined;
  return fromBase64Json(text.replaceAll('-', '+').replaceAll('_', '/'));
}

/** FNV-1a over UTF-16 units, in base 36. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
