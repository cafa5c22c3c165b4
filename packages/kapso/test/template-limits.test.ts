import { describe, expect, it } from 'vitest';

import { templateLimits, waitingLimits } from '../../whatsapp/test/support/template-limits.ts';
import { TemplateDefinition } from '../src/generated/whatsapp/schemas.ts';

describe.each(templateLimits)('%s', (_, within, beyond) => {
  it.each([
    ['to create', { name: 'new_one', language: 'en_US', category: 'UTILITY' }],
    ['to change', {}],
  ])('is the limit of templates %s', (__, fields) => {
    const isTaken = (components: object[]) => TemplateDefinition.safeParse({ ...fields, components }).success;
    expect([isTaken(within), isTaken(beyond)]).toEqual([true, false]);
  });
});

it.each(waitingLimits)('messages of a template of category %s wait within its limits', (category, within, beyond) => {
  const isTaken = (message_send_ttl_seconds: number) =>
    TemplateDefinition.safeParse({ category, message_send_ttl_seconds }).success;
  expect([within.map(isTaken), beyond.map(isTaken)]).toEqual([within.map(() => true), beyond.map(() => false)]);
});

it('takes any waiting time of a template whose category stays as it is', () => {
  expect(TemplateDefinition.safeParse({ message_send_ttl_seconds: 60 }).success).toBe(true);
});
