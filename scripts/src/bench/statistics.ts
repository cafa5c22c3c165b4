/** The middle value; the mean of the two in the middle when their count is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new RangeError('There is no median of nothing.');
  return (low + high) / 2;
}

/** Median of the quotients of two series that were measured in turn, which a slow spell of the machine hardly moves. */
export function medianRatio(values: readonly number[], bases: readonly number[]): number {
  return median(values.map((value, index) => value / (bases[index] ?? Number.NaN)));
}

/** Median with the smallest and the largest value, as text. */
export function withRange(values: readonly number[], digits = 0): string {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)];
  return `${middle.toFixed(digits)} (${least.toFixed(digits)}-${most.toFixed(digits)})`;
}

/** Median with the quartiles, as text, for series in which the extremes are the machine's and not the contender's. */
export function withQuartiles(values: readonly number[], digits = 0): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN).toFixed(digits);
  return `${median(values).toFixed(digits)} (${at(0.25)}-${at(0.75)})`;
}

/** A number with that many decimals, still a number, so that tables put it to the right. */
export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** The list turned by that many places, so that no contender always runs first. */
export function rotate<Value>(values: readonly Value[], places: number): Value[] {
  const at = places % values.length;
  return [...values.slice(at), ...values.slice(0, at)];
}
