import { mayPass, type WaError } from '../errors/wa-error.ts';
import type { RenewableKey } from '../credentials/asking.ts';
import { firstThrottledWaitMs, firstWaitMs, longestWaitMs } from './bounds.ts';
import type { Exchange } from './exchange.ts';
import { isIdempotent } from './idempotent.ts';

/**
 * The wait before a failed attempt is repeated, infinite when it is not: full jitter under a doubling bound, and never
 * shorter than the provider asked for.
 */
export function retryDelayMs(error: WaError, { call, names: { attempts }, options, settings }: Exchange): number {
  // Nothing was carried out under a refused token.
  const isRenewed = (options.apiKey as RenewableKey).renew?.(error.status, call.key);
  const isThrottled = error.code === 'rate_limited';
  // Under a key of this call's own, repeating the request is harmless, although repeating the call would not be.
  const mayRepeat = isThrottled || error.sent === 'no' || isIdempotent(call.operation) || call.madeKey;
  const { phase, retryAfterMs: asked = 0 } = error;
  // A call or a walk that has used up its time has none left for another attempt, whatever the clock says.
  const isOver = phase === 'total' || phase === 'walk' || attempts >= (settings.isOnce ? 1 : settings.retry.attempts);
  if (isOver || !(isRenewed || (mayPass(error) && mayRepeat)) || asked > settings.retry.maxRetryAfterMs)
    return Infinity;
  const bound = Math.min(longestWaitMs, (isThrottled ? firstThrottledWaitMs : firstWaitMs) * 2 ** (attempts - 1));
  return Math.max(asked, Math.round(Math.random() * bound));
}
