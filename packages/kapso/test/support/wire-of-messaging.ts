import { id } from './ids.ts';
import type { WireRow } from './wire-row.ts';

/** Contacts, conversations, messages, files and broadcasts. */
export const wireOfMessaging: readonly WireRow[] = [
  {
    name: 'contacts.list',
    send: ({ contacts }) =>
      contacts.list({
        has_customer: false,
        created_after: '2026-10-01T00:00:00+02:00',
        profile_name_contains: 'Ada & Co',
      }),
    line: `GET /whatsapp/contacts?has_customer=false&created_after=2026-10-01T00%3A00%3A00%2B02%3A00&profile_name_contains=Ada%20%26%20Co&limit=100`,
  },
  {
    name: 'contacts.listNumbered',
    send: ({ contacts }) => contacts.listNumbered({ customer_id: id, customer_external_id: '42' }),
    line: `GET /whatsapp/contacts?customer_id=${id}&customer_external_id=42&page=1&per_page=100`,
  },
  {
    name: 'contacts.create',
    send: ({ contacts }) => contacts.create({ contact: { wa_id: '15551234567', profile_name: 'Ada' } }),
    line: 'POST /whatsapp/contacts',
    body: '{"contact":{"wa_id":"15551234567","profile_name":"Ada"}}',
  },
  {
    name: 'contacts.get',
    send: ({ contacts }) => contacts.get({ identifier: '+15551234567' }),
    line: 'GET /whatsapp/contacts/%2B15551234567',
  },
  {
    name: 'contacts.update',
    send: ({ contacts }) =>
      contacts.update({
        identifier: 'US.134912',
        contact: { display_name: 'Ada (VIP)', metadata: { firstName: 'Ada', 'last-name': null } },
      }),
    line: 'PATCH /whatsapp/contacts/US.134912',
    body: '{"contact":{"display_name":"Ada (VIP)","metadata":{"firstName":"Ada","last-name":null}}}',
  },
  {
    name: 'contacts.delete',
    send: ({ contacts }) => contacts.delete({ identifier: 'US.ENT.506847293015824' }),
    line: 'DELETE /whatsapp/contacts/US.ENT.506847293015824',
  },
  {
    name: 'marketingPreferences.list',
    send: ({ marketingPreferences }) => marketingPreferences.list({ identifier: 'US.134912' }),
    line: 'GET /whatsapp/contacts/US.134912/marketing_preferences',
  },
  {
    name: 'marketingPreferences.get',
    send: ({ marketingPreferences }) =>
      marketingPreferences.get({ identifier: '+15551234567', phone_number_id: '1234567890' }),
    line: 'GET /whatsapp/contacts/%2B15551234567/marketing_preferences/1234567890',
  },
  {
    name: 'conversations.list',
    send: ({ conversations }) => conversations.list({ phone_number_id: '1234567890', phone_number: '15551234567' }),
    line: 'GET /whatsapp/conversations?phone_number_id=1234567890&phone_number=15551234567&limit=100',
  },
  {
    name: 'conversations.get',
    send: ({ conversations }) => conversations.get({ conversation_id: id }),
    line: `GET /whatsapp/conversations/${id}`,
  },
  {
    name: 'conversations.update',
    send: ({ conversations }) =>
      conversations.update({ conversation_id: id, whatsapp_conversation: { status: 'active' } }),
    line: `PATCH /whatsapp/conversations/${id}`,
    body: '{"whatsapp_conversation":{"status":"active"}}',
  },
  {
    name: 'conversationAssignments.list',
    send: ({ conversationAssignments }) => conversationAssignments.list({ conversation_id: id }),
    line: `GET /whatsapp/conversations/${id}/assignments?page=1&per_page=100`,
  },
  {
    name: 'conversationAssignments.create',
    send: ({ conversationAssignments }) =>
      conversationAssignments.create({ conversation_id: id, assignment: { user_id: id, notes: 'Speaks Malay' } }),
    line: `POST /whatsapp/conversations/${id}/assignments`,
    body: `{"assignment":{"user_id":"${id}","notes":"Speaks Malay"}}`,
  },
  {
    name: 'conversationAssignments.get',
    send: ({ conversationAssignments }) => conversationAssignments.get({ conversation_id: id, id }),
    line: `GET /whatsapp/conversations/${id}/assignments/${id}`,
  },
  {
    name: 'conversationAssignments.update',
    send: ({ conversationAssignments }) =>
      conversationAssignments.update({ conversation_id: id, id, assignment: { user_id: id, notes: 'Speaks Malay' } }),
    line: `PATCH /whatsapp/conversations/${id}/assignments/${id}`,
    body: `{"assignment":{"user_id":"${id}","notes":"Speaks Malay"}}`,
  },
  {
    name: 'conversationExecutions.list',
    send: ({ conversationExecutions }) => conversationExecutions.list({ conversation_id: id, status: 'running' }),
    line: `GET /whatsapp/conversations/${id}/flow_executions?status=running&limit=100`,
  },
  {
    name: 'messages.list',
    send: ({ messages }) => messages.list({ phone_number_id: '1234567890', conversation_id: id }),
    line: `GET /whatsapp/messages?phone_number_id=1234567890&conversation_id=${id}&limit=100`,
  },
  {
    name: 'messages.get',
    send: ({ messages }) => messages.get({ message_id: 'wamid.HBgM+/=' }),
    line: 'GET /whatsapp/messages/wamid.HBgM%2B%2F%3D',
  },
  {
    name: 'media.upload',
    send: ({ media }) =>
      media.upload({ media_ingest: { phone_number_id: '1234567890', source: 'https://app.example.com/photo.jpg' } }),
    line: 'POST /whatsapp/media',
    body: '{"media_ingest":{"phone_number_id":"1234567890","source":"https://app.example.com/photo.jpg"}}',
  },
  {
    name: 'broadcasts.list',
    send: ({ broadcasts }) => broadcasts.list({ phone_number_id: '1234567890', status: 'draft' }),
    line: 'GET /whatsapp/broadcasts?phone_number_id=1234567890&status=draft&page=1&per_page=100',
  },
  {
    name: 'broadcasts.create',
    send: ({ broadcasts }) =>
      broadcasts.create({
        whatsapp_broadcast: { name: 'Acme', phone_number_id: '1234567890', whatsapp_template_id: id },
      }),
    line: 'POST /whatsapp/broadcasts',
    body: `{"whatsapp_broadcast":{"name":"Acme","phone_number_id":"1234567890","whatsapp_template_id":"${id}"}}`,
  },
  {
    name: 'broadcasts.get',
    send: ({ broadcasts }) => broadcasts.get({ broadcast_id: id }),
    line: `GET /whatsapp/broadcasts/${id}`,
  },
  {
    name: 'broadcasts.update',
    send: ({ broadcasts }) => broadcasts.update({ broadcast_id: id, whatsapp_broadcast: { status: 'draft' } }),
    line: `PATCH /whatsapp/broadcasts/${id}`,
    body: '{"whatsapp_broadcast":{"status":"draft"}}',
  },
  {
    name: 'broadcasts.send',
    send: ({ broadcasts }) => broadcasts.send({ broadcast_id: id }),
    line: `POST /whatsapp/broadcasts/${id}/send`,
  },
  {
    name: 'broadcasts.schedule',
    send: ({ broadcasts }) => broadcasts.schedule({ broadcast_id: id, scheduled_at: '2026-12-01T09:00:00Z' }),
    line: `POST /whatsapp/broadcasts/${id}/schedule`,
    body: '{"scheduled_at":"2026-12-01T09:00:00Z"}',
  },
  {
    name: 'broadcasts.cancel',
    send: ({ broadcasts }) => broadcasts.cancel({ broadcast_id: id }),
    line: `POST /whatsapp/broadcasts/${id}/cancel`,
  },
  {
    name: 'broadcastRecipients.list',
    send: ({ broadcastRecipients }) => broadcastRecipients.list({ broadcast_id: id }),
    line: `GET /whatsapp/broadcasts/${id}/recipients?page=1&per_page=50`,
  },
  {
    name: 'broadcastRecipients.add',
    send: ({ broadcastRecipients }) =>
      broadcastRecipients.add({
        broadcast_id: id,
        whatsapp_broadcast: { recipients: [{ phone_number: '15551234567', whatsapp_contact_id: id }] },
      }),
    line: `POST /whatsapp/broadcasts/${id}/recipients`,
    body: `{"whatsapp_broadcast":{"recipients":[{"phone_number":"15551234567","whatsapp_contact_id":"${id}"}]}}`,
  },
  {
    name: 'broadcastRecipients.clear',
    send: ({ broadcastRecipients }) => broadcastRecipients.clear({ broadcast_id: id }),
    line: `DELETE /whatsapp/broadcasts/${id}/recipients`,
  },
];
