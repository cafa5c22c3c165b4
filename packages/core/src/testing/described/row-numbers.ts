import type { Members } from './places.ts';

const numbers = new WeakMap<object, number>();

/**
 * Numbers that rise along the rows; a row keeps its own when others come or go, so that a cursor made of it stays good.
 */
export function rowNumbers(rows: readonly Members[]): ReadonlyMap<Members, number> {
  const found = new Map<Members, number>();
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, row] of rows.entries()) {
    const own = numbers.get(row);
    const number = own !== undefined && own > last ? own : between(last, nextNumber(rows, index + 1, last));
    numbers.set(row, number);
    found.set(row, number);
    last = number;
  }
  return found;
}

/** The first number beyond `last` that a row from an index on has. */
function nextNumber(rows: readonly Members[], from: number, last: number): number {
  for (let index = from; index < rows.length; index += 1) {
    const own = numbers.get(rows[index] ?? rows);
    if (own !== undefined && own > last) return own;
  }
  return Number.POSITIVE_INFINITY;
}

function between(low: number, high: number): number {
  if (low === Number.NEGATIVE_INFINITY) return high === Number.POSITIVE_INFINITY ? 1 : high - 1;
  return high === Number.POSITIVE_INFINITY ? low + 1 : (low + high) / 2;
}
