import { createRandom } from '@wa-clients/core/testing';
import { isWaError } from '@wa-clients/core';
import { expect } from 'vitest';

import type { Census } from './census.ts';
import { drive, type Run } from './drive.ts';
import { expectSame } from './expect-same.ts';
import { type Leg, plainLeg } from './leg.ts';
import { countWalk, optionsOf, stageFor } from './journey.ts';
import { expectKept } from './moving-promises.ts';
import { beginning } from './place.ts';
import { checkFailures, checkOverlap } from './requests.ts';
import type { Scenario } from './scenario.ts';
import { isNumbered, type World } from './world.ts';

/** Where a walk over moving data stands: all that a checkpoint may know. */
interface Stand {
  /** Rows of the page before, as the provider gave them. */
  readonly seen: readonly string[];
  /** Rows of the next page that were given already. */
  readonly offset: number;
}

/** A leg as its rows and the checkpoint behind them. */
interface Stretch {
  readonly rows: readonly string[];
  readonly stand: Stand;
  readonly checkpoint: string | undefined;
  readonly isEnd: boolean;
}

/**
 * Walks a list in legs while its rows come, go and move, and to the end at last.
 *
 * Each page must be the one that the provider served, less what the page before held where pages have numbers. What
 * follows from that for the rows is told in `moving-promises.ts`.
 */
export async function travelMoving({ world, size, legs, changes, seed }: Scenario, census: Census): Promise<void> {
  const { stage, timersLeft } = stageFor(world, changes);
  const { simulation } = stage;
  const random = createRandom(seed);
  const rows: string[] = [];
  let stand: Stand = { seen: [], offset: 0 };
  let resume: string | undefined;
  let isWhole = true;
  let isConcurrent = false;
  let backwardFrom: string | undefined;
  // A provider that has recovered brings the walk to its end; long empty stretches take several walks.
  for (let number = 0; number < legs.length + 8; number += 1) {
    const leg = movingLeg(legs[number] ?? plainLeg);
    if (number === legs.length) simulation.heal();
    const place = { ...beginning, backward: backwardFrom !== undefined };
    const run = await drive(leg, optionsOf(leg, world, place, resume, size), stage);
    const stretch = follow(run, leg, stand, { world, size, backward: place.backward });
    expectSame(simulation.inFlight(), 0, 'nothing is under way any more');
    expectSame(timersLeft(), 0, 'no timer is left');
    expectSame(run.listenersLeft, 0, 'no listener stays on the signal');
    checkOverlap(run, isNumbered(world) ? Math.max(1, leg.concurrency) : 1);
    checkFailures(run, leg);
    isConcurrent ||= leg.concurrency > 1;
    census.count('moving data');
    const codes = run.outcomes.flatMap((outcome) =>
      outcome.kind === 'failure' && isWaError(outcome.error) ? [outcome.error.code] : [],
    );
    const isBroken = !stretch.isEnd && codes.length === 0;
    const verdict = { cut: undefined, cuts: [], codes, isBroken };
    countWalk(census, leg, { world, place, size, book: simulation.book() }, run, verdict, resume);
    rows.push(...stretch.rows);
    if (stretch.isEnd) {
      census.count('moving data, to the end');
      const { versions } = simulation;
      const manner = { isNumbered: isNumbered(world), isConcurrent, isWhole, backwardFrom };
      return expectKept({ rows, versions, size, ...manner }, census);
    }
    // An app that looked away from single rows has no checkpoint.
    if (stretch.checkpoint === undefined) return;
    ({ stand } = stretch);
    isWhole &&= stand.offset === 0;
    // Going back begins at the near edge of the page read last; nothing is known of how an empty page is found again.
    if (
      number === 0 &&
      leg.turns &&
      world.kind === 'after' &&
      isWhole &&
      stretch.rows.length > 0 &&
      stand.seen.length > 0
    ) {
      [backwardFrom] = stand.seen;
      rows.length = 0;
    }
    resume = random.chance(0.5) ? stretch.checkpoint : (JSON.parse(JSON.stringify(stretch.checkpoint)) as string);
  }
  expect.unreachable('the walk comes to its end');
}

/** The leg without what says nothing new on moving data. */
function movingLeg(leg: Leg): Leg {
  const style = leg.style === 'items' || leg.style === 'page-calls' ? leg.style : 'pages';
  return { ...leg, style, isStubborn: false, parallel: 1, size: undefined };
}

/** Compares a leg with what the provider served. */
function follow(
  { events, outcomes, reportedPages }: Run,
  { rowsOfLast }: Leg,
  begin: Stand,
  { world, size, backward }: { world: World; size: number; backward: boolean },
): Stretch {
  const served = events.flatMap((event) => (event.kind === 'served' ? [event] : []));
  const [first] = served;
  // Pages ahead may be served before the one that fails.
  const pages = isNumbered(world)
    ? served
        .toSorted((a, b) => startOf(a.place) - startOf(b.place))
        .filter(({ place }, index) => startOf(place) === startOf(first?.place) + index * size)
    : served;
  const rows: string[] = [];
  let stand = begin;
  let before = begin;
  let read = 0;
  const turnPage = () => {
    const ids = (backward ? pages[read]?.ids.toReversed() : pages[read]?.ids) ?? [];
    read += 1;
    const kept = isNumbered(world) ? ids.filter((id) => !stand.seen.includes(id)) : ids;
    const given = kept.slice(stand.offset);
    before = stand;
    stand = { seen: ids, offset: 0 };
    return given;
  };
  let rest: readonly string[] = [];
  let given = 0;
  for (const outcome of outcomes) {
    switch (outcome.kind) {
      case 'page':
        expectSame(
          outcome.page.items.map(({ id }) => id),
          turnPage(),
          'the page that was served',
        );
        rows.push(...outcome.page.items.map(({ id }) => id));
        break;
      case 'row':
        while (rest.length === 0 && read < pages.length) given = (rest = turnPage()).length;
        expectSame(outcome.id, rest[0], 'the row that was served');
        rest = rest.slice(1);
        rows.push(outcome.id);
        break;
      case 'end':
        return { rows, stand, checkpoint: undefined, isEnd: true };
      case 'failure': {
        const checkpoint = isWaError(outcome.error) ? outcome.error.checkpoint : undefined;
        expect(checkpoint, 'every error of a walk has a checkpoint').toMatch(/^[\w-]+$/);
        // Behind an abort the rest of a page is handed out no more.
        if (rest.length > 0) stand = { seen: before.seen, offset: before.offset + given - rest.length };
        // Empty pages behind the rows were read, though they gave none.
        for (let left = reportedPages - read; left > 0; left -= 1) {
          if (turnPage().length === 0) continue;
          // A page with rows that came with the abort: none of them was handed out.
          stand = before;
          break;
        }
        return { rows, stand, checkpoint, isEnd: false };
      }
      case 'collected':
        break;
    }
  }
  const page = outcomes.findLast((outcome) => outcome.kind === 'page')?.page;
  if (!page) return { rows, stand: begin, checkpoint: undefined, isEnd: false };
  if (rowsOfLast >= page.items.length) return { rows, stand, checkpoint: page.checkpoint, isEnd: false };
  const untaken = page.items.length - rowsOfLast;
  const inside = { seen: before.seen, offset: before.offset + rowsOfLast };
  return {
    rows: rows.slice(0, rows.length - untaken),
    stand: inside,
    checkpoint: page.checkpointAfter(rowsOfLast),
    isEnd: false,
  };
}

/** Index of a numbered page's first row. */
function startOf(place = '>0'): number {
  return Number(place.slice(1));
}
