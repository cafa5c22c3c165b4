import { execute } from '../execute.ts';
import type { Signal } from '../transport/signal-hub.ts';
import type { PageRequest } from './strategy.ts';
import type { WalkInput } from './walk-input.ts';
import type { WalkStart } from './walk-start.ts';

/** Makes the sender of a walk's requests: all end with the walk, with the caller's signal, and with the walk's deadline. */
export function createPageRequest(
  { internals, operation }: WalkInput,
  { checkpoint, filters, options, strategy: { defaults, query }, walkEnd }: WalkStart,
  stop: Signal,
): PageRequest {
  const settled: Record<string, unknown> = { ...filters, ...checkpoint.filters };
  // A filter that is given as undefined counts as left out, here as everywhere.
  for (const [name, value] of Object.entries(defaults ?? {})) settled[name] ??= value;
  return (question, onThrottled, ahead) => {
    const walk = { signals: [stop, options.signal, ahead], walkEnd, onThrottled };
    return execute(internals, operation, { ...settled, ...query(question) }, options, walk);
  };
}
