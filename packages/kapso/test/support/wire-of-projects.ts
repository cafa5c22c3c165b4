import { id } from './ids.ts';
import type { WireRow } from './wire-row.ts';

/** Customers, numbers and webhooks. */
export const wireOfProjects: readonly WireRow[] = [
  {
    name: 'customers.list',
    send: ({ customers }) => customers.list({ name_contains: 'ac', external_customer_id: '42' }),
    line: 'GET /customers?name_contains=ac&external_customer_id=42&page=1&per_page=100',
  },
  {
    name: 'customers.create',
    send: ({ customers }) => customers.create({ customer: { name: 'Acme', external_customer_id: '42' } }),
    line: 'POST /customers',
    body: '{"customer":{"name":"Acme","external_customer_id":"42"}}',
  },
  { name: 'customers.get', send: ({ customers }) => customers.get({ customer_id: id }), line: `GET /customers/${id}` },
  {
    name: 'customers.update',
    send: ({ customers }) =>
      customers.update({ customer_id: id, customer: { name: 'Acme', external_customer_id: '42' } }),
    line: `PATCH /customers/${id}`,
    body: '{"customer":{"name":"Acme","external_customer_id":"42"}}',
  },
  {
    name: 'customers.delete',
    send: ({ customers }) => customers.delete({ customer_id: id }),
    line: `DELETE /customers/${id}`,
  },
  {
    name: 'setupLinks.list',
    send: ({ setupLinks }) =>
      setupLinks.list({ customer_id: id, status: 'active', created_after: '2026-12-01T09:00:00Z' }),
    line: `GET /customers/${id}/setup_links?status=active&created_after=2026-12-01T09%3A00%3A00Z&page=1&per_page=100`,
  },
  {
    name: 'setupLinks.create',
    send: ({ setupLinks }) =>
      setupLinks.create({
        customer_id: id,
        setup_link: {
          success_redirect_url: 'https://app.example.com/done',
          failure_redirect_url: 'https://app.example.com/failed',
        },
      }),
    line: `POST /customers/${id}/setup_links`,
    body: '{"setup_link":{"success_redirect_url":"https://app.example.com/done","failure_redirect_url":"https://app.example.com/failed"}}',
  },
  {
    name: 'setupLinks.update',
    send: ({ setupLinks }) =>
      setupLinks.update({
        customer_id: id,
        setup_link_id: id,
        setup_link: {
          success_redirect_url: 'https://app.example.com/done',
          failure_redirect_url: 'https://app.example.com/failed',
        },
      }),
    line: `PATCH /customers/${id}/setup_links/${id}`,
    body: '{"setup_link":{"success_redirect_url":"https://app.example.com/done","failure_redirect_url":"https://app.example.com/failed"}}',
  },
  {
    name: 'phoneNumbers.list',
    send: ({ phoneNumbers }) => phoneNumbers.list({ phone_number_id: '1234567890', business_account_id: '104' }),
    line: 'GET /whatsapp/phone_numbers?phone_number_id=1234567890&business_account_id=104&page=1&per_page=100',
  },
  {
    name: 'phoneNumbers.create',
    send: ({ phoneNumbers }) =>
      phoneNumbers.create({
        customer_id: id,
        whatsapp_phone_number: {
          name: 'Acme',
          phone_number_id: '1234567890',
          business_account_id: '104',
          access_token: 'meta-token',
        },
      }),
    line: `POST /customers/${id}/whatsapp/phone_numbers`,
    body: '{"whatsapp_phone_number":{"name":"Acme","phone_number_id":"1234567890","business_account_id":"104","access_token":"meta-token"}}',
  },
  {
    name: 'phoneNumbers.get',
    send: ({ phoneNumbers }) => phoneNumbers.get({ phone_number_id: '1234567890' }),
    line: 'GET /whatsapp/phone_numbers/1234567890',
  },
  {
    name: 'phoneNumbers.update',
    send: ({ phoneNumbers }) =>
      phoneNumbers.update({
        phone_number_id: '1234567890',
        whatsapp_phone_number: { name: 'Acme', kind: 'production' },
      }),
    line: 'PATCH /whatsapp/phone_numbers/1234567890',
    body: '{"whatsapp_phone_number":{"name":"Acme","kind":"production"}}',
  },
  {
    name: 'phoneNumbers.delete',
    send: ({ phoneNumbers }) => phoneNumbers.delete({ phone_number_id: '1234567890' }),
    line: 'DELETE /whatsapp/phone_numbers/1234567890',
  },
  {
    name: 'phoneNumbers.getHealth',
    send: ({ phoneNumbers }) => phoneNumbers.getHealth({ phone_number_id: '1234567890' }),
    line: 'GET /whatsapp/phone_numbers/1234567890/health',
  },
  {
    name: 'displayNameRequests.list',
    send: ({ displayNameRequests }) => displayNameRequests.list({ phone_number_id: '1234567890' }),
    line: 'GET /whatsapp/phone_numbers/1234567890/display_name_requests?page=1&per_page=100',
  },
  {
    name: 'displayNameRequests.create',
    send: ({ displayNameRequests }) =>
      displayNameRequests.create({
        phone_number_id: '1234567890',
        display_name_request: { new_display_name: 'Acme Shop' },
      }),
    line: 'POST /whatsapp/phone_numbers/1234567890/display_name_requests',
    body: '{"display_name_request":{"new_display_name":"Acme Shop"}}',
  },
  {
    name: 'displayNameRequests.get',
    send: ({ displayNameRequests }) => displayNameRequests.get({ phone_number_id: '1234567890', request_id: id }),
    line: `GET /whatsapp/phone_numbers/1234567890/display_name_requests/${id}`,
  },
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
