import { failure } from '../errors/failure.ts';
import { isBranded } from '../errors/wa-error.ts';
import { notify } from '../hooks.ts';
import type { Outcome } from '../outcome.ts';
import { encodeCheckpoint } from './checkpoint.ts';
import { createPageRequest } from './page-request.ts';
import { type Page, pageOf } from './page.ts';
import { createRowFilter } from './row-filter.ts';
import { startOf } from './start.ts';
import { type PageQuestion, type Position, valueAt } from './strategy.ts';
import type { WalkInput } from './walk-input.ts';

/** Gives the next page of a walk, undefined behind the last one; after a failure the same page is asked for again. */
export type PageReader<Item, Body> = () => Promise<Page<Item, Body> | undefined>;

const mostEmptyPages = 100;

/** Makes the reader of one walk, which keeps the rules of the list; `stop` ends the requests that are under way. */
export function createPageReader<Item, Body>(input: WalkInput, stop: AbortSignal): PageReader<Item, Body> {
  const { internals, operation, onResponse } = input;
  const { hooks } = internals.options;
  const { names, strategy, backward, maxPages, concurrency, checkpoint } = startOf(input);
  const rows = createRowFilter<Item>(strategy.id, checkpoint.seen);
  const visited = new Set<Position | null>();
  let at = checkpoint;
  let pages = 0;
  let emptyPages = 0;
  let total: number | undefined;

  const itemsOf = ({ attempts, data, response }: Outcome): Item[] => {
    const found = valueAt(data, operation.items);
    if (Array.isArray(found)) return found;
    const { status } = response;
    throw failure('wrong_shape', names, `the page has no array "${operation.items}"`, { attempts, status });
  };
  let request = createPageRequest(input, strategy, stop);
  if (concurrency > 1 && strategy.lookahead && !input.onlyFirst) {
    request = strategy.lookahead(request, {
      concurrency,
      mayAsk: (question) =>
        !strategy.limit?.(question) && Number(question.position) - Number(at.next) < maxPages - pages,
      lastOf: (outcome, question) => strategy.read(outcome.data, question, itemsOf(outcome).length).last,
    });
  }

  const readPage = async (): Promise<Page<Item, Body> | undefined> => {
    const { ended, next, size } = at;
    if (ended) return undefined;
    const question: PageQuestion = { position: next, size, backward };
    const limit = pages === maxPages ? `there are more than ${maxPages} pages` : strategy.limit?.(question);
    if (limit) throw failure('page_limit', names, limit);
    if (visited.has(next)) {
      throw failure('cursor_cycle', names, 'the provider gave a cursor that it gave before');
    }
    const outcome = await request(question);
    const found = itemsOf(outcome);
    onResponse?.(outcome.response);
    const links = strategy.read(outcome.data, question, found.length);
    const seen = rows.seen();
    const { items, dropped } = rows.keep(backward ? found.toReversed() : found);
    emptyPages = items.length === 0 ? emptyPages + 1 : 0;
    if (links.next !== null && emptyPages > mostEmptyPages) {
      throw failure('empty_pages', names, `${mostEmptyPages} pages in a row brought nothing new`);
    }
    const reportDrift = (kind: string, count: number) => {
      if (count) notify(hooks, 'onDrift', names, { page: pages + 1, items: items.length, kind, count });
    };
    reportDrift('overlap', dropped);
    if (links.total) {
      if (total) reportDrift('total_changed', links.total - total);
      total = links.total;
    }
    visited.add(next);
    const here = { ...at, previous: links.previous ?? null, seen };
    at = { ...here, next: links.next, offset: 0, seen: rows.seen(), ended: links.next === null };
    pages += 1;
    // The empty page that only says the end is not handed out, unless it is all that there is.
    if (strategy.endsEmpty && found.length === 0 && pages > 1) return undefined;
    return pageOf(here, at, items, outcome.data as Body);
  };

  return async () => {
    try {
      return await readPage();
    } catch (error) {
      // Many an app ends here without a word; whoever asks again asks anew.
      request.drop?.();
      if (isBranded(error) && !error.checkpoint) {
        Object.defineProperty(error, 'checkpoint', { value: encodeCheckpoint(at), enumerable: true });
      }
      throw error;
    }
  };
}
