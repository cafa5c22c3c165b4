import type { WaError } from '../errors/wa-error.ts';
import type { Exchange } from './exchange.ts';
import { isIdempotent } from './idempotent.ts';

const baseMs = 200;
const throttledBaseMs = 1_000;
const longestMs = 10_000;

/** A retry that may go ahead. */
export interface RetryPlan {
  readonly delayMs: number;
  /** Tokens taken from the bucket. */
  readonly taken: number;
}

/**
 * Decides whether, and after how long, a failed attempt is repeated: full jitter under a doubling bound, and never
 * sooner than the provider asked.
 */
export function planRetry(
  error: WaError,
  attempt: number,
  { call, context, deadline, settings }: Exchange,
): RetryPlan | undefined {
  const isThrottled = error.code === 'rate_limited';
  const mayRepeat = isThrottled || error.sent === 'no' || isIdempotent(call.operation);
  const asked = error.retryAfterMs ?? 0;
  if (!error.retryable || !mayRepeat || attempt >= settings.attempts || asked > settings.maxRetryAfterMs)
    return undefined;
  const bound = Math.min(longestMs, (isThrottled ? throttledBaseMs : baseMs) * 2 ** (attempt - 1));
  const delayMs = Math.max(asked, Math.round(Math.random() * bound));
  if (context.clock.now() + delayMs >= deadline) return undefined;
  const taken = context.budget.take(isThrottled);
  return taken === undefined ? undefined : { delayMs, taken };
}
