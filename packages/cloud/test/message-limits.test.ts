import { describe, expect, it } from 'vitest';

import { validator } from '../src/generated/schemas.ts';
import { createCloud, isWaError, type SendMessageInput } from '../src/index.ts';
import { fakeCloud } from '../src/testing.ts';

const phone_number_id = '106540352242922';
const to = '+14155550123';
const common = { phone_number_id, messaging_product: 'whatsapp', to } as const;
const long = (length: number) => 'x'.repeat(length);
const times = <Item>(count: number, make: (index: number) => Item) => Array.from({ length: count }, (_, n) => make(n));
const interactive = (content: object) => ({ ...common, type: 'interactive', interactive: content });
const body = { text: 'Choose' };
const link = 'https://example.com/a.png';

const reply = (id: string, title = id) => ({ type: 'reply', reply: { id, title } });
const buttons = (...all: object[]) => interactive({ type: 'button', body, action: { buttons: all } });
const withHeader = (header: object) =>
  interactive({ type: 'button', header, body, action: { buttons: [reply('yes')] } });
const rows = (count: number, prefix = 'row') => times(count, (n) => ({ id: `${prefix}-${n}`, title: 'Same' }));
const list = (...sections: object[]) => interactive({ type: 'list', body, action: { button: 'Open', sections } });
const products = (count: number) => times(count, (n) => ({ product_retailer_id: `sku-${n}` }));
const productList = (more: object, ...counts: number[]) =>
  interactive({
    type: 'product_list',
    header: { type: 'text', text: 'Shop' },
    body,
    action: { catalog_id: '1', sections: counts.map((count) => ({ title: 'New', product_items: products(count) })) },
    ...more,
  });
const header = (type: 'image' | 'video') => ({ type, [type]: { link } });
const url = { name: 'cta_url', parameters: { display_text: 'Open', url: 'https://example.com' } };
const quick = (id: string) => ({ type: 'quick_reply', quick_reply: { id, title: id } });
const card = (card_index: number, more: object = {}) => ({
  card_index,
  type: 'cta_url',
  header: header('image'),
  action: url,
  ...more,
});
const productCard = (card_index: number) => ({
  card_index,
  type: 'product',
  action: { catalog_id: '1', product_retailer_id: `sku-${card_index}` },
});
const carousel = (...cards: object[]) => interactive({ type: 'carousel', body, action: { cards } });
const flow = (more: object) =>
  interactive({
    type: 'flow',
    body,
    action: { name: 'flow', parameters: { flow_message_version: '3', flow_cta: 'Book', ...more } },
  });

/** By Meta's pages: what is just within a limit that concerns several fields, and what is beyond it, with its code. */
const limits: [name: string, within: object, beyond: object, code: number][] = [
  [
    'ten rows in all sections',
    list({ title: 'A', rows: rows(4) }, { title: 'B', rows: rows(6, 'b') }),
    list({ title: 'A', rows: rows(5) }, { title: 'B', rows: rows(6, 'b') }),
    131_009,
  ],
  [
    'different ids of rows in all sections',
    list({ title: 'A', rows: rows(1) }, { title: 'B', rows: rows(1, 'b') }),
    list({ title: 'A', rows: rows(1) }, { title: 'B', rows: rows(1) }),
    131_009,
  ],
  [
    'titles of several sections',
    list({ rows: rows(1) }),
    list({ title: 'A', rows: rows(1) }, { rows: rows(1, 'b') }),
    131_008,
  ],
  [
    'no empty section',
    list({ title: 'A', rows: rows(2) }),
    list({ title: 'A', rows: rows(2) }, { title: 'B', rows: [] }),
    131_008,
  ],
  [
    'a list with a text header alone',
    interactive({
      type: 'list',
      header: { type: 'text', text: 'Menu' },
      body,
      action: { button: 'Open', sections: [{ rows: rows(1) }] },
    }),
    interactive({
      type: 'list',
      header: header('image'),
      body,
      action: { button: 'Open', sections: [{ rows: rows(1) }] },
    }),
    131_009,
  ],
  [
    'a label of a list',
    list({ rows: rows(1) }),
    interactive({ type: 'list', body, action: { button: '', sections: [{ rows: rows(1) }] } }),
    131_008,
  ],
  ['different ids of buttons', buttons(reply('a'), reply('b')), buttons(reply('a', 'A'), reply('a', 'B')), 131_009],
  [
    'different titles of buttons',
    buttons(reply('a', 'A'), reply('b', 'B')),
    buttons(reply('a', 'A'), reply('b', 'A')),
    131_009,
  ],
  ['a button with an id', buttons(reply('a')), buttons(reply('', 'A')), 131_008],
  [
    'a body that is not empty',
    buttons(reply('a')),
    interactive({ type: 'button', body: { text: '' }, action: { buttons: [reply('a')] } }),
    131_008,
  ],
  [
    'the header that its type names',
    withHeader(header('video')),
    withHeader({ type: 'video', image: { link } }),
    131_008,
  ],
  ['30 products in all sections', productList({}, 15, 15), productList({}, 15, 16), 131_009],
  ['a header of a list of products', productList({}, 1), productList({ header: undefined }, 1), 131_008],
  ['2 to 10 cards', carousel(...times(10, (n) => card(n))), carousel(...times(11, (n) => card(n))), 131_009],
  ['cards with places of their own', carousel(card(0), card(1)), carousel(card(0), card(0)), 131_009],
  [
    'cards with headers of one type',
    carousel(card(0, { header: header('video') }), card(1, { header: header('video') })),
    carousel(card(0), card(1, { header: header('video') })),
    131_009,
  ],
  [
    'cards with buttons of one kind',
    carousel(...times(2, (n) => card(n, { action: { buttons: [quick(`a${n}`)] } }))),
    carousel(card(0), card(1, { action: { buttons: [quick('a')] } })),
    131_009,
  ],
  [
    'cards with the header of their type',
    carousel(card(0), card(1)),
    carousel(card(0, { header: { type: 'image' } }), card(1, { header: { type: 'image' } })),
    131_008,
  ],
  [
    'cards of products alone, which have no header',
    carousel(productCard(0), productCard(1)),
    carousel(productCard(0), card(1)),
    131_009,
  ],
  [
    'two line breaks in a card',
    carousel(...times(2, (n) => card(n, { body: { text: 'a\nb\nc' } }))),
    carousel(...times(2, (n) => card(n, { body: { text: 'a\nb\nc\nd' } }))),
    131_009,
  ],
  ['a flow by its id or its name', flow({ flow_id: '1' }), flow({ flow_id: '1', flow_name: 'book' }), 131_009],
  ['a flow that is named', flow({ flow_name: 'book' }), flow({}), 131_008],
  [
    '4,096 characters, an emoji being one',
    { ...common, type: 'text', text: { body: '👋'.repeat(4_096) } },
    { ...common, type: 'text', text: { body: `${'👋'.repeat(4_096)}x` } },
    131_009,
  ],
  [
    '512 characters of callback data',
    { ...common, type: 'text', text: { body: 'x' }, biz_opaque_callback_data: long(512) },
    { ...common, type: 'text', text: { body: 'x' }, biz_opaque_callback_data: long(513) },
    131_009,
  ],
  [
    'a name of 200 characters',
    { ...common, type: 'contacts', contacts: [{ name: { formatted_name: long(200) } }] },
    { ...common, type: 'contacts', contacts: [{ name: { formatted_name: long(201) } }] },
    131_009,
  ],
  [
    'a reaction, or an empty text that takes it back',
    { ...common, type: 'reaction', reaction: { message_id: 'wamid.1', emoji: '' } },
    { ...common, type: 'reaction', reaction: { message_id: 'wamid.1' } },
    131_008,
  ],
  [
    'the content that its type names',
    { ...common, type: 'text', text: { body: 'x' } },
    { ...common, type: 'image', text: { body: 'x' } },
    131_008,
  ],
  ['a known type', { ...common, type: 'text', text: { body: 'x' } }, { ...common, type: 'fax', fax: {} }, 131_051],
];

/** What nothing but the service refuses. */
const refused: [name: string, message: object, code: number][] = [
  ['a caption of an audio file', { ...common, type: 'audio', audio: { link, caption: 'x' } }, 100],
  ['a caption of a sticker', { ...common, type: 'sticker', sticker: { link, caption: 'x' } }, 100],
  ['a file name of an image', { ...common, type: 'image', image: { link, filename: 'a.png' } }, 100],
  ['a place that is none', { ...common, type: 'location', location: { latitude: 91, longitude: 0 } }, 131_009],
  ['an unknown interactive type', interactive({ type: 'quiz', body, action: {} }), 131_009],
  ['an action of another type', interactive({ type: 'cta_url', body, action: { ...url, name: 'flow' } }), 131_009],
  ['a picture as a video', { ...common, type: 'video', video: { id: 'PICTURE' } }, 131_053],
  ['a picture in the header of a video', withHeader({ type: 'video', video: { id: 'PICTURE' } }), 131_053],
];
const values = (...texts: string[]) => texts.map((text) => ({ type: 'text', text }));
const template = (...components: object[]) => ({
  ...common,
  type: 'template',
  template: { name: 'order_update', language: { code: 'en_US' }, components },
});
const templates: typeof refused = [
  [
    'a body that is too long with its values',
    template({ type: 'body', parameters: values(long(1_000), 'x') }),
    132_005,
  ],
  [
    'a component that is there twice',
    template(...['a', 'b'].map((one) => ({ type: 'body', parameters: values(one) }))),
    131_009,
  ],
  [
    'names for a template with numbers',
    template({ type: 'body', parameters: values('a', 'b').map((one, n) => ({ ...one, parameter_name: `p${n}` })) }),
    132_012,
  ],
];

describe('the fake refuses', () => {
  it.each([...refused, ...templates])('%s', async (_, message, code) => {
    const { cloud } = open();
    const file = new Blob(['x'], { type: 'image/png' });
    const { id } = await cloud.media.upload({ phone_number_id, messaging_product: 'whatsapp', file });
    const sent = JSON.parse(JSON.stringify(message).replace('PICTURE', id)) as SendMessageInput;
    await expect(cloud.messages.send(sent)).rejects.toMatchObject({ detail: { error: { code } } });
  });

  it.each([
    ['of a type that is not taken', new Blob(['x'], { type: 'application/zip' }), 100],
    ['without bytes', new Blob([], { type: 'image/png' }), 131_053],
    ['of 5 MB and a byte', new Blob([new Uint8Array(5 * 1_048_576 + 1)], { type: 'image/jpeg' }), 131_053],
  ])('a file %s', async (_, file, code) => {
    const uploading = open().cloud.media.upload({ phone_number_id, messaging_product: 'whatsapp', file });
    await expect(uploading).rejects.toMatchObject({ detail: { error: { code } } });
  });
});

function open(options: object = {}) {
  const fake = fakeCloud();
  fake.receive({ from: to });
  return { fake, cloud: createCloud({ apiKey: 'test-key', fetch: fake.fetch, retry: false, ...options }) };
}

describe.each(limits)('%s', (_, within, beyond, code) => {
  it('are taken by the schemas and by the fake', async () => {
    const { cloud } = open({ validate: validator({ requests: 'strict', responses: 'strict' }) });
    expect((await cloud.messages.send(within as SendMessageInput)).messages).toHaveLength(1);
  });

  it('are refused otherwise: before the request where it is validated, and by the fake with the code of Meta', async () => {
    const validated = open({ validate: validator({ requests: 'strict' }) });
    const error: unknown = await validated.cloud.messages
      .send(beyond as SendMessageInput)
      .catch((reason: unknown) => reason);
    expect([isWaError(error, 'request_invalid'), validated.fake.requests]).toEqual([true, []]);
    await expect(open().cloud.messages.send(beyond as SendMessageInput)).rejects.toMatchObject({
      code: 'bad_request',
      retryable: false,
      detail: { error: { code } },
    });
  });
});
