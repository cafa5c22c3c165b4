/** Steps that making the data of a fake may take; the largest known descriptions need some ten thousand. */
const mostSteps = 12_000_000;

let left: number | undefined;

/** A description for whose fake there is no end in sight. */
export class FakeTooLarge extends Error {
  override readonly name = 'FakeTooLarge';
}

/**
 * Runs what makes a fake with a number of steps that it may take, counted and not timed, so that it ends alike everywhere.
 *
 * @throws FakeTooLarge when they are used up.
 */
export function withinBudget<Value>(body: () => Value, steps = mostSteps): Value {
  left = steps;
  try {
    return body();
  } finally {
    left = undefined;
  }
}

/** Counts steps; outside of a budget nothing is counted. */
export function spend(steps = 1): void {
  if (left === undefined) return;
  left -= steps;
  if (left < 0) throw new FakeTooLarge('its example values would be too large, or too many');
}
