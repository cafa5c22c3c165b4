import type { FakeProgram } from '@wa-clients/core/program';

import { fakeDescription } from '../generated/fake.ts';
import { fakeGateway } from '../testing.ts';

/** What the program of this package runs as `fake`. */
export function gatewayFakeProgram(version: string): FakeProgram {
  return {
    title: 'WhatsApp Gateway',
    name: '@wa-clients/gateway',
    version,
    path: '',
    description: fakeDescription,
    credentials: (key) => ({ 'x-api-key': key }),
    sample: '/api/v1/sessions/sess_01HZX/contacts?limit=3',
    hasWebhooks: true,
    create: ({ apiKey, baseUrl, clock, deliver, rows, secret, seed, sizes }) => {
      const fake = fakeGateway({
        baseUrl,
        clock,
        seed,
        sizes,
        ...(apiKey !== undefined && { apiKey }),
        ...(deliver && { deliver }),
        ...(rows !== undefined && { rows }),
        ...(secret !== undefined && { webhookSecret: secret }),
      });
      const { nextStatusAt, settled, webhook } = fake;
      return {
        fake,
        nextStatusAt,
        settled,
        webhook,
        receive: ({ from, text }) => fake.receive({ from: `${from.replaceAll(/\D/g, '')}@s.whatsapp.net`, text }),
      };
    },
  };
}
