import { expect, it } from 'vitest';

import { createKapso } from '../src/index.ts';
import { fakeKapso } from '../src/testing.ts';

it('refuses a template to create that Meta refuses, with its code', async () => {
  const fake = fakeKapso();
  const kapso = createKapso({ apiKey: 'test-key', fetch: fake.fetch });
  const template = { business_account_id: '102290129340398', name: 'new_one', language: 'en_US' } as const;
  const create = async (text: string) =>
    kapso.templates.createOrUpdate({
      ...template,
      category: 'UTILITY',
      components: [{ type: 'BODY', text, example: { body_text: [['Ana']] } }],
    });
  await expect(create('Hello {{1}}')).rejects.toMatchObject({ detail: { error: { code: 2_388_299 } } });
  expect(await create('Hello {{1}}!')).toBeDefined();
});
