import type { ProviderApp } from '../../../../scripts/src/providers/app.ts';

/** How an app of Kapso is written. */
export const app: ProviderApp = {
  options: "apiKey: 'k'",
  testOptions: "apiKey: 'test-key'",
  webhook: { event: 'whatsapp.message.received', secret: 'test-secret' },
  list: {
    rows: (count) => `contacts: ${count}`,
    call: 'contacts.list({})',
    type: { row: 'Contact', body: 'ContactListResponse', member: 'data' },
  },
  environment: { KAPSO_WEBHOOK_SECRET: 'test-secret' },
};
