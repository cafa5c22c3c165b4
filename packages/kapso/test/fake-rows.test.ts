import { describe, expect, it } from 'vitest';

import { validator } from '../src/generated/schemas.ts';
import { createKapso } from '../src/index.ts';
import { fakeKapso } from '../src/testing.ts';

/** A client that takes no answer but one that is as described. */
function openFake() {
  const fake = fakeKapso({ contacts: 5, rows: 4 });
  const validate = validator({ requests: 'strict', responses: 'strict' });
  return { fake, kapso: createKapso({ apiKey: 'test-key', fetch: fake.fetch, validate }) };
}

describe("the fake Kapso's rows", () => {
  it('share no name of their own', () => {
    const { fake } = openFake();
    const unique = (name: string, member: string) => new Set(fake.collection(name).map((row) => row[member])).size;
    expect(unique('phoneNumbers', 'phone_number_id')).toBe(4);
    expect(unique('customers', 'external_customer_id')).toBe(4);
    expect(unique('workflowExecutions', 'tracking_id')).toBe(4);
    expect(unique('workflows', 'slug')).toBe(4);
    // All of them are of the one project that the key belongs to.
    expect(unique('workflows', 'project_id')).toBe(1);
  });

  it('know a phone number by either of its ids, and the conversations are on numbers that there are', async () => {
    const { fake, kapso } = openFake();
    const found: unknown[] = [];
    for await (const { id, phone_number_id = '' } of kapso.phoneNumbers.list({})) {
      expect(id).toBe(phone_number_id);
      expect((await kapso.phoneNumbers.get({ phone_number_id })).data).toMatchObject({ id, phone_number_id });
      expect(await kapso.phoneNumbers.getHealth({ phone_number_id })).toHaveProperty('status');
      found.push(id);
    }
    expect(new Set(found).size).toBe(4);
    const used = new Set(fake.data.conversations.map(({ phone_number_id }) => phone_number_id));
    expect(used.size).toBe(2);
    expect(found).toEqual(expect.arrayContaining([...used]));
    const [only] = fakeKapso({ rows: 1 }).collection('phoneNumbers');
    const conversations = fakeKapso({ rows: 1 }).data.conversations;
    expect(new Set(conversations.map(({ phone_number_id }) => phone_number_id))).toEqual(new Set([only?.['id']]));
  });

  it('have nothing that nobody gave them when they are created, and can be told apart', async () => {
    const { fake, kapso } = openFake();
    const { data: first } = await kapso.contacts.create({ contact: { wa_id: '15550100001' } });
    const { data: second } = await kapso.contacts.create({
      contact: { wa_id: '15550100002', display_name: 'Ann' },
    });
    const empty = { business_scoped_user_id: null, parent_business_scoped_user_id: null, username: null };
    expect(first).toMatchObject({ ...empty, wa_id: '15550100001', display_name: null, customer_id: null });
    expect(second).toMatchObject({ ...empty, display_name: 'Ann', metadata: null });
    await kapso.contacts.delete({ identifier: '15550100002' });
    const left = fake.data.contacts.map(({ id }) => id);
    expect(left).not.toContain(second.id);
    expect(left).toContain(first.id);
  });

  it('are told by a name that an answer has where it has no null', async () => {
    const { fake, kapso } = openFake();
    const workflow_id = String(fake.collection('workflows')[0]?.['id']);
    const start = () =>
      kapso.workflowExecutions.create({ workflow_id, workflow_execution: { phone_number: '15550100001' } });
    const [first, second] = [await start(), await start()];
    expect(first.data.tracking_id).not.toBe(second.data.tracking_id);
    const [latest] = fake.collection('workflowExecutions', workflow_id);
    expect(latest).toMatchObject({ id: second.data.id, tracking_id: second.data.tracking_id });
  });
});

describe("the fake Kapso's filters", () => {
  it('find messages by what stands in their object of Kapso', async () => {
    const { fake, kapso } = openFake();
    const [first, second] = fake.collection('messages') as { id: string; type: string; kapso: object }[];
    expect(fake.collection('messages').map(({ kapso: own }) => (own as { direction: string }).direction)).toEqual([
      'inbound',
      'outbound',
      'inbound',
      'outbound',
    ]);
    const conversation_id = '11111111-1111-4111-8111-111111111111';
    const changed = { direction: 'outbound', phone_number: '15550109999', whatsapp_conversation_id: conversation_id };
    if (second) second.kapso = { ...second.kapso, ...changed };
    const found = async (query: Parameters<typeof kapso.messages.list>[0]) => {
      const ids: unknown[] = [];
      for await (const { id } of kapso.messages.list(query)) ids.push(id);
      return ids;
    };
    const only = [second?.id];
    expect(await found({ direction: 'outbound' })).toEqual([second?.id, fake.collection('messages')[3]?.['id']]);
    expect(await found({ direction: 'outbound', phone_number: '+1 555 010 9999' })).toEqual(only);
    expect(await found({ phone_number: '09999' })).toEqual(only);
    expect(await found({ conversation_id })).toEqual(only);
    expect(await found({ message_type: second?.type ?? '' })).toEqual(only);
    expect(await found({ phone_number_id: 'none' })).toEqual([]);
    expect((await found({ has_media: true })).includes(first?.id)).toBe(true);
  });

  it('find customers and events by a part of the name and by the moment', async () => {
    const { fake, kapso } = openFake();
    const [newest, next] = fake.collection('customers');
    if (newest) newest['name'] = 'Größe & Co';
    const names = async (query: Parameters<typeof kapso.customers.list>[0]) => {
      const all: unknown[] = [];
      for await (const { id } of kapso.customers.list(query)) all.push(id);
      return all;
    };
    expect(await names({ name_contains: 'GRÖSSE' })).toEqual([]);
    expect(await names({ name_contains: 'größe &' })).toEqual([newest?.['id']]);
    expect(await names({ created_after: String(next?.['created_at']) })).toEqual([newest?.['id']]);
    expect(await names({ created_before: String(next?.['created_at']) })).toHaveLength(2);
    const [, moment] = fake.collection('events').map(({ occurred_at }) => String(occurred_at));
    const events: unknown[] = [];
    for await (const { id } of kapso.events.list({ occurred_after: moment ?? '' })) events.push(id);
    expect(events).toHaveLength(2);
  });
});
