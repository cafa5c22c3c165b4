import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { validator } from '../src/generated/schemas.ts';
import { createCloud, uploadFile } from '../src/index.ts';
import { fakeCloud, type FakeCloudOptions } from '../src/testing.ts';
import { ids } from './support/ids.ts';

const { business_account_id } = ids;

const code = (number: number) => ({ detail: { error: { code: number } } });

function open(options: FakeCloudOptions = {}) {
  const clock = virtualClock();
  const fake = fakeCloud({ clock, ...options });
  const validate = validator({ requests: 'strict', responses: 'strict' });
  return { clock, fake, cloud: createCloud({ apiKey: 'test-key', fetch: fake.fetch, clock, retry: false, validate }) };
}

describe('templates of the fake', () => {
  it('have names that Meta takes, and a reason where they are rejected alone', () => {
    const rows = open().fake.collection('templates');
    expect(rows.length).toBeGreaterThan(10);
    for (const { name, rejected_reason: reason, status } of rows) {
      expect(name).toMatch(/^[a-z0-9_]+$/);
      expect(reason === 'NONE').toBe(status !== 'REJECTED');
    }
  });

  it('are created and changed in several languages at once, and approved after a time', async () => {
    const { clock, cloud } = open();
    const upsert = (...languages: string[]) =>
      cloud.templates.upsert({
        business_account_id,
        name: 'login_code',
        languages,
        category: 'AUTHENTICATION',
        components: [{ type: 'BODY', add_security_recommendation: true }],
      });
    const first = await upsert('en_US', 'es_ES');
    expect(first.data.map(({ language, status }) => [language, status])).toEqual([
      ['en_US', 'PENDING'],
      ['es_ES', 'PENDING'],
    ]);
    const second = await upsert('es_ES', 'fr');
    expect(second.data[0]?.id).toBe(first.data[1]?.id);
    await clock.advance(60_000);
    const { items } = await cloud.templates.list({ business_account_id, name: 'login_code' });
    expect(items.map(({ language, status }) => `${language} ${status}`).toSorted()).toEqual(
      ['en_US', 'es_ES', 'fr'].map((language) => `${language} APPROVED`),
    );
  });

  const body = (text: string, more: object = { example: { body_text: [['a', 'b']] } }) => ({
    type: 'BODY',
    text,
    ...more,
  });
  const reply = { type: 'QUICK_REPLY', text: 'Yes' };
  const url = { type: 'URL', text: 'Open', url: 'https://example.com' };
  const withButtons = (...buttons: object[]) => [body('Hello.'), { type: 'BUTTONS', buttons }];
  it.each<[string, object[], number]>([
    ['without a body', [{ type: 'FOOTER', text: 'Thanks' }], 131_008],
    ['with a body of 1,025 characters', [body('x'.repeat(1_025))], 2_388_040],
    ['with a placeholder at the end', [body('Hello {{1}}')], 2_388_299],
    ['with a placeholder without an example', [body('Hello {{1}}!', {})], 131_008],
    ['with numbers and names', [body('Hello {{1}}, {{name}}!')], 2_388_072],
    ['with numbers that leave one out', [body('Hello {{2}}!')], 2_388_072],
    [
      'with two placeholders in the header',
      [body('Hello.'), { type: 'HEADER', format: 'TEXT', text: '{{1}} {{2}}' }],
      2_388_047,
    ],
    ['with a placeholder in the footer', [body('Hello.'), { type: 'FOOTER', text: 'By {{1}}.' }], 2_388_073],
    ['with three buttons that open URLs', withButtons(url, url, url), 100],
    ['with quick replies that stand apart', withButtons(reply, url, reply), 100],
    ['with a label of 26 characters', withButtons({ ...reply, text: 'x'.repeat(26) }), 2_388_040],
  ])('are refused %s', async (_, components, number) => {
    const fake = fakeCloud();
    const cloud = createCloud({ apiKey: 'test-key', fetch: fake.fetch });
    const template = { business_account_id, name: 'new_one', language: 'en_US', category: 'UTILITY' } as const;
    const creating = cloud.templates.create({ ...template, components } as Parameters<
      typeof cloud.templates.create
    >[0]);
    await expect(creating).rejects.toMatchObject(code(number));
    const right = [body('Hello {{1}}, {{2}}!'), { type: 'BUTTONS', buttons: [url, reply, reply] }];
    expect((await cloud.templates.create({ ...template, components: right })).status).toBe('PENDING');
  });

  it('are compared with another one, and with none that is not there', async () => {
    const { cloud, fake } = open();
    const [one, two] = fake.collection('templates').map(({ id }) => String(id));
    const period = { start: 1_772_323_200, end: 1_772_928_000 };
    const compare = (other: unknown) =>
      cloud.templates.compare({ template_id: one ?? '', template_ids: JSON.stringify(other), ...period });
    const { data } = await compare([two]);
    expect(data.find(({ metric }) => metric === 'MESSAGE_SENDS')?.number_values?.map(({ key }) => key)).toEqual([
      one,
      two,
    ]);
    await expect(compare([])).rejects.toMatchObject({ detail: { error: { code: 100 } } });
    await expect(compare(['7'])).rejects.toMatchObject({ detail: { error: { code: 100 } } });
  });

  it('have previews by language', async () => {
    const { cloud } = open();
    const of = { business_account_id, category: 'AUTHENTICATION', button_types: 'OTP' } as const;
    const { data } = await cloud.templates.getPreviews({
      ...of,
      languages: 'en_US,fr',
      code_expiration_minutes: 5,
    });
    expect(data.map(({ footer, language }) => [language, footer])).toEqual([
      ['en_US', 'Valid for 5 minutes.'],
      ['fr', 'Valid for 5 minutes.'],
    ]);
  });

  it('are at most 100 new ones in an hour, and as many in all as the account may have', async () => {
    const { clock, cloud, fake } = open({ maxTemplates: 130 });
    const create = (name: string) =>
      cloud.templates.create({ business_account_id, name, language: 'en_US', category: 'UTILITY' });
    for (let number = 0; number < 100; number += 1) await create(`new_${number}`);
    await expect(create('one_more')).rejects.toMatchObject({ code: 'rate_limited', ...code(80_007) });
    await clock.advance(3_600_000);
    for (let number = fake.collection('templates').length; number < 130; number += 1) await create(`later_${number}`);
    await expect(create('one_more')).rejects.toMatchObject(code(2_388_019));
  });

  it('take the handle of an upload as a sample, and no media id', async () => {
    const { cloud } = open();
    const create = (handle: string) =>
      cloud.templates.create({
        business_account_id,
        name: 'with_image',
        language: 'en_US',
        category: 'MARKETING',
        components: [
          { type: 'HEADER', format: 'IMAGE', example: { header_handle: [handle] } },
          { type: 'BODY', text: 'Look.' },
        ],
      });
    await expect(create('1037543291543636')).rejects.toMatchObject(code(100));
    const file = new File([new Uint8Array(3)], 'sample.png', { type: 'image/png' });
    const { h } = await uploadFile(cloud, { app_id: 'app', file });
    expect(await create(h)).toMatchObject({ status: 'PENDING' });
  });
});
