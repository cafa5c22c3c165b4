import type { Asking } from './credentials/asking.ts';
import type { FetchOptions, HeadersOption, RetryOptions, TimeoutOptions } from './call-options.ts';
import type { WaError } from './errors/wa-error.ts';
import type { Hooks } from './hooks.ts';
import type { Limiter } from './limiter.ts';
import type { Clock } from './transport/clock.ts';
import type { Validator } from './validator.ts';

/** Fields of a provider's error response under common names. */
export interface ProviderError {
  /** Human-readable message. */
  readonly message?: string | undefined;
  /** Machine-readable error code. */
  readonly code?: string | number | undefined;
  /** Request id assigned by the provider. */
  readonly requestId?: string | undefined;
  /** Whether the same call may succeed later, if the status alone does not tell. */
  readonly retryable?: boolean | undefined;
  /** Whether the request was refused for good, whatever the status: a repeat is of no use, and nothing was carried out. */
  readonly permanent?: boolean | undefined;
  /** Whether the request was refused because there were too many, whatever the status; nothing of it was carried out. */
  readonly throttled?: boolean | undefined;
  /** Whether the request may have been carried out, whatever the status: a read can be repeated, and a send is ambiguous. */
  readonly unclear?: boolean | undefined;
  /** Whether the status does not say what the code says, such as 401 where the key is good: the error is an `http_error`. */
  readonly wrongStatus?: boolean | undefined;
  /** Wait in milliseconds before the next attempt, if the body says so; the header `Retry-After` comes first. */
  readonly retryAfterMs?: number | undefined;
  /** The whole error, typed by the provider's package. */
  readonly detail?: unknown;
}

/** Call that failed, for a provider whose errors mean different things in different operations. */
export interface FailedCall {
  /** Public name of the operation, for example `messages.send`. */
  readonly operation: string;
  /** How many times the request has been sent. */
  readonly attempts: number;
}

/** A place that the calls of some operations are made to, in place of the client's own. */
export interface CallPlace {
  /** Base URL by the description, or a path of the origin of the usual one. */
  readonly described: string;
  /** Name under which an app can say another base URL for it. */
  readonly name: string;
  /** Whether credentials are sent there, whatever its origin. */
  readonly takesKey: boolean | undefined;
  /** Its address on this machine, where the app has its calls go to a fake; undefined where that does not say it. */
  readonly onLoopback: (baseUrl: string, described: URL) => string | undefined;
  /** What differs of the definition there. */
  readonly definition?: ProviderDefinition;
}

/** What core needs to know about a provider. */
export interface ProviderDefinition {
  /** Short id, for example `kapso`. */
  readonly provider: string;
  /** Base URL of the service; if missing, the app must set its own. */
  readonly baseUrl?: string;
  /** Base URLs that the app has given for the provider's other APIs and servers, by name; `withBaseUrls` sets it. */
  readonly baseUrls?: Readonly<Record<string, string>>;
  /** Gives a place the URL of the variables that the app has chosen; `withServers` sets it. */
  readonly placeOf?: (place: CallPlace) => CallPlace;
  /** Value of the `User-Agent` header, sent where the platform allows it. */
  readonly userAgent?: string;
  /** Returns the headers that carry the API key; `withCredentials` is for a service with other credentials than that. */
  readonly credential: (key: string, asking: Asking) => Record<string, string> | Promise<Record<string, string>>;
  /** Sends the requests of a client that has credentials in other places than headers; `withCredentials` sets it. */
  readonly fetch?: (url: string, init: FetchInit) => Promise<FetchedResponse>;
  /** Parses an error body of any shape; some providers say in a header how long to wait. */
  readonly readError: (
    body: unknown,
    status: number,
    failed: FailedCall,
    headers: FetchedResponse['headers'],
  ) => ProviderError;
  /**
   * Looks at the parsed body of every success; what it throws is the failure of the call. Where an attempt of the same call
   * failed before and may have been carried out, it gets that error, and throws it if the body says that the failure stands.
   */
  readonly checkSuccess?: (data: unknown, before: WaError | undefined) => void;
  /** Response header with the provider's request id. */
  readonly requestIdHeader?: string | undefined;
}

/** Second argument of the `fetch` option, including `fetchOptions`. */
export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  /**
   * JSON text of the body. Forms, bytes and streams are passed on as given; they are not part of the type, because fetch
   * implementations declare them differently.
   */
  readonly body: string | null;
  readonly signal: AbortSignal;
  readonly redirect: 'manual';
  /** Required for stream bodies. */
  readonly duplex: 'half';
}

/** Result of the `fetch` option: any Response, such as those of undici and node-fetch. */
export interface FetchedResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
}

/** Options of a client, the same for every provider. */
export interface ClientOptions {
  /**
   * API key or token, or a function that returns it for each attempt. At least 8 characters, except with a loopback
   * `baseUrl`: a shorter key cannot be removed from errors reliably.
   */
  readonly apiKey: string | (() => string | Promise<string>);
  /**
   * Base URL of the service: https, or http on loopback. In a browser it can be relative to the page's origin, such as
   * `/api/kapso`.
   */
  readonly baseUrl?: string | undefined;
  /** Allows http in `baseUrl` on any host, for services in a private network. Default false. */
  readonly allowHttp?: boolean | undefined;
  /**
   * Custom fetch, called as a plain function with the URL and init of each attempt. Default: the global `fetch`, read at
   * each call.
   */
  readonly fetch?: ((url: string, init: FetchInit) => Promise<FetchedResponse>) | undefined;
  /** Further options for fetch, such as `cache` or `dispatcher`. */
  readonly fetchOptions?: FetchOptions | undefined;
  /** Headers of every request to the service's own origin; they cannot replace the header of the API key. */
  readonly headers?: HeadersOption | undefined;
  /** Timeouts of every call. */
  readonly timeout?: TimeoutOptions | undefined;
  /** Retries of failed calls; `false` sends every request exactly once, except those of calls with retries of their own. */
  readonly retry?: RetryOptions | false | undefined;
  /** Rate limiter, created by `createLimiter`. Default: none. */
  readonly limiter?: Limiter | undefined;
  /** Maximum size of a response body, in bytes. Default 33,554,432. */
  readonly maxBodyBytes?: number | undefined;
  /**
   * Replacement for `JSON.parse` for the bodies of successful responses, such as `losslessIntegers`; an exception counts as
   * invalid JSON.
   */
  readonly parseJson?: ((text: string) => unknown) | undefined;
  /** Validates requests and responses; created by `validator()` of the entry `/schemas`. Default: no validation. */
  readonly validate?: Validator | undefined;
  /** Functions that are called for the events of every call. */
  readonly hooks?: Hooks | undefined;
  /** Clock, for tests. */
  readonly clock?: Clock | undefined;
}
