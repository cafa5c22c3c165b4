import type { Command } from '@wa-clients/core/program';
import { templatesCommand } from '@wa-clients/whatsapp/program';

import { createKapsoClient } from './client.ts';
import { listTemplates } from './generated/whatsapp/operations.ts';

/** The command `templates` of the program of this package. */
export const kapsoTemplates: Command = templatesCommand({
  name: '@wa-clients/kapso',
  module: '@wa-clients/kapso/templates',
  variables: { key: 'KAPSO_API_KEY', account: 'KAPSO_BUSINESS_ACCOUNT_ID' },
  list: ({ account, apiKey, baseUrl }) =>
    listTemplates(createKapsoClient({ apiKey, ...(baseUrl !== undefined && { baseUrl }) }), {
      business_account_id: account,
    }),
});
