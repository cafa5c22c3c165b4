import { WaError } from '../errors/wa-error.ts';
import { checkOptions } from '../options/check-options.ts';
import type { List } from './list.ts';
import type { Page } from './page.ts';

/** Options of a stream of a list. */
export interface ReadableStreamOptions {
  /** Content of one chunk: a page or an item. Default `items`. */
  readonly unit?: 'items' | 'pages' | undefined;
}

/**
 * Returns a web stream of a list, which starts a new traversal; pages are requested when the reader needs them, or ahead
 * with `prefetch`.
 *
 * Cancelling the stream aborts the request in progress. A failure errors the stream with a WaError, whose `checkpoint` is
 * the `resume` option to continue with.
 *
 * @example
 * await toReadableStream(kapso.contacts.list()).pipeThrough(toCsv).pipeTo(file);
 */
export function toReadableStream<Item, Body>(
  list: List<Item, Body>,
  options: { readonly unit: 'pages' },
): ReadableStream<Page<Item, Body>>;
/** Returns a web stream of the items of a list. */
export function toReadableStream<Item, Body>(
  list: List<Item, Body>,
  options?: { readonly unit?: 'items' | undefined },
): ReadableStream<Item>;
export function toReadableStream<Item, Body>(
  list: List<Item, Body>,
  options?: ReadableStreamOptions,
): ReadableStream<Item | Page<Item, Body>> {
  checkOptions(options, 'unit', fail);
  const unit = options?.unit ?? 'items';
  if (!/^(items|pages)$/.test(unit)) throw fail('unit must be items or pages');
  // A page can be iterated too, but has no pages.
  const needed = unit === 'pages' ? 'pages' : Symbol.asyncIterator;
  if (!(needed in Object(list))) throw fail('the first argument must be a list, such as kapso.contacts.list()');
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

function fail(text: string): WaError {
  return new WaError('request_invalid', `toReadableStream: ${text}.`);
}
