import { WaError, type WaErrorCode } from './wa-error.ts';

/** The provider answered with a failure status. */
export class HttpError extends WaError {
  declare readonly status: number;
}

/** Status 400. */
export class BadRequestError extends HttpError {
  declare readonly code: 'bad_request';
}

/** Status 401: the key is missing, wrong or expired. */
export class UnauthorizedError extends HttpError {
  declare readonly code: 'unauthorized';
}

/** Status 403: the key lacks a right. */
export class ForbiddenError extends HttpError {
  declare readonly code: 'forbidden';
}

/** Status 404. */
export class NotFoundError extends HttpError {
  declare readonly code: 'not_found';
}

/** Status 409. */
export class ConflictError extends HttpError {
  declare readonly code: 'conflict';
}

/** Status 422. */
export class UnprocessableError extends HttpError {
  declare readonly code: 'unprocessable';
}

/** Status 429, or a throttle code of the provider under another status; see `retryAfterMs`. */
export class RateLimitedError extends HttpError {
  declare readonly code: 'rate_limited';
}

/** Status 500 to 599. */
export class ServerError extends HttpError {
  declare readonly code: 'server_error';
}

type HttpErrorClass = new (...parameters: ConstructorParameters<typeof WaError>) => HttpError;

const families: Readonly<Record<number, readonly [WaErrorCode, HttpErrorClass]>> = {
  400: ['bad_request', BadRequestError],
  401: ['unauthorized', UnauthorizedError],
  403: ['forbidden', ForbiddenError],
  404: ['not_found', NotFoundError],
  409: ['conflict', ConflictError],
  422: ['unprocessable', UnprocessableError],
  429: ['rate_limited', RateLimitedError],
};

/** The code and class that a failure status maps to. */
export function httpErrorFamily(status: number): readonly [WaErrorCode, HttpErrorClass] {
  return families[status] ?? (status >= 500 ? ['server_error', ServerError] : ['http_error', HttpError]);
}
