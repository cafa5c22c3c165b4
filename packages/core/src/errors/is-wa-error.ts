import type {
  AbortedError,
  ConfigError,
  ConnectionFailedError,
  NotJsonError,
  PaginationError,
  RedirectBlockedError,
  RequestInvalidError,
  SchemaMismatchError,
  TimedOutError,
  TooLargeError,
  WebhookInvalidError,
  WrongShapeError,
} from './errors.ts';
import type {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  HttpError,
  NotFoundError,
  RateLimitedError,
  ServerError,
  UnauthorizedError,
  UnprocessableError,
} from './http-error.ts';
import { isBranded, type WaErrorCode } from './wa-error.ts';

/** The class behind each code. */
export interface WaErrorByCode {
  /** An option of the client is invalid. */
  config_invalid: ConfigError;
  /** An argument of a call is invalid. */
  request_invalid: RequestInvalidError;
  /** The call was aborted. */
  aborted: AbortedError;
  /** A timeout or deadline has passed. */
  timed_out: TimedOutError;
  /** The connection failed before a response arrived. */
  connection_failed: ConnectionFailedError;
  /** Status 400. */
  bad_request: BadRequestError;
  /** Status 401. */
  unauthorized: UnauthorizedError;
  /** Status 403. */
  forbidden: ForbiddenError;
  /** Status 404. */
  not_found: NotFoundError;
  /** Status 409. */
  conflict: ConflictError;
  /** Status 422. */
  unprocessable: UnprocessableError;
  /** Status 429, or a throttle code of the provider. */
  rate_limited: RateLimitedError;
  /** Status 500 to 599. */
  server_error: ServerError;
  /** Any other failure status. */
  http_error: HttpError & { readonly code: 'http_error' };
  /** Redirect that is not followed. */
  redirect_blocked: RedirectBlockedError;
  /** Response that is not JSON. */
  not_json: NotJsonError;
  /** Response that is larger than `maxBodyBytes`. */
  too_large: TooLargeError;
  /** Response without what the call requires. */
  wrong_shape: WrongShapeError;
  /** Response that does not match its schema. */
  schema_mismatch: SchemaMismatchError;
  /** The list returned a cursor twice. */
  cursor_cycle: PaginationError;
  /** The traversal reached `maxPages`. */
  page_limit: PaginationError;
  /** The list returned too many pages without new rows. */
  empty_pages: PaginationError;
  /** The checkpoint is damaged or of another list. */
  checkpoint_invalid: PaginationError;
  /** Webhook delivery that must not be processed. */
  webhook_invalid: WebhookInvalidError;
}

/** Any error of these packages; `switch (error.code)` tells its class, and so its `status` and `detail`. */
export type AnyWaError = WaErrorByCode[WaErrorCode];

/**
 * Whether a caught value is an error of these packages, and, with a code, that very one.
 *
 * @example
 * if (isWaError(error, 'rate_limited')) await sleep(error.retryAfterMs);
 */
export function isWaError(error: unknown): error is AnyWaError;
/** Whether a caught value is the error of these packages with this code. */
export function isWaError<Code extends WaErrorCode>(error: unknown, code: Code): error is WaErrorByCode[Code];
export function isWaError(error: unknown, code?: WaErrorCode): boolean {
  return isBranded(error) && (code === undefined || error.code === code);
}
