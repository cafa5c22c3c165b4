import { isWaError } from '@wa-clients/core';
import { expect } from 'vitest';

import { checkConcurrentRequests } from './concurrent-requests.ts';
import type { Outcome, Run } from './drive.ts';
import { expectSame } from './expect-same.ts';
import { isConcurrent, isUnforeseeable, type Leg } from './leg.ts';
import { createModel, type Hint, type Model, type ModelPage } from './model.ts';
import { type Place, rest } from './place.ts';
import type { Book } from './provider.ts';
import { checkFailures, checkOverlap, checkRequests } from './requests.ts';
import type { World } from './world.ts';

/** A checkpoint that core gave, and the place where the model says that it stands. */
export interface Cut {
  readonly checkpoint: string;
  readonly place: Place;
}

type Failure = Extract<Outcome, { kind: 'failure' }>;

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
  const concurrent = isConcurrent(leg, world);
  const cuts: Cut[] = [];
  const codes: string[] = [];
  const unread = rest(world, place, size);
  let rows = 0;
  let isCutShort = false;
  for (const outcome of run.outcomes) {
    const code = outcome.kind === 'failure' ? codeOf(outcome.error) : undefined;
    if (
      isUnforeseeable(leg, concurrent) &&
      (code === 'aborted' || (code === 'timed_out' && phaseOf(outcome) === 'walk'))
    ) {
      isCutShort = true;
    }
    if (code !== undefined) codes.push(code);
    if (isCutShort) {
      expect(code, 'once cut short, a walk gives nothing more').toBeOneOf(['aborted', 'timed_out']);
      const { error } = outcome as Failure;
      if (leg.style.startsWith('page')) cuts.push({ checkpoint: checkpointOf(error), place: model.place() });
      continue;
    }
    const before = rows;
    // Behind a failure the requests ahead were dropped, so that the faults that are left follow from what was sent.
    const isObserved = concurrent && codes.length > (code === undefined ? 0 : 1);
    const hint = {
      page: leg.style === 'page-calls' ? undefined : run.reportedPages,
      mostAttempts: gaveUpAfter(outcome, leg),
      ...(isObserved && { ending: code ?? null }),
    };
    rows += compare(outcome, model, leg, cuts, hint);
    if (!world.loop) expectSame(idsIn(outcome), unread.slice(before, rows), 'rows in order, none twice, none lost');
  }
  const known = model.pages.length;
  const last = run.outcomes.at(-1);
  const isBroken = (last !== undefined && !['end', 'failure'].includes(last.kind)) || run.outcomes.length === 0;
  const manner = { isBroken, isCutShort, codes };
  if (concurrent) checkConcurrentRequests(run, leg, model, { ...manner, start: place.index / size, world });
  else checkRequests(run, leg, model, manner);
  checkOverlap(run, concurrent ? leg.concurrency : 1);
  checkFailures(run, leg);
  if (!isCutShort) expectSame(run.reportedPages, known, 'onPage tells every page');
  if (leg.deadlineMs !== undefined && leg.workMs === 0) expect(run.elapsedMs).toBeLessThanOrEqual(leg.deadlineMs);
  expectSame(run.listenersLeft, 0, 'no listener stays on the signal');
  if (last?.kind === 'failure' && isWaError(last.error)) {
    const after = placeAfter(model, run.reportedPages, place);
    const at = placeAmid(model, leg, run) ?? after;
    if (last.error.checkpoint === undefined) return { cut: undefined, cuts, codes, isBroken };
    return { cut: { checkpoint: checkpointOf(last.error), place: at }, cuts, codes, isBroken };
  }
  return { cut: cutOf(run, model, leg), cuts, codes, isBroken };
}

/** Attempts of a failure that was told early because another attempt would have begun behind the walk's deadline. */
function gaveUpAfter(outcome: Outcome, { deadlineMs = Infinity }: Leg): number | undefined {
  if (outcome.kind !== 'failure' || !isWaError(outcome.error)) return undefined;
  const { attempts = 1, code, retryAfterMs = 0 } = outcome.error;
  const longestDelayMs = Math.max(retryAfterMs, (code === 'rate_limited' ? 1_000 : 200) * 2 ** (attempts - 1));
  return outcome.atMs + longestDelayMs >= deadlineMs ? attempts : undefined;
}

/** Compares one call with the model; how many rows it brought. */
function compare(outcome: Outcome, model: Model, leg: Leg, cuts: Cut[], hint: Hint): number {
  if (outcome.kind === 'collected') return compareCollected(outcome.ids, model, leg);
  const isRowStyle = leg.style === 'items' || leg.style === 'item-calls';
  let step = isRowStyle ? model.nextRow(hint) : model.nextPage(hint);
  if (leg.style === 'collect') while (step.kind === 'page') step = model.nextPage(hint);
  switch (outcome.kind) {
    case 'row':
      expectSame({ kind: 'row', id: outcome.id }, step, 'the next row');
      return 1;
    case 'end':
      expectSame({ kind: 'end' }, step, 'the end where it is');
      return 0;
    case 'page': {
      const { page } = outcome;
      if (leg.style === 'first' && step.kind === 'end') {
        // Behind the end there is no first page, but an empty one.
        expectSame({ items: page.items.length, hasMore: page.hasMore }, { items: 0, hasMore: false }, 'an empty page');
        return 0;
      }
      const seen = { kind: 'page', ids: page.items.map(({ id }) => id), hasMore: page.hasMore };
      const { ids, hasMore } = step as Partial<ModelPage>;
      expectSame(seen, { kind: step.kind, ids, hasMore }, 'the next page');
      const { after, start } = step as ModelPage;
      cuts.push({ checkpoint: page.checkpoint, place: after });
      // Every place within a page gets its turn.
      const count = (7 * cuts.length + page.items.length) % (page.items.length + 1);
      const inside = count >= page.items.length ? after : { ...start, offset: start.offset + count };
      cuts.push({ checkpoint: page.checkpointAfter(count), place: inside });
      return page.items.length;
    }
    case 'failure':
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

function cutOf(run: Run, model: Model, leg: Leg): Cut | undefined {
  const page = run.outcomes.findLast((outcome) => outcome.kind === 'page')?.page;
  const known = model.pages[run.outcomes.filter(({ kind }) => kind === 'page').length - 1];
  if (!page || !known) return undefined;
  const isWhole = leg.rowsOfLast >= page.items.length;
  if (isWhole) return { checkpoint: page.checkpoint, place: known.after };
  const offset = known.start.offset + leg.rowsOfLast;
  return { checkpoint: page.checkpointAfter(leg.rowsOfLast), place: { ...known.start, offset } };
}

/** The place behind that many pages; a walk that was cut short may have read some that its app never saw. */
function placeAfter(model: Model, pages: number, begin: Place): Place {
  while (model.pages.length < pages && model.nextPage({ ending: null }).kind === 'page');
  return pages === 0 ? begin : (model.pages[pages - 1]?.after ?? begin);
}

/** The place behind the rows that an app took one by one, where it did not take all of the pages that were read. */
function placeAmid({ pages }: Model, { style }: Leg, { outcomes, reportedPages }: Run): Place | undefined {
  if (!style.startsWith('item')) return undefined;
  let left = outcomes.filter(({ kind }) => kind === 'row').length;
  for (const { ids, start } of pages.slice(0, reportedPages)) {
    if (left < ids.length) return { ...start, offset: start.offset + left };
    left -= ids.length;
  }
  return undefined;
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
