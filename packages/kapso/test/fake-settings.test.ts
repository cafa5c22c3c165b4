import { describe, expect, it } from 'vitest';

import { all, moment, openFake, refusal } from './support/opened.ts';

describe("a fake Kapso's customer", () => {
  it('gets a number of its own, which nobody can connect twice', async () => {
    const { first, kapso } = openFake();
    const customer_id = first('customers');
    const whatsapp_phone_number = {
      name: 'Shop',
      phone_number_id: '777',
      business_account_id: '888',
      access_token: 'secret',
    };
    const connect = () => kapso.phoneNumbers.create({ customer_id, whatsapp_phone_number });
    const { data } = await connect();
    expect(data).toMatchObject({ id: '777', customer_id, name: 'Shop', business_account_id: '888' });
    expect((await kapso.phoneNumbers.get({ phone_number_id: '777' })).data).toEqual(data);
    expect(await all(kapso.phoneNumbers.list({ customer_id }))).toContainEqual(data);
    expect(await refusal(connect())).toBe(409);
  });

  it('has one setup link that can be used', async () => {
    const { first, kapso } = openFake();
    const customer_id = first('customers');
    const made = await kapso.setupLinks.create({ customer_id, setup_link: {} });
    expect(made.data).toMatchObject({ status: 'active', expires_at: '2026-03-31T00:00:00.000Z' });
    const active = await all(kapso.setupLinks.list({ customer_id, status: 'active' }));
    expect(active.map((link) => (link as { id: string }).id)).toEqual([made.data.id]);
  });
});

describe("a fake Kapso's other things", () => {
  it('are assigned to one member at a time', async () => {
    const { fake, kapso } = openFake();
    const conversation_id = fake.data.conversations[0]?.id ?? '';
    const user_id = '11111111-1111-4111-8111-111111111111';
    const assign = () => kapso.conversationAssignments.create({ conversation_id, assignment: { user_id } });
    const { data } = await assign();
    expect(data).toMatchObject({ user_id, active: true });
    expect(await refusal(assign())).toBe(422);
    const found = await all(kapso.conversations.list({ assigned_user_id: user_id }));
    expect(found).toEqual([expect.objectContaining({ id: conversation_id })]);
    await kapso.conversationAssignments.update({ conversation_id, id: data.id, assignment: { active: false } });
    expect(await all(kapso.conversations.list({ assigned_user_id: user_id }))).toEqual([]);
    await assign();
  });

  it('are looked for by a name, and come back when they were archived', async () => {
    const { kapso } = openFake();
    const make = (description: string) => kapso.eventDefinitions.create({ name: 'order.paid', description });
    const { data: first } = await make('Paid');
    await kapso.eventDefinitions.update({ id: first.id, archived: true });
    const names = async (include_archived?: boolean) =>
      (await kapso.eventDefinitions.list(include_archived ? { include_archived } : {})).data.map(({ name }) => name);
    expect(await names()).not.toContain('order.paid');
    expect(await names(true)).toContain('order.paid');
    const { data: again } = await make('Paid in full');
    expect(again).toMatchObject({ id: first.id, description: 'Paid in full', archived_at: null });
    await kapso.events.create({ name: 'order.paid' });
    await kapso.eventDefinitions.delete({ id: first.id });
    expect(await all(kapso.events.list({ name: 'order.paid' }))).toEqual([]);
  });

  it('are told of once at one place, however often one says so', async () => {
    const { first, kapso } = openFake();
    const destination_id = first('notificationDestinations');
    const route = { destination_id, event_key: 'billing.failed' };
    const [{ data: one }, { data: two }] = [
      await kapso.notificationRoutes.upsert(route),
      await kapso.notificationRoutes.upsert(route),
    ];
    expect(one).toMatchObject(route);
    expect(two?.id).toBe(one?.id);
    const unknown = { ...route, destination_id: '11111111-1111-4111-8111-111111111111' };
    expect(await refusal(kapso.notificationRoutes.upsert(unknown))).toBe(404);
    const address = { kind: 'shared_email', address: 'ops@example.com' } as const;
    const added = [
      await kapso.notificationDestinations.create(address),
      await kapso.notificationDestinations.create(address),
    ];
    expect(new Set(added.map(({ data }) => data?.id)).size).toBe(1);
  });

  it.each([
    ['dismiss', 'dismissed'],
    ['markAddressed', 'monitoring'],
  ] as const)('are findings, of which %s says that they are %s', async (decide, status) => {
    const { first, kapso } = openFake();
    const finding_id = first('findings');
    const { data } =
      decide === 'dismiss'
        ? await kapso.findings.dismiss({ finding_id, reason: 'other', note: 'No' })
        : await kapso.findings.markAddressed({ finding_id });
    expect(data).toMatchObject({ finding_id, status });
    const after = await kapso.findings.get({ finding_id });
    expect(after.data.verification).toMatchObject({ id: data.verification_id, status });
  });

  it('are revoked, and still there', async () => {
    const { kapso } = openFake();
    const made = await kapso.inboxEmbeds.create({ inbox_embed: { scope_type: 'project' } });
    const inbox_embed_id = made.data.id;
    await kapso.inboxEmbeds.delete({ inbox_embed_id });
    expect((await kapso.inboxEmbeds.get({ inbox_embed_id })).data).toMatchObject({ status: 'revoked' });
    expect(await all(kapso.inboxEmbeds.list({ status: 'active' }))).not.toContainEqual(
      expect.objectContaining({ id: inbox_embed_id }),
    );
  });

  it('ask for a display name, and end the funding of a portfolio', async () => {
    const { first, kapso } = openFake();
    const phone_number_id = first('phoneNumbers', { display_name: 'Old' });
    const display_name_request = { new_display_name: 'New' };
    const asked = await kapso.displayNameRequests.create({ phone_number_id, display_name_request });
    const names = { requested_display_name: 'New', previous_display_name: 'Old' };
    expect(asked.data).toMatchObject({ ...names, phone_number_id, status: 'submitted', submitted_at: moment });
    const portfolio_id = '999';
    const { data } = await kapso.portfolioFunding.revoke({ portfolio_id, 'Idempotency-Key': 'one' });
    const { operation_id } = data;
    expect((await kapso.portfolioFunding.getOperation({ portfolio_id, operation_id })).data).toMatchObject({
      operation_id,
      business_portfolio_id: portfolio_id,
    });
  });
});
