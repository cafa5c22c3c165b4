import { describe, expect, it } from 'vitest';

import { all, openFake } from './support/opened.ts';

describe("the fake Wapikit's organization", () => {
  it('gives members their roles, and the rank of an owner', async () => {
    const { fake, first, wapikit } = openFake();
    const [id, role] = [first('members'), first('roles')];
    Object.assign(fake.collection('members')[0] ?? {}, { accessLevel: 'Member' });
    await wapikit.members.updateRoles({ id, updatedRoleIds: [role] });
    await wapikit.organizations.transfer({ id: first('organizations'), newOwnerId: id });
    const { member } = await wapikit.members.get({ id });
    expect(member).toMatchObject({ accessLevel: 'Owner', roles: [{ uniqueId: role }] });
  });

  it('has invitations that are used up, integrations that are switched, and one key', async () => {
    const { fake, first, wapikit } = openFake();
    const [slug, id] = [first('invites'), first('integrations')];
    await wapikit.invites.accept({ slug });
    expect((await wapikit.invites.get({ slug })).invite.status).toBe('Redeemed');
    const inviteSlug = String(fake.collection('invites')[2]?.['uniqueId']);
    Object.assign(fake.collection('invites')[2] ?? {}, { status: 'Pending' });
    await wapikit.organizations.join({ inviteSlug });
    expect(fake.collection('invites')[2]).toMatchObject({ status: 'Redeemed' });
    const ids = async (status: 'Active' | 'Inactive') =>
      (await all(wapikit.integrations.list({ status }))).map(({ uniqueId }) => uniqueId);
    await wapikit.integrations.disable({ id });
    expect(await ids('Inactive')).toContain(id);
    await wapikit.integrations.enable({ id });
    expect(await ids('Active')).toContain(id);
    const before = await wapikit.apiKeys.get();
    const after = await wapikit.apiKeys.regenerate();
    expect(after.apiKey?.key).not.toBe(before.apiKey?.key);
    expect(await wapikit.apiKeys.get()).toEqual(after);
  });

  it('keeps what the AI was asked, and how its answers were taken', async () => {
    const { first, wapikit } = openFake();
    const id = first('aiChats');
    await wapikit.aiChatMessages.send({ id, query: 'Who buys?' });
    const messages = await all(wapikit.aiChatMessages.list({ id }));
    expect(messages.slice(-2)).toMatchObject([{ role: 'User', content: 'Who buys?' }, { role: 'Assistant' }]);
    const { vote } = await wapikit.aiChatMessages.vote({
      id,
      messageId: messages[0]?.uniqueId ?? '',
      type: 'Downvote',
    });
    expect(vote).toMatchObject({ vote: 'Downvote', messageId: messages[0]?.uniqueId });
  });

  it.each(['asc', 'desc'] as const)('lists its roles and invitations in order: %s', async (sortBy) => {
    const { wapikit } = openFake();
    const moments = (await all(wapikit.invites.list({ sortBy }))).map(({ createdAt }) => createdAt);
    const sorted = moments.toSorted();
    expect(moments).toEqual(sortBy === 'asc' ? sorted : sorted.toReversed());
    expect(new Set(moments).size).toBeGreaterThan(1);
  });
});
