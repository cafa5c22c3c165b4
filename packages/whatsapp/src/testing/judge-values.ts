import { type Fields, firstOf, listOf, tooLong } from './fields.ts';
import { type MetaRefusal, whatsappRules } from './rules.ts';

const { most, refusals } = whatsappRules;

/** Whether WhatsApp takes the values of a template, whatever the template is. */
export function judgeValues({ components }: Fields): MetaRefusal | undefined {
  return firstOf(
    listOf(components),
    ({ cards, parameters }) => firstOf(listOf(parameters), judgeValue) ?? firstOf(listOf(cards), judgeValues),
  );
}

function judgeValue({ coupon_code: code, text, type }: Fields): MetaRefusal | undefined {
  return type === 'text' && text === '' ? refusals.emptyText : tooLong('coupon_code', code, most.couponCode);
}
