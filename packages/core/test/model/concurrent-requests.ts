import { expect } from 'vitest';

import type { Run } from './drive.ts';
import { expectSame } from './expect-same.ts';
import type { Leg } from './leg.ts';
import type { Model } from './model.ts';
import type { Event } from './provider.ts';
import type { Manner } from './requests.ts';
import type { World } from './world.ts';

/** What is known of a walk that asked for several pages at once. */
interface ConcurrentManner extends Manner {
  readonly world: World;
  /** Number of the page that it began at, from 0. */
  readonly start: number;
}

/**
 * The requests of a walk with a window: asked in any moment but for pages in their order, the first one alone, none
 * twice without a reason, and only so far ahead.
 */
export function checkConcurrentRequests(run: Run, leg: Leg, model: Model, manner: ConcurrentManner): void {
  const { codes, isBroken, isCutShort, start, world } = manner;
  const { concurrency, prefetch } = leg;
  expectSame(run.trail.length, run.requestsAtEnd, 'no request once the walk is over');
  const size = Number(run.trail[0]?.split(' ')[1] ?? 1);
  const counts = new Map<number, number>();
  for (const entry of run.trail) {
    const [place = '', asked] = entry.split(' ');
    expectSame(Number(asked), size, 'one size for all pages');
    const page = Number(place.slice(1)) / size - start;
    counts.set(page, (counts.get(page) ?? 0) + 1);
  }
  const pages = [...counts.keys()];
  expectSame(pages, [...pages.keys()], 'pages are asked for in their order, none left out');
  checkFirstAlone(run.events);
  // The page that says the end, or is one empty page too many, was read without being given.
  const read = run.reportedPages + (run.outcomes.at(-1)?.kind === 'end' || codes.includes('empty_pages') ? 1 : 0);
  const reach = read === 0 ? Math.max(1, prefetch + concurrency) : read + prefetch + concurrency;
  expect(pages.length, 'pages ahead of the reader').toBeLessThanOrEqual(reach);
  expect(pages.length, 'no page behind maxPages').toBeLessThanOrEqual(leg.maxPages);
  const all = Math.ceil(world.entries.length / size) + (world.kind === 'numbered-empty' ? 1 : 0);
  expect(pages.length, 'pages behind the last one').toBeLessThanOrEqual(Math.max(1, all - start) + concurrency - 1);
  const most = (leg.retries ? 3 : 1) * (1 + codes.length);
  for (const count of counts.values()) expect(count, 'requests of one page').toBeLessThanOrEqual(most);
  if (isCutShort || codes.length > 0) return;
  checkWindow(run.events, concurrency);
  const expected = new Map<number, number>();
  for (const entry of model.trail) {
    const page = Number(entry.slice(1).split(' ')[0]) / size - start;
    expected.set(page, (expected.get(page) ?? 0) + 1);
  }
  for (const [page, count] of expected) expectSame(counts.get(page), count, `requests of page ${page}`);
  const isEager = !isBroken && leg.style !== 'first' && leg.workMs === 0 && leg.maxPages === 10_000;
  if (isEager && world.latencyMs > 0) checkWindowUsed(run.events, concurrency, { start, size, last: all - 1 });
}

/** Nothing is asked for before the first page is there. */
function checkFirstAlone(events: readonly Event[]): void {
  const first = events[0]?.place;
  const served = events.findIndex(({ kind, place }) => kind === 'served' && place === first);
  const second = events.findIndex(({ place }) => place !== first);
  if (second >= 0) expect(served >= 0 && served < second, 'the first page goes alone').toBe(true);
}

/**
 * A new page is asked for only where the window has room: it is halved by every throttled answer and widened by one by
 * every page. Within one moment nobody can tell what came first, so the order that leaves the most room counts.
 */
function checkWindow(events: readonly Event[], concurrency: number): void {
  const asked = new Set<string>();
  const open = new Set<string>();
  let window = concurrency;
  let [halved, widened, now] = [0, 0, -1];
  for (const event of events) {
    if (event.atMs > now) {
      for (; halved > 0; halved -= 1) window = Math.max(1, Math.floor(window / 2));
      window = Math.min(concurrency, window + widened);
      [widened, now] = [0, event.atMs];
    }
    if (event.kind === 'served') {
      open.delete(event.place);
      widened += 1;
    } else if (event.kind === 'failed') {
      if (event.fault.kind === 'status' && event.fault.status === 429) halved += 1;
    } else if (!asked.has(event.place)) {
      asked.add(event.place);
      open.add(event.place);
      const most = Math.min(concurrency, window + widened);
      if (open.size > most) expect(open.size, 'pages under way, by the window').toBeLessThanOrEqual(most);
    }
  }
}

/**
 * Where the app takes every page at once and answers come one by one, the window is filled whenever the page that the
 * app waits for is there.
 */
function checkWindowUsed(
  events: readonly Event[],
  concurrency: number,
  { start, size, last }: { start: number; size: number; last: number },
): void {
  const served = new Set<number>();
  let window = concurrency;
  let [waited, furthest, owed] = [start, start, 0];
  for (const event of events) {
    const page = Number(event.place.slice(1)) / size;
    if (event.kind === 'asked') {
      furthest = Math.max(furthest, page);
      continue;
    }
    if (furthest < last) expect(furthest - waited + 1, 'the window is filled').toBeGreaterThanOrEqual(owed);
    owed = 0;
    if (event.kind === 'served') {
      served.add(page);
      window = Math.min(concurrency, window + 1);
      while (served.has(waited)) [waited, owed] = [waited + 1, window];
    } else if (event.fault.kind === 'status' && event.fault.status === 429) {
      window = Math.max(1, Math.floor(window / 2));
    }
  }
}
