import {
  type ErrorGuard,
  errorGuard,
  type OperationErrorGuard,
  operationErrorGuard,
  type ProviderError,
  textOrUndefined,
} from '@wa-clients/core';
import type { GraphErrorDetail } from '@wa-clients/whatsapp';

import type { OperationErrors } from './generated/operations.ts';

/** Details of a Kapso error; the operation determines which fields are present. */
export interface KapsoErrorDetail {
  /** Error message (one sentence), the usual form; an object in errors that the WhatsApp API has from Meta. */
  readonly error?: string | GraphErrorDetail['error'];
  /** Machine-readable error code, returned by a few operations only; new values can be added. */
  readonly code?: string;
  /**
   * Machine-readable error code if the response also has `detail`, such as `legacy_offset_pagination_limit_exceeded`; a
   * hint if the rate limit is exceeded.
   */
  readonly message?: string;
  /** Explanation if the response has `message`; message of the function if it has `error`. */
  readonly detail?: string;
  /** Validation errors of a notification request by field. */
  readonly errors?: Readonly<Record<string, readonly string[]>>;
  /** Validation errors of a flow definition. */
  readonly validation_errors?: readonly Readonly<Record<string, unknown>>[];
  /** Kind of a funding error; new values can be added. */
  readonly error_kind?: string;
  /** Meta error code of a funding error. */
  readonly meta_error_code?: unknown;
  /** Meta trace id of a funding error. */
  readonly meta_trace_id?: string;
  /** Id of the failed function invocation. */
  readonly invocation_id?: string;
  /** Result of the search if a log search failed. */
  readonly data?: { readonly error?: string; readonly code?: string };
  readonly [member: string]: unknown;
}

/**
 * Returns whether a caught value is a Kapso error and, if a code is given, has this code; its `detail` is typed.
 *
 * @example
 * if (isKapsoError(error, 'not_found')) console.log(error.detail?.error);
 */
export const isKapsoError: ErrorGuard<KapsoErrorDetail> = /* @__PURE__ */ errorGuard('kapso');

/**
 * Whether a caught value is the error of one operation, by its name, with the given status if there is one; `detail` then
 * has the type that the description has for it.
 *
 * @example
 * if (isKapsoErrorOf(error, 'contacts.get', 404)) console.log(error.detail);
 */
export const isKapsoErrorOf: OperationErrorGuard<OperationErrors, KapsoErrorDetail> =
  /* @__PURE__ */ operationErrorGuard('kapso');

/** Reads Kapso's error bodies: a message, a code with a message, messages by field, or a failed log search. */
export function readError(body: unknown): ProviderError {
  if (typeof body !== 'object' || body === null) return {};
  const detail = body as KapsoErrorDetail;
  const { code, error, error_kind: kind = code } = { ...detail, ...detail.data };
  if (typeof error === 'string') return { message: error, code: textOrUndefined(kind), detail };
  const byMember = Object.entries(detail.errors ?? {}).flatMap((entry) =>
    Array.isArray(entry[1]) ? entry.join(' ') : [],
  );
  return {
    message: textOrUndefined(detail.detail) ?? (byMember.join('; ') || undefined),
    code: textOrUndefined(detail.message),
    detail,
  };
}
