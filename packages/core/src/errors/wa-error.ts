import { tagOf } from '../tag-of.ts';

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
  | 'too_slow'
  | 'wrong_token';

/** Part of a call that a clock was measuring when it ran out. */
export type TimeoutPhase = 'queue' | 'headers' | 'body' | 'total' | 'walk';

/** What is known of a failed call; every field is safe to log. */
export interface WaErrorFields {
  /** HTTP status of the response, where there was one; of a refused webhook delivery, the one to answer with. */
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
  /** Whether the same call may be made again: it may succeed later, and cannot do harm; never beside `ambiguous`. */
  readonly retryable?: boolean | undefined;
  /** Wait in milliseconds that the provider asked for. */
  readonly retryAfterMs?: number | undefined;
  /** Whether the provider may have carried out the request although it failed for us. */
  readonly ambiguous?: boolean | undefined;
  /** Which clock ran out, on a timeout. */
  readonly phase?: TimeoutPhase | undefined;
  /** Whether the request can have reached the provider, on a failed connection. */
  readonly sent?: 'no' | 'maybe' | undefined;
  /**
   * Idempotency key that was made for the call; the same call with it as the option `idempotencyKey` cannot be carried
   * out twice.
   */
  readonly idempotencyKey?: string | undefined;
  /** Where a walk over pages can be resumed, on an error in the middle of one. */
  readonly checkpoint?: string | undefined;
  /** Why a webhook delivery was refused. */
  readonly reason?: WebhookRefusal | undefined;
  /** The provider's own error, typed by its package; of a validation, the fields that do not match the description. */
  readonly detail?: unknown;
}

/** Ingredients that an error is made from but does not show. */
export interface WaErrorInit extends WaErrorFields {
  /** The failure beneath, already free of secrets. */
  readonly cause?: unknown;
  /** Text of the response's body, capped, reachable through `readBody()` alone. */
  readonly body?: string | undefined;
  /** Failure of an attempt before, after which the request may have been carried out: nothing that happens later undoes that. */
  readonly doubt?: WaError | undefined;
}

// Numbers come first, where minifiers put them in place of their names.
const longestMessage = 300;
/** Frames of these packages and of the platform that may stand above those of the caller. */
const ownFrames = 20;
const brand = Symbol.for('wa-clients.error');
/** Names the method that says what Node prints. */
export const inspect: unique symbol = Symbol.for('nodejs.util.inspect.custom');

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
  declare readonly idempotencyKey?: string;
  declare readonly checkpoint?: string;
  declare readonly reason?: WebhookRefusal;
  declare readonly detail?: unknown;
  /** Text of the failed response's body, at most 64 KiB, known secrets removed; undefined when there was none. */
  declare readonly readBody: () => string | undefined;

  /** Codes that a subclass stands for; without them it stands for all. */
  declare protected static readonly codes?: readonly WaErrorCode[];

  constructor(code: WaErrorCode, message: string, { cause, body, doubt, ...fields }: WaErrorInit = {}) {
    lengthenStacks(ownFrames);
    // In plain JavaScript it may be left out.
    super((message as string | undefined)?.slice(0, longestMessage));
    lengthenStacks(-ownFrames);
    const { retryable } = fields;
    const ambiguous = doubt?.ambiguous || fields.ambiguous;
    const sent = doubt && fields.sent ? 'maybe' : fields.sent;
    // Derived from the code: a minifier renames classes.
    // `not_found` becomes `NotFoundError`, `server_error` becomes `ServerError`, and `config_invalid` becomes `ConfigError`.
    const name = code
      .replace(/^(cursor|page|empty|checkpoint)_.*/, 'pagination')
      .replace(/_error$|^(config)_invalid$/, '$1')
      .replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());
    const shown = { code, ...fields, ambiguous, sent, retryable: retryable && !ambiguous };
    // Not shown: `passing` is asked for by the transport alone.
    const values = { ...shown, passing: retryable, name: `${name}Error`, readBody: () => body, cause };
    for (const [key, value] of Object.entries(values)) {
      if (value !== undefined) Object.defineProperty(this, key, { value, enumerable: key in shown });
    }
  }

  /** Marks the errors of every copy of this package. */
  get [brand](): true {
    return true;
  }

  /** The fields that are safe to log, as plain data. */
  toJSON(): object {
    const { message, name } = this;
    return Object.assign({ name, message }, this);
  }

  /** What Node prints for the error: the stack under its own name, the same safe fields, and the cause in one line. */
  [inspect](): string {
    const { cause, name, stack } = this;
    const why = cause instanceof Error ? `\n  [cause]: ${String(cause)}` : '';
    const fields = Object.assign({}, this) as Record<string, unknown>;
    for (const field in fields) {
      try {
        JSON.stringify(fields[field]);
      } catch {
        // Of the app, which may have put anything on the error: it takes nothing from what is printed.
        fields[field] = tagOf(fields[field]);
      }
    }
    return `${stack?.replace(/^Error/, name)} ${JSON.stringify(fields)}${why}`;
  }

  /**
   * Recognises errors by their code, so that errors of other copies of this package count too, and so that an app that
   * names no class carries none. An app's own subclass has the instances that it made, as any class.
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (!isBranded(value)) return false;
    if (Object.hasOwn(this, 'codes')) return this.codes!.includes(value.code);
    return this === WaError || super[Symbol.hasInstance](value);
  }
}

function lengthenStacks(frames: number): void {
  const host = Error as { stackTraceLimit?: number };
  try {
    host.stackTraceLimit &&= host.stackTraceLimit + frames;
  } catch {
    // Some hosts freeze it; the stack is as long as they say.
  }
}

/** Whether a value is an error of this family, whichever copy of the package made it. */
export function isBranded(value: unknown): value is WaError {
  return brand in (Object(value) as object);
}

/** Whether another attempt may succeed; whether it may be made is for its caller to know. */
export function mayPass(error: WaError): boolean {
  return (error as { passing?: boolean }).passing === true;
}
