import type { Page } from './page.ts';
import { createTurns } from './turns.ts';
import type { Walk } from './walk.ts';

/**
 * Iterates the items of a walk, those of a page before it first.
 *
 * Written by hand: an async generator costs measurably more for each item that is already here.
 */
export function createItemIterator<Item, Body>(
  { pages, step, stopIfAsked }: Walk<Item, Body>,
  first?: Page<Item, Body>,
): AsyncIterableIterator<Item> {
  let page = first;
  let items: readonly Item[] = first?.items ?? [];
  let index = 0;
  let done = false;
  // While a page is on its way, parallel calls of next() wait their turn instead of asking twice.
  const turns = createTurns();

  // Rows that are here already are handed out no more than a page would be.
  const place = () => (page as Page<Item, Body>).checkpointAfter(index);
  const stopBetweenItems = () => stopIfAsked(page && place);
  const advance = async (): Promise<IteratorResult<Item>> => {
    while (!done && index >= items.length) {
      // oxlint-disable-next-line no-await-in-loop -- the next page depends on this one
      const next = await step();
      if (next.done) done = true;
      else {
        page = next.value;
        ({ items } = page);
        index = 0;
      }
    }
    if (done) return { done: true, value: undefined };
    stopBetweenItems();
    return { done: false, value: items[index++] as Item };
  };
  const leave = async () => {
    done = true;
    items = [];
    await pages.return?.();
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      if (turns.isBusy() || done || index >= items.length) return turns.run(advance);
      try {
        stopBetweenItems();
      } catch (error) {
        return Promise.reject(error);
      }
      return Promise.resolve({ done: false, value: items[index++] as Item });
    },
    async return() {
      await leave();
      return { done: true, value: undefined };
    },
    // Without it a generator that delegates to the list would lose what is thrown into it.
    async throw(error) {
      await leave();
      throw error;
    },
  };
}
