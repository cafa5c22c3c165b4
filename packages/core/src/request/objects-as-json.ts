import { encodeJson } from './encode.ts';
import { entriesOf } from './entries.ts';
import { styled } from './styled.ts';

const write = styled('form', true);

/** Writes a field of a form without a style: an object as JSON, a list as its name repeated, each object in it as JSON. */
export function objectsAsJson(name: string, value: unknown): string | undefined {
  return write(name, !Array.isArray(value) && entriesOf(value) ? encodeJson(value) : value);
}
