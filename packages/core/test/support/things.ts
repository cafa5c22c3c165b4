import { type Hooks, list, type ReversibleListOptions } from '@wa-clients/core';

import { exampleClient, listThings } from './client.ts';
import { instantClock } from './instant-clock.ts';
import { json, type Script, scriptedServer } from './scripted-server.ts';

/** A row of the imaginary provider. */
export interface Thing {
  readonly id: number;
}

/** The error of a promise that must fail. */
export const failure = (promise: PromiseLike<unknown>) =>
  Promise.resolve(promise).then(
    () => undefined,
    (error: unknown) => error,
  );
/** Rows with ids from `from` up to, not including, `to`. */
export const range = (from: number, to: number): Thing[] =>
  Array.from({ length: to - from }, (_, index) => ({ id: from + index }));

/** A provider with `total` rows that are found by the index of the first one. */
export function cursorScript(total: number): Script {
  return (request, response) => {
    const query = new URL(request.url ?? '', 'http://x').searchParams;
    const limit = Number(query.get('limit'));
    const before = query.get('before');
    const start = before === null ? Number(query.get('after') ?? 0) : Math.max(0, Number(before) - limit);
    const end = before === null ? Math.min(total, start + limit) : Number(before);
    const paging = {
      cursors: { after: String(end) },
      next: end < total ? String(end) : null,
      previous: start > 0 ? String(start) : null,
    };
    json(response, 200, { data: range(start, end), paging });
  };
}

/** A client of such a provider over loopback. */
export async function things(total: number, hooks?: Hooks) {
  const server = await scriptedServer(cursorScript(total));
  const client = exampleClient(server.url, { clock: instantClock(), ...(hooks && { hooks }) });
  const operation = listThings('cursor-after');
  return {
    server,
    list: (filters: object = {}, options?: ReversibleListOptions) =>
      list<Thing, { data: Thing[] }>(client, operation, filters, options),
  };
}

/** Everything that an iteration gives. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
