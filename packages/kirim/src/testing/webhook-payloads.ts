import type { MetaWebhookPayload } from '@wa-clients/core/webhooks';

import type { KirimMetaEvent, KirimWebhookData } from '../webhooks/events.ts';

const at = '2026-06-01T09:30:00.000Z';
const seconds = String(Date.parse(at) / 1000);
const contact = { id: 'ctc_01HXYZABCDEFGHJKMNPQRSTVWX', object: 'contact', phone_number: '+6281234567890' };
const conversation = { id: 'cnv_01HXYZABCDEFGHJKMNPQRSTVWX', object: 'conversation' };
const customer = { id: 'cus_01HXYZABCDEFGHJKMNPQRSTVWX', object: 'customer' };
const message = { id: 'msg_01HXYZABCDEFGHJKMNPQRSTVWX', object: 'message' };

/** Example data of each documented event. */
export const data: KirimWebhookData = {
  'message.created': { message },
  'conversation.assigned': {
    conversation: { ...conversation, status: 'open' },
    assignee: { user_id: 'usr_01HXYZABCDEFGHJKMNPQRSTVWX', team_id: null, previous_user_id: null },
  },
  'conversation.closed': {
    conversation: { ...conversation, closed_by_user_id: 'usr_01HXYZABCDEFGHJKMNPQRSTVWX' },
  },
  'contact.created': { contact, acquisition_source: 'inbound' },
  'contact.updated': { contact: { ...contact, name: 'Sari Lestari' }, changed_fields: ['name'] },
  'message.sent': {
    session: '106540352242922',
    meta: { phone_number_id: '106540352242922' },
    message: { to: '6281234567890', provider_id: 'wamid.example', source: 'api', body: 'Hello', type: 'text' },
    contact: { phone_number: '+6281234567890' },
  },
  'customer.created': { customer },
  'customer.updated': { customer },
  'customer.archived': { customer },
  'customer.onboarded': { customer },
  'customer.setup_link.created': { customer },
  'customer.setup_link.consumed': { customer },
  'message.revoked': { message },
  'message.edited': { message },
  'contact.identity_updated': { contact },
};

/** Payload of a WhatsApp event in the format of Meta. */
export const meta = (value: object): MetaWebhookPayload => {
  const metadata = { display_phone_number: '6281200000001', phone_number_id: '106540352242922' };
  const change = { field: 'messages', value: { messaging_product: 'whatsapp', metadata, ...value } };
  return { object: 'whatsapp_business_account', entry: [{ id: '102290129340398', changes: [change] }] };
};

/** Example payload of each WhatsApp event. */
export const metaPayloads: Readonly<Record<KirimMetaEvent, MetaWebhookPayload>> = {
  'message.received': meta({
    contacts: [{ profile: { name: 'Sari Lestari' }, wa_id: '6281234567890' }],
    messages: [
      { from: '6281234567890', id: 'wamid.example', timestamp: seconds, type: 'text', text: { body: 'Hello' } },
    ],
  }),
  'message.status': meta({
    statuses: [{ id: 'wamid.example', status: 'delivered', timestamp: seconds, recipient_id: '6281234567890' }],
  }),
};
