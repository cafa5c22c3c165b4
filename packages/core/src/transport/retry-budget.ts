import type { Settings } from './settings.ts';

/** Tokens shared by all calls of a client; it declines, and never blocks. */
export interface RetryBudget {
  /** Takes the price of one retry, or returns undefined when the bucket has too little left. */
  take(throttled: boolean): number | undefined;
  /** Gives tokens back after a success: what its retry took, else one. */
  refill(taken: number | undefined): void;
}

/** Makes a full bucket. */
export function createRetryBudget({ capacity, cost, throttleCost }: Settings['retry']['budget']): RetryBudget {
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
