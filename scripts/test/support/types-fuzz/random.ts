import { createRandom as createSource } from '@wa-clients/core/testing';

/** A source of chance that gives the same on every run. */
export interface Random {
  /** A whole number below the bound. */
  readonly below: (bound: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** Each of the values with the given probability, in their order. */
  readonly some: <Value>(values: readonly Value[], probability: number) => Value[];
}

/** Makes a source of chance from a seed. */
export function createRandom(seed: number): Random {
  const source = createSource(seed);
  const chance = (probability: number) => source.chance(probability);
  return {
    below: (bound) => source.integer(bound),
    chance,
    pick: (values) => source.pick(values),
    some: (values, probability) => values.filter(() => chance(probability)),
  };
}
