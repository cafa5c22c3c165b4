import { execute } from '../execute.ts';
import { elapsedNow, systemClock } from '../transport/clock.ts';
import type { PageRequest, Strategy } from './strategy.ts';
import type { WalkInput } from './walk-input.ts';

/** Makes the sender of a walk's requests: all end with the walk, with the caller's signal, and with the walk's deadline. */
export function createPageRequest(
  { internals, operation, filters, options }: WalkInput,
  { defaults, query }: Strategy,
  stop: AbortSignal,
): PageRequest {
  const { clock = systemClock } = internals.options;
  const { deadlineMs, signal } = options;
  const walkEnd = deadlineMs === undefined ? undefined : elapsedNow(clock) + deadlineMs;
  const settled: Record<string, unknown> = { ...filters };
  // A filter that is given as undefined counts as left out, here as everywhere.
  for (const [name, value] of Object.entries(defaults ?? {})) settled[name] ??= value;
  return (question, onThrottled, ahead) => {
    const walk = { signals: [stop, signal, ahead], walkEnd, onThrottled };
    return execute(internals, operation, { ...settled, ...query(question) }, options, walk);
  };
}
