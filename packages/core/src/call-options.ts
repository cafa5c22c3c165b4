/** Limits of time, in milliseconds. */
export interface TimeoutOptions {
  /** One attempt, from its start until the last byte of the body. Default 30,000. */
  readonly attemptMs?: number | undefined;
  /** The whole call with its retries and the waits between them. Default 90,000. */
  readonly totalMs?: number | undefined;
}

/** Size and prices of the bucket that stops retry storms. */
export interface RetryBudgetOptions {
  /** Tokens in the full bucket. Default 500. */
  readonly capacity?: number | undefined;
  /** Tokens that a retry after a failure takes. Default 14. */
  readonly cost?: number | undefined;
  /** Tokens that a retry after throttling takes. Default 5. */
  readonly throttleCost?: number | undefined;
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

/** Names and values of request headers. */
export type HeaderValues = Readonly<Record<string, string | undefined>> | Headers;

/** Request headers of the app's own, or a function that returns them at each attempt. */
export type HeadersOption = HeaderValues | (() => HeaderValues | Promise<HeaderValues>);

/**
 * What else fetch is called with: whatever the platform or the given `fetch` knows. `method`, `body`, `headers`,
 * `signal` and `redirect` belong to the client.
 */
export interface FetchOptions {
  /** Default `no-store`, so that neither a browser's cache nor a framework's answers in place of the provider. */
  readonly cache?: 'default' | 'force-cache' | 'no-cache' | 'no-store' | 'only-if-cached' | 'reload' | undefined;
  readonly credentials?: 'include' | 'omit' | 'same-origin' | undefined;
  /** Whether the request may outlive the page. */
  readonly keepalive?: boolean | undefined;
  /** Connections of undici, for its `fetch` and for Node's. */
  readonly dispatcher?: unknown;
  /** Caching in Next.js; where it is given, `cache` has no default. */
  readonly next?: unknown;
  readonly [name: string]: unknown;
}

/** Options of a single call. */
export interface CallOptions {
  /** Ends the call when it is aborted, with the error `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** Limits of time, over those of the client. */
  readonly timeout?: TimeoutOptions | undefined;
  /** How a failed call is repeated, over what the client says; `false` sends the request exactly once. */
  readonly retry?: RetryOptions | false | undefined;
  /** Headers to send, over those of the client. */
  readonly headers?: HeadersOption | undefined;
  /** What else fetch is called with, over what the client says. */
  readonly fetchOptions?: FetchOptions | undefined;
  /**
   * Idempotency key of the call, for an operation that takes one; the same call under the same key is carried out once.
   * Default: a new key for each call, the same for all of its attempts. `false` sends none.
   */
  readonly idempotencyKey?: string | false | undefined;
}
