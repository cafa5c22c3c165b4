import {
  type ClientOptions,
  createClient,
  cursorAfter,
  cursorToken,
  type ListOperation,
  numberedPages,
  type Operation,
  type ProviderDefinition,
} from '@wa-clients/core';

/** The key that every test client sends. */
export const key = 'secret-key-4711';

/** The strategies of the imaginary provider, by name. */
const strategies = {
  'cursor-after': cursorAfter({
    size: 'limit',
    maximum: 100,
    after: 'after',
    before: 'before',
    next: 'paging.next',
    previous: 'paging.previous',
    end: ['null'],
  }),
  'cursor-token': cursorToken({
    size: 'limit',
    maximum: 100,
    cursor: 'cursor',
    next: 'next',
    end: ['null', 'absent'],
    hasMore: 'has_more',
  }),
  numbered: numberedPages({ page: 'page', size: 'per_page', maximum: 50, id: 'id', lastPage: 50 }),
};

/** The imaginary provider. */
export const definition: ProviderDefinition = {
  provider: 'example',
  credential: (value) => ({ 'X-API-Key': value }),
  requestIdHeader: 'x-request-id',
  readError: (body) => {
    const error = (body as { error?: { code?: number; message?: string } } | null)?.error;
    return { message: error?.message, code: error?.code, throttled: error?.code === 130429, detail: error };
  },
};

/** The fetch of clients that are given none: undefined is the platform's. */
export const tested: { fetch: ClientOptions['fetch'] } = { fetch: undefined };

/** A client of an imaginary provider at an address of the test's. */
export function exampleClient(baseUrl: string, options: Partial<ClientOptions> = {}) {
  return createClient(definition, { apiKey: key, baseUrl, fetch: tested.fetch, ...options });
}

/** Reads one thing. */
export const getThing: Operation = { name: 'things.get', method: 'GET', path: '/things/{id}' };
/** Sends one thing, which must not happen twice. */
export const sendThing: Operation = { name: 'things.send', method: 'POST', path: '/things', body: 'fields' };

/** A list under one of the strategies. */
export function listThings(strategy: keyof typeof strategies): ListOperation {
  const pagination = strategies[strategy];
  return { name: 'things.list', method: 'GET', path: '/things', pagination, items: 'data' };
}
