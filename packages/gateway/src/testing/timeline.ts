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
  /** Forgets all steps. */
  readonly clear: () => void;
}

/**
 * Creates a timeline.
 *
 * @param clock Carries out each step at its time; without one, steps wait for the next request.
 */
export function createTimeline(clock: Clock | undefined): Timeline {
  let steps: Step[] = [];
  const settle = (time: number) => {
    const due = steps.filter(({ at }) => at <= time).toSorted((a, b) => a.at - b.at);
    steps = steps.filter(({ at }) => at > time);
    for (const { act } of due) act();
  };
  return {
    settle,
    plan: (at, act) => {
      steps.push({ at, act });
      const timer = clock?.setTimeout(() => settle(clock.now()), Math.max(0, at - clock.now()));
      // A receipt that is still to come must not keep a program running.
      (timer as { unref?: () => void } | undefined)?.unref?.();
    },
    clear: () => {
      steps = [];
    },
  };
}
