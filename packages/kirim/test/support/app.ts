import type { ProviderApp } from '../../../../scripts/src/providers/app.ts';

/** How an app of Kirim.chat is written. */
export const app: ProviderApp = {
  options: "apiKey: 'k'",
  testOptions: "apiKey: 'test-key'",
  webhook: { event: 'message.received', secret: 'whsec_test' },
  list: {
    rows: (count) => `contacts: ${count}`,
    call: "contacts.list({ phone_number_id: '106540352242922' })",
    type: { row: 'Contact', body: 'ContactPage', member: 'data' },
  },
  environment: { KIRIM_WEBHOOK_SECRET: 'whsec_test' },
};
