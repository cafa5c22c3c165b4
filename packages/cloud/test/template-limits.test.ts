import { describe, expect, it } from 'vitest';

import { templateLimits, waitingLimits } from '../../whatsapp/test/support/template-limits.ts';
import { TemplateDefinition, TemplateUpdateRequest, TemplateUpsertRequest } from '../src/generated/schemas.ts';
import { createCloud } from '../src/index.ts';
import { fakeCloud } from '../src/testing.ts';

const business_account_id = '102290129340398';
const plain = { name: 'new_one', language: 'en_US', category: 'UTILITY' } as const;
const upserted = { name: 'new_one', languages: ['en_US'], category: 'AUTHENTICATION', components: [{ type: 'BODY' }] };

describe.each(templateLimits)('%s', (_, within, beyond, code) => {
  it.each([
    ['to create', TemplateDefinition, plain],
    ['to change', TemplateUpdateRequest, {}],
    ['in several languages', TemplateUpsertRequest, upserted],
  ])('is the limit of templates %s', (__, schema, fields) => {
    const isTaken = (components: object[]) => schema.safeParse({ ...fields, components }).success;
    expect([isTaken(within), isTaken(beyond)]).toEqual([true, false]);
  });

  it('is the limit of the fake, with the code of Meta', async () => {
    const cloud = createCloud({ apiKey: 'test-key', fetch: fakeCloud().fetch });
    const create = (components: object[]) =>
      cloud.templates.create({ business_account_id, ...plain, components } as Parameters<
        typeof cloud.templates.create
      >[0]);
    await expect(create(beyond)).rejects.toMatchObject({ detail: { error: { code } } });
    expect((await create(within)).status).toBe('PENDING');
  });
});

it.each(waitingLimits)('messages of a template of category %s wait within its limits', (category, within, beyond) => {
  for (const schema of [TemplateDefinition, TemplateUpdateRequest]) {
    const isTaken = (message_send_ttl_seconds: number) =>
      schema.safeParse({ ...plain, category, message_send_ttl_seconds }).success;
    expect([within.map(isTaken), beyond.map(isTaken)]).toEqual([within.map(() => true), beyond.map(() => false)]);
  }
});

it('holds templates in several languages to the name and the waiting time of authentication', () => {
  const isTaken = (more: object) => TemplateUpsertRequest.safeParse({ ...upserted, ...more }).success;
  expect([isTaken({}), isTaken({ name: 'Bad Name' }), isTaken({ message_send_ttl_seconds: 5 })]).toEqual([
    true,
    false,
    false,
  ]);
});

it('takes any waiting time of a template whose category stays as it is', () => {
  expect(TemplateUpdateRequest.safeParse({ message_send_ttl_seconds: 60 }).success).toBe(true);
});
