import { type Fields, fieldsOf, firstOf, isText, listOf, tooLong, wrongText } from './fields.ts';
import { judgeInteractive } from './judge-interactive.ts';
import { judgeValues } from './judge-values.ts';
import { type MetaRefusal, whatsappRules } from './rules.ts';
import { isRecipient } from './user-of.ts';

const { most, refusals } = whatsappRules;
/** Types of messages that are files. */
export const fileTypes: ReadonlySet<unknown> = new Set(['image', 'video', 'audio', 'document', 'sticker']);
const types = new Set<unknown>([...fileTypes, 'text', 'location', 'contacts', 'reaction', 'template', 'interactive']);

/** Whether WhatsApp takes what a message has in it, whatever has been sent before; undefined if it does. */
export function judgeContent(message: Fields): MetaRefusal | undefined {
  const { biz_opaque_callback_data: data, recipient, to, type = 'text' } = message;
  if (!isText(to) && !isText(recipient)) return refusals.noRecipient;
  // The ids of groups have a form that is not documented.
  if (message['recipient_type'] !== 'group' && !isRecipient(String(isText(to) ? to : recipient))) {
    return refusals.wrongRecipient;
  }
  // An open value: WhatsApp says so of every type that it does not know.
  if (!types.has(type)) return refusals.unsupportedType;
  const given = message[String(type)];
  if (given === undefined) return refusals.missing(String(type));
  const content = fieldsOf(given);
  return (
    tooLong('biz_opaque_callback_data', data, most.callbackData) ??
    (fileTypes.has(type) ? (judgeSource(content) ?? strangeField(String(type), content)) : undefined) ??
    (type === 'contacts' ? judgeContacts(listOf(given)) : undefined) ??
    (type === 'reaction' && message['context'] !== undefined
      ? refusals.unexpected('context', 'reaction')
      : undefined) ??
    (type === 'template' ? judgeValues(content) : undefined) ??
    (type === 'interactive' ? judgeInteractive(content) : judgePlain(type, content))
  );
}

/** Fields that only some kinds of files have. */
const ownFields: Readonly<Record<string, readonly string[]>> = {
  caption: ['image', 'video', 'document'],
  filename: ['document'],
  voice: ['audio'],
};

function strangeField(type: string, content: Fields): MetaRefusal | undefined {
  const strange = Object.keys(content).find(
    (name) => Object.hasOwn(ownFields, name) && !ownFields[name]?.includes(type),
  );
  return strange === undefined ? undefined : refusals.unexpected(strange, type);
}

function judgeSource({ id, link }: Fields): MetaRefusal | undefined {
  if (isText(id) === isText(link)) return isText(id) ? refusals.twoSources : refusals.noSource;
  return isText(id) || /^https?:\/\/[^/]/i.test(String(link)) ? undefined : refusals.invalid('link');
}

function judgePlain(type: unknown, content: Fields): MetaRefusal | undefined {
  const { body, caption, emoji, latitude, longitude, message_id: id } = content;
  if (type === 'text') return wrongText('text.body', body, most.text);
  if (type === 'location') return wrongDegrees(latitude, 90) ?? wrongDegrees(longitude, 180);
  if (type !== 'reaction') return tooLong('caption', caption, most.caption);
  // An empty text takes the reaction back.
  return wrongText('reaction.message_id', id) ?? (typeof emoji === 'string' ? undefined : refusals.missing('emoji'));
}

/** Degrees are a number, or the text of one. */
function wrongDegrees(degrees: unknown, range: number): MetaRefusal | undefined {
  if (degrees === undefined || degrees === '') return refusals.missing('latitude or longitude');
  const isDecimal = typeof degrees !== 'string' || /^\s*[+-]?(\d+(\.\d*)?|\.\d+)\s*$/.test(degrees);
  return isDecimal && Math.abs(Number(degrees)) <= range ? undefined : refusals.invalid('latitude or longitude');
}

function judgeContacts(contacts: readonly Fields[]): MetaRefusal | undefined {
  if (contacts.length === 0) return refusals.missing('contacts');
  if (contacts.length > most.contacts) return refusals.invalid(`contacts has more than ${most.contacts} items`);
  return firstOf(contacts, ({ name }) =>
    wrongText('formatted_name', fieldsOf(name)['formatted_name'], most.contactName),
  );
}
