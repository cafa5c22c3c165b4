import {
  type ClientOptions,
  cursorAfter,
  list,
  type ListOperation,
  type ReversibleSideBySideListOptions,
  sideBySide,
} from '@wa-clients/core';

import { exampleClient } from '../support/client.ts';

/** A row with a timestamp. */
export interface TimedRow {
  readonly id: string;
  readonly at: string;
}

/** How the provider of one test behaves. */
export interface TimedProviderOptions {
  readonly rows: readonly TimedRow[];
  readonly order: 'ascending' | 'descending';
  /** Whether `after` and `before` take in the timestamp itself. */
  readonly isInclusive?: boolean;
  /** Unit to which the provider cuts the timestamps of filters. */
  readonly resolutionMs?: number;
  /**
   * What the provider takes the timestamp of a filter for, where that is not what is described; `sign` is 1 for rows after it
   * and -1 for those before.
   */
  readonly misread?: (time: number, sign: 1 | -1) => number;
  /** Whether the description says what the order is. */
  readonly tellsOrder?: boolean;
  /** Called before each request is answered; what it returns is answered instead. */
  readonly onRequest?: (count: number, signal: AbortSignal) => Promise<Response | undefined> | Response | undefined;
  readonly client?: Partial<ClientOptions>;
}

/** A cursor list in memory whose rows are sorted by timestamp and id, as a provider's keyset query does it. */
export function timedProvider(options: TimedProviderOptions) {
  const { order, isInclusive = false, resolutionMs = 1, tellsOrder = true, onRequest } = options;
  const { misread = (time: number) => time } = options;
  const sign = order === 'ascending' ? 1 : -1;
  const timeOf = createTimes();
  const compare = (a: TimedRow, b: TimedRow) =>
    sign * (timeOf(a.at) - timeOf(b.at)) || sign * (a.id < b.id ? -1 : Number(a.id > b.id));
  let rows = options.rows.toSorted(compare);
  const requests: URLSearchParams[] = [];
  const cut = (text: string) => Math.floor(Date.parse(text) / resolutionMs) * resolutionMs;
  const answer = (query: URLSearchParams): Response => {
    const limit = Number(query.get('limit'));
    const [after, before, cursor] = ['created_after', 'created_before', 'after'].map((name) => query.get(name));
    const place = cursor ? (JSON.parse(atob(cursor)) as TimedRow) : undefined;
    const least = after ? misread(cut(after), 1) : -Infinity;
    const most = before ? misread(cut(before), -1) : Infinity;
    // Rows are sorted by time: those of a page are found by halving, whatever a list holds.
    const isEarly = (time: number) => (isInclusive ? time < least : time <= least);
    const isLate = (time: number) => (isInclusive ? time > most : time >= most);
    const isBefore = (row: TimedRow) => {
      const time = timeOf(row.at);
      const isOut = sign > 0 ? isEarly(time) : isLate(time);
      return isOut || (place !== undefined && compare(row, place) <= 0);
    };
    const isWithin = (row: TimedRow) => !(sign > 0 ? isLate(timeOf(row.at)) : isEarly(timeOf(row.at)));
    const start = firstNot(rows, isBefore);
    const found = rows.slice(start, start + limit + 1).filter(isWithin);
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const next = found.length > limit && last ? btoa(JSON.stringify({ id: last.id, at: last.at })) : null;
    return Response.json({ data: page, paging: { next, previous: null } });
  };
  const client = exampleClient('https://provider.example', {
    retry: false,
    ...options.client,
    fetch: async (url, { signal }) => {
      const query = new URL(url).searchParams;
      requests.push(query);
      return (await onRequest?.(requests.length, signal)) ?? answer(query);
    },
  });
  const facts = { at: 'at', id: 'id', after: 'created_after', before: 'created_before', resolutionMs };
  const operation: ListOperation = {
    name: 'things.list',
    method: 'GET',
    path: '/things',
    items: 'data',
    pagination: cursorAfter({
      size: 'limit',
      maximum: 100,
      after: 'after',
      before: 'before',
      next: 'paging.next',
      previous: 'paging.previous',
      end: ['null'],
    }),
    sideBySide: sideBySide(tellsOrder ? { ...facts, order } : facts),
  };
  return {
    requests,
    /** Rows in the order of the list, as they are now. */
    sorted: () => rows,
    change: (edit: (rows: readonly TimedRow[]) => readonly TimedRow[]) => void (rows = edit(rows).toSorted(compare)),
    open: (listOptions: ReversibleSideBySideListOptions, filters: object = {}) =>
      list<TimedRow, { data: TimedRow[] }>(client, operation, filters, listOptions),
  };
}

/** Index of the first row for which it is not so; of all rows before that one it is. */
function firstNot(rows: readonly TimedRow[], isSo: (row: TimedRow) => boolean): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(rows[middle] as TimedRow)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function createTimes(): (text: string) => number {
  const times = new Map<string, number>();
  return (text) => {
    let time = times.get(text);
    if (time === undefined) times.set(text, (time = Date.parse(text)));
    return time;
  };
}
