/** Stable identifiers of every failure, the same for all providers; compare these, never the message. */
export type WaErrorCode =
  | 'config_invalid'
  | 'request_invalid'
  | 'aborted'
  | 'timed_out'
  | 'connection_failed'
  | 'bad_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'unprocessable'
  | 'rate_limited'
  | 'server_error'
  | 'http_error'
  | 'redirect_blocked'
  | 'not_json'
  | 'too_large'
  | 'wrong_shape'
  | 'schema_mismatch'
  | 'cursor_cycle'
  | 'page_limit'
  | 'empty_pages'
  | 'checkpoint_invalid'
  | 'webhook_invalid';

/** Why a webhook delivery was refused. */
export type WebhookRefusal =
  | 'missing_header'
  | 'bad_signature'
  | 'too_old'
  | 'too_new'
  | 'malformed'
  | 'too_large'
  | 'too_slow';

/** Part of a call that a clock was measuring when it ran out. */
export type TimeoutPhase = 'headers' | 'body' | 'total' | 'walk';

/** What is known of a failed call; every field is safe to log. */
export interface WaErrorFields {
  /** HTTP status of the answer, where there was one; of a refused webhook delivery, the one to answer with. */
  readonly status?: number | undefined;
  /** The provider's own id of the request, for its support desk. */
  readonly requestId?: string | undefined;
  /** Provider id, for example `kapso`. */
  readonly provider?: string | undefined;
  /** Public operation name, for example `contacts.list`. */
  readonly operation?: string | undefined;
  /** Path template of the operation; never a path with values in it. */
  readonly path?: string | undefined;
  /** How many times the request was sent. */
  readonly attempts?: number | undefined;
  /** Whether the same call may succeed later without a change. */
  readonly retryable?: boolean | undefined;
  /** Wait in milliseconds that the provider asked for. */
  readonly retryAfterMs?: number | undefined;
  /** Whether the provider may have carried out the request although it failed for us. */
  readonly ambiguous?: boolean | undefined;
  /** Which clock ran out, on a timeout. */
  readonly phase?: TimeoutPhase | undefined;
  /** Whether the request can have reached the provider, on a failed connection. */
  readonly sent?: 'no' | 'maybe' | undefined;
  /** Where a walk over pages can be resumed, on an error in the middle of one. */
  readonly checkpoint?: string | undefined;
  /** Why a webhook delivery was refused. */
  readonly reason?: WebhookRefusal | undefined;
  /** The provider's own error, typed by its package. */
  readonly detail?: unknown;
}

/** Ingredients that an error is made from but does not show. */
export interface WaErrorInit extends WaErrorFields {
  /** The failure beneath, already free of secrets. */
  readonly cause?: unknown;
  /** Text of the answer's body, capped, reachable through `readBody()` alone. */
  readonly body?: string | undefined;
}

const brand = Symbol.for('wa-clients.error');
const inspect = Symbol.for('nodejs.util.inspect.custom');
const longestMessage = 300;

/** The one base of every error that these packages throw; recognised across copies of the package by its brand. */
export class WaError extends Error implements WaErrorFields {
  /** What went wrong, as a stable identifier. */
  declare readonly code: WaErrorCode;
  declare readonly status?: number;
  declare readonly requestId?: string;
  declare readonly provider?: string;
  declare readonly operation?: string;
  declare readonly path?: string;
  declare readonly attempts?: number;
  declare readonly retryable?: boolean;
  declare readonly retryAfterMs?: number;
  declare readonly ambiguous?: boolean;
  declare readonly phase?: TimeoutPhase;
  declare readonly sent?: 'no' | 'maybe';
  declare readonly checkpoint?: string;
  declare readonly reason?: WebhookRefusal;
  declare readonly detail?: unknown;
  /** Text of the failed answer's body, at most 64 KiB, known secrets removed; undefined when there was none. */
  declare readonly readBody: () => string | undefined;

  /** Codes that a subclass stands for; without them it stands for all. */
  declare protected static readonly codes?: readonly WaErrorCode[];

  constructor(code: WaErrorCode, message: string, { cause, body, ...fields }: WaErrorInit = {}) {
    super(message.slice(0, longestMessage));
    // Derived from the code: a minifier renames classes.
    // `not_found` becomes `NotFoundError`, and `server_error` becomes `ServerError`.
    const name = code.replace('_error', '').replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());
    const hidden = { [brand]: true, name: `${name}Error`, readBody: () => body, cause };
    define(this, hidden, false);
    define(this, { code, ...fields }, true);
  }

  /** The fields that are safe to log, as plain data. */
  toJSON(): object {
    const { message, name } = this;
    return Object.assign({ name, message }, this);
  }

  /** What Node prints for the error: the same safe fields and the stack. */
  [inspect](): string {
    return `${this.stack} ${JSON.stringify(Object.assign({}, this))}`;
  }

  /**
   * Recognises errors by their code, so that errors of other copies of this package count too, and so that an app that
   * names no class carries none.
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isBranded(value) && (!this.codes || this.codes.includes(value.code));
  }
}

function define(error: WaError, values: object, enumerable: boolean): void {
  for (const key of Reflect.ownKeys(values)) {
    const value = (values as Record<PropertyKey, unknown>)[key];
    if (value !== undefined) Object.defineProperty(error, key, { value, enumerable });
  }
}

/** Whether a value is an error of this family, whichever copy of the package made it. */
export function isBranded(value: unknown): value is WaError {
  return typeof value === 'object' && value !== null && brand in value;
}
