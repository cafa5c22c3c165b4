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

const codeUrl = 'https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code_expiration_minutes=10&code=otp{{1}}';
const sentCode = [sentBody(text('483920')), sentButton('url', '0', text('483920'))];
const codeBody = bodyOf('*{{1}}* is your verification code.');
const card = (...components: readonly object[]) => ({ components });
const carousel = (...cards: readonly object[]) => ({ type: 'CAROUSEL', cards });
const sentCards = (...cards: readonly (readonly object[])[]) => ({
  type: 'carousel',
  cards: cards.map((components, card_index) => ({ card_index, components })),
});
const image = (id: string) => sentHeader({ type: 'image', image: { id } });
const product = (id: string) => sentHeader({ type: 'product', product: { product_retailer_id: id, catalog_id: '1' } });
const url = { type: 'URL', text: 'Open', url: 'https://example.com/{{1}}' };
const reply = { type: 'QUICK_REPLY', text: 'More' };
const offer = (has_expiration: boolean) => ({
  type: 'LIMITED_TIME_OFFER',
  limited_time_offer: { text: 'Expiring!', has_expiration },
});
const coupon = { type: 'COPY_CODE', text: 'Copy' };
const sentCoupon = sentButton('copy_code', '0', { type: 'coupon_code', coupon_code: '25OFF' });

/** Templates with one-time passwords, offers and carousels. */
export const specialTemplates: readonly TemplateExample[] = [
  {
    name: 'code_otp',
    category: 'AUTHENTICATION',
    components: [codeBody, buttonsOf({ type: 'OTP', otp_type: 'COPY_CODE', text: 'Copy code' })],
    right: "code: '483920',",
    wrong: "body: ['483920'],",
    sent: sentCode,
  },
  {
    name: 'code_url',
    category: 'AUTHENTICATION',
    components: [
      { ...codeBody, add_security_recommendation: true },
      { type: 'FOOTER', code_expiration_minutes: 10 },
      buttonsOf({ type: 'URL', text: 'Copy code', url: codeUrl }),
    ],
    right: "code: '483920',",
    wrong: 'code: 483920,',
    sent: sentCode,
  },
  {
    name: 'offer',
    category: 'MARKETING',
    components: [headerOf('IMAGE'), offer(true), bodyOf('Hi {{1}}.'), buttonsOf(coupon, url)],
    right:
      "header: { image: { id: 'media-id-1' } }, body: ['Ana'], limited_time_offer: { expiration_time_ms: 1782864000000 }, buttons: { 0: { coupon_code: '25OFF' }, 1: { url: 'x' } },",
    wrong:
      "header: { image: { id: 'media-id-1' } }, body: ['Ana'], buttons: { 0: { coupon_code: '25OFF' }, 1: { url: 'x' } },",
    sent: [
      image('media-id-1'),
      sentBody(text('Ana')),
      {
        type: 'limited_time_offer',
        parameters: [{ type: 'limited_time_offer', limited_time_offer: { expiration_time_ms: 1_782_864_000_000 } }],
      },
      sentCoupon,
      sentButton('url', '1', text('x')),
    ],
  },
  {
    name: 'offer_without_end',
    category: 'MARKETING',
    components: [offer(false), bodyOf('Hi {{name}}.'), buttonsOf(coupon)],
    right: "body: { name: 'Ana' }, buttons: { 0: { coupon_code: '25OFF' } },",
    wrong:
      "body: { name: 'Ana' }, limited_time_offer: { expiration_time_ms: 1 }, buttons: { 0: { coupon_code: '25OFF' } },",
    sent: [sentBody(named('name', 'Ana')), sentCoupon],
  },
  {
    name: 'carousel_images',
    category: 'MARKETING',
    components: [
      bodyOf('Hi {{1}}.'),
      carousel(
        card(headerOf('IMAGE'), bodyOf('Buy {{1}}.'), buttonsOf(reply, url)),
        card(headerOf('IMAGE'), bodyOf('Buy {{1}} and {{2}}.'), buttonsOf(reply, url)),
      ),
    ],
    right:
      "body: ['Ana'], cards: [{ header: { image: { id: 'media-id-1' } }, body: ['a'], buttons: { 0: { payload: 'one' }, 1: { url: 'x' } } }, { header: { image: { id: 'media-id-1' } }, body: ['b', 'c'], buttons: { 1: { url: 'y' } } }],",
    wrong:
      "body: ['Ana'], cards: [{ header: { image: { id: 'media-id-1' } }, body: ['a'], buttons: { 1: { url: 'x' } } }],",
    sent: [
      sentBody(text('Ana')),
      sentCards(
        [
          image('media-id-1'),
          sentBody(text('a')),
          sentButton('quick_reply', '0', { type: 'payload', payload: 'one' }),
          sentButton('url', '1', text('x')),
        ],
        [image('media-id-1'), sentBody(text('b'), text('c')), sentButton('url', '1', text('y'))],
      ),
    ],
  },
  {
    name: 'carousel_videos',
    category: 'MARKETING',
    components: [
      bodyOf('Look.'),
      carousel(card(headerOf('VIDEO'), buttonsOf(url)), card(headerOf('VIDEO'), buttonsOf(url))),
    ],
    right:
      "cards: [{ header: { video: { id: 'media-id-1' } }, buttons: { 0: { url: 'x' } } }, { header: { video: { id: 'media-id-1' } }, buttons: { 0: { url: 'y' } } }],",
    wrong:
      "cards: [{ header: { video: { id: 'media-id-1' } }, buttons: { 0: { url: 'x' } } }, { header: { image: { id: 'media-id-1' } }, buttons: { 0: { url: 'y' } } }],",
    sent: [
      sentCards(
        [sentHeader({ type: 'video', video: { id: 'media-id-1' } }), sentButton('url', '0', text('x'))],
        [sentHeader({ type: 'video', video: { id: 'media-id-1' } }), sentButton('url', '0', text('y'))],
      ),
    ],
  },
  {
    name: 'carousel_named',
    category: 'MARKETING',
    components: [
      bodyOf('Hi {{name}}.'),
      carousel(card(headerOf('IMAGE'), bodyOf('{{item}}.')), card(headerOf('IMAGE'), bodyOf('{{item}}.'))),
    ],
    right:
      "body: { name: 'Ana' }, cards: [{ header: { image: { id: 'media-id-1' } }, body: { item: 'a' } }, { header: { image: { id: 'media-id-1' } }, body: { item: 'b' } }],",
    wrong:
      "body: { name: 'Ana' }, cards: [{ header: { image: { id: 'media-id-1' } }, body: { item: 'a' } }, { header: { image: { id: 'media-id-1' } }, body: { thing: 'b' } }],",
    sent: [
      sentBody(named('name', 'Ana')),
      sentCards(
        [image('media-id-1'), sentBody(named('item', 'a'))],
        [image('media-id-1'), sentBody(named('item', 'b'))],
      ),
    ],
  },
  {
    name: 'carousel_products',
    category: 'MARKETING',
    components: [bodyOf('Look.'), carousel(card(headerOf('PRODUCT')), card(headerOf('PRODUCT')))],
    right:
      "cards: [{ header: { product: { product_retailer_id: 'a', catalog_id: '1' } } }, { header: { product: { product_retailer_id: 'b', catalog_id: '1' } } }, { header: { product: { product_retailer_id: 'c', catalog_id: '1' } } }],",
    wrong: "cards: [{ header: { product: { product_retailer_id: 'a', catalog_id: '1' } } }],",
    sent: [sentCards([product('a')], [product('b')], [product('c')])],
  },
];
