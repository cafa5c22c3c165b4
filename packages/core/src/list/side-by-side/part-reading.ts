import { failure } from '../../errors/failure.ts';
import type { WaError } from '../../errors/wa-error.ts';
import { onAbort, type Signal, Stop } from '../../transport/signal-hub.ts';
import { mostRows } from '../bounds.ts';
import { createPageReader } from '../page-reader.ts';
import type { WalkInput } from '../walk-input.ts';
import type { WalkStart } from '../walk-start.ts';
import type { HandedOut } from './handed-out.ts';
import { nextCut } from './next-cut.ts';
import type { Part, PartPage } from './part.ts';
import type { Places } from './places.ts';

/** A page in the order of the list. */
interface FoundPage<Item, Body> extends PartPage<Item, Body> {
  /** Whether an empty page is handed out too: the list begins with it. */
  readonly isFirstPart: boolean;
  /** Whether the page was asked for with the caller's filters alone, so that its total is that of the list. */
  readonly hasListTotal: boolean;
  /** Whether there are rows behind it. */
  readonly hasMore: boolean;
}

/** Requests of several parts under way. */
export interface PartReading<Item, Body> {
  /**
   * The next page in the order of the list, undefined at its end.
   *
   * @throws the failure of that page; what is behind it is not handed out then.
   */
  readonly next: () => Promise<FoundPage<Item, Body> | undefined>;
  /** Ends the requests. */
  readonly drop: () => void;
}

/** What the parts are read with. */
export interface PartReadingOptions {
  readonly input: WalkInput;
  /** Where the first part begins. */
  readonly start: WalkStart;
  readonly stop: Signal;
  readonly places: Places;
  readonly handedOut: HandedOut;
  /** Pages that the walk has handed out. */
  readonly pages: () => number;
}

/** Begins to read a list from a checkpoint on: with one request, and with more as soon as its density is known. */
export function createPartReading<Item, Body>({
  input,
  start,
  stop,
  places,
  handedOut,
  pages: handedOutPages,
}: PartReadingOptions): PartReading<Item, Body> {
  const { checkpoint, concurrency, maxPages, names } = start;
  const { resolutionMs = 0 } = input.operation.sideBySide ?? {};
  const rowsOfPart = Math.min(10 * checkpoint.size, mostRows / (2 * concurrency));
  const own = new Stop();
  const drop = () => own.abort();
  if (stop.aborted) drop();
  onAbort(stop, drop);
  let allowed = concurrency;
  let under = 0;
  let waitingRows = 0;
  let waitingPages = 0;
  let isEndKnown = false;
  // How many parts may be asked for that nobody knows to have rows: few rows behind the first page must not cost many requests.
  let trust = 1;
  let wake: (() => void) | undefined;

  const halve = () => void (allowed = Math.max(1, Math.floor(allowed / 2)));
  const partFrom = (from: number | undefined): Part<Item, Body> => {
    // A place within the list is read from its beginning, with its own cursor.
    const within = from !== undefined && {
      next: start.strategy.first,
      previous: false as const,
      offset: 0,
      seen: [],
      filters: places.filterFrom(from),
    };
    const begin = { ...start, checkpoint: { ...checkpoint, ...within }, pages: 0, maxPages: Infinity };
    const read = createPageReader<Item, Body>(input, begin, own, halve);
    return { from, read, pages: [] };
  };
  const parts = [partFrom(undefined)];
  const [firstPart] = parts;

  const keep = (part: Part<Item, Body>, page: Awaited<ReturnType<Part<Item, Body>['read']>>, askedAt: number) => {
    const behind = parts.indexOf(part) + 1;
    // One that the part before it has overtaken.
    if (behind === 0) return;
    if (!page) {
      part.isRead = true;
      return;
    }
    const { items } = page;
    const found = placesOf(part, items);
    const { from = -Infinity } = part;
    let next = parts[behind];
    while (next?.first === undefined && (next?.from as number) <= (found.at(-1) as number)) {
      parts.splice(behind, 1);
      next = parts[behind];
    }
    // Where its first row is, and not where it was to begin: a filter may leave more out than it is described to.
    const to = next?.first ?? Infinity;
    // Behind the last row there is no place, which is less than no other.
    let begin = 0;
    while ((found[begin] as number) < from) begin += 1;
    let end = begin;
    while ((found[end] as number) < to) end += 1;
    if (part.from !== undefined && part.last === undefined) learn(part, end > begin, page.hasMore);
    measure(part, found);
    part.isRead = end < items.length || !page.hasMore;
    if (end === items.length && !page.hasMore) endAt(part);
    if (end > begin) part.first ??= found[begin];
    else if (part !== firstPart) return;
    part.pages.push({ page, begin, end, askedAt });
    waitingRows += items.length;
    waitingPages += 1;
  };
  /** Learns from the first page of a part whether the guess of its place was a good one. */
  const learn = (part: Part<Item, Body>, hasItsRows: boolean, hasMore: boolean) => {
    trust = hasItsRows ? Math.min(concurrency, 2 * trust) : 1;
    part.isEmpty = !hasItsRows && !hasMore;
  };
  const placesOf = (part: Part<Item, Body>, items: readonly Item[]): number[] => {
    try {
      return places.of(items, part.last);
    } catch (error) {
      throw failure('wrong_shape', names, (error as Error).message) satisfies WaError;
    }
  };
  const measure = (part: Part<Item, Body>, found: readonly number[]) => {
    const last = found.at(-1);
    if (last === undefined || !places.isKnown()) return;
    const since = part.last ?? found[0] ?? last;
    if (last > since) part.density = found.length / (last - since);
    part.last = last;
  };
  const endAt = (part: Part<Item, Body>) => {
    isEndKnown = true;
    const behind = parts.indexOf(part) + 1;
    // Nothing is behind the end, unless a part saw rows that came there meanwhile.
    const seen = parts.slice(behind).filter(({ askedAt, pages }) => askedAt !== undefined || pages.length > 0);
    parts.splice(behind, Infinity, ...seen);
  };
  const readNext = async (part: Part<Item, Body>): Promise<void> => {
    const askedAt = handedOut.count();
    part.askedAt = askedAt;
    under += 1;
    try {
      keep(part, await part.read(), askedAt);
      allowed = Math.min(concurrency, allowed + 1);
    } catch (error) {
      part.failure = { error };
    }
    under -= 1;
    part.askedAt = undefined;
    wake?.();
    launch();
  };
  const mayAsk = (part: Part<Item, Body>): boolean =>
    (part === parts[0] && part.pages.length === 0) ||
    (waitingRows + (under + 1) * checkpoint.size <= mostRows && handedOutPages() + waitingPages + under < maxPages);
  const idlePart = (): Part<Item, Body> | undefined => {
    // What is behind a failure will not be handed out.
    const failed = parts.findIndex((part) => part.failure);
    const useful = failed < 0 ? parts : parts.slice(0, failed);
    const idle = useful.find(({ askedAt, isRead }) => askedAt === undefined && !isRead);
    if (idle) return idle;
    const unknown = useful.filter(
      ({ askedAt, from, last }) => askedAt !== undefined && from !== undefined && last === undefined,
    );
    if (unknown.length >= trust) return undefined;
    const cut = nextCut(useful, rowsOfPart, resolutionMs, isEndKnown || failed >= 0);
    if (!cut) return undefined;
    const part = partFrom(cut.from);
    parts.splice(cut.behind + 1, 0, part);
    return part;
  };
  const launch = (): void => {
    const part = under < allowed && !own.aborted ? idlePart() : undefined;
    if (!part || !mayAsk(part)) return;
    void readNext(part);
    launch();
  };
  /** Drops the parts behind the first one that proved empty; whether it is known then if any row is behind it. */
  const isKnownBehind = (): boolean => {
    while (parts[1]?.isRead && !hasRows(parts[1])) parts.splice(1, 1);
    return !parts[1] || parts[1].failure !== undefined || hasRows(parts[1]);
  };
  const forget = () => {
    const asked = parts.flatMap(({ askedAt = Infinity, pages }) => [askedAt, ...pages.map((page) => page.askedAt)]);
    handedOut.forgetUpTo(Math.min(...asked));
  };

  return {
    drop,
    async next() {
      for (;;) {
        const [head] = parts;
        if (!head) return undefined;
        const [page] = head.pages;
        const isLastOfHead = head.isRead && head.pages.length === 1;
        if (page && (!isLastOfHead || page.end < page.page.items.length || isKnownBehind() || under === 0)) {
          forget();
          head.pages.shift();
          waitingRows -= page.page.items.length;
          waitingPages -= 1;
          launch();
          const isFirstPart = head === firstPart;
          const hasMore = !isLastOfHead || page.end < page.page.items.length || parts.length > 1;
          return { ...page, isFirstPart, hasListTotal: isFirstPart && !checkpoint.filters, hasMore };
        }
        if (head.failure) throw head.failure.error;
        if (head.isRead && !page) {
          parts.shift();
          continue;
        }
        launch();
        // oxlint-disable-next-line no-await-in-loop -- woken by whichever request ends first
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
}

function hasRows<Item, Body>(part: Part<Item, Body>): boolean {
  return part.pages.some(({ begin, end }) => end > begin);
}
