import type { FakeProgram } from '@wa-clients/core/program';

import { fakeDescription } from '../generated/fake.ts';
import { fakeCloud } from '../testing.ts';
import { businessAccountId } from './ids.ts';

/** What the program of this package runs as `fake`. */
export function cloudFakeProgram(version: string): FakeProgram {
  return {
    title: 'WhatsApp Cloud API',
    name: '@wa-clients/cloud',
    version,
    path: '/v24.0',
    description: fakeDescription,
    credentials: (key) => ({ authorization: `Bearer ${key}` }),
    sample: `/${businessAccountId}/message_templates?limit=3`,
    hasWebhooks: true,
    // Any other status is sent again (docs).
    webhookStatus: 200,
    // Apps call the version of the Graph API that they were written for.
    pathOf: (path) => path.replace(/^\/v\d+\.\d+(?=\/)/, '/v24.0'),
    create: ({ apiKey, baseUrl, clock, rows, secret, seed, sizes }) => {
      const fake = fakeCloud({
        baseUrl,
        clock,
        seed,
        sizes,
        ...(apiKey !== undefined && { apiKey }),
        ...(rows !== undefined && { rows }),
        ...(secret !== undefined && { appSecret: secret }),
      });
      const { deliveries, nextStatusAt, receive } = fake;
      return {
        fake,
        deliveries,
        nextStatusAt,
        receive,
        webhook: (field, { payload }) => fake.webhook(field, payload && { value: payload }),
      };
    },
  };
}
