import { type FailedCall, type ProviderError, textOrUndefined } from '@wa-clients/core';
import { type GraphErrorDetail, isGraphError, readGraphError } from '@wa-clients/whatsapp';

/** Error of the WhatsApp API in the format of Kapso. */
export interface TextErrorDetail {
  /** Error message. */
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

/** Details of an error of the WhatsApp API; Kapso uses the format of Meta for some of its own errors. */
export type WhatsappErrorDetail = GraphErrorDetail | TextErrorDetail;

/** Parses an error body of the WhatsApp API, in the format of Meta or of Kapso. */
export function readWhatsappError(body: unknown, status: number, { attempts, operation }: FailedCall): ProviderError {
  // The lock of a recipient: another message is under way, and this one was not forwarded.
  const lock = status === 409 &&
    /^messages\.send(Marketing)?$/.test(operation) && { throttled: true, retryAfterMs: 1_000 };
  if (isGraphError(body)) return { ...readGraphError(body, attempts, status), ...lock };
  const { code, error } = Object(body) as Partial<TextErrorDetail>;
  if (typeof error !== 'string') return { ...lock };
  return { message: error, code: textOrUndefined(code), ...lock, detail: body };
}
