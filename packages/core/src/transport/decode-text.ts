// One for all: making a decoder costs more than most bodies take to decode.
const decoder = /* @__PURE__ */ new TextDecoder();

/** The text of UTF-8 bytes; a byte order mark is left out, malformed bytes become U+FFFD. */
export function decodeText(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
