import { splitWords } from './word-forms.ts';

const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi;

/** A segment of a path without what no person would say: ids of things, such as that in `securityClassification-6VMVochwUWo`. */
export function withoutOpaque(segment: string): string {
  const parts = segment.replaceAll(uuid, '').split(/([-_.~])/);
  const kept = parts.map((part) => (isOpaque(part) ? '' : part)).join('');
  return kept === segment ? segment : kept.replaceAll(/^[-_.~]+|[-_.~]+$/g, '');
}

/** Whether a text is letters and digits as they come: hexadecimal, or with a change of case or kind every few characters. */
function isOpaque(part: string): boolean {
  if (!/\p{Nd}/u.test(part) || !/\p{L}/u.test(part)) return false;
  if (/^[\da-f]{12,}$/i.test(part)) return true;
  const hasBoth = /\p{Lu}/u.test(part) && /\p{Ll}/u.test(part);
  const words = splitWords(part);
  return hasBoth && part.length >= 8 && part.length / words.length < 2.6 && words.every(({ length }) => length <= 5);
}
