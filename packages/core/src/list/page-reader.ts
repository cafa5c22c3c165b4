import { failure } from '../errors/failure.ts';
import type { WaError } from '../errors/wa-error.ts';
import { notify } from '../hooks.ts';
import type { Outcome } from '../outcome.ts';
import type { Signal } from '../transport/signal-hub.ts';
import { mostEmptyPages } from './bounds.ts';
import { encodeCheckpoint, withCheckpoint } from './checkpoint.ts';
import { createPageRequest } from './page-request.ts';
import { type Page, pageOf, type PageReader } from './page.ts';
import { type PageLinks, type PageQuestion, type Position, valueAt } from './strategy.ts';
import type { WalkInput } from './walk-input.ts';
import type { WalkStart } from './walk-start.ts';

/** Makes the reader of one walk, which keeps the rules of the list; `stop` ends the requests that are under way. */
export function createPageReader<Item, Body>(
  input: WalkInput,
  start: WalkStart,
  stop: Signal,
  onThrottled?: () => void,
): PageReader<Item, Body> {
  const { internals, operation, onlyFirst, onResponse } = input;
  const { hooks } = internals.options;
  const { names, strategy, backward, maxPages, concurrency, checkpoint } = start;
  const rows = strategy.rowFilter?.(checkpoint.seen);
  const seenNow = () => rows?.seen() ?? [];
  const visited = new Set<Position | null>();
  let at = checkpoint;
  let { pages } = start;
  let emptyPages = 0;
  let total: number | undefined;

  const wrongShape = (text: string, { attempts, response: { status } }: Outcome): WaError =>
    failure('wrong_shape', names, text, { attempts, status });
  /** The items of a page and where its signals lead to. */
  const contentOf = (outcome: Outcome, question: PageQuestion): { found: Item[]; links: PageLinks } => {
    const found = valueAt(outcome.data, operation.items);
    if (!Array.isArray(found)) throw wrongShape(`${operation.items || 'the page'} is not an array`, outcome);
    try {
      return { found, links: strategy.read(outcome.data, question, found, outcome.response) };
    } catch (error) {
      throw wrongShape((error as Error).message, outcome);
    }
  };
  let request = createPageRequest(input, start, stop);
  if (concurrency > 1 && strategy.lookahead && !onlyFirst) {
    request = strategy.lookahead(request, {
      start,
      here: () => ({ at: at.next, pages }),
      lastOf: (outcome, question) => contentOf(outcome, question).links.last,
    });
  }

  const readPage = async (): Promise<Page<Item, Body> | undefined> => {
    const { ended, next, size } = at;
    if (ended) return undefined;
    const question: PageQuestion = { position: next, size, backward };
    const limit = pages >= maxPages ? `there are more than ${maxPages} pages` : strategy.limit?.(question);
    if (limit) throw failure('page_limit', names, limit);
    if (visited.has(next)) {
      throw failure('cursor_cycle', names, 'the provider returned a cursor again');
    }
    const outcome = await request(question, onThrottled);
    const { found, links } = contentOf(outcome, question);
    onResponse?.(outcome.response);
    const seen = seenNow();
    const turned = backward ? found.toReversed() : found;
    const { items, dropped } = rows ? rows.keep(turned) : { items: turned, dropped: 0 };
    emptyPages = items.length === 0 ? emptyPages + 1 : 0;
    if (links.next !== null && emptyPages > mostEmptyPages) {
      throw failure('empty_pages', names, `${mostEmptyPages} pages in a row brought nothing new`);
    }
    const reportDrift = (kind: string, count: number) => {
      if (count) notify(hooks, 'onDrift', names, { page: pages + 1, items: items.length, kind, count });
    };
    reportDrift('overlap', dropped);
    // NaN where one of them is unknown.
    reportDrift('total_changed', links.total! - total!);
    total = links.total ?? total;
    visited.add(next);
    const here = { ...at, previous: links.previous === undefined ? (false as const) : links.previous, seen };
    const end = { ...here, next: links.next, offset: 0, seen: seenNow(), ended: links.next === null };
    at = end;
    pages += 1;
    // The empty page that only says the end is not handed out, unless it is all that there is.
    if (strategy.endsEmpty && found.length === 0 && pages > 1) return undefined;
    const read = pages;
    return pageOf({
      start: here,
      end,
      all: items,
      body: outcome.data as Body,
      total: links.total,
      walkOn: (page) => input.walkOn(page, { ...start, checkpoint: end, pages: read }) as AsyncIterator<Item>,
    });
  };

  return async () => {
    try {
      return await readPage();
    } catch (error) {
      // Many an app ends here without a word; whoever asks again asks anew.
      request.drop?.();
      throw withCheckpoint(error, encodeCheckpoint(at));
    }
  };
}
