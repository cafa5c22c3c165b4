import { judgeTemplate } from './judge-template.ts';
import { type MetaRefusal, whatsappRules } from './rules.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What is known around a message when it is sent. */
export interface MessageScene {
  /** Time of sending, in milliseconds. */
  readonly now: number;
  /** When the user has last written, if ever. */
  readonly lastInbound: number | undefined;
  /** When the messages to the user before this one were accepted, in order. */
  readonly earlier: readonly number[];
  /** Templates of the account. */
  readonly templates: readonly Fields[];
  /** Whether a file of that id can be sent. */
  readonly hasMedia: (id: string) => boolean;
}

const { most, pair, refusals, windowMs } = whatsappRules;
const fileTypes = new Set<unknown>(['image', 'video', 'audio', 'document', 'sticker']);

/** Whether WhatsApp takes a message, by its rules; undefined if it does. */
export function judgeMessage(message: Fields, scene: MessageScene): MetaRefusal | undefined {
  const { earlier, hasMedia, lastInbound, now, templates } = scene;
  const { recipient, to, type } = message;
  if (!isText(to) && !isText(recipient)) return refusals.noRecipient;
  if (isOverLimit(earlier, now)) return refusals.pairLimit;
  const content = message[String(type)] as Fields | undefined;
  const isGone = fileIdsIn(content).some((one) => !hasMedia(one));
  if (type === 'template')
    return judgeTemplate(content ?? {}, templates) ?? (isGone ? refusals.unknownMedia : undefined);
  if (lastInbound === undefined || now - lastInbound >= windowMs) return refusals.windowClosed;
  const { id, link } = content ?? {};
  if (fileTypes.has(type) && isText(id) === isText(link)) return isText(id) ? refusals.twoSources : refusals.noSource;
  if ((fileTypes.has(type) && isText(id) && !hasMedia(id)) || isGone) return refusals.unknownMedia;
  if (fileTypes.has(type) && isText(link) && !/^https?:\/\/[^/]/i.test(link)) return refusals.invalid('link');
  if (type === 'contacts') return judgeContacts(listOf(message['contacts']));
  return type === 'interactive' ? judgeInteractive(content ?? {}) : judgeTexts(type, content ?? {});
}

/** Ids of the files in headers and cards, wherever they are in a message. */
function fileIdsIn(value: unknown): string[] {
  return Object.entries(Object(value) as Fields).flatMap(([name, inner]) => {
    const { id } = Object(inner) as Fields;
    return fileTypes.has(name) && isText(id) ? [id] : typeof inner === 'object' ? fileIdsIn(inner) : [];
  });
}

function judgeTexts(type: unknown, { body, caption }: Fields): MetaRefusal | undefined {
  if (type === 'text' && !isText(body)) return refusals.missing('text.body');
  return tooLong('text.body', body, most.text) ?? tooLong('caption', caption, most.caption);
}

function judgeContacts(contacts: readonly Fields[]): MetaRefusal | undefined {
  if (contacts.length === 0) return refusals.missing('contacts');
  if (contacts.length > most.contacts) return refusals.invalid(`contacts has more than ${most.contacts} items`);
  const isNamed = contacts.every(({ name }) => isText((Object(name) as Fields)['formatted_name']));
  return isNamed ? undefined : refusals.missing('formatted_name');
}

/** The parts of interactive content that have a text each, and of which there are only so many. */
function judgeInteractive({ action, body, type }: Fields): MetaRefusal | undefined {
  const { text } = Object(body) as Fields;
  if ((type === 'button' || type === 'list') && !isText(text)) return refusals.missing('interactive.body.text');
  const { buttons, sections } = Object(action) as Fields;
  const replies = listOf(buttons).map(({ reply }) => Object(reply) as Fields);
  if (type === 'button') return judgeItems('buttons', replies, most.buttons, most.buttonTitle);
  if (type !== 'list') return undefined;
  if (listOf(sections).length > most.sections) return refusals.invalid(`there are more than ${most.sections} sections`);
  const rows = listOf(sections).flatMap((section) => listOf(section['rows']));
  return judgeItems('rows', rows, most.rows, most.rowTitle);
}

function judgeItems(
  what: 'buttons' | 'rows',
  items: readonly Fields[],
  mostItems: number,
  longestTitle: number,
): MetaRefusal | undefined {
  if (items.length === 0) return refusals.missing(what);
  if (items.length > mostItems) return refusals.invalid(`there are more than ${mostItems} ${what}`);
  const unnamed = items.some(({ id, title }) => !isText(id) || !isText(title));
  if (unnamed) return refusals.missing(`id or title in ${what}`);
  // Titles of rows may be the same: their descriptions tell them apart.
  for (const name of what === 'buttons' ? ['id', 'title'] : ['id']) {
    if (new Set(items.map((item) => item[name])).size < items.length) {
      return refusals.invalid(`two of the ${what} have the same ${name}`);
    }
  }
  return items.map(({ title }) => tooLong(`title in ${what}`, title, longestTitle)).find(Boolean);
}

function tooLong(name: string, value: unknown, longest: number): MetaRefusal | undefined {
  return isText(value) && value.length > longest
    ? refusals.invalid(`${name} is longer than ${longest} characters`)
    : undefined;
}

/** Whether the messages to a user have used up their burst, which comes back by one message every few seconds. */
function isOverLimit(earlier: readonly number[], now: number): boolean {
  let used = 0;
  let last = -Infinity;
  for (const time of earlier) {
    used = Math.max(0, used - (time - last) / pair.everyMs) + 1;
    last = time;
  }
  return Math.max(0, used - (now - last) / pair.everyMs) > pair.burst - 1;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map((one) => Object(one) as Fields) : [];
}
