// One for all: making a decoder costs more than most bodies take to decode. Made at the first body, since a platform such
// as Jest's jsdom may have none, and loading this package must not fail there.
let decoder: TextDecoder | undefined;

/** The text of UTF-8 bytes; a byte order mark is left out, malformed bytes become U+FFFD. */
export function decodeText(bytes: Uint8Array): string {
  // Asked for once: Node makes it, like many of its globals, when it is read.
  decoder ??= globalThis.TextDecoder && new TextDecoder();
  return decoder ? decoder.decode(bytes) : decodeByHand(bytes);
}

/** The UTF-8 bytes of a text. */
export function encodeText(text: string): Uint8Array {
  if (globalThis.TextEncoder) return new TextEncoder().encode(text);
  const escaped = encodeURIComponent(text).replace(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Uint8Array.from(escaped, (byte) => byte.charCodeAt(0));
}

/** For platforms without a decoder: Jest's jsdom, and React Native before 0.85. */
function decodeByHand(bytes: Uint8Array): string {
  try {
    const escaped = Array.from(bytes, (byte) => `%${(byte + 256).toString(16).slice(1)}`).join('');
    return decodeURIComponent(escaped).replace(/^\uFEFF/, '');
  } catch {
    return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : '\uFFFD')).join('');
  }
}
