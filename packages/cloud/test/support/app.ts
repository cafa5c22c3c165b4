import type { ProviderApp } from '../../../../scripts/src/providers/app.ts';

/** How an app of the Cloud API is written. */
export const app: ProviderApp = {
  options: "apiKey: 'test-key'",
  testOptions: "apiKey: 'test-key'",
  webhook: { event: 'message_template_status_update', secret: 'test-secret' },
  list: {
    rows: (count) => `rows: ${count}`,
    call: "templates.list({ business_account_id: '102290129340398' })",
  },
  environment: {
    WHATSAPP_ACCESS_TOKEN: 'test-key',
    WHATSAPP_APP_SECRET: 'test-secret',
    WHATSAPP_VERIFY_TOKEN: 'test-token',
  },
};
