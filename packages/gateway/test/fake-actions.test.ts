import { describe, expect, it } from 'vitest';

import { validator } from '../src/generated/schemas.ts';
import { createGateway } from '../src/index.ts';
import { fakeGateway, virtualClock } from '../src/testing.ts';

const session = 'sess_01HZX';
const startMs = Date.parse('2026-03-01T00:00:00Z');

/** A client that takes no answer but one that is as described. */
function openFake() {
  const fake = fakeGateway({ contacts: 5, chats: 4, rows: 3, clock: virtualClock({ startMs }) });
  const validate = validator({ requests: 'strict', responses: 'strict' });
  const { baseUrl } = fake;
  const statuses: number[] = [];
  const fetch = async (request: Request) => {
    const response = await fake.fetch(request);
    statuses.push(response.status);
    return response;
  };
  const gateway = createGateway({ apiKey: 'test-key', baseUrl, fetch, validate, retry: false });
  const [chat] = fake.data.chats;
  const cid = chat?.jid ?? '';
  const messages = async (jid = cid) => {
    const found: { readonly id: string }[] = [];
    for await (const { id, ...others } of gateway.messages.list({ session, cid: jid }))
      found.push({ ...others, id: String(id) });
    return found;
  };
  return { fake, gateway, cid, messages, statuses };
}

async function refusal(call: PromiseLike<unknown>): Promise<unknown> {
  const error: unknown = await Promise.resolve(call).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return (error as { readonly status?: number } | undefined)?.status;
}

const file = { data: 'aGk=', mimetype: 'image/png' };

describe("the fake gateway's messages", () => {
  it.each([
    [
      { type: 'text', text: 'Hello' },
      { body: 'Hello', hasMedia: false },
    ],
    [
      { type: 'image', media: { ...file, caption: 'Look' } },
      { body: 'Look', hasMedia: true },
    ],
    [
      { type: 'document', media: file },
      { body: '', hasMedia: true },
    ],
    [
      { type: 'poll', name: 'Lunch?', options: ['a', 'b'] },
      { body: 'Lunch?', hasMedia: false },
    ],
  ] as const)('stand in their chat when they are sent: %o', async (content, shown) => {
    const { cid, gateway, messages } = openFake();
    const { waMessageId } = await gateway.messages.send({
      session,
      to: cid,
      ...content,
      ...('options' in content && { options: [...content.options] }),
    } as Parameters<typeof gateway.messages.send>[0]);
    const [newest] = await messages();
    const own = { direction: 'out', fromMe: true, chatJid: cid, createdAt: startMs, deleted: false, edited: false };
    expect(newest).toMatchObject({ id: waMessageId, ...own, ...shown });
    expect(await gateway.chats.get({ session, cid })).toMatchObject({ lastMessageAt: startMs });
  });

  it('begin a chat with somebody who was not written to before', async () => {
    const { fake, gateway, messages } = openFake();
    await gateway.messages.send({ session, to: '+62 811-0000', type: 'text', text: 'Hi' });
    const jid = '628110000@s.whatsapp.net';
    expect(await gateway.chats.get({ session, cid: jid })).toMatchObject({ jid, type: 'dm', sessionId: session });
    expect((await messages(jid))[0]).toMatchObject({ body: 'Hi' });
    expect(new Set(fake.data.chats.map(({ id }) => id)).size).toBe(5);
  });

  it('are in the queue, and in their chat, when that is asked for', async () => {
    const { cid, gateway, messages, statuses } = openFake();
    const { waMessageId } = await gateway.messages.send({ session, to: cid, type: 'text', text: 'Hi', async: true });
    expect(statuses).toEqual([202]);
    expect((await messages())[0]).toMatchObject({ id: waMessageId });
  });

  it('that a chat lists can be changed, forwarded, answered and taken back', async () => {
    const { cid, fake, gateway, messages } = openFake();
    const listed = (await messages())[1];
    const mid = listed?.id ?? '';
    const now = async () => (await messages()).find(({ id }) => id === mid);
    expect(await gateway.messages.update({ session, mid, chat: cid, text: 'New' })).toMatchObject({ waMessageId: mid });
    expect(await now()).toMatchObject({ body: 'New', edited: true });
    expect(await gateway.messages.react({ session, mid, chat: cid, emoji: '👍' })).toMatchObject({ waMessageId: mid });
    await gateway.messages.removeReaction({ session, mid, chat: cid });
    await gateway.messages.vote({ session, mid, chat: cid, options: ['a'] });
    const other = fake.data.chats[1]?.jid ?? '';
    const { waMessageId } = await gateway.messages.forward({ session, mid, chat: cid, to: other });
    expect((await messages(other))[0]).toMatchObject({ id: waMessageId, body: 'New', chatJid: other });
    await gateway.messages.revoke({ session, mid, chat: cid });
    expect(await now()).toMatchObject({ deleted: true });
    expect(await refusal(gateway.messages.update({ session, mid: 'none', chat: cid, text: 'x' }))).toBe(404);
  });

  it('are as their direction says who wrote them', async () => {
    const { messages } = openFake();
    const ways = (await messages()).map((one) => [one['direction' as never], one['fromMe' as never]]);
    expect(ways).toEqual([
      ['in', false],
      ['out', true],
      ['in', false],
    ]);
  });
});

describe("the fake gateway's chats", () => {
  it('are read, and muted no more', async () => {
    const { cid, gateway } = openFake();
    await gateway.chats.update({ session, cid, mutedUntil: startMs });
    expect(await gateway.chats.get({ session, cid })).toMatchObject({ mutedUntil: startMs });
    await gateway.chats.update({ session, cid, unmute: true });
    await gateway.chats.markRead({ session, cid });
    expect(await gateway.chats.get({ session, cid })).toMatchObject({ mutedUntil: 0, unreadCount: 0 });
  });
});

describe("the fake gateway's sessions", () => {
  it.each([
    ['stop', { status: 'stopped' }],
    ['start', { status: 'working' }],
    ['restart', { status: 'working' }],
    ['logout', { status: 'scan_qr_code', phoneNumber: null }],
  ] as const)('come to a state of their own by %s', async (action, expected) => {
    const { fake, gateway } = openFake();
    await gateway.sessions[action]({ session });
    expect(fake.collection('sessions')[0]).toMatchObject(expected);
    expect((await gateway.sessions.get({ session })).status).toBe(expected.status);
  });

  it('begin without a phone', async () => {
    const { gateway } = openFake();
    expect(await gateway.sessions.create({ label: 'One' })).toMatchObject({ status: 'stopped', createdAt: startMs });
    const { id = '' } = await gateway.sessions.create({ label: 'Two', start: true });
    expect(await gateway.sessions.start({ session: id })).toMatchObject({ label: 'Two', status: 'scan_qr_code' });
  });
});

describe("the fake gateway's groups", () => {
  it('have the people that are added, as what they are made', async () => {
    const { gateway } = openFake();
    const group = await gateway.groups.create({ session, name: 'Team', participants: ['1@lid', '2@lid'] });
    const gid = group.groupJid ?? '';
    expect(group).toMatchObject({ subject: 'Team', participantCount: 2, groupJid: expect.stringMatching(/@g\.us$/) });
    const members = async () => {
      const { data } = await gateway.groupMembers.list({ session, gid });
      return data?.map(({ lid, role }) => `${lid} ${role}`).toSorted();
    };
    await gateway.groupMembers.add({ session, gid, participants: ['2@lid', '3@lid'] });
    await gateway.groupMembers.promote({ session, gid, jid: '3@lid' });
    expect(await members()).toEqual(['1@lid member', '2@lid member', '3@lid admin']);
    await gateway.groupMembers.demote({ session, gid, jid: '3@lid' });
    await gateway.groupMembers.remove({ session, gid, jid: '1@lid' });
    expect(await members()).toEqual(['2@lid member', '3@lid member']);
    await gateway.groups.update({ session, gid, subject: 'Club', announce: true, locked: true });
    const changed = { subject: 'Club', isAnnounce: true, isLocked: true, participantCount: 2 };
    expect(await gateway.groups.get({ session, gid })).toMatchObject(changed);
  });

  it('are among the others once they are joined, until they are left', async () => {
    const { gateway } = openFake();
    const { groupJid: gid } = await gateway.groups.join({ session, invite: 'made-up' });
    expect(await gateway.groups.get({ session, gid })).toMatchObject({ groupJid: gid });
    await gateway.groups.leave({ session, gid });
    expect(await refusal(gateway.groups.get({ session, gid }))).toBe(404);
  });

  it('have a new invite when the one before is revoked', async () => {
    const { fake, gateway } = openFake();
    const gid = String(fake.collection('groups', session)[0]?.['groupJid']);
    const { invite } = await gateway.groups.getInvite({ session, gid });
    const revoked = await gateway.groups.revokeInvite({ session, gid });
    expect(revoked.invite).not.toBe(invite);
    expect(await gateway.groups.getInvite({ session, gid })).toEqual(revoked);
  });

  it('are those that people are met in, too', () => {
    const { fake } = openFake();
    const [first] = fake.data.groups;
    expect(fake.collection('groups', session)[0]).toMatchObject({ groupJid: first?.jid, subject: first?.name });
  });
});

describe('what the gateway has not built', () => {
  it('is refused with 501', async () => {
    const { fake, gateway } = openFake();
    const gid = String(fake.collection('groups', session)[0]?.['groupJid']);
    const jid = '1@newsletter';
    for (const call of [
      gateway.channels.create({ session, name: 'News' }),
      gateway.channels.mute({ session, jid }),
      gateway.channels.unfollow({ session, jid }),
      gateway.groupMembers.approve({ session, gid }),
    ])
      expect(await refusal(call)).toBe(501);
  });
});
