import { createRandom } from '@wa-clients/core/testing';
import type { MetaWebhookPayload } from '@wa-clients/core/webhooks';

import type { FakeKirimData } from './data.ts';
import { meta } from './webhook-payloads.ts';

/** Where a message of a customer arrives. */
interface Arrival {
  readonly data: FakeKirimData;
  readonly phoneNumberId: string;
  readonly time: number;
  /** Rows of the messages of the account. */
  readonly messages: Record<string, unknown>[];
}

/** Stores a text message of a customer, with its contact and conversation where they are new. */
export function receiveText(
  { from, text }: { readonly from: string; readonly text: string },
  { data, messages, time }: Arrival,
): { readonly row: Record<string, unknown>; readonly payload: MetaWebhookPayload } {
  const digits = from.replaceAll(/\D/g, '');
  const phone = `+${digits}`;
  const now = new Date(time).toISOString();
  const random = createRandom(time + messages.length);
  const id = (prefix: string) => `${prefix}_${random.text('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 26)}`;
  const account = { phone_number: '+6281200000001' };
  const both = { whatsapp_account: account, created_at: now, updated_at: now };
  let contact = data.contacts.find((one) => one.phone_number === phone);
  if (!contact) {
    contact = {
      id: id('ctc'),
      object: 'contact',
      phone_number: phone,
      name: null,
      email: null,
      metadata: null,
      ...both,
    };
    data.contacts.unshift(contact);
  }
  const { id: contactId, name } = contact;
  let conversation = data.conversations.find((one) => one.contact.id === contactId);
  if (!conversation) {
    conversation = {
      id: id('cnv'),
      object: 'conversation',
      status: 'open',
      contact: { id: contactId, name, phone_number: phone },
      assignee: null,
      unread_count: 0,
      last_message_at: null,
      last_inbound_at: null,
      ...both,
    };
    data.conversations.unshift(conversation);
  }
  const unread = conversation.unread_count + 1;
  Object.assign(conversation, { last_message_at: now, last_inbound_at: now, updated_at: now, unread_count: unread });
  const row = {
    id: id('msg'),
    object: 'message',
    type: 'text',
    direction: 'inbound',
    status: 'delivered',
    conversation_id: conversation.id,
    created_at: now,
  };
  messages.unshift(row);
  const sent = { from: digits, id: `wamid.${row.id}`, timestamp: String(Math.floor(time / 1000)) };
  const payload = meta({
    contacts: [{ profile: { name: name ?? phone }, wa_id: digits }],
    messages: [{ ...sent, type: 'text', text: { body: text } }],
  });
  return { row, payload };
}
