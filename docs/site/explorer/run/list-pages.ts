import type { List, Page } from '@wa-clients/core';

/** A list that is read page by page. */
export interface ListPages {
  /** The next page; undefined behind the last one. */
  readonly next: () => Promise<Page<unknown> | undefined>;
}

/** Begins to read a list. */
export function listPages(list: List<unknown>): ListPages {
  const pages = list.pages();
  return {
    next: async () => {
      const { done, value } = await pages.next();
      return done === true ? undefined : value;
    },
  };
}

/** Calls an operation of a client by its public name. */
export function callMethod(client: object, operation: string, input: object, options: object): unknown {
  const [resource = '', method = ''] = operation.split('.');
  const tree = client as Record<string, Record<string, (input: object, options: object) => unknown>>;
  const found = tree[resource]?.[method];
  if (!found) throw new Error(`The client has no method ${operation}.`);
  return found(input, options);
}
