import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { validator } from '../src/generated/schemas.ts';
import { createKapso } from '../src/index.ts';
import { fakeKapso, type FakeKapsoOptions } from '../src/testing.ts';

const phone_number_id = '1234567890';
const business_account_id = '102290129340398';
const to = '+14155550123';
const day = 86_400_000;
const code = (number: number, status = 400) => ({ status, detail: { error: { code: number } } });

function open(options: FakeKapsoOptions = {}) {
  const clock = virtualClock();
  const fake = fakeKapso({ clock, ...options });
  const validate = validator({ requests: 'off', responses: 'strict' });
  return { clock, fake, kapso: createKapso({ apiKey: 'test-key', fetch: fake.fetch, clock, retry: false, validate }) };
}

const body = (text: string, ...values: string[]) => ({ type: 'BODY' as const, text, example: { body_text: [values] } });
const template = {
  business_account_id,
  name: 'my_tpl',
  language: 'en_US',
  category: 'UTILITY' as const,
  components: [body('Hello {{1}}, {{2}} and {{3}}.', 'a', 'b', 'c')],
};
async function created(kapso: ReturnType<typeof open>['kapso']): Promise<string> {
  return String((Object(await kapso.templates.createOrUpdate(template)) as { readonly id?: unknown }).id);
}

const message = (values: number, name = 'my_tpl') => ({
  phone_number_id,
  messaging_product: 'whatsapp' as const,
  to,
  type: 'template' as const,
  template: {
    name,
    language: { code: 'en_US' },
    components: [{ type: 'body', parameters: Array.from({ length: values }, () => ({ type: 'text', text: 'x' })) }],
  },
});

describe('templates of the fake', () => {
  it('are sent with the values of the components that they were created with, once they are approved', async () => {
    const { clock, kapso } = open();
    expect(await kapso.templates.createOrUpdate(template)).toMatchObject({ status: 'PENDING', category: 'UTILITY' });
    await expect(kapso.messages.send(message(3))).rejects.toMatchObject(code(132_001, 404));
    await clock.advance(60_000);
    const { items } = await kapso.templates.list({ business_account_id });
    expect(items.find(({ name }) => name === 'my_tpl')).toMatchObject({
      status: 'APPROVED',
      components: template.components,
    });
    await kapso.messages.send(message(3));
    for (const values of [0, 2, 4])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await expect(kapso.messages.send(message(values))).rejects.toMatchObject(code(132_000));
  });

  it('are changed by their id, without a further row, and not again on the same day', async () => {
    const { clock, kapso } = open();
    const id = await created(kapso);
    await clock.advance(60_000);
    const components = [body('Bye {{1}}.', 'a')];
    const change = async () => kapso.templates.createOrUpdate({ business_account_id, hsm_id: id, components });
    await change();
    await clock.advance(60_000);
    const { items } = await kapso.templates.list({ business_account_id });
    expect(items.filter(({ name }) => name === 'my_tpl')).toMatchObject([{ id, components }]);
    await kapso.messages.send(message(1));
    await expect(change()).rejects.toMatchObject(code(100));
    await clock.advance(day);
    await change();
    const nobody = kapso.templates.createOrUpdate({ business_account_id, hsm_id: '7', components });
    await expect(nobody).rejects.toMatchObject(code(100));
  });

  it('cannot be there twice in a language, have another name than Meta takes, or be more than an account has', async () => {
    const { fake, kapso } = open({ maxTemplates: 26 });
    await kapso.templates.createOrUpdate(template);
    await expect(kapso.templates.createOrUpdate(template)).rejects.toMatchObject(code(2_388_024));
    const bad = kapso.templates.createOrUpdate({ ...template, name: 'Bad Name!' });
    await expect(bad).rejects.toMatchObject(code(100));
    const more = kapso.templates.createOrUpdate({ ...template, name: 'one_more' });
    await expect(more).rejects.toMatchObject(code(2_388_019));
    for (const { id, name } of fake.collection('templates')) {
      expect(id).toMatch(/^\d+$/);
      expect(name).toMatch(/^[a-z0-9_]+$/);
    }
  });

  it('are gone when they were deleted by name or by id, and their name for 30 days', async () => {
    const { clock, kapso } = open({ approvalMs: 0 });
    const id = await created(kapso);
    await kapso.templates.delete({ business_account_id, hsm_id: id });
    await expect(kapso.templates.get({ business_account_id, template_id: id })).rejects.toMatchObject({ status: 404 });
    await kapso.templates.delete({ business_account_id, name: 'order_update' });
    await expect(kapso.messages.send(message(2, 'order_update'))).rejects.toMatchObject(code(132_001, 404));
    for (const name of ['order_update', 'nothing_like_it']) {
      const again = kapso.templates.delete({ business_account_id, name });
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await expect(again).rejects.toMatchObject(code(100));
    }
    await expect(kapso.templates.delete({ business_account_id })).rejects.toMatchObject({ status: 400 });
    await expect(kapso.templates.createOrUpdate(template)).rejects.toMatchObject(code(2_388_023));
    await clock.advance(30 * day);
    await kapso.templates.createOrUpdate(template);
  });
});

describe('what Meta keeps for a number of the fake', () => {
  it('is the list of blocked users, of those who have written within a day', async () => {
    const { fake, kapso } = open();
    const users = { phone_number_id, block_users: [{ user: to }] };
    await expect(kapso.blockedUsers.block(users)).rejects.toMatchObject(code(139_100));
    fake.receive({ from: to });
    expect((await kapso.blockedUsers.block(users)).block_users?.added_users).toEqual([
      { input: to, wa_id: '14155550123' },
    ]);
    const blocked = async () =>
      (await kapso.blockedUsers.list({ phone_number_id }).collect({ maxItems: 99 })).map(({ wa_id }) => wa_id);
    expect(await blocked()).toContain('14155550123');
    await kapso.blockedUsers.unblock(users);
    expect(await blocked()).not.toContain('14155550123');
  });

  it('is its profile, a list of one, and its username', async () => {
    const { kapso } = open();
    const profile = { about: 'New', websites: ['https://new.example'] };
    await kapso.businessProfiles.update({ phone_number_id, messaging_product: 'whatsapp', ...profile });
    const { data: items = [] } = await kapso.businessProfiles.get({ phone_number_id });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ messaging_product: 'whatsapp', ...profile });
    await kapso.usernames.set({ phone_number_id, username: 'lucky.shrub' });
    expect(await kapso.usernames.get({ phone_number_id })).toMatchObject({ username: 'lucky.shrub' });
    await kapso.usernames.delete({ phone_number_id });
    await expect(kapso.usernames.get({ phone_number_id })).rejects.toMatchObject({ status: 404 });
  });

  it('is whether it is registered, with its PIN', async () => {
    const { fake, kapso } = open();
    const number = { phone_number_id, messaging_product: 'whatsapp' } as const;
    fake.receive({ from: to });
    const send = async () => kapso.messages.send({ ...number, to, type: 'text', text: { body: 'Hi' } });
    await kapso.metaPhoneNumbers.deregister({ phone_number_id });
    await expect(send()).rejects.toMatchObject(code(133_010));
    await kapso.metaPhoneNumbers.register({ ...number, pin: '123456' });
    await send();
    await expect(kapso.metaPhoneNumbers.register({ ...number, pin: '654321' })).rejects.toMatchObject(code(133_005));
    await expect(kapso.metaPhoneNumbers.verifyCode({ phone_number_id, code: '000000' })).rejects.toMatchObject(
      code(136_025),
    );
  });

  it('are flows of its account: drafts, then published, then retired', async () => {
    const { kapso } = open();
    const flow = { phone_number_id, name: 'survey', categories: ['SURVEY'] } as const;
    const made = await kapso.phoneNumberFlows.create({ ...flow, categories: ['SURVEY'] });
    expect(made.validation_errors).toEqual([]);
    const { id: flow_id } = made;
    expect(await kapso.metaFlows.get({ flow_id })).toMatchObject({ id: flow_id, name: 'survey', status: 'DRAFT' });
    expect((await kapso.metaFlows.list({ business_account_id })).items.map(({ id }) => id)).toContain(flow_id);
    await kapso.metaFlows.publish({ flow_id });
    expect(await kapso.metaFlows.get({ flow_id })).toMatchObject({ status: 'PUBLISHED' });
    await expect(kapso.metaFlows.delete({ flow_id })).rejects.toMatchObject(code(139_004));
    await kapso.metaFlows.deprecate({ flow_id });
    const { id } = await kapso.metaFlows.create({ business_account_id, name: 'draft', categories: ['OTHER'] });
    await kapso.metaFlows.delete({ flow_id: id });
    await expect(kapso.metaFlows.get({ flow_id: id })).rejects.toMatchObject(code(100));
  });
});

describe('a number or an account that the project does not have', () => {
  it('is no place to send from, to list, or to receive at', async () => {
    const { fake, kapso } = open();
    const strange = { phone_number_id: '999999' };
    const text = { messaging_product: 'whatsapp', to: '15550100734', type: 'text', text: { body: 'Hi' } } as const;
    const calls = [
      kapso.messages.send({ ...strange, ...text }),
      kapso.phoneNumberMessages.list(strange),
      kapso.templates.list({ business_account_id: '99' }),
      kapso.metaFlows.list({ business_account_id: '99' }),
    ];
    await Promise.all(calls.map((call) => expect(Promise.resolve(call)).rejects.toMatchObject({ status: 404 })));
    expect(() => fake.receive({ from: to, phoneNumberId: '999999' })).toThrow(RangeError);
  });
});

describe('a recipient that is none', () => {
  it.each(['hello world', 'żółw', '+', 'US.'])('is refused: %s', async (name) => {
    const { fake, kapso } = open();
    const text = { type: 'text', text: { body: 'Hi' } } as const;
    const sending = kapso.messages.send({ phone_number_id, messaging_product: 'whatsapp', to: name, ...text });
    await expect(sending).rejects.toMatchObject(code(131_009));
    expect(() => fake.receive({ from: name })).toThrow(RangeError);
  });
});
