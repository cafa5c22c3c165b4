import type { FetchOptions, HeadersOption, RetryOptions, TimeoutOptions } from './call-options.ts';
import type { Hooks } from './hooks.ts';
import type { Limiter } from './limiter.ts';
import type { Clock } from './transport/clock.ts';
import type { Validator } from './validator.ts';

/** What a provider's error body says, brought to common names. */
export interface ProviderError {
  /** The provider's sentence for people. */
  readonly message?: string | undefined;
  /** The provider's machine code. */
  readonly code?: string | number | undefined;
  /** The provider's id of the request. */
  readonly requestId?: string | undefined;
  /** Whether the same call may succeed later, where the status alone does not say so. */
  readonly retryable?: boolean | undefined;
  /** All of it, typed by the provider's package. */
  readonly detail?: unknown;
}

/** Everything that core must know of a provider. */
export interface ProviderDefinition {
  /** Short id, for example `kapso`. */
  readonly provider: string;
  /** Address of the service; without one the app has to give its own. */
  readonly baseUrl?: string;
  /** Value of the header `User-Agent`, sent wherever the platform lets it be set. */
  readonly userAgent?: string;
  /** Headers that carry the key. */
  readonly credential: (key: string) => Record<string, string>;
  /** Reads an error body, whatever its shape. */
  readonly readError: (body: unknown, status: number) => ProviderError;
  /** Response header that holds the provider's request id. */
  readonly requestIdHeader?: string;
  /** Error codes that mean throttling although the status is another. */
  readonly throttleCodes?: readonly (string | number)[];
}

/** What the option `fetch` is called with beside the URL; `fetchOptions` are in it, too. */
export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  /**
   * The JSON text of the body. A form, bytes or a stream are passed on as the call was given them; they are left out of
   * the type because no two fetch functions declare them alike.
   */
  readonly body: string | null;
  readonly signal: AbortSignal;
  readonly redirect: 'manual';
  /** Needed by bodies that are streams. */
  readonly duplex: 'half';
}

/** What the option `fetch` resolves with: any Response will do, such as that of undici or of node-fetch. */
export interface FetchedResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
}

/** Options of a client, the same for every provider. */
export interface ClientOptions {
  /**
   * The key or token, or a function that returns it at each attempt. It has at least 8 characters, fewer only for a
   * loopback address: errors and logs cannot be kept free of a shorter one.
   */
  readonly apiKey: string | (() => string | Promise<string>);
  /**
   * Another address of the service: https, or http on loopback. In a page or a worker of a browser it may be relative
   * to the page's origin, such as `/api/kapso`.
   */
  readonly baseUrl?: string | undefined;
  /** Lets `baseUrl` use http on any host, for a service within one's own network. Default false. */
  readonly allowHttp?: boolean | undefined;
  /**
   * A replacement for the platform's fetch, called as a plain function with the URL and the init of each attempt.
   * Default: the platform's own, read at each call.
   */
  readonly fetch?: ((url: string, init: FetchInit) => Promise<FetchedResponse>) | undefined;
  /** What else fetch is called with. */
  readonly fetchOptions?: FetchOptions | undefined;
  /** Headers to send with every request to the service's own origin, beside the key's, which they cannot replace. */
  readonly headers?: HeadersOption | undefined;
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
