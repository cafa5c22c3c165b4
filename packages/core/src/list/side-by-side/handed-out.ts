import { identityOf } from '../identity-of.ts';

/** Rows that were handed out, so that one that moves between two parts while they are read does not come twice. */
export interface HandedOut {
  /** How many rows were handed out. */
  readonly count: () => number;
  /** Whether a row was handed out after a page that holds it was asked for. */
  readonly hasSince: (row: unknown, askedAt: number) => boolean;
  readonly add: (rows: readonly unknown[]) => void;
  /** Forgets the rows that no page can hold any more: those handed out before every pending or waiting page. */
  readonly forgetUpTo: (askedAt: number) => void;
}

/** Makes the memory of one walk. */
export function createHandedOut(id: string): HandedOut {
  // In the order in which they were handed out, each with its number.
  const numbers = new Map<unknown, number>();
  let count = 0;
  const keyOf = (row: unknown) => identityOf((row as Record<string, unknown> | null | undefined)?.[id]) ?? row;
  return {
    count: () => count,
    hasSince: (row, askedAt) => (numbers.get(keyOf(row)) ?? 0) > askedAt,
    add(rows) {
      for (const row of rows) {
        const key = keyOf(row);
        numbers.delete(key);
        numbers.set(key, (count += 1));
      }
    },
    forgetUpTo(askedAt) {
      for (const [key, number] of numbers) {
        if (number > askedAt) return;
        numbers.delete(key);
      }
    },
  };
}
