import {
  firstIndex,
  fromBase64Json,
  type RouteAnswer,
  type RouteRequest,
  toBase64Json,
} from '@wa-clients/core/testing';

/** Columns by which lists are sorted, newest first; rows with equal timestamps are sorted by id. */
export type SortColumn = 'created_at' | 'last_active_at';

interface Row {
  readonly id?: string;
  readonly created_at?: string;
  readonly last_active_at?: string;
}
type Key = readonly [moment: string, id: string];

const lastPage = 50;
const lastRow = 5_000;

/**
 * Returns a page by cursor pagination, or undefined for an invalid cursor.
 *
 * A cursor is Base64-encoded JSON with the sort values of a row and the names of the columns; `cursors` is set on the
 * last page as well, where only `next` is null (seed). A `limit` out of range is clamped: only findings are documented
 * to reject it. The rejection of `after` combined with `before` is inferred from the findings as well.
 */
export function cursorPage(rows: readonly Row[], query: URLSearchParams, column: SortColumn): RouteAnswer | undefined {
  return cutPage(inOrder(rows, column), query, {
    compare: (row, key: Key) => compare(keyOf(row, column), key),
    read: (text) => readCursor(text, column),
    write: (row) => toBase64Json({ values: keyOf(row, column), columns: [column, 'id'] }),
  });
}

/** The same for arbitrary rows, whose cursor is their position in the list. */
export function cursorPageOf<Any extends object>(
  rows: readonly Any[],
  query: URLSearchParams,
  numberOf: (row: Any) => number,
): RouteAnswer | undefined {
  return cutPage(rows, query, {
    compare: (row, number: number) => numberOf(row) - number,
    read: (text) => {
      const { values } = (fromBase64Json(text) as { values?: unknown } | null | undefined) ?? {};
      const [number] = Array.isArray(values) ? (values as unknown[]) : [];
      return typeof number === 'number' ? number : undefined;
    },
    write: (row) => toBase64Json({ values: [numberOf(row)], columns: ['position'] }),
  });
}

/** Content of the cursors of a list, and their comparison with a row. */
interface CursorRules<Any, Place> {
  /** Negative for a row before the position, 0 for the row at the position. */
  readonly compare: (row: Any, place: Place) => number;
  readonly read: (text: string) => Place | undefined;
  readonly write: (row: Any) => string;
}

function cutPage<Any, Place>(
  ordered: readonly Any[],
  query: URLSearchParams,
  { compare: compareWith, read, write }: CursorRules<Any, Place>,
): RouteAnswer | undefined {
  const limit = Math.min(100, Math.max(1, wholeNumber(query.get('limit')) ?? 20));
  const place = (name: string) => (query.get(name) ? read(query.get(name) ?? '') : null);
  const [after, before] = [place('after'), place('before')];
  if (after === undefined || before === undefined || (after !== null && before !== null)) return undefined;
  const end = before === null ? null : firstIndex(ordered, (row) => compareWith(row, before) >= 0);
  const start =
    after === null ? Math.max(0, (end ?? 0) - limit) : firstIndex(ordered, (row) => compareWith(row, after) > 0);
  const page = ordered.slice(start, end ?? start + limit);
  const cursorOf = (row: Any | undefined) => (row === undefined ? null : write(row));
  const cursors = { before: cursorOf(page[0]), after: cursorOf(page.at(-1)) };
  const paging = {
    cursors,
    next: start + page.length < ordered.length ? cursors.after : null,
    previous: start > 0 ? cursors.before : null,
  };
  return { status: 200, body: { data: page, paging } };
}

/**
 * Returns a page of the log search, with limit and cursor from the query or, for a POST, from the body; undefined for
 * an invalid cursor.
 */
export function searchPage<Any extends object>(
  rows: readonly Any[],
  { body, query }: RouteRequest,
  numberOf: (row: Any) => number,
): RouteAnswer | undefined {
  const asked = new URLSearchParams(query);
  const { cursor = query.get('cursor'), limit } = (body ?? {}) as {
    readonly cursor?: unknown;
    readonly limit?: unknown;
  };
  if (typeof limit === 'number') asked.set('limit', String(limit));
  if (typeof cursor === 'string') asked.set('after', cursor);
  const answer = cursorPageOf(rows, asked, numberOf);
  if (!answer) return undefined;
  const { data, paging } = answer.body as { readonly data: unknown; readonly paging: { readonly next: string | null } };
  const pagination = { has_more: paging.next !== null, next_cursor: paging.next };
  return { status: 200, body: { data, pagination } };
}

/** Differences between the lists with offset pagination. */
interface NumberedRules {
  /** Whether pages after page 50 and rows after row 5,000 are rejected. Default true. */
  readonly isBounded?: boolean;
  /** Whether the totals include a flag for a next page. Default false. */
  readonly hasFlag?: boolean;
}

/** Returns a page by offset pagination with totals in body and headers, or a 400 after page 50 or row 5,000 (seed). */
export function numberedPage(
  rows: readonly object[],
  query: URLSearchParams,
  url: URL,
  { hasFlag = false, isBounded = true }: NumberedRules = {},
): RouteAnswer {
  const page = Math.max(1, wholeNumber(query.get('page')) ?? 1);
  const asked = Math.max(1, wholeNumber(query.get('per_page')) ?? 20);
  const size = Math.min(100, asked);
  if (isBounded && (page > lastPage || page * asked > lastRow)) {
    const what =
      page > lastPage
        ? `Page ${page} exceeds the maximum supported legacy offset page (${lastPage})`
        : `Window ${page * asked} exceeds the maximum supported legacy offset window (${lastRow})`;
    const body = {
      message: 'legacy_offset_pagination_limit_exceeded',
      detail: `${what}. Use cursor pagination with limit, after, and before.`,
      requested_page: page,
      requested_per_page: asked,
      requested_window: page * asked,
      max_page: lastPage,
      max_window: lastRow,
      cursor_example: `${url.origin}${url.pathname}?limit=${size}`,
    };
    return { status: 400, body };
  }
  const pages = Math.ceil(rows.length / size);
  const counts = { page, per_page: size, total_pages: pages, total_count: rows.length };
  const meta = hasFlag ? { ...counts, has_next: page < pages, total_count_estimated: false } : counts;
  const headers = {
    'x-total': String(rows.length),
    'x-total-pages': String(pages),
    'x-per-page': String(size),
    'x-page': String(page),
    ...links(url, page, pages),
  };
  return { status: 200, headers, body: { data: rows.slice((page - 1) * size, page * size), meta } };
}

/** Returns the Link header (RFC 5988); none if there is no neighboring page. */
function links(url: URL, page: number, pages: number): { link?: string } {
  const to = (number: number, relation: string) => {
    const target = new URL(url);
    target.searchParams.set('page', String(number));
    return `<${target.href}>; rel="${relation}"`;
  };
  const back = page > 1 ? [to(1, 'first'), to(page - 1, 'prev')] : [];
  const on = page < pages ? [to(page + 1, 'next'), to(pages, 'last')] : [];
  return back.length + on.length > 0 ? { link: [...back, ...on].join(', ') } : {};
}

function inOrder(rows: readonly Row[], column: SortColumn): readonly Row[] {
  // Contacts are already sorted and keep their order; a conversation moves when a test makes it active.
  if (column === 'created_at') return rows;
  return rows.toSorted((a, b) => compare(keyOf(a, column), keyOf(b, column)));
}

function keyOf(row: Row, column: SortColumn): Key {
  const moment = row[column] ?? '';
  // Conversations have whole seconds in response bodies, but six decimals in cursors (seed).
  return [moment.length === 20 ? `${moment.slice(0, 19)}.000000Z` : moment, row.id ?? ''];
}

/** Negative if `a` precedes `b`: newest first. */
function compare(a: Key, b: Key): number {
  if (a[0] !== b[0]) return a[0] > b[0] ? -1 : 1;
  return a[1] === b[1] ? 0 : a[1] > b[1] ? -1 : 1;
}

function readCursor(text: string, column: SortColumn): Key | undefined {
  const cursor = fromBase64Json(text) as { values?: unknown; columns?: unknown } | null | undefined;
  const { columns, values } = cursor ?? {};
  if (!Array.isArray(columns) || columns.join() !== `${column},id` || !Array.isArray(values)) return undefined;
  const [moment, id] = values as unknown[];
  return typeof moment === 'string' && typeof id === 'string' ? [moment, id] : undefined;
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^-?\d+$/.test(text) ? Number(text) : undefined;
}
