import { isIdentifierText, wordsIn } from './letters.ts';

/** Whether a text can stand as an identifier as it is. */
export function isIdentifier(text: string): boolean {
  return isIdentifierText(text) && !reservedWords.has(text);
}

/** A text as camelCase words, letters and digits of any language only; empty when it has none. */
export function camelCase(text: string): string {
  return wordsIn(text)
    .map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word)))
    .join('');
}

/** The text with its first letter in upper case. */
export function upperFirst(text: string): string {
  const [first = ''] = text;
  const upper = first.toUpperCase();
  // A few letters have no capital that an identifier can begin with.
  return ((isIdentifierText(upper) ? upper : first) + text.slice(first.length)).normalize('NFC');
}

function lowerFirst(text: string): string {
  if (text === text.toUpperCase()) return text.toLowerCase().normalize('NFC');
  const [first = ''] = text;
  return (first.toLowerCase() + text.slice(first.length)).normalize('NFC');
}

/** Words that cannot name a binding of a module. */
export const reservedWords: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false ' +
    'finally for function if implements import in instanceof interface let new null package private protected public ' +
    'return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);

/** Words that can name a function and no type: the language's own types, and what means something before a type. */
export const typeWords: ReadonlySet<string> = new Set(
  'any as bigint boolean infer intrinsic keyof never number object readonly string symbol undefined unique unknown'.split(
    ' ',
  ),
);
