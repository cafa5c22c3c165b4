import type { ProviderError } from '@wa-clients/core';

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

/** Reads Kirim.chat's error body: `{ error: { type, code, message, param, request_id } }`. */
export function readError(body: unknown): ProviderError {
  const detail = (body as { error?: KirimErrorDetail } | null)?.error;
  if (typeof detail !== 'object' || detail === null) return {};
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return { message: text(detail.message), code: text(detail.code), requestId: text(detail.request_id), detail };
}
