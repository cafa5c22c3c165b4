import type { RetryBudgetOptions } from './transport/retry-budget.ts';

/** Limits of time, in milliseconds. */
export interface TimeoutOptions {
  /** One attempt, from its start until the last byte of the body. Default 30,000. */
  readonly attemptMs?: number | undefined;
  /** The whole call with its retries and the waits between them. Default 90,000. */
  readonly totalMs?: number | undefined;
}

/** How failed calls are repeated. */
export interface RetryOptions {
  /** Most attempts of one call, the first included. Default 3. */
  readonly attempts?: number | undefined;
  /** Longest wait that a provider may ask for, in milliseconds; beyond it the call fails at once. Default 60,000. */
  readonly maxRetryAfterMs?: number | undefined;
  /** Bucket that all calls of the client share. */
  readonly budget?: RetryBudgetOptions | undefined;
}

/** Options of a single call. */
export interface CallOptions {
  /** Ends the call when it is aborted, with the error `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** Limits of time, over those of the client. */
  readonly timeout?: TimeoutOptions | undefined;
  /** How a failed call is repeated, over what the client says; `false` sends the request exactly once. */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * Idempotency key of the call, for an operation that takes one; the same call under the same key is carried out once.
   * Default: a new key for each call, the same for all of its attempts. `false` sends none.
   */
  readonly idempotencyKey?: string | false | undefined;
}
