import { asPromise } from '../as-promise.ts';
import { type Client, internalsOf } from '../client.ts';
import { failure, namesOf } from '../errors/failure.ts';
import { createItemIterator } from './items.ts';
import type { AnyListOptions } from './options.ts';
import { type Page, pageAtEnd, type PageWithResponse } from './page.ts';
import type { ListOperation, WalkInput } from './walk-input.ts';
import { createWalk, type Walk } from './walk.ts';
import { withResponse } from '../with-response.ts';

/** Names the method that makes a list anew with other options; adapters use it, apps have no need to. */
export const relist: unique symbol = Symbol.for('wa-clients.relist');

/**
 * A list; no request is sent until it is used. Await it for its first page, iterate it for its items.
 *
 * @example
 * for await (const contact of kapso.contacts.list()) console.log(contact.id);
 */
export interface List<Item, Body = unknown, Answer = PageWithResponse<Item, Body>>
  extends Promise<Page<Item, Body>>, AsyncIterable<Item> {
  /** Iterates the pages; each call starts a new traversal. */
  pages(): AsyncIterableIterator<Page<Item, Body>>;
  /**
   * Returns at most `maxItems` items as an array; the limit is required, because a list can be long. If a page fails, the
   * items before it are discarded.
   */
  collect(bound: {
    /** Maximum number of items, 0 or more. */
    readonly maxItems: number;
  }): Promise<Item[]>;
  /** Returns the first page with the status, the headers and the Response of its request. */
  withResponse(): Promise<Answer>;
  /** The same list with options made from its own. */
  [relist](change: (options: AnyListOptions) => AnyListOptions): List<Item, Body, Answer>;
}

/** Makes the handle of a list. Generated functions are made of it; apps use those. */
export function list<Item, Body, Answer = PageWithResponse<Item, Body>>(
  client: Client,
  operation: ListOperation,
  filters?: object,
  options?: AnyListOptions,
): List<Item, Body, Answer> {
  const internals = internalsOf(client);
  const fail = (what: string) => failure('request_invalid', namesOf(internals.definition, operation), what);
  const input: WalkInput = {
    internals,
    operation,
    filters: (filters ?? {}) as Record<string, unknown>,
    options: options ?? {},
    walkOn: (page, continued) => createItemIterator(createWalk({ ...input, continued }), page),
  };
  const walk = (): Walk<Item, Body> => createWalk<Item, Body>(input);
  const noResponse = (): never => {
    throw fail('no request was sent at the end of the list');
  };
  const firstPage = async (onResponse?: (response: Response) => void) => {
    const { value } = await createWalk<Item, Body>({ ...input, onlyFirst: true, onResponse }).step();
    return value ?? pageAtEnd<Item, Body>(input.options.resume as string, noResponse);
  };
  // Awaiting a list twice is awaiting the same page twice.
  let first: Promise<Page<Item, Body>> | undefined;
  return asPromise<Page<Item, Body>, List<Item, Body, Answer>>(() => (first ??= firstPage()), {
    [Symbol.asyncIterator]: () => createItemIterator(walk()),
    pages: () => walk().pages,
    // An app in plain JavaScript may have given no bound.
    async collect(bound?: { readonly maxItems?: number } | null) {
      const { maxItems = NaN } = bound ?? {};
      if (!Number.isSafeInteger(maxItems) || maxItems < 0) {
        throw fail('collect needs { maxItems }, a whole number from 0');
      }
      const items: Item[] = [];
      if (!maxItems) return items;
      for await (const page of walk().pages) {
        for (const item of page.items) {
          if (items.push(item) === maxItems) return items;
        }
      }
      return items;
    },
    async withResponse() {
      let response: Response | undefined;
      const data = await firstPage((answer) => (response = answer));
      return withResponse(data, response ?? noResponse()) as Answer;
    },
    [relist]: (change) => list(client, operation, filters, change(input.options)),
  });
}
