import { type DescribedPart, type DescribedTemplate, isText, partsIn, typeOf } from './described-template.ts';
import { isPlain, type Placeholders, placeholdersOf } from './placeholders.ts';

/** What a button takes: a part of its URL, what its reply contains, a coupon code, or what it opens. */
export type ButtonKind = 'url' | 'quick_reply' | 'copy_code' | 'flow' | 'catalog' | 'mpm';

/** What the header of a template can hold beside text. */
export type HeaderKind = 'image' | 'video' | 'document' | 'location' | 'product';

/** Values that a card takes, or a template without cards. */
export interface CardShape {
  readonly header?: HeaderKind | Placeholders;
  readonly body?: Placeholders;
  /** Buttons with a value, by their position from 0. */
  readonly buttons: readonly { readonly index: number; readonly kind: ButtonKind }[];
}

/** Values that a template takes. */
export interface TemplateShape extends CardShape {
  readonly cards?: readonly CardShape[];
  /** Whether it is a one-time password, which stands in the text and in the button. */
  readonly code?: boolean;
  /** Whether an offer ends at a time. */
  readonly offer?: boolean;
}

const headerKinds: Readonly<Record<string, HeaderKind>> = {
  IMAGE: 'image',
  VIDEO: 'video',
  DOCUMENT: 'document',
  LOCATION: 'location',
  PRODUCT: 'product',
};
const buttonKinds: Readonly<Record<string, ButtonKind>> = {
  QUICK_REPLY: 'quick_reply',
  COPY_CODE: 'copy_code',
  FLOW: 'flow',
  CATALOG: 'catalog',
  MPM: 'mpm',
};
const plainButtons = new Set(['PHONE_NUMBER', 'SPM', 'VOICE_CALL']);
const plainParts = new Set(['FOOTER', 'CALL_PERMISSION_REQUEST']);
/** URL of the button with which users copy a one-time password, or an app takes it. */
const codeUrl = /^https:\/\/www\.whatsapp\.com\/otp\//;

/**
 * Finds out which values a template takes.
 *
 * @throws TypeError that says what of it is of a kind that is not known here.
 */
export function shapeOf({ category, components }: DescribedTemplate): TemplateShape {
  const all = components.map((part) => [typeOf(part), part] as const);
  const buttons = all.flatMap(([type, part]) => (type === 'BUTTONS' ? partsIn(part['buttons']) : []));
  if (buttons.some((button) => isCodeButton(button, category))) {
    const isLone = buttons.length === 1 && all.every(([type]) => ['BODY', 'FOOTER', 'BUTTONS'].includes(type));
    if (!isLone) throw new TypeError('has a button for a one-time password among other things');
    return { code: true, buttons: [] };
  }
  const known = new Set(['HEADER', 'BODY', 'BUTTONS', 'CAROUSEL', 'LIMITED_TIME_OFFER', ...plainParts]);
  const odd = all.find(([type]) => !known.has(type));
  if (odd) throw new TypeError('has a component of a type that is unknown here');
  const carousel = all.find(([type]) => type === 'CAROUSEL')?.[1];
  const cards = partsIn(carousel?.['cards']).map((card) => cardShape(partsIn(card['components'])));
  if (carousel && cards.length === 0) throw new TypeError('has a carousel without cards');
  const offer = all.find(([type]) => type === 'LIMITED_TIME_OFFER')?.[1]?.['limited_time_offer'];
  const shape: TemplateShape = {
    ...cardShape(components),
    ...(carousel && { cards }),
    ...((Object(offer) as DescribedPart)['has_expiration'] === true && { offer: true }),
  };
  const texts = [shape, ...cards].flatMap(({ body, header }) => [body, header]);
  const isNamed = texts.some((one) => typeof one === 'object');
  const isNumbered = texts.some((one) => typeof one === 'number');
  if (isNamed && isNumbered) throw new TypeError('has named and numbered placeholders');
  return shape;
}

function cardShape(components: readonly DescribedPart[]): CardShape {
  const header = components.find((part) => typeOf(part) === 'HEADER');
  const body = components.find((part) => typeOf(part) === 'BODY');
  const buttons = components.flatMap((part) => (typeOf(part) === 'BUTTONS' ? partsIn(part['buttons']) : []));
  const headerShape = header && headerOf(header);
  const bodyShape = placeholdersOf(textOf(body));
  return {
    ...(headerShape !== undefined && { header: headerShape }),
    ...(!isPlain(bodyShape) && { body: bodyShape }),
    buttons: buttons.flatMap((button, index) => {
      const kind = buttonKind(button);
      return kind ? [{ index, kind }] : [];
    }),
  };
}

function headerOf(header: DescribedPart): CardShape['header'] {
  const { format } = header;
  const name = isText(format) ? format.toUpperCase() : 'TEXT';
  if (name === 'TEXT') {
    const placeholders = placeholdersOf(textOf(header));
    return isPlain(placeholders) ? undefined : placeholders;
  }
  const kind = Object.hasOwn(headerKinds, name) ? headerKinds[name] : undefined;
  if (!kind) throw new TypeError('has a header of a format that is unknown here');
  return kind;
}

function buttonKind(button: DescribedPart): ButtonKind | undefined {
  const type = typeOf(button);
  if (plainButtons.has(type)) return undefined;
  if (type === 'URL') {
    const { url } = button;
    return isText(url) && !isPlain(placeholdersOf(url)) ? 'url' : undefined;
  }
  const kind = Object.hasOwn(buttonKinds, type) ? buttonKinds[type] : undefined;
  if (!kind) throw new TypeError('has a button of a type that is unknown here');
  return kind;
}

function isCodeButton(button: DescribedPart, category: string): boolean {
  const { url } = button;
  return typeOf(button) === 'OTP' || (category === 'AUTHENTICATION' && isText(url) && codeUrl.test(url));
}

function textOf(part: DescribedPart | undefined): string {
  const text = part?.['text'];
  return typeof text === 'string' ? text : '';
}
