import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { createCloud } from '../src/index.ts';
import { type Template, template } from '../src/templates.ts';
import { fakeCloud } from '../src/testing.ts';
import { verifyCloudWebhook } from '../src/webhooks.ts';
import { ids } from './support/ids.ts';

const { business_account_id: first, phone_number_id: firstNumber } = ids;
const second = '204580258680796';
const secondNumber = '213080704485844';
const to = '+14155550123';

function open() {
  const clock = virtualClock();
  const accounts = [{ id: second, phoneNumbers: [{ id: secondNumber, display_phone_number: '15550001111' }] }];
  const fake = fakeCloud({ clock, accounts });
  return { clock, fake, cloud: createCloud({ apiKey: 'test-key', fetch: fake.fetch, clock, retry: false }) };
}
const code = (number: number) => ({ detail: { error: { code: number } } });
const update: Template<{ readonly body: readonly [string, string] }> = template('order_update', 'en_US');
const updateFrom = (phone_number_id: string) => update({ phone_number_id, to, body: ['Ana', '17'] });

describe('a further business account of the fake', () => {
  it('has its own phone numbers, and neither templates nor flows at first', async () => {
    const { cloud } = open();
    const { items } = await cloud.phoneNumbers.list({ business_account_id: second });
    expect(items.map(({ display_phone_number, id }) => [id, display_phone_number])).toEqual([
      [secondNumber, '15550001111'],
    ]);
    expect((await cloud.templates.list({ business_account_id: second })).items).toEqual([]);
    expect((await cloud.flows.list({ business_account_id: second })).items).toEqual([]);
  });

  it('does not send the templates of another account', async () => {
    const { cloud } = open();
    await cloud.messages.send(updateFrom(firstNumber));
    const wrong = cloud.messages.send(updateFrom(secondNumber));
    await expect(wrong).rejects.toMatchObject({ code: 'not_found', ...code(132_001) });
  });

  it('approves, shows and changes its templates apart from those of the same name', async () => {
    const { clock, cloud, fake } = open();
    const { id } = await cloud.templates.create({
      business_account_id: second,
      name: 'order_update',
      language: 'en_US',
      category: 'UTILITY',
      components: [{ type: 'BODY', text: 'Hello.' }],
    });
    await clock.advance(60_000);
    expect(await cloud.templates.get({ template_id: id })).toMatchObject({ id, status: 'APPROVED' });
    const [told] = await fake.deliveries();
    const { events } = await verifyCloudWebhook({
      body: told?.body ?? '',
      headers: told?.headers ?? {},
      secret: 'test-secret',
    });
    expect(events).toMatchObject([{ accountId: second, kind: 'change', field: 'message_template_status_update' }]);
    await cloud.templates.delete({ business_account_id: second, name: 'order_update' });
    expect((await cloud.templates.list({ business_account_id: first, name: 'order_update' })).items).toHaveLength(1);
  });

  it('has chats of its own, of which webhooks name the account and the number', async () => {
    const { cloud, fake } = open();
    fake.receive({ from: to, phoneNumberId: secondNumber });
    const text = { messaging_product: 'whatsapp', to, type: 'text', text: { body: 'x' } } as const;
    await cloud.messages.send({ ...text, phone_number_id: secondNumber });
    await expect(cloud.messages.send({ ...text, phone_number_id: firstNumber })).rejects.toMatchObject(code(131_047));
    const [told] = await fake.deliveries();
    const { entry } = JSON.parse(told?.body ?? '');
    expect(entry[0].id).toBe(second);
    expect(entry[0].changes[0].value.metadata).toEqual({
      display_phone_number: '15550001111',
      phone_number_id: secondNumber,
    });
  });

  it('has files that are not there for the number of another account, where that is asked', async () => {
    const { cloud } = open();
    const file = new Blob(['x'], { type: 'image/png' });
    const { id } = await cloud.media.upload({ phone_number_id: secondNumber, messaging_product: 'whatsapp', file });
    expect(await cloud.media.get({ media_id: id, phone_number_id: secondNumber })).toMatchObject({ id });
    const wrong = { media_id: id, phone_number_id: firstNumber };
    await expect(cloud.media.get(wrong)).rejects.toMatchObject(code(100));
    await expect(cloud.media.delete(wrong)).rejects.toMatchObject(code(100));
  });

  it('gets copies of approved templates of another account', async () => {
    const { cloud } = open();
    const { items } = await cloud.templates.list({ business_account_id: first, name: 'order_update' });
    const of = { business_account_id: second, source_waba_id: first };
    const copied = await cloud.templates.migrate({ ...of, template_ids: [items[0]?.id ?? '', '7'] });
    expect(copied.failed_templates).toEqual({ 7: 'Template does not exist' });
    expect(copied.migrated_templates).toHaveLength(1);
    expect(copied.migrated_templates).not.toContain(items[0]?.id);
    await cloud.messages.send(updateFrom(secondNumber));
    const none = cloud.templates.migrate({ ...of, source_waba_id: '1' });
    await expect(none).rejects.toMatchObject(code(100));
  });

  it('has groups of its own numbers', async () => {
    const { cloud, fake } = open();
    await cloud.groups.create({ phone_number_id: secondNumber, messaging_product: 'whatsapp', subject: 'Friends' });
    const [made] = fake.collection('groups', secondNumber);
    expect(made).toMatchObject({ subject: 'Friends' });
    await cloud.groups.delete({ group_id: String(made?.['id']) });
    expect(fake.collection('groups', secondNumber)[0]).not.toBe(made);
  });

  it('is unknown unless the fake has it', async () => {
    const fake = fakeCloud();
    const cloud = createCloud({ apiKey: 'test-key', fetch: fake.fetch, retry: false });
    for (const call of [
      cloud.templates.list({ business_account_id: second }),
      cloud.messages.send(updateFrom(secondNumber)),
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await expect(call).rejects.toMatchObject({ detail: { error: { code: 100, error_subcode: 33 } } });
    }
  });
});

describe('a template of the fake', () => {
  const named = {
    name: 'named',
    language: 'en_US',
    parameter_format: 'NAMED',
    components: [{ type: 'BODY', text: 'Hi {{name}}.' }],
  };
  const send = (
    status: string,
    parameter: object,
    components: readonly object[] = [{ type: 'body', parameters: [parameter] }],
  ) => {
    const { cloud, fake } = open();
    fake.collection('templates').unshift({ ...named, id: '5', status, category: 'UTILITY' });
    const message = updateFrom(firstNumber);
    return cloud.messages.send({
      ...message,
      template: { ...message.template, name: 'named', components: components as never },
    });
  };

  it.each([
    ['a paused template', 132_015, send.bind(undefined, 'PAUSED', {})],
    ['a disabled template', 132_016, send.bind(undefined, 'DISABLED', {})],
    ['a template in review', 132_001, send.bind(undefined, 'PENDING', {})],
    ['a value without its name', 100, send.bind(undefined, 'APPROVED', { type: 'text', text: 'Ana' })],
    [
      'a value with another name',
      132_012,
      send.bind(undefined, 'APPROVED', { type: 'text', parameter_name: 'x', text: 'Ana' }),
    ],
    ['an empty value', 131_008, send.bind(undefined, 'APPROVED', { type: 'text', parameter_name: 'name', text: '' })],
    ['too few values', 132_000, send.bind(undefined, 'APPROVED', {}, [])],
  ])('is refused with the code of Meta: %s', async (_, expected, sent) => {
    await expect(sent()).rejects.toMatchObject(code(expected));
  });
});
