import { createCloud } from '@wa-clients/cloud';
import * as cloudSchemas from '@wa-clients/cloud/schemas';
import { fakeCloud } from '@wa-clients/cloud/testing';

import type { ProviderValidation } from '../../../../scripts/src/providers/review.ts';
import { ids } from './ids.ts';

const { business_account_id } = ids;

/** The Cloud API with a validated client; it has no contacts, so that its templates are listed. */
export const validation: ProviderValidation = {
  ...cloudSchemas,
  operation: 'templates.list',
  open: (validate, hooks) => {
    // More than two pages of the largest size.
    const fake = fakeCloud({ rows: 430 });
    const client = createCloud({ apiKey: 'test-key', fetch: fake.fetch, validate, hooks });
    return {
      fake,
      rows: fake.collection('templates'),
      contacts: (options) => client.templates.list({ business_account_id }, options),
    };
  },
  spoilt: { member: 'name', at: 'data[].name', expected: 'string', row: 103 },
  takeNothing: 0,
};
