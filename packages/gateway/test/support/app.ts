import type { ProviderApp } from '../../../../scripts/src/providers/app.ts';

/** How an app of WhatsApp Gateway is written. */
export const app: ProviderApp = {
  options: "apiKey: 'k', baseUrl: 'https://gateway.example.com'",
  testOptions: "apiKey: 'test-key'",
  webhook: { event: 'message', secret: 'test-secret' },
  list: {
    rows: (count) => `contacts: ${count}`,
    call: "contacts.list({ session: 'sess_01HZX' })",
    type: { row: 'Contact', body: 'ContactPage', member: 'data' },
  },
  environment: { GATEWAY_WEBHOOK_SECRET: 'test-secret' },
  event: ['message', { body: 'Hello', senderJid: '15550100734@s.whatsapp.net' }],
};
