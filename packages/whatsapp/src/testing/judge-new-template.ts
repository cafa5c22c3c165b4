import { type Fields, fieldsOf, firstOf, isText, listOf } from './fields.ts';
import { type MetaRefusal, whatsappRules } from './rules.ts';

const { most, newTemplate, refusals } = whatsappRules;
/** Components that a template has once. */
const once: ReadonlySet<string> = new Set(['HEADER', 'BODY', 'FOOTER', 'BUTTONS']);

/** Whether Meta takes the components of a template that is created; undefined if it does. */
export function judgeNewTemplate({ category, components, ...others }: Fields): MetaRefusal | undefined {
  const unsendable = judgeTtl(category, others['message_send_ttl_seconds']);
  if (unsendable) return unsendable;
  // The library has texts of Meta's; without components, there is nothing to judge.
  if (others['library_template_name'] !== undefined || components === undefined) return undefined;
  const parts = listOf(components);
  const types = parts.map(typeOf);
  if (!types.includes('BODY')) return refusals.missing('a component of type BODY');
  if (types.some((type, index) => once.has(type) && types.indexOf(type) < index)) {
    return refusals.invalid('a component is there twice');
  }
  return (
    firstOf(parts, judgePart) ??
    firstOf(
      parts.flatMap(({ cards }) => listOf(cards)),
      judgeCard,
    )
  );
}

function judgeTtl(category: unknown, seconds: unknown): MetaRefusal | undefined {
  const [, range] = Object.entries(newTemplate.ttlSeconds).find(([name]) => name === category) ?? [];
  const [least = 0, longest = Infinity] = range ?? [];
  if (range === undefined || seconds === undefined || seconds === null || Number(seconds) === -1) return undefined;
  return Number(seconds) >= least && Number(seconds) <= longest ? undefined : refusals.newTtl(least, longest);
}

function judgeCard({ components }: Fields): MetaRefusal | undefined {
  return firstOf(listOf(components), judgePart);
}

function judgePart(part: Fields): MetaRefusal | undefined {
  const type = typeOf(part);
  if (type === 'BUTTONS') return judgeButtons(listOf(part['buttons']));
  const { text } = part;
  if (!isText(text)) return undefined;
  const length = Array.from(text).length;
  const placeholders = text.match(/\{\{[^{}]*\}\}/g) ?? [];
  if (type === 'HEADER') {
    return length > most.header || placeholders.length > 1 ? refusals.newHeader : withoutExample(part, placeholders);
  }
  if (type === 'FOOTER') return length > most.footer || placeholders.length > 0 ? refusals.newFooter : undefined;
  if (type !== 'BODY') return undefined;
  if (length > most.body) return refusals.newFieldTooLong;
  if (/^\s*\{\{|\}\}\s*$/.test(text)) return refusals.newEnds;
  return judgeNames(placeholders) ?? withoutExample(part, placeholders);
}

/** Placeholders are numbers from 1 on, or names, and not both. */
function judgeNames(placeholders: readonly string[]): MetaRefusal | undefined {
  const names = [...new Set(placeholders.map((one) => one.slice(2, -2).trim()))];
  const numbers = names.filter((name) => /^\d+$/.test(name));
  if (numbers.length === 0) return names.every((name) => /^[a-z0-9_]+$/.test(name)) ? undefined : refusals.newBody;
  const isCounted = names.every((_, index) => names.includes(String(index + 1)));
  return numbers.length === names.length && isCounted ? undefined : refusals.newBody;
}

function withoutExample({ example }: Fields, placeholders: readonly string[]): MetaRefusal | undefined {
  return placeholders.length > 0 && Object.keys(fieldsOf(example)).length === 0
    ? refusals.missing('example')
    : undefined;
}

function judgeButtons(buttons: readonly Fields[]): MetaRefusal | undefined {
  if (buttons.length > newTemplate.buttons) return refusals.newButtons(newTemplate.buttons, 'buttons');
  const types = buttons.map(typeOf);
  for (const [type, count] of Object.entries(newTemplate.buttonsOfType)) {
    if (types.filter((one) => one === type).length > count) return refusals.newButtons(count, `buttons ${type}`);
  }
  const replies = types.map((type) => (type === 'QUICK_REPLY' ? 'reply' : 'other'));
  const groups = replies.filter((one, index) => one === 'reply' && replies[index - 1] !== 'reply');
  if (groups.length > 1) return refusals.newOrder;
  return firstOf(buttons, (button) => {
    const { example, text, url } = button;
    const isLong =
      (isText(text) && Array.from(text).length > newTemplate.label) ||
      (typeOf(button) === 'COPY_CODE' && isText(example) && Array.from(example).length > most.couponCode);
    return isLong || (isText(url) && url.length > newTemplate.url) ? refusals.newFieldTooLong : undefined;
  });
}

function typeOf({ type }: Fields): string {
  return String(type).toUpperCase();
}
