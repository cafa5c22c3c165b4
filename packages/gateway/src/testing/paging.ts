import { firstIndex, openCursor, type RouteAnswer, sealCursor } from '@wa-clients/core/testing';

/** Codes of the gateway's error table, by status; another status is not documented. */
export const codes: Readonly<Record<number, string>> = {
  400: 'validation_error',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  422: 'validation_error',
  429: 'rate_limited',
  501: 'not_implemented',
};

/** What differs from list to list. */
export interface ListRules<Row> {
  /** Name of the list, which its cursors are bound to. */
  readonly list: string;
  /** What `nextCursor` is on the last page: empty for contacts (seed), null for chats (docs). */
  readonly end: '' | null;
  /** Number of a row in the gateway's store, which the rows are in order by. */
  readonly idOf: (row: Row) => number;
}

/** A page. `limit` is brought into 1 to 200 without a word; left out or 0 it is 50 (seed). */
export function cursorPage<Row>(
  rows: readonly Row[],
  query: URLSearchParams,
  { end, idOf, list }: ListRules<Row>,
): RouteAnswer {
  const asked = query.get('limit') ?? '0';
  if (!/^-?\d+$/.test(asked)) return malformed('limit');
  const limit = Number(asked) === 0 ? 50 : Math.min(200, Math.max(1, Number(asked)));
  const cursor = query.get('cursor') ?? '';
  const after = cursor === '' ? Number.NEGATIVE_INFINITY : openCursor(cursor, list);
  if (typeof after !== 'number') return malformed('cursor');
  const start = firstIndex(rows, (row) => idOf(row) > after);
  const data = rows.slice(start, start + limit);
  const last = data.at(-1);
  const hasMore = last !== undefined && start + data.length < rows.length;
  return { status: 200, body: { data, nextCursor: hasMore ? sealCursor(idOf(last), list) : end } };
}

/** A failure in the gateway's form. */
export function refuse(status: number, code: string, message: string): RouteAnswer {
  return { status, body: { error: { code, message } } };
}

/** The failure of a query parameter that cannot be read. */
export function malformed(parameter: string): RouteAnswer {
  const body = { error: { code: 'validation_error', message: `${parameter} is malformed`, details: { parameter } } };
  return { status: 400, body };
}
