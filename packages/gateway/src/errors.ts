import {
  type ErrorGuard,
  errorGuard,
  type OperationErrorGuard,
  operationErrorGuard,
  type ProviderError,
  textOrUndefined,
  type WaError,
} from '@wa-clients/core';

import type { OperationErrors } from './generated/operations.ts';

/** Error codes by what they mean; each has one status. Other codes are possible. */
export interface GatewayErrorCodes {
  /** 400: the request is malformed, has an unknown field or lacks its body. */
  validation_error: 400;
  /** 401: there are no valid credentials, or the login token has no active organization. */
  unauthorized: 401;
  /** 403: the capability of the operation, or the role of a super admin, is missing. */
  forbidden: 403;
  /** 404: the session or resource is unknown or belongs to another organization, or what was asked for is not there yet. */
  not_found: 404;
  /** 409: the session is already paired, or a pairing, import or backfill is running. */
  conflict: 409;
  /** 429: the session has used up its messages of the minute or the hour, or its backup import of the day. */
  rate_limited: 429;
  /** 500: any other failure, including WhatsApp's own errors, a malformed recipient and a request body that is too large. */
  internal: 500;
  /** 501: the operation is not supported, or the session is not connected. */
  not_implemented: 501;
  /** 503: no gateway process serves the session, or it did not respond in time; whether it acted is unknown. */
  gateway_unavailable: 503;
}

/** Error code of the gateway; an open union, because codes can be added. */
export type GatewayErrorCode = keyof GatewayErrorCodes | (string & {});

/** Details of a WhatsApp Gateway error. */
export interface GatewayErrorDetail {
  /** Error code. */
  readonly code?: GatewayErrorCode;
  /** Error message. */
  readonly message?: string;
  /** Further details of the error; other fields are possible. */
  readonly details?: Readonly<Record<string, unknown>> & {
    /** Problems of the request, one sentence each, with `validation_error`. */
    readonly errors?: readonly string[];
    /** Time to wait before the next message, in seconds, with `rate_limited`. */
    readonly retryAfterSeconds?: number;
  };
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
  const seconds: unknown = detail.details?.retryAfterSeconds;
  return {
    message: textOrUndefined(detail.message),
    code: textOrUndefined(detail.code),
    // The gateway sends no Retry-After header.
    retryAfterMs: typeof seconds === 'number' && seconds >= 0 ? seconds * 1000 : undefined,
    detail,
  };
}

/**
 * Throws the failure of an attempt whose repeat says that it stands: the key of a failed message stays used, and repeating
 * it is a success with status `failed`.
 */
export function checkSuccess(data: unknown, before: WaError | undefined): void {
  const { replayed, status } = Object(data) as { readonly replayed?: unknown; readonly status?: unknown };
  if (before && replayed === true && status === 'failed') throw before;
}
