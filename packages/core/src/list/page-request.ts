import { TimedOutError } from '../errors/errors.ts';
import { execute, type Outcome } from '../execute.ts';
import { systemClock } from '../transport/clock.ts';
import type { PageQuestion, Strategy } from './strategy.ts';
import type { WalkInput } from './walk-input.ts';

/** Asks for one page of a walk. */
export type PageRequest = (strategy: Strategy, question: PageQuestion) => Promise<Outcome>;

/** Makes the sender of a walk's requests: all end with the walk, with the caller's signal, and with the walk's deadline. */
export function createPageRequest(
  { internals, operation, filters, options }: WalkInput,
  stop: AbortSignal,
): PageRequest {
  const { clock = systemClock } = internals.options;
  const end = options.deadlineMs === undefined ? Infinity : clock.now() + options.deadlineMs;
  const late = () => {
    const { provider } = internals.definition;
    const names = { provider, operation: operation.name, path: operation.path };
    const text = `${provider} ${operation.name}: the walk took longer than deadlineMs.`;
    return new TimedOutError('timed_out', text, { ...names, phase: 'walk', retryable: false });
  };
  return async (strategy, question) => {
    const remaining = end - clock.now();
    if (remaining <= 0) throw late();
    // Linked by hand and unlinked below: a combined signal of the platform's would keep its listeners.
    const controller = new AbortController();
    const links = [stop, options.signal].filter((signal) => signal !== undefined);
    const abort = () => controller.abort(links.find((signal) => signal.aborted)?.reason);
    let isLate = false;
    const timer =
      remaining === Infinity
        ? undefined
        : clock.setTimeout(() => {
            isLate = true;
            controller.abort();
          }, remaining);
    for (const signal of links) signal.addEventListener('abort', abort);
    if (links.some((signal) => signal.aborted)) abort();
    try {
      const input = { ...strategy.defaults, ...filters, ...strategy.query(question) };
      return await execute(internals, operation, input, { ...options, signal: controller.signal });
    } catch (error) {
      throw isLate ? late() : error;
    } finally {
      if (timer !== undefined) clock.clearTimeout(timer);
      for (const signal of links) signal.removeEventListener('abort', abort);
    }
  };
}
