import { isWaError } from '@wa-clients/core';
import { expect } from 'vitest';

import type { Outcome, Run } from './drive.ts';
import { expectSame } from './expect-same.ts';
import { isUnforeseeable, type Leg } from './leg.ts';
import { createModel, type Model, type ModelPage } from './model.ts';
import { type Place, rest } from './place.ts';
import type { Book } from './provider.ts';
import { isNumbered, type World } from './world.ts';

/** A checkpoint that core gave, and the place where the model says that it stands. */
export interface Cut {
  readonly checkpoint: string;
  readonly place: Place;
}

/** What is known after a walk that kept its promises. */
export interface Verdict {
  /** Where the app can go on; undefined when its way of using the list leaves it no checkpoint. */
  readonly cut: Cut | undefined;
  /** Other checkpoints that were met, for walks of their own. */
  readonly cuts: readonly Cut[];
  readonly codes: readonly string[];
  readonly isBroken: boolean;
}

/** What a walk started from. */
export interface Start {
  readonly world: World;
  readonly place: Place;
  readonly size: number;
  readonly book: Book;
}

/** Compares a walk with its model, call by call and request by request; fails where a promise is broken. */
export function judge(run: Run, leg: Leg, { world, place, size, book }: Start): Verdict {
  const model = createModel(world, place, leg, size, book);
  // Without the events that nobody can foresee, the same walk goes on to its own end.
  const cuts: Cut[] = [];
  const codes: string[] = [];
  const unread = rest(world, place, size);
  let rows = 0;
  let isCutShort = false;
  for (const outcome of run.outcomes) {
    const code = outcome.kind === 'failure' ? codeOf(outcome.error) : undefined;
    if (code !== undefined) codes.push(code);
    if (isUnforeseeable(leg) && (code === 'aborted' || (code === 'timed_out' && phaseOf(outcome) === 'walk'))) {
      isCutShort = true;
    }
    if (isCutShort) {
      expect(code, 'once cut short, a walk gives nothing more').toBeOneOf(['aborted', 'timed_out']);
      continue;
    }
    const before = rows;
    rows += compare(outcome, model, leg, cuts);
    if (!world.loop) expectSame(idsIn(outcome), unread.slice(before, rows), 'rows in order, none twice, none lost');
  }
  const known = model.pages.length;
  const last = run.outcomes.at(-1);
  const isBroken = (last !== undefined && !['end', 'failure'].includes(last.kind)) || run.outcomes.length === 0;
  checkRequests(run, leg, model, { isBroken, isCutShort, isNumberedWindow: isNumbered(world) && leg.concurrency > 1 });
  if (!isCutShort) expectSame(run.reportedPages, known, 'onPage tells every page');
  if (leg.deadlineMs !== undefined && leg.workMs === 0) expect(run.elapsedMs).toBeLessThanOrEqual(leg.deadlineMs);
  expectSame(run.listenersLeft, 0, 'no listener stays on the signal');
  const failure = run.outcomes.findLast((outcome) => outcome.kind === 'failure');
  if (last?.kind === 'failure' && failure?.kind === 'failure' && isWaError(failure.error)) {
    const at = placeAfter(model, run.reportedPages, place);
    if (failure.error.checkpoint === undefined) return { cut: undefined, cuts, codes, isBroken };
    return { cut: { checkpoint: checkpointOf(failure.error), place: at }, cuts, codes, isBroken };
  }
  return { cut: cutOf(run, model, leg), cuts, codes, isBroken };
}

/** Compares one call with the model; how many rows it brought. */
function compare(outcome: Outcome, model: Model, leg: Leg, cuts: Cut[]): number {
  if (outcome.kind === 'collected') return compareCollected(outcome.ids, model, leg);
  const isRowStyle = leg.style === 'items' || leg.style === 'item-calls';
  let step = isRowStyle ? model.nextRow() : model.nextPage();
  if (leg.style === 'collect') while (step.kind === 'page') step = model.nextPage();
  switch (outcome.kind) {
    case 'row':
      expectSame({ kind: 'row', id: outcome.id }, step, 'the next row');
      return 1;
    case 'end':
      expectSame({ kind: 'end' }, step, 'the end where it is');
      return 0;
    case 'page': {
      const { page } = outcome;
      const seen = { kind: 'page', ids: page.items.map(({ id }) => id), hasMore: page.hasMore };
      const { ids, hasMore } = step as Partial<ModelPage>;
      expectSame(seen, { kind: step.kind, ids, hasMore }, 'the next page');
      expectSame([...page], page.items, 'a page gives its items');
      const { after, start } = step as ModelPage;
      cuts.push({ checkpoint: page.checkpoint, place: after });
      const count = Math.floor(page.items.length / 2);
      const inside = count >= page.items.length ? after : { ...start, offset: start.offset + count };
      cuts.push({ checkpoint: page.checkpointAfter(count), place: inside });
      return page.items.length;
    }
    case 'failure':
      if (leg.style === 'first' && step.kind === 'end') {
        // There is no first page behind the end.
        expect(codeOf(outcome.error)).toBe('request_invalid');
        return 0;
      }
      {
        const { code, kind } = step as { code?: string; kind: string };
        expectSame({ kind: 'failure', code: codeOf(outcome.error) }, { kind, code }, 'the failure that must be');
      }
      if (step.kind === 'failure') cuts.push({ checkpoint: checkpointOf(outcome.error), place: step.place });
      return 0;
  }
}

function compareCollected(ids: readonly string[], model: Model, { enough }: Leg): number {
  const expected: string[] = [];
  const most = Math.min(enough, 1_000);
  while (expected.length < most) {
    const step = model.nextPage();
    if (step.kind === 'end') break;
    expectSame(step.kind, 'page', 'a failure is thrown, never swallowed');
    expected.push(...(step as ModelPage).ids);
  }
  expectSame(ids, expected.slice(0, most), 'the collected rows');
  return ids.length;
}

/** No request too many, none missing, each for the right page with the right size. */
function checkRequests(
  run: Run,
  leg: Leg,
  model: Model,
  { isBroken, isCutShort, isNumberedWindow }: { isBroken: boolean; isCutShort: boolean; isNumberedWindow: boolean },
): void {
  expectSame(run.trail.length, run.requestsAtEnd, 'no request once the walk is over');
  const least = model.trail.length;
  const ahead = isNumberedWindow ? leg.concurrency : leg.prefetch;
  if ((isBroken && least > 0) || isCutShort) {
    const most = isCutShort ? Infinity : ahead;
    for (let extra = 0; extra < most; extra += 1) if (model.nextPage().kind !== 'page') break;
  }
  if (isNumberedWindow) {
    // A window asks for pages in any order, and may run past an end or a failure that it cannot know of.
    const failures = run.outcomes.filter(({ kind }) => kind === 'failure').length;
    const slack = 3 * leg.concurrency * (1 + failures);
    expect(run.trail.length).toBeLessThanOrEqual(model.trail.length + slack);
    return;
  }
  expectSame(run.trail, model.trail.slice(0, run.trail.length), 'exactly the requests of the model');
  if (!isCutShort) expect(run.trail.length, 'every request of the model').toBeGreaterThanOrEqual(least);
}

function cutOf(run: Run, model: Model, leg: Leg): Cut | undefined {
  const page = run.outcomes.findLast((outcome) => outcome.kind === 'page')?.page;
  const known = model.pages
    .filter((_, index) => index < run.outcomes.filter(({ kind }) => kind === 'page').length)
    .at(-1);
  if (!page || !known) return undefined;
  const isWhole = leg.rowsOfLast >= page.items.length;
  if (isWhole) return { checkpoint: page.checkpoint, place: known.after };
  const offset = known.start.offset + leg.rowsOfLast;
  return { checkpoint: page.checkpointAfter(leg.rowsOfLast), place: { ...known.start, offset } };
}

function placeAfter(model: Model, pages: number, begin: Place): Place {
  return pages === 0 ? begin : (model.pages[pages - 1]?.after ?? begin);
}

function idsIn(outcome: Outcome): readonly string[] {
  if (outcome.kind === 'row') return [outcome.id];
  if (outcome.kind === 'page') return outcome.page.items.map(({ id }) => id);
  return outcome.kind === 'collected' ? outcome.ids : [];
}

function codeOf(error: unknown): string {
  return isWaError(error) ? error.code : `no error of ours: ${String(error)}`;
}

function phaseOf(outcome: Outcome): string | undefined {
  return outcome.kind === 'failure' && isWaError(outcome.error) ? outcome.error.phase : undefined;
}

function checkpointOf(error: unknown): string {
  const checkpoint = isWaError(error) ? error.checkpoint : undefined;
  expect(checkpoint, 'every error of a walk has a checkpoint').toMatch(/^[\w-]+$/);
  return checkpoint ?? '';
}
