/** Timeouts, in milliseconds. */
export interface TimeoutOptions {
  /** Timeout of one attempt, up to the last byte of the response body. Default 30,000. */
  readonly attemptMs?: number | undefined;
  /** Timeout of the whole call, including retries and the delays between them. Default 90,000. */
  readonly totalMs?: number | undefined;
}

/** Size of the token bucket that limits retries, and their cost. */
export interface RetryBudgetOptions {
  /** Capacity of the bucket, in tokens. Default 500. */
  readonly capacity?: number | undefined;
  /** Tokens that a retry after a failure costs. Default 14. */
  readonly cost?: number | undefined;
  /** Tokens that a retry after throttling costs. Default 5. */
  readonly throttleCost?: number | undefined;
}

/** Retries of failed calls. */
export interface RetryOptions {
  /** Maximum number of attempts per call, including the first. Default 3. */
  readonly attempts?: number | undefined;
  /** Longest `Retry-After` to wait for, in milliseconds; if the provider asks for more, the call fails at once. Default 60,000. */
  readonly maxRetryAfterMs?: number | undefined;
  /** Retry budget shared by all calls of the client. */
  readonly budget?: RetryBudgetOptions | undefined;
}

/** Names and values of request headers. */
export type HeaderValues = Readonly<Record<string, string | undefined>> | Headers | Iterable<readonly [string, string]>;

/** Additional request headers, or a function that returns them for each attempt. */
export type HeadersOption = HeaderValues | (() => HeaderValues | Promise<HeaderValues>);

/**
 * Further options for fetch: any that the platform, or the given `fetch`, supports, except `method`, `body`, `headers`,
 * `signal` and `redirect`, which the client sets.
 */
export interface FetchOptions {
  /** Cache mode. Default `no-store`, so that neither a browser nor a framework returns cached responses. */
  readonly cache?: 'default' | 'force-cache' | 'no-cache' | 'no-store' | 'only-if-cached' | 'reload' | undefined;
  readonly credentials?: 'include' | 'omit' | 'same-origin' | undefined;
  /** Whether the request may continue after the page is closed. */
  readonly keepalive?: boolean | undefined;
  /** undici dispatcher, such as a proxy agent, for Node's fetch or undici's. */
  readonly dispatcher?: unknown;
  /** Cache settings of Next.js; if set, `cache` has no default. */
  readonly next?: unknown;
  readonly [name: string]: unknown;
}

/** Options of a single call. */
export interface CallOptions {
  /** Aborts the call, which then fails with `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** Timeouts of this call, overriding those of the client. */
  readonly timeout?: TimeoutOptions | undefined;
  /**
   * Retries of this call, overriding those of the client; `false` sends the request exactly once. An object allows retries
   * also if the client has `retry: false`.
   */
  readonly retry?: Omit<RetryOptions, 'budget'> | false | undefined;
  /** Additional headers of this call, overriding those of the client. */
  readonly headers?: HeadersOption | undefined;
  /** Further options for fetch, overriding those of the client. */
  readonly fetchOptions?: FetchOptions | undefined;
}

/** Options of a call of an operation that accepts an idempotency key. */
export interface KeyedCallOptions extends CallOptions {
  /**
   * Idempotency key; the provider processes requests with the same key only once.
   * Default: a new key for each call, the same for all of its attempts. `false` sends none.
   */
  readonly idempotencyKey?: string | false | undefined;
}
