// One for all: making a decoder costs more than most bodies take to decode. Made at the first body, since a platform such
// as Jest's jsdom may have none, and loading this package must not fail there.
let decoder: TextDecoder | undefined;

/**
 * The text of UTF-8 bytes; a byte order mark is left out, malformed bytes become U+FFFD. Bytes that are no UTF-8 are read in
 * the charset that their type names.
 */
export function decodeText(bytes: Uint8Array, type: string | null): string {
  // Asked for once: Node makes it, like many of its globals, when it is read.
  decoder ??= globalThis.TextDecoder && new TextDecoder();
  const text = decoder?.decode(bytes) ?? decodeByHand(bytes);
  if (!text.includes('\ufffd')) return text;
  try {
    // The letter may be in the text itself: JSON is UTF-8, and many a server names another charset for it all the same.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    try {
      return new TextDecoder(/charset="?([\w-]+)/i.exec(type!)?.[1]).decode(bytes);
    } catch {
      // The platform has no such charset.
      return text;
    }
  }
}

// Both functions turn UTF-8 bytes, as letters, into a text and back; every platform has them, however old.
/** The UTF-8 bytes of a text. */
export function encodeText(text: string): Uint8Array {
  return globalThis.TextEncoder
    ? new TextEncoder().encode(text)
    : Uint8Array.from(unescape(encodeURIComponent(text)), (letter) => letter.charCodeAt(0));
}

/** For platforms without a decoder: Jest's jsdom, and React Native before 0.85. */
function decodeByHand(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  try {
    return decodeURIComponent(escape(letters)).replace(/^\uFEFF/, '');
  } catch {
    return letters.replace(/[\x80-\xff]/g, '\uFFFD');
  }
}
