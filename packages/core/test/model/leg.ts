import { isNumbered, type World } from './world.ts';

/** How an app uses a list. */
export type Style = 'items' | 'pages' | 'item-calls' | 'page-calls' | 'collect' | 'first';

/** When the caller's signal fires: before anything, at the n-th request, after n rows, or after a time. */
export interface Abort {
  readonly kind: 'start' | 'request' | 'rows' | 'time';
  readonly count: number;
}

/** One walk, from where the one before it stopped. */
export interface Leg {
  readonly style: Style;
  /** Rows after which the app has enough; for pages, pages. */
  readonly enough: number;
  /** Rows of the last page that the app takes before it stores its checkpoint. */
  readonly rowsOfLast: number;
  /** Calls of next() at one time. */
  readonly parallel: number;
  /** Whether the app goes on after a failure on the same iterator. */
  readonly isStubborn: boolean;
  readonly prefetch: number;
  /** Requests at once, on numbered pages; 0 leaves the option out. */
  readonly concurrency: number;
  readonly maxPages: number;
  readonly deadlineMs?: number | undefined;
  readonly abort?: Abort | undefined;
  readonly retries: boolean;
  /** Turns the walk around, where that can be. */
  readonly turns: boolean;
  /** Page size from here on, where it may change. */
  readonly size?: number | undefined;
  /** Virtual milliseconds of work on each row or page. */
  readonly workMs: number;
}

/** An unhurried walk to the end. */
export const plainLeg: Leg = {
  style: 'pages',
  enough: Infinity,
  rowsOfLast: Infinity,
  parallel: 1,
  isStubborn: false,
  prefetch: 0,
  concurrency: 0,
  maxPages: 10_000,
  retries: true,
  turns: false,
  workMs: 0,
};

/** Whether a walk of this leg asks for several pages at once. */
export function isConcurrent({ concurrency, style }: Leg, world: Pick<World, 'kind'>): boolean {
  return isNumbered(world) && concurrency > 1 && style !== 'first';
}

/** Whether something may end the walk at a moment that the model does not foresee. */
export function isUnforeseeable({ abort, deadlineMs, prefetch }: Leg, concurrent: boolean): boolean {
  return (
    deadlineMs !== undefined ||
    abort?.kind === 'rows' ||
    abort?.kind === 'time' ||
    // Rows and pages that are waiting meanwhile are handed out no more.
    (abort?.kind === 'request' && (concurrent || prefetch > 0))
  );
}

/**
 * The same leg without what would leave the judge in doubt.
 *
 * Rows do not tell which of several pages failed. An app that takes single rows stops at the first failure therefore,
 * where failures do not follow from the provider's faults alone.
 */
export function decidable(leg: Leg, world: Pick<World, 'kind'>): Leg {
  const isDoubtful = leg.style === 'item-calls' && (isConcurrent(leg, world) || leg.deadlineMs !== undefined);
  return isDoubtful ? { ...leg, isStubborn: false, parallel: 1 } : leg;
}
