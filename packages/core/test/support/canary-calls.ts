import { call, list, type Operation, toInfiniteQuery } from '@wa-clients/core';

import { canaries } from './canary.ts';
import { type exampleClient, getThing, listThings, sendThing } from './client.ts';

/** An address that nothing is sent to. */
export const baseUrl = 'https://api.example.com/v1';
const headers = ['X-Note'];
/** Reads, with a header of the app's. */
export const search: Operation = { ...getThing, name: 'things.search', headers };
/** Sends, with a header and a query of the app's. */
export const send: Operation = { ...sendThing, path: '/things/{id}', query: ['q'], headers };
/** A secret at each place of a request but the body. */
export const input = { id: canaries.path, q: canaries.query, 'X-Note': canaries.header };

/** Every kind of call, each with a secret at every place that it has. */
export const calls: Record<string, (client: ReturnType<typeof exampleClient>) => PromiseLike<unknown>> = {
  read: (client) => call(client, search, input),
  send: (client) => call(client, send, { ...input, text: canaries.body }),
  'first page': (client) => list(client, listThings('cursor-after'), { q: canaries.query }),
  items: (client) => list(client, listThings('cursor-after'), { q: canaries.query }).collect({ maxItems: 9 }),
  'numbered items': (client) => {
    const options = { concurrency: 3, prefetch: 2 };
    return list(client, listThings('numbered'), { q: canaries.query }, options).collect({ maxItems: 9 });
  },
  'infinite query': (client) => {
    const query = toInfiniteQuery(list(client, listThings('cursor-token'), { q: canaries.query }));
    return query.queryFn({ pageParam: undefined });
  },
};
