import { WaError } from '@wa-clients/cloud';
import { validator } from '@wa-clients/cloud/schemas';

import type { ProviderRuntimes } from '../../../../scripts/src/providers/runtimes.ts';
import { sample } from './sample.ts';

/** What every runtime tries of WhatsApp Cloud. */
export const runtimes: ProviderRuntimes = {
  sample,
  errorClass: WaError,
  behaviours: ({ expectSame }) => [
    {
      name: 'cloud: the fake in memory and the schemas',
      async run() {
        const { fake, ids } = sample.fake(130, 130);
        const { baseUrl, fetch } = fake;
        const validate = validator({ requests: 'off', responses: 'strict' });
        for (const list of sample.client({ baseUrl, fetch, validate }).lists) {
          const rows = await list.open().collect({ maxItems: 999 });
          expectSame(rows.length, ids[list.title]?.().length, list.title);
        }
      },
    },
  ],
};
