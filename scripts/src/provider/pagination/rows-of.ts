import type { AnswerShape } from './answer-shape.ts';

/** Names that vendors give to the rows of a page, the most telling first. */
const usual = [
  'data',
  'items',
  'entries',
  'results',
  'records',
  'rows',
  'values',
  'elements',
  'objects',
  'content',
  'list',
];
/** Arrays that say something of a page, and are not its rows. */
const aside = /^(errors?|warnings|links|order|sort|facets|filters|included|fields)$/i;

/**
 * The path of the rows: the body itself, or the array that is named as rows are or as the path ends; undefined where none of
 * several is told from the others by more than its place.
 */
export function rowsOf({ arrays, bareArray }: AnswerShape, path: string, doubts: string[]): string | undefined {
  if (bareArray) return '';
  const candidates = arrays.filter(({ name }) => !aside.test(name));
  const segments = path.split('/').filter((segment) => segment !== '');
  const last = segments.findLast((segment) => !segment.startsWith('{')) ?? '';
  const found =
    candidates.find(({ name }) => isAlike(name, last)) ??
    usual.map((name) => candidates.find((one) => one.name.toLowerCase() === name)).find((one) => one !== undefined);
  // Of one thing that holds several lists none is the list.
  const isOne = segments.at(-1)?.startsWith('{') === true && candidates.length > 1;
  const chosen = found ?? (isOne ? undefined : candidates[0]);
  const others = candidates.filter((one) => one !== chosen).map((one) => `"${one.path}"`);
  if (chosen && others.length > 0)
    doubts.push(`the rows are taken from "${chosen.path}"; there is ${others.join(', ')}, too`);
  return isOne && chosen?.path.includes('.') ? undefined : chosen?.path;
}

function isAlike(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z\d]/g, '');
}
