import { wordsIn } from './letters.ts';
import { upperFirst } from './words.ts';

/** The words of a text in lower case, those within camelCase told apart. */
export function splitWords(text: string): string[] {
  const parts = /\p{Lu}+(?![\p{Ll}\p{M}])|\p{Lu}?[\p{L}\p{M}]+?(?=\p{Lu}|\p{N}|$)|\p{N}+[\p{Ll}]*/gu;
  return wordsIn(text).flatMap((run) => (withSmallPlural(run).match(parts) ?? [run]).map((word) => word.toLowerCase()));
}

/** A text whose plural ends with a capital by mistake, `unblockUserS`, with a small one. */
export function withSmallPlural(text: string): string {
  return text.replace(/(?<=\p{Ll})S$/u, 's');
}

/** Words as one camelCase word. */
export function joinWords(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? word : upperFirst(word))).join('');
}

/** Endings of nouns by that of their plural, which no rule tells. */
const irregular: readonly (readonly [string, RegExp])[] = [
  ['erson', /(?<=p)eople$/i],
  ['', /(?<=child)ren$/i],
  ['ex', /(?<=ind|vert)ices$/i],
  ['ix', /(?<=matr|append)ices$/i],
  ['sis', /(?<=analy|hypothe|synop|the)ses$/i],
  ['ies', /(?<=ser|spec)ies$/i],
  ['ie', /(?<=mov|cook|calor|self|rook|zomb)ies$/i],
  ['f', /(?<=shel)ves$/i],
  ['on', /(?<=criteri)a$/i],
  ['', /(?<=(?:tz|zz))es$|(?<=quiz)zes$/i],
  ['e', /(?<=[^tz]z|cach|nich)es$/i],
];

/** An English word in the singular; one of another language as it is. */
export function singular(word: string): string {
  const known = irregular.find(([, many]) => many.test(word));
  if (known) return word.replace(known[1], known[0]);
  if (/(^|[^a-z])v?[cgt]pus$|skus$|menus$|gurus$|(^|[^a-z]|redirect)uris$/i.test(word)) return word.slice(0, -1);
  if (/(ss|us|is|news|sms|https?)$/i.test(word)) return word;
  if (/(stat|b|vir|bon|camp|alia)(u?s)es$/i.test(word)) return word.slice(0, -2);
  if (/ies$/i.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|x|z|ch|sh)es$/i.test(word)) return word.slice(0, -2);
  return word.replace(/s$/i, '');
}

/** An English word in the plural. */
export function plural(word: string): string {
  if (isPlural(word)) return word;
  if (/(?:^|[^a-z])(?:person|child)$/i.test(word))
    return word.replace(/erson$/i, 'eople').replace(/child$/i, 'children');
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`;
}

/** Words without those that name a thing, in the singular or the plural, written together or apart. */
export function withoutThing(words: readonly string[], thing: string): string[] {
  const name = splitWords(thing).map(singular).join('');
  if (name === '') return [...words];
  const kept: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    let [end, text] = [index, ''];
    while (end < words.length && text.length < name.length) text += singular(words[(end += 1) - 1] ?? '');
    if (text === name) index = end - 1;
    else kept.push(words[index] ?? '');
  }
  return kept;
}

/** Words but for some, and for the prepositions that stood before those. */
export function wordsBut(words: readonly string[], isLeftOut: (word: string) => boolean): string[] {
  return words.filter((word, index) => {
    const next = words[index + 1];
    return prepositions.has(word) ? next !== undefined && !isLeftOut(next) : !isLeftOut(word);
  });
}

const prepositions: ReadonlySet<string> = new Set(['by', 'for', 'from', 'in', 'of', 'on', 'to', 'with']);

/** Whether a noun is what a verb does, as a reaction is of `react` and a subscription of `subscribe`. */
export function isDeedOf(noun: string, verb: string): boolean {
  const least = Math.max(4, verb.length - 2);
  return /(ion|ment)s?$/i.test(noun) && noun.toLowerCase().startsWith(verb.slice(0, least)) && verb.length >= 4;
}

/** Whether an English word is in the plural. */
export function isPlural(word: string): boolean {
  return singular(word) !== word || /(media|data|series|species)$/i.test(word);
}
