// One for all: making a decoder costs more than most bodies take to decode. Made at the first body, since a platform such
// as Jest's jsdom may have none, and loading this package must not fail there.
let decoder: TextDecoder | undefined;

/** The text of UTF-8 bytes; a byte order mark is left out, malformed bytes become U+FFFD. */
export function decodeText(bytes: Uint8Array): string {
  return (decoder ??= new TextDecoder()).decode(bytes);
}
