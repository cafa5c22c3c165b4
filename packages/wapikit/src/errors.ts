import {
  type ErrorGuard,
  errorGuard,
  type OperationErrorGuard,
  operationErrorGuard,
  type ProviderError,
} from '@wa-clients/core';

import type { OperationErrors } from './generated/operations.ts';

/** Details of a Wapikit error: an object with a message, a bare string or null, depending on the server version. */
export type WapikitErrorDetail = { readonly message?: string } | string | null;

/**
 * Whether a caught value is a Wapikit error, with the given code if there is one; `detail` is then typed.
 *
 * @example
 * if (isWapikitError(error, 'not_found')) console.log(error.detail);
 */
export const isWapikitError: ErrorGuard<WapikitErrorDetail> = /* @__PURE__ */ errorGuard('wapikit');

/**
 * Whether a caught value is the error of one operation, by its name, with the given status if there is one; `detail` then
 * has the type that the description has for it.
 *
 * @example
 * if (isWapikitErrorOf(error, 'contacts.get', 404)) console.log(error.detail);
 */
export const isWapikitErrorOf: OperationErrorGuard<OperationErrors, WapikitErrorDetail> =
  /* @__PURE__ */ operationErrorGuard('wapikit');

/** Parses Wapikit's error bodies: `{ message }`, a bare JSON string or null; an HTML page of a proxy has no details. */
export function readError(body: unknown): ProviderError {
  if (typeof body === 'string') return /^\s*</.test(body) ? {} : { message: body, detail: body };
  if (typeof body !== 'object' || body === null) return { detail: null };
  const { message } = body as { message?: unknown };
  return { message: typeof message === 'string' ? message : undefined, detail: body };
}
