type Fields = Readonly<Record<string, unknown>>;

/** What a message has at most, as the vendor documents it, and Meta for what the vendor passes on. */
const most = {
  text: 4_096,
  caption: 1_024,
  body: 1_024,
  edge: 60,
  label: 20,
  replyId: 256,
  sections: 10,
  rows: 10,
  buttons: 3,
  cards: 10,
  rowId: 200,
  title: 24,
  description: 72,
  cardBody: 160,
};
const ofFile = new Set<unknown>(['image', 'video', 'audio', 'document']);

/** The field of a message for which Kirim.chat refuses it; undefined if it takes the message. */
export function wrongField(message: Fields): string | undefined {
  const { text, to, type } = message;
  if (!fits(to)) return 'to';
  if (type === 'text') return fits(fieldsOf(text)['body'], most.text) ? undefined : 'text.body';
  if (ofFile.has(type)) return within(String(type), wrongFile(fieldsOf(message[String(type)])));
  return type === 'interactive' ? within(type, wrongInteractive(fieldsOf(message['interactive']))) : undefined;
}

function wrongFile({ caption, id, link }: Fields): string | undefined {
  if (fits(id) === fits(link)) return 'link';
  return fitsOrNone(caption, most.caption, 0) ? undefined : 'caption';
}

function wrongInteractive({ action, body, footer, header, type }: Fields): string | undefined {
  if (body !== undefined && !fits(fieldsOf(body)['text'], most.body)) return 'body.text';
  if (!fitsOrNone(fieldsOf(header)['text'], most.edge)) return 'header.text';
  if (footer !== undefined && !fits(fieldsOf(footer)['text'], most.edge)) return 'footer.text';
  const { buttons, button, cards, parameters, sections } = fieldsOf(action);
  if (type === 'list') {
    if (!fitsOrNone(button, most.label)) return 'action.button';
    return within('action.sections', sections === undefined ? undefined : wrongSections(listOf(sections)));
  }
  if (type === 'reply_buttons' && buttons !== undefined) return within('action.buttons', wrongButtons(listOf(buttons)));
  if (type === 'carousel' && cards !== undefined) return within('action.cards', wrongCards(listOf(cards)));
  const isLabelled = type !== 'cta_url' || fitsOrNone(fieldsOf(parameters)['display_text'], most.label);
  return isLabelled ? undefined : 'action.parameters.display_text';
}

function wrongSections(sections: readonly Fields[]): string | undefined {
  const rows = sections.flatMap((section) => listOf(section['rows']));
  if (sections.length === 0 || sections.length > most.sections || isTwice(rows, 'id')) return '';
  if (
    rows.length > most.rows ||
    sections.some((section) => section['rows'] !== undefined && !hasItems(section['rows']))
  )
    return 'rows';
  if (sections.some(({ title }) => !fitsOrNone(title, most.title, 0))) return 'title';
  const isRow = ({ description, id, title }: Fields) =>
    fits(id, most.rowId) && fits(title, most.title) && fitsOrNone(description, most.description, 0);
  return rows.every(isRow) ? undefined : 'rows';
}

function wrongButtons(buttons: readonly Fields[]): string | undefined {
  const replies = buttons.map(({ reply }) => fieldsOf(reply));
  if (buttons.length === 0 || buttons.length > most.buttons || isTwice(replies, 'id') || isTwice(replies, 'title'))
    return '';
  const isReply = ({ id, title }: Fields) => fitsOrNone(id, most.replyId) && fitsOrNone(title, most.label);
  return replies.every(isReply) ? undefined : 'reply';
}

function wrongCards(cards: readonly Fields[]): string | undefined {
  if (cards.length < 2 || cards.length > most.cards || isTwice(cards, 'card_index')) return '';
  const isCard = ({ action, body }: Fields) =>
    fitsOrNone(fieldsOf(body)['text'], most.cardBody, 0) &&
    fitsOrNone(fieldsOf(fieldsOf(action)['parameters'])['display_text'], most.label);
  return cards.every(isCard) ? undefined : 'body';
}

/** The path of a field within another; the field itself where the path is empty. */
function within(name: string, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  return path === '' ? name : `${name}.${path}`;
}

function isTwice(items: readonly Fields[], name: string): boolean {
  const values = items.flatMap((item) => (item[name] === undefined ? [] : [item[name]]));
  return new Set(values).size < values.length;
}

/** Whether a value is a text of so many characters, of which an emoji is one. */
function fits(value: unknown, longest = Infinity): boolean {
  return typeof value === 'string' && value !== '' && Array.from(value).length <= longest;
}

function fitsOrNone(value: unknown, longest: number, shortest: 0 | 1 = 1): boolean {
  return value === undefined || (shortest === 0 && value === '') || fits(value, longest);
}

function hasItems(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

function fieldsOf(value: unknown): Fields {
  return Object(value) as Fields;
}
