import { notify } from '../hooks.ts';
import { createPageReader, type PageReader } from './page-reader.ts';
import type { Page } from './page.ts';
import type { WalkInput } from './walk-input.ts';
import { eventLoopTurn } from './event-loop-turn.ts';

/** A traversal of pages under way. */
export type Walk<Item, Body> = AsyncIterableIterator<Page<Item, Body>, undefined>;

/** Walks pages one after the other, a few ahead of the reader when `prefetch` says so. */
export function createWalk<Item, Body>(input: WalkInput): Walk<Item, Body> {
  const { internals, operation, options } = input;
  const ahead = input.onlyFirst ? 0 : (options.prefetch ?? 0);
  const controller = new AbortController();
  // Pages under way, the next one to hand out first; each waits for the one before it.
  let flight: Promise<Page<Item, Body> | undefined>[] = [];
  let read: PageReader<Item, Body> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let ended = false;
  let count = 0;

  const launch = () => {
    const page = (flight.at(-1) ?? Promise.resolve()).then(() => {
      read ??= createPageReader<Item, Body>(input, controller.signal);
      return read();
    });
    // Whoever takes the page sees its failure; one that is never taken must not count as unhandled.
    page.catch(() => {});
    flight.push(page);
  };
  const step = async (): Promise<IteratorResult<Page<Item, Body>, undefined>> => {
    if (ended) return { done: true, value: undefined };
    if (flight.length === 0) launch();
    let page: Page<Item, Body> | undefined;
    try {
      page = await flight[0];
      flight = flight.slice(1);
    } catch (error) {
      // The reader still stands before the failed page: asking again asks for that page again.
      flight = [];
      throw error;
    }
    if (!page) {
      finish();
      return { done: true, value: undefined };
    }
    if (page.hasMore && (ahead > 0 || options.concurrency)) {
      while (flight.length < ahead) launch();
      // Without a turn of the event loop, a reader busy with the buffered items would keep the requests from being sent.
      await eventLoopTurn();
    }
    count += 1;
    notify(internals.options.hooks, 'onPage', {
      provider: internals.definition.provider,
      operation: operation.name,
      page: count,
      items: page.items.length,
    });
    return { done: false, value: page };
  };
  const finish = () => {
    ended = true;
    // An abort is not cheap, and at the end of a walk there is mostly nothing left to stop.
    if (flight.length > 0 || options.concurrency) controller.abort();
    flight = [];
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      const result = last.then(step, step);
      last = result;
      result.catch(() => {});
      return result;
    },
    async return() {
      finish();
      return { done: true, value: undefined };
    },
  };
}
