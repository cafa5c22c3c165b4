import type { Command } from '@wa-clients/core/program';
import { templatesCommand } from '@wa-clients/whatsapp/program';

import { createCloudClient } from './client.ts';
import { listTemplates } from './generated/operations.ts';

/** The command `templates` of the program of this package. */
export const cloudTemplates: Command = templatesCommand({
  name: '@wa-clients/cloud',
  module: '@wa-clients/cloud/templates',
  variables: { key: 'WHATSAPP_ACCESS_TOKEN', account: 'WHATSAPP_BUSINESS_ACCOUNT_ID' },
  list: ({ account, apiKey, baseUrl }) =>
    listTemplates(createCloudClient({ apiKey, ...(baseUrl !== undefined && { baseUrl }) }), {
      business_account_id: account,
    }),
});
