import { describe, expect, it } from 'vitest';

import type { Kirim } from '../src/index.ts';
import { account, contact, conversation, label } from './support/ids.ts';
import { recorded } from './support/recorded.ts';

describe('what the service would refuse', () => {
  const text = { messaging_product: 'whatsapp', to: '6281234567890', type: 'text' } as const;
  const image = { messaging_product: 'whatsapp', to: '6281234567890', type: 'image' } as const;
  it.each<[string, (kirim: Kirim) => PromiseLike<unknown>]>([
    ['a text of no letters', ({ messages }) => messages.send({ ...account, ...text, text: { body: '' } })],
    [
      'a message to nobody',
      ({ messages }) => messages.send({ ...account, ...text, text: { body: 'a' }, to: undefined as never }),
    ],
    [
      'a receipt of nothing',
      // @ts-expect-error TS2345: what was read is told
      ({ messages }) => messages.send({ ...account, messaging_product: 'whatsapp', status: 'read' }),
    ],
    // @ts-expect-error TS2345: the type names the member
    ['an image without one', ({ messages }) => messages.send({ ...account, ...image })],
    // @ts-expect-error TS2353: the type names the member
    ['a text as an image', ({ messages }) => messages.send({ ...account, ...image, text: { body: 'a' } })],
    // @ts-expect-error TS2322: the type names the sources
    ['a file without a source', ({ messages }) => messages.send({ ...account, ...image, image: { caption: 'a' } })],
    [
      'a file with two sources',
      // @ts-expect-error TS2322: of the two sources, one is given
      ({ messages }) => messages.send({ ...account, ...image, image: { id: '1', link: 'https://example.com/a.jpg' } }),
    ],
    ['an update of nothing', ({ conversations }) => conversations.update({ ...account, id: conversation })],
    [
      'a subscription to an open address',
      ({ webhookSubscriptions }) => webhookSubscriptions.create({ url: 'http://example.com', events: [] }),
    ],
    [
      'more than 1,000 contacts at once',
      ({ contacts }) =>
        contacts.bulkLabel({
          ...account,
          contact_ids: Array.from({ length: 1_001 }, () => contact),
          label_id: label,
          operation: 'attach',
        }),
    ],
  ])('is not sent under strict validation: %s', async (_, send) => {
    const { kirim, requests } = recorded();
    const error: unknown = await Promise.resolve(send(kirim)).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'request_invalid' });
    expect(requests).toEqual([]);
  });
});
