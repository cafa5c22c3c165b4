import type { ProviderApp } from '../../../../scripts/src/providers/app.ts';

/** How an app of Wapikit is written. */
export const app: ProviderApp = {
  options: "apiKey: 'k'",
  testOptions: "apiKey: 'test-key'",
  list: {
    rows: (count) => `contacts: ${count}`,
    call: 'contacts.list({})',
    type: { row: 'Contact', body: 'ContactPage', member: 'contacts' },
  },
  event: ['NewMessage', { conversation: {}, message: { messageData: { text: 'Hello' } } }],
};
