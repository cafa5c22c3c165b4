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
  config_invalid: ConfigError;
  request_invalid: RequestInvalidError;
  aborted: AbortedError;
  timed_out: TimedOutError;
  connection_failed: ConnectionFailedError;
  bad_request: BadRequestError;
  unauthorized: UnauthorizedError;
  forbidden: ForbiddenError;
  not_found: NotFoundError;
  conflict: ConflictError;
  unprocessable: UnprocessableError;
  rate_limited: RateLimitedError;
  server_error: ServerError;
  http_error: HttpError & { readonly code: 'http_error' };
  redirect_blocked: RedirectBlockedError;
  not_json: NotJsonError;
  too_large: TooLargeError;
  wrong_shape: WrongShapeError;
  schema_mismatch: SchemaMismatchError;
  cursor_cycle: PaginationError;
  page_limit: PaginationError;
  empty_pages: PaginationError;
  checkpoint_invalid: PaginationError;
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
