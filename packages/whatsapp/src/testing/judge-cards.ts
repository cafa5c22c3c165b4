import { type Fields, fieldsOf, firstOf, listOf, tooLong, wrongText } from './fields.ts';
import { type MetaRefusal, whatsappRules } from './rules.ts';

const { most, refusals } = whatsappRules;

/** Whether WhatsApp takes the cards of a carousel: two to ten that are alike. */
export function judgeCards(cards: readonly Fields[]): MetaRefusal | undefined {
  if (cards.length < 2 || cards.length > most.cards) return refusals.invalid(`there are not 2 to ${most.cards} cards`);
  if (new Set(cards.map((card) => card['card_index'])).size < cards.length) {
    return refusals.invalid('two of the cards have the same card_index');
  }
  if (new Set(cards.map(kindOf)).size > 1) return refusals.invalid('the cards have different headers or buttons');
  return firstOf(cards, judgeCard);
}

/** What cards must have in common. */
function kindOf({ action, header }: Fields): string {
  const { buttons, name, product_retailer_id: product } = fieldsOf(action);
  return JSON.stringify([fieldsOf(header)['type'], name, listOf(buttons).length, product !== undefined]);
}

function judgeCard({ action, body, header, type }: Fields): MetaRefusal | undefined {
  const { buttons, catalog_id: catalog, parameters, product_retailer_id: product } = fieldsOf(action);
  const { text } = fieldsOf(body);
  if (type === 'product') return wrongText('catalog_id', catalog) ?? wrongText('product_retailer_id', product);
  const kind = String(fieldsOf(header)['type']);
  if (fieldsOf(header)[kind] === undefined) return refusals.missing('header in cards');
  if (typeof text === 'string' && text.split('\n').length > most.cardLineBreaks + 1) {
    return refusals.invalid(`body in cards has more than ${most.cardLineBreaks} line breaks`);
  }
  const { display_text: label } = fieldsOf(parameters);
  return (
    tooLong('body in cards', text, most.cardBody) ??
    (listOf(buttons).length > 0 ? undefined : wrongText('display_text in cards', label, most.label)) ??
    firstOf(listOf(buttons), ({ quick_reply: reply }) => {
      const { id, title } = fieldsOf(reply);
      return wrongText('id in buttons', id, most.buttonId) ?? wrongText('title in buttons', title, most.buttonTitle);
    })
  );
}
