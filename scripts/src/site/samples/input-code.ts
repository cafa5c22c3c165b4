import { codeLiteral } from '../../emit/operations/code-literal.ts';
import { isObject, type Json } from '../../spec/document.ts';

/** Code for the input of a call; files and forms are written as they are made. */
export function inputCode(input: Readonly<Record<string, unknown>>, before: number): string {
  const made: string[] = [];
  const values = withPlaces(input, made) as Json;
  const code = codeLiteral(values, '', before);
  return made.reduce((text, one, index) => text.replace(`'${placeOf(index)}'`, () => one), code);
}

/** Whether the code of an input means what the call was given: no file of unknown content, and no form. */
function withPlaces(value: unknown, made: string[]): unknown {
  const put = (code: string) => {
    made.push(code);
    return placeOf(made.length - 1);
  };
  if (value instanceof Blob) return put(`new Blob(['x'], { type: '${value.type || 'application/octet-stream'}' })`);
  if (value instanceof Uint8Array) return put(bytesCode(value));
  if (value === 'new FormData()' || value instanceof FormData) return put('new FormData()');
  if (Array.isArray(value)) return value.map((one) => withPlaces(one, made));
  if (!isObject(value)) return value;
  const entries = Object.entries(value as Record<string, unknown>).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.map(([name, one]) => [name, withPlaces(one, made)]));
}

/** Bytes as code; many of them are those of the reader, and only as many. */
function bytesCode(bytes: Uint8Array): string {
  return bytes.length > 16 ? `new Uint8Array(${bytes.length})` : `new Uint8Array([${bytes.join(', ')}])`;
}

function placeOf(index: number): string {
  return `place-of-what-is-made-${index}`;
}
