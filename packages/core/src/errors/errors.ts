import type { SchemaIssue } from '../hooks.ts';
import { WaError, type WaErrorCode, type WebhookRefusal } from './wa-error.ts';

/** An option of the client is invalid; no request was sent. Code `config_invalid`. */
export class ConfigError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['config_invalid'];
  declare readonly code: 'config_invalid';
}

/** An argument of a call is invalid; no request was sent. Code `request_invalid`. */
export class RequestInvalidError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['request_invalid'];
  declare readonly code: 'request_invalid';
  /** The provider's own error, typed by its package; of a validation, the fields that do not match the description. */
  declare readonly detail?: { readonly issues: readonly SchemaIssue[] };
}

/** The call was aborted by its signal, whose reason is `cause`, or by `client.close()`. Code `aborted`. */
export class AbortedError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['aborted'];
  declare readonly code: 'aborted';
}

/** The call timed out; `phase` says which timeout it was. Code `timed_out`. */
export class TimedOutError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['timed_out'];
  declare readonly code: 'timed_out';
}

/** The connection failed before a response arrived; `sent` says whether the request may have arrived. Code `connection_failed`. */
export class ConnectionFailedError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['connection_failed'];
  declare readonly code: 'connection_failed';
}

/** The provider redirected to a URL that is not followed, to protect the credentials. Code `redirect_blocked`. */
export class RedirectBlockedError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['redirect_blocked'];
  declare readonly code: 'redirect_blocked';
}

/** A successful response is not JSON, or empty although the description has a body. Code `not_json`. */
export class NotJsonError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['not_json'];
  declare readonly code: 'not_json';
}

/** A response is larger than `maxBodyBytes`. Code `too_large`. */
export class TooLargeError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['too_large'];
  declare readonly code: 'too_large';
}

/**
 * A page has no array of items, or a next cursor, flag or count that is missing, has the wrong type or contradicts another;
 * or a redirect has no URL. Code `wrong_shape`.
 */
export class WrongShapeError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['wrong_shape'];
  declare readonly code: 'wrong_shape';
}

/**
 * A response does not match its schema, or a schema could not be evaluated, in strict validation. Code `schema_mismatch`;
 * `ambiguous` if the provider has processed a request that must not be repeated.
 */
export class SchemaMismatchError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['schema_mismatch'];
  declare readonly code: 'schema_mismatch';
  declare readonly detail?: { readonly issues: readonly SchemaIssue[] };
}

/** The traversal of a list had to stop; resume it from `checkpoint`. */
export class PaginationError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = [
    'cursor_cycle',
    'page_limit',
    'empty_pages',
    'checkpoint_invalid',
  ];
  declare readonly code: 'cursor_cycle' | 'page_limit' | 'empty_pages' | 'checkpoint_invalid';
}

/** A webhook delivery is invalid and must be ignored; `reason` says why. Code `webhook_invalid`. */
export class WebhookInvalidError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['webhook_invalid'];
  declare readonly code: 'webhook_invalid';
  /** Why a webhook delivery was refused. */
  declare readonly reason: WebhookRefusal;
  /** HTTP status of the response, where there was one; of a refused webhook delivery, the one to answer with. */
  declare readonly status: 400 | 401 | 403 | 408 | 413;
}
