import { createGateway, WaError } from '@wa-clients/gateway';
import { listContactsResponses } from '@wa-clients/gateway/schemas';
import { fakeGateway } from '@wa-clients/gateway/testing';

import type { ProviderRuntimes } from '../../../../scripts/src/providers/runtimes.ts';
import { sample } from './sample.ts';

const apiKey = 'test-key';
const size = { contacts: 130 };
const session = 'sess_01HZX';

/** What every runtime tries of WhatsApp Gateway. */
export const runtimes: ProviderRuntimes = {
  sample,
  errorClass: WaError,
  behaviours: ({ expectSame }) => [
    {
      name: 'gateway: the fake in memory and the schemas',
      async run() {
        const { baseUrl, fetch } = fakeGateway(size);
        const { contacts } = createGateway({ apiKey, baseUrl, fetch });
        const rows = await contacts.list({ session }).collect({ maxItems: 999 });
        const page = await contacts.list({ session });
        const [taken, refused] = [page.body, 7].map((value) => listContactsResponses[200].safeParse(value).success);
        expectSame([rows.length, taken, refused], [130, true, false], 'gateway');
      },
    },
  ],
};
