import {
  firstIndex,
  fromBase64Json,
  type RouteAnswer,
  type RouteRequest,
  toBase64Json,
} from '@wa-clients/core/testing';

/** Columns that lists are in order by, newest first; equal moments are in order by id. */
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
 * A page found by cursor, or undefined for a cursor that cannot be read.
 *
 * A cursor is Base64 of JSON that holds the sort values of a row and the names of the columns; the page's own ends are
 * set on the last page too, where only `next` is null (seed). Out of range, `limit` is brought into range: only the
 * findings are documented to refuse it. Refusing `after` beside `before` is inferred from the findings, too.
 */
export function cursorPage(rows: readonly Row[], query: URLSearchParams, column: SortColumn): RouteAnswer | undefined {
  return cutPage(inOrder(rows, column), query, {
    compare: (row, key: Key) => compare(keyOf(row, column), key),
    read: (text) => readCursor(text, column),
    write: (row) => toBase64Json({ values: keyOf(row, column), columns: [column, 'id'] }),
  });
}

/** The same for rows of any kind, whose cursor is their place in the list. */
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

/** What cursors of a list hold, and how they are held against a row. */
interface CursorRules<Any, Place> {
  /** Below 0 for a row before the place, 0 for the place's own. */
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
 * A page of the search of the logs, whose limit and cursor stand in the query or, where the search is a POST, in the body;
 * undefined for a cursor that cannot be read.
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

/** What differs among the numbered lists. */
interface NumberedRules {
  /** Whether pages beyond the 50th and rows beyond the 5,000th are refused. Default true. */
  readonly isBounded?: boolean;
  /** Whether the totals say if there is another page. Default false. */
  readonly hasFlag?: boolean;
}

/** A numbered page, with its totals in the body and in headers, or the 400 beyond page 50 and row 5,000 (seed). */
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

/** The Link header as RFC 5988 writes it; none when there is nowhere to go. */
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
  // Contacts stand in order already and stay there; a conversation moves when a test makes it active.
  if (column === 'created_at') return rows;
  return rows.toSorted((a, b) => compare(keyOf(a, column), keyOf(b, column)));
}

function keyOf(row: Row, column: SortColumn): Key {
  const moment = row[column] ?? '';
  // Conversations have whole seconds in bodies and yet six decimals in cursors (seed).
  return [moment.length === 20 ? `${moment.slice(0, 19)}.000000Z` : moment, row.id ?? ''];
}

/** Below 0 where `a` stands before `b`: newest first. */
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
