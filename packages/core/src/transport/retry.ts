import { mayPass, type WaError } from '../errors/wa-error.ts';
import { elapsedNow } from './clock.ts';
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
  // Under a key of this call's own, repeating the request is harmless, although repeating the call would not be.
  const mayRepeat = isThrottled || error.sent === 'no' || isIdempotent(call.operation) || call.madeKey;
  const asked = error.retryAfterMs ?? 0;
  // A call or a walk that has used up its time has none left for another attempt, whatever the clock says.
  const isOver = error.phase === 'total' || error.phase === 'walk';
  if (isOver || !mayPass(error) || !mayRepeat || attempt >= settings.attempts || asked > settings.maxRetryAfterMs)
    return undefined;
  const bound = Math.min(longestMs, (isThrottled ? throttledBaseMs : baseMs) * 2 ** (attempt - 1));
  const delayMs = Math.max(asked, Math.round(Math.random() * bound));
  if (elapsedNow(context.clock) + delayMs >= deadline) return undefined;
  const taken = context.budget.take(isThrottled);
  return taken === undefined ? undefined : { delayMs, taken };
}
