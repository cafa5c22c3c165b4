import { checkDescription, type FileDescription } from './file-description.ts';
import { isFile } from './is-file.ts';

/**
 * Gives a Blob or bytes the media type and the file name that a multipart body has them with; the content of a Blob is not
 * copied.
 *
 * @throws RequestInvalidError if the content is neither, or the type or the name is missing.
 * @example
 * { file: namedFile(bytes, { type: 'image/png', name: 'map.png' }) }
 */
export function namedFile(
  content: Blob | ArrayBuffer | Uint8Array,
  description: FileDescription,
): Blob & FileDescription {
  checkDescription('namedFile', isFile(content), 'a Blob or bytes', description);
  const { type, name } = description;
  const blob =
    content instanceof Blob ? content.slice(0, content.size, type) : new Blob([content as ArrayBuffer], { type });
  return Object.assign(blob, { name });
}
