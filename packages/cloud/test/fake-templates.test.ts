import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { validator } from '../src/generated/schemas.ts';
import { createCloud } from '../src/index.ts';
import { fakeCloud } from '../src/testing.ts';
import { ids } from './support/ids.ts';

const { business_account_id } = ids;

function open() {
  const clock = virtualClock();
  const fake = fakeCloud({ clock });
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

  it('have previews by language, and none to copy', async () => {
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
    const copied = await cloud.templates.migrate({
      business_account_id,
      source_waba_id: '1',
      template_ids: ['7'],
    });
    expect(copied).toEqual({ migrated_templates: [], failed_templates: { 7: 'Template does not exist' } });
  });
});
