import { type Checkpoint, encodeCheckpoint } from './checkpoint.ts';

/** One page of a list. */
export interface Page<Item, Body = unknown> extends Iterable<Item> {
  /** Its items in the walk's order, repeated rows left out. */
  readonly items: readonly Item[];
  /** The body as on the wire. */
  readonly body: Body;
  /** Where to go on behind this page: a text for `resume`, bound to the operation and its filters. */
  readonly checkpoint: string;
  /** Where to go on behind the first `count` items of this page. */
  checkpointAfter(count: number): string;
  /** Whether the provider says that there is another page. */
  readonly hasMore: boolean;
}

/** Makes a page that begins and ends at these places; items before the place where it begins are left out. */
export function pageOf<Item, Body>(
  start: Checkpoint,
  end: Checkpoint,
  all: readonly Item[],
  body: Body,
): Page<Item, Body> {
  const items = start.offset > 0 ? all.slice(start.offset) : all;
  return {
    items,
    body,
    hasMore: !end.ended,
    // Written only when asked for: most pages are read and forgotten.
    get checkpoint() {
      return encodeCheckpoint(end);
    },
    checkpointAfter: (count) =>
      encodeCheckpoint(count >= items.length ? end : { ...start, offset: start.offset + Math.max(0, count) }),
    [Symbol.iterator]: () => items[Symbol.iterator](),
  };
}
