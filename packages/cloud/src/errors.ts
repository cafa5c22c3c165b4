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

/**
 * Returns whether a caught value is an error of the Cloud API and, if a code is given, has this code; its `detail` is typed.
 *
 * @example
 * if (isCloudError(error) && error.detail?.error?.code === 131047) await sendTemplate();
 */
export const isCloudError: ErrorGuard<GraphErrorDetail> = /* @__PURE__ */ errorGuard('cloud');

/**
 * Whether a caught value is the error of one operation, by its name, with the given status if there is one; `detail` then
 * has the type that the description has for it.
 *
 * @example
 * if (isCloudErrorOf(error, 'blockedUsers.block', 400)) console.log(error.detail?.block_users?.added_users);
 */
export const isCloudErrorOf: OperationErrorGuard<OperationErrors, GraphErrorDetail> =
  /* @__PURE__ */ operationErrorGuard('cloud');

/**
 * Reads an error of Meta: its code decides whether it is throttling, which comes with status 400, or final. How long the calls
 * of an account are throttled, only a header says.
 */
export function readError(
  body: unknown,
  _status: number,
  { attempts }: FailedCall,
  headers: FetchedResponse['headers'],
): ProviderError {
  if (!isGraphError(body)) return {};
  const said = readGraphError(body, attempts);
  // The limits of an app and of an account, which the header is about.
  const isOfThem = said.code === 4 || said.code === 80_007;
  return { ...said, retryAfterMs: (isOfThem && accessRegainedMs(headers)) || said.retryAfterMs };
}
