import type { Clock } from '@wa-clients/core';

import { faultyAnswer, jsonAnswer } from './answer.ts';
import { type Change, changed } from './change.ts';
import { type Entry, type Fault, idsOf, isNumbered, type World } from './world.ts';

/** Filter that every request of a walk must bring along. */
export const filters = Object.freeze({ status: 'open & shut', q: 'é+/=' });

/** What the provider still has up its sleeve, for a model that starts in the middle. */
export interface Book {
  /** Faults left for each place that was asked for. */
  readonly faults: ReadonlyMap<string, readonly Fault[]>;
  readonly loops: number;
}

/** What the provider saw and did, in order. */
export type Event =
  | {
      readonly kind: 'asked';
      readonly place: string;
      readonly atMs: number;
      /** Requests under way that nobody has given up, this one included. */
      readonly inFlight: number;
    }
  | { readonly kind: 'served'; readonly place: string; readonly atMs: number; readonly ids: readonly string[] }
  | { readonly kind: 'failed'; readonly place: string; readonly atMs: number; readonly fault: Fault };

/** A provider in memory. */
export interface Simulation {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Place and size of every request that arrived, in order. */
  readonly trail: readonly string[];
  readonly events: readonly Event[];
  /** The data after each change, the first as they were in the beginning. */
  readonly versions: readonly (readonly Entry[])[];
  /** Requests under way that nobody has given up. */
  readonly inFlight: () => number;
  readonly book: () => Book;
  /** Called at the arrival of each request. */
  watch: (callback: () => void) => void;
  /** Ends all faults and the loop. */
  heal: () => void;
}

/** Where a page lies among the entries. */
interface Stretch {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly backward: boolean;
}

const tail = '~+/=&é';
const cursorForm = /^r(-?[\d.e-]+)(=?)(#\d+)?~\+\/=&é$/;

/** Simulates the provider; `changes` happen before the request of their number. */
export function simulate(world: World, clock: Clock, changes: readonly Change[] = []): Simulation {
  const trail: string[] = [];
  const events: Event[] = [];
  const versions: (readonly Entry[])[] = [world.entries];
  const underWay = new Set<AbortSignal>();
  const faults = new Map<string, Fault[]>();
  let entries: readonly Entry[] = world.entries;
  let loops = 0;
  let isHealthy = false;
  let watcher: () => void = () => {};
  const inFlight = () => [...underWay].filter(({ aborted }) => !aborted).length;

  const find = (query: URLSearchParams, size: number): Stretch | undefined => {
    if (isNumbered(world)) {
      const start = (Number(query.get('page')) - 1) * size;
      return start >= 0 ? { key: `>${start}`, start, end: start + size, backward: false } : undefined;
    }
    const after = query.get('after');
    const before = query.get('before');
    if (after === null && before === null) return { key: '>0', start: 0, end: size, backward: false };
    const [, number, same, mark = ''] = cursorForm.exec(after ?? before ?? '') ?? [];
    if (number === undefined || (after !== null && before !== null)) return undefined;
    const rank = Number(number);
    const isBehind = after === null ? atLeast(rank, same === '') : atLeast(rank, same === '=');
    const found = entries.findIndex(isBehind);
    const edge = found < 0 ? entries.length : found;
    return after === null
      ? { key: `<${edge}`, start: Math.max(0, edge - size), end: edge, backward: true }
      : { key: `>${edge}${mark}`, start: edge, end: edge + size, backward: false };
  };

  const links = ({ start, end, backward }: Stretch, size: number) => {
    const page = entries.slice(start, end);
    const [first, last] = [page[0], page.at(-1)];
    const isFull = page.length === size;
    const hasLater = world.lazyEnd && !backward ? isFull : end < entries.length;
    const hasEarlier = world.lazyEnd && backward ? isFull : start > 0;
    const { loop } = world;
    if (loop && !isHealthy && !backward && start === loop.at && last) {
      const rank = entries[loop.to - 1]?.rank ?? 0;
      return { next: cursor(rank, loop.fresh ? `#${(loops += 1)}` : ''), previous: null };
    }
    const edge = entries[backward ? end : start - 1]?.rank ?? 0;
    return {
      next: hasLater ? cursor(last?.rank ?? edge, last ? '' : '=') : null,
      previous: hasEarlier ? cursor(first?.rank ?? edge, first ? '' : '=') : null,
    };
  };

  const bodyOf = (stretch: Stretch, size: number) => {
    const data = idsOf(entries.slice(stretch.start, stretch.end)).map((id) => ({ id }));
    if (isNumbered(world)) {
      const error = world.total === 'wrong' ? 1 + (trail.length % 3) : 0;
      // Too high where an empty page is the end; where pages are counted, it would contradict their number, as hidden rows
      // behind the last one would contradict an empty last page.
      const counted = world.kind === 'numbered' ? entries.findLastIndex(({ hidden }) => !hidden) + 1 : entries.length;
      const total = Math.max(0, counted + (world.kind === 'numbered' ? -error : error));
      return { data, meta: { total, ...(world.kind === 'numbered' && { pages: Math.ceil(entries.length / size) }) } };
    }
    const { next, previous } = links(stretch, size);
    const end = { null: { next: null }, empty: { next: '' }, missing: {} }[world.endMark];
    if (world.kind === 'after') {
      const cursors = { after: cursor(9e9, ''), before: cursor(-9e9, '') };
      return { data, paging: { cursors, previous, ...(next === null ? end : { next }) } };
    }
    const flag = world.flag === 'none' ? {} : { has_more: next !== null };
    const stale = world.flag === 'alone' ? { next: cursor(0, '') } : end;
    return { data, ...flag, ...(next === null ? stale : { next }) };
  };

  const answer = async (request: Request): Promise<Response> => {
    const query = new URL(request.url).searchParams;
    const size = Number(query.get('limit'));
    for (const change of changes) {
      if (change.before !== trail.length + 1) continue;
      entries = changed(entries, change);
      versions.push(entries);
    }
    const stretch = find(query, size);
    const isComplete = Object.entries(filters).every(([name, value]) => query.get(name) === value);
    // Where rows move, an index tells one thing now and another later; a cursor is what it is.
    const cursorText = changes.length > 0 && !isNumbered(world) ? `>${query.toString()}` : undefined;
    const place = cursorText ?? stretch?.key ?? request.url;
    trail.push(`${place} ${size}`);
    events.push({ kind: 'asked', place, atMs: clock.now(), inFlight: inFlight() });
    // Answers overtake one another.
    const latencyMs = world.latencyMs * (1 + ((3 * trail.length) % 5));
    watcher();
    if (request.signal.aborted && !world.deaf) throw request.signal.reason as Error;
    if (!faults.has(place)) faults.set(place, [...(world.faults[faults.size] ?? [])]);
    if (latencyMs > 0) await pause(clock, latencyMs, world.deaf ? undefined : request.signal);
    // Nobody may take this for an answer any more.
    if (request.signal.aborted) return jsonAnswer({ data: [{ id: 'ghost' }] });
    if (!stretch || !isComplete || !(size >= 1)) return jsonAnswer({ error: 'no such page' }, 404);
    const fault = isHealthy ? undefined : faults.get(place)?.shift();
    if (fault) {
      events.push({ kind: 'failed', place, atMs: clock.now(), fault });
      return faultyAnswer(fault, request.signal);
    }
    const body = bodyOf(stretch, size);
    events.push({ kind: 'served', place, atMs: clock.now(), ids: body.data.map(({ id }) => id) });
    return jsonAnswer(body);
  };

  return {
    trail,
    events,
    versions,
    inFlight,
    book: () => ({ faults: new Map([...faults].map(([key, left]) => [key, [...left]])), loops }),
    watch: (callback) => (watcher = callback),
    heal: () => (isHealthy = true),
    async fetch(request) {
      // As the platform's fetch: what is aborted beforehand is never sent.
      if (request.signal.aborted) throw request.signal.reason as Error;
      underWay.add(request.signal);
      try {
        return await answer(request);
      } finally {
        underWay.delete(request.signal);
      }
    },
  };
}

const atLeast = (rank: number, isEqualEnough: boolean) => (entry: Entry) =>
  isEqualEnough ? entry.rank >= rank : entry.rank > rank;

const cursor = (rank: number, mark: string) => `r${rank}${mark}${tail}`;

function pause(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = clock.setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clock.clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
