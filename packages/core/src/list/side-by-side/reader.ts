import { failure } from '../../errors/failure.ts';
import type { Signal } from '../../transport/signal-hub.ts';
import { decodeCheckpoint, encodeCheckpoint, withCheckpoint } from '../checkpoint.ts';
import { type Page, type PageReader, withLazyCheckpoint } from '../page.ts';
import type { SideBySide, WalkInput } from '../walk-input.ts';
import type { WalkStart } from '../walk-start.ts';
import { createHandedOut } from './handed-out.ts';
import { createPartReading } from './part-reading.ts';
import { createPlaces } from './places.ts';
import { rowsOfPage } from './rows-of-page.ts';

/**
 * Makes the reader of a walk that several requests read at once, each a part of the list of its own.
 *
 * Each part goes on with its cursor until it meets the place where the next one begins, so that nothing between two parts
 * can be missed; what both hold is dropped by its timestamp. Parts are made where rows are dense enough for one, at most
 * as many as there are requests, and their pages are handed out in the order of the list. A checkpoint is a place in the
 * cursor walk of a part, which leads to the end of the list without the other parts.
 */
export function createSideBySideReader<Item, Body>(
  input: WalkInput,
  start: WalkStart,
  stop: Signal,
): PageReader<Item, Body> {
  const facts = input.operation.sideBySide as SideBySide;
  const { maxPages, names } = start;
  const places = createPlaces(facts);
  const handedOut = createHandedOut(facts.id);
  let at: () => string = () => encodeCheckpoint(start.checkpoint);
  let isAtEnd = start.checkpoint.ended;
  let { pages } = start;
  let total: number | undefined;
  const startAt = (place: () => string, read: number): WalkStart => ({
    ...start,
    checkpoint: decodeCheckpoint(place(), start.checkpoint.list, names),
    pages: read,
  });
  const open = () =>
    createPartReading<Item, Body>({ input, start: startAt(at, pages), stop, places, handedOut, pages: () => pages });
  let reading: ReturnType<typeof open> | undefined;

  const readPage = async (): Promise<Page<Item, Body> | undefined> => {
    if (isAtEnd) return undefined;
    if (pages >= maxPages) throw failure('page_limit', names, `there are more than ${maxPages} pages`);
    for (;;) {
      reading ??= open();
      // oxlint-disable-next-line no-await-in-loop -- pages without a row of their part are not handed out
      const found = await reading.next();
      if (!found) return undefined;
      if (found.hasListTotal) total = found.page.total ?? total;
      const rows = rowsOfPage(found, handedOut);
      if (rows.items.length === 0 && !found.isFirstPart) continue;
      handedOut.add(rows.items);
      pages += 1;
      const behind = rows.checkpointAfter(rows.items.length);
      const count = pages;
      const page: Page<Item, Body> = withLazyCheckpoint({
        items: rows.items,
        body: found.page.body,
        hasMore: found.hasMore,
        checkpointAfter: (last) => rows.checkpointAfter(last)(),
        total,
        [Symbol.asyncIterator]: () => input.walkOn(page, startAt(behind, count)) as AsyncIterator<Item>,
      });
      at = behind;
      isAtEnd = !found.hasMore;
      return page;
    }
  };

  return async () => {
    try {
      return await readPage();
    } catch (error) {
      // Whoever asks again asks anew from behind the last page.
      reading?.drop();
      reading = undefined;
      throw withCheckpoint(error, at());
    }
  };
}
