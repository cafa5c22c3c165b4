import { createHmac } from 'node:crypto';

import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { createCloud } from '../src/index.ts';
import { fakeCloud, type FakeCloudOptions } from '../src/testing.ts';
import { verifyCloudWebhook } from '../src/webhooks.ts';
import { ids } from './support/ids.ts';

const { business_account_id, group_id, phone_number_id } = ids;
const to = '+14155550123';
const day = 86_400_000;
const code = (number: number) => ({ detail: { error: { code: number } } });

function open(options: FakeCloudOptions = {}) {
  const clock = virtualClock();
  const fake = fakeCloud({ clock, ...options });
  return { clock, fake, cloud: createCloud({ apiKey: 'test-key', fetch: fake.fetch, clock, retry: false }) };
}
/** A request without a client, whose description would refuse some of these. */
async function request(fake: ReturnType<typeof open>['fake'], method: string, path: string, body?: unknown) {
  const headers = { authorization: 'Bearer test-key', 'content-type': 'application/json' };
  const response = await fake.fetch(`https://graph.facebook.com/v24.0/${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as { readonly error?: { readonly code: number }; readonly data?: object[] };
  return answer.error?.code ?? answer.data?.length ?? response.status;
}

describe('a delivery', () => {
  it('is escaped and signed as Meta does, so that a body which is parsed and written again does not verify', async () => {
    const text = 'äé 🙂 / @';
    const { fake } = open();
    fake.receive({ from: to, text });
    const [delivery] = await fake.deliveries();
    const { body = '', headers = {} } = delivery ?? {};
    expect(body).toContain(String.raw`\u00e4\u00e9 \ud83d\ude42 \/ \u0040`);
    expect(body).toMatch(/^[\u0020-\u007e]*$/);
    expect(JSON.stringify(JSON.parse(body))).toContain(text);
    const { events } = await verifyCloudWebhook({ body, headers, secret: 'test-secret' });
    expect(events).toMatchObject([{ message: { text: { body: text } } }]);
    const again = createHmac('sha256', 'test-secret')
      .update(JSON.stringify(JSON.parse(body)))
      .digest('hex');
    expect(headers['X-Hub-Signature-256'] ?? headers['x-hub-signature-256']).not.toContain(again);
    const value = { messages: [{ text: { body: text } }] };
    expect((await fake.webhook('messages', { value, escape: false })).body).toContain(text);
  });
});

describe('templates', () => {
  const template = {
    name: 'one',
    language: 'en_US',
    category: 'UTILITY',
    components: [{ type: 'BODY', text: 'Hello.' }],
  };
  const path = `${business_account_id}/message_templates`;
  const upsert = `${business_account_id}/upsert_message_templates`;

  it.each<[string, string, object, number]>([
    ['upserted in no list of languages', upsert, { ...template, languages: 'en_US' }, 100],
    ['upserted in no language', upsert, { ...template, languages: [] }, 100],
    ['upserted in a number', upsert, { ...template, languages: [5] }, 100],
    [
      'upserted with a name that Meta does not take',
      upsert,
      { ...template, name: 'Bad Name!', languages: ['en'] },
      100,
    ],
    [
      'upserted with a placeholder at the end',
      upsert,
      { ...template, languages: ['en'], components: [{ type: 'BODY', text: 'Hi {{1}}' }] },
      2_388_299,
    ],
    ['created to be tried for 7 seconds', path, { ...template, message_send_ttl_seconds: 7 }, 100],
    ['created without a name', path, { language: 'en_US', category: 'UTILITY' }, 100],
  ])('are refused when %s', async (_, at, body, number) => {
    expect(await request(open().fake, 'POST', at, body)).toBe(number);
  });

  it.each<[string, number, boolean]>([
    ['UTILITY', 30, true],
    ['UTILITY', 43_201, false],
    ['MARKETING', 43_199, false],
    ['MARKETING', 2_592_000, true],
    ['AUTHENTICATION', 901, false],
    ['AUTHENTICATION', -1, true],
  ])('of %s are tried for %i seconds: %s', async (category, message_send_ttl_seconds, isTaken) => {
    const sent = { ...template, category, message_send_ttl_seconds };
    expect(await request(open().fake, 'POST', path, sent)).toBe(isTaken ? 200 : 100);
  });

  it('that are upserted count among those of an account', async () => {
    const { fake } = open({ maxTemplates: 26 });
    expect(await request(fake, 'POST', upsert, { ...template, languages: ['en_US', 'fr'] })).toBe(2_388_019);
    expect(await request(fake, 'POST', upsert, { ...template, languages: ['en_US'] })).toBe(1);
    expect(await request(fake, 'POST', upsert, { ...template, languages: ['en_US'] })).toBe(1);
  });

  it('are edited to what Meta takes, once a day and ten times in 30 days', async () => {
    const { clock, fake } = open();
    const edit = async (text: string) =>
      request(fake, 'POST', ids.template_id, { components: [{ type: 'BODY', text }] });
    expect(await edit('{{1}} starts')).toBe(2_388_299);
    for (let number = 0; number < 10; number += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one day after the other
      expect(await edit(`Hello ${number}.`)).toBe(200);
      // oxlint-disable-next-line no-await-in-loop -- until it is approved
      await clock.advance(60_000);
      // oxlint-disable-next-line no-await-in-loop -- on the same day
      expect(await edit('Once more.')).toBe(100);
      // oxlint-disable-next-line no-await-in-loop -- one day after the other
      await clock.advance(day);
    }
    expect(await edit('An eleventh time.')).toBe(100);
    await clock.advance(21 * day);
    expect(await edit('Later.')).toBe(200);
  });

  it('leave their name blocked for 30 days when they are deleted', async () => {
    const { clock, fake } = open();
    await request(fake, 'POST', path, template);
    expect(await request(fake, 'DELETE', `${path}?name=one`)).toBe(200);
    expect(await request(fake, 'POST', path, template)).toBe(2_388_023);
    expect(await request(fake, 'POST', upsert, { ...template, languages: ['fr'] })).toBe(2_388_023);
    await clock.advance(30 * day);
    expect(await request(fake, 'POST', path, template)).toBe(200);
  });
});

describe('the number of rows of a page', () => {
  it.each<[string, number]>([
    [`${business_account_id}/message_templates`, 100],
    [`${phone_number_id}/message_qrdls`, 25],
    [`${phone_number_id}/groups`, 1_024],
  ])('has a most: %s', async (path, most) => {
    const { fake } = open({ rows: 120 });
    // Groups are not below `data` itself.
    expect(await request(fake, 'GET', `${path}?limit=${most}`)).toBe(path.endsWith('groups') ? 200 : most);
    for (const limit of [most + 1, 0, -3, 1.5, 'abc'])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await request(fake, 'GET', `${path}?limit=${limit}`)).toBe(100);
    expect(await request(fake, 'GET', `${business_account_id}/message_templates?limit=99`)).toBe(99);
  });
});

it('a carousel has nothing outside but its body', async () => {
  const { fake } = open();
  fake.receive({ from: to });
  const card = (card_index: number) => ({
    card_index,
    type: 'cta_url',
    header: { type: 'image', image: { link: 'https://example.com/a.png' } },
    action: { name: 'cta_url', parameters: { display_text: 'Open', url: 'https://example.com' } },
  });
  const send = async (more: object) => {
    const interactive = { type: 'carousel', body: { text: 'Choose' }, action: { cards: [card(0), card(1)] }, ...more };
    const message = { messaging_product: 'whatsapp', to, type: 'interactive', interactive };
    return request(fake, 'POST', `${phone_number_id}/messages`, message);
  };
  expect(await send({})).toBe(200);
  expect(await send({ footer: { text: 'Thanks' } })).toBe(131_009);
});

describe('a recipient that is none', () => {
  it.each(['hello world', 'żółw', '+', ''])('is refused, and writes nothing: %s', async (name) => {
    const { fake } = open();
    const message = { messaging_product: 'whatsapp', to: name, type: 'text', text: { body: 'x' } };
    expect(await request(fake, 'POST', `${phone_number_id}/messages`, message)).toBe(name === '' ? 131_008 : 131_009);
    expect(() => fake.receive({ from: name })).toThrow(RangeError);
    expect(() => fake.receive({ from: to, phoneNumberId: '7' })).toThrow(RangeError);
  });

  it.each(['+1 (415) 555-0123', '14155550123', 'US.13491208655302741918', 'US.ENT.50'])('is not %s', async (name) => {
    const { cloud, fake } = open();
    fake.receive({ from: name });
    const message = { messaging_product: 'whatsapp', to: name, type: 'text', text: { body: 'x' } } as const;
    expect((await cloud.messages.send({ phone_number_id, ...message })).messages).toHaveLength(1);
  });
});

describe('what changes settings', () => {
  it('shows in what reads them: commerce, profile, keys, automation and usernames', async () => {
    const { cloud } = open();
    const of = { phone_number_id };
    await cloud.commerceSettings.update({ ...of, is_cart_enabled: false, is_catalog_visible: false });
    expect((await cloud.commerceSettings.get(of)).data).toMatchObject([
      { is_cart_enabled: false, is_catalog_visible: false },
    ]);
    await cloud.businessProfiles.update({ ...of, messaging_product: 'whatsapp', about: 'New' });
    expect((await cloud.businessProfiles.get(of)).data).toMatchObject([{ about: 'New' }]);
    await cloud.encryptionKeys.set({ ...of, business_public_key: 'key-1' });
    expect((await cloud.encryptionKeys.get(of)).data).toMatchObject([{ business_public_key: 'key-1' }]);
    await cloud.conversationalAutomation.set({ ...of, prompts: ['Book a table'] });
    expect(await cloud.phoneNumbers.get({ ...of, fields: 'conversational_automation' })).toMatchObject({
      conversational_automation: { prompts: ['Book a table'] },
    });
    await cloud.usernames.set({ ...of, username: 'lucky.shrub' });
    expect(await cloud.usernames.get(of)).toMatchObject({ username: 'lucky.shrub' });
    await cloud.usernames.delete(of);
    await expect(cloud.usernames.get(of)).rejects.toMatchObject(code(100));
  });

  it('shows in who works with an account, which apps do, and who asks to join a group', async () => {
    const { cloud, fake } = open();
    const of = { business_account_id };
    await cloud.assignedUsers.assign({ ...of, user: '77', tasks: "['MANAGE']" });
    const users = () => fake.collection('assignedUsers').map(({ id }) => id);
    expect(users()).toContain('77');
    await cloud.assignedUsers.unassign({ ...of, user: '77' });
    expect(users()).not.toContain('77');
    const apps = fake.collection('subscribedApps').length;
    await cloud.subscribedApps.subscribe(of);
    await cloud.subscribedApps.unsubscribe(of);
    expect(fake.collection('subscribedApps')).toHaveLength(apps);
    const [one, two] = (await cloud.groups.listJoinRequests({ group_id })).items.map(
      (row) => row.join_request_id ?? '',
    );
    const join = { group_id, messaging_product: 'whatsapp' } as const;
    await cloud.groups.approveJoinRequests({ ...join, join_requests: [one ?? ''] });
    await cloud.groups.rejectJoinRequests({ ...join, join_requests: [two ?? ''] });
    const left = fake.collection('joinRequests', group_id).map((row) => row['join_request_id']);
    expect(left).toHaveLength(23);
    expect(left).not.toContain(one);
  });
});

describe('the access token', () => {
  it('can stand in the query, and its proof in the body', async () => {
    const { fake } = open({ requireAppSecretProof: true });
    const proof = createHmac('sha256', 'test-secret').update('test-key').digest('hex');
    const post = async (query: string, appsecret_proof: string) => {
      const url = `https://graph.facebook.com/v24.0/${phone_number_id}/whatsapp_business_profile${query}`;
      const body = JSON.stringify({ messaging_product: 'whatsapp', about: 'New', appsecret_proof });
      const headers = { 'content-type': 'application/json' };
      return (await fake.fetch(url, { method: 'POST', headers, body })).status;
    };
    expect(await post('?access_token=test-key', proof)).toBe(200);
    expect(await post('?access_token=test-key', 'wrong')).toBe(400);
    expect(await post('?access_token=other', proof)).toBe(401);
  });
});

describe('an upload', () => {
  it.each(['application/x-www-form-urlencoded', 'text/plain', 'application/json', 'image/png'])(
    'is taken with the bytes as they came, called %s',
    async (type) => {
      const { cloud, fake } = open();
      const { id } = await cloud.uploads.create({ app_id: 'app', file_length: 4, file_type: 'image/png' });
      const response = await fake.fetch(`https://graph.facebook.com/v24.0/${id}`, {
        method: 'POST',
        headers: { authorization: 'OAuth test-key', file_offset: '0', 'content-type': type },
        body: new Uint8Array([0x7b, 0x26, 0xff, 0x3d]),
      });
      expect([response.status, await response.json()]).toMatchObject([200, { h: expect.any(String) as unknown }]);
    },
  );
});
