import {
  bodyOf,
  buttonsOf,
  headerOf,
  named,
  sentBody,
  sentButton,
  sentHeader,
  type TemplateExample,
  text,
} from './template-shape.ts';

const url = (suffix = '{{1}}') => ({ type: 'URL', text: 'Open', url: `https://example.com/${suffix}` });
const reply = (label: string) => ({ type: 'QUICK_REPLY', text: label });
const action = (content: object) => ({ type: 'action', action: content });
const sections = [
  { title: 'Fruit', product_items: [{ product_retailer_id: 'sku-1' }, { product_retailer_id: 'sku-2' }] },
];
const printed = JSON.stringify(sections);

/** Templates with buttons. */
export const buttonTemplates: readonly TemplateExample[] = [
  {
    name: 'button_url_fixed',
    components: [bodyOf('Come.'), buttonsOf(url('sale'))],
    right: '',
    wrong: "buttons: { 0: { url: 'x' } },",
    sent: [],
  },
  {
    name: 'button_url',
    components: [bodyOf('Track {{1}}.'), buttonsOf(url())],
    right: "body: ['4711'], buttons: { 0: { url: '4711?from=wa' } },",
    wrong: "body: ['4711'],",
    sent: [sentBody(text('4711')), sentButton('url', '0', text('4711?from=wa'))],
  },
  {
    name: 'button_two_urls',
    components: [bodyOf('Choose.'), buttonsOf(url(), url('fixed'), url('x/{{1}}'))],
    right: "buttons: { 0: { url: 'a' }, 2: { url: 'c' } },",
    wrong: "buttons: { 0: { url: 'a' }, 1: { url: 'b' }, 2: { url: 'c' } },",
    sent: [sentButton('url', '0', text('a')), sentButton('url', '2', text('c'))],
  },
  {
    name: 'button_phone',
    components: [
      bodyOf('Call.'),
      buttonsOf({ type: 'PHONE_NUMBER', text: 'Call', phone_number: '+15550001111' }, url()),
    ],
    right: "buttons: { 1: { url: 'a' } },",
    wrong: "buttons: { 0: { url: 'a' } },",
    sent: [sentButton('url', '1', text('a'))],
  },
  {
    name: 'button_replies',
    components: [bodyOf('Well?'), buttonsOf(reply('Yes'), reply('No'))],
    right: "buttons: { 0: { payload: 'yes' }, 1: { payload: 'no' } },",
    wrong: "buttons: { 0: { url: 'yes' } },",
    sent: [
      sentButton('quick_reply', '0', { type: 'payload', payload: 'yes' }),
      sentButton('quick_reply', '1', { type: 'payload', payload: 'no' }),
    ],
  },
  {
    name: 'button_reply_left_out',
    components: [bodyOf('Well, {{name}}?'), buttonsOf(reply('Yes'), reply('No'))],
    right: "body: { name: 'Ana' }, buttons: { 1: { payload: 'no' } },",
    wrong: "body: { name: 'Ana' }, buttons: { 2: { payload: 'no' } },",
    sent: [sentBody(named('name', 'Ana')), sentButton('quick_reply', '1', { type: 'payload', payload: 'no' })],
  },
  {
    name: 'button_replies_not_used',
    components: [bodyOf('Well?'), buttonsOf(reply('Yes'), reply('No'))],
    right: '',
    wrong: "buttons: ['yes', 'no'],",
    sent: [],
  },
  {
    name: 'button_coupon',
    category: 'MARKETING',
    components: [bodyOf('{{1}} off.'), buttonsOf({ type: 'COPY_CODE', text: 'Copy' })],
    right: "body: ['25%'], buttons: { 0: { coupon_code: '25OFF' } },",
    wrong: "body: ['25%'], buttons: { 0: { payload: '25OFF' } },",
    sent: [sentBody(text('25%')), sentButton('copy_code', '0', { type: 'coupon_code', coupon_code: '25OFF' })],
  },
  {
    name: 'button_flow',
    components: [bodyOf('Book.'), buttonsOf({ type: 'FLOW', text: 'Book', flow_id: '1' })],
    right: "buttons: { 0: { flow: { flow_token: 'token', flow_action_data: { day: 'today' } } } },",
    wrong: '',
    sent: [sentButton('flow', '0', action({ flow_token: 'token', flow_action_data: { day: 'today' } }))],
  },
  {
    name: 'button_flow_without_token',
    components: [bodyOf('Book.'), buttonsOf({ type: 'FLOW', text: 'Book', flow_id: '1' })],
    right: 'buttons: { 0: { flow: {} } },',
    wrong: "buttons: { 0: { flow: { token: 'x' } } },",
    sent: [sentButton('flow', '0', action({ flow_token: 'unused' }))],
  },
  {
    name: 'button_catalog',
    components: [bodyOf('{{1}} of {{2}}, {{3}}.'), buttonsOf({ type: 'CATALOG', text: 'View catalog' })],
    right: "body: ['100', '400', '3'], buttons: { 0: { catalog: { thumbnail_product_retailer_id: '2lc20305pt' } } },",
    wrong: "body: ['100', '400', '3'],",
    sent: [
      sentBody(text('100'), text('400'), text('3')),
      sentButton('catalog', '0', action({ thumbnail_product_retailer_id: '2lc20305pt' })),
    ],
  },
  {
    name: 'button_catalog_without_thumbnail',
    components: [bodyOf('Look.'), buttonsOf({ type: 'CATALOG', text: 'View catalog' })],
    right: 'buttons: { 0: { catalog: {} } },',
    wrong: "buttons: { 0: { mpm: { thumbnail_product_retailer_id: 'a', sections: [] } } },",
    sent: [],
  },
  {
    name: 'button_products',
    components: [headerOf('TEXT', 'For {{1}}'), bodyOf('Look.'), buttonsOf({ type: 'MPM', text: 'View items' })],
    right: `header: ['Ana'], buttons: { 0: { mpm: { thumbnail_product_retailer_id: 'sku-1', sections: ${printed} } } },`,
    wrong: `header: ['Ana'], buttons: { 0: { mpm: { sections: ${printed} } } },`,
    sent: [
      sentHeader(text('Ana')),
      sentButton('mpm', '0', action({ thumbnail_product_retailer_id: 'sku-1', sections })),
    ],
  },
];
