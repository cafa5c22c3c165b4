import { stringLiteral } from '../../../emit/text.ts';
import type { ProviderFacts } from '../../describe-provider.ts';

/** The text of `test/support/runtimes.ts`. */
export function runtimesFile({ id, title }: ProviderFacts): string {
  return `import { WaError } from '@wa-clients/${id}';
import { validator } from '@wa-clients/${id}/schemas';

import type { ProviderRuntimes } from '../../../../scripts/src/providers/runtimes.ts';
import { sample } from './sample.ts';

/** What every runtime tries of ${title}. */
export const runtimes: ProviderRuntimes = {
  sample,
  errorClass: WaError,
  behaviours: ({ expectSame }) => [
    {
      name: ${stringLiteral(`${id}: the fake in memory and the schemas`)},
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
`;
}
