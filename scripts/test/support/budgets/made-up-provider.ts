import {
  call,
  type CallOptions,
  type ClientOptions,
  createClient,
  cursorToken,
  list,
  type ListOperation,
  numberedPages,
  type Operation,
  type ProviderDefinition,
} from '@wa-clients/core';

const definition: ProviderDefinition = {
  provider: 'example',
  baseUrl: 'https://api.example.com',
  credential: (key) => ({ authorization: `Bearer ${key}` }),
  requestIdHeader: 'x-request-id',
  readError: () => ({ message: undefined, code: undefined, detail: undefined }),
};
const getThing: Operation = { name: 'things.get', method: 'GET', path: '/things/{id}' };
const listThings: ListOperation = {
  name: 'things.list',
  method: 'GET',
  path: '/things',
  items: 'data',
  pagination: cursorToken({ size: 'limit', maximum: 100, cursor: 'cursor', next: 'next', end: ['null'] }),
};
const listNumbered: ListOperation = {
  ...listThings,
  name: 'things.listNumbered',
  path: '/numbered',
  pagination: numberedPages({ page: 'page', size: 'limit', maximum: 100, id: 'id', total: 'total' }),
};

interface Thing {
  readonly id: number;
}

/** A client of a provider that no package is made from: single rows, a list by cursor and one of numbered pages. */
export function openMadeUp(options: Partial<ClientOptions>) {
  const client = createClient(definition, { apiKey: 'test-key', retry: false, ...options });
  return {
    get: (id: string, more: CallOptions = {}) => call<Thing>(client, getThing, { id }, more),
    list: (more: object = {}) => list<Thing, unknown>(client, listThings, {}, more),
    listNumbered: (more: object = {}) => list<Thing, unknown>(client, listNumbered, {}, more),
  };
}

type Fetch = NonNullable<ClientOptions['fetch']>;

/** Answers for it with a number of rows; `fail` makes the next request fail. */
export function serveMadeUp(rows: number): { readonly fetch: Fetch; readonly fail: (how: 'reset' | 'status') => void } {
  let failure: 'reset' | 'status' | undefined;
  const all = Array.from({ length: rows }, (_, id): Thing => ({ id }));
  const fetch: Fetch = async (url) => {
    const how = failure;
    failure = undefined;
    if (how === 'reset') throw new TypeError('fetch failed');
    if (how === 'status') return Response.json({}, { status: 500 });
    const { pathname, searchParams } = new URL(url);
    const size = Number(searchParams.get('limit') ?? 100);
    if (pathname === '/things' || pathname === '/numbered') {
      const page = Number(searchParams.get('page') ?? 1) - 1;
      const from = pathname === '/things' ? Number(searchParams.get('cursor') ?? 0) : page * size;
      const next = from + size < rows ? String(from + size) : null;
      return Response.json({ data: all.slice(from, from + size), next, total: rows });
    }
    const row = all[Number(pathname.slice('/things/'.length))];
    return row ? Response.json(row) : Response.json({}, { status: 404 });
  };
  return { fetch, fail: (kind) => (failure = kind) };
}
