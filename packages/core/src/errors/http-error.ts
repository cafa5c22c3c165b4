import { WaError, type WaErrorCode } from './wa-error.ts';

/** The provider answered with a failure status. */
export class HttpError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = [
    'bad_request',
    'unauthorized',
    'forbidden',
    'not_found',
    'conflict',
    'unprocessable',
    'rate_limited',
    'server_error',
    'http_error',
  ];
  declare readonly status: number;
}

/** Status 400. */
export class BadRequestError extends HttpError {
  protected static override readonly codes: readonly WaErrorCode[] = ['bad_request'];
  declare readonly code: 'bad_request';
  declare readonly status: 400;
}

/** Status 401: the key is missing, wrong or expired. */
export class UnauthorizedError extends HttpError {
  protected static override readonly codes: readonly WaErrorCode[] = ['unauthorized'];
  declare readonly code: 'unauthorized';
  declare readonly status: 401;
}

/** Status 403: the key lacks a right. */
export class ForbiddenError extends HttpError {
  protected static override readonly codes: readonly WaErrorCode[] = ['forbidden'];
  declare readonly code: 'forbidden';
  declare readonly status: 403;
}

/** Status 404. */
export class NotFoundError extends HttpError {
  protected static override readonly codes: readonly WaErrorCode[] = ['not_found'];
  declare readonly code: 'not_found';
  declare readonly status: 404;
}

/** Status 409. */
export class ConflictError extends HttpError {
  protected static override readonly codes: readonly WaErrorCode[] = ['conflict'];
  declare readonly code: 'conflict';
  declare readonly status: 409;
}

/** Status 422. */
export class UnprocessableError extends HttpError {
  protected static override readonly codes: readonly WaErrorCode[] = ['unprocessable'];
  declare readonly code: 'unprocessable';
  declare readonly status: 422;
}

/** Status 429, or a throttle code of the provider under another status; see `retryAfterMs`. */
export class RateLimitedError extends HttpError {
  protected static override readonly codes: readonly WaErrorCode[] = ['rate_limited'];
  declare readonly code: 'rate_limited';
}

/** Status 500 to 599. */
export class ServerError extends HttpError {
  protected static override readonly codes: readonly WaErrorCode[] = ['server_error'];
  declare readonly code: 'server_error';
}
