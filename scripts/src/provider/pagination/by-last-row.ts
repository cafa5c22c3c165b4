import type { Parameter } from '../../contract/parameter.ts';
import type { ListParts } from './list-parts.ts';
import { isToldApartBy } from './row-id.ts';
import type { ListReading } from './proposal.ts';
import { wireNames } from './wire-names.ts';

/** Reads a list whose next page begins after the id of its last row, or says why it cannot be read. */
export function byLastRow(after: Parameter, parts: ListParts): ListReading | string {
  const { doubts, more, place, sizing, total } = parts;
  const isSaid =
    wireNames.rowId.test(after.name) ||
    /\b(id|identifier)\b[^.]*\b(last|object|item|row)\b|\blast\b[^.]*\b(id|object|item)\b/i.test(after.description);
  if (!isSaid) return `nothing in the response looks like the next "${after.name}"; it may be the id of the last row`;
  const id = isToldApartBy(parts);
  if (id === undefined) return `a row of ${place} has no field that could be "${after.name}"`;
  if (!more) doubts.push('no flag says that there is more: the first empty page is taken for the end');
  const options = {
    ...sizing,
    after: after.name,
    id,
    ...(more && { hasMore: more.path }),
    ...(total && { total: total.path }),
  };
  return { parameters: [sizing.size, after.name], proposal: { kind: 'after-last-row', options } };
}
