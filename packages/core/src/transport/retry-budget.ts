import { checkOptions } from '../options/check-options.ts';
import { withNumbers } from './with-numbers.ts';

/** Size and prices of the bucket that stops retry storms. */
export interface RetryBudgetOptions {
  /** Tokens in the full bucket. Default 500. */
  readonly capacity?: number | undefined;
  /** Tokens that a retry after a failure takes. Default 14. */
  readonly cost?: number | undefined;
  /** Tokens that a retry after throttling takes. Default 5. */
  readonly throttleCost?: number | undefined;
}

/** Tokens shared by all calls of a client; it declines, and never blocks. */
export interface RetryBudget {
  /** Takes the price of one retry, or returns undefined when the bucket has too little left. */
  take(throttled: boolean): number | undefined;
  /** Gives tokens back after a success: what its retry took, else one. */
  refill(taken: number | undefined): void;
}

/** Makes a full bucket. */
export function createRetryBudget(options: RetryBudgetOptions | undefined, fail: (text: string) => Error): RetryBudget {
  const defaults = { capacity: 500, cost: 14, throttleCost: 5 };
  checkOptions(options, 'capacity cost throttleCost', fail, 'budget option');
  const { capacity, cost, throttleCost } = withNumbers(defaults, options, fail);
  let tokens = capacity;
  return {
    take(throttled) {
      const price = throttled ? throttleCost : cost;
      if (tokens < price) return undefined;
      tokens -= price;
      return price;
    },
    refill(taken = 1) {
      tokens = Math.min(capacity, tokens + taken);
    },
  };
}
