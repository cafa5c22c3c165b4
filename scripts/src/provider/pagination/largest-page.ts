import type { Parameter } from '../../contract/parameter.ts';
import { member } from '../../spec/document.ts';

/** Page size where the description names no limit. */
const usualMaximum = 100;

/** The largest size of a page, from the limit or the description of its parameter; a guess is told among the doubts. */
export function largestPage({ description, name, schema }: Parameter, doubts: string[]): number {
  const maximum = member(schema, 'maximum');
  if (typeof maximum === 'number') return maximum;
  const said = /\b(?:max(?:imum)?|up to|at most)\D{0,12}(\d{1,5})\b/i.exec(description)?.[1];
  if (said !== undefined) {
    doubts.push(`the largest "${name}" is read out of its description: ${said}`);
    return Number(said);
  }
  doubts.push(`the description names no largest "${name}"; ${usualMaximum} is a guess`);
  return usualMaximum;
}
