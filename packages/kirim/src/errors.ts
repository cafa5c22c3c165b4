import {
  type ErrorGuard,
  errorGuard,
  type OperationErrorGuard,
  operationErrorGuard,
  type ProviderError,
  textOrUndefined,
} from '@wa-clients/core';

import type { OperationErrors } from './generated/operations.ts';

/** Details of a Kirim.chat error. */
export interface KirimErrorDetail {
  /** Error type, such as `invalid_request_error`; other values are possible. */
  readonly type?: string;
  /** Error code, such as `invalid_cursor`; other values are possible. */
  readonly code?: string;
  /** Error message. */
  readonly message?: string;
  /** Name of the invalid parameter. */
  readonly param?: string;
  /** Id of the request, for the support of Kirim.chat. */
  readonly request_id?: string;
}

/**
 * Whether a caught value is a Kirim.chat error, with the given code if there is one; `detail` is then typed.
 *
 * @example
 * if (isKirimError(error, 'not_found')) console.log(error.detail?.param);
 */
export const isKirimError: ErrorGuard<KirimErrorDetail> = /* @__PURE__ */ errorGuard('kirim');

/**
 * Whether a caught value is the error of one operation, by its name, with the given status if there is one; `detail` then
 * has the type that the description has for it.
 *
 * @example
 * if (isKirimErrorOf(error, 'contacts.get', 404)) console.log(error.detail);
 */
export const isKirimErrorOf: OperationErrorGuard<OperationErrors, KirimErrorDetail, 'error'> =
  /* @__PURE__ */ operationErrorGuard('kirim');

/** Parses Kirim.chat's error body: `{ error: { type, code, message, param, request_id } }`. */
export function readError(body: unknown): ProviderError {
  const detail = (body as { error?: KirimErrorDetail } | null)?.error;
  if (typeof detail !== 'object' || detail === null) return {};
  return {
    message: textOrUndefined(detail.message),
    code: textOrUndefined(detail.code),
    requestId: textOrUndefined(detail.request_id),
    // The first request with the key is still in progress; its response is returned for the same key later.
    retryable: detail.code === 'idempotency_in_progress',
    detail,
  };
}
