import type { List } from './list.ts';
import type { Page } from './page.ts';

/** What a stream of a list is made of. */
export interface ReadableStreamOptions {
  /** `pages` gives a chunk a page. Default: a chunk an item. */
  readonly unit?: 'items' | 'pages';
}

/**
 * A web stream of a list, one new walk; nothing is asked for ahead of the reader, unless the list has a `prefetch`.
 *
 * Cancelling the stream ends the walk and the request under way. A failure reaches the reader as the WaError that it
 * is, whose `checkpoint` is the `resume` of a list to go on with.
 *
 * @example
 * await toReadableStream(kapso.contacts.list()).pipeThrough(toCsv).pipeTo(file);
 */
export function toReadableStream<Item, Body>(
  list: List<Item, Body>,
  options: { readonly unit: 'pages' },
): ReadableStream<Page<Item, Body>>;
/** A web stream of the items of a list, one new walk, read like that of its pages. */
export function toReadableStream<Item, Body>(
  list: List<Item, Body>,
  options?: { readonly unit?: 'items' },
): ReadableStream<Item>;
export function toReadableStream<Item, Body>(
  list: List<Item, Body>,
  { unit = 'items' }: ReadableStreamOptions = {},
): ReadableStream<Item | Page<Item, Body>> {
  const walk: AsyncIterator<Item | Page<Item, Body>> = unit === 'pages' ? list.pages() : list[Symbol.asyncIterator]();
  return new ReadableStream<Item | Page<Item, Body>>(
    {
      async pull(controller) {
        const result = await walk.next();
        if (result.done) controller.close();
        else controller.enqueue(result.value);
      },
      async cancel() {
        await walk.return?.();
      },
    },
    // The usual mark of 1 would ask for the first page before anyone reads.
    { highWaterMark: 0 },
  );
}
