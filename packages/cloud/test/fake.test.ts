import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { validator } from '../src/generated/schemas.ts';
import { createCloud } from '../src/index.ts';
import { fakeCloud, type FakeCloudOptions } from '../src/testing.ts';
import { verifyCloudWebhook } from '../src/webhooks.ts';
import { ids } from './support/ids.ts';

const { business_account_id, flow_id, group_id, phone_number_id } = ids;
const to = '+14155550123';
const text = { phone_number_id, messaging_product: 'whatsapp', to, type: 'text', text: { body: 'x' } } as const;
const hour = 3_600_000;

function open(options: FakeCloudOptions = {}) {
  const clock = virtualClock();
  const fake = fakeCloud({ clock, ...options });
  const validate = validator({ requests: 'strict', responses: 'strict' });
  const cloud = createCloud({ apiKey: 'test-key', fetch: fake.fetch, clock, retry: false, validate });
  const events = async (how = {}) => {
    const deliveries = await fake.deliveries(how);
    const all = await Promise.all(
      deliveries.map(async ({ body, headers }) => verifyCloudWebhook({ body, headers, secret: 'test-secret' })),
    );
    return all.flatMap(({ events: found }) => found);
  };
  return { clock, cloud, events, fake };
}
const code = (number: number) => ({ detail: { error: { code: number } } });

describe('messages of the fake', () => {
  it('are templates alone, until the user has written, and a day later again', async () => {
    const { clock, cloud, fake } = open();
    await expect(cloud.messages.send(text)).rejects.toMatchObject(code(131_047));
    fake.receive({ from: to });
    expect((await cloud.messages.send(text)).contacts).toEqual([{ input: to, wa_id: '14155550123' }]);
    await clock.advance(24 * hour);
    await expect(cloud.messages.send(text)).rejects.toMatchObject(code(131_047));
  });

  it('are told by webhooks with their callback data, twice and in the wrong order if asked for', async () => {
    const { clock, cloud, events, fake } = open();
    fake.receive({ from: to, text: 'Hello' });
    const { messages } = await cloud.messages.send({ ...text, biz_opaque_callback_data: 'order-17' });
    await clock.advance(10_000);
    const found = await events({ twice: true, reversed: true });
    const id = messages[0]?.id;
    expect(found.map((event) => event.id.replace(id ?? '', 'X'))).toEqual(
      ['read', 'read', 'delivered', 'delivered', 'sent', 'sent']
        .map((status) => `status:X:${status}`)
        .concat(Array.from({ length: 2 }, () => found.at(-1)?.id ?? '')),
    );
    expect(found.at(0)).toMatchObject({
      status: { biz_opaque_callback_data: 'order-17', recipient_id: '14155550123' },
    });
    expect(found.at(-1)).toMatchObject({ kind: 'message', message: { from: '14155550123', text: { body: 'Hello' } } });
  });

  it('are limited to 80 in a second, and to a burst for one user', async () => {
    const { clock, cloud, fake } = open();
    const sent = await Promise.allSettled(
      Array.from({ length: 81 }, async (_, index) => {
        const from = `+1415555${1_000 + index}`;
        fake.receive({ from });
        return cloud.messages.send({ ...text, to: from });
      }),
    );
    const failures = sent.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(failures).toMatchObject([code(130_429)]);
    fake.receive({ from: to });
    for (let count = 0; count < 45; count += 1) {
      // oxlint-disable-next-line no-await-in-loop -- within the limit of the number
      await clock.advance(20);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await cloud.messages.send(text).catch((error: unknown) => {
        expect(error).toMatchObject(code(130_429));
        count -= 1;
      });
    }
    await clock.advance(1_000);
    await expect(cloud.messages.send(text)).rejects.toMatchObject(code(131_056));
  });

  it('are marked as read if the number has received them, and never sent to itself', async () => {
    const { cloud, fake } = open();
    const receipt = { phone_number_id, messaging_product: 'whatsapp', status: 'read' } as const;
    const { id } = fake.receive({ from: to });
    expect(await cloud.messages.markRead({ ...receipt, message_id: id })).toEqual({ success: true });
    const strange = cloud.messages.markRead({ ...receipt, message_id: 'wamid.1' });
    await expect(strange).rejects.toMatchObject(code(131_009));
    const own = cloud.messages.send({ ...text, to: '+1 (555) 078-3881' });
    await expect(own).rejects.toMatchObject(code(131_021));
  });

  it('are marketing ones of marketing templates alone', async () => {
    const { cloud } = open();
    const template = { name: 'order_update', language: { code: 'en_US' } };
    const sending = cloud.messages.sendMarketing({
      phone_number_id,
      messaging_product: 'whatsapp',
      to,
      type: 'template',
      template,
    });
    await expect(sending).rejects.toMatchObject(code(134_100));
  });

  it('are sent from a registered number alone', async () => {
    const { cloud, fake } = open();
    fake.receive({ from: to });
    await cloud.phoneNumbers.deregister({ phone_number_id });
    await expect(cloud.messages.send(text)).rejects.toMatchObject(code(133_010));
    await cloud.phoneNumbers.register({ phone_number_id, messaging_product: 'whatsapp', pin: '123456' });
    expect((await cloud.messages.send(text)).messages).toHaveLength(1);
    const again = { phone_number_id, messaging_product: 'whatsapp', pin: '654321' } as const;
    await expect(cloud.phoneNumbers.register(again)).rejects.toMatchObject(code(133_005));
    for (let count = 0; count < 7; count += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await cloud.phoneNumbers.deregister({ phone_number_id });
    }
    await expect(cloud.phoneNumbers.deregister({ phone_number_id })).rejects.toMatchObject(code(133_016));
  });
});

describe('templates of the fake', () => {
  const template = {
    business_account_id,
    name: 'appointment',
    language: 'en_US',
    category: 'UTILITY' as const,
    components: [{ type: 'BODY', text: 'See you on {{1}}.', example: { body_text: [['Monday']] } }],
  };
  const message = { phone_number_id, messaging_product: 'whatsapp', to, type: 'template' } as const;
  const sending = (...values: string[]) => ({
    ...message,
    template: {
      name: 'appointment',
      language: { code: 'en_US' },
      components: [{ type: 'body', parameters: values.map((value) => ({ type: 'text', text: value })) }],
    },
  });

  it('are approved after a time, which a webhook tells', async () => {
    const { clock, cloud, events } = open({ approvalMs: hour });
    const { id, status } = await cloud.templates.create(template);
    expect(status).toBe('PENDING');
    await expect(cloud.messages.send(sending('Monday'))).rejects.toMatchObject(code(132_001));
    await clock.advance(hour);
    expect(await cloud.templates.get({ template_id: id, fields: 'name,status' })).toEqual({
      id,
      name: 'appointment',
      status: 'APPROVED',
    });
    expect(await events()).toMatchObject([{ field: 'message_template_status_update', value: { event: 'APPROVED' } }]);
    await expect(cloud.messages.send(sending())).rejects.toMatchObject(code(132_000));
    expect((await cloud.messages.send(sending('Monday'))).messages[0]?.message_status).toBe('accepted');
  });

  it('cannot be there twice in a language, nor be sent when deleted', async () => {
    const { clock, cloud } = open();
    await cloud.templates.create(template);
    const again = cloud.templates.create(template);
    await expect(again).rejects.toMatchObject(code(2_388_024));
    await clock.advance(hour);
    await cloud.templates.delete({ business_account_id, name: 'appointment' });
    await expect(cloud.messages.send(sending('Monday'))).rejects.toMatchObject(code(132_001));
  });
});

describe('what the fake has at one address', () => {
  it('is told apart by what an id is', async () => {
    const { cloud, fake } = open();
    expect((await cloud.flows.get({ flow_id })).status).toBe('DRAFT');
    expect((await cloud.phoneNumbers.get({ phone_number_id })).display_phone_number).toBe('15550783881');
    expect((await cloud.businessAccounts.get({ business_account_id })).id).toBeDefined();
    expect(await cloud.groups.get({ group_id })).toEqual({ id: group_id });
    expect((await cloud.templates.get({ template_id: ids.template_id })).name).toBe('order_update');
    const called = ['flows.get', 'phoneNumbers.get', 'businessAccounts.get', 'groups.get', 'templates.get'];
    expect(fake.requests.map(({ operation }) => operation)).toEqual(called);
  });

  it('says the same of what is not there and of what is not allowed', async () => {
    const { cloud } = open();
    const missing = { status: 400, detail: { error: { code: 100, error_subcode: 33 } } };
    await expect(cloud.flows.get({ flow_id: '1' })).rejects.toMatchObject(missing);
    await expect(cloud.messages.send({ ...text, phone_number_id: '1' })).rejects.toMatchObject(missing);
    await expect(cloud.flows.list({ business_account_id: '1' })).rejects.toMatchObject(missing);
  });
});

describe('flows, groups and blocked users of the fake', () => {
  it('are drafts, then published, then retired, which webhooks tell', async () => {
    const { cloud, events } = open();
    const { id } = await cloud.flows.create({ business_account_id, name: 'survey', categories: ['SURVEY'] });
    await expect(cloud.flows.deprecate({ flow_id: id })).rejects.toMatchObject(code(139_003));
    await cloud.flows.publish({ flow_id: id });
    await expect(cloud.flows.delete({ flow_id: id })).rejects.toMatchObject(code(139_004));
    await cloud.flows.deprecate({ flow_id: id });
    expect(await events()).toMatchObject(['PUBLISHED', 'DEPRECATED'].map((new_status) => ({ value: { new_status } })));
  });

  it('are groups that a webhook brings, by the id of the request', async () => {
    const { cloud, events } = open();
    const { request_id } = await cloud.groups.create({ phone_number_id, messaging_product: 'whatsapp', subject: 'Us' });
    const [event] = await events();
    expect(event).toMatchObject({
      field: 'group_lifecycle_update',
      value: { groups: [{ request_id, subject: 'Us' }] },
    });
  });

  it('are users who have written within a day', async () => {
    const { cloud, fake } = open();
    fake.receive({ from: to });
    const users = { phone_number_id, messaging_product: 'whatsapp' as const, block_users: [{ user: to }] };
    await cloud.blockedUsers.block(users);
    const [first] = await cloud.blockedUsers.list({ phone_number_id }).collect({ maxItems: 99 });
    expect(first?.wa_id).toBe('14155550123');
    expect((await cloud.blockedUsers.unblock(users)).block_users?.removed_users).toHaveLength(1);
  });
});

describe('reset', () => {
  it('brings back numbers, templates, files and windows', async () => {
    const { cloud, fake } = open();
    const before = structuredClone(fake.collection('templates'));
    fake.receive({ from: to });
    await cloud.phoneNumbers.deregister({ phone_number_id });
    await cloud.templates.delete({ business_account_id, name: 'order_update' });
    fake.reset();
    expect(fake.collection('templates')).toEqual(before);
    const send = async () => cloud.messages.send(text).catch((error: unknown) => error);
    for (let round = 0; round < 2; round += 1) {
      const first = fake.receive({ from: to });
      // oxlint-disable-next-line no-await-in-loop -- one round after the other
      const sent = await Promise.all(Array.from({ length: 44 }, send));
      expect(sent.filter((one) => one instanceof Error)).toEqual([]);
      fake.reset();
      expect(fake.receive({ from: to })).toEqual(first);
      fake.reset();
    }
    await expect(cloud.messages.send(text)).rejects.toMatchObject(code(131_047));
  });
});
