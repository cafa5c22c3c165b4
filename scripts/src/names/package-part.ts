import { isVerb } from './verbs.ts';
import { splitWords } from './word-forms.ts';
import { upperFirst } from './words.ts';

/** What is known of a description that shares its package with others. */
export interface PackagePart {
  /** Its name among them: a word that tells its names apart, such as `whatsapp`. */
  readonly word: string;
  /** Whether its operations are called at the address of the client; else at that of its own service. */
  readonly isFirst: boolean;
  /** Identifiers, and `resource.method`, that the others have, each with the label of its owner. */
  readonly taken: Readonly<Record<string, string>>;
}

/** Name of the constant in `services.ts` at which operations of a further description are called. */
export function serviceOf({ isFirst, word }: Pick<PackagePart, 'isFirst' | 'word'>): string | undefined {
  return isFirst ? undefined : `${word}Service`;
}

/** The name of a function with the word of its description: `listContacts` becomes `listWhatsappContacts`. */
export function functionWithWord(name: string, word: string): string {
  const [first = ''] = splitWords(name);
  const rest = name.slice(first.length);
  return isVerb(first) && name.startsWith(first) ? `${first}${upperFirst(word)}${rest}` : `${word}${upperFirst(name)}`;
}

/** The name of a type with the word of its description, unless it begins with it anyway. */
export function typeWithWord(name: string, word: string): string {
  const first = upperFirst(word);
  return name.startsWith(first) ? name : `${first}${name}`;
}
