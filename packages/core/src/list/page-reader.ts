import { PaginationError, WrongShapeError } from '../errors/errors.ts';
import { isBranded } from '../errors/wa-error.ts';
import { notify } from '../hooks.ts';
import { type Checkpoint, encodeCheckpoint } from './checkpoint.ts';
import type { Page } from './page.ts';
import { createPageRequest } from './page-request.ts';
import { createRowFilter } from './row-filter.ts';
import { startOf } from './start.ts';
import { type Position, valueAt } from './strategy.ts';
import type { WalkInput } from './walk-input.ts';

/** Gives the next page of a walk, undefined behind the last one; after a failure the same page is asked for again. */
export type PageReader<Item, Body> = () => Promise<Page<Item, Body> | undefined>;

const mostEmptyPages = 100;

/** Makes the reader of one walk, which keeps the rules of the list; `stop` ends the request that is under way. */
export function createPageReader<Item, Body>(input: WalkInput, stop: AbortSignal): PageReader<Item, Body> {
  const { internals, operation } = input;
  const { strategy, backward, maxPages, checkpoint } = startOf(input);
  const names = { provider: internals.definition.provider, operation: operation.name, path: operation.path };
  const where = `${names.provider} ${names.operation}`;
  const request = createPageRequest(input, stop);
  const rows = createRowFilter<Item>(strategy.id, checkpoint.seen);
  const visited = new Set<Position>();
  let at: Checkpoint = checkpoint;
  let pages = 0;
  let emptyPages = 0;
  let total: number | undefined;

  const stopWalk = (code: PaginationError['code'], what: string) =>
    new PaginationError(code, `${where}: ${what}.`, { ...names, checkpoint: encodeCheckpoint(at) });
  const reportDrift = (kind: 'overlap' | 'total_changed', count: number, items: number) => {
    if (count !== 0) notify(internals.options.hooks, 'onDrift', { ...names, page: pages + 1, items, kind, count });
  };

  const readPage = async (): Promise<Page<Item, Body> | undefined> => {
    if (at.ended) return undefined;
    const question = { position: at.next, size: at.size, backward };
    if (pages === maxPages) throw stopWalk('page_limit', `there are more than ${maxPages} pages`);
    const limit = strategy.limit?.(question);
    if (limit) throw stopWalk('page_limit', limit);
    if (at.next !== null && visited.has(at.next)) {
      throw stopWalk('cursor_cycle', 'the provider gave a cursor that it gave before');
    }
    const { data, response } = await request(strategy, question);
    const found = valueAt(data, operation.items);
    if (!Array.isArray(found)) {
      throw new WrongShapeError('wrong_shape', `${where}: the page has no array "${operation.items}".`, {
        ...names,
        status: response.status,
      });
    }
    input.onResponse?.(response);
    const links = strategy.read(data, question, found.length);
    const seenBefore = rows.seen();
    const kept = rows.keep(backward ? (found as Item[]).toReversed() : (found as Item[]));
    emptyPages = kept.items.length === 0 ? emptyPages + 1 : 0;
    if (links.next !== null && emptyPages > mostEmptyPages) {
      throw stopWalk('empty_pages', `${mostEmptyPages} pages in a row brought nothing new`);
    }
    reportDrift('overlap', kept.dropped, kept.items.length);
    if (links.total) {
      reportDrift('total_changed', links.total - (total ?? links.total), kept.items.length);
      total = links.total;
    }
    const here = { ...at, previous: links.previous ?? null, seen: seenBefore };
    if (at.next !== null) visited.add(at.next);
    const seen = rows.seen();
    at = { ...here, next: links.next, offset: 0, seen, ended: links.next === null };
    pages += 1;
    if (strategy.endsEmpty && found.length === 0) return undefined;
    return pageOf(here, at, kept.items, data as Body);
  };

  return async () => {
    try {
      return await readPage();
    } catch (error) {
      if (isBranded(error) && !error.checkpoint) {
        Object.defineProperty(error, 'checkpoint', { value: encodeCheckpoint(at), enumerable: true });
      }
      throw error;
    }
  };
}

function pageOf<Item, Body>(start: Checkpoint, end: Checkpoint, all: readonly Item[], body: Body): Page<Item, Body> {
  const items = start.offset > 0 ? all.slice(start.offset) : all;
  return {
    items,
    body,
    hasMore: !end.ended,
    get checkpoint() {
      return encodeCheckpoint(end);
    },
    checkpointAfter: (count) =>
      encodeCheckpoint(count >= items.length ? end : { ...start, offset: start.offset + Math.max(0, count) }),
    [Symbol.iterator]: () => items[Symbol.iterator](),
  };
}
