import { isSafeHeader } from '../safety/headers.ts';
import { encodeJson, plainValue, wholeText } from './encode.ts';
import { isFile } from './is-file.ts';
import type { StreamedFile } from './streamed-file.ts';

/** Whether a part of a described type is JSON, a list too. */
export function isJsonPart(type: string | undefined): boolean {
  return /[/+]json *(;|$)/i.test(type ?? '');
}

/**
 * The content of a part.
 *
 * @throws Error, for the caller to name the call, about a value that is neither data nor a file, and about half a letter.
 */
export function partContent(name: string, value: unknown, type: string | undefined): BlobPart | StreamedFile {
  if (isFile(value)) return value as BlobPart | StreamedFile;
  const isObject = typeof value === 'object' && !(value instanceof Date);
  if (isObject && !isData(value)) throw new Error(`"${name}" is neither data, a Blob, bytes nor a streamed file`);
  return isObject || isJsonPart(type) ? encodeJson(value) : wholeText(name, plainValue(name, value));
}

/**
 * The head of a part, its lines ended.
 *
 * @throws Error, for the caller to name the call, about a header that holds what no header can carry.
 */
export function partHead(name: string, value: unknown, described: string | undefined, headers: object = {}): string {
  const { name: file = 'blob', type: own } = value as Partial<File>;
  const isObject = typeof value === 'object' && !(value instanceof Date);
  const type = isFile(value)
    ? own || described || 'application/octet-stream'
    : (described ?? (isObject ? 'application/json' : undefined));
  const lines = [
    `Content-Disposition: form-data; name="${quoted(name)}"${isFile(value) ? `; filename="${quoted(file)}"` : ''}`,
  ];
  if (type) lines.push(`Content-Type: ${type}`);
  for (const [header, one] of Object.entries(headers) as [string, unknown][])
    if (one !== undefined && one !== null) lines.push(`${header}: ${String(plainValue(header, one))}`);
  // Names are encoded, and may hold any letter.
  if (!lines.slice(1).every(isSafeHeader))
    throw new Error(`a header of "${name}" holds a character that no header can carry`);
  return `${lines.join('\r\n')}\r\n`;
}

/** Whether an object is data, and not a Blob of another library, whose content would be lost. */
function isData(value: unknown): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || prototype === Object.prototype;
}

/** A name as browsers write it. */
function quoted(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
