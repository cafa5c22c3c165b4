import { isExactInteger } from './safe-integer.ts';

/** A number of a document that JavaScript has no exact value for, by its place and its text. */
export interface InexactNumber {
  readonly pointer: string;
  readonly text: string;
}

const integer = /^[-+]?\d+$/;
const decimal = /^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$/;
const notFinite = /^([-+]?\.inf|\.nan)$/i;

/** Whether a text is a number that JavaScript would round or has none for: an integer beyond the safe range, or no finite one. */
export function isInexactNumber(text: string): boolean {
  if (integer.test(text)) return !isExactInteger(text);
  return notFinite.test(text) || (decimal.test(text) && !Number.isFinite(Number(text)));
}

/** The nearest value that JavaScript has for a number's text; infinite and NaN included, undefined for no number. */
export function nearestNumber(text: string): number | undefined {
  if (/^[-+]?\.inf$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  if (/^\.nan$/i.test(text)) return Number.NaN;
  return decimal.test(text) ? Number(text) : undefined;
}
