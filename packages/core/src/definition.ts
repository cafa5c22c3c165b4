import type { Hooks } from './hooks.ts';
import type { Limiter } from './limiter.ts';
import type { Strategy } from './list/strategy.ts';
import type { Clock } from './transport/clock.ts';
import type { RetryBudgetOptions } from './transport/retry-budget.ts';
import type { Validator } from './validator.ts';

/** What a provider's error body says, brought to common names. */
export interface ProviderError {
  /** The provider's sentence for people. */
  readonly message?: string | undefined;
  /** The provider's machine code. */
  readonly code?: string | number | undefined;
  /** The provider's id of the request. */
  readonly requestId?: string | undefined;
  /** All of it, typed by the provider's package. */
  readonly detail?: unknown;
}

/** Everything that core must know of a provider. */
export interface ProviderDefinition {
  /** Short id, for example `kapso`. */
  readonly provider: string;
  /** Address of the service; without one the app has to give its own. */
  readonly baseUrl?: string;
  /** Headers that carry the key. */
  readonly credential: (key: string) => Record<string, string>;
  /** Reads an error body, whatever its shape. */
  readonly readError: (body: unknown, status: number) => ProviderError;
  /** Response header that holds the provider's request id. */
  readonly requestIdHeader?: string;
  /** Error codes that mean throttling although the status is another. */
  readonly throttleCodes?: readonly (string | number)[];
}

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

/** Options of a client, the same for every provider. */
export interface ClientOptions {
  /** The key or token, or a function that gives it at each attempt. */
  readonly apiKey: string | (() => string | Promise<string>);
  /** Another address of the service; https, or http on loopback. */
  readonly baseUrl?: string | undefined;
  /** A replacement for the platform's fetch; read at the first call. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Limits of time for every call. */
  readonly timeout?: TimeoutOptions | undefined;
  /** How failed calls are repeated; `false` sends every request exactly once. */
  readonly retry?: RetryOptions | false | undefined;
  /** Spaces calls out before they are sent; made by `createLimiter`. Default: every call goes at once. */
  readonly limiter?: Limiter | undefined;
  /** Largest body that is read, in bytes. Default 33,554,432. */
  readonly maxBodyBytes?: number | undefined;
  /**
   * A replacement for `JSON.parse`, for the bodies of successful answers; what it throws counts as no JSON.
   * `losslessIntegers` is one.
   */
  readonly parseJson?: ((text: string) => unknown) | undefined;
  /** Checks requests and answers; made by `validator()` of the provider's entry `/schemas`. Default: nothing is checked. */
  readonly validate?: Validator | undefined;
  /** Functions that observe every call. */
  readonly hooks?: Hooks | undefined;
  /** Source of time, for tests. */
  readonly clock?: Clock | undefined;
}

/** Options of a single call. */
export interface CallOptions {
  /** Ends the call when it is aborted, with the error `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** Limits of time, over those of the client. */
  readonly timeout?: TimeoutOptions | undefined;
  /** How a failed call is repeated, over what the client says; `false` sends the request exactly once. */
  readonly retry?: RetryOptions | false | undefined;
}

/** An operation as the generated code describes it. */
export interface Operation {
  /** Public name, for example `contacts.list`. */
  readonly name: string;
  /** HTTP method, upper case. */
  readonly method: string;
  /** Path template. */
  readonly path: string;
  /** Names of query parameters, where a body takes the other fields. */
  readonly query?: readonly string[];
  /** Names of header parameters. */
  readonly headers?: readonly string[];
  /** `fields`: the input beside the parameters is the body; `whole`: the input's `body` is. */
  readonly body?: 'fields' | 'whole';
  /** Content type of the body when it is not `application/json`. */
  readonly contentType?: string;
  /** Content types of the answer when they are not `application/json`. */
  readonly accept?: string;
  /** Whether repeating the request is harmless, or the header with which a call makes it so; by default the method says. */
  readonly idempotent?: boolean | string;
}

/** A list operation as the generated code describes it. */
export interface ListOperation extends Operation {
  /** How the list pages. */
  readonly pagination: Strategy;
  /** Dot-separated path of the array of items in the body. */
  readonly items: string;
  /** Largest page size that the provider gives. */
  readonly maximum?: number;
}
