import type { Parameter } from '../../contract/parameter.ts';
import { member } from '../../spec/document.ts';
import type { ListParts } from './list-parts.ts';
import type { ListReading } from './proposal.ts';
import { isToldApartBy } from './row-id.ts';

/** Reads a list whose pages begin after a number of rows. */
export function byOffset(offset: Parameter, parts: ListParts): ListReading {
  const { doubts, more, sizing, total } = parts;
  const id = isToldApartBy(parts);
  const [usual, least] = ['default', 'minimum'].map((name) => member(offset.schema, name));
  const first = (usual ?? least) === 1 ? 1 : undefined;
  if (!more) doubts.push('no flag says that there is more: the first empty page is taken for the end');
  if (usual === undefined && least === undefined && /^start/i.test(offset.name))
    doubts.push(`nothing says whether "${offset.name}" counts from 0 or from 1; 0 is a guess`);
  const options = {
    offset: offset.name,
    ...sizing,
    ...(first !== undefined && { first: first as 1 }),
    ...(id !== undefined && { id }),
    ...(more && { hasMore: more.path }),
    ...(total && { total: total.path }),
  };
  return { parameters: [offset.name, sizing.size], proposal: { kind: 'offset', options } };
}
