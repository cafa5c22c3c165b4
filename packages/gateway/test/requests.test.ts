import { describe, expect, it } from 'vitest';

import { createGateway, type Gateway, isWaError } from '../src/index.ts';
import { virtualClock } from '../src/testing.ts';

const baseUrl = 'https://gateway.example.com';
const session = 'sess_01HZX';
const room = '/api/v1/sessions/sess_01HZX';
const person = '6281234567890@s.whatsapp.net';
const gid = '12345-67890@g.us';

/** A gateway that gives every request the same answer, and what it was sent. */
function recorded(status: number, body?: object) {
  const requests: { line: string; body: string; headers: Headers }[] = [];
  const gateway = createGateway({
    apiKey: 'test-key',
    baseUrl,
    clock: virtualClock(),
    fetch: async (request) => {
      const text = new TextDecoder().decode(await request.arrayBuffer());
      const line = `${request.method} ${request.url.replace(baseUrl, '')}`;
      requests.push({ line, body: text, headers: request.headers });
      return body ? Response.json(body, { status }) : new Response(null, { status });
    },
  });
  return { gateway, requests };
}

type Ask = (gateway: Gateway) => PromiseLike<unknown>;

// Lines and bodies are what the vendor's pages show, written out by hand.
const asked: [line: string, body: string, ask: Ask][] = [
  [`POST ${room}:start`, '', ({ sessions }) => sessions.start({ session })],
  [`POST ${room}/groups/12345-67890%40g.us:leave`, '', ({ groups }) => groups.leave({ session, gid })],
  [`POST ${room}/groups:join`, '{"invite":"abc"}', ({ groups }) => groups.join({ session, invite: 'abc' })],
  [
    `POST ${room}/groups/12345-67890%40g.us/members:approve`,
    '',
    ({ groupMembers }) => groupMembers.approve({ session, gid }),
  ],
  [
    `DELETE ${room}/groups/12345-67890%40g.us/members/6281234567890%40s.whatsapp.net`,
    '',
    ({ groupMembers }) => groupMembers.remove({ session, gid, jid: person }),
  ],
  [
    `POST ${room}/channels/1203%40newsletter:mute`,
    '{"mute":false}',
    ({ channels }) => channels.mute({ session, jid: '1203@newsletter', mute: false }),
  ],
  [
    `DELETE ${room}/messages/3EB0C7`,
    `{"chat":"${person}","sender":""}`,
    ({ messages }) => messages.revoke({ session, mid: '3EB0C7', chat: person, sender: '' }),
  ],
  [
    `DELETE ${room}/messages/3EB0C7/reaction`,
    `{"chat":"${person}"}`,
    ({ messages }) => messages.removeReaction({ session, mid: '3EB0C7', chat: person }),
  ],
  [
    `POST ${room}/messages/3EB0C7/vote`,
    `{"chat":"${gid}","options":[]}`,
    ({ messages }) => messages.vote({ session, mid: '3EB0C7', chat: gid, options: [] }),
  ],
  [
    `PATCH ${room}/chats/6281234567890%40s.whatsapp.net`,
    '{"pinned":true,"unmute":true}',
    ({ chats }) => chats.update({ session, cid: person, pinned: true, unmute: true }),
  ],
  [`GET ${room}/contacts/check?phone=%2B62%20812`, '', ({ contacts }) => contacts.check({ session, phone: '+62 812' })],
  [`GET ${room}/contacts/1%40lid/about`, '', ({ contacts }) => contacts.getAbout({ session, jid: '1@lid' })],
  [
    'POST /api/v1/webhooks',
    '{"url":"https://app.example.com/in","events":["*"],"customHeaders":{"X-My-Header":"1"}}',
    ({ webhooks }) =>
      webhooks.create({
        url: 'https://app.example.com/in',
        events: ['*'],
        customHeaders: { 'X-My-Header': '1' },
      }),
  ],
  ['POST /api/v1/realtime/ticket', '', ({ realtimeTickets }) => realtimeTickets.create()],
  [`POST /api/v1/admin/sessions/sess_01HZX:backfill`, '', (client) => client.adminSessions.startBackfill({ session })],
];

describe('what the gateway is sent', () => {
  it.each(asked)('%s %s', async (line, body, ask) => {
    const { gateway, requests } = recorded(200, {});
    await ask(gateway);
    expect(requests.map((request) => [request.line, request.body])).toEqual([[line, body]]);
    expect(requests[0]?.headers.get('content-type')).toBe(body === '' ? null : 'application/json');
  });

  it('has the key of a send in its header and the wish for the queue in the query, and neither in the body', async () => {
    const { gateway, requests } = recorded(202, { outboxId: '1' });
    const message = { type: 'text', to: person, text: 'Halo 👋' } as const;
    const sent = await gateway.messages.send({ session, async: true, 'Idempotency-Key': 'order-1', ...message });
    expect(sent).toEqual({ outboxId: '1' });
    expect(requests[0]).toMatchObject({ line: `POST ${room}/messages?async=true`, body: JSON.stringify(message) });
    expect(requests[0]?.headers.get('idempotency-key')).toBe('order-1');
  });

  it('can be told that nothing comes back', async () => {
    const { gateway } = recorded(204);
    expect(await gateway.contacts.block({ session, jid: person })).toBeUndefined();
  });
});

describe('what the gateway is sent again after a passing failure', () => {
  const repeated: [name: string, attempts: number, ask: Ask][] = [
    ['a start', 3, ({ sessions }) => sessions.start({ session })],
    ['a block', 3, ({ contacts }) => contacts.block({ session, jid: person })],
    ['a removed reaction', 3, ({ messages }) => messages.removeReaction({ session, mid: '1', chat: person })],
    ['no new session', 1, ({ sessions }) => sessions.create({})],
    ['no new invite', 1, ({ groups }) => groups.revokeInvite({ session, gid })],
    ['no message without a key', 1, ({ messages }) => messages.send({ session, type: 'text', to: person, text: 'Hi' })],
  ];

  it.each(repeated)('%s', async (_, attempts, ask) => {
    const { gateway, requests } = recorded(503);
    const error = await Promise.resolve(ask(gateway)).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(isWaError(error) && error.attempts).toBe(attempts);
    expect(requests).toHaveLength(attempts);
  });
});

describe('lists of the gateway that have one page', () => {
  it('are plain calls, whichever end they carry', async () => {
    const empty = recorded(200, { data: [], nextCursor: '' }).gateway;
    expect(await empty.groups.list({ session })).toEqual({ data: [], nextCursor: '' });
    expect(await empty.webhooks.list()).toEqual({ data: [], nextCursor: '' });
    const none = recorded(200, { data: [], nextCursor: null }).gateway;
    expect(await none.sessions.list()).toEqual({ data: [], nextCursor: null });
  });
});

describe('lists of messages', () => {
  /** Two pages; the second ends in the way that is asked for. */
  const pages = (end: '' | null) => {
    const lines: string[] = [];
    const fetch = (request: Request) => {
      lines.push(request.url.replace(baseUrl, ''));
      const isSecond = request.url.includes('cursor=');
      return Promise.resolve(
        Response.json({ data: [{ id: isSecond ? 'b' : 'a' }], nextCursor: isSecond ? end : 'next' }),
      );
    };
    return { lines, gateway: createGateway({ apiKey: 'test-key', baseUrl, fetch }) };
  };

  it('end with null in a chat', async () => {
    const { gateway, lines } = pages(null);
    const found = await gateway.messages.list({ session, cid: person }).collect({ maxItems: 10 });
    expect(found.map(({ id }) => id)).toEqual(['a', 'b']);
    const path = `${room}/chats/6281234567890%40s.whatsapp.net/messages`;
    expect(lines).toEqual([`${path}?limit=200`, `${path}?limit=200&cursor=next`]);
  });

  it('end with the empty text in a channel', async () => {
    const { gateway, lines } = pages('');
    const found = await gateway.channelMessages.list({ session, jid: '1203@newsletter' }).collect({ maxItems: 10 });
    expect(found.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(lines).toHaveLength(2);
  });
});
