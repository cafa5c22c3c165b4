import { encodeJson } from './encode.ts';
import type { ParameterWriter } from './parameter-writer.ts';

/**
 * Writes a value as JSON, and that text as another writer does; by default for a header, with everything beyond ASCII
 * escaped.
 */
export function asJson(write: ParameterWriter = inAscii): ParameterWriter {
  return (name, value) => write(name, encodeJson(value));
}

function inAscii(_name: string, text: unknown): string {
  return (text as string).replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
