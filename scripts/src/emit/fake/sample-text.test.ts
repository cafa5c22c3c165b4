import { describe, expect, it } from 'vitest';

import { describedTexts } from './described-text.ts';
import { sampleText } from './sample-text.ts';

const sample = (name: string, description = '', keywords = {}) =>
  sampleText({ type: 'string', ...(description !== '' && { description }), ...keywords }, name, []);

describe('a text of a sample', () => {
  it.each([
    ['State of the session, such as working; a new one is stopped.', 'working'],
    ['Kind of use, such as messaging or calling.', 'messaging'],
    ['The plan, e.g. `pro plan`', 'pro plan'],
    ['Example: "ORD-1"', 'ORD-1'],
    ['One of: queued, running, done', 'queued'],
    ["Meta's opinion: GREEN, YELLOW or RED.", 'GREEN'],
    ['Hidden id, ending in @lid.', '120363025246125@lid'],
    ['Secret, beginning with whsec_, shown once.', 'whsec_4f2a9c017be8'],
  ])('is what the description %j shows', (description, text) => {
    expect(sample('anything', description)).toBe(text);
  });

  it('is never an article or a control character out of a description', () => {
    expect(describedTexts('Something such as a word.')).toEqual([]);
    expect(describedTexts('e.g. `a\u0000b`')).toEqual([]);
  });

  it.each([
    ['status', '', 'active'],
    ['status', 'State of the message.', 'sent'],
    ['direction', '', 'inbound'],
    ['senderJid', '', '15550100734@s.whatsapp.net'],
    ['jid', 'JID of the group.', '120363025246125486@g.us'],
    ['language', '', 'en_US'],
    ['waba_currency', '', 'USD'],
    ['timezone', '', 'UTC'],
    ['mime_type', '', 'image/jpeg'],
    ['name', 'Name of the person.', 'Amara Okafor'],
    ['workflow_name', '', 'Order updates'],
    ['app_slug', '', 'google-sheets'],
    ['error', 'What went wrong, in one sentence.', 'The request could not be processed.'],
    ['avatarUrl', '', 'https://example.com/images/logo.png'],
    ['cf_ray_mark', '', 'Cf ray mark'],
  ])('named %s and described as %j is %j', (name, description, text) => {
    expect(sample(name, description)).toBe(text);
  });

  it('keeps to the schema, whatever its description shows', () => {
    expect(sample('status', 'Such as working.', { maxLength: 3 })).toBe('act');
    expect(sample('code', 'Such as a-b.', { pattern: '^[0-9]{3}$' })).toMatch(/^\d{3}$/);
    expect(sample('when', 'Such as tomorrow.', { format: 'date-time' })).toBe('2026-01-02T03:04:05Z');
    expect(sample('text', '', { minLength: 80 })).toMatch(/^.{80}$/);
  });

  it('ends with no space, which a header would lose', () => {
    expect(sample('example', '', { minLength: 8 })).toMatch(/^.{7}\S$/);
    expect(sample('order number', '', { maxLength: 6 })).toMatch(/^.{5}\S$/);
  });
});
