import { describe, expect, it } from 'vitest';

import { all, message, now, openFake, phone_number_id, refusal } from './support/opened.ts';

describe("the fake Kirim.chat's messages", () => {
  it('tell of no failure while they are on their way', async () => {
    const { kirim } = openFake();
    const sent = await kirim.messages.send({ phone_number_id, to: '6281234567890', ...message });
    expect(sent.data).toMatchObject({ status: 'pending', error: null });
  });

  it('stand in the list, in the conversation with the person that they are sent to', async () => {
    const { contact, fake, kirim } = openFake();
    Object.assign(contact ?? {}, { phone_number: '+6281234567890' });
    const own = fake.data.conversations.find((one) => one.contact.id === contact?.id);
    const { data } = await kirim.messages.send({ phone_number_id, to: '6281234567890', ...message });
    expect(data).toMatchObject({ status: 'pending', to: '6281234567890', conversation_id: own?.id });
    const listed = await all(kirim.messages.list({ phone_number_id, conversation_id: own?.id ?? '' }));
    expect(listed[0]).toMatchObject({ id: data.id, type: 'text', direction: 'outbound', created_at: now });
    expect((await kirim.messages.get({ phone_number_id, id: data.id })).data).toMatchObject({ status: 'pending' });
    const [latest] = await all(kirim.conversations.list({ phone_number_id }));
    expect(latest).toMatchObject({ id: own?.id, last_message_at: now });
    expect(fake.data.contacts).toHaveLength(6);
  });

  it('make a contact and a conversation of somebody who is not known', async () => {
    const { fake, kirim } = openFake();
    await kirim.messages.send({ phone_number_id, to: '+6289999', ...message });
    const [found] = await all(kirim.contacts.list({ phone_number_id, phone: '+6289999' }));
    const [conversation] = await all(kirim.conversations.list({ phone_number_id, contact_id: found?.id ?? '' }));
    expect(conversation).toMatchObject({ status: 'open', contact: { id: found?.id, phone_number: '+6289999' } });
    await kirim.messages.send({ phone_number_id, to: '6289999', ...message });
    expect([fake.data.contacts.length, fake.data.conversations.length]).toEqual([7, 5]);
  });

  it('are read, and so is their conversation, when one says so; nothing is sent', async () => {
    const { fake, first, kirim } = openFake();
    const message_id = first('messages', phone_number_id);
    const { conversation_id: id } = fake.collection('messages', phone_number_id)[0] ?? {};
    Object.assign(fake.data.conversations.find((one) => one.id === id) ?? {}, { unread_count: 3 });
    const receipt = { messaging_product: 'whatsapp', status: 'read', message_id } as const;
    expect((await kirim.messages.send({ phone_number_id, ...receipt })).data).toMatchObject({
      status: 'read',
      message_id,
    });
    expect((await kirim.messages.get({ phone_number_id, id: message_id })).data).toMatchObject({ status: 'read' });
    expect((await kirim.conversations.get({ phone_number_id, id: String(id) })).data.unread_count).toBe(0);
    expect(fake.collection('messages', phone_number_id)).toHaveLength(4);
  });

  it('are of conversations that there are, and in any state', () => {
    const { fake } = openFake();
    const ids = new Set(fake.data.conversations.map(({ id }) => id));
    const rows = fake.collection('messages', phone_number_id);
    for (const { conversation_id: id } of rows) expect(ids).toContain(id);
    expect(new Set(rows.map(({ status }) => status)).size).toBe(4);
  });
});

describe("the fake Kirim.chat's labels", () => {
  it.each(['contacts', 'conversations'] as const)('are put on %s and taken off', async (name) => {
    const { contact, conversation, fake, first, kirim } = openFake();
    const [id, label_id] = [(name === 'contacts' ? contact : conversation)?.id ?? '', first('labels')];
    await kirim[name].attachLabel({ phone_number_id, id, label_id });
    expect([...(fake.data.labels.get(id) ?? [])]).toEqual([label_id]);
    await kirim[name].detachLabel({ phone_number_id, id, label_id });
    expect(fake.data.labels.get(id)?.size).toBe(0);
    const none = { status: 404 };
    expect(await refusal(kirim[name].detachLabel({ phone_number_id, id, label_id }))).toMatchObject(none);
    const unknown = 'lbl_00000000000000000000000000';
    expect(await refusal(kirim[name].attachLabel({ phone_number_id, id, label_id: unknown }))).toMatchObject(none);
  });

  it('tell whether they are on a contact, and go with their deletion', async () => {
    const { contact, fake, first, kirim } = openFake();
    const [id, label_id] = [contact?.id ?? '', first('labels')];
    const attached = await kirim.contacts.attachLabel({ phone_number_id, id, label_id });
    expect(attached.data).toEqual({ contact_id: id, label_id, attached: true });
    const detached = await kirim.contacts.detachLabel({ phone_number_id, id, label_id });
    expect(detached.data).toEqual({ contact_id: id, label_id, attached: false });
    await kirim.contacts.attachLabel({ phone_number_id, id, label_id });
    await kirim.labels.delete({ id: label_id });
    expect(fake.data.labels.get(id)?.size).toBe(0);
  });

  it('are put on many contacts at once', async () => {
    const { fake, first, kirim } = openFake();
    const own = fake.data.contacts.slice(0, 2).map(({ id }) => id);
    const contact_ids = [...own, 'ctc_00000000000000000000000000'];
    const bulk = (operation: 'attach' | 'detach') =>
      kirim.contacts.bulkLabel({ phone_number_id, contact_ids, label_id: first('labels'), operation });
    const counted = { applied: 2, skipped_cross_org: 1, skipped_team_mismatch: 0 };
    expect((await bulk('attach')).data).toEqual(counted);
    expect(own.map((id) => fake.data.labels.get(id)?.size)).toEqual([1, 1]);
    expect((await bulk('detach')).data).toEqual(counted);
    expect(own.map((id) => fake.data.labels.get(id)?.size)).toEqual([0, 0]);
  });
});
