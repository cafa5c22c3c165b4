import { plainValue } from './encode.ts';
import { entriesOf } from './entries.ts';
import type { ParameterWriter } from './parameter-writer.ts';
import { styled } from './styled.ts';

/**
 * Writes a header of a list or an object: entries with commas between them, and nothing encoded, since nobody decodes a
 * header.
 *
 * @throws Error, for the caller to name the call, about an entry that holds a comma.
 */
export function simpleHeader(explode = false): ParameterWriter {
  const write = styled('simple', explode, (name, value) => {
    const text = String(plainValue(name, value));
    if (text.includes(',')) throw new Error(`an entry of "${name}" holds what separates entries`);
    return text;
  });
  return (name, value) => (entriesOf(value) ? write(name, value) : String(plainValue(name, value)));
}
