import type { SignedDelivery } from '@wa-clients/core/testing';

import type { KapsoWebhookFake } from '../webhook.ts';
import type { MessageEvent } from './message-log.ts';

/** How deliveries go wrong, as those of real webhooks do. */
export interface DeliveriesOptions {
  /** Whether each delivery comes twice, with the same idempotency key. */
  readonly twice?: boolean;
  /** Whether they come in the opposite order. */
  readonly reversed?: boolean;
}

/** Makes signed deliveries of what has happened to messages. */
export async function deliveriesOf(
  events: readonly MessageEvent[],
  webhook: KapsoWebhookFake,
  { reversed = false, twice = false }: DeliveriesOptions,
): Promise<SignedDelivery[]> {
  const once = events.flatMap((event) => (twice ? [event, event] : [event]));
  const ordered = reversed ? once.toReversed() : once;
  return Promise.all(
    ordered.map(({ message, status }) => {
      const [row] = message.rows;
      const kapso = { ...(row?.['kapso'] as object | undefined), status, origin: 'cloud_api' };
      return webhook(`whatsapp.message.${status}`, {
        idempotencyKey: `${message.id}:${status}`,
        payload: {
          message: { ...row, kapso },
          phone_number_id: message.phoneNumberId,
          is_new_conversation: false,
        },
      });
    }),
  );
}
