import { type ErrorGuard, errorGuard, type ProviderError } from '@wa-clients/core';

/** What an error of Wapikit says: an object with a message, a bare sentence, or nothing; its servers differ. */
export type WapikitErrorDetail = { readonly message?: string } | string | null;

/**
 * Whether a caught value is an error of Wapikit, and, with a code, that very one; its `detail` is typed.
 *
 * @example
 * if (isWapikitError(error, 'not_found')) console.log(error.detail);
 */
export const isWapikitError: ErrorGuard<WapikitErrorDetail> = /* @__PURE__ */ errorGuard('wapikit');

/** Reads Wapikit's error bodies: `{ message }`, a bare JSON string, and null; a page of a server before it says nothing. */
export function readError(body: unknown): ProviderError {
  if (typeof body === 'string') return /^\s*</.test(body) ? {} : { message: body, detail: body };
  if (typeof body !== 'object' || body === null) return { detail: null };
  const { message } = body as { message?: unknown };
  return { message: typeof message === 'string' ? message : undefined, detail: body };
}
