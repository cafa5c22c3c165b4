import { id } from './ids.ts';
import type { WireRow } from './wire-row.ts';

/** Customers, setup links and phone numbers. */
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
];
