import type { Scrubber } from '../errors/scrubber.ts';
import { isBranded, type WaError } from '../errors/wa-error.ts';
import { safeCause } from './safe-cause.ts';

/** The error of a call whose option, a function of the app's, threw: an error of these packages as it is. */
export function askedFailure(
  error: unknown,
  what: string,
  fail: (text: string, cause?: Error) => WaError,
  scrubber: Scrubber,
): WaError {
  if (!isBranded(error)) return fail(`the function given as ${what} failed`, safeCause(error, scrubber));
  // It does not know whose key is missing.
  return error.operation === 'fromEnv' ? fail(error.message) : error;
}
