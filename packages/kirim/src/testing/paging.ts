import { firstIndex, openCursor, type RouteAnswer, type RouteRequest, sealCursor } from '@wa-clients/core/testing';

import { invalid, requestIdOf } from './failures.ts';

/** Fields that lists are sorted by, newest first and null last; equal timestamps are sorted by id. */
type SortMember = 'created_at' | 'last_message_at';

/** Paging rules of one list. */
export interface ListRules {
  /** Name of the list that cursors are bound to. */
  readonly list: string;
  readonly sortBy: SortMember;
  /** Query parameters that a cursor is bound to and that must be sent again with it. */
  readonly filters: readonly string[];
}

interface Row {
  readonly id: string;
  readonly created_at: string;
  readonly last_message_at?: string | null;
}
type Key = readonly [moment: string, id: string];

/**
 * Returns a page. `limit` is a string of digits from 1 to 100, else 400 `invalid_limit`; a cursor that was modified or
 * belongs to other filters is 400 `invalid_cursor`; the last page has `has_more: false` and a null cursor (docs).
 */
export function cursorPage(rows: readonly Row[], request: RouteRequest, rules: ListRules): RouteAnswer {
  const keyOf = (row: Row): Key => [row[rules.sortBy] ?? '', row.id];
  // Contacts are already sorted and stay so; a conversation moves when a test adds a message to it.
  const ordered = rules.sortBy === 'created_at' ? rows : rows.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
  return cutPage(ordered, request, { ...rules, keyOf, compare: (row, key: Key) => compare(keyOf(row), key) });
}

/** Returns a page of any rows; the cursor is an index into the list and is bound to all other parameters. */
export function numberedCursorPage<Any>(
  rows: readonly Any[],
  request: RouteRequest,
  { list, numberOf }: { readonly list: string; readonly numberOf: (row: Any) => number },
): RouteAnswer {
  const filters = [...new Set(request.query.keys())].filter((name) => name !== 'limit' && name !== 'cursor').toSorted();
  const compareWith = (row: Any, [number]: readonly [number]) => numberOf(row) - number;
  return cutPage(rows, request, { list, filters, keyOf: (row) => [numberOf(row)] as const, compare: compareWith });
}

/** Content and binding of the cursors of a list, and how a row compares with them. */
interface CutRules<Any, Place> {
  readonly list: string;
  readonly filters: readonly string[];
  readonly keyOf: (row: Any) => Place;
  /** Negative for a row before the position. */
  readonly compare: (row: Any, place: Place) => number;
}

function cutPage<Any, Place>(ordered: readonly Any[], request: RouteRequest, rules: CutRules<Any, Place>): RouteAnswer {
  const { query } = request;
  const limit = query.get('limit') ?? '25';
  if (!/^\d+$/.test(limit) || Number(limit) < 1 || Number(limit) > 100)
    return invalid(request, 'invalid_limit', 'limit');
  const context = JSON.stringify([rules.list, ...rules.filters.map((name) => query.get(name))]);
  const cursor = query.get('cursor');
  const after = cursor === null ? undefined : (openCursor(cursor, context) as Place | undefined);
  if (cursor !== null && after === undefined) return invalid(request, 'invalid_cursor', 'cursor');
  const start = after === undefined ? 0 : firstIndex(ordered, (row) => rules.compare(row, after) > 0);
  const data = ordered.slice(start, start + Number(limit));
  const last = data.at(-1);
  const hasMore = last !== undefined && start + data.length < ordered.length;
  const nextCursor = hasMore ? sealCursor(rules.keyOf(last), context) : null;
  const body = { data, has_more: hasMore, next_cursor: nextCursor, request_id: requestIdOf(request) };
  return { status: 200, body };
}

/** Negative if `a` comes before `b`: newest first, so that the empty string of a null comes last. */
function compare(a: Key, b: Key): number {
  if (a[0] !== b[0]) return a[0] > b[0] ? -1 : 1;
  return a[1] === b[1] ? 0 : a[1] > b[1] ? -1 : 1;
}
