import { describe, expect, it } from 'vitest';

import { operationSchemas, validator } from '../src/generated/schemas.ts';
import { createGateway, type MessageRequest, type SendMessageInput } from '../src/index.ts';
import { fakeGateway } from '../src/testing.ts';

const session = 'sess_01HZX';
const to = '6281234567890@s.whatsapp.net';
const media = { data: 'AAAA', mimetype: 'image/png' };

const forms: readonly (readonly [string, MessageRequest])[] = [
  ['text', { type: 'text', to, text: 'Halo', mentions: [to] }],
  ['poll', { type: 'poll', to, name: 'Kapan?', options: ['Pagi', 'Sore'], selectableCount: 1 }],
  ['location', { type: 'location', to, latitude: 0, longitude: 106.8 }],
  ['album', { type: 'album', to, medias: [media, { url: 'https://example.com/a.mp4', type: 'video' }] }],
  ['contact', { type: 'contact', to, contact: { name: 'Sari', phone: '+6281234567890' } }],
  ['contact card', { type: 'contact', to, contact: { vcard: 'BEGIN:VCARD' } }],
  ...(['image', 'video', 'audio', 'document', 'sticker'] as const).map(
    (type) => [type, { type, to, media }] satisfies readonly [string, MessageRequest],
  ),
];

const broken: readonly (readonly [string, object, string])[] = [
  ['a text without one', { type: 'text', to }, 'text'],
  ['a poll without answers', { type: 'poll', to, name: 'Kapan?' }, 'options'],
  ['a location without a longitude', { type: 'location', to, latitude: 1 }, 'longitude'],
  ['a contact without one', { type: 'contact', to }, 'contact'],
  ['a sticker without a file', { type: 'sticker', to }, 'media'],
  ['an album without files', { type: 'album', to }, 'medias'],
  ['a message to nobody', { type: 'text', text: 'Halo' }, 'to'],
  ['an unknown kind', { type: 'txt', to, text: 'Halo' }, 'type'],
];

function openFake(more: { readonly schemas?: typeof operationSchemas } = {}) {
  const fake = fakeGateway(more);
  const requests: Request[] = [];
  const gateway = createGateway({
    apiKey: 'test-key',
    baseUrl: fake.baseUrl,
    fetch: (url, init) => {
      requests.push(new Request(url, init));
      return fake.fetch(url, init);
    },
  });
  return { gateway, requests };
}

describe('a message', () => {
  it.each(forms)('goes out as it was given: %s', async (_, body) => {
    const { gateway, requests } = openFake({ schemas: operationSchemas });
    await gateway.messages.send({ session, ...body });
    expect(await requests[0]?.text()).toBe(JSON.stringify(body));
  });

  it.each(broken)('is refused before it goes out, with the place: %s', async (_, body, at) => {
    const { baseUrl, fetch } = fakeGateway();
    const gateway = createGateway({ apiKey: 'test-key', baseUrl, fetch, validate: validator({ requests: 'strict' }) });
    const send = gateway.messages.send({ session, ...body } as SendMessageInput);
    await expect(Promise.resolve(send)).rejects.toMatchObject({
      code: 'request_invalid',
      message: expect.stringContaining(`body.${at}`) as string,
    });
  });

  it.each([{}, { ...media, url: 'https://example.com/a.png' }])(
    'has a file that is given in exactly one way: %o',
    async (file) => {
      const { gateway } = openFake({ schemas: operationSchemas });
      const send = gateway.messages.send({ session, type: 'image', to, media: file as typeof media });
      await expect(Promise.resolve(send)).rejects.toMatchObject({ status: 400 });
    },
  );

  it('cannot hand on a person by a name alone', async () => {
    const { gateway } = openFake({ schemas: operationSchemas });
    const contact = { name: 'Sari' } as { name: string; phone: string };
    const send = gateway.messages.send({ session, type: 'contact', to, contact });
    await expect(Promise.resolve(send)).rejects.toMatchObject({ status: 400 });
  });
});

describe('the fake gateway without schemas', () => {
  it.each(forms)('takes every form of a message: %s', async (_, body) => {
    await expect(Promise.resolve(openFake().gateway.messages.send({ session, ...body }))).resolves.toBeDefined();
  });

  it.each(broken)('refuses %s', async (_, body) => {
    const send = openFake().gateway.messages.send({ session, ...body } as SendMessageInput);
    await expect(Promise.resolve(send)).rejects.toMatchObject({ status: 400, detail: { code: 'validation_error' } });
  });
});
