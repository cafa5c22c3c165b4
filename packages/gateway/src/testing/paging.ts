import { firstIndex, openCursor, type RouteAnswer, sealCursor } from '@wa-clients/core/testing';

/** Error codes of the gateway by status. */
export const codes: Readonly<Record<number, string>> = {
  400: 'validation_error',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  429: 'rate_limited',
  501: 'not_implemented',
  503: 'gateway_unavailable',
};

/** Paging rules of one list. */
export interface ListRules<Row> {
  /** Name of the list that cursors are bound to. */
  readonly list: string;
  /** Numbers that the rows are sorted by, ascending, the most important first. */
  readonly placeOf: (row: Row) => readonly number[];
  /** Page size for a negative `limit`. Default 1. */
  readonly belowZero?: number;
}

/**
 * Returns a page; `limit` is silently clamped to 1 to 200, and is 50 if omitted or 0.
 *
 * A full page has a cursor, so that a list whose length is a multiple of the size ends with an empty page; the last page
 * has none.
 */
export function cursorPage<Row>(
  rows: readonly Row[],
  query: URLSearchParams,
  { belowZero = 1, list, placeOf }: ListRules<Row>,
): RouteAnswer {
  const asked = query.get('limit') ?? '0';
  if (!/^-?\d+$/.test(asked)) return malformed('limit');
  const number = Number(asked);
  const limit = number === 0 ? 50 : number < 0 ? belowZero : Math.min(200, number);
  const cursor = query.get('cursor') ?? '';
  const after = cursor === '' ? [] : openCursor(cursor, list);
  if (!Array.isArray(after)) return malformed('cursor');
  const start = firstIndex(rows, (row) => isAfter(placeOf(row), after as readonly number[]));
  const data = rows.slice(start, start + limit);
  const last = data.at(-1);
  const isFull = last !== undefined && data.length === limit;
  return { status: 200, body: { data, ...(isFull && { nextCursor: sealCursor(placeOf(last), list) }) } };
}

function isAfter(place: readonly number[], other: readonly number[]): boolean {
  for (const [index, number] of other.entries()) {
    const own = place[index] ?? 0;
    if (own !== number) return own > number;
  }
  return other.length === 0;
}

/** Error response in the gateway's format. */
export function refuse(
  status: number,
  code: string,
  message: string,
  details?: Readonly<Record<string, unknown>>,
): RouteAnswer {
  return { status, body: { error: { code, message, ...(details && { details }) } } };
}

/** Error response for a malformed query parameter. */
export function malformed(parameter: string): RouteAnswer {
  return refuse(400, 'validation_error', `${parameter} is malformed`);
}
