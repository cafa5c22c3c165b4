import { encode, type TextWriter } from './encode.ts';
import { entriesOf, flat } from './entries.ts';
import type { ParameterWriter } from './parameter-writer.ts';

/** By style: what stands first, between exploded entries, and between others. */
const delimiters = {
  simple: ['', ',', ','],
  label: ['.', '.', ','],
  matrix: [';', ';', ','],
  form: ['', '&', ','],
  spaceDelimited: ['', '&', '%20'],
  pipeDelimited: ['', '&', '|'],
} as const;

/**
 * Writes a value in a style of OpenAPI, as RFC 6570 expands it: delimiters stand as they are, and those within values are
 * encoded. Entries that are null are left out, and a list or an object without entries is not sent.
 *
 * @param write Writes the values; by default, every reserved character is percent-encoded.
 * @throws Error, for the caller to name the call, about a delimiter within an entry that no encoding keeps from being one.
 */
export function styled(
  style: keyof typeof delimiters,
  explode = false,
  write: TextWriter = encodeReserved,
): ParameterWriter {
  const [first, between, joint] = delimiters[style];
  const isBare = style === 'simple' || style === 'label';
  const named = (name: string, text: string) => `${name}${text || style !== 'matrix' ? '=' : ''}${text}`;
  const pair = (name: string, text: string) => (isBare ? text : named(encodeReserved(name, name), text));
  return (name, value) => {
    const entries = entriesOf(value);
    if (!entries) return first + pair(name, write(name, value));
    if (!entries[0]) return undefined;
    const text = (one: unknown) =>
      write(name, flat(one)).replaceAll(explode ? between : joint, (found) => {
        if (/[.%]/.test(found)) throw new Error(`an entry of "${name}" holds what separates entries`);
        return encodeURIComponent(found);
      });
    if (explode) {
      const texts = entries.map(([key, one]) =>
        key === undefined ? pair(name, text(one)) : named(isBare ? text(key) : encodeReserved(key, key), text(one)),
      );
      return first + texts.join(between);
    }
    const texts = entries.flatMap(([key, one]) => (key === undefined ? [text(one)] : [text(key), text(one)]));
    return first + pair(name, texts.join(joint));
  };
}

/** Encodes all that RFC 6570 has encoded: every character but letters, digits, `-`, `.`, `_` and `~`. */
function encodeReserved(name: string, value: unknown): string {
  return encode(name, value).replaceAll(/[!'()*]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
}
