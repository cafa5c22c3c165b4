import type { Fake } from '@wa-clients/core/testing';

import { findProviders } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';

// Loaded before an example of a README: the providers' addresses are answered by their fakes, and nothing else is.
const fakes = await Promise.all(
  findProviders(root).map(async (id) => {
    process.env[`${id.toUpperCase()}_API_KEY`] = 'test-key';
    const testing = (await import(`@wa-clients/${id}/testing`)) as Record<string, () => Fake>;
    const make = Object.entries(testing).find(([name]) => /^fake[A-Z]/.test(name))?.[1];
    if (!make) throw new Error(`@wa-clients/${id}/testing makes no fake.`);
    return make();
  }),
);
// The secrets that the fakes sign webhooks with.
Object.assign(process.env, { KAPSO_WEBHOOK_SECRET: 'test-secret', KIRIM_WEBHOOK_SECRET: 'whsec_test' });
globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  const fake = fakes.find(({ baseUrl }) => request.url.startsWith(`${baseUrl}/`));
  return fake ? fake.fetch(request) : Promise.reject(new Error(`No fake answers for ${request.url}.`));
};
