// Each line below a marker is a message that Meta refuses: the code says which of its mistakes the compiler finds first.
import type { Cloud } from '@wa-clients/cloud';
import {
  template,
  type TemplateCurrency,
  type TemplateDateTime,
  type TemplateDocument,
  type TemplateFlow,
  type TemplateLocation,
  type TemplateMedia,
  type TemplateText,
} from '@wa-clients/cloud/templates';

declare const cloud: Cloud;

// As `templates pull` writes them.
type Numbered = { readonly body: readonly [TemplateText, TemplateText] };
type Named = { readonly body: { readonly name: TemplateText; readonly order: TemplateText } };
type Image = { readonly header: { readonly image: TemplateMedia } };
type Place = { readonly header: { readonly location: TemplateLocation } };
type Bill = { readonly header: { readonly document: TemplateDocument } };
type Link = { readonly buttons: { readonly 1: { readonly url: string } } };
type Coupon = { readonly buttons: { readonly 0: { readonly coupon_code: string } } };
type Form = { readonly buttons: { readonly 0: { readonly flow: TemplateFlow } } };
type Offer = { readonly limited_time_offer: { readonly expiration_time_ms: number } };
type Cards = { readonly cards: readonly [Image & Link, Image & Link] };
const t = {
  numberedEnUS: template<Numbered>('numbered', 'en_US'),
  named: template<Named>('named', 'en_US'),
  image: template<Image>('image', 'en_US'),
  place: template<Place>('place', 'en_US'),
  bill: template<Bill>('bill', 'en_US'),
  link: template<Link>('link', 'en_US'),
  coupon: template<Coupon>('coupon', 'en_US'),
  form: template<Form>('form', 'en_US'),
  offer: template<Offer>('offer', 'en_US'),
  cards: template<Cards>('cards', 'en_US'),
  code: template<{ readonly code: string }>('code', 'en_US'),
  plain: template('plain', 'en_US'),
};
const at = { phone_number_id: '1234567890', to: '+14155550123' } as const;
const image = { image: { id: '1' } };
const card = { header: image, buttons: { 1: { url: 'a' } } };

// Right, so that nothing else is wrong below.
cloud.messages.send(t.numberedEnUS({ ...at, body: ['Ana', '17'] }));
cloud.messages.send(t.named({ ...at, body: { name: 'Ana', order: '17' } }));
cloud.messages.send(t.image({ ...at, header: image }));
cloud.messages.send(t.cards({ ...at, cards: [card, card] }));

// mistake TS2322: 132000, a value too few
cloud.messages.send(t.numberedEnUS({ ...at, body: ['Ana'] }));
// mistake TS2322: 132000, a value too many
cloud.messages.send(t.numberedEnUS({ ...at, body: ['Ana', '17', 'x'] }));
// mistake TS2345: 132000, no values
cloud.messages.send(t.numberedEnUS({ ...at }));
// mistake TS2353: 132000, values for a template without any
cloud.messages.send(t.code({ ...at, code: '1', body: ['Ana'] }));
// mistake TS2741: 132000, a name too few
cloud.messages.send(t.named({ ...at, body: { name: 'Ana' } }));
// mistake TS2353: 132012, a name that the template does not have
cloud.messages.send(t.named({ ...at, body: { name: 'Ana', order: '17', city: 'x' } }));
// mistake TS2353: 132012, another name
cloud.messages.send(t.named({ ...at, body: { name: 'Ana', number: '17' } }));
// mistake TS2739: 100, values without names for a template with names
cloud.messages.send(t.named({ ...at, body: ['Ana', '17'] }));
// mistake TS2322: 132012, names for a template with numbers
cloud.messages.send(t.numberedEnUS({ ...at, body: { 1: 'Ana', 2: '17' } }));
// mistake TS2322: 132012, a number in place of a text
cloud.messages.send(t.numberedEnUS({ ...at, body: ['Ana', 17] }));
// mistake TS2353: 132012, a video in the header of an image
cloud.messages.send(t.image({ ...at, header: { video: { id: '1' } } }));
// mistake TS2741: 132012, a text in the header of an image
cloud.messages.send(t.image({ ...at, header: ['News'] }));
// mistake TS2345: 132012, no header
cloud.messages.send(t.image({ ...at }));
// mistake TS2322: 131009, an id and a link of one file
cloud.messages.send(t.image({ ...at, header: { image: { id: '1', link: 'https://a.example' } } }));
// mistake TS2353: 132012, a file name of an image
cloud.messages.send(t.image({ ...at, header: { image: { id: '1', filename: 'a.png' } } }));
// mistake TS2741: 132012, half a location
cloud.messages.send(t.place({ ...at, header: { location: { latitude: 1 } } }));
// mistake TS2322: 132012, a document without a file
cloud.messages.send(t.bill({ ...at, header: { document: { filename: 'bill.pdf' } } }));
// mistake TS2339: 132001, a template in a language that it does not have
cloud.messages.send(t.numberedPtBR({ ...at, body: ['Ana', '17'] }));
// mistake TS2339: 132001, a template that the account does not have
cloud.messages.send(t.goodbye({ ...at }));
// mistake TS2353: 132000, a button at another index
cloud.messages.send(t.link({ ...at, buttons: { 0: { url: 'a' } } }));
// mistake TS2741: 131008, a button without the end of its URL
cloud.messages.send(t.link({ ...at, buttons: { 1: {} } }));
// mistake TS2345: 131008, no buttons
cloud.messages.send(t.link({ ...at }));
// mistake TS2353: 132012, the payload of a reply for a URL
cloud.messages.send(t.link({ ...at, buttons: { 1: { payload: 'a' } } }));
// mistake TS2322: 132012, a number as the end of a URL
cloud.messages.send(t.link({ ...at, buttons: { 1: { url: 17 } } }));
// mistake TS2353: 132012, a code under another name
cloud.messages.send(t.coupon({ ...at, buttons: { 0: { code: '25OFF' } } }));
// mistake TS2559: 132012, the token of a flow outside of it
cloud.messages.send(t.form({ ...at, buttons: { 0: { flow: 'token' } } }));
// mistake TS2741: 132012, an amount without its value
export const money: TemplateCurrency = { currency: { fallback_value: '$1', code: 'USD' } };
// mistake TS2322: 132012, an amount as text
export const amount: TemplateCurrency = { currency: { fallback_value: '$1', code: 'USD', amount_1000: '1' } };
// mistake TS2741: 132012, a date without its text
export const date: TemplateDateTime = { date_time: { year: 2026 } };
// mistake TS2322: 132012, an offer that ends at a text
cloud.messages.send(t.offer({ ...at, limited_time_offer: { expiration_time_ms: 'May' } }));
// mistake TS2322: 132000, a card too few
cloud.messages.send(t.cards({ ...at, cards: [card] }));
// mistake TS2322: 132012, a card without its header
cloud.messages.send(t.cards({ ...at, cards: [card, { buttons: { 1: { url: 'a' } } }] }));
// mistake TS2345: 131008, no one-time password
cloud.messages.send(t.code({ ...at }));
// mistake TS2345: 131008, no recipient
cloud.messages.send(t.plain({ phone_number_id: '1234567890' }));
// mistake TS2345: no sender
cloud.messages.send(t.plain({ to: '+14155550123' }));
