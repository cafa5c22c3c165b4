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
 * @example
 * { file: namedFile(bytes, { type: 'image/png', name: 'map.png' }) }
 */
export function namedFile(
  content: Blob | ArrayBuffer | Uint8Array,
  { type, name }: FileDescription,
): Blob & FileDescription {
  const blob =
    content instanceof Blob ? content.slice(0, content.size, type) : new Blob([content as ArrayBuffer], { type });
  return Object.assign(blob, { name });
}
