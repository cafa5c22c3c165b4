import { tagOf } from '../tag-of.ts';
import { describedFile, type FileDescription, refusedFile } from './file-description.ts';

/**
 * Gives a Blob or bytes the media type and the file name that a multipart body has them with; the content of a Blob is not
 * copied.
 *
 * @throws RequestInvalidError if the content is neither a Blob nor bytes, or the type or the name is missing.
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
  if (!isBytes)
    throw refusedFile(`a file is a ${tagOf(content)} and not a Blob or bytes; streams are for streamedFile`);
  return Object.assign(new Blob([content as ArrayBuffer], { type }), { name });
}
