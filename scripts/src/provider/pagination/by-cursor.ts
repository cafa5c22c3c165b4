import type { Parameter } from '../../contract/parameter.ts';
import type { AnswerShape, ShapeMember } from './answer-shape.ts';
import { largestPage } from './largest-page.ts';
import type { ListReading, ProposedEnd } from './proposal.ts';
import { wireNames } from './wire-names.ts';

/** Reads a list that pages by a cursor, or says why it cannot be read. */
export function byCursor(
  cursor: Parameter,
  before: Parameter | undefined,
  size: Parameter | undefined,
  { arrays, plain }: AnswerShape,
  doubts: string[],
): ListReading | string {
  if (!size) return `there is no parameter for the size of a page beside "${cursor.name}"`;
  // The one that is most like a cursor by its whole path: `paging.cursors.after` before a plain `after`.
  const candidates = plain.filter((one) => isText(one) && wireNames.next.test(one.name));
  const next = candidates.find(({ path }) => /cursor|token/i.test(path)) ?? candidates[0];
  if (!next)
    return `nothing in the answer looks like the next "${cursor.name}"${arrays.length > 0 ? '; it may be the id of the last row' : ''}`;
  if (candidates.length > 1)
    doubts.push(
      `the next cursor is taken from "${next.path}"; there is ${candidates
        .filter((one) => one !== next)
        .map(({ path }) => `"${path}"`)
        .join(', ')}, too`,
    );
  if (
    /^https?:|url/i.test(`${String(next.schema['example'] ?? '')}${String(next.schema['format'] ?? '')}`) ||
    next.schema['format'] === 'uri'
  ) {
    return `"${next.path}" is an address and no cursor; addresses out of answers are never followed`;
  }
  const maximum = largestPage(size, doubts);
  const noCursor = next.types.includes('null') ? null : '';
  const previous = plain.find((one) => isText(one) && wireNames.previous.test(one.name));
  if (wireNames.after.test(cursor.name) && before && previous) {
    const options = {
      size: size.name,
      maximum,
      after: cursor.name,
      before: before.name,
      next: next.path,
      previous: previous.path,
      end: endOf(next),
    };
    return {
      parameters: [size.name, cursor.name, before.name],
      proposal: { strategy: 'cursor-after', options },
      noCursor,
    };
  }
  const more = plain.find(({ name, types }) => types.includes('boolean') && wireNames.more.test(name));
  // A token that is always a text says nothing: beside a flag it may be there on the last page too.
  const tokenOnLastPage = more !== undefined && next.isRequired && !next.types.includes('null');
  if (tokenOnLastPage)
    doubts.push(`"${next.path}" is never null by its type: "${more.path}" alone is taken for the end`);
  if (!more && !next.types.includes('null'))
    doubts.push(
      `"${next.path}" is never null by its type, and no flag says that there is more: the end is taken to be a cursor that is ${next.isRequired ? 'empty' : 'missing or empty'}`,
    );
  const options = {
    size: size.name,
    maximum,
    cursor: cursor.name,
    next: next.path,
    end: more ? anyEnd : endOf(next),
    ...(more && { hasMore: more.path }),
    ...(tokenOnLastPage && { tokenOnLastPage }),
  };
  return { parameters: [size.name, cursor.name], proposal: { strategy: 'cursor-token', options }, noCursor };
}

const anyEnd: readonly ProposedEnd[] = ['null', 'absent', 'empty'];

/** The forms of no cursor that its type leaves room for. */
function endOf({ isRequired, types }: ShapeMember): readonly ProposedEnd[] {
  const isNullable = types.includes('null');
  return anyEnd.filter((form) => ({ null: isNullable, absent: !isRequired, empty: !isNullable })[form]);
}

function isText({ types }: ShapeMember): boolean {
  return types.includes('string');
}
