import { WaError } from '../errors/wa-error.ts';
import { tagOf } from '../tag-of.ts';

/** What a file is, beside its content. */
export interface FileDescription {
  /** Media type, such as `video/mp4`. */
  readonly type: string;
  /** File name, such as `tour.mp4`. */
  readonly name: string;
}

/**
 * Gives a Blob or bytes the media type and the file name that a multipart body has them with; the content of a Blob is not
 * copied.
 *
 * @throws RequestInvalidError if the content is neither a Blob nor bytes, which a form would send as their text.
 * @example
 * { file: namedFile(bytes, { type: 'image/png', name: 'map.png' }) }
 */
export function namedFile(
  content: Blob | ArrayBuffer | Uint8Array,
  description: FileDescription,
): Blob & FileDescription {
  const { name, type } = describedFile(description);
  if (content instanceof Blob) return Object.assign(content.slice(0, content.size, type), { name });
  const isBytes = ArrayBuffer.isView(content) || tagOf(content).endsWith('ArrayBuffer');
  if (!isBytes) throw refusedFile(`a file is a ${tagOf(content)} and no Blob or bytes; streams are for streamedFile`);
  return Object.assign(new Blob([content as ArrayBuffer], { type }), { name });
}

/** Reads the description of a file, which plain JavaScript may have left out. */
export function describedFile(description: FileDescription): FileDescription {
  const { name, type } = Object(description) as FileDescription;
  if (typeof name !== 'string' || typeof type !== 'string')
    throw refusedFile("a file needs its type and name as texts, such as { type: 'image/png', name: 'map.png' }");
  return { name, type };
}

/** The error about a file that cannot be sent; its name and content are the app's, and not shown. */
export function refusedFile(text: string, cause?: unknown): WaError {
  return new WaError('request_invalid', `${text}.`, { cause });
}
