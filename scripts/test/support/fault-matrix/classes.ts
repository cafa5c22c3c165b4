import * as core from '@wa-clients/core';

/** Every class of errors that core exports, by its name. */
const classes = Object.entries(core).filter(([name]) => name.endsWith('Error') && !/^(Wa|is.*)Error$/.test(name)) as [
  string,
  abstract new (...parameters: never[]) => unknown,
][];

/** The class that each code stands for, written down by hand; an HttpError stands above some of them. */
const classOfCode: Readonly<Record<string, string>> = {
  aborted: 'AbortedError',
  timed_out: 'TimedOutError',
  connection_failed: 'ConnectionFailedError',
  bad_request: 'BadRequestError',
  unauthorized: 'UnauthorizedError',
  forbidden: 'ForbiddenError',
  not_found: 'NotFoundError',
  conflict: 'ConflictError',
  unprocessable: 'UnprocessableError',
  rate_limited: 'RateLimitedError',
  server_error: 'ServerError',
  http_error: 'HttpError',
  redirect_blocked: 'RedirectBlockedError',
  not_json: 'NotJsonError',
  too_large: 'TooLargeError',
  wrong_shape: 'WrongShapeError',
  cursor_cycle: 'PaginationError',
};
const isOfStatus = /^(BadRequest|Unauthorized|Forbidden|NotFound|Conflict|Unprocessable|RateLimited|Server)Error$/;

/** The classes that an error with a code belongs to, in alphabetical order. */
export function classesOf(code: string): string[] {
  const name = classOfCode[code] ?? `no class for ${code}`;
  return (isOfStatus.test(name) ? [name, 'HttpError'] : [name]).toSorted();
}

/** The classes that an error says it belongs to, in alphabetical order. */
export function classesOfError(error: core.WaError): string[] {
  return classes
    .filter(([, type]) => error instanceof type)
    .map(([name]) => name)
    .toSorted();
}
