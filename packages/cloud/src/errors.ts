import {
  type ErrorGuard,
  errorGuard,
  type FailedCall,
  type FetchedResponse,
  type OperationErrorGuard,
  operationErrorGuard,
  type ProviderError,
} from '@wa-clients/core';
import { type GraphErrorDetail, isGraphError, readGraphError } from '@wa-clients/whatsapp';

import { accessRegainedMs } from './access-regained.ts';
import type { OperationErrors } from './generated/operations.ts';

/** Details of an error of the Cloud API. */
export interface CloudErrorDetail extends Partial<GraphErrorDetail> {
  /** Why bytes of an upload were refused, by the service that takes them, which has no `error`. */
  readonly debug_info?: {
    /** Whether the bytes can be sent again from the offset that the session has. */
    readonly retriable?: boolean;
    /** Type such as `OffsetInvalidError` or `ProcessingFailedError`; new values can be added. */
    readonly type?: string;
    /** Error message for developers. */
    readonly message?: string;
  };
}

/**
 * Returns whether a caught value is an error of the Cloud API and, if a code is given, has this code; its `detail` is typed.
 *
 * @example
 * if (isCloudError(error) && error.detail?.error?.code === 131047) await sendTemplate();
 */
export const isCloudError: ErrorGuard<CloudErrorDetail> = /* @__PURE__ */ errorGuard('cloud');

/**
 * Whether a caught value is the error of one operation, by its name, with the given status if there is one; `detail` then
 * has the type that the description has for it.
 *
 * @example
 * if (isCloudErrorOf(error, 'blockedUsers.block', 400)) console.log(error.detail?.block_users?.added_users);
 */
export const isCloudErrorOf: OperationErrorGuard<OperationErrors, CloudErrorDetail> =
  /* @__PURE__ */ operationErrorGuard('cloud');

/**
 * Reads an error of Meta: its code decides whether it is throttling, which comes with status 400, or final. How long the calls
 * of an account are throttled, only a header says.
 */
export function readError(
  body: unknown,
  status: number,
  { attempts }: FailedCall,
  headers: FetchedResponse['headers'],
): ProviderError {
  if (!isGraphError(body)) {
    // The service that takes the bytes of uploads says itself whether they can be sent again.
    const { message, retriable, type } = (Object(body) as CloudErrorDetail).debug_info ?? {};
    return { message, code: type, retryable: retriable, permanent: retriable === false, detail: type && body };
  }
  const said = readGraphError(body, attempts, status);
  // The limits of an app and of an account, which the header is about.
  const isOfThem = said.code === 4 || said.code === 80_007;
  return { ...said, retryAfterMs: (isOfThem && accessRegainedMs(headers)) || said.retryAfterMs };
}
