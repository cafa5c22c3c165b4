import type { Parameter } from '../../contract/parameter.ts';
import { firstPage } from './first-page.ts';
import type { ListParts } from './list-parts.ts';
import { isNumber } from './member-types.ts';
import type { ListReading } from './proposal.ts';
import { isToldApartBy } from './row-id.ts';
import { wireNames } from './wire-names.ts';

/** Reads a list whose pages have numbers. */
export function byNumber(page: Parameter, parts: ListParts): ListReading {
  const { doubts, more, shape, sizing, total } = parts;
  const id = isToldApartBy(parts);
  if (id === undefined)
    doubts.push('rows have no field that tells them apart: one that moves to the next page comes twice');
  const pages = shape.plain.find((one) => isNumber(one) && wireNames.pages.test(one.name));
  if (!pages && !more) doubts.push('the response does not count its pages: the first empty page is taken for the end');
  const first = firstPage(page, doubts);
  const options = {
    page: page.name,
    ...sizing,
    ...(id !== undefined && { id }),
    ...(first === 0 && { first }),
    ...(pages ? { pages: pages.path } : more && { hasMore: more.path }),
    ...(total && { total: total.path }),
  };
  return { parameters: [page.name, sizing.size], proposal: { kind: 'numbered', options } };
}
