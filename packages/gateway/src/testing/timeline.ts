import type { Clock } from './options.ts';

/** What is to happen at a time. */
interface Step {
  readonly at: number;
  readonly act: () => void;
}

/** Steps that are due at some time of the fake's clock. */
export interface Timeline {
  /** Plans a step. */
  readonly plan: (at: number, act: () => void) => void;
  /** Carries out every step that is due, in order of time. */
  readonly settle: (time: number) => void;
  /** Has the steps that are planned carried out at their times, now that somebody looks. */
  readonly watch: () => void;
  /** When the next step after a time is due; undefined if none is planned. */
  readonly nextAfter: (time: number) => number | undefined;
  /** Forgets all steps. */
  readonly clear: () => void;
}

/** Creates a timeline, whose steps wait for the next request while nobody looks. */
export function createTimeline(clock: Clock, isWatched: () => boolean): Timeline {
  let steps: Step[] = [];
  const settle = (time: number) => {
    const due = steps.filter(({ at }) => at <= time).toSorted((a, b) => a.at - b.at);
    steps = steps.filter(({ at }) => at > time);
    for (const { act } of due) act();
  };
  const wake = (at: number) => {
    const timer = clock.setTimeout(() => settle(clock.now()), Math.max(0, at - clock.now()));
    // A receipt that is still to come must not keep a program running.
    (timer as { unref?: () => void }).unref?.();
  };
  return {
    settle,
    plan: (at, act) => {
      steps.push({ at, act });
      if (isWatched()) wake(at);
    },
    watch: () => {
      for (const { at } of steps) wake(at);
    },
    nextAfter: (time) => {
      const planned = steps.filter(({ at }) => at > time).map(({ at }) => at);
      return planned.length > 0 ? Math.min(...planned) : undefined;
    },
    clear: () => {
      steps = [];
    },
  };
}
