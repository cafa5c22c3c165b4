import type { Parameter } from '../../contract/parameter.ts';
import type { ShapeMember } from './answer-shape.ts';
import type { ListParts } from './list-parts.ts';
import { isNextUrl, isNumber, isText } from './member-types.ts';
import type { ListReading, ProposedEnd } from './proposal.ts';
import { wireNames } from './wire-names.ts';

/** Reads a list whose response has the cursor of the next page; undefined where nothing looks like one. */
export function byCursor(cursor: Parameter, before: Parameter | undefined, parts: ListParts): ListReading | undefined {
  const { doubts, more, shape, sizing, total } = parts;
  const candidates = cursorsOf(parts);
  // The one that is most like a cursor by its whole path: `paging.cursors.after` before a plain `after`.
  const next = candidates.find(({ path }) => /cursor|token|marker/i.test(path)) ?? candidates[0];
  if (!next) return undefined;
  if (candidates.length > 1)
    doubts.push(
      `the next cursor is taken from "${next.path}"; there is ${candidates
        .filter((one) => one !== next)
        .map(({ path }) => `"${path}"`)
        .join(', ')}, too`,
    );
  const [noCursor] = endOf(next);
  const previous = shape.plain.find((one) => isText(one) && !isNextUrl(one) && wireNames.previous.test(one.name));
  const counted = total && { total: total.path };
  const isNumericNext = isNumber(next) && !isText(next);
  if (wireNames.after.test(cursor.name) && before && previous && !more && !isNumericNext) {
    const options = {
      ...sizing,
      after: cursor.name,
      before: before.name,
      next: next.path,
      previous: previous.path,
      end: endOf(next),
      ...counted,
    };
    tellEnd(next, doubts);
    const parameters = [sizing.size, cursor.name, before.name];
    return { parameters, proposal: { kind: 'cursor-after', options }, noCursor };
  }
  // A token that is always a text says nothing: beside a flag it may be there on the last page too.
  const tokenOnLastPage = more !== undefined && next.isRequired && !next.types.includes('null');
  if (tokenOnLastPage)
    doubts.push(`"${next.path}" is never null by its type: "${more.path}" alone is taken for the end`);
  if (!more) tellEnd(next, doubts);
  const options = {
    ...sizing,
    cursor: cursor.name,
    next: next.path,
    end: more ? anyEnd : endOf(next),
    ...(more && { hasMore: more.path }),
    ...(tokenOnLastPage && { tokenOnLastPage }),
    ...counted,
  };
  const parameters = [sizing.size, cursor.name];
  return { parameters, proposal: { kind: 'cursor-token', options }, noCursor, isNumericNext };
}

/** The fields of a response that look like the cursor of the next page. */
export function cursorsOf({ shape }: Pick<ListParts, 'shape'>): ShapeMember[] {
  return shape.plain.filter(
    (one) => (isText(one) || isNumber(one)) && !isNextUrl(one) && wireNames.next.test(one.name),
  );
}

function tellEnd(next: ShapeMember, doubts: string[]): void {
  if (next.types.includes('null')) return;
  doubts.push(
    `"${next.path}" is never null by its type, and no flag says that there is more: the end is taken to be a cursor that is ${next.isRequired ? 'empty' : 'missing or empty'}`,
  );
}

const anyEnd: readonly ProposedEnd[] = ['null', 'absent', 'empty'];

/** The forms of no cursor that its type leaves room for. */
export function endOf({ isRequired, types }: ShapeMember): readonly ProposedEnd[] {
  const isNullable = types.includes('null');
  return anyEnd.filter((form) => ({ null: isNullable, absent: !isRequired, empty: !isNullable })[form]);
}
