import { describe, expect, it } from 'vitest';

import { validator } from '../src/generated/schemas.ts';
import { createKirim } from '../src/index.ts';
import { fakeKirim, virtualClock } from '../src/testing.ts';

const phone_number_id = '106540352242922';
const startMs = Date.parse('2026-07-01T00:00:00Z');
const now = '2026-07-01T00:00:00.000Z';
const message = { messaging_product: 'whatsapp', type: 'text', text: { body: 'Halo' } } as const;

/** A client that takes no answer but one that is as described. */
function openFake() {
  const fake = fakeKirim({ contacts: 6, conversations: 4, rows: 4, clock: virtualClock({ startMs }) });
  const validate = validator({ requests: 'strict', responses: 'strict' });
  const kirim = createKirim({ apiKey: 'test-key', fetch: fake.fetch, validate, retry: false });
  const [conversation] = fake.data.conversations;
  const contact = fake.data.contacts.find(({ id }) => id === conversation?.contact.id);
  const first = (name: string, ...parents: string[]) => String(fake.collection(name, ...parents)[0]?.['id']);
  return { fake, kirim, contact, conversation, first };
}

async function refusal(call: PromiseLike<unknown>): Promise<unknown> {
  return Promise.resolve(call).then(
    () => undefined,
    (reason: unknown) => reason,
  );
}

async function all<Row>(list: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of list) found.push(row);
  return found;
}

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

describe("the fake Kirim.chat's other things", () => {
  it('are customers, who are archived and can still be read', async () => {
    const { first, kirim } = openFake();
    const id = first('customers');
    expect((await kirim.customers.archive({ id })).data).toMatchObject({ id, status: 'archived', archived_at: now });
    expect((await kirim.customers.get({ id })).data).toMatchObject({ status: 'archived', archived_at: now });
  });

  it('are setup links, which are revoked once', async () => {
    const { first, kirim } = openFake();
    const id = first('customers');
    const { data } = await kirim.setupLinks.create({ id, expires_in_hours: 2 });
    expect(data).toMatchObject({ status: 'active', expires_at: '2026-07-01T02:00:00.000Z' });
    const revoke = () => kirim.setupLinks.revoke({ link_id: data.id });
    expect((await revoke()).data).toMatchObject({ id: data.id, revoked: true, status: 'revoked' });
    const listed = await kirim.setupLinks.list({ id, status: 'revoked' });
    expect(listed.data).toContainEqual({ ...data, status: 'revoked' });
    expect(await refusal(revoke())).toMatchObject({ status: 409 });
  });

  it('are templates, which are pending at first and have a name of their own', async () => {
    const { kirim } = openFake();
    const components = [{ type: 'BODY', text: 'Halo' }] as const;
    const create = () =>
      kirim.templates.create({
        phone_number_id,
        name: 'halo',
        category: 'UTILITY',
        language: 'id',
        components: [...components],
      });
    expect((await create()).data).toMatchObject({ name: 'halo', language: 'id', status: 'pending' });
    expect(await refusal(create())).toMatchObject({ status: 409, detail: { code: 'template_already_exists' } });
    const listed = await kirim.templates.get({ phone_number_id, name: 'halo' });
    expect(JSON.stringify(listed)).toContain('pending');
  });

  it('are conversations, which somebody takes care of', async () => {
    const { conversation, kirim } = openFake();
    const id = conversation?.id ?? '';
    const assign = (assigned_to: string | null) => kirim.conversations.update({ phone_number_id, id, assigned_to });
    expect((await assign('usr_1')).data.assignee).toMatchObject({ id: 'usr_1' });
    expect((await assign(null)).data.assignee).toBeNull();
    await kirim.conversations.update({ phone_number_id, id, status: 'resolved' });
    expect((await kirim.conversations.get({ phone_number_id, id })).data.status).toBe('resolved');
  });

  it('are webhook subscriptions, whose secret is shown once, and which have several while one ends', async () => {
    const { kirim } = openFake();
    const made = await kirim.webhookSubscriptions.create({
      url: 'https://example.com/hook',
      events: ['message.received'],
    });
    const { id } = made.data;
    expect(made.data.initial_secret).toMatch(/^whsec_/);
    const secret = { created_at: now, expires_at: null };
    expect(made.data).toMatchObject({ status: 'active', secrets: [secret] });
    const read = async () => (await kirim.webhookSubscriptions.get({ id })).data;
    expect(await read()).not.toHaveProperty('initial_secret');
    await kirim.webhookSubscriptions.rotateSecret({ id, expires_in_hours: 24 });
    const ends = (await read()).secrets?.map(({ expires_at }) => expires_at);
    expect(ends).toEqual(['2026-07-02T00:00:00.000Z', null]);
  });

  it('refuse an end that no date can tell', async () => {
    const { first, kirim } = openFake();
    const expires_in_hours = Number.MAX_SAFE_INTEGER;
    const id = first('webhookSubscriptions');
    const customer = first('customers');
    const refused = { status: 400, detail: { code: 'invalid_field_value' } };
    expect(await refusal(kirim.webhookSubscriptions.rotateSecret({ id, expires_in_hours }))).toMatchObject(refused);
    expect(await refusal(kirim.setupLinks.create({ id: customer, expires_in_hours }))).toMatchObject(refused);
  });

  it('are deliveries, which are made once more', async () => {
    const { fake, first, kirim } = openFake();
    const id = first('webhookDeliveries');
    const { data } = await kirim.webhookDeliveries.replay({ id });
    expect(data).toMatchObject({ replayed_from: id });
    expect((await kirim.webhookDeliveries.get({ id: data.id })).data).toMatchObject({ id: data.id });
    Object.assign(fake.collection('webhookDeliveries')[0] ?? {}, { status: 'failed' });
    const subscription_id = first('webhookSubscriptions');
    const replayed = await kirim.webhookDeliveries.bulkReplay({ subscription_id });
    expect(replayed.data).toEqual({ enqueued: 1, capped: false });
    expect(fake.collection('webhookDeliveries')).toHaveLength(6);
  });

  it('are accounts, of which all are listed when that is asked for', async () => {
    const { kirim } = openFake();
    expect((await kirim.accounts.list({ status: 'all' })).data).toHaveLength(4);
    expect((await kirim.accounts.list({ status: 'connected' })).data).toHaveLength(1);
  });
});
