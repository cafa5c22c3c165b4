import { failure } from '../errors/failure.ts';
import type { WaError } from '../errors/wa-error.ts';
import { elapsedNow, systemClock } from '../transport/clock.ts';
import { closed } from '../transport/limits.ts';
import type { WalkInput } from './walk-input.ts';
import type { WalkStart } from './walk-start.ts';

/** Why a walk hands out nothing more, whether or not rows are waiting; undefined while it may go on. */
export function stopReason(
  { internals }: WalkInput,
  { names, options: { signal }, walkEnd }: WalkStart,
): WaError | undefined {
  if (internals.transport.closing.aborted) return failure('aborted', names, closed);
  if (signal?.aborted) return failure('aborted', names, "aborted by the caller's signal", { cause: signal.reason });
  if (walkEnd === undefined || elapsedNow(internals.options.clock ?? systemClock) < walkEnd) return undefined;
  return failure('timed_out', names, 'deadlineMs of the list is over', {
    phase: 'walk',
    retryable: true,
  });
}
