import type { HandedOut } from './handed-out.ts';
import type { PartPage } from './part.ts';

/** The rows of a page that are handed out. */
export interface PageRows<Item> {
  readonly items: readonly Item[];
  /** Writes the checkpoint behind the first `count` of them. */
  readonly checkpointAfter: (count: number) => () => string;
}

/** Takes the rows of a page that belong to its part and did not come before. */
export function rowsOfPage<Item, Body>(
  { askedAt, begin, end, page }: PartPage<Item, Body>,
  handedOut: HandedOut,
): PageRows<Item> {
  const indexes: number[] = [];
  for (let index = begin; index < end; index += 1) {
    if (!handedOut.hasSince(page.items[index], askedAt)) indexes.push(index);
  }
  return {
    items: indexes.map((index) => page.items[index] as Item),
    checkpointAfter: (count) => () => {
      const row = count <= 0 ? begin : (indexes[count] ?? end);
      return row >= page.items.length ? page.checkpoint : page.checkpointAfter(row);
    },
  };
}
