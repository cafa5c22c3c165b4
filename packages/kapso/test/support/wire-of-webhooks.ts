import { id } from './ids.ts';
import type { WireRow } from './wire-row.ts';

/** Webhooks and their deliveries. */
export const wireOfWebhooks: readonly WireRow[] = [
  {
    name: 'webhooks.list',
    send: ({ webhooks }) => webhooks.list({ kind: 'kapso' }),
    line: 'GET /whatsapp/webhooks?kind=kapso&page=1&per_page=100',
  },
  {
    name: 'webhooks.create',
    send: ({ webhooks }) =>
      webhooks.create({ whatsapp_webhook: { url: 'https://app.example.com/in', phone_number_id: '1234567890' } }),
    line: 'POST /whatsapp/webhooks',
    body: '{"whatsapp_webhook":{"url":"https://app.example.com/in","phone_number_id":"1234567890"}}',
  },
  {
    name: 'webhooks.get',
    send: ({ webhooks }) => webhooks.get({ webhook_id: id }),
    line: `GET /whatsapp/webhooks/${id}`,
  },
  {
    name: 'webhooks.update',
    send: ({ webhooks }) =>
      webhooks.update({ webhook_id: id, whatsapp_webhook: { url: 'https://app.example.com/in', kind: 'kapso' } }),
    line: `PATCH /whatsapp/webhooks/${id}`,
    body: '{"whatsapp_webhook":{"url":"https://app.example.com/in","kind":"kapso"}}',
  },
  {
    name: 'webhooks.delete',
    send: ({ webhooks }) => webhooks.delete({ webhook_id: id }),
    line: `DELETE /whatsapp/webhooks/${id}`,
  },
  {
    name: 'webhooks.test',
    send: ({ webhooks }) => webhooks.test({ webhook_id: id, event_type: 'whatsapp.message.received' }),
    line: `POST /whatsapp/webhooks/${id}/test`,
    body: '{"event_type":"whatsapp.message.received"}',
  },
  {
    name: 'phoneNumberWebhooks.list',
    send: ({ phoneNumberWebhooks }) =>
      phoneNumberWebhooks.list({ phone_number_id: '1234567890', url_contains: '/in', kind: 'kapso' }),
    line: 'GET /whatsapp/phone_numbers/1234567890/webhooks?url_contains=%2Fin&kind=kapso&page=1&per_page=100',
  },
  {
    name: 'phoneNumberWebhooks.create',
    send: ({ phoneNumberWebhooks }) =>
      phoneNumberWebhooks.create({
        phone_number_id: '1234567890',
        whatsapp_webhook: {
          url: 'https://app.example.com/in',
          events: ['whatsapp.message.received'],
          secret_key: 's3cret',
          headers: { 'X-My-Header': '1' },
          active: false,
        },
      }),
    line: 'POST /whatsapp/phone_numbers/1234567890/webhooks',
    body: '{"whatsapp_webhook":{"url":"https://app.example.com/in","events":["whatsapp.message.received"],"secret_key":"s3cret","headers":{"X-My-Header":"1"},"active":false}}',
  },
  {
    name: 'phoneNumberWebhooks.get',
    send: ({ phoneNumberWebhooks }) => phoneNumberWebhooks.get({ phone_number_id: '1234567890', webhook_id: id }),
    line: `GET /whatsapp/phone_numbers/1234567890/webhooks/${id}`,
  },
  {
    name: 'phoneNumberWebhooks.update',
    send: ({ phoneNumberWebhooks }) =>
      phoneNumberWebhooks.update({
        phone_number_id: '1234567890',
        webhook_id: id,
        whatsapp_webhook: { url: 'https://app.example.com/in', kind: 'kapso' },
      }),
    line: `PATCH /whatsapp/phone_numbers/1234567890/webhooks/${id}`,
    body: '{"whatsapp_webhook":{"url":"https://app.example.com/in","kind":"kapso"}}',
  },
  {
    name: 'phoneNumberWebhooks.delete',
    send: ({ phoneNumberWebhooks }) => phoneNumberWebhooks.delete({ phone_number_id: '1234567890', webhook_id: id }),
    line: `DELETE /whatsapp/phone_numbers/1234567890/webhooks/${id}`,
  },
  {
    name: 'webhookDeliveries.list',
    send: ({ webhookDeliveries }) => webhookDeliveries.list({ status: 'pending', event: 'whatsapp.message.sent' }),
    line: 'GET /webhook_deliveries?status=pending&event=whatsapp.message.sent&limit=100',
  },
];
