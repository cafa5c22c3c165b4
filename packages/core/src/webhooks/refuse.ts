import type { WebhookInvalidError } from '../errors/errors.ts';
import { WaError, type WebhookRefusal } from '../errors/wa-error.ts';

/** Status that each refusal is answered with. */
const statuses: Readonly<Record<WebhookRefusal, WebhookInvalidError['status']>> = {
  missing_header: 401,
  bad_signature: 401,
  too_old: 401,
  too_new: 401,
  malformed: 400,
  too_slow: 408,
  too_large: 413,
};

/** Makes the error of a delivery that must not be acted on; its text holds nothing that was sent. */
export function refuse(provider: string, reason: WebhookRefusal, text: string): WaError {
  return new WaError('webhook_invalid', `${provider} webhook: ${text}.`, {
    provider,
    reason,
    status: statuses[reason],
  });
}

/** Makes the error of an app's own mistake. */
export function misused(provider: string, text: string): WaError {
  return new WaError('config_invalid', `${provider} webhook: ${text}.`, { provider });
}
