import { fakeGateway } from '@wa-clients/gateway/testing';
import { fakeKapso } from '@wa-clients/kapso/testing';
import { fakeKirim } from '@wa-clients/kirim/testing';
import { fakeWapikit } from '@wa-clients/wapikit/testing';

// Loaded before an example of a README: the providers' addresses are answered by their fakes, and nothing else is.
const fakes = [fakeKapso(), fakeGateway(), fakeKirim(), fakeWapikit()];
for (const provider of ['KAPSO', 'GATEWAY', 'KIRIM', 'WAPIKIT']) process.env[`${provider}_API_KEY`] = 'test-key';
// The secrets that the fakes sign webhooks with.
Object.assign(process.env, { KAPSO_WEBHOOK_SECRET: 'test-secret', KIRIM_WEBHOOK_SECRET: 'whsec_test' });
globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  const fake = fakes.find(({ baseUrl }) => request.url.startsWith(`${baseUrl}/`));
  return fake ? fake.fetch(request) : Promise.reject(new Error(`No fake answers for ${request.url}.`));
};
