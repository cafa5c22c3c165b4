import { type Fields, fieldsOf, firstOf, isText, listOf, tooLong, wrongCount, wrongText } from './fields.ts';
import { judgeCards } from './judge-cards.ts';
import { type MetaRefusal, whatsappRules } from './rules.ts';

const { most, refusals } = whatsappRules;
/** Interactive content that needs no text in its body. */
const mayBeBodiless = new Set<unknown>(['product', 'call_permission_request']);
/** Types of headers by the type of the content, where not all of them are taken. */
const headers: Readonly<Record<string, readonly string[]>> = {
  list: ['text'],
  product_list: ['text'],
  product: [],
  carousel: [],
};
const headerTypes = ['text', 'image', 'video', 'document'];

/** What each type of content has in its action. */
const actions: Readonly<Record<string, (action: Fields) => MetaRefusal | undefined>> = {
  button: judgeButtons,
  list: judgeList,
  product: ({ catalog_id: catalog, product_retailer_id: product }) =>
    wrongText('catalog_id', catalog) ?? wrongText('product_retailer_id', product),
  product_list: judgeProducts,
  flow: ({ parameters }) => judgeFlow(fieldsOf(parameters)),
  cta_url: ({ parameters }) => judgeUrl(fieldsOf(parameters)),
  carousel: ({ cards }) => judgeCards(listOf(cards)),
  voice_call: ({ parameters }) => tooLong('display_text', fieldsOf(parameters)['display_text'], most.label),
};

/** Names of actions by the type of the content, where it has one. */
const names: Readonly<Record<string, string>> = {
  flow: 'flow',
  cta_url: 'cta_url',
  catalog_message: 'catalog_message',
  location_request_message: 'send_location',
  request_contact_info: 'request_contact_info',
  address_message: 'address_message',
  call_permission_request: 'call_permission_request',
  voice_call: 'voice_call',
  order_details: 'review_and_pay',
  order_status: 'review_order',
};
const types = new Set<unknown>([...Object.keys(actions), ...Object.keys(names)]);

/** Whether WhatsApp takes interactive content: the lengths of its texts, and how many of what it has. */
export function judgeInteractive({ action, body, footer, header, type }: Fields): MetaRefusal | undefined {
  if (!types.has(type)) return refusals.invalid('interactive.type');
  const { text } = fieldsOf(body);
  const name = names[String(type)];
  const longest = type === 'list' ? most.listBody : most.body;
  return (
    (mayBeBodiless.has(type) ? undefined : wrongText('interactive.body.text', text, longest)) ??
    tooLong('interactive.body.text', text, longest) ??
    tooLong('interactive.footer.text', fieldsOf(footer)['text'], most.footer) ??
    (footer !== undefined && type === 'carousel' ? refusals.invalid('a carousel takes no footer') : undefined) ??
    judgeHeader(String(type), header) ??
    (name === undefined || name === fieldsOf(action)['name'] ? undefined : refusals.invalid('action.name')) ??
    actions[String(type)]?.(fieldsOf(action))
  );
}

function judgeHeader(type: string, given: unknown): MetaRefusal | undefined {
  if (given === undefined) return type === 'product_list' ? refusals.missing('interactive.header') : undefined;
  const header = fieldsOf(given);
  const kind = String(header['type']);
  const taken = headers[type] ?? headerTypes;
  if (!taken.includes(kind)) return refusals.invalid(`a ${type} takes no header of type ${kind}`);
  if (kind === 'text') return wrongText('interactive.header.text', header['text'], most.header);
  return header[kind] === undefined ? refusals.missing(`interactive.header.${kind}`) : undefined;
}

function judgeButtons({ buttons }: Fields): MetaRefusal | undefined {
  const replies = listOf(buttons).map(({ reply }) => fieldsOf(reply));
  return (
    wrongCount('buttons', replies, most.buttons) ??
    firstOf(
      replies,
      ({ id, title }) =>
        wrongText('id in buttons', id, most.buttonId) ?? wrongText('title in buttons', title, most.buttonTitle),
    ) ??
    twice('buttons', replies, 'id') ??
    twice('buttons', replies, 'title')
  );
}

function judgeList({ button, sections: given }: Fields): MetaRefusal | undefined {
  const sections = listOf(given);
  const rows = sections.flatMap((section) => listOf(section['rows']));
  return (
    wrongText('action.button', button, most.label) ??
    wrongCount('sections', sections, most.sections) ??
    wrongCount('rows', rows, most.rows) ??
    firstOf(sections, ({ rows: own, title }) =>
      // Where there are several, users tell them apart by their titles.
      listOf(own).length === 0
        ? refusals.missing('rows')
        : sections.length > 1
          ? wrongText('title in sections', title, most.sectionTitle)
          : tooLong('title in sections', title, most.sectionTitle),
    ) ??
    firstOf(
      rows,
      ({ description, id, title }) =>
        wrongText('id in rows', id, most.rowId) ??
        wrongText('title in rows', title, most.rowTitle) ??
        tooLong('description in rows', description, most.rowDescription),
    ) ??
    // Titles of rows may be the same: their descriptions tell them apart.
    twice('rows', rows, 'id')
  );
}

function judgeProducts({ catalog_id: catalog, sections: given }: Fields): MetaRefusal | undefined {
  const sections = listOf(given);
  const products = sections.flatMap((section) => listOf(section['product_items']));
  return (
    wrongText('catalog_id', catalog) ??
    wrongCount('sections', sections, most.sections) ??
    wrongCount('products', products, most.products) ??
    firstOf(sections, ({ title }) =>
      sections.length > 1
        ? wrongText('title in sections', title, most.sectionTitle)
        : tooLong('title in sections', title, most.sectionTitle),
    ) ??
    firstOf(products, ({ product_retailer_id: id }) => wrongText('product_retailer_id', id))
  );
}

function judgeFlow(parameters: Fields): MetaRefusal | undefined {
  const { flow_cta: label, flow_id: id, flow_message_version: version, flow_name: name } = parameters;
  if (version === undefined) return refusals.missing('flow_message_version');
  if (version !== '3') return refusals.invalid('flow_message_version');
  if (isText(id) && isText(name)) return refusals.invalid('flow_id and flow_name exclude each other');
  if (!isText(id) && !isText(name)) return refusals.missing('flow_id or flow_name');
  return wrongText('flow_cta', label, most.flowLabel);
}

function judgeUrl({ display_text: label, url }: Fields): MetaRefusal | undefined {
  return wrongText('display_text', label, most.label) ?? wrongText('url', url);
}

function twice(what: string, items: readonly Fields[], name: string): MetaRefusal | undefined {
  return new Set(items.map((item) => item[name])).size < items.length
    ? refusals.invalid(`two of the ${what} have the same ${name}`)
    : undefined;
}
