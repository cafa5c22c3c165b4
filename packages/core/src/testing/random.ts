/** Pseudorandom generator that is reproducible for the same seed. */
export interface Random {
  /** An integer from 0 up to, but not including, `below`. */
  integer(below: number): number;
  /** One of the items. */
  pick<Item>(items: readonly Item[]): Item;
  /** True with the given probability, from 0 to 1. */
  chance(likelihood: number): boolean;
  /** A UUID, version 4. */
  uuid(): string;
  /** A string of that many characters of an alphabet. */
  text(alphabet: string, length: number): string;
}

/** Creates a pseudorandom generator (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (below: number) => Math.floor(next() * below);
  const text = (alphabet: string, length: number) => {
    let made = '';
    for (let count = 0; count < length; count += 1) made += alphabet[integer(alphabet.length)];
    return made;
  };
  return {
    integer,
    text,
    pick: (items) => items[integer(items.length)] as (typeof items)[number],
    chance: (likelihood) => next() < likelihood,
    uuid() {
      const hex = text('0123456789abcdef', 30);
      const groups = [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `4${hex.slice(12, 15)}`,
        `a${hex.slice(15, 18)}`,
        hex.slice(18),
      ];
      return groups.join('-');
    },
  };
}
