/** Steps that making the data of a fake may take; the largest known descriptions need 700,000. */
const mostSteps = 4_000_000;

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

/**
 * Runs a part of it with no more than a share of the steps, so that one value without an end does not keep all others from
 * being made; gives the other result where the share is used up.
 */
export function withinShare<Value>(body: () => Value, share: number, otherwise: () => Value): Value {
  if (left === undefined || left <= share) return body();
  const rest = left - share;
  left = share;
  try {
    return body();
  } catch (error) {
    if (!(error instanceof FakeTooLarge)) throw error;
    left = 0;
    return otherwise();
  } finally {
    left += rest;
  }
}

/** Counts steps; outside of a budget nothing is counted. */
export function spend(steps = 1): void {
  if (left === undefined) return;
  left -= steps;
  if (left < 0) throw new FakeTooLarge('its example values would be too large, or too many');
}
