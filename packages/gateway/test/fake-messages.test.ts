import { describe, expect, it } from 'vitest';

import { createGateway, type MessageRequest } from '../src/index.ts';
import { fakeGateway } from '../src/testing.ts';
import { person, session } from './support/ids.ts';

function openFake() {
  const fake = fakeGateway({ contacts: 3, chats: 3, rows: 2 });
  const gateway = createGateway({ apiKey: 'test-key', baseUrl: fake.baseUrl, fetch: fake.fetch, retry: false });
  const send = (message: object) =>
    gateway.messages.send({ session, to: person, ...message } as MessageRequest & { session: string });
  return { fake, send };
}

const [picture, other] = [{ url: 'https://shop.example.com/1.jpg' }, { url: 'https://shop.example.com/2.mp4' }];

describe("the fake gateway's messages", () => {
  it.each<[string, object]>([
    ['an empty text', { type: 'text', text: '' }],
    ['a field that no message has', { type: 'text', text: 'Hi', txt: 'Hi' }],
    ['media of both kinds', { type: 'image', media: { ...picture, data: 'aGk=' } }],
    ['media of neither kind', { type: 'video', media: {} }],
    ['media with an empty URL', { type: 'document', media: { url: '' } }],
    ['media at another protocol', { type: 'sticker', media: { url: 'ftp://shop.example.com/1' } }],
    ['media at no URL', { type: 'image', media: { url: '1.jpg' } }],
    ['media that is no base64', { type: 'audio', media: { data: '%%%' } }],
    ['media with a part of a byte', { type: 'audio', media: { data: 'aGkxA' } }],
    ['an album of one', { type: 'album', medias: [picture] }],
    ['an album of eleven', { type: 'album', medias: Array.from({ length: 11 }, () => picture) }],
    ['an album with a document', { type: 'album', medias: [picture, { ...other, type: 'document' }] }],
    ['an album with media of both kinds', { type: 'album', medias: [picture, { ...other, data: 'aGk=' }] }],
    ['a poll without a name', { type: 'poll', name: '', options: ['a', 'b'] }],
    ['a poll of one', { type: 'poll', name: 'Which?', options: ['a'] }],
    [
      'a poll with more to select than it has',
      { type: 'poll', name: 'Which?', options: ['a', 'b'], selectableCount: 3 },
    ],
    ['a poll with a part to select', { type: 'poll', name: 'Which?', options: ['a', 'b'], selectableCount: 0.5 }],
    ['a contact without a phone number', { type: 'contact', contact: { name: 'Ana' } }],
  ])('are refused with 400 for %s, which uses up neither the key nor the limits', async (_, message) => {
    const { fake, send } = openFake();
    const before = fake.collection('messages').length;
    const refused = send({ ...message, 'Idempotency-Key': 'k' });
    await expect(refused).rejects.toMatchObject({ code: 'bad_request', detail: { code: 'validation_error' } });
    await expect(send({ ...message, async: true })).rejects.toMatchObject({ code: 'bad_request' });
    expect(fake.collection('messages')).toHaveLength(before);
    expect(await send({ type: 'text', text: 'Hi', 'Idempotency-Key': 'k' })).toMatchObject({ status: 'sent' });
    // Of the twenty of a minute one is gone.
    for (let count = 0; count < 19; count += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await send({ type: 'text', text: `${count}` })).toMatchObject({ status: 'sent' });
    }
  });

  it('are taken whatever the case of their fields is, and refused by name where there is none of that name', async () => {
    const { fake } = openFake();
    const post = (body: object) =>
      fake.fetch(`${fake.baseUrl}/api/v1/sessions/${session}/messages`, {
        method: 'POST',
        headers: { 'x-api-key': 'test-key', 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect((await post({ Type: 'text', TO: person, Text: 'Hi' })).status).toBe(200);
    expect((await post({ type: 'image', to: person, Media: { URL: picture?.url } })).status).toBe(200);
    const refused = await post({ type: 'text', to: person, text: 'Hi', url: picture?.url });
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('unexpected property url')]);
  });

  it.each<[string, object]>([
    ['a text', { type: 'text', text: ' ' }],
    ['a URL', { type: 'image', media: { url: 'http://shop.example.com/1.jpg' } }],
    ['bytes', { type: 'image', media: { data: 'aGk=' } }],
    ['bytes without padding', { type: 'image', media: { data: 'aGk' } }],
    ['a data URI', { type: 'image', media: { data: 'data:image/png;base64,aGk=' } }],
    ['an album', { type: 'album', medias: [picture, { ...other, type: 'video' }] }],
    ['a poll', { type: 'poll', name: 'Which?', options: ['a', 'b'], selectableCount: 0 }],
    ['a contact with a name and a phone number', { type: 'contact', contact: { name: 'Ana', phone: '15551234567' } }],
    ['a vCard', { type: 'contact', contact: { vcard: 'BEGIN:VCARD' } }],
  ])('are sent with %s', async (_, message) => {
    expect(await openFake().send(message)).toMatchObject({ status: 'sent' });
  });
});
