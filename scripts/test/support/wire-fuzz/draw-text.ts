import type { Random } from '../types-fuzz/random.ts';

/** Where a text goes to, by what it cannot hold there in any encoding. */
export type TextPlace = 'any' | 'without spaces' | 'without dots' | 'header' | 'header entry';

/** No digits of a percent-encoded character: where reserved characters are allowed, such a triple is one already. */
const pieces = [
  'x',
  'Z',
  'k',
  '-',
  '_',
  '~',
  '.',
  ' ',
  '+',
  '&',
  '=',
  '%',
  '#',
  '?',
  '/',
  ';',
  ',',
  '|',
  ':',
  '[',
  ']',
  '"',
  "'",
];
const more = [
  '<',
  '>',
  '\\',
  '!',
  '*',
  '(',
  ')',
  '$',
  '@',
  '`',
  '{',
  '}',
  '^',
  'é',
  '☃',
  '😀',
  '\n',
  '\t',
  '\u0000',
  '\u2028',
];
const all = [...pieces, ...more];

/** Characters that a text cannot hold at a place. */
const kept: Readonly<Record<TextPlace, RegExp>> = {
  any: /^$/,
  'without spaces': / /,
  'without dots': /\./,
  header: /[^\u0021-\u007e\u00e9 ]/,
  'header entry': /[^\u0021-\u007e\u00e9 ]|,/,
};

/** Draws a text, empty ones and ones of any characters included. */
export function drawText(random: Random, place: TextPlace): string {
  const length = random.below(6);
  const drawn = Array.from({ length }, () => random.pick(all)).filter((piece) => !kept[place].test(piece));
  // A header loses the blanks around its value.
  return place.startsWith('header') ? drawn.join('').trim() : drawn.join('');
}
