import { describe, expect, it } from 'vitest';

import { validator } from '../src/generated/schemas.ts';
import { createKirim, type SendMessageInput } from '../src/index.ts';
import { fakeKirim } from '../src/testing.ts';
import { account } from './support/ids.ts';

const common = { ...account, messaging_product: 'whatsapp', to: '+6281234567890' } as const;
const long = (length: number) => 'x'.repeat(length);
const link = 'https://example.com/a.png';
const interactive = (type: string, more: object) => ({
  ...common,
  type: 'interactive',
  interactive: { type, body: { text: 'Pilih' }, ...more },
});
const row = (id: string, more: object = {}) => ({ id, title: 'Satu', ...more });
const rows = (count: number, prefix = 'r') => Array.from({ length: count }, (_, n) => row(`${prefix}${n}`));
const list = (...sections: object[]) => interactive('list', { action: { button: 'Buka', sections } });
const replies = (...all: object[]) =>
  interactive('reply_buttons', { action: { buttons: all.map((reply) => ({ type: 'reply', reply })) } });
const buttons = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `b${n}`, title: `Tombol ${n}` }));
const url = (display_text: string) =>
  interactive('cta_url', { action: { name: 'cta_url', parameters: { display_text, url: link } } });
const cards = (count: number, text: string) =>
  interactive('carousel', {
    action: { cards: Array.from({ length: count }, (_, card_index) => ({ card_index, body: { text } })) },
  });

/** What is just within a documented limit, what is beyond it, and the field that is refused. */
const limits: [name: string, within: object, beyond: object, at: string][] = [
  [
    'a recipient',
    { ...common, type: 'text', text: { body: 'x' } },
    { ...common, to: '', type: 'text', text: { body: 'x' } },
    'to',
  ],
  [
    '4,096 characters, an emoji being one',
    { ...common, type: 'text', text: { body: '👋'.repeat(4_096) } },
    { ...common, type: 'text', text: { body: long(4_097) } },
    'text.body',
  ],
  [
    'a link or an id',
    { ...common, type: 'image', image: { link } },
    { ...common, type: 'image', image: { link, id: '1' } },
    'image.link',
  ],
  [
    'a file at all',
    { ...common, type: 'audio', audio: { id: '1' } },
    { ...common, type: 'audio', audio: {} },
    'audio.link',
  ],
  [
    'a caption of 1,024 characters',
    { ...common, type: 'document', document: { link, caption: long(1_024) } },
    { ...common, type: 'document', document: { link, caption: long(1_025) } },
    'document.caption',
  ],
  [
    'a body of 1,024 characters',
    interactive('cta_url', { body: { text: long(1_024) } }),
    interactive('cta_url', { body: { text: long(1_025) } }),
    'interactive.body.text',
  ],
  [
    'a header of 60 characters',
    interactive('list', { header: { type: 'text', text: long(60) } }),
    interactive('list', { header: { type: 'text', text: long(61) } }),
    'interactive.header.text',
  ],
  [
    'a footer of 60 characters',
    interactive('list', { footer: { text: long(60) } }),
    interactive('list', { footer: { text: long(61) } }),
    'interactive.footer.text',
  ],
  [
    'a list button of 20 characters',
    interactive('list', { action: { button: long(20), sections: [{ rows: rows(1) }] } }),
    interactive('list', { action: { button: long(21), sections: [{ rows: rows(1) }] } }),
    'interactive.action.button',
  ],
  [
    'ten rows in all sections',
    list({ title: 'A', rows: rows(5) }, { title: 'B', rows: rows(5, 's') }),
    list({ title: 'A', rows: rows(6) }, { title: 'B', rows: rows(5, 's') }),
    'interactive.action.sections.rows',
  ],
  [
    'rows with ids of their own',
    list({ rows: rows(2) }),
    list({ rows: [row('a'), row('a')] }),
    'interactive.action.sections',
  ],
  [
    'an id of a row of 200 characters',
    list({ rows: [row(long(200))] }),
    list({ rows: [row(long(201))] }),
    'interactive.action.sections.rows',
  ],
  [
    'a title of a row of 24 characters',
    list({ rows: [row('a', { title: long(24) })] }),
    list({ rows: [row('a', { title: long(25) })] }),
    'interactive.action.sections.rows',
  ],
  [
    'a description of 72 characters',
    list({ rows: [row('a', { description: long(72) })] }),
    list({ rows: [row('a', { description: long(73) })] }),
    'interactive.action.sections.rows',
  ],
  [
    'a title of a section of 24 characters',
    list({ title: long(24), rows: rows(1) }),
    list({ title: long(25), rows: rows(1) }),
    'interactive.action.sections.title',
  ],
  ['three reply buttons', replies(...buttons(3)), replies(...buttons(4)), 'interactive.action.buttons'],
  [
    'a label of a reply button of 20 characters',
    replies({ id: 'a', title: long(20) }),
    replies({ id: 'a', title: long(21) }),
    'interactive.action.buttons.reply',
  ],
  ['a label of a link of 20 characters', url(long(20)), url(long(21)), 'interactive.action.parameters.display_text'],
  ['ten cards', cards(10, 'x'), cards(11, 'x'), 'interactive.action.cards'],
  ['cards of 160 characters', cards(2, long(160)), cards(2, long(161)), 'interactive.action.cards.body'],
];

function open(options: object = {}) {
  const fake = fakeKirim({ phoneNumberId: account.phone_number_id });
  return { fake, kirim: createKirim({ apiKey: 'test-key', fetch: fake.fetch, retry: false, ...options }) };
}

describe.each(limits)('%s', (_, within, beyond, at) => {
  it('is taken by the schemas and by the fake', async () => {
    const { kirim } = open({ validate: validator({ requests: 'strict' }) });
    expect(await kirim.messages.send(within as SendMessageInput)).toMatchObject({ data: { status: 'pending' } });
  });

  it('is the most: before the request where it is validated, and in the fake', async () => {
    const { fake, kirim } = open({ validate: validator({ requests: 'strict' }) });
    await expect(kirim.messages.send(beyond as SendMessageInput)).rejects.toMatchObject({ code: 'request_invalid' });
    expect(fake.requests).toEqual([]);
    await expect(open().kirim.messages.send(beyond as SendMessageInput)).rejects.toMatchObject({
      code: 'bad_request',
      detail: { code: 'invalid_field_value', param: at },
    });
  });
});

it('refuses a webhook without encryption in the fake', async () => {
  const body = { url: 'http://example.com/hook', events: ['message.received'] };
  await expect(open().kirim.webhookSubscriptions.create(body)).rejects.toMatchObject({
    code: 'bad_request',
    detail: { code: 'invalid_webhook_url', param: 'url' },
  });
});
