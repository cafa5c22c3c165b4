import type { TemplateComponentMessage, TemplateParameterMessage } from './template-message.ts';
import type {
  TemplateCatalog,
  TemplateDocument,
  TemplateFlow,
  TemplateLocation,
  TemplateMedia,
  TemplateProduct,
  TemplateProducts,
  TemplateText,
} from './values.ts';

/** Values of placeholders: in their order where they are numbered, by name where they are named. */
type Texts = readonly TemplateText[] | Readonly<Record<string, TemplateText>>;

/** File, location or product of a header. */
type HeaderContent =
  | { readonly image: TemplateMedia }
  | { readonly video: TemplateMedia }
  | { readonly document: TemplateDocument }
  | { readonly location: TemplateLocation }
  | { readonly product: TemplateProduct };

/** Value of a button, in the field that says what it is for. */
interface ButtonValue {
  readonly url?: string;
  readonly payload?: string;
  readonly coupon_code?: string;
  readonly flow?: TemplateFlow;
  readonly catalog?: TemplateCatalog;
  readonly mpm?: TemplateProducts;
}

/** Values of a card, or of a template without cards. */
interface CardValues {
  readonly header?: Texts | HeaderContent | undefined;
  readonly body?: Texts | undefined;
  /** By their position, from 0. */
  readonly buttons?: Readonly<Record<number, ButtonValue | undefined>> | undefined;
}

/** All that a template can take. */
export interface ValuesOfTemplate extends CardValues {
  readonly cards?: readonly CardValues[] | undefined;
  /** One-time password, which stands in the text and in the button. */
  readonly code?: string | undefined;
  readonly limited_time_offer?: { readonly expiration_time_ms: number } | undefined;
}

type Refuse = (problem: string) => never;

/** Most characters of a one-time password, and of a coupon code. */
const longest = { code: 15, coupon: 20 };

/** Components of a message with the values of a template, in the form of Meta's documents. */
export function componentsOf(values: ValuesOfTemplate, refuse: Refuse): TemplateComponentMessage[] {
  const { cards, code, limited_time_offer: offer, ...own } = values;
  if (cards && (cards.length < 2 || cards.length > 10)) refuse('takes 2 to 10 cards');
  if (offer && !Number.isFinite(offer.expiration_time_ms)) refuse('takes a finite number as expiration_time_ms');
  if (code !== undefined) return codeComponents(code, refuse);
  const [header, body, ...buttons] = partsOf(own, refuse);
  return [
    ...(header ?? []),
    ...(body ?? []),
    ...(offer ? [{ type: 'limited_time_offer', parameters: [offerParameter(offer)] }] : []),
    ...(cards
      ? [
          {
            type: 'carousel',
            cards: cards.map((card, index) => ({
              card_index: index,
              components: partsOf(card, (problem) => refuse(`${problem}, in card ${index}`)).flat(),
            })),
          },
        ]
      : []),
    ...buttons.flat(),
  ];
}

/** Header, body and buttons, each of none or some components. */
function partsOf({ body, buttons = {}, header }: CardValues, refuse: Refuse): TemplateComponentMessage[][] {
  const keys = Object.keys(buttons).filter((key) => buttons[Number(key)] !== undefined);
  const named = keys.map(Number).toSorted((one, other) => one - other);
  return [
    header === undefined ? [] : [{ type: 'header', parameters: headerParameters(header, refuse) }],
    body === undefined ? [] : [{ type: 'body', parameters: textParameters(body, 'body', refuse) }],
    ...named.map((index) => buttonComponent(String(index), buttons[index] ?? {}, refuse)),
  ];
}

function headerParameters(header: Texts | HeaderContent, refuse: Refuse): TemplateParameterMessage[] {
  // A file, location or product is an object; the values of texts in a header are texts.
  const [first] = Object.entries(header) as [string, unknown][];
  const [kind, content] = first ?? ['', undefined];
  const isContent = !Array.isArray(header) && typeof content === 'object';
  return isContent ? [{ type: kind, [kind]: content }] : textParameters(header as Texts, 'header', refuse);
}

function textParameters(texts: Texts, part: string, refuse: Refuse): TemplateParameterMessage[] {
  const parameter = (value: TemplateText | undefined, label: string): TemplateParameterMessage => {
    if (typeof value === 'string' && value !== '') return { type: 'text', text: value };
    if (value != null && typeof value !== 'object' && value !== '')
      return refuse(`takes a text for the value ${label} of its ${part}, and not a ${typeof value}`);
    if (typeof value !== 'object' || value === null) return refuse(`lacks the value ${label} of its ${part}`);
    return 'currency' in value ? { type: 'currency', ...value } : { type: 'date_time', ...value };
  };
  // Letters of a text would be named parameters.
  if (typeof texts !== 'object') return refuse(`takes a list or an object of values for its ${part}`);
  // Not by `map`, which leaves holes.
  if (isList(texts)) return Array.from(texts, (value, index) => parameter(value, `{{${index + 1}}}`));
  return Object.entries(texts).map(([name, value]) => {
    const { type, ...rest } = parameter(value, `{{${name}}}`);
    return { type, parameter_name: name, ...rest };
  });
}

function buttonComponent(index: string, value: ButtonValue, refuse: Refuse): TemplateComponentMessage[] {
  const { catalog, coupon_code: coupon, flow, mpm, payload, url } = value;
  const button = (sub_type: string, parameter: TemplateParameterMessage) => [
    { type: 'button', sub_type, index, parameters: [parameter] },
  ];
  for (const text of [coupon, payload, url]) if (text === '') refuse(`has an empty value for button ${index}`);
  if (url !== undefined) return button('url', { type: 'text', text: url });
  if (payload !== undefined) return button('quick_reply', { type: 'payload', payload });
  if (coupon !== undefined) {
    if (coupon.length > longest.coupon) refuse(`takes coupon codes of at most ${longest.coupon} characters`);
    return button('copy_code', { type: 'coupon_code', coupon_code: coupon });
  }
  // The token that Meta documents as its default.
  if (flow) return button('flow', { type: 'action', action: { flow_token: 'unused', ...flow } });
  // Without a thumbnail of its own, the button of a catalog takes no value.
  if (catalog) return Object.keys(catalog).length > 0 ? button('catalog', { type: 'action', action: catalog }) : [];
  if (!mpm) return refuse(`has no value for button ${index}`);
  const count = mpm.sections.flatMap((section) => section.product_items).length;
  if (mpm.sections.length > 10 || count > 30) refuse('takes at most 30 products in 10 sections');
  const { sections, thumbnail_product_retailer_id } = mpm;
  const action = { thumbnail_product_retailer_id, sections: sections.map((section) => ({ ...section })) };
  return button('mpm', { type: 'action', action });
}

function codeComponents(code: string, refuse: Refuse): TemplateComponentMessage[] {
  if (code === '' || code.length > longest.code) refuse(`takes a code of 1 to ${longest.code} characters`);
  const parameter = (): TemplateParameterMessage => ({ type: 'text', text: code });
  return [
    { type: 'body', parameters: [parameter()] },
    { type: 'button', sub_type: 'url', index: '0', parameters: [parameter()] },
  ];
}

function offerParameter(offer: { readonly expiration_time_ms: number }): TemplateParameterMessage {
  return { type: 'limited_time_offer', limited_time_offer: { expiration_time_ms: offer.expiration_time_ms } };
}

function isList(texts: Texts): texts is readonly TemplateText[] {
  return Array.isArray(texts);
}
