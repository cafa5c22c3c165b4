import type { Walk } from './walk.ts';

/**
 * Iterates the items of a walk.
 *
 * Written by hand: an async generator costs measurably more for each item that is already here.
 */
export function createItemIterator<Item, Body>(walk: Walk<Item, Body>): AsyncIterableIterator<Item> {
  let items: readonly Item[] = [];
  let index = 0;
  let done = false;
  // Set while a page is on its way, so that parallel calls of next() wait their turn instead of asking twice.
  let pending: Promise<unknown> | undefined;

  const advance = async (): Promise<IteratorResult<Item>> => {
    while (!done && index >= items.length) {
      // The next page depends on this one.
      // oxlint-disable-next-line no-await-in-loop
      const page = await walk.next();
      if (page.done) done = true;
      else {
        items = page.value.items;
        index = 0;
      }
    }
    return done ? { done: true, value: undefined } : { done: false, value: items[index++] as Item };
  };
  const queued = (): Promise<IteratorResult<Item>> => {
    const result = (pending ?? Promise.resolve()).then(advance, advance);
    const settled = result.then(release, release);
    function release() {
      if (pending === settled) pending = undefined;
    }
    pending = settled;
    return result;
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () =>
      !pending && !done && index < items.length
        ? Promise.resolve({ done: false, value: items[index++] as Item })
        : queued(),
    async return() {
      done = true;
      items = [];
      await walk.return?.();
      return { done: true, value: undefined };
    },
  };
}
