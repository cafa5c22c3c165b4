import { type MetaRefusal, whatsappRules } from './rules.ts';

/** An object of a message, as it was sent. */
export type Fields = Readonly<Record<string, unknown>>;

const { refusals } = whatsappRules;

/** Whether a value is a text with at least one character. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** The fields of an object; none of anything else. */
export function fieldsOf(value: unknown): Fields {
  return Object(value) as Fields;
}

/** The objects in a list; none where there is no list. */
export function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

/** The refusal of a text that is longer than it may be, by its characters, of which an emoji is one. */
export function tooLong(name: string, value: unknown, longest: number): MetaRefusal | undefined {
  return typeof value === 'string' && Array.from(value).length > longest
    ? refusals.invalid(`${name} is longer than ${longest} characters`)
    : undefined;
}

/** The refusal of a value that must be a text of so many characters. */
export function wrongText(name: string, value: unknown, longest = Infinity): MetaRefusal | undefined {
  return isText(value) ? tooLong(name, value, longest) : refusals.missing(name);
}

/** The refusal of items of which there are none, or too many. */
export function wrongCount(name: string, items: readonly unknown[], most: number): MetaRefusal | undefined {
  if (items.length === 0) return refusals.missing(name);
  return items.length > most ? refusals.invalid(`there are more than ${most} ${name}`) : undefined;
}

/** The first refusal of several. */
export function firstOf<Item>(
  items: readonly Item[],
  judge: (item: Item) => MetaRefusal | undefined,
): MetaRefusal | undefined {
  for (const item of items) {
    const refusal = judge(item);
    if (refusal) return refusal;
  }
  return undefined;
}
