const common = { messaging_product: 'whatsapp', to: '+14155550123' } as const;
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

const withMore = (more: object) =>
  interactive({ type: 'carousel', body, action: { cards: [card(0), card(1)] }, ...more });
const product = (more: object) =>
  interactive({ type: 'product', action: { catalog_id: '1', product_retailer_id: 'sku-1' }, ...more });
const place = (latitude: unknown, longitude: unknown) => ({
  ...common,
  type: 'location',
  location: { latitude, longitude },
});

/** By Meta's pages: what is just within a limit, and what is beyond it, with its code. */
export const messageLimits: [name: string, within: object, beyond: object, code: number][] = [
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
  [
    'a name that is not empty',
    { ...common, type: 'contacts', contacts: [{ name: { formatted_name: 'Ana' } }] },
    { ...common, type: 'contacts', contacts: [{ name: { formatted_name: '' } }] },
    131_008,
  ],
  [
    'a reaction that is no reply',
    { ...common, type: 'reaction', reaction: { message_id: 'wamid.1', emoji: '👍' } },
    {
      ...common,
      type: 'reaction',
      reaction: { message_id: 'wamid.1', emoji: '👍' },
      context: { message_id: 'wamid.2' },
    },
    100,
  ],
  ['degrees of latitude', place(-90, 180), place(90.5, 0), 131_009],
  ['degrees of longitude', place(90, -180), place(0, 181), 131_009],
  ['degrees as texts', place('-33.9', '151.2'), place('91', '0'), 131_009],
  ['degrees as texts of numbers', place('+5.', ' .5'), place('north', '0'), 131_009],
  [
    'an id that is not empty',
    { ...common, type: 'image', image: { link } },
    { ...common, type: 'image', image: { id: '' } },
    131_008,
  ],
  [
    'a carousel without a header',
    carousel(card(0), card(1)),
    withMore({ header: { type: 'text', text: 'Shop' } }),
    131_009,
  ],
  ['a carousel without a footer', carousel(card(0), card(1)), withMore({ footer: { text: 'Shop' } }), 131_009],
  ['a product without a header', product({}), product({ header: { type: 'text', text: 'Shop' } }), 131_009],
  ['a flow of the third version', flow({ flow_id: '1' }), flow({ flow_id: '1', flow_message_version: '2' }), 131_009],
];
