import { getEventListeners } from 'node:events';

import type { Clock, List, Page } from '@wa-clients/core';

import type { Leg } from './leg.ts';
import type { Row, WalkOptions } from './model-client.ts';
import type { Event, Simulation } from './provider.ts';

/** What one call of the app brought. */
export type Outcome =
  | { readonly kind: 'row'; readonly id: string }
  | { readonly kind: 'page'; readonly page: Page<Row> }
  | { readonly kind: 'collected'; readonly ids: readonly string[] }
  | { readonly kind: 'end' }
  | {
      readonly kind: 'failure';
      readonly error: unknown;
      /** When it was told, in milliseconds since the walk began. */
      readonly atMs: number;
      /** Whether the app had aborted by then. */
      readonly isAborted: boolean;
    };

/** One walk as it really went. */
export interface Run {
  readonly outcomes: readonly Outcome[];
  /** Requests of this walk, and how many there were when the app turned away from it. */
  readonly trail: readonly string[];
  readonly requestsAtEnd: number;
  /** What the provider saw of this walk. */
  readonly events: readonly Event[];
  /** Pages that core reported as handed out, by its hook. */
  readonly reportedPages: number;
  readonly elapsedMs: number;
  readonly listenersLeft: number;
}

/** What a walk needs from its surroundings. */
export interface Stage {
  readonly simulation: Simulation;
  readonly clock: Clock;
  readonly open: (options: WalkOptions) => List<Row, { data: Row[] }>;
  readonly reportedPages: () => number;
}

type Log = (outcome: Outcome) => void;
type Fail = (error: unknown) => void;

/** Lets an app walk one leg, and waits until nothing moves any more. */
export async function drive(leg: Leg, options: WalkOptions, stage: Stage): Promise<Run> {
  const { clock, simulation } = stage;
  const controller = new AbortController();
  const { abort } = leg;
  const abortNow = () => controller.abort(new Error('enough'));
  const outcomes: Outcome[] = [];
  const from = simulation.trail.length;
  const eventsBefore = simulation.events.length;
  const startedAt = clock.now();
  const pagesBefore = stage.reportedPages();
  let rows = 0;
  const log: Log = (outcome) => {
    outcomes.push(outcome);
    if (outcome.kind === 'page') rows += outcome.page.items.length;
    if (outcome.kind === 'row') rows += 1;
    if (abort?.kind === 'rows' && rows >= abort.count) abortNow();
  };
  const fail: Fail = (error) => {
    log({ kind: 'failure', error, atMs: clock.now() - startedAt, isAborted: controller.signal.aborted });
  };
  simulation.watch(() => {
    if (abort?.kind === 'request' && simulation.trail.length - from >= abort.count) abortNow();
  });
  if (abort?.kind === 'start') abortNow();
  const timer = abort?.kind === 'time' ? clock.setTimeout(abortNow, abort.count) : undefined;
  const list = stage.open({ ...options, ...(abort && { signal: controller.signal }) });
  try {
    await use(list, leg, log, fail, () => rest(clock, leg.workMs));
  } catch (error) {
    fail(error);
  }
  const elapsedMs = clock.now() - startedAt;
  const requestsAtEnd = simulation.trail.length - from;
  clock.clearTimeout(timer);
  await settle();
  const listenersLeft = getEventListeners(controller.signal, 'abort').length;
  // An abort behind the end changes nothing.
  abortNow();
  await settle();
  const trail = simulation.trail.slice(from);
  const events = simulation.events.slice(eventsBefore);
  const reportedPages = stage.reportedPages() - pagesBefore;
  return { outcomes, trail, events, requestsAtEnd, reportedPages, elapsedMs, listenersLeft };
}

async function use(list: List<Row>, leg: Leg, log: Log, fail: Fail, work: () => Promise<void>): Promise<void> {
  const { enough, style } = leg;
  let given = 0;
  switch (style) {
    case 'items':
      if (enough === 0) return;
      for await (const { id } of list) {
        log({ kind: 'row', id });
        await work();
        if ((given += 1) >= enough) return;
      }
      return log({ kind: 'end' });
    case 'pages':
      if (enough === 0) return;
      for await (const page of list.pages()) {
        log({ kind: 'page', page });
        await work();
        if ((given += 1) >= enough) return;
      }
      return log({ kind: 'end' });
    case 'item-calls':
      return useCalls(list[Symbol.asyncIterator](), ({ id }) => ({ kind: 'row', id }), leg, log, fail, work);
    case 'page-calls':
      return useCalls(list.pages(), (page) => ({ kind: 'page', page }), leg, log, fail, work);
    case 'collect': {
      const items = await list.collect({ maxItems: Math.min(enough, 1_000) });
      return log({ kind: 'collected', ids: items.map(({ id }) => id) });
    }
    case 'first':
      await Promise.all([list, list]);
      return log({ kind: 'page', page: await list });
  }
}

async function useCalls<Value>(
  iterator: AsyncIterator<Value>,
  outcomeOf: (value: Value) => Outcome,
  { enough, isStubborn, parallel }: Leg,
  log: Log,
  fail: Fail,
  work: () => Promise<void>,
): Promise<void> {
  for (let [given, failures] = [0, 0]; given < enough;) {
    const results = await Promise.allSettled(Array.from({ length: parallel }, () => iterator.next()));
    let isOver = false;
    for (const result of results) {
      if (result.status === 'rejected') {
        fail(result.reason);
        failures += 1;
        isOver ||= !isStubborn || failures > 8;
      } else if (result.value.done) {
        log({ kind: 'end' });
        isOver = true;
      } else {
        log(outcomeOf(result.value.value));
        given += 1;
      }
    }
    if (isOver) break;
    await work();
  }
  // Behind a return() nothing comes, and nothing is sent.
  await iterator.return?.();
  const { done } = await iterator.next();
  if (!done) throw new Error('A returned iterator gave something.');
}

function rest(clock: Clock, ms: number): Promise<void> {
  return ms > 0 ? new Promise((resolve) => void clock.setTimeout(resolve, ms)) : Promise.resolve();
}

/** Until every promise that can settle without time has settled. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
