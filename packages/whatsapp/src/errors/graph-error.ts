import { type ProviderError, textOrUndefined } from '@wa-clients/core';

import { judgeMetaError } from './judge-meta-error.ts';
import type { MetaErrorCode } from './meta-errors.ts';

/** Error in the format of Meta's Graph API. */
export interface GraphErrorDetail {
  /** The error. */
  readonly error: {
    /** Error message for developers. */
    readonly message?: string;
    /** Type such as `OAuthException`; new values can be added, also by a proxy. */
    readonly type?: string;
    /** Error code of Meta, or an HTTP status. */
    readonly code?: MetaErrorCode;
    /** Subcode of Meta. */
    readonly error_subcode?: number;
    /** Details of the error. */
    readonly error_data?: { readonly messaging_product?: string; readonly details?: string };
    /** Title for users, in the language of the account. */
    readonly error_user_title?: string;
    /** Message for users, in the language of the account. */
    readonly error_user_msg?: string;
    /** Id of the request, for the support of Meta. */
    readonly fbtrace_id?: string;
    readonly [member: string]: unknown;
  };
  /** Users for whom blocking or unblocking succeeded or failed, where some of it did. */
  readonly block_users?: Readonly<Record<string, unknown>>;
}

/** Whether the details of an error are in the format of Meta. */
export function isGraphError(detail: unknown): detail is GraphErrorDetail {
  const { error } = Object(detail) as { readonly error?: unknown };
  return typeof error === 'object' && error !== null;
}

/**
 * Reads an error in the format of Meta: its sentences, code and trace id, and whether and when the call can be repeated.
 *
 * @param attempts How often the call has been sent.
 * @param status Status of the response.
 */
export function readGraphError(body: GraphErrorDetail, attempts: number, status?: number): ProviderError {
  const { code: given, error_data: data, fbtrace_id: trace, message } = body.error as Readonly<Record<string, unknown>>;
  // A proxy may write the number as a text.
  const code = typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : given;
  const details = textOrUndefined((Object(data) as { readonly details?: unknown }).details);
  const known = textOrUndefined(message);
  return {
    message: details === known ? known : [known, details].filter(Boolean).join(': '),
    code: typeof code === 'number' ? code : textOrUndefined(code),
    requestId: textOrUndefined(trace),
    ...judgeMetaError(code, attempts, status),
    detail: body,
  };
}
