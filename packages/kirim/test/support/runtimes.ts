import { createKirim, WaError } from '@wa-clients/kirim';
import { listContactsResponses } from '@wa-clients/kirim/schemas';
import { fakeKirim } from '@wa-clients/kirim/testing';
import { receiveKirimWebhook, verifyKirimWebhook } from '@wa-clients/kirim/webhooks';

import type { ProviderRuntimes } from '../../../../scripts/src/providers/runtimes.ts';
import { sample } from './sample.ts';

const apiKey = 'test-key';
const size = { contacts: 130 };
const account = { phone_number_id: '106540352242922' };
const body = '{"message":"Grüße"}';
/** Made with Python's hmac, of the bytes of `body` in UTF-8. */
const digest = '41f13b58f3afeee4db3d597ab98851bdc891c0897d981d602efdf9fe61268a81';
const seconds = 1_780_000_000;
const headers = { 'x-kirim-signature': `t=${seconds},v1=${digest}`, 'x-kirim-event': 'message.status' };
const at = (time: number) => ({ now: () => time, setTimeout: () => 0, clearTimeout: () => {} });
const attempt = (time: number) => verifyKirimWebhook({ body, headers, secret: 'whsec_runtime', clock: at(time) });

/** What every runtime tries of Kirim.chat. */
export const runtimes: ProviderRuntimes = {
  sample,
  errorClass: WaError,
  behaviours: ({ expectFailure, expectSame }) => [
    {
      name: 'kirim: the fake in memory and the schemas',
      async run() {
        const { baseUrl, fetch } = fakeKirim(size);
        const { contacts } = createKirim({ apiKey, baseUrl, fetch });
        const rows = await contacts.list(account).collect({ maxItems: 999 });
        const page = await contacts.list(account);
        const [taken, refused] = [page.body, 7].map((value) => listContactsResponses[200].safeParse(value).success);
        expectSame([rows.length, taken, refused], [130, true, false], 'kirim');
      },
    },
    {
      name: 'kirim: a genuine delivery passes',
      async run() {
        expectSame((await attempt(seconds * 1000)).event, 'message.status', 'kirim');
      },
    },
    {
      name: 'a delivery passes while its secret is replaced, on either side',
      async run() {
        const fake = fakeKirim();
        const both = await fake.webhook('contact.created', { secret: ['whsec_new', 'whsec_old'] });
        const { event } = await receiveKirimWebhook(both.request, { secret: 'whsec_old' });
        const one = await fake.webhook('contact.created', { secret: 'whsec_old' });
        await receiveKirimWebhook(one.request, { secret: ['whsec_new', 'whsec_old'] });
        expectSame(event, 'contact.created', 'event');
      },
    },
    {
      name: 'a delivery is refused once it is too old',
      async run() {
        await attempt((seconds + 300) * 1000);
        await expectFailure(attempt((seconds + 300) * 1000 + 1), { code: 'webhook_invalid', reason: 'too_old' });
        await expectFailure(attempt((seconds - 300) * 1000 - 1), { code: 'webhook_invalid', reason: 'too_new' });
      },
    },
  ],
};
