import type { ProviderBundles } from '../../../../scripts/src/providers/bundles.ts';

/** What bundles of single parts of the package carry. */
export const bundles: ProviderBundles = [
  {
    title: 'a client carries no schema, no zod, no fake and no msw',
    code: "import { createWapikit } from '@wa-clients/wapikit'; createWapikit({ apiKey: 'test-key' });",
    has: ['/conversations'],
    lacks: ['looseObject', '_zod', 'Santoso', 'HttpResponse'],
  },
];
