import { isWaError } from '@wa-clients/core';
import { expect } from 'vitest';

import { faultOutcome } from './answer.ts';
import type { Run } from './drive.ts';
import { expectSame } from './expect-same.ts';
import type { Leg } from './leg.ts';
import type { Model } from './model.ts';
import type { Fault } from './world.ts';

/** How a walk ended. */
export interface Manner {
  /** Whether the app turned away before the end. */
  readonly isBroken: boolean;
  /** Whether a signal or the deadline ended it. */
  readonly isCutShort: boolean;
  readonly codes: readonly string[];
}

/** No request too many, none missing, each for the right page with the right size, in the model's order. */
export function checkRequests(run: Run, { prefetch }: Leg, model: Model, { isBroken, isCutShort }: Manner): void {
  expectSame(run.trail.length, run.requestsAtEnd, 'no request once the walk is over');
  const least = model.trail.length;
  if ((isBroken && least > 0) || isCutShort) {
    // Pages ahead may have been asked for.
    const most = isCutShort ? Infinity : prefetch;
    for (let extra = 0; extra < most; extra += 1) if (model.nextPage().kind !== 'page') break;
  }
  expectSame(run.trail, model.trail.slice(0, run.trail.length), 'exactly the requests of the model');
  if (!isCutShort) expect(run.trail.length, 'every request of the model').toBeGreaterThanOrEqual(least);
}

/** Never more requests under way than allowed. */
export function checkOverlap({ events }: Run, most: number): void {
  const peak = events.reduce((highest, event) => Math.max(highest, event.kind === 'asked' ? event.inFlight : 0), 0);
  if (peak > most) expect(peak, 'requests under way at once').toBeLessThanOrEqual(most);
}

/** Every failure of a page is one that the provider made, tried as often as the rule says. */
export function checkFailures({ events, outcomes }: Run, leg: Leg): void {
  const made = new Map<string, Fault[]>();
  for (const event of events) {
    if (event.kind === 'failed') made.set(event.place, [...(made.get(event.place) ?? []), event.fault]);
  }
  for (const outcome of outcomes) {
    if (outcome.kind !== 'failure' || !isWaError(outcome.error)) continue;
    const { attempts, code, phase } = outcome.error;
    if (code === 'aborted') expectSame(outcome.isAborted, true, 'aborted by the app alone');
    if (phase === 'walk')
      expectSame(outcome.atMs >= (leg.deadlineMs ?? Infinity), true, 'not over before the deadline');
    const isOfPage = attempts !== undefined && code !== 'aborted' && phase !== 'walk';
    if (!isOfPage) continue;
    const mayEnd = (fault: Fault | undefined) =>
      fault !== undefined &&
      faultOutcome(fault).code === code &&
      (!faultOutcome(fault).isPassing || attempts === (leg.retries ? 3 : 1) || leg.deadlineMs !== undefined);
    const isMade = [...made.values()].some((faults) =>
      faults.some(
        (_, index) =>
          mayEnd(faults[index + attempts - 1]) &&
          faults.slice(index, index + attempts - 1).every((fault) => faultOutcome(fault).isPassing),
      ),
    );
    if (!isMade) expect([code, attempts, events], 'a failure that the provider made').toBeUndefined();
  }
}
