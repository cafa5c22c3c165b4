import type { FakeProgram } from '@wa-clients/core/program';

import { fakeDescription as platform } from '../generated/platform/fake.ts';
import { fakeDescription as whatsapp } from '../generated/whatsapp/fake.ts';
import { whatsappService } from '../services.ts';
import { fakeKapso } from '../testing.ts';

/** What the program of this package runs as `fake`. */
export function kapsoFakeProgram(version: string): FakeProgram {
  return {
    title: 'Kapso',
    name: '@wa-clients/kapso',
    version,
    path: '/platform/v1',
    description: {
      collections: [...platform.collections, ...whatsapp.collections],
      operations: [...platform.operations, ...whatsapp.operations],
    },
    credentials: (key) => ({ 'x-api-key': key }),
    sample: '/whatsapp/contacts?limit=3',
    hasWebhooks: true,
    // Any other status is sent again (docs).
    webhookStatus: 200,
    // Kapso passes on whichever version of Meta's API an app asks for.
    pathOf: (path) => path.replace(/^\/meta\/whatsapp\/v\d+\.\d+(?=\/)/, new URL(whatsappService.baseUrl).pathname),
    create: ({ apiKey, baseUrl, clock, rows, secret, seed, sizes }) => {
      const { contacts, conversations } = sizes;
      const fake = fakeKapso({
        baseUrl,
        clock,
        seed,
        sizes,
        ...(apiKey !== undefined && { apiKey }),
        ...(contacts !== undefined && { contacts }),
        ...(conversations !== undefined && { conversations }),
        ...(rows !== undefined && { rows }),
        ...(secret !== undefined && { webhookSecret: secret }),
      });
      const { deliveries, nextStatusAt, receive, webhook } = fake;
      return { fake, deliveries, nextStatusAt, receive, webhook };
    },
  };
}
