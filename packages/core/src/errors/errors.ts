import { WaError } from './wa-error.ts';

/** The client was created with options that cannot work; nothing was sent. Code `config_invalid`. */
export class ConfigError extends WaError {
  declare readonly code: 'config_invalid';
}

/** The arguments of a call cannot be sent as they are; nothing was sent. Code `request_invalid`. */
export class RequestInvalidError extends WaError {
  declare readonly code: 'request_invalid';
}

/** The caller's signal ended the call; `cause` is the signal's reason. Code `aborted`. */
export class AbortedError extends WaError {
  declare readonly code: 'aborted';
}

/** A clock ran out; `phase` says which. Code `timed_out`. */
export class TimedOutError extends WaError {
  declare readonly code: 'timed_out';
}

/** No answer arrived; `sent` says whether the request may have. Code `connection_failed`. */
export class ConnectionFailedError extends WaError {
  declare readonly code: 'connection_failed';
}

/** The provider redirected to a place that the credentials must not follow. Code `redirect_blocked`. */
export class RedirectBlockedError extends WaError {
  declare readonly code: 'redirect_blocked';
}

/** A successful answer is no JSON. Code `not_json`. */
export class NotJsonError extends WaError {
  declare readonly code: 'not_json';
}

/** An answer is larger than `maxBodyBytes`. Code `too_large`. */
export class TooLargeError extends WaError {
  declare readonly code: 'too_large';
}

/** A page lacks its array of items. Code `wrong_shape`. */
export class WrongShapeError extends WaError {
  declare readonly code: 'wrong_shape';
}

/** Data does not match its schema, in strict validation. Code `schema_mismatch`. */
export class SchemaMismatchError extends WaError {
  declare readonly code: 'schema_mismatch';
}

/** A walk over pages had to stop; `checkpoint` says where to go on. */
export class PaginationError extends WaError {
  declare readonly code: 'cursor_cycle' | 'page_limit' | 'empty_pages' | 'checkpoint_invalid';
}
