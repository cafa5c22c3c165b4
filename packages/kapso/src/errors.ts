import { type ProviderError, textOrUndefined } from '@wa-clients/core';

/** What an error of Kapso says; which members are there depends on the operation. */
export interface KapsoErrorDetail {
  /** The ordinary form: one sentence. */
  readonly error?: string;
  /** Machine code, on a few operations only. */
  readonly code?: string;
  /** Machine code of the form that has `detail` beside it, such as `legacy_offset_pagination_limit_exceeded`. */
  readonly message?: string;
  /** Sentence beside `message`. */
  readonly detail?: string;
  readonly [member: string]: unknown;
}

/** Reads Kapso's error bodies: `{ error }`, `{ error, code }` and `{ message, detail }`. */
export function readError(body: unknown): ProviderError {
  if (typeof body !== 'object' || body === null) return {};
  const detail = body as KapsoErrorDetail;
  return textOrUndefined(detail.error) === undefined
    ? { message: textOrUndefined(detail.detail), code: textOrUndefined(detail.message), detail }
    : { message: textOrUndefined(detail.error), code: textOrUndefined(detail.code), detail };
}
