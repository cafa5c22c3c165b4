import type { SignedDelivery } from '@wa-clients/core/testing';
import { type DeliveriesOptions, disordered, type MessageEvent } from '@wa-clients/whatsapp/testing';

import type { KapsoWebhookFake } from '../webhook.ts';

/** Makes signed deliveries of what has happened to messages. */
export async function deliveriesOf(
  events: readonly MessageEvent[],
  webhook: KapsoWebhookFake,
  options: DeliveriesOptions,
): Promise<SignedDelivery[]> {
  return Promise.all(
    disordered(events, options).map(({ message, status }) => {
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
