import { describe, expect, it } from 'vitest';

import { validator } from '../src/generated/schemas.ts';
import { createKapso } from '../src/index.ts';
import { fakeKapso } from '../src/testing.ts';

function open() {
  const fake = fakeKapso();
  const validate = validator({ requests: 'strict', responses: 'strict' });
  return { fake, kapso: createKapso({ apiKey: 'test-key', fetch: fake.fetch, retry: false, validate }) };
}
const phone_number_id = '1234567890';
const unknown = { status: 400, detail: { error: { code: 100 } } };

describe('what the WhatsApp API of the fake has at one address', () => {
  it('is nothing for an id that nothing has', async () => {
    const { kapso } = open();
    await expect(kapso.mediaFiles.get({ media_id: 'nope', phone_number_id })).rejects.toMatchObject(unknown);
    await expect(kapso.mediaFiles.delete({ media_id: 'nope' })).rejects.toMatchObject(unknown);
    const { id } = await kapso.metaFlows.create({
      business_account_id: '102290129340398',
      name: 'F',
      categories: ['OTHER'],
    });
    await expect(kapso.mediaFiles.delete({ media_id: id })).rejects.toMatchObject(unknown);
    await expect(kapso.metaFlows.get({ flow_id: 'nope' })).rejects.toMatchObject(unknown);
    await expect(kapso.metaPhoneNumbers.get({ phone_number_id: 'nope' })).rejects.toMatchObject(unknown);
  });

  it('is a number, or a flow of whichever account it was created for, under its own id', async () => {
    const { fake, kapso } = open();
    expect(await kapso.metaPhoneNumbers.get({ phone_number_id })).toMatchObject({ id: phone_number_id });
    const customer_id = String(fake.collection('customers')[0]?.['id']);
    const connected = { name: 'Shop', phone_number_id: '777', business_account_id: '99' } as const;
    await kapso.phoneNumbers.create({ customer_id, whatsapp_phone_number: { ...connected, access_token: 'token' } });
    const { id } = await kapso.metaFlows.create({ business_account_id: '99', name: 'Mine', categories: ['OTHER'] });
    expect(await kapso.metaFlows.get({ flow_id: id })).toMatchObject({ id, name: 'Mine' });
  });
});

it('a message of a user is listed with its number, and the user with the contacts', async () => {
  const { fake, kapso } = open();
  const mine = () => kapso.messages.list({ phone_number_id }).collect({ maxItems: 1_000 });
  const before = (await mine()).length;
  fake.receive({ from: '14155550123', phoneNumberId: phone_number_id });
  fake.receive({ from: '14155550123', phoneNumberId: '106540352242922' });
  expect(await mine()).toHaveLength(before + 1);
  const contacts = await kapso.contacts.list({ wa_id_contains: '14155550123' }).collect({ maxItems: 9 });
  expect(contacts).toMatchObject([{ wa_id: '14155550123' }]);
});
