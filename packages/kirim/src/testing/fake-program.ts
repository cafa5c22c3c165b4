import type { FakeProgram } from '@wa-clients/core/program';
import type { SignedDelivery } from '@wa-clients/core/testing';

import { fakeDescription } from '../generated/fake.ts';
import { fakeKirim } from '../testing.ts';
import { receiveText } from './receive.ts';
import { usualSecret, webhookFake } from './webhook.ts';

/** Id of the account that the program answers for. */
const phoneNumberId = '106540352242922';

/** What the program of this package runs as `fake`. */
export function kirimFakeProgram(version: string): FakeProgram {
  return {
    title: 'Kirim.chat',
    name: '@wa-clients/kirim',
    version,
    path: '/v1',
    description: fakeDescription,
    credentials: (key) => ({ authorization: `Bearer ${key}` }),
    sample: `/${phoneNumberId}/contacts?limit=3`,
    hasWebhooks: true,
    verdict: (status) => {
      if (status >= 200 && status < 300) return 'accepted';
      return status >= 400 && status < 500 && status !== 408 && status !== 429 ? 'refused' : 'again';
    },
    create: ({ apiKey, baseUrl, clock, rows, secret, seed, sizes }) => {
      const fake = fakeKirim({
        baseUrl,
        clock,
        seed,
        sizes,
        phoneNumberId,
        ...(apiKey !== undefined && { apiKey }),
        ...(rows !== undefined && { rows }),
        ...(secret !== undefined && { webhookSecret: secret }),
      });
      const { collection, data } = fake;
      // Receivers compare the timestamp of a signature with the time of the machine, wherever the fake's clock is.
      const webhook = webhookFake(secret ?? usualSecret, undefined);
      let due: Promise<SignedDelivery>[] = [];
      return {
        fake,
        webhook,
        receive: (message) => {
          const arrival = { data, phoneNumberId, time: clock.now(), messages: collection('messages', phoneNumberId) };
          const received = receiveText(message, arrival);
          due.push(webhook('message.received', { payload: received.payload }));
          return received.row;
        },
        deliveries: () => {
          const taken = due;
          due = [];
          return Promise.all(taken);
        },
      };
    },
  };
}
