import { faultOutcome } from './answer.ts';
import { isConcurrent, type Leg } from './leg.ts';
import type { Place } from './place.ts';
import type { Book } from './provider.ts';
import { type Fault, idsOf, isNumbered, type World } from './world.ts';

/** A page that the walk must give. */
export interface ModelPage {
  readonly kind: 'page';
  readonly ids: readonly string[];
  readonly hasMore: boolean;
  readonly start: Place;
  readonly after: Place;
}

/** What one step of the walk must bring. */
type ModelStep =
  | ModelPage
  | { readonly kind: 'end' }
  | { readonly kind: 'failure'; readonly code: string; readonly place: Place };

/** What nobody can foresee of a step, taken from the walk itself; the judge checks it on its own. */
export interface Hint {
  /** The page that it is about, by the pages given before; by default the next one. */
  readonly page?: number | undefined;
  /** Attempts after which the walk's deadline left no time for another one. */
  readonly mostAttempts?: number | undefined;
  /** How asking for the page ended, where that depends on requests that were dropped: a code, or null for well. */
  readonly ending?: string | null | undefined;
}

/** The model of one walk. */
export interface Model {
  readonly nextPage: (hint?: Hint) => ModelStep;
  /** The next single row, or the end, or a failure. */
  readonly nextRow: (hint?: Hint) => ModelStep | { readonly kind: 'row'; readonly id: string };
  /** Where the next page begins. */
  readonly place: () => Place;
  /** Place and size of every request so far. */
  readonly trail: readonly string[];
  /** Pages given so far. */
  readonly pages: readonly ModelPage[];
}

const mostEmptyPages = 100;

/**
 * What a walk must do on data that stand still, told by arithmetic on entries alone: no cursors, no time, no promises.
 *
 * It knows the retry rule (three attempts for what may pass) and the guards (page limit, cycle, empty pages).
 */
export function createModel(world: World, begin: Place, leg: Leg, size: number, book: Book): Model {
  const trail: string[] = [];
  const pages: ModelPage[] = [];
  const faults = new Map<string, Fault[]>([...book.faults].map(([key, left]) => [key, [...left]]));
  const visited = new Set<string>();
  const mostAttempts = leg.retries ? 3 : 1;
  let at = begin;
  let { loops } = book;
  let [read, emptyInRow] = [0, 0];
  let rows: string[] = [];
  const isAbortedAt = (request: number) =>
    leg.abort?.kind === 'start' ||
    (leg.abort?.kind === 'request' && !isConcurrent(leg, world) && request >= leg.abort.count);

  /** Asks for a page as often as it may; the code of what it fails with, if it does. */
  const ask = (key: string, { ending, mostAttempts: last = mostAttempts }: Hint): string | undefined => {
    if (ending !== undefined) {
      trail.push(`${key} ${size}`);
      return ending ?? undefined;
    }
    for (let attempt = 1; ; attempt += 1) {
      // An abort at request n lets n go out and nothing behind it.
      if (isAbortedAt(trail.length)) return 'aborted';
      trail.push(`${key} ${size}`);
      if (isAbortedAt(trail.length)) return 'aborted';
      if (!faults.has(key)) faults.set(key, [...(world.faults[faults.size] ?? [])]);
      const fault = faults.get(key)?.shift();
      if (!fault) return undefined;
      const { code, isPassing } = faultOutcome(fault);
      if (!isPassing || attempt >= Math.min(last, mostAttempts)) return code;
    }
  };

  const nextPage = (hint: Hint = {}): ModelStep => {
    const fail = (code: string): ModelStep => ({ kind: 'failure', code, place: at });
    // Whatever is known already: nothing comes behind an abort, not even the end.
    if (isAbortedAt(trail.length)) return fail('aborted');
    if (at.isEnd) return { kind: 'end' };
    const key = `${at.backward ? '<' : '>'}${at.index}${at.mark}`;
    if (read === leg.maxPages) return fail('page_limit');
    if (visited.has(key)) return fail('cursor_cycle');
    const code = ask(key, (hint.page ?? pages.length) === pages.length ? hint : {});
    if (code) return fail(code);
    const { after, found, isLast, kept } = turnPage(world, at, size, () => (loops += 1));
    emptyInRow = kept.length === 0 ? emptyInRow + 1 : 0;
    if (!isLast && emptyInRow > mostEmptyPages) return fail('empty_pages');
    visited.add(key);
    read += 1;
    const page: ModelPage = {
      kind: 'page',
      ids: kept.slice(at.offset),
      hasMore: !isLast,
      start: { ...at, last: after.last ?? [0, 0], turnedAt: undefined },
      after,
    };
    at = after;
    // An empty page is the end itself here, and is given only where it is all that there is.
    if (world.kind === 'numbered-empty' && found === 0 && read > 1) return { kind: 'end' };
    pages.push(page);
    return page;
  };

  return {
    trail,
    pages,
    nextPage,
    place: () => at,
    nextRow(hint) {
      while (rows.length === 0) {
        const step = nextPage(hint);
        if (step.kind !== 'page') return step;
        rows = [...step.ids];
      }
      return { kind: 'row', id: rows.shift() ?? '' };
    },
  };
}

/** The page at a place and the place behind it. */
function turnPage(world: World, { backward, index }: Place, size: number, countLoop: () => number) {
  const { entries, kind, lazyEnd, loop } = world;
  const start = backward ? Math.max(0, index - size) : index;
  const end = backward ? index : Math.min(entries.length, index + size);
  const raw = idsOf(entries.slice(start, end));
  const before = isNumbered(world) ? idsOf(entries.slice(Math.max(0, index - size), index)) : [];
  const kept = backward ? raw.toReversed() : raw.filter((id) => !before.includes(id));
  const isShort = end - start < size;
  const isLast =
    kind === 'numbered-empty'
      ? raw.length === 0
      : lazyEnd && !isNumbered(world)
        ? isShort
        : backward
          ? start === 0
          : end >= entries.length;
  const place = { backward, offset: 0, mark: '', last: [start, Math.max(start, end)] as const };
  const isLoop = loop && start === loop.at && end > start && !backward;
  const after: Place = isLoop
    ? { ...place, index: loop.to, isEnd: false, mark: loop.fresh ? `#${countLoop()}` : '' }
    : { ...place, index: backward ? start : isNumbered(world) ? index + size : end, isEnd: isLast };
  return { found: raw.length, kept, isLast: isLoop ? false : isLast, after };
}
