import type { Operation } from '../definition.ts';
import type { WaError } from '../errors/wa-error.ts';
import { backoffMs } from './backoff.ts';
import type { TransportCall, TransportContext } from './exchange.ts';

const idempotentMethods = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']);
const retryableStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Whether sending the operation twice does no more than sending it once. */
export function isIdempotent(operation: Operation): boolean {
  return operation.idempotent ?? idempotentMethods.has(operation.method);
}

/** Whether a status speaks of a passing state. */
export function isRetryableStatus(status: number): boolean {
  return retryableStatuses.has(status);
}

/** What is decided about a failed attempt from. */
export interface RetryQuestion {
  readonly error: WaError;
  /** Number of the failed attempt, from 1. */
  readonly attempt: number;
  readonly operation: Operation;
  readonly call: TransportCall;
  readonly context: TransportContext;
  /** End of the whole call, in milliseconds since the epoch. */
  readonly deadline: number;
}

/** A retry that may go ahead. */
export interface RetryPlan {
  readonly delayMs: number;
  /** Tokens taken from the bucket. */
  readonly taken: number;
}

/** Decides whether, and after how long, a failed attempt is repeated. */
export function planRetry({
  error,
  attempt,
  operation,
  call,
  context,
  deadline,
}: RetryQuestion): RetryPlan | undefined {
  const configured = call.retry ?? context.options.retry;
  if (configured === false || !error.retryable) return undefined;
  const options = { attempts: 3, maxRetryAfterMs: 60_000, ...(context.options.retry || undefined), ...configured };
  if (attempt >= options.attempts) return undefined;
  const throttled = error.code === 'rate_limited';
  if (!isIdempotent(operation) && !throttled && error.sent !== 'no') return undefined;
  const asked = error.retryAfterMs ?? 0;
  if (asked > options.maxRetryAfterMs) return undefined;
  const delayMs = Math.max(asked, backoffMs(attempt, throttled));
  if (context.clock.now() + delayMs >= deadline) return undefined;
  const taken = context.budget.take(throttled);
  return taken === undefined ? undefined : { delayMs, taken };
}
