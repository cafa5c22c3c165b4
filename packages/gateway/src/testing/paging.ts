import { firstIndex, openCursor, type RouteAnswer, sealCursor } from '@wa-clients/core/testing';

/** Error codes of the gateway by status; no other status is documented. */
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

/** Paging rules of one list. */
export interface ListRules<Row> {
  /** Name of the list that cursors are bound to. */
  readonly list: string;
  /** `nextCursor` on the last page: empty for contacts (seed), null for chats (docs). */
  readonly end: '' | null;
  /** Numeric id of a row in the gateway's store, which the rows are sorted by. */
  readonly idOf: (row: Row) => number;
}

/** Returns a page; `limit` is silently clamped to 1 to 200, and is 50 if omitted or 0 (seed). */
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

/** Error response in the gateway's format. */
export function refuse(status: number, code: string, message: string): RouteAnswer {
  return { status, body: { error: { code, message } } };
}

/** Error response for a malformed query parameter. */
export function malformed(parameter: string): RouteAnswer {
  const body = { error: { code: 'validation_error', message: `${parameter} is malformed`, details: { parameter } } };
  return { status: 400, body };
}
