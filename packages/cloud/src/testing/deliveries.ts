import type { SignedDelivery } from '@wa-clients/core/testing';
import { type DeliveriesOptions, disordered, type MessageEvent } from '@wa-clients/whatsapp/testing';

import { businessAccountId } from './ids.ts';
import { placeOf } from './nodes.ts';
import type { FakeState } from './state.ts';
import type { CloudWebhookFake } from './webhook.ts';

/** Makes signed deliveries of what has happened up to a time and was not told before. */
export function deliveriesOf(
  state: FakeState,
  webhook: CloudWebhookFake,
  now: number,
  how: DeliveriesOptions,
): Promise<SignedDelivery[]> {
  state.settle(now);
  const due = [
    ...state.log.take(now).map((event) => {
      const { parent: account = businessAccountId, row } =
        placeOf(state, 'phone_number_id', event.message.phoneNumberId) ?? {};
      return { at: event.at, account, field: 'messages', value: valueOf(event, row?.['display_phone_number']) };
    }),
    ...state.changes.splice(0),
  ].toSorted((a, b) => a.at - b.at);
  return Promise.all(
    disordered(due, how).map(({ account, at, field, value }) =>
      webhook(field, { account, value, ...(field !== 'messages' && { time: Math.floor(at / 1_000) }) }),
    ),
  );
}

function valueOf({ at, message, status }: MessageEvent, display_phone_number: unknown): object {
  const { id, phoneNumberId, rows, user } = message;
  const metadata = { display_phone_number, phone_number_id: phoneNumberId };
  const common = { messaging_product: 'whatsapp', metadata };
  const timestamp = String(Math.floor(at / 1_000));
  const isPhone = /^\d+$/.test(user);
  const who = isPhone ? { wa_id: user } : { wa_id: '', user_id: user };
  const contacts = [{ profile: { name: 'Ana Silva' }, ...who }];
  if (status === 'received') {
    const from = isPhone ? { from: user } : { from_user_id: user };
    return { ...common, contacts, messages: [{ id, ...from, timestamp, type: 'text', ...rows[0] }] };
  }
  const to = isPhone ? { recipient_id: user } : { recipient_id: '', recipient_user_id: user };
  const pricing = { billable: true, pricing_model: 'PMP', type: 'regular', category: 'service' };
  return { ...common, statuses: [{ id, status, timestamp, ...to, ...rows[0], ...(status === 'sent' && { pricing }) }] };
}
