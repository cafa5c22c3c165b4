import type { Parameter } from '../../contract/parameter.ts';
import { member } from '../../spec/document.ts';

/** The number of the first page, by all that a description says of the parameter; a guess is told among the doubts. */
export function firstPage({ description, example, name, schema }: Parameter, doubts: string[]): 0 | 1 {
  const said: (0 | 1)[] = [];
  const [usual, least, above] = ['default', 'minimum', 'exclusiveMinimum'].map((keyword) => member(schema, keyword));
  for (const value of [usual, least]) if (value === 0 || value === 1) said.push(value);
  if (above === 0) said.push(1);
  if (
    /\b(0|zero)[- ]?(based|indexed)|(start|begin|count)\w* (at|from|with) (0|zero)\b|first page is (0|zero)\b/i.test(
      description,
    )
  )
    said.push(0);
  if (
    /\b(1|one)[- ]?(based|indexed)|(start|begin|count)\w* (at|from|with) (1|one)\b|first page is (1|one)\b/i.test(
      description,
    )
  )
    said.push(1);
  if (said.length === 0 && (example ?? member(schema, 'example')) === 0) said.push(0);
  const [first = 1] = said;
  if (said.length === 0) doubts.push(`nothing says whether "${name}" counts from 0 or from 1; 1 is a guess`);
  // The page that comes when none is asked for is the first one.
  else if (said.some((other) => other !== first))
    doubts.push(`what is said of "${name}" contradicts itself; its pages are counted from ${first}`);
  return first;
}
