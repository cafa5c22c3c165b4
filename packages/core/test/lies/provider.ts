import { cursorAfter, cursorToken, linkedPages, numberedPages, offsetPages, type Strategy } from '@wa-clients/core';

/** A row as a provider may send it: with identity, without one, or nothing at all. */
export type Row = { readonly id?: string | number | null; readonly n: number } | null;

type Body = Record<string, unknown>;

/** A way in which a provider says where its list goes on, and the lies that can be told about it. */
export interface Honesty {
  readonly strategy: Strategy;
  /** The index of the page that a request asks for; without it, `page` or `cursor` say so. */
  readonly indexOf?: (query: URLSearchParams, size: number) => number;
  /** The body of page `index`, counted from 0, of `count` pages, told truly. */
  readonly truth: (data: readonly Row[], index: number, count: number, rows: number) => Body;
  /** What makes a lie of a true body; each must be noticed, and none can be the end of a list. */
  readonly lies: Readonly<Record<string, (body: Body, index: number) => void>>;
}

const size = { size: 'limit', maximum: 50 };
const numbers = { page: 'page', id: 'id', ...size };
/** The cursor that leads to a page; those of the first pages look like nothing at all. */
const cursorOf = (index: number) => String(index - 1);
/** A URL as providers write them, with more than the cursor, and to another place. */
const urlOf = (cursor: string | null) =>
  cursor && `https://evil.example/v2/other?limit=1&cursor=${cursor}&key=x#cursor=9`;
const nextOf = (index: number, count: number) => (index + 1 < count ? cursorOf(index + 1) : null);

/** Values that are neither a cursor, nor a flag, nor a count, nor an end. */
const nonsense: Record<string, unknown> = {
  true: true,
  object: {},
  array: [],
  'array of text': ['1'],
  'half a letter': '\ud83d',
};

function setEach(values: Record<string, unknown>, set: (body: Body, value: unknown) => void) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, (body: Body) => set(body, value)] as const),
  );
}

const metaOf = (body: Body) => body['meta'] as Body;

export const honesties: Readonly<Record<string, Honesty>> = {
  'a cursor that is null at the end': {
    strategy: cursorAfter({
      ...size,
      after: 'cursor',
      before: 'before',
      next: 'paging.next',
      previous: 'paging.previous',
      end: ['null'],
    }),
    truth: (data, index, count) => ({ data, paging: { next: nextOf(index, count), previous: null } }),
    lies: {
      ...setEach({ ...nonsense, empty: '', false: false }, (body, next) => void (body['paging'] = { next })),
      'no paging': (body) => delete body['paging'],
      'paging is null': (body) => void (body['paging'] = null),
      'paging is renamed': (body) => {
        body['pagination'] = body['paging'];
        delete body['paging'];
      },
      'no next': (body) => void (body['paging'] = { previous: null }),
    },
  },
  'a token that is left out, empty or null at the end': {
    strategy: cursorToken({ ...size, cursor: 'cursor', next: 'next', end: ['absent', 'empty', 'null'] }),
    truth: (data, index, count) => ({ data, ...(index + 1 < count && { next: cursorOf(index + 1) }) }),
    lies: setEach({ ...nonsense, false: false }, (body, next) => void (body['next'] = next)),
  },
  'a token with a flag': {
    strategy: cursorToken({
      ...size,
      cursor: 'cursor',
      next: 'next',
      hasMore: 'has_more',
      end: ['absent', 'empty', 'null'],
    }),
    truth: (data, index, count) => ({ data, has_more: index + 1 < count, next: nextOf(index, count) }),
    lies: {
      ...setEach({ ...nonsense, false: false }, (body, next) => void (body['next'] = next)),
      'no flag': (body) => delete body['has_more'],
      'the flag is null': (body) => void (body['has_more'] = null),
      'the flag is text': (body) => void (body['has_more'] = String(body['has_more'])),
      'the flag is a number': (body) => void (body['has_more'] = Number(body['has_more'])),
      'the flag says otherwise': (body) => void (body['has_more'] = !body['has_more']),
      'more without a cursor': (body) => Object.assign(body, { has_more: true, next: null }),
      'more with an empty cursor': (body) => Object.assign(body, { has_more: true, next: '' }),
      'more with no cursor at all': (body) => {
        body['has_more'] = true;
        delete body['next'];
      },
      'no more with a cursor': (body) => Object.assign(body, { has_more: false, next: '7' }),
      'no more with a number': (body) => Object.assign(body, { has_more: false, next: 0 }),
    },
  },
  'a flag beside a token that is always there': {
    strategy: cursorToken({
      ...size,
      cursor: 'cursor',
      next: 'next',
      hasMore: 'has_more',
      tokenOnLastPage: true,
      end: [],
    }),
    truth: (data, index, count) => ({ data, has_more: index + 1 < count, next: cursorOf(index + 1) }),
    lies: {
      'no flag': (body) => delete body['has_more'],
      'the flag is text': (body) => void (body['has_more'] = String(body['has_more'])),
      'more without a cursor': (body) => Object.assign(body, { has_more: true, next: null }),
    },
  },
  'pages that are counted': {
    strategy: numberedPages({ ...numbers, pages: 'meta.pages', total: 'meta.total' }),
    truth: (data, _, count, total) => ({ data, meta: { pages: count, total } }),
    lies: {
      ...setEach(
        { ...nonsense, null: null, text: '3', fraction: 1.5, negative: -1, empty: '' },
        (body, pages) => void (metaOf(body)['pages'] = pages),
      ),
      'no meta': (body) => delete body['meta'],
      'no count': (body) => delete metaOf(body)['pages'],
      'fewer than the rows in all need': (body, index) =>
        Object.assign(metaOf(body), { pages: index + 1, total: 50 * (index + 1) + 1 }),
    },
  },
  'pages that say which they are': {
    strategy: numberedPages({ ...numbers, pages: 'meta.pages', total: 'meta.total', number: 'meta.page' }),
    truth: (data, index, count, total) => ({ data, meta: { pages: count, total, page: index + 1 } }),
    lies: {
      'the page before': (body, index) => void (metaOf(body)['page'] = index || 2),
      'the page behind': (body, index) => void (metaOf(body)['page'] = index + 2),
    },
  },
  'pages with a flag': {
    strategy: numberedPages({ ...numbers, hasMore: 'meta.has_next' }),
    truth: (data, index, count) => ({ data, meta: { has_next: index + 1 < count } }),
    lies: {
      ...setEach({ object: {}, null: null, text: 'false', 0: 0, empty: '' }, (body, flag) => {
        metaOf(body)['has_next'] = flag;
      }),
      'no meta': (body) => delete body['meta'],
      'no flag': (body) => delete metaOf(body)['has_next'],
    },
  },
  'the URL of a page': {
    strategy: linkedPages({ ...size, parameters: ['cursor'], next: 'next', end: ['null'] }),
    truth: (data, index, count) => ({ data, next: urlOf(nextOf(index, count)) }),
    lies: {
      ...setEach({ ...nonsense, false: false, empty: '', number: 7 }, (body, next) => void (body['next'] = next)),
      'no URL': (body) => delete body['next'],
      'a URL without a cursor': (body) => void (body['next'] = 'https://api.example.com/rows?page=2'),
      'a URL with an empty cursor': (body) => void (body['next'] = '/rows?cursor='),
      'a URL without a query': (body) => void (body['next'] = 'https://api.example.com/rows#cursor=1'),
    },
  },
  'a flag beside an offset': {
    strategy: offsetPages({ ...size, offset: 'offset', hasMore: 'meta.more', total: 'meta.total' }),
    indexOf: (query, asked) => Number(query.get('offset')) / asked,
    truth: (data, index, count, total) => ({ data, meta: { more: index + 1 < count, total } }),
    lies: {
      ...setEach({ object: {}, null: null, text: 'false', 0: 0, empty: '' }, (body, flag) => {
        metaOf(body)['more'] = flag;
      }),
      'no meta': (body) => delete body['meta'],
      'no flag': (body) => delete metaOf(body)['more'],
      'more without a row': (body) => Object.assign(body, { data: [], meta: { more: true } }),
      'no more before the last row': (body) => Object.assign(metaOf(body), { more: false, total: 1_000 }),
    },
  },
  'pages from 0 that are counted': {
    strategy: numberedPages({ ...numbers, first: 0, pages: 'meta.pages', total: 'meta.total' }),
    indexOf: (query) => Number(query.get('page')),
    truth: (data, _, count, total) => ({ data, meta: { pages: count, total } }),
    lies: {
      'no count': (body) => delete metaOf(body)['pages'],
      'fewer than the rows in all need': (body, index) =>
        Object.assign(metaOf(body), { pages: index + 1, total: 50 * (index + 1) + 1 }),
    },
  },
  'pages until an empty one': {
    strategy: numberedPages({ ...numbers, total: 'meta.total' }),
    truth: (data, _, __, total) => ({ data, meta: { total } }),
    lies: {
      'no array': (body) => delete body['data'],
      'null in place of the array': (body) => void (body['data'] = null),
      'an object in place of the array': (body) => void (body['data'] = {}),
      'text in place of the array': (body) => void (body['data'] = ''),
    },
  },
};

/** Changes of a true body that no walk may stumble over. */
export const truths: Readonly<Record<string, (body: Body) => void>> = {
  'a number for a cursor': (body) => {
    for (const owner of [body, (body['paging'] ?? {}) as Body]) {
      if (/^-?\d+$/.test(String(owner['next']))) owner['next'] = Number(owner['next']);
    }
  },
  'no total': (body) => {
    if (body['meta']) delete metaOf(body)['total'];
  },
  'another total': (body) => {
    if (body['meta'] && metaOf(body)['pages'] === undefined) metaOf(body)['total'] = 0;
  },
};
