import { WaError } from '../errors/wa-error.ts';

/** What a file is, beside its content. */
export interface FileDescription {
  /** Media type, such as `video/mp4`. */
  readonly type: string;
  /** File name, such as `tour.mp4`. */
  readonly name: string;
}

/**
 * Checks the description of a file.
 *
 * @throws RequestInvalidError about one without a type or a name.
 */
export function checkDescription(maker: string, isContent: boolean, content: string, given: FileDescription): void {
  const { name, type } = Object(given) as Partial<FileDescription>;
  if (isContent && typeof name === 'string' && typeof type === 'string') return;
  throw new WaError('request_invalid', `${maker} needs ${content}, and { type, name } as texts.`);
}
