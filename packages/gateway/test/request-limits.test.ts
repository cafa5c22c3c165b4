import { describe, expect, it } from 'vitest';

import { OAuthAppCreate, OAuthAppUpdate, SendMessageRequest } from '../src/generated/schemas.ts';
import { createGateway, type SendMessageInput } from '../src/index.ts';
import { fakeGateway } from '../src/testing.ts';
import { session } from './support/ids.ts';

const to = '6281234567890@s.whatsapp.net';
const poll = (more: object) => ({ type: 'poll', to, name: 'Lunch?', options: ['Yes', 'No'], ...more });
const image = (media: object) => ({ type: 'image', to, media });

/** What the service takes, and what it refuses with 400. */
const messages: [name: string, within: object, beyond: object][] = [
  ['a text', { type: 'text', to, text: 'x' }, { type: 'text', to, text: '' }],
  ['a question', poll({}), poll({ name: '' })],
  ['as many choices as options', poll({ selectableCount: 2 }), poll({ selectableCount: 3 })],
  [
    'as many choices as ten options',
    poll({ options: Array.from('abcdefghij'), selectableCount: 10 }),
    poll({ options: Array.from('abcdefghij'), selectableCount: 11 }),
  ],
  ['a URL of the web', image({ url: 'HTTP://example.com/a.png' }), image({ url: 'ftp://example.com/a.png' })],
  ['data that is not empty', image({ data: 'YQ==' }), image({ data: '' })],
  [
    'an album of the web',
    { type: 'album', to, medias: [{ data: 'YQ==' }, { url: 'https://example.com/a' }] },
    { type: 'album', to, medias: [{ data: 'YQ==' }, { url: 'ftp://example.com/a' }] },
  ],
];

describe.each(messages)('%s', (_, within, beyond) => {
  it('is what the schemas require', () => {
    expect([SendMessageRequest.safeParse(within).success, SendMessageRequest.safeParse(beyond).success]).toEqual([
      true,
      false,
    ]);
  });

  it('is what the fake requires', async () => {
    const fake = fakeGateway();
    const gateway = createGateway({ apiKey: 'test-key', baseUrl: fake.baseUrl, fetch: fake.fetch, retry: false });
    const send = (message: object) => gateway.messages.send({ session, ...message } as SendMessageInput);
    await expect(send(beyond)).rejects.toMatchObject({ code: 'bad_request' });
    await send(within);
  });
});

describe('OAuth apps', () => {
  const app = { name: 'Shop', sessionId: 'ses_1', redirectUris: ['https://example.com/back'] };
  const isTaken = (more: object) => OAuthAppCreate.safeParse({ ...app, ...more }).success;

  it.each([
    ['https://example.com/back?to=x', true],
    ['http://localhost:3000/back', true],
    ['http://localhost', true],
    ['http://127.0.0.1:3000/', true],
    ['http://example.com/back', false],
    ['http://localhost.example.com/', false],
    ['https://example.com/back#top', false],
    ['http://localhost/back#top', false],
  ])('redirect to %s: %s', (uri, expected) => {
    const isChanged = OAuthAppUpdate.safeParse({ redirectUris: [uri] }).success;
    expect([isTaken({ redirectUris: [uri] }), isChanged]).toEqual([expected, expected]);
  });

  it('redirect to the same in the fake', async () => {
    const fake = fakeGateway();
    const gateway = createGateway({ apiKey: 'test-key', baseUrl: fake.baseUrl, fetch: fake.fetch, retry: false });
    const create = (uri: string) => gateway.oauthApps.create({ ...app, sessionId: session, redirectUris: [uri] });
    await expect(create('http://example.com/back')).rejects.toMatchObject({ code: 'bad_request' });
    expect((await create('http://localhost:3000/back')).redirectUris).toEqual(['http://localhost:3000/back']);
  });

  it('have a group exactly with its mode', () => {
    const groupJid = '12345-67890@g.us';
    expect([
      isTaken({ modes: ['dm'] }),
      isTaken({ modes: null }),
      isTaken({ groupJid: '' }),
      isTaken({ modes: ['dm', 'group'], groupJid }),
    ]).toEqual([true, true, true, true]);
    expect([
      isTaken({ modes: ['group'] }),
      isTaken({ modes: ['group'], groupJid: '' }),
      isTaken({ modes: ['dm'], groupJid }),
      isTaken({ groupJid }),
    ]).toEqual([false, false, false, false]);
  });
});
