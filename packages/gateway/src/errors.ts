import { type ErrorGuard, errorGuard, type ProviderError, textOrUndefined } from '@wa-clients/core';

/** What an error of the gateway says. */
export interface GatewayErrorDetail {
  /** Machine code such as `not_found`; the set is open. */
  readonly code?: string;
  readonly message?: string;
  /** More about the failure, in no fixed form. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/**
 * Whether a caught value is an error of the gateway, and, with a code, that very one; its `detail` is typed.
 *
 * @example
 * if (isGatewayError(error, 'not_found')) console.log(error.detail?.code);
 */
export const isGatewayError: ErrorGuard<GatewayErrorDetail> = /* @__PURE__ */ errorGuard('gateway');

/** Reads the gateway's error body: `{ error: { code, message, details } }`. */
export function readError(body: unknown): ProviderError {
  const detail = (body as { error?: GatewayErrorDetail } | null)?.error;
  if (typeof detail !== 'object' || detail === null) return {};
  return { message: textOrUndefined(detail.message), code: textOrUndefined(detail.code), detail };
}
