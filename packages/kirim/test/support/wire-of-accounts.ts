import { account, contact, conversation, label, message, moment, under } from './ids.ts';
import type { WireRow } from './wire-row.ts';

/** The operations of one WhatsApp account. */
export const wireOfAccounts: readonly WireRow[] = [
  {
    name: 'contacts.list',
    send: ({ contacts }) => contacts.list({ ...account, phone: '+6281234567890', search: 'a&b' }),
    line: `GET ${under}/contacts?phone=%2B6281234567890&search=a%26b&limit=100`,
  },
  {
    name: 'contacts.create',
    send: ({ contacts }) =>
      contacts.create({ ...account, phone_number: '+6281234567890', email: null, metadata: { fromShop: true } }),
    line: `POST ${under}/contacts`,
    body: '{"phone_number":"+6281234567890","email":null,"metadata":{"fromShop":true}}',
  },
  {
    name: 'contacts.get',
    send: ({ contacts }) => contacts.get({ ...account, id: contact }),
    line: `GET ${under}/contacts/${contact}`,
  },
  {
    name: 'contacts.update',
    send: ({ contacts }) => contacts.update({ ...account, id: contact, name: 'Sari' }),
    line: `PATCH ${under}/contacts/${contact}`,
    body: '{"name":"Sari"}',
  },
  {
    name: 'contacts.attachLabel',
    send: ({ contacts }) => contacts.attachLabel({ ...account, id: contact, label_id: label }),
    line: `POST ${under}/contacts/${contact}/labels`,
    body: `{"label_id":"${label}"}`,
  },
  {
    name: 'contacts.detachLabel',
    send: ({ contacts }) => contacts.detachLabel({ ...account, id: contact, label_id: label }),
    line: `DELETE ${under}/contacts/${contact}/labels/${label}`,
  },
  {
    name: 'contacts.bulkLabel',
    send: ({ contacts }) =>
      contacts.bulkLabel({ ...account, contact_ids: [contact], label_id: label, operation: 'detach' }),
    line: `POST ${under}/contacts/bulk_label`,
    body: `{"contact_ids":["${contact}"],"label_id":"${label}","operation":"detach"}`,
  },
  {
    name: 'conversations.list',
    send: ({ conversations }) => conversations.list({ ...account, status: 'open', contact_id: contact }),
    line: `GET ${under}/conversations?status=open&contact_id=${contact}&limit=100`,
  },
  {
    name: 'conversations.get',
    send: ({ conversations }) => conversations.get({ ...account, id: conversation }),
    line: `GET ${under}/conversations/${conversation}`,
  },
  {
    name: 'conversations.update',
    send: ({ conversations }) => conversations.update({ ...account, id: conversation, assigned_to: null }),
    line: `PATCH ${under}/conversations/${conversation}`,
    body: '{"assigned_to":null}',
  },
  {
    name: 'conversations.attachLabel',
    send: ({ conversations }) => conversations.attachLabel({ ...account, id: conversation, label_id: label }),
    line: `POST ${under}/conversations/${conversation}/labels`,
    body: `{"label_id":"${label}"}`,
  },
  {
    name: 'conversations.detachLabel',
    send: ({ conversations }) => conversations.detachLabel({ ...account, id: conversation, label_id: label }),
    line: `DELETE ${under}/conversations/${conversation}/labels/${label}`,
  },
  {
    name: 'messages.list',
    send: ({ messages }) => messages.list({ ...account, direction: 'inbound', created_after: moment }),
    line: `GET ${under}/messages?direction=inbound&created_after=2026-06-01T00%3A00%3A00Z&limit=100`,
  },
  {
    name: 'messages.send',
    send: ({ messages }) =>
      messages.send({
        ...account,
        messaging_product: 'whatsapp',
        to: '6281234567890',
        type: 'text',
        text: { body: 'Halo', preview_url: false },
      }),
    line: `POST ${under}/messages`,
    body: '{"messaging_product":"whatsapp","to":"6281234567890","type":"text","text":{"body":"Halo","preview_url":false}}',
  },
  {
    name: 'messages.send',
    send: ({ messages }) =>
      messages.send({ ...account, messaging_product: 'whatsapp', status: 'read', message_id: 'wamid.abc=' }),
    line: `POST ${under}/messages`,
    body: '{"messaging_product":"whatsapp","status":"read","message_id":"wamid.abc="}',
  },
  {
    name: 'messages.get',
    send: ({ messages }) => messages.get({ ...account, id: message }),
    line: `GET ${under}/messages/${message}`,
  },
  {
    name: 'messages.getMedia',
    send: ({ messages }) => messages.getMedia({ ...account, id: message }),
    line: `GET ${under}/messages/${message}/media`,
  },
  {
    name: 'templates.list',
    send: ({ templates }) => templates.list({ ...account, status: 'approved', language: 'id' }),
    line: `GET ${under}/templates?status=approved&language=id&limit=100`,
  },
  {
    name: 'templates.create',
    send: ({ templates }) =>
      templates.create({
        ...account,
        name: 'welcome',
        category: 'UTILITY',
        language: 'id',
        components: [{ type: 'BODY', text: 'Halo {{1}}', example: { body_text: [['Sari']] } }],
        messageSendTtlSeconds: 60,
      }),
    line: `POST ${under}/templates`,
    body: '{"name":"welcome","category":"UTILITY","language":"id","components":[{"type":"BODY","text":"Halo {{1}}","example":{"body_text":[["Sari"]]}}],"messageSendTtlSeconds":60}',
  },
  {
    name: 'templates.get',
    send: ({ templates }) => templates.get({ ...account, name: 'order/7' }),
    line: `GET ${under}/templates/order%2F7`,
  },
  { name: 'templates.sync', send: ({ templates }) => templates.sync(account), line: `POST ${under}/templates/sync` },
];
