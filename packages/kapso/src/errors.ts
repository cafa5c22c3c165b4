import { type ErrorGuard, errorGuard, type ProviderError, textOrUndefined } from '@wa-clients/core';

/** What an error of Kapso says; which members are there depends on the operation. */
export interface KapsoErrorDetail {
  /** The ordinary form: one sentence. */
  readonly error?: string;
  /** Machine code, on a few operations only; the set is open. */
  readonly code?: string;
  /**
   * Machine code of the form that has `detail` beside it, such as `legacy_offset_pagination_limit_exceeded`; a hint
   * where requests are too many.
   */
  readonly message?: string;
  /** Sentence beside `message`; beside `error` what a function said. */
  readonly detail?: string;
  /** What is wrong with each member of a notification's body. */
  readonly errors?: Readonly<Record<string, readonly string[]>>;
  /** What is wrong with the definition of a flow. */
  readonly validation_errors?: readonly Readonly<Record<string, unknown>>[];
  /** Kind of a failed funding; the set is open. */
  readonly error_kind?: string;
  /** Meta's code behind a failed funding. */
  readonly meta_error_code?: unknown;
  /** Id under which Meta knows a failed funding. */
  readonly meta_trace_id?: string;
  /** Id of the failed run of a function. */
  readonly invocation_id?: string;
  /** The search that failed, where a search of the logs did. */
  readonly data?: { readonly error?: string; readonly code?: string };
  readonly [member: string]: unknown;
}

/**
 * Whether a caught value is an error of Kapso, and, with a code, that very one; its `detail` is typed.
 *
 * @example
 * if (isKapsoError(error, 'not_found')) console.log(error.detail?.error);
 */
export const isKapsoError: ErrorGuard<KapsoErrorDetail> = /* @__PURE__ */ errorGuard('kapso');

/** Reads Kapso's error bodies: one sentence, a code with its sentence, sentences by member, and a search that failed. */
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
