import { createWapikit, WaError } from '@wa-clients/wapikit';
import { listContactsResponses } from '@wa-clients/wapikit/schemas';
import { fakeWapikit } from '@wa-clients/wapikit/testing';

import type { ProviderRuntimes } from '../../../../scripts/src/providers/runtimes.ts';
import { sample } from './sample.ts';

const apiKey = 'test-key';
const size = { contacts: 130 };

/** What every runtime tries of Wapikit. */
export const runtimes: ProviderRuntimes = {
  sample,
  errorClass: WaError,
  behaviours: ({ expectSame }) => [
    {
      name: 'wapikit: the fake in memory and the schemas',
      async run() {
        const { baseUrl, fetch } = fakeWapikit(size);
        const { contacts } = createWapikit({ apiKey, baseUrl, fetch });
        const rows = await contacts.list().collect({ maxItems: 999 });
        const page = await contacts.list();
        const [taken, refused] = [page.body, 7].map((value) => listContactsResponses[200].safeParse(value).success);
        expectSame([rows.length, taken, refused], [130, true, false], 'wapikit');
      },
    },
  ],
};
