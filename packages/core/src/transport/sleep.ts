import { AbortedError } from '../errors/errors.ts';
import type { WaErrorFields } from '../errors/wa-error.ts';
import type { Clock } from './clock.ts';

/**
 * Waits that many milliseconds, or until the signal fires.
 *
 * @throws AbortedError as soon as the signal fires.
 */
export function sleep(clock: Clock, ms: number, signal: AbortSignal | undefined, fields: WaErrorFields): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => () => {
      clock.clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      finish();
    };
    const abort = settle(() => reject(abortedError(signal, fields)));
    const timer = clock.setTimeout(
      settle(() => resolve()),
      ms,
    );
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort);
  });
}

/** The error of a call that its caller ended. */
export function abortedError(signal: AbortSignal | undefined, fields: WaErrorFields): AbortedError {
  const where = fields.operation ? `${fields.provider} ${fields.operation}: ` : '';
  return new AbortedError('aborted', `${where}aborted by the caller's signal.`, { ...fields, cause: signal?.reason });
}
