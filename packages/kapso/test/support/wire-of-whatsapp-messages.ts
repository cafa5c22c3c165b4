import { id } from './ids.ts';
import type { WireRow } from './wire-row.ts';

const phone_number_id = '106540352242922';
const business_account_id = '102290129340398';
const common = { phone_number_id, messaging_product: 'whatsapp' } as const;
const base = '/meta/whatsapp/v24.0';
const number = `${base}/${phone_number_id}`;
const account = `${base}/${business_account_id}`;

/** Messages, history, calls, files and templates of the WhatsApp API. */
export const wireOfWhatsappMessages: readonly WireRow[] = [
  {
    name: 'messages.send',
    send: ({ messages }) => messages.send({ ...common, to: '+15551234567', type: 'text', text: { body: 'Hi' } }),
    line: `POST ${number}/messages`,
    body: '{"messaging_product":"whatsapp","to":"+15551234567","type":"text","text":{"body":"Hi"}}',
  },
  {
    name: 'messages.markRead',
    send: ({ messages }) => messages.markRead({ ...common, status: 'read', message_id: 'wamid.A=' }),
    line: `POST ${number}/messages`,
    body: '{"messaging_product":"whatsapp","status":"read","message_id":"wamid.A="}',
  },
  {
    name: 'messages.sendMarketing',
    send: ({ messages }) =>
      messages.sendMarketing({
        ...common,
        to: '+1555',
        type: 'template',
        template: { name: 'sale', language: { code: 'en' } },
      }),
    line: `POST ${number}/marketing_messages`,
    body: '{"messaging_product":"whatsapp","to":"+1555","type":"template","template":{"name":"sale","language":{"code":"en"}}}',
  },
  {
    name: 'phoneNumberMessages.list',
    send: ({ phoneNumberMessages }) =>
      phoneNumberMessages.list({
        phone_number_id,
        conversation_id: id,
        direction: 'inbound',
        status: 'read',
        since: '2026-10-01T00:00:00Z',
        fields: 'kapso(a,b)',
      }),
    line: `GET ${number}/messages?conversation_id=${id}&direction=inbound&status=read&since=2026-10-01T00%3A00%3A00Z&fields=kapso(a%2Cb)&limit=100`,
  },
  {
    name: 'phoneNumberMessages.get',
    send: ({ phoneNumberMessages }) => phoneNumberMessages.get({ phone_number_id, message_id: 'wamid.a+b/c=' }),
    line: `GET ${number}/messages/wamid.a%2Bb%2Fc%3D`,
  },
  {
    name: 'phoneNumberConversations.list',
    send: ({ phoneNumberConversations }) =>
      phoneNumberConversations.list({ phone_number_id, status: 'active', unassigned: true }),
    line: `GET ${number}/conversations?status=active&unassigned=true&limit=100`,
  },
  {
    name: 'phoneNumberConversations.get',
    send: ({ phoneNumberConversations }) => phoneNumberConversations.get({ phone_number_id, conversation_id: id }),
    line: `GET ${number}/conversations/${id}`,
  },
  {
    name: 'phoneNumberConversations.getById',
    send: ({ phoneNumberConversations }) => phoneNumberConversations.getById({ conversation_id: id }),
    line: `GET ${base}/conversations/${id}`,
  },
  {
    name: 'phoneNumberConversations.updateStatus',
    send: ({ phoneNumberConversations }) =>
      phoneNumberConversations.updateStatus({ conversation_id: id, status: 'ended' }),
    line: `PATCH ${base}/conversations/${id}`,
    body: '{"status":"ended"}',
  },
  {
    name: 'phoneNumberContacts.list',
    send: ({ phoneNumberContacts }) =>
      phoneNumberContacts.list({ phone_number_id, wa_id: '1555', has_customer: false }),
    line: `GET ${number}/contacts?wa_id=1555&has_customer=false&limit=100`,
  },
  {
    name: 'phoneNumberContacts.get',
    send: ({ phoneNumberContacts }) => phoneNumberContacts.get({ phone_number_id, wa_id: '1555' }),
    line: `GET ${number}/contacts/1555`,
  },
  {
    name: 'phoneNumberContacts.update',
    send: ({ phoneNumberContacts }) =>
      phoneNumberContacts.update({ phone_number_id, wa_id: '1555', display_name: 'Ada' }),
    line: `PATCH ${number}/contacts/1555`,
    body: '{"display_name":"Ada"}',
  },
  {
    name: 'calls.list',
    send: ({ calls }) => calls.list({ phone_number_id, direction: 'outbound' }),
    line: `GET ${number}/calls?direction=outbound&limit=100`,
  },
  {
    name: 'calls.performAction',
    send: ({ calls }) => calls.performAction({ ...common, action: 'terminate', call_id: 'wacid.1' }),
    line: `POST ${number}/calls`,
    body: '{"messaging_product":"whatsapp","action":"terminate","call_id":"wacid.1"}',
  },
  {
    name: 'calls.getPermissions',
    send: ({ calls }) => calls.getPermissions({ phone_number_id, user_wa_id: '+1555' }),
    line: `GET ${number}/call_permissions?user_wa_id=%2B1555`,
  },
  {
    name: 'mediaFiles.upload',
    send: ({ mediaFiles }) => mediaFiles.upload({ ...common, file: new Blob(['x'], { type: 'text/plain' }) }),
    line: `POST ${number}/media`,
    isForm: true,
  },
  {
    name: 'mediaFiles.get',
    send: ({ mediaFiles }) => mediaFiles.get({ media_id: '9', phone_number_id }),
    line: `GET ${base}/9?phone_number_id=106540352242922`,
  },
  {
    name: 'mediaFiles.delete',
    send: ({ mediaFiles }) => mediaFiles.delete({ media_id: '9', phone_number_id }),
    line: `DELETE ${base}/9?phone_number_id=106540352242922`,
  },
  {
    name: 'mediaFiles.download',
    send: ({ mediaFiles }) => mediaFiles.download({ token: 'a+b' }),
    line: `GET /meta/whatsapp/media_download?token=a%2Bb`,
    isOpen: true,
  },
  {
    name: 'templates.list',
    send: ({ templates }) =>
      templates.list({ business_account_id, name: 'sale', status: 'APPROVED', category: 'UTILITY' }),
    line: `GET ${account}/message_templates?name=sale&status=APPROVED&category=UTILITY&limit=100`,
  },
  {
    name: 'templates.createOrUpdate',
    send: ({ templates }) =>
      templates.createOrUpdate({ business_account_id, hsm_id: '7', components: [{ type: 'BODY', text: 'Hi' }] }),
    line: `POST ${account}/message_templates?hsm_id=7`,
    body: '{"components":[{"type":"BODY","text":"Hi"}]}',
  },
  {
    name: 'templates.delete',
    send: ({ templates }) => templates.delete({ business_account_id, name: 'sale', hsm_id: '7' }),
    line: `DELETE ${account}/message_templates?name=sale&hsm_id=7`,
  },
  {
    name: 'templates.get',
    send: ({ templates }) => templates.get({ business_account_id, template_id: '7', fields: 'name,status' }),
    line: `GET ${account}/message_templates/7?fields=name%2Cstatus`,
  },
  {
    name: 'businessProfiles.get',
    send: ({ businessProfiles }) => businessProfiles.get({ phone_number_id, fields: 'about' }),
    line: `GET ${number}/whatsapp_business_profile?fields=about`,
  },
  {
    name: 'businessProfiles.update',
    send: ({ businessProfiles }) => businessProfiles.update({ ...common, about: 'Open' }),
    line: `POST ${number}/whatsapp_business_profile`,
    body: '{"messaging_product":"whatsapp","about":"Open"}',
  },
  {
    name: 'blockedUsers.list',
    send: ({ blockedUsers }) => blockedUsers.list({ phone_number_id }),
    line: `GET ${number}/block_users?limit=100`,
  },
];
