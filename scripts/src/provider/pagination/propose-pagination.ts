import type { Contract, OperationContract } from '../../contract/contract.ts';
import { itemsAt } from '../../contract/pagination.ts';
import type { Parameter } from '../../contract/parameter.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { member } from '../../spec/document.ts';
import { resolve } from '../../spec/resolve.ts';
import { answerShape } from './answer-shape.ts';
import { byCursor, cursorsOf } from './by-cursor.ts';
import { byHeader } from './by-header.ts';
import { byLastRow } from './by-last-row.ts';
import { byLink } from './by-link.ts';
import { byNumber } from './by-number.ts';
import { byOffset } from './by-offset.ts';
import { listParts, type ListParts } from './list-parts.ts';
import { nameForms } from './name-forms.ts';
import type { ListReading, PaginationProposal, ProposedList } from './proposal.ts';
import { rowsOf } from './rows-of.ts';
import { whyLeft } from './why-left.ts';
import { wireNames } from './wire-names.ts';

/** Proposes how the lists of a description page, from the names that vendors use; nothing is asked, doubts are told. */
export function proposePagination({ operations, root }: Contract): PaginationProposal {
  const lists: Omit<ProposedList, 'strategy'>[] = [];
  const undecided: { operation: OperationContract; why: string }[] = [];
  for (const operation of operations) {
    const isRead = operation.method === 'GET' || operation.method === 'QUERY';
    const outcome = (isRead ? proposeList(root, operation) : undefined) ?? whyLeft(root, operation);
    if (typeof outcome === 'string') undecided.push({ operation, why: outcome });
    else if (outcome) lists.push(outcome);
  }
  return { lists: nameForms(lists), undecided };
}

/** The parameters of a list by what they seem to mean. */
type Meanings = Readonly<Record<'size' | 'page' | 'cursor' | 'before' | 'offset', Parameter | undefined>>;

function proposeList(
  root: JsonObject,
  operation: OperationContract,
): Omit<ProposedList, 'strategy'> | string | undefined {
  // A walk sets them by the names of the wire.
  const query = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .map((parameter) => ({ ...parameter, name: parameter.sentAs ?? parameter.name }));
  const of = (pattern: RegExp) => query.find(({ name }) => pattern.test(name));
  const shape = answerShape(root, operation);
  if (!shape) return undefined;
  // Of registries: `n` rows behind the `last` one that is known, with the next page in Link.
  const isOfRegistry = shape.headers.includes('link') && of(/^last$/) !== undefined;
  const { before, cursor, offset, page, size }: Meanings = {
    size: of(wireNames.size) ?? (isOfRegistry ? of(/^n$/) : undefined),
    page: of(wireNames.page),
    cursor: of(wireNames.cursor) ?? (isOfRegistry ? of(/^last$/) : undefined),
    before: of(wireNames.before),
    offset: of(wireNames.offset),
  };
  if (!(page ?? cursor ?? (offset && size))) {
    const bound = of(wireNames.bound);
    if (!bound || !size || (shape.bareArray === undefined && shape.arrays.length === 0)) return undefined;
    return `"${bound.name}" asks for rows beside a known one, and nothing says in which order they come`;
  }
  const doubts: string[] = [];
  const items = rowsOf(shape, operation.path, doubts);
  if (items === undefined)
    return shape.arrays.length > 1 ? 'the response holds several arrays' : 'the response has no array of rows';
  if (!size) return `there is no parameter for the size of a page beside "${(cursor ?? page ?? offset)?.name}"`;
  const row = resolve(
    root,
    itemsAt(root, operation.result.successes.find(({ schema }) => schema)?.schema, items) ?? true,
  );
  const place = items === '' ? 'the response' : `"${items}"`;
  const parts = listParts(root, shape, size, row, place, doubts);
  const made = read({ before, cursor, offset, page, size }, parts);
  return typeof made === 'string' ? made : { operation, items, ...made, doubts };
}

/** Reads a list in the first way in which its parameters and its response agree. */
function read({ before, cursor, offset, page }: Meanings, parts: ListParts): ListReading | string {
  const { doubts, shape } = parts;
  if (cursor && offset) {
    // Without a switch that the description may have too, the cursor is often not even there.
    doubts.push(`it takes an offset as well as "${cursor.name}"; the offset is taken`);
    return byOffset(offset, parts);
  }
  if (cursor) {
    const linked = byLink(
      [cursor, before, page].filter((one) => one !== undefined),
      parts,
    );
    const made = linked ?? byCursor(cursor, before, parts) ?? byHeader(cursor, parts);
    if (made) return made;
    if (!page) return byLastRow(cursor, parts);
  }
  if (page) {
    const isToken = isOnlyText(page);
    const cursors = cursorsOf(parts);
    const isCounted = parts.more !== undefined || shape.plain.some(({ name }) => wireNames.pages.test(name));
    if (isToken || (cursors.length > 0 && !isCounted)) {
      const made = byCursor(page, undefined, parts);
      if (made) return made;
      if (isToken)
        return (
          byLink([page], parts) ??
          byHeader(page, parts) ??
          `"${page.name}" is a text, and nothing in the response says what the next one is`
        );
    }
    return (isCounted ? undefined : (byLink([page], parts) ?? byHeader(page, parts))) ?? byNumber(page, parts);
  }
  return offset ? byOffset(offset, parts) : 'nothing says how it pages';
}

/** Whether the number of a page would be no value of a parameter: it is a text that is not of digits. */
function isOnlyText({ description, schema }: Parameter): boolean {
  const types: Json[] = [member(schema, 'type') ?? []].flat();
  const isDigits =
    /^\^?\(?(\\d|\[0-9\])/.test(String(member(schema, 'pattern') ?? '')) ||
    /^\d+$/.test(String(member(schema, 'default') ?? ''));
  return (
    types.length > 0 &&
    types.every((type) => type === 'string' || type === 'null') &&
    !isDigits &&
    !/\bnumber\b/i.test(description)
  );
}
