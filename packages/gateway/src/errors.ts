import {
  type ErrorGuard,
  errorGuard,
  type OperationErrorGuard,
  operationErrorGuard,
  type ProviderError,
  textOrUndefined,
} from '@wa-clients/core';

import type { OperationErrors } from './generated/operations.ts';

/** Details of a WhatsApp Gateway error. */
export interface GatewayErrorDetail {
  /** Error code, such as `not_found`; other values are possible. */
  readonly code?: string;
  readonly message?: string;
  /** Further details of the error, in no fixed format. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/**
 * Whether a caught value is a WhatsApp Gateway error, with the given code if there is one; `detail` is then typed.
 *
 * @example
 * if (isGatewayError(error, 'not_found')) console.log(error.detail?.code);
 */
export const isGatewayError: ErrorGuard<GatewayErrorDetail> = /* @__PURE__ */ errorGuard('gateway');

/**
 * Whether a caught value is the error of one operation, by its name, with the given status if there is one; `detail` then
 * has the type that the description has for it.
 *
 * @example
 * if (isGatewayErrorOf(error, 'contacts.get', 404)) console.log(error.detail);
 */
export const isGatewayErrorOf: OperationErrorGuard<OperationErrors, GatewayErrorDetail, 'error'> =
  /* @__PURE__ */ operationErrorGuard('gateway');

/** Parses the gateway's error body: `{ error: { code, message, details } }`. */
export function readError(body: unknown): ProviderError {
  const detail = (body as { error?: GatewayErrorDetail } | null)?.error;
  if (typeof detail !== 'object' || detail === null) return {};
  return { message: textOrUndefined(detail.message), code: textOrUndefined(detail.code), detail };
}
