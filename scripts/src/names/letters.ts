/**
 * Scripts whose letters names are made of: those that Unicode recommends for identifiers (UAX 31, table 5).
 *
 * Letters of other scripts are known to no compiler of some years ago, or look like nothing at all.
 */
const scripts = [
  'Arabic Armenian Bengali Bopomofo Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Han Hangul Hebrew',
  'Hiragana Kannada Katakana Khmer Lao Latin Malayalam Myanmar Oriya Sinhala Tamil Telugu Thaana Thai Tibetan',
].flatMap((line) => line.split(' '));
const anyScript = scripts.map((script) => String.raw`\p{scx=${script}}`).join('');

/** Nothing that is invisible, that joins words, or that compilers have taken into identifiers only lately. */
const notThese = String.raw`(?![\p{Pc}\p{Default_Ignorable_Code_Point}\u30fb\uff65])`;
const start = String.raw`${notThese}(?=[${anyScript}])\p{ID_Start}`;
const part = String.raw`${notThese}(?=[\d${anyScript}\p{sc=Inherited}])\p{ID_Continue}`;

const identifier = new RegExp(`^(?:[$_]|${start})(?:[$_]|${part})*$`, 'u');
const words = new RegExp(`(?:${part})+`, 'gu');
const letter = new RegExp(start, 'u');
const beforeLetters = new RegExp(String.raw`^(?:(?!\d)(?!${start})[^])+`, 'u');

/** Whether a text is an identifier of ECMAScript, in the composed form (NFC) in which an editor types it. */
export function isIdentifierText(text: string): boolean {
  return identifier.test(text) && text.normalize('NFC') === text;
}

/** Whether a text has a letter that a name can begin with. */
export function hasLetters(text: string): boolean {
  return letter.test(text.normalize('NFC'));
}

/** The words of a text: its runs of letters, digits and marks, composed. */
export function wordsIn(text: string): string[] {
  const runs = text.normalize('NFC').match(words) ?? [];
  // A mark needs a letter to stand on.
  return runs.map((run) => run.replace(beforeLetters, '')).filter((run) => run !== '');
}
