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
  { budget, call, clock, deadline, names: { attempts }, settings }: Exchange,
): RetryPlan | undefined {
  const isThrottled = error.code === 'rate_limited';
  // Under a key of this call's own, repeating the request is harmless, although repeating the call would not be.
  const mayRepeat = isThrottled || error.sent === 'no' || isIdempotent(call.operation) || call.madeKey;
  const { phase, retryAfterMs: asked = 0 } = error;
  // A call or a walk that has used up its time has none left for another attempt, whatever the clock says.
  const isOver = phase === 'total' || phase === 'walk' || attempts >= settings.attempts;
  if (isOver || !mayPass(error) || !mayRepeat || asked > settings.maxRetryAfterMs) return undefined;
  const bound = Math.min(longestMs, (isThrottled ? throttledBaseMs : baseMs) * 2 ** (attempts - 1));
  const delayMs = Math.max(asked, Math.round(Math.random() * bound));
  if (elapsedNow(clock) + delayMs >= deadline) return undefined;
  const taken = budget.take(isThrottled);
  return taken === undefined ? undefined : { delayMs, taken };
}
