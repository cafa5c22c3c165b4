import { WaError } from '../errors/wa-error.ts';
import type { WithResponse } from '../with-response.ts';
import { type Checkpoint, encodeCheckpoint } from './checkpoint.ts';

/**
 * One page of a list.
 *
 * Iterating a page with `for await` returns its items and continues to the end of the list; `items` has the items of this
 * page alone.
 */
export interface Page<Item, Body = unknown> extends AsyncIterable<Item> {
  /** Items of the page, without repeated rows. */
  readonly items: readonly Item[];
  /**
   * Response body of the page, as received.
   *
   * @throws WaError `request_invalid` on the empty page of a list that was resumed at its end: no request was sent.
   */
  readonly body: Body;
  /** Checkpoint after this page: a string for `resume`, bound to the operation and its filters. */
  readonly checkpoint: string;
  /**
   * Returns the checkpoint after the first `count` items of this page.
   *
   * @throws WaError `request_invalid` unless `count` is a whole number from 0 to the number of items.
   */
  checkpointAfter(count: number): string;
  /** Whether the provider says that there is another page. */
  readonly hasMore: boolean;
  /** Total number of rows in the list, if the provider returns it. */
  readonly total?: number | undefined;
}

/** Result of `.withResponse()` on a list: its first page, and the status, the headers and the Response of its request. */
export type PageWithResponse<
  Item,
  Body = unknown,
  Status extends number = number,
  Described extends object = {},
> = WithResponse<Page<Item, Body>, Status, Described>;

/** Gives the next page of a walk, undefined behind the last one; after a failure the same page is asked for again. */
export type PageReader<Item, Body> = () => Promise<Page<Item, Body> | undefined>;

/** What a page is made of. */
export interface PageParts<Item, Body> {
  readonly start: Checkpoint;
  readonly end: Checkpoint;
  /** All items of the page; those before the place where it begins are left out. */
  readonly all: readonly Item[];
  readonly body: Body;
  readonly total?: number | undefined;
  /** Iterates the page's items and the pages behind it. */
  readonly walkOn: (page: Page<Item, Body>) => AsyncIterator<Item>;
}

// Written only when asked for: most pages are read and forgotten. One function for all pages: with a getter of its own each
// page would be a kind of object of its own, which V8 keeps, and all rows with it, until its next full collection.
const checkpointNow: PropertyDescriptor = {
  enumerable: true,
  get(this: Page<unknown>) {
    return this.checkpointAfter(this.items.length);
  },
};

/** Makes a page. */
export function pageOf<Item, Body>({ start, end, all, body, total, walkOn }: PageParts<Item, Body>): Page<Item, Body> {
  const items = start.offset > 0 ? all.slice(start.offset) : all;
  const page: Page<Item, Body> = withLazyCheckpoint({
    items,
    body,
    hasMore: !end.ended,
    checkpointAfter: (count: number) =>
      encodeCheckpoint(count === items.length ? end : { ...start, offset: start.offset + count }),
    total,
    [Symbol.asyncIterator]: () => walkOn(page),
  });
  return page;
}

/**
 * Makes a page of all that it has but its checkpoint, which is written when it is asked for, and has its places checked:
 * in place of a number, plain JavaScript may give the id of a row.
 */
export function withLazyCheckpoint<Item, Body>(given: Omit<Page<Item, Body>, 'checkpoint'>): Page<Item, Body> {
  const { checkpointAfter } = given;
  const page = Object.assign(given, {
    checkpointAfter(count: number) {
      const { length } = page.items;
      if (!(Number.isInteger(count) && count >= 0 && count <= length))
        throw new WaError('request_invalid', `checkpointAfter needs a whole number from 0 to ${length}.`);
      return checkpointAfter(count);
    },
  });
  return Object.defineProperty(page, 'checkpoint', checkpointNow) as Page<Item, Body>;
}

/** Makes the page of a list that was resumed at its end: without items, and without a request. */
export function pageAtEnd<Item, Body>(checkpoint: string, noBody: () => never): Page<Item, Body> {
  return withLazyCheckpoint({
    items: [],
    get body() {
      return noBody();
    },
    hasMore: false,
    checkpointAfter: () => checkpoint,
    // An async generator that is done at once.
    async *[Symbol.asyncIterator]() {},
  });
}
