import {
  type DescribedList,
  firstIndex,
  fromBase64Json,
  type RouteAnswer,
  type RouteRequest,
  toBase64Json,
  withValueAt,
} from '@wa-clients/core/testing';
import { graphError } from '@wa-clients/whatsapp/testing';

/** Rows that a page has at most, by the name of the collection; 100 of the others. */
const mostOf: Readonly<Record<string, number>> = { qrCodes: 25, groups: 1_024 };

/**
 * A page of Meta: cursors are there on the last page as well, whose end is that there is no URL of a further one. The URLs
 * hold the access token, as those of Meta can.
 */
export function linkedPage(list: DescribedList, { query, url }: RouteRequest): RouteAnswer {
  const { items, numberOf, operation, rows } = list;
  const most = mostOf[operation.collection ?? ''] ?? 100;
  const given = query.get('limit');
  const limit = Number(given ?? 25);
  if (given !== null && !(/^\d+$/.test(given) && limit >= 1 && limit <= most)) {
    return graphError(400, `(#100) Param limit must be a number from 1 to ${most}`, 100);
  }
  const place = (name: string) => {
    const text = query.get(name);
    if (text === null || text === '') return null;
    const number = fromBase64Json(text);
    return typeof number === 'number' ? number : undefined;
  };
  const [after, before] = [place('after'), place('before')];
  if (after === undefined || before === undefined) return graphError(400, '(#131059) Invalid or stale cursor', 131_059);
  const end = before === null ? null : firstIndex(rows, (row) => numberOf(row) >= before);
  const start = after === null ? Math.max(0, (end ?? 0) - limit) : firstIndex(rows, (row) => numberOf(row) > after);
  const page = rows.slice(start, end ?? start + limit);
  const cursorOf = (row: DescribedList['rows'][number] | undefined) =>
    row === undefined ? undefined : toBase64Json(numberOf(row));
  const cursors = { before: cursorOf(page[0]), after: cursorOf(page.at(-1)) };
  const link = (name: 'after' | 'before') => `${url.origin}${url.pathname}?access_token=never&${name}=${cursors[name]}`;
  const paging = {
    ...(page.length > 0 && { cursors }),
    ...(start > 0 && page.length > 0 && { previous: link('before') }),
    ...(start + page.length < rows.length && page.length > 0 && { next: link('after') }),
  };
  return { status: 200, body: { ...(withValueAt({}, items, page) as object), paging } };
}
