import { notify } from '../hooks.ts';
import { encodeCheckpoint, withCheckpoint } from './checkpoint.ts';
import { eventLoopTurn } from './event-loop-turn.ts';
import { Stop, type Signal } from '../transport/signal-hub.ts';
import { createPageReader } from './page-reader.ts';
import type { Page, PageReader } from './page.ts';
import { startOf } from './start.ts';
import { stopReason } from './stop-reason.ts';
import { createTurns } from './turns.ts';
import type { WalkInput } from './walk-input.ts';
import type { WalkStart } from './walk-start.ts';

/** A traversal under way. */
export interface Walk<Item, Body> {
  /** Gives the next page; for callers that wait for it before they ask again. */
  readonly step: () => Promise<IteratorResult<Page<Item, Body>, undefined>>;
  /** Its pages, one after the other. */
  readonly pages: AsyncIterableIterator<Page<Item, Body>, undefined>;
  /** Throws once the client is closed, the caller's signal has fired or the walk's time is over, with the checkpoint of `place`. */
  readonly stopIfAsked: (place?: () => string) => void;
}

/** Walks pages one after the other, a few ahead of the reader when `prefetch` says so. */
export function createWalk<Item, Body>(input: WalkInput): Walk<Item, Body> {
  const { internals, operation, options } = input;
  const ahead = input.onlyFirst ? 0 : (options.prefetch ?? 0);
  const stop = new Stop();
  let start: WalkStart | undefined = input.continued;
  const begin = (): WalkStart => (start ??= startOf(input));
  // Pages that were asked for ahead, the next one to hand out first; each waits for the one before it.
  let flight: Promise<Page<Item, Body> | undefined>[] = [];
  let reader: PageReader<Item, Body> | undefined;
  const turns = createTurns();
  let handedOut: Page<Item, Body> | undefined;
  let ended = false;
  let count = input.continued?.pages ?? 0;

  const stopIfAsked = (place = () => handedOut?.checkpoint ?? encodeCheckpoint(begin().checkpoint)): void => {
    const error = stopReason(input, begin());
    if (error) throw withCheckpoint(error, place());
  };
  const read: PageReader<Item, Body> = () => (reader ??= readerOf<Item, Body>(input, begin(), stop))();
  const launch = () => {
    const page = (flight.at(-1) ?? Promise.resolve()).then(read);
    // Whoever takes the page sees its failure; one that is never taken must not count as unhandled.
    page.catch(() => {});
    flight.push(page);
  };
  const step = async (): Promise<IteratorResult<Page<Item, Body>, undefined>> => {
    if (ended) return { done: true, value: undefined };
    stopIfAsked();
    let page: Page<Item, Body> | undefined;
    try {
      // Without others that wait for the page, a failure's stack leads to the caller.
      page = await (flight[0] ?? read());
      flight = flight.slice(1);
    } catch (error) {
      // The reader still stands before the failed page: asking again asks for that page again.
      flight = [];
      // Whoever left the walk meanwhile ended the request; to them it is no failure.
      if (!ended) throw leadingHere(error as Error);
    }
    if (page?.hasMore && !ended && (ahead > 0 || options.concurrency)) {
      while (flight.length < ahead) launch();
      // Without a turn of the event loop, a reader busy with the buffered items would keep the requests from being sent.
      await eventLoopTurn();
    }
    if (!page || ended) {
      finish();
      return { done: true, value: undefined };
    }
    count += 1;
    handedOut = page;
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
    stop.abort();
    flight = [];
  };
  return {
    step,
    pages: {
      [Symbol.asyncIterator]() {
        return this;
      },
      next: () => turns.run(step),
      async return() {
        finish();
        return { done: true, value: undefined };
      },
      async throw(error) {
        finish();
        throw error;
      },
    },
    stopIfAsked,
  };
}

/** An error whose stack leads to whoever asked for the page: that of a page asked for ahead leads to nobody. */
function leadingHere(error: Error): Error {
  const frames = String(new Error().stack).split('\n').slice(1);
  if (error.stack && !error.stack.includes(frames.at(-1) ?? '')) error.stack += `\n${frames.join('\n')}`;
  return error;
}

function readerOf<Item, Body>(input: WalkInput, start: WalkStart, stop: Signal): PageReader<Item, Body> {
  const { onlyFirst, operation } = input;
  const isPlain = start.concurrency === 1 || start.backward || onlyFirst;
  const make = (!isPlain && operation.sideBySide?.createReader) || createPageReader;
  return make<Item, Body>(input, start, stop);
}
