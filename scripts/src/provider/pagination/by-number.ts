import type { Parameter } from '../../contract/parameter.ts';
import { isObject, type JsonObject } from '../../spec/document.ts';
import { resolve } from '../../spec/resolve.ts';
import { type AnswerShape, membersOf, type ShapeMember } from './answer-shape.ts';
import { largestPage } from './largest-page.ts';
import type { ListReading } from './proposal.ts';
import { wireNames } from './wire-names.ts';

/** Reads a list whose pages have numbers, or says why it cannot be read. */
export function byNumber(
  root: JsonObject,
  page: Parameter,
  size: Parameter | undefined,
  items: ShapeMember,
  { plain }: AnswerShape,
  doubts: string[],
): ListReading | string {
  if (!size) return `there is no parameter for the size of a page beside "${page.name}"`;
  const rows = resolve(root, items.schema['items']);
  const members = Object.keys(membersOf(root, rows));
  const id = members.find((name) => /^(id|uuid|_id)$/i.test(name)) ?? members.find((name) => /(^|_)id$|Id$/.test(name));
  if (id === undefined)
    return `a row of "${items.path}" has no member that tells it from others, which numbered pages need`;
  if (!/^(id|uuid)$/i.test(id)) doubts.push(`rows are told apart by "${id}"`);
  const pages = plain.find((one) => isNumber(one) && wireNames.pages.test(one.name));
  const total = plain.find((one) => isNumber(one) && wireNames.total.test(one.name));
  if (!pages) doubts.push('the answer does not count its pages: the first empty page is taken for the end');
  if (isObject(page.schema) && page.schema['minimum'] === 0)
    return 'pages are counted from 0, which no strategy of core does';
  const options = {
    page: page.name,
    size: size.name,
    maximum: largestPage(size, doubts),
    id,
    ...(pages && { pages: pages.path }),
    ...(total && { total: total.path }),
  };
  return { parameters: [page.name, size.name], proposal: { strategy: 'numbered', options } };
}

function isNumber({ types }: ShapeMember): boolean {
  return types.includes('integer') || types.includes('number');
}
