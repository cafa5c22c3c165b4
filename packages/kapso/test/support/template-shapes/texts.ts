import { bodyOf, headerOf, named, sentBody, sentHeader, type TemplateExample, text } from './template-shape.ts';

const image = { type: 'image', image: { link: 'https://example.com/a.png' } };

/** Templates with texts, files and places. */
export const textTemplates: readonly TemplateExample[] = [
  { name: 'plain', components: [bodyOf('Hello.')], right: '', wrong: "body: ['Ana'],", sent: [] },
  {
    name: 'plain_footer',
    components: [headerOf('TEXT', 'News'), bodyOf('Hello.'), { type: 'FOOTER', text: 'Bye {{1}}' }],
    right: '',
    wrong: "header: ['Ana'],",
    sent: [],
  },
  {
    name: 'numbered_one',
    components: [bodyOf('Hello {{1}}.')],
    right: "body: ['Ana'],",
    wrong: '',
    sent: [sentBody(text('Ana'))],
  },
  {
    name: 'numbered_two',
    components: [bodyOf('Hi {{1}}, your order {{2}} is on its way.')],
    right: "body: ['Ana', '4711'],",
    wrong: "body: ['Ana'],",
    sent: [sentBody(text('Ana'), text('4711'))],
  },
  {
    name: 'numbered_twice',
    components: [bodyOf('{{2}} and {{1}}, {{1}} and {{2}}.')],
    right: "body: ['a', 'b'],",
    wrong: "body: ['a', 'b', 'c', 'd'],",
    sent: [sentBody(text('a'), text('b'))],
  },
  {
    name: 'numbered_money',
    components: [bodyOf('Pay {{1}} before {{2}}, {{3}}.')],
    right:
      "body: [{ currency: { fallback_value: '$100.99', code: 'USD', amount_1000: 100990 } }, { date_time: { fallback_value: 'May 1' } }, 'Ana'],",
    wrong: "body: [{ currency: { fallback_value: '$100.99', code: 'USD' } }, 'May 1', 'Ana'],",
    sent: [
      sentBody(
        { type: 'currency', currency: { fallback_value: '$100.99', code: 'USD', amount_1000: 100_990 } },
        { type: 'date_time', date_time: { fallback_value: 'May 1' } },
        text('Ana'),
      ),
    ],
  },
  {
    name: 'numbered_ten',
    components: [bodyOf('{{1}} {{2}} {{3}} {{4}} {{5}} {{6}} {{7}} {{8}} {{9}} {{10}}.')],
    right: "body: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],",
    wrong: "body: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],",
    sent: [sentBody(...Array.from({ length: 10 }, (_, index) => text(String(index + 1))))],
  },
  {
    name: 'named_one',
    components: [bodyOf('Hello {{first_name}}.')],
    right: "body: { first_name: 'Ana' },",
    wrong: "body: ['Ana'],",
    sent: [sentBody(named('first_name', 'Ana'))],
  },
  {
    name: 'named_two',
    components: [bodyOf('Hi {{name}}, your order {{order}} is on its way.')],
    right: "body: { name: 'Ana', order: '4711' },",
    wrong: "body: { name: 'Ana', order: '4711', tracking: 'x' },",
    sent: [sentBody(named('name', 'Ana'), named('order', '4711'))],
  },
  {
    name: 'named_money',
    components: [bodyOf('Pay {{amount}}.')],
    right: "body: { amount: { currency: { fallback_value: '$1', code: 'USD', amount_1000: 1000 } } },",
    wrong: 'body: { amount: 1 },',
    sent: [
      sentBody({
        type: 'currency',
        parameter_name: 'amount',
        currency: { fallback_value: '$1', code: 'USD', amount_1000: 1000 },
      }),
    ],
  },
  {
    name: 'named_like_a_type',
    components: [bodyOf('{{constructor}} {{class}} {{type}}.')],
    right: "body: { constructor: 'a', class: 'b', type: 'c' },",
    wrong: "body: { constructor: 'a', class: 'b' },",
    sent: [sentBody(named('constructor', 'a'), named('class', 'b'), named('type', 'c'))],
  },
  {
    name: 'header_numbered',
    components: [headerOf('TEXT', 'Sale in {{1}}'), bodyOf('Come {{1}}.')],
    right: "header: ['May'], body: ['today'],",
    wrong: "body: ['today'],",
    sent: [sentHeader(text('May')), sentBody(text('today'))],
  },
  {
    name: 'header_named',
    components: [headerOf('TEXT', 'Sale in {{month}}'), bodyOf('Come {{day}}.')],
    right: "header: { month: 'May' }, body: { day: 'today' },",
    wrong: "header: { day: 'May' }, body: { day: 'today' },",
    sent: [sentHeader(named('month', 'May')), sentBody(named('day', 'today'))],
  },
  {
    name: 'header_named_image',
    components: [headerOf('TEXT', 'See {{image}}'), bodyOf('Come.')],
    right: "header: { image: 'Mona Lisa' },",
    wrong: "header: { image: { link: 'https://example.com/a.png' } },",
    sent: [sentHeader(named('image', 'Mona Lisa'))],
  },
  {
    name: 'header_image',
    components: [headerOf('IMAGE'), bodyOf('Look, {{1}}.')],
    right: "header: { image: { link: 'https://example.com/a.png' } }, body: ['Ana'],",
    wrong: "header: { video: { link: 'https://example.com/a.png' } }, body: ['Ana'],",
    sent: [sentHeader(image), sentBody(text('Ana'))],
  },
  {
    name: 'header_image_named',
    components: [headerOf('IMAGE'), bodyOf('Look, {{name}}.')],
    right: "header: { image: { id: 'media-id-1' } }, body: { name: 'Ana' },",
    wrong: "header: { image: { id: 'media-id-1', link: 'https://example.com/a.png' } }, body: { name: 'Ana' },",
    sent: [sentHeader({ type: 'image', image: { id: 'media-id-1' } }), sentBody(named('name', 'Ana'))],
  },
  {
    name: 'header_video',
    components: [headerOf('VIDEO'), bodyOf('Look.')],
    right: "header: { video: { id: 'media-id-1' } },",
    wrong: '',
    sent: [sentHeader({ type: 'video', video: { id: 'media-id-1' } })],
  },
  {
    name: 'header_document',
    components: [headerOf('DOCUMENT'), bodyOf('Read.')],
    right: "header: { document: { link: 'https://example.com/a.pdf', filename: 'Bill.pdf' } },",
    wrong: "header: { document: { filename: 'Bill.pdf' } },",
    sent: [sentHeader({ type: 'document', document: { link: 'https://example.com/a.pdf', filename: 'Bill.pdf' } })],
  },
  {
    name: 'header_location',
    components: [headerOf('LOCATION'), bodyOf('Come.')],
    right: "header: { location: { latitude: 37.44, longitude: -122.16, name: 'Shop', address: 'Main St 1' } },",
    wrong: 'header: { location: { latitude: 37.44 } },',
    sent: [
      sentHeader({
        type: 'location',
        location: { latitude: 37.44, longitude: -122.16, name: 'Shop', address: 'Main St 1' },
      }),
    ],
  },
  {
    name: 'header_product',
    components: [headerOf('PRODUCT'), bodyOf('Buy.'), { type: 'BUTTONS', buttons: [{ type: 'SPM', text: 'View' }] }],
    right: "header: { product: { product_retailer_id: 'sku-1', catalog_id: '194836987003835' } },",
    wrong: "header: { product: { product_retailer_id: 'sku-1' } },",
    sent: [sentHeader({ type: 'product', product: { product_retailer_id: 'sku-1', catalog_id: '194836987003835' } })],
  },
];
