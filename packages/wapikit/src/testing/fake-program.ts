import type { FakeProgram } from '@wa-clients/core/program';

import { fakeDescription } from '../generated/fake.ts';
import { fakeWapikit } from '../testing.ts';
import { receiveText } from './receive.ts';

/** What the program of this package runs as `fake`. */
export function wapikitFakeProgram(version: string): FakeProgram {
  return {
    title: 'Wapikit',
    name: '@wa-clients/wapikit',
    version,
    path: '/api',
    description: fakeDescription,
    credentials: (key) => ({ 'x-access-token': key }),
    sample: '/contacts?page=1&per_page=3',
    hasWebhooks: false,
    create: ({ apiKey, baseUrl, clock, rows, seed, sizes }) => {
      const fake = fakeWapikit({
        baseUrl,
        clock,
        seed,
        sizes,
        ...(apiKey !== undefined && { apiKey }),
        ...(rows !== undefined && { rows }),
      });
      return { fake, receive: (message) => receiveText(message, fake, clock.now()) };
    },
  };
}
