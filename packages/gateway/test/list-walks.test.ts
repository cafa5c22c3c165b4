import { describe, expect, it } from 'vitest';

import { createGateway, type Gateway } from '../src/index.ts';
import { channel, channelInPath, gid, person, personInPath, session } from './support/ids.ts';

const room = '/api/v1/sessions/sess_01HZX';

/** A gateway that answers one after the other, and what it was asked. */
function answering(answers: readonly object[]) {
  const asked: string[] = [];
  const gateway = createGateway({
    apiKey: 'wa_test_key',
    baseUrl: 'https://gateway.example.com',
    fetch: (url) => {
      asked.push(url.replace('https://gateway.example.com', ''));
      return Promise.resolve(Response.json(answers[asked.length - 1] ?? {}));
    },
  });
  return { gateway, asked };
}

describe('the lists that page', () => {
  const lists: readonly (readonly [string, (gateway: Gateway) => AsyncIterable<unknown>, string])[] = [
    ['contacts', ({ contacts }) => contacts.list({ session, source: 'dm' }), `${room}/contacts?source=dm&`],
    ['chats', ({ chats }) => chats.list({ session }), `${room}/chats?`],
    ['messages', ({ messages }) => messages.list({ session, cid: person }), `${room}/chats/${personInPath}/messages?`],
    [
      'messages of a channel',
      ({ channelMessages }) => channelMessages.list({ session, jid: channel }),
      `${room}/channels/${channelInPath}/messages?`,
    ],
    ['OAuth apps', ({ oauthApps }) => oauthApps.list(), '/api/v1/oauth-apps?'],
    ['grants', ({ oauthAppGrants }) => oauthAppGrants.list({ id: 'oac_1' }), '/api/v1/oauth-apps/oac_1/grants?'],
  ];
  // The service leaves the cursor out; texts of the vendor name the other two.
  const ends = [{}, { nextCursor: '' }, { nextCursor: null }];

  it.each(lists)('%s: send the filters again with each cursor, and end by the cursor alone', async (_, open, start) => {
    for (const end of ends) {
      const { gateway, asked } = answering([
        { data: [{ id: 'a' }], nextCursor: 'c=1' },
        // Neither a short page nor an empty one is the end.
        { data: [], nextCursor: 'c=2' },
        { data: [{ id: 'b' }], ...end },
      ]);
      const found: unknown[] = [];
      // oxlint-disable-next-line no-await-in-loop -- the ends are tried one after the other
      for await (const item of open(gateway)) found.push(item);
      expect(found).toEqual([{ id: 'a' }, { id: 'b' }]);
      expect(asked).toEqual([`${start}limit=200`, `${start}limit=200&cursor=c%3D1`, `${start}limit=200&cursor=c%3D2`]);
    }
  });
});

describe('the lists of one page', () => {
  it.each<[string, (gateway: Gateway) => PromiseLike<unknown>]>([
    ['groups', ({ groups }) => groups.list({ session })],
    ['members', ({ groupMembers }) => groupMembers.list({ session, gid })],
    ['webhooks', ({ webhooks }) => webhooks.list()],
    ['sessions', ({ sessions }) => sessions.list()],
    ['sessions of a super admin', ({ adminSessions }) => adminSessions.list()],
  ])('are plain calls: %s', async (_, ask) => {
    const body = { data: [{ id: 'a' }] };
    const { gateway, asked } = answering([body]);
    expect(await ask(gateway)).toEqual(body);
    expect(asked).toHaveLength(1);
    expect(asked[0]).not.toContain('?');
  });
});
