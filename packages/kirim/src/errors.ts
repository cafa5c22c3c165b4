import { type ErrorGuard, errorGuard, type ProviderError, textOrUndefined } from '@wa-clients/core';

/** What an error of Kirim.chat says. */
export interface KirimErrorDetail {
  /** Family of the failure, such as `invalid_request_error`; the set is open. */
  readonly type?: string;
  /** Machine code such as `invalid_cursor`; the set is open. */
  readonly code?: string;
  readonly message?: string;
  /** Name of the parameter that is wrong. */
  readonly param?: string;
  readonly request_id?: string;
}

/**
 * Whether a caught value is an error of Kirim.chat, and, with a code, that very one; its `detail` is typed.
 *
 * @example
 * if (isKirimError(error, 'not_found')) console.log(error.detail?.param);
 */
export const isKirimError: ErrorGuard<KirimErrorDetail> = /* @__PURE__ */ errorGuard('kirim');

/** Reads Kirim.chat's error body: `{ error: { type, code, message, param, request_id } }`. */
export function readError(body: unknown): ProviderError {
  const detail = (body as { error?: KirimErrorDetail } | null)?.error;
  if (typeof detail !== 'object' || detail === null) return {};
  return {
    message: textOrUndefined(detail.message),
    code: textOrUndefined(detail.code),
    requestId: textOrUndefined(detail.request_id),
    // The first request under the key is still under way; its answer comes to the same key later.
    retryable: detail.code === 'idempotency_in_progress',
    detail,
  };
}
