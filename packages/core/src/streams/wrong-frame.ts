import { failure } from '../errors/failure.ts';
import type { WaError } from '../errors/wa-error.ts';
import type { StreamConnection } from './stream-source.ts';

/** Makes the error for a frame that is not what the provider is known to send. */
export function wrongFrame({ names }: Pick<StreamConnection, 'names'>, text: string): WaError {
  return failure('wrong_shape', names, text);
}
