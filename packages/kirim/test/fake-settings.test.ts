import { describe, expect, it } from 'vitest';

import { now, openFake, phone_number_id, refusal } from './support/opened.ts';

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
