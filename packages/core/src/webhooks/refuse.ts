import type { WebhookInvalidError } from '../errors/errors.ts';
import { WaError, type WebhookRefusal } from '../errors/wa-error.ts';

/** Response status for each rejection reason. */
const statuses: Readonly<Record<WebhookRefusal, WebhookInvalidError['status']>> = {
  missing_header: 401,
  bad_signature: 401,
  too_old: 401,
  too_new: 401,
  malformed: 400,
  too_slow: 408,
  too_large: 413,
  wrong_token: 403,
};

/** Creates the error of a rejected delivery; its message contains nothing from the request. */
export function refuse(provider: string, reason: WebhookRefusal, text: string): WaError {
  return new WaError('webhook_invalid', `${provider} webhook: ${text}.`, {
    provider,
    reason,
    status: statuses[reason],
  });
}

/** Creates the error for incorrect usage by the app. */
export function misused(provider: string, text: string): WaError {
  return new WaError('config_invalid', `${provider} webhook: ${text}.`, { provider });
}
