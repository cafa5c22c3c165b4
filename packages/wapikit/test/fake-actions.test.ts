import { describe, expect, it } from 'vitest';

import { all, openFake, refusal } from './support/opened.ts';

describe("the fake Wapikit's messages", () => {
  const createdAt = '2026-07-01T00:00:00Z';
  const messageData = { text: 'Hello', messageType: 'Text' } as const;

  it('stand last in their conversation, and among all messages, when they are sent', async () => {
    const { conversation, fake, id, wapikit } = openFake();
    const count = conversation?.messages.length ?? 0;
    const { message } = await wapikit.messages.send({ id, createdAt, messageData });
    const shown = { uniqueId: message.uniqueId, direction: 'OutBound', status: 'Sent', messageData: { text: 'Hello' } };
    expect(message).toMatchObject({ ...shown, conversationId: id });
    expect(message).not.toHaveProperty('replyToMessageId');
    const listed = await all(wapikit.conversationMessages.list({ id, order: 'asc' }));
    expect(listed).toHaveLength(count + 1);
    expect(listed.at(-1)).toMatchObject(shown);
    expect((await wapikit.conversations.get({ id })).conversation).toMatchObject({ totalMessages: count + 1 });
    expect(await all(wapikit.messages.list({ conversation_id: id }))).toEqual(expect.arrayContaining(listed));
    expect(fake.data.conversations.find(({ uniqueId }) => uniqueId === id)?.messages.at(-1)).toMatchObject(shown);
  });

  it('are picked by what they are and by what their conversation is', async () => {
    const { conversation, fake, id, wapikit } = openFake();
    Object.assign(conversation ?? {}, { campaignId: '11111111-1111-4111-8111-111111111111' });
    await wapikit.messages.send({ id, createdAt, messageData });
    const everything = fake.data.conversations.flatMap(({ messages }) => messages);
    const list = fake.data.lists[0]?.uniqueId ?? '';
    const onList = new Set(
      fake.data.contacts.filter(({ lists }) => lists.some((one) => one.uniqueId === list)).map((one) => one.uniqueId),
    );
    const owner = (conversationId?: string) =>
      fake.data.conversations.find(({ uniqueId }) => uniqueId === conversationId)?.contactId ?? '';
    const wanted: [object, (one: (typeof everything)[number]) => boolean][] = [
      [{ conversation_id: id }, ({ conversationId }) => conversationId === id],
      [{ direction: 'OutBound' }, ({ direction }) => direction === 'OutBound'],
      [{ status: 'sent' }, ({ status }) => status === 'Sent'],
      [{ campaign_id: conversation?.campaignId }, ({ conversationId }) => conversationId === id],
      [{ contact_id: conversation?.contactId }, (one) => owner(one.conversationId) === conversation?.contactId],
      [{ list_id: list }, (one) => onList.has(owner(one.conversationId))],
    ];
    for (const [query, isWanted] of wanted) {
      const found = (await all(wapikit.messages.list(query))).map(({ uniqueId }) => uniqueId);
      const expected = everything.filter(isWanted).map(({ uniqueId }) => uniqueId);
      expect(found.toSorted(), JSON.stringify(query)).toEqual(expected.toSorted());
      expect(found.length).toBeLessThan(everything.length);
    }
  });
});

describe("the fake Wapikit's conversations", () => {
  it('are given to a member, and taken from them', async () => {
    const { first, id, wapikit } = openFake();
    const member = first('members');
    const assignee = async () => (await wapikit.conversations.get({ id })).conversation.assignedTo?.uniqueId;
    await wapikit.conversations.assign({ id, organizationMemberId: member });
    expect(await assignee()).toBe(member);
    await wapikit.conversations.unassign({ id, userId: member });
    expect(await assignee()).toBeUndefined();
    const unknown = { id, organizationMemberId: '11111111-1111-4111-8111-111111111111' };
    expect(await refusal(wapikit.conversations.assign(unknown))).toMatchObject({ status: 404 });
  });
});

describe("the fake Wapikit's contacts", () => {
  const person = { status: 'Inactive', attributes: { city: 'Pune' } } as const;

  it('are added as active, on their lists, and once by each phone number', async () => {
    const { fake, wapikit } = openFake();
    const [list] = fake.data.lists;
    const before = await wapikit.contactLists.get({ id: list?.uniqueId ?? '' });
    const body = [
      { ...person, name: 'Ann', phone: '15550100001', listsIds: [list?.uniqueId ?? ''] },
      { ...person, name: 'Ben', phone: fake.data.contacts[0]?.phone ?? '', listsIds: [] },
    ];
    await wapikit.contacts.create({ body });
    expect(fake.data.contacts).toHaveLength(9);
    const added = fake.data.contacts.at(-1);
    expect((await wapikit.contacts.get({ id: added?.uniqueId ?? '' })).contact).toMatchObject({
      name: 'Ann',
      status: 'Active',
      attributes: { city: 'Pune' },
      lists: [{ name: list?.name, uniqueId: list?.uniqueId, tags: null }],
    });
    const after = await wapikit.contactLists.get({ id: list?.uniqueId ?? '' });
    expect(after.list.numberOfContacts).toBe(before.list.numberOfContacts + 1);
  });

  it('are on the lists that were set last, until the list or its contacts are deleted', async () => {
    const { fake, wapikit } = openFake();
    const [one, two] = fake.data.contacts.map(({ uniqueId }) => uniqueId);
    const made = await wapikit.contactLists.create({ name: 'New', tags: [], contactIds: [one ?? ''] });
    const list = made.list.uniqueId;
    expect(made.list).toMatchObject({ name: 'New', numberOfContacts: 1, numberOfCampaignsSent: 0 });
    const listed = async () => (await all(wapikit.contacts.list({ list_id: list }))).map(({ uniqueId }) => uniqueId);
    const set = (id: string, lists: string[]) =>
      wapikit.contacts.update({ id, ...person, name: 'Ann', phone: '1', lists });
    expect((await set(two ?? '', [list])).contact.lists).toMatchObject([{ name: 'New', uniqueId: list }]);
    expect(new Set(await listed())).toEqual(new Set([one, two]));
    await set(one ?? '', []);
    expect(await listed()).toEqual([two]);
    expect((await wapikit.contactLists.get({ id: list })).list.numberOfContacts).toBe(1);
    await wapikit.contacts.deleteByList({ id: list });
    expect(fake.data.contacts.map(({ uniqueId }) => uniqueId)).not.toContain(two);
    expect(fake.data.contacts).toHaveLength(7);
    await set(one ?? '', [list]);
    await wapikit.contactLists.delete({ id: list });
    expect(fake.data.contacts[0]?.lists).toEqual([]);
  });

  it('are reached by campaigns, with lists and tags of their own', async () => {
    const { fake, wapikit } = openFake();
    const listIds = [fake.data.lists[1]?.uniqueId ?? ''];
    const campaign = { name: 'Sale', listIds, templateMessageId: 't', phoneNumberToUse: '1555', tags: ['vip'] };
    const made = await wapikit.campaigns.create({ ...campaign, isLinkTrackingEnabled: true });
    const lists = [{ uniqueId: listIds[0] }];
    const shown = { status: 'Draft', phoneNumberInUse: '1555', isLinkTrackingEnabled: true, tags: [{ label: 'vip' }] };
    expect(made.campaign).toMatchObject({ ...shown, lists });
    const id = made.campaign.uniqueId;
    const change = { name: 'Sale', listIds: [], tags: [], enableLinkTracking: false, status: 'Paused' } as const;
    await wapikit.campaigns.update({ id, ...change, listIds: [], tags: [] });
    const none = { lists: [], tags: [], isLinkTrackingEnabled: false };
    expect((await wapikit.campaigns.get({ id })).campaign).toMatchObject({ status: 'Paused', ...none });
  });
});
