import { type DescribedPart, isText, partsIn, readTemplate, typeOf } from '../templates/read/described-template.ts';
import { isPlain, type Placeholders } from '../templates/read/placeholders.ts';
import { type ButtonKind, type CardShape, shapeOf, type TemplateShape } from '../templates/read/template-shape.ts';
import { type MetaRefusal, whatsappRules } from './rules.ts';

const { refusals } = whatsappRules;
/** Type of the parameter of a button. */
const parameterTypes: Readonly<Record<ButtonKind, string>> = {
  url: 'text',
  quick_reply: 'payload',
  copy_code: 'coupon_code',
  flow: 'action',
  catalog: 'action',
  mpm: 'action',
};
/** Buttons that work without a value. */
const optional = new Set<ButtonKind>(['quick_reply', 'catalog']);
const texts = new Set(['text', 'currency', 'date_time']);

/** How a template is sent. */
interface TemplateSending {
  /** Whether as a marketing message. */
  readonly isMarketing: boolean;
  /** Whether to a business-scoped user id, and not to a phone number. */
  readonly isToId: boolean;
}

/** Whether WhatsApp takes a template with its values; undefined if it does. */
export function judgeTemplate(
  sent: DescribedPart,
  templates: readonly DescribedPart[],
  { isMarketing, isToId }: TemplateSending,
): MetaRefusal | undefined {
  const { code } = Object(sent['language']) as { readonly code?: unknown };
  const named = templates.filter(({ language, name }) => name === sent['name'] && language === code);
  const found = named.find(({ status }) => status === 'APPROVED');
  if (!found) return refusalOf(named[0]?.['status']);
  if (isMarketing && found['category'] !== 'MARKETING') return refusals.noMarketing;
  if (isToId && found['category'] === 'AUTHENTICATION') return refusals.authenticationToUserId;
  const shape = knownShape(found);
  if (!shape) return undefined;
  const given = partsIn(sent['components']);
  const once = given.map(typeOf).filter((type) => type !== 'BUTTON');
  if (new Set(once).size < once.length) return refusals.invalid('a component is there twice');
  if (shape.code === true) return judgeCard({ body: 1, buttons: [{ index: 0, kind: 'url' }] }, given);
  const offer = given.find((part) => typeOf(part) === 'LIMITED_TIME_OFFER');
  if (shape.offer === true && !offer) return refusals.missingParameter;
  const cards = partsIn(given.find((part) => typeOf(part) === 'CAROUSEL')?.['cards']);
  return judgeCard(shape, given) ?? judgeCards(shape.cards ?? [], cards) ?? judgeLength(found, given);
}

/** Whether the body is too long with its values in place. */
function judgeLength(found: DescribedPart, given: readonly DescribedPart[]): MetaRefusal | undefined {
  const text = partsIn(found['components']).find((part) => typeOf(part) === 'BODY')?.['text'];
  const values = given.filter((part) => typeOf(part) === 'BODY').flatMap((part) => partsIn(part['parameters']));
  const filled = values.reduce((sum, value) => sum + Array.from(String(value['text'] ?? '')).length, 0);
  const own = String(text ?? '').replaceAll(/\{\{[^{}]*\}\}/g, '');
  return Array.from(own).length + filled > whatsappRules.most.body ? refusals.textTooLong : undefined;
}

/** Why a template is not sent that is not approved. */
function refusalOf(status: unknown): MetaRefusal {
  if (status === 'PAUSED') return refusals.templatePaused;
  return status === 'DISABLED' ? refusals.templateDisabled : refusals.unknownTemplate;
}

/** The values that a template takes; undefined for one of a kind that is unknown here, which is taken as it is sent. */
function knownShape(found: DescribedPart): TemplateShape | undefined {
  try {
    return shapeOf(readTemplate(found, 'The template'));
  } catch {
    return undefined;
  }
}

function judgeCards(shapes: readonly CardShape[], cards: readonly DescribedPart[]): MetaRefusal | undefined {
  // Cards of products are as many as there are products, up to ten; that one alone is refused is inferred.
  const isOpen = shapes.length > 0 && shapes.every(({ header }) => header === 'product');
  const fits = isOpen ? cards.length >= 2 && cards.length <= 10 : cards.length === shapes.length;
  if (!fits) return refusals.parameterCount;
  return cards
    .map((card, index) => judgeCard(shapes[index] ?? shapes.at(-1) ?? { buttons: [] }, partsIn(card['components'])))
    .find((refusal) => refusal !== undefined);
}

function judgeCard({ body = 0, buttons, header = 0 }: CardShape, given: readonly DescribedPart[]) {
  const parametersOf = (type: string) =>
    given.filter((part) => typeOf(part) === type).flatMap((part) => partsIn(part['parameters']));
  return (
    judgeHeader(header, parametersOf('HEADER')) ??
    judgeTexts(body, parametersOf('BODY')) ??
    judgeButtons(
      buttons,
      given.filter((part) => typeOf(part) === 'BUTTON'),
    )
  );
}

function judgeHeader(header: NonNullable<CardShape['header']>, given: readonly DescribedPart[]) {
  if (typeof header !== 'string') return judgeTexts(header, given);
  const [parameter] = given;
  const isKind = parameter?.['type'] === header && typeof parameter[header] === 'object';
  return given.length === 1 && isKind ? undefined : refusals.parameterFormat;
}

function judgeTexts(wanted: Placeholders, given: readonly DescribedPart[]): MetaRefusal | undefined {
  if (given.length !== (typeof wanted === 'number' ? wanted : wanted.length)) return refusals.parameterCount;
  if (given.some((parameter) => !texts.has(String(parameter['type'])))) return refusals.parameterFormat;
  if (given.some(({ text, type }) => type === 'text' && !isText(text))) return refusals.emptyText;
  const named = new Set(given.map((parameter) => parameter['parameter_name']));
  const isNamed = typeof wanted !== 'number' && !isPlain(wanted);
  // Values by place for a template with names, and not only wrong names.
  if (isNamed && given.some((parameter) => !isText(parameter['parameter_name']))) return refusals.parameterName;
  // Names for a template that has none.
  if (!isNamed && given.some((parameter) => isText(parameter['parameter_name']))) return refusals.parameterFormat;
  const fits = !isNamed || wanted.every((name) => named.has(name));
  return fits ? undefined : refusals.parameterFormat;
}

function indexOf(button: DescribedPart): number {
  return Number(button['index']);
}

function judgeButtons(wanted: CardShape['buttons'], given: readonly DescribedPart[]): MetaRefusal | undefined {
  const strange = given.some((button) => !wanted.some(({ index }) => index === indexOf(button)));
  if (strange) return refusals.parameterCount;
  return wanted
    .map(({ index, kind }) => {
      const button = given.find((one) => indexOf(one) === index);
      if (!button) return optional.has(kind) ? undefined : refusals.missingParameter;
      const [parameter] = partsIn(button['parameters']);
      const type = parameter?.['type'];
      const isKind = String(button['sub_type']).toLowerCase() === kind && type === parameterTypes[kind];
      const isFilled =
        kind === 'flow' || Object.values(parameter ?? {}).every((value) => isText(value) || Boolean(value));
      return isKind && isFilled ? undefined : refusals.parameterFormat;
    })
    .find((refusal) => refusal !== undefined);
}
