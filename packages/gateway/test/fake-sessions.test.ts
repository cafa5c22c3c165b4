import { describe, expect, it } from 'vitest';

import { openFake, refusal, session, startMs } from './support/opened.ts';

describe("the fake gateway's sessions", () => {
  it.each([
    ['stop', { status: 'stopped' }],
    ['start', { status: 'working' }],
    ['restart', { status: 'working' }],
    ['logout', { status: 'logged_out' }],
  ] as const)('come to a state of their own by %s', async (action, expected) => {
    const { fake, gateway } = openFake();
    await gateway.sessions[action]({ session });
    expect(fake.collection('sessions')[0]).toMatchObject(expected);
    expect((await gateway.sessions.get({ session })).status).toBe(expected.status);
  });

  it('begin without a phone', async () => {
    const { gateway } = openFake();
    expect(await gateway.sessions.create({ label: 'One' })).toMatchObject({ status: 'stopped', createdAt: startMs });
    const { id } = await gateway.sessions.create({ label: 'Two', start: true });
    expect(await gateway.sessions.get({ session: id })).toMatchObject({ label: 'Two', status: 'stopped' });
    expect(await refusal(gateway.sessions.start({ session: id }))).toBe(400);
    expect(await refusal(gateway.sessions.getMe({ session: id }))).toBe(404);
    // The first request starts the pairing.
    expect(await refusal(gateway.sessions.getQrCode({ session: id }))).toBe(404);
    expect(await gateway.sessions.getQrCode({ session: id })).toMatchObject({ expiresAt: startMs + 20_000 });
  });
});

describe("the fake gateway's groups", () => {
  it('have the people that are added, as what they are made', async () => {
    const { gateway } = openFake();
    const group = await gateway.groups.create({ session, name: 'Team', participants: ['1@lid', '2@lid'] });
    const gid = group.groupJid ?? '';
    expect(group).toEqual({ subject: 'Team', participants: 2, groupJid: expect.stringMatching(/@g\.us$/) as string });
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
      gateway.groupMembers.approve({ session, gid, participants: ['1@lid'] }),
      gateway.channels.follow({ session, jid }),
      gateway.statuses.post({ session, text: 'Hi' }),
    ])
      expect(await refusal(call)).toBe(501);
  });
});
