import { WaError } from '../errors/wa-error.ts';

/** What a file is, beside its content. */
export interface FileDescription {
  /** Media type, such as `video/mp4`. */
  readonly type: string;
  /** File name, such as `tour.mp4`. */
  readonly name: string;
}

/**
 * Reads the description of a file, which plain JavaScript may have left out.
 *
 * @throws RequestInvalidError if the type or the name is missing.
 */
export function describedFile(description: FileDescription): FileDescription {
  const { name, type } = Object(description) as FileDescription;
  if (typeof name !== 'string' || typeof type !== 'string')
    throw refusedFile("a file needs its type and name as strings, such as { type: 'image/png', name: 'map.png' }");
  return { name, type };
}

/** The error about a file that cannot be sent; its name and content are the app's, and not shown. */
export function refusedFile(text: string, cause?: unknown): WaError {
  return new WaError('request_invalid', `${text}.`, { cause });
}
