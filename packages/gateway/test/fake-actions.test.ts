import { describe, expect, it } from 'vitest';

import { file, openFake, session, startMs } from './support/opened.ts';

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
    expect(newest).toMatchObject({ waMessageId, status: 'sent', ...own, ...shown });
    expect(await gateway.chats.get({ session, cid })).toMatchObject({ lastMessageAt: startMs });
  });

  it('begin a chat with somebody who was not written to before', async () => {
    const { fake, gateway, messages } = openFake();
    const jid = '628110000@s.whatsapp.net';
    await gateway.messages.send({ session, to: jid, type: 'text', text: 'Hi' });
    expect(await gateway.chats.get({ session, cid: jid })).toMatchObject({ jid, type: 'dm', sessionId: session });
    expect((await messages(jid))[0]).toMatchObject({ body: 'Hi' });
    expect(new Set(fake.data.chats.map(({ id }) => id)).size).toBe(5);
  });

  it('stay in the queue when that is asked for, since nothing takes them out of it', async () => {
    const { cid, gateway, messages, statuses } = openFake();
    const before = await messages();
    const queued = await gateway.messages.send({ session, to: cid, type: 'text', text: 'Hi', async: true });
    expect(queued).toEqual({ mode: 'async', outboxId: expect.stringMatching(/^out_/) as string });
    expect(statuses.at(-1)).toBe(202);
    expect(await messages()).toEqual(before);
  });

  it('that a chat lists can be changed, forwarded, answered and taken back', async () => {
    const { cid, fake, gateway, messages } = openFake();
    const listed = (await messages())[1];
    const mid = listed?.waMessageId ?? '';
    const now = async () => (await messages()).find(({ waMessageId }) => waMessageId === mid);
    expect(await gateway.messages.update({ session, mid, chat: cid, text: 'New' })).toMatchObject({ waMessageId: mid });
    expect(await now()).toMatchObject({ body: 'New', edited: true });
    expect(await gateway.messages.react({ session, mid, chat: cid, emoji: '👍' })).toMatchObject({ waMessageId: mid });
    await gateway.messages.removeReaction({ session, mid, chat: cid });
    await gateway.messages.vote({ session, mid, chat: cid, options: ['a'] });
    const other = fake.data.chats[1]?.jid ?? '';
    const { waMessageId } = await gateway.messages.forward({ session, mid, chat: cid, to: other });
    expect((await messages(other))[0]).toMatchObject({ waMessageId, body: 'New', chatJid: other });
    await gateway.messages.revoke({ session, mid, chat: cid });
    expect(await now()).toMatchObject({ deleted: true });
    // Messages are not looked up.
    expect(await gateway.messages.update({ session, mid: 'none', chat: cid, text: 'x' })).toMatchObject({
      status: 'sent',
    });
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
    expect(await gateway.chats.get({ session, cid })).not.toHaveProperty('mutedUntil');
  });
});
