import type { SchemaIssue } from '../hooks.ts';
import { WaError, type WaErrorCode, type WebhookRefusal } from './wa-error.ts';

/** The client was created with options that cannot work; nothing was sent. Code `config_invalid`. */
export class ConfigError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['config_invalid'];
  declare readonly code: 'config_invalid';
}

/** The arguments of a call cannot be sent as they are; nothing was sent. Code `request_invalid`. */
export class RequestInvalidError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['request_invalid'];
  declare readonly code: 'request_invalid';
  /** Where the request differs from the description, in strict validation. */
  declare readonly detail?: { readonly issues: readonly SchemaIssue[] };
}

/** The caller's signal ended the call; `cause` is the signal's reason. Code `aborted`. */
export class AbortedError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['aborted'];
  declare readonly code: 'aborted';
}

/** A clock ran out; `phase` says which. Code `timed_out`. */
export class TimedOutError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['timed_out'];
  declare readonly code: 'timed_out';
}

/** No answer arrived; `sent` says whether the request may have. Code `connection_failed`. */
export class ConnectionFailedError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['connection_failed'];
  declare readonly code: 'connection_failed';
}

/** The provider redirected to a place that the credentials must not follow. Code `redirect_blocked`. */
export class RedirectBlockedError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['redirect_blocked'];
  declare readonly code: 'redirect_blocked';
}

/** A successful answer is no JSON, or empty although the description has a body for it. Code `not_json`. */
export class NotJsonError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['not_json'];
  declare readonly code: 'not_json';
}

/** An answer is larger than `maxBodyBytes`. Code `too_large`. */
export class TooLargeError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['too_large'];
  declare readonly code: 'too_large';
}

/** A page lacks its array of items, or a redirect its address. Code `wrong_shape`. */
export class WrongShapeError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['wrong_shape'];
  declare readonly code: 'wrong_shape';
}

/**
 * An answer does not match its schema, or a schema could not be evaluated, in strict validation. Code `schema_mismatch`;
 * `ambiguous` when the provider has carried out what must not be repeated.
 */
export class SchemaMismatchError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['schema_mismatch'];
  declare readonly code: 'schema_mismatch';
  /** Where the data differs from the description. */
  declare readonly detail?: { readonly issues: readonly SchemaIssue[] };
}

/** A walk over pages had to stop; `checkpoint` says where to go on. */
export class PaginationError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = [
    'cursor_cycle',
    'page_limit',
    'empty_pages',
    'checkpoint_invalid',
  ];
  declare readonly code: 'cursor_cycle' | 'page_limit' | 'empty_pages' | 'checkpoint_invalid';
}

/** A webhook delivery must not be acted on; `reason` says why. Code `webhook_invalid`. */
export class WebhookInvalidError extends WaError {
  protected static override readonly codes: readonly WaErrorCode[] = ['webhook_invalid'];
  declare readonly code: 'webhook_invalid';
  declare readonly reason: WebhookRefusal;
  /** The status to answer the sender with. */
  declare readonly status: 400 | 401 | 408 | 413;
}
