/** A source of chance that gives the same on every run. */
export interface Random {
  /** A whole number below the bound. */
  below(bound: number): number;
  chance(probability: number): boolean;
  pick<Value>(values: readonly Value[]): Value;
  /** Each of the values with the given probability, in their order. */
  some<Value>(values: readonly Value[], probability: number): Value[];
}

/** Mulberry32: small, and good enough to choose by. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  const chance = (probability: number) => next() < probability;
  return {
    below,
    chance,
    pick: <Value>(values: readonly Value[]) => values[below(values.length)] as Value,
    some: (values, probability) => values.filter(() => chance(probability)),
  };
}
