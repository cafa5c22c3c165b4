import { losslessIntegers } from '@wa-clients/core';
import type { WebhookDefinition } from '@wa-clients/core/webhooks';

import { type CloudWebhookEvent, eventsOf } from './events.ts';
import { escapedForm, escapedJson } from './escaped-form.ts';
import type { CloudWebhookPayload } from './payload.ts';

/** Verified delivery. */
export interface CloudWebhook {
  /** The events of the delivery, up to 1,000. */
  readonly events: readonly CloudWebhookEvent[];
  /** The body as it came; integers that a number would round are texts. */
  readonly payload: CloudWebhookPayload;
}

/**
 * Signature scheme of Meta: one HMAC-SHA256 of the raw body with the secret of the app, as lowercase hexadecimal digits,
 * without a timestamp. Letters beyond ASCII come escaped, and `/` as well, so that a body that was parsed and serialized
 * again is another one. Where letters alone were written out on the way, the escaped form still has the signature.
 */
export const cloudWebhooks: WebhookDefinition<CloudWebhook> = {
  provider: 'cloud',
  header: 'X-Hub-Signature-256',
  otherForm: escapedForm,
  parse: losslessIntegers,
  serialize: escapedJson,
  read: (value) => {
    const [, digest] = /^sha256=([0-9a-f]{64})$/.exec(value) ?? [];
    return digest === undefined ? undefined : { signatures: [digest] };
  },
  write: ({ signatures: [signature = ''] }) => `sha256=${signature}`,
  toDelivery: (body) => {
    const payload = body as CloudWebhookPayload;
    return { events: eventsOf(payload), payload };
  },
};
