import { type FailedCall, type ProviderError, textOrUndefined } from '@wa-clients/core';

import { judgeMetaError } from './judge-meta-error.ts';
import type { MetaErrorCode } from './meta-errors.ts';

/** Error of the WhatsApp API in the format of Meta, which Kapso uses for some of its own. */
export interface GraphErrorDetail {
  readonly error: {
    readonly message?: string;
    /** Type such as `OAuthException`; `MessageError` is of Kapso. */
    readonly type?: string;
    /** Error code of Meta, or an HTTP status. */
    readonly code?: MetaErrorCode;
    readonly error_subcode?: number;
    readonly error_data?: { readonly messaging_product?: string; readonly details?: string };
    /** Title for users, in the language of the account. */
    readonly error_user_title?: string;
    /** Message for users, in the language of the account. */
    readonly error_user_msg?: string;
    readonly fbtrace_id?: string;
    readonly [member: string]: unknown;
  };
  /** Users for whom blocking or unblocking succeeded or failed, where some of it did. */
  readonly block_users?: Readonly<Record<string, unknown>>;
}

/** Error of the WhatsApp API in the format of Kapso. */
export interface TextErrorDetail {
  readonly error: string;
  /** Machine-readable error code, returned by a few operations only. */
  readonly code?:
    | 'insufficient_credits'
    | 'marketing_preference_stopped'
    | 'messaging_account_mismatch'
    | (string & {});
  /** URL of the billing page, with `insufficient_credits`. */
  readonly billing_url?: string;
}

/** Details of an error of the WhatsApp API. */
export type WhatsappErrorDetail = GraphErrorDetail | TextErrorDetail;

/** Whether the details of an error are in the format of Meta. */
export function isGraphError(detail: unknown): detail is GraphErrorDetail {
  const { error } = Object(detail) as { readonly error?: unknown };
  return typeof error === 'object' && error !== null;
}

/** Parses an error body of the WhatsApp API, in the format of Meta or of Kapso. */
export function readWhatsappError(body: unknown, status: number, { attempts, operation }: FailedCall): ProviderError {
  // The lock of a recipient: another message is under way, and this one was not forwarded.
  const lock = status === 409 &&
    /^messages\.send(Marketing)?$/.test(operation) && { throttled: true, retryAfterMs: 1_000 };
  if (isGraphError(body)) {
    const { code, error_data: data, fbtrace_id: trace, message } = body.error;
    const details = textOrUndefined(data?.details);
    const known = textOrUndefined(message);
    return {
      message: details === undefined || details === known ? known : [known, details].filter(Boolean).join(': '),
      code: typeof code === 'number' ? code : textOrUndefined(code),
      requestId: textOrUndefined(trace),
      ...judgeMetaError(code, attempts),
      ...lock,
      detail: body,
    };
  }
  const { code, error } = Object(body) as Partial<TextErrorDetail>;
  if (typeof error !== 'string') return { ...lock };
  return { message: error, code: textOrUndefined(code), ...lock, detail: body };
}
